"""Service tasks: exactly once with the token, retries, incidents, crashes, BPMN errors."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from pydantic import BaseModel, ConfigDict

from web.sentences import incident_sentence
from workflows.bootstrap import build
from workflows.errors import BpmnError, PermanentFailure
from workflows.model import SYSTEM
from workflows.persistence.statements import next_value
from workflows.settings import Settings


class Killed(BaseException):
    """The process stops dead."""


def start(app, key="one_job", **variables):
    return app.runtime.start(key, variables, by=SYSTEM)


def state(app, instance):
    found = app.history.instance(instance.id, SYSTEM)
    return found.state.value, found.end_events


def test_handler_works_together_with_the_token(app, deploy, shelf):
    """What a handler returns, files and sends is there once the case has moved on."""
    deploy("one_job")

    def work(step):
        step.send("mail", {"to": "a@example.test"})
        document = step.add_document("Bescheid.pdf", b"%PDF-1.7", "application/pdf", code="L1")
        return {"document_id": document.id, "number": step.next_number("test")}

    shelf.work = work
    instance = start(app, n=3)
    assert state(app, instance) == ("running", ())
    assert app.worker.run_until_quiet() == 2

    assert state(app, instance) == ("ended", ("done",))
    [document] = app.tasks.documents(instance.id, SYSTEM)
    assert app.runtime.variables(instance.id)["document_id"] == document.id
    assert app.tasks.document(document.id, SYSTEM)[1] == b"%PDF-1.7"
    entry = app.history.audit(instance.id)[-1]
    assert (entry.action, entry.payload["inputs"]["n"], entry.payload["outputs"]["number"]) == ("job_done", 3, 1)
    [(key, _)] = shelf.sent
    assert key.startswith(instance.id)


def test_failing_handler_backs_off_and_becomes_an_incident(app, deploy, shelf, clock):
    """Three attempts, after 1 and 2 minutes; then a person is asked, and a retry finishes the case."""
    deploy("one_job")
    calls = []

    def work(step):
        calls.append(step.idempotency_key)
        step.send("mail", {})
        if len(calls) < 4:
            raise OSError("bank is down")

    shelf.work = work
    instance = start(app)
    app.worker.run_until_quiet()
    assert len(calls) == 1
    for minutes, expected in ((1, 1), (1, 2), (2, 2), (1, 3), (600, 3)):
        clock.advance(dt.timedelta(minutes=minutes) - dt.timedelta(seconds=1 if expected == len(calls) else -20))
        app.worker.run_until_quiet()
        assert len(calls) == expected

    [incident] = app.management.incidents()
    assert (incident.element, incident.attempts, incident.code) == ("work", 3, "job_failed")
    assert "bank is down" in incident.message
    assert shelf.sent == []  # rolled back with the attempts

    app.management.retry(incident.id, by=SYSTEM)
    app.worker.run_until_quiet()
    assert state(app, instance) == ("ended", ("done",))
    assert app.management.incidents() == []
    assert len(set(calls)) == 1
    assert len(shelf.sent) == 1


def test_permanent_failure_is_an_incident_at_once_and_can_be_skipped(app, deploy, shelf):
    """A handler that says so is not tried again; skipping goes on with the values an operator gives."""
    deploy("one_job")

    def work(step):
        raise PermanentFailure("no such letter")

    shelf.work = work
    instance = start(app)
    app.worker.run_until_quiet()
    [incident] = app.management.incidents()
    app.management.skip(incident.id, by=SYSTEM, variables={"letter": "by hand"}, reason="Drucker")

    assert state(app, instance) == ("ended", ("done",))
    assert app.runtime.variables(instance.id)["letter"] == "by hand"
    assert app.management.incidents() == []
    assert app.history.audit(instance.id)[-1].payload["reason"] == "Drucker"


def test_bpmn_error_takes_the_drawn_way(app, deploy, shelf):
    """A business fault goes to its boundary event, and what the handler wrote is undone."""
    deploy("one_job")

    def work(step):
        step.next_number("test")
        raise BpmnError("NO", "nicht möglich", {"why": "law"})

    shelf.work = work
    instance = start(app)
    app.worker.run_until_quiet()

    assert state(app, instance) == ("ended", ("not_done",))
    assert app.runtime.variables(instance.id)["why"] == "law"
    with app.context.db.write() as connection:
        assert next_value(connection, "test") == 1


def test_uncaught_bpmn_error_is_an_incident_that_can_be_retried(app, deploy, shelf):
    """A code nobody catches stops the case visibly; a retry runs the handler again."""
    deploy("one_job")
    errors = [BpmnError("OTHER", "?")]

    def work(step):
        if errors:
            raise errors.pop()

    shelf.work = work
    instance = start(app)
    app.worker.run_until_quiet()
    [incident] = app.management.incidents()
    assert (incident.element, incident.code) == ("work", "error_not_caught")

    app.management.retry(incident.id, by=SYSTEM)
    app.worker.run_until_quiet()
    assert state(app, instance) == ("ended", ("done",))
    assert app.management.incidents() == []


def test_killed_worker_counts_as_an_attempt_and_loses_nothing(app, deploy, shelf, clock):
    """A process that dies in the handler leaves no half work; the job runs again when its lease is over."""
    deploy("one_job")
    calls = []

    def work(step):
        calls.append(step.next_number("test"))
        if len(calls) == 1:
            raise Killed

    shelf.work = work
    instance = start(app)
    with pytest.raises(Killed):
        app.worker.run_until_quiet()
    [job] = app.management.jobs(instance_id=instance.id)
    assert (job["tries"], job["state"]) == (1, "open")
    app.worker.run_until_quiet()
    assert len(calls) == 1  # the lease still holds

    clock.advance(dt.timedelta(seconds=app.settings.job_lease_seconds))
    app.worker.run_until_quiet()
    assert state(app, instance) == ("ended", ("done",))
    assert calls == [1, 1]  # the first number was rolled back


def test_job_that_kills_each_worker_ends_as_an_incident(app, deploy, shelf, clock):
    """A poison job is not tried for ever, and its neighbour is not taken along."""
    deploy("one_job")

    def work(step):
        if step.inputs.get("poison"):
            raise Killed

    shelf.work = work
    poison = start(app, poison=True)
    healthy = start(app)
    for _ in range(3):
        with pytest.raises(Killed):
            app.worker.run_until_quiet()
        clock.advance(dt.timedelta(seconds=app.settings.job_lease_seconds))
    app.worker.run_until_quiet()

    [incident] = app.management.incidents()
    assert (incident.instance_id, incident.code) == (poison.id, "job_crashed")
    assert state(app, healthy) == ("ended", ("done",))


def test_lost_lease_cannot_finish_the_job(app, deploy, shelf, clock):
    """A worker that wakes up after its lease was given to another is fenced off."""
    deploy("one_job")
    other = build(app.settings, clock=clock, registry=shelf.registry(), outbox_adapters={})
    calls = []

    def prepare(glance):
        calls.append("prepare")
        if len(calls) == 1:  # while this worker sleeps, another one does the job
            clock.advance(dt.timedelta(seconds=app.settings.job_lease_seconds))
            other.worker.run_until_quiet()

    shelf.prepare = prepare
    shelf.work = lambda step: {"n": step.next_number("test")}
    instance = start(app)
    app.worker.run_until_quiet()

    assert state(app, instance) == ("ended", ("done",))
    assert app.runtime.variables(instance.id)["n"] == 1
    assert [entry.action for entry in app.history.audit(instance.id)].count("job_done") == 1
    other.close()


def test_what_prepare_made_is_thrown_away_when_the_case_moved(app, deploy, shelf):
    """Prepared work is only used with the variables it was made from."""
    deploy("one_job")
    seen = []

    def prepare(glance):
        seen.append(glance.inputs["name"])
        if len(seen) == 1:
            app.runtime.set_variables(instance.id, {"name": "new"}, by=SYSTEM, reason="test")
        return glance.inputs["name"]

    shelf.prepare = prepare
    shelf.work = lambda step: {"letter": step.prepared}
    instance = start(app, name="old")
    app.worker.run_until_quiet()

    assert seen == ["old", "new"]
    assert app.runtime.variables(instance.id)["letter"] == "new"


def test_suspended_case_runs_no_jobs(app, deploy):
    """Jobs of a suspended case wait and run when it is resumed."""
    deploy("one_job")
    instance = start(app)
    app.runtime.suspend(instance.id, by=SYSTEM, reason="Rückfrage")
    assert app.worker.run_until_quiet() == 0
    app.runtime.resume(instance.id, by=SYSTEM)
    app.worker.run_until_quiet()
    assert state(app, instance) == ("ended", ("done",))


def test_unknown_variable_in_a_condition_is_an_incident_and_the_completion_stays(app, deploy):
    """A fault while the case moves on never undoes what a person did; put right, it goes on."""
    deploy("branch")
    instance = start(app, "branch")
    [task] = app.tasks.inbox(SYSTEM)
    app.tasks.complete(task.id, {"amount": 5}, SYSTEM)

    assert app.tasks.get(task.id, SYSTEM).state == "completed"
    [incident] = app.management.incidents()
    assert incident.element == "which"
    assert app.history.instance(instance.id, SYSTEM).incidents == 1

    app.runtime.set_variables(instance.id, {"limit": 3}, by=SYSTEM, reason="fehlte")
    app.management.retry(incident.id, by=SYSTEM)
    assert state(app, instance) == ("ended", ("big",))
    assert app.management.incidents() == []


def test_no_backoff_in_scenarios(tmp_path, clock, shelf, diagram):
    """With job_backoff off a failing job is due again at once."""
    fast = build(
        Settings(data=tmp_path / "fast", durable=False, job_backoff=False), clock=clock, registry=shelf.registry(),
        outbox_adapters={},
    )
    calls = []

    def work(step):
        calls.append(1)
        if len(calls) < 3:
            raise OSError("x")

    shelf.work = work
    fast.repository.deploy({"one_job.bpmn": diagram("one_job")}, by=SYSTEM, policy="lenient")
    fast.runtime.start("one_job", {}, by=SYSTEM)
    assert fast.worker.run_until_quiet() == 3
    fast.close()


def test_an_incident_speaks_with_the_code_its_handler_gave(app, deploy, shelf):
    """A handler that names what is wrong gives the incident its own sentence and the values it shows."""
    deploy("one_job")

    def work(step):
        raise PermanentFailure("letter L10 lacks reasons", code="letter_incomplete", letter="L10", missing="die Gründe")

    shelf.work = work
    start(app)
    app.worker.run_until_quiet()
    [incident] = app.management.incidents()

    assert incident.code == "letter_incomplete"
    assert incident.params["missing"] == "die Gründe"


def test_a_step_knows_who_released_its_own_line(app, deploy, shelf, anna, bert):
    """Two lines released by two people: each line's letter is signed by the person who released that line."""
    deploy("signed")
    signed = []
    shelf.work = lambda step: signed.append((step.completed_by("release"), step.completed_by("nobody"))) or {}
    start(app, "signed", lines=["A", "B"])
    app.worker.run_until_quiet()
    for person in (anna, bert):
        task = app.tasks.inbox(person)[0]
        app.tasks.claim(task.id, person)
        app.tasks.complete(task.id, {}, person)
    app.worker.run_until_quiet()

    assert signed == [(anna.name, ""), (bert.name, "")]


def test_an_incident_says_what_is_wrong_and_what_to_do(app, deploy, shelf):
    """What the handler says of its failure reaches the person as a sentence that calls the step by its label."""
    deploy("one_job")

    def work(step):
        raise PermanentFailure("x", code="fee_outside_frame", amount=Decimal("70"), least=10, most=50, odd=object())

    shelf.work = work
    start(app)
    app.worker.run_until_quiet()
    [incident] = app.management.incidents()

    assert incident.code == "fee_outside_frame"
    assert incident_sentence(incident, "Gebühr festsetzen") == (
        "Die Gebühr von 70 Euro liegt außerhalb des Rahmens von 10 bis 50 Euro. Berichtigen Sie den Betrag."
    )


def test_an_unexpected_failure_is_told_too(app, deploy, shelf, clock):
    """A handler that breaks leaves a German sentence with the step's label; the English text stays for the technician."""
    deploy("one_job")

    def work(step):
        raise RuntimeError("boom")

    shelf.work = work
    start(app)
    for _ in range(3):
        app.worker.run_until_quiet()
        clock.advance(dt.timedelta(minutes=10))
    [incident] = app.management.incidents()
    told = incident_sentence(incident, "Arbeiten")

    assert told.startswith("„Arbeiten“ ist gescheitert, auch beim letzten Versuch. Versuchen Sie es erneut.")
    assert "boom" not in told
    assert "boom" in incident.message


class Declared(BaseModel):
    """What the test's handler says it returns."""

    model_config = ConfigDict(extra="forbid")

    number: int


@pytest.mark.parametrize(("given", "code", "told"), [
    ({"number": 1, "more": 2}, "outputs_do_not_fit", "more"), ({}, "outputs_do_not_fit", "number"),
    ({"number": "viel"}, "outputs_do_not_fit", "number"), (BpmnError("UNKNOWN"), "error_not_declared", "UNKNOWN"),
])
def test_a_handler_that_does_not_keep_its_contract_is_an_incident_and_writes_nothing(
    app, deploy, shelf, given, code, told
):
    """A return or an error it did not declare stops the step in German, and what it wrote is rolled back."""
    deploy("one_job")
    app.registry.replace(replace(app.registry.get("test.work"), outputs=Declared))

    def work(step):
        step.send("mail", {"to": "a@example.test"})
        if isinstance(given, Exception):
            raise given
        return given

    shelf.work = work
    instance = start(app)
    app.worker.run_until_quiet()

    [incident] = app.management.incidents()
    assert (incident.element, incident.code, shelf.sent) == ("work", code, [])
    assert told in incident_sentence(incident)
    assert app.runtime.variables(instance.id) == {}


def test_a_handler_that_keeps_its_contract_goes_on(app, deploy, shelf):
    """What is declared is stored as it was returned."""
    deploy("one_job")
    app.registry.replace(replace(app.registry.get("test.work"), outputs=Declared))
    shelf.work = lambda step: {"number": 7}

    instance = start(app)
    app.worker.run_until_quiet()

    assert (state(app, instance)[0], app.runtime.variables(instance.id)) == ("ended", {"number": 7})
