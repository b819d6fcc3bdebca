"""What the names in a package's files mean to people: teams, processes, fields of forms with their choices."""
from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from workflows.errors import Rejected
from workflows.feel import FeelError
from workflows.feel.tree import constant_contexts
from workflows.untrusted_xml import read_untrusted

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
    :param codes: code -> its words, for values no form asks for.
    :param columns: decision -> what it reads or gives -> the heading of that column of its table.
    """

    teams: Mapping[str, str] = field(default_factory=dict)
    processes: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, Field] = field(default_factory=dict)
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)

    def choice(self, value: str, known: Field | None = None) -> str:
        """What an answer is called: by the field it is of, by all forms alike, by the house; else as it is written."""
        if known is not None and value in known.choices:
            return known.choices[value]
        found = {one.choices[value] for one in self.fields.values() if value in one.choices} if self.codes else set()
        return found.pop() if len(found) == 1 else self.codes.get(value, value)


def lexicon_of(packages: Iterable[Mapping[str, bytes]], teams: Mapping[str, str]) -> Lexicon:
    """The lexicon of some packages; later ones count more.

    :param teams: key -> name.
    """
    names: dict[str, str] = {}
    fields: dict[str, Field | None] = {}
    columns: dict[str, Mapping[str, str]] = {}
    for files in packages:
        own: dict[str, Field | None] = {}
        for name, content in files.items():
            if name.endswith((".bpmn", ".dmn")):
                names |= _named(content)
                columns |= dict(_columns(name, content)) if name.endswith(".dmn") else {}
            elif name.endswith((".form", ".form.json")):
                for path, found in _fields_of(content):
                    own[path] = _agreed(own, path, found)
        fields |= own
    return Lexicon(teams, names, {path: one for path, one in fields.items() if one is not None}, columns)


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
            yield prefix + item["key"], Field(label, _choices(item))
        path = f"{prefix}{item['path']}." if isinstance(item.get("path"), str) and item["path"] else prefix
        yield from _walk(item.get("components"), path, depth + 1)


def _choices(item: Mapping[str, Any]) -> dict[str, str]:
    """The answers that are written out, also those an expression offers; one that goes by two names has none here."""
    values = item.get("values")
    rows = [one for one in (values if isinstance(values, list) else []) if isinstance(one, dict)]
    rows += _written(item.get("valuesExpression"))
    found: dict[str, set[str]] = {}
    for one in rows:
        found.setdefault(str(one.get("value")), set()).add(str(one.get("label")))
    return {value: labels.pop() for value, labels in found.items() if len(labels) == 1}


def _written(expression: Any) -> list[dict[str, Any]]:
    try:
        known = constant_contexts(expression.strip().removeprefix("=")) if isinstance(expression, str) else ()
    except FeelError:
        return []
    return [one for one in known if {"value", "label"} <= one.keys()]


def _columns(name: str, content: bytes) -> Iterator[tuple[str, dict[str, str]]]:
    """Decision -> the headings of its table, by what they read or give."""
    try:
        root = read_untrusted(content, name)
    except Rejected:
        return
    for decision in _inside(root, "decision"):
        found = {}
        for column in (*_inside(decision, "input"), *_inside(decision, "output")):
            read = next((str(one.text) for one in _inside(column, "text")), "")
            if column.get("label"):
                found[column.get("name") or read.strip()] = str(column.get("label"))
        yield str(decision.get("id")), found


def _inside(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    return (one for one in element.iter() if isinstance(one.tag, str) and etree.QName(one).localname == tag)
