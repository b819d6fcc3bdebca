"""What monitoring reads is true: signs of life, what is late, what is urgent; and no name reaches the log."""
from __future__ import annotations

import datetime as dt
import json
import logging

import pytest
import structlog

from workflows.commands.output import log_to_stderr
from workflows.errors import Rejected, Unavailable
from workflows.model import SYSTEM
from workflows.persistence.database import Database
from workflows.persistence.tables import counter

MARKER = "Zyxmarker"


def checks(app):
    return {check.name: check.ok for check in app.readiness.checks()}


def test_a_fresh_installation_is_ready_and_the_probe_leaves_nothing(app):
    """Database, schema, disk, queue and worker are looked at; the trial write is taken back."""
    assert checks(app) == {"database": True, "schema": True, "disk": True, "queue": True, "worker": True}
    assert app.management.vitals().worker_age is None


def test_a_worker_that_stops_reporting_is_missed_after_a_minute(app, clock):
    """Once a worker belongs to the installation, its silence counts; the next sign of life heals it."""
    app.management.report_worker("first")
    clock.advance(dt.timedelta(seconds=59))
    assert checks(app)["worker"]
    clock.advance(dt.timedelta(seconds=1))
    assert not checks(app)["worker"]
    app.management.report_worker("second")
    assert checks(app)["worker"]


def test_a_job_nobody_takes_up_is_missed_after_a_quarter_of_an_hour(app, deploy, clock):
    """The age of the oldest due job stands in the figures and in the readiness."""
    deploy("one_job")
    app.runtime.start("one_job", {"n": 1}, by=SYSTEM)
    clock.advance(dt.timedelta(minutes=14, seconds=59))
    assert checks(app)["queue"]
    clock.advance(dt.timedelta(seconds=1))
    assert not checks(app)["queue"]
    assert (app.management.vitals().job_late, app.management.vitals().jobs) == (900, {("service", "open"): 1})


def test_a_schema_of_another_release_is_told(app):
    """A database the code does not belong to is not ready."""
    with app.engine_db.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    assert not checks(app)["schema"]


def test_an_absent_database_is_told_without_asking_it_more(app, monkeypatch):
    """Without a database the answer still comes, with the code of what is wrong."""
    def away(_self):
        raise Unavailable("database_away")

    monkeypatch.setattr(Database, "write", away)
    found = {check.name: (check.ok, check.found) for check in app.readiness.checks()}
    assert found["database"] == (False, {"code": "database_away"})
    assert {"disk", "database"} == set(found)


def test_metrics_say_what_the_database_holds(app, deploy):
    """Open cases, tasks and completions are gauges and counters; completing one moves both."""
    deploy("two_steps")
    clerk = app.identity.create_person("clerk", "Sabine Beispiel", groups=["register"], roles=["clerk"])
    case = app.runtime.start("two_steps", {"n": 1}, by=SYSTEM)
    app.worker.run_until_quiet()
    [task] = app.tasks.of_case(case.id, state="open")
    assert b"kammerwerk_open_tasks 1.0" in app.metrics.text()
    app.tasks.complete(task.id, {}, SYSTEM)
    assert b"kammerwerk_task_completions_total 1.0" in app.metrics.text()
    assert clerk.id.encode() not in app.metrics.text()


def test_what_stands_in_a_case_never_reaches_the_log(app, deploy, shelf, clock, capfd):
    """A case with marker names runs into failures of every kind; the log has its ids and not one marker."""
    log_to_stderr("DEBUG")
    try:
        deploy("one_job")
        calls = []

        def work(step):
            name = step.inputs["n"]
            calls.append(name)
            if len(calls) == 1:
                step.connection.execute(counter.insert(), [{"sequence": name, "value": None}])
            raise ValueError(f"no good: {name}") from KeyError(name)

        shelf.work = work
        case = app.runtime.start("one_job", {"n": MARKER, "name": MARKER}, by=SYSTEM)
        for _ in range(3):
            app.worker.run_until_quiet()
            clock.advance(dt.timedelta(hours=1))
        app.identity.create_person(MARKER, MARKER)
        with pytest.raises(Rejected, match=MARKER.lower()):
            app.identity.create_person(MARKER, MARKER)
    finally:
        captured = capfd.readouterr().err
        structlog.reset_defaults()
        logging.getLogger().handlers.clear()
    assert MARKER in app.management.incidents()[0].message
    lines = [json.loads(line) for line in captured.splitlines()]
    failed = [line for line in lines if line["event"] == "job failed"]
    assert {case.id} == {line["case"] for line in failed}
    assert {"True", "False"} >= {str(line["final"]) for line in failed}
    assert all(line["job"] for line in failed)
    assert MARKER.lower() not in captured.lower()
