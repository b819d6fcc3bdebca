"""Which workers live, seen without asking them: what the kernel or the server lets go however a process dies."""
from __future__ import annotations

import contextlib
import functools
import os
import pathlib
import secrets
import threading
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import structlog
from sqlalchemy import ColumnElement, Connection, Engine, literal_column, select, table, text
from sqlalchemy.exc import DBAPIError

from workflows.errors import Unavailable
from workflows.persistence.database import available

try:
    import fcntl
except ImportError:  # no such locks on this platform: leases then run out by time alone
    fcntl = None  # type: ignore[assignment]

log = structlog.get_logger(__name__)


class Presence(Protocol):
    """How a worker shows that it lives, and sees who else does.

    :param number: under which its leases are marked, None where they are not.
    """

    number: int | None

    def enter(self, if_alone: Callable[[], None]) -> None:
        """Be counted among the living; calls `if_alone` where all leases are known to belong to the dead."""
        ...

    def leave(self) -> None:
        """Stop being counted."""
        ...

    def renew(self) -> bool:
        """See that this worker is still counted; gives whether the leases of others may be judged by their numbers.

        :raises Unavailable: the database is away.
        """
        ...


class FilePresence:
    """The workers of one embedded database: each holds a file lock while it lives.

    A worker that comes and finds no other alive knows that whatever is leased belongs to the dead. A stopped
    process (SIGSTOP) still holds its lock, so nothing is taken from it before its lease is over.

    :param path: the lock file, beside the database.
    """

    number: int | None = None

    def __init__(self, path: pathlib.Path) -> None:
        self._path = path
        self._handle: int | None = None

    def enter(self, if_alone: Callable[[], None]) -> None:
        """Be counted among the living; calls `if_alone` first where no other worker is."""
        if fcntl is None or self._handle is not None:
            return
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            pass
        else:
            if_alone()
        # Between the two locks another worker may find itself alone; this one has leased nothing yet.
        fcntl.flock(handle, fcntl.LOCK_SH)
        self._handle = handle

    def leave(self) -> None:
        """Stop being counted."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def renew(self) -> bool:
        """Nothing to do: the kernel keeps the lock, and leases bear no numbers."""
        return False


def lock_file(database: pathlib.Path | str) -> pathlib.Path:
    """Where the workers of an embedded database hold their locks."""
    return pathlib.Path(f"{database}.worker")


def use(database: pathlib.Path | str) -> Callable[[], None]:
    """Be seen as a program that has an embedded database open, also one that only shows pages; gives how to end it.

    The journal of old SQLite libraries keeps no lock between transactions, so the file itself does not tell.

    :raises Unavailable: the database is being moved away.
    """
    if not hasattr(fcntl, "flock"):
        return lambda: None
    handle = os.open(_use_file(database), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(handle)
        raise Unavailable("database_busy") from error
    return functools.partial(os.close, handle)


def _use_file(database: pathlib.Path | str) -> pathlib.Path:
    return pathlib.Path(f"{database}.program")


@contextlib.contextmanager
def nobody_uses(database: pathlib.Path) -> Iterator[bool]:
    """Give whether no program has an embedded database open and no worker lives; none begins before the block ends."""
    if not hasattr(fcntl, "flock"):
        yield True
        return
    handles: list[int] = []
    try:
        for path in (lock_file(database), _use_file(database)):
            with contextlib.suppress(PermissionError):  # where nobody may write, no program runs
                handles.append(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
                fcntl.flock(handles[-1], fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        yield False
    else:
        yield True
    finally:
        for handle in handles:
            os.close(handle)


# Any number will do; it tells our locks from those of others on the same database.
_LOCKS = 726_043


class ServerPresence:
    """The workers on one PostgreSQL database, on whatever machines: each holds an advisory lock on its number.

    The lock belongs to a session of its own, which the server ends with the process, so a dead worker's leases are
    over within a look instead of after minutes. A stopped process keeps its session and its leases. Who has just
    lost its session with a restart of the server has some seconds to come back before others judge (`renew`).
    """

    def __init__(self, engine: Engine) -> None:
        self.number: int | None = None
        self._engine = engine
        self._session: Connection | None = None
        self._looks = 0
        self._lock = threading.Lock()

    def enter(self, if_alone: Callable[[], None]) -> None:
        """Take a number; whose leases are whose is seen later, one by one."""
        self.number = secrets.randbelow(2**31)
        self.renew()

    def leave(self) -> None:
        """Give the number back, at once: a server notices some time later that a session has ended."""
        with self._lock:
            if self._session is not None:
                with contextlib.suppress(DBAPIError):  # with the session the lock is gone anyway
                    self._session.execute(text("SELECT pg_advisory_unlock_all()"))
            self._drop()
            self.number = None

    def renew(self) -> bool:
        """Make sure that the lock is held; gives whether it has been for some looks, so that others may be judged.

        :raises Unavailable: the database is away.
        """
        with available(), self._lock:
            if self._session is not None:
                try:
                    self._session.execute(text("SELECT 1"))
                    self._looks += 1
                    return self._looks > 1
                except DBAPIError:
                    log.warning("session of the worker is gone")
                    self._drop()
            session = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            session.execute(text("SELECT pg_advisory_lock(:kind, :number)"), {"kind": _LOCKS, "number": self.number})
            self._session, self._looks = session, 0
            return False

    def _drop(self) -> None:
        if self._session is not None:
            self._session.invalidate()  # not back into the pool: the lock belongs to the session
            self._session.close()
            self._session = None


def lives(number: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether the worker with the number in a column holds its lock."""
    locks = table("pg_locks")
    return (
        select(literal_column("1")).select_from(locks)
        .where(
            text("pg_locks.locktype = 'advisory'"), text(f"pg_locks.classid = {_LOCKS}"),
            literal_column("pg_locks.objid::bigint") == number,
            text("pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())"),
        )
        .exists()
    )
