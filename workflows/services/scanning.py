"""Files that come in are shown to a virus scanner, where one is set up; what it could not see yet is kept back."""
from __future__ import annotations

from enum import StrEnum
from typing import Any

import structlog
from sqlalchemy import func, select

from workflows.errors import NotFound, Unavailable
from workflows.persistence.tables import document
from workflows.services.cases import lock
from workflows.services.context import Context

log = structlog.get_logger(__name__)

_AT_ONCE = 20


class Scan(StrEnum):
    """What the scanner said of a document."""

    OFF = "off"            # none is set up
    CLEAN = "clean"
    WAITING = "waiting"    # it did not answer yet: kept back
    INFECTED = "infected"  # found later: kept back for good


def scan(context: Context, content: bytes) -> tuple[Scan, str]:
    """What the scanner says of a content, and what it found in it."""
    if context.scanner is None:
        return Scan.OFF, ""
    try:
        found = context.scanner(content)
    except Unavailable as away:
        log.warning("virus scanner away", code=away.code)
        return Scan.WAITING, ""
    return (Scan.INFECTED, found) if found else (Scan.CLEAN, "")


def not_yet(context: Context) -> Scan:
    """How a document begins that came without waiting for the scanner."""
    return Scan.OFF if context.scanner is None else Scan.WAITING


class Scanning:
    """Sees to the documents the scanner has not seen: called by the worker every few seconds."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @property
    def is_on(self) -> bool:
        """Whether a scanner is set up."""
        return self._context.scanner is not None

    def waiting(self) -> int:
        """How many documents are kept back until the scanner has seen them."""
        statement = select(func.count()).select_from(document).where(document.c.scan == Scan.WAITING.value)
        with self._context.db.read() as connection:
            return int(connection.execute(statement).scalar_one())

    def look(self) -> int:
        """Scan what waits, the oldest first; gives how many were settled. Where the scanner is away, nothing is."""
        statement = (
            select(document.c.id, document.c.instance_id, document.c.digest, document.c.name)
            .where(document.c.scan == Scan.WAITING.value).order_by(document.c.created, document.c.id).limit(_AT_ONCE)
        )
        with self._context.db.read() as connection:
            waiting = connection.execute(statement).all()
        settled = 0
        for row in waiting:
            result, found = self._scan(row)
            if result is Scan.WAITING:
                break
            self._settle(row, result, found)
            settled += 1
        return settled

    def _scan(self, row: Any) -> tuple[Scan, str]:
        try:
            content = self._context.store.get(row.digest)
        except NotFound:  # damaged or gone: nothing there that could be opened, and the self-check tells of it
            return Scan.CLEAN, ""
        return scan(self._context, content)

    def _settle(self, row: Any, result: Scan, found: str) -> None:
        with self._context.db.write() as connection:
            case = lock(connection, row.instance_id, "system", self._context.now(), execution=False)
            met = connection.execute(
                document.update().where(document.c.id == row.id, document.c.scan == Scan.WAITING.value)
                .values(scan=result.value)
            ).rowcount
            if not met:  # another worker was faster
                return
            action = "document_infected" if result is Scan.INFECTED else "document_scanned"
            case.audit(action, {"document": row.id, "name": row.name, "result": result.value, "found": found})
            case.save()
