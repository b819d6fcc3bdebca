"""The built-in functions by name, and how arguments find their parameters (DMN 1.5 § 10.3.2.13, § 10.3.4).

A signature is written `name: type, name?: type`: `?` after the name means it may be left out,
`?` after the type means null is passed on. `*` alone takes two or more arguments as one list, `=` in
front binds named arguments only. Anything else that does not fit makes the result null.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from workflows.feel.arithmetic import FAILURES
from workflows.feel.limits import Run
from workflows.feel.values import Function, Range, YearsMonths

MISFIT = object()
_BIGGEST_INTEGER = 10**12


def _integer(value: Any) -> Any:
    """A part of a date, or a number of days: 2.5 is none."""
    return _position(value) if value.__class__ is Decimal and value == value.to_integral_value() else MISFIT


def _position(value: Any) -> Any:
    """A position, length or scale: what stands behind the decimal point does not count."""
    return int(value) if value.__class__ is Decimal and abs(value) <= _BIGGEST_INTEGER else MISFIT


def _list(value: Any) -> Any:
    return value if value.__class__ is list else [value]


def _of(*classes: type) -> Callable[[Any], Any]:
    allowed = frozenset(classes)
    return lambda value: value if value.__class__ in allowed else MISFIT


_CONVERTERS: dict[str, Callable[[Any], Any]] = {
    "any": lambda value: value,
    "integer": _integer,
    "position": _position,
    "list": _list,
    "string": _of(str),
    "number": _of(Decimal),
    "boolean": _of(bool),
    "context": _of(dict),
    "date": _of(dt.date),
    "datetime": _of(dt.datetime),
    "dated": _of(dt.date, dt.datetime),
    "time": _of(dt.time),
    "days": _of(dt.timedelta),
    "duration": _of(dt.timedelta, YearsMonths),
    "range": _of(Range),
    "point": _of(Decimal, str, dt.date, dt.datetime, dt.time, dt.timedelta, YearsMonths),
    "function": lambda value: value if isinstance(value, Function) else MISFIT,
}


class Signature:
    """Parameters of one form of a function."""

    def __init__(self, text: str, body: Callable[..., Any]) -> None:
        self.body = body
        self.names: list[str] = []
        self.required = 0
        self.nullable: list[bool] = []
        self.converters: list[Callable[[Any], Any]] = []
        self.variadic = text.startswith("*")
        self.by_name_only = text.startswith("=")
        text = text.lstrip("*=")
        for part in text.split(",") if text else ():
            name, _, of = part.strip().partition(": ")
            self.names.append(name.rstrip("?"))
            self.required += not name.endswith("?")
            self.nullable.append(of.endswith("?"))
            self.converters.append(_CONVERTERS[of.rstrip("?")])

    def bind(self, positional: list[Any], named: Mapping[str, Any] | None) -> list[Any] | None:
        """Converted arguments in order, None if they do not fit."""
        if named is not None:
            return self._bind_named(named)
        if self.by_name_only:
            return None
        if self.variadic:
            return [positional] if len(positional) > 1 else None
        if not self.required <= len(positional) <= len(self.names):
            return None
        made = []
        for position, value in enumerate(positional):
            value = self.convert(position, value)
            if value is MISFIT:
                return None
            made.append(value)
        return made

    def _bind_named(self, named: Mapping[str, Any]) -> list[Any] | None:
        if self.variadic or not set(named) <= set(self.names) or not set(self.names[:self.required]) <= set(named):
            return None
        made = []
        for position, name in enumerate(self.names):
            # A parameter left out between given ones counts as null.
            value = self.convert(position, named[name]) if name in named else None
            if value is MISFIT:
                return None
            made.append(value)
        return made

    def convert(self, position: int, value: Any) -> Any:
        """One argument as its parameter wants it, or MISFIT."""
        if value is None:
            return None if self.nullable[position] else MISFIT
        converter = self.converters[position]
        made = converter(value)
        if made is MISFIT and value.__class__ is list and len(value) == 1 and value[0] is not None:
            return converter(value[0])
        return made


class Builtin(Function):
    """A built-in function: the first of its signatures that fits is called."""

    __slots__ = ("signatures",)

    def __init__(self, name: str) -> None:
        super().__init__(name, ())
        self.signatures: list[Signature] = []

    def apply(self, run: Run, positional: list[Any], named: Mapping[str, Any] | None = None) -> Any:
        """Invoke; null if no signature fits or the function fails."""
        run.charge()
        for signature in self.signatures:
            arguments = signature.bind(positional, named)
            if arguments is not None:
                try:
                    made = signature.body(run, *arguments)
                except FAILURES:
                    return None
                if made.__class__ is str:
                    run.check_string(len(made))
                elif made.__class__ is list:
                    run.check_list(len(made))
                return made
        return None


BUILTINS: dict[str, Builtin] = {}


def builtin(name: str, signature: str = "") -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register the decorated function, which is given the run and the arguments, under a FEEL name."""
    def register(body: Callable[..., Any]) -> Callable[..., Any]:
        made = BUILTINS.setdefault(name, Builtin(name))
        made.signatures.append(Signature(signature, body))
        made.parameters = tuple(made.signatures[0].names)
        return body
    return register
