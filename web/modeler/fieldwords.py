"""What a field of the list accepts, in words: its options, limits, the kind of text."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext as _

from web.modeler.fieldform import PATTERNS, day_words, mapping, number_words, pattern_of
from web.modeler.fieldlist import CHOICES

_SHOWN = 5


def accepts(item: Mapping[str, Any]) -> str:
    """The words, "" where a field takes what its kind says."""
    kind = item.get("type")
    validate, properties = mapping(item.get("validate")), mapping(item.get("properties"))
    if kind in CHOICES:
        rows = (one for one in item.get("values") or () if isinstance(one, Mapping))
        words = [str(one.get("label", one.get("value"))) for one in rows]
        return ", ".join(words[:_SHOWN]) + (" …" if len(words) > _SHOWN else "")
    if kind == "textfield" and (name := pattern_of(validate, properties)):
        return str(PATTERNS.get(name, name))
    if kind == "number":
        limits = _limits(number_words(validate.get("min")), number_words(validate.get("max")))
        return " ".join(part for part in (limits, mapping(item.get("appearance")).get("suffixAdorner")) if part)
    if kind != "datetime":
        return ""
    return _limits(day_words(str(properties.get("date_min", ""))), day_words(str(properties.get("date_max", ""))))


def _limits(least: str, most: str) -> str:
    if least and most:
        return _("%(least)s bis %(most)s", least=least, most=most)
    return _("ab %(least)s", least=least) if least else _("bis %(most)s", most=most) if most else ""
