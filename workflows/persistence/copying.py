"""All rows of a database as one moment saw them: into an SQLite file, and from there into any database.

A backup holds an SQLite file whatever the installation runs on, so that it can be opened, checked and
restored on any machine, without a server and without tools of PostgreSQL's own version.
"""
from __future__ import annotations

import datetime as dt
import pathlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Engine, MetaData, inspect, text
from sqlalchemy.exc import DataError, IntegrityError

from workflows.errors import Conflict
from workflows.persistence.database import open_engine, sqlite_module
from workflows.persistence.upgrade import current, upgrade

Progress = Callable[[int, int], None]
_PAGES = 2000
_ROWS = 500
_REVISION = "alembic_version"
_QUEUE = "procrastinate_"  # only wakes workers, and refills itself


def save_as_sqlite(engine: Engine, path: pathlib.Path, subjects: Iterable[MetaData], progress: Progress) -> None:
    """Write a consistent copy of a database in use to the new SQLite file `path`; nobody has to stop working.

    :param subjects: the tables of the handlers' subjects, for the migrations.
    :param progress: is told (done, all), in pages or in tables.
    """
    if engine.dialect.name == "sqlite":
        _save_sqlite(engine, path, progress)
        return
    target = open_engine(f"sqlite:///{path}", durable=False)
    try:
        upgrade(target, subjects, current(engine))
        snapshot = engine.execution_options(isolation_level="REPEATABLE READ")
        with snapshot.connect() as source, target.begin() as copy:
            source.execute(text("SET TRANSACTION READ ONLY"))
            copy_rows(source, copy, progress)
        _one_file(target)
    finally:
        target.dispose()


def _save_sqlite(engine: Engine, path: pathlib.Path, progress: Progress) -> None:
    """SQLite's online backup. The open read keeps the copy at one moment, however much others write meanwhile.

    With the journal of old libraries writers wait until the copy is done; with WAL nobody waits.
    """
    source = engine.raw_connection()
    target = sqlite_module().connect(str(path))
    try:
        cursor = source.cursor()
        cursor.execute("BEGIN")
        cursor.execute("SELECT count(*) FROM sqlite_master").fetchone()
        driver: Any = source.driver_connection
        driver.backup(
            target, pages=_PAGES, progress=lambda _status, remaining, total: progress(total - remaining, total)
        )
        cursor.execute("ROLLBACK")
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()
        source.close()


def _one_file(engine: Engine) -> None:
    """Leave no journal beside the file."""
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA journal_mode = DELETE")


def copy_rows(
    source: Connection, target: Connection, progress: Progress, of_table: Callable[[str, int], None] = lambda *_: None
) -> dict[str, int]:
    """Copy every table both databases have, both at the same revision; gives the rows of each.

    The target's tables are empty; its foreign keys are kept by the order. Values are copied as the databases
    hold them, so what PostgreSQL kept exactly stays so.

    :param of_table: is told (table, rows copied so far) after every batch.
    :raises Conflict: "row_refused", naming table and row, where the target's rules do not allow one.
    """
    known = MetaData()
    known.reflect(target)
    there = set(inspect(source).get_table_names())
    tables = [table.name for table in known.sorted_tables if table.name in there and _is_record(table.name)]
    copied = {}
    for number, table in enumerate(tables):
        progress(number, len(tables))
        copied[table] = _copy_table(source, target, table, of_table)
    progress(len(tables), len(tables))
    if target.dialect.name == "postgresql":
        _continue_sequences(target, tables)
    return copied


def _copy_table(source: Connection, target: Connection, table: str, told: Callable[[str, int], None]) -> int:
    columns = {column["name"]: str(column["type"]).upper() for column in inspect(target).get_columns(table)}
    origin = {column["name"]: str(column["type"]).upper() for column in inspect(source).get_columns(table)}
    names = ", ".join(f'"{name}"' for name in columns)
    if source.dialect.name == target.dialect.name:
        kinds = [""] * len(columns)
    else:
        kinds = [(origin if source.dialect.name == "postgresql" else columns)[name] for name in columns]
    wanted = ", ".join(_as_text(source, name, origin[name]) for name in columns)
    sign = "%s" if target.dialect.name == "postgresql" else "?"
    statement = f'INSERT INTO "{table}" ({names}) VALUES ({", ".join([sign] * len(columns))})'  # noqa: S608 - our names
    reading = source.execute(
        text(f'SELECT {wanted} FROM "{table}"'), execution_options={"yield_per": _ROWS}  # noqa: S608 - our names
    )
    fitted = _to_sqlite if target.dialect.name == "sqlite" else _to_postgresql
    count = 0
    for rows in reading.partitions(_ROWS):
        values = [tuple(map(fitted, row, kinds)) for row in rows]
        try:
            with target.begin_nested():
                target.exec_driver_sql(statement, values)
        except (DataError, IntegrityError) as error:
            raise _refused(target, table, statement, values, list(columns)) or error from error
        count += len(values)
        told(table, count)
    return count


def _refused(
    target: Connection, table: str, statement: str, values: Sequence[tuple[Any, ...]], columns: Sequence[str]
) -> Conflict | None:
    """Which of the rows the target does not take, and why; values are not told, they may be somebody's data."""
    key = inspect(target).get_pk_constraint(table)["constrained_columns"]
    for row in values:
        try:
            with target.begin_nested():
                target.exec_driver_sql(statement, row)
        except (DataError, IntegrityError) as error:
            names = ", ".join(f"{name}={row[columns.index(name)]}" for name in key)
            reason = str(error.orig).splitlines()[0].partition(":")[0]
            return Conflict("row_refused", table=table, key=names, message=reason)
    return None


def _as_text(source: Connection, name: str, kind: str) -> str:
    # PostgreSQL's `json` keeps the text it was given; the driver would hand out what it read from it.
    return f'CAST("{name}" AS text)' if source.dialect.name == "postgresql" and kind == "JSON" else f'"{name}"'


def _to_sqlite(value: Any, kind: str) -> Any:
    """A value of PostgreSQL as this program writes it on SQLite."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, dt.datetime):
        if value.tzinfo is None:
            return value.isoformat(sep=" ", timespec="microseconds")
        return f"{value.astimezone(dt.UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"
    if isinstance(value, (dt.date, Decimal)):
        return str(value)
    return value


def _to_postgresql(value: Any, kind: str) -> Any:
    """A value of SQLite for a column of PostgreSQL, which reads text of every kind."""
    if value is not None and kind == "BOOLEAN":
        return bool(value)
    return repr(value) if isinstance(value, float) and kind.startswith("NUMERIC") else value


def _continue_sequences(connection: Connection, tables: Sequence[str]) -> None:
    for table, name in _serials(connection, tables):
        connection.exec_driver_sql(
            f"SELECT setval(pg_get_serial_sequence('\"{table}\"', '{name}'),"  # noqa: S608 - our names
            f' coalesce(max("{name}"), 1), max("{name}") IS NOT NULL) FROM "{table}"'
        )


def _serials(connection: Connection, tables: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Columns of PostgreSQL that number their rows by themselves."""
    for table in tables:
        for column in inspect(connection).get_columns(table):
            if str(column["default"] or "").startswith("nextval"):
                yield table, column["name"]


def sequences_behind(connection: Connection) -> list[str]:
    """Tables of PostgreSQL whose next row would get a number that is taken."""
    behind = []
    for table, name in _serials(connection, filter(_is_record, inspect(connection).get_table_names())):
        sequence = connection.exec_driver_sql(f"SELECT pg_get_serial_sequence('\"{table}\"', '{name}')").scalar_one()
        coming = connection.exec_driver_sql(
            f"SELECT last_value + is_called::int FROM {sequence}").scalar_one()  # noqa: S608 - our names
        highest = connection.exec_driver_sql(f'SELECT max("{name}") FROM "{table}"').scalar_one()  # noqa: S608
        if highest is not None and coming <= highest:
            behind.append(table)
    return behind


def _is_record(table: str) -> bool:
    return table != _REVISION and not table.startswith(_QUEUE)


def counts(connection: Connection) -> dict[str, int]:
    """The rows of every table."""
    return dict(_counts(connection))


def _counts(connection: Connection) -> Iterator[tuple[str, int]]:
    for table in sorted(filter(_is_record, inspect(connection).get_table_names())):
        yield table, int(connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one())  # noqa: S608
