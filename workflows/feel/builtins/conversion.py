"""Conversion functions: string, number, date, time, date and time, duration (DMN 1.5 § 10.3.4.1)."""
from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Any

from workflows.feel.builtins.registry import builtin
from workflows.feel.limits import Run
from workflows.feel.temporal import (
    make_date,
    make_time,
    named_zone,
    offset_zone,
    parse_date,
    parse_date_time,
    parse_duration,
    parse_time,
)
from workflows.feel.text import to_text
from workflows.feel.values import NUMBERS, YearsMonths

_NUMBER = re.compile(r"-?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)


@builtin("string", "from: any?")
def string(run: Run, value: Any) -> Any:
    """Text of a value, null of null."""
    if value is None:
        return None
    made = to_text(value, run.check_string)
    run.check_string(len(made))
    return made


@builtin("number", "from: string")
@builtin("number", "from: string, grouping separator: string?, decimal separator: string?")
def number(run: Run, text: str, grouping: str | None = None, point: str | None = None) -> Any:
    """Number of a text; the separators must differ and be among blank, comma and dot."""
    if grouping not in (None, " ", ",", ".") or point not in (None, ",", ".") or (grouping and grouping == point):
        return None
    if grouping:
        text = text.replace(grouping, "")
    if point:
        text = text.replace(".", "x") if point != "." else text
        text = text.replace(point, ".")
    return NUMBERS.create_decimal(text) if _NUMBER.fullmatch(text) else None


@builtin("date", "from: string")
def date_of_text(run: Run, text: str) -> Any:
    """Date of a text."""
    return parse_date(text)


@builtin("date", "from: dated")
def date_of_moment(run: Run, value: Any) -> Any:
    """The day of a date or a date and time."""
    return value.date() if value.__class__ is dt.datetime else value


@builtin("date", "year: integer, month: integer, day: integer")
def date_of_parts(run: Run, year: int, month: int, day: int) -> Any:
    """Date of year, month and day."""
    return make_date(year, month, day)


@builtin("date and time", "from: string")
def date_time_of_text(run: Run, text: str) -> Any:
    """Date and time of a text; a bare date begins at midnight."""
    day = parse_date(text)
    return dt.datetime.combine(day, dt.time()) if day is not None else parse_date_time(text)


@builtin("date and time", "from: dated")
def date_time_of_moment(run: Run, value: Any) -> Any:
    """A date and time itself, a date at midnight UTC."""
    return value if value.__class__ is dt.datetime else dt.datetime.combine(value, dt.time(), dt.UTC)


@builtin("date and time", "date: dated, time: time")
def date_time_of_both(run: Run, day: Any, time: dt.time) -> Any:
    """The time on that day."""
    return dt.datetime.combine(dt.date(day.year, day.month, day.day), time)


@builtin("date and time", "date: datetime, timezone: string")
def date_time_in_zone(run: Run, moment: dt.datetime, zone: str) -> Any:
    """The same instant in another zone."""
    tz = named_zone(zone)
    return None if tz is None or moment.tzinfo is None else moment.astimezone(tz)


_PARTS = "year: integer, month: integer, day: integer, hour: integer, minute: integer, second: number"


@builtin("date and time", f"{_PARTS}, offset?: days?")
def date_time_of_parts(run: Run, *parts: Any) -> Any:
    """Date and time of its parts, with or without offset."""
    year, month, day, hour, minute, second, *offset = parts
    time = time_of_parts(run, hour, minute, second, offset[0] if offset else None)
    date = make_date(year, month, day)
    return None if date is None or time is None else dt.datetime.combine(date, time)


@builtin("date and time", f"{_PARTS}, timezone: string")
def date_time_of_parts_in_zone(run: Run, *parts: Any) -> Any:
    """Date and time of its parts in a named zone."""
    made, tz = date_time_of_parts(run, *parts[:6]), named_zone(parts[6])
    return None if made is None or tz is None else made.replace(tzinfo=tz)


@builtin("time", "from: string")
def time_of_text(run: Run, text: str) -> Any:
    """Time of day of a text, or of the text of a date and time."""
    found = parse_time(text)
    if found is None:
        moment = parse_date_time(text)
        return None if moment is None else moment.timetz()
    return found


@builtin("time", "from: datetime")
def time_of_moment(run: Run, value: dt.datetime) -> Any:
    """Time of day of a date and time."""
    return value.timetz()


@builtin("time", "from: date")
def time_of_date(run: Run, value: dt.date) -> Any:
    """Midnight UTC."""
    return dt.time(tzinfo=dt.UTC)


@builtin("time", "from: time")
def time_of_time(run: Run, value: dt.time) -> Any:
    """The time itself."""
    return value


@builtin("time", "hour: integer, minute: integer, second: number, offset?: days?")
def time_of_parts(run: Run, hour: int, minute: int, second: Decimal, offset: dt.timedelta | None = None) -> Any:
    """Time of day of its parts, with or without offset."""
    tz = None if offset is None else offset_zone(offset)
    if (offset is not None and tz is None) or not 0 <= second < 60:
        return None
    whole = int(second)
    return make_time(hour, minute, whole, int((second - whole) * 1_000_000), tz)


@builtin("duration", "from: string")
def duration_of_text(run: Run, text: str) -> Any:
    """Duration of a text."""
    return parse_duration(text)


@builtin("duration", "from: duration")
def duration_of_duration(run: Run, value: Any) -> Any:
    """The duration itself."""
    return value


@builtin("years and months duration", "from: dated, to: dated")
def months_between(run: Run, start: Any, end: Any) -> Any:
    """Whole months from one day to another, negative if it is earlier."""
    later, earlier, sign = (end, start, 1) if _day(end) >= _day(start) else (start, end, -1)
    months = (later.year - earlier.year) * 12 + later.month - earlier.month - (later.day < earlier.day)
    return YearsMonths(sign * months)


def _day(value: Any) -> tuple[int, int, int]:
    return value.year, value.month, value.day
