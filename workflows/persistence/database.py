"""Opening the database and the two ways to use it: `write()` = one transaction, `read()` = look only.

SQLite is opened through pysqlite3 where that is installed: the library Python 3.11 on Debian 12 ships
has the WAL-reset bug, so WAL is used from 3.51.3 on and a rollback journal before.
"""
from __future__ import annotations

import contextlib
import contextvars
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import OperationalError

from workflows.errors import Unavailable
from workflows.persistence.lifeline import watch
from workflows.persistence.moment import Moment

try:
    import pysqlite3.dbapi2 as sqlite
except ImportError:  # no wheel for this platform
    import sqlite3 as sqlite

WAL_IS_SAFE_FROM = (3, 51, 3)
BUSY_TIMEOUT_MS = 10_000
Found = TypeVar("Found")


def sqlite_module() -> ModuleType:
    """The SQLite driver in use."""
    driver: ModuleType = sqlite
    return driver


def sqlite_mode() -> tuple[str, str]:
    """Version of the SQLite library and the journal mode that is safe with it."""
    module = sqlite_module()
    safe = tuple(int(part) for part in module.sqlite_version.split(".")) >= WAL_IS_SAFE_FROM
    return module.sqlite_version, "WAL" if safe else "TRUNCATE"


def open_engine(url: str, *, durable: bool = True) -> Engine:
    """Open the database; nothing is created or migrated.

    :param url: sqlite:///<file> or postgresql://...
    :param durable: False = commits are not synced to disk; for throw-away databases only.
    """
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        return _open_sqlite(url, durable)
    address = address.set(drivername="postgresql+psycopg")
    # Errors must not quote the values of a statement: they end in logs.
    engine = create_engine(address, pool_size=10, max_overflow=20, hide_parameters=True)
    watch(engine)
    if not durable:
        event.listen(engine, "connect", _forget_durability)
    return engine


def _open_sqlite(url: str, durable: bool) -> Engine:
    engine = create_engine(url, module=sqlite_module(), pool_size=10, max_overflow=20, hide_parameters=True)
    journal = sqlite_mode()[1]

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        # The driver must not begin transactions by itself: BEGIN IMMEDIATE is ours to say.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        cursor.execute(f"PRAGMA journal_mode = {journal}")
        cursor.execute(f"PRAGMA synchronous = {'FULL' if durable else 'OFF'}")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA trusted_schema = OFF")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A reader that later writes cannot wait for the lock, so writers take it at once.
        reads = connection.get_execution_options().get("kammerwerk_read")
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


def _forget_durability(connection: Any, _record: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET synchronous_commit = off")
    connection.commit()


@contextlib.contextmanager
def available() -> Iterator[None]:
    """Turn the driver's complaint about the machine into one a person can be told."""
    try:
        yield
    except OperationalError as error:
        raise _unavailable(error) from error


def _unavailable(error: OperationalError) -> Unavailable:
    text, state = str(error.orig), getattr(error.orig, "sqlstate", None)
    if "disk is full" in text or state == "53100":
        return Unavailable("disk_full")
    # PostgreSQL: class 40 = deadlock or serialization, 55P03 = lock not available.
    if "locked" in text or (state or "").startswith(("40", "55P03")):
        return Unavailable("database_busy")
    return Unavailable("database_away")


@dataclass
class Transaction:
    """The open transaction of the running call."""

    connection: Connection
    joined: bool = False
    before_commit: list[Callable[[Connection], None]] = field(default_factory=list)
    after_commit: list[Callable[[], None]] = field(default_factory=list)


class Database:
    """Gives connections; the ambient transaction of a thread is joined by its reads, never nested."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        # One moment for all statements of a look, as SQLite has it anyway: a task and its case's state fit together.
        self._reading: dict[str, Any] = {"kammerwerk_read": True}
        if not self.is_sqlite:
            self._reading |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        self._current: contextvars.ContextVar[Transaction | None] = contextvars.ContextVar("transaction", default=None)
        self._moment: contextvars.ContextVar[Moment | None] = contextvars.ContextVar("moment", default=None)
        # With a rollback journal whoever reads keeps out who writes: nobody reads longer than a statement takes there.
        self._reads_beside_writes = not self.is_sqlite or sqlite_mode()[1] == "WAL"

    @property
    def is_sqlite(self) -> bool:
        """Whether this is the embedded database."""
        return self.engine.dialect.name == "sqlite"

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction: commits at the end, rolls back on any exception; never nested but in an `enclosing` one.

        :raises Unavailable: the disk is full, or the database is busy or away; nothing was written.
        """
        around = self._current.get()
        if around is not None and around.joined:
            yield around.connection
            return
        if around is not None:
            raise RuntimeError("a service call is one transaction; this one is already open")
        moment = self._moment.get()
        if moment is not None:
            moment.end()
        with available(), self.engine.connect() as connection:
            transaction = Transaction(connection)
            token = self._current.set(transaction)
            try:
                with connection.begin():
                    yield connection
                    for last in dict.fromkeys(transaction.before_commit):
                        last(connection)
            finally:
                self._current.reset(token)
        for callback in dict.fromkeys(transaction.after_commit):
            callback()

    @contextlib.contextmanager
    def enclosing(self) -> Iterator[Connection]:
        """A transaction the service calls inside it join: what they do and what is noted of it commit together."""
        with self.write() as connection:
            self._open().joined = True
            yield connection

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """Look at the database as one moment has it; inside a `write()` it is that same transaction."""
        transaction = self._current.get()
        if transaction is not None:
            yield transaction.connection
            return
        moment = self._moment.get()
        with available(), moment.read() if moment is not None else self._open_read() as connection:
            yield connection

    @contextlib.contextmanager
    def one_moment(self) -> Iterator[None]:
        """Within this the thread's reads share one state of the database, until it writes itself: a page, for example.

        Also much cheaper than a connection and a transaction for each of a page's twenty questions.
        """
        if not self._reads_beside_writes or self._moment.get() is not None:
            yield
            return
        moment = Moment(self._open_read)
        token = self._moment.set(moment)
        try:
            yield
        finally:
            self._moment.reset(token)
            moment.end()

    def once(self, key: Hashable, look: Callable[[Connection], Found]) -> Found:
        """What `look` reads, asked once for all the questions of a page (`one_moment`); anywhere else each time.

        :param key: says what is asked, and for whom; the same key is the same question.
        :returns: what nobody may change, since others are given the same.
        """
        with self.read() as connection:
            moment = self._moment.get()
            if moment is None or self._current.get() is not None:
                return look(connection)
            found: Found = moment.once(key, lambda: look(connection))
            return found

    def _open_read(self) -> Connection:
        return self.engine.connect().execution_options(**self._reading)

    def before_commit(self, callback: Callable[[Connection], None]) -> None:
        """Call `callback` once as the last thing in the open transaction; where it fails, nothing is committed."""
        self._open().before_commit.append(callback)

    def after_commit(self, callback: Callable[[], None]) -> None:
        """Call `callback` once when the open transaction has committed."""
        self._open().after_commit.append(callback)

    def _open(self) -> Transaction:
        transaction = self._current.get()
        if transaction is None:
            raise RuntimeError("no transaction is open")
        return transaction
