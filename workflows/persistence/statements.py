"""Statements both databases know under the same words but different constructs."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

from workflows.persistence.tables import counter

Row = Mapping[str, Any]


def insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert many rows in one call; none is fine."""
    if rows:
        connection.execute(table.insert(), list(rows))


def insert_missing(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert those rows whose unique keys are not there yet."""
    if rows:
        connection.execute(_insert(connection, table).on_conflict_do_nothing(), list(rows))


def upsert(
    connection: Connection, table: Table, rows: Sequence[Row], keys: Sequence[str], *, keep: Sequence[str] = ()
) -> None:
    """Insert rows; where `keys` are there already, overwrite the other given columns except `keep`."""
    if not rows:
        return
    statement = _insert(connection, table)
    changed = {name: statement.excluded[name] for name in rows[0] if name not in {*keys, *keep}}
    connection.execute(statement.on_conflict_do_update(index_elements=list(keys), set_=changed), list(rows))


def next_value(connection: Connection, sequence: str) -> int:
    """The next number of a sequence without gaps: its row stays locked until the transaction ends."""
    statement = _insert(connection, counter).values(sequence=sequence, value=1)
    statement = statement.on_conflict_do_update(index_elements=["sequence"], set_={"value": counter.c.value + 1})
    return int(connection.execute(statement.returning(counter.c.value)).scalar_one())


def _insert(connection: Connection, table: Table) -> Any:
    return (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(table)
