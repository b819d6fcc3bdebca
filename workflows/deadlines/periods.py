"""Length of a period: ISO 8601 text to years, months, weeks and days, and back to German words."""
from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Protocol

from workflows.errors import Rejected

_ISO = re.compile(r"P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?", re.ASCII)
_WORDS = {1: "ein", 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 9: "neun",
          10: "zehn", 11: "elf", 12: "zwölf"}
MONTH_DAYS, YEAR_DAYS = 30, 365  # § 191 BGB


class MonthSpan(Protocol):
    """Anything that counts months, e.g. a FEEL years-and-months duration."""

    @property
    def months(self) -> int:
        """Number of months."""


@dataclass(frozen=True, slots=True)
class Period:
    """Length of a period; months are counted before days (§ 189 Abs. 2 BGB).

    :param months: whole months, years included as twelve each.
    :param days: whole days, weeks included as seven each.
    """

    months: int = 0
    days: int = 0

    def __str__(self) -> str:
        return "P" + (f"{self.months}M" if self.months else "") + (f"{self.days}D" if self.days else "")


PeriodLike = str | Period | MonthSpan | dt.timedelta


def parse_period(value: PeriodLike, *, field: str = "period") -> Period:
    """Read a period.

    :param value: ISO 8601 duration in whole years, months, weeks and days ("P3M"), a FEEL duration or a Period.
    :param field: name used in the error.
    :raises Rejected: `deadline_period` where it is no such duration or is zero.
    """
    if isinstance(value, str):
        found = _ISO.fullmatch(value.strip())
        years, months, weeks, days = (int(part or 0) for part in found.groups()) if found else (0, 0, 0, 0)
        period = Period(12 * years + months, 7 * weeks + days)
    elif isinstance(value, dt.timedelta):
        period = Period(0, value.days if value.seconds == 0 and value.microseconds == 0 else 0)
    elif isinstance(value, Period):
        period = value
    else:
        period = Period(value.months)
    if min(period.months, period.days) < 0 or period == Period():
        raise Rejected("deadline_period", field=field, value=str(value))
    return period


def non_continuous_days(value: PeriodLike) -> int:
    """Days of a period that need not run without a break: a month has 30, a year 365 (§ 191 BGB)."""
    period = parse_period(value)
    years, months = divmod(period.months, 12)
    return YEAR_DAYS * years + MONTH_DAYS * months + period.days


def period_words(period: Period) -> str:
    """The period in German words for a rule sentence: "drei Monate", "14 Tage", "ein Jahr"."""
    parts = []
    years, months = divmod(period.months, 12)
    weeks, days = divmod(period.days, 7)
    if years and months:  # a year and a half is 18 months
        years, months = 0, period.months
    if weeks and (days or weeks == 2):  # the offices say "14 Tage"
        weeks, days = 0, period.days
    for number, one, many in ((years, "Jahr", "Jahre"), (months, "Monat", "Monate"), (weeks, "Woche", "Wochen"),
                              (days, "Tag", "Tage")):
        if number:
            feminine = "e" if number == 1 and one == "Woche" else ""
            parts.append(f"{_WORDS.get(number, number)}{feminine} {one if number == 1 else many}")
    return " und ".join(parts)
