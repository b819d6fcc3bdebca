"""Arbeitshinweis: a diagram's documentation as an introduction and, where it counts, numbered points."""
from __future__ import annotations

from dataclasses import dataclass

FEWEST_POINTS = 2


@dataclass(frozen=True, slots=True)
class Instruction:
    """The text before the points, and the points."""

    intro: str
    points: tuple[str, ...] = ()


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
    return not before or (before[-1] in ".:?!" and not before.endswith(("Abs.", "Nr.", "Satz.", "Art.")))
