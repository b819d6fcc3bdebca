"""What people are told, in German: lines of the bell and names of the settings."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from web.wording import full_date
from workflows.services.notifications import Notification

#: Kind -> how the settings call it, and when it is told.
KINDS = {
    "assigned": ("Neue Aufgabe für Sie", "Jemand hat Ihnen eine Aufgabe zugewiesen."),
    "escalated": ("Frist überschritten", "Eine Aufgabe Ihres Teams ist überfällig. Für Leitungen."),
    "mentioned": ("Erwähnung", "Jemand spricht Sie in einer Notiz an."),
    "handed_over": ("Übergabe", "Jemand hat Ihnen einen Vorgang übergeben."),
    "substitution": ("Vertretung", "Sie vertreten jemanden, oder eine Abwesenheit ist für Sie eingetragen."),
    "answer_arrived": ("Eingang", "In einem Vorgang mit einer Aufgabe von Ihnen ist etwas eingegangen."),
    "deadline_near": ("Frist nahe", "Eine Ihrer Aufgaben ist heute oder morgen fällig."),
    "incident": ("Störung", "Ein Vorgang Ihres Prozesses steht still. Für Prozessverantwortliche."),
    "daily": ("Morgenüberblick", "Um 7 Uhr an Arbeitstagen: was überfällig oder bald fällig ist."),
}
LEVELS = {
    "none": "gar nicht", "bell": "nur Glocke", "digest": "Glocke und Morgenmail",
    "immediate": "Glocke und sofort per Mail",
}
DAILY_LEVELS = {"none": "keine Mail", "digest": "Mail um 7 Uhr"}
ICONS = {
    "assigned": "user", "escalated": "overdue", "mentioned": "notes", "handed_over": "arrow", "substitution": "team",
    "answer_arrived": "mailbox", "deadline_near": "clock", "incident": "warning",
}
_ARRIVED = {"document": "Ein Dokument ist eingegangen", "message": "Eine Nachricht ist eingegangen"}


def line(one: Notification) -> str:
    """One notification as a sentence without its task and case, which stand beside it."""
    told: Mapping[str, Any] = one.params
    by = str(told.get("by") or "")
    if one.kind == "assigned":
        return f"{by} hat Ihnen eine Aufgabe zugewiesen" if by else "Neue Aufgabe für Sie"
    if one.kind == "mentioned":
        return f"{by or 'Jemand'} spricht Sie in einer Notiz an"
    if one.kind == "handed_over":
        return f"{by or 'Jemand'} hat Ihnen den Vorgang übergeben"
    if one.kind == "substitution":
        days = f"vom {_day(told.get('first_day'))} bis {_day(told.get('last_day'))}"
        own = f"{by or 'Jemand'} hat für Sie eine Abwesenheit eingetragen, {days}"
        return own if told.get("own") else f"Sie vertreten {told.get('of', '')} {days}"
    if one.kind == "answer_arrived":
        return _ARRIVED.get(str(told.get("what")), "Etwas ist eingegangen")
    if one.kind == "deadline_near":
        return f"Die Aufgabe ist am {_day(told.get('due'))} fällig"
    if one.kind == "incident":
        return f"Störung im Schritt „{told['step']}“" if told.get("step") else "Störung"
    return KINDS[one.kind][0] if one.kind in KINDS else "Mitteilung"


def _day(value: object) -> str:
    return full_date(value) if isinstance(value, dt.date) else str(value or "")
