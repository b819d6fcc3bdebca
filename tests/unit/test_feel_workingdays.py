"""Working days in expressions: weekends and the holidays of the Land do not count."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from workflows.feel import FeelLimit, compile_expression, use_land

TODAY = dt.datetime(2026, 12, 23, 9, 0, tzinfo=dt.UTC)


def value(text: str, **variables):
    return compile_expression(text).evaluate(variables, clock=lambda: TODAY)


@pytest.fixture(autouse=True)
def in_mecklenburg():
    use_land("MV")
    yield
    use_land("MV")


def test_days_are_added_over_a_weekend_and_christmas():
    """Two working days after 23 December 2026 is the 28th: 25 December is a holiday, 26 and 27 the weekend."""
    assert dt.date(2026, 12, 28) == value("add working days(today(), 2)")


def test_days_are_taken_away():
    """A negative number goes back: the working day before Women's Day 2027, a Monday, is Friday the 5th."""
    assert dt.date(2027, 3, 5) == value('add working days(date("2027-03-08"), -1)')


def test_the_holidays_are_those_of_the_land():
    """8 March is a working day in Bavaria and none in Mecklenburg-Vorpommern."""
    assert value('is working day(date("2027-03-08"))') is False
    assert value('is working day(date("2027-03-08"), "BY")') is True


def test_the_land_of_the_installation_counts_where_none_is_named():
    """An installation elsewhere has its own holidays."""
    use_land("BY")
    assert value('is working day(date("2027-03-08"))') is True


def test_days_between_count_the_last_day_only():
    """From Friday to the next Friday are five working days."""
    assert Decimal(5) == value('working days between(date("2026-11-20"), date("2026-11-27"))')
    assert Decimal(-5) == value('working days between(date("2026-11-27"), date("2026-11-20"))')


def test_the_nearest_working_day_both_ways():
    """Saturday's next working day is Monday, its previous one Friday; a working day is its own."""
    assert dt.date(2026, 11, 30) == value('next working day(date("2026-11-28"))')
    assert dt.date(2026, 11, 27) == value('previous working day(date("2026-11-28"))')
    assert dt.date(2026, 11, 27) == value('next working day(date("2026-11-27"))')


def test_a_date_with_time_counts_as_its_day():
    """A timer's instant may be given as it is."""
    assert dt.date(2026, 11, 30) == value('add working days(date and time("2026-11-27T10:00:00"), 1)')


@pytest.mark.parametrize("text", [
    'add working days("2026-11-27", 1)', 'add working days(date("2026-11-27"), 1.5)', 'is working day(null)',
    'add working days(date("2026-11-27"), 1, "XX")', 'add working days(date("2026-11-27"), 999999)',
])
def test_what_makes_no_sense_is_null(text):
    """As with every function of FEEL."""
    assert value(text) is None


def test_long_spans_are_paid_for():
    """Many long spans in one expression use up its budget instead of the processor."""
    with pytest.raises(FeelLimit):
        value('for i in 1..1000 return add working days(date("2026-11-27"), 4000)')
