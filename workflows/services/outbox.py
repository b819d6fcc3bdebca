"""Delivering what steps wrote for the outside world: after commit, at least once, in order per case and channel."""
from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Mapping
from typing import Any

import structlog
from sqlalchemy import ColumnElement, Connection, Row, and_, or_, select

from workflows.errors import PermanentFailure
from workflows.persistence.statements import insert
from workflows.persistence.tables import incident, outbox
from workflows.services.context import Context, new_id
from workflows.services.leases import NeedsAlone, waits_for_earlier

log = structlog.get_logger(__name__)

# An adapter delivers one payload; the key is the same for every attempt, so the other side can tell doubles.
Adapter = Callable[[Mapping[str, Any], str], None]

_LONGEST_PAUSE = dt.timedelta(hours=1)


class Outbox:
    """Takes due rows one by one and hands them to the adapter of their channel."""

    def __init__(self, context: Context, adapters: Mapping[str, Adapter]) -> None:
        self._context = context
        self.adapters = dict(adapters)
        self._running: dict[int, int] = {}
        self._since: dict[int, dt.datetime] = {}

    def deliver_next(self) -> bool:
        """Deliver the oldest due row; False where none is due."""
        now = self._context.now()
        with self._context.db.read() as connection:
            if connection.execute(select(outbox.c.seq).where(_due(now)).limit(1)).first() is None:
                return False
        try:
            with self._context.turns.side_by_side():
                return self._take_and_deliver(now, alone=False)
        except NeedsAlone:
            with self._context.turns.alone():
                return self._take_and_deliver(now, alone=True)

    def _take_and_deliver(self, now: dt.datetime, *, alone: bool) -> bool:
        row = self._take(now, alone=alone)
        if row is None:
            return False
        self._running[row.seq], self._since[row.seq] = row.attempt + 1, now
        try:
            self._deliver(row)
        finally:
            self._running.pop(row.seq, None)
            self._since.pop(row.seq, None)
        return True

    def in_hand(self) -> list[int]:
        """What is being delivered here now."""
        return list(self._running)

    def held(self, since: dt.datetime) -> dict[int, int]:
        """Place -> attempt of what is being delivered here and was begun after an instant."""
        begun = dict(self._since)
        return {seq: attempt for seq, attempt in list(self._running.items()) if begun.get(seq, since) > since}

    def hand_back(self) -> int:
        """Give back what is being delivered here; it may reach its goal twice, with the same key."""
        running = dict(self._running)
        with self._context.db.write() as connection:
            for seq, attempt in running.items():
                connection.execute(
                    outbox.update().where(outbox.c.seq == seq, outbox.c.attempt == attempt, outbox.c.state == "open")
                    .values(lease_until=None)
                )
        return len(running)

    def _deliver(self, row: Row[Any]) -> None:
        attempt = row.attempt + 1
        if row.lease_until is not None and attempt > self._context.settings.outbox_attempts:
            self._failed(row, attempt, PermanentFailure("its worker stopped each time", code="delivery_failed"))
            return
        try:
            # Behind a colon stands one of several receivers: each keeps an order of its own.
            adapter = self.adapters.get(row.channel.partition(":")[0])
            if adapter is None:
                raise PermanentFailure(
                    f"no adapter for channel {row.channel}", code="channel_missing", channel=row.channel)
            adapter(row.payload, row.key)
        except Exception as failure:  # whatever the outside does becomes a retry or an incident
            self._context.afterwards.report(functools.partial(self._failed, row, attempt, failure))
        else:
            self._context.afterwards.report(functools.partial(self._sent, row, attempt))

    def _take(self, now: dt.datetime, *, alone: bool) -> Row[Any] | None:
        lease = dt.timedelta(seconds=self._context.settings.job_lease_seconds)
        with self._context.db.write() as connection:
            row = connection.execute(
                select(outbox).where(_due(now)).order_by(outbox.c.seq).limit(1)
                .with_for_update(skip_locked=True, of=outbox)
            ).one_or_none()
            if row is not None:
                if row.lease_until is not None and not alone:
                    raise NeedsAlone
                connection.execute(
                    outbox.update().where(outbox.c.seq == row.seq)
                    .values(attempt=row.attempt + 1, lease_until=now + lease, leased_by=self._context.worker_number)
                )
        return row

    def _sent(self, row: Row[Any], attempt: int) -> None:
        with self._context.db.write() as connection:
            _close(connection, row, attempt, state="sent", sent=self._context.now())

    def _failed(self, row: Row[Any], attempt: int, failure: Exception) -> None:
        now = self._context.now()
        final = isinstance(failure, PermanentFailure) or attempt >= self._context.settings.outbox_attempts
        message = f"{type(failure).__name__}: {failure}"[:2000]
        log.warning("delivery failed", channel=row.channel, key=row.key, attempt=attempt, final=final)
        with self._context.db.write() as connection:
            if not final:
                _close(connection, row, attempt, due=now + self._pause(attempt), last_error=message)
            elif _close(connection, row, attempt, state="failed", last_error=message):
                insert(connection, incident, [{
                    "id": new_id(), "instance_id": row.instance_id, "outbox_key": row.key,
                    "activity_id": row.activity_id, "element": row.element, "code": _code(failure),
                    "message": message, "params": {"channel": row.channel}, "attempts": attempt, "created": now,
                }])
            self._context.wake_worker()

    def _pause(self, attempt: int) -> dt.timedelta:
        if not self._context.settings.job_backoff:
            return dt.timedelta(0)
        return min(dt.timedelta(minutes=2 ** min(attempt - 1, 10)), _LONGEST_PAUSE)


def _code(failure: Exception) -> str:
    return failure.code if isinstance(failure, PermanentFailure) else "delivery_failed"


def _due(now: dt.datetime) -> ColumnElement[bool]:
    return and_(
        outbox.c.state == "open", outbox.c.due <= now,
        or_(outbox.c.lease_until.is_(None), outbox.c.lease_until <= now), ~waits_for_earlier(),
    )


def _close(connection: Connection, row: Row[Any], attempt: int, **values: Any) -> bool:
    done = connection.execute(
        outbox.update().where(outbox.c.seq == row.seq, outbox.c.attempt == attempt, outbox.c.state == "open")
        .values(lease_until=None, **values)
    )
    return bool(done.rowcount)
