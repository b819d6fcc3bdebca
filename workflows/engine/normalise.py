"""What a drawing leaves implicit, made explicit: link events become flows, defaults lose their condition.

Implicit splits and merges, conditional flows out of activities, missing start and end events and
flows without ids need no rewriting here: every node chooses among its outgoing flows, every token
passes on its own, and `reading` names what has no id.
"""
from __future__ import annotations

from collections.abc import Callable

from workflows.engine.graph import Flow, Graph, Node, Scope

Report = Callable[..., None]


def normalise(graph: Graph, report: Report) -> None:
    """Put a graph straight; what cannot be is reported."""
    for scope in graph.scopes.values():
        _links(graph, scope, report)
    for node in graph.nodes():
        if node.default:
            _default(graph, node, report)


def _links(graph: Graph, scope: Scope, report: Report) -> None:
    links = [node for node in scope.nodes.values() if node.trigger.kind == "link"]
    catches: dict[str, Node] = {}
    for node in links:
        if node.type == "intermediateCatchEvent":
            if node.incoming:
                report(node.id, "link_with_incoming", "only a thrown link leads to a link event that catches")
            if node.trigger.name in catches:
                report(node.id, "link_twice", f"two link events catch {node.trigger.name!r}", name=node.trigger.name)
            catches[node.trigger.name] = node
    thrown: set[str] = set()
    for node in links:
        if node.type == "intermediateCatchEvent":
            continue
        target = catches.get(node.trigger.name)
        if node.type != "intermediateThrowEvent" or node.outgoing:
            report(node.id, "link_misplaced", "a link is thrown by an intermediate event without outgoing flows")
        elif target is None:
            name = node.trigger.name
            report(node.id, "link_without_target", f"no link event catches {name!r}", name=name)
        else:
            thrown.add(target.id)
            flow = Flow(f"{node.id}..{target.id}", node.id, target.id, generated=True)
            graph.flows[flow.id] = flow
            node.outgoing.append(flow)
            target.incoming.append(flow)
    for node in catches.values():
        if node.id not in thrown:
            name = node.trigger.name
            report(node.id, "link_without_source", f"no link event leads to {name!r}", name=name)


def _default(graph: Graph, node: Node, report: Report) -> None:
    flow = graph.flows.get(node.default)
    if flow is None or flow.source != node.id:
        missing = node.default
        report(node.id, "default_flow_missing", f"the default flow {missing!r} does not leave here", flow=missing)
        node.default = ""
    else:
        flow.condition = None  # a default flow's condition is never looked at (§ 10.6.2)
