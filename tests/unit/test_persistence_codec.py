"""Typed JSON keeps every value exactly, and the quick way writes what the long way would."""
from __future__ import annotations

import datetime as dt
import json
import math
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workflows.feel import YearsMonths
from workflows.persistence import codec

LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=8), st.decimals(allow_nan=False), st.dates(),
    st.datetimes(timezones=st.just(dt.UTC)), st.times(), st.builds(YearsMonths, st.integers(-99, 99)),
    st.sampled_from(["$", "$decimal", "null", "$$"]),
)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "$a", "$date", "ü"]), inner),
    max_leaves=12,
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(VALUES)
def test_what_was_written_is_read(value):
    """Decoding gives back the value that was encoded, keys that begin with a dollar sign included."""
    assert value == codec.decode(codec.encode(value))


@settings(max_examples=300, derandomize=True, deadline=None)
@given(VALUES)
def test_both_ways_of_writing_agree(value):
    """The text does not depend on which of the two writers was quick enough: digests stay the same."""
    slow = json.dumps(codec._plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)

    assert slow == codec.encode(value)


@pytest.mark.parametrize("value", [math.nan, {"a": [None, math.inf]}, (None, -math.inf)])
def test_a_float_that_is_no_number_is_refused(value):
    """Infinity never silently becomes null."""
    with pytest.raises(ValueError):
        codec.encode(value)


def test_what_has_no_place_in_a_case_is_refused():
    """An object of any other type is an error, not its text."""
    with pytest.raises(TypeError):
        codec.encode({"a": object()})


def test_amounts_keep_their_cents():
    """A decimal keeps its trailing zeros."""
    assert Decimal("120.00").as_tuple() == codec.decode(codec.encode(Decimal("120.00"))).as_tuple()
