"""What a process is doing, told to whoever is going to kill it: a pipe says how far it is, a shared page what it was at."""
from __future__ import annotations

import collections
import enum
import functools
import mmap
import os
import pathlib
import random
import signal
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import wait
from typing import Any

from sqlalchemy import Engine, event, func, select
from sqlalchemy.engine.default import DefaultDialect
from works import FORKS, Trap, Works, as_long_as, busy, complete_all, open_works, process, start_case

from workflows.bootstrap import Application
from workflows.persistence import statements
from workflows.persistence.tables import process_instance

PAGE = "moment"
THREADS = 64
READY, CALL = b"R", b"."


class Moment(enum.IntEnum):
    """What a thread is at; the highest of all threads says what a kill has hit."""

    BETWEEN = 0
    STARTING = 1
    PREPARING = 2
    SENT = 3
    WRITING = 4
    COMMITTING = 5


WORDS = {
    Moment.STARTING: "start-up", Moment.BETWEEN: "between commits", Moment.PREPARING: "between commits, a letter prepared",
    Moment.SENT: "between commits, delivered and not marked", Moment.WRITING: "a transaction in progress",
    Moment.COMMITTING: "a commit in progress",
}


class Teller(Trap):
    """Says of its own process which calls to the database it makes and what its threads are at."""

    def __init__(self, folder: pathlib.Path, pipe: int) -> None:
        super().__init__()
        self._pipe, self._page = pipe, _page(folder)
        self._slots: dict[int, int] = {}
        self._page[:] = bytes([Moment.STARTING]) + bytes(THREADS - 1)
        DefaultDialect.do_commit = self._ending(DefaultDialect.do_commit, Moment.COMMITTING)
        DefaultDialect.do_rollback = self._ending(DefaultDialect.do_rollback, Moment.WRITING)
        event.listen(Engine, "before_cursor_execute", lambda *_: self._call())
        statements.send = functools.partial(self._sent, statements.send)

    def ready(self, engine: Engine) -> None:
        """The installation stands: from now on it works."""
        event.listen(engine, "begin", self._begun)  # after the product's own listener: the lock is taken
        self._page[0] = Moment.BETWEEN
        os.write(self._pipe, READY)

    def at(self, point: str) -> None:
        """What a handler or the outside tells; it holds until the thread's next transaction."""
        found = {"in_prepare": Moment.PREPARING, "before_effect": Moment.SENT}.get(point)
        if found is not None:
            self._is_at(found)
            os.write(self._pipe, CALL)

    def _begun(self, connection: Any) -> None:
        if not connection.get_execution_options().get("kammerwerk_read"):
            self._is_at(Moment.WRITING)

    def _ending(self, real: Callable[..., None], moment: Moment) -> Callable[..., None]:
        def end(dialect: Any, connection: Any) -> None:
            if self._page[self._slot()] != Moment.WRITING:  # a look, or the pool's tidying up
                real(dialect, connection)
                return
            self._call()
            self._is_at(moment)
            real(dialect, connection)
            self._is_at(Moment.BETWEEN)

        return end

    def _sent(self, real: Any, *arguments: Any) -> Any:
        self._call()
        return real(*arguments)

    def _call(self) -> None:
        """Only calls of a transaction that changes something are work; all are while the process starts."""
        if self._page[0] == Moment.STARTING or self._page[self._slot()] == Moment.WRITING:
            os.write(self._pipe, CALL)

    def _is_at(self, moment: Moment) -> None:
        self._page[self._slot()] = moment

    def _slot(self) -> int:
        return self._slots.setdefault(threading.get_ident(), 1 + len(self._slots) % (THREADS - 1))


def _page(folder: pathlib.Path) -> mmap.mmap:
    path = folder / PAGE
    if not path.exists():
        path.write_bytes(bytes(THREADS))
    with path.open("r+b") as file:
        return mmap.mmap(file.fileno(), THREADS)


def work_and_tell(folder: pathlib.Path, cases: int, pipe: Any, settings: dict[str, Any]) -> None:
    """A worker and a clerk who tell how far they are; the main of a child process."""
    teller = Teller(folder, pipe.fileno())
    app = open_works(Works(folder, teller), **settings)
    teller.ready(app.engine_db)
    app.worker.start()
    for number in range(_started(app), cases):
        start_case(app, number)
        complete_all(app)
    as_long_as(app, lambda: busy(app) + complete_all(app))


def _started(app: Application) -> int:
    with app.reading() as connection:
        wanted = select(func.count()).select_from(process_instance).where(process_instance.c.process_key == "works")
        return int(connection.execute(wanted).scalar_one())


class Hunter:
    """Kills processes over one folder at random calls to the database, most of them after they have begun to work.

    :param start_ups: one kill in so many hits a process while it starts.
    """

    def __init__(self, folder: pathlib.Path, cases: int, settings: dict[str, Any], seed: int, start_ups: int = 10) -> None:
        self._folder, self._cases, self._settings = folder, cases, settings
        self._dice, self._start_ups = random.Random(seed), start_ups
        self.hits: collections.Counter[Moment] = collections.Counter()

    @property
    def kills(self) -> int:
        """How many processes were killed."""
        return sum(self.hits.values())

    def kill_one(self, calls: int) -> None:
        """Start a process and kill it after at most `calls` calls to the database and a part of one.

        :raises AssertionError: the process came to its end before.
        """
        ours, theirs = FORKS.Pipe(duplex=False)
        child = process(work_and_tell, self._folder, self._cases, theirs, self._settings)
        child.start()
        theirs.close()
        working = self._dice.randrange(self._start_ups) > 0
        wanted = self._dice.randint(1, calls if working else 10)
        each = _listen(ours, wanted, after_ready=working)
        wait([child.sentinel], each * 4 * self._dice.random())
        os.kill(child.pid, signal.SIGKILL)
        child.join()
        assert child.exitcode == -signal.SIGKILL, "the process was at its end already"
        self.hits[Moment(max(_page(self._folder)[:]))] += 1


def _listen(pipe: Any, wanted: int, *, after_ready: bool) -> float:
    """Wait for so many calls; gives the seconds one took."""
    if after_ready:
        while _read(pipe, 1) != READY:
            pass
    begin, seen = time.monotonic(), 0
    while seen < wanted:
        seen += _read(pipe, wanted - seen).count(CALL)
    return (time.monotonic() - begin) / wanted


def _read(pipe: Any, most: int) -> bytes:
    assert pipe.poll(60), "the process does nothing"
    told = os.read(pipe.fileno(), most)
    assert told, "the process has come to its end"
    return told
