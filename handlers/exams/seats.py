"""Seats of exam days: given once, never more than there are, however many are admitted at the same moment."""
from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, delete, insert, or_, select, update

from handlers.contracts import Context, Nothing, OutputModel
from handlers.exams.models import days, registrations, seats
from workflows.errors import BpmnError
from workflows.handler import Handler, Outputs, Step

NO_SEAT = "NO_SEAT"
Row = RowMapping


class SeatInputs(BaseModel):
    """Whose seat, and where somebody chose one, on which day.

    :param part: part of the exam the day is for; "" where the exam is one.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    day: int | None = None
    part: str | None = None


class ReleaseInputs(BaseModel):
    """Whose seats are given back: all, or those of one part."""

    model_config = ConfigDict(extra="ignore")

    registration: int
    part: str | None = None


class Seat(OutputModel):
    """A seat on a day."""

    day: int
    number: int
    part: str
    on: dt.date
    starts_at: str
    place: str
    aids: str


class SeatOutputs(OutputModel):
    """The seat given."""

    seat: Seat = Field(title="Prüfungsplatz mit Tag, Uhrzeit und Ort")


def reserve_seat(step: Step) -> Outputs:
    """Give the registration a seat on the chosen day, else on the first day with one left.

    :raises BpmnError: every fitting day is full, or there is none.
    """
    given: SeatInputs = step.inputs
    row = step.connection.execute(
        select(registrations).where(registrations.c.id == given.registration)).mappings().one()
    part = row["part"] if given.part is None else given.part
    found = reserve(step.connection, row, step.today, part, given.day)
    if found is None:
        raise BpmnError(NO_SEAT, f"no seat left in round {row['round_id']}")
    return {"seat": found}


def reserve(
    connection: Connection, registration: Row, today: dt.date, part: str = "", day: int | None = None
) -> Context | None:
    """A seat for a registration on a day still to come, None where none is left; who has one keeps it."""
    fitting = [one for one in _days_of(connection, registration, part)
               if one["held_on"] > today and day in (None, one["id"])]
    for one in fitting:
        held = connection.execute(select(seats.c.number).where(
            seats.c.registration_id == registration["id"], seats.c.day_id == one["id"])).scalar()
        if held is not None:
            return _seat(one, int(held))
    for one in fitting:
        # The one statement that decides: it waits for whoever holds the day's row and then counts anew.
        taken = connection.execute(update(days).where(
            days.c.id == one["id"], days.c.taken < days.c.seats).values(taken=days.c.taken + 1))
        if taken.rowcount:
            number = _free_number(connection, one["id"])
            connection.execute(insert(seats).values(
                registration_id=registration["id"], day_id=one["id"], number=number))
            return _seat(one, number)
    return None


def _days_of(connection: Connection, registration: Row, part: str) -> list[Row]:
    """Days of the round that fit committee, occupation and part, the earliest first."""
    query = select(days).where(
        days.c.round_id == registration["round_id"], days.c.part == part,
        or_(days.c.occupation.is_(None), days.c.occupation == registration["occupation"]),
        or_(days.c.committee_id.is_(None), days.c.committee_id == registration["committee_id"]),
    ).order_by(days.c.held_on, days.c.starts_at, days.c.id)
    return list(connection.execute(query).mappings())


def _free_number(connection: Connection, day: int) -> int:
    """The lowest number nobody has; the day's row is ours, so nobody else takes it meanwhile."""
    used = set(connection.execute(select(seats.c.number).where(seats.c.day_id == day)).scalars())
    return next(number for number in range(1, len(used) + 2) if number not in used)


def _seat(row: Row, number: int) -> Context:
    return {"day": row["id"], "number": number, "part": row["part"], "on": row["held_on"],
            "starts_at": row["starts_at"], "place": row["place"], "aids": row["aids"] or ""}


def release_seat(step: Step) -> Outputs:
    """Give back every seat of a registration."""
    release(step.connection, step.inputs.registration, step.inputs.part)
    return {}


def release(connection: Connection, registration: int, part: str | None = None) -> int:
    """Give back the seats of a registration, or of one part; how many there were."""
    query = select(seats.c.day_id).join(days, days.c.id == seats.c.day_id).where(
        seats.c.registration_id == registration, *([days.c.part == part] if part else [])).order_by(seats.c.day_id)
    held = list(connection.execute(query).scalars())
    given_back = 0
    for day in held:
        connection.execute(update(days).where(days.c.id == day).values(taken=days.c.taken))  # hold the day's row first
        gone = connection.execute(delete(seats).where(
            seats.c.registration_id == registration, seats.c.day_id == day)).rowcount
        if gone:
            connection.execute(update(days).where(days.c.id == day).values(taken=days.c.taken - 1))
            given_back += 1
    return given_back


RESERVE = Handler(
    topic="exams.reserve_seat", title="Prüfungsplatz vergeben", inputs=SeatInputs, outputs=SeatOutputs,
    run=reserve_seat, errors={NO_SEAT: "Kein Prüfungsplatz frei"},
)
RELEASE = Handler(
    topic="exams.release_seat", title="Prüfungsplatz zurückgeben", inputs=ReleaseInputs, outputs=Nothing,
    run=release_seat,
)
