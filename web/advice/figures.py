"""Figures in which nobody is recognised: what is fewer than the threshold is put together until it is not."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

#: Fewer than so many cases are not broken down: of one or two somebody in the house knows who they were.
LEAST = 3
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Line:
    """A subject's year.

    :param cases, short: None where there are too few to tell them; they stand with the others.
    :param parts: dimension -> (key, number), the largest first; empty where there are too few cases to break down.
    """

    topic: str
    cases: int | None
    short: int | None
    parts: Mapping[str, tuple[tuple[str, int], ...]]


def coarse(cells: Mapping[str, int], least: int = LEAST) -> dict[str, int]:
    """Numbers with the same sum, none of them below the threshold; what is too small goes into `OTHER` together.

    While what stands together could be reckoned, the next larger ones go along, all of a size, so that their order
    tells nothing either. Nothing is left where even the whole would tell.
    """
    left, together = sorted({number for number in cells.values() if number > 0}), list[int]()
    while left and (left[0] < least or not _hidden(together, least)):
        size = left.pop(0)
        together += [number for number in cells.values() if number == size]
    if not _hidden(together, least):
        return {}
    shown = sorted((item for item in cells.items() if item[1] in left), key=lambda item: (-item[1], item[0]))
    return {**dict(shown), **({OTHER: sum(together)} if together else {})}


def _hidden(together: Sequence[int], least: int) -> bool:
    """Whether a sum tells none of its parts: it is no small number, and not the most so many small ones can be."""
    return not together or (sum(together) >= least and any(number != least - 1 for number in together))


def lines(counted: Mapping[str, Mapping[str, int]], least: int = LEAST) -> list[Line]:
    """A year by subject; subjects with too few cases stand together as `OTHER`.

    :param counted: subject -> "all", "short", "outcome:...", "region:...", "size:..." -> how many.
    """
    shown = coarse({topic: cells.get("all", 0) for topic, cells in counted.items()}, least)
    short = coarse({topic: cells.get("short", 0) for topic, cells in counted.items()}, least)
    found = []
    for topic in (one for one in {**shown, **short} if one != OTHER):
        number = shown.get(topic)
        found.append(Line(topic, number, short.get(topic), _parts(counted[topic], number or 0, least)))
    if OTHER in shown or OTHER in short:
        found.append(Line(OTHER, shown.get(OTHER), short.get(OTHER), {}))
    return found


def _parts(
    cells: Mapping[str, int], number: int, least: int
) -> dict[str, tuple[tuple[str, int], ...]]:
    """By outcome alone: region and size are counted with short answers, which would tell of the cases by difference."""
    outcomes = {key.partition(":")[2]: count for key, count in cells.items() if key.startswith("outcome:")}
    broken = coarse(outcomes, least) if number else {}
    return {"outcome": tuple(broken.items())} if broken else {}
