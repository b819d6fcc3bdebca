"""Events as flow nodes: start, end, intermediate and boundary (BPMN 2.0.2 § 10.5)."""
from __future__ import annotations

from typing import Any

from SpiffWorkflow.bpmn.specs.defaults import BoundaryEvent as SpiffBoundary
from SpiffWorkflow.bpmn.specs.defaults import EndEvent as SpiffEnd
from SpiffWorkflow.bpmn.specs.defaults import IntermediateCatchEvent as SpiffCatch
from SpiffWorkflow.bpmn.specs.defaults import IntermediateThrowEvent as SpiffThrow
from SpiffWorkflow.bpmn.specs.defaults import StartEvent as SpiffStart
from SpiffWorkflow.bpmn.specs.event_definitions.item_aware_event import (
    ErrorEventDefinition,
    EscalationEventDefinition,
    SignalEventDefinition,
)
from SpiffWorkflow.bpmn.specs.event_definitions.message import MessageEventDefinition
from SpiffWorkflow.bpmn.specs.event_definitions.simple import (
    CancelEventDefinition,
    NoneEventDefinition,
    TerminateEventDefinition,
)

from workflows.engine import routing
from workflows.engine.activities import open_job
from workflows.engine.expressions import as_text
from workflows.engine.faults import Halt
from workflows.engine.graph import Node
from workflows.engine.io import map_outputs, open_local, take
from workflows.engine.nodes import FlowNode
from workflows.engine.tokens import Token


def definition(node: Node) -> Any:
    """SpiffWorkflow's event definition of an event; timers and conditions have none that could be used."""
    trigger = node.trigger
    if trigger.kind == "message":
        return MessageEventDefinition(trigger.name)
    if trigger.kind == "signal":
        return SignalEventDefinition(trigger.name)
    if trigger.kind == "error":
        return ErrorEventDefinition(trigger.name, trigger.code)
    if trigger.kind == "escalation":
        return EscalationEventDefinition(trigger.name, trigger.code)
    if trigger.kind == "terminate":
        return TerminateEventDefinition()
    if trigger.kind == "cancel":
        return CancelEventDefinition()
    return NoneEventDefinition()


class EventNode(FlowNode):
    """Common part of events: they have an event definition and may map what they are given."""

    def spec_arguments(self, node: Node) -> dict[str, Any]:
        return {**super().spec_arguments(node), "event_definition": definition(node)}

    def leave(self, token: Token) -> bool | None:
        map_outputs(token)
        return super().leave(token)


class StartEvent(EventNode, SpiffStart):  # type: ignore[misc]
    """Begins; what triggered it has been written already or comes along in the token."""

    def enter(self, token: Token) -> bool:
        take(token, token.note.pop("payload", None))
        return True


class CatchEvent(EventNode, SpiffCatch):  # type: ignore[misc]
    """Waits for its trigger, unless an event-based gateway in front has already caught it."""

    def enter(self, token: Token) -> bool:
        if self.node.trigger.kind in {"none", "link"}:
            return True
        if "payload" in token.note:
            take(token, token.note.pop("payload"))
            return True
        open_local(token)
        token.case.arm(token.holder, self.node, token.scope)
        return False


class BoundaryEvent(EventNode, SpiffBoundary):  # type: ignore[misc]
    """Gets a token only when it fires; until then its activity holds the wait."""

    def spec_arguments(self, node: Node) -> dict[str, Any]:
        return {**super().spec_arguments(node), "cancel_activity": node.interrupting}

    def enter(self, token: Token) -> bool:
        take(token, token.note.pop("payload", None))
        return True


class ThrowEvent(EventNode, SpiffThrow):  # type: ignore[misc]
    """Throws and goes on; with a topic it is a job."""

    def enter(self, token: Token) -> bool:
        open_local(token)
        if self.node.topic:
            return open_job(token)
        throw(token)
        return True


class EndEvent(EventNode, SpiffEnd):  # type: ignore[misc]
    """Throws what it has to throw; the token ends here."""

    def enter(self, token: Token) -> bool:
        open_local(token)
        if self.node.topic:
            return open_job(token)
        throw(token)
        return True

    def _on_complete(self, token: Token) -> None:
        case, workflow = token.case, token.workflow
        if token.id in case.index and workflow is case:
            case.end_events.append(self.node.id)
        if token.id in case.index and self.node.trigger.kind == "terminate":
            case.empty(workflow, but=token)
        super()._on_complete(token)


def throw(token: Token) -> None:
    """Do what the event's definition says.

    :raises Halt: for an error nobody catches.
    """
    node, case = token.task_spec.node, token.case
    kind = node.trigger.kind
    if kind in {"message", "signal"}:
        routing.throw_named(token)
    elif kind == "escalation":
        routing.escalate(token, node.trigger.code)
    elif kind == "error":
        variables = dict(case.scopes[token.id + "/io"].values) if node.inputs else {}
        code, text = node.trigger.code or "", node.trigger.message
        if not routing.raise_error(token, code, as_text(case.evaluate(text, token.scope)) if text else "", variables):
            raise Halt("error_not_caught", f"nobody catches the error {code!r}", error=code)
    elif kind == "cancel":
        routing.cancel_transaction(token)
