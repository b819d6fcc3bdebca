"""Hours and Tagewerke: what is stored, refused, corrected and billed under the cap."""
from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import func, insert, select

from handlers.advisory.booking import BOOK
from handlers.advisory.hours import CORRECT_TIME
from handlers.advisory.models import bookings, times, years
from tests.unit.advisory_case import FUNDED, NOW, begun, booked, connection, hours, step
from workflows.errors import BpmnError

MONDAY = "2026-11-23"


@pytest.fixture
def on():
    with connection() as found:
        yield found


def use_up(on, adviser, hundredths, year=2026):
    on.execute(insert(years).values(adviser=adviser, year=year, booked=hundredths, cap=12_000))


# hours


def test_hours_are_quarters_and_the_tagewerk_is_their_sum_by_eight(on):
    """EX-B02: 3.5 + 2.0 + 2.5 hours with the report are one Tagewerk, 100 Euro."""
    begun(on)
    found = hours(on, ("2026-11-20", 3.5, "gespraech"), ("2026-11-21", "2,0", "vorort"), (MONDAY, 2.5, "bericht"))
    again = hours(on, ("2026-11-20", 3.5, "gespraech"), ("2026-11-21", "2,0", "vorort"), (MONDAY, 2.5, "bericht"))

    assert (found["total"], found["tagewerke"], again["total"]) == (8.0, 1.0, 8.0)
    assert booked(on) == {"fall": 1.0, "billable": 1.0, "amount": 100.0, "capped": False, "text": "1 Tagewerk, ganz abgerechnet."}


def test_travel_does_not_count_and_preparation_does(on):
    """The programme's flags: preparation and report yes, travel no."""
    begun(on)
    found = hours(on, (MONDAY, 4, "gespraech"), (MONDAY, 2, "vorbereitung"), (MONDAY, 2, "reise"))

    assert (found["total"], found["billable_hours"], found["tagewerke"]) == (8.0, 6.0, 0.75)


@pytest.mark.parametrize("row, words", [
    ((MONDAY, 1.3, "gespraech"), "keine Viertelstunden"), ((MONDAY, 25, "gespraech"), "passen nicht in einen Tag"),
    ((MONDAY, -1, "gespraech"), "passen nicht"), (("2026-11-24", 1, "gespraech"), "Zukunft"), ((None, 1, "gespraech"), "fehlt der Tag"),
    ((MONDAY, "viel", "gespraech"), "als Zahl"), ((MONDAY, 1, "kaffee"), "wofür"), ((MONDAY, 0, "gespraech"), "0 Stunden"),
    ((MONDAY, "NaN", "gespraech"), "passen nicht"), ((MONDAY, 10.25, "gespraech"), "10,25 Stunden; möglich sind höchstens 10"),
])
def test_impossible_hours_get_a_sentence_and_nothing_is_stored(on, row, words):
    """Neither the wrong line nor the right one before it is kept; the form gets both back."""
    begun(on)
    with pytest.raises(BpmnError) as refused:
        hours(on, ("2026-11-20", 1, "gespraech"), row)

    assert refused.value.code == "HOURS_IMPOSSIBLE"
    assert words in refused.value.variables["hours_problem"]
    assert on.execute(select(func.count()).select_from(times)).scalar() == 0


def test_a_day_holds_all_cases_together(on):
    """Six hours in one case leave four for another of the same adviser on that day; what the six were stays unsaid."""
    begun(on, region="coast")
    begun(on, "case-2", region="coast", party={"id": "HR-2"})
    hours(on, (MONDAY, 6, "gespraech"))
    with pytest.raises(BpmnError) as refused:
        hours(on, (MONDAY, 4.25, "gespraech"), case="case-2")

    assert "Sommer" not in refused.value.variables["hours_problem"]
    assert hours(on, (MONDAY, 4, "gespraech"), case="case-2")["total"] == 4.0


def test_a_correction_keeps_what_was_there(on):
    """The earlier entry stays readable, needs a reason, and cannot be corrected twice."""
    begun(on)
    first = hours(on, (MONDAY, 4, "gespraech"))["entries"][0]["entry"]
    correct = {"entry": first, "hours": 3, "reason": "Pause abgezogen"}
    with pytest.raises(BpmnError):
        step(on, activity="c0").perform(CORRECT_TIME, correction=correct | {"reason": ""})
    found = step(on, activity="c1").perform(CORRECT_TIME, correction=correct, funding=FUNDED)["hours"]
    again = step(on, activity="c1").perform(CORRECT_TIME, correction=correct, funding=FUNDED)["hours"]
    with pytest.raises(BpmnError) as refused:
        step(on, activity="c2").perform(CORRECT_TIME, correction=correct)

    assert (found["total"], again["total"]) == (3.0, 3.0)
    assert on.execute(select(times.c.quarters, times.c.replaced).order_by(times.c.id)).all() == [(16, True), (12, False)]
    assert "schon berichtigt" in refused.value.variables["hours_problem"]


# bookings and the cap


def test_the_cap_in_the_middle_of_a_case_bills_the_part_and_says_so(on):
    """119.25 are used: of one Tagewerk 0.75 are billed; the session says it before, the booking after; work goes on."""
    begun(on)
    use_up(on, "bauer", 11_925)
    found = hours(on, (MONDAY, 8, "gespraech"))
    after = booked(on)

    assert found["cap_reached"]
    assert "0,75 von 1 Tagewerken" in found["text"]
    assert "geht weiter" in found["text"]
    assert (after["fall"], after["billable"], after["amount"], after["capped"]) == (1.0, 0.75, 75.0, True)
    assert on.execute(select(years.c.booked)).scalar() == 12_000


def test_the_lead_is_warned_once_from_110_on(on):
    """The warning names who and how much, no case, and goes to who leads, mailbox or not; a second booking does not repeat it."""
    begun(on)
    begun(on, "case-2", region="coast", party={"id": "HR-2"})
    use_up(on, "bauer", 10_950)
    hours(on, (MONDAY, 4, "gespraech"))
    hours(on, ("2026-11-20", 4, "gespraech"), case="case-2")
    sent = []
    for case in ("case-1", "case-2"):
        at = step(on, case, "book", overrides={"team_mailboxes": {}})
        at.perform(BOOK, funding=FUNDED)
        sent += at.sent

    assert [mail["subject"] for _, mail, _ in sent] == ["Tagewerke 2026: Grenze naht"]
    assert sent[0][1]["group"] == "tl_beratung"
    assert "Ulrike Bauer hat 110" in sent[0][1]["text"]


def test_a_correction_after_the_booking_books_the_difference(on):
    """8 hours are corrected to 6: 0.25 Tagewerke go back, and the year has them again."""
    begun(on)
    entry = hours(on, (MONDAY, 8, "gespraech"))["entries"][0]["entry"]
    booked(on)
    booked(on)
    step(on, activity="c").perform(CORRECT_TIME, correction={"entry": entry, "hours": 6, "reason": "verrechnet"})
    after = booked(on, activity="book-2")

    assert (after["billable"], after["amount"]) == (0.75, 75.0)
    assert on.execute(select(bookings.c.change).order_by(bookings.c.id)).scalars().all() == [100, -25]
    assert on.execute(select(years.c.booked)).scalar() == 75


def test_two_programmes_in_one_month_share_the_cap_of_the_adviser(on):
    """The cap is a person's, the rate a programme's: 119 are used, 0.5 at 100 and what is left, 0.5 of 1, at 300 euro."""
    begun(on)
    begun(on, "case-2", region="coast", party={"id": "HR-2"})
    use_up(on, "bauer", 11_900)
    hours(on, (MONDAY, 4, "gespraech"))
    hours(on, ("2026-11-24", 8, "gespraech"), case="case-2", now=NOW + dt.timedelta(days=1))
    first, second = booked(on), booked(on, "case-2", funding={"programme": "MV_IT", "billable": True})

    assert (first["billable"], first["amount"], first["capped"]) == (0.5, 50.0, False)
    assert (second["fall"], second["billable"], second["amount"], second["capped"]) == (1.0, 0.5, 150.0, True)


def test_each_year_has_its_own_cap(on):
    """Hours in December and January are booked in their years."""
    begun(on, now=dt.datetime(2026, 12, 28, 9, tzinfo=dt.UTC))
    use_up(on, "bauer", 12_000)
    later = dt.datetime(2027, 1, 5, 9, tzinfo=dt.UTC)
    hours(on, ("2026-12-30", 8, "gespraech"), ("2027-01-04", 4, "gespraech"), now=later)
    after = step(on, activity="book", now=later).perform(BOOK, funding=FUNDED)["booking"]

    assert (after["fall"], after["billable"], after["capped"]) == (1.5, 0.5, True)
    assert dict(on.execute(select(years.c.year, years.c.booked)).all()) == {2026: 12_000, 2027: 50}


@pytest.mark.parametrize("funding, billable, amount", [
    ({"programme": "BUND_2024", "billable": True}, 1.0, None), ({"programme": "MV_IT", "billable": True}, 1.0, 300.0),
    ({"programme": "KEINE", "billable": False}, 0.0, 0.0), ({"programme": "MV_KAMMERBE", "billable": False}, 0.0, 0.0), (None, 0.0, 0.0),
])
def test_what_is_not_funded_costs_nothing_and_what_is_unknown_says_so(on, funding, billable, amount):
    """An unknown rate gives no amount, no programme gives none to pay."""
    begun(on)
    hours(on, (MONDAY, 8, "gespraech"))
    after = booked(on, funding=funding)

    assert (after["billable"], after["amount"]) == (billable, amount)
