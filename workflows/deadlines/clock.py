"""End of a period after §§ 187-193 BGB with § 31 VwVfG: the three dates of a clock."""
from __future__ import annotations

import calendar as gregorian
import datetime as dt
from dataclasses import dataclass
from typing import Literal

from workflows.deadlines import sentences
from workflows.deadlines.calendar import check_land, next_working_day, previous_working_day, working_days
from workflows.deadlines.periods import Period, PeriodLike, parse_period
from workflows.errors import Rejected

Kind = Literal["receipt", "authority"]
EA_DAYS = 3  # § 71b Abs. 2 VwVfG: third day after arrival at the single point of contact


@dataclass(frozen=True, slots=True)
class Deadline:
    """A clock's dates.

    :param start: the event day; it does not count (§ 187 Abs. 1 BGB).
    :param nominal: end by the calendar alone (frist_nominal).
    :param legal: end after the shift off weekends and holidays (frist_recht).
    :param internal: last working day up to the nominal end (frist_intern); all alarms use it.
    :param rule: German sentence that names the paragraphs.
    """

    start: dt.date
    nominal: dt.date
    legal: dt.date
    internal: dt.date
    rule: str


def _month_end(year: int, month: int) -> int:
    return gregorian.monthrange(year, month)[1]


def _plus_months(day: dt.date, months: int, number: int) -> dt.date:
    """Day `number` of the month `months` later, or that month's last day (§ 188 Abs. 3 BGB)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(number, _month_end(year, month + 1)))


def period_end(start: dt.date, period: PeriodLike, *, first_day_counts: bool = False) -> dt.date:
    """Last day of a period by the calendar, before any shift.

    :param start: event day, or the first day of the period where `first_day_counts`.
    :param first_day_counts: § 187 Abs. 2 BGB (the beginning of a day decides) instead of Abs. 1.
    :raises Rejected: `deadline_period` where the end lies beyond the calendar.

    § 188 BGB; months before days (§ 189 Abs. 2 BGB).
    """
    length = parse_period(period)
    try:
        if first_day_counts and start.day > 1 and length.months:
            end = _plus_months(start, length.months, start.day - 1)
        elif first_day_counts and length.months:
            end = _plus_months(start, length.months - 1, 31)
        elif first_day_counts:
            end = start - dt.timedelta(days=1)
        else:
            end = _plus_months(start, length.months, start.day)
        return end + dt.timedelta(days=length.days)
    except (OverflowError, ValueError) as error:
        raise Rejected("deadline_period", field="period", value=str(length)) from error


def ea_start(arrived: dt.date) -> dt.date:
    """Day an application filed at the Einheitlicher Ansprechpartner counts as arrived (§ 71b Abs. 2 VwVfG)."""
    return arrived + dt.timedelta(days=EA_DAYS)


def deadline(
    start: dt.date, period: PeriodLike, land: str = "MV", *, kind: Kind = "receipt", ea: dt.date | None = None
) -> Deadline:
    """The three dates of a period that an event starts.

    :param start: event day: arrival of the complete application, or the day of notification.
    :param period: ISO 8601 "P3M", "P14D" or a FEEL duration.
    :param land: whose holidays count (the chamber's seat).
    :param kind: who is bound: "receipt" the chamber, "authority" the applicant (§ 31 Abs. 2 VwVfG).
    :param ea: day of arrival at the single point of contact, for the rule's wording only.
    """
    length, code = parse_period(period), check_land(land)
    nominal = period_end(start, length)
    legal, internal = next_working_day(nominal, code), previous_working_day(nominal, code)
    rule = sentences.period_rule(start, length, nominal, legal, internal, land=code, kind=kind, ea=ea)
    return Deadline(start, nominal, legal, internal, rule)


def deadline_until(start: dt.date, until: dt.date, land: str = "MV", *, shift: bool = True) -> Deadline:
    """The three dates of a clock whose end is given as a date.

    :param shift: False for a date set with reference to the rule or for an appointment, which stands even on a
        weekend (§ 31 Abs. 3 Satz 2, Abs. 5 VwVfG).
    """
    code = check_land(land)
    legal = next_working_day(until, code) if shift else until
    internal = previous_working_day(until, code)
    return Deadline(start, until, legal, internal, sentences.date_rule(until, legal, internal, land=code, shift=shift))


def working_day_deadline(start: dt.date, number: int, land: str = "MV") -> Deadline:
    """The n-th working day after (or, negative, before) a day; all three dates are the same.

    :raises Rejected: `deadline_number` for 0 or more than 10 000 days.
    """
    code = check_land(land)
    if not 0 < abs(number) <= 10_000:
        raise Rejected("deadline_number", field="working_days", value=str(number))
    day = working_days(start, number, code)
    return Deadline(start, day, day, day, sentences.working_days_rule(start, number, day, land=code))


__all__ = [
    "Deadline", "Kind", "Period", "deadline", "deadline_until", "ea_start", "period_end", "working_day_deadline",
]
