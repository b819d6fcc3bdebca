"""What an operator does by hand, held against the guards of the process: a step left out, values put in.

Neither may open a way to a guarded element that was closed before. Ways are looked for from where the case
stands, with what its variables hold (`facts`); a way the drawing had open from there anyway is no matter of the act.
"""
from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from workflows.engine.flow.beside import NONE, Names
from workflows.engine.graph import CONTAINERS, Node
from workflows.engine.guards.facts import NOTHING, Facts, known_of
from workflows.engine.guards.guarded import GuardedProcess
from workflows.engine.guards.rules import Selector, standing_rules
from workflows.engine.guards.selecting import certain, possible
from workflows.engine.guards.ways import Place
from workflows.errors import Conflict

Values = Mapping[str, Any]


class ByHand(GuardedProcess):
    """The guards of one process, for acts on a case of it.

    :param beside: gives what stands beside the diagram, asked only where it matters; None = what conditions
        teach is left out of account.
    """

    def require_skip(self, node: Node, before: Values, after: Values, done: Collection[str]) -> None:
        """Leaving a step out must leave out nothing a guard demands.

        :param before: what the step sees now; `after` with what the operator says its results are.
        :param done: elements that were completed in this case, each by its own work.
        :raises Conflict: "skip_breaks_guard", "skip_breaks_four_eyes".
        """
        element = node.name or node.id
        left_out = {node.id, *(one.id for one in self._graph.nodes() if node.id in self._around(one))}
        for second in self._graph.nodes():
            eyes = second.properties.get("fourEyes", "").split()
            waived = second.id in left_out and eyes
            firsts = left_out.intersection(eyes) - {*done}
            if waived or any(self._opens(node, second, frozenset({one}), before, after) for one in firsts):
                raise Conflict("skip_breaks_four_eyes", element=element, second=second.name or second.id)
        for guard, rule in standing_rules(self._model.properties):
            targets = possible(self._graph, rule.targets)
            if rule.verb == "only" and any(one.id in left_out for one in targets):
                raise Conflict("skip_breaks_guard", element=element, guard=guard)
        for guard, target, needed in self._needs(done):
            if self._opens(node, target, needed, before, after):
                raise Conflict("skip_breaks_guard", element=element, guard=guard)

    def require_values(self, node: Node, before: Values, after: Values, done: Collection[str]) -> None:
        """Values put in by hand must open no way around what a guard demands.

        :param node: where one token of the case stands.
        :raises Conflict: "values_break_guard".
        """
        if self._beside is None:
            return
        for guard, target, needed in self._needs(done):
            tracked = self._variables.steering(target)
            then, now = known_of(before, tracked), known_of(after, tracked)
            if then == now:
                continue
            if self._reaches(node, now, target, needed, tracked) and not self._reaches(
                node, then, target, needed, tracked
            ):
                raise Conflict("values_break_guard", guard=guard)

    def require_undone(self, node: Node, seen: Values, element: str, done: Collection[str]) -> None:
        """An element whose work never reaches anybody counts as not done: nothing ahead may need it.

        :param node: where one token of the case stands; `seen` is what it sees.
        :param done: as for `require_skip`, without the element.
        :raises Conflict: "delivery_breaks_guard".
        """
        for guard, target, needed in self._needs(done):
            if element in needed:
                tracked = self._tracked(target)
                if self._reaches(node, known_of(seen, tracked), target, needed, tracked):
                    raise Conflict("delivery_breaks_guard", element=self._called(element), guard=guard)

    def _called(self, element: str) -> str:
        node = self._graph.node(element)
        return node.name or node.id if node is not None else element

    def _needs(self, done: Collection[str]) -> Iterator[tuple[str, Node, Names]]:
        """(guard, guarded element, what it needs passed) for all that is not done in this case once and for all."""
        for guard, rule in standing_rules(self._model.properties):
            for need in rule.needs if rule.verb == "needs" else ():
                needed = self._ids(need.elements)
                if need.after or not needed.intersection(done):
                    for target in possible(self._graph, rule.targets):
                        yield guard, target, needed

    def _ids(self, selectors: tuple[Selector, ...]) -> Names:
        return frozenset(node.id for node in certain(self._graph, selectors))

    def _opens(self, node: Node, target: Node, needed: Names, before: Values, after: Values) -> bool:
        """Whether leaving the node out opens a way to the target that doing it would not."""
        tracked = self._tracked(target)
        facts = known_of(after, tracked)
        if node.type.endswith("Gateway"):  # it decides anew
            return self._reaches(node, facts, target, needed, tracked) and not self._reaches(
                node, known_of(before, tracked), target, needed, tracked
            )
        if not self._ways.ahead(self._ways.past(node, facts, tracked), target, needed, tracked):
            return False
        done = _place(node, known_of(before, tracked), tracked, leaving=node.type not in CONTAINERS)
        return not self._ways.ahead([done], target, needed, tracked)

    def _reaches(self, node: Node, facts: Facts, target: Node, needed: Names, tracked: Names) -> bool:
        return self._ways.ahead([_place(node, facts, tracked)], target, needed, tracked)

    def _tracked(self, target: Node) -> Names:
        return self._variables.steering(target) if self._beside is not None else NONE

    def _around(self, node: Node) -> Iterator[str]:
        """Ids of the subprocesses an element lies in."""
        owner = self._graph.node(node.scope)
        while owner is not None:
            yield owner.id
            owner = self._graph.node(owner.scope)


def _place(node: Node, facts: Facts, tracked: Names, *, leaving: bool = False) -> Place:
    return Place(node.id, facts if tracked else NOTHING, leaving=leaving, blind=not tracked)
