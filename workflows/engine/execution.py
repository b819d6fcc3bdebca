"""One instance in the hands of the services: commands in, the live set and the history out.

Every command checks that what it names is still there (NotFound otherwise) and only queues work;
the caller then calls `run`, which never raises for what the process does: it keeps faults instead.
"""
from __future__ import annotations

import functools
from collections.abc import Collection, Mapping
from typing import Any

from SpiffWorkflow import TaskState

from workflows.engine import history, moving, routing, snapshot
from workflows.engine.case import CaseWorkflow
from workflows.engine.guards.by_hand import ByHand
from workflows.engine.io import take
from workflows.engine.people import follow, open_user_task
from workflows.engine.scopes import PROCESS
from workflows.engine.tokens import LEAVE, Token
from workflows.engine.values import accept_all, plain_copy
from workflows.engine.waits import Wait
from workflows.errors import Conflict, NotFound
from workflows.model import (
    EventKind,
    Fault,
    HistoryEvent,
    Live,
    OpenJob,
    OpenTimer,
    OpenUserTask,
    Subscription,
    Thrown,
)


class Execution:
    """A running, ended or cancelled instance."""

    def __init__(self, case: CaseWorkflow) -> None:
        self._case = case
        self._by_hand: dict[str, ByHand] = {}

    # --- commands -----------------------------------------------------------------------------

    def run(self) -> None:
        """Move on until nothing can; faults and a used-up step budget show up in `faults()`."""
        self._case.run_queue()

    def complete(self, activity_id: str, variables: Mapping[str, Any]) -> None:
        """A person has done a user task.

        :raises NotFound: when it is not open.
        """
        token = self._open(activity_id, "user", "task_not_open")
        self._finish(token, variables)

    def finish(self, activity_id: str, outputs: Mapping[str, Any] | None = None) -> None:
        """The handler of a service or send task is done.

        :raises NotFound: when it is not open.
        """
        token = self._open(activity_id, "job", "job_not_open")
        self._finish(token, outputs or {})

    def throw_error(
        self, activity_id: str, code: str, message: str = "", variables: Mapping[str, Any] | None = None
    ) -> bool:
        """A handler raised a BPMN error; False = nobody catches it, and the task is a fault now.

        :raises NotFound: when the activity is not live.
        """
        token = self._live(activity_id)
        if routing.raise_error(token, code, message, accept_all(variables or {})):
            return True
        text = f"nobody catches the error {code!r}" + (f": {message}" if message else "")
        fault = {"element": token.task_spec.node.id, "code": "error_not_caught", "message": text,
                 "params": {"error": code, "message": message}}
        token.note["before"] = "job" if "job" in token.note else "user" if "user" in token.note else ""
        self._case.halt(token, fault)
        return False

    def fire(self, timer_id: str) -> None:
        """A timer is due.

        :raises NotFound: when it waits no longer.
        """
        wait = self._wait(timer_id, {"timer"})
        routing.trigger(self._case, wait, {})

    def correlate(self, subscription_id: str, payload: Mapping[str, Any] | None = None) -> None:
        """A message (or signal) has come for exactly this subscription.

        :raises NotFound: when it waits no longer.
        """
        wait = self._wait(subscription_id, {"message", "signal"})
        routing.trigger(self._case, wait, accept_all(payload or {}))

    def signal(self, name: str, payload: Mapping[str, Any] | None = None) -> int:
        """A signal was broadcast; returns how many in this instance took it."""
        return routing.broadcast(self._case, name, accept_all(payload or {}))

    def retry(self, activity_id: str) -> None:
        """Try again where the engine could not go on.

        :raises NotFound: when there is no fault.
        """
        token = self._live(activity_id)
        if token.state != TaskState.ERROR:
            raise NotFound("fault_not_found", activity_id=activity_id)
        token.note.pop("fault", None)
        if token.note.pop("before", ""):
            token._set_state(TaskState.STARTED)  # the job or task itself is open again
        else:
            self._case.ready(token)

    def skip(
        self, activity_id: str, variables: Mapping[str, Any] | None = None, done: Collection[tuple[str, str]] = ()
    ) -> None:
        """Go on as if an element's work were done, with what an operator says its results are.

        Gateways cannot be passed over: with the variables put right they decide again.

        :param done: as for `move`.
        :raises NotFound: when the activity is not live.
        :raises Conflict: for a gateway that is no fault; "skip_breaks_guard", "skip_breaks_four_eyes".
        """
        token = self._live(activity_id)
        values = accept_all(variables or {})
        node, seen = token.task_spec.node, self._case.scopes.copy(token.scope)
        self._guards(token).require_skip(node, seen, {**seen, **values}, moving.done_around(token, done))
        self._require_values(values, done, but=token)
        if token.task_spec.node.type.endswith("Gateway"):
            if token.state != TaskState.ERROR:
                raise Conflict("gateway_cannot_be_skipped", element=token.task_spec.node.id)
            token.note.pop("fault", None)
            self._case.write(token, token.scope, values)
            self._case.ready(token)
            return
        for name in ("fault", "before", "user", "job"):
            token.note.pop(name, None)
        self._case.close_inner(token)
        for instance in list(token.note.get("running", ())):
            self._case.cancel_token(self._case.index[instance])
        token.note["running"] = []
        outer = token.note.pop("outer", None)
        if outer is not None:
            token.note["scope"] = outer
        for suffix in ("/io", "/call"):
            self._case.scopes.close(token.id + suffix)
        self._case.write(token, token.scope, values)
        self._case.waits.release(token.holder)
        history.activity(self._case, EventKind.WARNING, token, {"code": "skipped"})
        token.task_spec.note_entered(token)
        self._case.ready(token, LEAVE)

    def require_undone(self, scope_id: str, element: str, done: Collection[tuple[str, str]]) -> None:
        """What an element was to bring about outside never comes: no guarded step ahead may need it.

        :param scope_id: where it was completed.
        :param done: as for `move`.
        :raises Conflict: "delivery_breaks_guard".
        """
        rest = {*done} - {(scope_id, element)}
        for token in self._case.index.values():
            if element in moving.done_around(token, done):
                left = moving.done_around(token, rest)
                seen = self._case.scopes.copy(token.scope)
                self._guards(token).require_undone(token.task_spec.node, seen, element, left)

    def move(self, activity_id: str, target: str, done: Collection[tuple[str, str]] = ()) -> None:
        """Cancel what waits at an activity and begin at another step of the same scope.

        :param done: (scope id, element) of what was completed in this case; guards of law may need it passed.
        :raises NotFound: when the activity is not live, or there is no such step.
        :raises Conflict: when the rest of the case would break, see `moving`.
        """
        moving.move(self._live(activity_id), target, done)

    def move_targets(self, activity_id: str, done: Collection[tuple[str, str]] = ()) -> tuple[str, ...]:
        """The steps an activity may be moved to.

        :raises NotFound: when the activity is not live.
        """
        return tuple(moving.targets(self._live(activity_id), done))

    def cancel(self) -> None:
        """End the instance where it stands."""
        self._case.empty(self._case)
        for wait in self._case.waits:
            self._case.waits.remove(wait)
        self._case.completed = True
        self._case.cancelled = True

    def forget(self) -> None:
        """Drop every value of an ended instance, for data protection; what happened stays in the history.

        :raises Conflict: "not_ended".
        """
        if not self._case.completed:
            raise Conflict("not_ended")
        for scope in self._case.scopes:
            scope.values.clear()

    def set_variables(
        self, variables: Mapping[str, Any], scope_id: str = PROCESS, done: Collection[tuple[str, str]] = ()
    ) -> None:
        """Change variables by hand, by the write rule as seen from a scope.

        :param scope_id: "" = the process, else an activity id.
        :param done: as for `move`.
        :raises NotFound: when the scope does not exist.
        :raises Conflict: "values_break_guard".
        """
        token = self._live(scope_id) if scope_id else None
        values = accept_all(variables)
        self._require_values(values, done)
        self._case.write(token, token.scope if token else PROCESS, values)

    def follow_people(self) -> tuple[tuple[OpenUserTask, str], ...]:
        """Work out anew whose the open tasks are, by the values of now; those that changed, with whose they were."""
        found = ((token, follow(token)) for token in self._started("user"))
        return tuple((open_user_task(token), former) for token, former in found if former is not None)

    # --- the live set ----------------------------------------------------------------------------

    @property
    def definition_id(self) -> str:
        """"key:version" it runs on."""
        return self._case.definition_id

    @property
    def business_key(self) -> str:
        """The key the instance was started with."""
        return self._case.business_key

    @property
    def ended(self) -> bool:
        """Whether nothing is left to do (cancelled included)."""
        return bool(self._case.completed)

    @property
    def cancelled(self) -> bool:
        """Whether it was ended by `cancel`."""
        return self._case.cancelled

    @property
    def end_events(self) -> tuple[str, ...]:
        """End events of the process itself reached so far, in order."""
        return tuple(self._case.end_events)

    def user_tasks(self) -> tuple[OpenUserTask, ...]:
        """All open user tasks, oldest first."""
        return tuple(open_user_task(token) for token in self._started("user"))

    def jobs(self) -> tuple[OpenJob, ...]:
        """All open jobs, each with all variables its element sees (mapped inputs win)."""
        return tuple(
            OpenJob(
                token.id, token.task_spec.node.id, token.note["job"], self._case.scopes.copy(token.scope),
                token.note.get("name") or token.task_spec.node.name, token.task_spec.node.retries,
            )
            for token in self._started("job")
        )

    def timers(self) -> tuple[OpenTimer, ...]:
        """All waiting timers with their due instants."""
        return tuple(
            OpenTimer(wait.id, wait.holder.removesuffix("*"), wait.element, wait.due)
            for wait in self._case.waits if wait.kind == "timer"
        )

    def subscriptions(self) -> tuple[Subscription, ...]:
        """All waiting messages and signals."""
        return tuple(
            Subscription(
                wait.id, wait.holder.removesuffix("*"), wait.element, wait.kind, wait.name, dict(wait.keys),
                self._label(wait),
            )
            for wait in self._case.waits if wait.kind in {"message", "signal"}
        )

    def faults(self) -> tuple[Fault, ...]:
        """Where the engine could not go on."""
        return tuple(
            Fault(token.id, note["element"], note["code"], note["message"], note["params"])
            for token in self._case.index.values()
            if token.state == TaskState.ERROR and (note := token.note.get("fault"))
        )

    @property
    def stalled(self) -> bool:
        """Not ended, and no token can move by itself any more (the watchdog).

        Boundary events and event subprocesses do not count: they could only interrupt what stands still.
        """
        case = self._case
        return not case.completed and not any(
            token.state in {TaskState.READY, TaskState.ERROR}
            or (token.state == TaskState.STARTED and ("user" in token.note or "job" in token.note))
            or any(wait.element not in token.task_spec.boundary_ids for wait in case.waits.of(token.holder))
            for token in case.index.values()
        )

    def live(self) -> Live:
        """The live set by ids only."""
        waits = list(self._case.waits)
        return Live(
            frozenset(token.id for token in self._started("user")),
            frozenset(token.id for token in self._started("job")),
            frozenset((wait.id, wait.due) for wait in waits if wait.kind == "timer"),
            frozenset(wait.id for wait in waits if wait.kind in {"message", "signal"}),
            self.stalled or any(token.state == TaskState.ERROR for token in self._case.index.values()),
        )

    def events(self) -> list[HistoryEvent]:
        """What happened since the last call, in order."""
        drained, self._case.events = self._case.events, []
        return drained

    def thrown(self) -> list[Thrown]:
        """Messages and signals thrown since the last call.

        Signals have already reached this instance itself; the services deliver them to all others.
        """
        drained, self._case.thrown = self._case.thrown, []
        return drained

    def variables(self, activity_id: str = "") -> dict[str, Any]:
        """What the process, or an activity, sees; a copy.

        :raises NotFound: when the activity is not live.
        """
        return self._case.scopes.copy(self._live(activity_id).scope if activity_id else PROCESS)

    def local_scope(self, activity_id: str) -> dict[str, Any]:
        """The variables of an activity's own scopes, without what it sees of its surroundings."""
        token = self._live(activity_id)
        found: dict[str, Any] = {}
        for scope in self._case.scopes.chain(token.scope):
            if scope.id == token.workflow.scope_id:
                break
            found = {**{name: plain_copy(value) for name, value in scope.values.items()}, **found}
        return found

    def active_elements(self) -> tuple[tuple[str, str], ...]:
        """(activity id, element id) of every live token, for the diagram."""
        return tuple((token.id, token.task_spec.node.id) for token in self._case.index.values())

    def names(self) -> dict[str, tuple[str, str]]:
        """Activity id -> (element id, what it is called) of every live token."""
        return {
            token.id: (token.task_spec.node.id, token.note.get("name") or token.task_spec.node.name)
            for token in self._case.index.values()
        }

    def snapshot(self) -> bytes:
        """The state to be stored; `Engine.load` gives the same instance back."""
        return snapshot.dump(self._case)

    # --- inside ----------------------------------------------------------------------------------

    def _guards(self, token: Token) -> ByHand:
        """The guards of the process a token belongs to."""
        definition_id = token.workflow.definition_id
        if definition_id not in self._by_hand:
            beside = self._case.surroundings.beside
            self._by_hand[definition_id] = ByHand(
                token.workflow.model, functools.partial(beside, definition_id) if beside is not None else None
            )
        return self._by_hand[definition_id]

    def _require_values(
        self, values: Mapping[str, Any], done: Collection[tuple[str, str]], but: Token | None = None
    ) -> None:
        """Values put in by hand open no token, but the one they are the results of, a way around a guard."""
        for token in self._case.index.values():
            if token is not but:
                seen = self._case.scopes.copy(token.scope)
                self._guards(token).require_values(
                    token.task_spec.node, seen, {**seen, **values}, moving.done_around(token, done)
                )

    def _finish(self, token: Token, values: Mapping[str, Any]) -> None:
        take(token, accept_all(values))
        for name in ("user", "job", "fault", "before"):
            token.note.pop(name, None)
        self._case.ready(token, LEAVE)

    def _live(self, activity_id: str) -> Token:
        token = self._case.index.get(activity_id)
        if token is None:
            raise NotFound("activity_not_found", activity_id=activity_id)
        return token

    def _open(self, activity_id: str, kind: str, code: str) -> Token:
        token = self._case.index.get(activity_id)
        if token is None or kind not in token.note or token.state not in {TaskState.STARTED, TaskState.ERROR}:
            raise NotFound(code, activity_id=activity_id)
        return token

    def _wait(self, identity: str, kinds: set[str]) -> Wait:
        wait = self._case.waits.get(identity)
        if wait is None or wait.kind not in kinds:
            raise NotFound("nobody_waits", subscription_id=identity)
        return wait

    def _started(self, kind: str) -> list[Token]:
        return [
            token for token in self._case.index.values() if kind in token.note and token.state == TaskState.STARTED
        ]

    def _label(self, wait: Wait) -> str:
        holder = self._case.index.get(wait.holder)
        workflows = [holder.workflow] if holder else list(self._case.workflows())
        for workflow in workflows:
            node = workflow.model.graph.node(wait.element)
            if node is not None:
                return node.name
        return ""

