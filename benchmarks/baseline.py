"""Bare SpiffWorkflow under measurement: its parser, its tree, its serializer, one JSON blob per case.

What it must do per completion is what Kammerwerk does: load, complete, run on, save the state, the inbox row, a history
row and an audit row, and commit as durably, through the same SQLAlchemy engine. Nothing is checked, locked or
chained, which is in its favour.
"""
from __future__ import annotations

import collections
import io
import json
import pathlib
import time
import uuid
from typing import Any

import sqlalchemy as sa
from SpiffWorkflow import TaskState
from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer

from benchmarks.diagram import ANSWER, BARE, VARIABLES, loop, realistic
from workflows.persistence.database import Database, open_engine

METADATA = sa.MetaData()
CASE = sa.Table("bare_case", METADATA, sa.Column("id", sa.Text, primary_key=True), sa.Column("state", sa.Text))
INBOX = sa.Table(
    "bare_inbox", METADATA, sa.Column("id", sa.Text, primary_key=True), sa.Column("case_id", sa.Text, index=True),
    sa.Column("name", sa.Text),
)
HISTORY = sa.Table(
    "bare_history", METADATA, sa.Column("id", sa.Integer, primary_key=True), sa.Column("case_id", sa.Text),
    sa.Column("element", sa.Text), sa.Column("at", sa.Float),
)
AUDIT = sa.Table(
    "bare_audit", METADATA, sa.Column("id", sa.Integer, primary_key=True), sa.Column("case_id", sa.Text),
    sa.Column("actor", sa.Text), sa.Column("payload", sa.Text),
)
_LOAD = sa.select(CASE.c.state).where(CASE.c.id == sa.bindparam("b_id"))
_SAVE = CASE.update().where(CASE.c.id == sa.bindparam("b_id"))
_CLEAR = INBOX.delete().where(INBOX.c.case_id == sa.bindparam("b_id"))


class Stall(Exception):
    """The case neither ended nor has a task to complete."""


class Bare:
    """SpiffWorkflow as it comes."""

    name = "SpiffWorkflow"

    def __init__(self, folder: pathlib.Path, url: str = "") -> None:
        self._engine = open_engine(url or f"sqlite:///{folder / 'bare.db'}")
        METADATA.create_all(self._engine)
        self._db = Database(self._engine)
        self._serializer = BpmnWorkflowSerializer(BpmnWorkflowSerializer.configure())
        self._specs = {"realistic": _parse(realistic(BARE), "realistic"), "loop": _parse(loop(BARE), "loop")}
        self._open: collections.deque[str] = collections.deque()
        self._touched: list[str] = []

    def prepare(self, completions: int) -> None:
        """As `Kammerwerk.prepare`."""
        self._open.extend(self._touched)
        self._touched.clear()
        while len(self._open) < completions:
            self._open.append(self._start("realistic"))

    def complete_one(self) -> None:
        """The whole cycle for one user task."""
        case_id = self._open.popleft()
        if self._cycle(case_id):
            self._touched.append(case_id)

    def looping(self, marks: tuple[int, ...], around: int) -> dict[str, float | None]:
        """As `Kammerwerk.looping`; None from where the library stalls (its tree is walked to depth 1,000)."""
        case_id = self._start("loop")
        spent: list[float] = []
        try:
            for _ in range(max(marks) + around):
                begin = time.perf_counter()
                self._cycle(case_id)
                spent.append((time.perf_counter() - begin) * 1000)
        except Stall:
            pass
        return {
            str(mark): sorted(spent[mark - 1:mark - 1 + around])[around // 2] if len(spent) >= mark + around else None
            for mark in marks
        }

    def state_bytes(self) -> int:
        """Size of the stored state of a case halfway."""
        case_id = self._start("realistic")
        for _ in range(2):
            self._cycle(case_id)
        with self._db.read() as connection:
            return len(connection.execute(_LOAD, {"b_id": case_id}).scalar_one().encode())

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def _start(self, process: str) -> str:
        workflow = BpmnWorkflow(*self._specs[process])
        workflow.set_data(**VARIABLES)
        for task in workflow.get_tasks(state=TaskState.READY):
            task.data.update(VARIABLES)
        workflow.do_engine_steps()
        case_id = uuid.uuid4().hex
        with self._db.write() as connection:
            connection.execute(CASE.insert(), {"id": case_id, "state": self._serializer.serialize_json(workflow)})
        return case_id

    def _cycle(self, case_id: str) -> bool:
        """Complete one task of a case; whether another is open."""
        with self._db.write() as connection:
            workflow = self._serializer.deserialize_json(connection.execute(_LOAD, {"b_id": case_id}).scalar_one())
            ready = _ready(workflow)
            if not ready:
                raise Stall
            task = ready[0]
            task.data.update(ANSWER)
            task.run()
            workflow.do_engine_steps()
            connection.execute(_SAVE, {"b_id": case_id, "state": self._serializer.serialize_json(workflow)})
            connection.execute(_CLEAR, {"b_id": case_id})
            waiting = [
                {"id": str(found.id), "case_id": case_id, "name": found.task_spec.name} for found in _ready(workflow)
            ]
            if waiting:
                connection.execute(INBOX.insert(), waiting)
            row = {"case_id": case_id, "element": task.task_spec.name, "at": time.time()}
            connection.execute(HISTORY.insert(), row)
            connection.execute(AUDIT.insert(), {"case_id": case_id, "actor": "clerk", "payload": json.dumps(ANSWER)})
        if not waiting and not workflow.completed:
            raise Stall
        return bool(waiting)


def _ready(workflow: Any) -> list[Any]:
    return list(workflow.get_tasks(state=TaskState.READY, manual=True))


def _parse(text: bytes, process: str) -> tuple[Any, Any]:
    parser = BpmnParser()
    parser.add_bpmn_io(io.BytesIO(text), filename=f"{process}.bpmn")
    return parser.get_spec(process), parser.get_subprocess_specs(process)
