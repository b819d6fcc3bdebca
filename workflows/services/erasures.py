"""The list of erased cases, kept beside the backups: an older backup would bring them back (Art. 17 GDPR).

One line of JSON for each: the case's id, when, and a digest of the reason; nothing of a person. It lies outside of the
database on purpose. A line is written before the erasure commits and taken back where it does not; every backup
brings the list beside it up to date from the database, so a list that was lost is whole again with the next one.
"""
from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import pathlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from workflows.errors import Unavailable
from workflows.persistence import tables
from workflows.services import audit

NAME = "loeschliste.jsonl"


@dataclass(frozen=True, slots=True)
class Erasure:
    """A case whose data was erased.

    :param at: UTC.
    :param reason: SHA-256 of the reason, in hex.
    """

    case: str
    at: dt.datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Listed:
    """What lists say.

    :param erasures: by case id.
    :param unreadable: "file:line" of lines nobody can read any more.
    """

    erasures: dict[str, Erasure]
    unreadable: tuple[str, ...] = ()


def erasure(case: str, at: dt.datetime, reason: str) -> Erasure:
    """The entry of an erasure."""
    return Erasure(case, at, hashlib.sha256(reason.encode()).hexdigest())


def add(folder: pathlib.Path, erasures: Iterable[Erasure]) -> None:
    """Append to the list in a folder.

    :raises Unavailable: "erasure_list_unwritable".
    """
    _append(folder, [{"case": one.case, "at": one.at.isoformat(), "reason": one.reason} for one in erasures])


def withdraw(folder: pathlib.Path, case: str) -> None:
    """Take back what was announced and did not come about."""
    _append(folder, [{"case": case, "withdrawn": True}])


def _append(folder: pathlib.Path, lines: list[dict[str, object]]) -> None:
    if not lines:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(folder / NAME, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), "rb+") as file:
            # A line torn by a power cut must not take the next one along.
            torn = file.seek(0, os.SEEK_END) > 0 and (file.seek(-1, os.SEEK_END), file.read(1))[1] != b"\n"
            text = "".join(json.dumps(line) + "\n" for line in lines)
            file.write((b"\n" if torn else b"") + text.encode())
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise Unavailable("erasure_list_unwritable") from error


def read(lists: Iterable[pathlib.Path]) -> Listed:
    """What these lists say, those that are there; the last word about a case counts."""
    found: dict[str, Erasure] = {}
    unreadable: list[str] = []
    for path in dict.fromkeys(path.resolve() for path in lists):
        if not path.is_file():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if not _take(line, found):
                unreadable.append(f"{path.name}:{number}")
    return Listed(found, tuple(unreadable))


def _take(line: str, found: dict[str, Erasure]) -> bool:
    if not line.strip():
        return True
    try:
        told = json.loads(line)
        if told.get("withdrawn"):
            found.pop(told["case"], None)
        else:
            found[told["case"]] = Erasure(told["case"], dt.datetime.fromisoformat(told["at"]), told["reason"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return False
    return True


def of_database(connection: Connection) -> Iterator[Erasure]:
    """The erasures the audit of a database tells of."""
    statement = select(tables.audit).where(tables.audit.c.action == audit.ERASED).order_by(tables.audit.c.at)
    for entry in audit.from_rows(connection.execute(statement)):
        yield erasure(entry.instance_id, entry.at, str(entry.payload.get("reason", "")))


def bring_up_to_date(folder: pathlib.Path, connection: Connection) -> None:
    """Add to the list in a folder what the database knows and it does not.

    :raises Unavailable: "erasure_list_unwritable".
    """
    known = read([folder / NAME]).erasures
    add(folder, [one for one in of_database(connection) if one.case not in known])
