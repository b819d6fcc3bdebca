"""Notes of a case, and its documents, for people who may see it."""
from __future__ import annotations

from workflows.errors import Rejected
from workflows.model import Note, Person
from workflows.persistence.statements import insert
from workflows.persistence.tables import note
from workflows.services import rows
from workflows.services.access import require_case
from workflows.services.case_papers import CasePapers
from workflows.services.cases import lock
from workflows.services.context import new_id
from workflows.signs import without_hidden

LONGEST_NOTE = 100_000


class CaseFiles(CasePapers):
    """Each method is one transaction.

    notes(instance_id, person) ; add_note(instance_id, text, person)
    documents, document, add_document: see `case_papers`
    """

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
