"""Programmes and de-minimis aid: what is granted, and what is refused with a next step."""
from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import func, select

from handlers.advisory import service
from handlers.advisory.aid import CHOOSE_PROGRAMME, GRANT_DEMINIMIS, RECORD_EAIR
from handlers.advisory.models import grants
from tests.unit.advisory_case import NOW, begun, connection, request, step
from workflows.errors import BpmnError

MONDAY = "2026-11-23"
DAY = dt.timedelta(days=1)


@pytest.fixture
def on():
    with connection() as found:
        yield found


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
