"""A trial whose process is killed goes on where results are missing, and nothing of it stays behind."""
from __future__ import annotations

import datetime as dt
import os
import signal
import subprocess
import sys

import pytest

from workflows.bootstrap import build
from workflows.clock import VirtualClock, system_clock
from workflows.packages import minimal
from workflows.settings import Settings

CASES = "".join(
    f"- {{id: case{number}, files: [..], steps: [{{do: start, key: umzug, as: a}}]}}\n" for number in range(12)
).encode()
FILES = {**minimal("umzug", "Umzug", "register"), "scenarios/cases.yaml": CASES}
# A worker of its own: it says when two results are written down, and would go on until all are.
WORKER = """
import pathlib, sys
from workflows.bootstrap import build
from workflows.services import trial_rows
from workflows.settings import Settings
app = build(Settings(data=pathlib.Path(sys.argv[1]), durable=False), outbox_adapters={})
tell, told = trial_rows.tell, []
def counted(*given):
    told.append(given)
    if len(told) == 3:
        print("two", flush=True)
    tell(*given)
trial_rows.tell = counted
app.trials.run_next()
"""


@pytest.fixture
def katrin(tmp_path):
    app = build(Settings(data=tmp_path, durable=False), outbox_adapters={})
    person = app.identity.create_person("katrin", "Katrin Albers", roles=["process_owner"])
    app.drafts.save("umzug", FILES, by=person)
    app.trials.start_scenarios("umzug", by=person)
    app.close()
    return person


def test_a_worker_killed_in_a_trial_loses_no_result(tmp_path, katrin):
    """Kill -9 after two results: another worker keeps them, plays the rest, and the whole says what one run would."""
    worker = subprocess.Popen([sys.executable, "-c", WORKER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert worker.stdout.readline() == "two\n"
    os.kill(worker.pid, signal.SIGKILL)
    worker.wait()

    later = VirtualClock(system_clock() + dt.timedelta(minutes=2))  # the dead worker's lease is over
    app = build(Settings(data=tmp_path, durable=False), clock=later, outbox_adapters={})
    before = app.trials.latest("umzug", "scenarios")
    assert before.state == "running"
    assert before.done >= 2
    kept = {one["number"]: one["seconds"] for one in before.results}
    assert app.trials.run_next()
    after = app.trials.latest("umzug", "scenarios")
    app.close()

    assert (after.state, after.total, after.done, after.is_met) == ("done", 12, 12, True)
    assert {number: after.results[number]["seconds"] for number in kept} == kept
