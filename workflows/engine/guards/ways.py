"""A way through the drawing that reaches an element without passing what it has to pass.

First every drawn way counts. If one is found, ways are walked together with what their conditions teach
(`facts`), so that a way nobody can take is no objection: after "not refused" the branch "refused" is closed
until somebody decides anew. A token that runs beside others learns nothing. Where there are too many
cases the first answer stands; that finds ways too many, never too few.
"""
from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workflows.engine.flow.beside import NONE, Names
from workflows.engine.flow.surely import Analysis
from workflows.engine.graph import CONTAINERS, Flow, Graph, Node
from workflows.engine.guards.facts import NOTHING, Facts, fails, holds, without
from workflows.engine.guards.variables import Variables

MOST_PLACES = 20_000


@dataclass(frozen=True, slots=True)
class Place:
    """A token on its way.

    :param leaving: the element's work is done.
    :param blind: it runs beside others, so what it reads may change.
    """

    element: str
    facts: Facts = NOTHING
    leaving: bool = False
    blind: bool = False


class Ways:
    """The ways of one process."""

    def __init__(self, graph: Graph, passed: Analysis, variables: Variables) -> None:
        self._graph = graph
        self._passed = passed
        self._variables = variables

    def around(self, target: Node, needed: Names) -> list[str] | None:
        """Element ids of a way from a start to the target that passes none of the needed elements; None if none."""
        return self._judge(None, target, needed)

    def since(self, after: Node, target: Node, needed: Names) -> list[str] | None:
        """As `around`, from the moment an element has been done: what was passed before does not count."""
        return self._judge(after, target, needed)

    def past(self, element: Node, facts: Facts, tracked: Names) -> list[Place]:
        """Where a token goes from an element whose work is left out, with it what the work would have taught."""
        return [*self._go_on(element, Place(element.id, leaving=True, blind=not tracked), facts, tracked)]

    def ahead(self, begun: Iterable[Place], target: Node, needed: Names, tracked: Names) -> bool:
        """Whether a token at one of these places may still reach the target and pass none of the needed elements."""
        return self._follow(begun, target, needed, tracked, ever=False) is not None

    def places(self, after: Node | None, needed: Names, tracked: Names) -> frozenset[Place] | None:
        """Every place a token may come to, from a start or from an element that was done, without the needed elements.

        None where there are too many to look at.
        """
        blind = not tracked
        todo = [Place(after.id, leaving=True, blind=blind)] if after is not None else [
            *self._begin(self._graph.id, Place("", blind=blind))
        ]
        seen = set(todo)
        while todo:
            place = todo.pop()
            if self._has_passed(place, needed, ever=after is None):
                continue
            fresh = [following for following in self._next(place, tracked) if following not in seen]
            seen.update(fresh)
            todo += fresh
            if len(seen) > MOST_PLACES:
                return None
        return frozenset(place for place in seen if not self._has_passed(place, needed, ever=after is None))

    def _judge(self, after: Node | None, target: Node, needed: Names) -> list[str] | None:
        drawn = self._search(after, target, needed, NONE)
        tracked = self._variables.steering(target)
        if drawn is None or not tracked:
            return drawn
        taken = self._search(after, target, needed, tracked)
        return drawn if taken == [] else taken

    def _search(self, after: Node | None, target: Node, needed: Names, tracked: Names) -> list[str] | None:
        """A way, minding conditions on the tracked variables; [] where there are too many places to look at."""
        blind = not tracked
        begun = [Place(after.id, leaving=True, blind=blind)] if after is not None else [
            *self._begin(self._graph.id, Place("", blind=blind))
        ]
        return self._follow(begun, target, needed, tracked, ever=after is None)

    def _follow(
        self, begun: Iterable[Place], target: Node, needed: Names, tracked: Names, *, ever: bool
    ) -> list[str] | None:
        came: dict[Place, Place | None] = dict.fromkeys(begun)
        todo = deque(begun)
        while todo:
            place = todo.popleft()
            if place.element == target.id and not place.leaving:
                return _way(came, place)
            if self._has_passed(place, needed, ever=ever):
                continue
            for following in self._next(place, tracked):
                if following not in came:
                    came[following] = place
                    todo.append(following)
            if len(came) > MOST_PLACES:
                return []
        return None

    def _has_passed(self, place: Place, needed: Names, *, ever: bool) -> bool:
        """Whether a needed element is behind a place; `ever` counts what every way there passes (joined branches)."""
        if place.leaving and place.element in needed:
            return True
        states = self._passed.left if place.leaving else self._passed.entered
        return ever and bool(needed & states.get(place.element, NONE))

    def _begin(self, scope: str, place: Place) -> Iterator[Place]:
        """The places a token begins at in a scope; an event subprocess may begin at any moment, so it knows nothing."""
        found = self._graph.scopes[scope]
        yield from (Place(node.id, place.facts, blind=place.blind) for node in found.starts())
        yield from (Place(handler.id, blind=True) for handler in found.event_subprocesses())

    def _next(self, place: Place, tracked: Names) -> Iterator[Place]:
        node = self._graph.by_id[place.element]
        if place.leaving:
            yield from self._leave(node, place, tracked)
            return
        inner = self._variables.inside(node.id) if node.type in CONTAINERS else frozenset()
        outside = without(place.facts, inner)
        interrupted = without(outside, self._variables.written(node))
        for boundary in node.boundaries:
            beside = place.blind or not boundary.interrupting
            yield Place(boundary.id, NOTHING if beside else interrupted, blind=beside)
        if node.type not in CONTAINERS:
            yield Place(node.id, place.facts, leaving=True, blind=place.blind)
            return
        yield from self._begin(node.id, Place(node.id, outside, blind=place.blind))
        if node.loop is not None and (node.loop.kind != "standard" or node.loop.test_before):
            yield Place(node.id, outside, leaving=True, blind=place.blind)

    def _leave(self, node: Node, place: Place, tracked: Names) -> Iterator[Place]:
        facts = NOTHING if place.blind else self._variables.after(node, place.facts, tracked)
        yield from self._go_on(node, place, facts, tracked)

    def _go_on(self, node: Node, place: Place, facts: Facts, tracked: Names) -> Iterator[Place]:
        for flow, known in self._taken(node, facts, NONE if place.blind else tracked):
            yield Place(flow.target, known, blind=place.blind)
        owner = self._graph.node(node.scope)
        beside = node.by_event and not any(start.interrupting for start in self._graph.scopes[node.id].starts())
        if node.outgoing or owner is None or beside or node.trigger.kind in {"error", "cancel"}:
            return
        yield Place(owner.id, without(facts, self._variables.inside(owner.id)), leaving=True, blind=place.blind)

    def _taken(self, node: Node, facts: Facts, tracked: Names) -> Iterator[tuple[Flow, Facts]]:
        """The flows a token may take, with what their conditions teach."""
        if not tracked or not any(flow.condition for flow in node.outgoing):
            yield from ((flow, facts) for flow in node.outgoing)
            return
        refused = [facts]  # no condition so far was true
        for flow in node.outgoing:
            if flow.id == node.default:
                continue
            if flow.condition is None:
                yield flow, facts
                continue
            tested = refused if node.type == "exclusiveGateway" else [facts]
            yield from ((flow, known) for one in tested for known in holds(flow.condition, one, tracked))
            refused = [known for one in refused for known in fails(flow.condition, one, tracked)]
        for flow in node.outgoing:
            if flow.id == node.default:
                yield from ((flow, known) for known in refused)


def _way(came: dict[Place, Place | None], place: Place | None) -> list[str]:
    way: list[str] = []
    while place is not None:
        if not way or way[-1] != place.element:
            way.append(place.element)
        place = came[place]
    return way[::-1]
