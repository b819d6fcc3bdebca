"""What is kept and what has to go: erasing the data of an ended case, removing content nobody names."""
from __future__ import annotations

import pathlib
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from workflows.errors import Conflict, Rejected
from workflows.model import InstanceState, Person
from workflows.persistence.tables import (
    audit,
    completion_undo,
    document,
    historic_activity,
    incident,
    instance_party,
    job,
    migration_item,
    note,
    notification,
    outbox,
    process_instance,
    search_word,
    stored_message,
    task_draft,
    user_task,
)
from workflows.persistence.words import add_words, words_of
from workflows.services import backup_files, erasures
from workflows.services.audit import ERASED, record
from workflows.services.cases import LockedCase, lock
from workflows.services.context import Context
from workflows.services.erasures import Erasure
from workflows.services.examining import Examination, examine
from workflows.services.rights import require_admin

# (connection, instance id, data folder) -> files and folders to remove once the transaction has committed.
Eraser = Callable[[Connection, str, pathlib.Path], list[pathlib.Path]]


class Records:
    """Each method is one transaction.

    erase(instance_id, *, by, reason) ; remove_unnamed() -> (files, bytes) ; examine() -> Examination

    :param erasers: what the subjects of the handlers forget of a case.
    """

    def __init__(self, context: Context, erasers: Sequence[Eraser]) -> None:
        self._context = context
        self._erasers = erasers

    def erase(self, instance_id: str, *, by: Person, reason: str) -> None:
        """Erase the personal data of an ended case (Art. 17 GDPR): values, notes, documents, payloads of the audit.

        That the case was there, which way it took and who acted when stays, and so does the hash chain. Content of
        documents goes with the next housekeeping. The registers have periods of their own and are not touched.

        :raises NotAllowed: "no_right" for who is no administrator.
        :raises Rejected: "reason_missing".
        :raises Conflict: "erase_running", "erase_unsent", "erased_already".
        :raises Unavailable: "erasure_list_unwritable"; nothing is erased then.
        """
        require_admin(by)
        if not reason.strip():
            raise Rejected("reason_missing")
        noted = erasures.erasure(instance_id, self._context.now(), reason.strip())
        listed = False
        try:
            with self._context.db.write() as connection:
                case = lock(connection, instance_id, by.username, noted.at)
                self._require_erasable(case)
                # Before the commit: an erasure the list does not know of would come back with an older backup.
                erasures.add(self._context.settings.backups, [noted])
                listed = True
                places = self._erase(case, reason.strip())
        except BaseException:
            if listed:
                erasures.withdraw(self._context.settings.backups, instance_id)
            raise
        for path in places:
            shutil.rmtree(path, ignore_errors=True)

    def _erase(self, case: LockedCase, reason: str) -> list[pathlib.Path]:
        """Blank the case's rows and its audit; gives files and folders to remove after the commit."""
        connection, data = case.connection, self._context.settings.data
        documents = self._forget(case)
        places = [path for erase in self._erasers for path in erase(connection, case.id, data)]
        erased = int(case.row["audit_seq"])
        case.audit(ERASED, {"reason": reason, "entries": erased, "documents": documents})
        case.save()
        connection.execute(
            audit.update().where(audit.c.chain == case.id, audit.c.seq <= erased).values(payload=None, salt=None)
        )
        return places

    def _require_erasable(self, case: LockedCase) -> None:
        number = {"business_key": case.row["business_key"]}
        if case.state not in (InstanceState.ENDED, InstanceState.CANCELLED):
            raise Conflict("erase_running", **number)
        unsent = select(outbox.c.key).where(outbox.c.instance_id == case.id, outbox.c.state.in_(("open", "failed")))
        if case.connection.execute(unsent.limit(1)).first() is not None:
            raise Conflict("erase_unsent", **number)
        done = select(audit.c.seq).where(audit.c.chain == case.id, audit.c.action == ERASED)
        if case.connection.execute(done.limit(1)).first() is not None:
            raise Conflict("erased_already", **number)

    def _forget(self, case: LockedCase) -> int:
        """Blank every column that may name a person; gives how many documents went."""
        execution = self._context.engine.load(case.row["definition_id"], bytes(case.row["execution"]))
        execution.forget()
        case.changes |= {
            "execution": execution.snapshot(), "title": "", "place": "", "facts": [],
            "search_text": str(case.row["business_key"]).casefold(),
        }
        run = case.connection.execute
        tasks = select(user_task.c.id).where(user_task.c.instance_id == case.id)
        run(task_draft.delete().where(task_draft.c.task_id.in_(tasks)))
        run(user_task.update().where(user_task.c.instance_id == case.id).values(label="", chips=[]))
        run(historic_activity.update().where(historic_activity.c.instance_id == case.id).values(detail=None))
        old = migration_item.update().where(migration_item.c.instance_id == case.id)
        run(old.values(execution=None, findings=[], steps=[]))
        run(notification.delete().where(notification.c.instance_id == case.id))
        run(search_word.delete().where(search_word.c.instance_id == case.id))
        add_words(case.connection, case.id, words_of(case.row["business_key"]))
        run(instance_party.delete().where(instance_party.c.instance_id == case.id))
        run(completion_undo.delete().where(completion_undo.c.instance_id == case.id))
        run(note.delete().where(note.c.instance_id == case.id))
        run(job.update().where(job.c.instance_id == case.id).values(payload=None, last_error=""))
        run(outbox.update().where(outbox.c.instance_id == case.id).values(payload={}, last_error=""))
        run(incident.update().where(incident.c.instance_id == case.id).values(message="", params={}))
        run(stored_message.update().where(stored_message.c.delivered_to == case.id).values(payload={}, keys={}))
        return run(document.delete().where(document.c.instance_id == case.id)).rowcount

    def remove_unnamed(self) -> tuple[int, int]:
        """Remove content no document names and that is older than a day; gives files and bytes."""
        def named() -> set[str]:
            with self._context.db.read() as connection:
                return set(connection.execute(select(document.c.digest).distinct()).scalars())

        return self._context.store.remove_unnamed(named)

    def note_backup(self, name: str, heads: str, missing: Sequence[str]) -> None:
        """Write into the system's chain that the nightly backup was made."""
        with self._context.db.write() as connection:
            backup_files.note(connection, self._context.now(), "worker", name, heads, missing)

    def note_restored(self, told: Mapping[str, Any], *, by: Person) -> None:
        """Write into the system's chain that this installation comes from a backup."""
        with self._context.db.write() as connection:
            record(connection, self._context.now(), by.username, "backup_restored", told)

    def come_back(self, listed: Iterable[Erasure]) -> list[Erasure]:
        """Those of the listed cases that are here with their data."""
        wanted = {one.case: one for one in listed}
        case, chain = process_instance.c, audit.c
        with self._context.db.read() as connection:
            here = set(connection.execute(select(case.id).where(case.id.in_(wanted))).scalars())
            gone = set(connection.execute(
                select(chain.chain).where(chain.chain.in_(wanted), chain.action == ERASED)
            ).scalars())
        return [wanted[one] for one in sorted(here - gone)]

    def examine(
        self, progress: Callable[[str, int, int], None] = lambda *_: None, *, documents: bool = True
    ) -> Examination:
        """Load every case, read every document, recompute the audit; see `services.examining`."""
        return examine(self._context, documents=documents, progress=progress)

    def case_id(self, id_or_key: str) -> str:
        """The id of a case given by id or business key, else what was given."""
        wanted = (process_instance.c.id == id_or_key) | (process_instance.c.business_key == id_or_key)
        with self._context.db.read() as connection:
            return str(connection.execute(select(process_instance.c.id).where(wanted).limit(1)).scalar() or id_or_key)
