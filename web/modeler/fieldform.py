"""The form in which one field of a form is changed, and what it shows of the field."""
from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.modeler.conditionform import condition_fields, condition_values
from web.modeler.conditions import read_conditions
from web.modeler.fieldlist import CHOICES, NO_INPUT, FieldList
from web.modeler.fieldplace import place_of, places
from workflows.forms import Form, parse_form
from workflows.forms.values import german_number

Data = dict[str, Any]
HALF, FULL = 8, 16
PATTERNS: Mapping[str, str] = {
    "email": _l("E-Mail-Adresse"), "plz": _l("Postleitzahl"), "phone": _l("Telefonnummer"), "iban": "IBAN",
    "bic": "BIC",
    "betriebsnummer": _l("Betriebsnummer"), "ags": _l("Gemeindeschlüssel"), "year": _l("Jahr"),
    "own": _l("eigenes Muster"),
}
_KEY_RULE = r"^[a-zA-Z_][a-zA-Z0-9_]*(\.[a-zA-Z_][a-zA-Z0-9_]*)*$"
_KEY_SAID = _l("Nur Buchstaben ohne Umlaute, Ziffern und Unterstriche; am Anfang ein Buchstabe.")


def field_form(fields: FieldList, item: Mapping[str, Any], entered: Mapping[str, Any] | None = None) -> Form:
    """The form for a component.

    :param entered: what stands in it; the lines of its condition then offer only what fits.
    """
    kind = str(item.get("type"))
    looks, condition = _looks(kind, fields, item, entered), _condition(fields, item, entered)
    parts = [*_words(kind), *_rules(kind, item), *looks, *condition]
    return parse_form({"id": "field", "components": [{"id": one["key"], **one} for one in parts]})


def _line(
    key: str, label: str, hint: str = "", *, required: bool = False, kind: str = "textfield", **more: Any
) -> Data:
    made: Data = {"type": kind, "key": key, "label": label, **more}
    made |= {"description": hint} if hint else {}
    return made | ({"validate": {"required": True, **more.get("validate", {})}} if required else {})


def _choice(
    key: str, label: str, options: Mapping[str, str], hint: str = "", kind: str = "select", **more: Any
) -> Data:
    rows = [{"value": value, "label": str(text)} for value, text in options.items()]
    return _line(key, label, hint, kind=kind, values=rows, **more)


def _words(kind: str) -> list[Data]:
    if kind == "text":
        hint = _("Absätze durch eine Leerzeile, Listen mit *, fett mit **.")
        return [_line("text", _("Text"), hint, kind="textarea", required=True)]
    if kind == "separator":
        return []
    if kind == "group":
        return [
            _line("label", _("Überschrift")),
            _line("path", _("Gemeinsamer Kurzname"), _("Steht vor den Kurznamen aller Felder. Darf leer bleiben."),
                  validate={"pattern": _KEY_RULE}, properties={"pattern_message": str(_KEY_SAID)}),
            _line("outline", _("Mit Rahmen"), kind="checkbox"),
        ]
    return [
        _line("label", _("Beschriftung"), required=True),
        _line("description", _("Hinweis zum Feld"),
              _("Steht klein über dem Feld, zum Beispiel: wie im Personalausweis.")),
        _line("key", _("Kurzname"), _("Englisch, klein, mit Unterstrich: so heißt die Angabe im Prozess."),
              required=True,
              validate={"pattern": _KEY_RULE}, properties={"pattern_message": str(_KEY_SAID)}),
        _line("required", _("Pflichtangabe"), kind="checkbox"),
    ]


def _rules(kind: str, item: Mapping[str, Any]) -> list[Data]:
    found: list[Data] = []
    if kind in CHOICES and (isinstance(item.get("values"), list) or not _other_source(item)):
        hint = _("Eine Zeile für jede Möglichkeit. Der Code davor ist freiwillig: office = Innendienst.")
        found.append(_line("options", _("Auswahl"), hint, kind="textarea", required=True))
    if kind == "number":
        found += [_line("min", _("Mindestens"), kind="number"), _line("max", _("Höchstens"), kind="number"),
                  _line("decimals", _("Nachkommastellen"), kind="number", decimalDigits=0,
                        validate={"min": 0, "max": 10})]
    if kind in ("textfield", "textarea"):
        rule = {"min": 1}
        found.append(_line("max_length", _("Höchstens so viele Zeichen"), kind="number", decimalDigits=0,
                           validate=rule))
    if kind == "textfield":
        only = {"hide": '=pattern_name != "own"'}
        found += [_choice("pattern_name", _("Art der Angabe"), PATTERNS),
                  _line("pattern", _("Muster (regulärer Ausdruck)"), conditional=only),
                  _line("pattern_message", _("Meldung, wenn das Muster nicht passt"), conditional=only)]
    if kind == "datetime":
        hint = _("Zum Beispiel heute oder 2026-12-31. Auch ein Ausdruck geht.")
        found += [_line("date_min", _("Frühestens"), hint), _line("date_max", _("Spätestens"), hint)]
    if kind == "filepicker":
        found += [_line("accept", _("Erlaubte Dateiarten"), _("Endungen mit Komma getrennt: .pdf, .jpg")),
                  _line("multiple", _("Mehrere Dateien"), kind="checkbox")]
    return found


def _other_source(item: Mapping[str, Any]) -> bool:
    return bool(item.get("valuesKey") or item.get("valuesExpression"))


def _looks(
    kind: str, fields: FieldList, item: Mapping[str, Any], entered: Mapping[str, Any] | None
) -> list[Data]:
    found: list[Data] = []
    if kind == "select":
        found.append(_line("searchable", _("Lange Liste: mit Suche statt zum Aufklappen"), kind="checkbox"))
    if kind in ("textfield", "number"):
        found += [_line("prefix", _("Zeichen vor dem Feld")),
                  _line("suffix", _("Zeichen hinter dem Feld"), _("Zum Beispiel Euro oder Stunden."))]
    if kind not in NO_INPUT:
        found += [_choice("width", _("Breite"), {"full": _("ganze Zeile"), "half": _("halbe Zeile")}, kind="radio"),
                  _line("readonly", _("Nur anzeigen, nicht ändern"), kind="checkbox")]
    where = places(fields, item)
    if len(where) > 1:
        found.append(_choice("place", _("Steht hinter"), where, validate={"required": entered is not None}))
    return found


def _condition(fields: FieldList, item: Mapping[str, Any], entered: Mapping[str, Any] | None) -> list[Data]:
    found = condition_fields(fields, item, entered)
    if _foreign(fields, item):
        hint = _("Leeren Sie das Feld, um oben eine Bedingung zu wählen.")
        found.append(_line("hide", _("Verborgen, wenn (Ausdruck)"), hint))
    return found


def _foreign(fields: FieldList, item: Mapping[str, Any]) -> bool:
    hide = _hide(item)
    return bool(hide) and read_conditions(hide, fields.types(without=item)) is None


def _hide(item: Mapping[str, Any]) -> str:
    conditional = item.get("conditional")
    return str(conditional.get("hide") or "") if isinstance(conditional, Mapping) else ""


# --- out of the field -------------------------------------------------------------------------------


def values_of(fields: FieldList, item: Mapping[str, Any]) -> Data:
    """What the form shows, as raw values by key."""
    validate, properties, appearance = (mapping(item.get(name)) for name in ("validate", "properties", "appearance"))
    raw: Data = {
        "label": item.get("label") or item.get("dateLabel") or "", "text": item.get("text") or "",
        "description": item.get("description") or "", "key": item.get("key") or "", "path": item.get("path") or "",
        "outline": item.get("showOutline") is True, "required": validate.get("required") is True,
        "options": "\n".join(_option_lines(item)), "searchable": item.get("searchable") is True,
        "min": number_words(validate.get("min")), "max": number_words(validate.get("max")),
        "decimals": number_words(item.get("decimalDigits")), "max_length": number_words(validate.get("maxLength")),
        "pattern": validate.get("pattern") or "", "pattern_message": properties.get("pattern_message", ""),
        "pattern_name": pattern_of(validate, properties),
        "date_min": day_words(properties.get("date_min", "")), "date_max": day_words(properties.get("date_max", "")),
        "accept": item.get("accept") or "", "multiple": item.get("multiple") is True,
        "prefix": appearance.get("prefixAdorner", ""), "suffix": appearance.get("suffixAdorner", ""),
        "width": "half" if 0 < (mapping(item.get("layout")).get("columns") or FULL) <= HALF else "full",
        "readonly": item.get("readonly") is True, "hide": _hide(item),
        "place": place_of(fields, item),
    }
    known = read_conditions(_hide(item), fields.types(without=item)) if _hide(item) else None
    return raw | (condition_values(known) if known is not None else {})


def mapping(value: Any) -> Mapping[str, Any]:
    """An inner object of a component; an empty one for anything else."""
    return value if isinstance(value, Mapping) else {}


def _option_lines(item: Mapping[str, Any]) -> list[str]:
    rows = [one for one in item.get("values") or () if isinstance(one, Mapping)]
    return [f"{one.get('value')} = {one.get('label', one.get('value'))}" for one in rows]


def number_words(value: Any) -> str:
    """A limit as it is typed."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return german_number(Decimal(str(value))) if is_number else str(value or "")


def pattern_of(validate: Mapping[str, Any], properties: Mapping[str, Any]) -> str:
    """The name of what a line of text is checked for, "" for nothing."""
    if validate.get("validationType") == "email":
        return "email"
    return str(properties.get("pattern_name") or ("own" if validate.get("pattern") else ""))


def day_words(expression: str) -> str:
    """The bound of a day as it is typed."""
    found = re.fullmatch(r'date\("(\d{4}-\d{2}-\d{2})"\)', expression.strip())
    return _("heute") if expression.strip() == "today()" else found[1] if found else expression
