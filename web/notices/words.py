"""What people are told, in German: lines of the bell and names of the settings."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.wording import full_date
from workflows.services.notifications import Notification

#: Kind -> how the settings call it, and when it is told.
KINDS = {
    "assigned": (_l("Neue Aufgabe für Sie"), _l("Jemand hat Ihnen eine Aufgabe zugewiesen.")),
    "escalated": (_l("Frist überschritten"), _l("Eine Aufgabe Ihres Teams ist überfällig. Für Leitungen.")),
    "mentioned": (_l("Erwähnung"), _l("Jemand spricht Sie in einer Notiz an.")),
    "handed_over": (_l("Übergabe"), _l("Jemand hat Ihnen einen Vorgang übergeben.")),
    "substitution": (_l("Vertretung"), _l("Sie vertreten jemanden, oder eine Abwesenheit ist für Sie eingetragen.")),
    "answer_arrived": (_l("Eingang"), _l("In einem Vorgang mit einer Aufgabe von Ihnen ist etwas eingegangen.")),
    "deadline_near": (_l("Frist nahe"), _l("Eine Ihrer Aufgaben ist heute oder morgen fällig.")),
    "incident": (_l("Störung"), _l("Ein Vorgang Ihres Prozesses steht still. Für Prozessverantwortliche.")),
    "daily": (_l("Morgenüberblick"), _l("Um 7 Uhr an Arbeitstagen: was überfällig oder bald fällig ist.")),
}
LEVELS = {
    "none": _l("gar nicht"), "bell": _l("nur Glocke"), "digest": _l("Glocke und Morgenmail"),
    "immediate": _l("Glocke und sofort per Mail"),
}
DAILY_LEVELS = {"none": _l("keine Mail"), "digest": _l("Mail um 7 Uhr")}
ICONS = {
    "assigned": "user", "escalated": "overdue", "mentioned": "notes", "handed_over": "arrow", "substitution": "team",
    "answer_arrived": "mailbox", "deadline_near": "clock", "incident": "warning",
}
_ARRIVED = {"document": _l("Ein Dokument ist eingegangen"), "message": _l("Eine Nachricht ist eingegangen")}


def line(one: Notification) -> str:
    """One notification as a sentence without its task and case, which stand beside it."""
    told: Mapping[str, Any] = one.params
    by = str(told.get("by") or "")
    if one.kind == "assigned":
        return _("%(name)s hat Ihnen eine Aufgabe zugewiesen", name=by) if by else _("Neue Aufgabe für Sie")
    if one.kind == "mentioned":
        return _("%(name)s spricht Sie in einer Notiz an", name=by or _("Jemand"))
    if one.kind == "handed_over":
        return _("%(name)s hat Ihnen den Vorgang übergeben", name=by or _("Jemand"))
    if one.kind == "substitution":
        days = {"first": _day(told.get("first_day")), "last": _day(told.get("last_day"))}
        if told.get("own"):
            return _("%(name)s hat für Sie eine Abwesenheit eingetragen, vom %(first)s bis %(last)s",
                     name=by or _("Jemand"), **days)
        return _("Sie vertreten %(name)s vom %(first)s bis %(last)s", name=told.get("of", ""), **days)
    if one.kind == "answer_arrived":
        return _ARRIVED.get(str(told.get("what")), _("Etwas ist eingegangen"))
    if one.kind == "deadline_near":
        return _("Die Aufgabe ist am %(day)s fällig", day=_day(told.get("due")))
    if one.kind == "incident":
        return _("Störung im Schritt „%(step)s“", step=told["step"]) if told.get("step") else _("Störung")
    return KINDS[one.kind][0] if one.kind in KINDS else _("Mitteilung")


def _day(value: object) -> str:
    return full_date(value) if isinstance(value, dt.date) else str(value or "")
