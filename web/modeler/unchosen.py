"""What an automatic step needs and nobody has chosen yet, told by its name on screen and not as an unknown value."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from lxml import etree

from web.modeler.words import INPUTS
from workflows.errors import Rejected
from workflows.handler import Registry
from workflows.model import Problem
from workflows.untrusted_xml import read_untrusted

_CAMUNDA = "{http://camunda.org/schema/1.0/bpmn}"
_UNSET = ("variable_not_set", "variable_unknown")


def told_by_input(problems: Iterable[Problem], files: Mapping[str, bytes], registry: Registry) -> list[Problem]:
    """The findings of a check, those about an input that still stands for itself as "input_not_chosen"."""
    drawings: dict[str, etree._Element | None] = {}
    return [_told(one, files, registry, drawings) for one in problems]


def _told(
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
    label = handler.inputs.model_fields[name].title or INPUTS.get(name, name)
    return replace(problem, code="input_not_chosen", params={**problem.params, "input": label})


def _drawing(file: str, content: bytes) -> etree._Element | None:
    try:
        return read_untrusted(content, file)
    except Rejected:
        return None  # the check says so
