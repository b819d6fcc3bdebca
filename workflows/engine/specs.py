"""From `Graph` to SpiffWorkflow's spec model: one process spec per scope, built directly.

SpiffWorkflow's own XML parser is not used: it recurses along the flows (a chain of some 300 nodes
is too long for it), sorts branches by their height on the page, and knows only half of the dialect.
"""
from __future__ import annotations

from typing import Any

from SpiffWorkflow.bpmn.specs.bpmn_process_spec import BpmnProcessSpec
from SpiffWorkflow.specs.WorkflowSpec import WorkflowSpec

from workflows.engine import activities, events, gateways
from workflows.engine.graph import Graph, Node, Scope
from workflows.engine.nodes import FlowNode, PassNode

_CLASSES: dict[str, type[FlowNode]] = {
    "task": activities.NoneTask,
    "manualTask": activities.ManualTask,
    "userTask": activities.UserTask,
    "serviceTask": activities.ServiceTask,
    "sendTask": activities.ServiceTask,
    "receiveTask": activities.ReceiveTask,
    "scriptTask": activities.ScriptTask,
    "businessRuleTask": activities.BusinessRuleTask,
    "subProcess": activities.Subprocess,
    "transaction": activities.Subprocess,
    "callActivity": activities.CallActivity,
    "exclusiveGateway": gateways.ExclusiveGateway,
    "parallelGateway": gateways.ParallelGateway,
    "inclusiveGateway": gateways.InclusiveGateway,
    "eventBasedGateway": gateways.EventBasedGateway,
    "startEvent": events.StartEvent,
    "endEvent": events.EndEvent,
    "intermediateCatchEvent": events.CatchEvent,
    "intermediateThrowEvent": events.ThrowEvent,
    "boundaryEvent": events.BoundaryEvent,
}


class ScopeSpec(BpmnProcessSpec):  # type: ignore[misc] # SpiffWorkflow ships no types
    """A process spec with nothing in it but what is drawn.

    SpiffWorkflow's own adds nodes named Start, End and EndJoin, which a drawing may use itself.
    """

    def __init__(self, name: str, description: str, filename: str) -> None:
        WorkflowSpec.__init__(self, name=name, filename=filename)
        self.description = description
        self.end = self.svg = self.io_specification = None
        self.data_objects: dict[str, Any] = {}
        self.data_stores: dict[str, Any] = {}
        self.correlation_keys: dict[str, Any] = {}
        self.bpmn_start_events: list[Any] = []


def build_specs(graph: Graph) -> dict[str, ScopeSpec]:
    """The process specs of a graph by scope id; they never change afterwards and may be shared."""
    return {scope.id: _scope_spec(scope, graph) for scope in graph.scopes.values()}


def _scope_spec(scope: Scope, graph: Graph) -> ScopeSpec:
    spec = ScopeSpec(name=scope.id, description=graph.name, filename=graph.resource)
    for node in scope.nodes.values():
        _node_spec(spec, node)
    for node in scope.nodes.values():
        for flow in node.outgoing:
            spec.task_specs[node.id].connect(spec.task_specs[flow.target])
    return spec


def _node_spec(spec: Any, node: Node) -> FlowNode:
    if node.type == "intermediateThrowEvent" and node.trigger.kind in {"none", "link"} and not node.topic:
        return PassNode(spec, node)
    return _CLASSES[node.type](spec, node)
