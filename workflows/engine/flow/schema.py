"""What a JSON schema says of names and values, as far as a diagram can be held against it."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

Schema = Mapping[str, Any]


def missing_member(schema: Schema, path: tuple[str, ...]) -> bool:
    """Whether a path leads to a member the schema excludes; what it leaves open is not missing."""
    places = alternatives(schema, schema)
    for name in path:
        known = [place for place in places if place.get("type") == "object"]
        if not known or any("properties" not in place or place.get("additionalProperties") for place in known):
            return False
        found = [place["properties"][name] for place in known if name in place["properties"]]
        if not found:
            return True
        places = [one for place in found for one in alternatives(place, schema)]
    return False


def fits(value: Any, schema: Schema, whole: Schema) -> bool:
    """Whether a value may be meant: False only where the handler would surely refuse it.

    :param schema: of the value.
    :param whole: the schema its references lead into.
    """
    return any(_fits(value, place) for place in alternatives(schema, whole))


def alternatives(schema: Schema, whole: Schema) -> list[Schema]:
    """The schemas a value may follow, references resolved.

    :param whole: the schema its references lead into.
    """
    if "$ref" in schema:
        return alternatives(whole["$defs"][schema["$ref"].rpartition("/")[2]], whole)
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return [place for one in schema[word] for place in alternatives(one, whole)]
    return [schema]


def _fits(value: Any, schema: Schema) -> bool:
    kind = schema.get("type")
    if "enum" in schema and value not in schema["enum"]:
        return False
    if kind is None:
        return True
    if value is None:
        return bool(kind == "null")
    judge = _KINDS.get(str(kind))
    return judge is None or judge(value, schema)


def _text(value: Any, schema: Schema) -> bool:
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        return "format" in schema
    if not isinstance(value, str) or len(value) < schema.get("minLength", 0):
        return False
    if schema.get("format") in {"date", "date-time"}:
        return re.match(r"\d{4}-\d\d-\d\d", value) is not None
    if schema.get("format") == "email" and "@" not in value:
        return False
    return "pattern" not in schema or re.search(schema["pattern"], value) is not None


def _number(value: Any, schema: Schema) -> bool:
    if isinstance(value, str):
        try:
            value = Decimal(value)
        except InvalidOperation:
            return False
    return isinstance(value, bool | int | Decimal)


def _boolean(value: Any, schema: Schema) -> bool:
    return isinstance(value, bool) or str(value).lower() in {"true", "false", "yes", "no", "on", "off", "1", "0"}


_KINDS: dict[str, Callable[[Any, Schema], bool]] = {
    "string": _text, "number": _number, "integer": _number, "boolean": _boolean,
    "array": lambda value, schema: isinstance(value, list),
    "object": lambda value, schema: isinstance(value, dict),
    "null": lambda value, schema: False,
}
