"""Running one job in its transactions: lease, prepare, work together with the token, or count the failure."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import structlog
from pydantic import BaseModel, ValidationError
from sqlalchemy import Connection

from workflows.engine import Execution
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler
from workflows.model import InstanceState, OpenJob
from workflows.persistence.statements import insert
from workflows.persistence.tables import incident, job
from workflows.services import leases
from workflows.services.cases import LockedCase
from workflows.services.context import Context, new_id
from workflows.services.deliveries import Deliveries
from workflows.services.leases import Lease
from workflows.services.remote_step import RemoteStep
from workflows.services.step_cycle import StepCycle
from workflows.services.steps import CaseGlance, CaseStep

log = structlog.get_logger(__name__)


class _Overtaken(Exception):
    """The case moved between prepare and the transaction; what was prepared is thrown away."""


class JobRunner:
    """Takes up due jobs and brings each to an end: done, due again later, or an incident."""

    def __init__(self, context: Context, cycle: StepCycle, deliveries: Deliveries) -> None:
        self._context = context
        self._cycle = cycle
        self._kinds: dict[str, Callable[[Lease], None]] = {
            "service": self._service,
            "timer": self._timer,
            **deliveries.kinds(),
        }

    def run_next(self) -> bool:
        """Run the longest-due job; False where none is due.

        An exception of the job never leaves here; only BaseException (a stopping process) does, and
        then the lease runs out and the attempt stays counted.
        """
        now = self._context.now()
        with self._context.db.read() as connection:
            if not leases.anything_due(connection, now):
                return False
        with self._context.db.write() as connection:
            lease = leases.take(connection, now, dt.timedelta(seconds=self._context.settings.job_lease_seconds))
        if lease is None:
            return False
        self._run(lease)
        return True

    def _run(self, lease: Lease) -> None:
        if lease.crashed and lease.tries > leases.attempts_allowed(lease, self._context.settings):
            self._fail(lease, PermanentFailure("its worker stopped each time"), "job_crashed")
            return
        try:
            self._kinds[lease.kind](lease)
        except PermanentFailure as failure:
            self._fail(lease, failure, str(getattr(failure, "code", "job_failed")), final=True)
        except Exception as failure:  # noqa: BLE001 - whatever a handler raises becomes a retry or an incident
            self._fail(lease, failure, "job_failed")

    # --- service tasks ------------------------------------------------------------------------

    def _service(self, lease: Lease) -> None:
        handler = self._context.registry.get(lease.topic)
        if handler is None:
            raise PermanentFailure(f"no handler for topic {lease.topic}")
        for last in (False, False, True):
            try:
                self._service_once(lease, handler, inside=last)
                return
            except _Overtaken:
                log.info("prepared work is stale", job=lease.id, topic=lease.topic)

    def _service_once(self, lease: Lease, handler: Handler, *, inside: bool) -> None:
        """:param inside: prepare within the transaction, because the case moved each time before."""
        prepared, pending, revision, answer = None, [], None, None
        if not inside and (handler.prepare is not None or handler.remote):
            glanced = self._glance(lease, handler)
            if glanced is None:
                return
            revision, glance = glanced
            prepared = handler.prepare(glance) if handler.prepare is not None else None
        if handler.remote:
            answer, pending = self._remote(lease, handler, prepared)
            revision = None  # an answer from outside is never thrown away
        try:
            with self._context.db.write() as connection:
                self._finish(connection, lease, handler, revision, prepared, inside, answer, pending)
        except BpmnError as error:
            self._throw(lease, error)

    def _glance(self, lease: Lease, handler: Handler) -> tuple[int, CaseGlance] | None:
        raise NotImplementedError
