"""Who gets a case: the rules, the lead, absences, conflicts, and what changes hands."""
from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import func, insert, select, update

from handlers.advisory.advisers import About, biased, candidates
from handlers.advisory.appointments import ARRANGE
from handlers.advisory.assignment import (
    ABSENT_ADVISERS,
    ASSIGN,
    ASSIGN_CHOSEN,
    CASES_OF,
    DECLARE_CONFLICT,
    OFFER_ADVISERS,
    REASSIGN,
)
from handlers.advisory.models import advisers, appointments, assignments, cases
from tests.unit.advisory_case import NOW, begun, connection, request, step, take_in
from tests.unit.advisory_tables import rules
from workflows.errors import BpmnError

DAY = dt.timedelta(days=1)


@pytest.fixture
def on():
    with connection() as found:
        yield found


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
        return candidates(on, rules(), about, NOW.date(), ())[0].username

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
    choice = step(on, activity="offer").perform(OFFER_ADVISERS, request=request())
    offered = choice["advisers"]
    chosen = step(on, activity="chosen").perform(ASSIGN_CHOSEN, adviser_chosen="gehrke", assign_reason="lead")

    assert choice["adviser_problem"] == refused.value.variables["adviser_problem"]
    assert refused.value.code == "NO_ADVISER"
    assert "7 anderes Thema" in refused.value.variables["adviser_problem"]
    assert {"value", "label"} == set(offered[0])
    assert chosen["adviser"] == "gehrke"


def test_an_ill_adviser_hands_over_with_receipts(on):
    """Who is ill longer gets no case; the open ones go on, each with reason, days and a mail to the new adviser."""
    begun(on)
    away = {"bauer": NOW.date() + 20 * DAY}
    listed = step(on).perform(CASES_OF, adviser="bauer")["cases"]
    at = step(on, activity="reassign", absent=away)
    given = at.perform(REASSIGN, assign_reason="illness")
    rows = on.execute(select(assignments.c.adviser, assignments.c.reason, assignments.c.ended_on).order_by(assignments.c.id)).all()

    assert listed == [{"case_id": "case-1", "business_key": "BE-2026-case-1"}]
    assert given["adviser"] == "lorenz"
    assert rows == [("bauer", "intake", NOW.date()), ("lorenz", "illness", None)]
    assert at.sent[0][1]["to"] == ["lorenz@hwk-musterland.example"]
    with pytest.raises(BpmnError):
        step(on, activity="chosen", absent=away).perform(ASSIGN_CHOSEN, adviser_chosen="bauer")


def test_who_is_away_for_longer_is_offered_with_the_open_cases(on):
    """Up to five days Vertretung is enough; who is away and advises nobody is not on the list."""
    begun(on)
    last = {"bauer": NOW.date() + 5 * DAY, "lorenz": NOW.date() + 4 * DAY, "demir": NOW.date() + 30 * DAY}
    listed = step(on, absent=last).perform(ABSENT_ADVISERS)["absent"]

    assert [one["value"] for one in listed] == ["bauer"]
    assert listed[0]["label"].endswith("(bis 28.11.2026, 1 offener Vorgang)")


def test_who_takes_over_keeps_no_appointment_of_the_former_adviser(on):
    """The firm's calendar loses it, and the new adviser is told to make another one."""
    given = begun(on)
    step(on, activity="t").perform(ARRANGE, request=given["request"], appointment={"on": "2026-11-25", "starts_at": "10:00"})
    at = step(on, activity="reassign")
    at.perform(REASSIGN, request=given["request"], assign_reason="illness")

    assert on.execute(select(appointments.c.cancelled)).scalar() is True
    assert [mail["to"] for _, mail, _ in at.sent] == [["info@sommer.example"], ["lorenz@hwk-musterland.example"]]
    assert at.sent[0][1]["subject"] == "Absage: Beratungstermin"
    assert "bitte vereinbaren Sie gleich einen neuen" in at.sent[1][1]["text"]


def test_a_reassignment_without_anybody_leaves_the_case_where_it_is(on):
    """Nobody else fits: the lead decides, the adviser stays."""
    begun(on, signals=["it_security"])
    with pytest.raises(BpmnError):
        step(on, activity="reassign").perform(REASSIGN, assign_reason="request")

    assert on.execute(select(cases.c.adviser)).scalar() == "gehrke"
