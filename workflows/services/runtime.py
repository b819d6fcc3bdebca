"""Runtime service: starting cases, handing them messages, stopping them, changing their variables."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from workflows.engine import Execution
from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import (
    InstanceState,
    Person,
    ProcessDefinition,
    ProcessInstance,
    Subscription,
    Variables,
)
from workflows.operations import Place
from workflows.persistence.codec import encode
from workflows.persistence.tables import (
    process_instance,
    start_subscription,
    stored_message,
    subscription,
)
from workflows.services import arrivals, audit, rows, start_drafts, thrown
from workflows.services.case_states import look_at, stored_state
from workflows.services.confidentiality import opened
from workflows.services.context import Context
from workflows.services.correlation import exactly_one, fits_variables, open_waiting, waiting
from workflows.services.recording import completed_elements
from workflows.services.repository import Repository
from workflows.services.rights import require_steer, require_tend
from workflows.services.starting import start_case
from workflows.services.step_cycle import StepCycle
from workflows.services.work_rows import offer_stored


class Runtime:
    """Each method is one transaction.

    start(key, variables, *, by, business_key=None, version=None, idempotency_key=None) -> ProcessInstance
    start_by_message(name, payload, *, by, business_key=None) -> ProcessInstance
    correlate(name, *, payload, by, instance_id=None, match=None, subscription_id=None) -> ProcessInstance
    publish(name, payload, keys, *, message_id=None, ttl=None) -> str ; signal(name, payload, *, by) -> int
    cancel / suspend / resume(instance_id, *, by, reason) ; set_variables(instance_id, variables, *, by, reason)
    move(instance_id, activity_id, target, *, by, reason) ; places(instance_id) -> [Place]
    variables(instance_id, activity_id="") ; subscriptions(instance_id)
    """

    def __init__(self, context: Context, cycle: StepCycle, repository: Repository) -> None:
        self._context = context
        self._cycle = cycle
        self._repository = repository

    def start(
        self,
        key: str,
        variables: Mapping[str, Any],
        *,
        by: Person,
        business_key: str | None = None,
        version: int | None = None,
        idempotency_key: str | None = None,
        documents: Sequence[Mapping[str, Any]] = (),
        own_key: bool = False,
        ends_draft: bool = False,
    ) -> ProcessInstance:
        """Start a case of a process.

        :param version: None = the version in force.
        :param documents: papers that came with it: {"name", "content", "media_type", "code"}; filed in the same
            transaction.
        :param idempotency_key: a second start with the same key gives the first one's case.
        :param own_key: whether no other case may have the business key: people open cases by it.
        :param ends_draft: whether what the person had typed into the start form goes with it (`start_drafts`).
        :raises NotAllowed: "start_not_allowed".
        :raises Conflict: "business_key_taken" with `own_key`.
        :raises Conflict: "start_in_other_words" where the first start with that key had other variables.
        """
        definition = self._repository.latest(key) if version is None else self._repository.version(key, version)
        self._repository.require_starter(definition, by)
        known = self._started_with(idempotency_key, variables)
        if known is not None:
            return known
        if own_key and business_key and self._is_taken(business_key):
            raise Conflict("business_key_taken", key=business_key)
        try:
            return self._start(
                definition, variables, by.username, business_key, idempotency_key, documents=documents,
                ends_draft=ends_draft,
            )
        except IntegrityError:
            known = self._started_with(idempotency_key, variables)
            if known is None:
                raise
            return known

    def _start(
        self, definition: ProcessDefinition, variables: Mapping[str, Any], actor: str, business_key: str | None,
        idempotency_key: str | None, start_event: str | None = None, payload: Mapping[str, Any] | None = None,
        documents: Sequence[Mapping[str, Any]] = (), ends_draft: bool = False,
    ) -> ProcessInstance:
        with self._context.db.write() as connection:
            case = start_case(
                self._context, self._cycle, connection, definition, variables, actor, business_key=business_key,
                idempotency_key=idempotency_key, start_event=start_event, payload=payload,
                documents=documents,
            )
            if ends_draft:
                start_drafts.drop(connection, definition.key, actor)
            return read_instance(connection, case.id)

    def _is_taken(self, business_key: str) -> bool:
        with self._context.db.read() as connection:
            found = select(process_instance.c.id).where(process_instance.c.business_key == business_key).limit(1)
            return connection.execute(found).first() is not None

    def _started_with(self, idempotency_key: str | None, variables: Mapping[str, Any]) -> ProcessInstance | None:
        """The case begun with this key, if any; other words under the same key are somebody's lost words."""
        if idempotency_key is None:
            return None
        with self._context.db.read() as connection:
            row = connection.execute(
                rows.select_instances().where(process_instance.c.idempotency_key == idempotency_key)
            ).one_or_none()
            if row is None:
                return None
            begun = next((one for one in audit.entries(connection, row.id) if one.action == "started"), None)
        known = rows.instance(row)
        first = begun.payload.get("variables") if begun is not None else None  # None: erased since
        if first is not None and encode(first) != encode(dict(variables)):
            raise Conflict("start_in_other_words", key=known.business_key)
        return known

    def start_by_message(
        self, name: str, payload: Mapping[str, Any], *, by: Person, business_key: str | None = None
    ) -> ProcessInstance:
        """Start the one process that begins with a message; Conflict("nobody_waits" or "several_wait")."""
        statement = select(start_subscription).where(
            start_subscription.c.kind == "message", start_subscription.c.name == name
        )
        with self._context.db.read() as connection:
            start = exactly_one(connection.execute(statement), name)
        definition = self._repository.definition(start.definition_id)
        self._repository.require_starter(definition, by)
        return self._start(definition, {}, by.username, business_key, None, start.element, payload)

    def correlate(
        self,
        name: str,
        *,
        payload: Mapping[str, Any],
        by: Person,
        instance_id: str | None = None,
        match: Mapping[str, Any] | None = None,
        subscription_id: str | None = None,
    ) -> ProcessInstance:
        """Hand a message to the one who waits for it now; time-to-live 0.

        :param match: keys or variables the waiting activity must have, compared exactly.
        :raises Conflict: "nobody_waits", "several_wait", "instance_ended" or "instance_suspended"; nothing changed.
        """
        with self._context.db.write() as connection:
            found = waiting(connection, name, instance_id)
            if subscription_id is not None:
                found = [row for row in found if row.id == subscription_id]
            if match:
                found = [row for row in found if fits_variables(self._context, connection, row, match)]
            if not found and instance_id is not None:
                self._cycle.lock(connection, instance_id, by).require_running()
            row = exactly_one(found, name)
            case, execution = open_waiting(self._cycle, connection, row, name, by.username)
            execution.correlate(row.id, dict(payload))
            detail = {"name": name, "payload": dict(payload), "element": row.element}
            self._cycle.advance(case, execution, "message", detail)
            arrivals.arrived(self._context, case, "message")
            return read_instance(connection, case.id, by)

    def publish(
        self, name: str, payload: Mapping[str, Any], keys: Mapping[str, Any] | None = None, *,
        message_id: str | None = None, ttl: dt.timedelta | None = None,
    ) -> str:
        """Store a message until somebody waits for it; the same `message_id` is taken once. Gives its row id."""
        now = self._context.now()
        life = dt.timedelta(hours=self._context.settings.message_ttl_hours) if ttl is None else ttl
        with self._context.db.write() as connection:
            if message_id is not None:
                known = connection.execute(
                    select(stored_message.c.id).where(stored_message.c.message_id == message_id)
                ).scalar()
                if known is not None:
                    return str(known)
            stored = thrown.store_message(connection, name, payload, keys or {}, now, now + life, message_id)
            self._context.wake_worker()
            return stored

    def signal(self, name: str, payload: Mapping[str, Any], *, by: Person) -> int:
        """Broadcast a signal; gives how many cases and starts it will reach, nobody is no error."""
        with self._context.db.write() as connection:
            reached = thrown.broadcast(connection, name, payload, self._context.now())
            self._context.wake_worker()
            return reached

    def cancel(self, instance_id: str, *, by: Person, reason: str) -> ProcessInstance:
        """End a case without finishing it; for who may steer it (`services.rights`)."""
        with self._context.db.write() as connection:
            case = self._cycle.lock(connection, instance_id, by)
            require_steer(connection, instance_id, by)
            if case.state not in (InstanceState.RUNNING, InstanceState.SUSPENDED):
                raise Conflict("instance_ended", business_key=case.row["business_key"])
            execution = self._cycle.load(case)
            execution.cancel()
            case.changes |= {"state": InstanceState.CANCELLED.value, "ended": case.now}
            self._cycle.advance(case, execution, "cancelled", {"reason": reason})
            return read_instance(connection, case.id, by)

    def suspend(self, instance_id: str, *, by: Person, reason: str) -> ProcessInstance:
        """Stop a case where it stands: no task, job, timer or message moves it until it is resumed.

        For who may tend the case (`services.rights`).
        """
        return self._switch(instance_id, InstanceState.RUNNING, InstanceState.SUSPENDED, "suspended", by, reason)

    def resume(self, instance_id: str, *, by: Person, reason: str = "") -> ProcessInstance:
        """Let a suspended case go on; what became due meanwhile runs now. For who may tend the case."""
        return self._switch(instance_id, InstanceState.SUSPENDED, InstanceState.RUNNING, "resumed", by, reason)

    def _switch(
        self, instance_id: str, old: InstanceState, new: InstanceState, action: str, by: Person, reason: str
    ) -> ProcessInstance:
        with self._context.db.write() as connection:
            case = self._cycle.lock(connection, instance_id, by)
            require_tend(connection, instance_id, by)
            if case.state is not old:
                code = "instance_suspended" if case.state is InstanceState.SUSPENDED else "instance_ended"
                raise Conflict(code if case.state is not InstanceState.RUNNING else "instance_running",
                               business_key=case.row["business_key"])
            case.changes["state"] = new.value
            case.audit(action, {"reason": reason, "before": old.value, "after": new.value})
            case.save()
            if new is InstanceState.RUNNING:
                names = connection.execute(
                    select(subscription.c.name).where(
                        subscription.c.instance_id == instance_id, subscription.c.kind == "message"
                    )
                ).scalars()
                offer_stored(connection, set(names), case.now)
            self._context.wake_worker()
            return read_instance(connection, case.id, by)

    def move(
        self, instance_id: str, activity_id: str, target: str, *, by: Person, reason: str
    ) -> ProcessInstance:
        """Cancel what waits at a step and begin at another one of the same scope.

        :raises Rejected: "reason_missing".
        :raises NotAllowed: for who may not steer the case, `services.rights`.
        :raises NotFound: "activity_not_found", "element_not_found".
        :raises Conflict: where the rest of the case would break: see `workflows.engine.moving`.
        """
        if not reason.strip():
            raise Rejected("reason_missing")
        with self._context.db.write() as connection:
            case, execution = self._cycle.open(connection, instance_id, by)
            require_steer(connection, instance_id, by)
            before = dict(execution.active_elements())
            execution.move(activity_id, target, completed_elements(connection, instance_id))
            execution.run()
            detail = {
                "element": before.get(activity_id, ""), "target": target, "reason": reason,
                "before": sorted(before.values()), "after": sorted(one for _, one in execution.active_elements()),
            }
            self._cycle.advance(case, execution, "token_moved", detail)
            return read_instance(connection, case.id, by)

    def places(self, instance_id: str) -> list[Place]:
        """Where a case stands and could be moved to, oldest first; places that cannot be moved are left out."""
        with self._context.db.read() as connection:
            if stored_state(self._context, instance_id).state != InstanceState.RUNNING.value:
                return []
            execution = look_at(self._context, instance_id)
            done = completed_elements(connection, instance_id)
        found = [
            Place(activity_id, element, execution.move_targets(activity_id, done))
            for activity_id, element in execution.active_elements()
        ]
        return [place for place in found if place.targets]

    def set_variables(
        self, instance_id: str, variables: Mapping[str, Any], *, by: Person, reason: str, scope_id: str = ""
    ) -> ProcessInstance:
        """Correct variables of a case; before and after stand in its audit. For who may steer it."""
        def change(connection: Connection, execution: Execution) -> None:
            execution.set_variables(dict(variables), scope_id, completed_elements(connection, instance_id))

        detail = {"variables": dict(variables), "scope": scope_id, "reason": reason}
        return self._step(instance_id, by, change, "variables_set", detail)

    def _step(
        self, instance_id: str, by: Person, change: Callable[[Connection, Execution], None], action: str,
        detail: Variables,
    ) -> ProcessInstance:
        with self._context.db.write() as connection:
            case, execution = self._cycle.open(connection, instance_id, by)
            require_steer(connection, instance_id, by)
            change(connection, execution)
            self._cycle.advance(case, execution, action, detail)
            return read_instance(connection, case.id, by)

    def variables(self, instance_id: str, activity_id: str = "") -> Variables:
        """The case's variables, or what one activity of it sees."""
        with self._context.db.read():
            return look_at(self._context, instance_id).variables(activity_id)

    def subscriptions(self, instance_id: str) -> list[Subscription]:
        """Messages and signals a case waits for."""
        statement = select(subscription).where(subscription.c.instance_id == instance_id)
        with self._context.db.read() as connection:
            found = connection.execute(statement.order_by(subscription.c.created))
            return [rows.subscription_value(row) for row in found]


def read_instance(connection: Connection, instance_id: str, who: Person | None = None) -> ProcessInstance:
    """An instance by id; NotFound("instance_not_found").

    :param who: whom it is told to; of a closed file of others its captions are left out. None = to who has begun it.
    """
    row = connection.execute(
        rows.select_instances().where(process_instance.c.id == instance_id)
    ).one_or_none()
    if row is None:
        raise NotFound("instance_not_found", instance_id=instance_id)
    found = rows.instance(row)
    if who is None or not found.closed_file or opened(connection, [instance_id], who):
        return found
    return replace(found, title="", place="", due=None)
