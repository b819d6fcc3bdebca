"""When a letter counts as notified, and until when an objection is possible."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from workflows.deadlines.calendar import check_land, next_working_day
from workflows.deadlines.clock import period_end
from workflows.errors import Rejected

FICTION_DAYS = 4  # § 41 Abs. 2 VwVfG since 2025; a parameter of the chamber, the Länder followed at different times
OBJECTION, OBJECTION_WITHOUT_INSTRUCTION = "P1M", "P1Y"
_MOST_FICTION_DAYS = 60


@dataclass(frozen=True, slots=True)
class Notification:
    """When a decision was notified and until when an objection (Widerspruch) is possible."""

    notified: dt.date
    objection_until: dt.date


def notified_on(posted: dt.date, fiction_days: int = FICTION_DAYS) -> dt.date:
    """Day a posted or sent letter counts as notified (§ 41 Abs. 2 VwVfG).

    :param fiction_days: days after posting; it is a date and no period, so no weekend shifts it.
    :raises Rejected: `deadline_number` for less than 0 or more than 60 days.
    """
    if not 0 <= fiction_days <= _MOST_FICTION_DAYS:
        raise Rejected("deadline_number", field="fiction", value=str(fiction_days))
    return posted + dt.timedelta(days=fiction_days)


def retrieved_notified_on(retrieved: dt.date) -> dt.date:
    """Day a decision fetched from the portal counts as notified: the day after (§ 41 Abs. 2a VwVfG)."""
    return retrieved + dt.timedelta(days=1)


def objection_until(notified: dt.date, land: str = "MV", *, instruction: bool = True) -> dt.date:
    """Last day for an objection (Widerspruch).

    :param instruction: False where the remedy notice is missing or wrong: one year instead of one month.

    §§ 58 Abs. 2, 70 VwGO; the end moves off weekends and holidays (§ 31 Abs. 3 VwVfG, § 193 BGB).
    """
    nominal = period_end(notified, OBJECTION if instruction else OBJECTION_WITHOUT_INSTRUCTION)
    return next_working_day(nominal, check_land(land))


def notification(notified: dt.date, land: str = "MV", *, instruction: bool = True) -> Notification:
    """Notification day and end of the objection period together."""
    return Notification(notified, objection_until(notified, land, instruction=instruction))
