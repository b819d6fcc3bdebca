"""The rules of a field, decided exactly as form-js decides them in the editor's preview."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from workflows.forms.components import Component, Rules
from workflows.forms.matching import compile_pattern
from workflows.forms.named import NAMED
from workflows.forms.pattern import units
from workflows.forms.values import JS_BLANKS
from workflows.model import FieldError
from workflows.signs import hides_signs

Broken = tuple[str, Mapping[str, Any]]
LONGEST_TEXT = 100_000
LONGEST_MATCHED = 2_000
# the rule of HTML's <input type=email>, which form-js takes over (HTML Standard § 4.10.5.1.5)
_LABEL = r"[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
_EMAIL = re.compile(rf"[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,200}}@{_LABEL}(?:\.{_LABEL})*", re.ASCII)


def field_error(component: Component, code: str, params: Mapping[str, Any]) -> FieldError:
    """An error at a component."""
    return FieldError(component.key, code, component.label, dict(params))


def text_length(text: str) -> int:
    """Length as JavaScript sees it: trimmed, in UTF-16 units."""
    return len(units(text.strip(JS_BLANKS)))


def _is_empty(value: Any) -> bool:
    return value is None or value == "" or value is False or value == []


def _broken_number(rules: Rules, value: Decimal) -> Broken | None:
    exponent = value.normalize().as_tuple().exponent
    digits = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    if rules.decimals is not None and digits > rules.decimals:
        return "too_many_decimals", {"decimals": rules.decimals}
    if rules.step is not None and value % rules.step != 0:
        return "number_step", {"step": rules.step}
    if rules.minimum is not None and value < rules.minimum:
        return "number_min", {"min": rules.minimum}
    if rules.maximum is not None and value > rules.maximum:
        return "number_max", {"max": rules.maximum}
    return None


def _matches(rules: Rules, text: str) -> bool:
    if rules.pattern_name and not NAMED[rules.pattern_name](text.strip(JS_BLANKS)):
        return False
    if not rules.pattern:
        return True
    return len(text) <= LONGEST_MATCHED and compile_pattern(rules.pattern).search(text)


def _broken_text(component: Component, text: str) -> Broken | None:
    if hides_signs(text):
        return "hidden_signs", {}
    rules, length = component.validate, text_length(text)
    if not _matches(rules, text):
        return "pattern", {"pattern": rules.pattern, "pattern_name": rules.pattern_name,
                           "message": component.properties.get("pattern_message", "")}
    if rules.min_length is not None and length < rules.min_length:
        return "text_too_short", {"min": rules.min_length, "length": length}
    longest = LONGEST_TEXT if rules.max_length is None else rules.max_length
    if length > longest:
        return "text_too_long", {"max": longest, "length": length}
    if rules.email and not _EMAIL.fullmatch(text):
        return "email", {}
    return None


def _broken_date(rules: Rules, value: dt.date, evaluate: Callable[[str], Any]) -> Broken | None:
    least = evaluate(rules.date_min) if rules.date_min else None
    most = evaluate(rules.date_max) if rules.date_max else None
    if isinstance(least, dt.date) and value < least:
        return "date_min", {"min": least}
    if isinstance(most, dt.date) and value > most:
        return "date_max", {"max": most}
    return None


def broken_rule(component: Component, value: Any, evaluate: Callable[[str], Any]) -> Broken | None:
    """The first rule a typed value breaks, with the parameters of its sentence.

    :param evaluate: gives the value of a FEEL expression (bounds of dates).
    """
    rules = component.validate
    if _is_empty(value):
        choice = component.type in ("checkbox", "checklist", "radio", "select")
        return ("field_choice_required" if choice else "field_required", {}) if rules.required else None
    if isinstance(value, Decimal) and component.type == "number":
        return _broken_number(rules, value)
    if isinstance(value, dt.date) and component.type == "datetime":
        return _broken_date(rules, value, evaluate)
    if component.type in ("textfield", "textarea"):
        return _broken_text(component, value)
    return None
