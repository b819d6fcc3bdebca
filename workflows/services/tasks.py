"""Task service: the inbox and what people do with tasks."""
from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row

from workflows.clock import BERLIN
from workflows.errors import Conflict, NotAllowed, Rejected
from workflows.forms import Form
from workflows.model import Person, TaskState, UserTask, Variables
from workflows.persistence.statements import insert
from workflows.persistence.tables import OPEN_TASK, user_task, user_task_group
from workflows.services import arrivals, inbox, notifications, substitution, task_drafts, worklists
from workflows.services.access import (
    ANYBODY,
    blocked_by_four_eyes,
    display_name,
    is_system,
    require_candidate,
    visible_tasks,
)
from workflows.services.acting import acting_for, require_known, require_team_of_law
from workflows.services.audit import entries
from workflows.services.case_files import CaseFiles
from workflows.services.case_states import look_at
from workflows.services.cases import LockedCase, lock_of_task
from workflows.services.completion_undo import Undo
from workflows.services.confidentiality import tasks_unless_closed
from workflows.services.context import Context
from workflows.services.narrowing import ALL, Only
from workflows.services.step_cycle import StepCycle
from workflows.services.step_reads import TASK_ALONE, WHOLE_STEP
from workflows.services.worklists import Look, View

_NEXT_FROM: tuple[View, ...] = ("mine", "team")
_BY_PRIORITY = {("priority", view) for view in ("team", "mine", "all")}


def _in_state(state: TaskState) -> ColumnElement[bool]:
    return OPEN_TASK if state is TaskState.OPEN else user_task.c.state == state.value


def _with(only: Only, process: str | None) -> Only:
    return dataclasses.replace(only, process=process) if process else only


class Tasks(CaseFiles):
    """Each method is one transaction; everything believed about a task is read after the case is locked.

    inbox(person, *, view="team", process=None, sort="due", state="open", limit=200, offset=0, only=ALL) -> [UserTask]
    counts(person) -> {"team", "mine", "all", "follow_up", "overdue", "today"}
    figures(person, *, view, overdue_before, near_before, only=ALL) -> {"open", "overdue", "near"}
    processes(person, *, view="all") -> [(key, name)] ; steps(person, *, view="all", only=ALL) -> [name]
    counts_of(person, [(view, only)]) -> [int]
    get(task_id, person) ; of_case(instance_id, state=None) ; variables(task_id, person) ; form(task_id, person)
    claim / unclaim(task_id, person, *, revision=None) ; assign(task_id, person | None, *, by)
    set_priority(task_id, priority, *, by)
    complete(task_id, values, person, *, revision=None, words="", typed=None)
    undo(task_id, person) ; undoable(instance_id, person) -> Undoable | None: see `completion_undo`
    completed_with(task_id, person) -> str (the `words` it was completed with)
    next_for(person, *, view="team", only=ALL, after=None, besides=()) ; follow_up(task_id, date | None, person)
    save_draft(task_id, person, raw, form_version="") ; draft, discard_draft(task_id, person): see `task_drafts`
    notes, add_note, documents, add_document, document: see `case_files`
    """

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        super().__init__(context)
        self._cycle = cycle
        self._undo = Undo(context, cycle)
        self.undo, self.undoable = self._undo.undo, self._undo.undoable
        drafts = task_drafts.TaskDrafts(context)
        self.save_draft, self.draft, self.discard_draft = drafts.save, drafts.read, drafts.discard

    # --- looking ----------------------------------------------------------------------------------

    def inbox(
        self, person: Person, *, view: View = "team", process: str | None = None, sort: str = "due",
        state: TaskState | str = TaskState.OPEN, limit: int = 200, offset: int = 0, only: Only = ALL,
    ) -> list[UserTask]:
        """Tasks of a tab; with another state than open: those the person completed or could have."""
        wanted, now, only = TaskState(state), self._context.now(), _with(only, process)
        if wanted is TaskState.OPEN and (sort == "due" or (sort, view) in _BY_PRIORITY):
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

    # --- who does it ------------------------------------------------------------------------------

    def claim(self, task_id: str, person: Person, *, revision: int | None = None) -> UserTask:
        """Take a task; taking one's own again changes nothing.

        :raises Conflict: "task_claimed_by_other", "task_already_completed".
        :raises NotAllowed: "task_not_yours", "four_eyes".
        """
        with self._context.db.write() as connection:
            case, row = self._open_task(connection, task_id, person)
            self._require_fresh(case, row, revision)
            acting = self._require_may_do(connection, row, person)
            if row.assignee != person.username:
                self._set_assignee(case, row, person.username, "task_claimed", acting)
            return inbox.told(connection, task_id, person)

    def unclaim(self, task_id: str, person: Person, *, revision: int | None = None) -> UserTask:
        """Give a task back to its team, or to whom it was taken for; a draft stays."""
        with self._context.db.write() as connection:
            case, row = self._open_task(connection, task_id, person)
            self._require_fresh(case, row, revision)
            if row.assignee not in ("", person.username) and not is_system(person):
                raise self._claimed_by_other(connection, row)
            if row.assignee:
                self._ensure_candidates(connection, row)
                self._set_assignee(case, row, row.acting_for, "task_unclaimed")
            return inbox.told(connection, task_id, person)

    def assign(self, task_id: str, person: Person | None, *, by: Person) -> UserTask:
        """Give a task to a colleague (None: back to the team); for leads of its teams and for who has it.

        Whoever is back may take from the deputy what was taken for them.

        :raises NotAllowed: "no_right" for others, "task_not_yours" where the colleague is no candidate, "four_eyes".
        """
        with self._context.db.write() as connection:
            case, row = self._open_task(connection, task_id, by)
            leads = "lead" in by.roles and bool(by.groups & set(row.candidate_groups))
            if not (leads or is_system(by) or by.username in (row.assignee, row.acting_for)):
                raise NotAllowed("no_right", action="assign")
            if person is not None:
                if not person.active:
                    raise NotAllowed("person_inactive", name=person.name)
                if not is_system(by) and person.username != row.acting_for:
                    require_candidate(connection, row, person)
                self._require_four_eyes(connection, row, person)
            self._set_assignee(case, row, person.username if person else "", "task_assigned")
            if person is not None and person.username not in (by.username, row.assignee):
                key = f"assigned:{task_id}:{case.row['audit_seq']}"
                notifications.tell(
                    self._context, connection, key, person.username, "assigned", instance_id=case.id, task_id=task_id,
                    params={"by": by.name},
                )
            return inbox.told(connection, task_id, by)

    def set_priority(self, task_id: str, priority: int, *, by: Person) -> UserTask:
        """Move a task up or down among those of the same deadline; for leads of its teams.

        :param priority: 0 to 100; 50 is the usual one, and more is more urgent.
        :raises Rejected: "priority_range".
        :raises NotAllowed: "lead_only".
        """
        if priority not in range(101):
            raise Rejected("priority_range")
        with self._context.db.write() as connection:
            case, row = self._open_task(connection, task_id, by)
            if not (is_system(by) or ("lead" in by.roles and by.groups & set(row.candidate_groups))):
                raise NotAllowed("lead_only")
            connection.execute(user_task.update().where(user_task.c.id == task_id).values(priority=priority))
            case.audit("priority_set", {"task": task_id, "before": row.priority, "after": priority})
            case.save()
            return inbox.told(connection, task_id, by)

    def _set_assignee(self, case: LockedCase, row: Row[Any], username: str, action: str, acting: str = "") -> None:
        changed = {"assignee": username, "acting_for": acting}
        case.connection.execute(user_task.update().where(user_task.c.id == row.id).values(**changed))
        case.audit(action, {
            "task": row.id, "element": row.element, "before": row.assignee, "after": username,
            **({"acting_for": acting} if acting else {}),
        })
        case.save()

    def _ensure_candidates(self, connection: Connection, row: Row[Any]) -> None:
        """A task that was drawn for one person only is open to everybody once that person gave it back."""
        if not row.candidate_groups and not row.candidate_users:
            insert(connection, user_task_group, [{"task_id": row.id, "candidate": ANYBODY}])
            opened = user_task.update().where(user_task.c.id == row.id)
            connection.execute(opened.values(candidate_users=[ANYBODY]))

    # --- doing it ---------------------------------------------------------------------------------

    def complete(
        self, task_id: str, values: Mapping[str, Any], person: Person, *, revision: int | None = None, words: str = "",
        typed: tuple[Mapping[str, Any], str] | None = None,
    ) -> None:
        """Complete a task with typed values; exactly one of several attempts wins.

        :param revision: the one the form was read with (`UserTask.revision`); older than the last change of
            what the task sees = Conflict("task_stale").
        :param typed: what was sent, and the form's version: the draft, should the completion be taken back.
        :param words: fingerprint of what was sent, to tell a double click from a second window later.
        :raises Conflict: "task_already_completed", "task_claimed_by_other", "task_stale", "instance_..."
        :raises NotAllowed: "task_not_yours", "four_eyes".
        """
        with self._context.db.write() as connection:
            case, row = self._open_task(connection, task_id, person, execution=True)
            self._require_fresh(case, row, revision)
            acting = self._require_may_do(connection, row, person)
            if acting != row.acting_for:
                connection.execute(user_task.update().where(user_task.c.id == task_id).values(acting_for=acting))
            execution = self._cycle.load(case)
            former = self._undo.former(execution, row, values, typed)
            execution.complete(task_id, dict(values))
            detail = {"task": task_id, "element": row.element, "values": dict(values), "words": words,
                      **({"acting_for": acting} if acting else {})}
            done = {task_id: person.username}
            self._cycle.advance(case, execution, "task_completed", detail, completed=done, former=former)
            self._context.db.after_commit(self._context.completed)
            if row.has_draft:
                task_drafts.drop(connection, task_id, person.username)

    def completed_with(self, task_id: str, person: Person) -> str:
        """The fingerprint of the words a task was completed with, "" where none is known."""
        with self._context.db.read() as connection:
            row = inbox.visible_task_row(connection, task_id, person)
            chain = entries(connection, row.instance_id)
        payloads = [entry.payload for entry in chain if entry.action == "task_completed"]
        # The last time counts: it may have been taken back and done anew.
        return next((str(found.get("words", "")) for found in reversed(payloads) if found.get("task") == task_id), "")

    def _open_task(
        self, connection: Connection, task_id: str, person: Person, *, execution: bool = False
    ) -> tuple[LockedCase, Row[Any]]:
        """Lock the task's case and only then read the task."""
        case = lock_of_task(connection, task_id, person.username, self._context.now(), execution=execution,
                            facts=WHOLE_STEP if execution else TASK_ALONE)
        row = inbox.own_row(connection, task_id, case)
        require_known(connection, row, person, self._context.today())
        if row.state == TaskState.COMPLETED.value:
            name = display_name(connection, row.completed_by)
            raise Conflict("task_already_completed", name=name, at=row.completed, username=row.completed_by)
        if row.state != TaskState.OPEN.value:
            raise Conflict("task_cancelled", at=row.completed)
        case.require_running()
        return case, row

    def _require_fresh(self, case: LockedCase, row: Row[Any], revision: int | None) -> None:
        if revision is not None and revision < row.seen_revision:
            raise Conflict("task_stale", revision=revision, current=case.row["revision"])

    def _require_may_do(self, connection: Connection, row: Row[Any], person: Person) -> str:
        """Whether a person may work on a task; gives whom they stand in for, "" = nobody."""
        acting = acting_for(connection, row, person, self._context.today())
        if row.assignee and row.assignee not in (person.username, acting) and not is_system(person):
            raise self._claimed_by_other(connection, row)
        self._require_four_eyes(connection, row, person, acting)
        require_team_of_law(self._context.catalog.model(row.definition_id), row, person, acting)
        return acting

    def _require_four_eyes(self, connection: Connection, row: Row[Any], person: Person, acting: str = "") -> None:
        """Who acts for somebody counts as both: neither may have done the step before."""
        blocked = self._blocked(connection, row)
        done = blocked.get(person.username) or blocked.get(acting)
        if done is None:
            return
        step = self._context.catalog.model(row.definition_id).elements.get(done)
        of = step.name if step else done
        if person.username in blocked:
            raise NotAllowed("four_eyes", of=of)
        raise NotAllowed("four_eyes_deputy", of=of, name=display_name(connection, acting))

    def _claimed_by_other(self, connection: Connection, row: Row[Any]) -> Conflict:
        return Conflict("task_claimed_by_other", name=display_name(connection, row.assignee), username=row.assignee)

    # --- putting off ------------------------------------------------------------------------

    def follow_up(self, task_id: str, date: dt.date | None, person: Person, *, on: str = "") -> UserTask:
        """Put a task off to the morning of a day (Wiedervorlage); None takes it back.

        :param on: "document" or "message": it comes back as soon as one arrives, on that day at the latest.
        :raises Rejected: "follow_up_event" for another event, or one without a latest day.
        """
        if on and (on not in arrivals.WHAT or date is None):
            raise Rejected("follow_up_event")
        moment = None if date is None else dt.datetime.combine(date, dt.time(), BERLIN).astimezone(dt.UTC)
        with self._context.db.write() as connection:
            case, row = self._open_task(connection, task_id, person)
            self._require_may_do(connection, row, person)
            connection.execute(
                user_task.update().where(user_task.c.id == task_id).values(follow_up=moment, follow_up_on=on)
            )
            case.audit("follow_up_set", {"task": task_id, "before": row.follow_up, "after": moment, "on": on})
            case.save()
            return inbox.told(connection, task_id, person)
