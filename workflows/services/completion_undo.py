"""Taking back a completion: five minutes, only while nothing has followed from it; the former state comes back whole.

Either the case is still exactly where the step left it and everything the step changed becomes what it was, or the
person is told why not. What cannot be taken back is never offered: steps the diagram calls `irreversible`, steps that
sent something to others, and steps whose automatic work has begun (numbers, letters, mail only ever come from that).
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, or_, select

from workflows.engine import Execution, undo_for
from workflows.errors import Conflict, NotAllowed
from workflows.model import Element, InstanceState, Person, UserTask
from workflows.persistence.statements import Query, insert, insert_missing
from workflows.persistence.tables import (
    audit,
    completion_undo,
    historic_activity,
    instance_group,
    job,
    notification,
    outbox,
    process_instance,
    subscription,
    task_draft,
    user_task,
)
from workflows.services import inbox
from workflows.services.access import display_name, is_system, visible_cases
from workflows.services.case_texts import value_of
from workflows.services.cases import LockedCase, lock_of_task
from workflows.services.context import Context
from workflows.services.step_cycle import StepCycle
from workflows.services.undo_former import SPAN, Former, unpack
from workflows.services.webhook_events import told_of
from workflows.services.work_rows import sync_incidents

#: Acts that leave the case where it stands; whoever notes something down does not close the way back.
_HARMLESS = ("note\\_%", "document\\_%")
_FENCE = frozenset({"id", "attempt", "tries", "lease_until", "leased_by"})
_KEPT = Query(select(completion_undo.c.task_id).where(
    completion_undo.c.instance_id == bindparam("b_instance"), completion_undo.c.username == bindparam("b_me"),
    completion_undo.c.until > bindparam("b_now"),
))


@dataclass(frozen=True, slots=True)
class Undoable:
    """A completion that can still be taken back, until an instant."""

    task: UserTask
    until: dt.datetime


class Undo:
    """former(execution, row, values) ; undo(task_id, person) ; undoable(instance_id, person)"""

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        self._context = context
        self._cycle = cycle

    # --- written down with the completion -------------------------------------------------------------

    def former(
        self, execution: Execution, row: Any, values: Mapping[str, Any], typed: tuple[Mapping[str, Any], str] | None
    ) -> Former | None:
        """What the completion of a task will be taken back to, None where it never can be."""
        model = self._context.catalog.model(row.definition_id)
        element = model.elements.get(row.element)
        if element is None or _is_irreversible(element, execution, row, values):
            return None
        task = row._asdict()
        has_draft = bool(task.pop("has_draft"))
        hold = dt.timedelta(0)
        if self._context.settings.job_backoff:
            hold = undo_for(element.properties, model.properties, {**execution.variables(row.id), **values})
        return Former(task, has_draft, hold, typed)

    # --- offered --------------------------------------------------------------------------------------

    def undoable(self, instance_id: str, person: Person) -> Undoable | None:
        """The completion of this person the case could still go back behind, None where there is none."""
        undo, case, now = completion_undo.c, process_instance.c, self._context.now()
        statement = (
            select(undo.task_id, undo.until, undo.before, undo.revision)
            .join(process_instance, case.id == undo.instance_id)
            .where(undo.instance_id == instance_id, undo.username == person.username, undo.until > now,
                   undo.revision == case.revision, visible_cases(person))
            .order_by(undo.at.desc()).limit(1)
        )
        with self._context.db.read() as connection:
            here = {"b_instance": instance_id, "b_me": person.username, "b_now": now}
            if not _KEPT.rows(connection, here):  # asked by every page of a case and after every completion
                return None
            found = connection.execute(statement).one_or_none()
            if found is None:
                return None
            told, _ = unpack(bytes(found.before))
            if _hindrance(connection, instance_id, told, found.revision):
                return None
            return Undoable(inbox.told(connection, found.task_id, person), found.until)

    # --- done -----------------------------------------------------------------------------------------

    def undo(self, task_id: str, person: Person) -> UserTask:
        """Take the completion of a task back; the task is open again, with its draft, and everything is as it was.

        :raises NotFound: "task_not_found", also where the person may not know of it.
        :raises NotAllowed: "undo_not_yours", only who completed it may.
        :raises Conflict: "undo_expired" after five minutes or where it was never possible, "undo_job_begun" once an
            automatic step has begun, "undo_overtaken" once anything else has happened in the case.
        """
        with self._context.db.write() as connection:
            case = lock_of_task(connection, task_id, person.username, self._context.now())
            done = inbox.visible_task_row(connection, task_id, person)
            kept = connection.execute(
                select(completion_undo).where(completion_undo.c.task_id == task_id)
            ).one_or_none()
            self._require(connection, case, done, kept, person)
            assert kept is not None
            told, execution = unpack(bytes(kept.before))
            self._require_nothing_followed(case, kept, told)
            self._restore(case, told)
            connection.execute(outbox.delete().where(told_of(case.id, kept.revision)))
            self._put_back(case, told, execution)
            case.audit("task_reopened", {"task": task_id, "element": done.element, "completed": kept.at})
            connection.execute(completion_undo.delete().where(completion_undo.c.instance_id == case.id))
            case.save()
            self._context.wake_worker()
            return inbox.told(connection, task_id, person)

    def _require(
        self, connection: Connection, case: LockedCase, done: Row[Any], kept: Row[Any] | None, person: Person
    ) -> None:
        if done.completed_by != person.username and not is_system(person):
            raise NotAllowed("undo_not_yours", name=display_name(connection, done.completed_by))
        if kept is None or case.now >= kept.until:
            raise Conflict("undo_expired", minutes=int(SPAN.total_seconds() // 60))
        if case.state is InstanceState.SUSPENDED:
            raise Conflict("instance_suspended", business_key=case.row["business_key"])

    def _require_nothing_followed(self, case: LockedCase, kept: Row[Any], told: Mapping[str, Any]) -> None:
        if case.row["revision"] != kept.revision:
            raise Conflict("undo_overtaken", business_key=case.row["business_key"])
        # Locks the rows: a worker that takes one up at the same moment comes before or after us, never beside.
        began = {row["id"]: row["attempt"] for row in told.get("jobs", ())}
        jobs = case.connection.execute(
            select(job.c.id, job.c.kind, job.c.ref, job.c.attempt).where(job.c.instance_id == case.id,
                                                                         job.c.kind == "service").with_for_update()
        ).all()
        if any(row.attempt > began.get(row.id, 0) for row in jobs if row.id in began or row.ref in told["planned"]):
            raise Conflict("undo_job_begun", business_key=case.row["business_key"])
        case.connection.execute(select(outbox.c.seq).where(told_of(case.id, kept.revision)).with_for_update()).all()
        if _hindrance(case.connection, case.id, told, kept.revision):
            raise Conflict("undo_overtaken", business_key=case.row["business_key"])

    def _restore(self, case: LockedCase, told: Mapping[str, Any]) -> None:
        """Every row the step touched, as it was."""
        _tasks(case, told)
        _work(case, told)
        _history(case, told["history"])
        if "groups" in told:
            connection, group = case.connection, instance_group.c
            connection.execute(instance_group.delete().where(
                group.instance_id == case.id, group.group_key.not_in(told["groups"])
            ))
        insert_missing(case.connection, task_draft, told.get("drafts", ()))

    def _put_back(self, case: LockedCase, told: Mapping[str, Any], state: bytes) -> None:
        """The case's own columns, and what follows from its state rather than being kept: staleness, faults."""
        case.changes |= told["case"]
        execution = self._context.engine.load(case.row["definition_id"], state)
        self._cycle.recaption(case, execution)
        sync_incidents(case, execution)
        case.changes |= {**told["case"], "execution": state}


def _is_irreversible(element: Element, execution: Execution, row: Any, values: Mapping[str, Any]) -> bool:
    said = element.properties.get("irreversible", "")
    return bool(said) and value_of(said, {**execution.variables(row.id), **values}) is True


def _hindrance(connection: Connection, instance_id: str, told: Mapping[str, Any], revision: int) -> bool:
    """Whether somebody has acted on the case since, types in a task that followed, or another system was told."""
    entry = audit.c
    acted = select(entry.seq).where(
        entry.chain == instance_id, entry.seq > told["audit_seq"],
        *(entry.action.not_like(harmless, escape="\\") for harmless in _HARMLESS),
    )
    if connection.execute(acted.limit(1)).first() is not None:
        return True
    begun = or_(outbox.c.attempt > 0, outbox.c.state != "open")
    tells = select(outbox.c.seq).where(told_of(instance_id, revision), begun)
    if connection.execute(tells.limit(1)).first() is not None:
        return True
    typed = select(task_draft.c.task_id).where(task_draft.c.task_id.in_(told["opened"]))
    return bool(told["opened"]) and connection.execute(typed.limit(1)).first() is not None


def _tasks(case: LockedCase, told: Mapping[str, Any]) -> None:
    """Tasks that followed go, those that were there come back with who had them and their dates."""
    connection = case.connection
    if told["opened"]:
        connection.execute(notification.delete().where(notification.c.task_id.in_(told["opened"])))
        connection.execute(user_task.delete().where(user_task.c.id.in_(told["opened"])))
    for row in told["tasks"]:
        values = {name: value for name, value in row.items() if name not in {"id", "instance_id"}}
        connection.execute(user_task.update().where(user_task.c.id == row["id"]).values(**values))


def _work(case: LockedCase, told: Mapping[str, Any]) -> None:
    """Automatic steps and timers the step planned go, those it closed come back; likewise what was waited for."""
    connection = case.connection
    if "jobs" in told:
        _jobs(case, told)
    if "subscriptions" in told:
        known = [row["id"] for row in told["subscriptions"]]
        own = subscription.c.instance_id == case.id
        connection.execute(subscription.delete().where(own, subscription.c.id.not_in(known)))
        insert_missing(connection, subscription, told["subscriptions"])


def _jobs(case: LockedCase, told: Mapping[str, Any]) -> None:
    connection, own = case.connection, job.c.instance_id == case.id
    known = [row["id"] for row in told["jobs"]]
    planned = or_(job.c.kind == "timer", and_(job.c.kind == "service", job.c.ref.in_(told["planned"])))
    connection.execute(job.delete().where(own, job.c.state == "open", planned, job.c.id.not_in(known)))
    here = set(connection.execute(select(job.c.id).where(own)).scalars())
    for row in told["jobs"]:
        if row["id"] in here:  # whoever may be at it keeps the fence
            values = {name: value for name, value in row.items() if name not in _FENCE}
            connection.execute(job.update().where(job.c.id == row["id"]).values(**values))
        else:
            held = row["lease_until"] is not None
            row |= {"attempt": row["attempt"] + held, "lease_until": None, "leased_by": None}
            insert(connection, job, [row])


def _history(case: LockedCase, told: Mapping[str, Any]) -> None:
    """The step's lines of the history; the audit keeps them, and that they were taken back."""
    table, connection = historic_activity.c, case.connection
    wanted = {*told["entered"], *told["left"]}
    found = connection.execute(
        select(table.seq, table.activity_id).where(table.instance_id == case.id, table.activity_id.in_(wanted))
        .order_by(table.seq)
    )
    latest = {row.activity_id: row.seq for row in found}
    gone = [latest[one] for one in told["entered"] if one in latest]
    connection.execute(historic_activity.delete().where(table.seq.in_(gone)))
    open_again = [latest[one] for one in told["left"] if one in latest]
    connection.execute(
        historic_activity.update().where(table.seq.in_(open_again)).values(state="active", ended=None, actor="")
    )
    for seq, detail in told["details"].values():
        connection.execute(historic_activity.update().where(table.seq == seq).values(detail=detail))


def forget_expired(context: Context) -> None:
    """Drop what can no longer be taken back: it holds cases' data."""
    expired = completion_undo.c.until <= context.now()
    with context.db.read() as connection:
        if connection.execute(select(completion_undo.c.task_id).where(expired).limit(1)).first() is None:
            return
    with context.db.write() as connection:
        connection.execute(completion_undo.delete().where(expired))
