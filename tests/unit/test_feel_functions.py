"""The built-in functions of DMN 1.5 § 10.3.4."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from workflows.feel import YearsMonths, compile_expression


@pytest.mark.parametrize(
    "text, expected",
    [
        ("string(1.10)", "1.1"),
        ('string([1, "a", {b c: null}])', '[1, "a", {b c: null}]'),
        ('string(@"PT90M")', "PT1H30M"),
        ('string(@"P14M")', "P1Y2M"),
        ("string(1e6)", "1000000"),
        ("string(null)", None),
        ("string(-0.0)", "0"),
        ('number("1.000,5", ".", ",")', Decimal("1000.5")),
        ('number("1,5", " ", ",")', Decimal("1.5")),
        ('number("x")', None),
        ('substring("foobar", 3)', "obar"),
        ('substring("foobar", -2, 1)', "a"),
        ('substring("foobar", 0)', None),
        ('string length("🐎ä")', 2),
        ('upper case("straße")', "STRASSE"),
        ('substring before("foobar", "bar")', "foo"),
        ('substring after("foobar", "ob")', "ar"),
        ('replace("abracadabra", "a(.)", "<$1>")', "<b>r<c><d><b>ra"),
        ('contains("abc", "b")', True),
        ('starts with("abc", "b")', False),
        ('split("a;b;;c", ";")', ["a", "b", "", "c"]),
        ('string join(["a", null, "b"], ", ")', "a, b"),
        ('matches("19055", "^\\\\d{5}$")', True),
        ('matches("x", "(")', None),
        ("list contains([1, null], null)", True),
        ("count([1, 2])", 2),
        ("min(3, 1, 2)", 1),
        ('max(["a", "c"])', "c"),
        ("sum([])", None),
        ("mean([1, 2, 6])", 3),
        ("median(1, 2, 3, 10)", Decimal("2.5")),
        ("stddev(2, 4, 7, 5) > 2", True),
        ("mode([1, 2, 2])", [2]),
        ("product(2, 3, 4)", 24),
        ("all([true, null])", None),
        ("any([null, true])", True),
        ("sublist([1, 2, 3], 2, 1)", [2]),
        ("append([1], 2, 3)", [1, 2, 3]),
        ("concatenate([1], [2, 3])", [1, 2, 3]),
        ("insert before([1, 3], 2, 2)", [1, 2, 3]),
        ("remove([1, 2, 3], 2)", [1, 3]),
        ("list replace([1, 2], 1, 9)", [9, 2]),
        ("reverse([1, 2])", [2, 1]),
        ("list replace([2, 4, 7], function(item, newItem) item < newItem, 5)", [5, 5, 7]),
        ("index of([1, 2, 1], 1)", [1, 3]),
        ("union([1, 2], [2, 3])", [1, 2, 3]),
        ("distinct values([1, 1.0, 2])", [1, 2]),
        ("flatten([[1, [2]], 3])", [1, 2, 3]),
        ("sort([3, 1, 2], function(x, y) x > y)", [3, 2, 1]),
        ("decimal(2.5, 0)", 2),
        ("floor(-1.5)", -2),
        ("ceiling(1.234, 2)", Decimal("1.24")),
        ("round half up(2.5, 0)", 3),
        ("round half down(2.5, 0)", 2),
        ("round up(-1.1, 0)", -2),
        ("round down(1.99, 1)", Decimal("1.9")),
        ("modulo(-12, 5)", 3),
        ("abs(-1)", 1),
        ("sqrt(16)", 4),
        ("sqrt(-1)", None),
        ("log(0)", None),
        ("odd(3)", True),
        ("even(2.5)", None),
        ('get value({a: 1}, "a")', 1),
        ("get value({a: 1}, [{}, [1]])", None),
        ("get entries({a: 1})", [{"key": "a", "value": 1}]),
        ("context merge([{a: 1}, {a: 2}])", {"a": 2}),
        ('context([{key: "a", value: 1}])', {"a": 1}),
        ('context put({a: {b: 1}}, ["a", "b"], 2)', {"a": {"b": 2}}),
        ('day of week(@"2026-11-23")', "Monday"),
        ('day of year(@"2026-02-01")', 32),
        ('week of year(@"2026-01-01")', 1),
        ('month of year(@"2026-02-01")', "February"),
        ('last day of month(@"2024-02-10")', 29),
        ('years and months duration(@"2011-12-22", @"2013-08-24")', YearsMonths(20)),
        ('duration("P1Y1D")', None),
        ('date and time("2026-01-01T10:00:00@Europe/Berlin").time offset', dt.timedelta(hours=1)),
        ('time("24:00:00")', None),
        ('date and time(@"2026-01-01", @"10:00:00")', dt.datetime(2026, 1, 1, 10)),
        ("time(10, 30, 0).minute", 30),
        ("before(1, [2..3])", True),
        ("meets([1..2], [2..3])", True),
        ("overlaps([1..3], [3..4])", True),
        ("includes([1..9], 9)", True),
        ("during([2..3], [1..4])", True),
        ("starts(1, [1..4])", True),
        ("coincides([1..2], [1..2])", True),
        ('range("[1..3]").start', 1),
        ('is(@"10:00:00Z", @"10:00:00+00:00")', True),
        ('is(1, "1")', False),
        ('string length(string: "ab")', 2),
        ("abs(m: 1)", None),
        ("abs()", None),
        ("decimal(1/3, 2.5)", Decimal("0.33")),
        ("round up(5.5, 0.9)", 6),
        ('substring("foobar", 3.8)', "obar"),
        ("sublist([1, 2, 3], 2.9)", [2, 3]),
        ("date(2026, 1.5, 1)", None),
        ("time(10, 0.5, 0)", None),
        ("even(1E40)", True),
        ("odd(1E6144)", False),
        ('last day of month(@"9999-12-31")', 31),
        ('last day of month(@"2100-02-01")', 28),
        ("not([true])", False),
        ("not([true, false])", None),
        ('string({"a\\"b": "c\\"d"})', '{"a\\"b": "c\\"d"}'),
    ],
)
def test_function(text: str, expected: Any) -> None:
    """A built-in function gives what the standard says, and null for arguments that do not fit."""
    assert compile_expression(text).evaluate({}) == expected


def test_variable_named_like_a_function_hides_it_as_a_value_but_not_as_a_call() -> None:
    """A case may have an entry `date` or `count` without losing the functions."""
    found = compile_expression('date + @"P1D" = date(2026, 1, 2)').evaluate({"date": dt.date(2026, 1, 1)})
    assert found is True
    assert compile_expression('{date: @"2026-01-01", day: date("2026-01-02")}.day').evaluate({}) == dt.date(2026, 1, 2)
