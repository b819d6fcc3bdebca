"""An example for a decision table: what the table asks for as a form, and what came out in words."""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.wording import spoken
from workflows.checking import TableTrial
from workflows.decisions.asking import Question, TableRow, TableView
from workflows.forms import Form, parse_form

OTHER = "*"  # no text of a cell: the example stands for any other value
_KINDS = {"number": "number", "date": "datetime", "boolean": "radio", "string": "textfield"}
_HINTS = {
    "": _l("Wert wie in der Tabelle, zum Beispiel 5, ja oder [\"D01\", \"D02\"]."),
    "date and time": _l("Zum Beispiel 2026-12-31T08:00:00."),
    "time": _l("Zum Beispiel 08:00:00."),
}


def example_form(questions: Sequence[Question]) -> Form:
    """The form in which an example is entered; field q0 belongs to the first question."""
    return parse_form({"id": "example", "components": [_field(f"q{at}", one) for at, one in enumerate(questions)]})


def _field(key: str, question: Question) -> dict[str, Any]:
    made: dict[str, Any] = {"id": key, "key": key, "label": question.label or ".".join(question.path)}
    if question.values:
        options = [{"value": one, "label": one} for one in question.values]
        options += [] if question.closed else [{"value": OTHER, "label": _("(ein anderer Wert)")}]
        return made | {"type": "select", "values": options}
    kind = _KINDS.get(question.type, "textfield")
    if kind == "radio":
        return made | {"type": kind, "values": [{"value": True, "label": _("ja")},
                                                {"value": False, "label": _("nein")}]}
    if question.type in _HINTS:
        made["description"] = str(_HINTS[question.type])
    return made | {"type": kind}


def answers(questions: Sequence[Question], values: Mapping[str, Any]) -> dict[tuple[str, ...], Any]:
    """The typed values by the path they are laid at."""
    words = {"ja": True, "nein": False}
    found: dict[tuple[str, ...], Any] = {}
    for at, question in enumerate(questions):
        value = values.get(f"q{at}")
        if not question.type and isinstance(value, str):
            value = words.get(value.strip().lower(), value)
        found[question.path] = None if value == "" else value
    return found


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that applied, in words."""

    rule: str
    text: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What one table said.

    :param fault: why it said nothing, "" where it did.
    """

    decision: str
    name: str
    hits: tuple[Hit, ...]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an example came to.

    :param values: (label, value in words) of the result; empty where it is nothing.
    """

    said: tuple[Said, ...]
    values: tuple[tuple[str, str], ...]
    rules: tuple[str, ...]


def outcome(trial: TableTrial) -> Outcome:
    """A trial as a person reads it."""
    views = {one.decision: one for one in trial.tables}
    said = tuple(_said(row, views, trial) for row in trial.trace)
    return Outcome(said, _values(trial, views), tuple(hit.rule for one in said for hit in one.hits))


def _said(row: Mapping[str, Any], views: Mapping[str, TableView], trial: TableTrial) -> Said:
    decision = str(row.get("decision", ""))
    view = views.get(decision)
    hits = []
    for rule in view.rules if view is not None else ():
        if view is not None and rule.id in row.get("rules", ()):
            hits.append(Hit(rule.id, rule_in_words(view, rule), rule.notes))
    name = view.name if view is not None else trial.decisions.get(decision, decision)
    return Said(decision, name, tuple(hits), _fault(row))


_FAULTS = {
    "several_hits": _l("Mehrere Regeln treffen zu, erlaubt ist eine. Im Betrieb würde der Vorgang hier anhalten."),
    "different_hits": _l("Treffer ergeben Verschiedenes. Im Betrieb würde der Vorgang hier anhalten."),
    "value_forbidden": _l("Der Wert bei „{place}“ ist dort nicht erlaubt. Im Betrieb würde der Vorgang hier anhalten."),
    "type_misfit": _l("Der Wert von „{place}“ hat nicht die vereinbarte Art. "
                      "Im Betrieb würde der Vorgang hier anhalten."),
    "not_aggregated": _l("Die Treffer lassen sich nicht zusammenfassen. Im Betrieb würde der Vorgang hier anhalten."),
}


def _fault(row: Mapping[str, Any]) -> str:
    if "violation" in row:
        text = _FAULTS.get(str(row["violation"]), _("Das Ergebnis ist unbrauchbar."))
        return text.replace("{place}", str(row.get("place", "")))
    return _("Keine Regel trifft zu. Das Ergebnis ist leer.") if row.get("problem") == "no rule matches" else ""


def _values(trial: TableTrial, views: Mapping[str, TableView]) -> tuple[tuple[str, str], ...]:
    view, output = views.get(trial.decision), trial.output
    labels = view.outputs if view is not None else ()
    if output is None:
        return ()
    if isinstance(output, Mapping) and len(output) == len(labels):
        return tuple((label, spoken(value)) for label, value in zip(labels, output.values(), strict=True))
    if isinstance(output, Mapping):
        return tuple((name, spoken(value)) for name, value in output.items())
    if isinstance(output, list) and output:
        return tuple((_("Treffer %(number)s", number=at), spoken(value)) for at, value in enumerate(output, 1))
    label = labels[0] if len(labels) == 1 and labels[0] else trial.decisions.get(trial.decision, _("Ergebnis"))
    return ((label, spoken(output)),)


# --- rules in words ---------------------------------------------------------------------------------


def rule_in_words(view: TableView, rule: TableRow) -> str:
    """ "Regel 3: wenn Rechtsform „GbR“ und Beschäftigte kleiner als 5, dann Gebühr 140." """
    tests = [f"{label} {cell_in_words(cell)}" for label, cell in zip(view.inputs, rule.tests, strict=False)
             if cell not in ("", "-")]
    outputs = [f"{label} {cell_in_words(cell)}".strip()
               for label, cell in zip(view.outputs, rule.outputs, strict=False) if cell]
    told = {"number": rule.number, "outputs": ", ".join(outputs) or _("kein Ergebnis")}
    if tests:
        return _("Regel %(number)s: wenn %(tests)s, dann %(outputs)s.", tests=_(" und ").join(tests), **told)
    if rule.number > 1:
        return _("Regel %(number)s: in allen anderen Fällen, dann %(outputs)s.", **told)
    return _("Regel %(number)s: immer, dann %(outputs)s.", **told)


_CONSTANTS = {"true": _l("ja"), "false": _l("nein"), "null": _l("leer")}
_SIGNS = {"<=": _l("höchstens"), ">=": _l("mindestens"), "<": _l("kleiner als"), ">": _l("größer als")}
_TEXT = re.compile(r'"([^"\\]*)"')
_TEST = re.compile(r"(<=|>=|<|>)\s*(\S.*)")
_NOT = re.compile(r"not\((.*)\)")


def cell_in_words(cell: str) -> str:
    """A cell as it is read aloud; what has no plain words stands as it is written."""
    text = cell.strip()
    if negated := _NOT.fullmatch(text):
        return _("nicht %(value)s", value=cell_in_words(negated[1]))
    if "," in text and all(_plain(part) for part in text.split(",")):
        return _(" oder ").join(_plain(part) for part in text.split(","))
    return _plain(text) or text


def _plain(part: str) -> str:
    part = part.strip()
    if part in _CONSTANTS:
        return str(_CONSTANTS[part])
    if found := _TEXT.fullmatch(part):
        return _("„%(text)s“", text=found[1])
    if found := _TEST.fullmatch(part):
        return f"{_SIGNS[found[1]]} {found[2]}"
    return part if re.fullmatch(r"-?[\d.]+", part) else ""
