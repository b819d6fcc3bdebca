"""The one cycle every change of a running case goes through.

lock instance row -> load execution -> apply -> run -> write what is now live -> history and audit -> save state
with revision check -> commit (by the caller's `db.write()`).
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from workflows.engine import Execution
from workflows.model import EventKind, InstanceState, Person
from workflows.persistence.statements import insert
from workflows.persistence.tables import instance_group, process_instance
from workflows.services.case_texts import case_columns
from workflows.services.case_words import keep_words
from workflows.services.cases import LockedCase, lock
from workflows.services.confidentiality import keep_closed
from workflows.services.context import Context
from workflows.services.following import follow_file
from workflows.services.parties import keep_parties
from workflows.services.recording import audit_events, record_history, warnings
from workflows.services.task_rows import sync_user_tasks
from workflows.services.thrown import deliver_later
from workflows.services.undo_former import Former
from workflows.services.webhook_events import tell_webhooks
from workflows.services.work_rows import sync_incidents, sync_jobs, sync_subscriptions


class StepCycle:
    """Opens cases under lock and brings every step to its end in one piece."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def lock(self, connection: Connection, instance_id: str, actor: Person | str) -> LockedCase:
        """Lock a case; the caller decides whether it must be running."""
        username = actor.username if isinstance(actor, Person) else actor
        return lock(connection, instance_id, username, self._context.now())

    def load(self, case: LockedCase) -> Execution:
        """The engine's view of a locked case."""
        execution = self._context.engine.load(case.row["definition_id"], bytes(case.row["execution"]))
        case.live = execution.live()
        return execution

    def open(self, connection: Connection, instance_id: str, actor: Person | str) -> tuple[LockedCase, Execution]:
        """Lock a running case and load it; Conflict("instance_ended" or "instance_suspended")."""
        case = self.lock(connection, instance_id, actor)
        case.require_running()
        return case, self.load(case)

    def create(self, connection: Connection, row: dict[str, Any], groups: Iterable[str], actor: str) -> LockedCase:
        """Insert a new instance; its first `advance` follows in the same transaction."""
        filled = {
            "state": InstanceState.RUNNING.value, "revision": 0, "title": "", "place": "", "facts": [], "due": None,
            "search_text": "", "ended": None, "end_events": [], "audit_seq": 0, "audit_hash": "", "execution": b"",
            "started": self._context.now(), "started_by": actor, "idempotency_key": None, **row,
        }
        connection.execute(process_instance.insert(), [filled])
        insert(connection, instance_group, [
            {"instance_id": filled["id"], "group_key": group} for group in sorted(set(groups))
        ])
        return LockedCase(connection, filled, actor, self._context.now())

    def advance(
        self,
        case: LockedCase,
        execution: Execution,
        action: str,
        payload: Mapping[str, Any],
        *,
        completed: Mapping[str, str] | None = None,
        finished: Iterable[str] = (),
        former: Former | None = None,
    ) -> None:
        """Run the engine and write everything that follows from the step.

        :param action: audit word, e.g. "task_completed"; `payload` its values.
        :param completed: activity id -> user name of user tasks a person completed in this step.
        :param finished: activity ids of service tasks whose handler did its work in this step.
        :param former: takes down what the step can be taken back to.
        """
        execution.run()
        events, thrown, live = execution.events(), execution.thrown(), execution.live()
        if former is not None:
            former.look(case, events, live, threw=bool(thrown))
        model = self._context.catalog.model(case.row["definition_id"])
        done = completed or {}
        changed = case.row["revision"] == 0 or any(event.kind is EventKind.VARIABLES for event in events)
        self._close_or_caption(case, execution, model.properties, changed)
        sync_user_tasks(case, execution, self._context.catalog.model, done, refresh=changed)
        planned = False
        if (live.jobs, live.timers) != (case.live.jobs, case.live.timers) or case.state is not InstanceState.RUNNING:
            planned = sync_jobs(case, execution, finished, hold=former.holds if former is not None else None)
        if live.subscriptions != case.live.subscriptions:
            planned |= bool(sync_subscriptions(case, execution))
        planned |= deliver_later(case, thrown, self._context.settings.message_ttl_hours)
        planned |= tell_webhooks(case, execution, live, done, hold=former.holds if former is not None else None)
        record_history(case, events, done)
        case.audit(action, {**payload, "events": audit_events(events)})
        for word, told in warnings(events):
            case.audit(word, told)
        if live.troubled or case.live.troubled:
            sync_incidents(case, execution)
        case.changes["execution"] = execution.snapshot()
        if former is not None:
            former.keep(case)
        case.save()
        # What a handler put into the outbox is delivered by the worker that ran it.
        self._context.wake_worker(planned=planned)

    def resync(self, case: LockedCase, execution: Execution) -> None:
        """Write the rows of a case anew from what the engine says is live, without a step; the caller saves."""
        sync_user_tasks(case, execution, self._context.catalog.model, {}, refresh=True)
        case.together.flush()
        sync_jobs(case, execution, ())
        sync_subscriptions(case, execution)
        sync_incidents(case, execution)

    def recaption(self, case: LockedCase, execution: Execution) -> None:
        """Captions of a case and its open tasks anew from a state that was put back; the caller saves."""
        model = self._context.catalog.model(case.row["definition_id"])
        self._close_or_caption(case, execution, model.properties, True)
        sync_user_tasks(case, execution, self._context.catalog.model, {}, refresh=True)

    def _close_or_caption(
        self, case: LockedCase, execution: Execution, properties: Mapping[str, str], changed: bool
    ) -> None:
        if execution.ended and case.state is InstanceState.RUNNING:
            case.changes |= {
                "state": InstanceState.ENDED.value, "ended": case.now, "end_events": list(execution.end_events)
            }
        if changed:
            seen = execution.variables()
            columns = case_columns(properties, seen, case.row["business_key"])
            case.changes |= {name: value for name, value in columns.items() if value != case.row[name]}
            if keep_closed(case, properties, seen):
                follow_file(case, execution)
            keep_parties(case, properties, seen)
            if "search_text" in case.changes:
                keep_words(case, columns["search_text"])
