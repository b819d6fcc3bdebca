"""Parameters with valid-from, read through one function: fees, periods, addresses, holidays of the house."""
from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Connection, select

from workflows.errors import NotFound
from workflows.persistence.statements import insert_missing, upsert
from workflows.persistence.tables import parameter
from workflows.services import audit


def read_parameter(connection: Connection, key: str, on: dt.date) -> Any:
    """The value in force on a day; NotFound("parameter_not_found")."""
    row = connection.execute(
        select(parameter.c.value).where(parameter.c.key == key, parameter.c.valid_from <= on)
        .order_by(parameter.c.valid_from.desc()).limit(1)
    ).one_or_none()
    if row is None:
        raise NotFound("parameter_not_found", key=key, on=on)
    return row.value


def write_parameter(
    connection: Connection, key: str, value: Any, valid_from: dt.date, *, by: str, now: dt.datetime
) -> None:
    """Set a value from a day on; earlier days keep theirs."""
    before = connection.execute(
        select(parameter.c.value).where(parameter.c.key == key, parameter.c.valid_from == valid_from)
    ).one_or_none()
    row = {"key": key, "valid_from": valid_from, "value": value, "set_at": now, "set_by": by}
    upsert(connection, parameter, [row], ("key", "valid_from"))
    audit.record(connection, now, by, "parameter_set", {
        "key": key, "valid_from": valid_from, "before": before.value if before else None, "after": value,
    })


def write_defaults(connection: Connection, defaults: dict[tuple[str, dt.date], Any], now: dt.datetime) -> None:
    """Insert the parameters the subjects bring along, where nobody has set them."""
    insert_missing(connection, parameter, [
        {"key": key, "valid_from": valid_from, "value": value, "set_at": now, "set_by": "system"}
        for (key, valid_from), value in defaults.items()
    ])


def list_parameters(connection: Connection) -> list[dict[str, Any]]:
    """All parameters with all their valid-from dates, for the settings page."""
    statement = select(parameter).order_by(parameter.c.key, parameter.c.valid_from)
    return [dict(row) for row in connection.execute(statement).mappings()]
