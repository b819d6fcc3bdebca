"""Deadlines: what must hold for every date."""
from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from workflows.deadlines import (
    LAENDER,
    deadline,
    extension,
    guard_from,
    is_working_day,
    notified_on,
    objection_until,
    period_end,
    working_days,
    working_days_between,
)

days = st.dates(dt.date(2000, 1, 1), dt.date(2080, 12, 31))
periods = st.one_of(
    st.integers(1, 200).map(lambda n: f"P{n}D"), st.integers(1, 30).map(lambda n: f"P{n}W"),
    st.integers(1, 40).map(lambda n: f"P{n}M"), st.integers(1, 10).map(lambda n: f"P{n}Y"),
)
laender = st.sampled_from(sorted(LAENDER))
quick = settings(max_examples=150, deadline=None)


@quick
@given(days, periods, laender)
def test_order_of_the_three_dates(start, period, land):
    """internal <= nominal <= legal, and the outer two are working days with none between them but themselves."""
    found = deadline(start, period, land)

    assert start < found.nominal
    assert found.internal <= found.nominal <= found.legal
    assert is_working_day(found.internal, land)
    assert is_working_day(found.legal, land)
    assert working_days_between(found.internal, found.legal, land) == (found.internal != found.legal)


@quick
@given(days, days, periods)
def test_a_later_start_never_ends_earlier(one, other, period):
    """All three dates are monotone in the start."""
    first, second = (deadline(day, period) for day in sorted((one, other)))

    assert (first.nominal, first.legal, first.internal) <= (second.nominal, second.legal, second.internal)
    assert first.legal <= second.legal
    assert first.internal <= second.internal


@quick
@given(days, st.integers(1, 40))
def test_a_month_period_keeps_the_number_or_takes_the_last_day(start, months):
    """The end has the number of the start, or is the last day of a shorter month (§ 188 Abs. 2, 3 BGB)."""
    end = period_end(start, f"P{months}M")

    assert end.day == start.day or (end.day < start.day and (end + dt.timedelta(days=1)).day == 1)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months


@quick
@given(days, periods)
def test_a_counted_first_day_ends_one_day_earlier_or_at_the_same_month_end(start, period):
    """Counting the first day never ends later and saves one day at most."""
    lost = (period_end(start, period) - period_end(start, period, first_day_counts=True)).days

    assert lost in (0, 1)


@quick
@given(days, st.integers(1, 60), laender)
def test_working_days_forth_are_counted_back(start, number, land):
    """Going n working days forward passes exactly n of them; going n back from there never stops after the start."""
    end = working_days(start, number, land)

    assert is_working_day(end, land)
    assert working_days_between(start, end, land) == number
    assert working_days(end, -number, land) <= start


@quick
@given(days, st.integers(0, 14))
def test_an_objection_has_at_least_a_month(posted, fiction):
    """The objection period ends on a working day, never before the calendar month is over."""
    until = objection_until(notified_on(posted, fiction))

    assert is_working_day(until)
    assert until >= period_end(notified_on(posted, fiction), "P1M")


@quick
@given(days, st.integers(-40, 10), st.booleans())
def test_an_extension_is_either_in_time_or_too_late(end, offset, proof):
    """There is a new end exactly when the letter is in time, and a fiction exactly when it is not."""
    found = extension(end, "P1M", posted=end + dt.timedelta(days=offset), proof=proof)

    assert (found.new_end is not None) == found.in_time == (found.deemed_on is None)
    assert not (proof and found.blocked_by_guard)


@quick
@given(days)
def test_the_guard_watches_five_working_days(end):
    """From the guard's first day to the end there are exactly five working days."""
    first = guard_from(end)

    assert is_working_day(first)
    assert working_days_between(first - dt.timedelta(days=1), end) == 5
