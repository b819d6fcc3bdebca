"""A form's components as KERN fields: names, ids, texts, chosen options and errors, ready for templates."""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from web.sentences import sentence
from workflows.model import FieldError

if TYPE_CHECKING:
    from workflows.forms import Component, Form

DATE_PARTS = (("day", "Tag", 2), ("month", "Monat", 2), ("year", "Jahr", 4))


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a select, radio group or checklist."""

    value: str
    label: str
    id: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Field:
    """A component as the template draws it.

    :param kind: the component's type.
    :param focus: id of the element an error link leads to.
    """

    kind: str
    name: str
    id: str
    label: str
    hint: str
    optional: bool
    value: Any
    error: str = ""
    focus: str = ""
    options: tuple[Option, ...] = ()
    children: tuple[Field, ...] = ()
    parts: tuple[tuple[str, str, int, str], ...] = ()
    text: str = ""
    prefix: str = ""
    suffix: str = ""
    fixed: bool = False
    attributes: Mapping[str, str] = field(default_factory=dict)

    @property
    def described_by(self) -> str:
        """Ids of the hint and the error, for assistive technology."""
        ids = [f"{self.id}-hint"] if self.hint else []
        return " ".join(ids + ([f"{self.id}-error"] if self.error else []))


@dataclass(frozen=True, slots=True)
class Mistake:
    """A line of the error summary."""

    href: str
    text: str


def field_id(key: str) -> str:
    """A stable element id for a dotted path."""
    return "f-" + key.replace(".", "-").replace("_", "-")


def present(
    form: Form, raw: Mapping[str, Any], context: Mapping[str, Any], errors: Sequence[FieldError] = (),
) -> tuple[Field, ...]:
    """The visible fields of a form with what was entered and what was wrong.

    :param raw: values as read from the form, by key.
    :param context: variables the form may refer to.
    """
    messages = {wrong.key: sentence(wrong.code, wrong.params) for wrong in errors}
    return tuple(_field(form, part, raw, context, messages) for part in form.visible({**context, **_nested(raw)}))


def mistakes(fields: Iterable[Field]) -> list[Mistake]:
    """The error summary: label and message, leading to the field."""
    found: list[Mistake] = []
    for part in fields:
        if part.error:
            found.append(Mistake(f"#{part.focus}", f"{part.label}: {part.error}"))
        found.extend(mistakes(part.children))
    return found


def depends(form: Form) -> bool:
    """Whether some part of the form appears or goes depending on others."""
    return any(part.hide or part.values_expression for top in form.components for part in top.walk())


def _nested(raw: Mapping[str, Any]) -> dict[str, Any]:
    nested: dict[str, Any] = {}
    for key, value in raw.items():
        *path, last = key.split(".")
        place = nested
        for part in path:
            place = place.setdefault(part, {})
            if not isinstance(place, dict):
                break
        else:
            place[last] = value
    return nested


def _field(
    form: Form, part: Component, raw: Mapping[str, Any], context: Mapping[str, Any], messages: Mapping[str, str],
) -> Field:
    name = part.key or part.id
    own_id = field_id(name)
    value = raw.get(part.key)
    options = _options(form, part, context, raw, own_id)
    return Field(
        kind=part.type, name=name, id=own_id, label=part.label, hint=part.description,
        optional=part.is_input and not part.required and part.type != "checkbox", value="" if value is None else value,
        error=messages.get(part.key, ""), focus=_focus(part, own_id, options), options=options,
        children=tuple(_field(form, child, raw, context, messages) for child in part.components),
        parts=_date_parts(value) if part.type == "datetime" else (), text=_text(form, part, context),
        prefix=part.appearance.get("prefixAdorner", ""), suffix=part.appearance.get("suffixAdorner", ""),
        fixed=part.disabled or part.readonly, attributes=_attributes(part),
    )


def _options(
    form: Form, part: Component, context: Mapping[str, Any], raw: Mapping[str, Any], own_id: str,
) -> tuple[Option, ...]:
    if part.type not in {"select", "radio", "checklist"}:
        return ()
    value = raw.get(part.key)
    chosen = {str(one) for one in (value if isinstance(value, list | tuple) else [value]) if one is not None}
    found = form.options(part, {**context, **_nested(raw)})
    return tuple(
        Option(str(code), label, f"{own_id}-{index}", str(code) in chosen) for index, (code, label) in enumerate(found)
    )


def _focus(part: Component, own_id: str, options: Sequence[Option]) -> str:
    if part.type == "datetime":
        return f"{own_id}-day"
    if part.type in {"radio", "checklist"} and options:
        return options[0].id
    return own_id


def _date_parts(value: Any) -> tuple[tuple[str, str, int, str], ...]:
    texts = {"day": "", "month": "", "year": ""}
    if isinstance(value, Mapping):
        texts |= {key: str(value.get(key) or "") for key in texts}
    elif hasattr(value, "year"):
        texts = {"day": f"{value.day:02}", "month": f"{value.month:02}", "year": f"{value.year}"}
    elif isinstance(value, str) and value.count("-") == 2:
        texts = dict(zip(("year", "month", "day"), value.split("-"), strict=True))
    return tuple((key, word, size, texts[key]) for key, word, size in DATE_PARTS)


def _text(form: Form, part: Component, context: Mapping[str, Any]) -> str:
    if part.type != "text":
        return ""
    return form.text(part, context) if hasattr(form, "text") else part.text


def _attributes(part: Component) -> dict[str, str]:
    more = {"autocomplete": "off"}
    if part.type == "number" or part.validate.pattern_name == "plz":
        more["inputmode"] = "decimal" if part.type == "number" else "numeric"
    if part.validate.email:
        more["inputmode"] = "email"
    return more
