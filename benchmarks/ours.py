"""Kammerwerk under measurement: whole service calls on a real installation, commits durable."""
from __future__ import annotations

import collections
import pathlib
import time

from benchmarks.diagram import ANSWER, KAMMERWERK, VARIABLES, loop, realistic
from workflows.bootstrap import Application, build
from workflows.handler import Registry
from workflows.model import SYSTEM, Person
from workflows.settings import Settings


class Kammerwerk:
    """An installation with the measured diagrams, and cases to complete tasks of."""

    name = "Kammerwerk"

    def __init__(self, folder: pathlib.Path, url: str = "") -> None:
        settings = Settings(data=folder, database_url=url)
        self.app: Application = build(settings, registry=Registry(), outbox_adapters={})
        self.app.repository.deploy(
            {"realistic.bpmn": realistic(KAMMERWERK), "loop.bpmn": loop(KAMMERWERK)}, by=SYSTEM, policy="lenient"
        )
        self.clerk: Person = self.app.identity.create_person(
            "clerk", "Sabine Beispiel", groups=["register"], roles=["clerk"]
        )
        self._open: collections.deque[tuple[str, str]] = collections.deque()
        self._touched: list[str] = []

    def prepare(self, completions: int) -> None:
        """See to it that so many tasks of different cases are open, at every stage; outside of what is timed."""
        for instance_id in dict.fromkeys(self._touched):
            self._open.extend((instance_id, task.id) for task in self.app.tasks.of_case(instance_id, "open")[:1])
        self._touched.clear()
        while len(self._open) < completions:
            instance = self.app.runtime.start("realistic", dict(VARIABLES), by=self.clerk)
            self._open.append((instance.id, self.app.tasks.of_case(instance.id, "open")[0].id))

    def complete_one(self) -> None:
        """The whole cycle for one user task: load, complete, run, save with all rows, commit."""
        instance_id, task_id = self._open.popleft()
        self.app.tasks.complete(task_id, ANSWER, self.clerk)
        self._touched.append(instance_id)

    def looping(self, marks: tuple[int, ...], around: int) -> dict[str, float]:
        """Milliseconds of one completion at the n-th round of a loop, the median of `around` rounds from there on."""
        instance = self.app.runtime.start("loop", dict(VARIABLES), by=self.clerk)
        spent: list[float] = []
        for _ in range(max(marks) + around):
            (task,) = self.app.tasks.of_case(instance.id, "open")
            begin = time.perf_counter()
            self.app.tasks.complete(task.id, ANSWER, self.clerk)
            spent.append((time.perf_counter() - begin) * 1000)
        return {str(mark): sorted(spent[mark - 1:mark - 1 + around])[around // 2] for mark in marks}

    def state_bytes(self) -> int:
        """Size of the stored state of a case halfway."""
        instance = self.app.runtime.start("realistic", dict(VARIABLES), by=self.clerk)
        for _ in range(2):
            self.app.tasks.complete(self.app.tasks.of_case(instance.id, "open")[0].id, ANSWER, self.clerk)
        with self.app.reading() as connection:
            return int(connection.exec_driver_sql(
                "SELECT length(execution) FROM process_instance ORDER BY started DESC LIMIT 1"
            ).scalar_one())

    def close(self) -> None:
        """Let go of the database."""
        self.app.close()
