"""`kammerwerk demo` killed while it fills the chamber: the next start begins clean."""
from __future__ import annotations

import itertools
import os
import pathlib
import signal

from test_register_entry import kammerwerk
from works import KILLED, Trap, run

from workflows.commands.serving import DATABASE, put_in_place

FILES = (DATABASE, "secret", "documents/ab/abc", "outgoing/mail/1.eml")


def move(rough: pathlib.Path, data: pathlib.Path, trap: Trap) -> None:
    """Fill a folder and put it in place; the main of a child process."""
    replace = os.replace

    def dying(source, target, **more):
        trap.at("move")
        replace(source, target, **more)

    pathlib.os.replace = dying
    for name in FILES:
        (rough / name).parent.mkdir(parents=True, exist_ok=True)
        (rough / name).write_text(name)
    put_in_place(rough, data)


def test_a_half_moved_chamber_is_never_taken_for_a_whole_one(tmp_path):
    """Killed at any move: no database is in place yet, and the next attempt finishes."""
    for nth in itertools.count(1):
        rough, data = tmp_path / f"{nth}.neu", tmp_path / str(nth)
        code = run(move, rough, data, Trap("move", nth))
        if code == 0:
            break
        assert code == KILLED
        assert not (data / DATABASE).exists()
        assert run(move, rough, data, Trap()) == 0
        assert sorted(str(path.relative_to(data)) for path in data.rglob("*") if path.is_file()) == sorted(FILES)
        assert not rough.exists()
    assert nth == len(FILES) + 1


def test_a_seeding_that_is_killed_leaves_no_chamber(tmp_path):
    """SIGKILL while the cases are played: there is no database at the place, so the next start fills it anew."""
    data = tmp_path / "demo"
    with kammerwerk(data, "demo", "--port", "0") as program:
        next(line for line in program.stdout if "Ereignissen" in line)
        program.send_signal(signal.SIGKILL)
        program.wait(30)
    assert (tmp_path / "demo.neu" / DATABASE).exists()
    assert not (data / DATABASE).exists()
