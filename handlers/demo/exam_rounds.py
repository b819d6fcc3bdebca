"""The rounds and exam days of the demo: whatever day it is shown, one round is running and one is still to come."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from handlers.exams.master_data import add_day, load_samples
from handlers.exams.models import days, rounds
from workflows.deadlines import next_working_day, period_end, previous_working_day

_OVER_SINCE, _OPEN_UNTIL = 45, 20
#: Exam days of the running round, in days from today, with their seats: one over, one soon, one for the rest.
_DAYS = ((-9, 12), (8, 8), (27, 40))
_PLACE = "Bildungszentrum Rostock"


@dataclass(frozen=True, slots=True)
class DemoRound:
    """A round the demo's cases are registered for."""

    id: str
    starts: dt.date
    ends: dt.date
    deadline: dt.date
    cutoff: dt.date


@dataclass(frozen=True, slots=True)
class DemoRounds:
    """The round that is running, the one to come, and the exam days of the running one, the first of them over."""

    running: DemoRound
    next: DemoRound
    days: tuple[dt.date, ...]


def prepare(connection: Connection, today: dt.date, land: str) -> DemoRounds:
    """Enter the master data, pick the two rounds or make them, and give the running one its days."""
    load_samples(connection, today)
    known = [DemoRound(**row) for row in connection.execute(select(
        *(rounds.c[name] for name in ("id", "starts", "ends", "deadline", "cutoff"))).order_by(
        rounds.c.starts)).mappings()]
    running = next((one for one in known if _runs(one, today)), None)
    coming = next((one for one in known if one.deadline >= today + dt.timedelta(days=_OPEN_UNTIL)), None)
    running = running or _made(connection, "LAUFEND", "Laufende Runde", today - dt.timedelta(days=25))
    coming = coming or _made(connection, "NAECHSTE", "Nächste Runde", today + dt.timedelta(days=150))
    held = tuple(previous_working_day(today + dt.timedelta(days=offset), land) for offset, _ in _DAYS)
    connection.execute(delete(days).where(days.c.round_id == running.id, days.c.part == ""))
    for day, (_, seats) in zip(held, _DAYS, strict=True):
        add_day(connection, running.id, day, seats, place=_PLACE)
    return DemoRounds(running, coming, held)


def _runs(one: DemoRound, today: dt.date) -> bool:
    """Whether a round is in the middle of its exams: decided, with days over and days to come."""
    over = today - dt.timedelta(days=_OVER_SINCE)
    return one.deadline <= over and one.starts <= today - dt.timedelta(days=14) and one.ends >= today + dt.timedelta(30)


def _made(connection: Connection, key: str, name: str, starts: dt.date) -> DemoRound:
    ends = starts + dt.timedelta(days=85)
    made = DemoRound(key, starts, ends, next_working_day(starts - dt.timedelta(days=32)), period_end(ends, "P2M"))
    connection.execute(insert(rounds).values(
        id=made.id, name=name, starts=made.starts, ends=made.ends, deadline=made.deadline,
        early_deadline=made.deadline, cutoff=made.cutoff, published_on=made.deadline - dt.timedelta(days=60)))
    return made
