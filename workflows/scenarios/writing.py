"""Writes scenarios as YAML that is read back as exactly the same data."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import yaml

from workflows.scenarios.reading import parse_text
from workflows.scenarios.typed import plain


def as_text(data: Mapping[str, Any], comment: str = "") -> str:
    """A scenario as a file of its own.

    :param comment: one line above it.
    """
    return as_file([data], comment)


def as_file(rows: Sequence[Mapping[str, Any]], comment: str = "") -> str:
    """Scenarios as one file, in their order."""
    found = [_strict(row) for row in rows]
    text = _dumped(found)
    if parse_text(text) != found:  # YAML 1.1, which PyYAML writes, leaves some texts bare that 1.2 reads as numbers
        text = _dumped(found, '"')
    return f"# {comment}\n{text}" if comment else text


def _dumped(rows: list[Any], style: str | None = None) -> str:
    return yaml.safe_dump(rows, allow_unicode=True, sort_keys=False, width=110, default_style=style)


def written(value: Any) -> Any:
    """A FEEL value as a scenario holds it: "@2026-02-01" a date; a text that begins with "@" gets a second one."""
    if isinstance(value, Mapping):
        return {str(name): written(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [written(inner) for inner in value]
    if isinstance(value, str):
        return f"@{value}" if value.startswith("@") else value
    return plain(value)


def _strict(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): _strict(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_strict(inner) for inner in value]
    if isinstance(value, Decimal):
        return plain(value)
    return value
