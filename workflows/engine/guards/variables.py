"""Which variables a way's conditions may be trusted with, and what each element does to them.

A variable is tracked where everything that writes it lies in one scope and on no branch that runs beside
others; then nobody changes it behind the back of the way that has read it.
"""
from __future__ import annotations

import functools
from collections.abc import Iterator

from workflows.engine.flow.beside import NONE, Beside, Names
from workflows.engine.flow.effects import given_by
from workflows.engine.graph import CONTAINERS, Graph, Node, Scope
from workflows.engine.guards.facts import Facts, told_by, without


class Variables:
    """The variables of one process."""

    def __init__(self, graph: Graph, beside: Beside) -> None:
        self._graph = graph
        self._beside = beside

    @functools.cached_property
    def home(self) -> dict[str, str]:
        """Tracked variable -> the scope all its writers lie in."""
        scopes: dict[str, set[str]] = {}
        for node in self._graph.nodes():
            alone = node.id not in self._concurrent and self._is_alone(node.scope)
            for name in self.written(node):
                scopes.setdefault(name, set()).add(node.scope if alone else "")
        for start in self._graph.scopes[self._graph.id].starts():
            for name in self._beside.at_start(self._graph, start).perhaps:
                scopes.setdefault(name, set()).add(self._graph.id)
        found = {name: next(iter(where)) for name, where in scopes.items() if len(where) == 1 and "" not in where}
        return {name: scope for name, scope in found.items() if name not in self._hidden}

    @functools.cached_property
    def _concurrent(self) -> set[str]:
        return {element for scope in self._graph.scopes.values() for element in concurrent(scope)}

    def _is_alone(self, scope: str) -> bool:
        """Whether a scope's variables are its own at a time: it cannot run twice at once, but as items do."""
        owner = self._graph.node(scope)
        if owner is None or (owner.loop is not None and owner.loop.kind != "standard"):
            return True
        return owner.id not in self._concurrent and self._is_alone(owner.scope)

    @functools.cached_property
    def _asked(self) -> Names:
        return frozenset(
            name for flow in self._graph.flows.values() if flow.condition is not None for name in flow.condition.names
        )

    def steering(self, target: Node) -> Names:
        """Tracked variables that live in the scope of an element and steer the ways to it there."""
        scope = self._graph.scopes[target.scope]
        before, todo = {target.id}, [target]
        while todo:
            node = todo.pop()
            sources = [flow.source for flow in node.incoming] + [node.attached_to] * bool(node.attached_to)
            todo += [scope.nodes[source] for source in sources if source not in before]
            before |= {*sources}
        read = {
            name for element in before for flow in scope.nodes[element].outgoing if flow.condition is not None
            for name in flow.condition.names
        }
        return frozenset(name for name in read if self.home.get(name) == scope.id)

    @functools.cached_property
    def _hidden(self) -> Names:
        """Names that mean something else inside an element: items of loops, inputs of subprocesses."""
        found: set[str] = set()
        for node in self._graph.nodes():
            if node.loop is not None:
                found |= {node.loop.item, "loopCounter"}
            if node.type in CONTAINERS:
                found |= {mapping.target for mapping in node.inputs}
        return frozenset(found)

    def written(self, node: Node) -> Names:
        """Names a node may write for others; an opaque one is taken not to write what others declare."""
        loop = frozenset({node.loop.output} - {""}) if node.loop is not None else NONE
        if any(mapping.expression is None for mapping in node.outputs):
            return loop | self._asked  # all variables of a called process
        if node.outputs:
            return loop | {mapping.target for mapping in node.outputs}
        return loop | (NONE if node.type in CONTAINERS else given_by(node, self._beside).perhaps)

    def after(self, node: Node, facts: Facts, tracked: Names) -> Facts:
        """What is known once a node has been left."""
        facts = without(facts, self.written(node))
        if node.loop is not None:
            return facts
        if node.type == "scriptTask" and node.script is not None and not node.outputs:
            return facts | told_by(node.result, node.script, tracked)
        for mapping in node.outputs:
            if mapping.expression is None:
                continue
            names = mapping.expression.names
            if node.type == "scriptTask" and node.script is not None and names == {node.result} and (
                mapping.expression.source.strip() == node.result
            ):
                facts |= told_by(mapping.target, node.script, tracked)
            else:
                facts |= told_by(mapping.target, mapping.expression, tracked)
        return facts

    def inside(self, element: str) -> Names:
        """Tracked variables that live inside a subprocess."""
        scopes = {element}
        for scope in self._graph.scopes.values():  # outer scopes stand before inner ones
            if scope.parent in scopes:
                scopes.add(scope.id)
        return frozenset(name for name, home in self.home.items() if home in scopes)


def concurrent(scope: Scope) -> set[str]:
    """Elements of a scope that may run beside other elements of it."""
    todo = [*_beginnings(scope)]
    found: set[str] = set()
    while todo:
        node = todo.pop()
        if node.id not in found:
            found.add(node.id)
            todo += [scope.nodes[flow.target] for flow in node.outgoing]
            todo += node.boundaries
    return found


def _beginnings(scope: Scope) -> Iterator[Node]:
    for node in scope.nodes.values():
        if node.by_event or (node.attached_to and not node.interrupting):
            yield node
        if len(node.outgoing) > 1 and node.type not in {"exclusiveGateway", "eventBasedGateway"}:
            yield from (scope.nodes[flow.target] for flow in node.outgoing)
