"""Reading tasks: the inbox, its counts, one task. No locks, no writes."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, exists, func, literal, not_, or_, select

from workflows.clock import end_of_day, legal_date
from workflows.errors import NotFound
from workflows.model import Person, UserTask
from workflows.persistence.statements import Query
from workflows.persistence.tables import OPEN_TASK, process_definition, process_instance, task_draft, user_task
from workflows.services import rows
from workflows.services.access import is_candidate, visible_cases, visible_tasks

View = Literal["team", "mine", "all", "follow_up"]

# Nobody reads a longer number, and a count that goes through a hundred thousand tasks costs each page 150 ms.
COUNTED_UP_TO = 1000
_LOOKED_AT = 300
_BY_DUE = (user_task.c.sort_due, user_task.c.priority.desc(), user_task.c.created)
_TASK = rows.select_tasks().where(user_task.c.id == bindparam("b_task"))
_OWN = Query(select(
    user_task,
    exists(select(task_draft.c.task_id).where(task_draft.c.task_id == user_task.c.id)).label("has_draft"),
).where(user_task.c.id == bindparam("b_task")))
_OF_CASE = ("received", "case")
_SORTS: dict[str, Sequence[Any]] = {
    "due": _BY_DUE,
    "received": (process_instance.c.started,),
    "created": (user_task.c.created,),
    "priority": (user_task.c.priority.desc(), *_BY_DUE),
    "name": (user_task.c.name, *_BY_DUE),
    "case": (process_instance.c.title, process_instance.c.business_key),
    "process": (user_task.c.process_key, *_BY_DUE),
}


def of_view(view: View, who: Person, now: dt.datetime) -> ColumnElement[bool]:
    """Which open tasks a tab shows.

    team: of my teams, with nobody else; mine: assigned to me; all: everything I may see; follow_up: put
    off to a later day (the other tabs leave these out).
    """
    later = and_(user_task.c.follow_up.is_not(None), user_task.c.follow_up > now)
    if view == "follow_up":
        return and_(later, visible_tasks(who))
    if view == "mine":
        shown: ColumnElement[bool] = user_task.c.assignee == who.username
    elif view == "team":
        shown = and_(user_task.c.assignee.in_(("", who.username)), is_candidate(who))
    else:
        shown = or_(user_task.c.assignee == who.username, is_candidate(who))
    return and_(shown, not_(func.coalesce(later, False)))


def list_tasks(
    connection: Connection, condition: ColumnElement[bool], *, process: str | None, sort: str, limit: int,
    offset: int = 0,
) -> list[UserTask]:
    """Tasks under a condition in the order of a sort key; an unknown key sorts by due date."""
    if process:
        condition = condition & (user_task.c.process_key == process)
    order = (*_SORTS.get(sort, _BY_DUE), user_task.c.item_order, user_task.c.id)
    # First which tasks, from one table along its index, then all about them: joined at once, SQLite's
    # planner may start with the processes and sort every open task for a page of twenty.
    wanted = select(user_task.c.id).where(condition)
    if sort in _OF_CASE:
        wanted = wanted.join(process_instance, process_instance.c.id == user_task.c.instance_id)
    found = connection.execute(wanted.order_by(*order).limit(limit).offset(offset)).scalars().all()
    if not found:
        return []
    statement = rows.select_tasks().where(user_task.c.id.in_(found)).order_by(*order)
    return [rows.task(row) for row in connection.execute(statement)]


def count_tasks(connection: Connection, who: Person, now: dt.datetime) -> dict[str, int]:
    """Open tasks per tab, and how many of "all" are overdue or due today; counting ends at `COUNTED_UP_TO` + 1."""
    today = end_of_day(legal_date(now))
    everything = of_view("all", who, now)
    wanted = {
        **{view: of_view(view, who, now) for view in ("team", "mine", "all", "follow_up")},
        "overdue": everything & (user_task.c.sort_due < now),
        "today": everything & (user_task.c.sort_due >= now) & (user_task.c.sort_due <= today),
    }
    return _counted(connection, wanted)


def figures(
    connection: Connection, condition: ColumnElement[bool], *, overdue_before: dt.datetime, near_before: dt.datetime
) -> dict[str, int]:
    """How many open tasks under a condition are due before either instant, each up to the same limit.

    :returns: overdue, near (due between the two).
    """
    due = user_task.c.sort_due
    return _counted(connection, {
        "overdue": condition & (due < overdue_before),
        "near": condition & (due >= overdue_before) & (due < near_before),
    })


def count(connection: Connection, condition: ColumnElement[bool]) -> int:
    """How many open tasks are under a condition, up to `COUNTED_UP_TO` + 1."""
    return _counted(connection, {"open": condition})["open"]


def processes(connection: Connection, condition: ColumnElement[bool]) -> list[tuple[str, str]]:
    """Key and name of the processes the most urgent tasks under a condition belong to, by name."""
    first = select(user_task.c.process_key).where(OPEN_TASK, condition).order_by(*_BY_DUE).limit(_LOOKED_AT)
    found = connection.execute(
        select(process_definition.c.key, process_definition.c.name, process_definition.c.version)
        .where(process_definition.c.key.in_(first)).order_by(process_definition.c.version)
    )
    return sorted({row.key: row.name for row in found}.items(), key=lambda pair: pair[1])


def _counted(connection: Connection, wanted: dict[str, ColumnElement[bool]]) -> dict[str, int]:
    """Each count looks at no more rows than it needs to say "more than `COUNTED_UP_TO`"."""
    # In the order of the inbox's index, which holds open tasks only; else SQLite reads those that are done too.
    first = select(literal(1)).select_from(user_task).order_by(*_BY_DUE).limit(COUNTED_UP_TO + 1)
    counts = [
        select(func.count()).select_from(first.where(OPEN_TASK, condition).subquery()).scalar_subquery().label(name)
        for name, condition in wanted.items()
    ]
    row = connection.execute(select(*counts)).mappings().one()
    return {name: int(row[name]) for name in wanted}


def task_row(connection: Connection, task_id: str) -> Row[Any]:
    """A task's full row; NotFound("task_not_found")."""
    row = connection.execute(_TASK, {"b_task": task_id}).one_or_none()
    if row is None:
        raise NotFound("task_not_found", task_id=task_id)
    return row


def own_row(connection: Connection, task_id: str) -> Any:
    """A task's own columns and whether somebody has typed (`has_draft`); of a task whose case is locked.

    :raises NotFound: "task_not_found".
    """
    row = _OWN.first(connection, {"b_task": task_id})
    if row is None:
        raise NotFound("task_not_found", task_id=task_id)
    return row


def visible_task_row(connection: Connection, task_id: str, who: Person) -> Row[Any]:
    """A task's full row, if the person may see the task or its case; else NotFound("task_not_found")."""
    row = connection.execute(
        rows.select_tasks().where(user_task.c.id == task_id, or_(visible_tasks(who), visible_cases(who)))
    ).one_or_none()
    if row is None:
        raise NotFound("task_not_found", task_id=task_id)
    return row
