"""Letters, scenarios and other texts: which lines are others, part by part."""
from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from workflows.comparing.model import Difference, Thing

MOST_LINES = 4000
MOST_PARTS = 100
LONGEST = 1200  # characters shown of a part
_SCENARIO = re.compile(r"^(?:- |  )?id:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_BEGIN = re.compile(r"^- ", re.MULTILINE)
_TOPIC = re.compile(r"^\s*topic:[ \t]*(.+?)[ \t]*$", re.MULTILINE)


def as_lines(content: bytes) -> list[str] | None:
    """The lines of a text without the blanks at their ends; None where it is no text."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return [line.rstrip() for line in text.splitlines()]


def compare_lines(
    resource: str, old: list[str], new: list[str], kind: str, *, element: str = "", label: str = "",
    aspect: str = "text",
) -> Iterator[Difference]:
    """A difference for each place where lines are others; `part` is the number of the first line there is now.

    Where there are too many lines to hold against each other, one difference tells how many there are.
    """
    told = label or resource
    if max(len(old), len(new)) > MOST_LINES:
        if old != new:
            yield Difference("changed", resource, element, told, kind, "lines", str(len(old)), str(len(new)))
        return
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=len(old) > MOST_PARTS)
    places = [place for place in matcher.get_opcodes() if place[0] != "equal"]
    for tag, begin, end, new_begin, new_end in places[:MOST_PARTS]:
        before, after = _part(old[begin:end]), _part(new[new_begin:new_end])
        if before or after:
            del tag
            yield Difference("changed", resource, element, told, kind, aspect, before, after, str(new_begin + 1))
    if len(places) > MOST_PARTS:
        yield Difference("changed", resource, element, told, kind, "more", after=str(len(places) - MOST_PARTS))


def _part(lines: list[str]) -> str:
    text = "\n".join(lines).strip()
    return text if len(text) <= LONGEST else text[:LONGEST] + " …"


def scenarios_of(lines: list[str] | None) -> dict[str, Thing] | None:
    """The scenarios of a file by id, each with its text; None where they cannot be told apart.

    The text is cut at its list items and not read as YAML: what nobody vouches for is not built into values here.
    """
    if lines is None:
        return None
    text = "\n".join(line for line in lines if not line.lstrip().startswith("#"))
    starts = [one.start() for one in _BEGIN.finditer(text)] or [0]
    if text[:starts[0]].strip():
        return None
    found: dict[str, Thing] = {}
    for begin, end in zip(starts, [*starts[1:], len(text)], strict=True):
        block = text[begin:end].rstrip()
        name = _SCENARIO.search(block)
        if name is None or name.group(1).strip("\"'") in found:
            return None
        topic = _TOPIC.search(block)
        identity = name.group(1).strip("\"'")
        label = topic.group(1).strip("\"'") if topic else identity
        found[identity] = Thing(identity, "scenario", label, {("text", ""): block})
    return found
