"""What people see of tasks: lists, numbers, one task, and which is next."""
from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row

from workflows.forms import Form
from workflows.model import Person, TaskState, UserTask, Variables
from workflows.persistence.tables import OPEN_TASK, user_task
from workflows.services import inbox, substitution, worklists
from workflows.services.access import blocked_by_four_eyes, visible_tasks
from workflows.services.case_states import look_at
from workflows.services.confidentiality import tasks_unless_closed
from workflows.services.context import Context
from workflows.services.narrowing import ALL, Only
from workflows.services.worklists import Look, View

_NEXT_FROM: tuple[View, ...] = ("mine", "team")
_ALONG_LISTS = {(sort, view) for sort in ("priority", *worklists.OF_CASE) for view in ("team", "mine", "all")}


def _in_state(state: TaskState) -> ColumnElement[bool]:
    return OPEN_TASK if state is TaskState.OPEN else user_task.c.state == state.value


def _with(only: Only, process: str | None) -> Only:
    return dataclasses.replace(only, process=process) if process else only


class TaskLists:
    """The half of `tasks.Tasks` that only looks; each method is one transaction.

    inbox(person, *, view="team", process=None, sort="due", state="open", limit=200, offset=0, only=ALL) -> [UserTask]
    counts(person) -> {"team", "mine", "all", "follow_up", "overdue", "today"}
    figures(person, *, view, overdue_before, near_before, only=ALL) -> {"open", "overdue", "near"}
    processes(person, *, view="all") -> [(key, name)] ; steps(person, *, view="all", only=ALL) -> [name]
    counts_of(person, [(view, only)]) -> [int]
    get(task_id, person) ; of_case(instance_id, state=None) ; variables(task_id, person) ; form(task_id, person)
    next_for(person, *, view="team", only=ALL, after=None, besides=()) ; barred(task_id) -> [user name]
    """

    _context: Context

    def inbox(
        self, person: Person, *, view: View = "team", process: str | None = None, sort: str = "due",
        state: TaskState | str = TaskState.OPEN, limit: int = 200, offset: int = 0, only: Only = ALL,
    ) -> list[UserTask]:
        """Tasks of a tab; with another state than open: those the person completed or could have."""
        wanted, now, only = TaskState(state), self._context.now(), _with(only, process)
        if wanted is TaskState.OPEN and (sort == "due" or (sort, view) in _ALONG_LISTS):
            with self._context.db.read() as connection:
                look = Look(person, now, only)
                return inbox.page_of(connection, view, look, limit=limit, offset=offset, sort=sort)
        if wanted is TaskState.OPEN:
            condition = worklists.of_view(view, person, now, only)
        elif view == "mine":
            condition = tasks_unless_closed(user_task.c.completed_by == person.username, person)
        else:
            condition = visible_tasks(person)
        condition = condition & _in_state(wanted)
        if wanted is not TaskState.OPEN and only.process:
            condition &= user_task.c.process_key == only.process
        with self._context.db.read() as connection:
            return inbox.list_tasks(connection, condition, sort=sort, limit=limit, offset=offset, who=person)

    def counts(self, person: Person) -> dict[str, int]:
        """Numbers for the tabs; above 1,000 they only say that there are more."""
        with self._context.db.read() as connection:
            return inbox.count_tasks(connection, Look(person, self._context.now()))

    def figures(
        self, person: Person, *, view: View, process: str | None = None, overdue_before: dt.datetime,
        near_before: dt.datetime, only: Only = ALL,
    ) -> dict[str, int]:
        """How many tasks a tab has, overdue and near (due between the two instants); up to 1,001 each."""
        look = Look(person, self._context.now(), _with(only, process))
        with self._context.db.read() as connection:
            return inbox.figures(connection, view, look, overdue_before=overdue_before, near_before=near_before)

    def processes(self, person: Person, *, view: View = "all") -> list[tuple[str, str]]:
        """Key and name of the processes a tab has tasks of, by name."""
        with self._context.db.read() as connection:
            return inbox.processes(connection, self._kinds(view, person, ALL))

    def steps(self, person: Person, *, view: View = "all", only: Only = ALL) -> list[str]:
        """Names of the tasks a tab has, those of the most urgent 300."""
        return list(dict.fromkeys(name for _, name in self._kinds(view, person, only)))

    def _kinds(self, view: View, person: Person, only: Only) -> list[tuple[str, str]]:
        look = Look(person, self._context.now(), only)
        return self._context.db.once(
            ("kinds", view, person, only), lambda connection: inbox.kinds(connection, view, look)
        )

    def counts_of(self, person: Person, lists: Sequence[tuple[View, Only]]) -> list[int]:
        """How many open tasks each of these lists shows; above 1,000 it only says that there are more."""
        now = self._context.now()
        with self._context.db.read() as connection:
            return inbox.counts_of(connection, [(view, Look(person, now, only)) for view, only in lists])

    def get(self, task_id: str, person: Person) -> UserTask:
        """One task, whatever its state; NotFound("task_not_found") also where the person may not know of it."""
        with self._context.db.read() as connection:
            return inbox.seen_by(connection, inbox.visible_task_row(connection, task_id, person), person)

    def of_case(self, instance_id: str, state: TaskState | str | None = None) -> list[UserTask]:
        """All tasks of a case, oldest first; the caller has asked whether the person may see the case."""
        if state is not None and TaskState(state) is TaskState.OPEN:
            return list(self._context.db.once(
                ("open_tasks", instance_id), lambda connection: inbox.open_of_case(connection, instance_id)
            ))
        condition = user_task.c.instance_id == instance_id
        if state is not None:
            condition &= _in_state(TaskState(state))
        with self._context.db.read() as connection:
            return inbox.list_tasks(connection, condition, sort="created", limit=1000, asked=True)

    def variables(self, task_id: str, person: Person) -> Variables:
        """What the task sees: its scopes' variables."""
        return self.work(task_id, person)[1]

    def work(self, task_id: str, person: Person) -> tuple[UserTask, Variables]:
        """A task, whatever its state, and what it sees; NotFound("task_not_found")."""
        with self._context.db.read() as connection:
            row = inbox.visible_task_row(connection, task_id, person)
            activity = task_id if row.state == TaskState.OPEN.value else ""
            return inbox.seen_by(connection, row, person), look_at(self._context, row.instance_id).variables(activity)

    def form(self, task_id: str, person: Person) -> Form | None:
        """The task's form, None where it has none."""
        task = self.get(task_id, person)
        return self._context.catalog.form(task.definition_id, task.form_ref) if task.form_ref else None

    def next_for(
        self, person: Person, *, process: str | None = None, after: str | None = None, besides: Collection[str] = (),
        view: View = "team", only: Only = ALL,
    ) -> UserTask | None:
        """The task to do next in a running case: the most urgent own or free one that four eyes do not bar.

        :param view: "mine" offers own ones only; whatever else is listed, nobody is offered what others have.
        :param after: id of the task just left; it is not offered again.
        :param besides: ids of tasks that could not be had.
        """
        look = Look(person, self._context.now(), _with(only, process))
        with self._context.db.read() as connection:
            for one in self._lists_of(person, view):
                for row in inbox.takeable(connection, one, look):
                    left = row.id == after or row.id in besides
                    if not left and not self._blocks(connection, row, person):
                        return inbox.seen_by(connection, row, person)
        return None

    def _lists_of(self, person: Person, view: View) -> tuple[View, ...]:
        """Where the next task is looked for: the own ones, the team's, last those of who is away."""
        if view == "substitution":
            return ("substitution",)
        found = _NEXT_FROM[:1] if view == "mine" else _NEXT_FROM
        return (*found, "substitution") if person.stands_in and view != "mine" else found

    def _blocks(self, connection: Connection, row: Row[Any], person: Person) -> bool:
        one = substitution.whom(row, person)
        names = {person.username, row.acting_for, one.username if one is not None else ""}
        return not names.isdisjoint(self._blocked(connection, row))

    def _blocked(self, connection: Connection, row: Row[Any]) -> dict[str, str]:
        element = self._context.catalog.model(row.definition_id).elements.get(row.element)
        return blocked_by_four_eyes(connection, row, element)

    def barred(self, task_id: str) -> list[str]:
        """User names four eyes keep from this task."""
        return self._context.db.once(("barred", task_id), lambda connection: sorted(
            self._blocked(connection, inbox.task_row(connection, task_id))
        ))
