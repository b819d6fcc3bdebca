"""Arbeitshinweis: a diagram's documentation as an introduction and, where it counts, numbered points."""
from __future__ import annotations

import re
from dataclasses import dataclass

FEWEST_POINTS = 2
SHORT = 170
SENTENCE_END = re.compile(r"[.?!](?= [A-ZÄÖÜ„])")
NO_END = ("Abs.", "Nr.", "Satz.", "Art.", "Buchst.", "bzw.", "z. B.")


@dataclass(frozen=True, slots=True)
class Instruction:
    """The text before the points, and the points."""

    intro: str
    points: tuple[str, ...] = ()

    @property
    def first(self) -> str:
        """What is read at a glance: the first sentence, or all where it is short."""
        return self.intro[: _first_end(self.intro)].strip()

    @property
    def rest(self) -> str:
        """What follows the first sentence."""
        return self.intro[_first_end(self.intro) :].strip()


def instruction(text: str) -> Instruction:
    """Split "Do this. 1. First … 2. Second …" into its parts; text without such numbers stays whole."""
    plain = " ".join(text.split())
    starts: list[int] = []
    place = 0
    while (found := f" {plain}".find(f" {len(starts) + 1}. ", place)) >= 0 and _begins_point(plain, found):
        starts.append(found)
        place = found + 1
    if len(starts) < FEWEST_POINTS:
        return Instruction(plain)
    ends = [*starts[1:], len(plain) + 1]
    points = tuple(plain[start:end].strip().split(". ", 1)[1] for start, end in zip(starts, ends, strict=True))
    return Instruction(plain[: starts[0]].strip(), points)


def _begins_point(plain: str, at: int) -> bool:
    """A number counts where a sentence has ended before it ("§ 7 Abs. 1. " does not)."""
    before = plain[:at].rstrip()
    return not before or (before[-1] in ".:?!" and not before.endswith(NO_END))


def _first_end(text: str) -> int:
    """Where the first sentence ends; a text that is short anyway is not cut."""
    if len(text) <= SHORT:
        return len(text)
    for found in SENTENCE_END.finditer(text):
        if not text[: found.end()].endswith(NO_END):
            return found.end()
    return len(text)
