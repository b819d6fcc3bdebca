"""Starting a case: number, first step and audit in one transaction, whoever or whatever started it."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from workflows.clock import legal_date
from workflows.model import ProcessDefinition, Variables
from workflows.papers import clean_name
from workflows.persistence.statements import insert, next_value
from workflows.persistence.tables import document
from workflows.services import scanning
from workflows.services.cases import LockedCase
from workflows.services.context import Context, new_id
from workflows.services.step_cycle import StepCycle
from workflows.services.steps import document_row


def start_case(
    context: Context,
    cycle: StepCycle,
    connection: Connection,
    definition: ProcessDefinition,
    variables: Mapping[str, Any],
    actor: str,
    *,
    business_key: str | None = None,
    idempotency_key: str | None = None,
    start_event: str | None = None,
    payload: Mapping[str, Any] | None = None,
    documents: Sequence[Mapping[str, Any]] = (),
) -> LockedCase:
    """Create and run an instance up to its first waiting place.

    :param start_event: element id of a message, signal or timer start; None = the plain one.
    :param payload: what the message brought; it ends up in the process's variables.
    :param documents: papers that came along: {"name", "content", "media_type", "code"}.
    """
    key = business_key or next_business_key(context, connection, definition)
    given: Variables = dict(variables)
    execution = context.engine.start(
        definition.id, given, start_event=start_event, payload=payload, business_key=key
    )
    case = cycle.create(
        connection,
        {
            "id": new_id(), "business_key": key, "definition_id": definition.id, "process_key": definition.key,
            "idempotency_key": idempotency_key,
        },
        definition.starter_groups,
        actor,
    )
    detail = {"definition": definition.id, "business_key": key, "variables": given}
    if start_event:
        detail |= {"start_event": start_event, "payload": dict(payload or {})}
    _file(context, case, documents)
    cycle.advance(case, execution, "started", detail)
    return case


def _file(context: Context, case: LockedCase, documents: Sequence[Mapping[str, Any]]) -> None:
    rows = [
        document_row(
            context, case.connection, case.id, clean_name(paper["name"]), paper["content"], paper["media_type"],
            paper.get("code", ""), case.actor, case.now,
        ) | {"scan": scanning.not_yet(context).value}
        for paper in documents
    ]
    insert(case.connection, document, rows)
    for row in rows:
        case.audit("document_added", {name: row[name] for name in ("name", "code", "digest")} | {"document": row["id"]})


def next_business_key(context: Context, connection: Connection, definition: ProcessDefinition) -> str:
    """The next case number of a process, e.g. HR-2026-00017: counted per prefix and year, without gaps."""
    prefix = definition.properties.get("businessKeyPrefix", "").strip() or "V"
    year = legal_date(context.now()).year
    return f"{prefix}-{year}-{next_value(connection, f'business_key:{prefix}:{year}'):05d}"
