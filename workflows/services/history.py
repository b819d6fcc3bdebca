"""History service: cases past and present, what happened in them, who did what."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, or_, select

from workflows.errors import NotFound
from workflows.model import AuditEntry, HistoricActivity, InstanceState, Person, ProcessInstance
from workflows.persistence.statements import Query
from workflows.persistence.tables import process_instance, user_task
from workflows.services import audit, audit_heads, rows
from workflows.services.access import visible_cases
from workflows.services.audit import Broken, Verification
from workflows.services.audit_heads import Listing
from workflows.services.confidentiality import unseen
from workflows.services.context import Context
from workflows.services.event_log import EventLogs
from workflows.services.figures import Figures
from workflows.services.pace import Pace
from workflows.services.parties import Parties
from workflows.services.ways import Ways, activities

_FACTS = Query(select(process_instance.c.facts).where(process_instance.c.id == bindparam("b_instance")))
_DAY_ZERO = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class History:
    """Reading only.

    instance(id_or_key, person) ; instances(person, *, state=None, process=None, sort="started", limit=200, offset=0)
    facts(instance_id) -> [(label, text)]
    audit_heads() -> Listing ; against(list) -> [Broken]
    event_log(process_key, person, *, form="xes", since=None, over_only=False) -> parts of the file
    pace.of(process_key) -> {element: Usual}: see `pace`
    related(instance_id, person) -> [Related]: see `parties`
    way_to(instance_id, activity_id, person) -> Way: see `ways`
    activities(instance_id) ; decisions(instance_id) -> list[dict] ; audit(instance_id) ; verify(instance_id=None)
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self.event_log = EventLogs(context).written
        self.way_to = Ways(context).to
        self.related = Parties(context).related
        self.pace = Pace(Figures(context).steps)

    def instance(self, id_or_key: str, person: Person) -> ProcessInstance:
        """A case by id or business key; NotFound("instance_not_found") also where the person may not know of it.

        :raises FileClosed: where it is a closed file of others.
        """
        def look(connection: Connection) -> Any:
            named = or_(process_instance.c.id == id_or_key, process_instance.c.business_key == id_or_key)
            statement = rows.select_instances().where(named, visible_cases(person))
            return connection.execute(statement.order_by(process_instance.c.started.desc()).limit(1)).one_or_none()

        row = self._context.db.once(("instance", id_or_key, person), look)
        if row is None:
            missing = NotFound("instance_not_found", instance_id=id_or_key)
            with self._context.db.read() as connection:
                raise unseen(connection, id_or_key, person, missing)
        return rows.instance(row)

    def instances(
        self, person: Person, *, state: InstanceState | str | None = None, process: str | None = None,
        sort: str = "started", limit: int = 200, offset: int = 0,
    ) -> list[ProcessInstance]:
        """The cases a person may see, newest first; sort "due" gives the most urgent first."""
        conditions: list[ColumnElement[bool]] = [visible_cases(person)]
        if state is not None:
            conditions.append(process_instance.c.state == InstanceState(state).value)
        if process is not None:
            conditions.append(process_instance.c.process_key == process)
        due, started = process_instance.c.due, process_instance.c.started
        order = (due.is_(None), due, started) if sort == "due" else (started.desc(), process_instance.c.id)
        with self._context.db.read() as connection:
            return self._instances(connection, conditions, order, limit, offset)

    def _instances(
        self, connection: Connection, conditions: list[ColumnElement[bool]], order: tuple[Any, ...], limit: int,
        offset: int = 0,
    ) -> list[ProcessInstance]:
        statement = rows.select_instances().where(*conditions).order_by(*order).limit(limit).offset(offset)
        return [rows.instance(row) for row in connection.execute(statement)]

    def facts(self, instance_id: str) -> list[tuple[str, str]]:
        """Label and text of the process's caseFacts."""
        with self._context.db.read() as connection:
            row = _FACTS.first(connection, {"b_instance": instance_id})
        return [(label, text) for label, text in (row.facts if row is not None else None) or []]

    def activities(self, instance_id: str) -> list[HistoricActivity]:
        """Every flow node entered, in order of entry; `actor` is the name of the person who did it."""
        return list(activities(self._context, instance_id))

    def decisions(self, instance_id: str) -> list[dict[str, Any]]:
        """Every gateway and decision passed, with the values read and what followed, in order."""
        found = []
        for done in self.activities(instance_id):
            for kind in ("gateways", "decisions"):
                for detail in done.detail.get(kind, ()):
                    found.append({"element": done.element, "name": done.name, "at": done.started, "kind": kind[:-1],
                                  **_mapping(detail)})
        return found

    def audit(self, instance_id: str) -> list[AuditEntry]:
        """The case's hash chain, oldest first; "system" gives the one of deployments, people and parameters."""
        with self._context.db.read() as connection:
            return audit.entries(connection, instance_id)

    def verify(self, instance_id: str | None = None) -> Verification:
        """Recompute the hash chain of a case, or all of them."""
        with self._context.db.read() as connection:
            return audit.verify(connection, instance_id)

    def audit_heads(self) -> Listing:
        """The heads of all chains, to be kept elsewhere."""
        with self._context.db.read() as connection:
            return audit_heads.listing(connection)

    def against(self, text: str) -> list[Broken]:
        """Chains that no longer go through the heads of a list kept elsewhere; Rejected("heads_unreadable")."""
        known = audit_heads.read(text)
        with self._context.db.read() as connection:
            return list(audit_heads.shortened(connection, known))

    def last_change(self, instance_id: str) -> dt.datetime:
        """When a person last completed a task of the case, else when it began."""
        with self._context.db.read() as connection:
            done = connection.execute(
                select(user_task.c.completed)
                .where(user_task.c.instance_id == instance_id, user_task.c.completed_by != "")
                .order_by(user_task.c.completed.desc()).limit(1)
            ).scalar()
            began = select(process_instance.c.started).where(process_instance.c.id == instance_id)
            return done or connection.execute(began).scalar() or _DAY_ZERO


def _mapping(detail: Any) -> Mapping[str, Any]:
    return detail if isinstance(detail, Mapping) else {"value": detail}
