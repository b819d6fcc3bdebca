"""Calendar functions, now, today and is (DMN 1.5 § 10.3.4.7, § 10.3.4.8, § 10.3.4.11)."""
from __future__ import annotations

import calendar
import datetime as dt
import zoneinfo
from decimal import Decimal
from typing import Any

from workflows.feel.builtins.registry import builtin
from workflows.feel.compare import equal
from workflows.feel.limits import Run
from workflows.feel.temporal import utc_offset, zone_name

# Legal days begin at midnight in Germany wherever the server stands.
LOCAL_ZONE = zoneinfo.ZoneInfo("Europe/Berlin")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")


@builtin("now")
def now(run: Run) -> Any:
    """The current date and time of the run's clock, local time."""
    return run.clock().astimezone(LOCAL_ZONE)


@builtin("today")
def today(run: Run) -> Any:
    """The current date, local time."""
    return run.clock().astimezone(LOCAL_ZONE).date()


@builtin("day of year", "date: dated")
def day_of_year(run: Run, day: Any) -> Any:
    """Number of the day in its year."""
    return Decimal(day.timetuple().tm_yday)


@builtin("day of week", "date: dated")
def day_of_week(run: Run, day: Any) -> Any:
    """English name of the weekday."""
    return _DAYS[day.weekday()]


@builtin("month of year", "date: dated")
def month_of_year(run: Run, day: Any) -> Any:
    """English name of the month."""
    return _MONTHS[day.month - 1]


@builtin("week of year", "date: dated")
def week_of_year(run: Run, day: Any) -> Any:
    """Number of the week (ISO 8601)."""
    return Decimal(day.isocalendar().week)


@builtin("last day of month", "date: dated")
def last_day_of_month(run: Run, day: Any) -> Any:
    """Number of days of the month (not in DMN; known from Camunda's FEEL)."""
    return Decimal(calendar.monthrange(day.year, day.month)[1])


@builtin("is", "value1: any?, value2: any?")
@builtin("is", "=value1?: any?, value2?: any?")
def is_(run: Run, one: Any, other: Any) -> Any:
    """Whether both are the same element of the same domain: times must agree in offset and zone, too."""
    if one.__class__ is not other.__class__:
        return False
    if isinstance(one, (dt.datetime, dt.time)):
        # The clock reading, not the instant: 10:00Z is not 12:00+02:00.
        if (utc_offset(one), zone_name(one)) != (utc_offset(other), zone_name(other)):
            return False
        return one.replace(tzinfo=None) == other.replace(tzinfo=None)
    return equal(one, other, run) is True
