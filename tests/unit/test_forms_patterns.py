"""Regular expressions of forms: as JavaScript means them, and never slow."""
from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workflows.forms.matching import compile_pattern
from workflows.forms.named import NAMED
from workflows.forms.pattern import PatternError

CASES = [
    ("^[0-9]{5}$", "18055", True), ("^[0-9]{5}$", "1805", False), ("^[0-9]{5}$", "18055\n", False),
    ("b+", "aabba", True), ("^b", "ab", False), ("a|b", "xxb", True), ("", "anything", True), ("^$", "", True),
    (r"^\d+$", "٣٤", False), (r"^\w+$", "Müller", False), (r"^\s$", "\u00a0", True), (r"^\s$", "\ufeff", True),
    ("^.$", "😀", False), ("^..$", "😀", True), ("^(?:😀)+$", "😀😀", True), ("^.$", "\n", False),
    (r"\bHwO\b", "nach HwO.", True), (r"\BwO", "HwO", True), (r"^a{2,3}$", "aaaa", False), (r"^a{2,}$", "aaaa", True),
    (r"^(ab)?c$", "c", True), (r"^[^a-c]$", "d", True), (r"^[\d\-x]+$", "1-x", True), (r"^\u00e4\x41$", "äA", True),
    (r"^a*?b$", "aab", True), (r"^(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[012])\.(19|20)\d\d$", "24.11.2026", True),
    (r"^[+]?[0-9\s\-\/()]{7,20}$", "+49 381 / 4549-0", True), (r"^(a|ab)(c|bcd)(d*)$", "abcd", True),
]


@pytest.mark.parametrize("pattern, text, expected", CASES)
def test_a_pattern_means_what_the_browser_means(pattern, text, expected):
    """Unanchored, UTF-16 units, ASCII digits and words, `$` only at the very end."""
    assert compile_pattern(pattern).search(text) is expected


@pytest.mark.parametrize("pattern", [
    "(?=a)", "(?<n>a)", "(?P<n>a)", "(?i)a", r"\p{L}", r"(a)\1", r"\k<n>", "a**", "^*", "(a", "a)", "[a", "[]", "a{x}",
    "[z-a]", "a{3,2}", "a{999}", "x" * 201, r"\Z", r"\cA", "((a{200}){200}){200}", "^😀+$", "\\", "]", "{2}",
])
def test_what_is_outside_the_subset_is_refused(pattern):
    """Look-around, names, references, properties, flags and boundless sizes are refused, never guessed."""
    with pytest.raises(PatternError):
        compile_pattern(pattern)


def test_a_hostile_pattern_comes_to_an_end():
    """Nested repetition, with which a backtracking engine would not be done in this world's lifetime."""
    assert compile_pattern("^(a+)+$").search("a" * 2000 + "!") is False


@settings(max_examples=200, deadline=None)
@given(
    st.from_regex(r"\A(?:[ab]|\([ab|]{1,3}\)|\[ab\]|\[\^a\]|\.){1,4}(?:[*+?]|\{1,2\})?\Z"), st.text("abc", max_size=8),
)
def test_agrees_with_an_ordinary_engine(pattern, text):
    """On plain patterns the result is that of Python's own engine."""
    assert compile_pattern(pattern).search(text) == (re.search(pattern, text) is not None)


@pytest.mark.parametrize("name, text, expected", [
    ("plz", "18055", True), ("plz", "1805", False), ("iban", "DE89 3704 0044 0532 0130 00", True),
    ("iban", "DE89370400440532013001", False), ("iban", "hello", False), ("betriebsnummer", "12345678", True),
    ("ags", "13003000", True), ("phone", "+49 381 4549-0", True), ("phone", "call me", False), ("year", "2026", True),
    ("bic", "MARKDEF1100", True), ("plz", "１２３４５", False),
])
def test_named_patterns(name, text, expected):
    """Named patterns know what chambers ask for; an IBAN is checked with its digits."""
    assert NAMED[name](text) is expected
