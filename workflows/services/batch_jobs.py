"""Working a batch off: one transaction a task, holding the act and its result, so that a crash leaves neither alone.

A part is done in the request, the rest by a job that plans itself anew; what a crash interrupts is taken up where the
rows say. Whoever works on a task holds its case's lock and finds the item still waiting.
"""
from __future__ import annotations

from typing import Any

import structlog
from sqlalchemy import Connection, Row, select
from sqlalchemy.exc import DBAPIError

from workflows.errors import EngineError, NotAllowed, Unavailable
from workflows.model import Person
from workflows.persistence.tables import task_batch, task_batch_item
from workflows.services import leases
from workflows.services.batch_acts import BatchActs
from workflows.services.cases import lock_of_task
from workflows.services.context import Context
from workflows.services.deliveries import close
from workflows.services.identity import Identity
from workflows.services.leases import Lease
from workflows.services.step_cycle import StepCycle
from workflows.services.tasks import Tasks

log = structlog.get_logger(__name__)

AT_ONCE = 25


class BatchJobs:
    """Runs jobs of kind "batch"; `ref` is the batch."""

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        self._context = context
        self._acts = BatchActs(context, Tasks(context, cycle))
        self._identity = Identity(context)

    def run(self, lease: Lease) -> None:
        """Work a part off; with nothing left the job ends."""
        again = self.part(lease.ref)
        with self._context.db.write() as connection:
            if again:
                leases.plan_again(connection, lease, self._context.now())
                self._context.wake_worker()
            else:
                close(connection, lease)

    def part(self, batch_id: str) -> bool:
        """Work some tasks off; False when none is left, and the batch has ended."""
        with self._context.db.read() as connection:
            batch = connection.execute(select(task_batch).where(task_batch.c.id == batch_id)).one_or_none()
            left = _left(connection, batch_id) if batch is not None else []
        if batch is None:
            return False
        for item in left:
            self._one(batch, item)
        if len(left) == AT_ONCE:
            return True
        with self._context.db.write() as connection:
            if not _left(connection, batch_id):
                ended = task_batch.update().where(task_batch.c.id == batch_id, task_batch.c.state == "running")
                connection.execute(ended.values(state="ended", ended=self._context.now()))
        return False

    def _one(self, batch: Row[Any], item: Row[Any]) -> None:
        try:
            by = self._person(batch.username)
            with self._context.db.enclosing() as connection:
                if self._take(connection, batch, item):
                    params = {**batch.params, "done": item.params, "words": f"stapel:{batch.id}"}
                    done = self._acts.do(batch.act, params, item.task_id, item.revision, by)
                    self._note(connection, item, state="done", params=done)
        except (Unavailable, DBAPIError):
            raise  # it works again in a moment
        except EngineError as error:
            self._refuse(item, error.code, error.params)
        except Exception:  # one task that cannot be worked on keeps no other one back
            log.exception("task of a batch failed", batch=batch.id, task=item.task_id)
            self._refuse(item, "batch_failed", {})

    def _person(self, username: str) -> Person:
        """Who asked for it, with the rights of now; nothing is done for somebody who may no longer sign in."""
        by = self._identity.by_username(username)
        if not by.active:
            raise NotAllowed("person_inactive", name=by.name)
        return by

    def _take(self, connection: Connection, batch: Row[Any], item: Row[Any]) -> bool:
        """Lock the task's case, and only then see whether the item still waits."""
        lock_of_task(connection, item.task_id, batch.username, self._context.now(), execution=False)
        state = select(task_batch_item.c.state).where(*_is(item)).with_for_update()
        return bool(connection.execute(state).scalar() == "waiting")

    def _refuse(self, item: Row[Any], code: str, params: Any) -> None:
        with self._context.db.write() as connection:
            self._note(connection, item, state="refused", code=code, params=_tellable(params))

    def _note(self, connection: Connection, item: Row[Any], **values: Any) -> None:
        waits = (*_is(item), task_batch_item.c.state == "waiting")
        connection.execute(task_batch_item.update().where(*waits).values(ended=self._context.now(), **values))


def _left(connection: Connection, batch_id: str) -> list[Row[Any]]:
    waiting = (task_batch_item.c.batch_id == batch_id, task_batch_item.c.state == "waiting")
    statement = select(task_batch_item).where(*waiting).order_by(task_batch_item.c.position).limit(AT_ONCE)
    return list(connection.execute(statement))


def _is(item: Row[Any]) -> tuple[Any, Any]:
    return task_batch_item.c.batch_id == item.batch_id, task_batch_item.c.position == item.position


def _tellable(params: Any) -> dict[str, Any]:
    return {name: value for name, value in params.items() if value is not None}
