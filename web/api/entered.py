"""Values a program enters into a form: held against the same form, by the same rules, as a person's."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from web.services import services
from workflows.errors import Rejected
from workflows.forms import Component, Form, option_text, raw_value, read_path
from workflows.model import FieldError, Variables

_LISTS = frozenset({"checklist", "filepicker"})


def accepted(form: Form | None, values: Mapping[str, Any], context: Mapping[str, Any], *, at: str) -> Variables:
    """Typed values; a field that is not sent keeps what the form would show.

    :param context: the case's variables.
    :param at: the field of the body that holds the values.
    :raises Rejected: "form_invalid" with the wrong fields, those the form does not have among them.
    """
    fields = {component.key: component for component in form.inputs() if component.is_editable} if form else {}
    wrong = [FieldError(path, "unknown_field") for path in _unknown(values, set(fields), "")]
    sent = {key: found for key, part in fields.items() if (found := read_path(values, key)) is not None}
    wrong += [fault for key, value in sent.items() if (fault := _unfit(fields[key], value)) is not None]
    if wrong:
        raise _refusal(wrong, at)
    if form is None:
        return {}
    raw = {**form.initial(context), **{key: _raw(fields[key], value) for key, value in sent.items()}}
    typed, errors = form.validate(raw, context, clock=services().clock)
    if errors:
        raise _refusal(errors, at)
    return typed


def _refusal(wrong: list[FieldError], at: str) -> Rejected:
    return Rejected("form_invalid", fields=[replace(one, key=f"{at}.{one.key}") for one in wrong])


def fields_of(form: Form | None, context: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The fields that are there now, as data: what may be entered, what stands in it."""
    if form is None:
        return []
    shown = form.visible_for(form.initial(context), context, clock=services().clock)
    return [_field(form, component, context) for component in shown if component.is_input]


def _field(form: Form, component: Component, context: Mapping[str, Any]) -> dict[str, Any]:
    options = [{"value": value, "label": label} for value, label in form.options(component, context)]
    found = {
        "key": component.key, "type": component.type, "label": component.label,
        "required": component.required, "readOnly": not component.is_editable,
        "value": read_path(context, component.key),
    }
    return {**found, "options": options} if options else found


def _unknown(values: Mapping[str, Any], keys: set[str], above: str) -> Iterator[str]:
    for name, value in values.items():
        path = f"{above}{name}"
        if path in keys:
            continue
        if isinstance(value, Mapping) and any(key.startswith(f"{path}.") for key in keys):
            yield from _unknown(value, keys, f"{path}.")
        else:
            yield path


def _unfit(component: Component, value: Any) -> FieldError | None:
    """What no form field of this type could hold: a form of the browser sends text, a program sends anything."""
    if component.type == "checkbox":
        fits, expected = isinstance(value, bool), "bool"
    elif component.type in _LISTS:
        fits = isinstance(value, list) and all(isinstance(one, str | int | Decimal) for one in value)
        expected = "list"
    elif component.type == "number":
        fits, expected = isinstance(value, int | Decimal | str) and not isinstance(value, bool), "int"
    else:
        fits, expected = isinstance(value, str | int | Decimal | bool), "str"
    return None if fits else FieldError(component.key, "wrong_type", component.label, {"expected": expected})


def _raw(component: Component, value: Any) -> Any:
    if component.type == "datetime":
        return str(value)
    if component.type in _LISTS:
        return [option_text(one) for one in value]
    return value if isinstance(value, str) else raw_value(component, value)
