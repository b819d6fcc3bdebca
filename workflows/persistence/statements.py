"""Statements both databases know under the same words but different constructs."""
from __future__ import annotations

import contextlib
import functools
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Connection, Dialect, Executable, Select, Table
from sqlalchemy.exc import DBAPIError

from workflows.persistence.database import sqlite_module
from workflows.persistence.tables import counter

_SQLITE_ERROR: type[Exception] = sqlite_module().Error

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

    def flush(self) -> int:
        """Run what was kept, in its order; gives how many rows the last of it met.

        :raises DBAPIError: a write failed, as it would have by itself.
        """
        writes, self._writes = self._writes, []
        last = None
        with _pipeline(self._connection) if len(writes) > 1 else contextlib.nullcontext():
            for statement, rows in writes:
                last = _written(self._connection, statement, rows)
        return 0 if last is None else int(last.rowcount)


class Prepared:
    """A statement whose text is made once; afterwards only its values go through it, which is half of the work.

    :param statement: one all of whose values come with the rows, or stand in it.
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


class Query:
    """A look-up that every step does: its text and the conversion of its columns are made once.

    :param statement: a select all of whose values are named parameters or stand in it as literals.
    """

    def __init__(self, statement: Select[Any]) -> None:
        self._statement = statement
        columns = list(statement.selected_columns)
        self._row = namedtuple("Found", [column.key or "" for column in columns])  # type: ignore[misc]
        self._types = [column.type for column in columns]
        self._converters: dict[str, list[Callable[[Any], Any]]] = {}

    def rows(self, connection: Connection, values: Row) -> list[Any]:
        """What is found, each row with its columns as attributes."""
        return self._found(connection, self._asked(connection, values))

    def _asked(self, connection: Connection, values: Row) -> Any:
        prepared = _prepared(self._statement, connection.dialect, tuple(values))
        return send(connection, prepared.text, prepared.values([values]))

    def _found(self, connection: Connection, answer: Any) -> list[Any]:
        converters = self._converters_for(connection.dialect)
        return [
            self._row(*[convert(value) for convert, value in zip(converters, row, strict=True)])
            for row in answer.fetchall()
        ]

    def first(self, connection: Connection, values: Row) -> Any:
        """The first row found, None where there is none."""
        return next(iter(self.rows(connection, values)), None)

    def _converters_for(self, dialect: Dialect) -> list[Callable[[Any], Any]]:
        if dialect.name not in self._converters:
            processors = [kind.dialect_impl(dialect).result_processor(dialect, None) for kind in self._types]
            self._converters[dialect.name] = [convert or _as_it_is for convert in processors]
        return self._converters[dialect.name]


def ask(connection: Connection, questions: Sequence[tuple[Query, Row]]) -> list[list[Any]]:
    """What several look-ups find, on a server in one round trip; each begins when the one before it is done.

    So a row the first of them locks is held before the second reads, as if they had been sent one by one.
    """
    with _pipeline(connection) if len(questions) > 1 else contextlib.nullcontext():
        answers = [query._asked(connection, values) for query, values in questions]
    return [query._found(connection, answer) for (query, _), answer in zip(questions, answers, strict=True)]


def _written(connection: Connection, statement: Executable, rows: Sequence[Row]) -> Any:
    """Run an insert, update or delete whose values all come with the rows."""
    prepared = _prepared(statement, connection.dialect, tuple(rows[0]))
    return send(connection, prepared.text, prepared.values(rows))


def send(connection: Connection, text: str, rows: list[Any]) -> Any:
    """Give a text and its values to the driver; SQLAlchemy's own way there takes four times as long as SQLite itself.

    :raises DBAPIError: as SQLAlchemy would have raised it.
    """
    values = rows if len(rows) > 1 else rows[0]
    driver: Any = connection.connection.driver_connection
    if driver is None or not connection.in_transaction():
        return connection.exec_driver_sql(text, values)
    fault = _SQLITE_ERROR if connection.dialect.name == "sqlite" else connection.dialect.loaded_dbapi.Error
    try:
        if len(rows) == 1:
            return driver.execute(text, values)
        cursor = driver.cursor()
        cursor.executemany(text, values)
        return cursor
    except fault as error:
        raise _as_ours(connection, driver, error, fault) from error


def _as_ours(connection: Connection, driver: Any, error: Exception, fault: type[Exception]) -> DBAPIError:
    """The error SQLAlchemy would have made of the driver's; a connection that is lost is given up, as it would do."""
    lost = connection.dialect.is_disconnect(error, driver, None)  # type: ignore[arg-type]
    if lost:
        connection.invalidate(error)
    return DBAPIError.instance(  # type: ignore[return-value]
        None, None, error, fault, connection_invalidated=lost, dialect=connection.dialect
    )


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
    if connection.dialect.name == "sqlite" or driver is None:
        yield
        return
    import psycopg  # only where there is a server: the embedded database does without its memory

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
    # The other database's dialect, and its driver, stay out of memory.
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert as made
    else:
        from sqlalchemy.dialects.postgresql import insert as made  # type: ignore[assignment]
    return made(table)
