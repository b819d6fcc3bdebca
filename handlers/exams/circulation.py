"""Resolving without meeting (Umlauf): each sitting member votes for himself, and only what was cast is counted.

§ 35 HwO, § 3 MPVerfV: quorum and majority come from the votes cast here, never from numbers somebody writes down. Who
is biased, absent or has no log-in is left out; the deputy of the same side takes the seat (§ 34 Abs. 1, § 48 HwO).
"""
from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, insert, select

from handlers.contracts import Context, Nothing, OutputModel
from handlers.exams import lookups
from handlers.exams.committees import About, hindrance
from handlers.exams.models import ballots, circulations, committees, members, registrations
from handlers.exams.proposal import rules_of
from handlers.letters.german import as_date, text_of
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler, Outputs, Step

Row = RowMapping
TOO_FEW = "TOO_FEW_VOTERS"
#: What is put to the vote -> the matter of table D-A12.
MATTERS = {"revocation": "deception", "withdrawal": "deception", "objection": "admission"}


class OpenInputs(BaseModel):
    """What is put to the vote.

    :param session: {on: last day for votes, question}.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    matter: str = "admission"
    session: Context


class Voter(OutputModel):
    """Somebody asked for a vote.

    :param stands_for: name of the member whose seat it is, "" for the own seat.
    """

    member: int
    username: str
    name: str
    stands_for: str


class Circulation(OutputModel):
    """A circulation as the process carries it.

    :param remind_on: day on which those who have not voted are reminded.
    :param over_on: the day after the last day for votes.
    """

    id: int
    question: str
    closes_on: dt.date
    remind_on: dt.date
    over_on: dt.date


class OpenOutputs(OutputModel):
    """Who votes."""

    circulation: Circulation = Field(title="Umlauf mit Ende der Abstimmung")
    voters: list[Voter] = Field(title="Mitglieder, die um ihre Stimme gebeten werden")


def open_circulation(step: Step) -> Outputs:
    """Ask every seat's member who may and can vote, else the deputy of the same side.

    :raises BpmnError: fewer can vote than the committee needs; it has to meet.
    """
    given: OpenInputs = step.inputs
    committee = committee_of(step.connection, given.registration)
    closes = max(as_date(given.session.get("on")) or step.today, step.today)
    number = int(step.connection.execute(insert(circulations).values(
        registration_id=given.registration, committee_id=committee["id"], matter=given.matter,
        question=text_of(given.session, "question"), opened_on=step.today, closes_on=closes,
        case_id=step.instance_id).returning(circulations.c.id)).scalar_one())
    seats = [one for one in lookups.members_of(step.connection, committee["id"]) if one["function"] != "substitute"
             and one["term_from"] <= step.today <= one["term_until"]]
    found = [voter for seat in seats if (voter := fill(step, number, seat, given.registration)) is not None]
    matter = MATTERS.get(given.matter, given.matter)
    needed = int(rules_of(step).quorum(committee["body"], committee["size"], matter)["need"])
    if len(found) < needed:
        raise BpmnError(TOO_FEW, "too few members can vote", {"resolution": {
            "mode": None, "result": "none", "why": f"Im Umlauf können nur {len(found)} Mitglieder abstimmen; die "
            "übrigen sind befangen, verhindert oder haben keinen Zugang. Laden Sie zu einer Sitzung."}})
    days = int(step.parameter("umlauf_erinnerung_tage"))
    remind = closes - dt.timedelta(days=days)
    for voter in found:
        ask(step, voter["member"])
    return {"circulation": {
        "id": number, "question": text_of(given.session, "question"), "closes_on": closes,
        "remind_on": remind if remind > step.today else closes, "over_on": closes + dt.timedelta(days=1),
    }, "voters": found}


def fill(step: Step, number: int, seat: Row, registration: int) -> Context | None:
    """Ask the member of a seat, else a deputy; None where nobody can vote for it."""
    about = About.of_registration(step.connection, registration)
    asked = {row["member_id"] for row in ballots_of(step.connection, number)}
    for one in (seat, *_deputies(step.connection, seat)):
        if one["id"] in asked:
            continue
        code = hindrance(step.connection, one, about, step.today)
        step.connection.execute(insert(ballots).values(
            circulation_id=number, member_id=one["id"], seat_id=seat["id"], state="passed" if code else "asked",
            code=code))
        if code is None:
            return {"member": one["id"], "username": one["username"], "name": one["name"],
                    "stands_for": "" if one["id"] == seat["id"] else seat["name"]}
    return None


def _deputies(connection: Connection, seat: Row) -> list[Row]:
    """The deputies of a seat's side, in the order they were appointed."""
    return [one for one in lookups.members_of(connection, seat["committee_id"])
            if one["function"] == "substitute" and one["side"] == seat["side"]]


def ballots_of(connection: Connection, number: int) -> list[Row]:
    return list(connection.execute(select(ballots).where(ballots.c.circulation_id == number)).mappings())


def committee_of(connection: Connection, registration: int) -> Row:
    """The committee competent for a registration: what a process says about it counts for nothing."""
    query = select(committees).join(registrations, registrations.c.committee_id == committees.c.id).where(
        registrations.c.id == registration)
    row = connection.execute(query).mappings().first()
    if row is None:
        raise PermanentFailure(f"registration {registration} has no committee", code="exam_committee_missing")
    return row


def ask(step: Step, member: int) -> None:
    """Mail somebody that a vote is asked for; without what it is about, mail is not confidential."""
    address = step.connection.execute(select(members.c.email).where(members.c.id == member)).scalar()
    if address:
        step.send("mail", {
            "to": [address], "attachments": [], "subject": f"Kammerwerk: Abstimmung im Vorgang {step.business_key}",
            "text": "Ihr Prüfungsausschuss beschließt im Umlauf. Bitte geben Sie Ihre Stimme in Kammerwerk ab.\n\n"
                    f"Vorgang {step.business_key}\n"}, suffix=str(member))


class CirculationInputs(BaseModel):
    """Which circulation."""

    model_config = ConfigDict(extra="ignore")

    circulation: int


def remind_voters(step: Step) -> Outputs:
    """Mail those who have not voted yet."""
    for row in ballots_of(step.connection, step.inputs.circulation):
        if row["state"] == "asked":
            ask(step, row["member_id"])
    return {}


OPEN_CIRCULATION = Handler(
    topic="exams.open_circulation", title="Mitglieder im Umlauf um ihre Stimme bitten", inputs=OpenInputs,
    outputs=OpenOutputs, run=open_circulation,
    errors={TOO_FEW: "Zu wenige Mitglieder können im Umlauf abstimmen"},
)
REMIND_VOTERS = Handler(
    topic="exams.remind_voters", title="An die Abstimmung im Umlauf erinnern", inputs=CirculationInputs,
    outputs=Nothing, run=remind_voters,
)
