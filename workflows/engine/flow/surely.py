"""What surely holds at every element (a variable is set, an element was passed): a forward must-analysis.

A merge keeps what all its ways have set, a parallel join adds up its branches, a boundary event
knows what was set when its activity was entered, an event subprocess what was set when its scope
was. Conditions are not weighed: every drawn way counts as possible. Loops are walked until nothing
changes; the sets only ever shrink, so that is soon.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from workflows.engine.flow.beside import NONE, Names
from workflows.engine.graph import Graph, Node, Scope

States = dict[str, Names]


class Transfer(Protocol):
    """How one element changes what is set."""

    def leave(self, node: Node, state: Names) -> Names:
        """What is set when a node is left, from what is set when it is entered."""

    def choose(self, node: Node, state: Names) -> Names:
        """What is set once the flows out of a node are chosen."""

    def armed_at_entry(self, start: Node, state: Names) -> Names:
        """What the start event of an event subprocess does when its scope is entered."""


Inside = Callable[[str, Names], Names]


class Analysis:
    """The analysis of one process.

    :param begun: what is set when the process begins at one of its starts.
    :param transfer: makes the transfer function, given the analysis of a subprocess: (id, set at entry) -> at its end.
    :param entered: what is surely set when an element is entered, by id; filled by `run`.
    :param left: what is surely set when it is left.
    :param telling: whether the states are settled, so that what the transfer function notes holds.
    """

    def __init__(
        self, graph: Graph, order: tuple[str, ...], begun: Callable[[Node], Names],
        transfer: Callable[[Inside], Transfer],
    ) -> None:
        self.graph = graph
        self.entered: States = {}
        self.left: States = {}
        self._place = {element: number for number, element in enumerate(order)}
        self._begun = begun
        self.telling = False
        self._transfer = transfer(self._inside)

    def run(self) -> None:
        """Analyse the process."""
        scope = self.graph.scopes[self.graph.id]
        starts = {start.id: self._begun(start) for start in scope.starts()}
        self._settle(scope, starts)
        self.telling = True
        self._tell(scope, starts)

    def ending(self) -> Names:
        """What surely holds at the end of the process."""
        scope = self.graph.scopes[self.graph.id]
        return self._at_end(scope, [start.id for start in scope.starts()])

    # --- one scope -------------------------------------------------------------------------------

    def _inside(self, element: str, state: Names) -> Names:
        """A subprocess, entered with this state; what is set at its end."""
        scope = self.graph.scopes[element]
        starts = {start.id: state for start in scope.starts()}
        if not self.telling:
            for node in scope.nodes.values():
                self.entered.pop(node.id, None)
                self.left.pop(node.id, None)
            self._settle(scope, starts)
        else:
            self._tell(scope, starts)
        return self._at_end(scope, list(starts))

    def _at_end(self, scope: Scope, starts: list[str]) -> Names:
        """What is set at a scope's end, by one of its starts or an event subprocess that ended everything else."""
        handlers = [
            handler.id for handler in scope.event_subprocesses()
            if any(start.interrupting for start in self.graph.scopes[handler.id].starts())
        ]
        return Ending(self._nodes(scope), self.left).state([*starts, *handlers])

    def _nodes(self, scope: Scope) -> list[Node]:
        return sorted(scope.nodes.values(), key=lambda node: self._place.get(node.id, 0))

    def _settle(self, scope: Scope, starts: States) -> None:
        """Walk the scope's nodes until their states change no more."""
        nodes = self._nodes(scope)
        for patient in (True, False):  # a join waits for all its branches, unless the drawing makes it wait for itself
            while self._pass(scope, nodes, starts, patient=patient):
                pass

    def _pass(self, scope: Scope, nodes: list[Node], starts: States, *, patient: bool) -> bool:
        changed = False
        for node in nodes:
            state = self._entering(scope, node, starts, patient=patient)
            if state is None or _same(self.entered.get(node.id), state):
                continue
            self.entered[node.id] = state
            left = self._transfer.choose(node, self._transfer.leave(node, state))
            changed = changed or not _same(self.left.get(node.id), left)
            self.left[node.id] = left
        return changed

    def _tell(self, scope: Scope, starts: States) -> None:
        """With the states settled: go over all nodes once more, so that the transfer function can tell what it sees."""
        at_entry = frozenset.intersection(*starts.values()) if starts else NONE
        for handler in scope.event_subprocesses():
            for start in self.graph.scopes[handler.id].starts():
                self._transfer.armed_at_entry(start, at_entry)
        for node in self._nodes(scope):
            if node.id in self.entered:
                self._transfer.choose(node, self._transfer.leave(node, self.entered[node.id]))

    def _entering(self, scope: Scope, node: Node, starts: States, *, patient: bool) -> Names | None:
        if node.id in starts:
            return starts[node.id]
        if node.by_event:
            return frozenset.intersection(*starts.values()) if starts else NONE
        if node.attached_to:
            return self.entered.get(node.attached_to)
        states = [self.left.get(flow.source) for flow in node.incoming]
        known = [state for state in states if state is not None]
        if not known or len(known) == len(states) == 1:
            return known[0] if known else None
        if node.type == "parallelGateway":
            return None if patient and len(known) < len(states) else frozenset().union(*known)
        return frozenset.intersection(*known)


def _same(one: Names | None, other: Names) -> bool:
    """Whether two states hold the same; mostly they are the very same set, which a comparison would not notice."""
    return one is other or one == other


class Ending:
    """What is set when the last token of a scope has gone: branches add up, alternatives keep what they share."""

    def __init__(self, nodes: list[Node], left: States) -> None:
        self._nodes = nodes
        self._left = left
        self._after: dict[str, Names | None] = {}

    def state(self, starts: list[str]) -> Names:
        """The state at the end of the scope.

        :param starts: ids of the nodes it may have gone through from its beginning; one event subprocess that
            interrupts is one of them, what runs beside the rest is none.
        """
        ends = [node for node in self._nodes if not node.outgoing and node.id in self._left]
        if any(node.trigger.kind == "terminate" for node in ends):
            return self._shared(self._left[node.id] for node in ends if _ends_normally(node))
        changed = True
        while changed:
            changed = False
            for node in reversed(self._nodes):  # what lies behind is known first
                found = self._behind(node)
                changed = changed or found != self._after.get(node.id)
                self._after[node.id] = found
        return self._shared(self._after.get(element) for element in starts)

    def _behind(self, node: Node) -> Names | None:
        """What is set once a token that enters here, and all that come of it, have gone; None = never normally."""
        own = self._left.get(node.id)
        if own is None or not _ends_normally(node):
            return None
        ways = [self._after.get(flow.target) for flow in node.outgoing]
        if splits(node):
            behind = own.union(*(way for way in ways if way is not None))
        else:
            behind = own | self._shared(ways)
        others = [self._after.get(found.id) for found in node.boundaries if found.interrupting]
        return self._shared([behind, *others])

    @staticmethod
    def _shared(states: Iterable[Names | None]) -> Names:
        known = [state for state in states if state is not None]
        return frozenset.intersection(*known) if known else NONE


def splits(node: Node) -> bool:
    """Whether a token takes all flows out of a node (BPMN 2.0.2 § 13.3.1, 13.4.1)."""
    if node.type == "parallelGateway":
        return True
    return not node.type.endswith("Gateway") and not any(flow.condition for flow in node.outgoing)


def _ends_normally(node: Node) -> bool:
    return node.type != "endEvent" or node.trigger.kind not in {"error", "cancel"}
