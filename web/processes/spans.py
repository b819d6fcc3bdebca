"""Durations, deadlines and repeats in words, where the words say exactly what the text does."""
from __future__ import annotations

import datetime as dt
import re

from web.processes.conditions import spoken_path
from web.processes.lexicon import Lexicon
from web.processes.phrases import Words
from workflows.feel import FeelError, YearsMonths
from workflows.feel.nodes import Call, Literal, Name, Node, Operation
from workflows.feel.paths import dotted
from workflows.feel.tree import tree_of

_ISO = re.compile(
    r"^P(?:(?P<year>\d+)Y)?(?:(?P<month>\d+)M)?(?:(?P<week>\d+)W)?(?:(?P<day>\d+)D)?"
    r"(?:T(?:(?P<hour>\d+)H)?(?:(?P<minute>\d+)M)?(?:(?P<second>\d+)S)?)?$"
)
_CYCLE = re.compile(r"^R(?P<times>\d*)/(?P<span>P[\dYMWDTHS]+)$")
_DATE = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
_LONGEST = 60


def duration(text: str, words: Words) -> str:
    """An ISO 8601 duration: "14 Tage", "2 Stunden 30 Minuten"; "" where it is none."""
    found = _ISO.match(text) if len(text) < _LONGEST else None
    parts = [(unit, int(number)) for unit, number in found.groupdict().items() if number] if found else []
    return " ".join(f"{number} {words.phrase(unit if number == 1 else unit + 's')}" for unit, number in parts)


def when(text: str, words: Words, lexicon: Lexicon) -> str:
    """A deadline or the time of a timer; "" where words would say less than the text."""
    stripped = text.strip()
    cycle = _CYCLE.match(stripped)
    if cycle:
        span = duration(cycle.group("span"), words)
        told = words.phrase("times", count=cycle.group("times"), span=span) if cycle.group("times") else ""
        return (told or words.phrase("every", span=span)) if span else ""
    date = _DATE.match(stripped)
    if date:
        return f"{date.group(3)}.{date.group(2)}.{date.group(1)}"
    return duration(stripped, words) or _of_formula(stripped, words, lexicon)


def _of_formula(text: str, words: Words, lexicon: Lexicon) -> str:
    try:
        tree = tree_of(text)
    except (FeelError, RecursionError):
        return ""
    if _is_call(tree, "today"):
        return words.phrase("same_day")
    if _is_call(tree, "now"):
        return words.phrase("at_once")
    begin, span = _parts(tree, words)
    if not span:
        return ""
    if _is_call(begin, "today") or _is_call(begin, "now"):
        return span
    path = dotted(begin)
    return words.phrase("after", span=span, moment=spoken_path(path, words, lexicon)) if path in lexicon.fields else ""


def _parts(tree: Node, words: Words) -> tuple[Node | None, str]:
    """What is counted from, and how far: `x + duration("P3D")`, `add working days(x, 3)`."""
    if isinstance(tree, Operation) and len(tree.rest) == 1 and tree.rest[0][0] == "+":
        return tree.first, _span(tree.rest[0][1], words)
    if _is_call(tree, "add working days") and isinstance(tree, Call) and len(tree.positional) == 2:
        count = tree.positional[1]
        if isinstance(count, Literal) and count.value == int(count.value):
            number = int(count.value)
            return tree.positional[0], f"{number} {words.phrase('working_day' if number == 1 else 'working_days')}"
    return None, ""


def _span(node: Node, words: Words) -> str:
    if isinstance(node, Literal) and isinstance(node.value, dt.timedelta | YearsMonths):
        return ""  # written @"P3D"; its text is shown as it stands
    if _is_call(node, "duration") and isinstance(node, Call) and len(node.positional) == 1:
        inner = node.positional[0]
        return duration(inner.value, words) if isinstance(inner, Literal) and isinstance(inner.value, str) else ""
    return ""


def _is_call(node: Node | None, name: str) -> bool:
    return isinstance(node, Call) and isinstance(node.function, Name) and node.function.name == name and not node.named
