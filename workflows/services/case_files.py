"""Notes and documents of a case, for people who may see it."""
from __future__ import annotations

import pathlib

from sqlalchemy import Connection

from workflows.errors import NotFound, Rejected
from workflows.model import Document, Note, Person
from workflows.persistence.statements import insert
from workflows.persistence.tables import document, note, process_instance
from workflows.services import rows
from workflows.services.access import require_case, visible_cases
from workflows.services.cases import lock
from workflows.services.context import Context, new_id
from workflows.services.steps import document_row, documents_of
from workflows.signs import without_hidden

# What a case may hold, by file name ending; content must agree with the ending.
ACCEPTED = {
    ".pdf": "application/pdf",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".txt": "text/plain",
}
LONGEST_NOTE = 100_000
_NAME_LENGTH = 150


class CaseFiles:
    """Each method is one transaction.

    notes(instance_id, person) ; add_note(instance_id, text, person)
    documents(instance_id, person) ; document(document_id, person) -> (Document, bytes)
    add_document(instance_id, name, content, person, code="", media_type=None) -> Document
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def notes(self, instance_id: str, person: Person) -> list[Note]:
        """The remarks on a case, oldest first."""
        statement = rows.select_notes().where(note.c.instance_id == instance_id).order_by(note.c.at, note.c.id)
        with self._context.db.read() as connection:
            require_case(connection, instance_id, person)
            return [rows.note_value(row) for row in connection.execute(statement)]

    def add_note(self, instance_id: str, text: str, person: Person) -> Note:
        """Add a remark.

        :raises Rejected: "note_empty" or "note_too_long"; signs nobody can see are left out.
        """
        text = without_hidden(text)
        if not text.strip():
            raise Rejected("note_empty")
        if len(text) > LONGEST_NOTE:
            raise Rejected("note_too_long", max=LONGEST_NOTE, length=len(text))
        with self._context.db.write() as connection:
            require_case(connection, instance_id, person)
            case = lock(connection, instance_id, person.username, self._context.now(), execution=False)
            written = Note(new_id(), instance_id, text.strip(), case.now, person.name)
            insert(connection, note, [{
                "id": written.id, "instance_id": instance_id, "text": written.text, "at": case.now,
                "by": person.username,
            }])
            case.audit("note_added", {"note": written.id, "text": written.text})
            case.save()
        return written

    def documents(self, instance_id: str, person: Person) -> list[Document]:
        """The documents of a case, oldest first."""
        with self._context.db.read() as connection:
            require_case(connection, instance_id, person)
            return documents_of(connection, instance_id)

    def add_document(
        self, instance_id: str, name: str, content: bytes, person: Person, code: str = ""
    ) -> Document:
        """File an uploaded document.

        :raises Rejected: "document_empty", "document_too_large" or "document_type".
        """
        clean, media_type = self._accept(name, content)
        with self._context.db.write() as connection:
            require_case(connection, instance_id, person)
            case = lock(connection, instance_id, person.username, self._context.now(), execution=False)
            row = document_row(
                self._context, connection, instance_id, clean, content, media_type, code, person.username, case.now
            )
            insert(connection, document, [row])
            case.audit("document_added", {"document": row["id"], "name": clean, "code": code, "digest": row["digest"]})
            case.save()
            return self._read(connection, row["id"], person)

    def _accept(self, name: str, content: bytes) -> tuple[str, str]:
        """The cleaned name and media type of an upload whose content agrees with its ending."""
        clean = clean_name(name)
        limit = self._context.settings.upload_limit_bytes
        if not content:
            raise Rejected("document_empty", name=clean)
        if len(content) > limit:
            raise Rejected("document_too_large", name=clean, limit=limit)
        ending = pathlib.PurePath(clean).suffix.lower()
        if ending not in ACCEPTED:
            raise Rejected("document_type", name=clean, accepted=", ".join(sorted(ACCEPTED)))
        if not agrees(content, ending):
            raise Rejected("document_content", name=clean, ending=ending)
        return clean, ACCEPTED[ending]

    def document(self, document_id: str, person: Person) -> tuple[Document, bytes]:
        """A document with its content; NotFound("document_not_found") also where the person may not know of it."""
        with self._context.db.read() as connection:
            found = self._read(connection, document_id, person)
        return found, self._context.store.get(found.digest)

    def _read(self, connection: Connection, document_id: str, person: Person) -> Document:
        row = connection.execute(
            rows.select_documents().join(process_instance, process_instance.c.id == document.c.instance_id)
            .where(document.c.id == document_id, visible_cases(person))
        ).one_or_none()
        if row is None:
            raise NotFound("document_not_found", document_id=document_id)
        return rows.document_value(row)


def clean_name(name: str) -> str:
    """A file name without path, control and direction characters, of bearable length."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    path = pathlib.PurePath("".join(sign for sign in last if sign.isprintable()).strip(" .") or "document")
    return path.stem[: _NAME_LENGTH - len(path.suffix)] + path.suffix


def agrees(content: bytes, ending: str) -> bool:
    """Whether the content's signature belongs to the ending; plain text must be text without NUL."""
    if ending == ".txt":
        return b"\0" not in content[:100_000]
    if ending in {".docx", ".xlsx", ".odt"}:
        return content.startswith(b"PK\x03\x04")
    import puremagic  # its table of signatures is loaded with the first paper somebody adds

    try:
        found = {match.mime_type for match in puremagic.magic_string(content)}
    except (puremagic.PureError, ValueError):
        return False
    return ACCEPTED[ending] in found
