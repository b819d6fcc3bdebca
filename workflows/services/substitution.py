"""Who stands in for whom today, and which tasks that opens: those of who is away, for their days, and no chain.

What a deputy takes for somebody stays with both: a deputy of the deputy gets none of it. Tasks the diagram gives to one
person by name alone (votes, a chair's decisions) are nobody else's: committees have deputies of their own.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Date, and_, bindparam, exists, false, or_, select

from workflows.model import Person, StandIn, TaskState
from workflows.persistence.columns import Id, Key
from workflows.persistence.statements import Query
from workflows.persistence.tables import absence, absence_deputy, membership, person, team, user_task_group

#: The deputy for everything that has none of its own.
EVERYTHING = "*"

_TODAY = bindparam("b_today", type_=Date)
_NOW_AWAY = and_(absence.c.first_day <= _TODAY, absence.c.last_day >= _TODAY, absence.c.withdrawn.is_(None))
_OF_DEPUTY = Query(
    select(absence.c.id, absence.c.username, absence.c.last_day, absence_deputy.c.team_key)
    .select_from(absence_deputy.join(absence, absence.c.id == absence_deputy.c.absence_id))
    .where(absence_deputy.c.deputy == bindparam("b_deputy", type_=Key), _NOW_AWAY)
)
# A deputy's every page asks these: their texts are made once.
_AWAY = Query(select(absence.c.username, absence.c.last_day).where(_NOW_AWAY))
_NAMED = Query(
    select(absence_deputy.c.team_key).where(absence_deputy.c.absence_id == bindparam("b_absence", type_=Id))
)
_PEOPLE = Query(select(person.c.id, person.c.username, person.c.name, person.c.active))
_TEAMS = Query(select(team.c.key))
_MEMBERS = Query(select(membership.c.person_id, membership.c.team_key))
_entry = user_task_group.alias("represented_entry")
_beside = user_task_group.alias("entry_beside")


def stand_ins(connection: Connection, username: str, today: dt.date) -> tuple[StandIn, ...]:
    """For whom a person stands in on a day; most people for nobody, which costs one look along an index."""
    rows = _OF_DEPUTY.rows(connection, {"b_today": today, "b_deputy": username})
    if not rows:
        return ()
    house = _House.read(connection)
    vacant = house.vacant(set(_away(connection, today)))
    found = []
    for absence_id in sorted({row.id for row in rows}):
        of_one = [row for row in rows if row.id == absence_id]
        named = {row.team_key for row in _NAMED.rows(connection, {"b_absence": absence_id})}
        found.append(_stand_in(house, of_one[0], {row.team_key for row in of_one}, named, vacant))
    return tuple(found)


@dataclass(frozen=True)
class _House:
    """Everybody and the teams, read once."""

    people: Sequence[Any]
    teams: frozenset[str]
    members: Sequence[Any]

    @classmethod
    def read(cls, connection: Connection) -> _House:
        return cls(_PEOPLE.rows(connection, {}), frozenset(row.key for row in _TEAMS.rows(connection, {})),
                   _MEMBERS.rows(connection, {}))

    def staffed(self, gone: set[str]) -> set[str]:
        present = {row.id: row.username for row in self.people if row.active and row.username not in gone}
        entries = {f"g:{row.team_key}" for row in self.members if row.person_id in present}
        return entries | {f"u:{name}" for name in present.values()} | ({EVERYTHING} if present else set())

    def vacant(self, gone: set[str]) -> frozenset[str]:
        known = {f"u:{row.username}" for row in self.people} | {f"g:{key}" for key in self.teams}
        return frozenset(known - self.staffed(gone))


def _stand_in(house: _House, row: Any, own: set[str], named: set[str], vacant: frozenset[str]) -> StandIn:
    others = frozenset(named - own - {EVERYTHING})
    who = next((one for one in house.people if one.username == row.username), None)
    groups = [one.team_key for one in house.members if who is not None and one.person_id == who.id]
    whole = EVERYTHING in own
    mine = {key for key in groups if key in own or (whole and key not in others)}
    alone = [f"u:{row.username}"] if whole else []
    alone += [f"g:{key}" for key in sorted(mine) if f"g:{key}" in vacant]
    return StandIn(
        row.username, who.name if who is not None else row.username, row.last_day, None if whole else frozenset(own),
        others, tuple(alone), vacant,
    )


def away_days(connection: Connection, today: dt.date) -> dict[str, dt.date]:
    """User name -> last day, of everybody who is away on a day."""
    return _away(connection, today)


def _away(connection: Connection, today: dt.date) -> dict[str, dt.date]:
    return {row.username: row.last_day for row in _AWAY.rows(connection, {"b_today": today})}


def staffed_entries(
    connection: Connection, today: dt.date | None, *, without: Iterable[str] = ()
) -> set[str]:
    """Candidate entries that include somebody active and present.

    :param today: None = whether they are present does not matter.
    :param without: user names to leave out of those present, as if they had left.
    """
    gone = set(without) | (set(_away(connection, today)) if today is not None else set())
    return _House.read(connection).staffed(gone)


# --- asked in SQL -------------------------------------------------------------------------------------


def represented(tasks: Any, who: Person) -> ColumnElement[bool]:
    """Open tasks a person may take for somebody they stand in for.

    :param tasks: the table of user tasks, or an alias of it.
    """
    if not who.stands_in:
        return false()
    found = [_of_one(tasks, one) for one in who.stands_in]
    return and_(tasks.c.state == TaskState.OPEN.value, or_(*found))


def _of_one(tasks: Any, one: StandIn) -> ColumnElement[bool]:
    held = held_by(tasks, one)
    return or_(held, and_(tasks.c.assignee == "", only_theirs(tasks.c.id, one))) if one.alone else held


def held_by(tasks: Any, one: StandIn) -> ColumnElement[bool]:
    """What who is away has, as far as this deputy stands in."""
    return and_(tasks.c.assignee == one.username, tasks.c.acting_for == "", _in_scope(tasks, one))


def _in_scope(tasks: Any, one: StandIn) -> ColumnElement[bool]:
    if one.teams is not None:
        return _has(tasks, [f"g:{key}" for key in sorted(one.teams)])
    anybody = exists(select(_entry.c.task_id).where(_entry.c.task_id == tasks.c.id))
    return anybody & ~_has(tasks, [f"g:{key}" for key in sorted(one.others)]) if one.others else anybody


def _has(tasks: Any, entries: Iterable[str]) -> ColumnElement[bool]:
    return exists(
        select(_entry.c.task_id).where(_entry.c.task_id == tasks.c.id, _entry.c.candidate.in_(list(entries)))
    )


def only_theirs(task_id: Any, one: StandIn) -> ColumnElement[bool]:
    """Whether a free task is for who is away and for nobody present; `task_id` is a column."""
    return and_(
        exists(select(_entry.c.task_id).where(_entry.c.task_id == task_id, _entry.c.candidate.in_(one.alone))),
        nobody_beside(task_id, one.vacant),
    )


def nobody_beside(task_id: Any, vacant: Iterable[str]) -> ColumnElement[bool]:
    """Whether every entry of a task is one of these."""
    return ~exists(
        select(_beside.c.task_id).where(_beside.c.task_id == task_id, _beside.c.candidate.not_in(sorted(vacant)))
    )


# --- asked of a row in hand -----------------------------------------------------------------------------


def entries_of(task: Any) -> set[str]:
    """The candidate entries of a task's row."""
    named = {one if one == EVERYTHING else f"u:{one}" for one in task.candidate_users}
    return named | {f"g:{key}" for key in task.candidate_groups}


def whom(task: Any, who: Person) -> StandIn | None:
    """Whom a person would stand in for by taking this task; the same as `represented`, whatever the task's state."""
    return next((one for one in who.stands_in if _covers(one, task, entries_of(task))), None)


def _covers(one: StandIn, task: Any, entries: set[str]) -> bool:
    if task.assignee == "":
        return not entries.isdisjoint(one.alone) and entries <= one.vacant
    if task.assignee != one.username or task.acting_for:
        return False
    if one.teams is not None:
        return not entries.isdisjoint(f"g:{key}" for key in one.teams)
    return bool(entries) and entries.isdisjoint(f"g:{key}" for key in one.others)
