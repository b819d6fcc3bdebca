"""Drafts of processes: files kept as they are, whatever a check says of them; they never touch a running case."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, select

from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import Person
from workflows.persistence.statements import insert, upsert
from workflows.persistence.tables import draft_file, person, process_draft
from workflows.services import audit
from workflows.services.access import is_system
from workflows.services.context import Context
from workflows.services.deploying import digest_of

_NAME_LENGTH = 100


@dataclass(frozen=True, slots=True)
class ProcessDraft:
    """A named set of files somebody is working on.

    :param revision: grows with every saving; who saves an older one is told.
    :param files: name -> content; empty in lists.
    """

    name: str
    revision: int
    saved: dt.datetime
    saved_by: str
    files: Mapping[str, bytes] = field(default_factory=dict)


def require_designer(who: Person) -> None:
    """NotAllowed("no_right") for everybody but process owners."""
    if "process_owner" not in who.roles and not is_system(who):
        raise NotAllowed("no_right", action="design")


def save(
    context: Context, name: str, files: Mapping[str, bytes], by: Person, revision: int | None
) -> ProcessDraft:
    """Keep files as the draft of a name, in place of those it had.

    :param revision: the one that was read; None = whatever is there is overwritten.
    :raises Rejected: "draft_name", "draft_empty", "file_too_large".
    :raises Conflict: "draft_changed" where somebody else has saved since.
    """
    require_designer(by)
    _require_fitting(context, name, files)
    with context.db.write() as connection:
        found = connection.execute(select(process_draft).where(process_draft.c.name == name).with_for_update()).first()
        if found is not None and revision is not None and found.revision != revision:
            raise Conflict("draft_changed", name=name, by=_spoken(connection, found.saved_by), at=found.saved)
        made = ProcessDraft(name, found.revision + 1 if found else 1, context.now(), by.name, dict(files))
        _replace(connection, made, by.username)
        audit.record(connection, made.saved, by.username, "draft_saved", {
            "draft": name, "revision": made.revision, "digest": digest_of(files),
        })
    return made


def _require_fitting(context: Context, name: str, files: Mapping[str, bytes]) -> None:
    if not name.strip() or len(name) > _NAME_LENGTH or not name.isprintable():
        raise Rejected("draft_name", name=name[:_NAME_LENGTH])
    if not files:
        raise Rejected("draft_empty", name=name)
    limit = context.settings.diagram_limit_bytes
    for file, content in files.items():
        if len(content) > limit:
            raise Rejected("file_too_large", name=file, resource=file, limit=limit, size=len(content))


def _replace(connection: Connection, made: ProcessDraft, username: str) -> None:
    connection.execute(draft_file.delete().where(draft_file.c.draft == made.name))
    row = {"name": made.name, "revision": made.revision, "saved": made.saved, "saved_by": username}
    upsert(connection, process_draft, [row], ("name",))
    insert(connection, draft_file, [
        {"draft": made.name, "name": file, "content": content} for file, content in made.files.items()
    ])


def _spoken(connection: Connection, username: str) -> str:
    found = connection.execute(select(person.c.name).where(person.c.username == username)).scalar()
    return str(found or username)


def listed(context: Context) -> list[ProcessDraft]:
    """All drafts by name, without their files."""
    with context.db.read() as connection:
        return [_draft(connection, row) for row in connection.execute(select(process_draft).order_by("name")).all()]


def read(context: Context, name: str) -> ProcessDraft:
    """A draft with its files; NotFound("draft_not_found")."""
    with context.db.read() as connection:
        row = connection.execute(select(process_draft).where(process_draft.c.name == name)).one_or_none()
        if row is None:
            raise NotFound("draft_not_found", name=name)
        statement = select(draft_file.c.name, draft_file.c.content).where(draft_file.c.draft == name)
        files = {file: bytes(content) for file, content in connection.execute(statement.order_by(draft_file.c.name))}
        return _draft(connection, row, files)


def _draft(connection: Connection, row: Row[Any], files: Mapping[str, bytes] | None = None) -> ProcessDraft:
    return ProcessDraft(row.name, row.revision, row.saved, _spoken(connection, row.saved_by), files or {})


def discard(context: Context, name: str, by: Person) -> None:
    """Throw a draft away; what is deployed stays. NotFound("draft_not_found")."""
    require_designer(by)
    with context.db.write() as connection:
        connection.execute(draft_file.delete().where(draft_file.c.draft == name))
        if connection.execute(process_draft.delete().where(process_draft.c.name == name)).rowcount == 0:
            raise NotFound("draft_not_found", name=name)
        audit.record(connection, context.now(), by.username, "draft_discarded", {"draft": name})
