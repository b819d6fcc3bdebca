"""The steps of an advisory case, one by one: what each records, refuses and sends."""
from __future__ import annotations

import base64
import datetime as dt

import pytest
from sqlalchemy import func, insert, select, update

from handlers.advisory import service
from handlers.advisory.advisers import About, biased, candidates
from handlers.advisory.aftercare import CLOSE, PLAN_FOLLOW_UP, RECORD_CONTACT, RECORD_FOLLOW_UP
from handlers.advisory.aid import CHOOSE_PROGRAMME, GRANT_DEMINIMIS, RECORD_EAIR
from handlers.advisory.appointments import ARRANGE, CANCEL
from handlers.advisory.assignment import (
    ASSIGN,
    ASSIGN_CHOSEN,
    CASES_OF,
    DECLARE_CONFLICT,
    OFFER_ADVISERS,
    REASSIGN,
    RECORD_ABSENCE,
)
from handlers.advisory.booking import BOOK
from handlers.advisory.findings import RECORD_FINDING, SETTLE_FINDING
from handlers.advisory.hours import CORRECT_TIME, RECORD_TIME
from handlers.advisory.intake import COUNT_SHORT_ANSWER, INTAKE_CHECK
from handlers.advisory.models import (
    advisers,
    answers,
    assignments,
    bookings,
    cases,
    findings,
    grants,
    short_answers,
    surveys,
    times,
    years,
)
from handlers.advisory.referrals import REFER
from handlers.advisory.retention import ERASE
from handlers.advisory.survey import REMIND_SURVEY, SEND_SURVEY
from handlers.register.models import archive
from tests.unit.advisory_case import FUNDED, NOW, begun, connection, request, step
from tests.unit.advisory_tables import rules
from workflows.errors import BpmnError, PermanentFailure

MONDAY = "2026-11-23"
DAY = dt.timedelta(days=1)


@pytest.fixture
def on():
    with connection() as found:
        yield found


def take_in(on, case="case-1", **changes):
    return step(on, case, "intake").perform(INTAKE_CHECK, request=request(**changes))["intake"]


def hours(on, *rows, case="case-1", activity="time", funding=FUNDED, now=NOW):
    given = [{"on": day, "hours": number, "kind": kind} for day, number, kind in rows]
    return step(on, case, activity, now).perform(RECORD_TIME, times=given, funding=funding)["hours"]


def booked(on, case="case-1", activity="book", funding=FUNDED):
    return step(on, case, activity).perform(BOOK, funding=funding)["booking"]


def use_up(on, adviser, hundredths, year=2026):
    on.execute(insert(years).values(adviser=adviser, year=year, booked=hundredths, cap=12_000))


# intake


def test_an_accepted_request_gets_its_row_and_its_days(on):
    """EX-B07: a GmbH in a crisis: P1, contact by the next working day, the duty to file is pointed at."""
    found = take_in(on, signals=["insolvency"])

    assert (found["outcome"], found["category"], found["priority"]) == ("accept", "B-C", "P1")
    assert found["contact_by"] == dt.date(2026, 11, 24)
    assert found["crisis"]
    assert found["confidentiality"] == "hoch"
    assert "§ 15a InsO" in found["warnings"][0]
    assert on.execute(select(cases.c.business_key, cases.c.confidential)).one() == ("BE-2026-case-1", True)


def test_a_founder_whose_benefit_runs_out_is_warned(on):
    """EX-B01: 160 days today are 125 at the start on 28 December."""
    found = take_in(on, requester="founder", signals=["start_soon"], start={"planned": "2026-12-28", "alg_days": 160})

    assert found["contact_by"] == dt.date(2026, 11, 25)
    assert "nur noch 125 Tage" in found["warnings"][0]


def test_a_question_for_the_register_makes_no_advisory_case(on):
    """EX-B16: nothing is opened; the answer is counted."""
    found = take_in(on, signals=["do_i_need_meister"])
    step(on, activity="short").perform(COUNT_SHORT_ANSWER, request=request(), intake=found)
    step(on, activity="short").perform(COUNT_SHORT_ANSWER, request=request(), intake=found)

    assert found["outcome"] == "register_process"
    assert on.execute(select(func.count()).select_from(cases)).scalar() == 0
    assert on.execute(select(func.count()).select_from(short_answers)).scalar() == 1


def test_the_same_question_twice_is_told(on):
    """An open case of the same firm about the same subject is named, with what to do; another subject is not."""
    take_in(on)
    again, other = take_in(on, "case-2"), take_in(on, "case-3", signals=["energy"])

    assert (again["duplicate"], again["duplicate_of"]) == (True, "BE-2026-case-1")
    assert "schon der Vorgang BE-2026-case-1" in again["warnings"][0]
    assert not other["duplicate"]


def test_two_people_without_a_number_are_two(on):
    """Founders without any address are not taken for each other."""
    take_in(on, requester="founder", signals=["start"], party={"kind": "person"})

    assert not take_in(on, "case-2", requester="founder", signals=["start"], party={"kind": "person"})["duplicate"]


def test_a_firm_that_no_longer_exists_is_told(on):
    """A deleted entry gives a sentence with the next step, and nothing is lost."""
    on.execute(insert(archive).values(
        register="A", number="HR-1", data={}, deleted_on=dt.date(2026, 1, 1), keep_until=dt.date(2056, 1, 1),
        reason="Aufgabe", case_id="old", changed_by="x"))
    found = take_in(on)

    assert found["firm_gone"]
    assert "gelöscht" in found["warnings"][0]


# assignment


def test_the_least_loaded_suitable_adviser_is_taken_and_told_without_names(on):
    """Two advisers fit; the second case goes to the other one; the mail names nobody."""
    first, second = begun(on), begun(on, "case-2", party={"id": "HR-2"})
    again = step(on, activity="assign").perform(ASSIGN, request=first["request"], intake=first["intake"])

    assert (first["adviser"], second["adviser"]) == ("bauer", "lorenz")
    assert again["adviser"] == "bauer"
    assert on.execute(select(func.count()).select_from(assignments)).scalar() == 2


def test_a_mail_of_an_assignment_says_the_number_alone(on):
    """Neither firm nor subject stands in it."""
    at = step(on, activity="assign")
    at.perform(ASSIGN, request=request(), intake=take_in(on))
    [(channel, mail, _)] = at.sent

    assert channel == "mail"
    assert mail["to"] == ["bauer@hwk-musterland.example"]
    assert "Sommer" not in mail["text"] + mail["subject"]


def test_the_lead_adviser_goes_first_until_the_load_is_too_uneven(on):
    """lorenz is Leitberatung of HR-1: preferred with up to five cases more, not with six."""
    on.execute(update(advisers).where(advisers.c.username == "lorenz").values(lead_of=["HR-1"]))
    take_in(on)
    about = About("case-1", "B-K", "rostock", "HR-1")

    def first(more):
        for number in range(more):
            values = dict(on.execute(select(cases)).mappings().first()) | {
                "case_id": f"load-{more}-{number}", "party": "X", "adviser": "lorenz"}
            on.execute(insert(cases).values(**values))
        return candidates(on, rules(), about, NOW.date())[0].username

    assert first(0) == "lorenz"
    assert first(5) == "lorenz"
    assert first(1) == "bauer"


@pytest.mark.parametrize("kind, until, free", [
    ("relative", None, False), ("co_owner", None, False), ("former_employee", dt.date(2026, 11, 22), True),
    ("former_employee", dt.date(2026, 11, 23), False), ("declared", None, False),
])
def test_whoever_is_biased_is_never_chosen(on, kind, until, free):
    """Relatives, owners and former employees are passed over, the latter for three years."""
    take_in(on)
    step(on, activity="declare").perform(DECLARE_CONFLICT, adviser="bauer", conflict={"kind": kind, "until": until})
    given = step(on, activity="assign").perform(ASSIGN, request=request(), intake=take_in(on))

    assert (given["adviser"] == "bauer") is free


def test_former_employment_counts_three_years(on):
    """Employed until 29 February 2024: biased until 28 February 2027."""
    take_in(on)
    step(on).perform(DECLARE_CONFLICT, adviser="bauer", conflict={"kind": "former_employee", "employed_until": "2024-02-29"})
    about = About("case-1", "B-K", "rostock", "HR-1")

    assert biased(on, about, dt.date(2027, 2, 28)) == {"bauer": "former_employee"}
    assert biased(on, about, dt.date(2027, 3, 1)) == {}


def test_giver_and_taker_never_share_an_adviser_unless_both_consent(on):
    """The taker's case passes over the giver's adviser, also after that case ended; with both consents it does not."""
    whole = {"signals": ["succession"], "region": "coast"}
    giver = begun(on, "giver", succession={"object": "HR-1", "role": "giver"}, **whole)
    on.execute(update(cases).where(cases.c.case_id == "giver").values(
        outcome="ABGESCHLOSSEN", closed_on=NOW.date()))
    with pytest.raises(BpmnError) as refused:
        begun(on, "taker", requester="founder", party={"id": "P-9"},
              succession={"object": "HR-1", "role": "taker", "consent": True}, **whole)

    assert (giver["adviser"], refused.value.code) == ("bauer", "NO_ADVISER")
    assert "befangen" in refused.value.variables["adviser_problem"]
    assert "Nachfolge" not in refused.value.variables["adviser_problem"]
    with pytest.raises(BpmnError) as chosen:
        step(on, "taker", "chosen").perform(ASSIGN_CHOSEN, adviser_chosen="bauer")
    assert chosen.value.code == "ADVISER_CONFLICT"
    on.execute(update(cases).where(cases.c.case_id == "giver").values(consents=True))
    assert step(on, "taker", "again").perform(ASSIGN)["adviser"] == "bauer"


def test_nobody_fitting_goes_to_the_lead_with_a_sentence(on):
    """A subject nobody advises: the lead gets counts, not names, and may choose somebody who is impartial and there."""
    on.execute(update(advisers).where(advisers.c.username == "gehrke").values(categories=["B-T"]))
    with pytest.raises(BpmnError) as refused:
        begun(on, signals=["it_security"])
    offered = step(on, activity="offer").perform(OFFER_ADVISERS, request=request())["advisers"]
    chosen = step(on, activity="chosen").perform(ASSIGN_CHOSEN, adviser_chosen="gehrke", assign_reason="lead")

    assert refused.value.code == "NO_ADVISER"
    assert "7 anderes Thema" in refused.value.variables["adviser_problem"]
    assert {"value", "label"} == set(offered[0])
    assert chosen["adviser"] == "gehrke"


def test_an_ill_adviser_hands_over_with_receipts(on):
    """Who is ill longer gets no case; the open ones go on, each with reason, days and a mail to the new adviser."""
    begun(on)
    step(on, activity="ill").perform(RECORD_ABSENCE, adviser="bauer", absence={"starts": MONDAY, "illness": True})
    listed = step(on).perform(CASES_OF, adviser="bauer")["cases"]
    at = step(on, activity="reassign")
    given = at.perform(REASSIGN, assign_reason="illness")
    rows = on.execute(select(assignments.c.adviser, assignments.c.reason, assignments.c.ended_on).order_by(assignments.c.id)).all()

    assert listed == [{"case_id": "case-1", "business_key": "BE-2026-case-1"}]
    assert given["adviser"] == "lorenz"
    assert rows == [("bauer", "intake", NOW.date()), ("lorenz", "illness", None)]
    assert at.sent[0][1]["to"] == ["lorenz@hwk-musterland.example"]
    with pytest.raises(BpmnError):
        step(on, activity="chosen").perform(ASSIGN_CHOSEN, adviser_chosen="bauer")


def test_a_reassignment_without_anybody_leaves_the_case_where_it_is(on):
    """Nobody else fits: the lead decides, the adviser stays."""
    begun(on, signals=["it_security"])
    with pytest.raises(BpmnError):
        step(on, activity="reassign").perform(REASSIGN, assign_reason="request")

    assert on.execute(select(cases.c.adviser)).scalar() == "gehrke"


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
    """The warning names figures, no case; a second booking does not repeat it."""
    begun(on)
    begun(on, "case-2", region="coast", party={"id": "HR-2"})
    use_up(on, "bauer", 10_950)
    hours(on, (MONDAY, 4, "gespraech"))
    hours(on, ("2026-11-20", 4, "gespraech"), case="case-2")
    sent = []
    for case in ("case-1", "case-2"):
        at = step(on, case, "book", overrides={"team_mailboxes": {"tl_beratung": "leitung@example.org"}})
        at.perform(BOOK, funding=FUNDED)
        sent += at.sent

    assert [mail["subject"] for _, mail, _ in sent] == ["Tagewerke 2026: Grenze naht"]
    assert "110" in sent[0][1]["text"]


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


# funding and aid


def test_the_programme_is_the_advisers_unless_something_stands_against_it(on):
    """EX-B17: 60 employees are funded, 260 are advised without; the forms follow the programme."""
    given = begun(on)
    funded = step(on, activity="f").perform(CHOOSE_PROGRAMME, request=given["request"])["funding"]
    large = step(on, activity="g").perform(CHOOSE_PROGRAMME, request=request(employees=260))["funding"]

    assert (funded["programme"], funded["billable"], funded["deminimis"]) == ("MV_KAMMERBE", True, False)
    assert funded["forms"] == ["ERSTBERATUNGSBOGEN", "NACHWEIS"]
    assert (large["programme"], large["billable"], large["forms"]) == ("KEINE", False, [])
    assert "Beratung ja, Förderung nein" in large["texts"][0]


AID = {"sum_3y": 299_200, "value": 800, "declared_on": MONDAY}


def grant(on, case="case-1", now=NOW, **aid):
    at = step(on, case, f"grant-{case}", now)
    return at.perform(GRANT_DEMINIMIS, deminimis=AID | aid, funding={"programme": "X"}, request=request())["grant"]


def test_exactly_the_ceiling_is_granted_and_dated(on):
    """300,000 Euro exactly; EX-B12: granted on 24 November, in eAIR by 22 December; again changes nothing."""
    begun(on)
    found = grant(on, now=dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC))
    again = grant(on, now=dt.datetime(2026, 11, 25, 9, tzinfo=dt.UTC))

    assert (found["sum_3y"], found["eair_by"]) == (300_000.0, dt.date(2026, 12, 22))
    assert again == found
    step(on, activity="eair").perform(RECORD_EAIR, eair={"number": "eAIR-1", "entered_on": MONDAY})
    assert service.eair_due(on) == []


@pytest.mark.parametrize("aid, code", [
    ({"sum_3y": 299_500}, "DEMINIMIS_EXCEEDED"), ({"value": "800,01"}, "DEMINIMIS_EXCEEDED"), ({"sum_3y": None}, "DECLARATION_MISSING"),
    ({"value": None}, "DECLARATION_MISSING"), ({"value": 0}, "DECLARATION_MISSING"),
])
def test_aid_that_does_not_fit_is_refused_with_a_next_step(on, aid, code):
    """EX-B11: 299,500 and 800 are too much; another path is offered. Without a declaration nothing is granted."""
    begun(on)
    with pytest.raises(BpmnError) as refused:
        grant(on, **aid)

    assert refused.value.code == code
    assert refused.value.variables["deminimis_problem"].endswith(".")
    assert on.execute(select(func.count()).select_from(grants)).scalar() == 0


@pytest.mark.parametrize("earlier, later, fits", [
    (dt.date(2024, 2, 29), dt.date(2027, 2, 28), False), (dt.date(2024, 2, 29), dt.date(2027, 3, 1), True),
    (dt.date(2025, 2, 28), dt.date(2028, 2, 29), True), (dt.date(2025, 3, 1), dt.date(2028, 2, 29), False),
    (dt.date(2023, 11, 24), dt.date(2026, 11, 24), True), (dt.date(2023, 11, 25), dt.date(2026, 11, 24), False),
])
def test_three_years_roll(on, earlier, later, fits):
    """What was granted three years before the day or earlier no longer counts, over leap days too."""
    def at(day):
        return dt.datetime.combine(day, dt.time(9), dt.UTC)

    begun(on)
    begun(on, "case-2", signals=["energy"])
    grant(on, now=at(earlier), sum_3y=0, value=299_500, declared_on=str(earlier))
    if fits:
        assert grant(on, "case-2", now=at(later), sum_3y=0, declared_on=str(later))["sum_3y"] == 800.0
    else:
        with pytest.raises(BpmnError):
            grant(on, "case-2", now=at(later), sum_3y=0, declared_on=str(later))


def test_what_was_granted_since_the_declaration_is_added(on):
    """A declaration of last week does not know yesterday's aid of the same undertaking."""
    begun(on)
    begun(on, "case-2", signals=["energy"])
    grant(on, sum_3y=299_000, value=800, declared_on="2026-11-16")
    with pytest.raises(BpmnError):
        grant(on, "case-2", now=NOW + DAY, sum_3y=299_000, value=800, declared_on="2026-11-16")


# appointments, referral, survey, end


def test_an_appointment_goes_into_the_calendar_and_a_change_counts_up(on):
    """The calendar file names no subject; the same again sends nothing; a change keeps the identity; a cancelled one says so."""
    given, wish = begun(on), {"on": "2026-11-26", "starts_at": "9:30".zfill(5), "minutes": 90, "place": "Rostock"}
    at = step(on, activity="t1")
    made = at.perform(ARRANGE, request=given["request"], appointment=wish)["appointment_made"]
    same = step(on, activity="t2")
    same.perform(ARRANGE, request=given["request"], appointment=wish)
    changed = step(on, activity="t3").perform(ARRANGE, request=given["request"], appointment=wish | {"on": "2026-11-27"})
    gone = step(on, activity="t4")
    gone.perform(CANCEL, request=given["request"])
    file = base64.b64decode(at.sent[0][1]["attachments"][0]["content"]).decode()

    assert made["calendar"]
    assert "BEGIN:VEVENT" in file
    assert "DTSTART:20261126T083000Z" in file
    assert "Kalkulation" not in file
    assert at.sent[0][1]["subject"] == "Einladung: Beratungstermin"
    assert same.sent == []
    assert (changed["appointment_made"]["uid"], changed["appointment_made"]["sequence"]) == (made["uid"], 1)
    assert gone.sent[0][1]["subject"] == "Absage: Beratungstermin"


@pytest.mark.parametrize("wish, words", [
    ({"on": "2026-11-20", "starts_at": "09:00"}, "Vergangenheit"), ({"on": "2026-11-26", "starts_at": "halb zehn"}, "09:30"),
    ({"on": "2026-11-26", "starts_at": "09:00", "minutes": 900}, "zehn Stunden"), ({"on": "2026-11-26", "starts_at": "10:29"}, "anderer Termin"),
])
def test_an_impossible_appointment_gets_a_sentence(on, wish, words):
    """In the past, at no time, too long, or when the adviser has another one."""
    begun(on, "other", region="coast", party={"id": "HR-2"})
    begun(on, region="coast")
    step(on, "other", "t").perform(ARRANGE, request=request(), appointment={"on": "2026-11-26", "starts_at": "09:30"})
    with pytest.raises(BpmnError) as refused:
        step(on, activity="t").perform(ARRANGE, request=request(), appointment=wish)

    assert words in refused.value.variables["appointment_problem"]


def test_nothing_is_passed_on_without_consent(on):
    """No consent, no addressee, no purpose: a sentence each; with all three it is recorded once."""
    begun(on)
    whole = {"to": "Bürgschaftsbank", "purpose": "Bürgschaft", "consent": True, "consent_on": MONDAY}
    for missing in ({"consent": False}, {"to": ""}, {"purpose": ""}, {"consent_on": "2026-12-01"}, {"consent_on": None}):
        with pytest.raises(BpmnError) as refused:
            step(on).perform(REFER, referral=whole | missing)
        assert refused.value.variables["consent_problem"]
    for _ in range(2):
        made = step(on, activity="r").perform(REFER, referral=whole)["referral_made"]

    assert made == {"to": "Bürgschaftsbank", "purpose": "Bürgschaft", "on": NOW.date()}


def test_the_follow_up_is_three_months_after_the_end_on_a_working_day(on):
    """EX-B14: closed on 1 December 2026, asked again on Monday 1 March 2027; a day wished goes before."""
    begun(on)
    on.execute(update(cases).values(outcome="ABGESCHLOSSEN", closed_on=dt.date(2026, 12, 1)))
    asked = step(on).perform(PLAN_FOLLOW_UP)["follow_up_on"]
    wished = step(on).perform(PLAN_FOLLOW_UP, follow_up_wish="2027-01-15")["follow_up_on"]
    step(on).perform(RECORD_FOLLOW_UP, follow_up={"measures": 3, "done": 2})

    assert (asked, wished) == (dt.date(2027, 3, 1), dt.date(2027, 1, 15))
    assert on.execute(select(cases.c.measures, cases.c.measures_done)).one() == (3, 2)


def link(sent):
    return sent[0][1]["text"].split("/umfrage/")[1].split()[0]


def test_a_survey_names_nobody_and_is_answered_once(on):
    """Both links lead to one answer; the answer knows neither case nor day; there is one reminder and none after it."""
    given = begun(on)
    first, second = step(on, activity="s1"), step(on, activity="s2")
    first.perform(SEND_SURVEY, request=given["request"])
    assert second.perform(REMIND_SURVEY, request=given["request"]) == {"survey_reminded": True}
    assert step(on, activity="s3").perform(REMIND_SURVEY, request=given["request"]) == {"survey_reminded": False}
    with pytest.raises(ValueError, match="grade"):
        service.answer(on, link(first.sent), {"grade": 7}, NOW.date())

    assert service.is_open(on, link(first.sent))
    assert service.answer(on, link(second.sent), {"grade": 2, "useful": True, "remark": "gut"}, NOW.date())
    assert not service.answer(on, link(first.sent), {"grade": 1}, NOW.date())
    assert not service.is_open(on, "geraten")
    assert set(answers.c.keys()) == {"id", "category", "month", "grade", "useful", "remark"}
    assert link(first.sent) not in str(on.execute(select(surveys)).mappings().one())
    assert service.survey_result(on, 2026, least=1) == {"B-K": (1, 2.0)}
    assert service.survey_result(on, 2026, least=2) == {}


def test_no_reminder_after_an_answer_and_no_survey_without_consent_to_mail(on):
    """Whoever answered is left alone; whoever did not agree to mail is not asked."""
    given = begun(on)
    at = step(on, activity="s")
    none = step(on, activity="n").perform(SEND_SURVEY, request=request(electronic_delivery=False))["survey"]
    at.perform(SEND_SURVEY, request=given["request"])
    service.answer(on, link(at.sent), {"grade": 3}, NOW.date())

    assert none["sent"] is False
    assert step(on, activity="r").perform(REMIND_SURVEY, request=given["request"]) == {"survey_reminded": False}


def test_a_case_ends_with_its_subject_and_is_counted(on):
    """EX-B18 and the statistics: cases and short answers by subject, region and size, nobody's name."""
    begun(on)
    hours(on, (MONDAY, 4, "gespraech"))
    step(on, activity="contact").perform(RECORD_CONTACT)
    ended = step(on, activity="close").perform(CLOSE, closing={"code": "ABGESCHLOSSEN"})["closed"]
    step(on, "short", "x").perform(CLOSE, closing={"code": "KURZAUSKUNFT", "topic": "IT"}, request=request(minutes=15))

    assert (ended["topic"], ended["hours"], ended["tagewerke"]) == ("BWL", 4.0, 0.5)
    assert service.statistics(on, 2026) == {
        "BWL": {"all": 1, "outcome:ABGESCHLOSSEN": 1, "region:rostock": 1, "size:2-9": 1},
        "IT": {"short": 1, "region:rostock": 1, "size:2-9": 1}}


def test_a_case_does_not_end_without_subject_or_code(on):
    """The subject is mandatory (what the chamber publishes)."""
    begun(on, signals=["finance"])
    on.execute(update(cases).values(topic=None))
    for closing in ({"code": "ABGESCHLOSSEN"}, {"code": "FERTIG", "topic": "BWL"}):
        with pytest.raises(PermanentFailure):
            step(on).perform(CLOSE, closing=closing)


def test_funded_papers_are_kept_and_others_forgotten(on):
    """A funded case is refused with the day; one without funding loses the person and keeps the count."""
    begun(on)
    hours(on, (MONDAY, 4, "gespraech"))
    booked(on)
    with pytest.raises(BpmnError) as refused:
        step(on).perform(ERASE)
    booked(on, activity="none", funding=None)
    step(on).perform(ERASE)

    assert refused.value.code == "RETENTION"
    assert "aufzubewahren" in refused.value.variables["refused"]
    assert on.execute(select(cases.c.party, cases.c.topic)).one() == ("", "BWL")


def test_the_two_hats_have_two_files(on):
    """EX-B09: a minor at work by night is a finding of its own; an advisory case cannot hold it."""
    finding = {"firm": "HR-1", "kind": "youth_protection", "danger": True, "text": "16-Jährige nachts in der Backstube"}
    begun(on)
    with pytest.raises(PermanentFailure):
        step(on).perform(RECORD_FINDING, finding=finding)
    number = step(on, "supervision").perform(RECORD_FINDING, finding=finding)["finding_number"]
    step(on, "supervision").perform(SETTLE_FINDING, finding_number=number, settlement={"reported_to": "Landesamt"})

    assert number == "AA-2026-00001"
    assert on.execute(select(findings.c.reported_to)).scalar() == "Landesamt"


# what pages show


def test_an_advisers_week_and_the_leads_figures(on):
    """The adviser sees the cases, the contacts due and the appointments; the lead numbers, nothing of a firm."""
    given = begun(on)
    step(on, activity="t").perform(ARRANGE, request=given["request"], appointment={"on": "2026-11-25", "starts_at": "10:00"})
    own = service.own_cases(on, "bauer", NOW.date())
    team = service.load_of_team(on, NOW.date() + 30 * DAY, 120, 110)

    assert (len(own.open), len(own.contacts), len(own.appointments)) == (1, 1, 1)
    assert [(one.username, one.open, one.overdue) for one in team if one.open] == [("bauer", 1, 1)]
    assert service.own_cases(on, "lorenz", NOW.date()).open == []
    assert service.own_figures(on, "bauer", 2026, 120, 110).state == "free"
    assert service.unassigned(on) == []
