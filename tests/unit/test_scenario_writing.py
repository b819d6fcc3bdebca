"""What is written as a scenario is read back as the same data, whatever its texts look like."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflows.scenarios import as_text, parse_text, typed, written

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=40) | st.sampled_from(
    ["no", "on", "~", "null", "0o17", "0x1F", "1_000", "2026-02-01", "12:30:45", "@2026-02-01", "@@x", "=", "- a", "{a: b}", "1e3", ".5", "#"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-10**9, 10**9) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4), max_leaves=12)


@given(VALUES)
def test_any_data_survives_writing(value):
    """Texts stay texts, numbers numbers, whatever YAML 1.1 or 1.2 would make of them bare."""
    data = {"id": "x", "steps": [{"do": "start", "vars": {"v": value}}]}

    assert parse_text(as_text(data, "Eine Zeile")) == [data]


@pytest.mark.parametrize("value", [
    dt.date(2026, 2, 1), dt.datetime(2026, 2, 1, 8, 0, tzinfo=dt.UTC), dt.timedelta(days=3), "@home", "@@", "@", Decimal("1.5"), Decimal("7"),
    {"when": [dt.date(2026, 2, 1)], "none": None},
])
def test_a_value_of_a_case_survives_writing(value):
    """Dates and durations come back as such, and a text that begins with "@" is no date."""
    data = {"id": "x", "vars": {"v": written(value)}}

    assert typed(parse_text(as_text(data))[0]["vars"]["v"]) == value
