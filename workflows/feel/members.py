"""What `value.name` gives: context entries and the properties of dates, times, durations and ranges (§ 10.3.2.15)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from workflows.feel.arithmetic import microseconds
from workflows.feel.limits import Run
from workflows.feel.temporal import utc_offset, zone_name
from workflows.feel.values import Range, YearsMonths

_DATE: dict[str, Callable[[Any], Any]] = {
    "year": lambda v: Decimal(v.year),
    "month": lambda v: Decimal(v.month),
    "day": lambda v: Decimal(v.day),
    "weekday": lambda v: Decimal(v.isoweekday()),
}
_TIME: dict[str, Callable[[Any], Any]] = {
    "hour": lambda v: Decimal(v.hour),
    "minute": lambda v: Decimal(v.minute),
    "second": lambda v: Decimal(v.second) + Decimal(v.microsecond).scaleb(-6) if v.microsecond else Decimal(v.second),
    "time offset": utc_offset,
    "timezone": zone_name,
}


def _length_part(unit: int, modulo: int) -> Callable[[Any], Any]:
    def part(value: dt.timedelta) -> Decimal:
        size = microseconds(value)
        count = abs(size) // (unit * 1_000_000)
        count = count % modulo if modulo else count
        return Decimal(-count if size < 0 else count)
    return part


def _seconds(value: dt.timedelta) -> Decimal:
    size = microseconds(value)
    rest = Decimal(abs(size) % 60_000_000).scaleb(-6).normalize()
    return -rest if size < 0 else rest


_PROPERTIES: dict[type, dict[str, Callable[[Any], Any]]] = {
    dt.date: _DATE,
    dt.datetime: {**_DATE, **_TIME},
    dt.time: _TIME,
    dt.timedelta: {
        "days": _length_part(86_400, 0), "hours": _length_part(3_600, 24), "minutes": _length_part(60, 60),
        "seconds": _seconds,
    },
    YearsMonths: {
        "years": lambda v: Decimal(abs(v.months) // 12 * (-1 if v.months < 0 else 1)),
        "months": lambda v: Decimal(abs(v.months) % 12 * (-1 if v.months < 0 else 1)),
    },
    Range: {
        "start": lambda v: v.low, "end": lambda v: v.high,
        "start included": lambda v: v.low_included, "end included": lambda v: v.high_included,
    },
}


def member(value: Any, name: str, run: Run) -> Any:
    """`value.name`; over a list, of each item; null if there is none."""
    cls = value.__class__
    if cls is dict:
        return value.get(name)
    if cls is list:
        run.charge(len(value))
        return [member(item, name, run) for item in value]
    found = _PROPERTIES.get(cls, {}).get(name)
    return None if found is None else found(value)
