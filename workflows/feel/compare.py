"""Equality and order of FEEL values (DMN 1.5 § 10.3.2.13)."""
from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from workflows.feel.limits import Run
from workflows.feel.temporal import instant, utc_offset
from workflows.feel.values import Range, YearsMonths, kind

_ORDERED: frozenset[type] = frozenset({Decimal, str, dt.date, dt.timedelta, YearsMonths})
OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def equal(one: Any, other: Any, run: Run) -> bool | None:
    """`one = other`; null when the types differ. The run pays for each item compared."""
    cls = one.__class__
    if cls is not other.__class__:
        if one is None or other is None:
            return False
        return False if kind(one) == kind(other) == "function" else None
    if cls is list:
        run.charge(len(one))
        return len(one) == len(other) and all(equal(a, b, run) is True for a, b in zip(one, other, strict=True))
    if cls is dict:
        run.charge(len(one))
        return one.keys() == other.keys() and all(
            equal(value, other[key], run) is True for key, value in one.items())
    if cls is Range:
        return (one.low_included, one.high_included, one.unary) == (
            other.low_included, other.high_included, other.unary) and (
            equal(one.low, other.low, run) is True and equal(one.high, other.high, run) is True)
    if cls is dt.datetime or cls is dt.time:
        return _equal_times(one, other)
    return bool(one == other)


def _equal_times(one: Any, other: Any) -> bool:
    a, b = utc_offset(one), utc_offset(other)
    if (a is None) != (b is None):
        return False
    if a is None or b is None:
        return bool(_milliseconds(one) == _milliseconds(other))
    if isinstance(one, dt.datetime):
        return bool(_milliseconds(instant(one)) == _milliseconds(instant(other)))
    return _since_utc_midnight(_milliseconds(one), a) == _since_utc_midnight(_milliseconds(other), b)


def _milliseconds(value: Any) -> Any:
    """The value cut to milliseconds: two times are equal if they agree so far (the test kit demands it)."""
    return value.replace(microsecond=value.microsecond // 1000 * 1000) if value.microsecond else value


def _since_utc_midnight(value: dt.time, offset: dt.timedelta) -> dt.timedelta:
    return dt.timedelta(hours=value.hour, minutes=value.minute, seconds=value.second,
                        microseconds=value.microsecond) - offset


def compare(op: str, one: Any, other: Any) -> bool | None:
    """`one op other` for op one of < <= > >=; null for values without an order between them."""
    return ordered(OPERATORS[op], one, other)


def ordered(op: Callable[[Any, Any], bool], one: Any, other: Any) -> bool | None:
    """The same with Python's operator."""
    cls = one.__class__
    if cls is not other.__class__:
        return None
    if cls in _ORDERED:
        return op(one, other)
    if cls is dt.datetime or cls is dt.time:
        a, b = utc_offset(one), utc_offset(other)
        if (a is None) != (b is None):
            return None
        if a is None or b is None:
            return op(one, other)
        if cls is dt.datetime:
            return op(instant(one), instant(other))
        return op(_since_utc_midnight(one, a), _since_utc_midnight(other, b))
    return None


def in_range(value: Any, range_: Range) -> bool | None:
    """Whether the value lies in the range; null if it cannot be compared."""
    above = below = True
    if range_.low is not None or range_.low_included:
        found = ordered(operator.ge if range_.low_included else operator.gt, value, range_.low)
        if found is None:
            return None
        above = found
    if range_.high is not None or range_.high_included:
        found = ordered(operator.le if range_.high_included else operator.lt, value, range_.high)
        if found is None:
            return None
        below = found
    return above and below
