"""Gateways (BPMN 2.0.2 § 10.6 and § 13.4): exclusive, parallel, inclusive, event-based."""
from __future__ import annotations

from collections import deque

from SpiffWorkflow import TaskState
from SpiffWorkflow.bpmn.specs.defaults import EventBasedGateway as SpiffEventGateway
from SpiffWorkflow.bpmn.specs.defaults import ExclusiveGateway as SpiffExclusive
from SpiffWorkflow.bpmn.specs.defaults import InclusiveGateway as SpiffInclusive
from SpiffWorkflow.bpmn.specs.defaults import ParallelGateway as SpiffParallel
from SpiffWorkflow.bpmn.specs.event_definitions.multiple import MultipleEventDefinition

from workflows.engine import branches
from workflows.engine.graph import Flow, Node
from workflows.engine.nodes import FlowNode, choose_by_conditions
from workflows.engine.tokens import ENTER, Token


class ExclusiveGateway(FlowNode, SpiffExclusive):  # type: ignore[misc]
    """Takes the first flow in document order whose condition holds."""

    def choose(self, token: Token) -> list[Flow]:
        flows = self.node.outgoing
        if len(flows) < 2 and not any(flow.condition for flow in flows):
            return flows
        return choose_by_conditions(token, flows, self.node.default, first=True)


class Joining(FlowNode):
    """A gateway at which tokens wait for each other; each consumes one token per incoming flow."""

    def _update(self, token: Token) -> None:
        if len(self.node.incoming) < 2:
            super()._update(token)
            return
        token._set_state(TaskState.WAITING)
        self.arrived(token)

    def arrived(self, token: Token) -> None:
        """A further token waits here."""

    def waiting(self, token: Token) -> dict[str, Token]:
        """The oldest waiting token of each incoming flow."""
        found: dict[str, Token] = {}
        for other in token.workflow.tasks.values():
            if other.task_spec is self and other.state == TaskState.WAITING:
                found.setdefault(other.note.get("flow", ""), other)
        return found

    def fire(self, tokens: dict[str, Token]) -> None:
        """Melt one token of each flow into one that goes on."""
        last, *others = reversed(list(tokens.values()))
        last.note["forks"] = branches.united(tokens.values())
        for other in others:
            last.case.remove(other)
        last.case.ready(last, ENTER)


class ParallelGateway(Joining, SpiffParallel):  # type: ignore[misc]
    """Waits for a token on every incoming flow; surplus tokens stay for the next time."""

    def arrived(self, token: Token) -> None:
        tokens = self.waiting(token)
        if len(tokens) == len(self.node.incoming):
            self.fire(tokens)

    def choose(self, token: Token) -> list[Flow]:
        return self.node.outgoing


class InclusiveGateway(Joining, SpiffInclusive):  # type: ignore[misc]
    """Waits while a token elsewhere could still come in by a flow that has none (§ 13.4.3)."""

    def choose(self, token: Token) -> list[Flow]:
        flows = self.node.outgoing
        if not any(flow.condition for flow in flows):
            return flows
        return choose_by_conditions(token, flows, self.node.default, first=False)

    def settle(self, token: Token) -> bool:
        """Fire if nobody need be waited for; asked when nothing else can move."""
        tokens = self.waiting(token)
        reach = self._reach(token)
        for other in token.workflow.tasks.values():
            if other.task_spec is self and other.state == TaskState.WAITING:
                continue
            comes_by = {flow for flow, sources in reach.items() if other.task_spec.node.id in sources}
            if comes_by - tokens.keys() and not comes_by & tokens.keys():
                return False
        self.fire(tokens)
        return True

    def _reach(self, token: Token) -> dict[str, frozenset[str]]:
        """For each incoming flow, the nodes from which it can be reached without passing this gateway."""
        cached = getattr(self, "_reach_cache", None)
        if cached is None:
            nodes = token.workflow.model.graph.scopes[self.node.scope].nodes
            cached = {flow.id: self._backwards(flow, nodes) for flow in self.node.incoming}
            self._reach_cache = cached
        return cached

    def _backwards(self, flow: Flow, nodes: dict[str, Node]) -> frozenset[str]:
        seen: set[str] = set()
        todo = deque([flow.source])
        while todo:
            current = todo.popleft()
            if current in seen or current == self.node.id:
                continue
            seen.add(current)
            node = nodes[current]
            todo.extend(incoming.source for incoming in node.incoming)
            if node.attached_to:
                todo.append(node.attached_to)
        return frozenset(seen)


class EventBasedGateway(FlowNode, SpiffEventGateway):  # type: ignore[misc]
    """Waits for the first of the events behind it; each has a wait of its own."""

    def spec_arguments(self, node: Node) -> dict[str, object]:
        return {**super().spec_arguments(node), "event_definition": MultipleEventDefinition()}

    def connect(self, taskspec: FlowNode) -> None:
        """Plain connection: SpiffWorkflow's would move the definitions of the events to the gateway."""
        self._outputs.append(taskspec.name)
        taskspec._inputs.append(self.name)

    def enter(self, token: Token) -> bool:
        case = token.case
        nodes = token.workflow.model.graph.scopes[self.node.scope].nodes
        for flow in self.node.outgoing:
            case.arm(token.holder, nodes[flow.target], token.scope)
        return False

    def leave(self, token: Token) -> bool | None:
        return True  # the flow was chosen by the event
