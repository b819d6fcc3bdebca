"""Numeric functions and boolean negation (DMN 1.5 § 10.3.4.2, § 10.3.4.5)."""
from __future__ import annotations

import decimal
from decimal import Decimal
from typing import Any

from workflows.feel.arithmetic import negate
from workflows.feel.builtins.registry import builtin
from workflows.feel.limits import Run
from workflows.feel.values import NUMBERS, YearsMonths

_SCALES = range(-6111, 6177)
# Digits beyond the 34 of a number cannot be cut off; wide enough for any scale.
_WIDE = decimal.Context(prec=13_000, Emin=-20_000, Emax=20_000, traps=[decimal.InvalidOperation])


def _round(value: Decimal, scale: int, rounding: str) -> Decimal | None:
    if scale not in _SCALES:
        return None
    if -value.as_tuple().exponent <= scale:  # type: ignore[operator]
        return value
    return NUMBERS.plus(value.quantize(Decimal(1).scaleb(-scale), rounding=rounding, context=_WIDE))


@builtin("decimal", "n: number, scale: position")
def decimal_(run: Run, value: Decimal, scale: int) -> Any:
    """Rounded half even to a number of decimal places."""
    return _round(value, scale, decimal.ROUND_HALF_EVEN)


@builtin("floor", "n: number, scale?: position")
def floor(run: Run, value: Decimal, scale: int = 0) -> Any:
    """Greatest number with that many decimal places that is not greater."""
    return _round(value, scale or 0, decimal.ROUND_FLOOR)


@builtin("ceiling", "n: number, scale?: position")
def ceiling(run: Run, value: Decimal, scale: int = 0) -> Any:
    """Least number with that many decimal places that is not less."""
    return _round(value, scale or 0, decimal.ROUND_CEILING)


@builtin("round up", "n: number, scale: position")
def round_up(run: Run, value: Decimal, scale: int) -> Any:
    """Rounded away from zero."""
    return _round(value, scale, decimal.ROUND_UP)


@builtin("round down", "n: number, scale: position")
def round_down(run: Run, value: Decimal, scale: int) -> Any:
    """Rounded towards zero."""
    return _round(value, scale, decimal.ROUND_DOWN)


@builtin("round half up", "n: number, scale: position")
def round_half_up(run: Run, value: Decimal, scale: int) -> Any:
    """Rounded to the nearest, halves away from zero."""
    return _round(value, scale, decimal.ROUND_HALF_UP)


@builtin("round half down", "n: number, scale: position")
def round_half_down(run: Run, value: Decimal, scale: int) -> Any:
    """Rounded to the nearest, halves towards zero."""
    return _round(value, scale, decimal.ROUND_HALF_DOWN)


@builtin("abs", "n: number")
def absolute(run: Run, value: Decimal) -> Any:
    """Absolute value."""
    return NUMBERS.abs(value)


@builtin("abs", "n: duration")
def absolute_duration(run: Run, value: Any) -> Any:
    """Length of a duration regardless of its direction."""
    size = value.months if value.__class__ is YearsMonths else value.total_seconds()
    return negate(value) if size < 0 else value


@builtin("modulo", "dividend: number, divisor: number")
def modulo(run: Run, dividend: Decimal, divisor: Decimal) -> Any:
    """Remainder with the sign of the divisor: dividend - divisor * floor(dividend / divisor)."""
    if divisor == 0:
        return None
    rest = NUMBERS.remainder(dividend, divisor)
    return NUMBERS.add(rest, divisor) if rest and (rest < 0) != (divisor < 0) else rest


@builtin("sqrt", "number: number")
def sqrt(run: Run, value: Decimal) -> Any:
    """Square root."""
    return NUMBERS.sqrt(value)


@builtin("log", "number: number")
def log(run: Run, value: Decimal) -> Any:
    """Natural logarithm, null unless positive."""
    return NUMBERS.ln(value) if value > 0 else None


@builtin("exp", "number: number")
def exp(run: Run, value: Decimal) -> Any:
    """Euler's number to this power."""
    return NUMBERS.exp(value)


@builtin("odd", "number: number")
def odd(run: Run, value: Decimal) -> Any:
    """Whether the number is odd; null if it is not whole."""
    rest = _WIDE.remainder(value, Decimal(2))
    return abs(rest) == 1 if rest == rest.to_integral_value() else None


@builtin("even", "number: number")
def even(run: Run, value: Decimal) -> Any:
    """Whether the number is even; null if it is not whole."""
    rest = _WIDE.remainder(value, Decimal(2))
    return rest == 0 if rest == rest.to_integral_value() else None


@builtin("not", "negand: any?")
def not_(run: Run, value: Any) -> Any:
    """Opposite of a boolean, null of anything else."""
    if value.__class__ is list and len(value) == 1:
        value = value[0]
    return not value if value.__class__ is bool else None
