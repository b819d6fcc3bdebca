"""Dotted paths into nested variables."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def read_path(data: Mapping[str, Any], path: str) -> Any:
    """The value at a dotted path, None where the way ends early."""
    found: Any = data
    for name in path.split("."):
        if not isinstance(found, Mapping) or name not in found:
            return None
        found = found[name]
    return found


def write_path(data: dict[str, Any], path: str, value: Any) -> None:
    """Put a value at a dotted path; what stands in the way and is no context is replaced."""
    *parents, last = path.split(".")
    for name in parents:
        inner = data.get(name)
        if not isinstance(inner, dict):
            inner = data[name] = {}
        data = inner
    data[last] = value


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of `below` with `above` laid over it, context by context."""
    out = dict(below)
    for name, value in above.items():
        under = out.get(name)
        if isinstance(value, Mapping):
            out[name] = merged(under if isinstance(under, Mapping) else {}, value)
        else:
            out[name] = value
    return out
