"""First contact, follow-up and end of a case: advisory.record_contact, plan_follow_up, record_follow_up, close."""
from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import update

from handlers.advisory import intake
from handlers.advisory.cases import case_of, need_case
from handlers.advisory.hours import counted
from handlers.advisory.models import OUTCOMES, TOPICS, assignments, cases
from handlers.advisory.tagewerke import QUARTERS, hundredths
from handlers.contracts import Context, Nothing, OutputModel
from handlers.letters.german import text_of
from workflows.deadlines import Period, next_working_day, period_end
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step


class ContactInputs(BaseModel):
    """Day of the first contact, today where none is said."""

    model_config = ConfigDict(extra="ignore")

    contacted_on: dt.date | None = None


class Contact(OutputModel):
    """The first contact."""

    on: dt.date
    in_time: bool


class ContactOutputs(OutputModel):
    """The first contact."""

    contact: Contact = Field(title="Erster Kontakt, rechtzeitig oder nicht")


class PlanInputs(BaseModel):
    """A day the firm wished, else the usual time."""

    model_config = ConfigDict(extra="ignore")

    follow_up_wish: dt.date | None = None


class PlanOutputs(OutputModel):
    """The day of the follow-up."""

    follow_up_on: dt.date = Field(title="Tag der Nachfrage")


class FollowUpInputs(BaseModel):
    """How many measures were agreed and how many are done."""

    model_config = ConfigDict(extra="ignore")

    follow_up: Context


class CloseInputs(BaseModel):
    """How the case ends and what it was about."""

    model_config = ConfigDict(extra="ignore")

    closing: Context
    request: Context | None = None
    intake: Context | None = None


class Closed(OutputModel):
    """The end of a case."""

    on: dt.date
    code: str
    topic: str
    hours: float
    tagewerke: float


class CloseOutputs(OutputModel):
    """The end of the case."""

    closed: Closed = Field(title="Abschluss mit Code, Hauptthema, Stunden")


def record_contact(step: Step) -> Outputs:
    """Note the first contact; an earlier one stays the first."""
    row = need_case(step)
    on = row["contacted_on"] or min(step.inputs.contacted_on or step.today, step.today)
    step.connection.execute(update(cases).where(cases.c.case_id == row["case_id"]).values(contacted_on=on))
    return {"contact": {"on": on, "in_time": on <= row["contact_by"]}}


def plan_follow_up(step: Step) -> Outputs:
    """The day the firm is asked again: as wished, else after the usual months, on a working day (EX-B14)."""
    row, wish = need_case(step), step.inputs.follow_up_wish
    months = int(step.parameter("wiedervorlage_monate"))
    day = wish if wish is not None and wish > step.today else period_end(row["closed_on"] or step.today, Period(months))
    day = next_working_day(day)
    step.connection.execute(update(cases).where(cases.c.case_id == row["case_id"]).values(follow_up_on=day))
    return {"follow_up_on": day}


def record_follow_up(step: Step) -> Outputs:
    """Note how many measures were put into practice; what they are stays in the file."""
    row, said = need_case(step), step.inputs.follow_up
    agreed, done = (max(int(said.get(key) or 0), 0) for key in ("measures", "done"))
    step.connection.execute(update(cases).where(cases.c.case_id == row["case_id"]).values(
        followed_up_on=step.today, measures=max(agreed, done), measures_done=done))
    # Whoever was given the question after the end of the case has nothing more to do in it.
    step.connection.execute(update(assignments).where(
        assignments.c.case_id == row["case_id"], assignments.c.ended_on.is_(None)).values(ended_on=step.today))
    return {}


def close(step: Step) -> Outputs:
    """End the case with its code and its main subject, which the statistics need.

    A case that never was one (a short answer, a referral without a subject) is counted and leaves no row.

    :raises PermanentFailure: no such code, or no subject.
    """
    given: CloseInputs = step.inputs
    code, row = text_of(given.closing, "code"), case_of(step.connection, step.instance_id)
    topic = text_of(given.closing, "topic") or (row["topic"] if row else "") or text_of(given.intake, "topic")
    if code not in OUTCOMES:
        raise PermanentFailure(f"no such outcome: {code}", code="advisory_outcome_unknown")
    if row is None:
        intake.count(step.connection, step.instance_id, step.today, given.request or {}, topic or None)
        return {"closed": {"on": step.today, "code": code, "topic": topic or "", "hours": 0.0, "tagewerke": 0.0}}
    if topic not in TOPICS:
        raise PermanentFailure("a case needs its main subject", code="advisory_topic_missing")
    on = row["closed_on"] or step.today
    step.connection.execute(update(cases).where(cases.c.case_id == row["case_id"]).values(
        outcome=code, closed_on=on, topic=topic))
    step.connection.execute(update(assignments).where(
        assignments.c.case_id == row["case_id"], assignments.c.ended_on.is_(None)).values(ended_on=step.today))
    quarters = sum(one["quarters"] for one in counted(step.connection, row["case_id"]))
    return {"closed": {"on": on, "code": code, "topic": topic, "hours": quarters / QUARTERS,
                       "tagewerke": hundredths(quarters, step.parameter("tagewerk_stunden")) / 100}}


RECORD_CONTACT = Handler(topic="advisory.record_contact", title="Ersten Kontakt festhalten", inputs=ContactInputs,
                         outputs=ContactOutputs, run=record_contact)
PLAN_FOLLOW_UP = Handler(topic="advisory.plan_follow_up", title="Nachfrage nach der Beratung planen",
                         inputs=PlanInputs, outputs=PlanOutputs, run=plan_follow_up)
RECORD_FOLLOW_UP = Handler(topic="advisory.record_follow_up", title="Umgesetzte Maßnahmen festhalten",
                           inputs=FollowUpInputs, outputs=Nothing, run=record_follow_up)
CLOSE = Handler(topic="advisory.close", title="Beratung abschließen und zählen", inputs=CloseInputs,
                outputs=CloseOutputs, run=close)
