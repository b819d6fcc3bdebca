"""Which rule of a table is which: by id, else by what it says; and the columns their cells stand in."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from workflows.comparing.dmn import heads_named
from workflows.comparing.model import Difference, Thing, Things
from workflows.comparing.things import compare


def compare_tables(resource: str, before: Things, after: Things, pairs: Mapping[str, str]) -> Iterator[Difference]:
    """All differences of a DMN file.

    Rules keep their ids in the editor; a tool that numbers them anew changes nothing as long as a rule says the same.
    The cells of a column that came or went are told with the column.

    :param pairs: id after -> id before of what has an id of its own.
    """
    known = {**pairs, **_same_content(before, after, pairs)}
    columns = {**{new: old for new, old in known.items() if after[new].type in {"input", "output"}},
               **_columns(before, after, known)}
    known |= columns
    heads_now = {old: new for new, old in columns.items()}
    old = {identity: _with_heads(thing, heads_now) for identity, thing in before.items()}
    heads = {**heads_named(before), **heads_named(after)}
    gone = heads_named(before).keys() - columns.values()
    new = heads_named(after).keys() - columns.keys()
    for one in compare(resource, old, after, known):
        if one.aspect == "id" and one.type in {"rule", "input", "output"}:
            continue
        if one.aspect in {"cell", "language"} and one.type == "rule":
            if one.kind == "changed" and one.part in gone | new:
                continue
            one = replace(one, part=heads.get(one.part, one.part))
        yield one


def _same_content(before: Things, after: Things, pairs: Mapping[str, str]) -> dict[str, str]:
    """Rules that say exactly the same in the same decision, whatever their ids."""
    taken = set(pairs.values())
    places: dict[object, list[str]] = defaultdict(list)
    for thing in before.values():
        if thing.type == "rule" and thing.id not in taken:
            places[_said(thing)].append(thing.id)
    found: dict[str, str] = {}
    for thing in after.values():
        if thing.type == "rule" and thing.id not in pairs and places.get(_said(thing)):
            found[thing.id] = places[_said(thing)].pop(0)
    return found


def _said(rule: Thing) -> object:
    return rule.refs.get(("decision", "")), tuple((aspect, value) for (aspect, _), value in rule.aspects.items())


def _columns(before: Things, after: Things, known: Mapping[str, str]) -> dict[str, str]:
    """Columns with other ids that ask or give the same in the same decision."""
    def said(column: Thing) -> object:
        name = column.aspects.get(("expression", "")) or column.aspects.get(("output_name", "")) or column.label
        return column.type, column.refs.get(("decision", "")), name

    taken = set(known.values())
    left = {said(one): one.id for one in before.values() if one.type in {"input", "output"} and one.id not in taken}
    return {one.id: left.pop(said(one)) for one in list(after.values())
            if one.type in {"input", "output"} and one.id not in known and said(one) in left}


def _with_heads(thing: Thing, renamed: Mapping[str, str]) -> Thing:
    """A rule with its cells under the ids the columns have now."""
    if thing.type != "rule":
        return thing
    said = {(aspect, renamed.get(part, part) if aspect in {"cell", "language"} else part): value
            for (aspect, part), value in thing.aspects.items()}
    return replace(thing, aspects=said)
