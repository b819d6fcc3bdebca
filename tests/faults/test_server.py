"""`kammerwerk web` and `kammerwerk worker`, two of each on one PostgreSQL: told to end, killed, cut off, their server crashed.

Nothing is lost, nothing happens twice, nobody waits for ever (trust.md P1, P2, P6, P8, P17, P18).
"""
from __future__ import annotations

import datetime as dt
import os
import time

import pytest
import sqlalchemy as sa
from click.testing import CliRunner
from counter import Desk
from installation import Clerks, ended, finished, installed, seen
from programs import HOUR
from reckoning import SERVICES, balance, sound
from works import Works, complete_all, open_works, place_on, start_cases

from workflows.cli import main
from workflows.clock import VirtualClock
from workflows.model import SYSTEM
from workflows.persistence.tables import audit, document

SHARED, CRASHED = int(os.environ.get("FAULT_SHARED", "16")), 8
SORRY = "Die Datenbank antwortet gerade nicht."


@pytest.fixture
def site(tmp_path, postgresql_url):
    with installed(tmp_path, postgresql_url) as found:
        yield found


@pytest.fixture
def app(site):
    with seen(site) as built:
        yield built


def held_by(folder):
    """The process that holds the job it was made to hold, None until there is one."""
    return next((int(path.suffix[1:]) for path in folder.glob("held.*")), None)


def kammerwerk(site, *command):
    """A command beside the running programs."""
    environment = {"KAMMERWERK_DATA": str(site.folder), "KAMMERWERK_DATABASE_URL": site.url}
    return CliRunner(env=environment).invoke(main, [str(part) for part in command])


@pytest.fixture
def elsewhere(postgresql):
    """Another database, for a backup to be restored into."""
    url = postgresql.new_database()
    yield url
    postgresql.drop(url)


def try_out(site, url):
    """The backup taken under load is in order, and its cases end on another server, every step once; gives the cases."""
    tried = kammerwerk(site, "restore", site.folder / "under_load.zip", "--check")
    assert (tried.exit_code, "Die Sicherung ist in Ordnung." in tried.stdout) == (0, True), tried.output
    place = site.folder / "restored"
    done = kammerwerk(site, "restore", site.folder / "under_load.zip", "--to", place, "--database", url)
    assert done.exit_code == 0, done.output
    place_on(url, place)
    app = open_works(Works(place), VirtualClock(dt.datetime.now(dt.UTC) + dt.timedelta(hours=2)), durable=False, job_attempts=10)
    try:
        sound(app)
        while app.worker.run_until_quiet() + complete_all(app) or app.management.next_due():
            due = app.management.next_due()
            if due is not None and due > app.clock():
                app.clock.move_to(due)
        sound(app)
        cases = app.history.instances(SYSTEM, process="works")
        assert {str(case.state) for case in app.history.instances(SYSTEM)} == {"ended"}
        with app.reading() as connection:  # each service task is done once and files one paper
            done = connection.execute(sa.select(sa.func.count()).where(audit.c.action == "job_done")).scalar_one()
            papers = connection.execute(sa.select(sa.func.count()).select_from(document)).scalar_one()
        assert done == papers == len(SERVICES) * len(cases)
        return len(cases)
    finally:
        app.close()


def test_two_counters_and_two_workers_share_the_cases(site, app, elsewhere, capsys):
    """SIGTERM of a counter and of a worker, kill -9 of the other with a job in hand: all is done once, no request is lost.

    A backup taken in the middle of it is in order and its cases end elsewhere.
    """
    started = time.monotonic()
    counter, _ = site.web(), site.web()
    worker, other = site.worker(), site.worker()
    with Clerks(app, site.ports) as clerks:
        start_cases(app, SHARED // 4)
        clerks.until(lambda: ended(app))
        assert site.end(counter) == 0
        start_cases(app, SHARED // 2)
        site.web(site.ports[0])
        clerks.until(lambda: ended(app) > SHARED // 4)
        backup = kammerwerk(site, "backup", site.folder / "under_load.zip")
        assert backup.exit_code == 0, backup.output
        clerks.until(lambda: ended(app) > SHARED // 2)
        assert site.end(worker) == 0
        workers = {program.pid: program for program in (site.worker(), other)}
        (site.folder / "hold").touch()
        start_cases(app, SHARED)
        clerks.until(lambda: held_by(site.folder))
        site.kill(workers[held_by(site.folder)])
        killed = time.monotonic()
        clerks.until(lambda: finished(app, SHARED))
        after = time.monotonic() - killed

    assert clerks.lost == []
    assert {answer.status for answer in clerks.answers} <= {200, 303, 409}
    assert after < HOUR / 10  # by the lock, not by the lease
    found = balance(app, SHARED)
    assert found.repeated <= 4
    with app.reading() as connection:
        assert connection.execute(sa.text(
            "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")).scalar_one() == 0
    assert site.close() == [0, 0, 0]
    assert "Traceback" not in (site.folder / "web.log").read_text() + (site.folder / "worker.log").read_text()
    restored = try_out(site, elsewhere)
    assert SHARED // 4 <= restored <= SHARED
    with capsys.disabled():
        print("\n2 x web, 2 x worker on postgresql, 2 x SIGTERM, 1 x kill -9\n" + "\n".join(  # noqa: T201
            f"  {name:<30}{value:>8}" for name, value in [
                ("cases", SHARED), ("steps", found.steps), ("requests answered", len(clerks.answers)),
                ("requests lost", len(clerks.lost)), ("lost", found.lost), ("doubled", found.doubled),
                ("attempts of jobs", found.attempts), ("letters repeated, same key", found.repeated),
                ("cases in the backup", restored),
                ("seconds after the kill", round(after)), ("seconds", round(time.monotonic() - started)),
            ]))


def test_the_server_crashes_under_way(site, app, postgresql, postgresql_url):
    """Cut connections and a crash of the server: requests succeed or are answered 503 in German, and all goes on."""
    start_cases(app, CRASHED)
    site.web()
    site.worker()
    onlooker = Desk(site.ports[0], app, app.identity.by_username("anna"))
    with Clerks(app, site.ports) as clerks:
        for share in (8, 4):
            clerks.until(lambda share=share: ended(app) >= CRASHED // share)
            postgresql.cut_off(postgresql_url)
        clerks.until(lambda: ended(app) >= CRASHED // 2)
        postgresql.crash()
        # the clerks see no task while it is away; who opens the list is told
        clerks.answers.append(onlooker.get("/"))
        assert clerks.answers[-1].status == 503
        postgresql.come_back()
        clerks.until(lambda: finished(app, CRASHED))

    assert clerks.lost == []
    assert {answer.status for answer in clerks.answers} <= {200, 303, 409, 503}
    assert all(SORRY in answer.words for answer in clerks.answers if answer.status == 503)
    balance(app, CRASHED)
    assert site.close() == [0, 0]
