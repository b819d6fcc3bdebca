"""Our matcher of XPath regular expressions."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workflows.feel.limits import CONDITION, Run
from workflows.feel.regex import compile_regex


def matches(pattern: str, text: str, flags: str = "") -> bool | None:
    regex = compile_regex(pattern, flags)
    return None if regex is None else regex.search(text, 0, Run(CONDITION)) is not None


@pytest.mark.parametrize(
    "pattern, text, flags, expected",
    [
        (r"^\d{5}$", "19055", "", True),
        (r"^\d{5}$", "1905", "", False),
        (r"[A-Z-[OI]]", "O", "", False),
        ("STRASSE", "strasse", "i", True),
        (r"(.)\1", "aab", "", True),
        (r"(.)\2", "aa", "", None),
        ("a.c", "a\nc", "", False),
        ("a.c", "a\nc", "s", True),
        ("^b$", "a\nb\nc", "m", True),
        ("a b", "ab", "x", True),
        ("a.c", "abc", "q", False),
        ("a", "a", "z", None),
        (r"\p{Lu}\p{Ll}", "Äa", "", True),
        (r"\p{IsGreek}", "α", "", True),
        (r"\p{IsKlingon}", "a", "", None),
        ("[", "a", "", None),
        ("a{2,1}", "aa", "", None),
        ("(?=a)", "a", "", None),
        (r"\w+@\w+\.de", "post@hwk.de", "", True),
        (r"[^\s]", " ", "", False),
        ("(?:ab)+?c", "ababc", "", True),
        (r"[a\-z]", "-", "", True),
        ("*", "a", "", None),
    ],
)
def test_matches(pattern: str, text: str, flags: str, expected: bool | None) -> None:
    """A pattern means what XPath functions 3.1 § 5.6.1 says; a wrong one is null."""
    assert matches(pattern, text, flags) is expected


_ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", r"\d"])


def _grow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    groups = inner.map(lambda p: f"(?:{p})")
    return st.one_of(
        inner.map(lambda p: f"({p})"),
        st.tuples(inner, inner).map("|".join),
        st.tuples(groups, groups).map("".join),
        st.tuples(groups, st.sampled_from(["*", "+", "?", "{1,2}", "{2}", "*?", "+?", "??", "{0,2}?"])).map("".join),
    )


@settings(max_examples=150, deadline=None)
@given(st.recursive(_ATOMS, _grow, max_leaves=6), st.text("ab1", max_size=7))
def test_finds_what_python_finds(pattern: str, text: str) -> None:
    """On the part both know, our matcher finds the same span as Python's."""
    regex = compile_regex(pattern, "")
    assert regex is not None
    wanted, found = re.search(pattern, text), regex.search(text, 0, Run(CONDITION))
    assert (wanted and wanted.span()) == (found and found[0])
