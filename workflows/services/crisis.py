"""What a chamber needs on a day without electricity: every open case with its deadline, tasks, people and contacts."""
from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass, field, replace

from sqlalchemy import select

from workflows.errors import EngineError
from workflows.model import ProcessInstance, UserTask
from workflows.persistence.tables import OPEN_TASK, process_instance, team, user_task
from workflows.services import confidentiality, rows
from workflows.services.case_texts import facts_of, value_of
from workflows.services.context import Context

_FAR = dt.datetime.max.replace(tzinfo=dt.UTC)


@dataclass
class OpenCase:
    """A running or suspended case.

    :param due: the nearest of its own deadline and those of its open tasks.
    :param contacts: label and text of the process's `caseContact`.
    :param readers: of a closed file, whose it is: nothing else of it leaves the house but its number.
    """

    case: ProcessInstance
    tasks: list[UserTask] = field(default_factory=list)
    contacts: list[list[str]] = field(default_factory=list)
    readers: list[str] = field(default_factory=list)

    @property
    def due(self) -> dt.datetime | None:
        """The next instant something has to be done."""
        return min((due for due in (self.case.due, *(task.due for task in self.tasks)) if due), default=None)


@dataclass(frozen=True, slots=True)
class CrisisFolder:
    """All open cases, the most urgent first, and the teams with their mail addresses."""

    made: dt.datetime
    cases: list[OpenCase]
    teams: dict[str, tuple[str, str]]


def crisis_folder(context: Context) -> CrisisFolder:
    """Read it; a case whose state cannot be read is in it without contacts."""
    is_open = process_instance.c.state.in_(("running", "suspended"))
    tasks: dict[str, list[UserTask]] = defaultdict(list)
    with context.db.read() as connection:
        open_tasks = rows.select_tasks().where(OPEN_TASK).order_by(user_task.c.sort_due)
        for row in connection.execute(open_tasks):
            tasks[row.instance_id].append(rows.task(row))
        cases = [rows.instance(row) for row in connection.execute(rows.select_instances().where(is_open))]
        states = select(process_instance.c.id, process_instance.c.execution).where(is_open)
        definitions = {case.id: case.definition_id for case in cases}
        contacts = {
            row.id: _contacts(context, definitions[row.id], bytes(row.execution))
            for row in connection.execute(states) if row.id in definitions
        }
        found = [
            _closed(case, confidentiality.contacts(connection, case.id)) if case.closed_file
            else OpenCase(case, tasks[case.id], contacts.get(case.id, [])) for case in cases
        ]
        teams = {row.key: (row.name, row.email) for row in connection.execute(select(team).order_by(team.c.name))}
    found.sort(key=lambda one: (one.due or _FAR, one.case.started))
    return CrisisFolder(context.now(), found, teams)


def _closed(case: ProcessInstance, readers: list[str]) -> OpenCase:
    return OpenCase(replace(case, title="", place="", due=None), readers=readers)


def _contacts(context: Context, definition_id: str, state: bytes) -> list[list[str]]:
    expression = context.catalog.model(definition_id).properties.get("caseContact", "")
    if not expression:
        return []
    try:
        seen = context.engine.load(definition_id, state).variables()
    except EngineError:
        return []
    return [[label, text] for label, text in facts_of(value_of(expression, seen)) if text]
