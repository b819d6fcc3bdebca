"""What was entered about a field, written into it."""
from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from web.modeler.conditionform import condition_misfits, conditions_of
from web.modeler.conditions import hide_of
from web.modeler.fieldform import HALF, mapping
from web.modeler.fieldlist import FieldList, option_rows
from web.modeler.fieldplace import put
from workflows.model import FieldError

Data = dict[str, Any]


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
    if values.get("place"):
        put(fields, item, values["place"])
    return []


def _misfits(fields: FieldList, item: Mapping[str, Any], values: Mapping[str, Any]) -> list[FieldError]:
    errors = []
    others = {one.get("key") for one in fields.all() if one is not item}
    if values.get("key") in others and values.get("key"):
        errors.append(FieldError("key", "field_key_taken", params={"key": values["key"]}))
    return errors + condition_misfits(fields, values, _value_misfits)


def _value_misfits(kind: str, value: Any, name: str) -> list[FieldError]:
    text = str(value or "")
    if not text:
        return [FieldError(name, "field_required")]
    if kind == "number" and not re.fullmatch(r"-?\d{1,30}([.,]\d{1,30})?", text, re.ASCII):
        return [FieldError(name, "not_a_number")]
    if kind == "datetime" and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return [FieldError(name, "field_day_expected")]
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
    told = conditions_of(fields, values)
    if told is not None:
        item["conditional"] = {"hide": hide_of(told, fields.types())}
    elif values.get("hide"):
        item["conditional"] = {"hide": "=" + str(values["hide"]).removeprefix("=")}
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
    made = dict(mapping(item.get(name)))
    for key, value in values.items():
        _set(made, key, value)
    _set(item, name, made or None)
