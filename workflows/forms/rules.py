"""Reads the rules of a component: `validate` of form-js, attributes of its own, and our `properties`."""
from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from workflows.feel import FeelError, compile_expression
from workflows.forms.components import Rules
from workflows.forms.matching import compile_pattern
from workflows.forms.named import NAMED
from workflows.forms.pattern import PatternError

Complain = Callable[..., None]
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,10})?", re.ASCII)
_VALIDATE: Mapping[str, frozenset[str]] = {
    "textfield": frozenset({"required", "minLength", "maxLength", "pattern", "validationType"}),
    "textarea": frozenset({"required", "minLength", "maxLength"}),
    "number": frozenset({"required", "min", "max"}),
}
_VALIDATION_TYPES = frozenset({"custom", "email", ""})


def expression(source: Any, complain: Complain, attribute: str) -> str:
    """A FEEL expression without its leading "="; complains where it can not be read."""
    text = source.removeprefix("=").strip() if isinstance(source, str) else ""
    if not text:
        complain("form_expression", attribute=attribute, message="not an expression")
        return ""
    try:
        compile_expression(text)
    except FeelError as error:
        complain("form_expression", attribute=attribute, message=str(error))
    return text


def _number(value: Any, complain: Complain, attribute: str) -> Decimal | None:
    """A plain number; FEEL is not taken here."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not _NUMBER.fullmatch(str(value)):
        complain("form_number_expected", attribute=attribute, value=str(value))
        return None
    return Decimal(str(value))


def _count(value: Any, complain: Complain, attribute: str) -> int | None:
    number = _number(value, complain, attribute)
    if number is None:
        return None
    if number < 0 or number != number.to_integral_value():
        complain("form_number_expected", attribute=attribute, value=str(value))
        return None
    return int(number)


def _pattern(value: Any, complain: Complain) -> str:
    if value in (None, ""):
        return ""
    try:
        if not isinstance(value, str):
            raise PatternError("not a text")
        compile_pattern(value)
    except PatternError as error:
        complain("form_pattern_refused", pattern=str(value), message=str(error))
        return ""
    return value


def _date_bound(schema: Mapping[str, Any], properties: Mapping[str, str], name: str, complain: Complain) -> str:
    if name in properties:
        return expression(properties[name], complain, name)
    return "today()" if name == "date_min" and schema.get("disallowPassedDates") else ""


def read_rules(schema: Mapping[str, Any], properties: Mapping[str, str], complain: Complain) -> Rules:
    """The rules of one component.

    :param schema: the component as it stands in the file.
    :param complain: called with a code and parameters for everything outside the subset.
    """
    raw = schema.get("validate") or {}
    if not isinstance(raw, Mapping):
        complain("form_attribute", attribute="validate")
        raw = {}
    kind = str(schema.get("type"))
    for attribute in sorted(set(raw) - _VALIDATE.get(kind, frozenset({"required"}))):
        complain("form_attribute", attribute=f"validate.{attribute}")
    if not isinstance(raw.get("required", False), bool):
        complain("form_attribute", attribute="validate.required")
    validation_type = raw.get("validationType", "")
    if validation_type not in _VALIDATION_TYPES:
        complain("form_validation_type", value=str(validation_type))
    pattern_name = properties.get("pattern_name", "")
    if pattern_name and pattern_name not in NAMED:
        complain("form_pattern_unknown", name=pattern_name)
    rules = Rules(
        required=raw.get("required") is True,
        minimum=_number(raw.get("min"), complain, "min"), maximum=_number(raw.get("max"), complain, "max"),
        min_length=_count(raw.get("minLength"), complain, "minLength"),
        max_length=_count(raw.get("maxLength"), complain, "maxLength"),
        pattern=_pattern(raw.get("pattern"), complain), pattern_name=pattern_name if pattern_name in NAMED else "",
        email=validation_type == "email",
        decimals=_count(schema.get("decimalDigits"), complain, "decimalDigits"),
        step=_number(schema.get("increment"), complain, "increment"),
        date_min=_date_bound(schema, properties, "date_min", complain),
        date_max=_date_bound(schema, properties, "date_max", complain),
    )
    _check_ranges(rules, complain)
    return rules


def _check_ranges(rules: Rules, complain: Complain) -> None:
    """Complain about bounds nothing can satisfy."""
    if rules.minimum is not None and rules.maximum is not None and rules.minimum > rules.maximum:
        complain("form_range", attribute="min")
    if rules.min_length is not None and rules.max_length is not None and rules.min_length > rules.max_length:
        complain("form_range", attribute="minLength")
    if rules.step is not None and rules.step <= 0:
        complain("form_range", attribute="increment")
