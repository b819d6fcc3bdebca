"""The form for a new value: one field for each value inside it, filled with what counts now, read back typed."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.parameters.words import entry_name, in_order, label_words, unit
from workflows.forms import Form, parse_form
from workflows.model import FieldError
from workflows.services.parameter_values import NUMBERS, Kind, Leaf, field_name, leaves
from workflows.services.parameters import Parameter

MOST_TEXT = 2000
NEW = "new"
#: What a field for a value of this kind says above it.
HINTS: Mapping[Kind, str] = {
    Kind.MONTH_DAY: _l("Tag und Monat, zum Beispiel 01.03."), Kind.TIME: _l("Stunde und Minute, zum Beispiel 06:00"),
    Kind.DATE: "", Kind.MONEY: _l("In Euro, zum Beispiel 25,56"), Kind.NUMBER: _l("Zum Beispiel 12,5"),
    Kind.EMAIL: _l("Zum Beispiel name@beispiel.de"),
}


@dataclass(frozen=True, slots=True)
class ValueForm:
    """The form of a parameter, and how its fields lead back to the value.

    :param fields: key of the form -> the place in the value; those of a new entry have None as their first name.
    """

    form: Form
    like: Any
    fields: Mapping[str, Leaf]
    added: Mapping[str, Leaf]

    def values(self) -> dict[str, Any]:
        """What counts now, by key of the form."""
        return {key: _shown(leaf) for key, leaf in self.fields.items()}

    def read(self, typed: Mapping[str, Any]) -> Any:
        """The new value: like the one in force, with what was entered in its places."""
        value = _laid(self.like, {leaf.path: _taken(leaf, typed.get(key)) for key, leaf in self.fields.items()})
        name = str(typed.get(NEW) or "").strip()
        if not name:
            return value
        model = next(iter(self.like.values()))
        entered = {leaf.path[1:]: _taken(leaf, typed.get(key)) for key, leaf in self.added.items()}
        # An entry of several values may leave out what not every one of them has.
        if isinstance(model, Mapping):
            return {**value, name: {part: entered[(part,)] for part in model if entered[(part,)] not in (None, "")}}
        return {**value, name: entered[()]}

    def key_of(self, wrong: FieldError) -> str:
        """Which field of the form an error of the service is about."""
        names = {field_name(leaf.path): key for key, leaf in self.fields.items()}
        if wrong.key in names:
            return names[wrong.key]
        if wrong.key == "value":
            return next(iter(self.fields))
        # Anything else inside the value can only be of the new entry.
        last = wrong.key.rpartition("\x1f")[2]
        return next((key for key, leaf in self.added.items() if leaf.path[-1] == last), wrong.key
                    if wrong.key in ("reason", "law", "valid_from") else NEW)


def value_form(known: Parameter, like: Any) -> ValueForm:
    """The form for a parameter.

    :param like: the value that counts now.
    """
    key = known.definition.key
    found = {f"v{number}": leaf for number, leaf in enumerate(leaves(key, like))}
    added = dict(_new_entry(key, like))
    parts = [*_parts(label_words(key, known.definition.label), found), *_adding(added)]
    schema = {
        "type": "default", "schemaVersion": 19, "id": "parameter",
        "components": [*parts, *_about(known.law)],
    }
    return ValueForm(parse_form(schema), like, found, added)


def _new_entry(key: str, like: Any) -> Iterator[tuple[str, Leaf]]:
    if isinstance(like, Mapping) and like:
        model = next(iter(like.values()))
        for number, leaf in enumerate(leaves(key, {"": model})):
            yield f"n{number}", leaf


def _parts(label: str, found: Mapping[str, Leaf]) -> list[dict[str, Any]]:
    """The fields, entries of several values in a box each."""
    components: list[dict[str, Any]] = []
    boxes: dict[str, dict[str, Any]] = {}
    for key, leaf in sorted(found.items(), key=_place):
        if len(leaf.path) < 2:
            components.append(_field(key, entry_name(leaf.path[0]) if leaf.path else label, leaf))
            continue
        top = leaf.path[0]
        if top not in boxes:
            boxes[top] = {"type": "group", "id": f"g{key}", "label": entry_name(top), "showOutline": True,
                          "components": []}
            components.append(boxes[top])
        boxes[top]["components"].append(_field(key, " ".join(map(entry_name, leaf.path[1:])), leaf))
    return components


def _place(found: tuple[str, Leaf]) -> tuple[str, tuple[int, str]]:
    """Parts of an entry in the order people read them; the entries stay as they are."""
    path = found[1].path
    return (path[0], in_order(path[-1])) if len(path) > 1 else ("", (int(found[0][1:]), ""))


def _adding(added: Mapping[str, Leaf]) -> list[dict[str, Any]]:
    if not added:
        return []
    fields = [_field(key, " ".join(map(entry_name, leaf.path[1:])) or _("Wert"), leaf, needed=False)
              for key, leaf in sorted(added.items(), key=_place)]
    name = {"type": "textfield", "id": "new", "key": NEW, "label": _("Name des neuen Eintrags"),
            "description": _("Leer lassen, wenn nichts hinzukommt. Vorhandene Einträge fallen nicht weg."),
            "validate": {"maxLength": 60}}
    return [{"type": "group", "id": "gnew", "label": _("Neuer Eintrag"), "showOutline": True,
             "components": [name, *fields]}]


def _field(key: str, label: str, leaf: Leaf, *, needed: bool = True) -> dict[str, Any]:
    made: dict[str, Any] = {"id": key, "key": key, "label": label, "validate": {"required": needed}}
    if leaf.listed:
        return {**made, "type": "textarea",
                "description": f"{HINTS.get(leaf.kind, '')} {_('Ein Wert je Zeile.')}".strip()}
    if leaf.kind is Kind.BOOLEAN:
        options = [{"value": "ja", "label": _("ja")}, {"value": "nein", "label": _("nein")}]
        return {**made, "type": "radio", "values": options}
    if leaf.kind is Kind.DATE:
        return {**made, "type": "datetime", "subtype": "date", "dateLabel": label}
    if leaf.kind in NUMBERS:
        suffix = {"appearance": {"suffixAdorner": unit(leaf.kind)}} if unit(leaf.kind) else {}
        return {**made, "type": "number", "description": str(HINTS.get(leaf.kind) or _("Eine ganze Zahl")), **suffix}
    return {**made, "type": "textfield", "description": str(HINTS.get(leaf.kind, ""))}


def _about(law: bool) -> list[dict[str, Any]]:
    paragraph = {
        "type": "textfield", "id": "law", "key": "law", "label": _("Geänderte Vorschrift"),
        "description": _("Paragraf und Gesetz, aus denen der neue Wert folgt, zum Beispiel § 31 Abs. 1 HwO"),
        "validate": {"required": True, "maxLength": 300},
    }
    return [
        {"type": "datetime", "subtype": "date", "id": "from", "key": "valid_from", "label": _("Gilt ab"),
         "dateLabel": _("Gilt ab"),
         "description": _("Frühestens heute. Vorgänge, die den alten Wert schon verwendet haben, "
         "behalten ihn."), "validate": {"required": True}},
        *([paragraph] if law else []),
        {"type": "textarea", "id": "why", "key": "reason", "label": _("Begründung"),
         "description": _("Woher kommt der neue Wert? Zum Beispiel der Beschluss mit Datum."),
         "validate": {"required": True, "maxLength": MOST_TEXT}},
    ]


def _shown(leaf: Leaf) -> Any:
    """A value as the form takes it."""
    if leaf.listed:
        return "\n".join(_text(leaf.kind, one) for one in leaf.value)
    if leaf.kind is Kind.DATE:
        return leaf.value if isinstance(leaf.value, dt.date) else dt.date.fromisoformat(leaf.value)
    if leaf.kind in NUMBERS:
        return Decimal(str(leaf.value))
    return _text(leaf.kind, leaf.value)


def _text(kind: Kind, value: Any) -> str:
    if kind is Kind.BOOLEAN:
        return "ja" if value else "nein"
    if kind is Kind.MONTH_DAY:
        month, day = str(value).split("-")
        return f"{day}.{month}."
    if kind in NUMBERS:
        return f"{Decimal(str(value)):f}".replace(".", ",")
    return str(value or "")


def _taken(leaf: Leaf, typed: Any) -> Any:
    """What was entered as the parameter holds it; what cannot be read stays text, and the service says so."""
    if leaf.listed:
        lines = [line.strip() for line in str(typed or "").splitlines() if line.strip()]
        return [_one(leaf, line) for line in lines]
    return _one(leaf, typed)


def _one(leaf: Leaf, typed: Any) -> Any:
    if leaf.kind in NUMBERS:
        number = _number(typed)
        # As exact as it was: who reads a float today is given no decimal tomorrow.
        return float(number) if isinstance(number, Decimal) and isinstance(leaf.value, float) else number
    if leaf.kind is Kind.BOOLEAN:
        return {"ja": True, "nein": False}.get(str(typed), typed)
    if leaf.kind is Kind.DATE:
        return typed if not isinstance(typed, dt.date) or isinstance(leaf.value, dt.date) else typed.isoformat()
    text = str(typed or "").strip()
    if leaf.kind is Kind.MONTH_DAY:
        parts: Sequence[str] = [part.strip() for part in text.rstrip(".").split(".")]
        if len(parts) == 2 and all(part.isdecimal() for part in parts):
            return f"{int(parts[1]):02}-{int(parts[0]):02}"
    return text


def _number(typed: Any) -> Any:
    text = str(typed).strip() if typed is not None else ""
    plain = text.replace(".", "").replace(",", ".") if isinstance(typed, str) else text
    try:
        number = Decimal(plain)
    except ArithmeticError:
        return text
    if not number.is_finite():
        return text
    return int(number) if number % 1 == 0 else number


def _laid(like: Any, entered: Mapping[tuple[str, ...], Any], path: tuple[str, ...] = ()) -> Any:
    if isinstance(like, Mapping):
        return {name: _laid(inner, entered, (*path, name)) for name, inner in like.items()}
    return entered[path]
