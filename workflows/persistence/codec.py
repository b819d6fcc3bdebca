"""JSON that keeps what the law needs exact: Decimal, date, instant, time and durations survive.

A value JSON has no word for becomes an object with one key that starts with "$"; an ordinary key that
starts with "$" gets a second one. Canonical (sorted keys, no spaces), so that a digest over
the text is a digest over the value.
"""
from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping, Set
from decimal import Decimal
from typing import Any

from workflows.feel import YearsMonths


def encode(value: Any) -> str:
    """Canonical text of a value; TypeError for what has no place in a case's data."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def decode(text: str) -> Any:
    """The value `encode` was given."""
    return json.loads(text, object_hook=_typed)


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
