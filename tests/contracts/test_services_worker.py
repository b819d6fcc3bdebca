"""The embedded worker and the migrations."""
from __future__ import annotations

import datetime as dt
import threading

import pytest
import sqlalchemy as sa

from workflows.model import SYSTEM
from workflows.persistence import current, head, upgrade


def test_worker_wakes_after_commit_and_stops(app, deploy, shelf):
    """A started worker takes up a job as soon as the step that planned it has committed, and stops when asked."""
    deploy("one_job")
    worked = threading.Event()
    shelf.work = lambda step: worked.set()
    app.worker.start()
    try:
        app.runtime.start("one_job", {}, by=SYSTEM)
        assert worked.wait(10)
    finally:
        assert app.worker.stop(10)
    assert not app.worker.running


def test_four_workers_share_twenty_jobs(app, deploy, shelf):
    """Four workers at once run each of twenty jobs exactly once."""
    deploy("one_job")
    for _ in range(20):
        app.runtime.start("one_job", {}, by=SYSTEM)
    ran = []
    shelf.work = lambda step: ran.append(step.instance_id)
    threads = [threading.Thread(target=app.worker.run_until_quiet) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(app.history.instances(SYSTEM, state="ended")) == 20
    assert len(ran) == len(set(ran)) == 20


def test_what_cannot_move_by_itself_does_not_keep_the_worker_awake(app, deploy, shelf, clock):
    """A suspended case and a letter that waits for an earlier one are not due, so nobody looks for them all the time."""
    deploy("one_job")
    first = app.runtime.start("one_job", {}, by=SYSTEM)
    app.runtime.suspend(first.id, by=SYSTEM, reason="ruht")
    assert app.management.next_due() is None

    def work(step):
        step.send("mail", {"to": "a@example.test"})
        step.send("mail", {"to": "b@example.test"}, suffix="b")

    def away(payload, key):
        raise ConnectionError("no route to host")

    shelf.work, shelf.deliver = work, away
    app.runtime.start("one_job", {}, by=SYSTEM)
    app.worker.run_until_quiet()
    assert [row["state"] for row in app.management.outbox()] == ["open", "open"]
    assert app.management.next_due() == clock() + dt.timedelta(minutes=1)


def test_a_look_sees_one_moment(app, deploy):
    """What is committed between two statements of one look is seen by the next look, not by its second half."""
    deploy("two_steps")
    case = app.runtime.start("two_steps", {}, by=SYSTEM)
    count = sa.text("SELECT count(*) FROM audit WHERE chain = :id")
    with app.context.db.read() as connection:
        before = connection.execute(count, {"id": case.id}).scalar()
        writer = threading.Thread(
            target=app.runtime.set_variables, args=(case.id, {"x": 1}), kwargs={"by": SYSTEM, "reason": "nachgetragen"})
        writer.start()
        writer.join()
        assert connection.execute(count, {"id": case.id}).scalar() == before
    with app.context.db.read() as connection:
        assert connection.execute(count, {"id": case.id}).scalar() == before + 1


def test_transactions_are_never_nested(app):
    """A service that calls a service inside its transaction is an error, not a hidden second transaction."""
    with app.context.db.write(), pytest.raises(RuntimeError):
        app.identity.create_team("x", "X")


def test_database_is_at_the_head_and_migrating_again_changes_nothing(app):
    """A fresh installation is at the newest revision; foreign keys are on."""
    assert current(app.engine_db) == head()
    upgrade(app.engine_db)
    if app.engine_db.dialect.name == "sqlite":
        with app.engine_db.connect() as connection:
            assert connection.execute(sa.text("PRAGMA foreign_keys")).scalar() == 1
