"""What may be said of the values a gateway read: no word that could name a person."""
from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from workflows.replaying.course import Mark
from workflows.replaying.package import Package

_LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
_BIRTH = re.compile("birth|born|geb", re.IGNORECASE)
TEXT, PARTS = {"hidden": "text"}, {"hidden": "parts"}


class Discretion:
    """Shows yes and no, numbers, dates that are no birthdays, and words that stand in the conditions themselves.

    Everything else is said to have been a text or a set of values, and not which.
    """

    def __init__(self, *packages: Package) -> None:
        self._packages = packages

    @functools.cached_property
    def _words(self) -> frozenset[str]:
        """Texts written in any condition of the drawings: a code somebody drew, no word of a case."""
        return frozenset(
            word for package in self._packages for model in package.models.values()
            for *_, condition in model.flows.values() for word in _LITERAL.findall(condition)
        )

    def values(self, *marks: Mark) -> dict[str, Any]:
        """The values the gateways read, by name."""
        found: dict[str, Any] = {}
        for mark in marks:
            for flow in mark.detail.get("flows", ()):
                for name, value in dict(flow.get("values", {})).items():
                    found.setdefault(str(name), self._shown(str(name), value))
        return found

    def _shown(self, name: str, value: Any) -> Any:
        if value is None or isinstance(value, bool | int | Decimal):
            return value
        if isinstance(value, str):
            return value if value in self._words else TEXT
        if isinstance(value, dt.date | dt.timedelta) and not _BIRTH.search(name):
            return value
        return PARTS if isinstance(value, Mapping | list | tuple) else TEXT
