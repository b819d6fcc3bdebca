"""Notes of a case, and its documents, for people who may see it."""
from __future__ import annotations

from sqlalchemy import bindparam, select

from workflows.errors import Rejected
from workflows.model import Note, Person
from workflows.persistence.statements import Query, insert
from workflows.persistence.tables import note
from workflows.persistence.tables import person as people
from workflows.services import mentions, rows
from workflows.services.access import require_case, require_case_once
from workflows.services.case_papers import CasePapers
from workflows.services.cases import lock
from workflows.services.context import new_id
from workflows.signs import without_hidden

LONGEST_NOTE = 100_000
_NOTES = Query(
    rows.select_notes().where(note.c.instance_id == bindparam("b_instance")).order_by(note.c.at, note.c.id)
)


class CaseFiles(CasePapers):
    """Each method is one transaction.

    notes(instance_id, person) ; add_note(instance_id, text, person, speaks=True)
    colleagues(instance_id, person) -> [Person] who may be spoken to
    documents, document, add_document: see `case_papers`
    """

    def notes(self, instance_id: str, person: Person) -> list[Note]:
        """The remarks on a case, oldest first."""
        with self._context.db.read() as connection:
            require_case_once(self._context.db, instance_id, person)
            found = _NOTES.rows(connection, {"b_instance": instance_id})
            spoken = {name for row in found for name in row.mentions or ()}
            who = select(people.c.username, people.c.name).where(people.c.username.in_(spoken))
            names = {row.username: row.name for row in connection.execute(who)} if spoken else {}
            return [rows.note_value(row, names) for row in found]

    def colleagues(self, instance_id: str, person: Person) -> list[Person]:
        """Whom a note on the case may speak to, by name."""
        with self._context.db.read() as connection:
            require_case(connection, instance_id, person)
            return list(mentions.colleagues(connection, instance_id, person))

    def add_note(self, instance_id: str, text: str, person: Person, *, speaks: bool = True) -> Note:
        """Add a remark; colleagues it speaks to ("@user.name") are told.

        :param speaks: False = the text is kept as it is, whatever "@" stands in it.
        :raises Rejected: "note_empty", "note_too_long", or as `mentions.spoken_to`; signs nobody can see are left out.
        """
        text = without_hidden(text)
        if not text.strip():
            raise Rejected("note_empty")
        if len(text) > LONGEST_NOTE:
            raise Rejected("note_too_long", max=LONGEST_NOTE, length=len(text))
        with self._context.db.write() as connection:
            require_case(connection, instance_id, person)
            case = lock(connection, instance_id, person.username, self._context.now(), execution=False)
            spoken = mentions.spoken_to(connection, instance_id, text) if speaks else []
            told = {one.username: one.name for one in spoken}
            written = Note(new_id(), instance_id, text.strip(), case.now, person.name, told)
            insert(connection, note, [{
                "id": written.id, "instance_id": instance_id, "text": written.text, "at": case.now,
                "by": person.username, "mentions": list(told) or None,
            }])
            case.audit("note_added", {"note": written.id, "text": written.text,
                                      **({"mentions": list(told)} if told else {})})
            case.save()
            mentions.tell(self._context, case, written.id, spoken, person)
        return written
