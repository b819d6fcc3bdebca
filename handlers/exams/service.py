"""What pages show of the exams: a round at a glance, its registrations, what waits for one chair."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, and_, exists, func, or_, select, true

from handlers.exams.committees import About, bias
from handlers.exams.lookups import ORDER, member_of, members_of
from handlers.exams.models import (
    candidates,
    committee_changes,
    committees,
    competences,
    conflicts,
    days,
    examiners,
    members,
    occupations,
    registrations,
    rounds,
    seats,
)
from workflows.handler import Appointment

Row = RowMapping
MOST_DAYS = 200
#: A registration as an exam officer counts it, in the order of the screen.
STATES = ("green", "open", "missing", "decided")


@dataclass(frozen=True, slots=True)
class Registration:
    """A registration as a list shows it.

    :param state: "green" (nothing stands against an admission), "open", "missing" (papers are, and nobody has it to
        decide yet) or "decided".
    :param decider: user name of who is to decide, "" where nobody is found yet.
    """

    id: int
    case_id: str
    business_key: str
    name: str
    exam: str
    part: str
    occupation: str
    committee: str
    received_on: dt.date
    late: bool
    path: str
    proposal: str
    reasons: tuple[str, ...]
    decider: str
    outcome: str
    decided_on: dt.date | None
    state: str


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round at a glance.

    :param counts: state -> how many registrations; "received" = all of them.
    :param seats, taken: of all its days.
    """

    id: str
    name: str
    starts: dt.date
    ends: dt.date
    deadline: dt.date
    early_deadline: dt.date | None
    cutoff: dt.date
    counts: Mapping[str, int]
    seats: int
    taken: int


def all_rounds(connection: Connection) -> list[RoundView]:
    """The rounds with their counts, the latest first."""
    query = select(rounds).order_by(rounds.c.starts.desc())
    return [_view(connection, row) for row in connection.execute(query).mappings()]


def one_round(connection: Connection, round_id: str) -> RoundView | None:
    """A round by its id."""
    row = connection.execute(select(rounds).where(rounds.c.id == round_id)).mappings().first()
    return _view(connection, row) if row is not None else None


def _view(connection: Connection, row: Row) -> RoundView:
    found = [one.state for one in registrations_of(connection, row["id"])]
    counts = {"received": len(found)} | {state: found.count(state) for state in STATES}
    seats, taken = connection.execute(select(
        func.coalesce(func.sum(days.c.seats), 0), func.coalesce(func.sum(days.c.taken), 0)
    ).where(days.c.round_id == row["id"])).one()
    return RoundView(**{name: row[name] for name in (
        "id", "name", "starts", "ends", "deadline", "early_deadline", "cutoff")}, counts=counts, seats=int(seats),
        taken=int(taken))


def registrations_of(connection: Connection, round_id: str) -> list[Registration]:
    """The registrations of a round, by name."""
    return _registrations(connection, registrations.c.round_id == round_id)


def of_case(connection: Connection, case_id: str) -> list[Registration]:
    """The registrations of a case."""
    return _registrations(connection, registrations.c.case_id == case_id)


def of_apprenticeship(connection: Connection, number: str) -> list[Registration]:
    """The registrations that stand on an apprenticeship."""
    return _registrations(connection, registrations.c.apprenticeship == number)


def occupations_by_key(connection: Connection) -> dict[str, str]:
    """Names of the occupations."""
    rows = connection.execute(select(occupations.c.key, occupations.c.name)).all()
    return {str(key): str(name) for key, name in rows}


def waiting_for(connection: Connection, username: str) -> list[Registration]:
    """What waits for a chair's or deputy's decision, by name."""
    return _registrations(connection, (registrations.c.decider == username) & registrations.c.outcome.is_(None))


def decided_by(connection: Connection, username: str) -> list[Registration]:
    """What somebody has decided, by name."""
    return _registrations(connection, registrations.c.decided_by == username)


def _registrations(connection: Connection, condition: Any) -> list[Registration]:
    query = select(
        registrations, candidates.c.family_name, candidates.c.first_names, committees.c.name.label("committee_name"),
        occupations.c.name.label("occupation_name"),
    ).join(candidates, candidates.c.id == registrations.c.candidate_id).outerjoin(
        committees, committees.c.id == registrations.c.committee_id).outerjoin(
        occupations, occupations.c.key == registrations.c.occupation).where(condition).order_by(
        candidates.c.family_name, candidates.c.first_names, registrations.c.id)
    return [_registration(row) for row in connection.execute(query).mappings()]


def _registration(row: Row) -> Registration:
    return Registration(
        id=row["id"], case_id=row["case_id"], business_key=row["business_key"],
        name=f"{row['family_name']}, {row['first_names']}".rstrip(", "), exam=row["exam"], part=row["part"],
        occupation=row["occupation_name"] or row["occupation"], committee=row["committee_name"] or "",
        received_on=row["received_on"], late=row["late"], path=row["path"] or "", proposal=row["proposal"] or "",
        reasons=tuple(row["reasons"] or ()), decider=row["decider"] or "", outcome=row["outcome"] or "",
        decided_on=row["decided_on"], state=state_of(row))


def state_of(row: Row) -> str:
    """How an officer counts a registration."""
    if row["outcome"]:
        return "decided"
    if row["proposal"] == "NACHFORDERUNG" or (row["missing"] and not row["decider"]):
        return "missing"
    return "green" if row["proposal"] == "ZULASSEN" and not row["late"] else "open"


def committees_of(connection: Connection) -> dict[str, list[str]]:
    """User name -> names of the committees the person sits in."""
    query = select(members.c.username, committees.c.name).join(
        committees, committees.c.id == members.c.committee_id).where(members.c.username.is_not(None)).order_by(
        members.c.id)
    found: dict[str, list[str]] = {}
    for row in connection.execute(query).mappings():
        found.setdefault(str(row["username"]), []).append(str(row["name"]))
    return found


def members_in_office(connection: Connection, committee: str, today: dt.date) -> list[Row]:
    """The members of a committee on a day, chair first."""
    query = select(members).where(
        members.c.committee_id == committee, members.c.term_from <= today, members.c.term_until >= today)
    rows = connection.execute(query).mappings().all()
    return sorted(rows, key=lambda row: (ORDER.index(row["function"]), row["id"]))


def own_bias(connection: Connection, registration: int, username: str) -> str:
    """Why somebody may not decide about a registration: EMPLOYER, TRAINING_FIRM, DECLARED; "" = nothing is known."""
    row = connection.execute(
        select(registrations.c.committee_id).where(registrations.c.id == registration)).mappings().first()
    member = member_of(connection, row["committee_id"] or "", username) if row is not None else None
    if member is None:
        return ""
    return bias(connection, member, About.of_registration(connection, registration)) or ""


def own_days(connection: Connection, username: str, since: dt.date) -> list[Appointment]:
    """The exam days of the committees somebody sits in, within their term and while they are not away.

    A day is a committee's where it is planned for it, else where one of its candidates has a seat.
    """
    seated = exists().where(
        seats.c.day_id == days.c.id, registrations.c.id == seats.c.registration_id,
        registrations.c.committee_id == members.c.committee_id,
    )
    rows = connection.execute(
        select(days, committees.c.name).select_from(
            members.join(committees, committees.c.id == members.c.committee_id).join(days, true())
        ).where(
            members.c.username == username, days.c.held_on >= since,
            or_(days.c.committee_id == members.c.committee_id, and_(days.c.committee_id.is_(None), seated)),
            days.c.held_on.between(members.c.term_from, members.c.term_until),
            or_(members.c.absent_from.is_(None), ~days.c.held_on.between(
                members.c.absent_from, func.coalesce(members.c.absent_until, members.c.term_until))),
        ).distinct().order_by(days.c.held_on, days.c.starts_at, days.c.id).limit(MOST_DAYS)
    ).mappings()
    return [Appointment(f"exam-day-{row['id']}", row["held_on"], dt.time.fromisoformat(row["starts_at"]),
                        "exam", row["name"], row["place"]) for row in rows]


def exam_results_of_firms(connection: Connection, since: dt.date) -> dict[str, tuple[int, int]]:
    """Training firm -> how many of its apprentices were examined since a day, and how many of them failed."""
    one = registrations.c
    query = select(one.firm_id, one.passed, func.count()).where(
        one.firm_id.is_not(None), one.passed.is_not(None), one.determined_on >= since,
        one.exam.in_(("GP", "GP2", "AP"))).group_by(one.firm_id, one.passed)
    found: dict[str, tuple[int, int]] = {}
    for firm, passed, number in connection.execute(query):
        taken, failed = found.get(firm, (0, 0))
        found[firm] = (taken + number, failed + (0 if passed else number))
    return found


def first_day(connection: Connection, round_id: str) -> dt.date | None:
    """The first exam day of a round, None where none is fixed yet."""
    return connection.execute(select(func.min(days.c.held_on)).where(days.c.round_id == round_id)).scalar()


def committee_lines(connection: Connection, today: dt.date) -> list[tuple[Row, str, int, dt.date | None]]:
    """Committees by name: row, name of the chair, members in office, next end of a term."""
    found = []
    for row in connection.execute(select(committees).order_by(committees.c.name)).mappings():
        sitting = [one for one in members_in_office(connection, row["id"], today) if one["function"] != "substitute"]
        chair = next((str(one["name"]) for one in sitting if one["function"] == "chair"), "")
        ends = min((one["term_until"] for one in sitting), default=None)
        found.append((row, chair, len(sitting), ends))
    return found


def committee_details(connection: Connection, committee: str, today: dt.date) -> Mapping[str, Any] | None:
    """A committee with members, examiners, declared conflicts, competences and changes; None where there is none."""
    row = connection.execute(select(committees).where(committees.c.id == committee)).mappings().first()
    if row is None:
        return None
    people = members_of(connection, committee)
    declared = connection.execute(select(conflicts, members.c.name).join(
        members, members.c.id == conflicts.c.member_id).where(members.c.committee_id == committee).order_by(
        conflicts.c.declared_on.desc(), conflicts.c.id.desc())).mappings().all()
    same = or_(occupations.c.key == competences.c.occupation, occupations.c.trade == competences.c.occupation)
    trades = connection.execute(select(competences.c.occupation, occupations.c.name).outerjoin(
        occupations, same).where(competences.c.committee_id == committee)).mappings().all()
    return {
        "committee": row, "members": [one for one in people if one["term_until"] >= today],
        "former": [one for one in people if one["term_until"] < today], "conflicts": declared,
        "trades": sorted({str(one["name"] or one["occupation"]) for one in trades}),
        "examiners": connection.execute(select(examiners).where(
            examiners.c.committee_id == committee).order_by(examiners.c.name)).mappings().all(),
        "changes": connection.execute(select(committee_changes).where(
            committee_changes.c.committee_id == committee).order_by(committee_changes.c.id.desc())).mappings().all(),
    }
