"""Files of a draft: saved one by one or as a whole, renamed, removed; whatever is wrong inside them is kept."""
from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, NoReturn

from sqlalchemy import Connection, Row

from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import Person
from workflows.packages import fitting
from workflows.persistence.statements import upsert
from workflows.persistence.tables import draft_file
from workflows.services import audit, draft_rows
from workflows.services.context import Context
from workflows.services.draft_rows import DraftFile

MOST_FILES = 500
NEW = 0  # the revision of a file that must not be there yet


def save_one(
    context: Context, name: str, file: str, content: bytes, by: Person, revision: int | None
) -> DraftFile:
    """Keep one file; see `Drafts.save_file`."""
    fitting(file)
    require_size(context, file, content)
    with context.db.write() as connection:
        row = draft_rows.locked(connection, name)
        found = draft_rows.file_row(connection, name, file)
        if found is not None and bytes(found.content) == content:
            # Said twice because the answer was lost: what is asked for stands there already.
            _stay_if_held(context, connection, row, by)
            return DraftFile(file, content, found.revision, row.saved)
        draft_rows.require_free(connection, row, by, context.now())
        _require_current(connection, row, found, revision)
        if found is None and len(draft_rows.file_rows(connection, name)) >= MOST_FILES:
            raise Rejected("draft_too_many_files", limit=MOST_FILES)
        fresh = draft_rows.count_on(context, connection, row, by)
        draft_rows.stay(context, connection, row, by)
        _put(connection, name, {file: content}, fresh)
        # Who draws saves every few seconds; the audit keeps who worked on it when, a release every byte.
        if row.saved_by != by.username or context.now() - row.saved >= draft_rows.LAPSES:
            _note(context, connection, by, name, fresh, {file: content})
        return DraftFile(file, content, fresh, context.now())


def _stay_if_held(context: Context, connection: Connection, row: Row[Any], by: Person) -> None:
    found = draft_rows.holder(connection, row, context.now())
    if found is not None and found.by == by.username:
        draft_rows.stay(context, connection, row, by)


def _require_current(
    connection: Connection, row: Row[Any], found: Row[Any] | None, revision: int | None
) -> None:
    """Conflict("draft_changed") where the file is not as it was read."""
    if revision is not None and revision != (found.revision if found is not None else NEW):
        raise_changed(connection, row)


def raise_changed(connection: Connection, row: Row[Any]) -> NoReturn:
    """Conflict("draft_changed") with who saved the draft last, and when."""
    raise Conflict("draft_changed", name=row.name, by=draft_rows.spoken(connection, row.saved_by), at=row.saved)


def require_size(context: Context, file: str, content: bytes) -> None:
    """Rejected("file_too_large")."""
    limit = context.settings.diagram_limit_bytes
    if len(content) > limit:
        raise Rejected("file_too_large", name=file, resource=file, limit=limit, size=len(content))


def replace_all(
    context: Context, connection: Connection, row: Row[Any], files: Mapping[str, bytes], by: Person
) -> int:
    """Put files in the place of those a draft has; gives the new revision. Files that stay keep theirs."""
    before = {one.name: bytes(one.content) for one in draft_rows.file_rows(connection, row.name)}
    gone = [file for file in before if file not in files]
    changed = {file: content for file, content in files.items() if before.get(file) != content}
    return change(context, connection, row, by, changed, gone)


def change(
    context: Context, connection: Connection, row: Row[Any], by: Person, changed: Mapping[str, bytes],
    gone: list[str],
) -> int:
    """Write some files of a draft and take others away; gives the new revision."""
    fresh = draft_rows.count_on(context, connection, row, by)
    if gone:
        connection.execute(
            draft_file.delete().where(draft_file.c.draft == row.name, draft_file.c.name.in_(gone))
        )
    _put(connection, row.name, changed, fresh)
    _note(context, connection, by, row.name, fresh, changed, gone)
    return fresh


def _put(connection: Connection, name: str, files: Mapping[str, bytes], revision: int) -> None:
    upsert(connection, draft_file, [
        {"draft": name, "name": file, "content": content, "revision": revision} for file, content in files.items()
    ], ("draft", "name"))


def put_first(
    context: Context, connection: Connection, row: Row[Any], files: Mapping[str, bytes], by: Person
) -> None:
    """The files a draft begins with; they have its own revision."""
    _put(connection, row.name, files, row.revision)
    _note(context, connection, by, row.name, row.revision, files)


def _note(
    context: Context, connection: Connection, by: Person, name: str, revision: int, changed: Mapping[str, bytes],
    gone: list[str] | None = None,
) -> None:
    audit.record(connection, context.now(), by.username, "draft_saved", {
        "draft": name, "revision": revision, "removed": list(gone or ()),
        "files": {file: hashlib.sha256(content).hexdigest() for file, content in changed.items()},
    })


def remove(context: Context, name: str, file: str, by: Person) -> None:
    """Take a file out of a draft."""
    with context.db.write() as connection:
        row = draft_rows.locked(connection, name)
        draft_rows.require_free(connection, row, by, context.now())
        _require_there(connection, name, file)
        draft_rows.stay(context, connection, row, by)
        change(context, connection, row, by, {}, [file])


def rename(context: Context, name: str, old: str, new: str, by: Person) -> DraftFile:
    """Give a file of a draft another name."""
    fitting(new)
    with context.db.write() as connection:
        row = draft_rows.locked(connection, name)
        draft_rows.require_free(connection, row, by, context.now())
        found = _require_there(connection, name, old)
        taken = {one.name.lower() for one in draft_rows.file_rows(connection, name) if one.name != old}
        if new.lower() in taken:
            raise Rejected("file_name_twice", name=new)
        draft_rows.stay(context, connection, row, by)
        content = bytes(found.content)
        fresh = change(context, connection, row, by, {new: content}, [old] if new != old else [])
        return DraftFile(new, content, fresh, context.now())


def _require_there(connection: Connection, name: str, file: str) -> Row[Any]:
    found = draft_rows.file_row(connection, name, file)
    if found is None:
        raise NotFound("resource_not_found", name=file)
    return found
