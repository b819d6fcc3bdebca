"""Nobody is recognised in the figures of the advisory cases, whatever the numbers are."""
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from web.advice.figures import LEAST, OTHER, coarse, lines

CELLS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 9), max_size=8)


@given(CELLS)
def test_no_number_below_the_threshold_is_shown_or_can_be_reckoned(cells):
    """Every number shown is at least the threshold, and together they are the sum: no rest is left to subtract."""
    found = coarse(cells)
    assert all(number >= LEAST for number in found.values())
    assert sum(found.values()) == (sum(cells.values()) if sum(cells.values()) >= LEAST else 0)
    assert all(found[key] == cells[key] for key in found if key != OTHER)


@given(st.dictionaries(st.sampled_from(["BWL", "IT", "NACHFOLGE", ""]), st.fixed_dictionaries({
    "outcome:ABGESCHLOSSEN": st.integers(0, 6), "outcome:WEITERVERMITTELT": st.integers(0, 6), "short": st.integers(0, 6),
}), max_size=4))
def test_no_line_of_a_year_tells_of_one_or_two(counted):
    """Also by subject and outcome: 0 or at least the threshold, on the page as in the file."""
    whole = {topic: {**cells, "all": cells["outcome:ABGESCHLOSSEN"] + cells["outcome:WEITERVERMITTELT"]}
             for topic, cells in counted.items()}
    for line in lines(whole):
        shown = [line.cases, line.short, *(number for parts in line.parts.values() for _, number in parts)]
        assert all(number == 0 or number >= LEAST for number in shown)
