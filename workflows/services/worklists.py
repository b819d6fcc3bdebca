"""What a person's tabs hold, read along the worklists of who may take a task: no walk past the tasks of others.

Each candidate entry of a person (team, name, everybody) is a list in the order of the inbox; a tab merges their heads.
"""
from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, func, not_, or_, select, union

from workflows.model import Person
from workflows.persistence.tables import OPEN_TASK, user_task, user_task_group
from workflows.persistence.worklists import FREE, TAKEN
from workflows.services.access import candidates, is_candidate, is_system, visible_tasks

View = Literal["team", "mine", "all", "follow_up"]

_SHOWN = {"team": (FREE,), "all": (FREE, TAKEN), "mine": ()}


def of_view(view: View, who: Person, now: dt.datetime) -> ColumnElement[bool]:
    """Which open tasks a tab shows.

    team: of my teams, with nobody else; mine: assigned to me; all: everything I may see; follow_up: put
    off to a later day (the other tabs leave these out).
    """
    if view == "follow_up":
        return and_(_later(user_task, now), visible_tasks(who))
    if view == "mine":
        shown: ColumnElement[bool] = user_task.c.assignee == who.username
    elif view == "team":
        shown = and_(user_task.c.assignee.in_(("", who.username)), is_candidate(who))
    else:
        shown = or_(user_task.c.assignee == who.username, is_candidate(who))
    return and_(shown, not_(func.coalesce(_later(user_task, now), False)))


def _later(source: Any, now: dt.datetime) -> ColumnElement[bool]:
    return and_(source.c.follow_up.is_not(None), source.c.follow_up > now)


def order(source: Any) -> list[Any]:
    """The order of the inbox: date, priority, age; last what makes it a total one."""
    task_id = source.c.id if "id" in source.c else source.c.task_id
    return [source.c.sort_due, source.c.priority.desc(), source.c.created, source.c.item_order, task_id]


def first(
    view: View, who: Person, now: dt.datetime, *, process: str = "", limit: int, offset: int = 0
) -> Select[Any]:
    """Ids of a tab's tasks in the order of the inbox."""
    upto = limit + offset
    lists = _lists(view, who, now, process)
    heads = [select(one.order_by(*order(source)).limit(upto).subquery()) for source, one in lists]
    merged = (union(*heads) if len(heads) > 1 else heads[0]).subquery()
    return select(merged.c.task_id).order_by(*order(merged)).limit(limit).offset(offset)


def count(
    view: View, who: Person, now: dt.datetime, *, upto: int, process: str = "", since: dt.datetime | None = None,
    before: dt.datetime | None = None, until: dt.datetime | None = None,
) -> Select[Any]:
    """How many tasks a tab has; what is above `upto` says only that there are more.

    :param since: only those due at that instant or later; `before` it; `until` it, inclusive.
    """
    def due(source: Any) -> list[ColumnElement[bool]]:
        column = source.c.sort_due
        limits = ((since, column.__ge__), (before, column.__lt__), (until, column.__le__))
        return [compare(instant) for instant, compare in limits if instant is not None]

    found = [
        select(one.with_only_columns(_id(source)).where(*due(source)).limit(upto * most).subquery())
        for source, one, most in _sets(view, who, now, process)
    ]
    tasks = (union(*found) if len(found) > 1 else found[0]).subquery()
    return select(func.count(tasks.c.task_id.distinct()))


def _id(source: Any) -> Any:
    return (source.c.id if "id" in source.c else source.c.task_id).label("task_id")


def _columns(source: Any) -> list[Any]:
    return [_id(source), source.c.sort_due, source.c.priority, source.c.created, source.c.item_order]


def _lists(view: View, who: Person, now: dt.datetime, process: str) -> list[tuple[Any, Select[Any]]]:
    """The lists a tab is merged of, each ordered by an index."""
    entries = user_task_group
    lists: list[tuple[Any, Select[Any]]] = [
        (entries, _entries(now, process).where(entries.c.candidate == candidate, entries.c.standing == standing))
        for candidate in _entered(view, who) for standing in _SHOWN[view]
    ]
    return [*lists, (user_task, _tasks(view, who, now, process))]


def _sets(view: View, who: Person, now: dt.datetime, process: str) -> list[tuple[Any, Select[Any], int]]:
    """The same for counting; with how often one task may be in each."""
    # In the order of the index that holds open tasks only; else SQLite reads those that are done, too.
    tasks = _tasks(view, who, now, process).order_by(*order(user_task)[:3])
    sets: list[tuple[Any, Select[Any], int]] = [(user_task, tasks, 1)]
    if entered := _entered(view, who):
        entries = user_task_group.c
        one = _entries(now, process).where(entries.candidate.in_(entered), entries.standing.in_(_SHOWN[view]))
        sets.append((user_task_group, one, len(entered)))
    return sets


def _entered(view: View, who: Person) -> list[str]:
    """The candidate entries a tab is read from; none where it is a condition on the tasks themselves."""
    return [] if is_system(who) or not _SHOWN.get(view) else candidates(who)


def _entries(now: dt.datetime, process: str) -> Select[Any]:
    entries = user_task_group
    found = select(*_columns(entries)).where(
        entries.c.standing.is_not(None), not_(func.coalesce(_later(entries, now), False))
    )
    return found.where(entries.c.process_key == process) if process else found


def _tasks(view: View, who: Person, now: dt.datetime, process: str) -> Select[Any]:
    """Of a tab that is read from the worklists, what the person has; else all of it."""
    shown = of_view(view, who, now)
    if _entered(view, who):
        shown = and_(user_task.c.assignee == who.username, shown)
    found = select(*_columns(user_task)).where(OPEN_TASK, shown)
    return found.where(user_task.c.process_key == process) if process else found
