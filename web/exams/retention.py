"""What of the exams is due for deletion, as a list for people; nothing is deleted from here."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from flask_babel import lazy_gettext as _l

from handlers.exams.retention import Due, due_until
from web.services import me, services, today
from workflows.errors import NotFound
from workflows.model import ProcessInstance
from workflows.services.confidentiality import FileClosed

AHEAD_DAYS = 365
KINDS = {"papers": _l("Unterlagen und schriftliche Arbeiten"), "minutes": _l("Niederschriften"),
         "roll": _l("in die gesonderte Datei übernehmen"), "roll_end": _l("aus der gesonderten Datei löschen")}


@dataclass(frozen=True, slots=True)
class Line:
    """Something due.

    :param rests: the case still runs, so a remedy may be pending: the time does not end before it does.
    :param case: where this person may open it.
    """

    due: Due
    rests: bool
    case: ProcessInstance | None


def lines() -> tuple[Sequence[Line], Sequence[Line]]:
    """What is due now, and what will be within a year."""
    day = today()
    with services().reading() as connection:
        found = due_until(connection, services().management.parameter, day + dt.timedelta(days=AHEAD_DAYS))
    shown = [_line(one) for one in found]
    return [one for one in shown if one.due.due_on <= day], [one for one in shown if one.due.due_on > day]


def _line(due: Due) -> Line:
    case = None
    if due.case_id:
        try:
            case = services().history.instance(due.case_id, me())
        except (NotFound, FileClosed):
            case = None
    return Line(due, bool(case is not None and case.ended is None), case)
