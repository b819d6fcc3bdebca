"""Acts by hand are held against the guards of law: what would leave out a demanded step is refused and changes nothing."""
from __future__ import annotations

import pytest

from workflows.errors import Conflict, PermanentFailure
from workflows.model import SYSTEM
from workflows.services.recording import completed_elements

GUARD = "Keine Entscheidung ohne Anhörung"


@pytest.fixture
def start(app, deploy, shelf, bert):
    """Starts a case whose automatic step fails for good; gives it and its incident."""
    def _start(name: str, **variables):
        def work(step):
            raise PermanentFailure("no printer")

        shelf.work = work
        deploy(name)
        case = app.runtime.start(name, variables, by=bert)
        app.worker.run_until_quiet()
        [incident] = app.management.incidents()
        return case, incident

    return _start


def _all(app, case):
    return app.management.incidents(), app.history.audit(case.id), app.runtime.variables(case.id), app.management.jobs()


def test_a_demanded_step_is_not_skipped_whoever_asks(app, start, bert):
    """The incident stays open, the job stays failed, the audit has no new line, for a lead and for the system."""
    case, incident = start("guarded", amount=5)
    before = _all(app, case)
    for who in (bert, SYSTEM):
        with pytest.raises(Conflict) as caught:
            app.management.skip(incident.id, by=who, variables={"letter": "by hand"}, reason="Drucker")
        assert (caught.value.code, caught.value.params["guard"]) == ("skip_breaks_guard", GUARD)
    assert _all(app, case) == before


def test_a_demanded_step_may_be_tried_again_and_counts_as_done(app, start, shelf, bert):
    """Retrying is the way out; then the decision is there."""
    case, incident = start("guarded", amount=5)
    shelf.work = lambda step: None
    app.management.retry(incident.id, by=bert)
    app.worker.run_until_quiet()
    assert [task.element for task in app.tasks.of_case(case.id, state="open")] == ["decide"]
    with app.context.db.read() as connection:
        assert ("", "hear") in completed_elements(connection, case.id)


def test_values_of_a_case_lead_around_no_guard(app, deploy, bert):
    """Where a value was missing, what would lead past the hearing is refused; the value alone goes through."""
    deploy("guarded")
    case = app.runtime.start("guarded", {}, by=bert)
    [incident] = app.management.incidents()
    before = _all(app, case)
    with pytest.raises(Conflict) as caught:
        app.management.correct(incident.id, {"amount": 5, "heard": True}, by=bert, reason="eilt")
    assert (caught.value.code, caught.value.params["guard"]) == ("values_break_guard", GUARD)
    with pytest.raises(Conflict):
        app.runtime.set_variables(case.id, {"heard": True}, by=bert, reason="eilt")
    assert _all(app, case) == before

    app.management.correct(incident.id, {"amount": 5}, by=bert, reason="fehlte")
    app.worker.run_until_quiet()
    assert [task.element for task in app.tasks.of_case(case.id, state="open")] == ["decide"]
    assert {one.element for one in app.history.activities(case.id)} >= {"hear"}


@pytest.fixture
def undelivered(app, deploy, shelf, bert):
    """Starts a case whose hearing letter finds nobody; gives it and the incident of its delivery."""
    def fail(payload, key):
        raise PermanentFailure("no such address")

    def work(step):
        step.send("mail", {"to": "x"})

    def _undelivered(name: str, **variables):
        shelf.work, shelf.deliver = work, fail
        deploy(name)
        case = app.runtime.start(name, variables, by=bert)
        app.worker.run_until_quiet()
        [incident] = app.management.incidents()
        assert incident.outbox_key
        return case, incident

    return _undelivered


def test_a_demanded_letter_is_not_given_up_before_what_needs_it(app, undelivered, shelf, bert):
    """A hearing nobody received is none: with the decision ahead giving up is refused; delivering it is the way out."""
    case, incident = undelivered("guarded", amount=5)
    before = _all(app, case), app.management.outbox()
    for who in (bert, SYSTEM):
        with pytest.raises(Conflict) as caught:
            app.management.skip(incident.id, by=who, reason="Adresse unbekannt")
        assert (caught.value.code, caught.value.params) == (
            "delivery_breaks_guard", {"element": "Anhören", "guard": GUARD})
    assert (_all(app, case), app.management.outbox()) == before

    shelf.deliver = lambda payload, key: None
    app.management.retry(incident.id, by=bert)
    app.worker.run_until_quiet()
    assert [row["state"] for row in app.management.outbox()] == ["sent"]


def test_a_letter_nothing_ahead_needs_may_be_given_up(app, undelivered, bert):
    """Here because the guarded step is behind the case already; the audit says who gave it up and why."""
    case, incident = undelivered("guarded", amount=5)
    [decide] = app.tasks.of_case(case.id, state="open")
    app.tasks.complete(decide.id, {}, bert)
    app.management.skip(incident.id, by=bert, reason="persönlich übergeben")
    assert [row["state"] for row in app.management.outbox()] == ["given_up"]
    [told] = [one for one in app.history.audit(case.id) if one.action == "incident_skipped"]
    assert (told.actor, told.payload["reason"]) == ("bert", "persönlich übergeben")


def test_a_letter_of_a_case_without_guards_may_be_given_up(app, undelivered, bert):
    """Where the process demands nothing of it, its case going on."""
    _, incident = undelivered("one_job")
    app.management.skip(incident.id, by=bert, reason="entbehrlich")
    assert [row["state"] for row in app.management.outbox()] == ["given_up"]


def test_a_skipped_step_does_not_count_as_done(app, start, bert):
    """Where no guard forbids it a step is skipped; the history tells it completed, the guards do not."""
    case, incident = start("one_job")
    app.management.skip(incident.id, by=bert, reason="Drucker")
    assert {one.element: one.state for one in app.history.activities(case.id)}["work"] == "completed"
    with app.context.db.read() as connection:
        assert ("", "work") not in completed_elements(connection, case.id)
