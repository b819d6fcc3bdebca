"""What a completion changed, kept so that it can be taken back whole.

Most of it is in hand already when a step is done: the case's row and state as they were read under the lock, the task's
row, and which waits came and went. Only what a step really took away is read again, before it is gone.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, select

from workflows.engine.undoing import LONGEST
from workflows.model import EventKind, HistoryEvent, Live
from workflows.persistence.codec import decode, encode
from workflows.persistence.statements import Query, insert
from workflows.persistence.tables import (
    completion_undo,
    historic_activity,
    subscription,
    user_task,
)
from workflows.services.cases import LockedCase
from workflows.services.step_reads import GROUPS, OPEN_JOBS
from workflows.services.task_drafts import own_row

#: How long a completion can be taken back.
SPAN = LONGEST
#: Columns of the case a step may change besides its state and revision.
CASE_COLUMNS = ("state", "ended", "end_events", "title", "place", "facts", "due", "search_text")
_LEFT = frozenset({EventKind.COMPLETED, EventKind.CANCELLED})
_TOLD = frozenset({EventKind.GATEWAY, EventKind.DECISION, EventKind.WARNING})

_OF_CASE: Any = bindparam("b_instance")
_TASKS = select(user_task).where(user_task.c.instance_id == _OF_CASE, user_task.c.state == "open")
_SUBSCRIPTIONS = Query(select(subscription).where(subscription.c.instance_id == _OF_CASE))
_DETAILS = select(historic_activity.c.seq, historic_activity.c.activity_id, historic_activity.c.detail).where(
    historic_activity.c.instance_id == _OF_CASE,
    historic_activity.c.activity_id.in_(bindparam("b_activities", expanding=True)),
).order_by(historic_activity.c.seq)


@dataclass
class Former:
    """The state before one completion.

    :param task: the completed task's row as it was.
    :param has_draft: whether anybody has typed into it.
    :param hold: how long what the step plans waits, so that the step can be taken back that long; zero = it does not.
    :param typed: what was sent and the form's version: the person's draft after the way back.
    :param offered: whether it can be taken back at all; False once the step has set something going.
    """

    task: Mapping[str, Any]
    has_draft: bool
    hold: dt.timedelta = dt.timedelta(0)
    typed: tuple[Mapping[str, Any], str] | None = None
    offered: bool = True
    _until: dt.timedelta = SPAN
    _told: dict[str, Any] = field(default_factory=dict)
    _execution: bytes = b""

    @property
    def holds(self) -> dt.timedelta:
        """How long the step's automatic work waits."""
        return self.hold if self.offered else dt.timedelta(0)

    def look(self, case: LockedCase, events: Iterable[HistoryEvent], live: Live, *, threw: bool) -> None:
        """Take down what the step is about to overwrite; before any row of it is written.

        :param live: what the case waits for after the step.
        :param threw: whether it sent a message or signal to others.
        """
        planned = live.jobs - case.live.jobs
        self.offered = not threw and not case.live.troubled and (not planned or bool(self.hold))
        if not self.offered:
            return
        if planned:
            self._until = min(self.hold, SPAN)
        self._execution = bytes(case.row["execution"])
        self._told = {
            "case": {name: case.row[name] for name in CASE_COLUMNS},
            "opened": sorted(live.user_tasks - case.live.user_tasks),
            "planned": sorted(planned),
            "history": self._history(case, events),
            **self._rows(case, live),
        }

    def _rows(self, case: LockedCase, live: Live) -> dict[str, Any]:
        """Rows the step will close or drop; read only where there are any."""
        here, connection = {"b_instance": case.id}, case.connection
        found: dict[str, Any] = {"tasks": [dict(self.task)]}
        gone = case.live.user_tasks - live.user_tasks - {self.task["id"]}
        if gone:
            found["tasks"] += [dict(row) for row in connection.execute(_TASKS, here).mappings() if row["id"] in gone]
        work = (live.jobs, live.timers) != (case.live.jobs, case.live.timers)
        if work or not (live.user_tasks or live.jobs or live.timers or live.subscriptions):
            found["jobs"] = [row._asdict() for row in case.known(OPEN_JOBS, here)]
        if live.subscriptions != case.live.subscriptions:
            found["subscriptions"] = [row._asdict() for row in _SUBSCRIPTIONS.rows(connection, here)]
        if live.user_tasks - case.live.user_tasks:
            found["groups"] = [row.group_key for row in case.known(GROUPS, here)]
        found["drafts"] = self._draft(case)
        return found

    def _draft(self, case: LockedCase) -> list[dict[str, Any]]:
        """What who completes it sent, else had typed; it goes with the step. Colleagues' drafts stay where they are."""
        task, me = self.task["id"], case.actor
        if self.typed is not None:
            raw, version = self.typed
            return [{"task_id": task, "username": me, "raw": dict(raw), "form_version": version, "saved": case.now}]
        row = own_row(case.connection, task, me) if self.has_draft else None
        return [] if row is None else [row._asdict()]

    def _history(self, case: LockedCase, events: Iterable[HistoryEvent]) -> dict[str, Any]:
        entered: set[str] = set()
        left: set[str] = set()
        told: set[str] = set()
        for event in events:
            if event.kind is EventKind.ENTERED:
                entered.add(event.activity_id)
            elif event.activity_id not in entered:
                (left if event.kind in _LEFT else told if event.kind in _TOLD else set()).add(event.activity_id)
        details = {}
        if told:
            wanted = {"b_instance": case.id, "b_activities": sorted(told)}
            details = {row.activity_id: [row.seq, row.detail] for row in case.connection.execute(_DETAILS, wanted)}
        return {"entered": sorted(entered), "left": sorted(left), "details": details}

    def keep(self, case: LockedCase) -> None:
        """Write it down with the step, when all of it has gone into the audit."""
        if not self.offered:
            return
        told = {**self._told, "audit_seq": case.changes["audit_seq"]}
        insert(case.together, completion_undo, [{
            "task_id": self.task["id"], "instance_id": case.id, "username": case.actor, "at": case.now,
            "until": case.now + self._until, "revision": case.revision, "before": pack(told, self._execution),
        }])


def pack(told: Mapping[str, Any], execution: bytes) -> bytes:
    """Both in one: four bytes of length, the typed JSON, the state as it was stored."""
    head = encode(told).encode()
    return len(head).to_bytes(4) + head + execution


def unpack(before: bytes) -> tuple[dict[str, Any], bytes]:
    """What `pack` put together."""
    length = int.from_bytes(before[:4])
    told: dict[str, Any] = decode(before[4:4 + length].decode())
    return told, before[4 + length:]
