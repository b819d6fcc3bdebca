"""The known name that a mistyped one probably means; quick also where a drawing has thousands of names."""
from __future__ import annotations

import difflib
import functools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_SHORTEST, _LONGEST = 5, 60
_LIKENESS = 0.7
_ENDS = 3
_MOST_COMPARED = 50


@dataclass(frozen=True, slots=True)
class _Index:
    """Known names by how they are written: without case and underscores, with a letter left out, by both ends."""

    folded: dict[str, str] = field(default_factory=dict)
    shortened: dict[str, list[str]] = field(default_factory=dict)
    ends: dict[str, list[str]] = field(default_factory=dict)


@functools.lru_cache(maxsize=8)
def _index(known: frozenset[str]) -> _Index:
    index = _Index()
    for name in sorted(known):
        own = _folded(name)
        if len(own) > _LONGEST:
            continue
        index.folded.setdefault(own, name)
        for text in {own, *_shorter(own)}:
            index.shortened.setdefault(text, []).append(own)
        for end in _both_ends(own):
            index.ends.setdefault(end, []).append(own)
    return index


def nearest(name: str, known: Iterable[str], *, freely: bool = False) -> str:
    """The known name a name was probably meant to be, "" where there is none.

    :param freely: a likely one will do (for a suggestion); else only one that differs by a single slip of the hand.
    """
    index, own = _index(frozenset(known)), _folded(name)
    if len(own) > _LONGEST:
        return ""
    if own in index.folded:
        return index.folded[own]
    alike = {other for text in {own, *_shorter(own)} for other in index.shortened.get(text, ())}
    slips = sorted(other for other in alike if _one_slip(own, other))
    if slips:
        return index.folded[slips[0]]
    if not freely:
        return ""
    near = sorted({other for end in _both_ends(own) for other in index.ends.get(end, [])[:_MOST_COMPARED]})
    found = difflib.get_close_matches(own, near, n=1, cutoff=_LIKENESS)
    return index.folded[found[0]] if found else ""


def _folded(name: str) -> str:
    return name.casefold().replace("_", "")


def _shorter(text: str) -> Iterator[str]:
    return (text[:place] + text[place + 1 :] for place in range(len(text)))


def _both_ends(text: str) -> tuple[str, str]:
    return f"{text[:_ENDS]}…", f"…{text[-_ENDS:]}"


def _one_slip(one: str, other: str) -> bool:
    """One letter wrong, missing, too many or swapped; a longer form of the same word (line, lines) is no slip."""
    if min(len(one), len(other)) < _SHORTEST or one.startswith(other) or other.startswith(one):
        return False
    if abs(len(one) - len(other)) > 1:
        return False
    start = next(place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    rests = one[start:], other[start:]
    swapped = rests[0][:2] == rests[1][:2][::-1] and rests[0][2:] == rests[1][2:]
    return swapped or rests[0][1:] == rests[1][1:] or rests[0][1:] == rests[1] or rests[0] == rests[1][1:]
