"""advisory.arrange, advisory.cancel_appointment: the appointment with the firm, in its calendar by mail."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import insert, select, update

from handlers.adapters.calendar import MailCalendar
from handlers.advisory import request as asked
from handlers.advisory.cases import need_case
from handlers.advisory.models import appointments
from handlers.contracts import Context, Nothing, OutputModel
from handlers.letters.german import as_date, long_date, text_of
from handlers.ports import Appointment
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler, Outputs, Step

IMPOSSIBLE = "APPOINTMENT_IMPOSSIBLE"
BERLIN = ZoneInfo("Europe/Berlin")
_MINUTES, _LONGEST = 60, 600


class ArrangeInputs(BaseModel):
    """When and where."""

    model_config = ConfigDict(extra="ignore")

    request: Context
    appointment: Context


class CancelInputs(BaseModel):
    """Whose appointment is cancelled."""

    model_config = ConfigDict(extra="ignore")

    request: Context


class Made(OutputModel):
    """An appointment; `calendar` = it went to the firm by mail."""

    uid: str
    on: dt.date
    starts_at: str
    minutes: int
    place: str
    sequence: int
    calendar: bool


class ArrangeOutputs(OutputModel):
    """The appointment."""

    appointment_made: Made = Field(title="Termin mit Tag, Uhrzeit und Ort")


def arrange(step: Step) -> Outputs:
    """Note an appointment and send it; one that changes keeps its identity and counts up.

    :raises BpmnError: in the past, no time of day, or the adviser has another one then.
    """
    given: ArrangeInputs = step.inputs
    case = need_case(step)
    if case["adviser"] is None:
        raise PermanentFailure("the case has no adviser", code="advisory_adviser_missing")
    values = _wanted(given.appointment, step.today)
    uid = f"advice-{case['case_id']}@kammerwerk.example"
    _check_free(step, case["adviser"], uid, values)
    known = step.connection.execute(select(appointments).where(appointments.c.uid == uid)).mappings().first()
    if known is not None and not known["cancelled"] and all(known[key] == value for key, value in values.items()):
        return {"appointment_made": _shown(known, bool(asked.mail_address(given.request)))}
    sequence = 0 if known is None else known["sequence"] + 1
    row = {"uid": uid, "case_id": case["case_id"], "adviser": case["adviser"], "sequence": sequence,
           "cancelled": False, "sent_on": step.today, **values}
    if known is None:
        step.connection.execute(insert(appointments).values(**row))
    else:
        step.connection.execute(update(appointments).where(appointments.c.uid == uid).values(**row))
    return {"appointment_made": _shown(row, _tell(step, row, given.request))}


def _wanted(appointment: Mapping[str, Any], today: dt.date) -> Context:
    on, at = as_date(appointment.get("on")), text_of(appointment, "starts_at")
    minutes = int(appointment.get("minutes") or _MINUTES)
    if on is None or on < today:
        raise _impossible("Der Termin liegt in der Vergangenheit oder hat keinen Tag. Bitte wählen Sie einen Tag ab "
                          "heute.")
    try:
        at = dt.time.fromisoformat(at).strftime("%H:%M")
    except ValueError as error:
        raise _impossible("Bitte geben Sie die Uhrzeit wie 09:30 an.") from error
    if not 0 < minutes <= _LONGEST:
        raise _impossible("Ein Termin dauert zwischen einer Minute und zehn Stunden. Bitte berichtigen Sie die Dauer.")
    return {"held_on": on, "starts_at": at, "minutes": minutes, "place": text_of(appointment, "place")[:300]}


def _impossible(sentence: str) -> BpmnError:
    return BpmnError(IMPOSSIBLE, "appointment refused", {"appointment_problem": sentence})


def _check_free(step: Step, adviser: str, uid: str, values: Mapping[str, Any]) -> None:
    """Refuse a second appointment of the adviser at the same time; whose it is stays unsaid."""
    starts, ends = _span(values)
    same_day = step.connection.execute(select(appointments).where(
        appointments.c.adviser == adviser, appointments.c.held_on == values["held_on"], appointments.c.uid != uid,
        appointments.c.cancelled.is_(False))).mappings()
    for other in same_day:
        begins, over = _span(other)
        if starts < over and begins < ends:
            raise _impossible(f"Um {values['starts_at']} Uhr ist schon ein anderer Termin eingetragen "
                              f"({other['starts_at']} Uhr, {other['minutes']} Minuten). Bitte wählen Sie eine "
                              "andere Zeit.")


def _span(row: Mapping[Any, Any]) -> tuple[dt.datetime, dt.datetime]:
    starts = dt.datetime.combine(row["held_on"], dt.time.fromisoformat(row["starts_at"]), BERLIN)
    return starts, starts + dt.timedelta(minutes=row["minutes"])


def _tell(step: Step, row: Mapping[str, Any], request: Mapping[str, Any]) -> bool:
    """Send the calendar file where mail was agreed to; whether it was. It names no subject."""
    to = asked.mail_address(request)
    if not to:
        return False
    starts, ends = _span(row)
    word = "findet nicht statt" if row["cancelled"] else f"beginnt um {row['starts_at']} Uhr"
    MailCalendar(step.send, event="Beratungstermin", file="beratungstermin.ics", formal=False).put(Appointment(
        uid=row["uid"], sequence=row["sequence"], starts=starts, ends=ends, summary="Beratungstermin",
        place=row["place"], organiser=str(step.parameter("chamber_name")),
        organiser_mail=str(step.parameter("chamber_email")), cancelled=row["cancelled"],
        text=f"Ihr Beratungstermin am {long_date(row['held_on'])} {word}.",
    ), to, step.now)
    return True


def _shown(row: Mapping[Any, Any], told: bool) -> Context:
    return {"uid": row["uid"], "on": row["held_on"], "starts_at": row["starts_at"], "minutes": row["minutes"],
            "place": row["place"], "sequence": row["sequence"], "calendar": told}


def cancel_appointment(step: Step) -> Outputs:
    """Take back an appointment that is still to come; where there is none, nothing happens."""
    call_off(step, step.inputs.request)
    return {}


def call_off(step: Step, request: Mapping[str, Any]) -> bool:
    """Take back the case's appointment that is still to come and tell the firm's calendar; whether there was one."""
    row = step.connection.execute(select(appointments).where(
        appointments.c.case_id == step.instance_id, appointments.c.cancelled.is_(False),
        appointments.c.held_on >= step.today)).mappings().first()
    if row is None:
        return False
    changed = {"sequence": row["sequence"] + 1, "cancelled": True, "sent_on": step.today}
    step.connection.execute(update(appointments).where(appointments.c.uid == row["uid"]).values(**changed))
    _tell(step, dict(row) | changed, request)
    return True


ARRANGE = Handler(topic="advisory.arrange", title="Beratungstermin festhalten und bestätigen", inputs=ArrangeInputs,
                  outputs=ArrangeOutputs, run=arrange, errors={IMPOSSIBLE: "Termin unmöglich oder schon vergeben"})
CANCEL = Handler(topic="advisory.cancel_appointment", title="Beratungstermin absagen", inputs=CancelInputs,
                 outputs=Nothing, run=cancel_appointment)
