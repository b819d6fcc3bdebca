"""`kammerwerk deadline`: its options read, its answer as plain JSON values."""
from __future__ import annotations

import datetime as dt
import re
from typing import Any, cast

from workflows.deadlines.clock import Deadline, Kind, deadline, ea_start, working_day_deadline
from workflows.deadlines.extension import extension
from workflows.deadlines.notification import FICTION_DAYS, notification, notified_on, retrieved_notified_on
from workflows.deadlines.periods import parse_period
from workflows.errors import Rejected

OPTIONS = frozenset({
    "from", "period", "land", "kind", "working_days", "ea", "posted", "fiction", "no_instruction", "retrieved", "end",
    "extend", "proof",
})
_PERIOD = {"from", "ea", "period", "working_days", "kind"}
_KINDS = ("receipt", "authority")
_NOTICE = {"posted", "retrieved", "fiction", "no_instruction"}
_EXTENSION = {"end", "extend", "posted", "fiction", "proof"}
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_YEARS = range(1900, 2200)  # beyond them Germany's holidays are guesswork


def read_date(field: str, value: Any) -> dt.date:
    """An ISO date of the years 1900 to 2199.

    :raises Rejected: `deadline_date` naming the field.
    """
    try:
        day = value if isinstance(value, dt.date) else dt.date.fromisoformat(
            value if isinstance(value, str) and _DATE.fullmatch(value) else ""
        )
    except ValueError as error:
        raise Rejected("deadline_date", field=field, value=str(value)) from error
    if day.year not in _YEARS:
        raise Rejected("deadline_date", field=field, value=str(value))
    return day


def _number(field: str, value: Any) -> int:
    if not re.fullmatch(r"[+-]?\d{1,6}", str(value), re.ASCII):
        raise Rejected("deadline_number", field=field, value=str(value))
    return int(value)


def _need(given: dict[str, Any], *fields: str) -> None:
    for field in fields:
        if field not in given:
            raise Rejected("deadline_option_missing", field=field)


def _only(given: dict[str, Any], allowed: set[str]) -> None:
    for field in sorted(given.keys() - allowed - {"land"}):
        raise Rejected("deadline_option_conflict", field=field)


def _one_of(given: dict[str, Any], first: str, second: str) -> str:
    if first in given and second in given:
        raise Rejected("deadline_option_conflict", field=second)
    _need(given, *(() if second in given else (first,)))
    return second if second in given else first


def _period_answer(given: dict[str, Any], land: str) -> dict[str, Any]:
    _only(given, _PERIOD)
    origin, length = _one_of(given, "from", "ea"), _one_of(given, "period", "working_days")
    kind = given.get("kind", "receipt")
    if kind not in _KINDS:
        raise Rejected("deadline_kind", field="kind", value=str(kind), known=", ".join(_KINDS))
    day = read_date(origin, given[origin])
    arrived, start = (day, ea_start(day)) if origin == "ea" else (None, day)
    if length == "working_days":
        found: Deadline = working_day_deadline(start, _number(length, given[length]), land)
    else:
        found = deadline(start, parse_period(given[length]), land, kind=cast("Kind", kind), ea=arrived)
    return {"nominal": found.nominal.isoformat(), "legal": found.legal.isoformat(),
            "internal": found.internal.isoformat(), "rule": found.rule}


def _notice_answer(given: dict[str, Any], land: str) -> dict[str, Any]:
    _only(given, _NOTICE)
    origin = _one_of(given, "posted", "retrieved")
    if origin == "retrieved":
        _only(given, _NOTICE - {"fiction"})
        told = retrieved_notified_on(read_date(origin, given[origin]))
    else:
        told = notified_on(read_date(origin, given[origin]), _number("fiction", given.get("fiction", FICTION_DAYS)))
    found = notification(told, land, instruction=not given.get("no_instruction"))
    return {"notified": found.notified.isoformat(), "objection_until": found.objection_until.isoformat()}


def _extension_answer(given: dict[str, Any], land: str) -> dict[str, Any]:
    _only(given, _EXTENSION)
    _need(given, "end", "extend", "posted")
    found = extension(
        read_date("end", given["end"]), parse_period(given["extend"], field="extend"),
        posted=read_date("posted", given["posted"]),
        fiction_days=_number("fiction", given.get("fiction", FICTION_DAYS)),
        proof=bool(given.get("proof")), land=land,
    )
    return {
        "notified": found.notified.isoformat(),
        "in_time": found.in_time,
        "new_end": found.new_end.isoformat() if found.new_end else None,
        "deemed_on": found.deemed_on.isoformat() if found.deemed_on else None,
        "blocked_by_guard": found.blocked_by_guard,
    }


def cli_deadline(**options: Any) -> dict[str, Any]:
    """Answer one call of the command.

    :param options: the options by name, dashes as underscores ("from", "working_days", ...); None, False and absent
        are the same.
    :returns: `{"nominal", "legal", "internal", "rule"}`, `{"notified", "objection_until"}` or the judgement of an
        extension `{"notified", "in_time", "new_end", "deemed_on", "blocked_by_guard"}`.
    :raises Rejected: `deadline_*`, its parameter `field` naming the option.
    """
    given = {name: value for name, value in options.items() if value is not None and value is not False}
    for name in sorted(given.keys() - OPTIONS):
        raise Rejected("deadline_option_unknown", field=name)
    land = str(given.get("land", "MV"))
    if "end" in given or "extend" in given or "proof" in given:
        return _extension_answer(given, land)
    if "posted" in given or "retrieved" in given:
        return _notice_answer(given, land)
    return _period_answer(given, land)
