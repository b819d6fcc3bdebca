"""SIGKILL at random moments, with a fixed seed: all steps are there, each exactly once (trust.md P1, P2, P18).

`make faults` runs it longer: FAULT_CASES and FAULT_KILLS say how long.
"""
from __future__ import annotations

import os
import random
import signal
import time

from reckoning import Balance, balance, outside, sound
from works import FORKS, Works, open_works, place_on, process, serve

CASES = int(os.environ.get("FAULT_CASES", "30"))
KILLS = int(os.environ.get("FAULT_KILLS", "20"))
SEED = 20261127
# Attempts are not what is tested here: a step that is hit again and again must not become an incident.
SETTINGS = {"job_attempts": 1000, "outbox_attempts": 1000}


def work_when_ready(folder, cases, ready):
    """A worker and a clerk who say when they begin; the main of a child process."""
    app = open_works(Works(folder), **SETTINGS)
    ready.set()
    serve(app, cases)


def kill_at_random(folder, cases, kills):
    """Run processes over one folder and kill each at a random moment of its work; the last one may finish. Gives the kills."""
    dice = random.Random(SEED)
    killed = 0
    while True:
        child = process(work_when_ready, folder, cases, ready := FORKS.Event())
        child.start()
        assert ready.wait(60), "the process does not start"
        child.join(dice.uniform(0.02, 0.6) if killed < kills else 300)
        if child.exitcode is not None:
            assert child.exitcode == 0
            return killed
        assert killed < kills, "the last process does not end"
        os.kill(child.pid, signal.SIGKILL)
        child.join()
        killed += 1


def table(found: Balance, killed: int, cases: int, seconds: float) -> str:
    rows = [
        ("cases", cases), ("steps", found.steps), ("kills", killed), ("lost", found.lost),
        ("doubled", found.doubled),
        ("attempts of jobs", found.attempts), ("effects in our database", found.effects), ("messages sent", found.sent),
        ("repeated, with the same key", found.repeated), ("seconds", round(seconds)),
    ]
    return "\n".join(f"  {name:<30}{value:>8}" for name, value in rows)


def test_random_kills_lose_nothing(tmp_path, capsys, database_url):
    """Whenever the process is killed, every case comes to its end and every effect is there once."""
    place_on(database_url, tmp_path)
    started = time.monotonic()
    killed = kill_at_random(tmp_path, CASES, KILLS)
    app = open_works(Works(tmp_path))
    try:
        sound(app)
        found = balance(app, CASES)
    finally:
        app.close()

    assert killed > 0
    assert (found.steps, found.effects) == (5 * CASES, 3 * CASES)
    assert found.repeated == sum(count - 1 for count in outside(tmp_path).values()) <= killed
    with capsys.disabled():
        print(f"\nkill -9 at random moments, {app.engine_db.dialect.name}\n{table(found, killed, CASES, time.monotonic() - started)}")  # noqa: T201
