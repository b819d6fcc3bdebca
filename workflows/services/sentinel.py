"""The second look: finds what should not be, whatever piece of code is to blame."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Select, exists, select

from workflows.persistence.tables import incident, job, outbox, process_instance, subscription, user_task
from workflows.services import audit

# A job or message this long overdue has been missed, not merely queued.
_LATE = dt.timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it must be; `code` is the key of its sentence."""

    code: str
    instance_id: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)


def findings(connection: Connection, now: dt.datetime) -> list[Finding]:
    """All findings: still cases, work missed, leftovers of ended cases, deadlines passed, a broken audit."""
    late = now - _LATE
    found = [Finding("case_stands_still", case) for case in _ids(connection, _standing_still())]
    found += [Finding("case_leftovers", case) for case in _ids(connection, _leftovers())]
    found += [Finding("case_overdue", case) for case in _ids(connection, _overdue(now))]
    found += _missed_jobs(connection, late)
    found += _unsent(connection, late)
    verification = audit.verify(connection)
    found += [
        Finding("audit_broken", link.chain, {"seq": link.seq, "reason": link.reason}) for link in verification.broken
    ]
    return found


def _ids(connection: Connection, statement: Select[Any]) -> list[str]:
    return [str(case) for case in connection.execute(statement).scalars()]


def _standing_still() -> Select[Any]:
    """Running cases in which nothing is open, planned, awaited or reported."""
    case = process_instance.c
    return select(case.id).where(
        case.state == "running",
        ~exists(select(user_task.c.id).where(user_task.c.instance_id == case.id, user_task.c.state == "open")),
        ~exists(select(job.c.id).where(job.c.instance_id == case.id, job.c.state.in_(("open", "failed")))),
        ~exists(select(subscription.c.id).where(subscription.c.instance_id == case.id)),
        ~exists(select(incident.c.id).where(incident.c.instance_id == case.id, incident.c.resolved.is_(None))),
    )


def _leftovers() -> Select[Any]:
    """Ended cases with open tasks, jobs or subscriptions."""
    case = process_instance.c
    return select(case.id).where(
        case.state.in_(("ended", "cancelled")),
        exists(select(user_task.c.id).where(user_task.c.instance_id == case.id, user_task.c.state == "open"))
        | exists(select(subscription.c.id).where(subscription.c.instance_id == case.id))
        | exists(
            select(job.c.id).where(
                job.c.instance_id == case.id, job.c.state == "open", job.c.kind.in_(("service", "timer"))
            )
        ),
    )


def _overdue(now: dt.datetime) -> Select[Any]:
    case = process_instance.c
    return select(case.id).where(case.state == "running", case.due < now)


def _missed_jobs(connection: Connection, late: dt.datetime) -> Iterator[Finding]:
    running = select(process_instance.c.id).where(process_instance.c.state == "suspended")
    statement = select(job).where(
        job.c.state == "open", job.c.due < late, job.c.instance_id.is_(None) | job.c.instance_id.not_in(running)
    )
    for row in connection.execute(statement):
        yield Finding("job_missed", row.instance_id or "", {"job": row.id, "kind": row.kind, "due": row.due})


def _unsent(connection: Connection, late: dt.datetime) -> Iterator[Finding]:
    statement = select(outbox).where(outbox.c.state == "open", outbox.c.due < late)
    for row in connection.execute(statement):
        yield Finding("delivery_late", row.instance_id or "", {"channel": row.channel, "key": row.key})
