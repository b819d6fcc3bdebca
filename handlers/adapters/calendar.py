"""Appointments as iCalendar files (RFC 5545) attached to mails of the outbox, and in memory."""
from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from handlers.ports import Appointment

Send = Callable[..., Any]
MEDIA_TYPE = "text/calendar"
_FOLD = 75
_STAMP = "%Y%m%dT%H%M%SZ"


class MailCalendar:
    """Sends each appointment as a mail with a calendar file, through the outbox of a step.

    :param send: `step.send`; the mail is written in the step's transaction and delivered after it.
    """

    def __init__(self, send: Send) -> None:
        self._send = send

    def put(self, appointment: Appointment, to: str, now: dt.datetime) -> None:
        """Write the mail; its subject names no person and no exam result."""
        word = "Absage" if appointment.cancelled else "Änderung" if appointment.sequence else "Einladung"
        content = base64.b64encode(calendar_file(appointment, now).encode("utf-8")).decode("ascii")
        self._send("mail", {
            "to": [to], "subject": f"{word}: Prüfungstermin",
            "text": f"Guten Tag,\n\n{appointment.text}\n\nDer Termin liegt als Kalenderdatei bei. Maßgeblich ist das "
                    f"Schreiben, das Sie gesondert erhalten.\n\n{appointment.organiser}\n",
            "attachments": [{"name": "pruefungstermin.ics", "media_type": MEDIA_TYPE, "content": content}],
        }, suffix=f"calendar:{appointment.uid}:{appointment.sequence}")


class MemoryCalendar:
    """Keeps the latest state of each appointment, for tests."""

    def __init__(self) -> None:
        self.appointments: dict[str, tuple[Appointment, str]] = {}

    def put(self, appointment: Appointment, to: str, now: dt.datetime) -> None:
        """Keep it unless a later change is known."""
        known = self.appointments.get(appointment.uid)
        if known is None or known[0].sequence <= appointment.sequence:
            self.appointments[appointment.uid] = (appointment, to)


def calendar_file(appointment: Appointment, now: dt.datetime) -> str:
    """One appointment as the text of an .ics file.

    :param now: instant of writing (DTSTAMP).
    """
    event: Mapping[str, str] = {
        "UID": appointment.uid, "SEQUENCE": str(appointment.sequence), "DTSTAMP": _utc(now),
        "DTSTART": _utc(appointment.starts), "DTEND": _utc(appointment.ends),
        "SUMMARY": _escaped(appointment.summary), "LOCATION": _escaped(appointment.place),
        "DESCRIPTION": _escaped(appointment.text),
        "ORGANIZER;CN=" + _quoted(appointment.organiser): f"mailto:{appointment.organiser_mail}",
        "STATUS": "CANCELLED" if appointment.cancelled else "CONFIRMED", "TRANSP": "OPAQUE",
    }
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kammerwerk//Pruefungen//DE",
             f"METHOD:{'CANCEL' if appointment.cancelled else 'PUBLISH'}", "BEGIN:VEVENT",
             *(f"{name}:{value}" for name, value in event.items()), "END:VEVENT", "END:VCALENDAR"]
    return "".join(_folded(line) + "\r\n" for line in lines)


def _utc(instant: dt.datetime) -> str:
    return instant.astimezone(dt.UTC).strftime(_STAMP)


def _escaped(text: str) -> str:
    """TEXT of RFC 5545 § 3.3.11."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\r\n", "\n").replace("\n", "\\n")


def _quoted(text: str) -> str:
    return '"' + "".join(letter for letter in text if letter not in '"\r\n') + '"'


def _folded(line: str) -> str:
    """Lines of at most 75 octets, never cut inside a character (RFC 5545 § 3.1)."""
    parts: list[str] = []
    current = ""
    for letter in line:
        room = _FOLD if not parts else _FOLD - 1
        if len((current + letter).encode("utf-8")) > room:
            parts.append(current)
            current = ""
        current += letter
    return "\r\n ".join([*parts, current])
