"""Who edits a draft: taken by name, shown to others, lapsing without a sign of life, taken over when it must be."""
from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row

from workflows.model import Person
from workflows.persistence.tables import process_draft
from workflows.services import audit, draft_rows
from workflows.services.context import Context
from workflows.services.draft_rows import Lock


def take(context: Context, name: str, by: Person) -> Lock:
    """Take a draft that is free; Conflict("draft_locked") where somebody else holds it."""
    with context.db.write() as connection:
        row = draft_rows.locked(connection, name)
        draft_rows.require_free(connection, row, by, context.now())
        draft_rows.stay(context, connection, row, by)
        return _lock(context, connection, name)


def hold(context: Context, name: str, by: Person) -> Lock:
    """Show that one still edits; Conflict("draft_locked") for who has lost the draft to somebody."""
    return take(context, name, by)


def take_over(context: Context, name: str, by: Person) -> Lock:
    """Take a draft from whoever holds it; they are told with their next saving."""
    with context.db.write() as connection:
        row = draft_rows.locked(connection, name)
        before = draft_rows.holder(connection, row, context.now())
        if before is not None and before.by != by.username:
            _clear(connection, row)
            audit.record(connection, context.now(), by.username, "draft_taken_over", {
                "draft": name, "from": before.by, "since": before.since.isoformat(),
            })
            row = draft_rows.locked(connection, name)
        draft_rows.stay(context, connection, row, by)
        return _lock(context, connection, name)


def release(context: Context, name: str, by: Person) -> None:
    """Give a draft back; nothing happens where somebody else holds it."""
    with context.db.write() as connection:
        row = draft_rows.locked(connection, name)
        if row.locked_by == by.username:
            _clear(connection, row)


def _clear(connection: Connection, row: Row[Any]) -> None:
    connection.execute(
        process_draft.update().where(process_draft.c.name == row.name)
        .values(locked_by="", locked_at=None, lock_seen=None)
    )


def _lock(context: Context, connection: Connection, name: str) -> Lock:
    found = draft_rows.holder(connection, draft_rows.locked(connection, name), context.now())
    assert found is not None  # it was taken a moment ago in this transaction
    return found
