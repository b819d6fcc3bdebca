"""Own votes in a circulation: who cast what, counted for the minutes and for the resolution."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, select, update

from handlers.contracts import Context, OutputModel
from handlers.exams.circulation import CirculationInputs, Voter, ask, committee_of, fill
from handlers.exams.committees import About, declare
from handlers.exams.models import ballots, circulations, members
from handlers.letters.german import text_of
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

Row = RowMapping
BIASED = "biased"


class BallotInputs(BaseModel):
    """A vote, and in which task it was cast; who completed that task voted.

    :param ballot: {vote: yes, no, abstain or biased; agrees: yes or no, to resolving by circulation; reasons}.
    """

    model_config = ConfigDict(extra="ignore")

    circulation: int
    ballot: Context
    decided_in: Literal["cast_vote"] = "cast_vote"


class BallotOutputs(OutputModel):
    """The vote noted.

    :param voter: who is asked next where somebody declared himself biased, None otherwise.
    """

    voter: Voter | None = Field(title="Stellvertretung, die an der Reihe ist")
    ballot_state: str = Field(title="was aus der Stimme wurde")


def record_ballot(step: Step) -> Outputs:
    """Note the vote of whoever completed the task; a biased member gives the seat to the deputy.

    :raises PermanentFailure: somebody was not asked, has voted already, or the vote is none.
    """
    given: BallotInputs = step.inputs
    found = _circulation(step.connection, given.circulation, step.instance_id)
    row = _asked(step, given)
    vote, reasons = text_of(given.ballot, "vote"), text_of(given.ballot, "reasons") or None
    of_ballot = (ballots.c.circulation_id == found["id"]) & (ballots.c.member_id == row["member_id"])
    if vote == BIASED:
        about = About.of_registration(step.connection, found["registration_id"])
        declare(step.connection, row["member_id"], step.today, reasons or "Selbst erklärt.", person={
            "family_name": about.family_name, "first_names": about.first_names, "birth_date": about.birth_date})
        step.connection.execute(update(ballots).where(of_ballot).values(state="biased", code="DECLARED"))
        seat = step.connection.execute(select(members).where(members.c.id == row["seat_id"])).mappings().one()
        following = fill(step, found["id"], seat, found["registration_id"])
        if following is not None:
            ask(step, following["member"])
        return {"voter": following, "ballot_state": BIASED}
    if vote not in {"yes", "no", "abstain"}:
        raise PermanentFailure(f"no vote: {vote or 'empty'}", code="exam_vote_unknown")
    if vote == "no" and not reasons:
        raise PermanentFailure("a vote against needs reasons", code="exam_reasons_missing")
    step.connection.execute(update(ballots).where(of_ballot).values(
        state="cast", vote=vote, agrees=text_of(given.ballot, "agrees") == "yes", reasons=reasons, cast_on=step.today,
        cast_by=row["username"]))
    return {"voter": None, "ballot_state": "cast"}


def _circulation(connection: Connection, number: int, case_id: str) -> Row:
    """The circulation of this case; PermanentFailure where the number is another's or it is over."""
    row = connection.execute(select(circulations).where(
        circulations.c.id == number, circulations.c.case_id == case_id)).mappings().first()
    if row is None or row["resolution_id"] is not None:
        raise PermanentFailure(f"no open circulation {number} in this case", code="exam_circulation_unknown")
    return row


def _asked(step: Step, given: BallotInputs) -> Row:
    """The ballot of who completed the task, with the user name it was cast by."""
    username = step.completed_by_username(given.decided_in)
    row = step.connection.execute(select(ballots, members.c.username).join(
        members, members.c.id == ballots.c.member_id).where(
        ballots.c.circulation_id == given.circulation, ballots.c.state == "asked",
        members.c.username == username)).mappings().first() if username else None
    if row is None:
        raise PermanentFailure(f"{username or 'nobody'} is not asked for a vote", code="exam_voter_not_asked",
                               name=username)
    return row


class Tally(OutputModel):
    """What was cast, for those who write the minutes.

    :param lines: a sentence for each seat.
    :param reasons: reasons that were given.
    """

    yes: int
    no: int
    abstained: int
    cast: int
    seats: int
    lines: list[str]
    reasons: str


class TallyOutputs(OutputModel):
    """The votes counted."""

    tally: Tally = Field(title="abgegebene Stimmen")


def count_ballots(step: Step) -> Outputs:
    """Count what was cast; whether it is enough is judged when the resolution is recorded."""
    found = _circulation(step.connection, step.inputs.circulation, step.instance_id)
    size = committee_of(step.connection, found["registration_id"])["size"]
    rows = namedballots_of(step.connection, found["id"])
    cast = [row for row in rows if row["state"] == "cast"]
    counted = {vote: sum(row["vote"] == vote for row in cast) for vote in WORDS}
    return {"tally": {
        "yes": counted["yes"], "no": counted["no"], "abstained": counted["abstain"], "cast": len(cast), "seats": size,
        "lines": list(_lines(rows)),
        "reasons": "\n".join(f"{row['name']}: {row['reasons']}" for row in cast if row["reasons"])}}


WORDS = {"yes": "Ja", "no": "Nein", "abstain": "Enthaltung"}
STATE_WORDS = {
    "asked": "keine Stimme abgegeben", "biased": "befangen", "TERM_ENDED": "Amtszeit beendet", "ABSENT": "verhindert",
    "NO_LOGIN": "kein Zugang", "TRAINING_FIRM": "befangen (Ausbildungsbetrieb)", "EMPLOYER": "befangen (Arbeitgeber)",
    "DECLARED": "befangen (erklärt)",
}


def namedballots_of(connection: Connection, number: int) -> list[Row]:
    """The ballots of a circulation with the members' names, in the order of the committee."""
    rows = connection.execute(select(ballots, members.c.name, members.c.function).join(
        members, members.c.id == ballots.c.member_id).where(ballots.c.circulation_id == number)).mappings()
    return sorted(rows, key=lambda row: (row["seat_id"], row["member_id"] != row["seat_id"], row["member_id"]))


def _lines(rows: list[Row]) -> Iterator[str]:
    names = {row["member_id"]: row["name"] for row in rows}
    for row in rows:
        said = WORDS[row["vote"]] if row["state"] == "cast" else STATE_WORDS.get(
            row["state"], STATE_WORDS.get(row["code"] or "", row["code"] or ""))
        against = ", mit dem Umlauf nicht einverstanden" if row["state"] == "cast" and not row["agrees"] else ""
        instead = f" (für {names[row['seat_id']]})" if row["seat_id"] != row["member_id"] else ""
        yield f"{row['name']}{instead}: {said}{against}"


def as_noted(connection: Connection, number: int, case_id: str) -> dict[str, Any]:
    """The votes of a circulation as minutes would hold them: {votes, all_agree}."""
    found = _circulation(connection, number, case_id)
    cast = [row for row in connection.execute(select(ballots).where(
        ballots.c.circulation_id == found["id"])).mappings() if row["state"] == "cast"]
    return {"votes": [{"member": row["member_id"], "vote": row["vote"]} for row in cast],
            "all_agree": bool(cast) and all(row["agrees"] for row in cast),
            "registration": found["registration_id"], "matter": found["matter"]}


def close(connection: Connection, number: int, resolution: int) -> None:
    """Note what came of a circulation; nothing can be cast any more."""
    connection.execute(update(circulations).where(circulations.c.id == number).values(resolution_id=resolution))


RECORD_BALLOT = Handler(
    topic="exams.record_ballot", title="Stimme eines Mitglieds festhalten", inputs=BallotInputs, outputs=BallotOutputs,
    run=record_ballot,
)
COUNT_BALLOTS = Handler(
    topic="exams.count_ballots", title="Stimmen des Umlaufs zählen", inputs=CirculationInputs, outputs=TallyOutputs,
    run=count_ballots,
)
