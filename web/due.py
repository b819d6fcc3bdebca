"""The traffic light of a deadline: words first, a shape and a colour second."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import ngettext

from web.wording import as_date, short_date
from workflows.deadlines import next_working_day, previous_working_day

SOON_DAYS = 5
_DAY = dt.timedelta(days=1)
OVERDUE, NEAR, THIS_WEEK, NEXT_WEEK, LATER, NEVER = "overdue", "near", "week", "next_week", "later", "never"
DAYS_OF_WEEK = 7
GROUPS = {
    OVERDUE: _l("Überfällig"),
    NEAR: _l("Heute und morgen"),
    THIS_WEEK: _l("Diese Woche"),
    NEXT_WEEK: _l("Nächste Woche"),
    LATER: _l("Später"),
    NEVER: _l("Ohne Frist"),
}


@dataclass(frozen=True, slots=True)
class Light:
    """How near a deadline is.

    :param group: key of `GROUPS`.
    :param tone: colour name: red, amber, teal, green or none.
    :param words: "2 Tage überfällig".
    :param date: "Mo 23.11.", or "" without a deadline.
    """

    group: str
    tone: str
    icon: str
    words: str
    date: str


def light(due: dt.datetime | dt.date | None, today: dt.date, land: str = "MV") -> Light:
    """The light of a deadline as seen today.

    A deadline on a Saturday, Sunday or holiday counts on the next working day (§ 31 Abs. 3 VwVfG,
    § 193 BGB); the date shown is that day.
    """
    if due is None:
        return Light(NEVER, "none", "no-date", _("ohne Frist"), "")
    day = next_working_day(as_date(due), land)
    left = (day - today).days
    if left < 0:
        return Light(OVERDUE, "red", "overdue", ngettext("%(num)s Tag überfällig", "%(num)s Tage überfällig", -left),
                     short_date(day))
    if left <= 1:
        return Light(NEAR, "amber", "soon", _("heute fällig") if left == 0 else _("morgen fällig"), short_date(day))
    near = left <= SOON_DAYS
    return Light(
        _week(day, today), "teal" if near else "green", "calendar" if near else "calm",
        ngettext("noch %(num)s Tag", "noch %(num)s Tage", left),
        short_date(day),
    )


def overdue_before(today: dt.date, land: str = "MV") -> dt.date:
    """The first day whose deadlines are not overdue yet: the one after the last working day before today."""
    return previous_working_day(today - _DAY, land) + _DAY


def near_before(today: dt.date, land: str = "MV") -> dt.date:
    """The first day whose deadlines are later than tomorrow."""
    return max(previous_working_day(today + _DAY, land) + _DAY, overdue_before(today, land))


def week_before(today: dt.date, land: str = "MV") -> dt.date:
    """The first day whose deadlines fall into a later week."""
    return max(previous_working_day(_end_of_week(today), land) + _DAY, overdue_before(today, land))


def _end_of_week(today: dt.date) -> dt.date:
    return today + dt.timedelta(days=DAYS_OF_WEEK - 1 - today.weekday())


def _week(day: dt.date, today: dt.date) -> str:
    """The group of a deadline that lies after tomorrow."""
    end_of_week = _end_of_week(today)
    if day <= end_of_week:
        return THIS_WEEK
    return NEXT_WEEK if day <= end_of_week + dt.timedelta(days=DAYS_OF_WEEK) else LATER
