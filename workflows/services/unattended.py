"""Open tasks that no active person can see or take, and those that wait for somebody who is away without a deputy."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from workflows.model import Person, StandIn
from workflows.operations import Finding
from workflows.persistence.tables import OPEN_TASK, absence_deputy, user_task, user_task_group
from workflows.persistence.worklists import FREE
from workflows.services.substitution import entries_of, nobody_beside, staffed_entries, stand_ins, whom

_MOST = 500
NOBODY, LEAVER, ABSENT = "nobody", "leaver", "absent"


@dataclass(frozen=True, slots=True)
class Unattended:
    """A task nobody works on; `why`: nobody could, who has it is gone, or is away."""

    why: str
    task_id: str
    instance_id: str
    element: str
    name: str


def findings(connection: Connection, today: dt.date) -> list[Finding]:
    """The same for the sentinel."""
    found = unattended(connection, today)
    return [
        *(Finding("task_of_nobody", one.instance_id, {"element": one.element, "task": one.task_id})
          for one in found if one.why == NOBODY),
        *(Finding("task_of_leaver", one.instance_id, {"element": one.element, "task": one.task_id})
          for one in found if one.why == LEAVER),
        *(Finding("task_of_absent", one.instance_id, {"element": one.element, "task": one.task_id})
          for one in found if one.why == ABSENT),
    ]


def unattended(connection: Connection, today: dt.date, *, without: Iterable[str] = ()) -> list[Unattended]:
    """Open tasks nobody who is active and present could do, up to 500.

    :param without: user names taken as if they had left already.
    """
    gone = set(without)
    at_all, now = staffed_entries(connection, None, without=gone), staffed_entries(connection, today, without=gone)
    if not at_all and not gone:
        return []  # an installation without accounts yet: its work waits for its first people
    deputies = _deputies(connection, today, gone)
    found = []
    for row in [*_free(connection, now), *_held(connection, now)]:
        if any(whom(row, one) is not None for one in deputies):
            continue
        known = {f"u:{row.assignee}"} if row.assignee else entries_of(row)
        why = ABSENT if not known.isdisjoint(at_all) else LEAVER if row.assignee else NOBODY
        found.append(Unattended(why, row.id, row.instance_id, row.element, row.name))
    return found


def _free(connection: Connection, staffed: set[str]) -> list[Any]:
    listed = select(user_task_group.c.candidate).where(user_task_group.c.standing.is_not(None)).distinct()
    empty = set(connection.execute(listed).scalars()) - staffed
    if not empty:
        return []
    theirs = select(user_task_group.c.task_id).where(
        user_task_group.c.candidate.in_(sorted(empty)), user_task_group.c.standing == FREE,
        nobody_beside(user_task_group.c.task_id, empty),
    )
    return _tasks(connection, user_task.c.id.in_(theirs))


def _held(connection: Connection, staffed: set[str]) -> list[Any]:
    holders = select(user_task.c.assignee).where(OPEN_TASK, user_task.c.assignee != "").distinct()
    away = [name for name in connection.execute(holders).scalars() if f"u:{name}" not in staffed]
    return _tasks(connection, user_task.c.assignee.in_(away)) if away else []


def _tasks(connection: Connection, condition: ColumnElement[bool]) -> list[Any]:
    statement = select(user_task).where(OPEN_TASK, condition).order_by(user_task.c.sort_due, user_task.c.id)
    return list(connection.execute(statement.limit(_MOST)).all())


def _deputies(connection: Connection, today: dt.date, gone: set[str]) -> list[Person]:
    """Everybody who stands in for somebody today and is here."""
    names = set(connection.execute(select(absence_deputy.c.deputy).distinct()).scalars()) - gone
    present = staffed_entries(connection, today)
    standing: dict[str, tuple[StandIn, ...]] = {
        name: stand_ins(connection, name, today) for name in names if f"u:{name}" in present
    }
    return [Person(name, name, name, stands_in=found) for name, found in standing.items() if found]
