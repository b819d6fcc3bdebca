"""From which steps the value comes that a name holds at an element: every drawn way is walked back to them.

Where `surely` says what every way has set, this says what some way leaves. A step that surely sets the name ends the
walk. Boundary events and event subprocesses may come at any time, so they see whatever their activity or scope holds
meanwhile. Conditions are not weighed. What branches do beside each other is not worked out, only where it may matter.
"""
from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from workflows.engine.flow.beside import Beside, Given, Names
from workflows.engine.flow.sources import begun, local_names, repeats, set_by
from workflows.engine.graph import CONTAINERS, Graph, Node
from workflows.engine.process import ProcessModel

Point = tuple[str, str]  # "in" or "out", and the element
#: Before the id of a subprocess: the value is its mapped input, or its item.
LOCAL = "local:"
_CHOOSING = frozenset({"exclusiveGateway", "eventBasedGateway"})


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the value comes from that a name holds at an element.

    :param steps: elements whose value some way brings.
    :param doubted: those of them whose value a branch may always replace by that of another one.
    :param beside: further ones that may set the name on another branch meanwhile.
    """

    steps: tuple[str, ...] = ()
    doubted: frozenset[str] = frozenset()
    beside: tuple[str, ...] = ()


class Reaching:
    """Where the values of one process come from.

    A step is the id of an element; that of the process stands for what a case begins with.
    """

    def __init__(self, model: ProcessModel, beside: Beside) -> None:
        graph = model.graph
        self._graph: Graph = graph
        self._nodes = [graph.by_id[one] for one in model.order if one in graph.by_id]
        self._given: dict[str, Given] = {node.id: set_by(graph, node, beside) for node in self._nodes}
        self._given[graph.id] = begun(graph, beside)
        self._starts = {start.id for start in graph.scopes[graph.id].starts()}
        #: Where a subprocess begins -> the subprocess.
        self._opened = {start.id: graph.by_id[scope.id] for scope in graph.scopes.values() if scope.id != graph.id
                        for start in scope.starts()}
        self._setters: dict[str, list[str]] = {}
        self._before = {point: list(self._leading(*point)) for node in self._nodes
                        for point in (("in", node.id), ("out", node.id))}
        self._reached: dict[Point, set[Point]] = {}
        self._ways: dict[tuple[str, str], Ways] = {}
        self._held: dict[tuple[str, str], bool] = {}

    def setters(self, name: str) -> list[str]:
        """The steps that may set a name anywhere."""
        if name not in self._setters:
            inside = [LOCAL + one.id for one in self._opened.values() if name in _given_inside(one)]
            self._setters[name] = [*(one for one in self._given if self._sets(one, name)), *dict.fromkeys(inside)]
        return self._setters[name]

    def ways(self, node: Node, name: str) -> Ways:
        """Where the value comes from that a name holds when an element is entered."""
        key = (node.id, name)
        if key not in self._ways:
            steps = self._entering(node, name) if self.setters(name) else ()
            doubted = frozenset(step for step in steps if self._may_be_replaced(step, steps))
            self._ways[key] = Ways(steps, doubted, self._meanwhile(node, name, steps) if steps else ())
        return self._ways[key]

    def _entering(self, node: Node, name: str) -> tuple[str, ...]:
        found: dict[str, None] = {}
        seen: set[Point] = {("in", node.id)}
        todo: list[Point] = [("in", node.id)]
        while todo:
            point = todo.pop()
            found |= dict.fromkeys(self._begin_here(point, name))
            fresh = [one for one in self._sources(point, name) if one not in seen]
            seen.update(fresh)
            todo += fresh
        return tuple(found)

    def _meanwhile(self, node: Node, name: str, steps: tuple[str, ...]) -> tuple[str, ...]:
        if not self._forks:
            return ()
        others = [one for one in self.setters(name) if one in self._graph.by_id and one not in steps]
        return tuple(one for one in others if self._beside(one, node))

    def _may_be_replaced(self, step: str, steps: tuple[str, ...]) -> bool:
        if len(steps) < 2:
            return False
        forks = [fork for fork in self._forks if fork in self._behind(self._first(step))]
        return any(self._first(one) in self._behind(fork) for one in steps if one != step for fork in forks)

    # --- the drawing -----------------------------------------------------------------------------

    def _leading(self, side: str, element: str) -> Iterator[Point]:
        """The points a value may come from."""
        node = self._graph.by_id[element]
        if side == "out":
            yield ("in", element)
            yield from self._endings(node)
            return
        yield from (("out", flow.source) for flow in node.incoming)
        if node.attached_to:
            yield ("in", node.attached_to)
            yield from self._inside(node.attached_to)
        elif node.by_event:
            for other in self._graph.scopes[node.scope].nodes.values():
                if not other.by_event:
                    yield from (("in", other.id), ("out", other.id), *self._inside(other.id))
        elif element in self._opened:
            outer = self._opened[element]
            yield ("in", outer.id)
            yield from self._endings(outer) if outer.loop is not None else ()
        if node.loop is not None and not repeats(node) and node.type not in CONTAINERS:
            yield ("out", element)

    def _endings(self, container: Node) -> Iterator[Point]:
        scope = self._graph.scopes.get(container.id)
        for node in scope.nodes.values() if scope is not None else ():
            if not node.outgoing or node.by_event:
                yield ("out", node.id)

    def _inside(self, element: str) -> Iterator[Point]:
        """All points in a subprocess."""
        scope = self._graph.scopes.get(element)
        for node in scope.nodes.values() if scope is not None else ():
            yield from (("in", node.id), ("out", node.id), *self._inside(node.id))

    # --- the values ------------------------------------------------------------------------------

    def _sets(self, element: str, name: str) -> bool:
        given = self._given[element]
        return given.opaque or name in given.perhaps

    def _begin_here(self, point: Point, name: str) -> Iterator[str]:
        """The steps whose value begins at a point."""
        side, element = point
        if side == "out":
            yield from [element] * self._sets(element, name)
        elif element in self._starts:
            yield from [self._graph.id] * self._sets(self._graph.id, name)
        elif element in self._opened and name in _given_inside(self._opened[element]):
            yield LOCAL + self._opened[element].id

    def _sources(self, point: Point, name: str) -> list[Point]:
        """The points a name's value comes from to a point; none where it begins there."""
        side, element = point
        node = self._graph.by_id[element]
        if side == "in":
            return self._sources_in(node, name)
        if name in self._given[element].surely:
            return []
        if node.type not in CONTAINERS:
            return self._before[point]
        if name in _given_inside(node) or (repeats(node) and not self._is_held(node, name)):
            return [("in", element)]
        skipped = node.loop is not None and (node.loop.test_before or repeats(node))
        return self._before[point] if skipped else [one for one in self._before[point] if one != ("in", element)]

    def _sources_in(self, node: Node, name: str) -> list[Point]:
        outer = self._opened.get(node.id)
        if outer is not None:
            if name in _given_inside(outer):
                return []
            if repeats(outer) and not self._is_held(outer, name):
                return [("in", outer.id)]
        attached = self._graph.by_id.get(node.attached_to)
        return [("in", attached.id)] if attached and name in _given_inside(attached) else self._before["in", node.id]

    def _is_held(self, container: Node, name: str) -> bool:
        """Whether a name that is set for an item may be one of the process: then it is written there."""
        key = (container.id, name)
        if key not in self._held:
            inside = {element for _, element in self._inside(container.id)}
            self._held[key] = any(one not in inside for one in self.setters(name))
        return self._held[key]

    def _first(self, step: str) -> Point:
        """Where a value begins."""
        if step == self._graph.id:
            return ("in", self._graph.scopes[step].starts()[0].id)
        return ("in", step.removeprefix(LOCAL)) if step.startswith(LOCAL) else ("out", step)

    # --- what comes after what -------------------------------------------------------------------

    @functools.cached_property
    def _after(self) -> dict[Point, list[Point]]:
        found: dict[Point, list[Point]] = defaultdict(list)
        for point, leading in self._before.items():
            for one in leading:
                found[one].append(point)
        return found

    def _behind(self, point: Point) -> set[Point]:
        """All points behind a point, itself included."""
        if point not in self._reached:
            found, todo = {point}, [point]
            while todo:
                fresh = [one for one in self._after[todo.pop()] if one not in found]
                found.update(fresh)
                todo += fresh
            self._reached[point] = found
        return self._reached[point]

    @functools.cached_property
    def _forks(self) -> list[Point]:
        """Where several tokens may go on at once."""
        found: list[Point] = []
        for node in self._nodes:
            split = len(node.outgoing) > 1 and node.type not in _CHOOSING
            found += [("out", node.id)] * split
            parallel = node.loop is not None and node.loop.kind == "parallel"
            found += [("in", node.id)] * (parallel or any(not one.interrupting for one in node.boundaries))
        for scope in self._graph.scopes.values():
            found += [("in", one.id) for one in scope.starts() if scope.event_subprocesses()]
        return found

    def _beside(self, step: str, node: Node) -> bool:
        """Whether both may be under way at once: behind one fork, and neither surely before the other."""
        one, other = self._first(step), ("in", node.id)
        if (other in self._behind(one)) != (("in", step) in self._behind(("out", node.id))):
            return False
        return any(one in self._behind(fork) and other in self._behind(fork) for fork in self._forks)


def _given_inside(container: Node) -> Names:
    """The names a subprocess has for itself: its mapped inputs, and its item."""
    item = container.loop.item if container.loop is not None else ""
    return local_names(container) | {item} - {""}
