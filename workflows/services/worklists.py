"""What a person's tabs hold, read along the worklists of who may take a task: no walk past the tasks of others.

Each candidate entry of a person (team, name, everybody) is a list in the order of the inbox; a tab merges their heads.
Every page asks for this, so that a statement is built once for each number of entries and its text kept.
"""
from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from operator import ge, le, lt
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    not_,
    or_,
    select,
    true,
    union,
    union_all,
)

from workflows.model import Person
from workflows.persistence.columns import Instant, Key
from workflows.persistence.statements import Query
from workflows.persistence.tables import OPEN_TASK, process_instance, user_task, user_task_group
from workflows.persistence.worklists import FREE, TAKEN
from workflows.services.access import candidates, is_candidate, is_system, not_shut
from workflows.services.narrowing import ALL, WHO, Only, Shape, conditions, entry_of
from workflows.services.substitution import held_by, nobody_beside, represented

View = Literal["team", "mine", "all", "follow_up", "substitution"]
Compare = Callable[[Any, Any], Any]

_VIEWS: tuple[View, ...] = ("team", "mine", "all", "follow_up")
_LISTED: dict[str, tuple[str, ...]] = {"team": (FREE,), "all": (FREE, TAKEN)}
#: Orders that look into the case: which comes first by the day it came in, or by its name.
OF_CASE: dict[str, tuple[ColumnElement[Any], ...]] = {
    "received": (process_instance.c.started,), "case": (process_instance.c.title, process_instance.c.business_key),
}
_ME = bindparam("b_me", type_=Key)
_NOW, _SINCE, _BEFORE, _UNTIL = (bindparam(f"b_{name}", type_=Instant) for name in ("now", "since", "before", "until"))
_UPTO, _LIMIT, _OFFSET = (bindparam(f"b_{name}", type_=Integer) for name in ("upto", "limit", "offset"))
_KINDS = (select(user_task.c.process_key, user_task.c.name).distinct()
          .order_by(user_task.c.name, user_task.c.process_key))


def of_view(view: View, who: Person, now: dt.datetime, only: Only = ALL) -> ColumnElement[bool]:
    """Which open tasks a tab shows, asked of the tasks one by one.

    team: of my teams, with nobody else; mine: assigned to me; all: everything I may see; follow_up: put
    off to a later day (the other tabs leave these out); substitution: what falls to me as a deputy.
    """
    if view == "substitution":
        fallen = and_(or_(_taken_for(who), represented(user_task, who)), _now(user_task, now))
        return and_(fallen, *conditions(only, who))
    return and_(_shown(view, who.username, is_candidate(who), now), *conditions(only, who))


def _shown(view: View, me: Any, may: ColumnElement[bool], now: Any) -> ColumnElement[bool]:
    held = user_task.c.assignee == me
    if view == "follow_up":
        return and_(_later(user_task, now), or_(held, user_task.c.completed_by == me, may))
    shown = {"mine": held, "team": and_(or_(user_task.c.assignee == "", held), may), "all": or_(held, may)}[view]
    return and_(shown, _now(user_task, now))


def _later(source: Any, now: Any) -> ColumnElement[bool]:
    return and_(source.c.follow_up.is_not(None), source.c.follow_up > now)


def _now(source: Any, now: Any) -> ColumnElement[bool]:
    return not_(func.coalesce(_later(source, now), False))


@dataclass(frozen=True)
class Look:
    """Whose tabs are read, and when; `only` narrows them down."""

    who: Person
    now: dt.datetime
    only: Only = ALL

    @property
    def lists(self) -> list[str] | None:
        """The worklists the person reads; None for the system, which may do everything."""
        if self.only.team:
            return [entry_of(self.who, self.only.team)]
        return None if is_system(self.who) else candidates(self.who)

    @property
    def entries(self) -> int | None:
        """How many these are."""
        return None if self.lists is None else len(self.lists)

    def values(self, **more: Any) -> dict[str, Any]:
        """What the statements need to know."""
        entered = {f"b_entry_{at}": one for at, one in enumerate(self.lists or ())}
        return {"b_me": self.who.username, "b_now": self.now, **self.only.values(), **entered,
                **{f"b_{name}": value for name, value in more.items()}}

    def first(self, connection: Any, view: View, limit: int, offset: int = 0, by: str = "due") -> list[str]:
        """Ids of a tab's tasks in the order of the inbox, by "priority" first, or by an order of `OF_CASE`."""
        if view == "substitution":
            return [row.task_id for row in self._for_others(connection, limit, offset)]
        values = self.values(limit=limit, offset=offset, upto=limit + offset)
        return [row.task_id for row in _first(view, self.entries, self.only.shape, by).rows(connection, values)]

    def kinds(self, connection: Any, view: View, upto: int) -> list[tuple[str, str]]:
        """Process and name of so many tasks of a tab, the most urgent ones, each pair once, by name."""
        if view == "substitution":
            found = connection.execute(_KINDS.where(user_task.c.id.in_(self.first(connection, view, upto))))
        else:
            values = self.values(limit=upto, offset=0, upto=upto)
            found = _kinds(view, self.entries, self.only.shape).rows(connection, values)
        return [(row.process_key, row.name) for row in found]

    def counts(self, connection: Any, upto: int, today: dt.datetime) -> dict[str, int]:
        """How many tasks each tab has, and how many of "all" are overdue or due until the end of today."""
        found = _counts(self.entries).first(connection, self.values(upto=upto, until=today))
        counts = {name: min(int(count), upto) for name, count in found._asdict().items()}
        return counts | ({"substitution": len(self._for_others(connection, upto))} if self.who.stands_in else {})

    def count(self, connection: Any, view: View, upto: int) -> int:
        """How many tasks a tab has, up to a number."""
        if view == "substitution":
            return len(self._for_others(connection, upto))
        found = _number(view, self.entries, self.only.shape).first(connection, self.values(upto=upto))
        return min(int(found.open), upto)

    def figures(
        self, connection: Any, view: View, upto: int, since: dt.datetime, before: dt.datetime
    ) -> dict[str, int]:
        """How many tasks a tab has in all, due before `since`, and due from then on before `before`."""
        if view == "substitution":
            dues = [row.sort_due for row in self._for_others(connection, upto)]
            return {"open": len(dues), "overdue": sum(due < since for due in dues),
                    "near": sum(since <= due < before for due in dues)}
        query = _figures(view, self.entries, self.only.shape)
        found = query.first(connection, self.values(upto=upto, since=since, before=before))
        return {name: min(int(count), upto) for name, count in found._asdict().items()}

    def _for_others(self, connection: Any, limit: int, offset: int = 0) -> list[Any]:
        """What falls to a deputy: the tasks of who is away, the free ones only they could take, and those taken."""
        if not self.who.stands_in:
            return []
        heads = [one.order_by(*ordered(source)).limit(limit + offset).subquery()
                 for source, one in _fallen_to(self.who, self.now, self.only)]
        merged = union(*(select(head) for head in heads)).subquery()
        return list(connection.execute(select(merged).order_by(*ordered(merged)).limit(limit).offset(offset)))


def _fallen_to(who: Person, now: dt.datetime, only: Only) -> list[tuple[Any, Select[Any]]]:
    """Each list of a deputy, along an index of its own."""
    held = select(*_columns(user_task)).where(OPEN_TASK, _now(user_task, now), *conditions(only, who))
    lists = [(user_task, held.where(held_by(user_task, one))) for one in who.stands_in]
    lists.append((user_task, held.where(_taken_for(who))))
    free = select(*_columns(user_task_group)).where(_stands(FREE), _now(user_task_group, now))
    if only != ALL:
        narrowed = conditions(replace(only, team=""), who)
        free = free.where(user_task_group.c.task_id.in_(select(user_task.c.id).where(OPEN_TASK, *narrowed)))
    lists += [
        (user_task_group, free.where(
            user_task_group.c.candidate == entry, nobody_beside(user_task_group.c.task_id, one.vacant)
        ))
        for one in who.stands_in for entry in one.alone if only.team in ("", entry.removeprefix("g:"))
    ]
    return lists


def _taken_for(who: Person) -> ColumnElement[bool]:
    return and_(user_task.c.assignee == who.username,
                user_task.c.acting_for.in_([one.username for one in who.stands_in]))


def ordered(source: Any, by: str = "due") -> list[Any]:
    """The order of the inbox: date, priority, age, or by "priority" that first; last what makes it a total one.

    An order of `OF_CASE` is read from the case, which a list is joined with (`_with_case`).
    """
    task_id = source.c.id if "id" in source.c else source.c.task_id
    if by in OF_CASE:
        return [*(source.c.get(column.name, column) for column in OF_CASE[by]), source.c.item_order, task_id]
    first = [source.c.sort_due, source.c.priority.desc()]
    return [*(first if by == "due" else first[::-1]), source.c.created, source.c.item_order, task_id]


def _with_case(source: Any, listed: Select[Any], by: str) -> Select[Any]:
    """A list with what an order needs of the cases; no other order pays for it."""
    if by not in OF_CASE:
        return listed
    listed = listed.add_columns(*OF_CASE[by])
    if source is user_task_group:
        listed = listed.join_from(source, user_task, user_task.c.id == source.c.task_id)
        source = user_task
    return listed.join_from(source, process_instance, process_instance.c.id == user_task.c.instance_id)


@functools.lru_cache(maxsize=256)
def _first(view: View, entries: int | None, shape: Shape, by: str) -> Query:
    return Query(_ids(view, entries, shape, by))


@functools.lru_cache(maxsize=256)
def _kinds(view: View, entries: int | None, shape: Shape) -> Query:
    first = _ids(view, entries, shape, "due").subquery()
    return Query(_KINDS.where(user_task.c.id.in_(select(first.c.task_id))))


def _ids(view: View, entries: int | None, shape: Shape, by: str) -> Select[Any]:
    lists: list[tuple[Any, Select[Any]]] = [(user_task, _tasks(view, entries, shape))]
    if view == "follow_up":
        return _put_off(lists[0][1])
    lists += [
        (user_task_group, _entries(shape).where(user_task_group.c.candidate == entry, _stands(standing)))
        for entry in _bound(entries) for standing in _standings(view, shape)
    ]
    heads = [select(_with_case(source, one, by).order_by(*ordered(source, by)).limit(_UPTO).subquery())
             for source, one in lists]
    merged = (union(*heads) if len(heads) > 1 else heads[0]).subquery()
    return select(merged.c.task_id).order_by(*ordered(merged, by)).limit(_LIMIT).offset(_OFFSET)


def _standings(view: View, shape: Shape) -> tuple[str, ...]:
    """Which entries of the worklists a tab shows: who somebody has is asked of the tasks themselves."""
    listed = _LISTED.get(view, ())
    return {"": listed, "free": listed[:1], "named": ()}[shape.who]


def _put_off(tasks: Select[Any]) -> Select[Any]:
    # Put-off tasks are few and have an index; in the order of the inbox's, SQLite would look for them among all.
    due, *rest = ordered(user_task)
    return (tasks.with_only_columns(user_task.c.id.label("task_id")).order_by(func.coalesce(due, due), *rest)
            .limit(_LIMIT).offset(_OFFSET))


@functools.lru_cache(maxsize=256)
def _counts(entries: int | None) -> Query:
    due: dict[str, tuple[View, Sequence[Any]]] = {
        **{view: (view, ()) for view in _VIEWS},
        "overdue": ("all", [(lt, _NOW)]), "today": ("all", [(ge, _NOW), (le, _UNTIL)]),
    }
    counts = [_count(view, entries, Shape(), limits).label(name) for name, (view, limits) in due.items()]
    return Query(select(*counts))


@functools.lru_cache(maxsize=256)
def _figures(view: View, entries: int | None, shape: Shape) -> Query:
    due: dict[str, Sequence[Any]] = {
        "open": (), "overdue": [(lt, _SINCE)], "near": [(ge, _SINCE), (lt, _BEFORE)],
    }
    return Query(select(*(_count(view, entries, shape, limits).label(name) for name, limits in due.items())))


@functools.lru_cache(maxsize=256)
def _number(view: View, entries: int | None, shape: Shape) -> Query:
    return Query(select(_count(view, entries, shape, ()).label("open")))


def _count(view: View, entries: int | None, shape: Shape, limits: Sequence[tuple[Compare, Any]]) -> Any:
    """Looks at no more rows than it needs to say "more than so many"."""
    # In the order of an index that holds open tasks only; else SQLite reads those that are done, too.
    order = [user_task.c.follow_up] if view == "follow_up" else ordered(user_task)[:3]
    found = [(user_task, _tasks(view, entries, shape).order_by(*order), 1)]
    standings = _standings(view, shape)
    if bound := _bound(entries if standings else None):
        # A task may be on several lists of a person, on each once.
        listed = _entries(shape).where(user_task_group.c.candidate.in_(bound), _stands(*standings))
        found.append((user_task_group, listed, len(bound)))
    sets = []
    for source, one, most in found:
        due = (compare(source.c.sort_due, at) for compare, at in limits)
        sets.append(select(one.with_only_columns(_columns(source)[0]).where(*due).limit(_UPTO * most).subquery()))
    tasks = (union_all(*sets) if len(sets) > 1 else sets[0]).subquery()
    return select(func.count(tasks.c.task_id.distinct())).scalar_subquery()


def _bound(entries: int | None) -> list[Any]:
    return [bindparam(f"b_entry_{at}", type_=user_task_group.c.candidate.type) for at in range(entries or 0)]


def _stands(*standings: str) -> ColumnElement[bool]:
    column = user_task_group.c.standing
    return and_(column.in_([literal_column(f"'{one}'") for one in standings]), column.is_not(None))


def _columns(source: Any) -> list[Any]:
    task_id = source.c.id if "id" in source.c else source.c.task_id
    return [task_id.label("task_id"), source.c.sort_due, source.c.priority, source.c.created, source.c.item_order]


def _entries(shape: Shape) -> Select[Any]:
    return select(*_columns(user_task_group)).where(_now(user_task_group, _NOW), *shape.of(user_task_group))


def _tasks(view: View, entries: int | None, shape: Shape) -> Select[Any]:
    """Of a tab that is read from the worklists, what the person has; else all of it."""
    listed = exists(select(user_task_group.c.task_id).where(
        user_task_group.c.task_id == user_task.c.id, user_task_group.c.candidate.in_(_bound(entries)),
        not_shut(_ME),
    ))
    found = select(*_columns(user_task)).where(
        OPEN_TASK, _shown(view, _ME, true() if entries is None else listed, _NOW), *shape.of(user_task)
    )
    if shape.who:
        found = found.where(user_task.c.assignee == ("" if shape.who == "free" else WHO))
    if shape.team:
        found = found.where(listed)
    # What nobody has stands in the worklists; what somebody named has is asked for by the name.
    if entries is not None and view in _LISTED and shape.who != "named":
        found = found.where(user_task.c.assignee == _ME)
    return found
