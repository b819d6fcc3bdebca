"""The disk of the database's server runs full while people work: nothing is lost, and it goes on with space (trust.md P7)."""
from __future__ import annotations

import contextlib
import pathlib
import subprocess
import tempfile

import pytest
from counter import Desk
from installation import Clerks, ended, finished, installed, seen
from reckoning import balance
from works import start_case, start_cases

from workflows.errors import Unavailable

MEGABYTES, CASES, MANY = 200, 12, 5_000
FULL, AWAY = "kein Speicherplatz mehr frei", "Die Datenbank antwortet gerade nicht."


@pytest.fixture
def small_disk():
    """A disk of its own, in memory; its path is short, since a server's socket lies there."""
    with tempfile.TemporaryDirectory(prefix="kw-") as folder:
        if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "tmpfs", folder], capture_output=True).returncode:
            pytest.skip("no disk can be mounted here")
        try:
            yield pathlib.Path(folder)
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def server(small_disk, server_in):
    started = server_in(str(small_disk / "pg"))
    yield started
    started.stop()


@pytest.fixture
def site(tmp_path, server):
    with installed(tmp_path, server.new_database()) as found:
        yield found


@contextlib.contextmanager
def no_byte_left(disk):
    """Ballast in all the room there is."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(1 << 20)):
            pass
    yield
    ballast.unlink()


def refused(app):
    """Start cases, which take up what is free in the tables' last pages, until there is no room for one; gives how many and why not."""
    for number in range(CASES, MANY):
        try:
            start_case(app, number)
        except Unavailable as error:
            return number, error.code
    raise AssertionError("there was still room")


def fill_the_journal(app):
    """Write into the server's own journal (WAL) until it finds no room there either, whereupon it ends by itself."""
    for _ in range(MEGABYTES):
        try:
            with app.context.db.write() as connection:
                connection.exec_driver_sql("SELECT pg_logical_emit_message(false, 'full', repeat('x', 1000000))")
        except Unavailable:
            return
    raise AssertionError("there was still room")


def back(app, server):
    """Whether the server answers; where it ended by itself it is started, as a service manager does."""
    try:
        with app.reading() as connection:
            connection.exec_driver_sql("SELECT 1")
    except Unavailable:
        server.come_back()
        return False
    return True


@pytest.mark.parametrize("journal", [False, True])
def test_two_clerks_go_on_when_there_is_space_again(site, server, small_disk, journal):
    """Whoever sends a form reads why it was not taken, the worker loses no job; afterwards every step was done once."""
    site.web()
    site.worker()
    with seen(site) as app, Clerks(app, site.ports) as clerks:
        start_cases(app, CASES)
        clerks.until(lambda: ended(app) >= CASES // 3)
        with no_byte_left(small_disk):
            started, why = refused(app)
            if journal:
                fill_the_journal(app)
                clerks.answers.append(Desk(site.ports[0], app, None).get("/anmelden"))
            else:
                clerks.until(lambda: any(answer.status == 503 for answer in clerks.answers))
        clerks.until(lambda: back(app, server))
        start_cases(app, started + 1)
        clerks.until(lambda: finished(app, started + 1))
        clerks.done.set()
        sorry = [answer.words for answer in clerks.answers if answer.status == 503]
        assert why in {"disk_full", "database_away"}
        assert [words for words in sorry if FULL not in words and AWAY not in words] == []
        assert sorry
        assert clerks.lost == []
        assert {answer.status for answer in clerks.answers} <= {200, 303, 409, 503}
        balance(app, started + 1)
    assert site.close() == [0, 0]
