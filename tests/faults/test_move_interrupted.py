"""A move to a server that is killed on its way: the file stays, the server is empty or complete, the cases end (P1, P18)."""
from __future__ import annotations

import datetime as dt
import os
import signal

from click.testing import CliRunner
from reckoning import balance
from sqlalchemy.engine.default import DefaultDialect
from works import Works, complete_all, open_works, place_on, run, start_cases

from workflows.cli import main
from workflows.clock import VirtualClock
from workflows.commands import moving
from workflows.model import SYSTEM
from workflows.persistence.database import sqlite_module

CASES = 6
# Each finds an empty database, else it would be refused before it comes so far.
POINTS = ("copying/job", "loading/", "before_commit", "after_commit")


def move(*arguments):
    return CliRunner().invoke(main, ["migrate-database", *map(str, arguments)])


def move_and_die(file, url, point):
    """The command in a process that kills itself with -9 at a point; the main of a child process."""
    def at(*place):
        if "/".join(place) == point:
            os.kill(os.getpid(), signal.SIGKILL)

    commit = DefaultDialect.do_commit

    def do_commit(dialect, connection):
        if dialect.name == "postgresql":
            at("before_commit")
        commit(dialect, connection)
        if dialect.name == "postgresql":
            at("after_commit")

    DefaultDialect.do_commit = do_commit
    moving._progress_on_stderr = lambda: lambda step, table, done, total: at(step, table)
    move(file, url)


def content(file):
    connection = sqlite_module().connect(str(file))
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    found = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
    connection.close()
    return found


def half_done(folder):
    """Cases in the middle of their way, their jobs done once, people's tasks open."""
    app = open_works(Works(folder), durable=False)
    start_cases(app, CASES)
    app.worker.run_until_quiet()
    for task in app.tasks.inbox(SYSTEM)[:CASES // 2]:
        app.tasks.complete(task.id, {f"{task.element}_by": "clerk"}, SYSTEM, revision=task.revision)
    app.close()


def test_a_move_killed_again_and_again_loses_nothing(tmp_path, postgresql_url):
    """Killed while it copies, compares, loads, before and after its commit: then every case ends on the server, once each."""
    half_done(tmp_path)
    file = tmp_path / "kammerwerk.db"
    before = content(file)
    for point in POINTS:
        assert run(move_and_die, file, postgresql_url, point) == -signal.SIGKILL, point
    assert "ist nicht leer" in move(file, postgresql_url).stderr
    assert move(file, postgresql_url, "--check").exit_code == 0
    assert content(file) == before

    place_on(postgresql_url, tmp_path)
    app = open_works(Works(tmp_path), VirtualClock(dt.datetime.now(dt.UTC)), durable=False)
    while app.worker.run_until_quiet() + complete_all(app) or app.management.next_due():
        due = app.management.next_due()
        if due is not None and due > app.clock():
            app.clock.move_to(due)
    balance(app, CASES)
    app.close()
