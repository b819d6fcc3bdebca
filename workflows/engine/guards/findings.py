"""The guards a process declares, held against its drawing: what breaks one is never deployable (house rule 10.7)."""
from __future__ import annotations

import functools
from collections.abc import Iterator

from workflows.engine.flow.beside import Beside
from workflows.engine.flow.paths import MOST, told
from workflows.engine.graph import Node
from workflows.engine.guards.passing import passed
from workflows.engine.guards.rules import PREFIX, BadGuard, Rule, Selector, read_rules
from workflows.engine.guards.selecting import certain, possible
from workflows.engine.guards.variables import Variables
from workflows.engine.guards.ways import Ways
from workflows.engine.labels import graph_labels
from workflows.engine.process import ProcessModel
from workflows.model import Problem


def check_guards(model: ProcessModel, beside: Beside) -> list[Problem]:
    """Problems of the guards of one process."""
    return list(_Guards(model, beside).problems())


class _Guards:
    """The guards of one process."""

    def __init__(self, model: ProcessModel, beside: Beside) -> None:
        self._model = model
        self._graph = model.graph
        self._beside = beside
        self._labels = graph_labels([model.graph])
        self._rules: dict[str, list[Rule]] = {}

    @functools.cached_property
    def _ways(self) -> Ways:
        needs = (need for rules in self._rules.values() for rule in rules for need in rule.needs)
        wanted = frozenset(node.id for need in needs for node in certain(self._graph, need.elements))
        return Ways(self._graph, passed(self._model, wanted), Variables(self._graph, self._beside))

    def problems(self) -> Iterator[Problem]:
        """Every guard that is broken, unreadable, or speaks of what is not there."""
        for name, text in self._model.properties.items():
            if not name.startswith(PREFIX):
                continue
            guard = name.removeprefix(PREFIX).strip()
            try:
                rules = read_rules(text)
            except BadGuard as error:
                yield self.problem(
                    self._model.key, "guard_unreadable", f"not a rule: {error}", guard=guard, text=str(error)
                )
                continue
            self._rules[guard] = rules
        for guard, rules in self._rules.items():
            for rule in rules:
                yield from self._rule(guard, rule)

    def _rule(self, guard: str, rule: Rule) -> Iterator[Problem]:
        selectors = [*rule.targets, *(one for need in rule.needs for one in (*need.elements, *need.after))]
        missing = [one.id for one in selectors if one.id and one.id not in self._graph.by_id]
        for element in dict.fromkeys(missing):
            yield self.problem(
                self._model.key, "guard_element_missing", f"the guard names {element!r}, which is not there",
                guard=guard, missing=element,
            )
        for target in possible(self._graph, rule.targets):
            if rule.verb == "only":
                yield from self._only(guard, target, rule.teams)
            elif rule.verb == "fourEyes":
                yield from self._four_eyes(guard, target, rule)
            else:
                yield from self._needs(guard, target, rule)

    def _needs(self, guard: str, target: Node, rule: Rule) -> Iterator[Problem]:
        for need in rule.needs:
            needed = frozenset(node.id for node in certain(self._graph, need.elements))
            way = self._ways.around(target, needed)
            for node in possible(self._graph, need.after):
                way = way or self._ways.since(node, target, needed)
            if way is not None:
                yield self.problem(
                    target.id, "guard_violated", f"a way goes around {sorted(needed)}", guard=guard,
                    missing=self._called(need.elements), path=told(self._near(way, target), self._labels, 2 * MOST),
                )

    def _four_eyes(self, guard: str, target: Node, rule: Rule) -> Iterator[Problem]:
        declared = set(target.properties.get("fourEyes", "").split())
        for need in rule.needs:
            for other in possible(self._graph, need.elements):
                if other.id not in declared:
                    yield self.problem(
                        target.id, "guard_four_eyes", f"fourEyes does not name {other.id!r}", guard=guard,
                        other=self._labels.get(other.id, other.id), id=other.id,
                    )

    def _only(self, guard: str, target: Node, teams: tuple[str, ...]) -> Iterator[Problem]:
        given = set(self._model.elements[target.id].candidate_groups)
        others = sorted(given - set(teams))
        named = target.assignee is not None or target.users is not None
        if target.type != "userTask" or not given or others or named:
            yield self.problem(
                target.id, "guard_team", f"somebody outside {teams} may do it", guard=guard,
                teams=", ".join(teams), others=", ".join(others) or "–",
            )

    def _near(self, way: list[str], target: Node) -> list[str]:
        """The end of a way that lies in the target's own subprocess: up to there it has no choice to tell of."""
        places = [number for number, element in enumerate(way) if element == target.scope]
        return way[places[-1] + 1 :] if places else way

    def _called(self, group: tuple[Selector, ...]) -> str:
        """A group of elements in words of the drawing."""
        names = []
        for selector in group:
            found = [self._labels.get(node.id, node.id) for node in certain(self._graph, (selector,))]
            value = f" [{selector.input}={selector.value}]" if selector.input else ""
            names += [f"„{name}“" for name in found] or [f"„{selector.id or selector.topic}{value}“"]
        return " / ".join(dict.fromkeys(names))

    def problem(self, element: str, code: str, message: str, **params: object) -> Problem:
        """A finding; all of them are errors."""
        return Problem(element, code, message=message, params=params, resource=self._model.resource)
