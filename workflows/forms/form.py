"""A form: what is visible, what was entered, what is wrong with it. Pure; the pages draw it, services store it."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

from workflows.feel import FeelError, compile_expression, from_python
from workflows.feel.limits import Clock, system_clock
from workflows.feel.tree import constant_contexts
from workflows.forms.components import CHOICES, Component
from workflows.forms.paths import merged, read_path, write_path
from workflows.forms.patience import may_evaluate
from workflows.forms.validation import broken_rule, field_error
from workflows.forms.values import JS_BLANKS, Option, Unreadable, german_number, option_text, typed
from workflows.model import FieldError

_MAX_ROUNDS = 20
_DATE_PARTS = ("day", "month", "year")


class RawForm(Protocol):
    """What a browser sent: werkzeug's MultiDict or anything like it."""

    def get(self, key: str, /) -> Any:
        """First value of a name, None if absent."""

    def getlist(self, key: str, /) -> Sequence[Any]:
        """All values of a name."""


def feel(expression: str, data: Mapping[str, Any], clock: Clock = system_clock) -> Any:
    """Value of an expression, None where it fails: a form must stay usable whatever the case holds."""
    if not may_evaluate():
        return None
    try:
        return compile_expression(expression).evaluate(data, clock=clock)
    except FeelError:
        return None


@dataclass(frozen=True, slots=True)
class Form:
    """A parsed form.

    :param components: the tree in reading order.
    :param resource: name of the file.
    """

    id: str
    components: tuple[Component, ...]
    resource: str = ""

    def walk(self) -> Iterator[Component]:
        """All components in reading order, groups before what is in them."""
        for component in self.components:
            yield from component.walk()

    def inputs(self) -> list[Component]:
        """All components something can be entered in."""
        return [component for component in self.walk() if component.is_input]

    def options(self, component: Component, context: Mapping[str, Any]) -> list[Option]:
        """The options of a choice as (value, label), from the file or from the case's variables."""
        if component.values_expression:
            return _option_rows(feel(component.values_expression, context))
        if component.values_key:
            return _option_rows(read_path(context, component.values_key))
        return list(component.values)

    def known_options(self, component: Component, context: Mapping[str, Any]) -> list[Option]:
        """Every option the file or the variables name, also those an expression offers in other circumstances only."""
        written = _written(component.values_expression) if component.values_expression else []
        return [*written, *self.options(component, context)]

    def text(self, component: Component, context: Mapping[str, Any]) -> str:
        """The Markdown of a text block, an expression evaluated."""
        if not component.text.startswith("="):
            return component.text
        value = feel(component.text[1:], context)
        return "" if value is None else option_text(value)

    def read(self, raw: RawForm, context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """What a browser sent, by key, as it was typed; never raises, drops unknown names."""
        return {component.key: _read(component, raw) for component in self.inputs() if component.is_editable}

    def initial(self, context: Mapping[str, Any]) -> dict[str, Any]:
        """Raw values to fill the form with: the variable of the same path, else the component's default."""
        found = {}
        for component in self.inputs():
            value = read_path(context, component.key)
            found[component.key] = raw_value(component, component.default if value is None else value)
        return found

    def data(self, raw: Mapping[str, Any], context: Mapping[str, Any]) -> dict[str, Any]:
        """The variables as conditions see them: the case's own, under what is entered in visible fields."""
        return self._settle(raw, context, system_clock)[1]

    def visible(self, data: Mapping[str, Any], *, clock: Clock = system_clock) -> list[Component]:
        """The components that are there, as a flat list; what a hidden group holds is hidden.

        :param data: case variables with entered values laid over (see `data`).
        """
        return [part for component in self.components for part in _shown(component, data, clock)]

    def visible_for(
        self, raw: Mapping[str, Any], context: Mapping[str, Any], *, clock: Clock = system_clock
    ) -> list[Component]:
        """The components that are there for raw values."""
        return self._settle(raw, context, clock)[0]

    def validate(
        self, raw: Mapping[str, Any], context: Mapping[str, Any], *, clock: Clock = system_clock
    ) -> tuple[dict[str, Any], list[FieldError]]:
        """Check what was entered.

        :param raw: by key, as `read` gives it; values that are typed already are taken as they are.
        :param context: the case's variables.
        :param clock: gives `today()` in conditions and bounds of dates its day.
        :returns: typed values nested by dotted path (hidden, read-only and unknown fields dropped; empty = None) and
            at most one error for each field, in reading order.
        """
        shown, data = self._settle(raw, context, clock)
        values: dict[str, Any] = {}
        errors = []
        for component in shown:
            if not component.is_editable:
                continue
            try:
                value = typed(component, raw.get(component.key), self._choices(component, data))
                broken = broken_rule(component, value, lambda text: feel(text, data, clock))
            except Unreadable as error:
                value, broken = None, (error.code, error.params)
            if broken:
                errors.append(field_error(component, *broken))
            write_path(values, component.key, value)
        return values, errors

    def bounds(
        self, component: Component, data: Mapping[str, Any], *, clock: Clock = system_clock
    ) -> tuple[dt.date | None, dt.date | None]:
        """The earliest and the latest day a date field takes, None where nothing bounds it.

        :param data: as `data` gives it.
        """
        rules = component.validate
        found = [feel(text, data, clock) if text else None for text in (rules.date_min, rules.date_max)]
        least, most = (one if isinstance(one, dt.date) else None for one in found)
        return least, most

    def _choices(self, component: Component, data: Mapping[str, Any]) -> list[Option]:
        return self.options(component, data) if component.type in CHOICES else []

    def _settle(
        self, raw: Mapping[str, Any], context: Mapping[str, Any], clock: Clock
    ) -> tuple[list[Component], dict[str, Any]]:
        """Visible components and data that agree: a hidden field's entry counts for no condition."""
        shown = [part for component in self.components for part in component.walk()]
        data: dict[str, Any] = {}
        for _ in range(_MAX_ROUNDS):
            data = self._overlay(shown, raw, context)
            again = self.visible(data, clock=clock)
            if again == shown:
                break
            shown = again
        return shown, data

    def _overlay(
        self, shown: Sequence[Component], raw: Mapping[str, Any], context: Mapping[str, Any]
    ) -> dict[str, Any]:
        entered: dict[str, Any] = {}
        for component in shown:
            if component.is_editable and component.key in raw:
                try:
                    value = typed(component, raw[component.key], self._choices(component, context))
                except Unreadable:
                    value = None
                write_path(entered, component.key, value)
        return merged(context, entered)


def _shown(component: Component, data: Mapping[str, Any], clock: Clock) -> Iterator[Component]:
    if component.hide and feel(component.hide, data, clock) is True:
        return
    yield component
    for child in component.components:
        yield from _shown(child, data, clock)


def _written(expression: str) -> list[Option]:
    try:
        return _option_rows([row for row in constant_contexts(expression) if "value" in row])
    except FeelError:
        return []


def _option_rows(rows: Any) -> list[Option]:
    """Options out of a variable: contexts with value and label, or plain values."""
    found: list[Option] = []
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, Mapping):
            value = row.get("value")
            if value is not None:
                found.append((value, option_text(row.get("label") or value)))
        elif row is not None:
            found.append((row, option_text(row)))
    return found


def _read(component: Component, raw: RawForm) -> Any:
    key = component.key
    if component.type == "datetime":
        whole = raw.get(key)
        parts = {part: str(raw.get(f"{key}-{part}") or "").strip(JS_BLANKS) for part in _DATE_PARTS}
        return str(whole) if whole and not any(parts.values()) else parts
    if component.type == "checkbox":
        return raw.get(key) is not None and str(raw.get(key)).lower() != "false"
    if component.type in ("checklist", "filepicker"):
        return [str(item) for item in raw.getlist(key) if isinstance(item, str) and item]
    text = str(raw.get(key) or "")
    if component.type == "textarea":
        text = text.replace("\r\n", "\n")
        return text if text.strip(JS_BLANKS) else ""
    return text.strip(JS_BLANKS)


def raw_value(component: Component, value: Any) -> Any:
    """A typed value as the form shows it: dates in three parts, numbers with a comma, options as text."""
    kind = component.type
    if kind == "checkbox":
        return value is True
    if kind in ("checklist", "filepicker"):
        return [option_text(item) for item in value] if isinstance(value, list | tuple) else []
    if kind == "datetime":
        return _date_parts(value)
    if value is None or isinstance(value, dict | list):
        return ""
    if kind == "number":
        plain = from_python(value) if isinstance(value, int | float) and not isinstance(value, bool) else value
        return german_number(plain) if isinstance(plain, Decimal) else str(value)
    return option_text(value)


def _date_parts(value: Any) -> dict[str, str]:
    if isinstance(value, str):
        try:
            value = dt.date.fromisoformat(value[:10])
        except ValueError:
            value = None
    if not isinstance(value, dt.date):
        return dict.fromkeys(_DATE_PARTS, "")
    return {"day": str(value.day), "month": str(value.month), "year": f"{value.year:04d}"}
