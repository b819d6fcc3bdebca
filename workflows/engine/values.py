"""Values that may stand in a case's data, and their typed form in saved state and JSON.

JSON knows no decimal numbers, dates or durations; a value that JSON would change is written as
`{"$": type, "v": text}`. A context that itself has the key `$` is written as a list of pairs.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from workflows.errors import Rejected
from workflows.feel import FeelError, YearsMonths, from_python

_SAFE_INTEGER = 2**53
_PLAIN = (type(None), bool, str, int, Decimal, dt.date, dt.time, dt.timedelta, YearsMonths)


def accept(name: str, value: Any) -> Any:
    """A value from outside as a FEEL value.

    :raises Rejected: "variable_type" when it is of no type a case can hold.
    """
    try:
        converted = plain_copy(from_python(value))
        encode(converted)
    except (TypeError, ValueError, FeelError) as error:
        raise Rejected("variable_type", name=name, type=type(value).__name__) from error
    return converted


def accept_all(values: Mapping[str, Any]) -> dict[str, Any]:
    """Variables from outside as FEEL values."""
    return {str(name): accept(str(name), value) for name, value in values.items()}


def plain_copy(value: Any) -> Any:
    """A copy whose lists and contexts may be changed without changing the original."""
    if isinstance(value, dict):
        return {key: plain_copy(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain_copy(inner) for inner in value]
    return value


def is_storable(value: Any) -> bool:
    """Whether a FEEL value can stand in a case's data (ranges and functions cannot)."""
    if isinstance(value, _PLAIN):
        return True
    if isinstance(value, dict):
        return all(map(is_storable, value.values()))
    if isinstance(value, list):
        return all(map(is_storable, value))
    return False


def encode(value: Any) -> Any:
    """The JSON form of a FEEL value.

    :raises TypeError: for a value that cannot be stored.
    """
    if value is None or isinstance(value, bool | str | int):
        return value
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, dict):
        if "$" in value:
            return {"$": "context", "v": [[key, encode(inner)] for key, inner in value.items()]}
        return {_key(key): encode(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [encode(inner) for inner in value]
    return _tagged(value)


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a context's key is text, not {type(key).__name__}")
    return key


def _number(value: Decimal) -> Any:
    if value.is_finite() and value.as_tuple().exponent == 0 and abs(value) < _SAFE_INTEGER:
        return int(value)
    return {"$": "n", "v": str(value)}


def _tagged(value: Any) -> dict[str, Any]:
    if isinstance(value, dt.datetime):
        zone = value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else ""
        return {"$": "dt", "v": value.isoformat(), **({"z": zone, "f": value.fold} if zone else {})}
    if isinstance(value, dt.date):
        return {"$": "d", "v": value.isoformat()}
    if isinstance(value, dt.time):
        zone = value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else ""
        return {"$": "t", "v": value.isoformat(), **({"z": zone} if zone else {})}
    if isinstance(value, YearsMonths):
        return {"$": "ym", "v": value.months}
    if isinstance(value, dt.timedelta):
        return {"$": "td", "v": [value.days, value.seconds, value.microseconds]}
    raise TypeError(f"a case cannot hold a {type(value).__name__}")


def decode(value: Any) -> Any:
    """The FEEL value of its JSON form."""
    if isinstance(value, dict):
        tag = value.get("$")
        if tag is None:
            return {key: decode(inner) for key, inner in value.items()}
        return _DECODERS[tag](value)
    if isinstance(value, list):
        return [decode(inner) for inner in value]
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    return value


def _datetime(data: Mapping[str, Any]) -> dt.datetime:
    value = dt.datetime.fromisoformat(data["v"])
    return value.replace(tzinfo=ZoneInfo(data["z"]), fold=data.get("f", 0)) if "z" in data else value


def _time(data: Mapping[str, Any]) -> dt.time:
    value = dt.time.fromisoformat(data["v"])
    return value.replace(tzinfo=ZoneInfo(data["z"])) if "z" in data else value


_DECODERS: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "n": lambda data: Decimal(data["v"]),
    "dt": _datetime,
    "d": lambda data: dt.date.fromisoformat(data["v"]),
    "t": _time,
    "ym": lambda data: YearsMonths(data["v"]),
    "td": lambda data: dt.timedelta(*data["v"]),
    "context": lambda data: {key: decode(inner) for key, inner in data["v"]},
}
