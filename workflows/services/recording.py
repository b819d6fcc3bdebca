"""Turning what the engine did in one step into history rows and the audit's payload."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import bindparam

from workflows.model import EventKind, HistoryEvent
from workflows.persistence.statements import insert
from workflows.persistence.tables import historic_activity
from workflows.services.cases import LockedCase

_DETAILS = {EventKind.GATEWAY: "gateways", EventKind.DECISION: "decisions", EventKind.WARNING: "warnings"}
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
                row["detail"] = {**(row["detail"] or {})}
                row["detail"].setdefault(_DETAILS[event.kind], []).append(dict(event.detail))
    insert(case.together, historic_activity, list(entered.values()))
    _close(case, list(left.values()))


def _new_row(case: LockedCase, event: HistoryEvent) -> dict[str, Any]:
    return {
        "instance_id": case.id, "activity_id": event.activity_id, "process_key": event.process_key,
        "scope_id": event.scope_id, "element": event.element, "type": event.type, "name": event.name,
        "started": case.now, "ended": None, "state": "active", "actor": "", "detail": None,
    }


def _close(case: LockedCase, rows: list[dict[str, Any]]) -> None:
    if rows:
        case.together.execute(_CLOSE, [{"b_instance": case.id, **row} for row in rows])


def audit_events(events: Iterable[HistoryEvent]) -> list[dict[str, Any]]:
    """The step's events as the audit keeps them: every gateway, decision and variable change with its values."""
    return [
        {"kind": event.kind.value, "element": event.element, "activity": event.activity_id,
         **({"scope": event.scope_id} if event.scope_id else {}),
         **({"detail": dict(event.detail)} if event.detail else {})}
        for event in events
    ]
