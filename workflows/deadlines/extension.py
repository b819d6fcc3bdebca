"""Extension of the chamber's own period (§ 42a Abs. 2 VwVfG, § 190 BGB) with the guard of the house."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from workflows.deadlines.calendar import check_land, previous_working_day, working_days
from workflows.deadlines.clock import period_end
from workflows.deadlines.notification import FICTION_DAYS, notified_on
from workflows.deadlines.periods import PeriodLike

GUARD_WORKING_DAYS = 5


@dataclass(frozen=True, slots=True)
class Extension:
    """What an extension letter does.

    :param notified: day it counts as notified.
    :param in_time: whether that is on or before the last day of the old period.
    :param new_end: nominal end of the extended period; None where the letter comes too late.
    :param deemed_on: the day with whose end the entry counts as made; None where the letter is in time.
    :param blocked_by_guard: posted in the last working days of the period without proof of delivery.
    """

    notified: dt.date
    in_time: bool
    new_end: dt.date | None
    deemed_on: dt.date | None
    blocked_by_guard: bool


def guard_from(end: dt.date, land: str = "MV", *, guard_days: int = GUARD_WORKING_DAYS) -> dt.date:
    """First of the last `guard_days` working days up to and including the end."""
    code = check_land(land)
    return working_days(previous_working_day(end, code), 1 - guard_days, code)


def extension(
    end: dt.date, period: PeriodLike | dt.date, *, posted: dt.date, notified: dt.date | None = None,
    fiction_days: int = FICTION_DAYS, proof: bool = False, land: str = "MV", guard_days: int = GUARD_WORKING_DAYS,
) -> Extension:
    """Judge an extension before its letter goes out.

    :param end: nominal end of the period so far (the safe side while the chamber has not confirmed the shift).
    :param period: length of the extension, counted from that end (§ 190 BGB), or the new end itself.
    :param posted: day of posting, sending or making available.
    :param notified: known day of notification (proof, retrieval); else the fiction of § 41 Abs. 2 VwVfG.
    :param proof: delivered with proof or with a download receipt: the guard does not block.
    """
    told = notified if notified is not None else notified_on(posted, fiction_days)
    new_end = period if isinstance(period, dt.date) else period_end(end, period)
    in_time = told <= end
    blocked = not proof and posted >= guard_from(end, land, guard_days=guard_days)
    return Extension(told, in_time, new_end if in_time else None, None if in_time else end, blocked)
