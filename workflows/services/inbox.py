"""Reading tasks: the inbox, its counts, one task. No locks, no writes."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, or_, select

from workflows.clock import end_of_day, legal_date
from workflows.errors import NotFound
from workflows.model import InstanceState, Person, UserTask
from workflows.persistence.statements import Query
from workflows.persistence.tables import OPEN_TASK, process_definition, process_instance, user_task
from workflows.services import rows, substitution
from workflows.services.access import by_right, is_guest, visible_cases, visible_tasks
from workflows.services.cases import LockedCase
from workflows.services.confidentiality import opened, unseen_task
from workflows.services.step_reads import OWN_TASK
from workflows.services.worklists import OF_CASE, Look, View

# Nobody reads a longer number, and a count that goes through a hundred thousand tasks costs each page 150 ms.
_UPTO = 1001
_LOOKED_AT = 300
_LOOKED_AT_FIRST = 20
_BY_DUE = (user_task.c.sort_due, user_task.c.priority.desc(), user_task.c.created)
_TASK = rows.select_tasks().where(user_task.c.id == bindparam("b_task"))
_SORTS: dict[str, Sequence[Any]] = {
    "due": _BY_DUE,
    **OF_CASE,
    "created": (user_task.c.created,),
    "priority": (user_task.c.priority.desc(), *_BY_DUE),
    "name": (user_task.c.name, *_BY_DUE),
    "process": (user_task.c.process_key, *_BY_DUE),
}


def list_tasks(
    connection: Connection, condition: ColumnElement[bool], *, sort: str, limit: int, offset: int = 0,
    who: Person | None = None, asked: bool = False,
) -> list[UserTask]:
    """Tasks under a condition in the order of a sort key; an unknown key sorts by due date.

    :param who: whom they are shown to; without one, captions of closed files are left out.
    :param asked: the caller has asked whether the person may see their case.
    """
    order = _SORTS.get(sort, _BY_DUE)
    # First which tasks, from one table along its index, then all about them: joined at once, SQLite's
    # planner may start with the processes and sort every open task for a page of twenty.
    wanted = select(user_task.c.id).where(condition)
    if sort in OF_CASE:
        wanted = wanted.join(process_instance, process_instance.c.id == user_task.c.instance_id)
    found = connection.execute(wanted.order_by(*_total(order)).limit(limit).offset(offset)).scalars().all()
    return _in_full(connection, found, order, who, asked)


_OPEN_OF_CASE = Query(
    rows.select_tasks().where(user_task.c.instance_id == bindparam("b_instance"), OPEN_TASK)
    .order_by(user_task.c.created, user_task.c.item_order, user_task.c.id)
)


def _in_full(
    connection: Connection, found: Sequence[str], order: Sequence[Any], who: Person | None, asked: bool
) -> list[UserTask]:
    if not found:
        return []
    statement = rows.select_tasks().where(user_task.c.id.in_(found)).order_by(*_total(order))
    return captioned(connection, connection.execute(statement).all(), who, asked=asked)


def captioned(
    connection: Connection, found: Sequence[Row[Any]], who: Person | None, *, asked: bool = False
) -> list[UserTask]:
    """Rows as tasks, those of closed files with their captions only for whose files they are."""
    may = _may_read(connection, found, who)
    return [rows.task(row, opened=asked or row.instance_id in may) for row in found]


def _may_read(connection: Connection, found: Sequence[Row[Any]], who: Person | None) -> set[str]:
    shut = {row.instance_id for row in found if row.closed}
    return opened(connection, shut, who) if shut and who is not None else set()


def _total(order: Sequence[Any]) -> tuple[Any, ...]:
    return (*order, user_task.c.item_order, user_task.c.id)


def open_of_case(connection: Connection, instance_id: str) -> list[UserTask]:
    """The open tasks of a case, oldest first; the caller has asked whether the person may see the case."""
    return [rows.task(row, opened=True) for row in _OPEN_OF_CASE.rows(connection, {"b_instance": instance_id})]


def page_of(
    connection: Connection, view: View, look: Look, *, limit: int, offset: int, sort: str = "due"
) -> list[UserTask]:
    """Open tasks of a tab by due date, by priority first, or by an order of `worklists.OF_CASE`."""
    found = look.first(connection, view, limit, offset, sort)
    if not found:
        return []
    statement = rows.select_tasks().where(user_task.c.id.in_(found)).order_by(*_total(_SORTS[sort]))
    found_rows = connection.execute(statement).all()
    may = _may_read(connection, found_rows, look.who)
    return [_standing_in(rows.task(row, opened=row.instance_id in may), row, look.who) for row in found_rows]


def seen_by(connection: Connection, row: Row[Any], who: Person) -> UserTask:
    """A task as a person sees it: with whom they would stand in for by taking it."""
    return _standing_in(captioned(connection, [row], who)[0], row, who)


def told(connection: Connection, task_id: str, who: Person) -> UserTask:
    """A task as it stands after an act, for who did it."""
    return captioned(connection, [task_row(connection, task_id)], who)[0]


def _standing_in(task: UserTask, row: Row[Any], who: Person) -> UserTask:
    one = substitution.whom(row, who)
    own = one is None or (not row.assignee and by_right(row, who))
    return task if own or one is None else replace(task, stands_for=Person(one.username, one.username, one.name))


def takeable(connection: Connection, view: View, look: Look) -> Iterator[Row[Any]]:
    """Rows of a tab's tasks in running cases, the most urgent first, for who looks for one to begin with."""
    running = process_instance.c.state == InstanceState.RUNNING.value
    limit, offset = _LOOKED_AT_FIRST, 0
    while found := look.first(connection, view, limit, offset):
        # Of a suspended case nothing can be begun.
        statement = rows.select_tasks().where(user_task.c.id.in_(found), running).order_by(*_total(_BY_DUE))
        yield from connection.execute(statement)
        offset, limit = offset + limit, min(_LOOKED_AT * 10, max(_LOOKED_AT, 2 * limit))


def count_tasks(connection: Connection, look: Look) -> dict[str, int]:
    """Open tasks per tab, and how many of "all" are overdue or due today; counting ends at 1,001."""
    return look.counts(connection, _UPTO, end_of_day(legal_date(look.now)))


def figures(
    connection: Connection, view: View, look: Look, *, overdue_before: dt.datetime, near_before: dt.datetime
) -> dict[str, int]:
    """How many open tasks a tab has, and how many are due before either instant, each up to the same limit.

    :returns: open, overdue, near (due between the two).
    """
    return look.figures(connection, view, _UPTO, overdue_before, near_before)


def counts_of(connection: Connection, looks: Sequence[tuple[View, Look]]) -> list[int]:
    """How many open tasks each of these shows, up to 1,001; each looks at little more than it counts."""
    return [look.count(connection, view, _UPTO) for view, look in looks]


def kinds(connection: Connection, view: View, look: Look) -> list[tuple[str, str]]:
    """Process and name of the most urgent tasks of a tab, each pair once, by name."""
    return look.kinds(connection, view, _LOOKED_AT)


def processes(connection: Connection, found_kinds: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Key and name of the processes such tasks belong to, by name."""
    keys = {key for key, _ in found_kinds}
    found = connection.execute(
        select(process_definition.c.key, process_definition.c.name, process_definition.c.version)
        .where(process_definition.c.key.in_(keys)).order_by(process_definition.c.version)
    )
    return sorted({row.key: row.name for row in found}.items(), key=lambda pair: pair[1])


def task_row(connection: Connection, task_id: str) -> Row[Any]:
    """A task's full row; NotFound("task_not_found")."""
    row = connection.execute(_TASK, {"b_task": task_id}).one_or_none()
    if row is None:
        raise NotFound("task_not_found", task_id=task_id)
    return row


def own_row(connection: Connection, task_id: str, case: LockedCase | None = None) -> Any:
    """A task's own columns and whether somebody has typed (`has_draft`); of a task whose case is locked.

    :param case: the locked case, with which the row may have been read already.
    :raises NotFound: "task_not_found".
    """
    wanted = {"b_task": task_id}
    found = case.known(OWN_TASK, wanted) if case is not None else OWN_TASK.of_case.rows(connection, wanted)
    if not found:
        raise NotFound("task_not_found", task_id=task_id)
    return found[0]


def visible_task_row(connection: Connection, task_id: str, who: Person) -> Row[Any]:
    """A task's full row, if the person may see the task or its case; else NotFound("task_not_found").

    A guest's own task opens no other one of the case: of several who vote, each sees the own vote.
    """
    shown = visible_tasks(who) if is_guest(who) else or_(visible_tasks(who), visible_cases(who))
    row = connection.execute(rows.select_tasks().where(user_task.c.id == task_id, shown)).one_or_none()
    if row is None:
        raise unseen_task(connection, task_id, who)
    return row
