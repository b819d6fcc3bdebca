"""FEEL types: conformance of values (`instance of`) and coercion (DMN 1.5 § 10.3.2.9)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from workflows.feel.values import Function, Range, kind

_ALIASES = {
    "Any": "Any", "any": "Any", "Null": "null", "number": "number", "string": "string", "boolean": "boolean",
    "date": "date", "time": "time", "date and time": "date and time", "dateTime": "date and time",
    "days and time duration": "days and time duration", "dayTimeDuration": "days and time duration",
    "years and months duration": "years and months duration",
    "yearMonthDuration": "years and months duration",
}


@dataclass(frozen=True, slots=True)
class Type:
    """A built-in simple type or, if the name is none of these, a reference to a declared one."""

    name: str

    @property
    def simple(self) -> str:
        """The built-in type meant, "" for anything else."""
        return _ALIASES.get(self.name, "") if type(self) is Type else ""

    def holds(self, value: Any) -> bool:
        """Whether a value that is not null conforms to this type."""
        name = _ALIASES.get(self.name)
        if name == "Any":
            return True
        if name is not None:
            return kind(value) == name
        return {"list": list, "context": dict, "range": Range, "function": Function}.get(
            self.name, _Nothing) in type(value).__mro__


class _Nothing:
    """No value has this class: an unknown type holds nothing."""


ANY = Type("Any")


@dataclass(frozen=True, slots=True)
class ListType(Type):
    """`list<item>`."""

    item: Type = ANY

    def holds(self, value: Any) -> bool:
        """Whether it is a list whose items all conform."""
        return value.__class__ is list and all(v is None or self.item.holds(v) for v in value)


@dataclass(frozen=True, slots=True)
class RangeType(Type):
    """`range<item>`."""

    item: Type = ANY

    def holds(self, value: Any) -> bool:
        """Whether it is a range whose ends conform."""
        if not isinstance(value, Range):
            return False
        return all(end is None or self.item.holds(end) for end in (value.low, value.high))


@dataclass(frozen=True, slots=True)
class ContextType(Type):
    """`context<key: type, ...>`; further keys are allowed."""

    fields: Mapping[str, Type] = field(default_factory=dict)

    def holds(self, value: Any) -> bool:
        """Whether it is a context that has all fields with conforming values."""
        return value.__class__ is dict and all(
            key in value and (value[key] is None or of.holds(value[key])) for key, of in self.fields.items())


@dataclass(frozen=True, slots=True)
class FunctionType(Type):
    """`function<a, b> -> result`; parameter types of a value are not known, so only its arity counts."""

    parameters: tuple[Type, ...] | None = None
    result: Type = ANY

    def holds(self, value: Any) -> bool:
        """Whether it is a function with as many parameters."""
        return isinstance(value, Function) and self.parameters is not None and (
            not self.parameters or len(self.parameters) == len(value.parameters))


def is_builtin_type(name: str) -> bool:
    """Whether the name is that of a simple built-in type."""
    return name in _ALIASES


def resolve(of: Type, declared: Mapping[str, Type]) -> Type:
    """The type with references to declared ones replaced."""
    if isinstance(of, ListType):
        return ListType(of.name, resolve(of.item, declared))
    if isinstance(of, RangeType):
        return RangeType(of.name, resolve(of.item, declared))
    if isinstance(of, ContextType):
        return ContextType(of.name, {key: resolve(one, declared) for key, one in of.fields.items()})
    if isinstance(of, FunctionType) or of.name in _ALIASES:
        return of
    return declared.get(of.name, of)


def instance_of(value: Any, of: Type) -> bool:
    """`value instance of type`; null is an instance of Null only."""
    if value is None:
        return of.name == "Null"
    return of.holds(value)


def coerce(value: Any, of: Type) -> Any:
    """The value as the type wants it: itself, its only item, itself as a list, a date as midnight; else null."""
    if value is None or of.holds(value):
        return value
    if value.__class__ is list and len(value) == 1 and of.holds(value[0]):
        return value[0]
    if isinstance(of, ListType) and value.__class__ is not list and of.item.holds(value):
        return [value]
    if value.__class__ is dt.date and _ALIASES.get(of.name) == "date and time":
        return dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC)
    return None
