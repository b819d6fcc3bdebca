"""`kammerwerk bench web`: the whole product over real HTTP, with real processes, on both databases.

The figures belong to the machine and to what else it does; the aims of the house stand beside them.
"""
from __future__ import annotations

import datetime as dt
import os
import pathlib
import random
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from benchmarks import counter_diagram, maker, search, servers
from benchmarks.diagram import ANSWER, KAMMERWERK, VARIABLES, realistic
from benchmarks.programs import Clerk, programs
from workflows.bootstrap import Application, build
from workflows.commands.serving import deploy_shipped
from workflows.model import SYSTEM, Person
from workflows.persistence.database import sqlite_mode
from workflows.persistence.tables import job
from workflows.settings import Settings

AIMS = {"inbox_p95_ms": 150, "search_p95_ms": 300, "submit_p95_ms": 60, "start_s": 2, "memory_mb": 120}
PASSWORD = "Musterland-Messung-2026"  # noqa: S105 - of a database that is thrown away
CLERKS = 4
PATIENCE_SECONDS = 120
PACE_SECONDS = 1.0
#: How the task list is looked at: name -> address and which clerk; the second one stands in for who has many.
LOOKS = {
    "": ("/", 0), "alle": ("/?ansicht=all", 0), "nach Priorität": ("/?sortierung=priority", 0),
    "nach Eingang": ("/?sortierung=received", 0), "nach Namen": ("/?sortierung=case", 0),
    "überfällig": ("/?frist=ueberfaellig", 0),
    "mit Vertretung": ("/", 1), "in Vertretung": ("/?ansicht=substitution", 1),
}
Say = Callable[[str], None]


@dataclass(frozen=True)
class Effort:
    """How much is measured.

    :param cases: cases started and run through in one process, five tasks each.
    :param completions: tasks completed over HTTP in each round.
    :param inbox: open tasks the list is measured with.
    :param looks: how often the list is asked for.
    :param errands: automatic steps the worker is given.
    """

    cases: int = 10_000
    completions: int = 400
    inbox: tuple[int, ...] = (10_000, 100_000)
    looks: int = 60
    errands: int = 500
    latencies: int = 30


QUICK = Effort(cases=100, completions=80, inbox=(10_000,), looks=20, errands=60, latencies=8)


def run(effort: Effort, say: Say, postgresql: str = "", only: str = "") -> dict[str, Any]:
    """Measure everything on both databases, or on `only` one of them.

    :param postgresql: URL of a server to use; empty = an embedded one where the package is installed.
    """
    version, journal = sqlite_mode()
    found: dict[str, Any] = {"aims": AIMS, "sqlite": None, "postgresql": None}
    if only != "postgresql":
        say(f"SQLite {version}, journal_mode={journal}, synchronous=FULL")
        found["sqlite"] = _on(effort, say, "")
    if only == "sqlite":
        return found
    with servers.postgresql(postgresql) as server:
        if server is None:
            say("PostgreSQL: kein Server angegeben und keiner eingebettet vorhanden, übersprungen")
        else:
            say(server.mode)
        found["postgresql"] = _on(effort, say, server.new_database()) if server else None
    return found


def _on(effort: Effort, say: Say, url: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="kammerwerk-bench-") as folder:
        place = Installation(pathlib.Path(folder), url)
        try:
            found = place.start_and_memory(say)
            for count in (1, 2):
                found[f"http_{count}"] = place.completions(count, effort, say)
            found["next_visible_ms"] = place.latency(effort, say)
            found["worker_jobs_per_s"] = place.worker(effort, say)
            found |= place.cases(effort, say)
            found["inbox"] = {str(size): place.inbox(size, effort, say) for size in effort.inbox}
            found["search"] = place.search(effort, say)
            say(f"  {found}")
        finally:
            place.app.close()
        return found


class Installation:
    """One installation under measurement, with everything that is shipped deployed."""

    def __init__(self, folder: pathlib.Path, url: str) -> None:
        self.environ = {"KAMMERWERK_DATA": str(folder), "KAMMERWERK_DATABASE_URL": url}
        self.is_embedded = not url
        self.app: Application = build(Settings(data=folder, database_url=url))
        deploy_shipped(self.app)
        files = {**counter_diagram.files(), "realistic.bpmn": realistic(KAMMERWERK)}
        self.app.repository.deploy(files, by=SYSTEM, policy="lenient")
        self.clerks: list[Person] = [
            self.app.identity.create_person(
                f"clerk{number}", f"Sabine Beispiel {number}", password=PASSWORD, groups=["register"], roles=["clerk"]
            )
            for number in range(CLERKS)
        ]
        away = self.app.identity.create_person("somebody", "Uwe Beispiel", groups=["register"], roles=["clerk"])
        self.app.absences.enter(
            away.username, self.app.context.today(), self.app.context.today() + dt.timedelta(days=7),
            {"*": self.clerks[1].username}, by=away,
        )

    @property
    def _usual(self) -> tuple[str, ...]:
        """How the database is usually run: all in one program, or pages and worker apart."""
        return ("serve",) if self.is_embedded else ("web", "worker")

    def start_and_memory(self, say: Say) -> dict[str, Any]:
        """Seconds to the first answer, and memory after the pages of a case, before the first letter."""
        say("  Start und Speicher …")
        times = []
        for _ in range(3):
            with programs(self.environ, self._usual[0]) as (first, *_):
                times.append(first.start_s)
                clerk = self._signed_in(first.port)
                self._start("counter", 1)
                _, page = clerk.get("/")
                clerk.complete(clerk.next_task(page))
                memory = first.memory_mb()
        return {"start_s": round(statistics.median(times), 2), "memory_mb": round(memory, 1)}

    def completions(self, count: int, effort: Effort, say: Say) -> dict[str, Any]:
        """Log-in, inbox, open, complete, next, by four clerks at once on `count` serving processes."""
        say(f"  Abschlüsse über HTTP, {count} Prozess{'e' if count > 1 else ''}, die ersten Aufrufe eingeschlossen …")
        self._start("counter", effort.completions)
        with programs(self.environ, *(["web"] * count)) as running:
            share = effort.completions // CLERKS
            spent: list[list[float]] = [[] for _ in range(CLERKS)]
            clerks = [self._signed_in(running[number % count].port, number) for number in range(CLERKS)]
            begin = time.perf_counter()
            _together([lambda number=number: _work(clerks[number], share, spent[number]) for number in range(CLERKS)])
            seconds = time.perf_counter() - begin
            memory = [round(one.memory_mb(), 1) for one in running]
            paced = self._paced(clerks, effort)
        submits = [value for one in spent for value in one]
        rate = round(len(submits) / seconds, 1)
        return {
            "completions_per_s": rate, **_quantiles("submit", submits), **_quantiles("paced_submit", paced),
            # In a process just started everything is made for the first time; these are among the quantiles above.
            "first_submits_ms": [round(one[0] * 1000, 1) for one in spent], "memory_mb": memory,
        }

    def _paced(self, clerks: Sequence[Clerk], effort: Effort) -> list[float]:
        """The same while each clerk begins a task at some moment of each second: what a click takes in an office.

        With clerks who never pause a click waits for the pages the others ask for, whatever it does itself.
        """
        share = effort.completions // CLERKS // 2
        self._start("counter", share * CLERKS)
        spent: list[list[float]] = [[] for _ in clerks]
        pairs = list(zip(clerks, spent, strict=True))
        _together([lambda pair=pair, seed=seed: _work(pair[0], share, pair[1], random.Random(seed).random)  # noqa: S311
                   for seed, pair in enumerate(pairs)])
        return [value for one in spent for value in one]

    def latency(self, effort: Effort, say: Say) -> dict[str, float]:
        """From a task's completion until the next task, behind an automatic step, stands on the case's page.

        Completions measured before left their automatic steps undone, as no worker ran: those are done first. A worker
        that is behind is measured by `worker`.
        """
        say("  Bis die nächste Aufgabe zu sehen ist …")
        self.app.worker.run_until_quiet()
        spent = []
        with programs(self.environ, *self._usual) as (first, *_):
            clerk = self._signed_in(first.port)
            for _ in range(effort.latencies):
                case = self._start("counter", 1)[0]
                [task] = self.app.tasks.of_case(case, state="open")
                _, _place = clerk.complete(f"/aufgabe/{task.id}")
                begin = time.perf_counter()
                while "Fertigmelden" not in clerk.get(f"/vorgang/{case}")[1]:
                    if time.perf_counter() - begin > PATIENCE_SECONDS:
                        raise RuntimeError("the next task does not come")
                spent.append(time.perf_counter() - begin)
        return _quantiles("", spent)

    def worker(self, effort: Effort, say: Say) -> float:
        """Automatic steps per second of one worker process, each with its message to the outside."""
        say("  Hintergrundarbeit …")
        self._start("errand", effort.errands)
        begin, waiting = time.perf_counter(), self._waiting()
        with programs(self.environ, "worker"):
            begin, patience = time.perf_counter(), time.perf_counter() + PATIENCE_SECONDS + effort.errands
            while self._waiting():
                if time.perf_counter() > patience:
                    raise RuntimeError("the worker does not come to an end")
                threading.Event().wait(0.02)
            seconds = time.perf_counter() - begin
        return round(waiting / seconds, 1)

    def cases(self, effort: Effort, say: Say) -> dict[str, float]:
        """Cases of five tasks started and run through by one process, and what each leaves in the database."""
        say(f"  {effort.cases} Vorgänge anlegen und durchlaufen …")
        before, begin = self._bytes(), time.perf_counter()
        for number in range(effort.cases):
            instance = self.app.runtime.start("realistic", dict(VARIABLES), by=self.clerks[0])
            while tasks := self.app.tasks.of_case(instance.id, state="open"):
                self.app.tasks.complete(tasks[0].id, ANSWER, self.clerks[0])
            if (number + 1) % 1000 == 0:
                say(f"    {number + 1} Vorgänge, {(number + 1) / (time.perf_counter() - begin):.0f} je Sekunde")
        seconds = time.perf_counter() - begin
        return {
            "cases_per_s": round(effort.cases / seconds, 1),
            "bytes_per_case": round((self._bytes() - before) / effort.cases),
        }

    def inbox(self, size: int, effort: Effort, say: Say) -> dict[str, dict[str, float]]:
        """The task list while `size` tasks are open, a quarter of them this team's, by how it is looked at."""
        say(f"  Aufgabenliste bei {size} offenen Aufgaben …")
        maker.fill(self.app, self._start("counter", 1)[0], size, say)
        with programs(self.environ, "web") as (first,):
            # Each look has a connection of its own: one that waits for the others' turn would be closed as idle.
            return {
                name: _quantiles("", _looked(self._signed_in(first.port, number), address, effort.looks))
                for name, (address, number) in LOOKS.items()
            }

    def search(self, effort: Effort, say: Say) -> dict[str, dict[str, float]]:
        """Searching among all that are open now, by what is asked."""
        say("  Suche …")
        search.name_all(self.app, say)
        with programs(self.environ, "web") as (first,):
            spent = search.ask(self._signed_in(first.port), max(2, effort.looks // 4))
        return {text: _quantiles("", values) for text, values in spent.items()}

    def _signed_in(self, port: int, number: int = 0) -> Clerk:
        clerk = Clerk(port)
        clerk.sign_in(self.clerks[number].username, PASSWORD)
        return clerk

    def _start(self, key: str, count: int) -> list[str]:
        return [self.app.runtime.start(key, dict(VARIABLES), by=SYSTEM).id for _ in range(count)]

    def _waiting(self) -> int:
        wanted = select(func.count()).select_from(job).where(job.c.state == "open", job.c.kind == "service")
        with self.app.reading() as connection:
            return int(connection.execute(wanted).scalar_one())

    def _bytes(self) -> int:
        if not self.is_embedded:
            with self.app.reading() as connection:
                return int(connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one())
        folder = self.app.settings.data
        return sum(os.path.getsize(path) for path in folder.glob("kammerwerk.db*"))


def _work(clerk: Clerk, count: int, spent: list[float], moment: Callable[[], float] | None = None) -> None:
    """Complete tasks; with `moment` (of each second, 0 to 1) not one after the other at once."""
    begin = time.perf_counter()
    for number in range(count):
        if moment is not None:
            start = begin + (number + moment()) * PACE_SECONDS
            threading.Event().wait(max(0.0, start - time.perf_counter()))
        _, page = clerk.get("/")
        place = clerk.next_task(page)
        if not place.startswith("/aufgabe/"):
            raise RuntimeError("there is no task left to measure with")
        seconds, _ = clerk.complete(place)
        spent.append(seconds)


def _looked(clerk: Clerk, address: str, looks: int) -> list[float]:
    """Seconds of each look at a page, the first, for which everything is made, left out."""
    spent = []
    for _ in range(looks + 1):
        begin = time.perf_counter()
        status, _ = clerk.get(address)
        spent.append(time.perf_counter() - begin)
        if status != 200:
            raise RuntimeError(f"{address} answers {status}")
    return spent[1:]


def _together(calls: Sequence[Callable[[], None]]) -> None:
    failed: list[BaseException] = []

    def call(one: Callable[[], None]) -> None:
        try:
            one()
        except BaseException as error:  # raised again where the measurement can end
            failed.append(error)

    threads = [threading.Thread(target=call, args=(one,)) for one in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]


def _quantiles(name: str, seconds: Sequence[float]) -> dict[str, float]:
    ordered = sorted(value * 1000 for value in seconds)
    prefix = f"{name}_" if name else ""
    at = {mark: ordered[min(len(ordered) - 1, int(len(ordered) * mark / 100))] for mark in (50, 95)}
    return {f"{prefix}p50_ms": round(at[50], 1), f"{prefix}p95_ms": round(at[95], 1)}
