"""Two counters and two workers on one PostgreSQL: processes die, connections are cut, the server itself crashes.

Nothing is lost, nothing happens twice, nobody waits for ever (trust.md P1, P2, P6, P8, P17, P18).
"""
from __future__ import annotations

import contextlib
import os
import signal
import threading
import time

import pytest
import sqlalchemy as sa
from counter import Desk, served
from reckoning import balance
from works import FORKS, Works, busy, open_works, place_on, process, start_cases

from workflows.errors import Unavailable
from workflows.model import SYSTEM

SHARED, CRASHED = 50, 12
PATIENCE = 120
SORRY = "Die Datenbank antwortet gerade nicht."


def counter(folder, parent):
    """A process with the pages alone; tells its port."""
    app = open_works(Works(folder))
    with served(app) as port:
        parent.send(port)
        parent.recv()
    app.close()


def worker(folder, parent):
    """A process with the work alone; tells that it is there."""
    app = open_works(Works(folder), worker_threads=2, job_attempts=10)
    app.worker.start()
    parent.send(0)
    parent.recv()
    app.close()


class Site:
    """The processes of an installation."""

    def __init__(self, folder):
        self.folder, self.running = folder, []

    def start(self, target):
        """Start a process and wait until it is there; gives its port."""
        here, there = FORKS.Pipe()
        child = process(target, self.folder, there)
        child.start()
        self.running.append((child, here))
        assert here.poll(60), "the process does not start"
        return here.recv()

    def kill(self, number):
        """kill -9."""
        child, _ = self.running.pop(number)
        os.kill(child.pid, signal.SIGKILL)
        child.join()

    def close(self):
        """End all in good order; gives their exit codes."""
        children, self.running = self.running, []
        for _, pipe in children:
            pipe.send("end")
        for child, _ in children:
            child.join(60)
        codes = [child.exitcode for child, _ in children]
        for child, _ in children:
            child.kill()
        return codes


@pytest.fixture
def site(tmp_path, postgresql_url):
    place_on(postgresql_url, tmp_path)
    found = Site(tmp_path)
    yield found
    found.close()


@pytest.fixture
def app(site):
    """The same installation seen from the test; it neither serves nor works."""
    built = open_works(Works(site.folder))
    for name in ("anna", "bert"):
        built.identity.create_person(name, name.title(), groups=["register"], roles=["clerk"])
    yield built
    built.close()


class Clerks:
    """People at counters who send whatever lies in the inbox, each in a thread; several want the same task."""

    def __init__(self, app, ports):
        self.app, self.answers, self.done = app, [], threading.Event()
        people = [app.identity.by_username(name) for name in ("anna", "bert")]
        desks = [Desk(ports[number % len(ports)], app, person) for number, person in enumerate(people)]
        self.threads = [threading.Thread(target=self._work, args=(desk,)) for desk in desks]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        for thread in self.threads:
            thread.join()

    def _work(self, desk):
        while not self.done.is_set():
            with contextlib.suppress(Unavailable):
                for task in self.app.tasks.inbox(SYSTEM, limit=5):
                    self._complete(desk, f"/aufgabe/{task.id}")
            self.done.wait(0.02)

    def _complete(self, desk, path):
        page = desk.get(path)
        if page.status == 200:
            forms = [form for form in page.page.forms if form.method == "POST" and form.get("action", path) == path]
            page = desk.post(path, dict(forms[0].form_values())) if forms else page
        self.answers.append(page)

    def until(self, reached):
        """Wait until something is true; the others go on meanwhile."""
        patience = time.monotonic() + PATIENCE
        while not reached():
            assert time.monotonic() < patience, "nothing moves any more"
            self.done.wait(0.05)


def ended(app):
    with contextlib.suppress(Unavailable), app.reading() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM process_instance WHERE state = 'ended'").scalar_one()
    return 0


def finished(app, cases):
    """Every case and what it started has ended, and all letters are out."""
    with contextlib.suppress(Unavailable):
        return ended(app) == 2 * cases and busy(app) == 0
    return False


def test_two_counters_and_two_workers_share_fifty_cases(site, app, capsys):
    """Two people at two counters, two workers, one of them killed on the way: all is done once, without a deadlock."""
    start_cases(app, SHARED)
    started = time.monotonic()
    ports = [site.start(counter), site.start(counter)]
    site.start(worker)
    site.start(worker)
    with Clerks(app, ports) as clerks:
        clerks.until(lambda: ended(app) >= SHARED // 2)
        site.kill(-1)
        killed = time.monotonic()
        clerks.until(lambda: finished(app, SHARED))
        after = time.monotonic() - killed

    assert {answer.status for answer in clerks.answers} <= {200, 303, 409}
    found = balance(app, SHARED)
    assert found.repeated <= 4
    with app.reading() as connection:
        assert connection.execute(sa.text(
            "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")).scalar_one() == 0
    assert site.close() == [0, 0, 0]
    with capsys.disabled():
        print(f"\n2 counters, 2 workers, 1 killed: {SHARED} cases, {found.steps} steps, {len(clerks.answers)} requests,"  # noqa: T201
              f" {found.repeated} letters repeated, {after:.0f} s after the kill,"
              f" {time.monotonic() - started:.0f} s in all")


def test_the_server_crashes_under_way(site, app, postgresql, postgresql_url):
    """Cut connections and a crash of the server: requests succeed or are answered 503 in German, and all goes on."""
    start_cases(app, CRASHED)
    ports = [site.start(counter)]
    site.start(worker)
    with Clerks(app, ports) as clerks:
        for share in (8, 4):
            clerks.until(lambda share=share: ended(app) >= CRASHED // share)
            postgresql.cut_off(postgresql_url)
        clerks.until(lambda: ended(app) >= CRASHED // 2)
        postgresql.crash()
        before = len(clerks.answers)
        clerks.until(lambda: Desk(ports[0]).get("/anmelden") and sorry(clerks.answers[before:]))
        postgresql.come_back()
        clerks.until(lambda: finished(app, CRASHED))

    assert {answer.status for answer in clerks.answers} <= {200, 303, 409, 503}
    assert all(SORRY in answer.words for answer in clerks.answers if answer.status == 503)
    balance(app, CRASHED)
    assert site.close() == [0, 0]


def sorry(answers):
    return any(answer.status == 503 for answer in answers)
