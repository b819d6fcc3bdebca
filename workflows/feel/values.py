"""FEEL values in Python: what stands for what, and the way in and out."""
from __future__ import annotations

import datetime as dt
import decimal
import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from workflows.feel.errors import FeelError, FeelLimit
from workflows.feel.limits import Run

# IEEE 754-2008 decimal128 (DMN 1.5 § 10.3.2.3.1).
NUMBERS = decimal.Context(
    prec=34, rounding=decimal.ROUND_HALF_EVEN, Emin=-6143, Emax=6144,
    traps=[decimal.DivisionByZero, decimal.InvalidOperation, decimal.Overflow],
)
_CONVERT_DEPTH = 100


@dataclass(frozen=True, slots=True, order=True)
class YearsMonths:
    """A years and months duration of `months` months, negative for the past."""

    months: int

    @property
    def years(self) -> int:
        """Whole years, with the sign of the duration."""
        return int(self.months / 12) if abs(self.months) < 2**50 else self.months // 12


@dataclass(frozen=True, slots=True, eq=False)
class Range:
    """A range of values; an end that is None is open.

    :param unary: it was written as `=10`, which is not the same as `[10..10]`.
    """

    low: Any
    high: Any
    low_included: bool = True
    high_included: bool = True
    unary: bool = False


class Function:
    """A FEEL function value; only `apply` may be used on it.

    :param parameters: parameter names in order.
    """

    __slots__ = ("name", "parameters")

    def __init__(self, name: str, parameters: Sequence[str]) -> None:
        self.name = name
        self.parameters = tuple(parameters)

    def apply(self, run: Run, positional: list[Any], named: Mapping[str, Any] | None = None) -> Any:
        """Invoke with positional arguments, or with named ones if `named` is given; null if they do not fit."""
        raise NotImplementedError

    def bind(self, positional: list[Any], named: Mapping[str, Any] | None) -> list[Any] | None:
        """Arguments in the order of the parameters, None if they do not fit."""
        if named is None:
            return positional if len(positional) == len(self.parameters) else None
        if set(named) != set(self.parameters):
            return None
        return [named[name] for name in self.parameters]


class PythonFunction(Function):
    """A function written in Python that takes and returns FEEL values."""

    __slots__ = ("body",)

    def __init__(self, name: str, parameters: Sequence[str], body: Callable[..., Any]) -> None:
        super().__init__(name, parameters)
        self.body = body

    def apply(self, run: Run, positional: list[Any], named: Mapping[str, Any] | None = None) -> Any:
        """Invoke the Python function; whatever does not fit is null."""
        arguments = self.bind(positional, named)
        run.charge()
        return None if arguments is None else from_python(self.body(*arguments))


# Types that are FEEL values as they stand and hold nothing else.
PLAIN: frozenset[type] = frozenset({
    type(None), bool, Decimal, str, dt.date, dt.datetime, dt.time, dt.timedelta, YearsMonths,
})

KINDS: dict[type, str] = {
    bool: "boolean", Decimal: "number", str: "string", dt.date: "date", dt.datetime: "date and time",
    dt.time: "time", dt.timedelta: "days and time duration", YearsMonths: "years and months duration",
    list: "list", dict: "context", Range: "range", type(None): "null",
}


def kind(value: Any) -> str:
    """Name of the FEEL type of a value."""
    found = KINDS.get(value.__class__)
    return found if found is not None else "function"


def from_python(value: Any, depth: int = 0) -> Any:
    """The FEEL value of a Python value; unchanged (not copied) where it is one already.

    Raises FeelError for objects that have no meaning in FEEL, FeelLimit for too deep nesting.
    """
    cls = value.__class__
    if cls in PLAIN:
        return value
    if depth > _CONVERT_DEPTH:
        raise FeelLimit("depth", _CONVERT_DEPTH)
    if cls is int:
        return _number(value)
    if cls is dict:
        return _from_mapping(value, depth)
    if cls is list:
        made = [from_python(item, depth + 1) for item in value]
        return value if all(map(_same, made, value)) else made
    if cls is float:
        return _number(repr(value)) if value - value == 0 else None
    return _from_other(value, depth)


def _number(value: int | str) -> Decimal | None:
    try:
        return NUMBERS.create_decimal(value)
    except decimal.DecimalException:
        return None


def measure(value: Any, run: Run, depth: int = 0) -> None:
    """Pay for every part of a value, shared ones as often as they occur; raises FeelLimit if it is too big or deep."""
    cls = value.__class__
    if cls is str:
        run.charge(1 + len(value) // 64)
    elif cls is list or cls is dict:
        if depth > _CONVERT_DEPTH:
            raise FeelLimit("depth", _CONVERT_DEPTH)
        run.charge(1 + len(value) // 4)
        for item in value if cls is list else value.values():
            if item.__class__ is list or item.__class__ is dict or item.__class__ is str:
                measure(item, run, depth + 1)


def _same(one: Any, other: Any) -> bool:
    return one is other


def _from_mapping(value: Mapping[Any, Any], depth: int) -> Any:
    made = {str(key): from_python(item, depth + 1) for key, item in value.items()}
    return value if value.__class__ is dict and all(map(_same, made.values(), value.values())) else made


def _from_other(value: Any, depth: int) -> Any:
    if isinstance(value, enum.Enum):
        return from_python(value.value, depth + 1)
    if isinstance(value, (Range, Function)):
        return value
    if isinstance(value, Mapping):
        return _from_mapping(value, depth)
    if isinstance(value, (list, tuple, set, frozenset)):
        return [from_python(item, depth + 1) for item in value]
    for base in (str, int, float, Decimal, dt.datetime, dt.date, dt.time, dt.timedelta):
        if isinstance(value, base):
            return _from_subclass(value, base)
    raise FeelError(f"no FEEL value: {type(value).__name__}")


def _from_subclass(value: Any, base: type) -> Any:
    if base in (str, int, float, Decimal):
        return from_python(base(value))
    # Subclasses of datetime types behave as their base wherever an isinstance check is enough;
    # here exact classes are needed.
    if base is dt.datetime:
        return dt.datetime(value.year, value.month, value.day, value.hour, value.minute, value.second,
                           value.microsecond, value.tzinfo, fold=value.fold)
    if base is dt.date:
        return dt.date(value.year, value.month, value.day)
    if base is dt.time:
        return dt.time(value.hour, value.minute, value.second, value.microsecond, value.tzinfo)
    return dt.timedelta(value.days, value.seconds, value.microseconds)


def to_python(value: Any) -> Any:
    """A FEEL value with whole numbers as int, everything else unchanged, for code that wants plain Python."""
    if value.__class__ is Decimal:
        whole = value.is_finite() and value == value.to_integral_value() and value.adjusted() < 40
        return int(value) if whole else value
    if value.__class__ is list:
        return [to_python(item) for item in value]
    if value.__class__ is dict:
        return {key: to_python(item) for key, item in value.items()}
    return value
