"""One case held against the engine: do its rows say what its saved state says?"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from workflows.engine import Execution
from workflows.model import InstanceState
from workflows.operations import Finding
from workflows.persistence.tables import OPEN_TASK, incident, job, process_instance, subscription, user_task
from workflows.persistence.tables.tasks import NEVER
from workflows.services.cases import LockedCase
from workflows.services.work_rows import STALLED

_LIVE = ("open", "failed")


def compare(connection: Connection, row: Any, execution: Execution) -> Iterator[Finding]:
    """Everything in which the rows of a case differ from what the engine says is live.

    :param row: the case's row of process_instance.
    """
    running = row["state"] in (InstanceState.RUNNING.value, InstanceState.SUSPENDED.value)
    if running == execution.ended:
        yield Finding("case_state_differs", row["id"], {"state": row["state"]}, repairable=execution.ended)
        return
    yield from _tasks(connection, row, execution)
    yield from _jobs(connection, row, execution)
    yield from _subscriptions(connection, row, execution)
    if running:
        yield from _faults(connection, row, execution)


def _tasks(connection: Connection, case: Any, execution: Execution) -> Iterator[Finding]:
    columns = (user_task.c.id, user_task.c.element, user_task.c.due, user_task.c.sort_due)
    known = {
        row.id: row for row in connection.execute(
            select(*columns).where(user_task.c.instance_id == case["id"], OPEN_TASK)
        )
    }
    live = {task.activity_id: task for task in execution.user_tasks()}
    for key in live.keys() - known.keys():
        yield Finding("task_row_missing", case["id"], {"element": live[key].element}, repairable=True)
    for key in known.keys() - live.keys():
        yield Finding("task_row_left", case["id"], {"element": known[key].element}, repairable=True)
    for key in live.keys() & known.keys():
        row, due = known[key], live[key].due
        if row.due != due or row.sort_due != (due or case["due"] or NEVER):
            yield Finding("task_due_differs", case["id"], {"element": row.element}, repairable=True)


def _jobs(connection: Connection, case: Any, execution: Execution) -> Iterator[Finding]:
    rows = connection.execute(
        select(job).where(
            job.c.instance_id == case["id"], job.c.kind.in_(("service", "timer")), job.c.state.in_(_LIVE)
        )
    ).all()
    known = {(row.kind, row.ref): row for row in rows}
    live: dict[tuple[str, str], tuple[str, dt.datetime | None]] = {
        ("service", one.activity_id): (one.element, None) for one in execution.jobs()
    }
    live |= {("timer", one.timer_id): (one.element, one.due) for one in execution.timers()}
    for key in live.keys() - known.keys():
        yield Finding("job_lost", case["id"], {"element": live[key][0], "kind": key[0]}, repairable=True)
    for key in known.keys() - live.keys():
        yield Finding("job_left", case["id"], {"element": known[key].element, "kind": key[0]}, repairable=True)
    for key in live.keys() & known.keys():
        row, due = known[key], live[key][1]
        if due is not None and row.due != due:
            yield Finding("timer_due_differs", case["id"], {"element": row.element}, repairable=True)
    for row in unseen_failures(connection, case["id"]):
        yield Finding("job_unseen", case["id"], {"element": row.element, "job": row.id}, repairable=True)


def unseen_failures(connection: Connection, instance_id: str) -> list[Any]:
    """Failed jobs of a case that no open incident tells anybody about."""
    told = connection.execute(
        select(incident.c.job_id, incident.c.activity_id)
        .where(incident.c.instance_id == instance_id, incident.c.resolved.is_(None))
    ).all()
    jobs, activities = {row.job_id for row in told}, {row.activity_id for row in told}
    failed = connection.execute(select(job).where(job.c.instance_id == instance_id, job.c.state == "failed"))
    return [row for row in failed if row.id not in jobs and (not row.activity_id or row.activity_id not in activities)]


def _subscriptions(connection: Connection, case: Any, execution: Execution) -> Iterator[Finding]:
    rows = connection.execute(select(subscription).where(subscription.c.instance_id == case["id"])).all()
    known = {row.id: row.element for row in rows}
    live = {one.subscription_id: one.element for one in execution.subscriptions()}
    for key in live.keys() - known.keys():
        yield Finding("subscription_missing", case["id"], {"element": live[key]}, repairable=True)
    for key in known.keys() - live.keys():
        yield Finding("subscription_left", case["id"], {"element": known[key]}, repairable=True)


def _faults(connection: Connection, case: Any, execution: Execution) -> Iterator[Finding]:
    rows = connection.execute(
        select(incident.c.activity_id, incident.c.element, incident.c.code).where(
            incident.c.instance_id == case["id"], incident.c.resolved.is_(None), incident.c.job_id.is_(None),
            incident.c.outbox_key.is_(None),
        )
    ).all()
    known = {STALLED if row.code == STALLED else row.activity_id: row.element for row in rows}
    live = {fault.activity_id: fault.element for fault in execution.faults()}
    if execution.stalled and not live:
        live[STALLED] = ""
    for key in live.keys() - known.keys():
        yield Finding("incident_missing", case["id"], {"element": live[key]}, repairable=True)
    for key in known.keys() - live.keys():
        yield Finding("incident_left", case["id"], {"element": known[key]}, repairable=True)


def put_right(case: LockedCase, execution: Execution) -> None:
    """What no sync of a step would write: dates, failed jobs nobody knows of, the state of an ended case."""
    connection, now = case.connection, case.now
    if execution.ended and case.state in (InstanceState.RUNNING, InstanceState.SUSPENDED):
        state = InstanceState.CANCELLED if execution.cancelled else InstanceState.ENDED
        case.changes |= {"state": state.value, "ended": now, "end_events": list(execution.end_events)}
    for task in execution.user_tasks():
        connection.execute(
            user_task.update().where(user_task.c.id == task.activity_id)
            .values(due=task.due, sort_due=task.due or case.row["due"] or NEVER)
        )
    for row in unseen_failures(connection, case.id):
        connection.execute(
            job.update().where(job.c.id == row.id).values(state="open", due=now, lease_until=None, tries=0)
        )


def case_row(connection: Connection, instance_id: str) -> Any:
    """A case's row with its saved state, or None."""
    return connection.execute(
        select(process_instance).where(process_instance.c.id == instance_id)
    ).mappings().one_or_none()
