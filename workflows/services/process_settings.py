"""What holds for a process whatever its version: whether its releases need a second person."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from workflows.errors import NotFound
from workflows.model import Person
from workflows.persistence.statements import upsert
from workflows.persistence.tables import process_setting
from workflows.services import audit, draft_rows
from workflows.services.context import Context
from workflows.services.rights import require_admin


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for a package whatever its version.

    :param second_person: whether somebody else has to let go what one person proposes.
    :param moves_second_person: the same of moves of its running cases. Without it one person may: each case is judged
        before, moves wholly or not at all, and can go back.
    :param changed_at: None where nobody has ever changed it.
    """

    key: str
    second_person: bool = True
    moves_second_person: bool = False
    changed_at: dt.datetime | None = None
    changed_by: str = ""


def read(context: Context, key: str) -> Setting:
    """What holds for a package; without a row a second person is asked for."""
    with context.db.read() as connection:
        row = connection.execute(select(process_setting).where(process_setting.c.process_key == key)).one_or_none()
        if row is None:
            return Setting(key)
        by = draft_rows.spoken(connection, row.changed_by)
        return Setting(key, row.second_person, row.moves_second_person, row.changed_at, by)


def write(context: Context, key: str, by: Person, *, second_person: bool, moves_second_person: bool) -> Setting:
    """Change what holds for a package; NotAllowed("no_right") for who is no administrator."""
    require_admin(by)
    if not key or len(key) > 200:
        raise NotFound("process_not_found", key=key[:200])
    now = context.now()
    with context.db.write() as connection:
        upsert(connection, process_setting, [{
            "process_key": key, "second_person": second_person,
            "moves_second_person": moves_second_person, "changed_at": now, "changed_by": by.username,
        }], ("process_key",))
        audit.record(connection, now, by.username, "process_setting_changed", {
            "process": key, "second_person": second_person, "moves_second_person": moves_second_person,
        })
    return read(context, key)
