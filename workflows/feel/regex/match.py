"""A pattern's tree to matching closures: each takes the state and a position and returns the end, or -1."""
from __future__ import annotations

from collections.abc import Callable

from workflows.feel.limits import Run
from workflows.feel.regex import parse as p
from workflows.feel.regex.characters import CharacterClass, variants


class State:
    """One attempt: the text, what the groups hold, how often loops went round."""

    __slots__ = ("groups", "loops", "run", "starts", "text")

    def __init__(self, text: str, run: Run, groups: int, loops: int) -> None:
        self.text = text
        self.run = run
        self.groups: list[tuple[int, int]] = [(-1, -1)] * (groups + 1)
        self.starts: list[list[int]] = [[] for _ in range(groups + 1)]
        self.loops: list[tuple[int, int]] = [(0, -1)] * loops


Matcher = Callable[[State, int], int]


def finish(state: State, at: int) -> int:
    """The end of every pattern."""
    return at


class MatcherBuilder:
    """Builds closures from the end of the pattern to its beginning.

    :param flags: letters among i, m, s.
    """

    def __init__(self, flags: str) -> None:
        self.ignore_case = "i" in flags
        self.lines = "m" in flags
        self.dot_all = "s" in flags
        self.loops = 0

    def build(self, item: p.Item, then: Matcher) -> Matcher:
        """The matcher of an item followed by `then`."""
        if isinstance(item, p.Text):
            return self.text(item.text, then)
        if isinstance(item, p.One):
            return self.one(self.predicate(item.of), then)
        if isinstance(item, p.Sequence):
            for part in reversed(item.items):
                then = self.build(part, then)
            return then
        if isinstance(item, p.Choice):
            return self.choice([self.build(part, then) for part in item.items])
        if isinstance(item, p.Group):
            return self.group(item, then)
        if isinstance(item, p.Repeat):
            return self.repeat(item, then)
        if isinstance(item, p.Back):
            return self.back(item.number, then)
        assert isinstance(item, p.Anchor)
        return self.start(then) if item.at == "^" else self.end(then)

    def predicate(self, of: CharacterClass | None) -> Callable[[str], bool]:
        """Test of one character, remembered per character."""
        if of is None:
            return (lambda char: True) if self.dot_all else (lambda char: char not in "\n\r")
        known: dict[str, bool] = {}
        ignore_case = self.ignore_case

        def test(char: str) -> bool:
            found = known.get(char)
            if found is None:
                found = known[char] = of.holds(char, ignore_case) if len(known) < 5000 else False
                if len(known) >= 5000:
                    known.clear()
                    found = of.holds(char, ignore_case)
            return found
        return test

    def one(self, test: Callable[[str], bool], then: Matcher) -> Matcher:
        """One character."""
        def match(state: State, at: int) -> int:
            state.run.charge()
            return then(state, at + 1) if at < len(state.text) and test(state.text[at]) else -1
        return match

    def text(self, text: str, then: Matcher) -> Matcher:
        """Characters as they stand."""
        size = len(text)
        if not self.ignore_case:
            def match(state: State, at: int) -> int:
                state.run.charge()
                return then(state, at + size) if state.text.startswith(text, at) else -1
            return match

        def match_any_case(state: State, at: int) -> int:
            state.run.charge(1 + size // 4)
            same = same_letters(text, state.text[at:at + size])
            return then(state, at + size) if same else -1
        return match_any_case

    def choice(self, branches: list[Matcher]) -> Matcher:
        """The first branch that leads to the end."""
        def match(state: State, at: int) -> int:
            for branch in branches:
                end = branch(state, at)
                if end >= 0:
                    return end
            return -1
        return match

    def group(self, item: p.Group, then: Matcher) -> Matcher:
        """A group that remembers what it matched."""
        number = item.number
        if number == 0:
            return self.build(item.item, then)

        def leave(state: State, at: int) -> int:
            starts = state.starts[number]
            begin, before = starts.pop(), state.groups[number]
            state.groups[number] = (begin, at)
            end = then(state, at)
            if end < 0:
                state.groups[number] = before
                starts.append(begin)
            return end
        inside = self.build(item.item, leave)

        def enter(state: State, at: int) -> int:
            starts = state.starts[number]
            depth = len(starts)
            starts.append(at)
            end = inside(state, at)
            del starts[depth:]
            return end
        return enter

    def back(self, number: int, then: Matcher) -> Matcher:
        """What a group matched, again."""
        ignore_case = self.ignore_case

        def match(state: State, at: int) -> int:
            state.run.charge()
            begin, end = state.groups[number]
            wanted = state.text[begin:end] if begin >= 0 else ""
            there = state.text[at:at + len(wanted)]
            same = same_letters(wanted, there) if ignore_case else wanted == there
            return then(state, at + len(wanted)) if same else -1
        return match

    def start(self, then: Matcher) -> Matcher:
        """`^`."""
        lines = self.lines

        def match(state: State, at: int) -> int:
            text = state.text
            here = at == 0 or (lines and text[at - 1] == "\n" and at < len(text))
            return then(state, at) if here else -1
        return match

    def end(self, then: Matcher) -> Matcher:
        """`$`."""
        lines = self.lines

        def match(state: State, at: int) -> int:
            here = at == len(state.text) or (lines and state.text[at] == "\n")
            return then(state, at) if here else -1
        return match

    def repeat(self, item: p.Repeat, then: Matcher) -> Matcher:
        """An item several times."""
        inner = item.item
        while isinstance(inner, p.Group) and inner.number == 0:
            inner = inner.item
        if isinstance(inner, p.One):
            return self.run_of(self.predicate(inner.of), item, then)
        if isinstance(inner, p.Text) and len(inner.text) == 1:
            letter = inner.text
            return self.run_of((lambda c: same_letters(letter, c)) if self.ignore_case else letter.__eq__, item, then)
        return self.loop(item, then)

    def run_of(self, test: Callable[[str], bool], item: p.Repeat, then: Matcher) -> Matcher:
        """Characters of one class several times, without a stack frame for each."""
        least, most, greedy = item.least, item.most, item.greedy

        def match(state: State, at: int) -> int:
            text, charge = state.text, state.run.charge
            last = len(text) if most is None else min(len(text), at + most)
            reach = at
            while reach < last and (greedy or reach < at + least) and test(text[reach]):
                charge()
                reach += 1
            if reach < at + least:
                return -1
            while True:
                charge()
                end = then(state, reach)
                if end >= 0:
                    return end
                if greedy:
                    reach -= 1
                    if reach < at + least:
                        return -1
                elif reach < last and test(text[reach]):
                    reach += 1
                else:
                    return -1
        return match

    def loop(self, item: p.Repeat, then: Matcher) -> Matcher:
        """Anything else several times; a round that matches nothing ends the loop."""
        number = self.loops
        self.loops += 1
        least, most, greedy = item.least, item.most, item.greedy

        def again(state: State, at: int) -> int:
            count, last = state.loops[number]
            if (most is not None and count >= most) or (count > least and at == last):
                return -1
            state.loops[number] = (count + 1, at)
            end = body(state, at)
            if end < 0:
                state.loops[number] = (count, last)
            return end

        def step(state: State, at: int) -> int:
            state.run.charge()
            kept = state.loops[number]
            if greedy or kept[0] < least:
                end = again(state, at)
                if end >= 0 or kept[0] < least:
                    return end
            end = then(state, at)
            if end < 0:
                state.loops[number] = kept
                if not greedy:
                    return again(state, at)
            return end
        body = self.build(item.item, step)

        def enter(state: State, at: int) -> int:
            before = state.loops[number]
            state.loops[number] = (0, -1)
            end = step(state, at)
            if end < 0:
                state.loops[number] = before
            return end
        return enter


def same_letters(one: str, other: str) -> bool:
    """Equality that ignores case."""
    return len(one) == len(other) and all(
        a == b or not {*variants(a)}.isdisjoint(variants(b)) for a, b in zip(one, other, strict=True))
