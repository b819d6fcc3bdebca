"""One case moved to another version, or told why not: the one judgement behind preview and application."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from workflows.engine import Execution, Migrated, Route
from workflows.errors import EngineError
from workflows.forms import Form
from workflows.migrations import Remark
from workflows.model import InstanceState, Live, ProcessDefinition
from workflows.persistence.tables import OPEN_TASK, incident, task_draft, user_task
from workflows.services.case_texts import case_columns
from workflows.services.cases import LockedCase
from workflows.services.context import Context
from workflows.services.migration_rows import align
from workflows.services.recording import completed_in_order
from workflows.services.step_cycle import StepCycle


@dataclass(frozen=True, slots=True)
class Order:
    """Where cases are to go.

    :param mapping: old element -> new one, "" = none; of a called process "key/element".
    :param called: whether processes called inside go along to the version of the same deployment.
    """

    to: ProcessDefinition
    mapping: Mapping[str, str] = field(default_factory=dict)
    called: bool = False


class CaseMover:
    """Judges and moves single cases; the caller holds the transaction."""

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        self._context = context
        self._cycle = cycle

    # --- judging ----------------------------------------------------------------------------------------

    def judge(self, connection: Connection, row: Mapping[str, Any], order: Order) -> Migrated:
        """What moving a case would do; without `execution` where it may not be moved.

        :param row: the case's row of process_instance with its saved state.
        """
        hindrance = _hindrance(row, order.to)
        if hindrance is not None:
            return Migrated(remarks=[hindrance])
        state = bytes(row["execution"])
        done = completed_in_order(connection, row["id"])
        try:
            routes = self.routes(row["definition_id"], state, order)
            found = self._context.engine.migrate(row["definition_id"], state, routes, done)
        except EngineError as error:
            return Migrated(remarks=[Remark("migration_unreadable", params={"reason": error.code})])
        if found.execution is not None:
            found.remarks += self._drafts(connection, row["id"], found.execution)
            found.remarks += _incidents(connection, row["id"], found.execution)
        return found

    def routes(self, definition_id: str, state: bytes, order: Order) -> dict[str, Route]:
        """Old definition id -> where its elements go, for a case and the called processes that go along."""
        own = {old: new for old, new in order.mapping.items() if "/" not in old}
        routes = {definition_id: Route(order.to.id, own)}
        live = {definition for definition, _ in self._context.engine.places(state)} if order.called else set()
        for called in live - routes.keys():
            target = self._context.catalog.companion(order.to, self._context.catalog.definition(called).key)
            if target is not None and target != called:
                prefix = self._context.catalog.definition(called).key + "/"
                inner = {old.removeprefix(prefix): new for old, new in order.mapping.items() if old.startswith(prefix)}
                routes[called] = Route(target, inner)
        return routes

    def _drafts(self, connection: Connection, instance_id: str, execution: Execution) -> Iterator[Remark]:
        """What somebody has typed into a form that has no such field any more."""
        tasks = {task.activity_id: task for task in execution.user_tasks()}
        statement = (
            select(user_task.c.id, user_task.c.definition_id, user_task.c.form_ref, task_draft.c.raw)
            .join(task_draft, task_draft.c.task_id == user_task.c.id)
            .where(user_task.c.instance_id == instance_id, OPEN_TASK)
        )
        for row in connection.execute(statement):
            task = tasks.get(row.id)
            if task is None:
                continue
            lost = _lost(self._form(row.definition_id, row.form_ref), self._form(task.definition_id, task.form_ref),
                         row.raw)
            if lost:
                told = {"step": task.name or task.element, "fields": ", ".join(lost)}
                yield Remark("migration_draft_loses", task.element, params=told, blocking=False)

    def _form(self, definition_id: str, reference: str) -> Form | None:
        try:
            return self._context.catalog.form(definition_id, reference) if reference else None
        except EngineError:
            return None  # the task page says so itself

    # --- moving -----------------------------------------------------------------------------------------

    def put(
        self, case: LockedCase, execution: Execution, waits: Mapping[str, str], to: str, action: str,
        payload: Mapping[str, Any],
    ) -> None:
        """Write a moved case: rows, state, history and audit in the caller's transaction.

        :param action: audit word; `payload` its values.
        """
        properties = self._context.catalog.model(to).properties
        align(case, execution, self._context.catalog.model, waits, self._same_form)
        columns = case_columns(properties, execution.variables(), case.row["business_key"])
        case.changes |= {name: value for name, value in columns.items() if value != case.row[name]}
        case.changes["definition_id"] = case.row["definition_id"] = to
        case.live = Live(troubled=True)  # everything is compared
        self._cycle.advance(case, execution, action, payload)

    def _same_form(self, old: tuple[str, str], new: tuple[str, str]) -> bool:
        return self._form(*old) == self._form(*new)


def _incidents(connection: Connection, instance_id: str, execution: Execution) -> Iterator[Remark]:
    """What has failed stays failed: whoever looks after it tries again, by the new version then."""
    names = execution.names()
    statement = select(incident.c.activity_id).where(
        incident.c.instance_id == instance_id, incident.c.resolved.is_(None)
    )
    for activity_id in connection.execute(statement).scalars():
        if activity_id in names:
            element, name = names[activity_id]
            yield Remark("migration_incident_stays", element, params={"step": name or element}, blocking=False)


def _hindrance(row: Mapping[str, Any], to: ProcessDefinition) -> Remark | None:
    """What forbids a move before anything is looked at."""
    if row["process_key"] != to.key:
        return Remark("migration_other_process")
    if row["state"] == InstanceState.SUSPENDED.value:
        return Remark("migration_suspended")
    if row["state"] != InstanceState.RUNNING.value:
        return Remark("migration_ended")
    if row["definition_id"] == to.id:
        return Remark("migration_already_there", params={"version": to.version})
    return None


def _lost(old: Form | None, new: Form | None, raw: Mapping[str, Any]) -> list[str]:
    """Labels of fields that hold something and are gone."""
    kept = {component.key for component in new.inputs()} if new is not None else set()
    return [
        component.label or component.key for component in (old.inputs() if old is not None else ())
        if component.key not in kept and _filled(raw.get(component.key))
    ]


def _filled(value: Any) -> bool:
    entries = value if isinstance(value, list) else [value]
    return any(entry not in (None, "") for entry in entries)
