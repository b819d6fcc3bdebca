"""Moving cases in the background: one transaction a case, so that each is wholly old or wholly new at any moment.

A job works off a batch and plans itself anew; what a crash interrupts is taken up where the rows say. The rows of
migration_item are the truth: whoever moves a case holds its lock and finds the item still waiting.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy import Connection, Row, func, select
from sqlalchemy.exc import DBAPIError

from workflows.errors import NotFound, Unavailable
from workflows.migrations import Remark
from workflows.model import InstanceState
from workflows.persistence.tables import migration, migration_item
from workflows.services import audit
from workflows.services.cases import LockedCase
from workflows.services.context import Context
from workflows.services.deliveries import close
from workflows.services.leases import Lease, plan_again
from workflows.services.migration_case import CaseMover, Order
from workflows.services.migration_values import pack_remarks, pack_steps
from workflows.services.step_cycle import StepCycle

log = structlog.get_logger(__name__)

BATCH = 25


@dataclass(frozen=True, slots=True)
class Act:
    """What a job does: "apply", or "undo" with who wants it and why."""

    name: str
    by: str = ""
    reason: str = ""

    @property
    def state(self) -> str:
        """Of the items it is for."""
        return "undoing" if self.name == "undo" else "waiting"


class MigrationJobs:
    """Runs jobs of kind "migration"; `ref` is the migration, the payload is an `Act`."""

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        self._context = context
        self._cycle = cycle
        self._mover = CaseMover(context, cycle)

    def run(self, lease: Lease) -> None:
        """Move a batch of cases; with none left the job ends."""
        act = Act(**lease.payload)
        if self._batch(lease.ref, act):
            self._plan_next(lease)
            return
        with self._context.db.write() as connection:
            self._end(connection, lease.ref, act)
            close(connection, lease)

    def work_off(self, migration_id: str) -> None:
        """Move all that is left here and now, whether or not a worker is at it, too."""
        act = Act("apply")
        while self._batch(migration_id, act):
            pass
        with self._context.db.write() as connection:
            self._end(connection, migration_id, act)

    def _batch(self, migration_id: str, act: Act) -> bool:
        """Move some cases; False when none was left."""
        with self._context.db.read() as connection:
            found = _read(connection, migration_id)
            left = _left(connection, migration_id, act.state) if found is not None else []
        if found is None or (found.state == "stopped" and act.name == "apply"):
            return False
        for instance_id in left:
            self._one(found, act, instance_id)
        return bool(left)

    def _plan_next(self, lease: Lease) -> None:
        """The next cases follow at once."""
        with self._context.db.write() as connection:
            plan_again(connection, lease, self._context.now())
            self._context.wake_worker()

    def _end(self, connection: Connection, migration_id: str, act: Act) -> None:
        found = _read(connection, migration_id, lock=True)
        if found is not None and act.name == "apply" and found.state == "running":
            now = self._context.now()
            connection.execute(migration.update().where(migration.c.id == found.id).values(state="done", ended=now))
            audit.record(connection, now, found.created_by, "migration_ended", {
                "migration": found.id, "to": found.to_definition_id, "process": found.process_key,
                **counts(connection, found.id),
            })

    # --- one case -----------------------------------------------------------------------------------------

    def _one(self, found: Row[Any], act: Act, instance_id: str) -> None:
        with structlog.contextvars.bound_contextvars(case=instance_id, migration=found.id):
            try:
                with self._context.db.write() as connection:
                    if act.name == "undo":
                        self._back(connection, found, act, instance_id)
                    else:
                        self._forth(connection, found, instance_id)
            except (Unavailable, DBAPIError):
                raise  # it works again in a moment
            except NotFound:
                log.info("case is gone")
            except Exception:  # one case that cannot be moved keeps no other one back
                log.exception("case could not be moved")
                with self._context.db.write() as connection:
                    state = "migrated" if act.name == "undo" else "refused"
                    _keep(connection, found.id, instance_id, state=state,
                          findings=pack_remarks([Remark("migration_failed")]), at=self._context.now())

    def _forth(self, connection: Connection, found: Row[Any], instance_id: str) -> None:
        case = self._cycle.lock(connection, instance_id, found.created_by)
        item, now = _item(connection, found.id, instance_id), self._context.now()
        state = _read(connection, found.id)
        if item is None or item.state != "waiting" or state is None or state.state != "running":
            return
        to = self._context.catalog.definition(found.to_definition_id)
        migrated = self._mover.judge(connection, case.row, Order(to, found.mapping, found.called))
        told = {"findings": pack_remarks(migrated.remarks), "steps": pack_steps(migrated.steps), "at": now}
        before = case.row["definition_id"]
        if migrated.execution is None:
            _keep(connection, found.id, instance_id, state="refused", from_definition_id=before, **told)
            return
        execution = case.row["execution"]
        self._mover.put(case, migrated.execution, migrated.waits, to.id, "migrated", {
            "from": before, "to": to.id, "version": to.version, "migration": found.id, "reason": found.reason,
            "from_version": self._context.catalog.definition(before).version,
            "steps": told["steps"], "changes": told["findings"],
        })
        _keep(connection, found.id, instance_id, state="migrated", from_definition_id=before, execution=execution,
              revision=case.row["revision"], **told)

    def _back(self, connection: Connection, found: Row[Any], act: Act, instance_id: str) -> None:
        """Back to the old state, while nothing further has happened in the case."""
        case = self._cycle.lock(connection, instance_id, act.by)
        item, now = _item(connection, found.id, instance_id), self._context.now()
        if item is None or item.state != "undoing":
            return
        if not revertible(case.row, item, found.to_definition_id):
            _keep(connection, found.id, instance_id, state="migrated", at=now, findings=[
                *item.findings, *pack_remarks([Remark("migration_moved_on")])])
            return
        self._return(case, item, found, act.reason)
        _keep(connection, found.id, instance_id, state="undone", at=now, execution=None, revision=0)

    def _return(self, case: LockedCase, item: Row[Any], found: Row[Any], reason: str) -> None:
        before, after = item.from_definition_id, case.row["definition_id"]
        state = bytes(item.execution)
        definition = self._context.catalog.definition
        order = Order(definition(found.to_definition_id), found.mapping, found.called)
        waits = self._context.engine.migrate(before, state, self._mover.routes(before, state, order)).waits
        self._mover.put(
            case, self._context.engine.load(before, state), {new: old for old, new in waits.items()}, before,
            "migration_undone", {
                "from": after, "to": before, "version": definition(before).version, "migration": found.id,
                "from_version": definition(after).version, "reason": reason,
            },
        )


def revertible(case: Mapping[str, Any], item: Row[Any], to: str) -> bool:
    """Whether nothing has happened in a case since it was moved."""
    return (
        item.execution is not None and case["revision"] == item.revision and case["definition_id"] == to
        and case["state"] == InstanceState.RUNNING.value
    )


def counts(connection: Connection, migration_id: str) -> dict[str, int]:
    """Item state -> how many cases."""
    statement = select(migration_item.c.state, func.count()).where(migration_item.c.migration_id == migration_id)
    return {state: int(count) for state, count in connection.execute(statement.group_by(migration_item.c.state))}


def _read(connection: Connection, migration_id: str, *, lock: bool = False) -> Row[Any] | None:
    statement = select(migration).where(migration.c.id == migration_id)
    return connection.execute(statement.with_for_update() if lock else statement).one_or_none()


def _left(connection: Connection, migration_id: str, state: str) -> list[str]:
    item = migration_item.c
    statement = select(item.instance_id).where(item.migration_id == migration_id, item.state == state)
    return list(connection.execute(statement.order_by(item.instance_id).limit(BATCH)).scalars())


def _item(connection: Connection, migration_id: str, instance_id: str) -> Row[Any] | None:
    item = migration_item.c
    statement = select(migration_item).where(item.migration_id == migration_id, item.instance_id == instance_id)
    return connection.execute(statement.with_for_update()).one_or_none()


def _keep(connection: Connection, migration_id: str, instance_id: str, **values: Any) -> None:
    item = migration_item.c
    connection.execute(
        migration_item.update().where(item.migration_id == migration_id, item.instance_id == instance_id)
        .values(**values)
    )

