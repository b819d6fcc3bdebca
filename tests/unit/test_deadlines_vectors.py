"""Deadlines against the domain notes' reference values."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.deadlines import (
    deadline,
    deadline_until,
    ea_start,
    extension,
    holidays_of,
    non_continuous_days,
    notified_on,
    objection_until,
    period_end,
    retrieved_notified_on,
    working_day_deadline,
)

D = dt.date.fromisoformat

CLOCKS = [
    ("2026-07-31", "P3M", "2026-10-31", "2026-11-02", "2026-10-30"),
    ("2026-09-01", "P3M", "2026-12-01", "2026-12-01", "2026-12-01"),
    ("2026-09-07", "P3M", "2026-12-07", "2026-12-07", "2026-12-07"),
    ("2026-09-15", "P3M", "2026-12-15", "2026-12-15", "2026-12-15"),
    ("2026-12-15", "P1M", "2027-01-15", "2027-01-15", "2027-01-15"),
    ("2026-09-25", "P3M", "2026-12-25", "2026-12-28", "2026-12-24"),
    ("2026-10-01", "P3M", "2027-01-01", "2027-01-04", "2026-12-31"),
    ("2026-10-31", "P3M", "2027-01-31", "2027-02-01", "2027-01-29"),
    ("2026-11-30", "P3M", "2027-02-28", "2027-03-01", "2027-02-26"),
    ("2026-12-08", "P3M", "2027-03-08", "2027-03-09", "2027-03-05"),
    ("2027-02-06", "P3M", "2027-05-06", "2027-05-07", "2027-05-05"),
    ("2027-02-17", "P3M", "2027-05-17", "2027-05-18", "2027-05-14"),
    ("2026-12-26", "P3M", "2027-03-26", "2027-03-30", "2027-03-25"),
    ("2026-11-24", "P14D", "2026-12-08", "2026-12-08", "2026-12-08"),
    ("2026-11-24", "P2W", "2026-12-08", "2026-12-08", "2026-12-08"),
    ("2026-08-31", "P6M", "2027-02-28", "2027-03-01", "2027-02-26"),
    ("2028-02-29", "P1Y", "2029-02-28", "2029-02-28", "2029-02-28"),
]


@pytest.mark.parametrize("start, period, nominal, legal, internal", CLOCKS)
def test_the_three_dates_of_a_clock(start, period, nominal, legal, internal):
    """Nominal, legal and internal end agree with the reference table."""
    found = deadline(D(start), period)

    assert (found.nominal, found.legal, found.internal) == (D(nominal), D(legal), D(internal))


OBJECTIONS = [
    ("2026-12-03", 4, "2026-12-07", "2027-01-07", "2027-12-07"),
    ("2026-11-27", 4, "2026-12-01", "2027-01-04", "2027-12-01"),
    ("2026-11-27", 3, "2026-11-30", "2026-12-30", "2027-11-30"),
    ("2027-01-27", 4, "2027-01-31", "2027-03-01", "2028-01-31"),
    ("2027-02-03", 4, "2027-02-07", "2027-03-09", "2028-02-07"),
    ("2027-03-24", 4, "2027-03-28", "2027-04-28", "2028-03-28"),
]


@pytest.mark.parametrize("posted, days, notified, until, without", OBJECTIONS)
def test_notification_and_objection(posted, days, notified, until, without):
    """A letter counts as notified after the fiction's days, unshifted; the objection period shifts at its end."""
    told = notified_on(D(posted), days)

    assert told == D(notified)
    assert objection_until(told) == D(until)
    assert objection_until(told, instruction=False) == D(without)


def test_notification_on_the_extension_letter():
    """A letter posted on Friday 11 December counts as notified on Tuesday the 15th."""
    assert notified_on(D("2026-12-11")) == D("2026-12-15")


def test_retrieval_from_the_portal_notifies_the_day_after():
    """What is fetched on a Friday is notified on Saturday (§ 41 Abs. 2a VwVfG)."""
    assert retrieved_notified_on(D("2026-11-27")) == D("2026-11-28")


def test_filing_at_the_single_contact_point():
    """What arrives there on Friday counts as arrived on Monday, the third day after (§ 71b Abs. 2 VwVfG)."""
    assert ea_start(D("2026-09-04")) == D("2026-09-07")


@pytest.mark.parametrize("year, days", [
    (2026, "01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"),
    (2027, "01-01 03-08 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26"),
    (2028, "01-01 03-08 04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26"),
])
def test_the_eleven_holidays(year, days):
    """Mecklenburg-Vorpommern has eleven public holidays; Christmas Eve is none."""
    assert [f"{day:%m-%d}" for day in holidays_of(year)] == days.split()


def test_womens_day_is_a_holiday_since_2023():
    """8 March counts from 2023 on and not before."""
    assert (D("2022-03-08") in holidays_of(2022), D("2023-03-08") in holidays_of(2023)) == (False, True)


def test_holidays_differ_between_laender():
    """Epiphany is a holiday in Bavaria and a working day in Mecklenburg-Vorpommern."""
    assert deadline(D("2026-12-06"), "P1M", "BY").legal == D("2027-01-07")
    assert deadline(D("2026-12-06"), "P1M", "MV").legal == D("2027-01-06")


@pytest.mark.parametrize("start, period, end", [
    ("2027-01-01", "P1M", "2027-01-31"),
    ("2027-01-15", "P1M", "2027-02-14"),
    ("2027-01-31", "P1M", "2027-02-28"),
    ("2027-03-01", "P1Y", "2028-02-29"),
    ("2027-01-01", "P14D", "2027-01-14"),
    ("2027-01-16", "P1M15D", "2027-03-02"),
])
def test_a_period_whose_first_day_counts(start, period, end):
    """Where the beginning of a day decides, the period ends a day earlier (§ 187 Abs. 2, § 188 Abs. 2 BGB)."""
    assert period_end(D(start), period, first_day_counts=True) == D(end)


def test_sums_of_broken_periods():
    """A month has 30 days and a year 365 where the time need not run without a break (§ 191 BGB)."""
    assert [non_continuous_days(text) for text in ("P6Y", "P4Y", "P1M", "P1Y6M", "P2W")] == [2190, 1460, 30, 545, 14]


@pytest.mark.parametrize("start, number, end", [
    ("2026-12-23", 3, "2026-12-29"),
    ("2026-12-29", -3, "2026-12-23"),
    ("2026-11-24", 20, "2026-12-22"),
    ("2026-11-28", 1, "2026-11-30"),
    ("2026-11-28", -1, "2026-11-27"),
])
def test_working_days_forth_and_back(start, number, end):
    """Only Monday to Friday without holidays count; the day itself does not."""
    found = working_day_deadline(D(start), number)

    assert (found.nominal, found.legal, found.internal) == (D(end),) * 3


def test_a_date_set_as_appointment_stands():
    """An appointment on a Saturday stays where it is; a mere end moves to Monday (§ 31 Abs. 3 and 5 VwVfG)."""
    start, saturday = D("2026-11-02"), D("2026-11-28")

    assert deadline_until(start, saturday, shift=False).legal == saturday
    assert deadline_until(start, saturday).legal == D("2026-11-30")
    assert deadline_until(start, saturday).internal == D("2026-11-27")


@pytest.mark.parametrize("posted, proof, in_time, new_end, deemed_on, blocked", [
    ("2026-12-03", False, True, "2027-01-15", None, False),
    ("2026-12-08", False, True, "2027-01-15", None, False),
    ("2026-12-09", False, True, "2027-01-15", None, True),
    ("2026-12-11", False, True, "2027-01-15", None, True),
    ("2026-12-11", True, True, "2027-01-15", None, False),
    ("2026-12-12", True, False, None, "2026-12-15", False),
    ("2026-12-14", False, False, None, "2026-12-15", True),
])
def test_extension_and_its_guard(posted, proof, in_time, new_end, deemed_on, blocked):
    """An extension must be notified by the last day, and without proof leave before the last five working days."""
    found = extension(D("2026-12-15"), "P1M", posted=D(posted), proof=proof)

    assert found.in_time is in_time
    assert found.new_end == (D(new_end) if new_end else None)
    assert found.deemed_on == (D(deemed_on) if deemed_on else None)
    assert found.blocked_by_guard is blocked


def test_extension_to_a_date_with_a_known_notification():
    """A delivery that is known counts instead of the fiction, and the new end may be given as a date."""
    found = extension(D("2026-12-15"), D("2027-01-08"), posted=D("2026-12-14"), notified=D("2026-12-15"), proof=True)

    assert (found.in_time, found.new_end, found.blocked_by_guard) == (True, D("2027-01-08"), False)
