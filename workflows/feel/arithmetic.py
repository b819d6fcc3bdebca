"""`+ - * / **` and negation on numbers, strings, dates and durations (DMN 1.5 § 10.3.2.14, tables 57-60)."""
from __future__ import annotations

import calendar
import datetime as dt
import decimal
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from workflows.feel.limits import Run
from workflows.feel.temporal import instant, utc_offset
from workflows.feel.values import NUMBERS, YearsMonths

_DAY = dt.timedelta(days=1)
_ANY_DAY = dt.date(2000, 1, 1)
_MICROSECOND = dt.timedelta(microseconds=1)


def add_months(day: Any, months: int) -> Any:
    """A date (and time) some months later, on the month's last day if it is shorter; null out of range."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not 1 <= year <= 9999:
        return None
    return day.replace(year=year, month=month, day=min(day.day, calendar.monthrange(year, month)[1]))


def microseconds(value: dt.timedelta) -> int:
    """Length in microseconds, exactly."""
    return value // _MICROSECOND


def _add_duration(moment: Any, length: dt.timedelta) -> Any:
    if moment.__class__ is dt.time:
        start = dt.datetime.combine(_ANY_DAY, moment.replace(tzinfo=None))
        return (start + length % _DAY).time().replace(tzinfo=moment.tzinfo)
    if moment.__class__ is dt.date:
        return moment + length
    if moment.tzinfo is None or moment.tzinfo is dt.UTC:
        return moment + length
    # An hour later in a zone with summer time is an hour later on the time line.
    return (moment.astimezone(dt.UTC) + length).astimezone(moment.tzinfo)


def _between(one: Any, other: Any) -> Any:
    """`one - other` of two moments."""
    if one.__class__ is dt.time and other.__class__ is dt.time:
        a, b = utc_offset(one), utc_offset(other)
        if (a is None) != (b is None):
            return None
        gap = (dt.datetime.combine(_ANY_DAY, one.replace(tzinfo=None))
               - dt.datetime.combine(_ANY_DAY, other.replace(tzinfo=None)))
        return gap if a is None or b is None else gap - a + b
    if dt.time in (one.__class__, other.__class__):
        return None
    one, other = _midnight(one, other), _midnight(other, one)
    if (one.tzinfo is None) != (other.tzinfo is None):
        return None
    return instant(one) - instant(other)


def _midnight(value: Any, other: Any) -> dt.datetime:
    """A date as the date and time of its first instant, in UTC if the other value has an offset."""
    if value.__class__ is dt.datetime:
        return value
    zone = dt.UTC if other.__class__ is dt.datetime and other.tzinfo is not None else None
    return dt.datetime(value.year, value.month, value.day, tzinfo=zone)


_MOMENTS = frozenset({dt.date, dt.datetime, dt.time})
_DATED = frozenset({dt.date, dt.datetime})


def add(one: Any, other: Any, run: Run) -> Any:
    """`one + other`; null for types that cannot be added."""
    a, b = one.__class__, other.__class__
    if a is Decimal and b is Decimal:
        return NUMBERS.add(one, other)
    if a is str and b is str:
        run.check_string(len(one) + len(other))
        return one + other
    if a is dt.timedelta and b is dt.timedelta:
        return one + other
    if a is YearsMonths and b is YearsMonths:
        return YearsMonths(one.months + other.months)
    if b in _MOMENTS and a not in _MOMENTS:
        one, other, a, b = other, one, b, a
    if a in _MOMENTS and b is dt.timedelta:
        return _add_duration(one, other)
    if a in _DATED and b is YearsMonths:
        return add_months(one, other.months)
    return None


def subtract(one: Any, other: Any, run: Run) -> Any:
    """`one - other`; null for types that cannot be subtracted."""
    a, b = one.__class__, other.__class__
    if a is Decimal and b is Decimal:
        return NUMBERS.subtract(one, other)
    if a in _MOMENTS and b in _MOMENTS:
        return _between(one, other)
    if b is dt.timedelta or b is YearsMonths:
        return add(one, negate(other), run) if a in _MOMENTS or a is b else None
    return None


def multiply(one: Any, other: Any, run: Run) -> Any:
    """`one * other` of numbers, or of a duration and a number."""
    a, b = one.__class__, other.__class__
    if a is Decimal and b is Decimal:
        return NUMBERS.multiply(one, other)
    if a is Decimal:
        one, other, a, b = other, one, b, a
    return _scale(one, other, NUMBERS.multiply) if b is Decimal else None


def divide(one: Any, other: Any, run: Run) -> Any:
    """`one / other` of numbers, of a duration and a number, or of two durations of one kind."""
    a, b = one.__class__, other.__class__
    if a is Decimal and b is Decimal:
        return NUMBERS.divide(one, other)
    if b is Decimal:
        return _scale(one, other, NUMBERS.divide)
    if a is dt.timedelta and b is dt.timedelta:
        return NUMBERS.divide(Decimal(microseconds(one)), Decimal(microseconds(other)))
    if a is YearsMonths and b is YearsMonths:
        return NUMBERS.divide(Decimal(one.months), Decimal(other.months))
    return None


def _scale(length: Any, factor: Decimal, by: Callable[[Decimal, Decimal], Decimal]) -> Any:
    if length.__class__ is dt.timedelta:
        made = by(Decimal(microseconds(length)), factor)
        return dt.timedelta(microseconds=int(made)) if made.adjusted() < 30 else None
    if length.__class__ is YearsMonths:
        made = by(Decimal(length.months), factor)
        return YearsMonths(int(made)) if made.adjusted() < 15 else None
    return None


def power(one: Any, other: Any, run: Run) -> Any:
    """`one ** other` of numbers."""
    if one.__class__ is Decimal and other.__class__ is Decimal:
        if not other:
            return Decimal(1)  # also of zero, as IEEE 754 has it
        made = NUMBERS.power(one, other)
        # Zero to a negative power is infinite without a signal.
        return made if made.is_finite() else None
    return None


def negate(value: Any) -> Any:
    """`-value` of a number or duration."""
    if value.__class__ is Decimal:
        return NUMBERS.minus(value)
    if value.__class__ is dt.timedelta:
        return -value
    return YearsMonths(-value.months) if value.__class__ is YearsMonths else None


FAILURES = (decimal.DecimalException, OverflowError, ValueError, ZeroDivisionError)
OPERATIONS: dict[str, Callable[[Any, Any, Run], Any]] = {
    "+": add, "-": subtract, "*": multiply, "/": divide, "**": power}
