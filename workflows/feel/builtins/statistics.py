"""Numeric functions over lists: min, max, sum, mean, product, median, stddev, mode (DMN 1.5 § 10.3.4.4)."""
from __future__ import annotations

from decimal import Decimal
from typing import Any

from workflows.feel.arithmetic import add, divide
from workflows.feel.builtins.registry import builtin
from workflows.feel.compare import compare
from workflows.feel.limits import Run
from workflows.feel.values import NUMBERS


def _numbers(items: list[Any]) -> bool:
    return bool(items) and all(item.__class__ is Decimal for item in items)


def _best(items: list[Any], op: str, run: Run) -> Any:
    run.charge(len(items))
    if not items:
        return None
    best = items[0]
    if compare("<=", best, best) is None:
        return None
    for item in items[1:]:
        better = compare(op, item, best)
        if better is None:
            return None
        best = item if better else best
    return best


@builtin("min", "list: list")
@builtin("min", "*")
def minimum(run: Run, items: list[Any]) -> Any:
    """The least item; null if they cannot be compared."""
    return _best(items, "<", run)


@builtin("max", "list: list")
@builtin("max", "*")
def maximum(run: Run, items: list[Any]) -> Any:
    """The greatest item; null if they cannot be compared."""
    return _best(items, ">", run)


@builtin("sum", "list: list")
@builtin("sum", "*")
def total(run: Run, items: list[Any]) -> Any:
    """Sum of numbers or of durations; null of nothing."""
    run.charge(len(items))
    if not items:
        return None
    if not _numbers(items) and any(item.__class__ in (str, list, dict) for item in items):
        return None
    made = items[0] if add(items[0], items[0], run) is not None else None
    for item in items[1:]:
        made = add(made, item, run)
    return made


@builtin("mean", "list: list")
@builtin("mean", "*")
def mean(run: Run, items: list[Any]) -> Any:
    """Arithmetic mean."""
    whole = total(run, items)
    return None if whole is None else divide(whole, Decimal(len(items)), run)


@builtin("product", "list: list")
@builtin("product", "*")
def product(run: Run, items: list[Any]) -> Any:
    """Product of numbers."""
    run.charge(len(items))
    if not _numbers(items):
        return None
    made = Decimal(1)
    for item in items:
        made = NUMBERS.multiply(made, item)
    return made


@builtin("median", "list: list")
@builtin("median", "*")
def median(run: Run, items: list[Any]) -> Any:
    """Middle number, or the mean of the two in the middle."""
    run.charge(len(items))
    if not _numbers(items):
        return None
    ranked = sorted(items)
    half = len(ranked) // 2
    if len(ranked) % 2:
        return ranked[half]
    return NUMBERS.divide(NUMBERS.add(ranked[half - 1], ranked[half]), Decimal(2))


@builtin("stddev", "list: list")
@builtin("stddev", "*")
def stddev(run: Run, items: list[Any]) -> Any:
    """Standard deviation of a sample; null for fewer than two numbers."""
    run.charge(len(items))
    if not _numbers(items) or len(items) < 2:
        return None
    centre = mean(run, items)
    squares = Decimal(0)
    for item in items:
        gap = NUMBERS.subtract(item, centre)
        squares = NUMBERS.add(squares, NUMBERS.multiply(gap, gap))
    return NUMBERS.sqrt(NUMBERS.divide(squares, Decimal(len(items) - 1)))


@builtin("mode", "list: list")
@builtin("mode", "*")
def mode(run: Run, items: list[Any]) -> Any:
    """The most frequent numbers in ascending order."""
    run.charge(len(items))
    if not items:
        return []
    if not _numbers(items):
        return None
    counts: dict[Decimal, int] = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    most = max(counts.values())
    return sorted(item for item, times in counts.items() if times == most)
