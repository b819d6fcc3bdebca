"""Who waits for a message: exact comparison of keys, of variables where keys are not enough."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Row, select

from workflows.engine import Execution
from workflows.errors import Conflict
from workflows.feel import from_python
from workflows.persistence.tables import process_instance, subscription
from workflows.services.cases import LockedCase
from workflows.services.context import Context
from workflows.services.step_cycle import StepCycle

_MISSING = object()


def waiting(connection: Connection, name: str, instance_id: str | None = None) -> list[Row[Any]]:
    """Subscriptions of running cases to a message, the oldest first."""
    statement = (
        select(subscription, process_instance.c.definition_id)
        .join(process_instance, process_instance.c.id == subscription.c.instance_id)
        .where(
            subscription.c.kind == "message", subscription.c.name == name, process_instance.c.state == "running"
        )
        .order_by(subscription.c.created, subscription.c.id)
    )
    if instance_id is not None:
        statement = statement.where(subscription.c.instance_id == instance_id)
    return list(connection.execute(statement))


def fits_keys(row: Row[Any], keys: Mapping[str, Any]) -> bool:
    """Whether a message's keys satisfy all keys of a subscription."""
    wanted = row._mapping["keys"]
    return all(name in keys and same(keys[name], value) for name, value in wanted.items())


def fits_variables(context: Context, connection: Connection, row: Row[Any], match: Mapping[str, Any]) -> bool:
    """Whether the keys or, failing them, the variables the waiting activity sees equal `match`."""
    keys = row._mapping["keys"]
    open_names = {name for name in match if name not in keys}
    if any(not same(keys[name], match[name]) for name in match if name in keys):
        return False
    if not open_names:
        return True
    state = connection.execute(
        select(process_instance.c.execution).where(process_instance.c.id == row.instance_id)
    ).scalar_one()
    seen = context.engine.load(row.definition_id, bytes(state)).variables(row.activity_id)
    return all(same(seen.get(name, _MISSING), match[name]) for name in open_names)


def same(left: Any, right: Any) -> bool:
    """Equality of FEEL values; numbers compare by value."""
    if left is _MISSING:
        return False
    return bool(from_python(left) == from_python(right))


def exactly_one(found: Iterable[Row[Any]], name: str) -> Row[Any]:
    """The one subscription; Conflict("nobody_waits") or ("several_wait")."""
    rows = list(found)
    if not rows:
        raise Conflict("nobody_waits", name=name)
    if len(rows) > 1:
        raise Conflict("several_wait", name=name, count=len(rows))
    return rows[0]


def open_waiting(
    cycle: StepCycle, connection: Connection, row: Row[Any], name: str, actor: str
) -> tuple[LockedCase, Execution]:
    """Lock the waiting case and make sure that it still waits."""
    case, execution = cycle.open(connection, row.instance_id, actor)
    if all(live.subscription_id != row.id for live in execution.subscriptions()):
        raise Conflict("nobody_waits", name=name)
    return case, execution
