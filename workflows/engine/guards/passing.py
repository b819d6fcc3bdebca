"""Which elements are surely passed before another: the must-analysis with elements in the place of variables."""
from __future__ import annotations

from workflows.engine.flow.beside import Names
from workflows.engine.flow.surely import Analysis, Inside
from workflows.engine.graph import CONTAINERS, Node
from workflows.engine.process import ProcessModel


def passed(model: ProcessModel, wanted: Names) -> Analysis:
    """For every element, which of the wanted ones were surely left before it is entered, and by the time it is left."""
    analysis = Analysis(model.graph, model.order, lambda start: frozenset(), lambda inside: Passing(wanted, inside))
    analysis.run()
    return analysis


class Passing:
    """An element that is left was passed; of a loop that may have no round, only the loop itself."""

    def __init__(self, wanted: Names, inside: Inside) -> None:
        self._wanted = wanted
        self._inside = inside

    def leave(self, node: Node, state: Names) -> Names:
        """Add the element, and what every way through its inside passes."""
        own = self._wanted & {node.id}
        if node.type not in CONTAINERS:
            return state | own if own else state
        ended = self._inside(node.id, state)
        sure = node.loop is None or (node.loop.kind == "standard" and not node.loop.test_before)
        return (ended if sure else state) | own

    def choose(self, node: Node, state: Names) -> Names:
        """Conditions pass nothing."""
        return state

    def armed_at_entry(self, start: Node, state: Names) -> Names:
        """Waiting passes nothing."""
        return state
