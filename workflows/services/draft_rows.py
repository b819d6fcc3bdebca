"""Rows of drafts: read, locked for a change, and counted on with every saving."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, select

from workflows.errors import Conflict, NotFound
from workflows.model import Person
from workflows.persistence.statements import insert, next_value
from workflows.persistence.tables import draft_file, person, process_draft
from workflows.services.context import Context

LAPSES = dt.timedelta(minutes=10)  # after the last sign of life of who holds a lock


@dataclass(frozen=True, slots=True)
class Lock:
    """Who edits a draft.

    :param by: user name; `name` is how people call them.
    :param since: instant it was taken; `seen` the last sign of life.
    """

    by: str
    name: str
    since: dt.datetime
    seen: dt.datetime


@dataclass(frozen=True, slots=True)
class DraftFile:
    """One file of a draft.

    :param revision: grows with every saving of the draft that touched this file; never comes twice.
    """

    name: str
    content: bytes
    revision: int
    saved: dt.datetime


@dataclass(frozen=True, slots=True)
class ProcessDraft:
    """A package somebody is working on.

    :param revision: grows with every saving, also beyond a discarded draft of this name.
    :param files: name -> content; empty in lists.
    :param base_deployment_id: what it was begun from, "" = nothing that was ever in force.
    :param restored_from: the older deployment it brings back, or "".
    :param lock: who edits it; None where nobody does, or gave no sign of life for ten minutes.
    :param revisions: of the files, by name.
    """

    name: str
    revision: int
    saved: dt.datetime
    saved_by: str
    files: Mapping[str, bytes] = field(default_factory=dict)
    base_deployment_id: str = ""
    restored_from: str = ""
    lock: Lock | None = None
    revisions: Mapping[str, int] = field(default_factory=dict)


def spoken(connection: Connection, username: str) -> str:
    """How people call somebody: the name, else the user name."""
    found = connection.execute(select(person.c.name).where(person.c.username == username)).scalar()
    return str(found or username)


def find(connection: Connection, name: str) -> Row[Any] | None:
    """The row of a draft."""
    return connection.execute(select(process_draft).where(process_draft.c.name == name)).one_or_none()


def locked(connection: Connection, name: str) -> Row[Any]:
    """The row of a draft, held until the transaction ends; NotFound("draft_not_found")."""
    found = connection.execute(select(process_draft).where(process_draft.c.name == name).with_for_update()).first()
    if found is None:
        raise NotFound("draft_not_found", name=name)
    return found


def hold_back(connection: Connection, name: str) -> None:
    """Let nobody save a draft of this name, where there is one, until the transaction ends."""
    connection.execute(select(process_draft.c.name).where(process_draft.c.name == name).with_for_update()).first()


def make(context: Context, connection: Connection, name: str, by: Person, **more: Any) -> Row[Any]:
    """A draft without files; Conflict("draft_exists") where there is one.

    Its revision goes on where a discarded one of this name ended: who still has that one open overwrites nothing.
    """
    revision = next_value(connection, f"draft:{name}")  # others who make it wait here
    found = find(connection, name)
    if found is not None:
        raise Conflict("draft_exists", name=name, by=spoken(connection, found.saved_by), at=found.saved)
    insert(connection, process_draft, [{
        "name": name, "revision": revision, "saved": context.now(), "saved_by": by.username, **more,
    }])
    return locked(connection, name)


def count_on(context: Context, connection: Connection, row: Row[Any], by: Person, **more: Any) -> int:
    """Count a draft on and say who saved it; gives the new revision."""
    revision = next_value(connection, f"draft:{row.name}")
    values = {"revision": revision, "saved": context.now(), "saved_by": by.username, **more}
    connection.execute(process_draft.update().where(process_draft.c.name == row.name).values(values))
    return revision


def holder(connection: Connection, row: Row[Any], now: dt.datetime) -> Lock | None:
    """Who holds a draft; a lock that has lapsed is none."""
    if not row.locked_by or row.lock_seen is None or now - row.lock_seen >= LAPSES:
        return None
    return Lock(row.locked_by, spoken(connection, row.locked_by), row.locked_at, row.lock_seen)


def require_free(connection: Connection, row: Row[Any], by: Person, now: dt.datetime) -> None:
    """Conflict("draft_locked") where somebody else holds the draft."""
    found = holder(connection, row, now)
    if found is not None and found.by != by.username:
        raise Conflict("draft_locked", name=row.name, by=found.name, since=found.since)


def stay(context: Context, connection: Connection, row: Row[Any], by: Person) -> None:
    """Let somebody hold a draft that is free for them, or show that they still do."""
    now = context.now()
    found = holder(connection, row, now)
    goes_on = found is not None and found.by == by.username
    values = {"lock_seen": now} if goes_on else {"locked_by": by.username, "locked_at": now, "lock_seen": now}
    connection.execute(process_draft.update().where(process_draft.c.name == row.name).values(values))


def file_rows(connection: Connection, name: str) -> list[Row[Any]]:
    """The files of a draft by name."""
    return list(connection.execute(select(draft_file).where(draft_file.c.draft == name).order_by(draft_file.c.name)))


def file_row(connection: Connection, name: str, file: str) -> Row[Any] | None:
    """One file of a draft."""
    return connection.execute(
        select(draft_file).where(draft_file.c.draft == name, draft_file.c.name == file)
    ).one_or_none()


def as_draft(
    connection: Connection, row: Row[Any], now: dt.datetime, files: list[Row[Any]] | None = None
) -> ProcessDraft:
    """A row as what services give; without files in lists."""
    found = files or []
    return ProcessDraft(
        row.name, row.revision, row.saved, spoken(connection, row.saved_by),
        {one.name: bytes(one.content) for one in found}, row.base_deployment_id, row.restored_from,
        holder(connection, row, now), {one.name: one.revision for one in found},
    )
