"""Which elements of a drawing a guard speaks of."""
from __future__ import annotations

from typing import Any

from workflows.engine.graph import Graph, Node
from workflows.engine.guards.rules import Selector
from workflows.feel import FeelError
from workflows.feel import nodes as n
from workflows.feel.tree import tree_of


def possible(graph: Graph, selectors: tuple[Selector, ...]) -> list[Node]:
    """Elements that are meant or may turn out to be meant: what has to be guarded."""
    return [node for node in graph.nodes() if any(_may_be(node, selector) for selector in selectors)]


def certain(graph: Graph, selectors: tuple[Selector, ...]) -> list[Node]:
    """Elements that are meant whatever the case holds: what may be counted on."""
    return [node for node in graph.nodes() if any(_must_be(node, selector) for selector in selectors)]


def _may_be(node: Node, selector: Selector) -> bool:
    if selector.id:
        return node.id == selector.id
    if node.topic != selector.topic:
        return False
    values = _values(node, selector)
    return values is None or selector.value in values


def _must_be(node: Node, selector: Selector) -> bool:
    if selector.id:
        return node.id == selector.id
    return node.topic == selector.topic and (not selector.input or _values(node, selector) == {selector.value})


def _values(node: Node, selector: Selector) -> set[str] | None:
    """The values the selector's input may have, None where they are not known."""
    if not selector.input:
        return {selector.value}
    for mapping in node.inputs:
        if mapping.target == selector.input and mapping.expression is not None:
            if mapping.expression.is_literal:
                return {mapping.expression.source}
            if len(mapping.expression.parts) > 1:
                return None
            try:
                return _results(tree_of(mapping.expression.parts[0][1]))
            except FeelError:
                return None
    return None


def _results(node: Any) -> set[str] | None:
    """The texts an expression may give: those of its literals, over all branches of an `if`."""
    if isinstance(node, n.Literal):
        return {str(node.value)}
    if isinstance(node, n.If):
        yes, no = _results(node.yes), _results(node.no)
        return None if yes is None or no is None else yes | no
    return None
