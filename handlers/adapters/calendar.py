"""Appointments as iCalendar files (RFC 5545) attached to mails of the outbox, and in memory."""
from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Callable
from typing import Any

from handlers.ports import Appointment

Send = Callable[..., Any]
MEDIA_TYPE = "text/calendar"


class MailCalendar:
    """Sends each appointment as a mail with a calendar file, through the outbox of a step.

    :param send: `step.send`; the mail is written in the step's transaction and delivered after it.
    :param event: what the appointment is called in the subject; it names nobody.
    :param file: name of the attached file.
    :param formal: a letter that is sent besides is what counts.
    """

    def __init__(
        self, send: Send, *, event: str = "Prüfungstermin", file: str = "pruefungstermin.ics", formal: bool = True
    ) -> None:
        self._send = send
        self._event, self._file, self._formal = event, file, formal

    def put(self, appointment: Appointment, to: str, now: dt.datetime) -> None:
        """Write the mail; its subject names no person and no exam result."""
        word = "Absage" if appointment.cancelled else "Änderung" if appointment.sequence else "Einladung"
        content = base64.b64encode(calendar_file(appointment, now).encode("utf-8")).decode("ascii")
        formal = " Maßgeblich ist das Schreiben, das Sie gesondert erhalten." if self._formal else ""
        self._send("mail", {
            "to": [to], "subject": f"{word}: {self._event}",
            "text": f"Guten Tag,\n\n{appointment.text}\n\nDer Termin liegt als Kalenderdatei bei.{formal}\n\n"
                    f"{appointment.organiser}\n",
            "attachments": [{"name": self._file, "media_type": MEDIA_TYPE, "content": content}],
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
    # Loaded here: only who writes an appointment needs it.
    from icalendar import Calendar, Event, vCalAddress

    organiser = vCalAddress(f"mailto:{appointment.organiser_mail}")
    # A parameter may hold neither quotes nor line breaks (RFC 5545 § 3.2).
    organiser.params["CN"] = "".join(letter for letter in appointment.organiser if letter not in '"\r\n')
    event = Event()
    for name, value in (
        ("uid", appointment.uid), ("sequence", appointment.sequence), ("dtstamp", now.astimezone(dt.UTC)),
        ("dtstart", appointment.starts.astimezone(dt.UTC)), ("dtend", appointment.ends.astimezone(dt.UTC)),
        ("summary", appointment.summary), ("location", appointment.place), ("description", appointment.text),
        ("status", "CANCELLED" if appointment.cancelled else "CONFIRMED"), ("transp", "OPAQUE"),
    ):
        event.add(name, value)
    event["organizer"] = organiser
    calendar = Calendar()
    for name, value in (("version", "2.0"), ("prodid", "-//Kammerwerk//Termine//DE"),
                        ("method", "CANCEL" if appointment.cancelled else "PUBLISH")):
        calendar.add(name, value)
    calendar.add_component(event)
    return bytes(calendar.to_ical()).decode("utf-8")
