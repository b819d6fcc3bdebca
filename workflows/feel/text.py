"""FEEL's `string()` of a value (DMN 1.5 § 10.3.4.1)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from workflows.feel.arithmetic import microseconds
from workflows.feel.temporal import utc_offset, zone_name
from workflows.feel.values import Function, Range, YearsMonths, kind


def number_text(value: Decimal) -> str:
    """A number without exponent and without superfluous zeros."""
    if value == 0:
        return "0"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _zone_text(value: dt.datetime | dt.time) -> str:
    name = zone_name(value)
    if name is not None:
        return f"@{name}"
    offset = utc_offset(value)
    if offset is None:
        return ""
    if not offset:
        return "Z"
    seconds = abs(int(offset.total_seconds()))
    text = f"{'-' if offset < dt.timedelta(0) else '+'}{seconds // 3600:02}:{seconds // 60 % 60:02}"
    return f"{text}:{seconds % 60:02}" if seconds % 60 else text


def time_text(value: dt.time) -> str:
    """`10:20:00.5+01:00`."""
    text = f"{value.hour:02}:{value.minute:02}:{value.second:02}"
    if value.microsecond:
        text += f".{value.microsecond:06}".rstrip("0")
    return text + _zone_text(value)


def date_time_text(value: dt.datetime) -> str:
    """`2026-01-31T10:20:00@Europe/Berlin`."""
    return f"{value.date().isoformat()}T{time_text(value.time())}{_zone_text(value)}"


def duration_text(value: dt.timedelta) -> str:
    """`P1DT2H3M4.5S`."""
    size = microseconds(value)
    seconds, micro = divmod(abs(size), 1_000_000)
    days, hours, minutes = seconds // 86_400, seconds // 3_600 % 24, seconds // 60 % 60
    fraction = f".{micro:06}".rstrip("0") if micro else ""
    clock = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    clock += f"{seconds % 60}{fraction}S" if seconds % 60 or micro else ""
    text = (f"{days}D" if days else "") + (f"T{clock}" if clock else "")
    return ("-" if size < 0 else "") + "P" + (text or "T0S")


def months_text(value: YearsMonths) -> str:
    """`P1Y2M`."""
    years, months = divmod(abs(value.months), 12)
    text = (f"{years}Y" if years else "") + (f"{months}M" if months else "")
    return ("-" if value.months < 0 else "") + "P" + (text or "0M")


_SIMPLE: dict[type, Callable[[Any], str]] = {
    type(None): lambda v: "null", bool: lambda v: "true" if v else "false", Decimal: number_text,
    dt.date: dt.date.isoformat, dt.datetime: date_time_text, dt.time: time_text,
    dt.timedelta: duration_text, YearsMonths: months_text,
}


def to_text(value: Any, check: Callable[[int], None] = lambda size: None) -> str:
    """The text of a value; `check` is told the growing size, so that it can stop."""
    if value.__class__ is str:
        return str(value)
    return _nested(value, check)


def _nested(value: Any, check: Callable[[int], None]) -> str:
    simple = _SIMPLE.get(value.__class__)
    if simple is not None:
        return simple(value)
    if value.__class__ is str:
        return _quoted(value)
    if isinstance(value, Range):
        return _range_text(value, check)
    if isinstance(value, Function):
        return f"function({', '.join(value.parameters)})"
    if value.__class__ is dict:
        made = _join([f"{_key_text(key)}: {_nested(item, check)}" for key, item in value.items()], check)
        return f"{{{made}}}"
    if value.__class__ is list:
        return f"[{_join([_nested(item, check) for item in value], check)}]"
    return kind(value)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _join(parts: list[str], check: Callable[[int], None]) -> str:
    check(sum(map(len, parts)) + 2 * len(parts))
    return ", ".join(parts)


def _key_text(key: str) -> str:
    plain = key.replace(" ", "").replace("_", "")
    return key if plain.isalnum() and not key[0].isdigit() else _quoted(key)


def _range_text(value: Range, check: Callable[[int], None]) -> str:
    low = "" if value.low is None else _nested(value.low, check)
    high = "" if value.high is None else _nested(value.high, check)
    return f"{'[' if value.low_included else '('}{low}..{high}{']' if value.high_included else ')'}"
