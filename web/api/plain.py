"""Values of a case as JSON has them: days and instants as text (ISO 8601), numbers as numbers where nothing is lost."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any


def plain(value: Any) -> Any:
    """A value for a JSON answer."""
    if isinstance(value, Mapping):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, dt.date | dt.time | dt.datetime):
        return value.isoformat()
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def _number(value: Decimal) -> int | float | str:
    if value == value.to_integral_value() and value.adjusted() < 15:
        return int(value)
    near = float(value)
    return near if Decimal(repr(near)) == value else str(value)
