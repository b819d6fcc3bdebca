"""Warum der Vorgang hier ist: forks and rules on the way to a task, in words, with the values read then."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.casefile import team_names
from web.modeler.words import INPUTS
from web.processes.conditions import condition
from web.processes.lexicon import Lexicon, lexicon_of
from web.processes.phrases import words_in
from web.sentences import spoken_language
from web.services import me, services
from web.tasks.codes import code_words, house_fields
from web.wording import spoken
from workflows.errors import NotFound
from workflows.forms import option_text
from workflows.model import UserTask
from workflows.services.ways import Fork, Way

blueprint = Blueprint("why", __name__)
SHORT = 3
_SOURCE = re.compile(r"\s*\[[A-Z]\]")  # marks of the table's maker: from a statute, or decided by the house


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition: its words ("" where words would not be exact), as it is written, and whether it held."""

    words: str
    formula: str
    held: bool
    path: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A fork in words.

    :param title: what the diagram calls it.
    :param way: the path taken, "" for a table.
    :param because: what decided it, a sentence.
    :param values: what was read: label and text.
    :param rules: rules that hit, each with its annotation.
    :param step: the automatic step that asked the table inside itself, "" for what the diagram shows.
    """

    at: dt.datetime
    kind: str
    title: str
    version: int | None
    way: str
    because: str
    asked: Sequence[Asked]
    values: Sequence[tuple[str, str]]
    rules: Sequence[tuple[str, str]]
    result: str
    times: int
    step: str


@blueprint.get("/aufgabe/<task_id>/warum")
def show(task_id: str) -> ResponseReturnValue:
    """All reasons, oldest first."""
    task = services().tasks.get(task_id, me())
    way = way_of(task)
    return render_template("tasks/why.html", section="inbox", task=task, reasons=reasons(way), erased=way.erased)


def way_of(task: UserTask) -> Way:
    """What led to a task."""
    return services().history.way_to(task.instance_id, task.id, me())


def latest_reasons(task: UserTask) -> list[Reason]:
    """The last few, the nearest first."""
    way = way_of(task)
    drawn = tuple(fork for fork in way.forks if not fork.asked)
    return reasons(Way(drawn[-SHORT:], way.erased))[::-1]


def reasons(way: Way) -> list[Reason]:
    """The forks of a way in words; nothing where the case's data was erased."""
    if way.erased:
        return []
    known: dict[str, Lexicon] = {}
    for fork in way.forks:
        if fork.definition_id not in known:
            known[fork.definition_id] = _lexicon(fork.definition_id)
    return [_reason(fork, known[fork.definition_id]) for fork in way.forks]


def _lexicon(definition_id: str) -> Lexicon:
    try:
        definition = services().repository.definition(definition_id)
    except NotFound:
        return Lexicon(team_names())
    known = _names(definition.deployment_id, definition_id)
    return replace(known, teams=team_names(), codes=code_words(spoken_language()))


@lru_cache(maxsize=64)
def _names(deployment_id: str, definition_id: str) -> Lexicon:
    """What a version's files call its processes and values; a deployment's id is of one installation only."""
    return lexicon_of([services().repository.resources(definition_id)], {})


def _reason(fork: Fork, known: Lexicon) -> Reason:
    paths = {str(path) for row in fork.tested for path in row.get("values") or {}}
    lexicon = replace(known, fields={**house_fields(paths, spoken_language()), **known.fields})
    columns = known.columns.get(fork.decision, {})
    flows = _flows(fork.definition_id)
    asked = [_asked(row, lexicon, flows) for row in fork.tested]
    read: dict[str, Any] = dict(fork.inputs or {})
    for row in fork.tested:
        read |= row.get("values") or {}
    table = known.processes.get(fork.decision, fork.decision)
    version = fork.definition_id.rpartition(":")[2]
    rules = [(rule.replace("_", "-"), _SOURCE.sub("", "; ".join(notes))) for rule, notes in fork.rules]
    title = (table if fork.asked else fork.name or table) or fork.element
    return Reason(
        fork.at, fork.kind, title, int(version) if version.isdecimal() else None,
        ", ".join(_path(flow, flows) for flow in fork.taken), _because(fork, asked), asked,
        [_value(name, read[name], lexicon, columns) for name in _innermost(read)],
        rules, _told(unsaid(fork.output, rules), lexicon, columns).rstrip(".") if fork.kind == "decision" else "",
        fork.times, fork.name if fork.asked else "",
    )


def _asked(row: Mapping[str, Any], lexicon: Lexicon, flows: Mapping[str, tuple[str, str]]) -> Asked:
    formula = str(row.get("condition", ""))
    words = condition(formula, words_in(spoken_language()), lexicon)
    return Asked(words, formula, row.get("result") is True, _path(str(row.get("flow", "")), flows))


def _because(fork: Fork, asked: Sequence[Asked]) -> str:
    if fork.kind == "decision":
        return ""
    held = [one.words or one.formula for one in asked if one.held]
    if held:
        return _("Es galt: %(conditions)s.", conditions="; ".join(held))
    if len(asked) > 1:
        return _("Keine der Bedingungen traf zu.")
    return _("Die Bedingung für den anderen Weg traf nicht zu.")


def _flows(definition_id: str) -> dict[str, tuple[str, str]]:
    """Flow -> its name, and the name of what it leads to."""
    try:
        model = services().repository.model(definition_id)
    except NotFound:
        return {}
    found = {}
    for key, (_source, target, name, _condition) in model.flows.items():
        element = model.elements.get(target)
        found[key] = (name, element.name if element is not None else "")
    return found


def _path(flow: str, flows: Mapping[str, tuple[str, str]]) -> str:
    name, target = flows.get(flow, ("", ""))
    return name or (_("weiter zu „%(target)s“", target=target) if target else _("Weg ohne Namen"))


def _innermost(read: Mapping[str, Any]) -> list[str]:
    """The paths read; a whole context does not repeat what was asked of its parts."""
    return [path for path in read if not any(other.startswith(f"{path}.") for other in read)]


def _value(name: str, value: Any, lexicon: Lexicon, columns: Mapping[str, str]) -> tuple[str, str]:
    field = lexicon.fields.get(name)
    label = field.label.rstrip(":?") if field is not None else columns.get(name) or _name(name)
    chosen = field.choices.get(option_text(value)) if field is not None and isinstance(value, str | bool) else None
    return label, chosen or _told(value, lexicon, columns)


def unsaid(value: Any, rules: Sequence[tuple[str, str]]) -> Any:
    """A result without the rule and the paragraph that stand beside it already."""
    if isinstance(value, list | tuple):
        return [one for one in (unsaid(part, rules) for part in value) if one not in ({}, [])]
    if not isinstance(value, Mapping):
        return value
    names, notes = {rule for rule, _note in rules}, [note for _rule, note in rules]
    return {name: part for name, part in value.items() if not isinstance(part, str) or not (
        part.replace("_", "-") in names or (part.startswith("§") and any(part in note for note in notes)))}


def _name(name: str) -> str:
    return str(INPUTS.get(name, name))


def _told(value: Any, lexicon: Lexicon, columns: Mapping[str, str]) -> str:
    """A value in words: headings of the table for what it consists of, the forms' or the house's words for codes."""
    if isinstance(value, Mapping):
        return ", ".join(f"{columns.get(name) or _name(name)}: {_told(part, lexicon, columns)}"
                         for name, part in value.items() if part not in (None, "", [], {}))
    if isinstance(value, list | tuple):
        return "; ".join(_told(part, lexicon, columns) for part in value) or spoken(value)
    if not isinstance(value, str) or not value:
        return spoken(value)
    return lexicon.choice(value)
