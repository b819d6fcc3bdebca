"""What the names in a package's files mean to people: teams, processes, fields of forms with their choices."""
from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

_PROCESS = re.compile(rb"""<(?:[\w.-]+:)?(?:process|decision)\s[^>]*>""")
_ATTRIBUTE = re.compile(rb"""\b(id|name)\s*=\s*["']([^"'<&]*)["']""")
MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form: what it is called, and what its choices are called."""

    label: str
    choices: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Names -> what people call them.

    :param fields: path of a value -> its field, where every form that asks for it calls it alike.
    """

    teams: Mapping[str, str] = field(default_factory=dict)
    processes: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, Field] = field(default_factory=dict)


def lexicon_of(packages: Iterable[Mapping[str, bytes]], teams: Mapping[str, str]) -> Lexicon:
    """The lexicon of some packages; later ones count more.

    :param teams: key -> name.
    """
    names: dict[str, str] = {}
    fields: dict[str, Field | None] = {}
    for files in packages:
        own: dict[str, Field | None] = {}
        for name, content in files.items():
            if name.endswith((".bpmn", ".dmn")):
                names |= _named(content)
            elif name.endswith((".form", ".form.json")):
                for path, found in _fields_of(content):
                    own[path] = _agreed(own, path, found)
        fields |= own
    return Lexicon(teams, names, {path: one for path, one in fields.items() if one is not None})


def title_of(file: str, content: bytes) -> str:
    """What people call a diagram or table: its process or decision; its file's name where it has none."""
    return next(iter(_named(content).values()), "") or file


def _named(content: bytes) -> dict[str, str]:
    found = {}
    for head in _PROCESS.finditer(content):
        told = {name.decode(): value.decode("utf-8", "replace") for name, value in _ATTRIBUTE.findall(head.group())}
        if told.get("id") and told.get("name"):
            found[told["id"]] = told["name"]
    return found


def _agreed(known: Mapping[str, Field | None], path: str, found: Field) -> Field | None:
    """One meaning of a path; None where two forms call it differently: then its own name is the honest one."""
    if path not in known:
        return found
    before = known[path]
    if before is None or before.label != found.label:
        return None
    choices = {**before.choices, **found.choices}
    told_twice = any(before.choices.get(value, text) != text for value, text in found.choices.items())
    return None if told_twice else Field(found.label, choices)


def _fields_of(content: bytes) -> Iterator[tuple[str, Field]]:
    if len(content) > MOST_BYTES:
        return
    try:
        schema = json.loads(content)
    except (ValueError, RecursionError):
        return
    if isinstance(schema, dict):
        yield from _walk(schema.get("components"), "", 0)


def _walk(items: Any, prefix: str, depth: int) -> Iterator[tuple[str, Field]]:
    for item in items if isinstance(items, list) and depth < 16 else ():
        if not isinstance(item, dict):
            continue
        label = item.get("label") or item.get("dateLabel")
        if isinstance(item.get("key"), str) and isinstance(label, str):
            yield prefix + item["key"], Field(label, _choices(item.get("values")))
        path = f"{prefix}{item['path']}." if isinstance(item.get("path"), str) and item["path"] else prefix
        yield from _walk(item.get("components"), path, depth + 1)


def _choices(values: Any) -> dict[str, str]:
    rows = values if isinstance(values, list) else []
    return {str(one.get("value")): str(one.get("label")) for one in rows if isinstance(one, dict)}
