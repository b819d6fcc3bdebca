"""Which thing of a file is which thing of the other: by id, and where an id was renamed, by name and neighbourhood.

The heuristic for a renamed id, in this sequence, each time only where it fits exactly one thing on either side:

1. a thing with a name: same type, same name, and they touch at least one thing that is the same (or neither does);
2. a thing without a name (a gateway): same type, and they touch exactly the same things;
3. a path: the same two ends and the same condition, else the same two ends.

Finding one may make another findable, so it is done again as long as something was found. Anything else is a removal
and an addition: better two lines too many than a rename that was none.
"""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping

from workflows.comparing.model import Thing, Things

_ROUNDS = 8
PATHS = frozenset({"sequenceFlow", "messageFlow", "association"})


def pair(before: Things, after: Things) -> dict[str, str]:
    """Id after -> id before of everything that is on both sides."""
    pairs = {identity: identity for identity in after if identity in before}
    for _ in range(_ROUNDS):
        known = {old: new for new, old in pairs.items()}
        found = _round([one for one in before.values() if one.id not in known],
                       [one for one in after.values() if one.id not in pairs], known)
        if not found:
            break
        pairs |= found
    return pairs


def _round(gone: list[Thing], new: list[Thing], known: Mapping[str, str]) -> dict[str, str]:
    here = frozenset(known.values())
    now = {thing.id: _settled(thing.near, known) for thing in gone}
    now |= {thing.id: thing.near & here for thing in new}

    def by_name(thing: Thing, old: bool) -> Hashable:
        return (thing.type, thing.label) if _named(thing) else None

    def nameless(thing: Thing, old: bool) -> Hashable:
        if _named(thing) or thing.type in PATHS or not thing.near:
            return None
        near = now[thing.id]
        return (thing.type, near) if len(near) == len(thing.near) else None

    def ends(thing: Thing, old: bool, exact: bool = True) -> Hashable:
        if thing.type not in PATHS:
            return None
        told = tuple(known.get(thing.refs.get((side, ""), "")) if old else thing.refs.get((side, ""))
                     for side in ("source", "target"))
        more = (thing.aspects.get(("condition", "")), thing.aspects.get(("name", ""))) if exact else ()
        return None if None in told else (thing.type, told, more)

    found = _only(gone, new, by_name)
    # The same name far away from everything it stood beside is another thing.
    far = [one for one, other in found.items() if _far(now[other], now[one])]
    found = {one: other for one, other in found.items() if one not in far}
    for key in (nameless, ends, lambda thing, old: ends(thing, old, exact=False)):
        taken = set(found.values())
        found |= _only([one for one in gone if one.id not in taken], [one for one in new if one.id not in found], key)
    return found


def _settled(near: Iterable[str], known: Mapping[str, str]) -> frozenset[str]:
    return frozenset(known[one] for one in near if one in known)


def _named(thing: Thing) -> bool:
    return thing.type not in PATHS and bool(thing.aspects.get(("name", "")) or thing.quiet)


def _far(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one or other) and not one & other


def _only(gone: list[Thing], new: list[Thing], key: Callable[[Thing, bool], Hashable]) -> dict[str, str]:
    """Pairs of things whose key is the same and nobody else's."""
    left: dict[Hashable, list[str]] = defaultdict(list)
    right: dict[Hashable, list[str]] = defaultdict(list)
    for things, side, old in ((gone, left, True), (new, right, False)):
        for thing in things:
            made = key(thing, old)
            if made is not None:
                side[made].append(thing.id)
    return {right[made][0]: left[made][0] for made in right if len(right[made]) == 1 and len(left[made]) == 1}
