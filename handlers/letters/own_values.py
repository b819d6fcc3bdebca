"""What a letter of the process owners' own shows of a case: every field of the package's forms as German text.

A field that was not shown to the person who filled in the form is there too, as an empty text: a template may name it.
"""
from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from handlers.letters.german import long_date

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """A field of a form.

    :param type: form-js type, e.g. "textfield", "datetime".
    :param options: value -> label of a selection.
    """

    key: str
    type: str
    label: str
    options: Mapping[str, str] = field(default_factory=dict)


def fields_of(files: Mapping[str, bytes]) -> dict[str, Asked]:
    """The fields of all forms of a package by their short names; what cannot be read has none."""
    found: dict[str, Asked] = {}
    for name in sorted(files):
        if name.endswith(".form"):
            found |= {one.key: one for one in _walk(_read(files[name]))}
    return found


def _read(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None  # a draft may be unreadable; the check says so


def _walk(part: Any) -> Iterator[Asked]:
    if not isinstance(part, Mapping):
        return
    if key := str(part.get("key") or ""):
        values = part.get("values")
        options = {str(one.get("value")): str(one.get("label") or one.get("value"))
                   for one in (values if isinstance(values, list) else []) if isinstance(one, Mapping)}
        yield Asked(key, str(part.get("type") or ""), str(part.get("label") or key), options)
    for one in part.get("components") or []:
        yield from _walk(one)


def case_texts(variables: Mapping[str, Any], fields: Mapping[str, Asked]) -> Data:
    """All values of a case as text, by the names the process knows them by; parts of a value one deeper."""
    texts: Data = {key: "" for key in fields if "." not in key}
    for name, value in variables.items():
        texts[name] = _text(value, fields.get(name))
    return texts


def _text(value: Any, asked: Asked | None) -> Any:
    if isinstance(value, Mapping):
        return {str(name): _text(one, None) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return ", ".join(text for one in value if (text := _flat(one, asked)))
    return _flat(value, asked)


def _flat(value: Any, asked: Asked | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(value, dt.date):
        return long_date(value)
    if isinstance(value, int | float | Decimal):
        return str(value).replace(".", ",")
    if asked is not None and asked.type == "datetime":
        return _day(str(value))
    return asked.options.get(str(value), str(value)) if asked is not None else str(value)


def _day(text: str) -> str:
    try:
        return long_date(text)
    except ValueError:
        return text


def example_texts(fields: Mapping[str, Asked], today: dt.date) -> Data:
    """Invented values of the same fields, for a template that is being written: a text shows its own label."""
    return {key: _example(one, today) for key, one in fields.items() if "." not in key}


def _example(asked: Asked, today: dt.date) -> str:
    if asked.options:
        labels = list(asked.options.values())
        return ", ".join(labels[:2]) if asked.type == "checklist" else labels[0]
    return {"datetime": long_date(today), "checkbox": "ja", "number": "12"}.get(asked.type, f"[{asked.label}]")
