"""Statements both databases know under the same words but different constructs."""
from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

import psycopg
from sqlalchemy import Connection, Dialect, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from workflows.persistence.tables import counter

Row = Mapping[str, Any]


class Executes(Protocol):
    """A connection, or somebody who keeps writes for later."""

    @property
    def dialect(self) -> Dialect:
        """Which database it is."""
        ...

    def execute(self, statement: Executable, rows: Any, /) -> Any:
        """Run a statement once for each row."""
        ...


class Together:
    """Writes of one transaction whose results nobody reads, kept until `flush` sends them in one go.

    On PostgreSQL they share one round trip; on SQLite they simply run.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._writes: list[tuple[Executable, Any]] = []

    @property
    def dialect(self) -> Dialect:
        """Which database it is."""
        return self._connection.dialect

    def execute(self, statement: Executable, rows: Any, /) -> None:
        """Keep a write."""
        self._writes.append((statement, rows))

    def flush(self) -> None:
        """Run what was kept, in its order; a failing write raises DBAPIError, as it would have by itself."""
        writes, self._writes = self._writes, []
        with _pipeline(self._connection) if len(writes) > 1 else contextlib.nullcontext():
            for statement, rows in writes:
                prepared = _prepared(statement, self.dialect, tuple(rows[0]))
                self._connection.exec_driver_sql(prepared.text, prepared.values(rows))


class Prepared:
    """A write whose text is made once; afterwards only its values go through it, which is half of the work.

    :param statement: an insert or update all of whose values come with the rows.
    :param names: the keys of every row.
    """

    def __init__(self, statement: Executable, dialect: Dialect, names: Sequence[str]) -> None:
        writes: Any = statement  # Executable promises no compile()
        compiled = writes.compile(dialect=dialect, column_keys=list(names))
        self.text = str(compiled)
        self._positional = compiled.positional
        slots = compiled.positiontup if compiled.positional else compiled.binds
        self._slots = [(name, _converter(compiled.binds[name].type, dialect)) for name in slots]
        # Values that stand in the statement itself or are a column's default, the same for every row.
        self._fixed = {name: compiled.binds[name].value for name in slots if name not in names}
        self._fixed |= {column.key: column.default.arg for column in compiled.insert_prefetch}

    def values(self, rows: Sequence[Row]) -> Any:
        """The rows as the driver wants them."""
        full = [{**self._fixed, **row} for row in rows] if self._fixed else rows
        if self._positional:
            return [tuple([convert(row[name]) for name, convert in self._slots]) for row in full]
        return [{name: convert(row[name]) for name, convert in self._slots} for row in full]


def _converter(kind: Any, dialect: Dialect) -> Callable[[Any], Any]:
    return kind.dialect_impl(dialect).bind_processor(dialect) or _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


@functools.lru_cache(maxsize=256)
def _prepared(statement: Executable, dialect: Dialect, names: tuple[str, ...]) -> Prepared:
    return Prepared(statement, dialect, names)


@contextlib.contextmanager
def _pipeline(connection: Connection) -> Iterator[None]:
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        yield
        return
    try:
        with driver.pipeline():
            yield
    except psycopg.Error as error:  # told at the end of the pipeline, past SQLAlchemy
        raise DBAPIError.instance(None, None, error, psycopg.Error) from error


def insert(connection: Executes, table: Table, rows: Sequence[Row]) -> None:
    """Insert many rows in one call; none is fine."""
    if rows:
        connection.execute(_plain(table), list(rows))


def insert_missing(connection: Executes, table: Table, rows: Sequence[Row]) -> None:
    """Insert those rows whose unique keys are not there yet."""
    if rows:
        connection.execute(_missing(connection.dialect.name, table), list(rows))


def upsert(
    connection: Executes, table: Table, rows: Sequence[Row], keys: Sequence[str], *, keep: Sequence[str] = ()
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
    return table.insert().inline()  # nobody asks for the key the database gave


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
