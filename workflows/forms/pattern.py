"""JavaScript regular expressions of forms: a subset, parsed here and matched in linear time.

A pattern comes from a process owner and meets whatever somebody types, so it must not be able to stop the server: no
backtracking. It must also mean what the browser's `RegExp` means, so it works on UTF-16 units, `$` is the very end and
`\\d`, `\\w` are ASCII. Everything outside the subset is refused: look-around, references, named groups, `\\p`, flags.
"""
from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

MAX_LENGTH = 200
MAX_REPEAT = 200
MAX_STATES = 2_000
LAST = 0xFFFF
Ranges = tuple[tuple[int, int], ...]

_DIGIT: Ranges = ((48, 57),)
_WORD: Ranges = ((48, 57), (65, 90), (95, 95), (97, 122))
_NEWLINE: Ranges = ((10, 10), (13, 13), (0x2028, 0x2029))
_SPACE: Ranges = (
    (9, 13), (32, 32), (160, 160), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F),
    (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF),
)
_CONTROL = {"n": 10, "r": 13, "t": 9, "f": 12, "v": 11}
_PUNCTUATION = frozenset("^$\\.*+?()[]{}|/-,:;=!<>@#%&~'\"` _")
_META = frozenset("^$\\.*+?()[]{}|")


class PatternError(ValueError):
    """The pattern is outside the subset; the message says why (English, for logs)."""


@dataclass(frozen=True, slots=True)
class Set:
    """One unit out of some ranges."""

    ranges: Ranges


@dataclass(frozen=True, slots=True)
class Assert:
    """A place instead of a unit: "^", "$", "b" or "B"."""

    kind: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several."""

    options: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """An item again and again; `most` None = without bound."""

    item: Node
    least: int
    most: int | None


Node = Set | Assert | Sequence | Choice | Repeat


def units(text: str) -> list[int]:
    """The UTF-16 code units of a text, which is how JavaScript sees it."""
    data = text.encode("utf-16-le", "surrogatepass")
    return [data[i] | data[i + 1] << 8 for i in range(0, len(data), 2)]


def _without(ranges: Ranges) -> Ranges:
    """The complement of ranges within the UTF-16 units."""
    out, begin = [], 0
    for low, high in sorted(ranges):
        if low > begin:
            out.append((begin, low - 1))
        begin = max(begin, high + 1)
    if begin <= LAST:
        out.append((begin, LAST))
    return tuple(out)


_CLASSES: dict[str, Ranges] = {
    "d": _DIGIT, "w": _WORD, "s": _SPACE, "D": _without(_DIGIT), "W": _without(_WORD), "S": _without(_SPACE),
}


class _Parser:
    """Recursive descent over the pattern's characters."""

    def __init__(self, source: str) -> None:
        self.source, self.at = source, 0

    def peek(self, ahead: str = "") -> str:
        if ahead:
            return ahead if self.source.startswith(ahead, self.at) else ""
        return self.source[self.at : self.at + 1]

    def take(self) -> str:
        if self.at >= len(self.source):
            raise PatternError("pattern ends too early")
        self.at += 1
        return self.source[self.at - 1]

    def choice(self) -> Node:
        options = [self.sequence()]
        while self.peek() == "|":
            self.take()
            options.append(self.sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def sequence(self) -> Node:
        items: list[Node] = []
        while self.peek() not in ("", "|", ")"):
            items.append(self.repeated())
        return Sequence(tuple(items))

    def repeated(self) -> Node:
        begin = self.at
        item = self.single()
        bounds = self.bounds()
        if bounds is None:
            return item
        if isinstance(item, Assert) or (isinstance(item, Sequence) and self.source[begin] != "("):
            raise PatternError("a place or a character beyond U+FFFF can not be repeated")
        if self.peek() == "?":  # lazy or greedy finds the same
            self.take()
        if self.peek() in ("*", "+", "?") and self.peek():
            raise PatternError("two quantifiers in a row")
        return Repeat(item, *bounds)

    def bounds(self) -> tuple[int, int | None] | None:
        sign = self.peek()
        if sign in ("*", "+", "?") and sign:
            self.take()
            return {"*": (0, None), "+": (1, None), "?": (0, 1)}[sign]
        if sign != "{":
            return None
        end = self.source.find("}", self.at)
        body = self.source[self.at + 1 : end] if end > 0 else ""
        least, comma, most = body.partition(",")
        if not (least.isascii() and least.isdigit()) or (most and not (most.isascii() and most.isdigit())):
            raise PatternError("braces must hold numbers")
        self.at = end + 1
        low, high = int(least), (int(most) if most else None) if comma else int(least)
        if max(low, high or 0) > MAX_REPEAT or (high is not None and high < low):
            raise PatternError(f"a repetition goes from 0 to {MAX_REPEAT}")
        return low, high

    def single(self) -> Node:
        char = self.take()
        if char == "(":
            return self.group()
        if char == "[":
            return self.char_set()
        if char == ".":
            return Set(_without(_NEWLINE))
        if char in "^$":
            return Assert(char)
        if char == "\\":
            if self.peek() in ("b", "B") and self.peek():
                return Assert(self.take())
            return Set(self.escape())
        if char in _META:
            raise PatternError(f"misplaced {char!r}")
        return self.literal(char)

    @staticmethod
    def literal(char: str) -> Node:
        parts = tuple(Set(((unit, unit),)) for unit in units(char))
        return parts[0] if len(parts) == 1 else Sequence(parts)

    def group(self) -> Node:
        if self.peek("?:"):
            self.at += 2
        elif self.peek() == "?":
            raise PatternError("only plain groups: no look-around, no names, no flags")
        inner = self.choice()
        if self.peek() != ")":
            raise PatternError("a group is not closed")
        self.take()
        return inner

    def escape(self) -> Ranges:
        char = self.take()
        if char in _CLASSES:
            return _CLASSES[char]
        if char in _CONTROL:
            return ((_CONTROL[char],) * 2,)
        if char in ("x", "u"):
            digits = self.source[self.at : self.at + (2 if char == "x" else 4)]
            if len(digits) != (2 if char == "x" else 4) or not all(d in "0123456789abcdefABCDEF" for d in digits):
                raise PatternError(f"\\{char} needs hexadecimal digits")
            self.at += len(digits)
            return ((int(digits, 16), int(digits, 16)),)
        if char not in _PUNCTUATION:
            raise PatternError(f"\\{char} is not supported")
        return ((ord(char), ord(char)),)

    def char_set(self) -> Node:
        negated = self.peek() == "^"
        if negated:
            self.take()
        ranges: list[tuple[int, int]] = []
        while self.peek() != "]":
            low = self.set_item()
            if self.peek() == "-" and self.source[self.at + 1 : self.at + 2] not in ("]", ""):
                self.take()
                high = self.set_item()
                if len(low) > 1 or len(high) > 1 or low[0][0] != low[0][1] or high[0][0] != high[0][1]:
                    raise PatternError("a range goes from one character to another")
                if high[0][0] < low[0][0]:
                    raise PatternError("a range runs backwards")
                ranges.append((low[0][0], high[0][0]))
            else:
                ranges.extend(low)
        self.take()
        if not ranges:
            raise PatternError("an empty set")
        return Set(_without(tuple(ranges)) if negated else tuple(ranges))

    def set_item(self) -> Ranges:
        char = self.take()
        if char == "\\":
            return self.escape()
        if len(units(char)) > 1:
            raise PatternError("no characters beyond U+FFFF in a set")
        return ((ord(char), ord(char)),)


@lru_cache(maxsize=512)
def parse_pattern(source: str) -> Node:
    """Parse a pattern.

    :raises PatternError: where it is too long, wrong, or outside the subset.
    """
    if len(source) > MAX_LENGTH:
        raise PatternError(f"longer than {MAX_LENGTH} characters")
    parser = _Parser(source)
    node = parser.choice()
    if parser.at != len(source):
        raise PatternError("a closing bracket too many")
    return node
