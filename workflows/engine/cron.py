"""Cron expressions in Quartz form: seconds minutes hours day month weekday [year], in local time.

Source: Quartz CronTrigger; weekday 1 is Sunday, exactly one of day and weekday may be `?`.
"""
from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

_MONTH_NAMES = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_MONTHS = {name: str(i) for i, name in enumerate(_MONTH_NAMES, 1)}
_DAYS = {name: str(i) for i, name in enumerate(("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"), 1)}
_FIELD = re.compile(r"^[0-9A-Za-z*?,/\-#]+$")
_HORIZON_DAYS = 366 * 9  # 29 February may be eight years away


class CronError(ValueError):
    """The text is not a Quartz cron expression."""


@dataclass(frozen=True, slots=True)
class Cron:
    """A parsed expression; `next` finds its occurrences."""

    seconds: tuple[int, ...]
    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: str
    months: frozenset[int]
    weekdays: str
    years: frozenset[int] | None

    def next(self, after: dt.datetime) -> dt.datetime | None:
        """First occurrence after a naive local time, or None where there is none in nine years."""
        day = after.date()
        for offset in range(_HORIZON_DAYS):
            date = day + dt.timedelta(days=offset)
            if not self._on(date):
                continue
            time = self._first_time(after.time() if offset == 0 else None)
            if time is not None:
                return dt.datetime.combine(date, time)
        return None

    def _on(self, date: dt.date) -> bool:
        if date.month not in self.months or (self.years is not None and date.year not in self.years):
            return False
        return _day_matches(self.days, date) and _weekday_matches(self.weekdays, date)

    def _first_time(self, after: dt.time | None) -> dt.time | None:
        for hour in self.hours:
            for minute in self.minutes:
                for second in self.seconds:
                    time = dt.time(hour, minute, second)
                    if after is None or time > after:
                        return time
        return None


def looks_like_cron(text: str) -> bool:
    """Whether a text has the shape of a cron expression (6 or 7 fields of its characters)."""
    fields = text.split()
    return len(fields) in {6, 7} and all(_FIELD.match(field) for field in fields)


@lru_cache(maxsize=256)
def parse_cron(text: str) -> Cron:
    """Read a cron expression.

    :raises CronError: when it cannot be read.
    """
    if not looks_like_cron(text):
        raise CronError(f"'{text}' is not a cron expression with 6 or 7 fields")
    second, minute, hour, day, month, weekday, *year = text.upper().split()
    for name, number in _MONTHS.items():
        month = month.replace(name, number)
    for name, number in _DAYS.items():
        weekday = weekday.replace(name, number)
    cron = Cron(
        _numbers(second, 0, 59), _numbers(minute, 0, 59), _numbers(hour, 0, 23), day,
        frozenset(_numbers(month, 1, 12)), weekday,
        frozenset(_numbers(year[0], 1970, 2199)) if year and year[0] != "*" else None,
    )
    _probe(cron)
    return cron


def _probe(cron: Cron) -> None:
    try:
        for day in range(1, 32):
            _day_matches(cron.days, dt.date(2024, 1, day))
            _weekday_matches(cron.weekdays, dt.date(2024, 1, day))
    except (ValueError, IndexError) as error:
        raise CronError(f"day or weekday of the cron expression cannot be read: {error}") from error


def _numbers(field: str, low: int, high: int) -> tuple[int, ...]:
    found: set[int] = set()
    try:
        for part in field.split(","):
            span, _, step = part.partition("/")
            first, last = low, high
            if span not in {"*", "?"}:
                start, dash, end = span.partition("-")
                first = int(start)
                last = int(end) if dash else (high if step else first)
            if not (low <= first <= high and low <= last <= high):
                raise CronError(f"'{field}' is out of range {low}-{high}")
            found.update(range(first, last + 1, int(step) if step else 1))
    except ValueError as error:
        raise CronError(f"field '{field}' cannot be read") from error
    return tuple(sorted(found))


def _last_day(date: dt.date) -> int:
    return calendar.monthrange(date.year, date.month)[1]


def _nearest_weekday(date: dt.date, day: int) -> int:
    day = min(day, _last_day(date))
    weekday = dt.date(date.year, date.month, day).weekday()
    if weekday == 5:
        return day - 1 if day > 1 else day + 2
    if weekday == 6:
        return day + 1 if day < _last_day(date) else day - 2
    return day


def _day_matches(field: str, date: dt.date) -> bool:
    for part in field.split(","):
        if part in {"*", "?"}:
            return True
        if part == "LW":
            matches = date.day == _nearest_weekday(date, _last_day(date))
        elif part.startswith("L"):
            matches = date.day == _last_day(date) - int(part[2:] or 0 if len(part) > 1 else 0)
        elif part.endswith("W"):
            matches = date.day == _nearest_weekday(date, int(part[:-1]))
        else:
            matches = date.day in _numbers(part, 1, 31)
        if matches:
            return True
    return False


def _weekday_matches(field: str, date: dt.date) -> bool:
    weekday = date.isoweekday() % 7 + 1
    for part in field.split(","):
        if part in {"*", "?"}:
            return True
        if "#" in part:
            day, _, nth = part.partition("#")
            matches = weekday == int(day) and (date.day - 1) // 7 + 1 == int(nth)
        elif part == "L":
            matches = weekday == 7
        elif part.endswith("L"):
            matches = weekday == int(part[:-1]) and date.day > _last_day(date) - 7
        else:
            matches = weekday in _numbers(part, 1, 7)
        if matches:
            return True
    return False
