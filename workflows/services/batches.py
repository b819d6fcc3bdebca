"""Batches service: one act on many tasks, each done and recorded on its own, with a result for each."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, func, select

from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import Person, UserTask
from workflows.persistence.statements import insert
from workflows.persistence.tables import job, task_batch, task_batch_item, user_task
from workflows.services import audit, inbox, rows
from workflows.services.access import visible_cases
from workflows.services.batch_acts import ACTS, UNDOABLE
from workflows.services.batch_jobs import BatchJobs
from workflows.services.context import Context, new_id
from workflows.services.step_cycle import StepCycle

MOST = 500
_PRIORITIES = range(101)


@dataclass(frozen=True, slots=True)
class Pick:
    """A task that was chosen, and the revision its list showed (`UserTask.revision`)."""

    task_id: str
    revision: int


@dataclass(frozen=True, slots=True)
class BatchItem:
    """What became of one task; without it where the person may not know of it any more.

    :param state: "waiting", "done" or "refused" (then `code` and `params` make the sentence).
    """

    position: int
    state: str
    task: UserTask | None
    code: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Batch:
    """One act on many tasks.

    :param act: of `ACTS`, or "undo".
    :param counts: item state -> how many.
    """

    id: str
    act: str
    params: Mapping[str, Any]
    state: str
    created: dt.datetime
    ended: dt.datetime | None
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """How many tasks."""
        return sum(self.counts.values())

    @property
    def undoable(self) -> bool:
        """Whether what was done can be taken back together."""
        return self.state == "ended" and self.act in UNDOABLE and self.counts.get("done", 0) > 0


class Batches:
    """Each method is one transaction but for the work itself, which is one for each task. A batch is its owner's.

    start(act, params, picks, *, by) -> id ; undo(id, *, by) -> id ; get(id, person) -> Batch
    items(id, person) -> [BatchItem] ; work_off(id)
    """

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        self._context = context
        self._jobs = BatchJobs(context, cycle)

    def start(self, act: str, params: Mapping[str, Any], picks: Sequence[Pick], *, by: Person) -> str:
        """Begin: the first tasks are done before this returns, the rest by the worker.

        :param params: of assign {"to": user name or ""}, follow_up {"date": date}, priority {"priority": 0 to 100},
            decide {"raw": what was entered, by key}.
        :raises Rejected: "nothing_selected", "batch_too_many", "batch_act", "priority_range".
        """
        if act not in ACTS:
            raise Rejected("batch_act")
        if act == "priority" and params.get("priority") not in _PRIORITIES:
            raise Rejected("priority_range")
        chosen = list({pick.task_id: pick for pick in picks}.values())
        if not chosen:
            raise Rejected("nothing_selected")
        if len(chosen) > MOST:
            raise Rejected("batch_too_many", max=MOST, count=len(chosen))
        with self._context.db.write() as connection:
            ids = [pick.task_id for pick in chosen]
            known = set(connection.execute(select(user_task.c.id).where(user_task.c.id.in_(ids))).scalars())
            items = [(pick.task_id, pick.revision, None) for pick in chosen if pick.task_id in known]
            if not items:
                raise Rejected("nothing_selected")
            batch_id = self._plan(connection, act, params, items, by)
        self._jobs.part(batch_id)
        return batch_id

    def _plan(
        self, connection: Connection, act: str, params: Mapping[str, Any], items: Sequence[tuple[str, int, Any]],
        by: Person,
    ) -> str:
        batch_id, now = new_id(), self._context.now()
        insert(connection, task_batch, [{
            "id": batch_id, "username": by.username, "act": act, "params": dict(params), "state": "running",
            "created": now,
        }])
        insert(connection, task_batch_item, [
            {"batch_id": batch_id, "position": at, "task_id": task_id, "revision": revision, "state": "waiting",
             "params": done}
            for at, (task_id, revision, done) in enumerate(items, 1)
        ])
        insert(connection, job, [{
            "id": new_id(), "instance_id": None, "kind": "batch", "ref": batch_id, "payload": {}, "state": "open",
            "due": now, "created": now,
        }])
        audit.record(connection, now, by.username, "batch_started", {
            "batch": batch_id, "act": act, "count": len(items)})
        self._context.wake_worker()
        return batch_id

    def undo(self, batch_id: str, *, by: Person) -> str:
        """Take back what was done, each task on its own; what moved on meanwhile stays and is told.

        :raises Conflict: "batch_not_undoable".
        :raises NotFound: "batch_not_found".
        """
        if not self.get(batch_id, by).undoable:
            raise Conflict("batch_not_undoable")
        item = task_batch_item.c
        done = select(item.task_id, item.params).where(item.batch_id == batch_id, item.state == "done")
        with self._context.db.write() as connection:
            items = [(row.task_id, 0, row.params) for row in connection.execute(done.order_by(item.position))]
            undoing = self._plan(connection, "undo", {"of": batch_id}, items, by)
        self._jobs.part(undoing)
        return undoing

    def get(self, batch_id: str, person: Person) -> Batch:
        """How far a batch has come; NotFound("batch_not_found") for anybody but who began it."""
        own = (task_batch.c.id == batch_id, task_batch.c.username == person.username)
        item = task_batch_item.c
        counted = select(item.state, func.count()).where(item.batch_id == batch_id).group_by(item.state)
        with self._context.db.read() as connection:
            row = connection.execute(select(task_batch).where(*own)).one_or_none()
            if row is None:
                raise NotFound("batch_not_found")
            counts = {state: int(count) for state, count in connection.execute(counted)}
        return Batch(row.id, row.act, row.params, row.state, row.created, row.ended, counts)

    def items(self, batch_id: str, person: Person) -> list[BatchItem]:
        """Every task with what became of it, in the order they were chosen."""
        self.get(batch_id, person)
        item = task_batch_item.c
        statement = select(task_batch_item).where(item.batch_id == batch_id).order_by(item.position)
        with self._context.db.read() as connection:
            found = connection.execute(statement).all()
            tasks = rows.select_tasks().where(
                user_task.c.id.in_([one.task_id for one in found]),
                visible_cases(person) | (user_task.c.assignee == person.username),
            )
            known = {one.id: one for one in inbox.captioned(connection, connection.execute(tasks).all(), person)}
        return [BatchItem(one.position, one.state, known.get(one.task_id), one.code, one.params or {}) for one in found]

    def work_off(self, batch_id: str) -> None:
        """Do at once, in this thread, what the worker would do; both may be at it."""
        while self._jobs.part(batch_id):
            pass
