"""Dates, times and durations from text (DMN 1.5 § 10.3.4.1, XML Schema lexical forms).

Years 1 to 9999 and microseconds: what Python's datetime holds. Anything else is null.
"""
from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from decimal import Decimal
from typing import Any

from workflows.feel.values import YearsMonths

_DATE = re.compile(r"(-?\d{4,9})-(\d\d)-(\d\d)")
_TIME = re.compile(
    r"(\d\d):(\d\d):(\d\d)(?:\.(\d{1,40}))?"
    r"(Z|[+-]\d\d:\d\d(?::\d\d)?|@[A-Za-z][\w/+-]{0,60})?", re.ASCII)
_DURATION = re.compile(
    r"(-)?P(?=.)(?:(\d{1,15})Y)?(?:(\d{1,15})M)?(?:(\d{1,15})D)?"
    r"(T(?=.)(?:(\d{1,15})H)?(?:(\d{1,15})M)?(?:(\d{1,15}(?:\.\d{0,40})?)S)?)?", re.ASCII)
_MAX_OFFSET = dt.timedelta(hours=14)
# A time of day in a named zone has no date; its offset is that of this day.
_REFERENCE = dt.date(1970, 1, 1)


def parse_date(text: str) -> dt.date | None:
    """A date, None if the text is none or its year does not fit."""
    found = _DATE.fullmatch(text)
    return make_date(*(int(part) for part in found.groups())) if found and text.isascii() else None


def make_date(year: int, month: int, day: int) -> dt.date | None:
    """A date, None if there is no such day."""
    try:
        return dt.date(year, month, day)
    except (ValueError, OverflowError):
        return None


def parse_time(text: str) -> dt.time | None:
    """A time of day with or without offset or zone, None if the text is none."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute, second, fraction, zone = found.groups()
    tz = parse_zone(zone) if zone else None
    if zone and tz is None:
        return None
    return make_time(int(hour), int(minute), int(second), int(((fraction or "") + "000000")[:6]), tz)


def make_time(hour: int, minute: int, second: int, micro: int, tz: dt.tzinfo | None) -> dt.time | None:
    """A time of day, None if there is no such time."""
    try:
        return dt.time(hour, minute, second, micro, tz)
    except (ValueError, OverflowError):
        return None


def parse_zone(text: str) -> dt.tzinfo | None:
    """`Z`, an offset of at most 14 hours, or `@Area/City`; None if there is no such zone."""
    if text == "Z":
        return dt.UTC
    if text.startswith("@"):
        return named_zone(text[1:])
    hours, minutes, *seconds = (int(part) for part in text[1:].split(":"))
    if minutes > 59 or (seconds and seconds[0] > 59):
        return None
    offset = dt.timedelta(hours=hours, minutes=minutes, seconds=seconds[0] if seconds else 0)
    return offset_zone(-offset if text[0] == "-" else offset)


def named_zone(name: str) -> dt.tzinfo | None:
    """A zone of the IANA data base, None if it is not there."""
    if name == "Z":
        return dt.UTC
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return None


def offset_zone(offset: dt.timedelta) -> dt.tzinfo | None:
    """A fixed offset, None beyond 14 hours."""
    if abs(offset) > _MAX_OFFSET:
        return None
    return dt.UTC if not offset else dt.timezone(offset)


def parse_date_time(text: str) -> dt.datetime | None:
    """A date and time, None if the text is none."""
    day, separator, clock = text.partition("T")
    date, time = parse_date(day), parse_time(clock) if separator else None
    if date is None or time is None:
        return None
    return dt.datetime.combine(date, time)


def parse_duration(text: str) -> YearsMonths | dt.timedelta | None:
    """A duration of years and months, or of days and time; None if the text is none or mixes both."""
    found = _DURATION.fullmatch(text)
    if found is None:
        return None
    sign, years, months, days, clock, hours, minutes, seconds = found.groups()
    factor = -1 if sign else 1
    if years or months:
        if days or clock:
            return None
        return YearsMonths(factor * (int(years or 0) * 12 + int(months or 0)))
    whole, _, fraction = (seconds or "0").partition(".")
    micro = int((fraction + "000000")[:6])
    try:
        return factor * dt.timedelta(days=int(days or 0), hours=int(hours or 0), minutes=int(minutes or 0),
                                     seconds=int(whole), microseconds=micro)
    except OverflowError:
        return None


def at_literal(text: str) -> Any:
    """The value of `@"..."`: a date and time, date, time or duration; null for anything else."""
    for parse in (parse_date_time, parse_date, parse_time, parse_duration):
        value = parse(text)
        if value is not None:
            return value
    return None


def utc_offset(value: dt.datetime | dt.time) -> dt.timedelta | None:
    """Offset from UTC, None for a local value."""
    if value.tzinfo is None:
        return None
    if isinstance(value, dt.datetime):
        return value.utcoffset()
    return dt.datetime.combine(_REFERENCE, value).utcoffset()


def zone_name(value: dt.datetime | dt.time) -> str | None:
    """Name of the zone, None for a local value or a bare offset."""
    if isinstance(value.tzinfo, zoneinfo.ZoneInfo):
        return value.tzinfo.key
    return None


def seconds_of(value: dt.time) -> Decimal:
    """Seconds since midnight."""
    whole = value.hour * 3600 + value.minute * 60 + value.second
    return Decimal(whole) + Decimal(value.microsecond).scaleb(-6)


def instant(value: dt.datetime) -> dt.datetime:
    """The value in UTC if it has an offset: Python would compare wall clocks within one named zone."""
    return value.astimezone(dt.UTC) if value.tzinfo is not None and value.tzinfo is not dt.UTC else value
