"""A move of cases that needs a second person: it waits, and somebody else lets it go or refuses it."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, select

from workflows.errors import Conflict, NotAllowed, NotFound
from workflows.model import Person, ProcessDefinition
from workflows.persistence.statements import insert
from workflows.persistence.tables import deployment, job, migration, process_setting
from workflows.services import audit
from workflows.services.access import is_system
from workflows.services.context import Context, new_id

PROPOSED = "proposed"
DECIDERS = frozenset({"process_owner", "lead"})


def needs_second(connection: Connection, to: ProcessDefinition, by: Person) -> bool:
    """Whether a move to this version waits for a second person; the installation's command line is asked nothing.

    It is a setting of the process, or of the package it is released with.
    """
    package = connection.execute(select(deployment.c.package).where(deployment.c.id == to.deployment_id)).scalar()
    setting = process_setting.c
    wanted = select(setting.process_key).where(
        setting.process_key.in_((to.key, package or to.key)), setting.moves_second_person)
    return not is_system(by) and connection.execute(wanted.limit(1)).first() is not None


def may_decide(found: Any, person: Person) -> bool:
    """Whether somebody may let a move go or refuse it: process owners and leads, never who proposed it."""
    return found.state == PROPOSED and bool(DECIDERS & set(person.roles)) and found.created_by != person.username


def require_decider(found: Row[Any], person: Person) -> None:
    """The move waits, and the person may decide.

    :raises Conflict: "migration_settled" where it waits no longer.
    :raises NotAllowed: "migration_four_eyes" for who proposed it, "no_right".
    """
    if found.state != PROPOSED:
        raise Conflict("migration_settled")
    if found.created_by == person.username:
        raise NotAllowed("migration_four_eyes")
    if not may_decide(found, person):
        raise NotAllowed("no_right", action="migrate")


def _settle(
    context: Context, connection: Connection, found: Row[Any], by: Person, *, approved: bool, reason: str = ""
) -> None:
    """Write the decision down; the cases are moved by a job planned beside it."""
    now = context.now()
    changed = {"state": "running"} if approved else {"state": "rejected", "ended": now}
    connection.execute(migration.update().where(migration.c.id == found.id).values(**changed, decided_by=by.username))
    audit.record(connection, now, by.username, "migration_approved" if approved else "migration_rejected", {
        "migration": found.id, "process": found.process_key, "to": found.to_definition_id, "reason": reason,
    })


class Approving:
    """What becomes of a move that waits."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def approve(self, migration_id: str, *, by: Person) -> None:
        """Let a move that waits for a second person go; every case is judged anew when its turn comes.

        :raises NotAllowed: "migration_four_eyes" for who proposed it, "no_right".
        :raises Conflict: "migration_settled".
        """
        with self._context.db.write() as connection:
            found = locked(connection, migration_id)
            require_decider(found, by)
            _settle(self._context, connection, found, by, approved=True)
            self._plan(connection, migration_id, {"name": "apply"})

    def reject(self, migration_id: str, *, by: Person, reason: str = "") -> None:
        """Refuse a move that waits, or take one's own back; no case has moved.

        :raises NotAllowed: "no_right". :raises Conflict: "migration_settled".
        """
        with self._context.db.write() as connection:
            found = locked(connection, migration_id)
            if found.created_by != by.username or found.state != PROPOSED:
                require_decider(found, by)
            _settle(self._context, connection, found, by, approved=False, reason=reason.strip())

    def _plan(self, connection: Connection, identity: str, payload: Mapping[str, Any]) -> None:
        now = self._context.now()
        insert(connection, job, [{
            "id": new_id(), "instance_id": None, "kind": "migration", "ref": identity, "payload": dict(payload),
            "state": "open", "due": now, "created": now,
        }])
        self._context.wake_worker()


def found_by(connection: Connection, migration_id: str) -> Row[Any]:
    """The row of a move; NotFound("migration_not_found")."""
    row = connection.execute(select(migration).where(migration.c.id == migration_id)).one_or_none()
    if row is None:
        raise NotFound("migration_not_found")
    return row


def locked(connection: Connection, migration_id: str) -> Row[Any]:
    """The same, held until the transaction ends."""
    row = connection.execute(select(migration).where(migration.c.id == migration_id).with_for_update()).one_or_none()
    if row is None:
        raise NotFound("migration_not_found")
    return row
