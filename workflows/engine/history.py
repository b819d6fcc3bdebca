"""What happened while the engine moved on, as events in order.

The state keeps nothing of the past; these events are the record the services write down.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from workflows.engine.values import plain_copy
from workflows.model import EventKind, HistoryEvent

if TYPE_CHECKING:
    from workflows.engine.case import CaseWorkflow
    from workflows.engine.scopes import Change
    from workflows.engine.tokens import Token


def activity(case: CaseWorkflow, kind: EventKind, token: Token, detail: Mapping[str, Any] | None = None) -> None:
    """Tell of a flow node: entered, completed, cancelled, decided, warned."""
    node = token.task_spec.node
    case.events.append(
        HistoryEvent(
            kind, token.id, node.id, node.type, token.note.get("name") or node.name,
            scope_id=token.workflow.key, process_key=token.workflow.model.key, detail=dict(detail or {}),
        )
    )


def variables(case: CaseWorkflow, token: Token | None, changes: Iterable[Change]) -> None:
    """Tell of changed variables with before and after, one event per scope."""
    by_scope: dict[str, dict[str, Any]] = {}
    for change in changes:
        entry = by_scope.setdefault(change.scope, {}).setdefault(change.name, {"before": plain_copy(change.before)})
        entry["after"] = plain_copy(change.after)
    for scope, detail in by_scope.items():
        node = token.task_spec.node if token is not None else None
        case.events.append(
            HistoryEvent(
                EventKind.VARIABLES, token.id if token is not None else "", node.id if node else "",
                node.type if node else "", scope_id=scope.removesuffix("/io"),
                process_key=token.workflow.model.key if token is not None else case.model.key, detail=detail,
            )
        )
