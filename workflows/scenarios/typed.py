"""Values in scenarios: "@..." is a typed FEEL date, time or duration, numbers are compared by value."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from workflows.feel import FeelError, YearsMonths, compile_expression, to_text
from workflows.scenarios.errors import BrokenScenario

BERLIN = ZoneInfo("Europe/Berlin")
_LITERAL = re.compile(r"@[-+:.@/_A-Za-z0-9]+", re.ASCII)
_DURATION = re.compile(
    r"(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?", re.ASCII
)


def typed(value: Any) -> Any:
    """A value of a scenario as a FEEL value: "@2026-02-01" a date, numbers Decimal, contexts and lists inside.

    :raises BrokenScenario: where "@..." is no date, time or duration. "@@..." is the text "@...".
    """
    if isinstance(value, Mapping):
        return {str(name): typed(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [typed(inner) for inner in value]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Decimal(str(value))
    if isinstance(value, str) and value.startswith("@@"):
        return value[1:]
    if isinstance(value, str) and value.startswith("@") and len(value) > 1:
        return _literal(value)
    return value


def _literal(text: str) -> Any:
    try:
        found = compile_expression(f'@"{text[1:]}"').evaluate({}) if _LITERAL.fullmatch(text) else None
    except FeelError:
        found = None
    if found is None:
        raise BrokenScenario(f"{text!r} is no date, time or duration", code="scenario_no_date", text=text)
    return found


def plain(value: Any) -> Any:
    """A FEEL value as JSON: numbers as numbers, temporal values as "@..."."""
    if isinstance(value, Mapping):
        return {str(name): plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, dt.date | dt.time | dt.timedelta | YearsMonths):
        return f"@{to_text(value)}"
    if value is None or isinstance(value, str | bool | int | float):
        return value
    return to_text(value)


def same(one: Any, other: Any) -> bool:
    """Whether two values are equal: numbers by value, a boolean is no number, instants as instants."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, int | float | Decimal) and isinstance(other, int | float | Decimal):
        return Decimal(str(one)) == Decimal(str(other))
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if type(one) is not type(other) and isinstance(one, dt.date) and isinstance(other, dt.date):
        return False
    try:
        return bool(one == other)
    except TypeError:
        return False


def instant(text: Any) -> dt.datetime:
    """An instant of a scenario; without an offset in Europe/Berlin, a date alone is its midnight.

    :raises BrokenScenario: where it is none.
    """
    try:
        found = dt.datetime.fromisoformat(str(text).removeprefix("@"))
    except ValueError as error:
        raise BrokenScenario(f"{text!r} is no instant", code="scenario_no_instant", text=str(text)) from error
    return (found if found.tzinfo else found.replace(tzinfo=BERLIN)).astimezone(dt.UTC)


def shifted(start: dt.datetime, duration: Any) -> dt.datetime:
    """An instant plus an ISO duration: years and months by the calendar in Berlin, the rest exactly.

    :raises BrokenScenario: where it is no duration.
    """
    text = str(duration).removeprefix("@")
    found = _DURATION.fullmatch(text)
    if not found or text.endswith(("P", "T")):
        raise BrokenScenario(f"{duration!r} is no ISO duration", code="scenario_no_duration", text=str(duration))
    sign = -1 if found[1] else 1
    years, months, weeks, days, hours, minutes = (sign * int(part or 0) for part in found.groups()[1:7])
    moved = start
    if years or months:
        local = compile_expression("start + shift").evaluate(
            {"start": start.astimezone(BERLIN).replace(tzinfo=None), "shift": YearsMonths(12 * years + months)}
        )
        moved = local.replace(tzinfo=BERLIN).astimezone(dt.UTC)
    return moved + dt.timedelta(
        weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=sign * float(found[8] or 0)
    )
