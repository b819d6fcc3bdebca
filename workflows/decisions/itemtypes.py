"""Item definitions: declared types with their components and allowed values (DMN 1.5 § 7.3.3)."""
from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from workflows.decisions.xmlsource import attribute, child, children, text_of
from workflows.feel import DECISION, FeelError, UnaryTests
from workflows.feel.limits import Env, Run
from workflows.feel.temporal import at_literal
from workflows.feel.types import ANY, ContextType, FunctionType, ListType, Type, coerce, is_builtin_type

# The run that pays for checking values: a type is asked in the middle of an evaluation and knows nothing of it.
SPENDING: ContextVar[Run | None] = ContextVar("SPENDING", default=None)
# Names Camunda Modeler writes for numbers.
_NUMBERS = frozenset({"integer", "long", "double", "decimal", "int", "float"})


@dataclass(frozen=True, slots=True)
class ItemType(Type):
    """A declared type: a base type and, if given, the values allowed."""

    base: Type = ANY
    allowed: UnaryTests | None = None

    def holds(self, value: Any) -> bool:
        """Whether the value conforms to the base and is allowed."""
        if not self.base.holds(value):
            return False
        if self.allowed is None:
            return True
        run = SPENDING.get() or Run(self.allowed.limits)
        run.charge()
        return self.allowed.holds(value, Env({}, None, run))


@dataclass(frozen=True, slots=True)
class StructureType(Type):
    """A declared structure: a missing component counts as null."""

    fields: Mapping[str, Type] = field(default_factory=dict)

    def holds(self, value: Any) -> bool:
        """Whether it is a context whose known components conform."""
        return value.__class__ is dict and all(
            value.get(key) is None or of.holds(value[key]) for key, of in self.fields.items())


class Types:
    """The declared types of one file, resolved on demand because they may refer to later ones.

    :param imported: types of imported files as "name.type".
    :param exact: types as `instance of` sees them: all components there, allowed values disregarded.
    """

    def __init__(self, root: etree._Element, names: tuple[str, ...], imported: Mapping[str, Type],
                 exact: bool = False) -> None:
        self._exact = exact
        self._elements = {attribute(one, "name"): one for one in children(root, "itemDefinition")}
        self._names = names
        self._made: dict[str, Type] = dict(imported)
        self._busy: set[str] = set()
        # Constraints FEEL cannot read: element, text, what is wrong.
        self.faults: list[tuple[etree._Element, str, str]] = []

    def all(self) -> dict[str, Type]:
        """Every declared type by name."""
        for name in self._elements:
            self.get(name)
        return dict(self._made)

    def get(self, reference: str) -> Type:
        """The type a `typeRef` means, Any if it is empty or unknown."""
        name = reference.strip()
        if ":" in name and name not in self._elements:
            name = name.rpartition(":")[2]
        if name in self._made:
            return self._made[name]
        if name in self._elements:
            return self._declared(name)
        if name in _NUMBERS:
            return Type("number")
        if is_builtin_type(name) or name in ("list", "context"):
            return Type(name)
        return ANY

    def known(self, reference: str) -> bool:
        """Whether the reference means something."""
        return not reference or self.get(reference) is not ANY or reference.rpartition(":")[2].lower() == "any"

    def _declared(self, name: str) -> Type:
        if name in self._busy:
            # A type that contains itself: its inner occurrence is not checked.
            return ANY
        self._busy.add(name)
        made = self._made[name] = self._build(self._elements[name], name)
        self._busy.discard(name)
        return made

    def _build(self, element: etree._Element, name: str) -> Type:
        components = {attribute(one, "name"): self._build(one, attribute(one, "name"))
                      for one in children(element, "itemComponent")}
        function = child(element, "functionItem")
        made: Type
        if components:
            made = ContextType("context", components) if self._exact else StructureType(name, components)
        elif function is not None:
            made = FunctionType("function", tuple(self.get(attribute(one, "typeRef"))
                                                  for one in children(function, "parameters")))
        else:
            reference = child(element, "typeRef")
            made = self.get((reference.text or "") if reference is not None else attribute(element, "typeRef"))
        made = self._constrained(name, made, child(element, "allowedValues"))
        if attribute(element, "isCollection") == "true":
            made = ListType(name, made)
        return self._constrained(name, made, child(element, "typeConstraint"))

    def _constrained(self, name: str, base: Type, values: etree._Element | None) -> Type:
        text = "" if self._exact else text_of(values)
        if not text or values is None:
            return base
        try:
            return ItemType(name, base, UnaryTests(text, self._names, DECISION))
        except FeelError as error:
            self.faults.append((values, text, str(error)))
            return base


_TEMPORAL = frozenset({
    "date", "time", "date and time", "days and time duration", "years and months duration"})


def read_typed(value: Any, of: Type) -> Any:
    """A value of JSON as its type wants it: texts of dates, times and durations are read, all else stays."""
    if isinstance(of, ItemType):
        return read_typed(value, of.base)
    if isinstance(of, ListType) and isinstance(value, list):
        return [read_typed(item, of.item) for item in value]
    if isinstance(of, StructureType) and isinstance(value, Mapping):
        return {key: read_typed(item, of.fields.get(key, ANY)) for key, item in value.items()}
    if isinstance(value, str) and of.simple in _TEMPORAL:
        made = at_literal(value)
        return value if made is None else coerce(made, of)
    return value
