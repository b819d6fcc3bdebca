"""What the engine does by itself and when: looking at it, and letting one thing happen now."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, Subquery, and_, func, literal, null, or_, select, union_all

from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import InstanceState, Person
from workflows.operations import DueWork, Standing
from workflows.persistence.tables import (
    OPEN_TASK,
    incident,
    job,
    outbox,
    process_definition,
    process_instance,
    subscription,
    user_task,
)
from workflows.services import audit
from workflows.services.access import is_system, operated_cases
from workflows.services.confidentiality import opened
from workflows.services.context import Context
from workflows.services.rights import require_operates, require_steer
from workflows.services.step_cycle import StepCycle


class Operating:
    """Jobs, timers and deliveries, as people who look after them see them; each method is one transaction."""

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        self._context = context
        self._cycle = cycle

    def due_work(self, who: Person, *, overdue: bool = False, limit: int = 200) -> list[DueWork]:
        """Open jobs, timers and deliveries a person may see, the longest due first.

        :param overdue: only what is due already.
        """
        now = self._context.now()
        with self._context.db.read() as connection:
            found: list[DueWork] = []
            for table in (job, outbox):
                statement = _select(table, who).where(table.c.state == "open")
                if overdue:
                    statement = statement.where(table.c.due <= now)
                rows = connection.execute(statement.order_by(table.c.due).limit(limit)).mappings().all()
                may = opened(connection, {row["instance_id"] for row in rows if row["instance_id"]}, who)
                # What went wrong may repeat what stands in the case.
                found += [one if not one.instance_id or one.instance_id in may else replace(one, last_error="")
                          for one in (_value(row, now) for row in rows)]
        return sorted(found, key=lambda one: one.due)[:limit]

    def run_now(self, work_id: str, *, by: Person, reason: str = "") -> None:
        """Let a job or delivery happen now; a timer that is not due yet is fired, with a reason.

        :raises NotFound: "job_not_found", also where the person may not know of it.
        :raises NotAllowed: for who does not look after the installation; a timer before its time is for those who steer
            the case, `services.rights`.
        :raises Conflict: "job_taken", "job_settled", "instance_suspended", "instance_ended".
        :raises Rejected: "reason_missing" for a timer before its time.
        """
        now = self._context.now()
        with self._context.db.write() as connection:
            found = self._find(connection, work_id, by, now)
            require_operates(by)
            if found.kind == "timer" and found.due > now:
                if not reason.strip():
                    raise Rejected("reason_missing")
                self._fire(connection, found, by, reason)
            else:
                self._hurry(connection, found, by, reason, now)
            self._context.wake_worker()

    def _find(self, connection: Connection, work_id: str, by: Person, now: dt.datetime) -> DueWork:
        for table in (job, outbox):
            row = connection.execute(
                _select(table, by).where(_id(table) == work_id)
            ).mappings().one_or_none()
            if row is not None:
                found = _value(row, now)
                if found.taken:
                    raise Conflict("job_taken", step=found.name or found.element)
                if found.state != "open":
                    raise Conflict("job_settled", step=found.name or found.element)
                return found
        raise NotFound("job_not_found", job_id=work_id)

    def _fire(self, connection: Connection, found: DueWork, by: Person, reason: str) -> None:
        case, execution = self._cycle.open(connection, found.instance_id, by)
        require_steer(connection, case.id, by)
        row = connection.execute(select(job.c.ref, job.c.state).where(job.c.id == found.id)).one_or_none()
        if row is None or row.state != "open":
            raise Conflict("job_settled", step=found.name or found.element)
        execution.fire(row.ref)
        detail = {"element": found.element, "before": found.due, "after": case.now, "reason": reason}
        self._cycle.advance(case, execution, "timer_fired", detail)

    def _hurry(self, connection: Connection, found: DueWork, by: Person, reason: str, now: dt.datetime) -> None:
        case = None
        if found.instance_id:
            case = self._cycle.lock(connection, found.instance_id, by)
            if found.kind in ("service", "timer", "signal"):
                case.require_running()
        table = outbox if found.kind == "delivery" else job
        done = connection.execute(
            table.update()
            .where(_id(table) == found.id, table.c.state == "open", or_(table.c.lease_until.is_(None),
                                                                        table.c.lease_until <= now))
            .values(due=min(found.due, now))
        )
        if done.rowcount != 1:
            raise Conflict("job_settled", step=found.name or found.element)
        detail = {"element": found.element, "kind": found.kind, "before": found.due, "after": min(found.due, now),
                  **({"reason": reason} if reason else {})}
        if case is not None:
            case.audit("job_hurried", detail)
            case.save()
        else:
            audit.record(connection, now, by.username, "job_hurried", detail)

    def cases_of(self, definition_id: str, who: Person, state: InstanceState) -> list[tuple[str, str]]:
        """(id, number) of the cases of a process version in a state, those whose technical side a person may see."""
        statement = select(process_instance.c.id, process_instance.c.business_key).where(
            process_instance.c.definition_id == definition_id, process_instance.c.state == state.value,
            operated_cases(who),
        )
        with self._context.db.read() as connection:
            rows = connection.execute(statement.order_by(process_instance.c.started))
            return [(row.id, row.business_key) for row in rows]

    def standing(self, definition_id: str, who: Person) -> list[Standing]:
        """Where the cases of a process version stand, as counts only, the fullest step first."""
        now = self._context.now()
        with self._context.db.read() as connection:
            cases = {row.element: row for row in connection.execute(_standing(definition_id, who, now))}
            broken = {row.element: row.open for row in connection.execute(_incidents(definition_id, who))}
        found = [
            Standing(
                element, int(cases[element].cases) if element in cases else 0,
                int(cases[element].overdue or 0) if element in cases else 0, int(broken.get(element, 0)),
            )
            for element in {*cases, *broken}
        ]
        return sorted(found, key=lambda one: (-one.cases, -one.incidents, one.element))


def _id(table: Any) -> Any:
    return table.c.id if table is job else table.c.key


def _select(table: Any, who: Person) -> Select[Any]:
    """Rows of job or outbox under common names, those a person may see."""
    own = (
        [job.c.id, job.c.kind, job.c.tries, job.c.name] if table is job else
        [outbox.c.key.label("id"), literal("delivery").label("kind"), outbox.c.attempt.label("tries"),
         outbox.c.channel.label("name")]
    )
    seen = operated_cases(who)
    if "admin" not in who.roles and not is_system(who):
        seen = and_(process_instance.c.id.is_not(None), seen)
    return (
        select(
            *own, table.c.element, table.c.due, table.c.state, table.c.last_error, table.c.lease_until,
            table.c.instance_id, process_instance.c.business_key, process_instance.c.definition_id,
            process_instance.c.state.label("case_state"), process_definition.c.name.label("process_name"),
        )
        .outerjoin(process_instance, process_instance.c.id == table.c.instance_id)
        .outerjoin(process_definition, process_definition.c.id == process_instance.c.definition_id)
        .where(seen)
    )


def _value(row: RowMapping, now: dt.datetime) -> DueWork:
    return DueWork(
        id=row["id"], kind=row["kind"], element=row["element"], name=row["name"], due=row["due"], state=row["state"],
        tries=row["tries"], last_error=row["last_error"],
        taken=row["lease_until"] is not None and row["lease_until"] > now,
        suspended=row["case_state"] == "suspended", instance_id=row["instance_id"] or "",
        business_key=row["business_key"] or "", definition_id=row["definition_id"] or "",
        process_name=row["process_name"] or "",
    )


def _standing(definition_id: str, who: Person, now: dt.datetime) -> Select[Any]:
    """Cases by element."""
    places = places_of_cases()
    late = func.count(func.distinct(places.c.instance_id)).filter(places.c.due < now)
    return (
        select(places.c.element, func.count(func.distinct(places.c.instance_id)).label("cases"), late.label("overdue"))
        .join(process_instance, process_instance.c.id == places.c.instance_id)
        .where(
            process_instance.c.definition_id == definition_id,
            process_instance.c.state.in_(("running", "suspended")), operated_cases(who),
        )
        .group_by(places.c.element)
    )


def places_of_cases() -> Subquery:
    """Where cases stand: at tasks for people, at automatic steps, and where a message or a time is waited for."""
    return union_all(
        select(user_task.c.instance_id, user_task.c.element, user_task.c.due).where(OPEN_TASK),
        select(job.c.instance_id, job.c.element, null().label("due")).where(
            job.c.kind == "service", job.c.state.in_(("open", "failed"))
        ),
        select(job.c.instance_id, job.c.element, null().label("due")).where(
            job.c.kind == "timer", job.c.state.in_(("open", "failed"))
        ),
        select(subscription.c.instance_id, subscription.c.element, null().label("due")),
    ).subquery("places")


def _incidents(definition_id: str, who: Person) -> Select[Any]:
    return (
        select(incident.c.element, func.count().label("open"))
        .join(process_instance, process_instance.c.id == incident.c.instance_id)
        .where(process_instance.c.definition_id == definition_id, incident.c.resolved.is_(None), operated_cases(who))
        .group_by(incident.c.element)
    )
