"""How a process runs, in figures: open, overdue, and how long each step takes. By step and process, never by person.

Closed files are in none of them: where there are few, a number tells of one.
"""
from __future__ import annotations

import datetime as dt
import statistics
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, or_, select

from workflows.model import InstanceState
from workflows.persistence.tables import OPEN_TASK, historic_activity, process_instance, user_task
from workflows.services.confidentiality import is_closed
from workflows.services.context import Context

# What takes time: people, waiting, what is called. Gateways and plain events take none.
TAKES_TIME = frozenset({
    "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask", "callActivity", "subProcess", "transaction",
    "adHocSubProcess", "intermediateCatchEvent", "businessRuleTask", "scriptTask",
})
_KNOWN = ~is_closed(process_instance.c.id)
MOST_CASES = 2000  # looked at; the newest ones say how it runs now


@dataclass(frozen=True, slots=True)
class StepFigures:
    """A step of a process.

    :param open: tasks open there now; `overdue` those whose date has passed.
    :param done: times it was completed in the time looked at.
    :param median, ninth: how long half and nine in ten of these took at most; None where it was never completed.
    """

    element: str
    name: str
    type: str
    open: int = 0
    overdue: int = 0
    done: int = 0
    median: dt.timedelta | None = None
    ninth: dt.timedelta | None = None


@dataclass(frozen=True, slots=True)
class ProcessFigures:
    """A process.

    :param running: cases that are not ended; `overdue` those with a task whose date has passed.
    :param ended: cases ended in the time looked at; `median` how long half of them took at most.
    :param cut: whether there were more cases than are looked at.
    """

    running: int
    overdue: int
    ended: int
    median: dt.timedelta | None
    steps: tuple[StepFigures, ...]
    cut: bool = False


class Figures:
    """of(process_key, since=None) -> ProcessFigures ; steps(process_key) -> StepFigures of each"""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, process_key: str, since: dt.datetime | None = None) -> ProcessFigures:
        """The figures of a process, its own steps, whatever the version; also where others call it.

        :param since: only cases that began after this; None = the newest `MOST_CASES`.
        """
        now = self._context.now()
        with self._context.db.read() as connection:
            running, overdue = _now(connection, process_key, now)
            spans, cut = _ended(connection, process_key, since)
            steps = _steps(connection, process_key, since, now)
        return ProcessFigures(running, overdue, len(spans), _median(spans), steps, cut)


    def steps(self, process_key: str) -> tuple[StepFigures, ...]:
        """The steps alone, of the newest cases."""
        with self._context.db.read() as connection:
            return _steps(connection, process_key, None, self._context.now())


def _now(connection: Connection, key: str, now: dt.datetime) -> tuple[int, int]:
    here = process_instance.c.state.in_((InstanceState.RUNNING, InstanceState.SUSPENDED))
    running = connection.execute(
        select(func.count()).select_from(process_instance).where(process_instance.c.process_key == key, here, _KNOWN)
    ).scalar_one()
    overdue = connection.execute(
        select(func.count(func.distinct(user_task.c.instance_id)))
        .join(process_instance, process_instance.c.id == user_task.c.instance_id)
        .where(process_instance.c.process_key == key, OPEN_TASK, user_task.c.due < now, _KNOWN)
    ).scalar_one()
    return int(running), int(overdue)


def _ended(connection: Connection, key: str, since: dt.datetime | None) -> tuple[list[dt.timedelta], bool]:
    """How long each ended case took, and whether there are more than were looked at."""
    statement = select(process_instance.c.started, process_instance.c.ended).where(
        process_instance.c.process_key == key, process_instance.c.state == InstanceState.ENDED, _KNOWN
    )
    if since is not None:
        statement = statement.where(process_instance.c.started >= since)
    found = connection.execute(statement.order_by(process_instance.c.started.desc()).limit(MOST_CASES + 1)).all()
    return [row.ended - row.started for row in found[:MOST_CASES] if row.ended], len(found) > MOST_CASES


def _steps(
    connection: Connection, key: str, since: dt.datetime | None, now: dt.datetime
) -> tuple[StepFigures, ...]:
    spans: dict[str, list[dt.timedelta]] = defaultdict(list)
    known: dict[str, tuple[str, str]] = {}
    for row in _activities(connection, key, since):
        known.setdefault(row.element, (row.name, row.type))
        if row.ended is not None and row.state == "completed":
            spans[row.element].append(row.ended - row.started)
    waiting = _waiting(connection, key, now)
    for element, (name, _, _) in waiting.items():
        known.setdefault(element, (name, "userTask"))
    return tuple(
        StepFigures(element, name or element, kind, *waiting.get(element, ("", 0, 0))[1:], len(spans[element]),
                    _median(spans[element]), _ninth(spans[element]))
        for element, (name, kind) in known.items()
    )


def _activities(connection: Connection, key: str, since: dt.datetime | None) -> Sequence[Row[*tuple[Any, ...]]]:
    """What was done in the newest cases, the oldest first."""
    table = historic_activity
    cases = select(process_instance.c.id).where(_KNOWN).order_by(process_instance.c.started.desc()).limit(MOST_CASES)
    own = connection.execute(
        select(process_instance.c.id).where(process_instance.c.process_key == key).limit(1)
    ).first() is not None
    if own:
        cases = cases.where(process_instance.c.process_key == key)
    if since is not None:
        cases = cases.where(process_instance.c.started >= since)
    # An older row does not say whose diagram it is of: its case's own.
    mine = or_(table.c.process_key == key, table.c.process_key == "") if own else table.c.process_key == key
    return connection.execute(
        select(table.c.element, table.c.name, table.c.type, table.c.started, table.c.ended, table.c.state)
        .where(table.c.instance_id.in_(cases), mine, table.c.type.in_(TAKES_TIME)).order_by(table.c.seq)
    ).all()


def _waiting(connection: Connection, key: str, now: dt.datetime) -> dict[str, tuple[str, int, int]]:
    """Element -> its name, how many of its tasks are open, how many are overdue."""
    late = func.count().filter(user_task.c.due < now)
    found = connection.execute(
        select(user_task.c.element, func.max(user_task.c.name), func.count(), late)
        .where(user_task.c.definition_id.startswith(f"{key}:", autoescape=True), OPEN_TASK,
               ~is_closed(user_task.c.instance_id))
        .group_by(user_task.c.element)
    )
    return {element: (name, int(count), int(overdue)) for element, name, count, overdue in found}


def _median(spans: list[dt.timedelta]) -> dt.timedelta | None:
    return dt.timedelta(seconds=statistics.median(one.total_seconds() for one in spans)) if spans else None


def _ninth(spans: list[dt.timedelta]) -> dt.timedelta | None:
    if not spans:
        return None
    return sorted(spans)[min(len(spans) - 1, len(spans) * 9 // 10)]
