"""Taking a backup while everybody works: database first, then the documents it names, which never change."""
from __future__ import annotations

import contextlib
import datetime as dt
import importlib.metadata
import json
import pathlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import SecretStr
from sqlalchemy import Connection, Engine, MetaData, make_url, select

from workflows.backup.archive import Writer, clear, enough_space, writing
from workflows.engine import STATE_FORMAT
from workflows.errors import Conflict
from workflows.persistence import current, open_engine
from workflows.persistence.copying import counts, save_as_sqlite
from workflows.persistence.tables import document, process_definition, resource
from workflows.services import audit_heads, erasures
from workflows.services.document_store import DocumentStore
from workflows.settings import Settings

DATABASE = "kammerwerk.db"
HEADS = "audit/heads.txt"
SETTINGS = "settings.json"
# Folders below the data folder that a backup holds in another form; files beside them (secret, locks) stay out.
_LEFT_OUT = frozenset({"documents"})

# (what is being done, how much of it, of how much)
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Taken:
    """What went into a backup.

    :param missing: digests of documents the database names and the store no longer has undamaged.
    """

    path: pathlib.Path
    rows: int
    documents: int
    size: int
    heads: str
    missing: tuple[str, ...]


def take(
    engine: Engine, settings: Settings, path: pathlib.Path, now: dt.datetime, *, subjects: Iterable[MetaData] = (),
    progress: Progress = lambda *_: None,
) -> Taken:
    """Write everything into the one file `path`.

    :param subjects: the tables of the handlers' subjects.
    :raises Conflict: "backup_exists"; a backup never overwrites another.
    :raises Unavailable: "disk_full"; "erasure_list_unwritable", the list of erased cases beside the file.
    """
    if path.exists():
        raise Conflict("backup_exists", file=path.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    manifest: dict[str, Any] = _versions(engine, now)
    with enough_space(), _scratch(path) as scratch:
        copy = scratch / DATABASE
        save_as_sqlite(engine, copy, subjects, lambda done, total: progress("database", done, total))
        with _opened(copy) as connection:
            erasures.bring_up_to_date(path.parent, connection)
            with writing(path, manifest) as writer:
                found = _fill(writer, connection, copy, settings, progress)
                manifest |= found
    return Taken(
        path, sum(found["tables"].values()), found["documents"], path.stat().st_size, found["heads"],
        tuple(found["missing"]),
    )


@contextlib.contextmanager
def _scratch(path: pathlib.Path) -> Iterator[pathlib.Path]:
    """A folder beside the backup for the copy of the database; what a killed attempt left there goes first."""
    scratch = path.with_name(f".{path.name}.sicherung")
    clear(scratch)
    scratch.mkdir(mode=0o700)
    try:
        yield scratch
    finally:
        clear(scratch)


def _versions(engine: Engine, now: dt.datetime) -> dict[str, Any]:
    return {
        "made": now.isoformat(timespec="seconds"), "release": importlib.metadata.version("kammerwerk"),
        "schema": current(engine), "state": STATE_FORMAT, "database": engine.dialect.name,
    }


@contextlib.contextmanager
def _opened(copy: pathlib.Path) -> Iterator[Connection]:
    engine = open_engine(f"sqlite:///{copy}", durable=False)
    try:
        with engine.connect().execution_options(kammerwerk_read=True) as connection:
            yield connection
    finally:
        engine.dispose()


def _fill(
    writer: Writer, connection: Connection, copy: pathlib.Path, settings: Settings, progress: Progress
) -> dict[str, Any]:
    writer.add(DATABASE, copy)
    documents, missing = _add_documents(writer, connection, DocumentStore(settings.documents), progress)
    _add_definitions(writer, connection)
    _add_rest(writer, settings)
    writer.add_text(SETTINGS, json.dumps(plain_settings(settings), ensure_ascii=False, indent=1))
    heads = audit_heads.listing(connection)
    writer.add_text(HEADS, heads.text)
    return {"tables": counts(connection), "documents": documents, "missing": missing, "heads": heads.digest}


def _add_documents(
    writer: Writer, connection: Connection, store: DocumentStore, progress: Progress
) -> tuple[int, list[str]]:
    digests = list(connection.execute(select(document.c.digest).distinct().order_by(document.c.digest)).scalars())
    missing = []
    for number, digest in enumerate(digests):
        progress("documents", number, len(digests))
        try:
            added = writer.add(f"documents/{digest[:2]}/{digest}", store.path(digest))
        except FileNotFoundError:
            missing.append(digest)
            continue
        if added.sha256 != digest:
            missing.append(digest)
    progress("documents", len(digests), len(digests))
    return len(digests) - len(missing), missing


def _add_definitions(writer: Writer, connection: Connection) -> None:
    """The files of every version of every process, readable without this program; a restore reads the database."""
    statement = select(process_definition.c.key, process_definition.c.version, resource.c.name, resource.c.content)
    joined = statement.join(resource, resource.c.deployment_id == process_definition.c.deployment_id)
    for key, version, name, content in connection.execute(joined):
        writer.add_bytes(f"definitions/{key}/{version}/{name}", bytes(content))


def _add_rest(writer: Writer, settings: Settings) -> None:
    """What lies in the data folder beside: arrived and not taken in yet, sent and not fetched yet."""
    if not settings.data.exists():
        return
    for folder in sorted(settings.data.iterdir()):
        if not folder.is_dir() or folder.name.startswith(".") or folder.name in _LEFT_OUT or folder == settings.backups:
            continue
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                with contextlib.suppress(FileNotFoundError):  # fetched meanwhile
                    writer.add(f"data/{path.relative_to(settings.data).as_posix()}", path)


def plain_settings(settings: Settings) -> dict[str, Any]:
    """The settings without anything secret."""
    found = {
        name: value for name, value in settings.model_dump().items() if not isinstance(value, SecretStr)
    }
    if settings.database_url:
        found["database_url"] = make_url(settings.database_url).render_as_string(hide_password=True)
    return {name: str(value) if isinstance(value, pathlib.Path) else value for name, value in found.items()}
