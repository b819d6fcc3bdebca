"""When a field is shown, as lines of a form: an other field, a comparison, a value; joined by "und" or "oder"."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.modeler.conditions import BY_SIGN, COMPARISONS, JOINS, Condition, Conditions
from web.modeler.fieldlist import FieldList
from workflows.model import FieldError

Data = dict[str, Any]
MOST_LINES = 5
_LABELS = (_l("Nur zeigen, wenn"), _l("Weitere Bedingung"))


def names(line: int) -> tuple[str, str, str]:
    """Field, comparison and value of a line, counted from 0."""
    tail = f"_{line + 1}" if line else ""
    return f"condition_key{tail}", f"condition_comparison{tail}", f"condition_value{tail}"


def condition_fields(
    fields: FieldList, item: Mapping[str, Any], entered: Mapping[str, Any] | None = None
) -> list[Data]:
    """The lines; without `entered` all that may be sent, with it only what fits what stands in them."""
    labels = {path: label or path for path, label in fields.labels(without=item).items()}
    if not labels:
        return []
    first, *more = (_line(fields, labels, line, entered) for line in range(MOST_LINES))
    used = sum(bool((entered or {}).get(names(line)[0])) for line in range(MOST_LINES))
    join: list[Data] = [{
        "type": "radio", "key": "condition_join", "label": _("Verknüpfung"), "values": _options(JOINS),
        "validate": {"required": entered is not None}}]
    return [*first, *(join if entered is None or used > 1 else []), *(part for line in more for part in line)]


def _line(
    fields: FieldList, labels: Mapping[str, str], line: int, entered: Mapping[str, Any] | None
) -> list[Data]:
    key, sign, value = names(line)
    before = {"hide": f"={names(line - 1)[0]} = null"} if line else None
    pick: Data = {
        "type": "select", "key": key, "label": str(_LABELS[bool(line)]), "values": _options(labels),
        **({"conditional": before} if before else {"description": _("Leer lassen, wenn das Feld immer da ist.")})}
    if entered is not None and not entered.get(key):
        return [pick]
    kind = fields.types().get(str((entered or {}).get(key)), "")
    fitting = {one.sign: one.label for one in COMPARISONS if entered is None or kind in one.types}
    must = {"validate": {"required": True}} if entered is not None else {}
    hide = {"hide": f"={key} = null"}
    compare: Data = {"type": "select", "key": sign, "label": _("Vergleich"), "values": _options(fitting),
                     "conditional": hide, **must}
    typed: Data = {"type": "textfield", "key": value, "label": _("Wert"), "conditional": hide, **must}
    if entered is None:
        return [pick, compare, typed]
    options = fields.options().get(str(entered[key]), {})
    if options:
        typed |= {"type": "select", "values": _options(options)}
    elif kind == "datetime":
        typed["description"] = _("Zum Beispiel 2026-12-31.")
    chosen = BY_SIGN.get(str(entered.get(sign) or ""))
    return [pick, compare, *([typed] if chosen is None or chosen.needs_value else [])]


def _options(rows: Mapping[str, str]) -> list[Data]:
    return [{"value": value, "label": str(text)} for value, text in rows.items()]


def condition_values(told: Conditions) -> Data:
    """What stands in the lines of a condition."""
    raw: Data = {"condition_join": told.join}
    for line, one in enumerate(told.lines):
        raw |= dict(zip(names(line), (one.key, one.comparison, one.value), strict=True))
    return raw


def fitted(fields: FieldList, entered: Mapping[str, Any]) -> Data:
    """What stands in the lines after a change: a comparison that no longer fits becomes the usual one."""
    raw = dict(entered)
    for line in range(MOST_LINES):
        key, sign, _ = names(line)
        kind = fields.types().get(str(raw.get(key) or ""), "")
        fitting = [one.sign for one in COMPARISONS if kind in one.types]
        if raw.get(key) and raw.get(sign) not in fitting:
            raw[sign] = fitting[0] if fitting else ""
    raw["condition_join"] = raw.get("condition_join") or "and"
    return raw


def conditions_of(fields: FieldList, values: Mapping[str, Any]) -> Conditions | None:
    """The condition that was entered, None for none; lines without a field say nothing."""
    lines = []
    for line in range(MOST_LINES):
        key, sign, value = (str(values.get(name) or "") for name in names(line))
        if key and sign:
            # People type the words of an option; the expression compares its code.
            by_words = {words: code for code, words in fields.options().get(key, {}).items()}
            lines.append(Condition(key, sign, by_words.get(value, value) if BY_SIGN[sign].needs_value else ""))
    return Conditions(str(values.get("condition_join") or "and"), tuple(lines)) if lines else None


def condition_misfits(fields: FieldList, values: Mapping[str, Any], value_misfits: Any) -> list[FieldError]:
    """What of the lines does not fit together.

    :param value_misfits: judges a value: (type of the field, value, name) -> errors.
    """
    errors: list[FieldError] = []
    for line in range(MOST_LINES):
        key, sign, value = names(line)
        field, compared = values.get(key), values.get(sign)
        if field and not compared:
            errors.append(FieldError(sign, "field_choice_required"))
        elif field and compared and fields.types().get(field) not in BY_SIGN[compared].types:
            errors.append(FieldError(sign, "field_comparison_unfit"))
        elif field and compared and BY_SIGN[compared].needs_value:
            errors += value_misfits(fields.types().get(field, ""), values.get(value), value)
    return errors
