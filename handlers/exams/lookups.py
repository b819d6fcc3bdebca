"""Reading the master data: which round, which occupation, which committee, who sits in it."""
from __future__ import annotations

import datetime as dt

from sqlalchemy import Connection, RowMapping, and_, or_, select

from handlers.contracts import Context
from handlers.exams.models import committees, competences, members, occupations, rounds

Row = RowMapping
MASTER = ("MP_A", "MP_B")
#: Who is asked first where somebody cannot decide (§ 35 Satz 2 HwO).
ORDER = ("chair", "deputy", "member", "substitute")


def round_row(connection: Connection, round_id: str) -> Row | None:
    """A round by its id."""
    return connection.execute(select(rounds).where(rounds.c.id == round_id)).mappings().first()


def next_round(connection: Connection, received: dt.date) -> Row | None:
    """The first round that has not begun: a late application stays with the round it came too late for."""
    query = select(rounds).where(rounds.c.starts > received).order_by(rounds.c.starts).limit(1)
    return connection.execute(query).mappings().first()


def round_context(row: Row | None) -> Context | None:
    """A round as the process carries it: {id, name, from, to, deadline, cutoff}."""
    if row is None:
        return None
    return {"id": row["id"], "name": row["name"], "from": row["starts"], "to": row["ends"],
            "deadline": row["deadline"], "early_deadline": row["early_deadline"], "cutoff": row["cutoff"]}


def occupation_row(connection: Connection, key: str) -> Row | None:
    """An occupation by its key, or by the code of the trade it belongs to."""
    query = select(occupations).where(or_(occupations.c.key == key, occupations.c.trade == key)).order_by(
        (occupations.c.key == key).desc(), occupations.c.key)
    return connection.execute(query).mappings().first()


def find_committee(
    connection: Connection, exam: str, occupation: str, municipality: str, today: dt.date
) -> Context | None:
    """The committee competent for an exam in an occupation at a place; a guild's own before the chamber's (§ 33 HwO).

    :param occupation: key of the occupation, for the Meisterprüfung code of the trade.
    :param municipality: key of the municipality of the training firm, "" where unknown.
    """
    body = "mpa" if exam in MASTER else "gpa"
    query = select(committees, competences.c.district).join(
        competences, competences.c.committee_id == committees.c.id).where(
        competences.c.occupation == occupation, committees.c.body == body, committees.c.active)
    found = [row for row in connection.execute(query).mappings() if municipality.startswith(row["district"])]
    if not found:
        return None
    best = max(found, key=lambda row: (len(row["district"]), row["holder"] == "innung", row["id"]))
    return committee_context(connection, best, today)


def committee_by_id(connection: Connection, committee: str, today: dt.date) -> Context | None:
    """A committee by its id, with its present members."""
    row = connection.execute(select(committees).where(committees.c.id == committee)).mappings().first()
    return committee_context(connection, row, today) if row else None


def committee_context(connection: Connection, row: Row, today: dt.date) -> Context:
    """A committee as the process carries it."""
    sitting = [one for one in members_of(connection, row["id"]) if one["term_from"] <= today <= one["term_until"]]

    def holder_of(function: str) -> str:
        return next((str(one["username"]) for one in sitting if one["function"] == function and one["username"]), "")

    return {
        "id": row["id"], "name": row["name"], "holder": row["holder"], "body": row["body"], "size": row["size"],
        "chair": holder_of("chair"), "deputy": holder_of("deputy"), "office": row["office"],
        "members": [{"id": one["id"], "name": one["name"], "username": one["username"] or "", "side": one["side"],
                     "function": one["function"]} for one in sitting],
    }


def members_of(connection: Connection, committee: str) -> list[Row]:
    """All members a committee has or had, chair first."""
    rows = connection.execute(select(members).where(members.c.committee_id == committee)).mappings().all()
    return sorted(rows, key=lambda row: (ORDER.index(row["function"]), row["id"]))


def member_of(connection: Connection, committee: str, username: str, name: str = "") -> Row | None:
    """The member who signs in as somebody; without a user name of theirs, by name."""
    same = members.c.username == username
    if name:
        same = or_(same, and_(members.c.username.is_(None), members.c.name == name))
    query = select(members).where(members.c.committee_id == committee, same).order_by(members.c.term_until.desc())
    return connection.execute(query).mappings().first()
