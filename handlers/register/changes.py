"""What a move or a new partner changes in an entry that exists (§ 16 Abs. 2 HwO): old rows end, new ones begin."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, insert, select

from handlers.letters.german import text_of
from handlers.register import people
from handlers.register.models import VERSION_COLUMNS, entries, persons

Context = Mapping[str, Any]
#: Events of an application that change an entry instead of making one.
CHANGING = frozenset({"relocation", "new_partner"})
_PREMISES = ("street", "postcode", "place")


def changes(application: Context) -> bool:
    """Whether an application is about an entry that exists."""
    return text_of(application, "event") in CHANGING


def move_premises(
    connection: Connection, register: str, number: str, application: Context, version: Mapping[str, Any],
    close: Callable[[int], None],
) -> None:
    """Give an entry the premises of the application; nothing happens where they are the same.

    :param version: columns of the new version: since when, by which case, why, by whom.
    :param close: ends a row of `register_entry` by id.
    """
    place = application.get("establishment") or {}
    moved: dict[str, Any] = {key: text_of(place, key) or None for key in _PREMISES}
    old = connection.execute(select(entries).where(
        entries.c.register == register, entries.c.number == number, entries.c.valid_to.is_(None))).mappings().one()
    if all(old[key] == value for key, value in moved.items()):
        return
    close(old["id"])
    kept = {key: value for key, value in old.items() if key not in VERSION_COLUMNS}
    connection.execute(insert(entries).values(**version, **{**kept, **moved}))


def missing_people(
    connection: Connection, register: str, number: str, application: Context, line: Context
) -> list[people.Named]:
    """Partners and representatives of the application whom the entry does not name yet."""
    query = select(persons.c.family_name, persons.c.first_names, persons.c.birth_date).where(
        persons.c.register == register, persons.c.number == number, persons.c.valid_to.is_(None))
    named = {tuple(row) for row in connection.execute(query)}
    keys = ("family_name", "first_names", "birth_date")
    return [one for one in people.owners(application, line) if tuple(one.values.get(key) for key in keys) not in named]


def joined(connection: Connection, register: str, number: str, case_id: str) -> set[tuple[Any, Any, dt.date | None]]:
    """Names and birth dates of the persons a case brought into an entry."""
    query = select(persons.c.family_name, persons.c.first_names, persons.c.birth_date).where(
        persons.c.register == register, persons.c.number == number, persons.c.case_id == case_id,
        persons.c.valid_to.is_(None))
    return {(row[0], row[1], row[2]) for row in connection.execute(query)}
