"""The job runner: takes up due jobs and brings each to an end: done, due again later, or an incident."""
from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import structlog
from sqlalchemy import Connection

from workflows.errors import EngineError, NotFound, PermanentFailure, Unavailable
from workflows.model import SYSTEM, InstanceState
from workflows.persistence.statements import insert
from workflows.persistence.tables import incident, job
from workflows.services import leases
from workflows.services.batch_jobs import BatchJobs
from workflows.services.cases import LockedCase
from workflows.services.context import Context, new_id
from workflows.services.deliveries import Deliveries
from workflows.services.leases import Lease
from workflows.services.migration_jobs import MigrationJobs
from workflows.services.service_jobs import ServiceJobs
from workflows.services.step_cycle import StepCycle

log = structlog.get_logger(__name__)

_TELLABLE = (str, int, Decimal, dt.date)


class JobRunner:
    """Runs one job after the other in the calling thread."""

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        self._context = context
        self._cycle = cycle
        self._running: dict[str, Lease] = {}
        self._since: dict[str, dt.datetime] = {}
        self._kinds: dict[str, Callable[[Lease], None]] = {
            "service": ServiceJobs(context, cycle).run,
            "timer": self._timer,
            "migration": MigrationJobs(context, cycle).run,
            "batch": BatchJobs(context, cycle).run,
            **Deliveries(context, cycle).kinds(),
        }

    def run_next(self) -> bool:
        """Run the longest-due job; False where none is due.

        No exception of a job leaves here. Only a BaseException (the process is being stopped) does:
        the attempt stays counted and the lease runs out, as after a crash.
        """
        now = self._context.now()
        with self._context.db.read() as connection:
            if not leases.anything_due(connection, now):
                return False
        try:
            with self._context.turns.side_by_side():
                return self._take_and_run(now, alone=False)
        except leases.NeedsAlone:
            with self._context.turns.alone():
                return self._take_and_run(now, alone=True)

    def _take_and_run(self, now: dt.datetime, *, alone: bool) -> bool:
        duration = dt.timedelta(seconds=self._context.settings.job_lease_seconds)
        with self._context.db.write() as connection:
            lease = leases.take(connection, now, duration, alone=alone, worker=self._context.worker_number)
        if lease is None:
            return False
        self._run(lease)
        return True

    def _run(self, lease: Lease) -> None:
        with structlog.contextvars.bound_contextvars(case=lease.instance_id, job=lease.id):
            self._running[lease.id], self._since[lease.id] = lease, self._context.now()
            try:
                self._bring_to_an_end(lease)
            finally:
                self._running.pop(lease.id, None)
                self._since.pop(lease.id, None)

    def in_hand(self) -> list[str]:
        """Ids of the jobs that run here now."""
        return list(self._running)

    def held(self, since: dt.datetime) -> dict[str, int]:
        """Id -> attempt of the jobs that run here and were begun after an instant."""
        begun = dict(self._since)
        return {key: lease.attempt for key, lease in list(self._running.items()) if begun.get(key, since) > since}

    def hand_back(self) -> int:
        """Give back the jobs that still run here; whoever takes one up raises the fence, so it ends once."""
        running = list(self._running.values())
        with self._context.db.write() as connection:
            for lease in running:
                leases.give_back(connection, lease)
        return len(running)

    def _bring_to_an_end(self, lease: Lease) -> None:
        if lease.crashed and lease.tries > leases.attempts_allowed(lease, self._context.settings):
            self._failed(lease, PermanentFailure("its worker stopped each time", code="job_crashed"), final=True)
            return
        try:
            self._kinds[lease.kind](lease)
        except PermanentFailure as failure:
            self._failed(lease, failure, final=True)
        except Exception as failure:  # whatever a handler raises becomes a retry or an incident
            self._failed(lease, failure)

    def _failed(self, lease: Lease, failure: BaseException, *, final: bool = False) -> None:
        self._context.afterwards.report(functools.partial(self._fail, lease, failure, final=final))

    def _timer(self, lease: Lease) -> None:
        assert lease.instance_id is not None
        with self._context.db.write() as connection:
            case = self._cycle.lock(connection, lease.instance_id, SYSTEM)
            if not leases.holds(connection, lease):
                return
            if case.state is not InstanceState.RUNNING:
                leases.give_back(connection, lease)
                return
            execution = self._cycle.load(case)
            execution.fire(lease.ref)
            self._cycle.advance(case, execution, "timer", {"element": lease.element})
            # A timer that is still waiting for the same instant could not move; its fault is the incident.
            connection.execute(
                job.update().where(job.c.id == lease.id, job.c.lease_until.is_not(None))
                .values(state="failed", lease_until=None)
            )

    def _fail(self, lease: Lease, failure: BaseException, *, final: bool = False) -> None:
        message = f"{type(failure).__name__}: {failure}" if not isinstance(failure, PermanentFailure) else str(failure)
        final = final or lease.tries >= leases.attempts_allowed(lease, self._context.settings)
        expected = isinstance(failure, (PermanentFailure, EngineError, Unavailable))
        # What the failure says may quote the case; it stands in the incident.
        log.warning("job failed", kind=lease.kind, topic=lease.topic, attempt=lease.tries, final=final,
                    error=type(failure).__name__, code=getattr(failure, "code", ""),
                    exc_info=None if expected else failure)
        with self._context.db.write() as connection:
            case = self._lock(connection, lease)
            if not leases.holds(connection, lease):
                return
            now = self._context.now()
            values: dict[str, Any] = {"last_error": message[:2000], "lease_until": None}
            if final:
                values |= {"state": "failed"}
                self._incident(connection, lease, failure, message)
            else:
                values |= {"due": leases.next_try(lease, now, self._context.settings)}
            connection.execute(job.update().where(job.c.id == lease.id).values(**values))
            if case is not None:
                case.audit("job_failed", {
                    "topic": lease.topic, "kind": lease.kind, "element": lease.element, "attempt": lease.tries,
                    "error": message[:2000], "incident": final,
                })
                case.save()
            self._context.wake_worker()

    def _lock(self, connection: Connection, lease: Lease) -> LockedCase | None:
        if lease.instance_id is None:
            return None
        try:
            return self._cycle.lock(connection, lease.instance_id, SYSTEM)
        except NotFound:
            return None

    def _incident(self, connection: Connection, lease: Lease, failure: BaseException, message: str) -> None:
        code = failure.code if isinstance(failure, PermanentFailure) else "job_failed"
        told = failure.params if isinstance(failure, PermanentFailure) else {}
        # A handler may have given anything; what can not be stored must not lose the incident.
        more = {name: value if isinstance(value, _TELLABLE) else str(value) for name, value in told.items()}
        insert(connection, incident, [{
            "id": new_id(), "instance_id": lease.instance_id, "job_id": lease.id, "activity_id": lease.activity_id,
            "element": lease.element, "code": code, "message": message[:2000],
            "params": {"topic": lease.topic, "kind": lease.kind, **more}, "attempts": lease.tries,
            "created": self._context.now(),
        }])
