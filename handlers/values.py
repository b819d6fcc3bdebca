"""The parameters the rules of a subject read, and which of them were read for a case."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from handlers.parameters import value_on

Parameter = Callable[[str], Any]


class Values:
    """Values of parameters by key, remembered as they are read.

    :param parameter: value of a key in force, e.g. `step.parameter`; None = the shipped values, the latest of each key.
    """

    def __init__(self, parameter: Parameter | None = None) -> None:
        self._parameter = parameter
        self._used: dict[str, Any] = {}

    @property
    def used(self) -> dict[str, Any]:
        """What was read so far, to be recorded with the case."""
        return dict(sorted(self._used.items()))

    def get(self, key: str, on: dt.date = dt.date.max) -> Any:
        """A value.

        :param on: day of validity where the shipped values are read; a given port knows its own day.
        """
        value = value_on(key, on) if self._parameter is None else self._parameter(key)
        self._used[key] = value
        return value

    def number(self, key: str) -> Decimal:
        """A value that is a number, exactly as it is written."""
        return Decimal(str(self.get(key)))
