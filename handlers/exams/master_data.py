"""Rounds, occupations, committees with their members: what must be known before anybody can register."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, insert, select

from handlers.exams.models import committees, competences, days, examiners, members, occupations, rounds
from handlers.yaml_files import read_yaml

Row = Mapping[str, Any]
#: Members are appointed for at most five years (§ 34 Abs. 1, § 48 Abs. 1 HwO).
LONGEST_TERM = 5
BODIES = {"hwk": "gpa", "innung": "gpa", "mpa": "mpa"}


@lru_cache(maxsize=4)
def sample(name: str) -> tuple[Row, ...]:
    """A list of the invented master data: "rounds", "occupations", "committees" or "days"."""
    return tuple(read_yaml("handlers.exams", "samples", f"{name}.yaml"))


def load_samples(connection: Connection, today: dt.date) -> None:
    """Fill in the invented master data; what is there already stays as it is.

    :param today: the members' terms began some years before.
    """
    known = set(connection.execute(select(rounds.c.id)).scalars())
    for row in sample("rounds"):
        if row["id"] not in known:
            connection.execute(insert(rounds).values(**row))
    if not connection.execute(select(days.c.id).limit(1)).first():
        for row in sample("days"):
            add_day(connection, row["round"], row["held_on"], row["seats"], part=row["part"],
                    starts_at=row["starts_at"], place=row["place"], aids=row.get("aids", ""))
    known = set(connection.execute(select(occupations.c.key)).scalars())
    for row in sample("occupations"):
        if row["key"] not in known:
            connection.execute(insert(occupations).values(**row))
    known = set(connection.execute(select(committees.c.id)).scalars())
    for number, row in enumerate(sample("committees")):
        if row["id"] not in known:
            begun = dt.date(today.year - 1 - number % 3, 1, 1)
            add_committee(connection, row, begun)


def add_committee(connection: Connection, row: Row, term_from: dt.date, term_until: dt.date | None = None) -> None:
    """Enter a committee with its members, all appointed for the same term.

    :param row: id, name, holder, occupations, members; district and office where it has one (samples/committees.yaml).
    :param term_until: last day of the term, None = five years.
    :raises ValueError: the term is longer than five years.
    """
    until = term_until or dt.date(term_from.year + LONGEST_TERM, term_from.month, term_from.day) - dt.timedelta(days=1)
    check_term(term_from, until)
    connection.execute(insert(committees).values(
        id=row["id"], name=row["name"], holder=row["holder"], body=BODIES[row["holder"]],
        size=len([one for one in row["members"] if one["function"] != "substitute"]), office=row.get("office"),
        active=True))
    for occupation in row["occupations"]:
        for district in row.get("districts") or [""]:
            connection.execute(insert(competences).values(
                committee_id=row["id"], occupation=occupation, district=district))
    for one in row["members"]:
        add_member(connection, row["id"], one, term_from, until)
    for one in row.get("examiners") or ():
        add_examiner(connection, row["id"], one, term_from, until)


def add_member(connection: Connection, committee: str, row: Row, term_from: dt.date, term_until: dt.date) -> int:
    """Enter a member; the number it gets.

    :param row: name, side, function; username, email, employer [id, name] where known.
    :raises ValueError: the term is longer than five years.
    """
    check_term(term_from, term_until)
    firm_id, firm_name = row.get("employer") or (None, None)
    username = row.get("username")
    return int(connection.execute(insert(members).values(
        committee_id=committee, name=row["name"], username=username,
        email=row.get("email") or (f"{username}@example.org" if username else None), side=row["side"],
        function=row["function"], employer_id=firm_id, employer_name=firm_name, term_from=term_from,
        term_until=term_until).returning(members.c.id)).scalar_one())


def add_examiner(connection: Connection, committee: str, row: Row, term_from: dt.date, term_until: dt.date) -> int:
    """Enter an appointed examiner of a board for the Meisterprüfung (§§ 48a, 51c HwO); the number it gets.

    :param row: name, of_trade; username, email, employer [id, name] where known.
    :raises ValueError: the term is longer than five years.
    """
    check_term(term_from, term_until)
    firm_id, firm_name = row.get("employer") or (None, None)
    username = row.get("username")
    return int(connection.execute(insert(examiners).values(
        committee_id=committee, name=row["name"], username=username,
        email=row.get("email") or (f"{username}@example.org" if username else None), employer_id=firm_id,
        employer_name=firm_name, of_trade=bool(row.get("of_trade")), term_from=term_from, term_until=term_until,
    ).returning(examiners.c.id)).scalar_one())


def check_term(term_from: dt.date, term_until: dt.date) -> None:
    """Refuse a term of more than five years (§ 34 Abs. 1, § 48 Abs. 1 HwO).

    :raises ValueError: it is longer, or ends before it begins.
    """
    last = (dt.date(term_from.year + LONGEST_TERM, term_from.month, min(term_from.day, 28))
            + dt.timedelta(days=max(0, term_from.day - 28)))
    if not term_from <= term_until < last:
        raise ValueError(f"a term from {term_from} to {term_until} is not within five years")


def add_day(
    connection: Connection, round_id: str, held_on: dt.date, seats: int, *, part: str = "", starts_at: str = "08:00",
    place: str = "", aids: str = "", occupation: str | None = None, committee: str | None = None,
) -> int:
    """Enter a day of a round with its seats; the number it gets."""
    return int(connection.execute(insert(days).values(
        round_id=round_id, committee_id=committee, occupation=occupation, part=part, held_on=held_on,
        starts_at=starts_at, place=place, aids=aids or None, seats=seats, taken=0).returning(days.c.id)).scalar_one())
