"""When a field is shown: chosen from field, comparison and value, kept as the FEEL condition under which it is hidden.

The table of comparisons is the same for the server's pages and for the editor's script, which gets it as data.
"""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

_TEXTS = ("textfield", "textarea", "radio", "select")
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
    :param types: of the fields it can be used for.
    """

    sign: str
    label: str
    hide: str
    types: tuple[str, ...]

    @property
    def needs_value(self) -> bool:
        """Whether there is something to compare with."""
        return "{value}" in self.hide


COMPARISONS: Sequence[Comparison] = (
    Comparison("is", "ist", "{key} != {value}", (*_TEXTS, "number", "datetime")),
    Comparison("is_not", "ist nicht", "{key} = {value}", (*_TEXTS, "number", "datetime")),
    Comparison("contains", "enthält", "if list contains({key}, {value}) then false else true", ("checklist",)),
    Comparison("lacks", "enthält nicht", "list contains({key}, {value})", ("checklist",)),
    Comparison("checked", "ist angekreuzt", "{key} != true", ("checkbox",)),
    Comparison("unchecked", "ist nicht angekreuzt", "{key} = true", ("checkbox",)),
    Comparison("more", "ist größer als", "if {key} > {value} then false else true", ("number",)),
    Comparison("least", "ist mindestens", "if {key} >= {value} then false else true", ("number",)),
    Comparison("less", "ist kleiner als", "if {key} < {value} then false else true", ("number",)),
    Comparison("most", "ist höchstens", "if {key} <= {value} then false else true", ("number",)),
    Comparison("after", "ist nach dem", "if {key} > {value} then false else true", ("datetime",)),
    Comparison("before", "ist vor dem", "if {key} < {value} then false else true", ("datetime",)),
    Comparison("given", "ist ausgefüllt", "{key} = null", (*_TEXTS, "number", "datetime")),
    Comparison("empty", "ist leer", "{key} != null", (*_TEXTS, "number", "datetime")),
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


def in_words(condition: Condition, labels: Mapping[str, str], options: Mapping[str, Mapping[str, str]]) -> str:
    """ "nur wenn „Ergebnis“ ist „unvollständig“" """
    value = options.get(condition.key, {}).get(condition.value, condition.value)
    label = labels.get(condition.key, condition.key)
    words = BY_SIGN[condition.comparison].label
    return f"nur wenn „{label}“ {words}" + (f" „{value}“" if BY_SIGN[condition.comparison].needs_value else "")


def as_data() -> list[dict[str, Any]]:
    """The comparisons for the editor's script."""
    return [asdict(one) | {"needs_value": one.needs_value} for one in COMPARISONS]
