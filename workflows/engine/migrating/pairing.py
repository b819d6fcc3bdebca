"""Which element of the new diagram an element of the old one becomes."""
from __future__ import annotations

from collections.abc import Iterable, Mapping

from workflows.engine.graph import Graph, Node, Scope

OUTSIDE = frozenset({"timer", "message", "signal", "conditional"})


class Pairs:
    """Two diagrams of a process and a choice of what becomes of the old one's elements.

    :param mapping: old id -> new id, "" = nothing; what is not named keeps its id where the new diagram has it.
    """

    def __init__(self, old: Graph, new: Graph, mapping: Mapping[str, str]) -> None:
        self.old, self.new, self.mapping = old, new, mapping

    def wanted(self, element: str) -> str:
        """The new id an element is to have, "" = none."""
        return self.mapping.get(element, element if element in self.new.by_id else "")

    def node(self, element: str) -> Node | None:
        """What an element becomes, None = nothing, or nothing that exists."""
        return self.new.node(self.wanted(element))

    def scope(self, scope: str) -> str:
        """What the process or a subprocess becomes."""
        return self.new.id if scope == self.old.id else self.wanted(scope)

    def boundaries(self, old: Node, new: Node) -> dict[str, Node]:
        """Boundary events of an activity that go on waiting: old id -> new event."""
        return self._alike(old.boundaries, new.boundaries)

    def handlers(self, old: Scope, new: Scope) -> dict[str, Node]:
        """Starts of event subprocesses of a scope that go on waiting."""
        return self._alike(starts_of(self.old, old), starts_of(self.new, new))

    def behind(self, old: Node, new: Node) -> dict[str, Node]:
        """Events behind an event-based gateway that go on being waited for."""
        return self._alike(behind(self.old, old), behind(self.new, new))

    def flow(self, flow: str, join: Node) -> str:
        """The way into a join that a way of the old diagram becomes, "" = none."""
        if any(one.id == flow for one in join.incoming):
            return flow
        old = self.old.flows.get(flow)
        found = [one.id for one in join.incoming if old is not None and one.source == self.wanted(old.source)]
        return found[0] if len(found) == 1 else ""

    def _alike(self, old: Iterable[Node], new: Iterable[Node]) -> dict[str, Node]:
        """By choice, else by id, else by name; always with the same kind of trigger."""
        old, free = list(old), {node.id: node for node in new if node.trigger.kind in OUTSIDE}
        found: dict[str, Node] = {}
        for take in (self._chosen, _same_id, _same_name):
            for node in old:
                if node.id in found or (take != self._chosen and node.id in self.mapping):
                    continue
                fitting = [one for one in free.values() if one.trigger.kind == node.trigger.kind and take(node, one)]
                if len(fitting) == 1:
                    found[node.id] = free.pop(fitting[0].id)
        return found

    def _chosen(self, old: Node, new: Node) -> bool:
        return self.mapping.get(old.id) == new.id


def _same_id(old: Node, new: Node) -> bool:
    return old.id == new.id


def _same_name(old: Node, new: Node) -> bool:
    return bool(old.name) and old.name == new.name


def starts_of(graph: Graph, scope: Scope) -> list[Node]:
    """Start events of the event subprocesses of a scope that wait for something from outside."""
    return [
        start for handler in scope.event_subprocesses() for start in graph.scopes[handler.id].starts()
        if start.trigger.kind in OUTSIDE
    ]


def behind(graph: Graph, gateway: Node) -> list[Node]:
    """The events behind an event-based gateway."""
    nodes = graph.scopes[gateway.scope].nodes
    return [nodes[flow.target] for flow in gateway.outgoing]



def label(graph: Graph, node: Node) -> str:
    """What people call an element: its name, else of a gateway the events behind it, else its id."""
    if node.name or node.type != "eventBasedGateway":
        return node.name or node.id
    return " / ".join(one.name or one.id for one in behind(graph, node))
