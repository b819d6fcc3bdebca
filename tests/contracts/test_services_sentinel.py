"""Every invariant is broken on purpose in the database: the sentinel says so, and the repair puts it right."""
from __future__ import annotations

import contextlib
import datetime as dt
import json

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from workflows.commands.sentinel import sentinel
from workflows.errors import Conflict
from workflows.persistence.tables import (
    audit,
    document,
    incident,
    job,
    outbox,
    process_instance,
    subscription,
    user_task,
)

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def case(app, deploy, bert):
    """A case at its first step."""
    deploy("line")
    return app.runtime.start("line", {}, by=bert)


def _write(app, statement) -> None:
    with app.context.db.write() as connection:
        assert connection.execute(statement).rowcount > 0


def _go_to(app, case, bert, target: str) -> None:
    app.runtime.move(case.id, app.runtime.places(case.id)[0].activity_id, target, by=bert, reason="Test")


def _codes(app) -> list[str]:
    return sorted(finding.code for finding in app.management.sentinel())


# step of the diagram, what is broken there, what is found
BROKEN = {
    "task row gone": ("first", lambda: user_task.delete(), ["task_row_missing"]),
    "task row closed": ("first", lambda: user_task.update().values(state="cancelled"), ["task_row_missing"]),
    "task due moved": ("first", lambda: user_task.update().values(due=dt.datetime(2027, 1, 1, tzinfo=dt.UTC)), ["task_due_differs"]),
    "inbox date moved": ("first", lambda: user_task.update().values(sort_due=dt.datetime(2027, 1, 1, tzinfo=dt.UTC)), ["task_due_differs"]),
    "job row gone": ("work", lambda: job.delete(), ["job_lost"]),
    "job row closed": ("work", lambda: job.update().values(state="done"), ["job_lost"]),
    "job failed unseen": ("work", lambda: job.update().values(state="failed"), ["job_unseen"]),
    "timer row gone": ("pause", lambda: job.delete(), ["job_lost"]),
    "timer due moved": ("pause", lambda: job.update().values(due=dt.datetime(2027, 1, 1, tzinfo=dt.UTC)), ["timer_due_differs"]),
    "subscription gone": ("paid", lambda: subscription.delete(), ["subscription_missing"]),
}


@pytest.mark.parametrize("what", BROKEN)
def test_rows_that_differ_are_found_and_put_right(app, case, bert, what):
    """One finding that names the case and the step; the repair writes the row anew, tells the audit, and nothing is left."""
    step, broken, expected = BROKEN[what]
    if step != "first":
        _go_to(app, case, bert, step)
    rows = _rows(app, case)
    _write(app, broken().where(sa.true()))

    found = [one for one in app.management.sentinel() if one.code not in {"case_stands_still", "job_missed"}]

    assert [one.code for one in found] == expected
    assert {(one.instance_id, one.business_key, one.repairable) for one in found} == {(case.id, case.business_key, True)}
    assert found[0].params["element"] == step
    assert [one.code for one in app.management.repair(case.id, by=bert)] == expected
    assert app.management.sentinel() == []
    assert _rows(app, case) == rows
    told = app.history.audit(case.id)[-1]
    assert (told.action, told.actor, [one["code"] for one in told.payload["before"]], told.payload["after"]) == (
        "repaired", "bert", expected, [])


def _rows(app, case):
    """What is live in the rows, without what a new row may have of its own."""
    with app.context.db.read() as connection:
        tasks = connection.execute(sa.select(user_task.c.id, user_task.c.due, user_task.c.sort_due).where(user_task.c.state == "open")).all()
        jobs = connection.execute(sa.select(job.c.ref, job.c.due).where(job.c.state == "open")).all()
        waits = connection.execute(sa.select(subscription.c.id)).all()
    return tasks, jobs, waits


def test_rows_too_many_are_found_and_closed(app, case, bert):
    """A task, a job and a subscription the engine knows nothing of disappear; nobody's real task is touched."""
    _go_to(app, case, bert, "second")
    with app.context.db.write() as connection:
        row = dict(connection.execute(sa.select(user_task).where(user_task.c.state == "open")).mappings().one())
        connection.execute(user_task.insert(), [{**row, "id": "0" * 32, "element": "first"}])
        connection.execute(subscription.insert(), [{
            "instance_id": case.id, "id": "x:paid", "activity_id": "x", "element": "paid", "kind": "message", "name": "fee_paid",
            "keys": {}, "label": "", "created": app.clock(),
        }])
        connection.execute(job.insert(), [{
            "id": "1" * 32, "instance_id": case.id, "kind": "service", "ref": "y", "element": "work", "activity_id": "y",
            "payload": None, "state": "open", "due": app.clock(), "created": app.clock(),
        }])

    assert _codes(app) == ["job_left", "subscription_left", "task_row_left"]
    app.management.repair(case.id, by=bert)
    assert _codes(app) == []
    assert [one.element for one in app.tasks.of_case(case.id, state="open")] == ["second"]
    assert app.management.repair(case.id, by=bert) == []


def test_a_reopened_job_runs_and_the_case_goes_on(app, case, bert, shelf):
    """What was lost is not only written anew: it works."""
    ran = []
    shelf.work = lambda step: ran.append(step.element)
    _go_to(app, case, bert, "work")
    _write(app, job.update().values(state="cancelled"))
    app.management.run_due()
    assert ran == []

    app.management.repair(case.id, by=bert)
    app.management.run_due()

    assert ran == ["work"]
    assert [one.element for one in app.tasks.of_case(case.id, state="open")] == ["second"]


def test_a_fault_nobody_was_told_of_becomes_an_incident_again(app, deploy, bert):
    """An incident that was closed past the engine is opened again; one about nothing is closed."""
    deploy("branch")
    case = app.runtime.start("branch", {}, by=bert)
    app.tasks.complete(app.tasks.of_case(case.id)[0].id, {}, bert)
    _write(app, incident.update().values(resolved=app.clock()))
    assert "incident_missing" in _codes(app)
    app.management.repair(case.id, by=bert)
    (again,) = app.management.incidents(instance_id=case.id)
    assert again.code == "unknown_name"

    _write(app, incident.update().where(incident.c.id == again.id).values(activity_id="gone"))
    assert _codes(app) == ["incident_left", "incident_missing"]
    app.management.repair(case.id, by=bert)
    assert _codes(app) == []


def test_an_ended_case_is_ended_in_its_row(app, case, bert):
    """A case the engine has ended may not look alive; the other way round nobody guesses."""
    app.runtime.cancel(case.id, by=bert, reason="Test")
    ended = app.history.instance(case.id, bert)
    _write(app, process_instance.update().values(state="running", ended=None))
    assert _codes(app) == ["case_stands_still", "case_state_differs"]
    app.management.repair(case.id, by=bert)
    assert app.history.instance(case.id, bert).state is ended.state
    assert _codes(app) == []


def test_what_cannot_be_put_right_is_only_told(app, case, bert):
    """A state that cannot be read is a finding; its repair is refused and changes nothing."""
    _write(app, process_instance.update().values(execution=b"rubbish"))
    (found,) = app.management.sentinel()
    assert (found.code, found.repairable) == ("state_unreadable", False)
    length = len(app.history.audit(case.id))
    with pytest.raises(Conflict):
        app.management.repair(case.id, by=bert)
    assert len(app.history.audit(case.id)) == length


def test_work_that_is_late_beyond_grace_is_told_but_not_that_of_suspended_cases(app, case, clock, bert):
    """A timer overdue by more than a quarter of an hour was missed; a suspended case's timer may wait."""
    _go_to(app, case, bert, "pause")
    clock.advance(dt.timedelta(days=2, minutes=10))
    assert _codes(app) == []
    clock.advance(HOUR)
    assert _codes(app) == ["job_missed"]
    app.runtime.suspend(case.id, by=bert, reason="Pause")
    assert _codes(app) == []


def test_a_mail_that_is_late_is_told(app, clock):
    """A delivery that nobody takes up is a finding."""
    with app.context.db.write() as connection:
        connection.execute(outbox.insert(), [{
            "key": "k", "channel": "mail", "payload": {}, "state": "open", "due": clock(), "created": clock(),
        }])
    clock.advance(HOUR)
    assert _codes(app) == ["delivery_late"]


def test_a_changed_audit_head_is_told(app, case):
    """The head kept with the case must be the last link of its chain."""
    _write(app, process_instance.update().values(audit_hash="0" * 64))
    (found,) = app.management.sentinel()
    assert (found.code, found.params["reason"], found.repairable) == ("audit_broken", "tail", False)


def test_documents_named_exist_with_their_digest(app, case, bert):
    """A file that is gone is found by the hourly round; one whose content changed by the full look as well."""
    paper = app.tasks.add_document(case.id, "a.txt", b"Inhalt", bert)
    path = app.context.store.path(paper.digest)
    assert _codes(app) == []
    path.chmod(0o600)
    path.write_bytes(b"inhalt")
    assert _codes(app) == ["file_damaged"]
    path.unlink()
    assert _codes(app) == ["file_missing"]
    with app.context.db.read() as connection:
        assert connection.execute(sa.select(document.c.digest)).scalars().all() == [paper.digest]


def test_the_round_of_the_worker_comes_every_hour_and_keeps_what_it_found(app, case, clock, bert):
    """The chore looks once an hour, however often it is called; pages read the outcome from the record."""
    assert app.management.last_round() is None
    app.management.watch()
    first = app.management.last_round()
    assert (first["count"], first["findings"]) == (0, [])

    _write(app, user_task.delete())
    clock.advance(HOUR / 2)
    app.management.watch()
    assert app.management.last_round()["at"] == first["at"]
    clock.advance(HOUR / 2)
    app.management.watch()
    last = app.management.last_round()
    assert (last["count"], last["kinds"]) == (2, {"case_stands_still": 1, "task_row_missing": 1})
    assert app.management.vitals().findings == last["kinds"]
    clock.advance(HOUR / 2)
    text = app.metrics.text()
    assert b'kammerwerk_sentinel_findings{kind="task_row_missing"} 1.0' in text
    assert b"kammerwerk_sentinel_age_seconds 1800.0" in text
    assert {(one.code, one.business_key, one.repairable) for one in last["findings"]} == {
        ("case_stands_still", case.business_key, False), ("task_row_missing", case.business_key, True)}
    with app.context.db.read() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(audit).where(audit.c.action == "sentinel")).scalar() == 2


def test_the_command_tells_and_repairs(app, case, monkeypatch):
    """One German line a finding and exit code 1; with --repair it is put right, and the next look is clean."""
    @contextlib.contextmanager
    def installed():
        yield app

    monkeypatch.setattr("workflows.commands.sentinel.installation", installed)
    _write(app, user_task.delete())

    told = CliRunner().invoke(sentinel, [])
    as_json = CliRunner().invoke(sentinel, ["--json"])
    repaired = CliRunner().invoke(sentinel, ["--repair"])

    assert told.exit_code == 1
    assert f"{case.business_key}: Die Aufgabe „Aufnehmen“ ist offen, steht aber in keiner Aufgabenliste." in told.output
    assert [one["code"] for one in json.loads(as_json.output)["findings"]] == ["case_stands_still", "task_row_missing"]
    assert (repaired.exit_code, repaired.output.splitlines()[-1]) == (0, "Alles in Ordnung.")
    assert _codes(app) == []
