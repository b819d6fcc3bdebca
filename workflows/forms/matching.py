"""Runs a parsed pattern over a text with a set of states: linear in the text, no backtracking."""
from __future__ import annotations

from functools import lru_cache

from workflows.forms.pattern import (
    MAX_STATES,
    Assert,
    Choice,
    Node,
    PatternError,
    Ranges,
    Repeat,
    Sequence,
    Set,
    parse_pattern,
    units,
)

_WORD_UNITS = frozenset(map(ord, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"))


class Program:
    """States of a nondeterministic automaton; state numbers are list indexes.

    `eats[i]` = ranges one unit must be in, `places[i]` = assertion, `ways[i]` = following states.
    """

    def __init__(self, node: Node) -> None:
        self.eats: list[Ranges | None] = []
        self.places: list[str] = []
        self.ways: list[list[int]] = []
        self.accept = self._state()
        self.start = self._build(node, self.accept)

    def _state(self, *ways: int, eats: Ranges | None = None, place: str = "") -> int:
        if len(self.ways) >= MAX_STATES:
            raise PatternError("the pattern repeats too much")
        self.eats.append(eats)
        self.places.append(place)
        self.ways.append(list(ways))
        return len(self.ways) - 1

    def _build(self, node: Node, after: int) -> int:
        """States for a node that lead to `after`; returns the first."""
        if isinstance(node, Set):
            return self._state(after, eats=node.ranges)
        if isinstance(node, Assert):
            return self._state(after, place=node.kind)
        if isinstance(node, Choice):
            return self._state(*[self._build(option, after) for option in node.options])
        if isinstance(node, Sequence):
            for item in reversed(node.items):
                after = self._build(item, after)
            return after
        return self._repeat(node, after)

    def _repeat(self, node: Repeat, after: int) -> int:
        if node.most is None:
            loop = self._state(after)
            self.ways[loop].insert(0, self._build(node.item, loop))
            first = loop
        else:
            first = after
            for _ in range(node.most - node.least):
                first = self._state(self._build(node.item, first), after)
        for _ in range(node.least):
            first = self._build(node.item, first)
        return first

    def search(self, text: str) -> bool:
        """Whether the pattern occurs anywhere in the text, as `RegExp.test` does."""
        data = units(text)
        live: set[int] = set()
        for at in range(len(data) + 1):
            reached = self._closure({*live, self.start}, data, at)
            if self.accept in reached:
                return True
            if at < len(data):
                live = {way for state in reached if self._eats(state, data[at]) for way in self.ways[state]}
        return False

    def _eats(self, state: int, unit: int) -> bool:
        ranges = self.eats[state]
        return ranges is not None and any(low <= unit <= high for low, high in ranges)

    def _closure(self, states: set[int], data: list[int], at: int) -> set[int]:
        """All states that are reached without reading."""
        seen, waiting = set(states), list(states)
        while waiting:
            state = waiting.pop()
            if self.eats[state] is not None or (self.places[state] and not _holds(self.places[state], data, at)):
                continue
            fresh = [way for way in self.ways[state] if way not in seen]
            seen.update(fresh)
            waiting.extend(fresh)
        return seen


def _holds(place: str, data: list[int], at: int) -> bool:
    if place == "^":
        return at == 0
    if place == "$":
        return at == len(data)
    edge = (at > 0 and data[at - 1] in _WORD_UNITS) != (at < len(data) and data[at] in _WORD_UNITS)
    return edge == (place == "b")


@lru_cache(maxsize=512)
def compile_pattern(source: str) -> Program:
    """The program of a pattern.

    :raises PatternError: where it is outside the subset or would need too many states.
    """
    return Program(parse_pattern(source))
