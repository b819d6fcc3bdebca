"""What an application must hold before it may become a case, whichever program sends it.

Without trade number, person and premises there is nothing that could be deemed entered (register.md
§ 5.6); a vacant number or a day that does not exist is no statement at all. Everything else is marked
at arrival (`acceptance`), never refused.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from handlers.letters.german import as_date, text_of
from handlers.register.naming import normalised_code
from handlers.register.trades import all_trades
from workflows.model import FieldError

_DATES = frozenset({"received", "complete", "birth_date", "date", "start_date", "until", "since", "final"})
_YEARS = range(1900, 2201)
_FORM_TRADES = ("trade_1", "trade_2", "trade_3")


def faults(variables: Mapping[str, Any]) -> list[FieldError]:
    """Everything that keeps variables with an `application` from becoming a case, by path."""
    application = variables.get("application")
    if not isinstance(application, Mapping) or not application:
        return [FieldError("application", "field_required" if application is None else "wrong_type",
                           params={"expected": "dict"})]
    return [*_shape(application), *_trades(application), *_dates(application, "application")]


def _shape(application: Mapping[str, Any]) -> Iterator[FieldError]:
    owner = application.get("owner")
    person = owner.get("person") if isinstance(owner, Mapping) else None
    place = application.get("establishment")
    for path, value in (("owner", owner), ("owner.person", person), ("establishment", place)):
        if value is not None and not isinstance(value, Mapping):
            yield FieldError(f"application.{path}", "wrong_type", params={"expected": "dict"})
    named = isinstance(person, Mapping) and text_of(person, "family_name")
    if not named and not (isinstance(owner, Mapping) and text_of(owner, "firm")):
        yield FieldError("application.owner.person.family_name", "field_required", "Inhaberin oder Inhaber")
    if not (isinstance(place, Mapping) and text_of(place, "place")):
        yield FieldError("application.establishment.place", "field_required", "Betriebssitz")


def _trades(application: Mapping[str, Any]) -> Iterator[FieldError]:
    listed = application.get("trades") or []
    if not isinstance(listed, list):
        yield FieldError("application.trades", "wrong_type", params={"expected": "list"})
        return
    rows = [(f"application.trades[{number}]", row) for number, row in enumerate(listed, 1)]
    rows += [(f"application.{key}", application[key]) for key in _FORM_TRADES if application.get(key)]
    if not rows:
        yield FieldError("application.trades", "field_required", "Gewerbe")
    for path, row in rows:
        if not isinstance(row, Mapping):
            yield FieldError(path, "wrong_type", params={"expected": "dict"})
        elif not text_of(row, "trade"):
            yield FieldError(f"{path}.trade", "field_required", "Gewerbe")
        elif normalised_code(text_of(row, "trade")) not in all_trades():
            yield FieldError(f"{path}.trade", "trade_unknown", "Gewerbe", {"value": text_of(row, "trade")})


def _dates(value: Any, path: str, key: str = "") -> Iterator[FieldError]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _dates(inner, f"{path}.{name}", str(name))
    elif isinstance(value, list):
        for number, inner in enumerate(value, 1):
            yield from _dates(inner, f"{path}[{number}]", key)
    elif key in _DATES and isinstance(value, str) and value.strip() and not _is_day(value.strip()):
        yield FieldError(path, "not_an_iso_date", params={"value": value.strip()[:40]})


def _is_day(text: str) -> bool:
    try:
        day = as_date(text)
    except ValueError:
        return False
    return day is not None and day.year in _YEARS
