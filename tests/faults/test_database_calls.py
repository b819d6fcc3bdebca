"""Every call to the database fails once: the n-th, for n = 1, 2, 3 ... (trust.md P3, ASVS 2.3.3; after SQLite's own tests).

The suite takes every eighth call, `make faults` every one (FAULT_EVERY=1).
"""
from __future__ import annotations

import os
import shutil
from functools import partial

import pytest
from reckoning import balance, sound
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from works import MONDAY, Trap, Works, complete_all, open_works, start_cases

from workflows.clock import VirtualClock
from workflows.errors import Unavailable
from workflows.persistence import statements
from workflows.persistence.statements import send

EVERY = int(os.environ.get("FAULT_EVERY", "8"))
SHARES = 2


class Fault:
    """Lets the n-th statement or commit of an engine fail, as a database that is away for a moment does."""

    def __init__(self, engine, monkeypatch) -> None:
        self.engine, self.left, self.hit = engine, 0, False
        event.listen(engine, "before_cursor_execute", self._statement)
        event.listen(engine, "commit", self._call)
        if engine.dialect.name == "sqlite":  # what every step does goes to the driver past SQLAlchemy's events
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


def go_on(app, clock):
    """One round of a clerk and a worker who start again after a fault; whether something was left to do."""
    start_cases(app, 1)
    done = complete_all(app)
    done += app.worker.run_until_quiet()
    due = app.management.next_due()
    if due is not None:
        clock.move_to(due)
    return bool(done or due)


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
        while True:
            try:
                if not go_on(app, clock):
                    break
            except Unavailable:
                sound(app)
        hit = fault.hit
        fault.at(0)
        balance(app, 1)
        app.close()
        shutil.rmtree(folder)
        nth += SHARES * EVERY
    assert nth > 150  # the whole way was walked
