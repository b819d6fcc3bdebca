"""The disk of the database's server runs full while people work: nothing is lost, and it goes on with space (trust.md P7)."""
from __future__ import annotations

import contextlib
import pathlib
import subprocess
import tempfile

import pytest
from installation import Clerks, ended, finished, installed, seen
from reckoning import balance
from works import start_case, start_cases

from workflows.errors import Unavailable

MEGABYTES, CASES, MANY = 200, 12, 5_000
FULL = "kein Speicherplatz mehr frei"


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


def told(answers):
    """What was not done has been said in words."""
    sorry = [answer.words for answer in answers if answer.status == 503]
    return [words for words in sorry if FULL in words and "Es wurde nichts geändert" in words]


def test_two_clerks_go_on_when_there_is_space_again(site, server, small_disk):
    """Whoever sends a form reads that there is no space, the worker loses no job; afterwards every step was done once."""
    site.web()
    site.worker()
    with seen(site) as app, Clerks(app, site.ports) as clerks:
        start_cases(app, CASES)
        clerks.until(lambda: ended(app) >= CASES // 3)
        with no_byte_left(small_disk):
            started, why = refused(app)
            clerks.until(lambda: told(clerks.answers))
        server.come_back()  # it gives up by itself where its own journal finds no room
        start_cases(app, started + 1)
        clerks.until(lambda: finished(app, started + 1))
        clerks.done.set()
        assert why == "disk_full"
        assert clerks.lost == []
        assert {answer.status for answer in clerks.answers} <= {200, 303, 409, 503}
        balance(app, started + 1)
    assert site.close() == [0, 0]
