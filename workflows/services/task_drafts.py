"""What people have typed into tasks, unchecked: everybody's own, and nobody else's.

It goes when its writer sends it or throws it away, and with the case's data. What a colleague sends, decides or takes
leaves it alone, also where the task is finished by that: the task's page shows it to its writer.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select

from workflows.model import Person, Variables
from workflows.persistence.statements import Query, upsert
from workflows.persistence.tables import task_draft
from workflows.services import inbox
from workflows.services.context import Context

_MINE = (task_draft.c.task_id == bindparam("b_task"), task_draft.c.username == bindparam("b_me"))
_OWN = Query(select(task_draft).where(*_MINE))
_DROP = task_draft.delete().where(*_MINE)


@dataclass(frozen=True, slots=True)
class Draft:
    """Unchecked form input of one person; `form_version` tells whether the form has changed since."""

    raw: Variables
    form_version: str
    saved: dt.datetime


class TaskDrafts:
    """save(task_id, person, raw, form_version="") ; read(task_id, person) -> Draft | None ; discard(task_id, person)"""

    def __init__(self, context: Context) -> None:
        self._context = context

    def save(
        self, task_id: str, person: Person, raw: Mapping[str, Any], form_version: str = ""
    ) -> dt.datetime:
        """Keep what a person has typed, unchecked; gives the instant. Works on a task somebody else took, too."""
        now = self._context.now()
        with self._context.db.write() as connection:
            inbox.visible_task_row(connection, task_id, person)
            row = {"task_id": task_id, "username": person.username, "raw": dict(raw), "form_version": form_version,
                   "saved": now}
            upsert(connection, task_draft, [row], ("task_id", "username"))
        return now

    def read(self, task_id: str, person: Person) -> Draft | None:
        """What the person has typed so far, None where there is nothing.

        The caller has asked whether the person sees the task.
        """
        row = self._context.db.once(
            ("draft", task_id, person.username), lambda connection: own_row(connection, task_id, person.username)
        )
        return None if row is None else Draft(row.raw, row.form_version, row.saved)

    def discard(self, task_id: str, person: Person) -> None:
        """Throw away what the person has typed.

        :raises NotFound: "task_not_found" where the person may not know of the task.
        """
        with self._context.db.write() as connection:
            inbox.visible_task_row(connection, task_id, person)
            drop(connection, task_id, person.username)


def own_row(connection: Connection, task_id: str, username: str) -> Any:
    """A person's draft of a task as it is stored, None where there is none."""
    return _OWN.first(connection, {"b_task": task_id, "b_me": username})


def drop(connection: Connection, task_id: str, username: str) -> None:
    """Take a person's draft away; that of a colleague stays."""
    connection.execute(_DROP, {"b_task": task_id, "b_me": username})
