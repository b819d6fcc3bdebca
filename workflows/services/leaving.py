"""Leaving service: what somebody holds goes to others, one by one, each recorded; then the account ends.

Nothing is kept about a plan: what is done is done, and the list shows what is left. So after a kill in the middle,
doing it again does the rest.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from workflows.errors import Conflict, NotAllowed, Rejected
from workflows.model import AuditEntry, Person, TaskState
from workflows.persistence import tables
from workflows.persistence.statements import insert_missing
from workflows.persistence.tables import (
    absence,
    absence_deputy,
    access_token,
    parameter_proposal,
    process_draft,
    release_proposal,
    saved_view,
    task_draft,
    user_task,
)
from workflows.services import audit
from workflows.services.absence_rows import colleagues, people
from workflows.services.access import may_take
from workflows.services.cases import lock_of_task
from workflows.services.confidentiality import opened
from workflows.services.context import Context
from workflows.services.handing import Handing
from workflows.services.holdings import TO_SOMEBODY, Holding, holdings
from workflows.services.identity import Identity
from workflows.services.inbox import own_row
from workflows.services.rights import is_admin, require_admin

_ACTION = "handed_on"
_KEPT = 2000


class Leaving:
    """Each method is one transaction; for administrators, and for leads of a person's team.

    holdings(who, by) -> [Holding] ; hand_on(who, holding, to, by) ; receipts(who, by) -> [AuditEntry]
    deactivate(who, by)
    """

    def __init__(self, context: Context, identity: Identity, handing: Handing) -> None:
        self._context = context
        self._identity = identity
        self._handing = handing

    def holdings(self, who: Person, *, by: Person) -> list[Holding]:
        """What a person holds, and what only they could do."""
        with self._context.db.read() as connection:
            self._require(connection, who, by)
            return holdings(connection, who, self._context.today())

    def hand_on(self, who: Person, holding: Holding, to: str, *, by: Person) -> bool:
        """Hand one thing on and record it; False where it was done already.

        :param to: "p:<user name>", "t:<team>" (tasks), or "" = back to the team, ended, withdrawn, removed.
        :raises Rejected: "hand_over_target"; the rest as `Handing`.
        """
        acts: Mapping[str, Callable[[Connection, Person, Holding, str, Person], bool]] = {
            "draft": self._draft, "task": self._task, "only": self._task, "lock": self._lock, "release": self._release,
            "parameter": self._parameter, "absence": self._absence, "deputy": self._deputy, "view": self._view,
            "token": self._token,
        }
        with self._context.db.write() as connection:
            self._require(connection, who, by)
            if not acts[holding.kind](connection, who, holding, to, by):
                return False
            audit.record(connection, self._context.now(), by.username, "handed_on", {
                "username": who.username, "kind": holding.kind, "ref": holding.ref, "title": holding.title,
                "number": holding.number, "to": to,
            })
        return True

    def receipts(self, who: Person, *, by: Person) -> list[AuditEntry]:
        """What was handed on for a person, oldest first."""
        chain = tables.audit.c
        statement = select(tables.audit).where(chain.chain == audit.SYSTEM_CHAIN, chain.action == _ACTION)
        with self._context.db.read() as connection:
            self._require(connection, who, by)
            found = audit.from_rows(connection.execute(statement.order_by(chain.seq)))
            return [one for one in found if one.payload.get("username") == who.username][-_KEPT:]

    def deactivate(self, who: Person, *, by: Person) -> None:
        """End a person's account and sessions, once nothing is left with them.

        :raises Conflict: "still_holds" with how much is left, "last_admin"; NotAllowed("no_right", "not_oneself").
        """
        require_admin(by)
        if who.id == by.id:
            raise NotAllowed("not_oneself")
        left = self.holdings(who, by=by)
        if left:
            raise Conflict("still_holds", name=who.name, count=len(left))
        self._identity.change_person(who.id, by=by, active=False)

    def _require(self, connection: Connection, who: Person, by: Person) -> None:
        if is_admin(by):
            return
        if not any(one.id == who.id for one in colleagues(connection, by)):
            raise NotAllowed("no_right")

    # --- each kind --------------------------------------------------------------------------------------

    def _task(self, connection: Connection, who: Person, holding: Holding, to: str, by: Person) -> bool:
        case = lock_of_task(connection, holding.ref, by.username, self._context.now(), execution=False)
        row = own_row(connection, holding.ref)
        if row.state != TaskState.OPEN.value or (holding.kind == "task" and row.assignee != who.username):
            return False
        kind, _, name = to.partition(":")
        if not to:
            if holding.kind == "only" or not (row.candidate_groups or row.acting_for):
                raise Rejected("hand_over_target")
            values = {"assignee": row.acting_for, "acting_for": ""}
            connection.execute(user_task.update().where(user_task.c.id == row.id).values(**values))
            after = row.acting_for
        else:
            person, key = self._handing.target(connection, name if kind == "p" else "", name if kind == "t" else "")
            self._handing.give(case, row, person, key, instead_of=())
            after = person.username if person is not None else key
        case.audit("task_handed_on", {
            "task": row.id, "element": row.element, "before": who.username, "after": after,
            "to": self._name(connection, after),
        })
        case.save()
        return True

    def _name(self, connection: Connection, after: str) -> str:
        found = connection.execute(select(tables.person.c.name).where(tables.person.c.username == after)).scalar()
        team = connection.execute(select(tables.team.c.name).where(tables.team.c.key == after)).scalar()
        return str(found or team or "Team")

    def _draft(self, connection: Connection, who: Person, holding: Holding, to: str, by: Person) -> bool:
        """What was typed goes to somebody who could do the task, unless they have typed themselves."""
        own = (task_draft.c.task_id == holding.ref, task_draft.c.username == who.username)
        row = connection.execute(select(task_draft).where(*own)).one_or_none()
        if row is None:
            return False
        if to:
            receiver = self._receiver(connection, to)
            task = own_row(connection, holding.ref)
            reads = task.assignee == receiver.username or opened(connection, [task.instance_id], receiver)
            if not may_take(task, receiver) or not reads:
                raise NotAllowed("draft_receiver", name=receiver.name)
            insert_missing(connection, task_draft, [{**row._asdict(), "username": receiver.username}])
        connection.execute(task_draft.delete().where(*own))
        return True

    def _receiver(self, connection: Connection, to: str) -> Person:
        found = people(connection, tables.person.c.username == to.removeprefix("p:"))
        if not to.startswith("p:") or not found or not found[0].active:
            raise Rejected("hand_over_target")
        return found[0]

    def _lock(self, connection: Connection, who: Person, holding: Holding, to: str, by: Person) -> bool:
        del to, by
        return _met(connection, process_draft.update().where(
            process_draft.c.name == holding.ref, process_draft.c.locked_by == who.username
        ).values(locked_by="", locked_at=None, lock_seen=None))

    def _release(self, connection: Connection, who: Person, holding: Holding, to: str, by: Person) -> bool:
        del to
        return _met(connection, self._withdrawn(release_proposal, who, holding, by))

    def _parameter(self, connection: Connection, who: Person, holding: Holding, to: str, by: Person) -> bool:
        del to
        return _met(connection, self._withdrawn(parameter_proposal, who, holding, by))

    def _withdrawn(self, table: Any, who: Person, holding: Holding, by: Person) -> Any:
        return table.update().where(
            table.c.id == holding.ref, table.c.state == "open", table.c.proposed_by == who.username
        ).values(state="withdrawn", decided_at=self._context.now(), decided_by=by.username)

    def _absence(self, connection: Connection, who: Person, holding: Holding, to: str, by: Person) -> bool:
        del to
        return _met(connection, absence.update().where(
            absence.c.id == holding.ref, absence.c.username == who.username, absence.c.withdrawn.is_(None)
        ).values(withdrawn=self._context.now(), withdrawn_by=by.username))

    def _deputy(self, connection: Connection, who: Person, holding: Holding, to: str, by: Person) -> bool:
        del by
        absence_id, _, key = holding.ref.partition(" ")
        own = (absence_deputy.c.absence_id == absence_id, absence_deputy.c.team_key == key,
               absence_deputy.c.deputy == who.username)
        if not to:
            return _met(connection, absence_deputy.delete().where(*own))
        receiver = self._receiver(connection, to)
        if receiver.username == holding.title:
            raise Rejected("deputy_self")
        return _met(connection, absence_deputy.update().where(*own).values(deputy=receiver.username))

    def _view(self, connection: Connection, who: Person, holding: Holding, to: str, by: Person) -> bool:
        del by
        own = (saved_view.c.id == holding.ref, saved_view.c.owner == who.username)
        if not to:
            return _met(connection, saved_view.delete().where(*own))
        receiver = self._receiver(connection, to)
        return _met(connection, saved_view.update().where(*own).values(
            owner=receiver.username, changed=self._context.now()))

    def _token(self, connection: Connection, who: Person, holding: Holding, to: str, by: Person) -> bool:
        del to
        return _met(connection, access_token.update().where(
            access_token.c.id == holding.ref, access_token.c.person_id == who.id, access_token.c.revoked.is_(None)
        ).values(revoked=self._context.now(), revoked_by=by.username))


def _met(connection: Connection, statement: Any) -> bool:
    return bool(connection.execute(statement).rowcount)


__all__ = ["TO_SOMEBODY", "Holding", "Leaving"]
