"""Whether this installation can do its work now: database, schema, worker, disk, queue."""
from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workflows.errors import Unavailable
from workflows.persistence.tables import worker_heartbeat
from workflows.persistence.upgrade import current, head
from workflows.services import vitals
from workflows.services.context import Context

WORKER_SECONDS = 60
QUEUE_SECONDS = 15 * 60
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; `found` are its figures, never data of a case."""

    name: str
    ok: bool
    found: Mapping[str, Any] = field(default_factory=dict)


class Readiness:
    """Looks at what the installation stands on.

    :param has_worker: whether a worker runs in this process; without one, one belongs to the installation as soon
        as any has ever reported.
    """

    def __init__(self, context: Context, has_worker: Callable[[], bool]) -> None:
        self._context = context
        self._has_worker = has_worker
        self._head = ""

    def checks(self) -> list[Check]:
        """All checks; where the database is away only those that need none besides."""
        found = [self._disk(), self._database()]
        if not found[-1].ok:
            return found
        try:
            return [*found, self._schema(), self._worker(), self._queue()]
        except Unavailable as error:  # it went away meanwhile
            return [*found[:-1], Check("database", False, {"code": error.code})]

    def _disk(self) -> Check:
        free = shutil.disk_usage(self._context.settings.data).free // MEGABYTE
        wanted = self._context.settings.min_free_mb
        return Check("disk", free >= wanted, {"free_mb": free, "wanted_mb": wanted})

    def _database(self) -> Check:
        """A write that is taken back: a disk that is full or a database that only reads would refuse it."""
        class TakenBack(Exception):
            pass

        try:
            with self._context.db.write() as connection:
                connection.execute(
                    worker_heartbeat.insert(), [{"worker": "readiness-probe", "at": self._context.now()}]
                )
                raise TakenBack
        except TakenBack:
            return Check("database", True)
        except Unavailable as error:
            return Check("database", False, {"code": error.code})

    def _schema(self) -> Check:
        self._head = self._head or head()
        found = current(self._context.db.engine)
        return Check("schema", found == self._head, {"database": found, "code": self._head})

    def _worker(self) -> Check:
        with self._context.db.read() as connection:
            age = vitals.worker_age(connection, self._context.now())
        if age is None:
            return Check("worker", not self._has_worker(), {"seen_seconds": None})
        return Check("worker", age < WORKER_SECONDS, {"seen_seconds": round(age)})

    def _queue(self) -> Check:
        with self._context.db.read() as connection:
            late = vitals.overdue(connection, self._context.now())
        return Check("queue", late < QUEUE_SECONDS, {"oldest_overdue_seconds": round(late)})
