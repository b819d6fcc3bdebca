"""What becomes of a request: its row, its days, what is told of it."""
from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import func, insert, select

from handlers.advisory import service
from handlers.advisory.advisers import loads
from handlers.advisory.intake import COUNT_SHORT_ANSWER, NO_CASE
from handlers.advisory.models import cases, short_answers
from handlers.register.models import archive
from tests.unit.advisory_case import begun, connection, request, step, take_in


@pytest.fixture
def on():
    with connection() as found:
        yield found


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


def test_a_case_that_needed_a_short_answer_only_is_over_and_counted_once(on):
    """It burdens its adviser no longer, is no double of the next request, and stands among the short answers alone."""
    given = begun(on)
    step(on, activity="short").perform(COUNT_SHORT_ANSWER, request=given["request"], intake=given["intake"])
    counted = service.statistics(on, 2026)["BWL"]

    assert loads(on) == {}
    assert take_in(on, "case-2")["duplicate"] is False
    assert (counted["short"], counted.get("all", 0)) == (1, 0)


def test_a_request_that_joins_another_case_is_none_itself(on):
    """The lead's list of cases nobody has does not keep it; a case somebody has stays."""
    begun(on)
    take_in(on, "case-2")
    step(on, "case-2", "drop").perform(NO_CASE)
    step(on, "case-1", "drop").perform(NO_CASE)

    assert service.unassigned(on) == []
    assert on.execute(select(cases.c.case_id)).scalars().all() == ["case-1"]
