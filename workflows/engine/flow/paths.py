"""The way on which a variable stays unset, told by the labels of the drawing."""
from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from workflows.engine.flow.beside import Names
from workflows.engine.flow.surely import Analysis
from workflows.engine.graph import Node

MOST = 12


def way_without(analysis: Analysis, element: str, name: str) -> list[str]:
    """Element ids on a way that leaves a variable unset, from the start of the process to an element.

    For a flow, to the element it leaves. The shortest way in flow order; subprocesses that are passed
    through appear as one element.
    """
    graph = analysis.graph
    node = graph.node(element)
    if node is None:
        flow = graph.flows.get(element)
        return way_without(analysis, flow.source, name) if flow is not None else []
    outer = graph.node(node.scope)
    before = [] if outer is None else way_without(analysis, outer.id, name)
    return [*before, *_within(analysis, node, name)]


def _within(analysis: Analysis, goal: Node, name: str) -> list[str]:
    scope = analysis.graph.scopes[goal.scope]
    starts = [node for node in (*scope.starts(), *scope.event_subprocesses()) if _unset(analysis.entered, node, name)]
    came: dict[str, str] = {start.id: "" for start in starts}
    todo = deque(starts)
    while todo and goal.id not in came:
        node = todo.popleft()
        for follower in _followers(analysis, node, name):
            if follower.id not in came:
                came[follower.id] = node.id
                todo.append(follower)
    if goal.id not in came:
        return [goal.id]
    way = [goal.id]
    while came[way[-1]]:
        way.append(came[way[-1]])
    return way[::-1]


def _followers(analysis: Analysis, node: Node, name: str) -> Iterator[Node]:
    nodes = analysis.graph.scopes[node.scope].nodes
    yield from (boundary for boundary in node.boundaries if _unset(analysis.entered, boundary, name))
    if _unset(analysis.left, node, name):
        yield from (
            nodes[flow.target] for flow in node.outgoing if _unset(analysis.entered, nodes[flow.target], name)
        )


def _unset(states: dict[str, Names], node: Node, name: str) -> bool:
    return name not in states.get(node.id, frozenset({name}))


def told(way: list[str], labels: dict[str, str], most: int = MOST) -> str:
    """A way in words: the elements that have a label; the middle of a long one is left out."""
    names = [labels[element] for element in way if element in labels]
    names = [name for number, name in enumerate(names) if not number or names[number - 1] != name]
    if len(names) > most:
        names = [*names[: most // 2], "…", *names[-most // 2 :]]
    return ", ".join(f"„{name}“" if name != "…" else name for name in names)
