"""Working days, which DMN does not know: Monday to Friday without the holidays of a Land (§ 31 Abs. 3 Satz 1 VwVfG).

The Land is the last argument, else that of the installation (`use_land`), which bootstrap sets once at the start.
"""
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from workflows.deadlines import (
    check_land,
    is_working_day,
    next_working_day,
    previous_working_day,
    working_days,
    working_days_between,
)
from workflows.errors import Rejected
from workflows.feel.builtins.registry import builtin
from workflows.feel.limits import Run

_LONGEST = 5_000  # working days: some twenty years
_installation = {"land": "MV"}


def use_land(land: str) -> None:
    """Make a Land (two letters) the one whose holidays count where an expression names none."""
    _installation["land"] = check_land(land)


def _land(given: Any) -> str:
    try:
        return check_land(given or _installation["land"])
    except Rejected as error:
        raise ValueError(str(error)) from error


def _day(value: Any) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value


@builtin("add working days", "date: dated, number: integer, land?: string?")
def add_working_days(run: Run, date: Any, number: int, land: Any = None) -> Any:
    """The n-th working day after a date (before it where n is negative); the date itself does not count."""
    if abs(number) > _LONGEST:
        raise ValueError(f"at most {_LONGEST} working days")
    run.charge(abs(number))
    return working_days(_day(date), number, _land(land))


@builtin("working days between", "from: dated, to: dated, land?: string?")
def days_between(run: Run, after: Any, until: Any, land: Any = None) -> Any:
    """How many working days lie after one date up to and including another."""
    span = abs((_day(until) - _day(after)).days)
    if span > _LONGEST * 2:
        raise ValueError("the dates lie too far apart")
    run.charge(span)
    return Decimal(working_days_between(_day(after), _day(until), _land(land)))


@builtin("is working day", "date: dated, land?: string?")
def is_one(run: Run, date: Any, land: Any = None) -> Any:
    """Whether a date is neither Saturday, Sunday nor public holiday."""
    return is_working_day(_day(date), _land(land))


@builtin("next working day", "date: dated, land?: string?")
def next_one(run: Run, date: Any, land: Any = None) -> Any:
    """The date itself if it is a working day, else the first one after it (§ 193 BGB)."""
    return next_working_day(_day(date), _land(land))


@builtin("previous working day", "date: dated, land?: string?")
def previous_one(run: Run, date: Any, land: Any = None) -> Any:
    """The date itself if it is a working day, else the last one before it."""
    return previous_working_day(_day(date), _land(land))
