"""Keeping jobs, timers, subscriptions and incidents of a case equal to what the engine says is live."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, or_, select

from workflows.engine import Execution
from workflows.model import InstanceState, OpenJob, OpenTimer, Subscription
from workflows.persistence.statements import Query, insert, upsert
from workflows.persistence.tables import incident, job, stored_message, subscription
from workflows.services.cases import LockedCase
from workflows.services.context import new_id
from workflows.services.step_reads import OPEN_JOBS

STALLED = "stalled"
_KINDS = frozenset({"service", "timer"})

# Built once: building a statement costs more than running it.
_LIVE_JOBS = Query(select(job.c.id, job.c.kind, job.c.ref, job.c.due, job.c.state).where(
    job.c.instance_id == bindparam("b_instance"), or_(job.c.kind == "service", job.c.kind == "timer"),
    or_(job.c.state == "open", job.c.state == "failed"),
))
_SUBSCRIPTIONS = select(subscription.c.id).where(subscription.c.instance_id == bindparam("b_instance"))
_OPEN_FAULTS = select(incident.c.id, incident.c.activity_id, incident.c.code).where(
    incident.c.instance_id == bindparam("b_instance"), incident.c.resolved.is_(None), incident.c.job_id.is_(None),
    incident.c.outbox_key.is_(None),
)
_CLOSE_JOB = job.update().where(job.c.id == bindparam("b_id"))
_DROP_JOB = job.delete().where(job.c.id == bindparam("b_id"))
_DROP_SIGNALS = job.delete().where(
    job.c.instance_id == bindparam("b_instance"), job.c.kind == "signal", job.c.state == "open"
)


def sync_jobs(
    case: LockedCase, execution: Execution, finished: Iterable[str], *, hold: dt.timedelta | None = None
) -> bool:
    """Service and timer jobs: new ones are inserted, those the engine no longer knows are closed.

    Gives whether there are new ones.

    :param finished: activity ids whose job did its work in this step.
    :param hold: how long new automatic steps wait, so that the step that planned them can be taken back.
    """
    due = case.now + (hold or dt.timedelta(0))
    # What the way back has taken down already; afterwards it holds no longer.
    read = case.read.pop(OPEN_JOBS, None)
    if read is None:
        read = _LIVE_JOBS.rows(case.connection, {"b_instance": case.id})
    known = {(row.kind, row.ref): row for row in read if row.kind in _KINDS}
    services = {("service", live.activity_id): live for live in execution.jobs()}
    timers = {("timer", live.timer_id): live for live in execution.timers()}
    rows = [_service_row(case, live, due) for key, live in services.items() if key not in known]
    rows += [_timer_row(case, live) for key, live in timers.items() if key not in known or known[key].due != live.due]
    # A step the engine takes up again (retry of a fault) finds its old row and reopens it.
    upsert(case.together, job, rows, ("instance_id", "kind", "ref"), keep=("id", "created"))
    gone = [row for key, row in known.items() if key not in services and key not in timers]
    _close_jobs(case, gone, set(finished))
    if case.state in (InstanceState.ENDED, InstanceState.CANCELLED):
        case.together.execute(_DROP_SIGNALS, [{"b_instance": case.id}])
    return bool(rows)


def _row(case: LockedCase, kind: str, ref: str, **columns: Any) -> dict[str, Any]:
    return {
        "id": new_id(), "instance_id": case.id, "kind": kind, "ref": ref, "topic": "", "name": "", "retries": "",
        "payload": None, "state": "open", "tries": 0, "lease_until": None, "leased_by": None, "last_error": "",
        "created": case.now, "ended": None, **columns,
    }


def _service_row(case: LockedCase, live: OpenJob, due: dt.datetime) -> dict[str, Any]:
    return _row(
        case, "service", live.activity_id, activity_id=live.activity_id, element=live.element, topic=live.topic,
        name=live.name, retries=live.retries, due=due,
    )


def _timer_row(case: LockedCase, live: OpenTimer) -> dict[str, Any]:
    return _row(case, "timer", live.timer_id, activity_id=live.activity_id, element=live.element, due=live.due)


def _close_jobs(case: LockedCase, gone: list[Any], finished: set[str]) -> None:
    timers = [{"b_id": row.id} for row in gone if row.kind == "timer"]
    if timers:
        case.together.execute(_DROP_JOB, timers)
    services = [row for row in gone if row.kind == "service"]
    if not services:
        return
    closing = {"ended": case.now, "lease_until": None}
    case.together.execute(_CLOSE_JOB, [
        {"b_id": row.id, "state": "done" if row.ref in finished else "cancelled", **closing} for row in services
    ])
    failed = [row.id for row in services if row.state == "failed"]
    if failed:
        _resolve(case, incident.c.job_id.in_(failed), "obsolete")


def sync_subscriptions(case: LockedCase, execution: Execution) -> list[Subscription]:
    """Write waiting messages and signals; gives the new ones."""
    known = set(case.connection.execute(_SUBSCRIPTIONS, {"b_instance": case.id}).scalars())
    live = {found.subscription_id: found for found in execution.subscriptions()}
    gone = known - set(live)
    if gone:
        case.connection.execute(
            subscription.delete().where(subscription.c.instance_id == case.id, subscription.c.id.in_(gone))
        )
    fresh = [found for key, found in live.items() if key not in known]
    insert(
        case.connection, subscription,
        [
            {"id": found.subscription_id, "instance_id": case.id, "activity_id": found.activity_id,
             "element": found.element, "kind": found.kind, "name": found.name, "keys": dict(found.keys),
             "label": found.label, "created": case.now}
            for found in fresh
        ],
    )
    offer_stored(case.connection, {found.name for found in fresh if found.kind == "message"}, case.now)
    return fresh


def offer_stored(connection: Connection, names: set[str], now: dt.datetime) -> None:
    """Let a following transaction look whether a stored message fits a subscription to one of `names`."""
    if not names:
        return
    stored = connection.execute(
        select(stored_message.c.id).where(
            stored_message.c.state == "waiting", stored_message.c.name.in_(names), stored_message.c.expires > now
        )
    ).scalars()
    insert(connection, job, [message_job(found, now) for found in stored])


def message_job(stored_id: str, now: dt.datetime) -> dict[str, Any]:
    """A job that tries to deliver a stored message."""
    return {
        "id": new_id(), "instance_id": None, "kind": "message", "ref": stored_id, "payload": None, "state": "open",
        "due": now, "created": now,
    }


def sync_incidents(case: LockedCase, execution: Execution) -> None:
    """Open an incident for each new fault of the engine, and one where a case stands still; resolve old ones."""
    open_rows = {
        row.activity_id if row.code != STALLED else STALLED: row.id
        for row in case.connection.execute(_OPEN_FAULTS, {"b_instance": case.id})
    }
    wanted = {
        fault.activity_id: incident_row(
            case, fault.code, fault.message, activity_id=fault.activity_id, element=fault.element,
            params=dict(fault.params),
        )
        for fault in execution.faults()
    }
    if execution.stalled and not wanted and case.state is InstanceState.RUNNING:
        wanted[STALLED] = incident_row(case, STALLED, "neither ended nor waiting for anything")
    fresh = [row for key, row in wanted.items() if key not in open_rows]
    insert(case.connection, incident, fresh)
    for row in fresh:
        case.audit("incident", {"code": row["code"], "element": row["element"], "message": row["message"]})
    gone = [row_id for key, row_id in open_rows.items() if key not in wanted]
    if gone:
        _resolve(case, incident.c.id.in_(gone), "obsolete")


def incident_row(case: LockedCase, code: str, message: str, **columns: Any) -> dict[str, Any]:
    """A new open incident of a case."""
    return {
        "id": new_id(), "instance_id": case.id, "job_id": None, "activity_id": "", "element": "", "code": code,
        "message": message[:2000], "params": {}, "attempts": 0, "created": case.now, **columns,
    }


def _resolve(case: LockedCase, condition: Any, resolution: str) -> None:
    case.connection.execute(
        incident.update().where(condition, incident.c.resolved.is_(None))
        .values(resolved=case.now, resolved_by=case.actor, resolution=resolution)
    )
