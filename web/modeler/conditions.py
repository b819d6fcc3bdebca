"""Conditions chosen from field, comparison and value: when a field is shown, and when a path of a diagram is taken.

A form keeps the FEEL condition under which a field is hidden, a path the one under which it is taken.

The table of comparisons is the same for the server's pages and for the editor's script, which gets it as data.
"""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

_WRITTEN = ("textfield", "textarea")
_TEXTS = (*_WRITTEN, "radio", "select")
_KEY = r"(?P<key>[^\W\d]\w*(?:\.[^\W\d]\w*)*)"
# "x = null or x != 1" says no more than "x != 1": null differs from every value.
_NEEDLESS = (re.compile(r"(?P<name>[\w.]+) = null or (?P<rest>(?P=name) != (?!null).*)"),
             re.compile(r"(?P<rest>(?P<name>[\w.]+) != (?!null).*) or (?P=name) = null"))
_VALUE = r'(?P<value>"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|date\("\d{4}-\d{2}-\d{2}"\))'


@dataclass(frozen=True, slots=True)
class Comparison:
    """A way to compare a field.

    :param hide: FEEL with {key} and {value}: true when the field must not be there; false while nothing is entered
        would show it, so the negated ones ask with `if`.
    :param show: FEEL that is true when the comparison holds, where the field is never empty (conditions of paths).
    :param types: of the fields it can be used for; "other" = of no known type.
    :param careful: `show` for a field that may be empty, "" where that makes no difference: a condition of a path
        must be true or false, and comparing nothing is neither.
    :param also: other spellings of `show` that are understood, not written.
    """

    sign: str
    label: str
    hide: str
    show: str
    types: tuple[str, ...]
    careful: str = ""
    also: tuple[str, ...] = ()

    @property
    def needs_value(self) -> bool:
        """Whether there is something to compare with."""
        return "{value}" in self.hide


def _asking(sign: str, label: str, show: str, *types: str) -> Comparison:
    """A comparison that says nothing about a field without a value: then it does not hold."""
    return Comparison(
        sign, label, f"if {show} then false else true", show, types, f"({{key}} != null and {show})",
    )


COMPARISONS: Sequence[Comparison] = (
    Comparison("is", _l("ist"), "{key} != {value}", "{key} = {value}", (*_TEXTS, "number", "datetime", "other")),
    Comparison("is_not", _l("ist nicht"), "{key} = {value}", "{key} != {value}",
               (*_TEXTS, "number", "datetime", "other")),
    _asking("contains", _l("enthält"), "list contains({key}, {value})", "checklist"),
    Comparison("lacks", _l("enthält nicht"), "list contains({key}, {value})", "not(list contains({key}, {value}))",
               ("checklist",), "({key} = null or not(list contains({key}, {value})))"),
    _asking("begins", _l("beginnt mit"), "starts with({key}, {value})", *_WRITTEN),
    _asking("holds", _l("enthält den Text"), "contains({key}, {value})", *_WRITTEN),
    Comparison("checked", _l("ist angekreuzt"), "{key} != true", "{key} = true", ("checkbox",), also=("{key}",)),
    Comparison("unchecked", _l("ist nicht angekreuzt"), "{key} = true", "{key} != true", ("checkbox",),
               also=("{key} = false", "not({key})")),
    _asking("more", _l("ist größer als"), "{key} > {value}", "number"),
    _asking("least", _l("ist mindestens"), "{key} >= {value}", "number"),
    _asking("less", _l("ist kleiner als"), "{key} < {value}", "number"),
    _asking("most", _l("ist höchstens"), "{key} <= {value}", "number"),
    _asking("after", _l("ist nach dem"), "{key} > {value}", "datetime"),
    _asking("before", _l("ist vor dem"), "{key} < {value}", "datetime"),
    Comparison("given", _l("ist ausgefüllt"), "{key} = null", "{key} != null",
               (*_TEXTS, "number", "datetime", "checklist", "other")),
    Comparison("empty", _l("ist leer"), "{key} != null", "{key} = null",
               (*_TEXTS, "number", "datetime", "checklist", "other")),
)
BY_SIGN: Mapping[str, Comparison] = {one.sign: one for one in COMPARISONS}


@dataclass(frozen=True, slots=True)
class Condition:
    """A field is shown when another one compares like this.

    :param value: as it is typed: "incomplete", "5", "2026-12-31"; "" where nothing is compared with.
    """

    key: str
    comparison: str
    value: str = ""


def hide_expression(condition: Condition, field_type: str) -> str:
    """The FEEL condition under which the field is hidden, with its leading "="."""
    chosen = BY_SIGN[condition.comparison]
    return "=" + chosen.hide.replace("{key}", condition.key).replace("{value}", _literal(condition.value, field_type))


def _literal(value: str, field_type: str) -> str:
    if field_type == "number":
        return value.replace(",", ".")
    if field_type == "datetime":
        return f'date("{value}")'
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def read_condition(hide: str, types: Mapping[str, str]) -> Condition | None:
    """The condition an expression says, None where it is of another make or asks for something that is no field.

    :param types: type of each field by its short name; tells comparisons apart that are written alike.
    """
    text = hide.strip().removeprefix("=").strip()
    text = next((found["rest"] for one in _NEEDLESS if (found := one.fullmatch(text))), text)
    for one in COMPARISONS:
        found = _pattern(one).fullmatch(text)
        if found is None or types.get(found["key"]) not in one.types:
            continue
        value = found["value"] if one.needs_value else ""
        return Condition(found["key"], one.sign, _typed(value))
    return None


def _pattern(one: Comparison) -> re.Pattern[str]:
    return re.compile(re.escape(one.hide).replace(r"\{key\}", _KEY).replace(r"\{value\}", _VALUE))


def _typed(literal: str) -> str:
    if literal.startswith('date("'):
        return literal[6:-2]
    if literal.startswith('"'):
        return re.sub(r"\\(.)", r"\1", literal[1:-1])
    return literal


# --- several lines that all hold ("and"), or of which one is enough ("or") ------------------------------

JOINS: Mapping[str, str] = {"and": _l("und: alle müssen zutreffen"), "or": _l("oder: eine genügt")}
_HIDING = {"and": "or", "or": "and"}  # what is shown when all hold is hidden when one does not


@dataclass(frozen=True, slots=True)
class Conditions:
    """A field is shown when all of these hold ("and"), or one of them ("or")."""

    join: str
    lines: tuple[Condition, ...]


def hide_of(conditions: Conditions, types: Mapping[str, str]) -> str:
    """The FEEL condition under which the field is hidden, with its leading "="."""
    pieces = [hide_expression(one, types.get(one.key, ""))[1:] for one in conditions.lines]
    if len(pieces) == 1:
        return f"={pieces[0]}"
    return "=" + f" {_HIDING[conditions.join]} ".join(f"({piece})" for piece in pieces)


def read_conditions(hide: str, types: Mapping[str, str]) -> Conditions | None:
    """The lines an expression says, None where it is of another make."""
    alone = read_condition(hide, types)
    if alone is not None:
        return Conditions("and", (alone,))
    word, pieces = _pieces(hide.strip().removeprefix("=").strip())
    lines = [read_condition(_bare(piece), types) for piece in pieces]
    if word is None or not all(lines):
        return None
    return Conditions(_HIDING[word], tuple(one for one in lines if one is not None))


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[(\[{]|[)\]}]| (?P<word>and|or) |.', re.DOTALL)


def _pieces(text: str) -> tuple[str | None, list[str]]:
    """An expression cut at the "and"s or "or"s that are in no brackets; no word where there is none, or both."""
    words, pieces, depth, start = set(), [], 0, 0
    for found in _TOKEN.finditer(text):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(found[0], 0)
        if found["word"] and depth == 0:
            words.add(found["word"])
            pieces.append(text[start:found.start()].strip())
            start = found.end()
    pieces.append(text[start:].strip())
    return (words.pop() if len(words) == 1 else None), pieces


def _bare(piece: str) -> str:
    return piece[1:-1].strip() if piece.startswith("(") and piece.endswith(")") else piece


def all_in_words(
    conditions: Conditions, labels: Mapping[str, str], options: Mapping[str, Mapping[str, str]]
) -> str:
    """ "nur wenn „Ergebnis“ ist „unvollständig“ und „Frist“ ist ausgefüllt" """
    told = [_test_in_words(one, labels, options) for one in conditions.lines]
    return _("nur wenn %(condition)s", condition=(_(" und ") if conditions.join == "and" else _(" oder ")).join(told))


def in_words(condition: Condition, labels: Mapping[str, str], options: Mapping[str, Mapping[str, str]]) -> str:
    """ "nur wenn „Ergebnis“ ist „unvollständig“" """
    return _("nur wenn %(condition)s", condition=_test_in_words(condition, labels, options))


def _test_in_words(
    condition: Condition, labels: Mapping[str, str], options: Mapping[str, Mapping[str, str]]
) -> str:
    value = options.get(condition.key, {}).get(condition.value, condition.value)
    label = labels.get(condition.key, condition.key)
    comparison = BY_SIGN[condition.comparison]
    if comparison.needs_value:
        return _("„%(field)s“ %(comparison)s „%(value)s“", field=label, comparison=comparison.label, value=value)
    return _("„%(field)s“ %(comparison)s", field=label, comparison=comparison.label)


def as_data() -> list[dict[str, Any]]:
    """The comparisons for the editor's script."""
    return [asdict(one) | {"label": str(one.label), "needs_value": one.needs_value} for one in COMPARISONS]
