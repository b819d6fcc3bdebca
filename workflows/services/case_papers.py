"""Documents of a case, for people who may see it: accepted, scanned, filed; never changed, only replaced."""
from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from workflows.checking import pdf_fault_bounded
from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import Document, Person
from workflows.papers import accept
from workflows.persistence.statements import insert
from workflows.persistence.tables import document, process_instance
from workflows.services import arrivals, inbox, rows, scanning, task_papers
from workflows.services.access import require_case, require_case_once, visible_cases
from workflows.services.cases import LockedCase, lock
from workflows.services.confidentiality import unseen_document
from workflows.services.context import Context
from workflows.services.scanning import Scan
from workflows.services.steps import document_row, documents_of

LONGEST_CODE = 40


class CasePapers:
    """Each method is one transaction.

    documents(instance_id, person) ; document(document_id, person) -> (Document, bytes) ; papers(task_id, person)
    add_document(instance_id, name, content, person, code="", *, replaces="") -> Document
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def documents(self, instance_id: str, person: Person) -> list[Document]:
        """The documents of a case, oldest first."""
        with self._context.db.read() as connection:
            require_case_once(self._context.db, instance_id, person)
            return documents_of(connection, instance_id)

    def papers(self, task_id: str, person: Person) -> list[Document]:
        """What belongs to a task to be read with it, for who has the task; see `task_papers`."""
        with self._context.db.read() as connection:
            row = inbox.visible_task_row(connection, task_id, person)
            return task_papers.papers_of(self._context, connection, row, person)

    def add_document(
        self, instance_id: str, name: str, content: bytes, person: Person, code: str = "", *, replaces: str = ""
    ) -> Document:
        """File an uploaded document; tasks that wait for one come back to their list.

        :param code: of the case's list of papers, "" = none.
        :param replaces: id of the document this is a newer version of.
        :raises Rejected: what `papers.accept` finds; "document_infected", which stands in the case's audit.
        :raises NotFound: "document_not_found" where there is none to replace.
        :raises Conflict: "document_superseded" where somebody has replaced it already.
        """
        context = self._context
        with context.db.read() as connection:
            require_case(connection, instance_id, person)
        clean, media_type = accept(name, content, context.settings.upload_limit_bytes, pdf_fault_bounded)
        scan, virus = scanning.scan(context, content)  # outside of the transaction: it may take a while
        if scan is Scan.INFECTED:
            self._refuse(instance_id, clean, virus, person)
        with context.db.write() as connection:
            case = self._lock(connection, instance_id, person)
            row = document_row(
                context, connection, instance_id, clean, content, media_type, code[:LONGEST_CODE], person.username,
                case.now,
            )
            self._file(case, {**row, "scan": scan.value, "replaces": replaces})
            arrivals.arrived(context, case, "document")
            return self._read(connection, row["id"], person)

    def _lock(self, connection: Connection, instance_id: str, person: Person) -> LockedCase:
        require_case(connection, instance_id, person)
        return lock(connection, instance_id, person.username, self._context.now(), execution=False)

    def _refuse(self, instance_id: str, name: str, virus: str, person: Person) -> None:
        """Nothing of the file is kept but that it was there."""
        with self._context.db.write() as connection:
            case = self._lock(connection, instance_id, person)
            case.audit("document_infected", {"name": name, "found": virus})
            case.save()
        raise Rejected("document_infected", name=name, found=virus)

    def _file(self, case: LockedCase, row: dict[str, Any]) -> None:
        if row["replaces"]:
            self._supersede(case, row["replaces"])
        insert(case.connection, document, [row])
        told = {name: row[name] for name in ("name", "code", "digest", "scan", "replaces")}
        case.audit("document_added", {"document": row["id"], **told})
        case.save()

    def _supersede(self, case: LockedCase, document_id: str) -> None:
        old = case.connection.execute(
            select(document.c.name, document.c.superseded)
            .where(document.c.id == document_id, document.c.instance_id == case.id)
        ).one_or_none()
        if old is None:
            raise NotFound("document_not_found", document_id=document_id)
        if old.superseded:
            raise Conflict("document_superseded", name=old.name)
        case.connection.execute(document.update().where(document.c.id == document_id).values(superseded=True))

    def document(self, document_id: str, person: Person) -> tuple[Document, bytes]:
        """A document with its content.

        :raises NotFound: "document_not_found", also where the person may not know of it.
        :raises Conflict: "document_waiting" until the virus scanner has looked; "document_locked" where it found one.
        """
        with self._context.db.read() as connection:
            found = self._read(connection, document_id, person)
        if found.scan == Scan.WAITING.value:
            raise Conflict("document_waiting", name=found.name)
        if found.scan == Scan.INFECTED.value:
            raise Conflict("document_locked", name=found.name)
        return found, self._context.store.get(found.digest)

    def _read(self, connection: Connection, document_id: str, person: Person) -> Document:
        row = connection.execute(
            rows.select_documents().join(process_instance, process_instance.c.id == document.c.instance_id)
            .where(document.c.id == document_id, visible_cases(person))
        ).one_or_none()
        if row is not None:
            return rows.document_value(row)
        found = task_papers.paper_of_task(self._context, connection, document_id, person)
        if found is None:
            raise unseen_document(connection, document_id, person)
        return found
