"""What narrows a tab of the inbox down: process, deadline, team, who has it, which step."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, bindparam, exists, select

from workflows.model import Person
from workflows.persistence.columns import Instant, Key
from workflows.persistence.tables import user_task, user_task_group
from workflows.persistence.tables.tasks import NEVER
from workflows.services.access import is_system

WHO = bindparam("b_who", type_=Key)
_PROCESS, _STEP = (bindparam(f"b_{name}", type_=Key) for name in ("process", "step"))
_FROM, _BEFORE, _CREATED = (
    bindparam(f"b_{name}", type_=Instant) for name in ("due_from", "due_before", "created_from")
)
_named = user_task.alias("named_task")

#: `Only.due_from` of tasks without a deadline.
NO_DEADLINE = NEVER
#: `Only.who` of tasks nobody has.
NOBODY = "-"


@dataclass(frozen=True, slots=True)
class Only:
    """What narrows a tab down; what is empty narrows nothing.

    :param due_from: deadlines from this instant on; `due_before` those before one. Tasks without one: `NO_DEADLINE`.
    :param team: key of a team of the person's.
    :param who: `NOBODY`, or the user name of who has the task.
    :param step: name of the task.
    :param created_from: tasks that opened at this instant or later.
    """

    process: str = ""
    due_from: dt.datetime | None = None
    due_before: dt.datetime | None = None
    team: str = ""
    who: str = ""
    step: str = ""
    created_from: dt.datetime | None = None

    @property
    def shape(self) -> Shape:
        """Which of these narrow."""
        who = "free" if self.who == NOBODY else "named" if self.who else ""
        return Shape(bool(self.process), self.due_from is not None, self.due_before is not None, bool(self.team), who,
                     bool(self.step), self.created_from is not None)

    def values(self) -> dict[str, Any]:
        """For the statements of its shape."""
        return {"b_process": self.process, "b_due_from": self.due_from, "b_due_before": self.due_before,
                "b_who": self.who, "b_step": self.step, "b_created_from": self.created_from}


@dataclass(frozen=True, slots=True)
class Shape:
    """What of an `Only` is there: statements are built once for each.

    :param who: "", "free" or "named".
    """

    process: bool = False
    due_from: bool = False
    due_before: bool = False
    team: bool = False
    who: str = ""
    step: bool = False
    created_from: bool = False

    def of(self, source: Any) -> list[ColumnElement[bool]]:
        """The conditions on tasks or on entries of worklists."""
        found: list[ColumnElement[bool]] = []
        if self.process:
            found.append(source.c.process_key == _PROCESS)
        if self.due_from:
            found.append(source.c.sort_due >= _FROM)
        if self.due_before:
            found.append(source.c.sort_due < _BEFORE)
        if self.created_from:
            found.append(source.c.created >= _CREATED)
        if self.step and source is user_task:
            found.append(user_task.c.name == _STEP)
        elif self.step:
            found.append(exists(select(_named.c.id).where(_named.c.id == source.c.task_id, _named.c.name == _STEP)))
        return found


ALL = Only()


def conditions(only: Only, who: Person) -> list[ColumnElement[bool]]:
    """The same, asked of the tasks one by one."""
    found: list[ColumnElement[bool]] = []
    if only.process:
        found.append(user_task.c.process_key == only.process)
    if only.due_from is not None:
        found.append(user_task.c.sort_due >= only.due_from)
    if only.due_before is not None:
        found.append(user_task.c.sort_due < only.due_before)
    if only.created_from is not None:
        found.append(user_task.c.created >= only.created_from)
    if only.team:
        found.append(exists(select(user_task_group.c.task_id).where(
            user_task_group.c.task_id == user_task.c.id, user_task_group.c.candidate == entry_of(who, only.team))))
    if only.who:
        found.append(user_task.c.assignee == ("" if only.who == NOBODY else only.who))
    if only.step:
        found.append(user_task.c.name == only.step)
    return found


def entry_of(who: Person, team: str) -> str:
    """The list of a team; nobody's where the person is none of it."""
    return f"g:{team}" if team in who.groups or is_system(who) else ""
