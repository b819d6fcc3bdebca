"""Workers that die, sleep too long or kill whoever runs a job (trust.md P11, P13)."""
from __future__ import annotations

import dataclasses
import datetime as dt
import os
import pathlib
import signal
import threading
import time
from typing import Any

from reckoning import balance, sound
from works import (
    FORKS,
    KILLED,
    Trap,
    Works,
    complete_all,
    open_works,
    process,
    run,
    serve,
    serve_works,
    start_cases,
)

from workflows.clock import system_clock
from workflows.model import SYSTEM
from workflows.presence import FilePresence

LEASE = {"job_lease_seconds": 300}
HOUR = {"job_lease_seconds": 3600}


def test_a_fresh_worker_takes_up_at_once_what_a_dead_one_had_leased(tmp_path):
    """After kill -9 and a restart nobody waits for the hour of the dead worker's lease."""
    assert run(serve_works, tmp_path, 2, Trap("in_handler", 3), HOUR) == KILLED
    started = time.monotonic()
    assert run(serve_works, tmp_path, 2, Trap(), HOUR) == 0

    assert time.monotonic() - started < HOUR["job_lease_seconds"] / 5
    app = open_works(Works(tmp_path))
    try:
        found = balance(app, 2)
        assert (found.attempts, found.doubled) == (7, 0)
    finally:
        app.close()


def test_a_worker_knows_whether_others_live(tmp_path):
    """Only a worker that finds no other alive takes over; when the last one is gone, the next is alone again."""
    alone = []
    first, second, third = (FilePresence(tmp_path / "lock") for _ in range(3))
    first.enter(lambda: alone.append("first"))
    second.enter(lambda: alone.append("second"))
    first.leave()
    third.enter(lambda: alone.append("third"))
    assert alone == ["first"]

    second.leave()
    third.leave()
    first.enter(lambda: alone.append("first again"))
    first.leave()
    assert alone == ["first", "first again"]


# --- a worker that sleeps longer than its lease ---------------------------------------------------


class Sleeper(Works):
    """Stops its own process in the slow part of the first job, as a machine that is suspended does."""

    def prepare(self, glance):
        if not (self.folder / "slept").exists():
            (self.folder / "slept").touch()
            # To this thread: sent to the process, another one may take it and this one runs on for a while.
            signal.pthread_kill(threading.get_ident(), signal.SIGSTOP)
        return super().prepare(glance)


def sleep_over(folder: pathlib.Path, over: Any) -> None:
    """Bring one case to its first job, let a worker have it, and touch nothing else: who is stopped in the middle
    of a write holds the database's only write lock until it is awake or dead.
    """
    app = open_works(Sleeper(folder), **LEASE)
    start_cases(app, 1)
    complete_all(app)
    app.worker.start()
    over.wait()
    app.close()  # finishes the running job


def until_stopped(pid: int) -> None:
    """Wait until a process stands still."""
    patience = time.monotonic() + 60
    while " T " not in pathlib.Path(f"/proc/{pid}/stat").read_text():
        assert time.monotonic() < patience, "the process does not stop"


def test_a_worker_that_slept_too_long_cannot_complete(tmp_path):
    """While it is stopped its lease runs out and another does the job; awake again it is fenced off."""
    over = FORKS.Event()
    child = process(sleep_over, tmp_path, over)
    child.start()
    until_stopped(child.pid)
    ahead = [dt.timedelta(minutes=10)]
    later = open_works(Works(tmp_path), lambda: system_clock() + ahead[0], **LEASE)
    try:
        later.worker.run_until_quiet()
        ahead[0] *= 2  # the case's own timer is due, too
        later.worker.run_until_quiet()
        complete_all(later)
        later.worker.run_until_quiet()
        [case] = later.history.instances(SYSTEM, process="works")
        done = [entry.action for entry in later.history.audit(case.id)].count("job_done")
        assert done == 2
        os.kill(child.pid, signal.SIGCONT)
        over.set()
        child.join(60)
        assert child.exitcode == 0
        assert balance(later, 1).attempts == 4
    finally:
        later.close()
        child.kill()
        child.join()


def test_a_stopped_worker_is_not_taken_for_dead(tmp_path):
    """A worker that starts beside a stopped one leaves its job alone until the lease is over."""
    over = FORKS.Event()
    child = process(sleep_over, tmp_path, over)
    child.start()
    until_stopped(child.pid)
    beside = open_works(Works(tmp_path), **LEASE)
    try:
        beside.worker.start()
        [leased] = beside.management.jobs(state="open")
        assert leased["lease_until"] > beside.clock() + dt.timedelta(minutes=4)
    finally:
        beside.close()
        child.kill()
        child.join()


# --- a job that kills ------------------------------------------------------------------------------


@dataclasses.dataclass
class Poison(Works):
    """The job of case 0 kills its process; the first time its neighbours are surely running beside it."""

    folder: pathlib.Path
    trap: Trap = dataclasses.field(default_factory=Trap)
    neighbours: threading.Semaphore = dataclasses.field(default_factory=lambda: threading.Semaphore(0))

    def prepare(self, glance):
        first = not (self.folder / "crashes").exists()
        if glance.inputs.get("n") == 0 and glance.element == "book":
            beside = self.neighbours.acquire(timeout=30 if first else 0.3)
            with (self.folder / "crashes").open("a") as log:
                log.write("beside others\n" if beside else "alone\n")
            os._exit(KILLED)
        self.neighbours.release()
        if first:
            threading.Event().wait()  # until the process is gone
        found = super().prepare(glance)
        self.neighbours.acquire()
        return found


def serve_poison(folder: pathlib.Path) -> None:
    serve(open_works(Poison(folder), worker_threads=4, **LEASE), 5)


def test_a_job_that_kills_its_worker_takes_no_neighbour_along(tmp_path):
    """After the first crash it runs alone; after three it is an incident, and everything else is done."""
    codes = [run(serve_poison, tmp_path) for _ in range(4)]

    assert codes == [KILLED, KILLED, KILLED, 0]
    assert (tmp_path / "crashes").read_text().splitlines() == ["beside others", "alone", "alone"]
    app = open_works(Works(tmp_path))
    try:
        sound(app)
        [incident] = app.management.incidents()
        assert (incident.code, incident.element, incident.attempts) == ("job_crashed", "book", 4)
        [standing] = app.history.instances(SYSTEM, state="running")
        assert app.runtime.variables(standing.id)["n"] == 0
        assert len(app.history.instances(SYSTEM, state="ended", process="works")) == 4
    finally:
        app.close()
