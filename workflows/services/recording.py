"""Turning what the engine did in one step into history rows and the audit's payload."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from workflows.model import EventKind, HistoryEvent
from workflows.persistence.statements import insert
from workflows.persistence.tables import historic_activity
from workflows.services.cases import LockedCase

_DETAILS = {EventKind.GATEWAY: "gateways", EventKind.DECISION: "decisions", EventKind.WARNING: "warnings"}
# What the engine warns of where an operator went on without an element.
SKIPPED = "skipped"
_CLOSE = historic_activity.update().where(
    historic_activity.c.activity_id == bindparam("b_activity"),
    historic_activity.c.instance_id == bindparam("b_instance"),
    historic_activity.c.state == "active",
)
_STATES = {EventKind.COMPLETED: "completed", EventKind.CANCELLED: "cancelled"}


def record_history(case: LockedCase, events: Iterable[HistoryEvent], actors: Mapping[str, str]) -> None:
    """Write the step's events: activities entered are inserted, those left are closed.

    :param actors: activity id -> who did it, for tasks people completed in this step.
    """
    entered: dict[str, dict[str, Any]] = {}
    left: dict[str, dict[str, Any]] = {}
    later: dict[str, list[HistoryEvent]] = {}
    for event in events:
        if event.kind is EventKind.ENTERED:
            entered[event.activity_id] = _new_row(case, event)
        elif event.kind in _STATES:
            row = entered.get(event.activity_id)
            closing = {"ended": case.now, "state": _STATES[event.kind], "actor": actors.get(event.activity_id, "")}
            if row is not None:
                row |= closing
            else:
                left[event.activity_id] = {"b_activity": event.activity_id, **closing}
        elif event.kind in _DETAILS:
            row = entered.get(event.activity_id)
            if row is not None:
                row["detail"] = _with_detail(row["detail"], [event])
            else:
                later.setdefault(event.activity_id, []).append(event)
    insert(case.together, historic_activity, list(entered.values()))
    _close(case, list(left.values()))
    _add_details(case, later)


def _with_detail(detail: Mapping[str, Any] | None, events: Iterable[HistoryEvent]) -> dict[str, Any]:
    found = {kind: list(entries) for kind, entries in (detail or {}).items()}
    for event in events:
        found.setdefault(_DETAILS[event.kind], []).append(dict(event.detail))
    return found


def _add_details(case: LockedCase, later: Mapping[str, list[HistoryEvent]]) -> None:
    """What is told of activities that were entered in an earlier step."""
    for activity_id, events in later.items():
        row = case.connection.execute(
            select(historic_activity.c.seq, historic_activity.c.detail)
            .where(historic_activity.c.instance_id == case.id, historic_activity.c.activity_id == activity_id)
            .order_by(historic_activity.c.seq.desc()).limit(1)
        ).one_or_none()
        if row is not None:
            case.connection.execute(
                historic_activity.update().where(historic_activity.c.seq == row.seq)
                .values(detail=_with_detail(row.detail, events))
            )


def add_decisions(case: LockedCase, activity_id: str, asked: Sequence[Mapping[str, Any]]) -> None:
    """Keep the decisions an automatic step asked for inside itself with that step, as those of the diagram are kept."""
    told = [HistoryEvent(EventKind.DECISION, activity_id, "", "", detail=one) for one in asked]
    _add_details(case, {activity_id: told})


def _new_row(case: LockedCase, event: HistoryEvent) -> dict[str, Any]:
    return {
        "instance_id": case.id, "activity_id": event.activity_id, "process_key": event.process_key,
        "scope_id": event.scope_id, "element": event.element, "type": event.type, "name": event.name,
        "started": case.now, "ended": None, "state": "active", "actor": "", "detail": None,
    }


def _close(case: LockedCase, rows: list[dict[str, Any]]) -> None:
    if rows:
        case.together.execute(_CLOSE, [{"b_instance": case.id, **row} for row in rows])


def completed_elements(connection: Connection, instance_id: str) -> set[tuple[str, str]]:
    """(scope id, element) of every activity of a case that was completed by its own work, not skipped by hand."""
    return set(completed_in_order(connection, instance_id))


def completed_in_order(connection: Connection, instance_id: str) -> list[tuple[str, str]]:
    """The same, each as often as it was completed, in order."""
    table = historic_activity.c
    statement = select(table.scope_id, table.element, table.detail).where(
        table.instance_id == instance_id, table.state == "completed"
    ).order_by(table.ended, table.seq)
    return [
        (row.scope_id, row.element) for row in connection.execute(statement)
        if not any(one.get("code") == SKIPPED for one in (row.detail or {}).get("warnings", ()))
    ]


def scopes_of(connection: Connection, instance_id: str, activity_id: str) -> set[str]:
    """The scopes an activity of a case was completed in: one, or none where it was not."""
    statement = select(historic_activity.c.scope_id).where(
        historic_activity.c.instance_id == instance_id, historic_activity.c.activity_id == activity_id,
        historic_activity.c.state == "completed",
    )
    return set(connection.execute(statement).scalars())


def warnings(events: Iterable[HistoryEvent]) -> list[tuple[str, dict[str, Any]]]:
    """What the case's trail tells in lines of their own, with the values before and after: (audit word, payload)."""
    found = []
    for event in events:
        told = event.detail
        if event.kind is EventKind.WARNING and told.get("code") == "written_twice":
            change = {told["name"]: {"before": told["before"], "after": told["after"]}}
            found.append((told["code"], {
                "element": event.element, "name": told["name"], "other": told["other"],
                "events": [{"kind": EventKind.VARIABLES.value, "element": event.element, "detail": change}],
            }))
    return found


def audit_events(events: Iterable[HistoryEvent]) -> list[dict[str, Any]]:
    """The step's events as the audit keeps them: every gateway, decision and variable change with its values."""
    return [
        {"kind": event.kind.value, "element": event.element, "activity": event.activity_id,
         **({"scope": event.scope_id} if event.scope_id else {}),
         **({"detail": dict(event.detail)} if event.detail else {})}
        for event in events
    ]
