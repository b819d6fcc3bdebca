"""An installation whose every effect leaves a trace, to be run in processes that die.

The product has no kill points: they are put in from here, through the seams it has anyway (handlers, outbox
adapters, the driver's commit), so no setting and no variable can ever switch one on in production.
"""
from __future__ import annotations

import datetime as dt
import multiprocessing
import os
import pathlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine.default import DefaultDialect

from workflows.bootstrap import Application, build
from workflows.clock import Clock, VirtualClock
from workflows.handler import Handler, Registry, Step
from workflows.model import SYSTEM
from workflows.settings import Settings

DIAGRAMS = pathlib.Path(__file__).parent / "diagrams"
MONDAY = dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)
KILLED = 137
CHANNEL = "mail"

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["workflows.bootstrap", "handlers.register.handlers", "handlers.letters.handlers"])

metadata = sa.MetaData()
# No unique key on purpose: an effect done twice must be seen, not prevented.
effect = sa.Table(
    "works_effect", metadata,
    sa.Column("id", sa.Integer, primary_key=True), sa.Column("key", sa.String(200)),
    sa.Column("element", sa.String(50)), sa.Column("number", sa.Integer),
)


@dataclass
class Trap:
    """Ends the process dead, without any clean-up, when it comes to a named point the `nth` time."""

    point: str = ""
    nth: int = 1
    seen: int = 0

    def at(self, point: str) -> None:
        """Die here, if this is the place."""
        if point == self.point:
            self.seen += 1
            if self.seen == self.nth:
                os._exit(KILLED)

    def watch_commits(self) -> None:
        """Put `before_commit` and `after_commit` around every commit of this process."""
        commit = DefaultDialect.do_commit

        def do_commit(dialect: Any, connection: Any) -> None:
            self.at("before_commit")
            commit(dialect, connection)
            self.at("after_commit")

        DefaultDialect.do_commit = do_commit


class Works:
    """Handlers and outbox of an installation: rows in our database, lines in a file outside of it."""

    def __init__(self, folder: pathlib.Path, trap: Trap | None = None) -> None:
        self.folder = folder
        self.trap = trap or Trap()

    def registry(self) -> Registry:
        """One topic, used by every service task of the diagram."""
        found = Registry()
        found.add(Handler("works.book", self.book, "Buchen", prepare=self.prepare))
        return found

    def prepare(self, glance: Any) -> bytes:
        """The slow part of a letter."""
        self.trap.at("in_prepare")
        return f"Schreiben {glance.idempotency_key}".encode()

    def book(self, step: Step) -> dict[str, Any]:
        """A row, a number without gaps, a document and two messages to the outside."""
        number = step.next_number("works")
        step.connection.execute(
            effect.insert().values(key=step.idempotency_key, element=step.element, number=number)
        )
        self.trap.at("in_handler")
        step.add_document(f"{step.element}.txt", step.prepared, "text/plain")
        step.send(CHANNEL, {"number": number})
        step.send(CHANNEL, {"number": number}, suffix="copy")
        return {f"{step.element}_number": number}

    def deliver(self, payload: Mapping[str, Any], key: str) -> None:
        """The outside world: what arrived stays arrived, whatever becomes of us."""
        self.trap.at("before_effect")
        handle = os.open(self.folder / "sent.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(handle, f"{key}\n".encode())
        os.close(handle)
        self.trap.at("after_effect")


def place_on(url: str, folder: pathlib.Path) -> None:
    """Let every process of this folder use a database on a server; "" = the embedded one."""
    (folder / "database_url").write_text(url)


def open_works(works: Works, clock: Clock | None = None, **settings: Any) -> Application:
    """Build the installation in the folder of `works` and publish its diagram."""
    placed = works.folder / "database_url"
    url = placed.read_text() if placed.exists() else ""
    app = build(
        Settings(data=works.folder, database_url=url, **{"job_backoff": False, **settings}), clock=clock,
        registry=works.registry(), outbox_adapters={CHANNEL: works.deliver},
    )
    metadata.create_all(app.engine_db)
    files = {"works.bpmn": (DIAGRAMS / "works.bpmn").read_bytes()}
    if not app.repository.is_deployed(files):
        app.repository.deploy(files, by=SYSTEM, policy="lenient")
    return app


def start_cases(app: Application, cases: int) -> None:
    """Start what is not started yet; the key keeps a case single."""
    for number in range(cases):
        start_case(app, number)


def start_case(app: Application, number: int) -> None:
    """Start one case, if it is not started yet."""
    app.runtime.start("works", {"n": number}, by=SYSTEM, idempotency_key=f"works:{number}")


def complete_all(app: Application) -> int:
    """A clerk who completes whatever lies in the inbox; gives how many."""
    tasks = app.tasks.inbox(SYSTEM)
    for task in tasks:
        app.tasks.complete(task.id, {f"{task.element}_by": "clerk"}, SYSTEM, revision=task.revision)
    return len(tasks)


def work_off(folder: pathlib.Path, cases: int, start: dt.datetime, trap: Trap) -> None:
    """Run `cases` from start to end on a clock that jumps to what is due next; the main of a child process.

    Without syncing to disk: the end of a process loses nothing the kernel has been given.
    """
    trap.watch_commits()
    clock = VirtualClock(start)
    app = open_works(Works(folder, trap), clock, durable=False)
    start_cases(app, cases)
    while True:
        app.worker.run_until_quiet()
        if complete_all(app) == 0:
            due = app.management.next_due()
            if due is None:
                break
            clock.move_to(due)
    app.close()


def serve_works(folder: pathlib.Path, cases: int, trap: Trap, settings: Mapping[str, Any]) -> None:
    """A real worker on the real clock and a clerk beside it, until nothing is left to do; the main of a child process."""
    serve(open_works(Works(folder, trap), **settings), cases)


def serve(app: Application, cases: int) -> None:
    """Start a worker and `cases`, and complete tasks until nothing is left to do."""
    app.worker.start()
    start_cases(app, cases)
    as_long_as(app, lambda: busy(app) + complete_all(app))
    app.close()


def as_long_as(app: Application, do: Callable[[], Any]) -> None:
    """Call `do` after every step of the case until it gives nothing; between steps the worker has the processor."""
    wake, moved = app.context.wake, threading.Event()

    def step() -> None:
        wake()
        moved.set()

    app.context.wake = step
    while do():
        moved.wait(0.2)  # a delivery moves no case and wakes nobody
        moved.clear()


def busy(app: Application) -> int:
    """How much the worker still has to do."""
    numbers = app.management.numbers()
    return numbers["open_jobs"] + numbers["unsent"]


def process(target: Callable[..., None], *arguments: Any) -> Any:
    """A process of its own, forked from a clean one that has the product in memory."""
    return FORKS.Process(target=target, args=arguments, daemon=True)


def run(target: Callable[..., None], *arguments: Any, patience: float = 60) -> int:
    """Run a process to its end; gives its exit code (negative: the signal that killed it).

    :param patience: seconds after which a process hangs; more for one with much to do on a machine that has other work.
    """
    child = process(target, *arguments)
    child.start()
    child.join(patience)
    assert child.exitcode is not None, "the process does not end"
    return int(child.exitcode)
