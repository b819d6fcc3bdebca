"""Taking up a due job: the first transaction counts the attempt and takes a lease (house rule: tx1)."""
from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, exists, or_, select

from workflows.engine.timers import parse_duration
from workflows.persistence.tables import job, outbox, process_instance
from workflows.settings import Settings

# Delivering what a case threw does not depend on that case still running.
_FREE = ("message", "start", "start_timer", "migration", "batch")
_CYCLE = re.compile(r"^R(?P<times>\d+)/(?P<interval>P.+)$")


class NeedsAlone(Exception):
    """What is due next has killed its worker and must not run beside anything else."""


@dataclass(frozen=True, slots=True)
class Lease:
    """A job taken up: `attempt` is the fence, `crashed` says that its last worker did not come back."""

    id: str
    kind: str
    instance_id: str | None
    ref: str
    activity_id: str
    element: str
    topic: str
    payload: Any
    retries: str
    attempt: int
    tries: int
    crashed: bool


_RUNNING = exists(
    select(process_instance.c.id).where(
        process_instance.c.id == job.c.instance_id, process_instance.c.state == "running"
    )
)
_MAY_RUN = or_(job.c.kind.in_(_FREE), _RUNNING)
_DUE = and_(
    job.c.state == "open", job.c.due <= bindparam("b_now"),
    or_(job.c.lease_until.is_(None), job.c.lease_until <= bindparam("b_now")),
    _MAY_RUN,
)


def waits_for_earlier() -> ColumnElement[bool]:
    """A row of the outbox whose case has an earlier one on the same channel under way: order is kept."""
    earlier = outbox.alias("earlier")
    return exists(
        select(earlier.c.seq).where(
            earlier.c.instance_id == outbox.c.instance_id, earlier.c.channel == outbox.c.channel,
            earlier.c.seq < outbox.c.seq, earlier.c.state == "open",
        )
    )


# Built once: building a statement costs more than running it.
_ANY = select(job.c.id).where(_DUE).limit(1)
_NEXT = (
    select(job).where(_DUE).order_by(job.c.due, job.c.created).limit(1).with_for_update(skip_locked=True, of=job)
)
# One look into an index each: the first row that is due, and the first lease to run out.
_NEXT_MOMENTS = (
    select(job.c.due).where(job.c.state == "open", job.c.lease_until.is_(None), _MAY_RUN).order_by(job.c.due).limit(1),
    select(outbox.c.due).where(outbox.c.state == "open", outbox.c.lease_until.is_(None), ~waits_for_earlier())
    .order_by(outbox.c.due).limit(1),
    select(job.c.lease_until).where(job.c.state == "open", job.c.lease_until.is_not(None), _MAY_RUN)
    .order_by(job.c.lease_until).limit(1),
    select(outbox.c.lease_until).where(outbox.c.state == "open", outbox.c.lease_until.is_not(None))
    .order_by(outbox.c.lease_until).limit(1),
)
_TAKE = job.update().where(job.c.id == bindparam("b_id"))
_HOLDS = select(job.c.attempt, job.c.state).where(job.c.id == bindparam("b_id")).with_for_update()


def anything_due(connection: Connection, now: dt.datetime) -> bool:
    """Whether a job could be taken up; asked before a write lock is taken for nothing."""
    return connection.execute(_ANY, {"b_now": now}).first() is not None


def take(
    connection: Connection, now: dt.datetime, lease: dt.timedelta, *, alone: bool = False, worker: int | None = None
) -> Lease | None:
    """Take the longest-due job; workers on PostgreSQL step around each other's rows.

    :param worker: the number under which this worker is known to live.
    :param alone: whether nothing else runs in this process.
    :raises NeedsAlone: the job has killed a worker before and `alone` is False; nothing was taken.
    """
    row = connection.execute(_NEXT, {"b_now": now}).one_or_none()
    if row is None:
        return None
    if row.lease_until is not None and not alone:
        raise NeedsAlone
    counted = {"attempt": row.attempt + 1, "tries": row.tries + 1, "lease_until": now + lease, "leased_by": worker}
    connection.execute(_TAKE, {"b_id": row.id, **counted})
    return _lease(row)


def _lease(row: Row[Any]) -> Lease:
    return Lease(
        id=row.id, kind=row.kind, instance_id=row.instance_id, ref=row.ref, activity_id=row.activity_id,
        element=row.element, topic=row.topic, payload=row.payload, retries=row.retries, attempt=row.attempt + 1,
        tries=row.tries + 1, crashed=row.lease_until is not None,
    )


def holds(connection: Connection, lease: Lease) -> bool:
    """Whether the lease is still the valid one (fence); on PostgreSQL locks the row."""
    found = connection.execute(_HOLDS, {"b_id": lease.id}).one_or_none()
    return found is not None and found.state == "open" and found.attempt == lease.attempt


def attempts_allowed(lease: Lease, settings: Settings) -> int:
    """How often a job is tried: `camunda:failedJobRetryTimeCycle` ("R5/PT10M"), else the installation's number."""
    match = _CYCLE.match(lease.retries.strip())
    return max(1, int(match["times"])) if match else settings.job_attempts


def next_try(lease: Lease, now: dt.datetime, settings: Settings) -> dt.datetime:
    """When to try again: the drawn interval, else 1, 2, 4 ... minutes, with up to 10 % more so that jobs spread."""
    if not settings.job_backoff:
        return now
    match = _CYCLE.match(lease.retries.strip())
    if match:
        delay = parse_duration(match["interval"]).after(now) - now
    else:
        delay = dt.timedelta(minutes=2 ** min(lease.tries - 1, 10))
    return now + delay * (1 + random.random() / 10)  # noqa: S311 - spreading load, not a secret


def next_due(connection: Connection) -> dt.datetime | None:
    """The next instant at which something will be due, or None; what cannot move by itself does not count."""
    found = [connection.execute(statement).scalar() for statement in _NEXT_MOMENTS]
    known = [moment for moment in found if moment is not None]
    return min(known) if known else None


def release_all(connection: Connection, now: dt.datetime) -> None:
    """Let every lease be over now, for a worker that knows the others to be dead; their attempts stay counted."""
    for table in (job, outbox):
        connection.execute(
            table.update().where(table.c.state == "open", table.c.lease_until > now).values(lease_until=now)
        )


def release_dead(
    connection: Connection, now: dt.datetime, alive: Callable[[ColumnElement[Any]], ColumnElement[bool]]
) -> int:
    """Let the leases of workers that no longer live be over now; their attempts stay counted. Gives how many.

    :param alive: whether the worker with the number in a column lives (see `workflows.presence`).
    """
    return sum(
        connection.execute(
            table.update().where(
                table.c.state == "open", table.c.lease_until > now, table.c.leased_by.is_not(None),
                ~alive(table.c.leased_by),
            ).values(lease_until=now)
        ).rowcount
        for table in (job, outbox)
    )


# Between a lease's commit and its being in hand lies next to nothing; this is far more.
_SURELY_IN_HAND = dt.timedelta(seconds=10)


def release_lost(
    connection: Connection, now: dt.datetime, worker: int, lease: dt.timedelta, jobs: Sequence[str],
    deliveries: Sequence[int],
) -> int:
    """Let a worker's own leases be over that it does not know of: the server cut it off while committing them.

    :param jobs: ids of those it is at work on; likewise `deliveries`, by their place in the outbox.
    """
    return sum(
        connection.execute(
            table.update().where(
                table.c.state == "open", table.c.lease_until > now, table.c.lease_until < now + lease - _SURELY_IN_HAND,
                table.c.leased_by == worker, key.not_in(in_hand),
            ).values(lease_until=now)
        ).rowcount
        for table, key, in_hand in ((job, job.c.id, jobs), (outbox, outbox.c.seq, deliveries))
    )


# Who works longer is taken to hang: the lease runs out, and the attempt counts as a crash.
LONGEST_WORK = dt.timedelta(hours=1)


def renew(
    connection: Connection, now: dt.datetime, lease: dt.timedelta, jobs: Mapping[str, int],
    deliveries: Mapping[int, int],
) -> int:
    """Prolong the leases of what is still being worked on; gives how many.

    A row another worker has taken meanwhile has another attempt and stays as it is. One that is locked is being
    finished, and nobody can take it.

    :param jobs: id -> attempt; likewise `deliveries`, by their place in the outbox.
    """
    count = 0
    for table, key, held in ((job, job.c.id, jobs), (outbox, outbox.c.seq, deliveries)):
        if not held:
            continue
        mine = or_(*(and_(key == one, table.c.attempt == attempt) for one, attempt in held.items()))
        free = select(key).where(mine, table.c.state == "open", table.c.lease_until.is_not(None))
        found = connection.execute(free.with_for_update(skip_locked=True)).scalars().all()
        connection.execute(table.update().where(key.in_(found)).values(lease_until=now + lease))
        count += len(found)
    return count


def plan_again(connection: Connection, lease: Lease, now: dt.datetime) -> None:
    """Let a job that has done a part run again, behind what became due meanwhile, with a full number of attempts."""
    connection.execute(
        job.update().where(job.c.id == lease.id, job.c.attempt == lease.attempt)
        .values(due=now, tries=0, lease_until=None)
    )


def give_back(connection: Connection, lease: Lease) -> None:
    """Undo a lease that was not used; the attempt does not count."""
    connection.execute(
        job.update().where(job.c.id == lease.id, job.c.attempt == lease.attempt)
        .values(lease_until=None, tries=max(0, lease.tries - 1))
    )
