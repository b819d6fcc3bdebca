"""SIGKILL at random moments, with a fixed seed: all steps are there, each exactly once (trust.md P1, P2, P18).

The process says over a pipe that it works and each call it makes to the database; it is killed after a random number of them
and a random part of one, one in ten while it starts. What it was at stands in a page of memory that outlives it (`moments.py`).
`make faults` runs it longer: FAULT_CASES and FAULT_KILLS say how long.
"""
from __future__ import annotations

import os
import time

from moments import WORDS, Hunter, Moment
from reckoning import Balance, balance, outside, sound
from works import Works, open_works, place_on, run, serve

CASES = int(os.environ.get("FAULT_CASES", "30"))
KILLS = int(os.environ.get("FAULT_KILLS", "20"))
SEED = 20261127
# Fewer calls to the database than a case makes from its start to its end, so that the work lasts for all kills.
CALLS_OF_A_CASE = 150
# Attempts are not what is tested here: a step that is hit again and again must not become an incident.
SETTINGS = {"job_attempts": 1000, "outbox_attempts": 1000}


def work_to_the_end(folder, cases):
    """The last process, which nobody kills; the main of a child process."""
    serve(open_works(Works(folder), **SETTINGS), cases)


def table(found: Balance, hunter: Hunter, seconds: float) -> str:
    """What the run was and what it has found, one figure a line."""
    rows = [
        ("cases", CASES), ("steps", found.steps), ("kills", hunter.kills),
        *((f"  hit {WORDS[moment]}", hunter.hits[moment]) for moment in reversed(Moment)),
        ("lost", found.lost), ("doubled", found.doubled),
        ("attempts of jobs", found.attempts), ("effects in our database", found.effects), ("messages sent", found.sent),
        ("repeated, with the same key", found.repeated), ("seconds", round(seconds)),
    ]
    return "\n".join(f"  {name:<48}{value:>8}" for name, value in rows)


def test_random_kills_lose_nothing(tmp_path, capsys, database_url):
    """Whenever the process is killed at its work, every case comes to its end and every effect is there once."""
    place_on(database_url, tmp_path)
    started = time.monotonic()
    hunter = Hunter(tmp_path, CASES, SETTINGS, SEED)
    for _ in range(KILLS):
        hunter.kill_one(CASES * CALLS_OF_A_CASE // KILLS)
    assert run(work_to_the_end, tmp_path, CASES, patience=60 + 2 * CASES) == 0
    app = open_works(Works(tmp_path))
    try:
        sound(app)
        found = balance(app, CASES)
    finally:
        app.close()

    with capsys.disabled():
        print(f"\nkill -9 at random moments, {app.engine_db.dialect.name}\n{table(found, hunter, time.monotonic() - started)}")  # noqa: T201
    assert hunter.kills == KILLS
    assert (found.steps, found.effects) == (5 * CASES, 3 * CASES)
    assert found.repeated == sum(count - 1 for count in outside(tmp_path).values()) <= KILLS
    # What a kill has to undo: weak evidence would be one that hits a process at rest.
    assert hunter.hits[Moment.WRITING] + hunter.hits[Moment.COMMITTING] >= KILLS // 3
