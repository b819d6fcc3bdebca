"""Compiled patterns: search, replace and split."""
from __future__ import annotations

import functools
import re

from workflows.feel.limits import Run
from workflows.feel.regex.match import MatcherBuilder, State, finish
from workflows.feel.regex.parse import PatternParser, RegexError, Text

_PATTERN = 2_000


class Regex:
    """A pattern ready to match."""

    def __init__(self, pattern: str, flags: str) -> None:
        if "q" in flags:
            tree, self.groups = Text(pattern), 0
        else:
            parser = PatternParser(_without_blanks(pattern) if "x" in flags else pattern)
            tree = parser.parse()  # type: ignore[assignment]
            self.groups = parser.groups
        builder = MatcherBuilder(flags)
        self._match = builder.build(tree, finish)
        self._loops = builder.loops
        self._literal = "q" in flags

    def search(self, text: str, start: int, run: Run) -> list[tuple[int, int]] | None:
        """Begin and end of the first match from a position on and of its groups; None without one."""
        for at in range(start, len(text) + 1):
            run.charge()
            state = State(text, run, self.groups, self._loops)
            end = self._match(state, at)
            if end >= 0:
                state.groups[0] = (at, end)
                return state.groups
        return None

    def _all(self, text: str, run: Run) -> list[list[tuple[int, int]]] | None:
        """All matches, None if the pattern matches nothing at all somewhere (XPath error FORX0003)."""
        if self.search("", 0, run) is not None:
            return None
        found: list[list[tuple[int, int]]] = []
        at = 0
        while (one := self.search(text, at, run)) is not None:
            found.append(one)
            at = max(one[0][1], one[0][0] + 1)
        return found

    def split(self, text: str, run: Run) -> list[str] | None:
        """The parts between the matches."""
        found = self._all(text, run)
        if found is None:
            return None
        bounds = [0, *(edge for one in found for edge in one[0]), len(text)]
        return [text[bounds[i]:bounds[i + 1]] for i in range(0, len(bounds), 2)]

    def replace(self, text: str, replacement: str, run: Run) -> str | None:
        """The text with every match replaced; None if the replacement is wrong."""
        parts = [replacement] if self._literal else _template(replacement, self.groups)
        found = self._all(text, run)
        if parts is None or found is None:
            return None
        out: list[str] = []
        at = size = 0
        for groups in found:
            begin, end = groups[0]
            out.append(text[at:begin])
            for part in parts:
                out.append(part if isinstance(part, str) else text[groups[part][0]:groups[part][1]])
            at = end
            size += sum(map(len, out[-len(parts) - 1:]))
            run.check_string(size)
        out.append(text[at:])
        return "".join(out)


def _template(replacement: str, groups: int) -> list[str | int] | None:
    """Texts and group numbers of a replacement; None if a backslash or dollar is alone."""
    parts: list[str | int] = []
    at = 0
    while at < len(replacement):
        char, following = replacement[at], replacement[at + 1:at + 2]
        if char == "\\":
            if following not in ("\\", "$") or not following:
                return None
            parts.append(following)
            at += 2
        elif char == "$":
            if not (following.isdigit() and following.isascii()):
                return None
            number, at = int(following), at + 2
            while replacement[at:at + 1].isdigit() and number * 10 + int(replacement[at]) <= groups:
                number, at = number * 10 + int(replacement[at]), at + 1
            parts.append(number if number <= groups else "")
        else:
            parts.append(char)
            at += 1
    return parts


def _without_blanks(pattern: str) -> str:
    """The pattern of flag x: blanks count only within brackets."""
    depth = 0
    out: list[str] = []
    for part in re.split(r"(\\[\[\]\\]|[\[\]]|[ \t\n\r]+)", pattern):
        if part == "[":
            depth += 1
        elif part == "]":
            depth -= 1
        if not part.strip(" \t\n\r") and depth <= 0:
            continue
        out.append(part)
    return "".join(out)


@functools.lru_cache(maxsize=256)
def compile_regex(pattern: str, flags: str) -> Regex | None:
    """The compiled pattern; None if it or a flag is wrong."""
    if len(pattern) > _PATTERN or not set(flags) <= set("smixq"):
        return None
    try:
        return Regex(pattern, flags)
    except RegexError:
        return None
