"""Jobs that carry something to a case: stored messages, signals, starts by message, signal or timer."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from workflows.engine.timers import Plan
from workflows.errors import PermanentFailure
from workflows.model import SYSTEM
from workflows.persistence.tables import job, start_subscription, stored_message
from workflows.services import arrivals, leases, start_timers
from workflows.services.context import Context
from workflows.services.correlation import fits_keys, open_waiting, waiting
from workflows.services.leases import Lease
from workflows.services.starting import start_case
from workflows.services.step_cycle import StepCycle


class Deliveries:
    """Each method runs one kind of job in one transaction."""

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        self._context = context
        self._cycle = cycle

    def kinds(self) -> Mapping[str, Callable[[Lease], None]]:
        """Job kind -> what runs it."""
        return {
            "message": self.message, "signal": self.signal, "start": self.start, "start_timer": self.start_timer
        }

    def message(self, lease: Lease) -> None:
        """Deliver a stored message to the one case that waits, else start a process, else leave it stored."""
        with self._context.db.write() as connection:
            stored = connection.execute(
                select(stored_message).where(stored_message.c.id == lease.ref).with_for_update()
            ).one_or_none()
            if stored is not None and stored.state == "waiting" and stored.expires > self._context.now():
                self._deliver(connection, stored)
            close(connection, lease)

    def _deliver(self, connection: Connection, stored: Any) -> None:
        keys = stored._mapping["keys"]
        found = [row for row in waiting(connection, stored.name) if fits_keys(row, keys)]
        if len(found) > 1:
            raise PermanentFailure(
                f"{len(found)} cases wait for the message {stored.name}", code="several_cases_wait",
                name=stored.name, count=len(found),
            )
        if found:
            case, execution = open_waiting(self._cycle, connection, found[0], stored.name, SYSTEM.username)
            execution.correlate(found[0].id, stored.payload)
            detail = {"name": stored.name, "payload": stored.payload, "message": stored.id}
            self._cycle.advance(case, execution, "message", detail)
            arrivals.arrived(self._context, case, "message")
            self._delivered(connection, stored.id, case.id)
            return
        start = self._message_start(connection, stored.name)
        if start is not None:
            started = start_case(
                self._context, self._cycle, connection, self._context.catalog.definition(start.definition_id), {},
                SYSTEM.username, start_event=start.element, payload=stored.payload,
            )
            self._delivered(connection, stored.id, started.id)

    def _message_start(self, connection: Connection, name: str) -> Any:
        found = connection.execute(
            select(start_subscription).where(start_subscription.c.kind == "message", start_subscription.c.name == name)
        ).all()
        if len(found) > 1:
            raise PermanentFailure(
                f"{len(found)} processes start with the message {name}", code="several_processes_start",
                name=name, count=len(found),
            )
        return found[0] if found else None

    def _delivered(self, connection: Connection, stored_id: str, instance_id: str) -> None:
        connection.execute(
            stored_message.update().where(stored_message.c.id == stored_id)
            .values(state="delivered", delivered_to=instance_id)
        )

    def signal(self, lease: Lease) -> None:
        """Hand a signal to one case that waited for it when it was thrown."""
        with self._context.db.write() as connection:
            assert lease.instance_id is not None
            case, execution = self._cycle.open(connection, lease.instance_id, SYSTEM)
            if not leases.holds(connection, lease):
                return
            name, payload = lease.payload["name"], lease.payload["payload"]
            if execution.signal(name, payload):
                self._cycle.advance(case, execution, "signal", {"name": name, "payload": payload})
            close(connection, lease)

    def start(self, lease: Lease) -> None:
        """Start an instance, as a broadcast signal asked for."""
        with self._context.db.write() as connection:
            if leases.holds(connection, lease):
                self._start(connection, lease)
                close(connection, lease)

    def start_timer(self, lease: Lease) -> None:
        """Start an instance at a timer start event and plan the next one of a cycle."""
        with self._context.db.write() as connection:
            if not leases.holds(connection, lease):
                return
            self._start(connection, lease)
            plan = start_timers.plan_of(lease.payload)
            self._plan_next(connection, lease, plan.following(self._context.now()))

    def _plan_next(self, connection: Connection, lease: Lease, plan: Plan | None) -> None:
        if plan is None:
            close(connection, lease)
            return
        connection.execute(
            job.update().where(job.c.id == lease.id).values(
                due=plan.due, tries=0, lease_until=None, payload={**lease.payload, **start_timers.plan_payload(plan)}
            )
        )

    def _start(self, connection: Connection, lease: Lease) -> None:
        start_case(
            self._context, self._cycle, connection,
            self._context.catalog.definition(lease.payload["definition_id"]), {}, SYSTEM.username,
            start_event=lease.payload["element"], payload=lease.payload.get("payload"),
        )


def close(connection: Connection, lease: Lease) -> None:
    """A delivery leaves no row behind: what it did stands in history and audit."""
    connection.execute(job.delete().where(job.c.id == lease.id, job.c.attempt == lease.attempt))
