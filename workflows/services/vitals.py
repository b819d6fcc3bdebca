"""How the installation is doing, in figures; and the sign of life its workers leave."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, func, select

from workflows.persistence.statements import upsert
from workflows.persistence.tables import OPEN_TASK, incident, job, outbox, process_instance, user_task, worker_heartbeat

URGENT = dt.timedelta(days=3)
# Workers that went away long ago are not told of any more.
_FORGOTTEN = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Vitals:
    """The state of an installation at an instant; ages and delays in seconds.

    :param jobs: (kind, state) -> how many.
    :param timer_late: how long the oldest due timer waits, 0 where none is due.
    :param worker_age: since a worker last reported; None = none ever did.
    :param backup_age: None = nothing is known of a backup.
    :param round_age: since the sentinel last went round; None = it never did.
    :param findings: kind of finding -> how many the last round found.
    """

    open_incidents: int
    open_cases: int
    open_tasks: int
    urgent_unassigned: int
    jobs: Mapping[tuple[str, str], int]
    timer_late: float
    job_late: float
    unsent: int
    unsent_age: float
    worker_age: float | None
    backup_age: float | None
    round_age: float | None = None
    findings: Mapping[str, int] = field(default_factory=dict)


def read_vitals(
    connection: Connection, now: dt.datetime, backup: dt.datetime | None = None, looked: Mapping[str, Any] | None = None
) -> Vitals:
    """Read the figures.

    :param backup: when the newest backup was made, where that is known.
    :param looked: the sentinel's last round, see `sentinel_rounds`.
    """
    by_kind = select(job.c.kind, job.c.state, func.count()).group_by(job.c.kind, job.c.state)
    return Vitals(
        open_incidents=_count(connection, incident, incident.c.resolved.is_(None)),
        open_cases=_count(connection, process_instance, process_instance.c.state.in_(("running", "suspended"))),
        open_tasks=_count(connection, user_task, OPEN_TASK),
        urgent_unassigned=_count(
            connection, user_task, OPEN_TASK & (user_task.c.sort_due < now + URGENT) & (user_task.c.assignee == "")
        ),
        jobs={(kind, state): count for kind, state, count in connection.execute(by_kind)},
        timer_late=_late(connection, now, job.c.kind == "timer"),
        job_late=_late(connection, now, job.c.kind != "timer"),
        unsent=_count(connection, outbox, outbox.c.state == "open"),
        unsent_age=_age(now, _oldest(connection, outbox.c.created, outbox.c.state == "open")) or 0,
        worker_age=worker_age(connection, now),
        backup_age=_age(now, backup),
        round_age=_age(now, looked["at"]) if looked else None,
        findings=looked["kinds"] if looked else {},
    )


def overdue(connection: Connection, now: dt.datetime) -> float:
    """For how many seconds the oldest due job of a case that is not suspended waits."""
    return max(_late(connection, now, job.c.kind == "timer"), _late(connection, now, job.c.kind != "timer"))


def _late(connection: Connection, now: dt.datetime, which: ColumnElement[bool]) -> float:
    """A failed attempt waits for its new due instant, and what belongs to a suspended case waits for its people."""
    held = select(process_instance.c.id).where(process_instance.c.state == "suspended")
    waiting = (job.c.state == "open") & which & (job.c.instance_id.is_(None) | job.c.instance_id.not_in(held))
    return _age(now, _oldest(connection, job.c.due, waiting & (job.c.due <= now) & job.c.lease_until.is_(None))) or 0


# --- signs of life ------------------------------------------------------------------------------------


def report(connection: Connection, worker: str, now: dt.datetime) -> None:
    """A worker says that it lives."""
    upsert(connection, worker_heartbeat, [{"worker": worker, "at": now}], ("worker",))
    connection.execute(worker_heartbeat.delete().where(worker_heartbeat.c.at < now - _FORGOTTEN))


def worker_age(connection: Connection, now: dt.datetime) -> float | None:
    """Seconds since the last sign of any worker; None = there was never one."""
    last = connection.execute(select(func.max(worker_heartbeat.c.at))).scalar()
    return _age(now, last)


def _count(connection: Connection, table: FromClause, condition: ColumnElement[bool]) -> int:
    return int(connection.execute(select(func.count()).select_from(table).where(condition)).scalar_one())


def _oldest(connection: Connection, column: ColumnElement[Any], condition: ColumnElement[bool]) -> dt.datetime | None:
    found: dt.datetime | None = connection.execute(select(func.min(column)).where(condition)).scalar()
    return found


def _age(now: dt.datetime, then: dt.datetime | None) -> float | None:
    return None if then is None else max(0.0, (now - then).total_seconds())
