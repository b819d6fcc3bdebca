"""Something came in for a case: tasks that wait for it return to their list, and who has a task of it is told."""
from __future__ import annotations

from typing import Any, Literal

from sqlalchemy import select

from workflows.clock import legal_date
from workflows.persistence.tables import OPEN_TASK, user_task
from workflows.services import notifications
from workflows.services.cases import LockedCase
from workflows.services.context import Context

What = Literal["document", "message"]
WHAT: tuple[What, ...] = ("document", "message")
#: `user_task.follow_up_on` of a task that came back: what it was that came.
CAME = "came_"


def arrived(context: Context, case: LockedCase, what: What) -> None:
    """A document or a message arrived for a locked case, by `case.actor`; part of the same transaction."""
    open_rows = case.connection.execute(
        select(user_task.c.id, user_task.c.assignee, user_task.c.follow_up, user_task.c.follow_up_on)
        .where(user_task.c.instance_id == case.id, OPEN_TASK)
    ).all()
    for row in open_rows:
        if row.follow_up_on == what and row.follow_up is not None:
            _bring_back(case, row, what)
        if row.assignee and row.assignee != case.actor:
            # One a day is enough: ten papers of one applicant are one thing to look at.
            key = f"arrived:{what}:{row.id}:{legal_date(case.now).isoformat()}"
            notifications.tell(
                context, case.connection, key, row.assignee, "answer_arrived", instance_id=case.id, task_id=row.id,
                params={"what": what},
            )


def _bring_back(case: LockedCase, row: Any, what: What) -> None:
    case.connection.execute(
        user_task.update().where(user_task.c.id == row.id).values(follow_up=None, follow_up_on=f"{CAME}{what}")
    )
    case.audit("follow_up_ended", {"task": row.id, "before": row.follow_up, "what": what})
    case.save()
