"""exams.invite: the appointment of a candidate, in time and in the calendar."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, insert, select, update

from handlers.adapters.calendar import MailCalendar
from handlers.contracts import Context, OutputModel
from handlers.exams.lookups import MASTER
from handlers.exams.models import appointments, registrations
from handlers.exams.naming import exam_name
from handlers.letters import notification
from handlers.letters.german import as_date, is_abroad, long_date, text_of
from handlers.ports import Appointment, Calendar
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler, Outputs, Step

TOO_LATE = "INVITATION_TOO_LATE"
BERLIN = ZoneInfo("Europe/Berlin")
_LENGTH = dt.timedelta(hours=8)


class InviteInputs(BaseModel):
    """Who is invited to what; a seat says day, time and place, else a person does in `appointment`."""

    model_config = ConfigDict(extra="ignore")

    registration: int
    application: Context
    part: str | None = None
    seat: Context | None = None
    appointment: Context | None = None


class Invitation(OutputModel):
    """An invitation.

    :param must_arrive_by: last day on which it may reach the candidate.
    :param in_time: whether it does, sent today.
    :param calendar: whether a calendar entry went to the candidate by mail.
    """

    on: dt.date
    starts_at: str
    place: str
    aids: str
    part: str
    sent_on: dt.date
    notified_on: dt.date
    must_arrive_by: dt.date
    in_time: bool
    calendar: bool
    uid: str


class InviteOutputs(OutputModel):
    """The invitation sent."""

    invitation: Invitation = Field(title="Einladung mit Tag, Ort, Hilfsmitteln und Rechtzeitigkeit")


def invite(step: Step) -> Outputs:
    """Check the time it takes to arrive, note the appointment, put it into the candidate's calendar.

    :raises BpmnError: a Meisterprüfung in less than two weeks (§ 14 MPVerfV).
    """
    given: InviteInputs = step.inputs
    row = step.connection.execute(
        select(registrations).where(registrations.c.id == given.registration)).mappings().one()
    held, at = _when(given)
    master = row["exam"] in MASTER
    days = int(step.parameter("einladung_mp_tage" if master else "einladung_tage"))
    latest = held - dt.timedelta(days=days)
    notified = notification.notified_on(
        step.today, fiction_days=int(step.parameter("bekanntgabe_fiktion_tage")),
        abroad=is_abroad(given.application.get("person")))
    in_time = notified <= latest
    if master and not in_time:
        raise BpmnError(TOO_LATE, f"would be notified on {notified}, after {latest}",
                        {"must_arrive_by": latest, "notified_on": notified})
    chosen = given.appointment or given.seat or {}
    part = given.part or text_of(chosen, "part") or row["part"]
    noted = note(step.connection, row["id"], held, at, text_of(chosen, "place"), part, step.today)
    told = tell(MailCalendar(step.send), step, row["exam"], noted, given.application)
    return {"invitation": {
        "on": held, "starts_at": at, "place": text_of(chosen, "place"), "aids": text_of(chosen, "aids"), "part": part,
        "sent_on": step.today, "notified_on": notified, "must_arrive_by": latest, "in_time": in_time,
        "calendar": told, "uid": noted["uid"]}}


def _when(given: InviteInputs) -> tuple[dt.date, str]:
    for source in (given.appointment, given.seat):
        day = as_date((source or {}).get("on") or (source or {}).get("held_on"))
        if day is not None:
            return day, text_of(source, "starts_at") or "08:00"
    raise PermanentFailure("neither a seat nor a day is given", code="exam_day_missing")


def note(
    connection: Connection, registration: int, held_on: dt.date, starts_at: str, place: str, part: str, today: dt.date
) -> Context:
    """Note an appointment; one that changes keeps its uid and counts up."""
    uid = f"exam-{registration}-{part or 'all'}@kammerwerk.example"
    values = {"held_on": held_on, "starts_at": starts_at, "place": place, "cancelled": False}
    known = connection.execute(select(appointments).where(appointments.c.uid == uid)).mappings().first()
    if known is None:
        connection.execute(insert(appointments).values(
            uid=uid, registration_id=registration, part=part, sequence=0, sent_on=today, **values))
        return {"uid": uid, "part": part, "sequence": 0, **values}
    sequence = known["sequence"] + 1
    connection.execute(update(appointments).where(appointments.c.uid == uid).values(
        sequence=sequence, sent_on=today, **values))
    return {"uid": uid, "part": part, "sequence": sequence, **values}


def tell(calendar: Calendar, step: Step, exam: str, noted: Mapping[str, Any], application: Mapping[str, Any]) -> bool:
    """Put an appointment into the candidate's calendar, where mail was agreed to; whether it was."""
    to = text_of(application.get("person"), "email")
    if application.get("electronic_delivery") is not True or not to:
        return False
    starts = dt.datetime.combine(noted["held_on"], dt.time.fromisoformat(noted["starts_at"]), BERLIN)
    name = exam_name(exam, noted["part"])
    word = "findet nicht statt" if noted["cancelled"] else f"beginnt um {noted['starts_at']} Uhr"
    calendar.put(Appointment(
        uid=noted["uid"], sequence=noted["sequence"], starts=starts, ends=starts + _LENGTH, summary=name,
        place=noted["place"], organiser=str(step.parameter("chamber_name")),
        organiser_mail=str(step.parameter("chamber_email")), cancelled=noted["cancelled"],
        text=f"Ihr Termin zur {name} am {long_date(noted['held_on'])} {word}.",
    ), to, step.now)
    return True


def cancel(step: Step, registration: int, application: Mapping[str, Any], part: str | None = None) -> int:
    """Take back the appointments of a registration, or of one part, that are still to come; how many there were."""
    row = step.connection.execute(select(registrations).where(registrations.c.id == registration)).mappings().one()
    coming = list(step.connection.execute(select(appointments).where(
        appointments.c.registration_id == registration, appointments.c.cancelled.is_(False),
        appointments.c.held_on >= step.today, *([appointments.c.part == part] if part else []))).mappings())
    for one in coming:
        changed = {"sequence": one["sequence"] + 1, "cancelled": True, "sent_on": step.today}
        step.connection.execute(update(appointments).where(appointments.c.uid == one["uid"]).values(**changed))
        tell(MailCalendar(step.send), step, row["exam"], dict(one) | changed, application)
    return len(coming)


INVITE = Handler(
    topic="exams.invite", title="Prüfling einladen: Termin festhalten und in den Kalender stellen", inputs=InviteInputs,
    outputs=InviteOutputs, run=invite,
    errors={TOO_LATE: "Einladung zur Meisterprüfung käme weniger als zwei Wochen vorher an (§ 14 MPVerfV)"},
)
