"""A closed file goes to another contact, and what the former one had to do in it goes along.

Everywhere else a task stays with whom it was given to when it opened. Of a closed file nobody but its readers may have
one, so what the diagram gives to a person by a value of the case is worked out anew when that person changes. Days and
forms stay; what somebody had typed is theirs and stands in nobody else's form.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy import select

from workflows.engine import Execution
from workflows.model import OpenUserTask
from workflows.persistence.statements import insert_missing
from workflows.persistence.tables import user_task, user_task_group
from workflows.services.cases import LockedCase
from workflows.services.task_rows import candidates


def follow_file(case: LockedCase, execution: Execution) -> int:
    """Give open tasks to whom the diagram names now; gives how many went to somebody else."""
    moved = {task.activity_id: (task, former) for task, former in execution.follow_people()}
    if not moved:
        return 0
    rows = case.connection.execute(select(user_task).where(user_task.c.id.in_(sorted(moved)))).all()
    return sum(_give(case, row, *moved[row.id]) for row in rows)


def _give(case: LockedCase, row: Any, task: OpenUserTask, former: str) -> bool:
    own = candidates(task)
    gone = [f"u:{name}" for name in row.candidate_users if f"u:{name}" not in own]
    # What somebody else of its teams has taken stays with them; a deputy had it for the former contact.
    held = row.assignee in ("", former, *row.candidate_users) or bool(former and row.acting_for == former)
    values: dict[str, Any] = {"candidate_users": list(task.candidate_users),
                              "candidate_groups": list(task.candidate_groups)}
    if held:
        values |= {"assignee": task.assignee, "acting_for": ""}
    entry, connection = user_task_group.c, case.connection
    connection.execute(user_task_group.delete().where(entry.task_id == row.id, entry.candidate.in_(gone)))
    connection.execute(user_task.update().where(user_task.c.id == row.id).values(**values))
    insert_missing(connection, user_task_group, [{"task_id": row.id, "candidate": one} for one in own])
    if not held or row.assignee == task.assignee:
        return False
    case.audit("task_assigned", {
        "task": row.id, "element": row.element, "before": row.assignee, "after": task.assignee,
    })
    return True
