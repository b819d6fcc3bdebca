"""Statements both databases know under the same words but different constructs."""
from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

from workflows.persistence.tables import counter

Row = Mapping[str, Any]


def insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert many rows in one call; none is fine."""
    if rows:
        connection.execute(_plain(table), list(rows))


def insert_missing(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert those rows whose unique keys are not there yet."""
    if rows:
        connection.execute(_missing(connection.dialect.name, table), list(rows))


def upsert(
    connection: Connection, table: Table, rows: Sequence[Row], keys: Sequence[str], *, keep: Sequence[str] = ()
) -> None:
    """Insert rows; where `keys` are there already, overwrite the other given columns except `keep`."""
    if rows:
        changed = tuple(name for name in rows[0] if name not in {*keys, *keep})
        connection.execute(_overwriting(connection.dialect.name, table, tuple(keys), changed), list(rows))


def next_value(connection: Connection, sequence: str) -> int:
    """The next number of a sequence without gaps: its row stays locked until the transaction ends."""
    statement = _counting(connection.dialect.name)
    return int(connection.execute(statement, {"sequence": sequence, "value": 1}).scalar_one())


# Building a statement costs more than running it on SQLite, so each is built once.


@functools.cache
def _plain(table: Table) -> Any:
    return table.insert()


@functools.cache
def _missing(dialect: str, table: Table) -> Any:
    return _insert(dialect, table).on_conflict_do_nothing()


@functools.cache
def _overwriting(dialect: str, table: Table, keys: tuple[str, ...], changed: tuple[str, ...]) -> Any:
    statement = _insert(dialect, table)
    values = {name: statement.excluded[name] for name in changed}
    return statement.on_conflict_do_update(index_elements=list(keys), set_=values)


@functools.cache
def _counting(dialect: str) -> Any:
    statement = _insert(dialect, counter).on_conflict_do_update(
        index_elements=["sequence"], set_={"value": counter.c.value + 1}
    )
    return statement.returning(counter.c.value)


def _insert(dialect: str, table: Table) -> Any:
    return (sqlite if dialect == "sqlite" else postgresql).insert(table)
