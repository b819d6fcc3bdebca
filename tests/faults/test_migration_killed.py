"""Three hundred running cases are moved to another version while the process dies again and again (P1, P18)."""
from __future__ import annotations

import collections
import datetime as dt
import os
import pathlib
import runpy
import signal
import threading

import pytest
import sqlalchemy as sa
from reckoning import sound
from works import KILLED, MONDAY, Trap, Works, open_works, place_on, process, run

from workflows.clock import VirtualClock
from workflows.model import SYSTEM
from workflows.persistence.tables import audit, job, migration_item, process_instance, user_task

CASES = 300
LATER = MONDAY + dt.timedelta(minutes=5)
version = runpy.run_path(str(pathlib.Path(__file__).parent / "diagrams" / "moving.py"))["version"]
# The n-th commit of a process: in the first batch, between batches, deep in a batch, near the end.
DEATHS = [("before_commit", 9), ("after_commit", 31), ("before_commit", 77), ("after_commit", 60), ("before_commit", 40)]


def open_at(folder, clock=None):
    return open_works(Works(folder), clock or VirtualClock(LATER), durable=False)


def begin(folder: pathlib.Path) -> str:
    """Cases on the first version, a second one with another name for their step, and the decision to move them."""
    app = open_at(folder, VirtualClock(MONDAY))
    app.repository.deploy({"moving.bpmn": version("check", "file")}, by=SYSTEM, policy="lenient")
    for number in range(CASES):
        app.runtime.start("moving", {"n": number}, by=SYSTEM)
    app.repository.deploy({"moving.bpmn": version("look", "weigh", "file")}, by=SYSTEM, policy="lenient")
    found = app.migrations.apply("moving", 2, mapping={"check": "look"}, by=SYSTEM, reason="Neue Fassung")
    app.close()
    return found.id


def go_on(folder: pathlib.Path, trap: Trap) -> None:
    """What a worker does that starts after another one died; the main of a child process."""
    app = open_at(folder)
    app.management.take_over()
    trap.watch_commits()
    app.worker.run_until_quiet()
    app.close()


def reckon(app, migration_id: str) -> collections.Counter:
    """Each case is wholly old or wholly new, in all its rows; gives how many are which."""
    case, item, task = process_instance.c, migration_item.c, user_task.c
    found = collections.Counter()
    with app.reading() as connection:
        told = collections.Counter(connection.execute(sa.select(audit.c.chain).where(audit.c.action == "migrated")).scalars())
        rows = connection.execute(
            sa.select(case.id, case.definition_id, case.revision, item.state, item.execution, task.definition_id.label("task"),
                      task.element, job.c.ref, job.c.due)
            .join(migration_item, item.instance_id == case.id).join(user_task, task.instance_id == case.id)
            .join(job, job.c.instance_id == case.id).where(item.migration_id == migration_id, task.state == "open")
        ).all()
    assert len(rows) == len({row.id for row in rows}) == CASES
    for row in rows:
        new = row.definition_id == "moving:2"
        assert row.task == row.definition_id
        assert (row.element, row.revision, row.state, told[row.id]) == (
            ("look", 2, "migrated", 1) if new else ("check", 1, "waiting", 0)
        )
        assert (row.execution is not None) == new
        assert row.due - MONDAY == dt.timedelta(days=30)
        found["new" if new else "old"] += 1
    return found


@pytest.mark.parametrize("server", [False, True], ids=["sqlite", "postgresql"])
def test_three_hundred_cases_move_once_each_whatever_dies(tmp_path, request, server):
    """Killed five times in the middle: after each death every case is wholly old or wholly new, nothing is lost or
    doubled, and in the end all have moved, once, with the deadline they had."""
    if server:
        place_on(request.getfixturevalue("postgresql_url"), tmp_path)
    identity, moved = begin(tmp_path), [0]
    for number, (point, nth) in enumerate(DEATHS):
        assert run(go_on, tmp_path, Trap(point, nth)) == KILLED
        app = open_at(tmp_path)
        if number == 0:  # the look at everything takes its time
            sound(app)
        moved.append(reckon(app, identity)["new"])
        app.close()
        assert moved[-2] < moved[-1] < CASES
    assert run(go_on, tmp_path, Trap()) == 0
    app = open_at(tmp_path)
    sound(app)
    assert reckon(app, identity) == {"new": CASES}
    done = app.migrations.progress(identity)
    assert (done.state, done.counts) == ("done", {"migrated": CASES})
    with app.reading() as connection:
        assert connection.execute(sa.select(job.c.id).where(job.c.kind == "migration")).all() == []
    app.close()


def work_beside(folder: pathlib.Path) -> None:
    """A worker on its own until it is killed; the main of a child process."""
    app = open_at(folder)
    app.worker.start()
    threading.Event().wait()


def test_people_go_on_working_while_cases_move_and_the_server_dies(tmp_path, postgresql_url):
    """A clerk completes tasks, a worker is killed -9 and another goes on: each completion counts once, and each case is
    moved before or after it, or stays for a reason."""
    place_on(postgresql_url, tmp_path)
    identity = begin(tmp_path)
    worker = process(work_beside, tmp_path)
    worker.start()
    app, completed = open_at(tmp_path), 0
    for number, task in enumerate(app.tasks.inbox(SYSTEM, limit=CASES)[::2]):
        if number == CASES // 6:
            os.kill(worker.pid, signal.SIGKILL)
            worker.join()
        app.tasks.complete(task.id, {}, SYSTEM)
        completed += 1
    app.management.take_over()
    app.worker.run_until_quiet()
    sound(app)
    with app.reading() as connection:
        told = connection.execute(sa.select(audit.c.chain).where(audit.c.action == "task_completed")).scalars().all()
        stands = collections.Counter(tuple(row) for row in connection.execute(
            sa.select(process_instance.c.definition_id, user_task.c.element)
            .join(user_task, user_task.c.instance_id == process_instance.c.id).where(user_task.c.state == "open")
        ))
    assert len(told) == len(set(told)) == completed
    assert sum(stands.values()) == CASES
    assert set(stands) <= {("moving:2", "look"), ("moving:2", "weigh"), ("moving:2", "file")}
    assert app.migrations.progress(identity).counts == {"migrated": CASES}
    app.close()
