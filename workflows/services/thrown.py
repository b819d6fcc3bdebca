"""What a case threw: stored in its own transaction, delivered in following ones."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from workflows.model import Thrown
from workflows.persistence.statements import insert
from workflows.persistence.tables import job, process_instance, start_subscription, stored_message, subscription
from workflows.services.cases import LockedCase
from workflows.services.context import new_id
from workflows.services.work_rows import message_job


def deliver_later(case: LockedCase, thrown: Iterable[Thrown], ttl_hours: int) -> bool:
    """Queue messages and signals an instance threw in this step; gives whether there were any."""
    messages = list(thrown)
    for found in messages:
        if found.kind == "signal":
            # The engine has handed it to this case already.
            broadcast(case.connection, found.name, found.payload, case.now, but=case.id)
        else:
            store_message(
                case.connection, found.name, found.payload, found.keys, case.now,
                case.now + dt.timedelta(hours=ttl_hours),
            )
    return bool(messages)


def store_message(
    connection: Connection,
    name: str,
    payload: Mapping[str, Any],
    keys: Mapping[str, Any],
    now: dt.datetime,
    expires: dt.datetime,
    message_id: str | None = None,
) -> str:
    """Store a message and a job that looks for somebody who waits for it; gives its id."""
    stored = new_id()
    insert(connection, stored_message, [{
        "id": stored, "message_id": message_id, "name": name, "keys": dict(keys), "payload": dict(payload),
        "state": "waiting", "created": now, "expires": expires, "delivered_to": None,
    }])
    insert(connection, job, [message_job(stored, now)])
    return stored


def broadcast(connection: Connection, name: str, payload: Mapping[str, Any], now: dt.datetime, but: str = "") -> int:
    """One delivery job for each case that waits for a signal now, and one for each process it starts."""
    waiting = connection.execute(
        select(subscription.c.instance_id)
        .join(process_instance, process_instance.c.id == subscription.c.instance_id)
        .where(
            subscription.c.kind == "signal", subscription.c.name == name,
            process_instance.c.state.in_(("running", "suspended")), process_instance.c.id != but,
        )
        .distinct()
    ).scalars()
    rows = [_row("signal", instance_id, {"name": name, "payload": dict(payload)}, now) for instance_id in waiting]
    starts = connection.execute(
        select(start_subscription).where(start_subscription.c.kind == "signal", start_subscription.c.name == name)
    )
    rows += [start_row(found.definition_id, found.element, payload, now) for found in starts]
    insert(connection, job, rows)
    return len(rows)


def start_row(definition_id: str, element: str, payload: Mapping[str, Any], now: dt.datetime) -> dict[str, Any]:
    """A job that starts an instance at a start event."""
    content = {"definition_id": definition_id, "element": element, "payload": dict(payload)}
    return _row("start", None, content, now)


def _row(kind: str, instance_id: str | None, payload: Mapping[str, Any], now: dt.datetime) -> dict[str, Any]:
    return {
        "id": new_id(), "instance_id": instance_id, "kind": kind, "ref": new_id(), "payload": dict(payload),
        "state": "open", "due": now, "created": now,
    }
