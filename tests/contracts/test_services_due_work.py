"""What is due, for whom it is shown, letting it happen now, and where cases stand; corrections with their retry."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import InstanceState
from workflows.operations import Standing
from workflows.persistence.tables import incident, job, outbox


@pytest.fixture
def ole(app):
    """An administrator of no team."""
    return app.identity.create_person("ole", "Ole Fern", roles=["admin"])


@pytest.fixture
def case(app, deploy, bert):
    """A case at its first step."""
    deploy("line")
    return app.runtime.start("line", {}, by=bert)


def _go_to(app, case, bert, target: str) -> None:
    app.runtime.move(case.id, app.runtime.places(case.id)[0].activity_id, target, by=bert, reason="Test")


def test_what_is_due_is_shown_to_those_who_look_after_it(app, case, clock, bert, carl, ole):
    """The lead of the case's team and the administrator see the timer; another team does not, and cannot touch it."""
    _go_to(app, case, bert, "pause")
    (timer,) = app.management.due_work(bert)
    assert (timer.kind, timer.element, timer.due, timer.business_key, timer.tries) == (
        "timer", "pause", clock() + dt.timedelta(days=2), case.business_key, 0)
    assert app.management.due_work(ole) == [timer]
    assert app.management.due_work(carl) == []
    assert app.management.due_work(bert, overdue=True) == []
    with pytest.raises(NotFound):
        app.management.run_now(timer.id, by=carl, reason="weil")
    clock.advance(dt.timedelta(days=3))
    assert app.management.due_work(bert, overdue=True) == [timer]


def test_a_timer_is_fired_before_its_time_with_a_reason(app, case, clock, bert):
    """The case goes on at once; the audit tells when it would have been and why; a second time there is nothing."""
    _go_to(app, case, bert, "pause")
    (timer,) = app.management.due_work(bert)
    with pytest.raises(Rejected):
        app.management.run_now(timer.id, by=bert)

    app.management.run_now(timer.id, by=bert, reason="Frist verzichtet")

    assert [one.element for one in app.runtime.subscriptions(case.id)] == ["paid"]
    told = app.history.audit(case.id)[-1]
    assert (told.action, told.actor, told.payload["before"], told.payload["after"]) == ("timer_fired", "bert", timer.due, clock())
    assert app.management.sentinel() == []
    with pytest.raises(NotFound):
        app.management.run_now(timer.id, by=bert, reason="noch einmal")


def test_a_failed_attempt_need_not_wait_for_its_next_try(app, case, shelf, bert):
    """A job that waits out its pause runs now; its attempts stay counted, and the audit tells before and after."""
    def broken(step):
        raise ValueError("no")

    shelf.work = broken
    _go_to(app, case, bert, "work")
    app.management.run_due()
    (waiting,) = app.management.due_work(bert)
    assert (waiting.tries, "no" in waiting.last_error) == (1, True)
    shelf.work = lambda step: None
    assert app.management.run_due() == 0

    app.management.run_now(waiting.id, by=bert)
    assert app.management.run_due() == 1

    assert [one.element for one in app.tasks.of_case(case.id, state="open")] == ["second"]
    told = next(one for one in app.history.audit(case.id) if one.action == "job_hurried")
    assert told.payload["before"] == waiting.due
    assert told.payload["after"] < waiting.due


def test_work_that_is_taken_or_of_a_suspended_case_is_left_alone(app, case, clock, bert):
    """A worker's lease is respected; a suspended case's timer waits."""
    _go_to(app, case, bert, "pause")
    (timer,) = app.management.due_work(bert)
    with app.context.db.write() as connection:
        connection.execute(job.update().values(lease_until=clock() + dt.timedelta(minutes=5)))
    assert app.management.due_work(bert)[0].taken
    with pytest.raises(Conflict):
        app.management.run_now(timer.id, by=bert, reason="weil")
    with app.context.db.write() as connection:
        connection.execute(job.update().values(lease_until=None))
    app.runtime.suspend(case.id, by=bert, reason="Pause")
    assert app.management.due_work(bert)[0].suspended
    with pytest.raises(Conflict):
        app.management.run_now(timer.id, by=bert, reason="weil")


def test_a_delivery_of_no_case_is_the_administrators(app, clock, bert, ole, shelf):
    """It is sent at once, and the system's audit tells who asked for it."""
    with app.context.db.write() as connection:
        connection.execute(outbox.insert(), [{
            "key": "k", "channel": "mail", "payload": {"to": "a"}, "state": "open", "due": clock() + dt.timedelta(hours=1), "created": clock(),
        }])
    assert app.management.due_work(bert) == []
    (mail,) = app.management.due_work(ole)
    app.management.run_now(mail.id, by=ole)
    app.management.run_due()
    assert [key for key, _ in shelf.sent] == ["k"]
    assert [(one.action, one.actor) for one in app.history.audit("system")][-1] == ("job_hurried", "ole")


def test_where_cases_stand_is_counted_once_each(app, case, clock, bert, carl, ole):
    """Cases by step with those overdue; counts hold for who may see them."""
    for _ in range(2):
        app.runtime.start("line", {}, by=bert)
    _go_to(app, case, bert, "paid")
    assert app.management.standing("line:1", bert) == [Standing("first", 2), Standing("paid", 1)]
    clock.advance(dt.timedelta(days=6))
    assert app.management.standing("line:1", ole) == [Standing("first", 2, 2), Standing("paid", 1)]
    assert app.management.standing("line:1", carl) == []
    assert len(app.management.cases_of("line:1", bert, InstanceState.RUNNING)) == 3
    assert app.management.cases_of("line:1", carl, InstanceState.RUNNING) == []
    app.runtime.suspend(case.id, by=bert, reason="Pause")
    assert app.management.cases_of("line:1", bert, InstanceState.SUSPENDED) == [(case.id, case.business_key)]


def test_a_correction_and_its_retry_are_one_step(app, deploy, bert):
    """The value and the retry are both there or neither; the audit tells the value before and after, and why."""
    deploy("branch")
    case = app.runtime.start("branch", {"limit": Decimal(10)}, by=bert)
    app.tasks.complete(app.tasks.of_case(case.id)[0].id, {}, bert)
    (found,) = app.management.incidents(instance_id=case.id)
    with pytest.raises(Rejected):
        app.management.correct(found.id, {"amount": Decimal(12)}, by=bert, reason=" ")
    assert "amount" not in app.runtime.variables(case.id)

    app.management.correct(found.id, {"amount": Decimal(12)}, by=bert, reason="stand nicht im Antrag")

    assert app.history.instance(case.id, bert).end_events == ("big",)
    told = app.history.audit(case.id)[-1]
    assert (told.action, told.payload["reason"]) == ("incident_corrected", "stand nicht im Antrag")
    changes = [one["detail"] for one in told.payload["events"] if one["kind"] == "variables"]
    assert changes[0]["amount"] == {"before": None, "after": Decimal(12)}
    with pytest.raises(Conflict):
        app.management.correct(found.id, {"amount": Decimal(1)}, by=bert, reason="noch einmal")


def test_incidents_of_a_case_are_for_those_who_may_see_it(app, deploy, bert, carl, ole):
    """Another team sees none of them; the administrator sees that there is one."""
    deploy("line")
    case = app.runtime.start("line", {}, by=bert)
    with app.context.db.write() as connection:
        for number, instance in enumerate((case.id, None)):
            connection.execute(incident.insert(), [{
                "id": f"{number}" * 32, "instance_id": instance, "code": "job_failed", "message": "", "params": {}, "created": app.clock(),
            }])
    seen = {who.username: len(app.management.incidents(seen_by=who)) for who in (bert, carl, ole)}
    assert seen == {"bert": 1, "carl": 0, "ole": 2}
    named = app.management.incidents(seen_by=bert)[0]
    assert (named.definition_id, named.process_key, named.process_name) == ("line:1", "line", "Reihe")
