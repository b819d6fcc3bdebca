"""What every completion reads about its case once the lock is held, and how to ask for all of it together.

A server answers the lock and all of these in one round trip; each is read after the lock. On the embedded database,
where a question costs no way, each is asked when it is needed, and only if it is.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, exists, or_, select

from workflows.persistence.statements import Query
from workflows.persistence.tables import instance_group, job, task_draft, user_task, webhook

_CASE_OF_TASK = select(user_task.c.instance_id).where(user_task.c.id == bindparam("b_task")).scalar_subquery()


@dataclass(frozen=True, eq=False)
class Fact:
    """Something read about a locked case.

    :param of_case: asked by the case (`b_instance`) or the task (`b_task`) in hand.
    :param of_task: asked by the task, while nothing of its case is known yet.
    :param of_all: the same for every case and task: its question takes no value.
    """

    of_case: Query
    of_task: Query
    of_all: bool = False


def _of_either(table: Any, statement: Select[Any]) -> Fact:
    by_case: Any = bindparam("b_instance")
    return Fact(Query(statement.where(table.c.instance_id == by_case)),
                Query(statement.where(table.c.instance_id == _CASE_OF_TASK)))


def _only(statement: Select[Any], *, of_all: bool = False) -> Fact:
    query = Query(statement)
    return Fact(query, query, of_all)


#: The task's own columns and whether somebody has typed.
OWN_TASK = _only(select(
    user_task,
    exists(select(task_draft.c.task_id).where(task_draft.c.task_id == user_task.c.id)).label("has_draft"),
).where(user_task.c.id == bindparam("b_task")))
OPEN_JOBS = _of_either(job, select(job).where(or_(job.c.state == "open", job.c.state == "failed")))
GROUPS = _of_either(instance_group, select(instance_group.c.group_key))
#: Those who are told of steps, asked with every step, and nearly always nobody.
WEBHOOKS = _only(
    select(webhook.c.id, webhook.c.events, webhook.c.process_keys, webhook.c.person_id).where(webhook.c.active),
    of_all=True,
)

#: Of a task that is only taken, handed on or put off.
TASK_ALONE: Sequence[Fact] = (OWN_TASK,)
#: Of one that is completed.
WHOLE_STEP: Sequence[Fact] = (OWN_TASK, OPEN_JOBS, GROUPS, WEBHOOKS)


def needed(fact: Fact, task_id: str) -> dict[str, str]:
    """The values its question by the task takes."""
    return {} if fact.of_all else {"b_task": task_id}
