"""No expression hangs, fills memory or ends in anything but a value or a FeelError."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest

from workflows.feel import (
    DECISION,
    Expression,
    FeelError,
    FeelLimit,
    FeelSyntaxError,
    Limits,
    compile_expression,
    compile_unary_tests,
    from_python,
)


def _doubling(levels: int) -> str:
    return "{a0: [1, 1], " + ", ".join(f"a{i}: [a{i - 1}, a{i - 1}]" for i in range(1, levels))


_LONG = 's: string join(for i in 1..1000 return "' + "x" * 90 + '")'


@pytest.mark.parametrize(
    "text, what",
    [
        ("count(for i in 1..1e30 return i)", "list"),
        ("some i in 1..1e30 satisfies i < 0", "steps"),
        ("for a in 1..1000, b in 1..1000, c in 1..1000 return [a, b, c][item > 1000]", "steps"),
        ("count(for i in 1e30..1e34 return 1)", "list"),
        ('string join(for i in 1..10000 return "' + "x" * 1500 + '")', "string"),
        ('{s0: "' + "x" * 500 + '", ' + ", ".join(f"s{i}: s{i - 1} + s{i - 1}" for i in range(1, 40)) + "}", "string"),
        ("{" + _LONG + ", r: for i in 1..10000 return substring(s, 2)}", "steps"),
        ("{" + _LONG + ", r: for i in 1..10000 return upper case(s)}", "steps"),
        ('replace("' + "a" * 900 + '", "a", "' + "b" * 900 + '")', "string"),
        (
            "{l0: [1, 2, 3, 4], " + ", ".join(f"l{i}: concatenate(l{i - 1}, l{i - 1})" for i in range(1, 30)) + "}",
            "list",
        ),
        (_doubling(80) + "}", "steps"),
        (_doubling(80) + ", x: a79 = [a78, a78]}.x", "steps"),
        (_doubling(80) + ", x: string(a79)}.x", "string"),
        (_doubling(80) + ", x: flatten(a79)}.x", "steps"),
        (_doubling(80) + ", x: a79.foo}.x", "steps"),
        (_doubling(80) + ", x: 1 in a79}.x", "steps"),
        (_doubling(80) + ", x: a79 instance of list<list<Any>>}.x", "steps"),
        (_doubling(80) + ", x: list contains([a79], [a78, a78])}.x", "steps"),
        ("for i in 1..100000 return partial", "steps"),
        ("for i in 1..1000 return [partial[-1]]", "depth"),
        ("{f: function(n) f(n + 1)}.f(1)", "calls"),
        ("{f: function(n) if n = 0 then 1 else f(n - 1) + f(n - 1)}.f(30)", "steps"),
        ('matches("' + "a" * 60 + 'b", "(a+)+$")', "steps"),
        ('matches("' + "a" * 500 + '", "' + "a*" * 50 + 'b")', "steps"),
        ('matches("' + "a" * 900 + '", "(a*)*b")', "steps"),
        ("count(distinct values(for i in 1..20000 return i))", "steps"),
    ],
)
def test_budget(text: str, what: str) -> None:
    """A bomb ends with FeelLimit, whatever it is made of."""
    with pytest.raises(FeelLimit) as caught:
        compile_expression(text).evaluate({})
    assert caught.value.what == what


@pytest.mark.parametrize(
    "text",
    [
        "(" * 500 + "1" + ")" * 500,
        "[" * 900 + "]" * 900,
        "-" * 1900 + "1",
        "a" + ".a" * 900,
        "a" + "[1]" * 600,
        "1 in (" * 300 + "1" + ")" * 300,
        "function(x) " * 150 + "1",
        "if true then " * 70 + "1" + " else 1" * 70,
        "x" * 2001,
        "{a:" * 300 + "1" + "}" * 300,
        "not(" * 300 + "true" + ")" * 300,
    ],
)
def test_depth_and_size(text: str) -> None:
    """A text that is too long or nested too deep is refused before it is evaluated."""
    with pytest.raises(FeelLimit) as caught:
        compile_expression(text)
    assert caught.value.what in ("depth", "text")


@pytest.mark.parametrize(
    "text", ["1 in (" * 55 + "1" + "..2)" * 55, "]1.." * 50 + "x" + "][5]" * 50, "1 in (" * 55 + "1" + ")" * 55]
)
def test_reading_never_goes_back(text: str) -> None:
    """Brackets that could be ranges, tests or filters are read in one go, however they are nested."""
    with contextlib.suppress(FeelSyntaxError):
        compile_expression(text).evaluate({})


def test_long_flat_texts_are_fine() -> None:
    """A chain of operators is no nesting."""
    assert compile_expression("1" + "+1" * 900).evaluate({}) == 901
    assert Expression("[" + ",".join(["1"] * 9000) + "]", limits=DECISION).evaluate({})[8999] == 1


@pytest.mark.parametrize(
    "text",
    [
        "9 ** (9 ** (9 ** 9))",
        "exp(1e6000)",
        'number("1e999999")',
        '-(@"-P999999999D" - @"P1D")',
        'date("9999-12-31") + @"P1D"',
        '@"9999-12-31" + @"P1Y"',
        '@"P999999999D" * 1e30',
        "[1][1e300]",
        'substring("abc", 1e300)',
        "decimal(1, 99999)",
    ],
)
def test_overflow_is_null(text: str) -> None:
    """What no number, date or list position can hold is null."""
    assert compile_expression(text).evaluate({}) is None


def test_unary_tests_share_the_budget() -> None:
    """A cell cannot hang either."""
    with pytest.raises(FeelLimit):
        compile_unary_tests("count(for i in 1..1e9 return i) = ?").matches(1, {})


def test_limits_are_a_parameter() -> None:
    """Who needs less or more says so."""
    with pytest.raises(FeelLimit):
        compile_expression("1 + 1", limits=Limits(text=3))


def test_values_without_meaning_are_refused() -> None:
    """A Python object does not get into an expression, a cycle neither."""
    cycle: list[Any] = []
    cycle.append(cycle)
    for bad in (object(), print, cycle):
        with pytest.raises(FeelError):
            from_python(bad)
        with pytest.raises(FeelError):
            compile_expression("x").evaluate({"x": bad})
