"""What somebody holds, read from where it lies: so a list that was half worked off shows the rest."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from workflows.model import Person
from workflows.persistence.tables import (
    OPEN_TASK,
    absence,
    absence_deputy,
    access_token,
    parameter_proposal,
    process_draft,
    process_instance,
    release_proposal,
    saved_view,
    task_draft,
    user_task,
)
from workflows.services.unattended import unattended

#: In the order they are handed on: drafts before the tasks they belong to, so that the words travel along.
KINDS = ("draft", "task", "only", "lock", "release", "parameter", "absence", "deputy", "view", "token")
#: Kinds somebody has to take; the others end, or go to nobody.
TO_SOMEBODY = frozenset({"draft", "task", "only", "deputy", "view"})


@dataclass(frozen=True, slots=True)
class Holding:
    """One thing somebody holds.

    :param ref: what `Leaving.hand_on` finds it by.
    :param title: what it is called; nothing of what stands in a case.
    :param teams: the teams it belongs to; `on` a date that goes with it.
    """

    kind: str
    ref: str
    title: str
    number: str = ""
    teams: tuple[str, ...] = ()
    on: dt.date | None = None


def holdings(connection: Connection, who: Person, today: dt.date) -> list[Holding]:
    """Everything a person holds, by kind."""
    return [
        *_drafts(connection, who), *_tasks(connection, who, today), *_designs(connection, who),
        *_absences(connection, who, today), *_own(connection, who),
    ]


def _of_tasks(condition: ColumnElement[bool]) -> Select[Any]:
    return (
        select(user_task.c.id, user_task.c.name, user_task.c.candidate_groups, user_task.c.follow_up,
               process_instance.c.business_key)
        .join(process_instance, process_instance.c.id == user_task.c.instance_id)
        .where(OPEN_TASK, condition).order_by(user_task.c.sort_due, user_task.c.id)
    )


def _tasks(connection: Connection, who: Person, today: dt.date) -> Iterator[Holding]:
    held = connection.execute(_of_tasks(user_task.c.assignee == who.username)).all()
    for row in held:
        yield Holding("task", row.id, row.name, row.business_key, tuple(row.candidate_groups),
                      row.follow_up.date() if row.follow_up is not None else None)
    before = {one.task_id for one in unattended(connection, today)}
    after = [one.task_id for one in unattended(connection, today, without=[who.username])]
    alone = [one for one in after if one not in before and one not in {row.id for row in held}]
    # What others have and this person stands in for is among the deputyships.
    free = user_task.c.id.in_(alone) & (user_task.c.assignee == "")
    for row in connection.execute(_of_tasks(free)) if alone else ():
        yield Holding("only", row.id, row.name, row.business_key, tuple(row.candidate_groups))


def _drafts(connection: Connection, who: Person) -> Iterator[Holding]:
    theirs = user_task.c.id.in_(select(task_draft.c.task_id).where(task_draft.c.username == who.username))
    for row in connection.execute(_of_tasks(theirs)):
        yield Holding("draft", row.id, row.name, row.business_key, tuple(row.candidate_groups))


def _designs(connection: Connection, who: Person) -> Iterator[Holding]:
    locked = select(process_draft.c.name).where(process_draft.c.locked_by == who.username)
    for name in connection.execute(locked).scalars():
        yield Holding("lock", name, name)
    proposed = select(release_proposal.c.id, release_proposal.c.draft).where(
        release_proposal.c.proposed_by == who.username, release_proposal.c.state == "open")
    for row in connection.execute(proposed):
        yield Holding("release", row.id, row.draft)
    values = select(parameter_proposal.c.id, parameter_proposal.c.key).where(
        parameter_proposal.c.proposed_by == who.username, parameter_proposal.c.state == "open")
    for row in connection.execute(values):
        yield Holding("parameter", row.id, row.key)


def _absences(connection: Connection, who: Person, today: dt.date) -> Iterator[Holding]:
    open_ones = (absence.c.last_day >= today, absence.c.withdrawn.is_(None))
    for row in connection.execute(select(absence).where(absence.c.username == who.username, *open_ones)):
        yield Holding("absence", row.id, "", on=row.first_day)
    standing = (
        select(absence.c.id, absence.c.username, absence.c.first_day, absence_deputy.c.team_key)
        .join(absence_deputy, absence_deputy.c.absence_id == absence.c.id)
        .where(absence_deputy.c.deputy == who.username, *open_ones)
    )
    for row in connection.execute(standing):
        yield Holding("deputy", f"{row.id} {row.team_key}", row.username, on=row.first_day)


def _own(connection: Connection, who: Person) -> Iterator[Holding]:
    shared = select(saved_view).where(saved_view.c.owner == who.username, saved_view.c.team_key != "")
    for row in connection.execute(shared):
        yield Holding("view", row.id, row.name, teams=(row.team_key,))
    tokens = select(access_token.c.id, access_token.c.name).where(
        access_token.c.person_id == who.id, access_token.c.revoked.is_(None))
    for row in connection.execute(tokens):
        yield Holding("token", row.id, row.name)
