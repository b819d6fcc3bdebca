"""Moving a grown installation from its SQLite file to a server: all of it, compared row by row, or nothing."""
from __future__ import annotations

import contextlib
import pathlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine, MetaData, StaticPool, Table, create_engine, inspect, text
from sqlalchemy.exc import DatabaseError, ProgrammingError

from workflows.backup.restoring import is_used
from workflows.errors import Conflict, Rejected
from workflows.persistence import head
from workflows.persistence.comparing import Comparison, compare, tables_in_order
from workflows.persistence.copying import copy_rows, counts, sequences_behind
from workflows.persistence.database import sqlite_module
from workflows.persistence.metadata import metadata
from workflows.persistence.upgrade import require_known, revision_of, take_turn, upgrade_within
from workflows.presence import nobody_uses
from workflows.services.context import Context
from workflows.services.examining import Examination, examine

COPYING, COMPARING, LOADING = "copying", "comparing", "loading"
_WAIT_MS = 2000
_NO_RIGHT = frozenset({"42501", "3F000"})  # insufficient_privilege; no schema one may use

# (what is being done, table, rows done, rows in all)
Progress = Callable[[str, str, int, int], None]


@dataclass
class Move:
    """What was moved, or only compared, and found.

    :param tables: both sides of every table.
    :param behind: tables whose next row would get a number that is taken.
    :param examination: every case loaded and the audit verified on the server.
    """

    schema: str
    tables: list[Comparison] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)
    examination: Examination = field(default_factory=Examination)

    @property
    def ok(self) -> bool:
        """Whether both sides hold the same and the program can go on with the second one."""
        return not self.behind and self.examination.ok and all(table.same for table in self.tables)

    @property
    def rows(self) -> int:
        """Rows of all tables."""
        return sum(table.rows[0] for table in self.tables)


class _TakeBack(Exception):
    """Ends the transaction without a commit."""


def move(
    path: pathlib.Path, context: Context, subjects: Sequence[MetaData], progress: Progress = lambda *_: None
) -> Move:
    """Copy everything from an SQLite file nobody uses into the empty database of `context`, and look it through.

    Schema, rows and the looking are one transaction of the server: what fails, is killed, or is not the same
    leaves an empty database, and the file is only read.

    :param subjects: the tables of the handlers' subjects.
    :raises Conflict: "move_source_used", "move_source_old", "move_source_unknown", "schema_newer", "move_target_used",
        "move_target_encoding", "move_target_rights", "row_refused".
    :raises Rejected: "move_source_foreign".
    :raises Unavailable: the server went away or is full.
    """
    found = Move(head())
    with held(path) as source, contextlib.suppress(_TakeBack), context.db.write() as target:
        total = counts(source)
        _require_all_known(total, subjects, path)
        _make_ready(target, subjects)
        copy_rows(
            source, target, lambda *_: None, lambda table, done: progress(COPYING, table, done, total[table])
        )
        _look_through(found, source, target, context, subjects, progress)
        if not found.ok:
            raise _TakeBack
        target.execute(text("ANALYZE"))
    return found


def compare_only(
    path: pathlib.Path, context: Context, subjects: Sequence[MetaData], progress: Progress = lambda *_: None
) -> Move:
    """Look whether the database of `context` holds what the file holds, and change nothing.

    :raises Conflict: "move_target_empty" where there is nothing to compare with, else as `move`.
    """
    found = Move(head())
    with held(path) as source, context.db.read() as target:
        if revision_of(target) != found.schema:
            raise Conflict("move_target_empty", database=target.engine.url.database)
        _look_through(found, source, target, context, subjects, progress)
    return found


@contextlib.contextmanager
def held(path: pathlib.Path) -> Iterator[Connection]:
    """An SQLite file of this release for reading, held so that no other program uses it meanwhile.

    :raises Conflict: "move_source_used", "move_source_old", "schema_newer".
    :raises Rejected: "move_source_foreign".
    """
    engine = create_engine(
        "sqlite://", creator=lambda: _exclusive(path), module=sqlite_module(), poolclass=StaticPool,
        hide_parameters=True,
    )
    try:
        with nobody_uses(path) as alone:
            if not alone:
                raise Conflict("move_source_used", file=str(path))
            with _opened(engine, path) as connection:
                _require_current(connection, path)
                yield connection
    finally:
        engine.dispose()


def _exclusive(path: pathlib.Path) -> Any:
    """With WAL every program that has the file open shares a lock on it, so this one knows whether there is any."""
    connection = sqlite_module().connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute(f"PRAGMA busy_timeout = {_WAIT_MS}")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN IMMEDIATE")  # takes the lock; nothing is written
        connection.execute("SELECT count(*) FROM sqlite_master")
    except BaseException:
        connection.close()
        raise
    return connection


def _opened(engine: Engine, path: pathlib.Path) -> Connection:
    try:
        return engine.connect()
    except DatabaseError as error:
        if "locked" in str(error.orig):
            raise Conflict("move_source_used", file=str(path)) from error
        raise Rejected("move_source_foreign", file=str(path)) from error


def _require_current(source: Connection, path: pathlib.Path) -> None:
    there = set(inspect(source).get_table_names())
    if not {"alembic_version", "process_instance"} <= there:
        raise Rejected("move_source_foreign", file=str(path))
    require_known(source)
    found = revision_of(source)
    if found != head():
        raise Conflict("move_source_old", file=str(path), found=found, needed=head())


def _declared(subjects: Iterable[MetaData]) -> list[Table]:
    return tables_in_order([metadata.tables.values(), *(subject.tables.values() for subject in subjects)])


def _require_all_known(rows: Mapping[str, int], subjects: Iterable[MetaData], path: pathlib.Path) -> None:
    """A table somebody else put into the file would stay behind without a word."""
    known = {table.name for table in _declared(subjects)}
    for name in sorted(rows.keys() - known):
        if rows[name]:
            raise Conflict("move_source_unknown", file=str(path), table=name)


def _make_ready(target: Connection, subjects: Iterable[MetaData]) -> None:
    """Make our tables in an empty database; whoever starts on it meanwhile waits for the end of the transaction."""
    name = target.engine.url.database
    take_turn(target)
    if inspect(target).get_table_names() and not _is_ours_and_empty(target):
        raise Conflict("move_target_used", database=name)
    encoding = target.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding != "UTF8":
        raise Conflict("move_target_encoding", database=name, encoding=encoding)
    try:
        upgrade_within(target, subjects)
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", None) in _NO_RIGHT:
            raise Conflict("move_target_rights", database=name, user=target.engine.url.username or "") from error
        raise


def _is_ours_and_empty(target: Connection) -> bool:
    return revision_of(target) != "" and not is_used(target)


def _look_through(
    found: Move, source: Connection, target: Connection, context: Context, subjects: Sequence[MetaData],
    progress: Progress,
) -> None:
    total = counts(source)
    for table in _declared(subjects):
        found.tables.append(compare(
            source, target, table, lambda name, done: progress(COMPARING, name, done, total.get(name, 0))
        ))
    found.behind = sequences_behind(target)
    if all(table.same for table in found.tables):  # else what is not the same says more
        found.examination = examine(
            context, documents=False, progress=lambda _, done, all_: progress(LOADING, "", done, all_)
        )
