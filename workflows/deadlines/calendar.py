"""Working days: Monday to Friday without the public holidays of a Land."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from workflows.errors import Rejected
from workflows.lean import alone

LAENDER = frozenset(
    {"BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"}
)
_DAY = dt.timedelta(days=1)
_SATURDAY = 5
# The package's other 250 countries would take 10 MB and half a second of whoever asks first.
_Germany: Any = alone("holidays.countries.germany").Germany


def check_land(land: str, *, field: str = "land") -> str:
    """The Land's two letters in capitals.

    :raises Rejected: `deadline_land` where there is no such Land.
    """
    code = land.strip().upper().removeprefix("DE-")
    if code not in LAENDER:
        raise Rejected("deadline_land", field=field, value=land)
    return code


@lru_cache(maxsize=512)
def _holidays(year: int, land: str) -> Mapping[dt.date, str]:
    found = _Germany(subdiv=land, years=year, language="de")
    return MappingProxyType(dict(sorted(found.items())))


def holidays_of(year: int, land: str = "MV") -> Mapping[dt.date, str]:
    """Public holidays of a Land in a year, date -> German name.

    Only days on which the whole Land rests; what binds single municipalities (Augsburg, Mariä
    Himmelfahrt) does not count. Easter Sunday and Whit Sunday are Sundays anyway.
    """
    return _holidays(year, check_land(land))


def is_working_day(day: dt.date, land: str = "MV") -> bool:
    """Whether a day is neither Saturday, Sunday nor public holiday (§ 31 Abs. 3 Satz 1 VwVfG)."""
    return day.weekday() < _SATURDAY and day not in holidays_of(day.year, land)


def next_working_day(day: dt.date, land: str = "MV") -> dt.date:
    """The day itself if it is a working day, else the first one after it (§ 193 BGB)."""
    while not is_working_day(day, land):
        day += _DAY
    return day


def previous_working_day(day: dt.date, land: str = "MV") -> dt.date:
    """The day itself if it is a working day, else the last one before it."""
    while not is_working_day(day, land):
        day -= _DAY
    return day


def working_days(start: dt.date, number: int, land: str = "MV") -> dt.date:
    """The n-th working day after a day, or before it where n is negative; the day itself does not count.

    :param number: working days to go; 0 gives the day unchanged.
    """
    step = _DAY if number > 0 else -_DAY
    day = start
    for _ in range(abs(number)):
        day += step
        while not is_working_day(day, land):
            day += step
    return day


def working_days_between(after: dt.date, until: dt.date, land: str = "MV") -> int:
    """How many working days lie after one day up to and including another (negative if it lies before)."""
    if until < after:
        return -working_days_between(until, after, land)
    span = (until - after).days
    return sum(is_working_day(after + dt.timedelta(days=offset), land) for offset in range(1, span + 1))
