"""exams.record_resolution: what a committee resolved, with quorum and majority (§ 35 HwO, § 3 MPVerfV).

Votes are always about the candidate: "yes" for the admission, "no" against. What does not have quorum or majority, or
was passed with somebody who may not take part, is recorded all the same, without effect and with the reason.
"""
from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, insert

from handlers.contracts import Context, OutputModel
from handlers.exams import lookups
from handlers.exams.ballots import as_noted, close
from handlers.exams.circulation import MATTERS, committee_of
from handlers.exams.committees import About, bias
from handlers.exams.models import resolutions, votes
from handlers.exams.proposal import rules_of
from handlers.letters.german import as_date, paragraphs, short_date, text_of
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

Row = RowMapping
MODES = ("meeting", "circulation")
BIAS_WORDS = {
    "TRAINING_FIRM": "gehört zum Ausbildungsbetrieb", "EMPLOYER": "gehört zum Betrieb, der den Prüfling beschäftigt",
    "DECLARED": "hat sich selbst für befangen erklärt",
}


class ResolutionInputs(BaseModel):
    """What the minutes say.

    :param resolution: {mode, held_on, present: number or member ids, votes [{member, vote}], yes, no, chair_vote,
        all_agree, reasons, minutes}.
    :param circulation: where the committee resolved without meeting: the votes cast in it count, and no others.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    matter: str = "admission"
    resolution: Context
    circulation: int | None = None


class Resolution(OutputModel):
    """A resolution as it stands in the records.

    :param result: "admit", "reject", or "none" where it has no effect.
    :param why: why it has no effect, empty where it has one.
    """

    id: int
    registration: int
    committee: str
    matter: str
    mode: str
    held_on: dt.date
    size: int
    present: int
    needed: int
    yes: int
    no: int
    abstained: int
    chair_vote: str | None
    valid: bool
    result: str
    why: str
    reasons: str
    minutes: str


class ResolutionOutputs(OutputModel):
    """The resolution recorded."""

    resolution: Resolution = Field(title="Beschluss mit Beschlussfähigkeit, Mehrheit und Ergebnis")


@dataclass(frozen=True, slots=True)
class Counted:
    """A vote as counted.

    :param people: ids of the members who took part -> how they voted, where the minutes name them.
    """

    present: int
    yes: int
    no: int
    abstained: int
    chair_vote: str | None
    people: Mapping[int, str | None] = field(default_factory=dict)


def record_resolution(step: Step) -> Outputs:
    """Count, judge, record."""
    given: ResolutionInputs = step.inputs
    committee, noted = committee_of(step.connection, given.registration), _noted(step, given)
    counted = count(noted, lookups.members_of(step.connection, committee["id"]))
    matter = MATTERS.get(given.matter, given.matter)
    needed = int(rules_of(step).quorum(committee["body"], committee["size"], matter)["need"])
    held = as_date(noted.get("held_on")) or step.today
    faults = [*_form_faults(counted, committee, noted), *_vote_faults(counted, committee, needed),
              *_people_faults(step.connection, counted, committee["id"], given.registration, held)]
    effect = "none" if faults else "admit" if _in_favour(counted) else "reject"
    row = {
        "registration_id": given.registration, "committee_id": committee["id"], "body": committee["body"],
        "matter": given.matter, "mode": text_of(noted, "mode") or "meeting", "held_on": held,
        "size": committee["size"], "needed": needed, "present": counted.present, "yes": counted.yes, "no": counted.no,
        "abstained": counted.abstained, "chair_vote": counted.chair_vote, "effect": effect,
        "reasons": "\n\n".join(paragraphs(noted.get("reasons"))) or None, "minutes": text_of(noted, "minutes") or None,
    }
    number = int(step.connection.execute(insert(resolutions).values(
        **row, case_id=step.instance_id, recorded_by=step.actor).returning(resolutions.c.id)).scalar_one())
    if given.circulation is not None:
        close(step.connection, given.circulation, number)
    for member, vote in counted.people.items():
        step.connection.execute(insert(votes).values(resolution_id=number, member_id=member, vote=vote))
    shown = ("matter", "mode", "held_on", "size", "present", "needed", "yes", "no", "abstained", "chair_vote")
    return {"resolution": {
        "id": number, "registration": given.registration, "committee": committee["id"],
        **{name: row[name] for name in shown}, "valid": not faults, "result": effect, "why": " ".join(faults),
        "reasons": row["reasons"] or "", "minutes": row["minutes"] or ""}}


def _noted(step: Step, given: ResolutionInputs) -> Context:
    """What counts: the votes cast in a circulation, else what the minutes of a session say."""
    if given.circulation is None:
        return {**given.resolution, "cast": False}
    cast = as_noted(step.connection, given.circulation, step.instance_id)
    if (cast["registration"], cast["matter"]) != (given.registration, given.matter):
        raise PermanentFailure("the circulation is about something else", code="exam_circulation_unknown")
    said = {name: given.resolution.get(name) for name in ("reasons", "minutes")}
    return {**said, "mode": "circulation", "held_on": step.today, "votes": cast["votes"], "present": [],
            "all_agree": cast["all_agree"], "cast": True}


def count(noted: Mapping[str, Any], members: list[Row]) -> Counted:
    """Who was there and how they voted: from votes by name, else from the numbers of the minutes."""
    by_name = {int(row["member"]): text_of(row, "vote") or None for row in noted.get("votes") or []}
    there = noted.get("present")
    people = dict.fromkeys((int(one) for one in there), None) | by_name if isinstance(there, list) else by_name
    if by_name:
        sums = Counter(by_name.values())
        chair = next((by_name[row["id"]] for row in members
                      if row["function"] in {"chair", "deputy"} and row["id"] in by_name), None)
        return Counted(len(people), sums["yes"], sums["no"], len(people) - sums["yes"] - sums["no"],
                       chair if chair in {"yes", "no"} else None, people)
    present = len(people) if isinstance(there, list) else int(there or 0)
    yes, no, chair = int(noted.get("yes") or 0), int(noted.get("no") or 0), text_of(noted, "chair_vote")
    return Counted(present, yes, no, present - yes - no, chair if chair in {"yes", "no"} else None, people)


def _in_favour(counted: Counted) -> bool:
    return counted.yes > counted.no or (counted.yes == counted.no and counted.chair_vote == "yes")


def _form_faults(counted: Counted, committee: Row, noted: Mapping[str, Any]) -> Iterator[str]:
    if counted.abstained < 0 or min(counted.yes, counted.no) < 0:
        yield "Es sind mehr Stimmen angegeben als Mitglieder anwesend waren."
    if counted.present > committee["size"]:
        yield f"Der Ausschuss hat {committee['size']} Mitglieder, nicht {counted.present}."
    if committee["body"] == "mpa" and counted.abstained > 0:
        yield "Im Meisterprüfungsausschuss darf sich niemand enthalten (§ 3 MPVerfV)."
    if text_of(noted, "mode") == "circulation" and noted.get("cast") is not True:
        yield "Im Umlauf zählen nur Stimmen, die jedes Mitglied selbst abgegeben hat."
    elif text_of(noted, "mode") == "circulation" and noted.get("all_agree") is not True:
        yield "Im Umlauf wird nur beschlossen, wenn alle damit einverstanden sind (§ 3 MPVerfV)."


def _vote_faults(counted: Counted, committee: Row, needed: int) -> Iterator[str]:
    if counted.present < needed:
        yield (f"Der Ausschuss war nicht beschlussfähig: {counted.present} von {committee['size']} Mitgliedern wirkten "
               f"mit, nötig sind {needed}.")
    if counted.yes + counted.no == 0:
        yield "Es ist keine Stimme abgegeben."
    elif counted.yes == counted.no and counted.chair_vote is None:
        yield "Bei Stimmengleichheit entscheidet der Vorsitz; seine Stimme ist nicht angegeben."


def _people_faults(
    connection: Connection, counted: Counted, committee: str, registration: int, held: dt.date
) -> Iterator[str]:
    """Who took part though he or she must not (§§ 20, 21 VwVfG, § 4 MPVerfV)."""
    if not counted.people:
        return
    about = About.of_registration(connection, registration)
    known = {row["id"]: row for row in lookups.members_of(connection, committee)}
    for number in counted.people:
        member = known.get(number)
        if member is None:
            yield f"Nr. {number} gehört nicht zum Ausschuss."
        elif not member["term_from"] <= held <= member["term_until"]:
            yield f"Die Amtszeit von {member['name']} war am {short_date(held)} nicht gültig."
        elif (code := bias(connection, member, about)) is not None:
            yield f"{member['name']} durfte nicht mitwirken ({BIAS_WORDS[code]})."


RECORD_RESOLUTION = Handler(
    topic="exams.record_resolution", title="Beschluss des Ausschusses mit Beschlussfähigkeit und Mehrheit festhalten",
    inputs=ResolutionInputs, outputs=ResolutionOutputs, run=record_resolution,
)
