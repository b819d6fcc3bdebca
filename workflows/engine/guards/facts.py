"""What is known of variables on a way, and which conditions that leaves open.

A fact says that a path (`review.result`) is a certain value, or is none of some values. Conditions are
judged by three values: true, false, not known. Comparisons with literals, bare truth values, `and`, `or`
and `not` are understood; any other condition counts as not known and teaches nothing.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from workflows.engine.expressions import Expression
from workflows.feel import FeelError
from workflows.feel import nodes as n
from workflows.feel.paths import Path, path_of
from workflows.feel.tree import tree_of

MOST_CASES = 16


@dataclass(frozen=True, slots=True)
class Fact:
    """`values` holds the one value a path has, or (`excluded`) values it does not have."""

    values: frozenset[Any]
    excluded: bool = False


Facts = frozenset[tuple[Path, Fact]]
NOTHING: Facts = frozenset()


def holds(condition: Expression, facts: Facts, tracked: frozenset[str]) -> list[Facts]:
    """What is known once a condition has been true: alternatives; none where it cannot be true."""
    return _assume(condition, True, facts, tracked)


def fails(condition: Expression, facts: Facts, tracked: frozenset[str]) -> list[Facts]:
    """What is known once a condition has been false: alternatives; none where it cannot be false."""
    return _assume(condition, False, facts, tracked)


def without(facts: Facts, names: Iterable[str]) -> Facts:
    """Facts that do not speak of these variables."""
    gone = frozenset(names)
    return frozenset(entry for entry in facts if entry[0][0] not in gone)


def implies(known: Facts, asked: Facts) -> bool:
    """Whether what is known makes sure of everything asked."""
    values = dict(known)
    return all(path in values and _within(values[path], fact) for path, fact in asked)


def _within(known: Fact, asked: Fact) -> bool:
    if known.excluded:
        return asked.excluded and asked.values <= known.values
    return known.values.isdisjoint(asked.values) if asked.excluded else known.values == asked.values


def told_by(name: str, expression: Expression, tracked: frozenset[str]) -> Facts:
    """What is known of a variable that has just been given the value of an expression: its literal parts."""
    if name not in tracked or expression.is_literal or len(expression.parts) != 1:
        return NOTHING
    return frozenset(
        (path, Fact(frozenset({value}))) for path, value in _literals((name,), tree_of(expression.parts[0][1]))
    )


def known_of(values: Mapping[str, Any], tracked: frozenset[str]) -> Facts:
    """What is known where variables have these values."""
    return frozenset(
        (path, Fact(frozenset({value})))
        for name in tracked & values.keys() for path, value in _leaves((name,), values[name])
    )


def _leaves(path: Path, value: Any) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, Mapping):
        for name, entry in value.items():
            yield from _leaves((*path, name), entry)
    elif _comparable(value):
        yield path, value


def _literals(path: Path, node: Any) -> Iterator[tuple[Path, Any]]:
    if isinstance(node, n.Literal) and _comparable(node.value):
        yield path, node.value
    elif isinstance(node, n.ContextNode):
        for name, entry in node.entries:
            yield from _literals((*path, name), entry)


def _comparable(value: Any) -> bool:
    return value is None or isinstance(value, bool | str)


def _assume(condition: Expression, wanted: bool, facts: Facts, tracked: frozenset[str]) -> list[Facts]:
    if condition.is_literal or len(condition.parts) != 1:
        return [facts]
    try:
        tree = tree_of(condition.parts[0][1])
    except FeelError:
        return [facts]
    found = _Judge(tracked).assume(tree, wanted, facts)
    return found if len(found) <= MOST_CASES else [facts]


class _Judge:
    """Follows a condition with the facts about some variables."""

    def __init__(self, tracked: frozenset[str]) -> None:
        self._tracked = tracked

    def assume(self, node: Any, wanted: bool, facts: Facts) -> list[Facts]:
        """What may hold once a condition came out as `wanted`: one entry for each way it can, none where it cannot."""
        if isinstance(node, n.Logic):
            return self._logic(node, wanted, facts)
        if _is_not(node):
            return self.assume(node.positional[0], not wanted, facts)
        if isinstance(node, n.Literal):
            return [facts] if node.value is wanted else []
        compared = self._compared(node)
        if compared is None:
            return [facts]
        path, value, equal = compared
        return _learn(facts, path, value, equal=equal is wanted)

    def _logic(self, node: n.Logic, wanted: bool, facts: Facts) -> list[Facts]:
        if (node.kind == "and") is wanted:  # all operands are as wanted
            found = [facts]
            for operand in node.operands:
                found = [more for one in found for more in self.assume(operand, wanted, one)]
            return found
        # one operand decides; those before it did not
        found, before = [], [facts]
        for operand in node.operands:
            found += [more for one in before for more in self.assume(operand, wanted, one)]
            before = [more for one in before for more in self.assume(operand, not wanted, one)]
        return found

    def _compared(self, node: Any) -> tuple[Path, Any, bool] | None:
        """(path, value, whether they are equal) of a comparison, None where it is something else."""
        if isinstance(node, n.Comparison) and node.op in {"=", "!="}:
            for side, other in ((node.left, node.right), (node.right, node.left)):
                path = path_of(side)
                if path is not None and isinstance(other, n.Literal) and _comparable(other.value):
                    return (path, other.value, node.op == "=") if path[0] in self._tracked else None
            return None
        path = path_of(node)
        return (path, True, True) if path is not None and path[0] in self._tracked else None


def _is_not(node: Any) -> bool:
    return isinstance(node, n.Call) and path_of(node.function) == ("not",) and len(node.positional) == 1


def _learn(facts: Facts, path: Path, value: Any, *, equal: bool) -> list[Facts]:
    known = dict(facts)
    old = known.get(path)
    if old is not None and not old.excluded:
        return [facts] if (value in old.values) is equal else []
    excluded = old.values if old is not None else frozenset()
    if equal:
        if value in excluded:
            return []
        known[path] = Fact(frozenset({value}))
    else:
        known[path] = Fact(excluded | {value}, excluded=True)
    return [frozenset(known.items())]
