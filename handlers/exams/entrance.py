"""What an exam application must hold before it may become a case, whichever program sends it.

Without exam, person and occupation there is nothing to decide; a day that does not exist, a period that ends before it
begins and a part of an exam that has none are no statement at all. A missing paper never stands in the way.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from handlers.exams.models import EXAMS
from handlers.exams.naming import PARTS
from handlers.letters.german import as_date, text_of
from handlers.register.naming import normalised_code
from handlers.register.trades import all_trades
from workflows.model import FieldError

_DATES = frozenset({"received", "birth_date", "begin", "end", "from", "to", "date"})
_YEARS = range(1900, 2201)
_PARTS = ("person", "occupation", "training", "qualification", "early", "accommodation", "employer")


def faults(variables: Mapping[str, Any]) -> list[FieldError]:
    """Everything that keeps variables with an `application` from becoming a case, by path."""
    application = variables.get("application")
    if not isinstance(application, Mapping) or not application:
        return [FieldError("application", "field_required" if application is None else "wrong_type",
                           params={"expected": "dict"})]
    shape = list(_shape(application))
    return shape or [*_exam(application), *_dates(application, "application"), *_periods(application)]


def _shape(application: Mapping[str, Any]) -> Iterator[FieldError]:
    for name in _PARTS:
        if application.get(name) is not None and not isinstance(application[name], Mapping):
            yield FieldError(f"application.{name}", "wrong_type", params={"expected": "dict"})
    jobs = application.get("jobs")
    if jobs is not None and not (isinstance(jobs, list) and all(isinstance(job, Mapping) for job in jobs)):
        yield FieldError("application.jobs", "wrong_type", params={"expected": "list"})


def _exam(application: Mapping[str, Any]) -> Iterator[FieldError]:
    exam, part = text_of(application, "exam"), text_of(application, "part")
    if not exam:
        yield FieldError("application.exam", "field_required", "Prüfung")
    elif exam not in EXAMS:
        yield FieldError("application.exam", "not_an_option", "Prüfung")
    if not text_of(application.get("person"), "family_name"):
        yield FieldError("application.person.family_name", "field_required", "Familienname")
    key = text_of(application.get("occupation"), "key") or text_of(application.get("occupation"), "trade")
    if not key:
        yield FieldError("application.occupation.key", "field_required", "Beruf oder Gewerbe")
    elif exam.startswith("MP") and normalised_code(key) not in all_trades():
        yield FieldError("application.occupation.key", "trade_unknown", "Gewerbe", {"value": key})
    if part and (part not in PARTS or not exam.startswith("MP")):
        yield FieldError("application.part", "not_an_option", "Teil der Meisterprüfung")


def _dates(value: Any, path: str, key: str = "") -> Iterator[FieldError]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _dates(inner, f"{path}.{name}", str(name))
    elif isinstance(value, list):
        for number, inner in enumerate(value, 1):
            yield from _dates(inner, f"{path}[{number}]", key)
    elif key in _DATES and isinstance(value, str) and value.strip() and _day(value) is None:
        yield FieldError(path, "not_an_iso_date", params={"value": value.strip()[:40]})


def _day(value: Any) -> dt.date | None:
    try:
        day = as_date(value.strip() if isinstance(value, str) else value)
    except ValueError:
        return None
    return day if day is not None and day.year in _YEARS else None


def _periods(application: Mapping[str, Any]) -> Iterator[FieldError]:
    """Periods that end before they begin, and people born after their application."""
    training, person = application.get("training") or {}, application.get("person") or {}
    pairs = [("training.end", training.get("begin"), training.get("end")),
             ("person.birth_date", person.get("birth_date"), application.get("received"))]
    pairs += [(f"jobs[{number}].to", job.get("from"), job.get("to"))
              for number, job in enumerate(application.get("jobs") or [], 1)]
    for path, first, last in pairs:
        begins, ends = _day(first), _day(last)
        if begins is not None and ends is not None and ends < begins:
            yield FieldError(f"application.{path}", "ends_before_it_begins")
