"""Timers: once each, late after downtime but not lost, whatever the clock does (trust.md P4, P5)."""
from __future__ import annotations

import collections
import datetime as dt
import pathlib
import threading

import pytest
from reckoning import sound
from works import MONDAY, Works, complete_all, open_works, process, start_cases

from workflows.model import SYSTEM

TIMERS = 100


class WildClock:
    """A clock that can be set to anything, as a machine's can."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now


def bring_to_the_timer(app, clock, cases):
    """Start cases and bring each to its resting place; the timers are due one hour after."""
    start_cases(app, cases)
    complete_all(app)
    app.worker.run_until_quiet()
    assert {row["kind"] for row in app.management.jobs(state="open")} == {"timer"}


def fired(app):
    """Case -> how often its timer fired, after the audit."""
    return collections.Counter(
        case.id for case in app.history.instances(SYSTEM, process="works", limit=1000)
        for entry in app.history.audit(case.id) if entry.action == "timer"
    )


@pytest.fixture
def clock():
    return WildClock(MONDAY)


@pytest.fixture
def app(tmp_path, clock):
    built = open_works(Works(tmp_path), clock, durable=False)
    yield built
    built.close()


def fire_all(folder: pathlib.Path, now: dt.datetime) -> None:
    """A worker of its own; the main of a child process."""
    app = open_works(Works(folder), lambda: now, durable=False)
    threads = [threading.Thread(target=app.worker.run_until_quiet) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    app.close()


def test_two_worker_processes_fire_a_hundred_timers_once_each(app, clock, tmp_path):
    """After a downtime two processes with two threads each find a hundred overdue timers: late, once each, none lost."""
    bring_to_the_timer(app, clock, TIMERS)
    later = MONDAY + dt.timedelta(days=3)
    workers = [process(fire_all, tmp_path, later) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(120)

    assert [worker.exitcode for worker in workers] == [0, 0]
    clock.now = later
    assert set(fired(app).values()) == {1}
    assert len(fired(app)) == TIMERS
    assert len([task for task in app.tasks.inbox(SYSTEM) if task.element == "confirm"]) == TIMERS
    sound(app)


@pytest.mark.parametrize("jump", [dt.timedelta(hours=2), dt.timedelta(hours=-2)], ids=["forward", "back"])
def test_a_jump_of_the_clock_fires_no_timer_twice(app, clock, jump):
    """Two hours forward or back: each timer once, none before its time, and the worker does not run in circles."""
    bring_to_the_timer(app, clock, 3)
    due = app.management.next_due()
    clock.now = due - dt.timedelta(milliseconds=1)
    assert app.worker.run_until_quiet() == 0
    clock.now += jump
    assert app.worker.run_until_quiet() == (3 if jump > dt.timedelta(0) else 0)
    clock.now -= jump
    assert app.worker.run_until_quiet() == 0
    clock.now = due
    app.worker.run_until_quiet()

    assert sorted(fired(app).values()) == [1, 1, 1]
    assert app.worker.run_until_quiet() == 0
    sound(app)


def test_a_clock_set_back_while_a_job_is_leased_does_not_hold_it_for_ever(app, clock, tmp_path):
    """A lease taken before the clock was set back is over once the clock is there again, and is then one step."""
    bring_to_the_timer(app, clock, 1)
    clock.now += dt.timedelta(hours=4)
    app.worker.run_until_quiet()
    complete_all(app)
    clock.now -= dt.timedelta(hours=2)
    assert app.worker.run_until_quiet() == 0
    clock.now += dt.timedelta(hours=2)
    app.worker.run_until_quiet()

    assert [case.state for case in app.history.instances(SYSTEM, process="works")] == ["ended"]
    sound(app)


@pytest.mark.parametrize("night", [
    dt.datetime(2026, 3, 29, 0, 30, tzinfo=dt.UTC), dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC),
    dt.datetime(2028, 2, 28, 22, 30, tzinfo=dt.UTC),
], ids=["to summer time", "to winter time", "into 29 February"])
def test_the_hour_that_is_missing_or_there_twice_fires_once(app, clock, night):
    """Due instants are UTC: the change of time and the leap day move no timer and fire none twice."""
    clock.now = night
    bring_to_the_timer(app, clock, 2)
    for _ in range(8):
        clock.now += dt.timedelta(minutes=30)
        app.worker.run_until_quiet()

    assert sorted(fired(app).values()) == [1, 1]
    sound(app)
