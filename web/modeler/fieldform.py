"""The form in which one field of a form is changed: made of the field, read back into it."""
from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from web.modeler.conditions import BY_CODE, COMPARISONS, Condition, hide_expression, read_condition
from web.modeler.fieldlist import CHOICES, NO_INPUT, FieldList, option_rows
from workflows.forms import Form, parse_form
from workflows.forms.values import german_number
from workflows.model import FieldError

Data = dict[str, Any]
HALF, FULL = 8, 16
PATTERNS: Mapping[str, str] = {
    "email": "E-Mail-Adresse", "plz": "Postleitzahl", "phone": "Telefonnummer", "iban": "IBAN", "bic": "BIC",
    "betriebsnummer": "Betriebsnummer", "ags": "Gemeindeschlüssel", "year": "Jahr", "own": "eigenes Muster",
}
_KEY_RULE = r"^[a-zA-Z_][a-zA-Z0-9_]*(\.[a-zA-Z_][a-zA-Z0-9_]*)*$"
_KEY_SAID = "Nur Buchstaben ohne Umlaute, Ziffern und Unterstriche; am Anfang ein Buchstabe."


def field_form(fields: FieldList, item: Mapping[str, Any]) -> Form:
    """The form for a component."""
    kind = str(item.get("type"))
    parts = [*_words(kind), *_rules(kind, item), *_looks(kind, fields, item), *_condition(fields, item)]
    return parse_form({"id": "field", "components": [{"id": one["key"], **one} for one in parts]})


def _line(key: str, label: str, hint: str = "", *, required: bool = False, kind: str = "textfield", **more: Any) -> Data:
    made: Data = {"type": kind, "key": key, "label": label, **more}
    made |= {"description": hint} if hint else {}
    return made | ({"validate": {"required": True, **more.get("validate", {})}} if required else {})


def _choice(key: str, label: str, options: Mapping[str, str], hint: str = "", kind: str = "select", **more: Any) -> Data:
    rows = [{"value": value, "label": text} for value, text in options.items()]
    return _line(key, label, hint, kind=kind, values=rows, **more)


def _words(kind: str) -> list[Data]:
    if kind == "text":
        return [_line("text", "Text", "Absätze durch eine Leerzeile, Listen mit *, fett mit **.", kind="textarea", required=True)]
    if kind == "separator":
        return []
    if kind == "group":
        return [
            _line("label", "Überschrift"),
            _line("path", "Gemeinsamer Kurzname", "Steht vor den Kurznamen aller Felder des Abschnitts. Darf leer bleiben.",
                  validate={"pattern": _KEY_RULE}, properties={"pattern_message": _KEY_SAID}),
            _line("outline", "Mit Rahmen", kind="checkbox"),
        ]
    return [
        _line("label", "Beschriftung", required=True),
        _line("description", "Hinweis zum Feld", "Steht klein über dem Feld, zum Beispiel: wie im Personalausweis."),
        _line("key", "Kurzname", "Englisch, klein, mit Unterstrich: so heißt die Angabe im Prozess.", required=True,
              validate={"pattern": _KEY_RULE}, properties={"pattern_message": _KEY_SAID}),
        _line("required", "Pflichtangabe", kind="checkbox"),
    ]


def _rules(kind: str, item: Mapping[str, Any]) -> list[Data]:
    found: list[Data] = []
    if kind in CHOICES and (isinstance(item.get("values"), list) or not _other_source(item)):
        found.append(_line("options", "Auswahl", "Eine Zeile für jede Möglichkeit. Der Code davor ist freiwillig: office = Innendienst.",
                           kind="textarea", required=True))
    if kind == "number":
        found += [_line("min", "Mindestens", kind="number"), _line("max", "Höchstens", kind="number"),
                  _line("decimals", "Nachkommastellen", kind="number", decimalDigits=0, validate={"min": 0, "max": 10})]
    if kind in ("textfield", "textarea"):
        found.append(_line("max_length", "Höchstens so viele Zeichen", kind="number", decimalDigits=0, validate={"min": 1}))
    if kind == "textfield":
        found += [_choice("pattern_name", "Art der Angabe", PATTERNS),
                  _line("pattern", "Muster (regulärer Ausdruck)", conditional={"hide": '=pattern_name != "own"'}),
                  _line("pattern_message", "Meldung, wenn das Muster nicht passt", conditional={"hide": '=pattern_name != "own"'})]
    if kind == "datetime":
        hint = "Zum Beispiel heute oder 2026-12-31. Auch ein Ausdruck geht."
        found += [_line("date_min", "Frühestens", hint), _line("date_max", "Spätestens", hint)]
    if kind == "filepicker":
        found += [_line("accept", "Erlaubte Dateiarten", "Endungen mit Komma getrennt: .pdf, .jpg"),
                  _line("multiple", "Mehrere Dateien", kind="checkbox")]
    return found


def _other_source(item: Mapping[str, Any]) -> bool:
    return bool(item.get("valuesKey") or item.get("valuesExpression"))


def _looks(kind: str, fields: FieldList, item: Mapping[str, Any]) -> list[Data]:
    found: list[Data] = []
    if kind == "select":
        found.append(_line("searchable", "Lange Liste: mit Suche statt zum Aufklappen", kind="checkbox"))
    if kind in ("textfield", "number"):
        found += [_line("prefix", "Zeichen vor dem Feld"), _line("suffix", "Zeichen hinter dem Feld", "Zum Beispiel Euro oder Stunden.")]
    if kind not in NO_INPUT:
        found += [_choice("width", "Breite", {"full": "ganze Zeile", "half": "halbe Zeile"}, kind="radio"),
                  _line("readonly", "Nur anzeigen, nicht ändern", kind="checkbox")]
    inside = {inner["id"] for inner in item.get("components") or () if isinstance(inner, dict)} | {item.get("id")}
    sections = {one: label or one for one, label in fields.sections() if one not in inside}
    if sections:
        found.append(_choice("section", "Steht im Abschnitt", sections))
    return found


def _condition(fields: FieldList, item: Mapping[str, Any]) -> list[Data]:
    own = item.get("key")
    labels = {path: label or path for path, label in fields.labels().items() if path != own}
    comparisons = {one.code: one.label for one in COMPARISONS}
    found: list[Data] = []
    if labels:
        hide = {"hide": "=condition_key = null"}
        found = [
            _choice("condition_key", "Nur zeigen, wenn", labels, "Leer lassen, wenn das Feld immer da ist."),
            _choice("condition_comparison", "Vergleich", comparisons, conditional=hide),
            _line("condition_value", "Wert", "Bei „ist ausgefüllt“, „ist leer“ und Kästchen leer lassen. Tage als 2026-12-31.", conditional=hide),
        ]
    if _foreign(fields, item):
        found.append(_line("hide", "Verborgen, wenn (Ausdruck)", "Diese Bedingung ist anders gebaut. Leeren Sie das Feld, um oben eine zu wählen."))
    return found


def _foreign(fields: FieldList, item: Mapping[str, Any]) -> bool:
    hide = _hide(item)
    return bool(hide) and read_condition(hide, fields.types()) is None


def _hide(item: Mapping[str, Any]) -> str:
    conditional = item.get("conditional")
    return str(conditional.get("hide") or "") if isinstance(conditional, Mapping) else ""


# --- out of the field -------------------------------------------------------------------------------


def values_of(fields: FieldList, item: Mapping[str, Any]) -> Data:
    """What the form shows, as raw values by key."""
    validate, properties, appearance = (_mapping(item.get(name)) for name in ("validate", "properties", "appearance"))
    raw: Data = {
        "label": item.get("label") or item.get("dateLabel") or "", "text": item.get("text") or "",
        "description": item.get("description") or "", "key": item.get("key") or "", "path": item.get("path") or "",
        "outline": item.get("showOutline") is True, "required": validate.get("required") is True,
        "options": "\n".join(_option_lines(item)), "searchable": item.get("searchable") is True,
        "min": _number(validate.get("min")), "max": _number(validate.get("max")),
        "decimals": _number(item.get("decimalDigits")), "max_length": _number(validate.get("maxLength")),
        "pattern": validate.get("pattern") or "", "pattern_message": properties.get("pattern_message", ""),
        "pattern_name": _pattern_name(validate, properties),
        "date_min": _said(properties.get("date_min", "")), "date_max": _said(properties.get("date_max", "")),
        "accept": item.get("accept") or "", "multiple": item.get("multiple") is True,
        "prefix": appearance.get("prefixAdorner", ""), "suffix": appearance.get("suffixAdorner", ""),
        "width": "half" if 0 < (_mapping(item.get("layout")).get("columns") or FULL) <= HALF else "full",
        "readonly": item.get("readonly") is True, "section": fields.section_of(str(item.get("id"))), "hide": _hide(item),
    }
    known = read_condition(_hide(item), fields.types()) if _hide(item) else None
    if known is not None:
        raw |= {"condition_key": known.key, "condition_comparison": known.comparison, "condition_value": known.value}
    return raw


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _option_lines(item: Mapping[str, Any]) -> list[str]:
    rows = [one for one in item.get("values") or () if isinstance(one, Mapping)]
    return [f"{one.get('value')} = {one.get('label', one.get('value'))}" for one in rows]


def _number(value: Any) -> str:
    return german_number(Decimal(str(value))) if isinstance(value, int | float) and not isinstance(value, bool) else str(value or "")


def _pattern_name(validate: Mapping[str, Any], properties: Mapping[str, Any]) -> str:
    if validate.get("validationType") == "email":
        return "email"
    return str(properties.get("pattern_name") or ("own" if validate.get("pattern") else ""))


def _said(expression: str) -> str:
    found = re.fullmatch(r'date\("(\d{4}-\d{2}-\d{2})"\)', expression.strip())
    return "heute" if expression.strip() == "today()" else found[1] if found else expression


# --- back into the field ----------------------------------------------------------------------------


def apply(fields: FieldList, item: Data, values: Mapping[str, Any]) -> list[FieldError]:
    """Write what was entered into the component.

    :param values: typed, from the form of `field_form`.
    :returns: what does not fit; the component is unchanged then.
    """
    errors = _misfits(fields, item, values)
    if errors:
        return errors
    kind = str(item.get("type"))
    if kind == "text":
        item["text"] = values["text"]
    elif kind == "group":
        _set(item, "label", values.get("label"))
        _set(item, "path", values.get("path"))
        _set(item, "showOutline", values.get("outline") or None)
    elif kind != "separator":
        _apply_input(item, kind, values)
    _apply_condition(fields, item, values)
    if "section" in values:
        fields.put_in(str(item["id"]), values["section"] or "")
    return []


def _misfits(fields: FieldList, item: Mapping[str, Any], values: Mapping[str, Any]) -> list[FieldError]:
    errors = []
    others = {one.get("key") for one in fields.all() if one is not item}
    if values.get("key") in others and values.get("key"):
        errors.append(FieldError("key", "field_key_taken", params={"key": values["key"]}))
    key, code = values.get("condition_key"), values.get("condition_comparison")
    if key and not code:
        errors.append(FieldError("condition_comparison", "field_choice_required"))
    elif key and code and fields.types().get(key) not in BY_CODE[code].types:
        errors.append(FieldError("condition_comparison", "field_comparison_unfit"))
    elif key and code and BY_CODE[code].needs_value:
        errors += _value_misfits(fields.types().get(key, ""), values.get("condition_value"))
    return errors


def _value_misfits(kind: str, value: Any) -> list[FieldError]:
    text = str(value or "")
    if not text:
        return [FieldError("condition_value", "field_required")]
    if kind == "number" and not re.fullmatch(r"-?\d{1,30}([.,]\d{1,30})?", text, re.ASCII):
        return [FieldError("condition_value", "not_a_number")]
    if kind == "datetime" and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return [FieldError("condition_value", "field_day_expected")]
    return []


def _apply_input(item: Data, kind: str, values: Mapping[str, Any]) -> None:
    item["key"], item["label"] = values["key"], values["label"]
    if kind == "datetime":
        item["dateLabel"] = values["label"]
    _set(item, "description", values.get("description"))
    _set(item, "readonly", values.get("readonly") or None)
    _set(item, "decimalDigits", _plain(values.get("decimals")))
    if kind in ("select", "filepicker"):
        _set(item, "searchable", values.get("searchable") or None)
        _set(item, "accept", values.get("accept"))
        _set(item, "multiple", values.get("multiple") or None)
    if values.get("options"):
        item["values"] = option_rows([line for line in values["options"].splitlines() if line.strip()])
    _merge(item, "validate", {
        "required": values.get("required") or None, "min": _plain(values.get("min")), "max": _plain(values.get("max")),
        "maxLength": _plain(values.get("max_length")), **_pattern_rules(kind, values),
    })
    _merge(item, "appearance", {"prefixAdorner": values.get("prefix"), "suffixAdorner": values.get("suffix")})
    properties: Data = {}
    if kind == "textfield":
        name = values.get("pattern_name")
        properties = {"pattern_name": name if name not in (None, "own", "email") else None,
                      "pattern_message": values.get("pattern_message") if name == "own" else None}
    if kind == "datetime":
        properties = {"date_min": _meant(values.get("date_min")), "date_max": _meant(values.get("date_max"))}
    _merge(item, "properties", properties)
    _merge(item, "layout", {"columns": HALF if values.get("width") == "half" else None})


def _pattern_rules(kind: str, values: Mapping[str, Any]) -> Data:
    if kind != "textfield":
        return {}
    name = values.get("pattern_name")
    return {"validationType": "email" if name == "email" else None,
            "pattern": values.get("pattern") if name == "own" else None}


def _apply_condition(fields: FieldList, item: Data, values: Mapping[str, Any]) -> None:
    key, code = values.get("condition_key"), values.get("condition_comparison")
    if key and code:
        typed = str(values.get("condition_value") or "")
        # People type the words of an option; the expression compares its code.
        by_words = {words: value for value, words in fields.options().get(key, {}).items()}
        kind = fields.types().get(key, "")
        item["conditional"] = {"hide": hide_expression(Condition(key, code, by_words.get(typed, typed)), kind)}
    elif values.get("hide"):
        item["conditional"] = {"hide": values["hide"] if str(values["hide"]).startswith("=") else f"={values['hide']}"}
    else:
        item.pop("conditional", None)


def _plain(value: Any) -> int | float | None:
    if not isinstance(value, Decimal):
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _meant(text: Any) -> str | None:
    plain = str(text or "").strip()
    if plain.lower() == "heute":
        return "today()"
    return f'date("{plain}")' if re.fullmatch(r"\d{4}-\d{2}-\d{2}", plain) else plain or None


def _set(item: Data, name: str, value: Any) -> None:
    if value in (None, ""):
        item.pop(name, None)
    else:
        item[name] = value


def _merge(item: Data, name: str, values: Mapping[str, Any]) -> None:
    """Set the entries of an inner object and leave what it holds besides; an empty one goes."""
    made = dict(_mapping(item.get(name)))
    for key, value in values.items():
        _set(made, key, value)
    _set(item, name, made or None)
