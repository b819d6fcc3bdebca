"""Which elements are surely passed before another: the must-analysis with elements in the place of variables."""
from __future__ import annotations

from workflows.engine.flow.beside import Names
from workflows.engine.flow.surely import Analysis, Inside
from workflows.engine.graph import CONTAINERS, Node
from workflows.engine.process import ProcessModel


def passed(model: ProcessModel) -> Analysis:
    """For every element, what was surely left before it is entered (`entered`) and by the time it is left (`left`)."""
    analysis = Analysis(model.graph, model.order, lambda start: frozenset(), Passing)
    analysis.run()
    return analysis


class Passing:
    """An element that is left was passed; of a loop that may have no round, only the loop itself."""

    def __init__(self, inside: Inside) -> None:
        self._inside = inside

    def leave(self, node: Node, state: Names) -> Names:
        """Add the element, and what every way through its inside passes."""
        if node.type not in CONTAINERS:
            return state | {node.id}
        ended = self._inside(node.id, state)
        sure = node.loop is None or (node.loop.kind == "standard" and not node.loop.test_before)
        return (ended if sure else state) | {node.id}

    def choose(self, node: Node, state: Names) -> Names:
        """Conditions pass nothing."""
        return state

    def armed_at_entry(self, start: Node, state: Names) -> Names:
        """Waiting passes nothing."""
        return state
