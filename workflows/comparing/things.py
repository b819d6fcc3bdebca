"""Two sets of things held against each other: what came, what went, and value by value what changed."""
from __future__ import annotations

from collections.abc import Iterator, Mapping

from workflows.comparing.model import Aspect, Difference, Kind, Thing, Things
from workflows.comparing.pairing import PATHS

ITSELF = "element"
# Sequences of things; others are of names.
OF_THINGS = frozenset({"branch_order", "rule_order", "field_order"})


def compare(resource: str, before: Things, after: Things, pairs: Mapping[str, str]) -> Iterator[Difference]:
    """All differences of a file, in the sequence of the file after; what is gone comes last.

    :param pairs: id after -> id before of what is the same thing.
    """
    known = {old: new for new, old in pairs.items()}
    for thing in after.values():
        if thing.id in pairs:
            yield from _changed(resource, before[pairs[thing.id]], thing, before, after, known)
        elif not thing.quiet:
            yield from _whole("added", resource, thing, after)
    for thing in before.values():
        if thing.id not in known and not thing.quiet:
            yield from _whole("removed", resource, thing, before)


def _whole(kind: Kind, resource: str, thing: Thing, around: Things) -> Iterator[Difference]:
    yield Difference(kind, resource, thing.id, thing.label, thing.type, ITSELF)
    values = {**thing.aspects, **{key: _called(around, ref) for key, ref in thing.refs.items()}}
    for (aspect, part), value in values.items():
        sides = {"after": value} if kind == "added" else {"before": value}
        yield Difference(kind, resource, thing.id, thing.label, thing.type, aspect, part=part, **sides)


def _changed(
    resource: str, old: Thing, new: Thing, before: Things, after: Things, known: Mapping[str, str]
) -> Iterator[Difference]:
    was = old.id if old.id != new.id else ""

    def told(aspect: str, part: str, one: str, other: str) -> Difference:
        return Difference("changed", resource, new.id, new.label, new.type, aspect, one, other, part, was)

    # A path has no id anybody knows it by: no case stands on one.
    if was and not new.quiet and new.type not in PATHS:
        yield told("id", "", old.id, new.id)
    if old.type != new.type:
        yield told("type", "", old.type, new.type)
    for aspect, part in _all_of(old.aspects, new.aspects):
        one, other = old.aspects.get((aspect, part), ""), new.aspects.get((aspect, part), "")
        if one != other or ((aspect, part) in old.aspects) != ((aspect, part) in new.aspects):
            yield told(aspect, part, one, other)
    for aspect, part in _all_of(old.refs, new.refs):
        one, other = old.refs.get((aspect, part), ""), new.refs.get((aspect, part), "")
        if known.get(one, one) != other:
            yield told(aspect, part, _called(before, one), _called(after, other))
    for aspect in dict.fromkeys((*old.orders, *new.orders)):
        sequence = _common(old.orders.get(aspect, ()), new.orders.get(aspect, ()), known)
        if sequence[0] != sequence[1]:
            yield told(aspect, "", *(_in_words(aspect, after, side) for side in sequence))


def _in_words(aspect: str, after: Things, sequence: tuple[str, ...]) -> str:
    """A sequence in one line: things by their labels, mappings by their names."""
    return ", ".join(_called(after, one) if aspect in OF_THINGS else one for one in sequence)


def _all_of(one: Mapping[Aspect, str], other: Mapping[Aspect, str]) -> list[Aspect]:
    return list(dict.fromkeys((*one, *other)))


def _called(things: Things, identity: str) -> str:
    found = things.get(identity)
    return found.label if found is not None else identity


def _common(
    old: tuple[str, ...], new: tuple[str, ...], known: Mapping[str, str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sequences of what is on both sides, under the names it has now."""
    renamed = [known.get(one, one) for one in old]
    both = set(renamed) & set(new)
    return tuple(one for one in renamed if one in both), tuple(one for one in new if one in both)
