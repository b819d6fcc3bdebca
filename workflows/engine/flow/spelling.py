"""The known name that a mistyped one probably means."""
from __future__ import annotations

import difflib
from collections.abc import Iterable

_SHORTEST = 5
_LIKENESS = 0.7


def nearest(name: str, known: Iterable[str], *, freely: bool = False) -> str:
    """The known name a name was probably meant to be, "" where there is none.

    :param freely: a likely one will do (for a suggestion); else only one that differs by a single slip of the hand.
    """
    folded = {_folded(one): one for one in sorted(known)}
    own = _folded(name)
    if own in folded:
        return folded[own]
    slips = [one for other, one in folded.items() if _one_slip(own, other)]
    if slips or not freely:
        return slips[0] if slips else ""
    found = difflib.get_close_matches(own, folded, n=1, cutoff=_LIKENESS)
    return folded[found[0]] if found else ""


def _folded(name: str) -> str:
    return name.casefold().replace("_", "")


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
