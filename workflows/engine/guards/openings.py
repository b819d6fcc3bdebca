"""What can be reached from where a case stands although what the law needs first has not been done.

Where a case of this version may itself come to stand without it, and with what this case holds, nothing is missing: the
drawing sees to the rest, as the check proved when it was published.

Asked of cases by the hundred, so what was found is kept: first whether any drawn way is open (the same for all cases at
an element), and only where one is, whether conditions close it for what this case holds.
"""
from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workflows.engine.flow.beside import NONE, Beside, Names
from workflows.engine.graph import Node
from workflows.engine.guards.facts import NOTHING, Facts, implies, known_of
from workflows.engine.guards.guarded import GuardedProcess
from workflows.engine.guards.rules import Selector, standing_rules
from workflows.engine.guards.selecting import certain, possible
from workflows.engine.guards.ways import Place
from workflows.engine.process import ProcessModel
from workflows.feel.paths import Path, paths

MOST_KEPT = 50_000


@dataclass(frozen=True, slots=True)
class Opening:
    """A way to an element past what it needs; `by` = the guard, or with `eyes` the second of two people's steps.

    :param after: elements after which one of the needed has to be passed anew.
    """

    by: str
    target: str
    needed: Names
    after: Names = NONE
    eyes: bool = False


class Openings(GuardedProcess):
    """The guards and four eyes of one process, held against places of its cases.

    :param beside: gives what stands beside the diagram; None = what conditions teach is left out of account.
    """

    def __init__(self, model: ProcessModel, beside: Callable[[], Beside] | None) -> None:
        super().__init__(model, beside)
        self._drawn: dict[tuple[str, str, Names], bool] = {}
        self._taken: dict[tuple[str, str, Names, Facts], bool] = {}
        self._steered: dict[str, Names] = {}
        self._usual: dict[tuple[str, Names, str], frozenset[Place] | None] = {}

    def at(self, node: Node, seen: Mapping[str, Any], done: Sequence[str]) -> Iterator[Opening]:
        """The openings at an element.

        :param node: where one token of the case stands.
        :param seen: what it sees.
        :param done: elements that were completed in this case, in order.
        """
        for demand in self._demands:
            if not _fulfilled(demand, done) and self.leads(node, seen, demand) and not self._is_usual(
                node, seen, demand, done
            ):
                yield demand

    def leads(self, node: Node, seen: Mapping[str, Any], demand: Opening) -> bool:
        """Whether a way past the needed elements is open from an element for what a case holds."""
        target = self._graph.by_id.get(demand.target)
        if target is None or not self._is_drawn(node, target, demand.needed):
            return False
        tracked = self._steering(target.id)
        if not tracked:
            return True
        facts = frozenset(fact for fact in known_of(seen, tracked) if fact[0] in self._asked)
        key = (node.id, target.id, demand.needed, facts)
        if key not in self._taken:
            if len(self._taken) > MOST_KEPT:
                self._taken.clear()
            self._taken[key] = self._ways.ahead([Place(node.id, facts)], target, demand.needed, tracked)
        return self._taken[key]

    def _is_usual(self, node: Node, seen: Mapping[str, Any], demand: Opening, done: Sequence[str]) -> bool:
        """Whether cases of this version stand there without the needed elements, too, with no less known of them."""
        since = next((one for one in reversed(done) if one in demand.after), "")
        key = (demand.target, demand.needed, since)
        if key not in self._usual:
            after = self._graph.by_id.get(since)
            self._usual[key] = self._ways.places(after, demand.needed, self._steering(demand.target))
        places = self._usual[key]
        known = known_of(seen, self._steering(demand.target))
        return places is not None and any(
            place.element == node.id and not place.leaving and implies(known, place.facts) for place in places
        )

    def _is_drawn(self, node: Node, target: Node, needed: Names) -> bool:
        key = (node.id, target.id, needed)
        if key not in self._drawn:
            self._drawn[key] = self._ways.ahead([Place(node.id, NOTHING, blind=True)], target, needed, NONE)
        return self._drawn[key]

    @functools.cached_property
    def _demands(self) -> tuple[Opening, ...]:
        """Everything the drawing demands, as an opening it would be were it not done."""
        return (*self._of_guards(), *self._of_four_eyes())

    def _of_guards(self) -> Iterator[Opening]:
        for guard, rule in standing_rules(self._model.properties):
            for need in rule.needs if rule.verb == "needs" else ():
                for target in possible(self._graph, rule.targets):
                    yield Opening(guard, target.id, self._ids(need.elements), self._ids(need.after))

    def _of_four_eyes(self) -> Iterator[Opening]:
        for second in self._graph.nodes():
            for first in second.properties.get("fourEyes", "").split():
                yield Opening(second.name or second.id, second.id, frozenset({first}), eyes=True)

    def _ids(self, selectors: tuple[Selector, ...]) -> Names:
        return frozenset(node.id for node in certain(self._graph, selectors))

    @functools.cached_property
    def _asked(self) -> frozenset[Path]:
        """The paths conditions read, and what they lie in: other facts close no way."""
        found = {
            path for flow in self._graph.flows.values() if flow.condition is not None
            for is_feel, text in flow.condition.parts if is_feel for path in paths(text)
        }
        return frozenset(path[:length] for path in found for length in range(1, len(path) + 1))

    def _steering(self, target: str) -> Names:
        if self._beside is None:
            return NONE
        if target not in self._steered:
            self._steered[target] = self._variables.steering(self._graph.by_id[target])
        return self._steered[target]


def _fulfilled(demand: Opening, done: Sequence[str]) -> bool:
    """Whether one of the needed was done, and done again since the last of what makes it needed anew."""
    last = max((place for place, element in enumerate(done) if element in demand.needed), default=-1)
    spoiled = max((place for place, element in enumerate(done) if element in demand.after), default=-1)
    return last > spoiled
