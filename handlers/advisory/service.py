"""What pages show of the advisory cases: one adviser's week, the lead's load and figures, the statistics.

Figures for the lead name advisers and numbers, never a firm or a subject; what a file says is read by its adviser only.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, select

from handlers.advisory.advisers import loads
from handlers.advisory.booking import billed_in
from handlers.advisory.cases import SHORT
from handlers.advisory.hours import hours_between
from handlers.advisory.models import advisers, answers, appointments, cases, grants, short_answers
from handlers.advisory.survey import answer, is_open
from workflows.deadlines import working_days
from workflows.handler import Appointment

__all__ = ["Load", "Own", "Year", "answer", "eair_due", "is_adviser", "is_open", "load_of_team", "own_appointments",
           "own_cases", "own_figures", "roll", "statistics", "survey_result", "unassigned"]
Row = RowMapping
_WEEK = 5


@dataclass(frozen=True, slots=True)
class Own:
    """An adviser's cases at a glance.

    :param contacts: open cases whose first contact is due within the next five working days or overdue.
    :param follow_ups: cases to be asked about within that time or overdue.
    """

    open: list[Row]
    contacts: list[Row]
    appointments: list[Row]
    follow_ups: list[Row]


@dataclass(frozen=True, slots=True)
class Year:
    """Hours and Tagewerke of an adviser in a year.

    :param state: "free", "near" (from the warning on) or "reached".
    """

    hours: float
    billed: float
    cap: float
    left: float
    state: str


@dataclass(frozen=True, slots=True)
class Load:
    """What the lead sees of an adviser: numbers only."""

    username: str
    name: str
    position: str
    open: int
    overdue: int
    absent: bool
    year: Year


def own_cases(connection: Connection, username: str, today: dt.date, land: str = "MV") -> Own:
    """The cases of an adviser, the most urgent first."""
    until = working_days(today, _WEEK, land)
    mine = cases.c.adviser == username
    live = _rows(connection, mine & cases.c.outcome.is_(None))
    asked = _rows(connection, mine & cases.c.follow_up_on.is_not(None) & cases.c.followed_up_on.is_(None)
                  & (cases.c.follow_up_on <= until))
    return Own(
        open=live, contacts=[row for row in live if row["contacted_on"] is None and row["contact_by"] <= until],
        appointments=list(connection.execute(_appointments(username).where(
            appointments.c.held_on.between(today, until))).mappings()),
        follow_ups=asked)


def _appointments(username: str) -> Select[Any]:
    """Appointments of the cases a person advises now: they go with the file, whoever arranged them."""
    return select(appointments, cases.c.business_key).join(cases, cases.c.case_id == appointments.c.case_id).where(
        cases.c.adviser == username, appointments.c.cancelled.is_(False)).order_by(
        appointments.c.held_on, appointments.c.starts_at)


def _rows(connection: Connection, condition: object) -> list[Row]:
    query = select(cases).where(condition).order_by(  # type: ignore[arg-type]  # a SQL expression of cases
        cases.c.priority, cases.c.contact_by, cases.c.business_key)
    return list(connection.execute(query).mappings())


def own_figures(connection: Connection, username: str, year: int, cap: float, warning: float) -> Year:
    """Hours and Tagewerke of an adviser in a year.

    :param cap, warning: Tagewerke (parameters tagewerke_max_jahr, tagewerke_warnung).
    """
    hours, billed = _hours(connection, year, username), billed_in(connection, year, username)
    return _year(hours.get(username, 0.0), billed.get(username, 0.0), cap, warning)


def _hours(connection: Connection, year: int, username: str | None = None) -> dict[str, float]:
    return hours_between(connection, dt.date(year, 1, 1), dt.date(year, 12, 31), username)


def _year(hours: float, billed: float, cap: float, warning: float) -> Year:
    state = "reached" if billed >= cap else "near" if billed >= warning else "free"
    return Year(hours, billed, cap, max(round(cap - billed, 2), 0), state)


def load_of_team(
    connection: Connection, today: dt.date, cap: float, warning: float, away: Collection[str]
) -> list[Load]:
    """Every adviser in office with open and overdue cases; whose they are stays unsaid.

    :param away: who is away today.
    """
    open_cases = loads(connection)
    late = {str(name): int(number) for name, number in connection.execute(
        select(cases.c.adviser, func.count()).where(
            cases.c.outcome.is_(None), cases.c.contacted_on.is_(None), cases.c.contact_by < today,
            cases.c.adviser.is_not(None)).group_by(cases.c.adviser))}
    hours, billed = _hours(connection, today.year), billed_in(connection, today.year)
    query = select(advisers.c.username, advisers.c.name, advisers.c.position).where(
        advisers.c.active.is_(True)).order_by(advisers.c.name)
    return [Load(row.username, row.name, row.position, open_cases.get(row.username, 0), late.get(row.username, 0),
                 row.username in away,
                 _year(hours.get(row.username, 0.0), billed.get(row.username, 0.0), cap, warning))
            for row in connection.execute(query)]


def roll(connection: Connection) -> list[Row]:
    """Everybody who advises or advised, those in office first, by name."""
    return list(connection.execute(select(advisers).order_by(advisers.c.active.desc(), advisers.c.name)).mappings())


def is_adviser(connection: Connection, username: str) -> bool:
    """Whether somebody advises or advised: has files of their own or may get some."""
    return connection.execute(select(advisers.c.username).where(advisers.c.username == username)).first() is not None


def own_appointments(connection: Connection, username: str, since: dt.date) -> list[Appointment]:
    """An adviser's appointments from a day on, as a calendar outside may show them: number and place, nobody's name."""
    rows = connection.execute(_appointments(username).where(appointments.c.held_on >= since)).mappings()
    return [Appointment(row["uid"], row["held_on"], dt.time.fromisoformat(row["starts_at"]),
                        "advice", row["business_key"], row["place"]) for row in rows]


def unassigned(connection: Connection) -> list[Row]:
    """Open cases nobody has: number, priority, last day of the contact."""
    return list(connection.execute(select(
        cases.c.case_id, cases.c.business_key, cases.c.priority, cases.c.contact_by, cases.c.region).where(
        cases.c.adviser.is_(None), cases.c.outcome.is_(None)).order_by(
        cases.c.priority, cases.c.contact_by)).mappings())


def eair_due(connection: Connection) -> list[Row]:
    """Aid that is granted and not yet entered in eAIR, the most urgent first."""
    return list(connection.execute(select(grants).where(
        grants.c.registered_on.is_(None)).order_by(grants.c.register_by)).mappings())


def statistics(connection: Connection, year: int) -> dict[str, dict[str, int]]:
    """Subject -> how many cases ended in a year by outcome, region and size class, and short answers; nobody's name.

    Keys of the inner mapping: "all", "short", "outcome:...", "region:...", "size:..."; a subject nobody named is "".
    """
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    found: dict[str, dict[str, int]] = {}
    ended = (cases.c.topic, cases.c.outcome, cases.c.region, cases.c.size_class)
    for topic, outcome, region, size, number in connection.execute(select(*ended, func.count()).where(
            cases.c.closed_on.between(first, last), cases.c.outcome != SHORT).group_by(*ended)):
        _count(found, topic, number, "all", f"outcome:{outcome}", f"region:{region or 'unknown'}", f"size:{size}")
    short = (short_answers.c.topic, short_answers.c.region, short_answers.c.size_class)
    for topic, region, size, number in connection.execute(select(*short, func.count()).where(
            short_answers.c.answered_on.between(first, last)).group_by(*short)):
        _count(found, topic, number, "short", f"region:{region or 'unknown'}", f"size:{size}")
    return found


def _count(found: dict[str, dict[str, int]], topic: str | None, number: int, *keys: str) -> None:
    line = found.setdefault(topic or "", {})
    for key in keys:
        line[key] = line.get(key, 0) + number


def survey_result(connection: Connection, year: int, least: int) -> Mapping[str, tuple[int, float]]:
    """Category -> number of answers and their mean grade; a category with few answers is left out.

    :param least: fewest answers that are shown (parameter umfrage_mindestzahl).
    """
    query = select(answers.c.category, func.count(), func.avg(answers.c.grade)).where(
        answers.c.month.startswith(f"{year}-")).group_by(answers.c.category)
    return {str(category): (int(number), round(float(mean), 2))
            for category, number, mean in connection.execute(query) if number >= least}
