"""Activities (BPMN 2.0.2 § 10.3): tasks, subprocesses and call activities, once or in a loop.

Order of entering: boundary events begin to wait, inputs are mapped, the work begins. Order of
leaving: outputs are mapped, boundary events stop waiting, the token goes on. A fault in between
keeps the token and everything already done.
"""
from __future__ import annotations

from typing import Any

from SpiffWorkflow.bpmn.specs.defaults import CallActivity as SpiffCallActivity
from SpiffWorkflow.bpmn.specs.defaults import ManualTask as SpiffManualTask
from SpiffWorkflow.bpmn.specs.defaults import NoneTask as SpiffNoneTask
from SpiffWorkflow.bpmn.specs.defaults import ReceiveTask as SpiffReceiveTask
from SpiffWorkflow.bpmn.specs.defaults import ScriptTask as SpiffScriptTask
from SpiffWorkflow.bpmn.specs.defaults import ServiceTask as SpiffServiceTask
from SpiffWorkflow.bpmn.specs.defaults import SubWorkflowTask as SpiffSubprocess
from SpiffWorkflow.bpmn.specs.defaults import UserTask as SpiffUserTask
from SpiffWorkflow.bpmn.specs.event_definitions.message import MessageEventDefinition

from workflows.engine import decision, history, loops, routing
from workflows.engine.expressions import as_text
from workflows.engine.faults import Halt
from workflows.engine.graph import Node
from workflows.engine.io import map_outputs, open_local, take
from workflows.engine.nodes import FlowNode
from workflows.engine.people import user_task_note
from workflows.engine.tokens import Token
from workflows.model import EventKind


class Activity(FlowNode):
    """Common part of activities: boundary events, mappings, loops."""

    def note_entered(self, token: Token) -> None:
        if self.node.loop is None or token.is_instance:
            super().note_entered(token)

    def enter(self, token: Token) -> bool:
        self.arm_boundaries(token)
        if self.node.loop is not None and not token.is_instance:
            return loops.open_loop(token)
        open_local(token)
        return self.work(token)

    def work(self, token: Token) -> bool:
        """Begin the work itself; True = it is done already."""
        return True

    def arm_boundaries(self, token: Token) -> None:
        """Let the boundary events wait; they belong to the activity as a whole, not to its items."""
        if token.is_instance or token.note.get("armed"):
            return
        for boundary in self.node.boundaries:
            if boundary.trigger.kind in routing.OUTSIDE:
                token.case.arm(token.holder, boundary, token.scope)
        token.note["armed"] = True

    def leave(self, token: Token) -> bool | None:
        self.collect(token)
        if token.is_instance:
            loops.weigh(token)
            return True
        if token.is_body:
            loops.close_loop(token)
        token.case.waits.release(token.holder)
        return super().leave(token)

    def collect(self, token: Token) -> None:
        """Bring the results out of the activity's own scope."""
        map_outputs(token)

    def _on_complete(self, token: Token) -> None:
        if token.id not in token.case.index:
            return
        if token.is_instance:
            history.activity(token.case, EventKind.COMPLETED, token)
            loops.instance_done(token)
        elif token.is_body:
            flows = token.workflow.model.graph.flows
            taken = token.note.get("taken", [])
            history.activity(token.case, EventKind.GATEWAY, token, {"condition": "", "values": {}, "taken": taken})
            token.case.depart(token, [flows[flow] for flow in taken])
        else:
            super()._on_complete(token)


class NoneTask(Activity, SpiffNoneTask):  # type: ignore[misc]
    """An abstract task: passed at once."""


class ManualTask(Activity, SpiffManualTask):  # type: ignore[misc]
    """Done outside the system without its help: passed at once (§ 10.3.3)."""


class UserTask(Activity, SpiffUserTask):  # type: ignore[misc]
    """Waits for a person."""

    def work(self, token: Token) -> bool:
        token.note["user"] = user_task_note(token)
        return False


class ServiceTask(Activity, SpiffServiceTask):  # type: ignore[misc]
    """Service and send tasks: a job for a handler."""

    def work(self, token: Token) -> bool:
        if self.node.type == "sendTask" and not self.node.topic:
            routing.throw_named(token)
            return True
        return open_job(token)


def open_job(token: Token) -> bool:
    """Make the token a job of its topic."""
    token.note["job"] = token.task_spec.node.topic
    return False


class ReceiveTask(Activity, SpiffReceiveTask):  # type: ignore[misc]
    """Waits for its message."""

    def spec_arguments(self, node: Node) -> dict[str, Any]:
        return {**super().spec_arguments(node), "event_definition": MessageEventDefinition(node.trigger.name)}

    def work(self, token: Token) -> bool:
        if "payload" in token.note:
            take(token, token.note.pop("payload"))
            return True
        token.case.arm(token.holder, self.node, token.scope)
        return False


class ScriptTask(Activity, SpiffScriptTask):  # type: ignore[misc]
    """Evaluates a FEEL expression into its result variable."""

    def spec_arguments(self, node: Node) -> dict[str, Any]:
        return {**super().spec_arguments(node), "script": node.script.source if node.script else ""}

    def work(self, token: Token) -> bool:
        if self.node.script is not None:
            take(token, {self.node.result: token.case.evaluate(self.node.script, token.scope)})
        return True


class BusinessRuleTask(Activity, SpiffServiceTask):  # type: ignore[misc]
    """Evaluates a DMN decision; with a topic instead it is a job."""

    def work(self, token: Token) -> bool:
        if self.node.decision is None:
            return open_job(token)
        case = token.case
        reference = as_text(case.evaluate(self.node.decision, token.scope))
        definition_id = token.workflow.definition_id
        result = case.surroundings.decide(definition_id, reference, case.scopes.copy(token.scope))
        for row in result.trace or ({"decision": reference, "inputs": {}, "rules": []},):
            history.activity(case, EventKind.DECISION, token, {**row, "output": result.output})
        decision.obeyed(result.trace)
        value = decision.shape(result.output, self.node.map_result)
        if self.node.result:
            take(token, {self.node.result: value})
        return True


class Subprocess(Activity, SpiffSubprocess):  # type: ignore[misc]
    """An embedded subprocess, transaction or event subprocess: its inside runs in a workflow of its own."""

    def spec_arguments(self, node: Node) -> dict[str, Any]:
        return {
            **super().spec_arguments(node), "subworkflow_spec": node.id, "transaction": node.type == "transaction",
        }

    def work(self, token: Token) -> bool:
        case = token.case
        inner = case.enter_inner(token, token.workflow.definition_id, self.node.id, token.scope)
        start = token.note.pop("start", "")
        payload = token.note.pop("payload", None)
        if start:
            case.begin(inner, start, payload=payload)
        else:
            case.begin(inner)
        return False

    def collect(self, token: Token) -> None:
        token.case.close_inner(token)
        super().collect(token)


class CallActivity(Activity, SpiffCallActivity):  # type: ignore[misc]
    """Runs another process inside this instance's state; only mapped variables cross over."""

    def spec_arguments(self, node: Node) -> dict[str, Any]:
        return {**super().spec_arguments(node), "subworkflow_spec": node.calls.key if node.calls else ""}

    def work(self, token: Token) -> bool:
        case = token.case
        assert self.node.calls is not None
        child = case.surroundings.resolve_call(token.workflow.definition_id, self.node.calls)
        model = case.surroundings.models(child)
        start = next((found.element for found in model.start_events if found.kind == "none"), None)
        if start is None:
            raise Halt("called_process_start", f"{child} has no plain start event", definition=child)
        values: dict[str, Any] = {}
        for mapping in self.node.inputs:
            if mapping.expression is None:
                values.update(case.scopes.copy(token.scope))
            else:
                values[mapping.target] = case.evaluate(mapping.expression, token.scope)
        scope = case.scopes.open(token.id + "/call", None, boundary=True)
        inner = case.enter_inner(token, child, model.key, scope.id)
        case.write(token, scope.id, values, local=True)
        scope.touched = set()
        case.begin(inner, start)
        return False

    def hand_out(self, token: Token) -> None:
        """An error or escalation leaves the called process: hand over what there is of its outputs."""
        case, scope = token.case, token.id + "/call"
        values: dict[str, Any] = {}
        for mapping in self.node.outputs:
            if mapping.expression is None:
                values.update(self._changed(token, scope))
            elif mapping.expression.names <= case.scopes.view(scope).keys():
                values[mapping.target] = case.evaluate(mapping.expression, scope)
        case.write(token, token.scope, values)

    def _changed(self, token: Token, scope: str) -> dict[str, Any]:
        """All the called process has written; what it was merely given may have changed outside meanwhile."""
        touched = token.case.scopes[scope].touched
        values = token.case.scopes.copy(scope)
        return values if touched is None else {name: values[name] for name in values if name in touched}

    def collect(self, token: Token) -> None:
        case, scope = token.case, token.id + "/call"
        if scope not in case.scopes:
            return
        values: dict[str, Any] = {}
        for mapping in self.node.outputs:
            if mapping.expression is None:
                values.update(self._changed(token, scope))
            else:
                values[mapping.target] = case.evaluate(mapping.expression, scope)
        case.write(token, token.scope, values)
        case.close_inner(token)
        case.scopes.close(scope)
