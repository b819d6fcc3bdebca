"""A task that has gone on to somebody else: said to who knew of it; anybody else would learn that there is one."""
from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from workflows.errors import NotFound
from workflows.model import Person, TaskState
from workflows.persistence.tables import task_draft
from workflows.services.audit import entries

#: Acts on one task that say in whose hands it was before or after.
_HELD = frozenset({"task_claimed", "task_unclaimed", "task_assigned", "task_handed_on", "task_entrusted"})


def missing_task(connection: Connection, row: Any, who: Person) -> NotFound:
    """Why a person does not see a task, whose new holder they may not know the name of.

    :param row: id, instance_id, state, assignee and completed_by of the task.
    :returns: "task_with_other" where they have typed into it, or it was theirs or in the hands of whom they stand in
        for; else "task_not_found".
    """
    gone = row.state != TaskState.CANCELLED.value and who.username not in (row.assignee, row.completed_by)
    known = gone and (_has_typed(connection, row.id, who) or _was_theirs(connection, row, who))
    return NotFound("task_with_other" if known else "task_not_found", task_id=row.id)


def _has_typed(connection: Connection, task_id: str, who: Person) -> bool:
    typed = select(task_draft.c.task_id).where(task_draft.c.task_id == task_id, task_draft.c.username == who.username)
    return connection.execute(typed).first() is not None


def _was_theirs(connection: Connection, row: Any, who: Person) -> bool:
    """Whether the record has it in their hands, or in those of somebody they stand in for today."""
    names = {who.username, *(one.username for one in who.stands_in)}
    for entry in entries(connection, row.instance_id):
        told = entry.payload
        if entry.action in _HELD and told.get("task") == row.id:
            if not names.isdisjoint({entry.actor, told.get("before"), told.get("after")}):
                return True
        elif entry.action == "case_handed_over" and told.get("before", {}).get(row.id) in names:
            return True
    return False
