"""Backups in the middle of work that is killed: each restores to a whole state and goes on to its end (P1, P15)."""
from __future__ import annotations

import datetime as dt
import os
import random
import signal

import sqlalchemy as sa
from reckoning import sound
from works import Trap, Works, complete_all, effect, open_works, process, serve_works

from workflows.backup import reading, restore_folder, take
from workflows.persistence import open_engine
from workflows.settings import Settings

CASES = 12
SEED = 20261127
SETTINGS = {"job_attempts": 1000, "outbox_attempts": 1000}


def back_up(folder, path):
    """What `kammerwerk backup` does; the main of a child process, too."""
    settings = Settings(data=folder)
    engine = open_engine(settings.url)
    try:
        return take(engine, settings, path, dt.datetime.now(dt.UTC))
    finally:
        engine.dispose()


def kill(child):
    os.kill(child.pid, signal.SIGKILL)
    child.join()


def finish(app):
    """Let everything that is open come to its end."""
    while True:
        app.worker.run_until_quiet()
        if complete_all(app) == 0 and app.management.next_due() is None:
            return
        due = app.management.next_due()
        if due is not None and due > app.clock():
            app.clock.move_to(due)


def test_a_backup_taken_between_kills_restores_and_ends(tmp_path):
    """While workers are killed and started again, backups are taken: every restored one is sound, and its cases end once each."""
    from workflows.clock import VirtualClock
    dice, data, taken = random.Random(SEED), tmp_path / "data", []
    data.mkdir()
    open_works(Works(data)).close()
    for number in range(5):
        child = process(serve_works, data, CASES, Trap(), SETTINGS)
        child.start()
        child.join(dice.uniform(0.5, 1.2) * 2 ** number)  # the later ones get far, also on a slow machine
        taken.append(back_up(data, tmp_path / f"{number}.zip"))
        if child.exitcode is None:
            kill(child)
    for number, one in enumerate(taken):
        with reading(one.path) as backup:
            restore_folder(backup, tmp_path / f"new{number}")
        app = open_works(Works(tmp_path / f"new{number}"), VirtualClock(dt.datetime.now(dt.UTC) + dt.timedelta(minutes=6)),
                         durable=False, **SETTINGS)
        sound(app)
        finish(app)
        sound(app)
        numbers = app.management.numbers()
        with app.reading() as connection:
            keys = list(connection.execute(sa.select(effect.c.key)).scalars())
        app.close()
        assert one.missing == ()
        assert (numbers["running_cases"], numbers["open_jobs"], numbers["open_incidents"]) == (0, 0, 0)
        assert len(keys) == len(set(keys))
    assert len(keys) > 0


def test_a_killed_backup_leaves_no_backup(tmp_path):
    """Killed at any moment, the name holds nothing or a whole backup, and the next one is made."""
    dice, data, path = random.Random(SEED), tmp_path / "data", tmp_path / "kept" / "a.zip"
    data.mkdir()
    app = open_works(Works(data))
    for number in range(60):
        app.context.store.put(os.urandom(200_000) + bytes([number]))
    with app.context.db.write() as connection:
        connection.exec_driver_sql("CREATE TABLE ballast (x)")
        connection.exec_driver_sql("INSERT INTO ballast VALUES (randomblob(20000000))")
    app.close()
    killed = 0
    for _ in range(8):
        child = process(back_up, data, path)
        child.start()
        child.join(dice.uniform(0.02, 0.5))
        if child.exitcode is None:
            kill(child)
            killed += 1
        if path.exists():
            with reading(path) as backup:
                restore_folder(backup, tmp_path / "new")
            (tmp_path / "new").rename(tmp_path / f"whole{killed}")
            path.unlink()
    assert killed > 0
    back_up(data, path)
    assert os.listdir(path.parent) == ["a.zip"]
    with reading(path) as backup:
        restore_folder(backup, tmp_path / "last")
