"""Where a field stands in a form, as a choice: behind another one, first in a section, at the top; and a copy of it."""
from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from typing import Any

from flask_babel import gettext as _

from web.modeler.fieldlist import KINDS, FieldList, label_of
from web.modeler.keys import unused

TOP = "top"
_MOST = 60
_FROM_CASE = re.compile(r"\{\{.*?(?:\}\}|$)")
_NAME_OR_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"|[^\W\d]\w*')


def places(fields: FieldList, item: Mapping[str, Any]) -> dict[str, str]:
    """Where a component can stand, with the words for it: "after:<id>", "in:<id>" of a section, or `TOP`.

    :param item: the component; it cannot stand behind or in itself.
    """
    return {TOP: _("– ganz oben –"), **dict(_places(fields.schema["components"], item))}


def _places(items: list[Any], without: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for one in items:
        if not isinstance(one, dict) or one is without or one.get("type") == "button":
            continue
        name = _called(one)
        if isinstance(one.get("components"), list):
            yield f"in:{one['id']}", _("Überschrift „%(section)s“", section=name)
            yield from _places(one["components"], without)
            yield f"after:{one['id']}", _("Ende des Abschnitts „%(section)s“", section=name)
        else:
            yield f"after:{one['id']}", name


def _called(item: Mapping[str, Any]) -> str:
    """A name to choose; what a text takes from the case is left out, a choice would ask for it."""
    name = _FROM_CASE.sub("…", label_of(item)).lstrip("=")
    if len(name) > _MOST:
        return f"{name[:_MOST].rstrip()} …"
    return name or str(KINDS.get(str(item.get("type")), item["id"]))


def place_of(fields: FieldList, item: Mapping[str, Any]) -> str:
    """Where a component stands, as one of `places`."""
    before = f"in:{fields.section_of(str(item['id']))}"
    for one in fields.beside(item):
        if one is item:
            return before if before != "in:" else TOP
        if isinstance(one, dict) and one.get("type") != "button":
            before = f"after:{one['id']}"
    return TOP


def put(fields: FieldList, item: dict[str, Any], place: str) -> None:
    """Put a component where `places` says; a place that is gone changes nothing."""
    if place not in places(fields, item) or place == place_of(fields, item):
        return
    fields.beside(item).remove(item)
    way, _colon, other = place.partition(":")
    goal = fields.find(other)
    if way == "after" and goal is not None:
        items = fields.beside(goal)
        items.insert(items.index(goal) + 1, item)
    else:
        (goal["components"] if goal is not None else fields.schema["components"]).insert(0, item)


def copied(fields: FieldList, item: Mapping[str, Any]) -> dict[str, Any]:
    """A copy right behind a component, a section with all that is in it; each with names of its own."""
    made = copy.deepcopy(dict(item))
    ids, keys, names = {one["id"] for one in fields.all()}, fields.keys(), {}
    for one in _inside(made):
        one["id"] = unused(str(one["id"]), ids)
        ids.add(one["id"])
        if one.get("key"):
            names[str(one["key"])] = one["key"] = unused(str(one["key"]), keys)
            keys.add(one["key"])
    for one in _inside(made):
        if one is not made and isinstance(one.get("conditional"), dict):
            one["conditional"]["hide"] = _renamed(str(one["conditional"].get("hide") or ""), names)
    items = fields.beside(item)
    items.insert(items.index(item) + 1, made)
    return made


def _inside(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield item
    for one in item.get("components") or ():
        if isinstance(one, dict):
            yield from _inside(one)


def _renamed(expression: str, names: Mapping[str, str]) -> str:
    """What is copied together asks for its like in the copy; texts in quotes stay."""
    return _NAME_OR_TEXT.sub(lambda found: names.get(found[0], found[0]), expression)
