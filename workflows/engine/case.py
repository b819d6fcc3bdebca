"""A running instance: SpiffWorkflow's workflow with a queue of live tokens instead of a walked tree.

`CaseWorkflow` is the process, `InnerWorkflow` one entered subprocess or called process. All of them
share the case's index of tokens, data scopes, waits and history.
"""
from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from SpiffWorkflow import TaskState
from SpiffWorkflow.bpmn.util.subworkflow import BpmnSubWorkflow
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow

from workflows.engine import branches, history, routing
from workflows.engine.expressions import Expression
from workflows.engine.faults import Halt, describe
from workflows.engine.graph import CallRef, Flow, Node
from workflows.engine.scopes import PROCESS, Change, Scopes
from workflows.engine.script_engine import FeelScriptEngine
from workflows.engine.tokens import LEAVE, Token
from workflows.engine.values import is_storable
from workflows.engine.waits import Wait, Waits, scope_holder
from workflows.model import DecisionResult, EventKind, HistoryEvent, Thrown

if TYPE_CHECKING:
    from workflows.engine.flow import Beside
    from workflows.engine.process import ProcessModel

STEP_BUDGET = 5_000
STEPS_AN_ITEM = 5
MOST_GRANTED = 50_000
DEEPEST = 500


class Surroundings:
    """What a case needs from outside: definitions, decisions, the clock."""

    def __init__(
        self,
        models: Callable[[str], ProcessModel],
        resolve_call: Callable[[str, CallRef], str],
        decide: Callable[[str, str, Mapping[str, Any]], DecisionResult],
        clock: Callable[[], dt.datetime],
        beside: Callable[[str], Beside] | None = None,
    ) -> None:
        self.models = models
        self.resolve_call = resolve_call
        self.decide = decide
        self.clock = clock
        self.beside = beside


class CaseWorkflow(BpmnWorkflow):  # type: ignore[misc] # SpiffWorkflow ships no types
    """The process instance itself."""

    tasks: dict[str, Token]
    subprocesses: dict[str, InnerWorkflow]

    def __init__(self, surroundings: Surroundings, definition_id: str) -> None:
        self.model = surroundings.models(definition_id)
        super().__init__(self.model.specs[self.model.key], self.model.specs, FeelScriptEngine(), deserializing=True)
        self.surroundings = surroundings
        self.definition_id = definition_id
        self.key = ""
        self.level = 0
        self.scope_id = PROCESS
        self.index: dict[str, Token] = {}
        self.count = 0
        self.left = self.grantable = 0
        self.queue: deque[Token] = deque()
        self.scopes = Scopes()
        self.scopes.open(PROCESS, None, boundary=True)
        self.writers: branches.Writers = {}
        self.waits = Waits()
        self.events: list[HistoryEvent] = []
        self.thrown: list[Thrown] = []
        self.end_events: list[str] = []
        self.cancelled = False
        self.business_key = ""

    @property
    def now(self) -> dt.datetime:
        """The present instant, UTC."""
        return self.surroundings.clock()

    def get_task_from_id(self, task_id: str) -> Token:
        """The live token with this id (SpiffWorkflow's own searches all subprocesses)."""
        return self.index[task_id]

    def workflows(self) -> Iterator[AnyWorkflow]:
        """The process and everything entered inside it, outer ones first."""
        yield self
        yield from list(self.subprocesses.values())

    # --- tokens ------------------------------------------------------------------------------

    def put(self, workflow: AnyWorkflow, element: str, *, flow: str = "", **note: Any) -> Token:
        """Put a new token on an element; the element decides whether it is ready or waits there."""
        token = Token(workflow, workflow.spec.task_specs[element])
        token.note.update(note)
        if flow:
            token.note["flow"] = flow
        token.task_spec._update(token)
        return token

    def ready(self, token: Token, phase: str = "") -> None:
        """Queue a token to be run."""
        if phase:
            token.note["phase"] = phase
        token._set_state(TaskState.READY)
        self.queue.append(token)

    def depart(self, token: Token, flows: list[Flow]) -> None:
        """A token has finished: it goes, and its followers come."""
        workflow, notes = token.workflow, branches.divided(token, len(flows))
        self.remove(token)
        for flow, note in zip(flows, notes, strict=True):
            self.put(workflow, flow.target, flow=flow.id, **note)
        if not workflow.tasks:
            self.scope_done(workflow)

    def remove(self, token: Token) -> None:
        """Take a token out, with its waits and data."""
        self.index.pop(token.id, None)
        token.workflow.tasks.pop(token.id, None)
        self.waits.release(token.holder)
        for suffix in ("/io", "/call", ""):
            self.scopes.close(token.id + suffix)

    def cancel_token(self, token: Token) -> None:
        """Interrupt a token and everything that runs inside it."""
        if token.id not in self.index:
            return
        for found in reversed(self._inside(token)):
            if found.note.get("entered"):
                history.activity(self, EventKind.CANCELLED, found)
            self._close_workflow(found)
            self.remove(found)

    def _inside(self, token: Token) -> list[Token]:
        """A token with everything that runs inside it, outer ones first (without recursion: calls may nest deeply)."""
        found: dict[str, Token] = {}
        todo = [token]
        while todo:
            current = todo.pop()
            found.setdefault(current.id, current)
            todo += [self.index[instance] for instance in current.note.get("running", ()) if instance in self.index]
            if current.id in self.subprocesses:
                todo += self.subprocesses[current.id].tasks.values()
        return list(found.values())

    def close_inner(self, token: Token) -> None:
        """End the workflow inside a token, if it has one."""
        inner = self.subprocesses.get(token.id)
        if inner is not None:
            self.empty(inner)
            self._close_workflow(token)

    def _close_workflow(self, token: Token) -> None:
        if self.subprocesses.pop(token.id, None) is not None:
            self.waits.release(scope_holder(token.id))

    def empty(self, workflow: AnyWorkflow, *, but: Token | None = None) -> None:
        """Interrupt all tokens of a scope."""
        for token in list(workflow.tasks.values()):
            if token is not but:
                self.cancel_token(token)

    # --- scopes of the drawing ----------------------------------------------------------------

    def enter_inner(self, token: Token, definition_id: str, spec: str, scope_id: str) -> InnerWorkflow:
        """Make the workflow inside a subprocess or call activity.

        :raises Halt: when processes call each other without end.
        """
        if token.workflow.level >= DEEPEST:
            raise Halt("called_too_deep", f"more than {DEEPEST} processes inside each other", deepest=DEEPEST)
        model = self.surroundings.models(definition_id)
        inner = InnerWorkflow(self, model, definition_id, spec, token.id, scope_id)
        self.subprocesses[token.id] = inner
        return inner

    def begin(self, workflow: AnyWorkflow, start: str = "", **note: Any) -> None:
        """Start a scope: its start gets a token, and with it its event subprocesses begin to wait."""
        scope = workflow.model.graph.scopes[workflow.spec.name]
        starts = [start] if start else [node.id for node in scope.plain_starts()]
        for number, (element, forks) in enumerate(zip(starts, branches.begun(self, len(starts)), strict=True)):
            self.put(workflow, element, **{**note, **forks, **({} if number else {"listen": True})})
        if not workflow.tasks:
            self.scope_done(workflow)

    def listen(self, workflow: AnyWorkflow) -> None:
        """Let the start events of a scope's event subprocesses wait."""
        graph = workflow.model.graph
        for subprocess in graph.scopes[workflow.spec.name].event_subprocesses():
            for start in graph.scopes[subprocess.id].starts():
                if start.trigger.kind in routing.OUTSIDE:
                    self.arm(scope_holder(workflow.key), start, workflow.scope_id)

    def scope_done(self, workflow: AnyWorkflow) -> None:
        """The last token of a scope has gone."""
        self.waits.release(scope_holder(workflow.key))
        if workflow is self:
            self.completed = True
        elif workflow.key in self.subprocesses:
            workflow.completed = True
            self.ready(self.index[workflow.key], LEAVE)

    # --- waits ----------------------------------------------------------------------------------

    def arm(self, holder: str, node: Node, scope: str) -> Wait:
        """Let an element wait for its trigger, seen from a data scope."""
        return routing.arm(self, holder, node, scope)

    # --- data -----------------------------------------------------------------------------------

    def evaluate(self, expression: Expression, scope: str) -> Any:
        """Value of an expression seen from a scope."""
        value = expression.evaluate(self.scopes.view(scope), self.surroundings.clock)
        if not is_storable(value):
            raise Halt("value_not_storable", f"the result of {expression.source!r} is not a value a case can hold",
                       expression=expression.source)
        return value

    def write(self, token: Token | None, scope: str, values: Mapping[str, Any], *, local: bool = False) -> None:
        """Write variables by the write rule (or into exactly this scope) and tell the history."""
        put = self.scopes.write_local if local else self.scopes.write
        changes: list[Change] = [put(scope, name, value) for name, value in values.items()]
        history.variables(self, token, changes)
        if token is not None:
            branches.notice(self, token, changes)

    # --- running --------------------------------------------------------------------------------

    def run_queue(self, budget: int = STEP_BUDGET) -> None:
        """Run until nothing can move; what cannot go on keeps its place with a fault."""
        self.left, self.grantable = budget, MOST_GRANTED
        while True:
            while self.queue:
                token = self.queue.popleft()
                if token.id not in self.index or token.state != TaskState.READY:
                    continue
                if self.left == 0:
                    self.halt(token, describe(_budget_used(budget), token.task_spec.node.id))
                    continue
                self.left -= 1
                self.step(token)
            if self.completed or not routing.settle(self):
                return

    def grant(self, items: int) -> None:
        """A long list is no endless loop: its items have steps of their own, up to a limit for the whole run."""
        granted = min(items * STEPS_AN_ITEM, self.grantable)
        self.left += granted
        self.grantable -= granted

    def step(self, token: Token) -> None:
        """Run one token once."""
        try:
            token.run()
        except Exception as error:
            self.halt(token, describe(error, token.task_spec.node.id))

    def halt(self, token: Token, fault: dict[str, Any]) -> None:
        """Leave a token where it is, with the reason."""
        token._set_state(TaskState.ERROR)
        token.note["fault"] = fault


class InnerWorkflow(BpmnSubWorkflow):  # type: ignore[misc] # SpiffWorkflow ships no types
    """One entered subprocess or called process.

    :param key: id of the token it runs inside.
    :param scope_id: data scope its tokens see.
    """

    tasks: dict[str, Token]

    def __init__(
        self, case: CaseWorkflow, model: ProcessModel, definition_id: str, spec: str, key: str, scope_id: str
    ) -> None:
        self.model = model
        self.definition_id = definition_id
        self.key = key
        self.level: int = case.index[key].workflow.level + 1
        self.scope_id = scope_id
        super().__init__(model.specs[spec], key, case, deserializing=True)

    @property
    def host(self) -> Token:
        """The token it runs inside."""
        return self.top_workflow.index[self.key]  # type: ignore[no-any-return]


AnyWorkflow = CaseWorkflow | InnerWorkflow


def _budget_used(budget: int) -> Exception:
    return Halt("step_budget", f"more than {budget} steps without waiting for anything", budget=budget)
