"""What the check says of an automatic step's inputs, in the words the inspector shows: its fields by their labels.

What is needed and nobody has chosen yet is told as that, and not as an unknown value.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from lxml import etree

from web.modeler.catalogue import label_of
from workflows.errors import Rejected
from workflows.handler import Handler, Registry
from workflows.model import Problem
from workflows.untrusted_xml import read_untrusted

_CAMUNDA = "{http://camunda.org/schema/1.0/bpmn}"
_UNSET = ("variable_not_set", "variable_unknown")
_OF_AN_INPUT = ("handler_input_missing", "handler_input_type", "handler_input_kind", "handler_input_kind_some")
_OF_A_STEP = (*_OF_AN_INPUT, "handler_input_unknown", "handler_output_unknown", "error_never_raised")


def told_by_input(problems: Iterable[Problem], files: Mapping[str, bytes], registry: Registry) -> list[Problem]:
    """The findings of a check in the editor's words.

    :param files: that were checked; an input that stands for itself in one of them is told as "input_not_chosen".
    """
    drawings: dict[str, etree._Element | None] = {}
    return [_unchosen(in_words(one, registry), files, registry, drawings) for one in problems]


def in_words(problem: Problem, registry: Registry) -> Problem:
    """A finding that calls the inputs of an automatic step, and the step's work, as the inspector does."""
    handler = registry.get(str(problem.params.get("topic") or "")) if problem.code in _OF_A_STEP else None
    if handler is None:
        return problem
    told = {**problem.params, "topic": handler.title}
    if problem.code in _OF_AN_INPUT:
        told["name"] = input_label(handler, str(problem.params.get("name") or ""))
    elif problem.code == "handler_input_unknown":
        told["known"] = ", ".join(input_label(handler, one) for one in str(told.get("known") or "").split(", "))
    return replace(problem, params=told)


def input_label(handler: Handler, path: str) -> str:
    """What the inspector calls an input; of a member of one, the way to it: "Antrag (birth_date)"."""
    name, _, member = path.partition(".")
    label = label_of(name, handler.inputs)
    return f"{label} ({member})" if member else label


def _unchosen(
    problem: Problem, files: Mapping[str, bytes], registry: Registry, drawings: dict[str, etree._Element | None]
) -> Problem:
    if problem.code not in _UNSET or problem.resource not in files:
        return problem
    if problem.resource not in drawings:
        drawings[problem.resource] = _drawing(problem.resource, files[problem.resource])
    drawing, name = drawings[problem.resource], str(problem.params.get("name") or "")
    step = None if drawing is None else next((one for one in drawing.iter() if one.get("id") == problem.element), None)
    handler = None if step is None else registry.get(step.get(f"{_CAMUNDA}topic") or "")
    if step is None or handler is None or handler.inputs is None or name not in handler.inputs.model_fields:
        return problem
    if not any(one.get("name") == name and (one.text or "").strip() == name
               for one in step.iter(f"{_CAMUNDA}inputParameter")):
        return problem
    return replace(problem, code="input_not_chosen", params={**problem.params, "input": input_label(handler, name)})


def _drawing(file: str, content: bytes) -> etree._Element | None:
    try:
        return read_untrusted(content, file)
    except Rejected:
        return None  # the check says so
