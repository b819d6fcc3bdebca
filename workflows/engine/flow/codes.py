"""Conditions that ask whether a choice has a value it does not offer: such a path is never taken, or always."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from workflows.engine.expressions import Expression
from workflows.engine.flow.beside import Beside
from workflows.engine.flow.described import Variable
from workflows.engine.flow.findings import settable
from workflows.engine.flow.known import brought
from workflows.engine.process import ProcessModel
from workflows.feel import FeelError
from workflows.feel.nodes import Call, Comparison, In, ListNode, Literal, Logic, Name, Node
from workflows.feel.paths import dotted
from workflows.feel.tree import tree_of
from workflows.model import Problem, Severity

_MOST_WORDS = 12  # options named in one sentence


def check_codes(model: ProcessModel, beside: Beside) -> Iterator[Problem]:
    """One warning for each condition and value that none of the value's sources can give.

    Silent where anything that is not described may set values, and for values one of whose sources offers no choice.
    """
    asked = [(flow.id, flow.condition) for flow in model.graph.flows.values() if flow.condition is not None]
    asked += [
        (one.id, one.trigger.expression) for one in model.graph.nodes()
        if one.trigger.kind == "conditional" and one.trigger.expression is not None
    ]
    if not asked or settable(model, beside)[1]:
        return
    choices = _choices(model, beside)
    for element, condition in asked:
        for path, value in dict.fromkeys(_compared(_tree(condition))):
            choice = choices.get(path)
            if choice is not None and value not in dict(choice.options):
                yield _problem(model, element, choice, value)


def _choices(model: ProcessModel, beside: Beside) -> Mapping[str, Variable]:
    """Path -> the choice it is, with the options of all its sources; what one of them leaves open is none."""
    found: dict[str, list[Variable]] = {}
    unbound: set[str] = set()
    for node in model.graph.nodes():
        for one in brought(model, node, beside):
            if one.closed:
                found.setdefault(one.path, []).append(one)
            else:
                unbound.add(one.path)
    # Whatever sets "review" as a whole may also set "review.result", and the other way round.
    above = {begin for path in unbound for begin in _begins(path)}
    return {path: _joined(sources) for path, sources in found.items()
            if path not in above and unbound.isdisjoint(_begins(path))}


def _begins(path: str) -> list[str]:
    """ "a", "a.b", "a.b.c": what a path leads through, itself included."""
    names = path.split(".")
    return [".".join(names[:length]) for length in range(1, len(names) + 1)]


def _joined(sources: list[Variable]) -> Variable:
    """One choice with the options of all its sources."""
    options = {value: label for one in sources for value, label in one.options}
    return replace(sources[0], options=tuple(options.items()))


def _tree(condition: Expression) -> Node | None:
    if len(condition.parts) != 1 or not condition.parts[0][0]:
        return None
    try:
        return tree_of(condition.parts[0][1])
    except FeelError:
        return None  # the check of expressions tells it


def _compared(node: Node | None) -> Iterator[tuple[str, str]]:
    """Paths with the texts they are compared with, as far as a condition is made of plain comparisons."""
    if isinstance(node, Logic):
        for one in node.operands:
            yield from _compared(one)
    elif isinstance(node, Comparison) and node.op in ("=", "!="):
        yield from _pair(node.left, node.right)
        yield from _pair(node.right, node.left)
    elif isinstance(node, In):
        for one in node.tests:
            for item in one.items if isinstance(one, ListNode) else [one]:
                yield from _pair(node.value, item)
    elif isinstance(node, Call) and isinstance(node.function, Name) and not node.named:
        if node.function.name == "not" and len(node.positional) == 1:
            yield from _compared(node.positional[0])
        elif node.function.name == "list contains" and len(node.positional) == 2:
            yield from _pair(node.positional[0], node.positional[1])


def _pair(asked: Node, value: Node) -> Iterator[tuple[str, str]]:
    path = dotted(asked)
    if path and isinstance(value, Literal) and isinstance(value.value, str) and value.value:
        yield path, value.value


def _problem(model: ProcessModel, element: str, choice: Variable, value: str) -> Problem:
    words = [label or code for code, label in choice.options]
    options = ", ".join(words[:_MOST_WORDS]) + (" …" if len(words) > _MOST_WORDS else "")
    return Problem(
        element, "condition_no_option", Severity.WARNING, f"{choice.path} never is {value!r}",
        {"name": choice.label or choice.path, "value": value, "options": options}, resource=model.graph.resource)
