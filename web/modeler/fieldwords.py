"""What a field of the list accepts, in words: its options, limits, the kind of text."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext as _

from web.modeler.fieldform import PATTERNS, values_of
from web.modeler.fieldlist import CHOICES, FieldList

_SHOWN = 5


def accepts(fields: FieldList, item: Mapping[str, Any]) -> str:
    """The words, "" where a field takes what its kind says."""
    kind, raw = item.get("type"), values_of(fields, item)
    if kind in CHOICES:
        rows = (one for one in item.get("values") or () if isinstance(one, Mapping))
        words = [str(one.get("label", one.get("value"))) for one in rows]
        return ", ".join(words[:_SHOWN]) + (" …" if len(words) > _SHOWN else "")
    if kind == "textfield" and raw["pattern_name"]:
        return str(PATTERNS.get(raw["pattern_name"], raw["pattern_name"]))
    if kind == "number":
        return " ".join(part for part in (_limits(raw["min"], raw["max"]), raw["suffix"]) if part)
    return _limits(raw["date_min"], raw["date_max"]) if kind == "datetime" else ""


def _limits(least: str, most: str) -> str:
    if least and most:
        return _("%(least)s bis %(most)s", least=least, most=most)
    return _("ab %(least)s", least=least) if least else _("bis %(most)s", most=most) if most else ""
