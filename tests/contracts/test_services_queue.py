"""The queue on PostgreSQL: it only wakes, whatever becomes of its messages; and who lives is seen at the server."""
from __future__ import annotations

import datetime as dt
import importlib.metadata
import importlib.resources
import threading

import pytest
import sqlalchemy as sa

from workflows.bootstrap import build
from workflows.model import SYSTEM
from workflows.persistence.tables import job
from workflows.persistence.upgrade import CHAIN
from workflows.presence import ServerPresence

HOURS = 3600.0


@pytest.fixture
def database_url(postgresql_url):
    """This is about PostgreSQL alone."""
    return postgresql_url


@pytest.fixture
def other(app, shelf, clock):
    """A second process on the same database, as far as the product can tell."""
    built = build(app.settings, clock=clock, registry=shelf.registry(), outbox_adapters={"mail": shelf.mail})
    yield built
    built.close()


def messages(app):
    with app.reading() as connection:
        return connection.execute(sa.text("SELECT count(*) FROM procrastinate_jobs")).scalar_one()


def lose_messages(app):
    with app.context.db.write() as connection:
        connection.execute(sa.text("DELETE FROM procrastinate_jobs"))


def until_worked(app, worked):
    app.worker.start()
    assert worked.wait(20)
    assert app.worker.stop(20)


def test_schema_of_the_queue_is_that_of_the_installed_release():
    """A new release of procrastinate needs a new revision of our chain first: this fails until somebody writes it."""
    shipped = importlib.resources.files("procrastinate.sql").joinpath("schema.sql").read_text(encoding="utf-8")
    release = importlib.metadata.version("procrastinate")
    [embedded] = CHAIN.glob(f"versions/*_procrastinate-{release}.sql")
    assert embedded.read_text(encoding="utf-8") == shipped


def test_a_message_is_there_if_and_only_if_the_step_is(app, deploy):
    """What is rolled back wakes nobody; one step is one message, however much it planned."""
    deploy("one_job")
    before = messages(app)
    wake = app.context.wake_worker
    with pytest.raises(ZeroDivisionError), app.context.db.write():
        _ = wake(), 1 / 0
    assert messages(app) == before

    with app.context.db.write():
        app.context.wake_worker()
        app.context.wake_worker()
    assert messages(app) == before + 1


def test_a_step_that_plans_nothing_sends_no_message(app, deploy):
    """A case that waits for a person wakes no worker."""
    deploy("two_steps")
    before = messages(app)
    app.runtime.start("two_steps", {}, by=SYSTEM)
    assert messages(app) == before


def test_a_step_in_one_process_wakes_the_worker_of_another(app, other, deploy, shelf):
    """The message alone does it: the sweep is far away."""
    deploy("one_job")
    worked = threading.Event()
    lose_messages(app)
    other.worker.sweep_seconds = HOURS
    other.worker.start()
    shelf.work = lambda step: worked.set()
    app.runtime.start("one_job", {}, by=SYSTEM)
    assert worked.wait(20)
    assert other.worker.stop(20)


def test_a_lost_message_loses_no_job(app, deploy, shelf):
    """The sweep sees what is due in the rows and refills the queue."""
    deploy("one_job")
    worked = threading.Event()
    app.runtime.start("one_job", {}, by=SYSTEM)
    lose_messages(app)
    shelf.work = lambda step: worked.set()
    until_worked(app, worked)


def test_a_doubled_message_runs_no_job_twice(app, deploy, shelf):
    """Twenty messages for one job: it runs once."""
    deploy("one_job")
    worked, runs = threading.Event(), []
    app.runtime.start("one_job", {}, by=SYSTEM)
    for _ in range(20):
        with app.context.db.write():
            app.context.wake_worker()

    def work(step):
        runs.append(step.instance_id)
        worked.set()

    shelf.work = work
    until_worked(app, worked)
    assert len(runs) == 1


def test_the_sweep_does_not_fill_the_queue_over_and_over(app, deploy):
    """Where a message is waiting already, refilling adds none."""
    deploy("one_job")
    app.runtime.start("one_job", {}, by=SYSTEM)
    waiting = messages(app)
    app.worker.queue.refill()
    assert messages(app) == waiting > 0
    lose_messages(app)
    app.worker.queue.refill()
    app.worker.queue.refill()
    assert messages(app) == 1


def test_leases_of_a_dead_worker_are_over_at_once(app, other, deploy):
    """Who holds no lock at the server is dead; who does is not, however long it says nothing."""
    deploy("one_job")
    app.runtime.start("one_job", {}, by=SYSTEM)
    app.context.presence.enter(lambda: None)
    with app.context.db.write() as connection:
        until = app.clock() + dt.timedelta(minutes=5)
        connection.execute(job.update().values(lease_until=until, leased_by=app.context.presence.number, attempt=1))

    assert other.management.take_over_dead() == 0
    app.context.presence.leave()
    assert other.management.take_over_dead() == 1
    assert other.management.next_due() == other.clock()


def test_a_worker_judges_nobody_before_all_could_come_back(app):
    """After its own session was lost, as with a restart of the server, a worker gives the others time for a look."""
    presence = ServerPresence(app.engine_db)
    presence.enter(lambda: None)
    assert [presence.renew() for _ in range(3)] == [False, True, True]
    with app.engine_db.begin() as connection:
        connection.execute(sa.text(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid::bigint = :number"),
            {"number": presence.number})
    assert [presence.renew() for _ in range(3)] == [False, False, True]
    presence.leave()
