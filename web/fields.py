"""A form's components as KERN fields: names, ids, texts, chosen options and errors, ready for templates."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.sentences import field_sentence
from web.wording import full_date, readable
from workflows.clock import Clock, legal_date, system_clock
from workflows.forms import CHOICES, Component, Form, option_meant, option_text
from workflows.model import FieldError
from workflows.signs import without_hidden

_BIRTH = "geburt"
HALF_ROW = 8  # of form-js' sixteen columns
DATE_PARTS = (("day", _l("Tag"), 2), ("month", _l("Monat"), 2), ("year", _l("Jahr"), 4))


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

    :param kind: the component's type; "search" for a searchable select, whose value is in words.
    :param focus: id of the element an error link leads to.
    :param days: the days a date nearly always is, each with its words, to be chosen with one click.
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
    days: tuple[tuple[str, dt.date], ...] = ()
    text: str = ""
    prefix: str = ""
    suffix: str = ""
    fixed: bool = False
    half: bool = False
    boxed: bool = False
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


def field_id(key: str, prefix: str = "") -> str:
    """A stable element id for a dotted path.

    :param prefix: tells several forms of one page apart.
    """
    return f"f-{prefix}-{key}" if prefix else "f-" + key.replace(".", "-").replace("_", "-")


def present(
    form: Form, raw: Mapping[str, Any], context: Mapping[str, Any], errors: Sequence[FieldError] = (),
    prefix: str = "", *, hidden_too: bool = False, clock: Clock = system_clock,
) -> tuple[Field, ...]:
    """The visible fields of a form with what was entered and what was wrong.

    :param raw: values as read from the form, by key.
    :param context: variables the form may refer to.
    :param prefix: of element ids, where a page shows several forms.
    :param hidden_too: also those the form's conditions hide, for who only wants to read what was entered.
    :param clock: gives the bounds of dates their day.
    """
    there = (part for top in form.components for part in top.walk()) if hidden_too else form.visible_for(raw, context)
    view = _View(
        prefix=prefix,
        form=form, raw=raw, data=form.data(raw, context),
        shown={part.id for part in there},
        messages={wrong.key: field_sentence(wrong.code, wrong.params) for wrong in errors}, clock=clock,
    )
    return tuple(_field(view, part) for part in form.components if part.id in view.shown)


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


@dataclass(frozen=True, slots=True)
class _View:
    """What one rendering of a form needs.

    :param data: case variables under what was entered.
    :param shown: ids of visible components.
    """

    prefix: str
    form: Form
    raw: Mapping[str, Any]
    data: Mapping[str, Any]
    shown: set[str]
    messages: Mapping[str, str]
    clock: Clock


def _field(view: _View, part: Component) -> Field:
    name = part.key or part.id
    own_id = field_id(name, view.prefix)
    value = _visible(view.raw.get(part.key))
    options = _options(view, part, own_id)
    searched = part.type == "select" and part.source.get("searchable") is True
    if searched:
        value = next((option.label for option in options if option.chosen), value)
    return Field(
        kind="search" if searched else part.type, name=name, id=own_id, label=part.label, hint=part.description,
        optional=part.is_input and not part.required and part.type != "checkbox", value="" if value is None else value,
        error=view.messages.get(part.key, "") if part.key else "", focus=_focus(part, own_id, options), options=options,
        children=tuple(_field(view, child) for child in part.components if child.id in view.shown),
        parts=_date_parts(value) if part.type == "datetime" else (),
        days=_days(view, part) if part.type == "datetime" else (),
        text=readable(view.form.text(part, view.data)) if part.type == "text" else "",
        prefix=part.appearance.get("prefixAdorner", ""), suffix=part.appearance.get("suffixAdorner", ""),
        fixed=part.disabled or part.readonly, half=0 < part.columns <= HALF_ROW,
        boxed=bool(part.source.get("showOutline")), attributes=_attributes(part),
    )


def _visible(value: Any) -> Any:
    """What was entered as a page can show it: who sends it again sends no hidden signs."""
    return without_hidden(value) if isinstance(value, str) else value


def _options(view: _View, part: Component, own_id: str) -> tuple[Option, ...]:
    if part.type not in CHOICES:
        return ()
    value, offered = view.raw.get(part.key), view.form.options(part, view.data)
    meant = option_meant(value, offered) if part.type == "select" and value is not None else None
    chosen = {str(one) for one in (value if isinstance(value, list | tuple) else [value]) if one is not None}
    chosen |= {option_text(meant[0])} if meant else set()
    found = [(option_text(code), label) for code, label in offered]
    return tuple(Option(code, label, f"{own_id}-{index}", code in chosen) for index, (code, label) in enumerate(found))


def _focus(part: Component, own_id: str, options: Sequence[Option]) -> str:
    if part.type == "datetime":
        return f"{own_id}-day"
    if part.type in {"radio", "checklist"} and options:
        return options[0].id
    return own_id


def _date_parts(value: Any) -> tuple[tuple[str, str, int, str], ...]:
    texts = value if isinstance(value, Mapping) else {}
    return tuple((key, word, size, str(texts.get(key) or "")) for key, word, size in DATE_PARTS)


def _days(view: _View, part: Component) -> tuple[tuple[str, dt.date], ...]:
    """The two ends of the days that are allowed, and today where it is the last: nearly always it is one of these."""
    least, most = view.form.bounds(part, view.data, clock=view.clock)
    today = legal_date(view.clock())
    if most is None or part.disabled or part.readonly:
        return ()
    if least is None:  # what has happened is mostly noted on its day; nobody is born on the day of a form
        return ((_("heute"), today),) if most == today and _BIRTH not in part.label.casefold() else ()
    if least > most:
        return ()
    return tuple((_("heute") if day == today else full_date(day), day) for day in dict.fromkeys((least, most)))


def _attributes(part: Component) -> dict[str, str]:
    more = {"autocomplete": "off"}
    if part.type == "number" or part.validate.pattern_name == "plz":
        more["inputmode"] = "decimal" if part.type == "number" else "numeric"
    if part.validate.pattern_name == "plz" or part.type == "number":
        more["class"] = "short"
    if part.type == "number" and part.validate.step:
        more["data-step"] = str(part.validate.step)
    if part.validate.email:
        more["inputmode"] = "email"
    return more
