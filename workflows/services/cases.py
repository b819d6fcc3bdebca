"""A case held under lock: the one way to change it, whoever does it."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog
from sqlalchemy import Connection, bindparam, select

from workflows.errors import Conflict, NotFound
from workflows.model import InstanceState, Live
from workflows.persistence.statements import Query, Together, ask, insert
from workflows.persistence.tables import audit, process_instance, user_task
from workflows.services.audit import Head, link
from workflows.services.step_reads import Fact, needed

_WITHOUT_EXECUTION = [column for column in process_instance.c if column.name != "execution"]
_BY_ID = process_instance.c.id == bindparam("b_id")
_OF_TASK = process_instance.c.id == (
    select(user_task.c.instance_id).where(user_task.c.id == bindparam("b_id")).scalar_subquery()
)
_LOCK = {
    execution: Query(select(*columns).where(_BY_ID).with_for_update())
    for execution, columns in ((True, process_instance.c), (False, _WITHOUT_EXECUTION))
}
_LOCK_OF_TASK = {
    execution: Query(select(*columns).where(_OF_TASK).with_for_update())
    for execution, columns in ((True, process_instance.c), (False, _WITHOUT_EXECUTION))
}
_SAVE = process_instance.update().where(
    process_instance.c.id == bindparam("b_id"), process_instance.c.revision == bindparam("b_revision")
)


@dataclass
class LockedCase:
    """A process instance whose row this transaction has locked.

    :param row: its columns as read after the lock.
    :param changes: columns `save` will write.
    :param live: what the case waited for when it was loaded.
    :param together: writes that `save` will send in one go; nothing reads them before.
    :param read: what was read together with the lock.
    """

    connection: Connection
    row: dict[str, Any]
    actor: str
    now: dt.datetime
    changes: dict[str, Any] = field(default_factory=dict)
    links: list[dict[str, Any]] = field(default_factory=list)
    live: Live = field(default_factory=Live)
    read: dict[Fact, list[Any]] = field(default_factory=dict)
    together: Together = field(init=False)

    def __post_init__(self) -> None:
        self.together = Together(self.connection)

    @property
    def id(self) -> str:
        """Id of the instance."""
        return str(self.row["id"])

    @property
    def state(self) -> InstanceState:
        """Its state, as it will be saved."""
        return InstanceState(self.changes.get("state", self.row["state"]))

    @property
    def revision(self) -> int:
        """The revision the open step will have."""
        return int(self.row["revision"]) + 1

    def require_running(self) -> None:
        """Conflict("instance_ended") or ("instance_suspended") where nothing may be done now."""
        if self.state is InstanceState.SUSPENDED:
            raise Conflict("instance_suspended", business_key=self.row["business_key"])
        if self.state is not InstanceState.RUNNING:
            raise Conflict("instance_ended", business_key=self.row["business_key"])

    def known(self, fact: Fact, values: Mapping[str, Any]) -> list[Any]:
        """What is read of the case before the step writes anything; asked once, `forget` before it is changed."""
        if fact not in self.read:
            self.read[fact] = fact.of_case.rows(self.connection, values)
        return self.read[fact]

    def audit(self, action: str, payload: Mapping[str, Any], *, actor: str | None = None) -> None:
        """Append a link to the case's chain; written by `save`."""
        head = Head(
            self.changes.get("audit_seq", self.row["audit_seq"]),
            self.changes.get("audit_hash", self.row["audit_hash"]),
        )
        head, row = link(head, self.id, self.now, self.actor if actor is None else actor, action, payload)
        self.links.append(row)
        self.changes.update(audit_seq=head.seq, audit_hash=head.hash)

    def save(self) -> None:
        """Write what changed; a new execution state makes a new revision.

        :raises Conflict: "instance_changed" where somebody wrote past the lock.
        """
        insert(self.together, audit, self.links)
        self.links = []
        if not self.changes:
            self.together.flush()
            return
        old = self.row["revision"]
        if "execution" in self.changes or "state" in self.changes:
            self.changes["revision"] = old + 1
        self.together.execute(_SAVE, [{"b_id": self.id, "b_revision": old, **self.changes}])
        if self.together.flush() != 1:
            raise Conflict("instance_changed", instance_id=self.id)
        self.row |= self.changes
        self.changes.clear()


def lock(
    connection: Connection, instance_id: str, actor: str, now: dt.datetime, *, execution: bool = True
) -> LockedCase:
    """Lock a process instance until the transaction ends; on SQLite the transaction itself is the lock.

    :param execution: False where the engine's state is not needed.
    :raises NotFound: "instance_not_found".
    """
    row = _LOCK[execution].first(connection, {"b_id": instance_id})
    if row is None:
        raise NotFound("instance_not_found", instance_id=instance_id)
    return _locked(connection, row, actor, now)


def lock_of_task(
    connection: Connection, task_id: str, actor: str, now: dt.datetime, *, execution: bool = True,
    facts: Sequence[Fact] = (),
) -> LockedCase:
    """Lock the case a user task belongs to; only afterwards anything is believed about the task.

    :param facts: what will be asked next; a server reads it along, after the lock.
    :raises NotFound: "task_not_found".
    """
    along = () if connection.dialect.name == "sqlite" else tuple(facts)
    found, *read = ask(connection, [
        (_LOCK_OF_TASK[execution], {"b_id": task_id}), *((fact.of_task, needed(fact, task_id)) for fact in along),
    ])
    if not found:
        raise NotFound("task_not_found", task_id=task_id)
    case = _locked(connection, found[0], actor, now)
    case.read.update(zip(along, read, strict=True))
    return case


def _locked(connection: Connection, row: Any, actor: str, now: dt.datetime) -> LockedCase:
    # What is logged from here on concerns this case; requests and jobs each begin without one.
    structlog.contextvars.bind_contextvars(case=row.id)
    return LockedCase(connection, row._asdict(), actor, now)
