"""Task service: what people do with tasks."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row

from workflows.clock import BERLIN
from workflows.errors import Conflict, NotAllowed, Rejected
from workflows.model import Person, TaskState, UserTask
from workflows.persistence.statements import insert
from workflows.persistence.tables import user_task, user_task_group
from workflows.services import arrivals, inbox, notifications, task_drafts
from workflows.services.access import (
    ANYBODY,
    display_name,
    is_system,
    require_candidate,
)
from workflows.services.acting import acting_for, require_known, require_team_of_law
from workflows.services.audit import entries
from workflows.services.case_files import CaseFiles
from workflows.services.cases import LockedCase, lock_of_task
from workflows.services.completion_undo import Undo
from workflows.services.context import Context
from workflows.services.step_cycle import StepCycle
from workflows.services.step_reads import TASK_ALONE, WHOLE_STEP
from workflows.services.task_lists import TaskLists


class Tasks(TaskLists, CaseFiles):
    """Each method is one transaction; everything believed about a task is read after the case is locked.

    inbox, counts, figures, processes, steps, counts_of, get, of_case, variables, form, next_for, barred:
        see `task_lists`
    claim / unclaim(task_id, person, *, revision=None) ; assign(task_id, person | None, *, by)
    set_priority(task_id, priority, *, by)
    complete(task_id, values, person, *, revision=None, words="", typed=None)
    undo(task_id, person) ; undoable(instance_id, person) -> Undoable | None: see `completion_undo`
    completed_with(task_id, person) -> str (the `words` it was completed with)
    follow_up(task_id, date | None, person)
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
