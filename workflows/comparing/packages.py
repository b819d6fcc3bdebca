"""The files of two versions of a package, brought together by name, or by what they hold where a name was changed."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from workflows.comparing import bpmn, dmn, form
from workflows.comparing.model import Difference, Kind, Things
from workflows.comparing.pairing import pair
from workflows.comparing.rules import compare_tables
from workflows.comparing.text import as_lines, compare_lines, scenarios_of
from workflows.comparing.things import ITSELF, compare
from workflows.errors import Rejected
from workflows.untrusted_xml import read_untrusted

MOST = 3000  # differences; nobody reads more, and a foreign file may hold any number
_ENDINGS = {".bpmn": "diagram", ".dmn": "table", ".form": "form", ".form.json": "form", ".typ": "letter",
            ".yaml": "scenarios", ".yml": "scenarios"}
_IDENTITY = re.compile(
    rb"""<(?:[\w.-]+:)?(?:process|decision)\s[^>]*?\bid\s*=\s*["']([^"']+)["']|"id"\s*:\s*"([^"]+)"\s*[,}]"""
)


def differences(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> list[Difference]:
    """What is different between two versions of a package's files; layout alone is nothing.

    Any content may be given, also what cannot be read: that is told as such ("unreadable"), never raised.

    :param before, after: name of the file -> its content.
    """
    names = _renamed_files(before, after)
    found: list[Difference] = []
    for name in sorted({*after, *(before.keys() - names.values())}, key=_place):
        for one in _file(name, names.get(name, name), before, after):
            found.append(one)
            if len(found) == MOST:
                return [*found, Difference("changed", name, "", name, "file", "cut_off", after=str(MOST))]
    return found


def contents(name: str, content: bytes) -> list[Difference]:
    """Everything a diagram says, told as if all of it were new; empty where it cannot be read."""
    try:
        return list(compare(name, {}, bpmn.things_of(read_untrusted(content, name), name), {}))
    except Rejected:
        return []


def kind_of(name: str) -> str:
    """What a file is, by its ending: "diagram", "table", "form", "letter", "scenarios" or "file"."""
    return next((kind for ending, kind in _ENDINGS.items() if name.endswith(ending)), "file")


def _place(name: str) -> tuple[int, str]:
    kinds = ("diagram", "table", "form", "letter", "scenarios", "file")
    return kinds.index(kind_of(name)), name


def _renamed_files(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> dict[str, str]:
    """Name after -> name before of files that are called otherwise: the same content, else the same process or form."""
    gone = {name: before[name] for name in sorted(before.keys() - after.keys())}
    found: dict[str, str] = {}
    marks: tuple[Callable[[bytes], object], ...] = (lambda content: content, _identity)
    for mark in marks:
        left = {(kind_of(name), mark(content)): name for name, content in gone.items() if mark(content)}
        for name in sorted(after.keys() - before.keys() - found.keys()):
            key = (kind_of(name), mark(after[name]))
            if key in left:
                found[name] = left.pop(key)
                del gone[found[name]]
    return found


def _identity(content: bytes) -> str:
    found = _IDENTITY.search(content[:20_000])
    return (found.group(1) or found.group(2)).decode("utf-8", "replace") if found else ""


def _file(name: str, was: str, before: Mapping[str, bytes], after: Mapping[str, bytes]) -> Iterator[Difference]:
    kind = kind_of(name)
    if name not in after:
        yield Difference("removed", name, "", name, kind, ITSELF)
        return
    if was not in before:
        yield Difference("added", name, "", name, kind, ITSELF)
        return
    if was != name:
        yield Difference("changed", name, "", name, kind, "file_name", was, name)
    if before[was] != after[name]:
        yield from _COMPARE.get(kind, _texts)(name, before[was], after[name])


def _diagrams(name: str, old: bytes, new: bytes) -> Iterator[Difference]:
    read = _both(old, new, lambda content: bpmn.things_of(read_untrusted(content, name), name))
    if read is None:
        yield from _texts(name, old, new, aspect="unreadable")
    else:
        yield from compare(name, *read, pair(*read))


def _tables(name: str, old: bytes, new: bytes) -> Iterator[Difference]:
    read = _both(old, new, lambda content: dmn.things_of(read_untrusted(content, name), name))
    if read is None:
        yield from _texts(name, old, new, aspect="unreadable")
    else:
        yield from compare_tables(name, *read, {one: one for one in read[1] if one in read[0]})


def _forms(name: str, old: bytes, new: bytes) -> Iterator[Difference]:
    read = _both(old, new, lambda content: form.things_of(content, name))
    if read is None:
        yield from _texts(name, old, new, aspect="unreadable")
        return
    before, after = read
    keys = {thing.aspects.get(("key", ""), ""): thing.id for thing in before.values() if thing.id not in after}
    pairs = {one: one for one in after if one in before}
    pairs |= {thing.id: keys[thing.aspects[("key", "")]] for thing in after.values()
              if thing.id not in pairs and thing.aspects.get(("key", "")) in keys}
    # The id of a field is the form editor's own; its key is what cases know it by.
    yield from (one for one in compare(name, before, after, pairs) if one.aspect != "id" or one.type != "field")


def _both(old: bytes, new: bytes, read: Callable[[bytes], Things]) -> tuple[Things, Things] | None:
    """What is in either file; None where one of them cannot be read."""
    try:
        return read(old), read(new)
    except (Rejected, form.NotAForm):
        return None


def _scenarios(name: str, old: bytes, new: bytes) -> Iterator[Difference]:
    before, after = scenarios_of(as_lines(old)), scenarios_of(as_lines(new))
    if before is None or after is None:
        yield from _texts(name, old, new)
        return
    for identity in dict.fromkeys((*after, *before)):
        one = after.get(identity) or before[identity]
        if identity not in before or identity not in after:
            kind: Kind = "removed" if identity in before else "added"
            yield Difference(kind, name, identity, one.label, "scenario", ITSELF)
            continue
        old_lines, new_lines = (side[identity].aspects[("text", "")].splitlines() for side in (before, after))
        yield from compare_lines(name, old_lines, new_lines, "scenario", element=identity, label=one.label)


def _texts(name: str, old: bytes, new: bytes, aspect: str = "text") -> Iterator[Difference]:
    lines = [as_lines(content) for content in (old, new)]
    kind = kind_of(name)
    if aspect == "unreadable":
        yield Difference("changed", name, "", name, kind, "unreadable")
    if lines[0] is None or lines[1] is None:
        yield Difference("changed", name, "", name, kind, "content", f"{len(old)}", f"{len(new)}")
        return
    yield from compare_lines(name, lines[0], lines[1], kind)


_COMPARE: Mapping[str, Callable[[str, bytes, bytes], Iterator[Difference]]] = {
    "diagram": _diagrams, "table": _tables, "form": _forms, "scenarios": _scenarios,
}
