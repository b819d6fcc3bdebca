"""The parts of a form: frozen components as the pages render them and the server checks them."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

INPUTS = frozenset({
    "textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "filepicker",
})
CHOICES = frozenset({"checklist", "radio", "select"})
TYPES = INPUTS | {"group", "text", "separator"}


@dataclass(frozen=True, slots=True)
class Rules:
    """What a value must satisfy; None = no such rule.

    :param minimum, maximum: bounds of a number.
    :param min_length, max_length: of the trimmed text in UTF-16 units, as form-js counts.
    :param pattern: JavaScript regular expression, unanchored.
    :param pattern_name: name of one of our own patterns (`plz`, `iban` ...).
    :param decimals: most digits after the decimal point.
    :param step: a number must be a multiple of it.
    :param date_min, date_max: FEEL expression of a date, "" = none.
    """

    required: bool = False
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str = ""
    pattern_name: str = ""
    email: bool = False
    decimals: int | None = None
    step: Decimal | None = None
    date_min: str = ""
    date_max: str = ""


@dataclass(frozen=True, slots=True)
class Component:
    """One component of a form.

    :param type: textfield, textarea, number, datetime, checkbox, checklist, radio, select, filepicker, group, text or
        separator.
    :param key: dotted path of the variable, the paths of the enclosing groups included; "" where nothing is entered.
    :param values: static options as (value, label).
    :param values_key: variable that holds the options.
    :param values_expression: FEEL expression that gives the options.
    :param hide: FEEL condition under which the component is not there, "" = always there.
    :param text: of a text block (Markdown), or a FEEL expression with a leading "=".
    :param appearance: `prefixAdorner`, `suffixAdorner`.
    :param columns: width in sixteenths of the row, 0 = full.
    :param properties: own attributes set by process owners.
    :param source: the attributes as they stand in the file.
    """

    id: str
    type: str
    key: str = ""
    label: str = ""
    description: str = ""
    validate: Rules = Rules()
    values: tuple[tuple[Any, str], ...] = ()
    values_key: str = ""
    values_expression: str = ""
    hide: str = ""
    components: tuple[Component, ...] = ()
    appearance: Mapping[str, str] = field(default_factory=dict)
    columns: int = 0
    default: Any = None
    text: str = ""
    disabled: bool = False
    readonly: bool = False
    multiple: bool = False
    accept: str = ""
    properties: Mapping[str, str] = field(default_factory=dict)
    source: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def required(self) -> bool:
        """Whether an empty value is refused."""
        return self.validate.required

    @property
    def is_input(self) -> bool:
        """Whether a value can be entered here at all."""
        return self.type in INPUTS

    @property
    def is_editable(self) -> bool:
        """Whether what is sent for it counts; a disabled or read-only field only shows a value."""
        return self.is_input and not self.disabled and not self.readonly

    def walk(self) -> Iterator[Component]:
        """This component and all below it, in order."""
        yield self
        for child in self.components:
            yield from child.walk()
