"""kill -9 at every named point: nothing is lost, nothing happens twice (trust.md P1, P2, P3, P18)."""
from __future__ import annotations

import datetime as dt
import itertools
import shutil

import pytest
from reckoning import balance, outside, sound
from works import KILLED, MONDAY, Trap, Works, open_works, place_on, run, work_off

from workflows.clock import VirtualClock

LATER = MONDAY + dt.timedelta(hours=1)


def die_and_go_on(folder, point, nth):
    """Let a process die at a point, a fresh one go on; gives the first one's exit code and the balance."""
    code = run(work_off, folder, 1, MONDAY, Trap(point, nth))
    assert run(work_off, folder, 1, LATER, Trap()) == 0
    app = open_works(Works(folder))
    try:
        return code, balance(app, 1)
    finally:
        app.close()


def set_up(folder, point):
    """Bring an empty folder to where a case can begin, and tell how often the point was passed; the main of a child process."""
    trap = Trap(point, nth=10_000)
    trap.watch_commits()
    open_works(Works(folder), durable=False).close()
    (folder / "passed").write_text(str(trap.seen))


@pytest.mark.parametrize("point", ["before_commit", "after_commit"])
def test_a_process_may_die_at_any_commit(tmp_path, point):
    """Killed at the n-th commit, for every n from the first migration to the end of the case, all is there once."""
    ready = tmp_path / "ready"
    assert run(set_up, ready, point) == 0
    # The commits of the set-up on an empty folder; those after it on copies, which saves each of them the set-up.
    for nth in range(1, int((ready / "passed").read_text()) + 1):
        code, found = die_and_go_on(tmp_path / f"empty-{nth}", point, nth)
        assert (code, found.steps, found.effects, found.repeated) == (KILLED, 5, 3, 0)
    for nth in itertools.count(1):
        code, found = die_and_go_on(shutil.copytree(ready, tmp_path / str(nth)), point, nth)
        assert (found.steps, found.effects, found.repeated) == (5, 3, found.sent - 6)
        assert found.repeated <= 1
        if code == 0:
            break
        assert code == KILLED
    assert nth > 20  # the whole way was walked, not a part of it


@pytest.mark.parametrize("point", ["in_handler", "in_prepare"])
@pytest.mark.parametrize("nth", [1, 2, 3])
def test_a_process_may_die_in_a_handler(tmp_path, point, nth):
    """What the dead attempt had written is gone with it; the next one does it once, and one attempt more is counted."""
    code, found = die_and_go_on(tmp_path, point, nth)

    assert code == KILLED
    assert (found.effects, found.attempts, found.repeated) == (3, 4, 0)


@pytest.mark.parametrize("nth", [1, 2, 6])
def test_a_message_delivered_but_not_marked_goes_out_again_with_the_same_key(tmp_path, nth):
    """The outside sees at most a repetition, and can tell it by its key."""
    code, found = die_and_go_on(tmp_path, "after_effect", nth)

    assert code == KILLED
    assert (found.sent, found.repeated) == (7, 1)
    assert max(outside(tmp_path).values()) == 2


@pytest.mark.parametrize("nth", [1, 6])
def test_a_message_taken_but_not_delivered_goes_out(tmp_path, nth):
    """A delivery that died before anything went out is made up for."""
    code, found = die_and_go_on(tmp_path, "before_effect", nth)

    assert code == KILLED
    assert (found.sent, found.repeated) == (6, 0)


@pytest.mark.parametrize("point", ["in_handler", "in_prepare", "after_effect", "before_effect"])
def test_what_a_dead_process_leaves_is_sound(tmp_path, point):
    """Even before anybody goes on, the database holds no half step and the second look finds nothing wrong."""
    assert run(work_off, tmp_path, 1, MONDAY, Trap(point, 2)) == KILLED
    app = open_works(Works(tmp_path), VirtualClock(MONDAY))
    try:
        sound(app)
        assert app.management.next_due() > MONDAY  # the lease of the dead
    finally:
        app.close()


@pytest.mark.parametrize(("point", "nth"), [
    ("before_commit", 4), ("after_commit", 7), ("before_commit", 11), ("after_commit", 14), ("in_handler", 2),
    ("after_effect", 1),
])
def test_a_process_may_die_on_a_server_too(tmp_path, postgresql_url, point, nth):
    """What holds for the embedded database holds on PostgreSQL, where the dead session's locks go with it."""
    place_on(postgresql_url, tmp_path)
    code, found = die_and_go_on(tmp_path, point, nth)

    assert code == KILLED
    assert (found.steps, found.effects) == (5, 3)
    assert found.repeated <= 1
