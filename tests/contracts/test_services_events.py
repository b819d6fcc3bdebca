"""Timers, messages, signals and starts by them."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.errors import Conflict
from workflows.model import SYSTEM


def start(app, key, **variables):
    return app.runtime.start(key, variables, by=SYSTEM)


def names(app, person):
    return [task.name for task in app.tasks.inbox(person, sort="created")]


def test_timer_fires_once_late_after_downtime(app, deploy, anna, bert, clock):
    """A timer whose instant passed while nobody ran fires once, not more."""
    deploy("reminder")
    start(app, "reminder")
    app.worker.run_until_quiet()
    assert names(app, bert) == ["Prüfen"]
    assert app.management.next_due() == clock() + dt.timedelta(days=2)

    clock.advance(dt.timedelta(days=9))
    assert app.worker.run_until_quiet() == 1
    clock.advance(dt.timedelta(days=9))
    assert app.worker.run_until_quiet() == 0
    assert names(app, bert) == ["Prüfen", "Erinnern"]
    assert names(app, anna) == ["Prüfen"]


def test_timer_of_a_completed_task_never_fires(app, deploy, anna, bert, clock):
    """Completing the task takes its boundary timer away."""
    deploy("reminder")
    start(app, "reminder")
    [task] = app.tasks.inbox(anna)
    app.tasks.complete(task.id, {}, anna)
    clock.advance(dt.timedelta(days=3))

    assert app.worker.run_until_quiet() == 0
    assert app.tasks.inbox(bert) == []
    assert app.management.jobs() == []


def test_timer_start_starts_as_often_as_drawn(app, deploy, anna, clock):
    """R3/PT1H starts three cases, an hour apart, and a new version replaces the plan."""
    deploy("nightly")
    for hours, expected in ((0, 0), (1, 1), (1, 2), (1, 3), (5, 3)):
        clock.advance(dt.timedelta(hours=hours))
        app.worker.run_until_quiet()
        assert len(app.tasks.inbox(anna)) == expected
    deploy("nightly")
    deploy("nightly")
    assert len(app.management.jobs()) == 1


def test_message_reaches_the_one_who_waits(app, deploy, anna):
    """A correlated message moves the case on and brings its payload along."""
    deploy("waiting")
    instance = start(app, "waiting")
    [waits] = app.runtime.subscriptions(instance.id)
    assert (waits.name, waits.label) == ("documents_received", "Unterlagen")

    app.runtime.correlate("documents_received", payload={"documents": ["D01"]}, by=anna, instance_id=instance.id)

    assert names(app, anna) == ["Ansehen"]
    assert app.runtime.variables(instance.id)["documents"] == ["D01"]
    assert app.runtime.subscriptions(instance.id) == []


def test_message_nobody_or_several_wait_for_changes_nothing(app, deploy, anna):
    """Correlation has time-to-live 0: none and several are errors, variables tell cases apart."""
    deploy("waiting")
    with pytest.raises(Conflict, match="nobody_waits"):
        app.runtime.correlate("documents_received", payload={}, by=anna)
    one, two = start(app, "waiting", n=1), start(app, "waiting", n=2)
    with pytest.raises(Conflict, match="several_wait") as refusal:
        app.runtime.correlate("documents_received", payload={}, by=anna, match={})
    assert refusal.value.params["count"] == 2
    assert app.history.instance(one.id, SYSTEM).revision == 1

    assert app.runtime.correlate("documents_received", payload={}, by=anna, match={"n": 2}).id == two.id
    with pytest.raises(Conflict, match="nobody_waits"):
        app.runtime.correlate("documents_received", payload={}, by=anna, match={"n": 7})


def test_thrown_message_waits_for_its_receiver(app, deploy, anna, clock):
    """A message thrown too early is stored and delivered as soon as somebody waits; later it is too old."""
    deploy("waiting")
    start(app, "sending")
    app.worker.run_until_quiet()
    start(app, "waiting")
    app.worker.run_until_quiet()
    assert names(app, anna) == ["Ansehen"]

    start(app, "sending")
    app.worker.run_until_quiet()
    clock.advance(dt.timedelta(days=30))
    start(app, "waiting")
    app.worker.run_until_quiet()
    assert names(app, anna) == ["Ansehen"]


def test_published_message_is_taken_once_and_may_start_a_case(app, deploy, anna):
    """The same message id counts once; where nobody waits a message start event takes it."""
    deploy("waiting")
    for _ in range(2):
        app.runtime.publish("call", {"who": "Holm"}, message_id="m-1")
    app.worker.run_until_quiet()

    [task] = app.tasks.inbox(anna)
    assert app.tasks.variables(task.id, anna)["who"] == "Holm"
    started = app.runtime.start_by_message("call", {"who": "Ahlers"}, by=anna)
    assert app.runtime.variables(started.id)["who"] == "Ahlers"


def test_message_for_a_suspended_case_waits_until_it_is_resumed(app, deploy, anna):
    """Nothing is lost while a case is suspended."""
    deploy("waiting")
    instance = start(app, "waiting")
    app.runtime.suspend(instance.id, by=SYSTEM, reason="Rückfrage")
    app.runtime.publish("documents_received", {})
    app.worker.run_until_quiet()
    assert app.tasks.inbox(anna) == []
    app.runtime.resume(instance.id, by=SYSTEM)
    app.worker.run_until_quiet()
    assert names(app, anna) == ["Ansehen"]


def test_signal_reaches_everybody_who_waits(app, deploy):
    """A signal moves all waiting cases on; nobody waiting is no error."""
    deploy("alarm")
    assert app.runtime.signal("alarm", {}, by=SYSTEM) == 0
    for _ in range(3):
        start(app, "alarm")
    assert app.runtime.signal("alarm", {"level": 2}, by=SYSTEM) == 3
    app.worker.run_until_quiet()

    ended = app.history.instances(SYSTEM, state="ended")
    assert len(ended) == 3
    assert app.runtime.variables(ended[0].id)["level"] == 2
