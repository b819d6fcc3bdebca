"""What a parameter's value may be: its kind follows from the key and the value in force, and a change keeps the shape.

A value is a single one, a list of single ones, or entries by name that hold such values. Entries may be added;
what the rules read is never taken away.
"""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from workflows.model import FieldError


class Kind(StrEnum):
    """Kinds of single values."""

    WHOLE = "whole"
    NUMBER = "number"
    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"
    PERCENT = "percent"
    MONEY = "money"
    DATE = "date"
    MONTH_DAY = "month_day"
    TIME = "time"
    EMAIL = "email"
    BOOLEAN = "boolean"
    TEXT = "text"


NUMBERS = frozenset({Kind.WHOLE, Kind.NUMBER, Kind.DAYS, Kind.MONTHS, Kind.YEARS, Kind.PERCENT, Kind.MONEY})
#: Kind -> highest value; below 0 nothing here makes sense. Ten years of days, a century of months.
_MOST: Mapping[Kind, int] = {
    Kind.DAYS: 3660, Kind.MONTHS: 1200, Kind.YEARS: 100, Kind.PERCENT: 100, Kind.MONEY: 1_000_000,
    Kind.WHOLE: 1_000_000, Kind.NUMBER: 1_000_000,
}
_DECIMALS: Mapping[Kind, int] = {Kind.MONEY: 2, Kind.NUMBER: 4}
#: Kind -> words of a key that say so.
_WORDS: Mapping[Kind, frozenset[str]] = {
    Kind.DAYS: frozenset({"tage", "arbeitstage", "days"}), Kind.MONTHS: frozenset({"monate", "months"}),
    Kind.YEARS: frozenset({"jahre", "years"}), Kind.PERCENT: frozenset({"prozent", "percent"}),
    Kind.MONEY: frozenset({"gebuehr", "amount", "minimum", "maximum"}),
}
_TEXTS: Mapping[Kind, re.Pattern[str]] = {
    Kind.DATE: re.compile(r"\d{4}-\d\d-\d\d"), Kind.MONTH_DAY: re.compile(r"\d\d-\d\d"),
    Kind.TIME: re.compile(r"([01]\d|2[0-3]):[0-5]\d"), Kind.EMAIL: re.compile(r"[^\s@]+@[^\s@]+\.[^\s@.]+"),
}
_LEAP_YEAR = 2000
MOST_TEXT = 500
MOST_ITEMS = 50
NAME = re.compile(r"\S(?:.{0,58}\S)?")
#: Lists of which the length belongs to the meaning: numerator and denominator.
_SHARE = "anteil"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A single value, or a list of single ones, inside a parameter's value.

    :param path: names of the entries that lead to it; empty where the parameter is the value.
    :param listed: whether it is a list.
    """

    path: tuple[str, ...]
    value: Any
    kind: Kind
    listed: bool = False


def kind_of(key: str, value: Any, path: tuple[str, ...] = ()) -> Kind:
    """The kind of a single value, by what it is and what its key says."""
    if isinstance(value, bool):
        return Kind.BOOLEAN
    if isinstance(value, (int, float, Decimal)):
        words = {word for name in (key, *path) for word in name.split("_")}
        named = next((kind for kind, known in _WORDS.items() if words & known), None)
        return named or (Kind.WHOLE if Decimal(str(value)) % 1 == 0 else Kind.NUMBER)
    if isinstance(value, dt.date):
        return Kind.DATE
    text = str(value or "")
    return next((kind for kind, form in _TEXTS.items() if form.fullmatch(text)), Kind.TEXT)


def leaves(key: str, value: Any, path: tuple[str, ...] = ()) -> Iterator[Leaf]:
    """The single values and lists of a parameter's value, in the order they stand in."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from leaves(key, inner, (*path, name))
    elif isinstance(value, (list, tuple)):
        yield Leaf(path, list(value), kind_of(key, value[0] if value else "", path), listed=True)
    else:
        yield Leaf(path, value, kind_of(key, value, path))


def field_name(path: tuple[str, ...]) -> str:
    """What the form calls a value: "value" followed by its path."""
    return "\x1f".join(("value", *path))


def faults(key: str, value: Any, like: Any, path: tuple[str, ...] = ()) -> Iterator[FieldError]:
    """What is wrong with a new value; nothing where it may take the place of the one in force.

    :param like: the value in force, which gives shape and kinds.
    """
    if isinstance(like, Mapping):
        yield from _entry_faults(key, value, like, path)
        return
    name = field_name(path)
    example = like[0] if isinstance(like, (list, tuple)) and like else like
    kind = kind_of(key, example, path)
    if not isinstance(like, (list, tuple)):
        yield from _single(name, kind, value)
    elif not isinstance(value, (list, tuple)) or not value:
        yield FieldError(name, "field_required")
    elif len(value) > MOST_ITEMS:
        yield FieldError(name, "parameter_too_many", params={"max": MOST_ITEMS})
    elif any(wrong := list(_single(name, kind, one)) for one in value):
        yield wrong[0]
    elif _SHARE in key.split("_") and not (len(value) == len(like) and 0 < value[0] <= value[1]):
        yield FieldError(name, "parameter_share")


def _entry_faults(key: str, value: Any, like: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[FieldError]:
    if not isinstance(value, Mapping) or like.keys() - value.keys():
        yield FieldError(field_name(path), "parameter_entries_gone")
        return
    for name, inner in value.items():
        # A new entry looks like those that are there.
        model = like.get(name, next(iter(like.values()), None))
        if name not in like and not (path == () and NAME.fullmatch(name) and name.isprintable()):
            yield FieldError("new", "parameter_entry_name")
        else:
            yield from faults(key, inner, model, (*path, name))


def _single(name: str, kind: Kind, value: Any) -> Iterator[FieldError]:
    code, params = ("field_required", {}) if value is None or value == "" else _wrong(kind, value)
    if code:
        yield FieldError(name, code, params=params)


def _wrong(kind: Kind, value: Any) -> tuple[str, dict[str, Any]]:
    if kind is Kind.BOOLEAN:
        return ("" if isinstance(value, bool) else "not_an_option"), {}
    if kind in NUMBERS:
        return _wrong_number(kind, value)
    if kind is Kind.DATE:
        return ("" if _is_date(value) else "not_a_date"), {}
    if not isinstance(value, str):
        return "pattern", {}
    if len(value) > MOST_TEXT:
        return "text_too_long", {"max": MOST_TEXT}
    if not value.isprintable():
        return "hidden_signs", {}
    if kind is Kind.MONTH_DAY:
        return ("" if _TEXTS[kind].fullmatch(value) and _is_date(f"{_LEAP_YEAR}-{value}") else "not_a_month_day"), {}
    if kind is Kind.TIME:
        return ("" if _TEXTS[kind].fullmatch(value) else "not_a_time"), {}
    return ("email" if kind is Kind.EMAIL and not _TEXTS[kind].fullmatch(value) else ""), {}


def _wrong_number(kind: Kind, value: Any) -> tuple[str, dict[str, Any]]:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return "not_a_number", {}
    number = Decimal(str(value))
    if not number.is_finite():
        return "not_a_number", {}
    if number < 0:
        return "number_min", {"min": 0}
    if number > _MOST[kind]:
        return "number_max", {"max": _MOST[kind]}
    exponent = number.normalize().as_tuple().exponent
    decimals = _DECIMALS.get(kind, 0)
    if isinstance(exponent, int) and -exponent > decimals:
        return ("too_many_decimals", {"decimals": decimals}) if decimals else ("not_a_whole_number", {})
    return "", {}


def _is_date(value: Any) -> bool:
    try:
        return isinstance(value, dt.date) or bool(dt.date.fromisoformat(value))
    except (TypeError, ValueError):
        return False
