"""JSON that keeps what the law needs exact: Decimal, date, instant, time and durations survive.

A value JSON has no word for becomes an object with one key that starts with "$"; an ordinary key that
starts with "$" gets a second one. Canonical (sorted keys, no spaces), so that a digest over
the text is a digest over the value.
"""
from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Callable, Mapping, Set
from decimal import Decimal
from typing import Any

import orjson

from workflows.feel import YearsMonths

_QUICK = orjson.OPT_SORT_KEYS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS


def encode(value: Any) -> str:
    """Canonical text of a value; TypeError or ValueError for what has no place in a case's data."""
    return _quickly(value) or json.dumps(
        _plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def _quickly(value: Any) -> str:
    """The same text some ten times faster, "" where only the long way is sure to give it."""
    tags = 0

    def tagged(found: Any) -> Any:
        nonlocal tags
        if isinstance(found, (Mapping, Set)):
            return dict(found) if isinstance(found, Mapping) else sorted(found)
        tags += 1
        return _tagged(found)

    try:
        text = orjson.dumps(value, default=tagged, option=_QUICK).decode()
    except orjson.JSONEncodeError:  # integers beyond 64 bits, keys that are no text, what cannot be stored
        return ""
    # A key that starts with "$" needs a second one; a float that is no number became null.
    safe = text.count('"$') == tags and not ("null" in text and _holds_nan(value))
    return text if safe else ""


def _holds_nan(value: Any) -> bool:
    todo = [value]
    while todo:
        found = todo.pop()
        kind = type(found)
        if kind is dict:
            todo.extend(found.values())
        elif kind is list or kind is tuple:
            todo.extend(found)
        elif kind is float and not math.isfinite(found):
            return True
    return False


def decode(text: str) -> Any:
    """The value `encode` was given."""
    return _DECODER.decode(text)


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, (bool, str, int, float)):
        return str(value) if isinstance(value, str) else value
    if isinstance(value, Mapping):
        return {_escaped(str(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, Set):
        return sorted(_plain(item) for item in value)
    return _tagged(value)


def _tagged(value: Any) -> dict[str, Any]:
    if isinstance(value, Decimal):
        return {"$decimal": str(value)}
    if isinstance(value, dt.datetime):
        return {"$datetime": value.isoformat()}
    if isinstance(value, dt.date):
        return {"$date": value.isoformat()}
    if isinstance(value, dt.time):
        return {"$time": value.isoformat()}
    if isinstance(value, dt.timedelta):
        return {"$seconds": str(Decimal(value // dt.timedelta(microseconds=1)) / 1_000_000)}
    if isinstance(value, YearsMonths):
        return {"$months": value.months}
    raise TypeError(f"{type(value).__name__} cannot be stored")


def _seconds(text: str) -> dt.timedelta:
    return dt.timedelta(microseconds=int(Decimal(text) * 1_000_000))


_READERS: dict[str, Callable[[Any], Any]] = {
    "$decimal": Decimal,
    "$datetime": dt.datetime.fromisoformat,
    "$date": dt.date.fromisoformat,
    "$time": dt.time.fromisoformat,
    "$seconds": _seconds,
    "$months": lambda months: YearsMonths(months),
}


def _escaped(key: str) -> str:
    return f"${key}" if key.startswith("$") else key


def _typed(found: dict[str, Any]) -> Any:
    if len(found) == 1:
        (key, item), = found.items()
        if key in _READERS:
            return _READERS[key](item)
    if any(key.startswith("$$") for key in found):
        return {key[1:] if key.startswith("$$") else key: item for key, item in found.items()}
    return found


_DECODER = json.JSONDecoder(object_hook=_typed)
