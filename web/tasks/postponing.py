"""Wiedervorlage as it is filled in: a day, or something that may arrive before it."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.days import DayField, sent_day
from web.sentences import sentence
from web.services import services, today
from workflows.clock import legal_date
from workflows.deadlines import working_days
from workflows.model import UserTask

#: what the fields of the day are called in the form
DATE = "date"
#: what a task may wait for -> how the form says it
EVENTS = {"document": _l("ein Dokument eingeht"), "message": _l("eine Nachricht eingeht")}
WAITED_FOR = {"document": _l("sobald ein Dokument eingeht"), "message": _l("sobald eine Nachricht eingeht")}
CAME = {"came_document": _l("Dokument eingegangen"), "came_message": _l("Nachricht eingegangen")}
_USUAL = dt.timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Wish:
    """What was filled in.

    :param date: the three fields as typed.
    :param day: the day they name, None where they name none.
    :param on: what it may come back with before, "" = the day alone.
    :param wrong: what is wrong with it, "" = nothing.
    :param past_deadline: the day lies behind the task's deadline, and that was not confirmed.
    """

    date: DayField = field(default_factory=lambda: DayField(DATE))
    day: dt.date | None = None
    on: str = ""
    wrong: str = ""
    past_deadline: bool = False


def latest(task: UserTask) -> dt.date:
    """By when a task that waits for something comes back if nobody says: at its deadline, within two weeks else."""
    usual = today() + _USUAL
    due = legal_date(task.due) if task.due is not None else usual
    return due if today() < due < usual else usual


def read(task: UserTask, sent: Mapping[str, str]) -> Wish:
    """The wish a form says; a day behind the deadline has to be confirmed, because the deadline runs on."""
    on = sent.get("on", "")
    date = sent_day(sent, DATE)
    day = latest(task) if on in EVENTS and date.is_empty else date.known
    wrong = "not_a_date" if day is None else "follow_up_past" if day <= today() else ""
    due = legal_date(task.due) if task.due is not None else None
    late = not wrong and day is not None and due is not None and today() <= due < day and not sent.get("trotz_frist")
    return Wish(date, day, on if on in EVENTS else "", sentence(wrong) if wrong else "", late)


def told(on: str, day: str) -> str:
    """That a task comes back, and when.

    :param on: what it waits for, "" for the day alone.
    :param day: in words.
    """
    if on == "document":
        return _("Die Aufgabe kommt wieder, sobald ein Dokument eingeht, spätestens am %(day)s.", day=day)
    if on == "message":
        return _("Die Aufgabe kommt wieder, sobald eine Nachricht eingeht, spätestens am %(day)s.", day=day)
    return _("Die Aufgabe kommt wieder am %(day)s.", day=day)


def quick_dates() -> list[tuple[str, dt.date]]:
    """Days somebody often means."""
    land, start = services().settings.land, today()
    return [
        (_("nächster Arbeitstag"), working_days(start, 1, land)),
        (_("in einer Woche"), start + dt.timedelta(days=7)),
        (_("in zwei Wochen"), start + dt.timedelta(days=14)),
        (_("in vier Wochen"), start + dt.timedelta(days=28)),
    ]
