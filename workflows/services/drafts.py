"""Drafts of packages: kept whatever a check says of them, locked by name; they never touch a running case."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from workflows.checking import open_bounded
from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import Person
from workflows.packages import Limits, arrived, fitting, key_of, minimal, pack
from workflows.persistence.tables import draft_file, process_draft
from workflows.services import audit, draft_files, draft_locks, draft_rows, in_force
from workflows.services.access import is_system
from workflows.services.context import Context
from workflows.services.draft_rows import DraftFile, Lock, ProcessDraft

__all__ = ["DraftFile", "Drafts", "Imported", "Lock", "ProcessDraft", "require_designer"]

_NAME_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did.

    :param files: names of the files that came in.
    :param skipped: names in a zip that belong to no package and were left out.
    """

    draft: ProcessDraft
    files: tuple[str, ...]
    skipped: tuple[str, ...]


def require_designer(who: Person) -> None:
    """NotAllowed("no_right") for everybody but process owners."""
    if "process_owner" not in who.roles and not is_system(who):
        raise NotAllowed("no_right", action="design")


class Drafts:
    """Drafts by the name of their package.

    begin(name, *, by, title="", version=None) -> ProcessDraft, listed(), read(name), discard(name, *, by)
    read_file(name, file) -> DraftFile, save_file(name, file, content, *, by, revision), remove_file, rename_file
    save(name, files, *, by, revision=None) -> ProcessDraft, import_files(name, uploads, *, by) -> Imported
    lock(name, *, by) -> Lock, hold, take_over, unlock, export_zip(name) -> bytes
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def begin(self, name: str, *, by: Person, title: str = "", version: int | None = None) -> ProcessDraft:
        """A draft of what is in force, of an older version, or of a process nobody has drawn yet.

        :param name: of the package or of any process in it; "" with a title makes a name of the title.
        :param title: what a new process is called; without one only what is deployed can be begun.
        :param version: of the process `name`, where it is not the one in force.
        :raises Conflict: "draft_exists", "process_exists" where a title gives the name of a process there is.
        :raises NotFound: "process_not_found".
        :raises Rejected: "process_key" where a new process cannot be called so.
        """
        require_designer(by)
        try:
            found = in_force.definition(self._context, name, version)
        except NotFound:
            if not title.strip() or version is not None:
                raise
            key = key_of(name, title)
            self._require_unknown(key)
            files = minimal(key, title.strip(), min(by.groups, default=""))
            return self._begun(key, files, by)
        with self._context.db.read() as connection:
            package = in_force.package_of(connection, found.deployment_id)
        files = dict(self._context.catalog.files(found.deployment_id))
        return self._begun(package, files, by, found.deployment_id)

    def _require_unknown(self, key: str) -> None:
        with self._context.db.read() as connection:
            if in_force.deployment_of(connection, key):
                raise Conflict("process_exists", name=key)

    def restored(self, definition_id: str, *, by: Person) -> ProcessDraft:
        """A draft of an older version that is to be in force again; its base is what is in force now.

        :raises Conflict: "draft_exists", "already_in_force".
        """
        require_designer(by)
        old = self._context.catalog.definition(definition_id).deployment_id
        with self._context.db.read() as connection:
            package = in_force.package_of(connection, old)
            base = in_force.deployment_of(connection, package)
        if base == old:
            raise Conflict("already_in_force", name=package)
        files = dict(self._context.catalog.files(old))
        return self._begun(package, files, by, base, restored_from=old)

    def _begun(
        self, name: str, files: Mapping[str, bytes], by: Person, base: str = "", restored_from: str = ""
    ) -> ProcessDraft:
        with self._context.db.write() as connection:
            row = draft_rows.make(
                self._context, connection, name, by, base_deployment_id=base, restored_from=restored_from
            )
            draft_files.put_first(self._context, connection, row, files, by)
            audit.record(connection, self._context.now(), by.username, "draft_begun", {
                "draft": name, "revision": row.revision, "base": base, "restored_from": restored_from,
            })
            return self._read(connection, name)

    def listed(self) -> list[ProcessDraft]:
        """All drafts by name, without their files."""
        with self._context.db.read() as connection:
            found = connection.execute(select(process_draft).order_by("name")).all()
            return [draft_rows.as_draft(connection, row, self._context.now()) for row in found]

    def read(self, name: str) -> ProcessDraft:
        """A draft with its files; NotFound("draft_not_found")."""
        with self._context.db.read() as connection:
            return self._read(connection, name)

    def _read(self, connection: Connection, name: str) -> ProcessDraft:
        row = draft_rows.find(connection, name)
        if row is None:
            raise NotFound("draft_not_found", name=name)
        return draft_rows.as_draft(connection, row, self._context.now(), draft_rows.file_rows(connection, name))

    def read_file(self, name: str, file: str) -> DraftFile:
        """One file of a draft; NotFound("draft_not_found", "resource_not_found")."""
        with self._context.db.read() as connection:
            row, found = draft_rows.find(connection, name), draft_rows.file_row(connection, name, file)
        if row is None:
            raise NotFound("draft_not_found", name=name)
        if found is None:
            raise NotFound("resource_not_found", name=file)
        return DraftFile(file, bytes(found.content), found.revision, row.saved)

    def save_file(
        self, name: str, file: str, content: bytes, *, by: Person, revision: int | None
    ) -> DraftFile:
        """Keep one file, whatever is wrong with it; who saves holds the draft from then on.

        :param revision: of the file that was read, 0 = it must not be there yet; None = whatever is there is
            overwritten. The same content again is no conflict: its first answer may have been lost.
        :raises Conflict: "draft_changed", "draft_locked" (somebody else holds it).
        :raises Rejected: "file_name", "file_kind", "file_too_large", "draft_too_many_files".
        """
        require_designer(by)
        return draft_files.save_one(self._context, name, file, content, by, revision)

    def remove_file(self, name: str, file: str, *, by: Person) -> None:
        """Take a file out; NotFound("resource_not_found"), Conflict("draft_locked")."""
        require_designer(by)
        draft_files.remove(self._context, name, file, by)

    def rename_file(self, name: str, old: str, new: str, *, by: Person) -> DraftFile:
        """Give a file another name; as `save_file`, and Rejected("file_name_twice")."""
        require_designer(by)
        return draft_files.rename(self._context, name, old, new, by)

    def save(
        self, name: str, files: Mapping[str, bytes], *, by: Person, revision: int | None = None
    ) -> ProcessDraft:
        """Keep files as the draft of a name, in place of those it had; makes the draft where there is none.

        :param revision: of the draft that was read; None = whatever is there is overwritten.
        :raises Rejected: "draft_name", "draft_empty", and as `save_file`.
        :raises Conflict: "draft_changed", "draft_locked".
        """
        require_designer(by)
        self._require_fitting(name, files)
        with self._context.db.write() as connection:
            row = self._held(connection, name, by)
            if row is None:
                self._make(connection, name, files, by)
                return self._read(connection, name)
            if revision is not None and revision != row.revision:
                draft_files.raise_changed(connection, row)
            draft_files.replace_all(self._context, connection, row, files, by)
            return self._read(connection, name)

    def _held(self, connection: Connection, name: str, by: Person) -> Row[Any] | None:
        """The draft of a name, free for somebody and held until the transaction ends; None where there is none."""
        if draft_rows.find(connection, name) is None:
            return None
        row = draft_rows.locked(connection, name)
        draft_rows.require_free(connection, row, by, self._context.now())
        return row

    def _make(self, connection: Connection, name: str, files: Mapping[str, bytes], by: Person) -> None:
        """A draft of files from elsewhere; its base is what is in force of its name."""
        base = in_force.deployment_of(connection, name)
        row = draft_rows.make(self._context, connection, name, by, base_deployment_id=base)
        draft_files.put_first(self._context, connection, row, files, by)

    def _require_fitting(self, name: str, files: Mapping[str, bytes]) -> None:
        if not name.strip() or len(name) > _NAME_LENGTH or not name.isprintable() or "/" in name:
            raise Rejected("draft_name", name=name[:_NAME_LENGTH])
        if not files:
            raise Rejected("draft_empty", name=name)
        if len(files) > draft_files.MOST_FILES:
            raise Rejected("draft_too_many_files", limit=draft_files.MOST_FILES)
        for file, content in files.items():
            draft_files.require_size(self._context, fitting(file), content)

    def import_files(self, name: str, uploads: Mapping[str, bytes], *, by: Person) -> Imported:
        """Take in single files, or a zip of a whole process; files of the same name are replaced, others stay.

        Drawings of other tools are kept as they are, but in UTF-8. Makes the draft where there is none.
        :raises Rejected: "import_refused" with a problem for each file that cannot be opened; "import_empty",
            "zip_unreadable", "zip_encrypted", "zip_too_many", "zip_too_large", "zip_path", "zip_several".
        :raises Conflict: "draft_locked".
        """
        require_designer(by)
        limits = Limits(file=self._context.settings.diagram_limit_bytes, count=draft_files.MOST_FILES)
        came = arrived(uploads, limits)
        problems = open_bounded(came.files)
        if problems:
            raise Rejected("import_refused", problems=problems)
        with self._context.db.write() as connection:
            row = self._held(connection, name, by)
            before = {one.name: bytes(one.content) for one in draft_rows.file_rows(connection, name)}
            self._require_fitting(name, {**before, **came.files})
            changed = {file: content for file, content in came.files.items() if before.get(file) != content}
            if row is None:
                self._make(connection, name, changed, by)
            elif changed:
                draft_files.change(self._context, connection, row, by, changed, [])
            return Imported(self._read(connection, name), tuple(sorted(came.files)), came.skipped)

    def export_zip(self, name: str) -> bytes:
        """A zip of a draft, or of a definition ("key:version"); the same files give the same bytes."""
        if ":" in name:
            return pack(self._context.catalog.files(self._context.catalog.definition(name).deployment_id))
        return pack(self.read(name).files)

    def discard(self, name: str, *, by: Person) -> None:
        """Throw a draft away; what is deployed stays. NotFound("draft_not_found"), Conflict("draft_locked")."""
        require_designer(by)
        with self._context.db.write() as connection:
            row = draft_rows.locked(connection, name)
            draft_rows.require_free(connection, row, by, self._context.now())
            connection.execute(draft_file.delete().where(draft_file.c.draft == name))
            connection.execute(process_draft.delete().where(process_draft.c.name == name))
            audit.record(connection, self._context.now(), by.username, "draft_discarded", {"draft": name})

    def lock(self, name: str, *, by: Person) -> Lock:
        """Take a draft that is free; Conflict("draft_locked") where somebody else holds it."""
        require_designer(by)
        return draft_locks.take(self._context, name, by)

    def hold(self, name: str, *, by: Person) -> Lock:
        """Show that one still edits; Conflict("draft_locked") for who has lost the draft to somebody."""
        require_designer(by)
        return draft_locks.hold(self._context, name, by)

    def take_over(self, name: str, *, by: Person) -> Lock:
        """Take a draft from whoever holds it; they are told with their next saving, and the audit keeps it."""
        require_designer(by)
        return draft_locks.take_over(self._context, name, by)

    def unlock(self, name: str, *, by: Person) -> None:
        """Give a draft back; nothing happens where somebody else holds it."""
        require_designer(by)
        draft_locks.release(self._context, name, by)
