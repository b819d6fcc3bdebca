"""Figures of the advisory cases: fewer than three are told nowhere, also not by reckoning."""
from __future__ import annotations

import itertools
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from web.advice.figures import LEAST, OTHER, coarse, lines

counts = st.dictionaries(st.sampled_from("ABCDEFGH"), st.integers(0, 9))
outcomes = st.fixed_dictionaries({f"outcome:{key}": st.integers(0, 6) for key in "xyz"})
years = st.dictionaries(st.sampled_from("ABCDEF"), st.tuples(outcomes, st.integers(0, 6)), max_size=6)


def counted(year):
    return {topic: {**cells, "all": sum(cells.values()), "short": short} for topic, (cells, short) in year.items()}


@given(counts)
def test_numbers_keep_their_sum_and_none_is_small(cells):
    """What is shown adds up to what there is, or nothing is shown; each number is the threshold at least."""
    shown = coarse(cells)
    assert sum(shown.values()) in (0, sum(cells.values()))
    assert shown or max(cells.values(), default=0) < LEAST
    assert all(number >= LEAST for number in shown.values())
    assert all(shown[key] == cells[key] for key in shown if key != OTHER)


@pytest.mark.parametrize(("least", "largest"), [(3, 6), (4, 6), (5, 6)])
def test_no_small_number_can_be_reckoned(least, largest):
    """Of every table of four: whatever is shown fits several, in which each small number differs; by sum, size or order."""
    fitting = defaultdict(list)
    for numbers in itertools.product(range(largest + 1), repeat=4):
        shown = coarse(dict(zip("ABCD", numbers, strict=True)), least)
        fitting[tuple(sorted(shown.items()))].append(numbers)
    told = [(shown, at, {numbers[at] for numbers in found}) for shown, found in fitting.items() for at in range(4)]
    assert not [one for one in told if len(one[2]) == 1 and 0 < min(one[2]) < least]


@given(years)
def test_a_year_tells_no_small_number_and_none_by_difference(year):
    """Subjects, short answers and ways of ending: each number, each sum less what is shown of it, is none or three at least."""
    true = counted(year)
    shown = lines(true)
    for line in shown:
        assert line.cases is None or line.cases >= LEAST
        assert line.short is None or line.short >= LEAST
        parts = line.parts.get("outcome", ())
        assert all(number >= LEAST for _, number in parts)
        assert sum(number for _, number in parts) in (0, line.cases)
    for name, of in (("all", [line.cases for line in shown]), ("short", [line.short for line in shown])):
        whole = sum(cells[name] for cells in true.values())
        assert sum(number or 0 for number in of) in (0, whole)


@given(years)
def test_other_subjects_are_never_one_alone(year):
    """What stands together are two at least; else the one would be told by its place."""
    true = counted(year)
    for name in ("all", "short"):
        shown = coarse({topic: cells[name] for topic, cells in true.items()})
        if OTHER in shown:
            assert len([topic for topic, cells in true.items() if cells[name] and topic not in shown]) >= 2
