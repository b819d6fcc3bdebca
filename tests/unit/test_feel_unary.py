"""Unary tests: the cells of decision tables."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from workflows.feel import compile_unary_tests


@pytest.mark.parametrize(
    "text, value, expected",
    [
        ("-", None, True),
        ('"A","B"', "B", True),
        ('"A","B"', "C", False),
        ("> 5", 6, True),
        ("> 5", None, False),
        ("[1..5)", 5, False),
        ("<18, >=60", 70, True),
        ('not("A","B")', "C", True),
        ('not("A")', "A", False),
        ("not(> 5)", None, False),
        ("null", None, True),
        ("? > 3 and ? < 5", 4, True),
        ("even(?)", 3, False),
        ("true", True, True),
        ("false", True, False),
        ("x + 1", 8, True),
        ("x > 5", "egal", True),
        ('list contains(?, "a")', ["a"], True),
        ("[1, 2, 3]", 2, True),
        ('date("2026-01-01")', dt.date(2026, 1, 1), True),
        ('< date("2026-01-01")', dt.date(2025, 1, 1), True),
        ("x", 7, True),
        ("not(x)", 7, False),
        ("unbekannt", 7, False),
        ("!= 5", 6, True),
        ('starts with(?, "A")', "Abc", True),
    ],
)
def test_matches(text: str, value: Any, expected: bool) -> None:
    """A value passes the tests of a cell as DMN 1.5 § 7.3.2 says."""
    assert compile_unary_tests(text).matches(value, {"x": 7}) is expected
