"""Every call to the database fails once: the n-th, for n = 1, 2, 3 ... (trust.md P3, ASVS 2.3.3; after SQLite's own tests).

On a server a commit may also be done and never answered. The suite takes every eighth call on SQLite and every fortieth on
PostgreSQL, `make faults` every one (FAULT_EVERY=1).
"""
from __future__ import annotations

import os
import shutil
from functools import partial, partialmethod

import psycopg
import pytest
from reckoning import balance, sound
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from works import MONDAY, Trap, Works, complete_all, open_works, place_on, start_cases

from workflows.clock import VirtualClock
from workflows.errors import Unavailable
from workflows.persistence import statements
from workflows.persistence.statements import send
from workflows.queue import Announcer

EVERY = int(os.environ.get("FAULT_EVERY", "8"))
SERVER_EVERY = min(40, 5 * EVERY) if EVERY > 1 else 1
SHARES = 2


class Fault:
    """Lets the n-th statement or commit of an engine fail, as a database that is away for a moment does."""

    def __init__(self, engine, monkeypatch) -> None:
        self.engine, self.left, self.hit = engine, 0, False
        event.listen(engine, "before_cursor_execute", self._statement)
        event.listen(engine, "commit", self._call)
        # What every step does goes to the driver past SQLAlchemy's events.
        monkeypatch.setattr(statements, "send", partial(self._sent, send))

    def _sent(self, real, connection, text, rows):
        self._call(connection)
        return real(connection, text, rows)

    def at(self, nth: int) -> None:
        self.left, self.hit = nth, False

    def _statement(self, connection, cursor, statement, parameters, context, many) -> None:
        self._call(connection)

    def _call(self, connection) -> None:
        self.left -= 1
        if self.left == 0:
            self.hit = True
            raise OperationalError("a fault put in by the test", None, Exception("disk I/O error"))


class Unanswered(Fault):
    """Lets the answer to the n-th commit be lost: the server has done it, and who asked hears that it is away."""

    def __init__(self, engine, monkeypatch) -> None:
        self.engine, self.left, self.hit = engine, 0, False
        commit = engine.dialect.do_commit

        def do_commit(connection):
            commit(connection)
            self._call(connection)

        monkeypatch.setattr(engine.dialect, "do_commit", do_commit)

    def _call(self, connection) -> None:
        try:
            super()._call(connection)
        except OperationalError as error:  # below SQLAlchemy, as the driver would say it
            raise psycopg.OperationalError("server closed the connection") from error


def go_on(app, clock):
    """One round of a clerk and a worker who start again after a fault; whether something was left to do."""
    start_cases(app, 1)
    done = complete_all(app)
    done += app.worker.run_until_quiet()
    due = app.management.next_due()
    if due is not None:
        clock.move_to(due)
    return bool(done or due)


def to_the_end(app, clock):
    """Go on until nothing is left to do, whatever fails; gives how often something did."""
    failed = 0
    while True:
        try:
            if not go_on(app, clock):
                return failed
        except Unavailable:
            failed += 1
            sound(app)


@pytest.mark.parametrize("share", range(SHARES))
def test_any_call_may_fail_once(tmp_path, share, monkeypatch):
    """Whichever call fails, the case is in one state or the other, and whoever tries again brings it to its end."""
    nth, hit = 1 + share * EVERY, True
    open_works(Works(tmp_path / "fresh"), VirtualClock(MONDAY), durable=False).close()
    while hit:
        folder = tmp_path / str(nth)
        shutil.copytree(tmp_path / "fresh", folder)
        app = open_works(Works(folder, Trap()), clock := VirtualClock(MONDAY), durable=False, job_attempts=10)
        fault = Fault(app.engine_db, monkeypatch)
        fault.at(nth)
        to_the_end(app, clock)
        hit = fault.hit
        fault.at(0)
        balance(app, 1)
        app.close()
        shutil.rmtree(folder)
        nth += SHARES * EVERY
    assert nth > 150  # the whole way was walked


@pytest.fixture
def deployed(postgresql, tmp_path):
    """Makes folders with a database of their own on the server, in which the diagram is published."""
    made = [postgresql.new_database()]
    (tmp_path / "fresh").mkdir()
    place_on(made[0], tmp_path / "fresh")
    open_works(Works(tmp_path / "fresh"), VirtualClock(MONDAY), durable=False).close()

    def new(name):
        folder = tmp_path / name
        folder.mkdir()
        made.append(postgresql.new_database(made[0]))
        place_on(made[-1], folder)
        return folder

    yield new
    for url in reversed(made):
        postgresql.drop(url)


@pytest.mark.parametrize(("kind", "every", "least"), [(Fault, SERVER_EVERY, 150), (Unanswered, max(1, SERVER_EVERY // 5), 25)])
def test_any_call_to_a_server_may_fail_once(deployed, kind, every, least, monkeypatch, capsys):
    """The same on PostgreSQL, its queue's calls included, and with commits that are done but not answered."""
    nth, hit, runs, failed = 1, True, 0, 0
    while hit:
        with monkeypatch.context() as patch:
            app = open_works(Works(folder := deployed(f"{nth}")), clock := VirtualClock(MONDAY), durable=False, job_attempts=10)
            fault = kind(app.engine_db, patch)
            if kind is Fault:
                patch.setattr(Announcer, "announce", partialmethod(announced, Announcer.announce, fault))
            fault.at(nth)
            failed += to_the_end(app, clock)
            hit = fault.hit
            fault.at(0)
            balance(app, 1)
            app.close()
        shutil.rmtree(folder)
        nth, runs = nth + every, runs + 1
    assert nth > least  # the whole way was walked
    with capsys.disabled():
        print(f"\n{kind.__name__}, postgresql: {runs} runs, up to call {nth - every}, {failed} answered as away, 0 lost, 0 doubled")  # noqa: T201


def announced(announcer, real, fault, connection):
    """A call of the queue's library on our connection, which counts like ours."""
    fault._call(connection)
    real(announcer, connection)
