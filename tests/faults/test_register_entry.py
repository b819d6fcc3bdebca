"""The register entry itself, with web and worker in one process that is killed on the way (trust.md P1, P2, P17)."""
from __future__ import annotations

import collections
import contextlib
import dataclasses
import http.client
import os
import pathlib
import signal
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from chamber import FIRST_DAY, application, doer, open_chamber, steps
from counter import Desk, served
from sqlalchemy import select
from works import KILLED, Trap, as_long_as, run

import handlers
from handlers.fees import models as fees
from handlers.register import models as register
from workflows.bootstrap import Application
from workflows.clock import VirtualClock
from workflows.handler import Registry
from workflows.model import SYSTEM
from workflows.scenarios.typed import typed

# Where each process in a row dies; every one gets further than the one before.
DEATHS = (
    ("letter", 1), ("before_commit", 4), ("entry", 1), ("after_commit", 3), ("fee", 1), ("before_commit", 3), ("card", 1),
    ("after_commit", 2),
)
TOPICS = {"letter": "letter.create", "entry": "register.enter", "fee": "fee.charge", "card": "register.issue_card"}


def trapped(trap: Trap) -> Registry:
    """The chamber's handlers, with a trap in the slow part or, where there is none, after the work."""
    registry = handlers.registry()
    for point, topic in TOPICS.items():
        found = registry.get(topic)
        if found is None:
            raise LookupError(topic)

        def work(step: Any, point: str = point, inner: Any = found.run) -> Any:
            done = inner(step)
            trap.at(point)
            return done

        def prepare(glance: Any, point: str = point, inner: Any = found.prepare) -> Any:
            trap.at(point)
            return inner(glance)

        change = {"run": work} if found.prepare is None else {"prepare": prepare}
        registry.replace(dataclasses.replace(found, **change))
    return registry


def serve_chamber(folder: pathlib.Path, cases: int, trap: Trap) -> None:
    """Web and worker in one process, and people who do whatever is to be done until the card is handed out."""
    app = open_chamber(folder, VirtualClock(FIRST_DAY), trapped(trap), durable=False)
    trap.watch_commits()
    with served(app) as port:
        app.worker.start()
        for number in range(cases):
            given = {"application": application(f"Ahrens{number or ''}")}
            app.runtime.start("register_entry", given, by=SYSTEM, idempotency_key=f"case:{number}")
        values = {step["task"]: typed(step["vars"]) for step in steps() if step.get("do") == "complete"}
        as_long_as(app, lambda: complete_and_look(app, values))
        assert Desk(port).get("/anmelden").status == 200
    app.close()


def complete_and_look(app: Application, values: Mapping[str, Any]) -> bool:
    """Complete what lies in the inbox; whether there is still something to do."""
    left = work_left(app)
    for task in app.tasks.inbox(SYSTEM):
        app.tasks.complete(task.id, values[task.element], doer(app, task))
    return left


def work_left(app: Application) -> bool:
    """Whether something is due or under way, or a task open; asked in this order, since jobs make tasks."""
    due = [row for row in app.management.jobs(state="open") if row["due"] <= app.clock()]
    return bool(due or app.management.numbers()["unsent"] or app.tasks.inbox(SYSTEM))


def test_a_case_goes_on_to_the_card_through_eight_deaths(tmp_path):
    """Killed between two steps and in letters, entry, fee and card: one entry, one notice, one card, no gap after it."""
    codes = [run(serve_chamber, tmp_path, 1, Trap(*death)) for death in DEATHS]
    assert codes == [KILLED] * len(DEATHS)
    assert run(serve_chamber, tmp_path, 2, Trap()) == 0  # and a second case after it

    app = open_chamber(tmp_path, VirtualClock(FIRST_DAY))
    try:
        assert app.management.incidents() == []
        assert app.management.sentinel() == []
        with app.reading() as connection:
            numbers = sorted(connection.execute(select(register.entries.c.number)).scalars())
            notices = sorted(connection.execute(select(fees.notices.c.number)).scalars())
        assert numbers == ["A-000001", "A-000002"]
        assert notices == ["GB-2026-000001", "GB-2026-000002"]
        cases = app.history.instances(SYSTEM)
        papers = [collections.Counter(paper.code for paper in app.tasks.documents(case.id, SYSTEM)) for case in cases]
        assert papers[0] == papers[1]
        assert [collections.Counter(task.element for task in app.tasks.of_case(case.id, state="completed")) for case in cases] == [
            {"check_completeness": 1, "review_line": 1, "release_line": 1, "hand_out_card": 1}] * 2
        keys = [row["key"] for row in app.management.outbox(limit=1000)]
        assert len(keys) == len(set(keys))
        assert {row["state"] for row in app.management.outbox(limit=1000)} == {"sent"}
    finally:
        app.close()


@contextlib.contextmanager
def kammerwerk(folder: pathlib.Path, *command: str):
    """The program itself, as a service manager starts it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KAMMERWERK_")}
    program = subprocess.Popen(
        [sys.executable, "-c", "from workflows.cli import main; main()", *command],
        env={**environment, "KAMMERWERK_DATA": str(folder), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    try:
        yield program
    finally:
        program.kill()
        program.communicate()


def test_the_program_ends_in_good_order_when_it_is_told_to(tmp_path):
    """SIGTERM: `kammerwerk serve` answers until then, ends within seconds with 0, and starts again without complaint."""
    for _ in range(2):
        with kammerwerk(tmp_path, "serve", "--port", "0") as program:
            line = next(text for text in program.stdout if "http://127.0.0.1:" in text)
            port = int(line.split("127.0.0.1:")[1].split("/")[0])
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            connection.request("GET", "/anmelden")
            assert connection.getresponse().status == 200
            connection.close()
            program.send_signal(signal.SIGTERM)
            assert program.wait(30) == 0
            assert "Traceback" not in program.stderr.read()


def test_the_worker_program_ends_in_good_order(tmp_path):
    """SIGTERM ends `kammerwerk worker` within seconds with 0."""
    with kammerwerk(tmp_path, "worker") as program:
        assert "läuft" in program.stdout.readline()
        program.send_signal(signal.SIGTERM)
        assert program.wait(30) == 0
        assert "Traceback" not in program.stderr.read()
