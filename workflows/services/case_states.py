"""The state of a case as its pages look at it: read and loaded once for a page, never changed here."""
from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select

from workflows.engine import Execution
from workflows.errors import NotFound
from workflows.persistence.statements import Query
from workflows.persistence.tables import process_instance
from workflows.services.context import Context

_STORED = Query(
    select(process_instance.c.definition_id, process_instance.c.state, process_instance.c.execution)
    .where(process_instance.c.id == bindparam("b_id"))
)


def stored_state(context: Context, instance_id: str) -> Any:
    """Its definition_id, state and execution as they are stored; NotFound("instance_not_found")."""
    row = context.db.once(("stored", instance_id), lambda connection: _STORED.first(connection, {"b_id": instance_id}))
    if row is None:
        raise NotFound("instance_not_found", instance_id=instance_id)
    return row


def look_at(context: Context, instance_id: str) -> Execution:
    """Its execution, to be asked only; NotFound("instance_not_found")."""
    row = stored_state(context, instance_id)

    def load(_: object) -> Execution:
        return context.engine.load(row.definition_id, bytes(row.execution))

    return context.db.once(("loaded", instance_id), load)
