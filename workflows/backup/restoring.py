"""Putting a backup back: into an empty place, complete or not at all."""
from __future__ import annotations

import contextlib
import pathlib
from collections.abc import Callable, Iterable, Iterator

from sqlalchemy import Connection, Engine, MetaData, inspect, text

from workflows.backup.archive import Reader, clear, enough_space, put_in_place
from workflows.backup.taking import DATABASE
from workflows.errors import Conflict
from workflows.persistence import open_engine, upgrade
from workflows.persistence.copying import copy_rows, counts

Progress = Callable[[str, int, int], None]
Finish = Callable[[pathlib.Path], None]


def restore_folder(
    backup: Reader, folder: pathlib.Path, progress: Progress = lambda *_: None, *, finish: Finish = lambda _: None
) -> None:
    """Make `folder` the data folder the backup was taken of; its embedded database included.

    :param finish: does what is still to be done in the folder before it gets its name.
    :raises Conflict: "restore_target_used" where the folder holds anything.
    :raises Rejected: where the file is damaged; `folder` is untouched.
    """
    with _rough(folder) as rough:
        unpack(backup, rough, progress, durable=True)
        finish(rough)
        put_in_place(rough, folder)


def restore_database(
    backup: Reader, folder: pathlib.Path, engine: Engine, subjects: Iterable[MetaData],
    progress: Progress = lambda *_: None, *, finish: Finish = lambda _: None,
) -> None:
    """Put the rows into an empty database of a server, and the documents into `folder`.

    :param subjects: the tables of the handlers' subjects.
    :param finish: as for `restore_folder`.
    :raises Conflict: "restore_target_used" or "restore_database_used".
    """
    with engine.connect() as connection:
        used = is_used(connection)
    if used:
        raise Conflict("restore_database_used", database=engine.url.database)
    with _rough(folder) as rough:
        unpack(backup, rough, progress, durable=True)
        database = rough / DATABASE
        source = open_engine(f"sqlite:///{database}", durable=False)
        try:
            upgrade(engine, subjects, str(backup.manifest["schema"]))
            with source.connect().execution_options(kammerwerk_read=True) as rows, engine.begin() as target:
                copy_rows(rows, target, lambda done, total: progress("database", done, total))
        finally:
            source.dispose()
        for left in rough.glob(f"{DATABASE}*"):
            left.unlink()
        finish(rough)
        put_in_place(rough, folder)


def unpack(backup: Reader, folder: pathlib.Path, progress: Progress = lambda *_: None, *, durable: bool) -> None:
    """Write every file of the backup below `folder`, each checked against its digest.

    :raises Rejected: naming the member that is missing or damaged.
    """
    for number, member in enumerate(backup.members):
        progress("files", number, len(backup.members))
        inner = _place(member)
        if inner is None:
            for _ in backup.chunks(member):  # not needed here, but a damaged backup is not to be trusted
                pass
        else:
            target = (folder / inner).resolve()
            if not target.is_relative_to(folder.resolve()):
                raise Conflict("backup_member_outside", member=member)
            backup.copy_out(member, target, durable=durable)
    progress("files", len(backup.members), len(backup.members))


def _place(member: str) -> str | None:
    if member == DATABASE or member.startswith("documents/"):
        return member
    return member.removeprefix("data/") if member.startswith("data/") else None


def rows_differ(backup: Reader, engine: Engine) -> dict[str, tuple[int, int]]:
    """Tables that hold another number of rows than the manifest says: (said, found)."""
    said = backup.manifest["tables"]
    with engine.connect().execution_options(kammerwerk_read=True) as connection:
        found = counts(connection)
    return {
        table: (said.get(table, 0), found.get(table, 0))
        for table in sorted({*said, *found}) if said.get(table, 0) != found.get(table, 0)
    }


@contextlib.contextmanager
def _rough(folder: pathlib.Path) -> Iterator[pathlib.Path]:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Conflict("restore_target_used", folder=str(folder))
    folder.parent.mkdir(parents=True, exist_ok=True)
    rough = folder.with_name(f"{folder.name}.neu")
    clear(rough)
    try:
        with enough_space():
            yield rough
    finally:
        clear(rough)


def is_used(connection: Connection) -> bool:
    """Whether any table of a database holds a row."""
    for table in inspect(connection).get_table_names():
        if table == "alembic_version":
            continue
        if connection.execute(text(f'SELECT 1 FROM "{table}" LIMIT 1')).first() is not None:  # noqa: S608
            return True
    return False
