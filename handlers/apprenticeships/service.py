"""The Lehrlingsrolle as plain functions: find, show, end."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, RowMapping, func, insert, or_, select, update

from handlers.apprenticeships.models import apprenticeships, changes
from handlers.contracts import Context
from handlers.letters.german import as_date, text_of
from handlers.yaml_files import read_yaml

Row = RowMapping


def load_samples(connection: Connection) -> None:
    """Enter the invented apprenticeships of scenarios and demo; what is there already stays as it is."""
    known = set(connection.execute(select(apprenticeships.c.number)).scalars())
    plain = {"shortened_months": 0, "extended_months": 0, "part_time": False, "absent_days": 0, "part1_exempt": False}
    for row in _samples():
        if row["number"] not in known:
            connection.execute(insert(apprenticeships).values(plain | dict(row)))


@lru_cache(maxsize=1)
def _samples() -> tuple[Mapping[str, Any], ...]:
    return tuple(read_yaml("handlers.apprenticeships", "samples", "apprenticeships.yaml"))


def find(connection: Connection, number: str, person: Mapping[str, Any], occupation: str = "") -> Row | None:
    """The apprenticeship with a number; without one that of the person, named with the same day of birth."""
    if number:
        return connection.execute(select(apprenticeships).where(apprenticeships.c.number == number)).mappings().first()
    born = as_date(person.get("birth_date"))
    if born is None:
        return None
    query = select(apprenticeships).where(
        apprenticeships.c.family_name == text_of(person, "family_name"),
        apprenticeships.c.first_names == text_of(person, "first_names"), apprenticeships.c.birth_date == born)
    if occupation:
        query = query.where(apprenticeships.c.occupation == occupation)
    found = connection.execute(query.order_by(apprenticeships.c.begins.desc())).mappings().all()
    running = [row for row in found if row["ended_on"] is None]
    return next(iter([*running, *found]), None)


def training_firms(connection: Connection, today: dt.date) -> list[dict[str, Any]]:
    """Firms that train on a day: id, name, place, and `first`, the day their first training began."""
    table = apprenticeships.c
    running = select(table.firm_id).where(
        table.begins <= today, or_(table.ended_on.is_(None), table.ended_on > today), table.ends >= today)
    query = select(
        table.firm_id, func.max(table.firm_name), func.max(table.firm_place), func.min(table.begins)
    ).where(table.firm_id.in_(running)).group_by(table.firm_id).order_by(table.firm_id)
    return [{"id": firm, "name": name, "place": place, "first": first}
            for firm, name, place, first in connection.execute(query)]


def training(row: Row) -> Context:
    """An apprenticeship as an application shows it (`training`)."""
    return {
        "number": row["number"],
        "firm": {"id": row["firm_id"], "name": row["firm_name"], "street": row["firm_street"],
                 "postcode": row["firm_postcode"], "place": row["firm_place"], "email": row["firm_email"],
                 "municipality": row["firm_municipality"]},
        "begin": row["begins"], "end": row["ends"], "shortened_months": row["shortened_months"],
        "extended_months": row["extended_months"], "absent_days": row["absent_days"], "part_time": row["part_time"],
        "registered": row["entered_on"] is not None, "not_registered_own_fault": row["not_entered_own_fault"],
        "zp_attended": row["zp_attended_on"] is not None, "booklet": row["booklet_submitted_on"] is not None,
        "follow_up_exam": row["follow_up_exam_on"] is not None,
        "ended_on": row["ended_on"], "ended_because": row["ended_because"],
    }


def part1(row: Row) -> str | None:
    """What the roll knows about part 1 of a stretched exam: "attended", "exempt", or nothing."""
    if row["part1_exempt"]:
        return "exempt"
    return "attended" if row["part1_attended_on"] is not None else None


def end(
    connection: Connection, number: str, on: dt.date, because: str, *, case_id: str, by: str, note: str = ""
) -> Row | None:
    """End an apprenticeship; one that has ended stays as it is.

    :param because: "passed", "terminated", "expired" or "annulled".
    :returns: the apprenticeship as it is now, None where there is none of this number.
    """
    ended = connection.execute(update(apprenticeships).where(
        apprenticeships.c.number == number, apprenticeships.c.ended_on.is_(None)
    ).values(ended_on=on, ended_because=because))
    if ended.rowcount:
        note_change(connection, number, on, because, case_id=case_id, by=by, note=note)
    return find(connection, number, {})


def note_change(
    connection: Connection, number: str, on: dt.date, kind: str, *, case_id: str, by: str, note: str = ""
) -> None:
    """Write down what happened to an apprenticeship."""
    connection.execute(insert(changes).values(
        number=number, on=on, kind=kind, note=note or None, case_id=case_id, changed_by=by))


def history(connection: Connection, number: str) -> list[Row]:
    """What happened to an apprenticeship, oldest first."""
    query = select(changes).where(changes.c.number == number).order_by(changes.c.id)
    return list(connection.execute(query).mappings())


def search(connection: Connection, text: str, limit: int) -> list[Row]:
    """Apprenticeships whose apprentice, firm or number contains every word of a text, the latest first."""
    words = [word for word in text.casefold().split() if word]
    if not words:
        return []
    fields = ("number", "family_name", "first_names", "firm_name", "occupation")
    query = select(apprenticeships).order_by(apprenticeships.c.begins.desc(), apprenticeships.c.number)
    for word in words:
        query = query.where(or_(*(
            func.lower(apprenticeships.c[name]).contains(word, autoescape=True) for name in fields)))
    return list(connection.execute(query.limit(limit)).mappings())
