"""Why a case came to a task: forks and rules on the way there, with what was read, in the version of that time."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, bindparam, literal_column, select

from workflows.errors import NotFound
from workflows.model import AuditEntry, HistoricActivity, Person
from workflows.persistence.statements import Query
from workflows.persistence.tables import audit as links
from workflows.persistence.tables import historic_activity
from workflows.services import audit, rows
from workflows.services.access import require_case_once
from workflows.services.case_states import stored_state
from workflows.services.context import Context

#: Acts by which a case runs on another version afterwards.
_MOVES = frozenset({"migrated", "migration_undone"})
# Of a long history only what changes how it is read.
_TOLD = Query(
    select(links).where(
        links.c.chain == bindparam("b_chain"),
        links.c.action.in_([literal_column(f"'{word}'") for word in sorted({*_MOVES, audit.ERASED})]),
    ).order_by(links.c.seq)
)
_ACTIVITIES = Query(
    rows.select_activities().where(historic_activity.c.instance_id == bindparam("b_instance"))
    .order_by(historic_activity.c.seq)
)


def activities(context: Context, instance_id: str) -> list[HistoricActivity]:
    """Every flow node a case has entered, in order of entry; read once for a page."""
    def look(connection: Connection) -> list[HistoricActivity]:
        return [rows.activity(row) for row in _ACTIVITIES.rows(connection, {"b_instance": instance_id})]

    return context.db.once(("activities", instance_id), look)


@dataclass(frozen=True, slots=True)
class Fork:
    """A gateway or decision table passed on the way.

    :param definition_id: the version its process ran on then, "" where nobody knows it any more.
    :param tested: the conditions asked, in order: flow, condition (FEEL), result, values.
    :param taken: ids of the flows taken; empty for a decision.
    :param rules: ids of the rules that hit, each with its annotations.
    :param asked: of a table an automatic step asked inside itself; the diagram does not show it.
    :param times: how often the case had passed it by then.
    """

    at: dt.datetime
    kind: str
    element: str
    name: str
    definition_id: str
    tested: tuple[Mapping[str, Any], ...] = ()
    taken: tuple[str, ...] = ()
    decision: str = ""
    inputs: Mapping[str, Any] | None = None
    output: Any = None
    rules: tuple[tuple[str, tuple[str, ...]], ...] = ()
    times: int = 1
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """What led to an activity, oldest first; `erased` where the case's data is gone."""

    forks: tuple[Fork, ...]
    erased: bool = False


class Ways:
    """to(instance_id, activity_id, person) -> Way"""

    def __init__(self, context: Context) -> None:
        self._context = context

    def to(self, instance_id: str, activity_id: str, person: Person) -> Way:
        """The forks on the way to an activity of a case.

        Those of parallel branches, of other lines of a loop and of what lies elsewhere in the diagram do not belong to
        it. A fork passed several times is told each time.

        :raises NotFound: "instance_not_found", also where the person may not know of the case.
        """
        with self._context.db.read() as connection:
            require_case_once(self._context.db, instance_id, person)
            done = activities(self._context, instance_id)
            chain = list(audit.from_rows(_TOLD.rows(connection, {"b_chain": instance_id})))
            current = stored_state(self._context, instance_id).definition_id
        erased = any(entry.action == audit.ERASED for entry in chain)
        versions = _Versions(self._context, str(current), chain)
        return Way(tuple(_counted(self._forks(done, activity_id, versions))), erased)

    def _forks(self, done: Sequence[HistoricActivity], goal: str, versions: _Versions) -> Iterator[Fork]:
        stops = _stops(done, goal)
        leading: dict[tuple[str, str], frozenset[str] | None] = {}
        for one in done:
            if one.activity_id == goal:
                return
            stop = stops.get(one.scope_id)
            if stop is None or not (one.detail.get("gateways") or one.detail.get("decisions")):
                continue
            definition = versions.at(one.process_key, one.started)
            if (definition, stop) not in leading:
                leading[definition, stop] = self._leading_to(definition, stop) if stop else None
            known = leading[definition, stop]
            if known is None or one.element in known:
                yield from _told(one, definition)

    def _leading_to(self, definition_id: str, stop: str) -> frozenset[str] | None:
        """The elements from which the arrows lead to one; None where the version is not known any more."""
        try:
            model = self._context.catalog.model(definition_id)
        except NotFound:
            return None
        if stop not in model.elements:
            return None
        before: dict[str, list[str]] = {}
        for source, target, *_ in model.flows.values():
            before.setdefault(target, []).append(source)
        for element in model.elements.values():
            if element.attached_to:
                before.setdefault(element.id, []).append(element.attached_to)
        seen, line = {stop}, [stop]
        while line:
            fresh = [one for one in before.get(line.pop(), ()) if one not in seen]
            seen.update(fresh)
            line += fresh
        return frozenset(seen)


class _Versions:
    """Which version a case, or a process it calls, ran on at an instant."""

    def __init__(self, context: Context, current: str, chain: Sequence[AuditEntry]) -> None:
        self._context = context
        self._current = current
        self._moves = [(entry.at, str((entry.payload or {}).get("from", ""))) for entry in chain
                       if entry.action in _MOVES]

    def at(self, process: str, instant: dt.datetime) -> str:
        own = next((before for at, before in self._moves if instant < at and before), self._current)
        try:
            definition = self._context.catalog.definition(own)
            if process in ("", definition.key):
                return own
            return self._context.catalog.companion(definition, process) or self._context.catalog.latest(process).id
        except NotFound:
            return ""


def _stops(done: Sequence[HistoricActivity], goal: str) -> dict[str, str]:
    """Scope -> the element in it the way led to: the goal's, and around it each subprocess it lies in."""
    known = {one.activity_id: one for one in done}
    stops: dict[str, str] = {}
    here = known.get(goal)
    while here is not None and here.scope_id not in stops:
        stops[here.scope_id] = here.element
        here = known.get(here.scope_id)
    stops.setdefault("", "")  # where a scope's own activity is not in the history, all of the outermost counts
    return stops


def _told(one: HistoricActivity, definition_id: str) -> Iterator[Fork]:
    for detail in one.detail.get("gateways", ()):
        tested = tuple(row for row in detail.get("flows", ()) if isinstance(row, Mapping))
        if tested:  # a fork without a question is none
            yield Fork(one.started, "gateway", one.element, one.name, definition_id, tested,
                       tuple(detail.get("taken", ())))
    for detail in one.detail.get("decisions", ()):
        notes = detail.get("annotations") or {}
        rules = tuple((str(rule), tuple(dict.fromkeys(notes.get(rule, ())))) for rule in detail.get("rules", ()))
        yield Fork(one.started, "decision", one.element, one.name, definition_id, decision=str(detail["decision"]),
                   inputs=detail.get("inputs") or {}, output=detail.get("output"), rules=rules,
                   asked=detail.get("asked") is True)


def _counted(forks: Iterator[Fork]) -> Iterator[Fork]:
    passed: dict[tuple[str, str], int] = {}
    for fork in forks:
        key = (fork.definition_id.rpartition(":")[0], f"{fork.element}/{fork.decision}")
        passed[key] = passed.get(key, 0) + 1
        yield replace(fork, times=passed[key])
