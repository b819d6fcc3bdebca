"""Work that takes longer than its lease is not started twice while its worker lives (trust.md P11)."""
from __future__ import annotations

import datetime as dt
import threading

import pytest

from workflows.bootstrap import build
from workflows.model import SYSTEM
from workflows.services.leases import LONGEST_WORK

MINUTES = dt.timedelta(minutes=1)


@pytest.fixture
def other(app, clock, shelf):
    """A second worker on the same database."""
    built = build(app.settings, clock=clock, registry=shelf.registry(), outbox_adapters={"mail": shelf.mail})
    yield built
    built.close()


@pytest.fixture
def begun(app, deploy):
    deploy("one_job")
    return app.runtime.start("one_job", {}, by=SYSTEM)


def _attempts(app, case):
    return [row["attempt"] for row in app.management.jobs(instance_id=case.id)]


def _beats(app, clock, minutes: int) -> None:
    """Time goes by; the heartbeat comes every few minutes, as seldom as a lease allows."""
    for _ in range(minutes // 4):
        clock.advance(4 * MINUTES)
        app.management.renew_leases()


def test_ten_minutes_of_work_are_one_attempt(app, other, begun, clock, shelf):
    """What is prepared outside of the transaction keeps its lease; no other worker takes it up, and it is done once."""
    taken = []

    def prepare(glance):
        _beats(app, clock, 12)
        taken.append(other.management.run_due())

    shelf.prepare = prepare
    app.worker.run_until_quiet()
    assert (taken, _attempts(app, begun)) == ([0], [1])
    assert str(app.history.instance(begun.id, SYSTEM).state) == "ended"


def test_a_long_delivery_is_one_delivery(app, other, begun, clock, shelf):
    """A mail server that takes ten minutes for a message gets it once."""
    def work(step):
        step.send("mail", {"n": 1})

    shelf.work = work
    taken = []

    def deliver(payload, key):
        _beats(app, clock, 12)
        taken.append(other.management.run_due())

    shelf.deliver = deliver
    app.worker.run_until_quiet()
    assert (taken, len(shelf.sent), [row["attempt"] for row in app.management.outbox()]) == ([0], 1, [1])


def test_work_that_never_ends_is_taken_up_by_another(app, other, begun, clock, shelf):
    """After an hour nobody believes in it any more: the lease runs out, the attempt counts, the first one is fenced off."""
    inside = []

    def prepare(glance):
        if not inside:
            inside.append(True)
            _beats(app, clock, int(LONGEST_WORK / MINUTES))
            clock.advance(5 * MINUTES)
            assert app.management.renew_leases() == 0
            inside.append(other.management.run_due())

    shelf.prepare = prepare
    app.worker.run_until_quiet()
    assert (inside, _attempts(app, begun)) == ([True, 1], [2])
    assert [one.action for one in app.history.audit(begun.id)].count("job_done") == 1


def test_a_lease_another_has_taken_is_not_renewed(app, other, begun, clock, shelf):
    """Who slept over its lease and wakes up gets nothing back; the other's lease stays as it is."""
    seen = []

    def prepare(glance):
        if len(seen) == 0:
            clock.advance(10 * MINUTES)
            seen.append("asleep")
            other.management.run_due()
        elif len(seen) == 1:
            [before] = app.management.jobs(instance_id=begun.id)
            seen.append((app.management.renew_leases(), app.management.jobs(instance_id=begun.id) == [before]))

    shelf.prepare = prepare
    app.worker.run_until_quiet()
    assert seen == ["asleep", (0, True)]


def test_renewing_waits_for_no_step_under_way(app, begun, shelf):
    """While a handler holds its rows the heartbeat passes them over instead of standing still (PostgreSQL)."""
    if app.context.db.is_sqlite:
        pytest.skip("on SQLite the whole database is one lock")
    renewed = []

    def work(step):
        beat = threading.Thread(target=lambda: renewed.append(app.management.renew_leases()), daemon=True)
        beat.start()
        beat.join(20)

    shelf.work = work
    app.worker.run_until_quiet()
    assert renewed == [0]
