"""How many months somebody was active: the union of periods, counted once (§ 37 Abs. 2 HwO, § 191 BGB)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from fractions import Fraction

from workflows.deadlines import Period, period_end

Interval = tuple[dt.date, dt.date]

_DAY = dt.timedelta(days=1)
_MONTH_DAYS = 30  # § 191 BGB


def merged(intervals: Iterable[Interval]) -> list[Interval]:
    """The union: overlapping periods and those that follow each other day by day become one; both ends belong to it."""
    found: list[Interval] = []
    for first, last in sorted(intervals):
        if found and first <= found[-1][1] + _DAY:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def whole_months(first: dt.date, last: dt.date) -> tuple[int, int]:
    """Whole months of a period and the days that remain; first and last day belong to it (§ 187 Abs. 2, § 188 BGB)."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    while months and _end(first, months) > last:
        months -= 1
    return months, (last - _end(first, months)).days


def _end(first: dt.date, months: int) -> dt.date:
    return period_end(first, Period(months), first_day_counts=True) if months else first - _DAY


def months_of(intervals: Iterable[Interval]) -> Fraction:
    """Months of the union: whole months and the remaining days as thirtieths, not yet rounded."""
    parts = [whole_months(*interval) for interval in merged(intervals)]
    return Fraction(sum(months for months, _ in parts)) + Fraction(sum(days for _, days in parts), _MONTH_DAYS)


def months_between(earlier: dt.date, later: dt.date) -> int:
    """Whole months from one day to a later one; 0 where it is not later."""
    return whole_months(earlier, later - _DAY)[0] if later > earlier else 0
