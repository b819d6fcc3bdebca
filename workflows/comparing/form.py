"""A form as things: every field with what it asks and when it is shown. Widths and rows say nothing."""
from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from workflows.comparing.model import Thing

_IGNORED = frozenset({"id", "type", "components", "layout", "exporter", "executionPlatform", "executionPlatformVersion",
                      "versionTag"})
_OWN = {"label": "label", "dateLabel": "label", "key": "key", "path": "key", "description": "description",
        "defaultValue": "default", "text": "text", "readonly": "readonly", "disabled": "readonly",
        "valuesExpression": "options_from", "valuesKey": "options_from", "subtype": "subtype"}
_RULES = {"required": "required", "min": "minimum", "max": "maximum", "minLength": "shortest", "maxLength": "longest",
          "pattern": "pattern", "validationType": "pattern"}
_INSIDE = {"validate": _RULES, "conditional": {"hide": "hidden_if"}}
MOST, DEEPEST = 2000, 32


class NotAForm(ValueError):
    """The file is no JSON, or no form."""


def things_of(content: bytes, resource: str) -> dict[str, Thing]:
    """The form and its fields.

    :raises NotAForm: where the file cannot be read.
    """
    try:
        schema = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise NotAForm(str(error)) from error
    if not isinstance(schema, dict) or not isinstance(schema.get("components", []), list):
        raise NotAForm("no components")
    whole = Thing("", "form", str(schema.get("id") or resource))
    things = {"": whole}
    for name, value in schema.items():
        if name == "id":
            whole.say("id", _text(value))
        elif name not in _IGNORED:
            whole.say("attribute", _text(value), name)
    whole.orders["field_order"] = tuple(_fields(schema.get("components", []), things, whole, 0))
    return things


def _fields(items: list[Any], things: dict[str, Thing], group: Thing, depth: int) -> Iterator[str]:
    for item in items:
        if not isinstance(item, dict) or len(things) > MOST or depth > DEEPEST:
            raise NotAForm("a component is no object, or there are too many")
        thing = _field(item, things)
        if group.id:
            thing.refs[("group", "")] = group.id
        yield thing.id
        if isinstance(item.get("components"), list):
            yield from _fields(item["components"], things, thing, depth + 1)


def _field(item: Mapping[str, Any], things: dict[str, Thing]) -> Thing:
    kind = str(item.get("type") or "")
    label = str(item.get("label") or item.get("dateLabel") or item.get("key") or "") or _first_line(item) or kind
    identity = str(item.get("id") or item.get("key") or f"{kind}/{len(things)}")
    while identity in things:
        identity += "'"
    thing = things[identity] = Thing(identity, "field", label)
    thing.say("field_type", kind)
    for name, value in item.items():
        if name == "properties" and isinstance(value, dict):
            for key, text in value.items():
                thing.say("property", _text(text), str(key))
        elif name == "values":
            _options(thing, value)
        elif name in _INSIDE and isinstance(value, dict):
            for key, text in value.items():
                known = _INSIDE[name].get(key)
                thing.say(known or "attribute", _text(text), "" if known else f"{name}.{key}")
        elif name in _OWN:
            if (_OWN[name], "") not in thing.aspects:
                thing.say(_OWN[name], _text(value))
            elif thing.aspects[(_OWN[name], "")] != _text(value):
                thing.say("attribute", _text(value), name)
        elif name not in _IGNORED:
            thing.say("attribute", _text(value), name)
    return thing


def _first_line(item: Mapping[str, Any]) -> str:
    return next((line.strip("# *") for line in str(item.get("text") or "").splitlines() if line.strip("# *")), "")[:60]


def _options(thing: Thing, values: Any) -> None:
    if not isinstance(values, list):
        thing.say("attribute", _text(values), "values")
        return
    names = []
    for one in values:
        value = str(one.get("value", "")) if isinstance(one, dict) else _text(one)
        thing.say("option", str(one.get("label", "")) if isinstance(one, dict) else value, value)
        names.append(value)
    thing.orders["option_order"] = tuple(names)


def _text(value: Any) -> str:
    """A value as one line; a text as it is."""
    return value.strip() if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
