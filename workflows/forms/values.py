"""Typed values of single fields: what was typed becomes a number, a date, an option, or says why not."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from workflows.forms.components import Component

JS_BLANKS = (  # what String.prototype.trim removes (ECMA-262 § 22.1.3.32)
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f"
    "\u205f\u3000\ufeff"
)
_PLACES = 34  # FEEL's numbers have 34 digits, and a prefilled one must be readable again
_PLAIN = re.compile(rf"[+-]?\d{{1,{_PLACES}}}(?:[.,]\d{{1,{2 * _PLACES}}})?", re.ASCII)
_GROUPED = re.compile(rf"[+-]?\d{{1,3}}(?:\.\d{{3}}){{1,{_PLACES // 3}}}(?:,\d{{1,{2 * _PLACES}}})?", re.ASCII)
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T.*)?", re.ASCII)
_TRUE = frozenset({"true", "on", "1", "yes", "ja"})
Option = tuple[Any, str]


class Unreadable(Exception):
    """What was typed can not become a value of this type.

    :param code: of the field error.
    """

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code, self.params = code, params


def option_text(value: Any) -> str:
    """How an option's value stands in a page: "true", "3", "hwk"."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal) and value.is_finite() and value == value.to_integral_value():
        return format(value.to_integral_value(), "f")
    return str(value)


def german_number(value: Decimal) -> str:
    """A number as a person types it: 1234.50 -> "1234,50"."""
    return format(value, "f").replace(".", ",")


def _number(raw: Any) -> Decimal | None:
    if isinstance(raw, bool):
        raise Unreadable("not_a_number")
    if isinstance(raw, Decimal | int | float):
        number = Decimal(str(raw))
        if not number.is_finite() or abs(number.adjusted()) >= _PLACES:
            raise Unreadable("not_a_number")
        return _number(format(number, "f").replace(".", ","))  # the same bounds as for what is typed
    text = str(raw).strip(JS_BLANKS).replace("\u00a0", "").replace("\u202f", "").replace(" ", "").replace("−", "-")
    if not text:
        return None
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", "."))
    raise Unreadable("not_a_number")


def _date(raw: Any) -> dt.date | None:
    if isinstance(raw, dt.datetime):
        return raw.date()
    if isinstance(raw, dt.date):
        return raw
    if isinstance(raw, Mapping):
        parts = {name: str(raw.get(name) or "").strip(JS_BLANKS) for name in ("day", "month", "year")}
        if not any(parts.values()):
            return None
        missing = [name for name, part in parts.items() if not part]
        if missing:
            raise Unreadable("not_a_date", missing=missing)
        digits = [parts["year"], parts["month"], parts["day"]]
        readable = all(part.isascii() and part.isdigit() for part in digits) and len(parts["year"]) == 4
    else:
        text = str(raw).strip(JS_BLANKS)
        if not text:
            return None
        found = _ISO_DATE.fullmatch(text)
        digits, readable = (list(found.groups()), True) if found else ([], False)
    try:
        if readable and all(len(part) <= 4 for part in digits):
            return dt.date(*(int(part) for part in digits))
    except ValueError:
        pass  # 30 February and the like: the same answer as for other unreadable input
    raise Unreadable("not_a_date", missing=[])


def _option(raw: Any, options: Sequence[Option]) -> Any:
    text = option_text(raw)
    for value, _ in options:
        if option_text(value) == text:
            return value
    raise Unreadable("not_an_option", value=text)


def option_meant(raw: Any, options: Sequence[Option]) -> Option | None:
    """The option of a select a person means: by its value, its words, or a beginning only one of them has."""
    text = option_text(raw).strip(JS_BLANKS)
    by_value = next((one for one in options if option_text(one[0]) == text), None)
    if by_value is not None or not text:
        return by_value
    begun = [one for one in options if _plain(one[1]).startswith(_plain(text))]
    exact = [one for one in begun if _plain(one[1]) == _plain(text)]
    found = exact or begun
    return found[0] if len(found) == 1 else None


def _plain(label: str) -> str:
    return " ".join(label.casefold().split())


def _listed(raw: Any) -> list[Any]:
    if raw is None or raw == "":
        return []
    return list(raw) if isinstance(raw, list | tuple) else [raw]


def typed(component: Component, raw: Any, options: Sequence[Option] = ()) -> Any:
    """The value of one field.

    :param raw: what was typed, or a value already typed (from a draft, an interface, a variable).
    :returns: None for an empty field; False for an unticked box; [] for no ticks; else str, Decimal, date, bool, the
        option's own value, or a list.
    :raises Unreadable: where it can not be one.
    """
    kind = component.type
    if kind == "checkbox":
        return raw is True or (isinstance(raw, str) and raw.strip().lower() in _TRUE)
    if kind == "checklist":
        ticked = {option_text(_option(item, options)) for item in _listed(raw)}
        return [value for value, _ in options if option_text(value) in ticked]
    if kind == "filepicker":
        return [str(item) for item in _listed(raw) if item]
    if raw is None or raw == "":
        return None
    if kind == "number":
        return _number(raw)
    if kind == "datetime":
        return _date(raw)
    if kind == "select":
        meant = option_meant(raw, options)
        if meant is None:
            raise Unreadable("not_an_option", value=option_text(raw))
        return meant[0]
    if kind == "radio":
        return _option(raw, options)
    return str(raw)
