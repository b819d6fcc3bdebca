"""Properties of FEEL that hold for every value and every text."""

from __future__ import annotations

import contextlib
import datetime as dt
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from workflows.feel import (
    FeelError,
    YearsMonths,
    compile_expression,
    compile_unary_tests,
    from_python,
    to_python,
    to_text,
)
from workflows.feel.builtins import BUILTINS

FEW = settings(max_examples=150, deadline=None)
NUMBERS = st.decimals(min_value=-(10**12), max_value=10**12, places=4)
CONTEXT: dict[str, Any] = {
    "x": 5,
    "s": "abc",
    "l": [1, "a", None, {"k": 1}],
    "c": {"k": [1, 2], "d": dt.date(2026, 1, 31)},
    "n": None,
    "t": dt.datetime(2026, 3, 29, 1, 30, tzinfo=dt.UTC),
}
_LEAVES = st.sampled_from(
    [
        "1",
        "-1",
        "2.5",
        "1e30",
        "1e6000",
        '"a"',
        '""',
        "null",
        "true",
        "false",
        '@"2024-02-29"',
        '@"9999-12-31"',
        '@"0001-01-01T00:00:00+14:00"',
        '@"2026-03-29T02:30:00@Europe/Berlin"',
        '@"10:00:00Z"',
        '@"P1D"',
        '@"-P999999999D"',
        '@"P999999999999999Y"',
        "x",
        "s",
        "l",
        "c",
        "n",
        "t",
        "[]",
        "{}",
        "[1..3]",
        "(>5)",
        "item",
    ]
)


def _grow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pair = st.tuples(inner, inner)
    return st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-", "*", "/", "**", "=", "!=", "<", ">=", "and", "or"]), inner).map(
            " ".join
        ),
        st.tuples(st.sampled_from(sorted(BUILTINS)), st.lists(inner, max_size=3)).map(
            lambda p: f"{p[0]}({', '.join(p[1])})"
        ),
        pair.map(lambda p: f"({p[0]})[{p[1]}]"),
        pair.map(lambda p: f"[{p[0]}, {p[1]}]"),
        pair.map(lambda p: f"({p[0]}) in ({p[1]})"),
        pair.map(lambda p: f"if {p[0]} then {p[1]} else {p[0]}"),
        pair.map(lambda p: f"for item in {p[0]} return {p[1]}"),
        pair.map(lambda p: f"every item in {p[0]} satisfies {p[1]}"),
        pair.map(lambda p: f"{{k: {p[0]}, m n: {p[1]}}}"),
        pair.map(lambda p: f"[({p[0]})..({p[1]})]"),
        inner.map(lambda p: f"-({p})"),
        inner.map(lambda p: f"({p}).k"),
        inner.map(lambda p: f"({p}).time offset"),
        inner.map(lambda p: f"function(item) {p}"),
    )


@FEW
@given(st.recursive(_LEAVES, _grow, max_leaves=8))
def test_every_expression_has_a_value_or_a_feel_error(text: str) -> None:
    """Whatever is written, nothing but a value or a FeelError comes out, and the value has a text."""
    try:
        found = compile_expression(text).evaluate(CONTEXT)
    except FeelError:
        return
    assert isinstance(to_text(found), str)
    to_python(found)


@FEW
@given(st.text(max_size=60) | st.text('()[]{}.,:"@ab1 -+*/<>=?', max_size=40))
def test_every_text_is_read_or_refused(text: str) -> None:
    """No text at all makes the parser fail in another way."""
    for compiled in (compile_expression, compile_unary_tests):
        with contextlib.suppress(FeelError):
            compiled(text)


@FEW
@given(NUMBERS, NUMBERS)
def test_decimal_arithmetic_is_exact(a: Decimal, b: Decimal) -> None:
    """Sums and products of amounts are exact, and order is the order of numbers."""
    made = compile_expression("{s: a + b, d: a - b, lt: a < b, eq: a = b}").evaluate({"a": a, "b": b})
    assert (made["s"], made["d"], made["lt"], made["eq"]) == (a + b, a - b, a < b, a == b)


@FEW
@given(
    st.dates()
    | st.times()
    | st.datetimes(timezones=st.none() | st.just(dt.UTC))
    | st.integers(-99999, 99999).map(YearsMonths)
    | st.timedeltas(dt.timedelta(days=-99999), dt.timedelta(days=99999))
)
def test_temporal_text_round_trip(value: Any) -> None:
    """The text of a date, time or duration is read back as the same value."""
    assert compile_expression(f'@"{to_text(value)}"').evaluate({}) == value


@FEW
@given(NUMBERS)
def test_number_text_round_trip(value: Decimal) -> None:
    """The text of a number is a number literal of the same value."""
    assert compile_expression(to_text(value)).evaluate({}) == value


@FEW
@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.text(max_size=5)
        | st.floats(allow_nan=False, allow_infinity=False),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    )
)
def test_conversion_is_stable(value: Any) -> None:
    """A converted value is a FEEL value: converting again returns it unchanged and uncopied."""
    once = from_python(value)
    assert from_python(once) is once


@FEW
@given(st.lists(st.integers(-50, 50), max_size=12), st.integers(-50, 50))
def test_filter_agrees_with_quantifiers(items: list[int], limit: int) -> None:
    """Something passes a filter exactly if some item satisfies the condition."""
    made = compile_expression(
        "{f: count(l[item > n]) > 0, s: some i in l satisfies i > n, e: every i in l satisfies i <= n}"
    )
    found = made.evaluate({"l": items, "n": limit})
    assert found["f"] is found["s"] is not found["e"]
