"""Databases of earlier releases: migrated, every case loads, and every running case comes to its end (trust.md P14)."""
from __future__ import annotations

import dataclasses
import datetime as dt
import importlib.util
import json
import pathlib

import pytest
import sqlalchemy as sa

from workflows.backup import DATABASE
from workflows.bootstrap import handler_metadata
from workflows.clock import VirtualClock
from workflows.model import SYSTEM
from workflows.persistence import current, head, open_engine, upgrade
from workflows.persistence.copying import copy_rows
from workflows.persistence.database import sqlite_module
from workflows.scenarios.typed import typed

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "golden"
# Enough people for four eyes and more.
PEOPLE = [dataclasses.replace(SYSTEM, username=name) for name in ("anna", "bert", "clara")]
NAMES = sorted(path.stem for path in GOLDEN.glob("*.sql"))


def the_maker():
    """The program that made them; it knows which handlers their cases need."""
    spec = importlib.util.spec_from_file_location("golden_maker", GOLDEN / "make.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=NAMES)
def golden(request, tmp_path):
    """A data folder with the database as that release left it."""
    connection = sqlite_module().connect(str(tmp_path / DATABASE))
    connection.executescript((GOLDEN / f"{request.param}.sql").read_text(encoding="utf-8"))
    [(revision,)] = connection.execute("SELECT version_num FROM alembic_version")
    connection.close()
    assert revision == request.param.rstrip("abcdefgh"), "a golden database is named by its revision"
    return request.param, tmp_path


def move_to_server(folder, url, revision):
    """The same database as if it had been on PostgreSQL all the time."""
    source, target = open_engine(f"sqlite:///{folder / DATABASE}"), open_engine(url, durable=False)
    with target.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    upgrade(target, handler_metadata(), revision)
    with source.connect().execution_options(kammerwerk_read=True) as rows, target.begin() as connection:
        copy_rows(rows, connection, lambda done, total: None)
    source.dispose()
    target.dispose()


def finish(app, clock, answers):
    """Do whatever the running cases wait for, until none runs."""
    for _ in range(200):
        app.worker.run_until_quiet()
        running = app.history.instances(SYSTEM, state="running")
        if not running:
            return
        if not any(step(app, case, answers) for case in running):
            due = app.management.next_due()
            assert due is not None, f"stands still: {[(case.process_key, case.id) for case in running]}"
            clock.move_to(due)
    raise AssertionError("the cases do not end")


def step(app, case, answers):
    """One step a person or the outside world takes in a case; whether there was one."""
    for task in app.tasks.of_case(case.id, state="open"):
        values = answers.get(case.process_key, {}).get(task.element, {"ok": True, "amount": 200})
        barred = app.tasks.barred(task.id)
        app.tasks.complete(task.id, typed(values), next(one for one in PEOPLE if one.username not in barred))
        return True
    for waiting in app.runtime.subscriptions(case.id):
        if case.process_key == "register_entry":
            continue  # what may come from outside; the plain case goes on by itself
        if waiting.kind == "message":
            app.runtime.correlate(waiting.name, payload={}, by=SYSTEM, subscription_id=waiting.subscription_id)
        else:
            app.runtime.signal(waiting.name, {}, by=SYSTEM)
        return True
    return False


def test_there_are_golden_databases_of_a_bearable_size():
    """Each is small enough to be kept for good."""
    assert len(NAMES) >= 3
    assert [name for name in NAMES if (GOLDEN / f"{name}.sql").stat().st_size > 1_000_000] == []


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_every_running_case_of_an_earlier_release_ends_on_this_one(golden, database_url):
    """Migrated to the head, every case loads with its tasks, goes on where it stood, and ends; the audit is whole."""
    name, folder = golden
    if database_url:
        move_to_server(folder, database_url, name.rstrip("abcdefgh"))
    kept = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    clock = VirtualClock(dt.datetime.fromisoformat(kept["now"]))
    maker = the_maker()
    app = maker.opened(folder, clock, database_url)
    try:
        assert current(app.engine_db) == head()
        found = app.records.examine(documents=False)
        assert found.findings == []
        closed = 2 if name >= "0012" else 0  # from there on two closed files are among them
        assert found.cases == {"running": 15 + closed, "suspended": 1, "ended": 2}
        with app.reading() as connection:
            assert connection.execute(sa.text("SELECT count(*) FROM closed_file")).scalar_one() == closed
        assert app.management.numbers()["open_jobs"] > 0
        [suspended] = app.history.instances(SYSTEM, state="suspended")
        app.runtime.resume(suspended.id, by=SYSTEM, reason="geht weiter")

        finish(app, clock, kept["answers"])
        assert app.history.instances(SYSTEM, state="running") == []
        assert {str(case.state) for case in app.history.instances(SYSTEM)} == {"ended"}
        assert app.management.incidents() == []
        assert app.history.verify().ok
        register = app.history.instances(SYSTEM, process="register_entry")
        assert [case.end_events for case in register] == [("closed",)] * 2
        with app.reading() as connection:  # the same person twice: the second one is led by the first one's entry
            assert connection.execute(sa.text("SELECT count(*) FROM register_card")).scalar_one() == 1
    finally:
        app.close()
