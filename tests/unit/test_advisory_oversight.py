"""Whom training supervision visits and what its committee is told (§ 41a, § 44 Abs. 3 Nr. 3 HwO)."""
from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import insert

from handlers.advisory.models import findings
from handlers.advisory.oversight import (
    PLAN_VISITS,
    PROPOSE_VISITS,
    SUPERVISION,
    TRAINING_FIGURES,
    counted,
    shown,
    year_before,
)
from handlers.apprenticeships.models import apprenticeships
from handlers.exams.models import candidates, registrations
from tests.unit.advisory_case import connection, step

PLAIN = {"family_name": "Lindner", "first_names": "Lena", "occupation": "tischler", "shortened_months": 0,
         "extended_months": 0, "part_time": False, "absent_days": 0, "part1_exempt": False, "firm_place": "Rostock"}


@pytest.fixture
def on():
    with connection() as found:
        found.execute(insert(candidates).values(id=1, family_name="Lindner", first_names="Lena"))
        yield found


def trains(on, firm, begins, number=None, ends=dt.date(2028, 7, 31), **more):
    on.execute(insert(apprenticeships).values(
        **PLAIN | {"number": number or f"{firm}-{begins}", "firm_id": firm, "firm_name": f"{firm} GmbH", "begins": begins,
                   "ends": ends} | more))


def examined(on, firm, passed, *, exam="GP", on_day=dt.date(2026, 7, 1)):
    for number, good in enumerate(passed):
        on.execute(insert(registrations).values(
            case_id=f"{firm}-{exam}-{number}", business_key="PZ-1", candidate_id=1, exam=exam, part="", occupation="tischler",
            firm_id=firm, received_on=on_day, late=False, earlier_attempts=0, outcome="ZUGELASSEN", decided_by="chair",
            passed=good, determined_on=on_day))


def found(on, number="AA-1", **more):
    plain = {"number": number, "case_id": "s", "firm": "F-4 GmbH", "kind": "duty", "danger": False, "text": "Plan fehlt",
             "found_on": dt.date(2026, 5, 4), "recorded_by": "moeller"}
    on.execute(insert(findings).values(**plain | more))


def proposed(on, **inputs):
    plan = step(on).perform(PROPOSE_VISITS, **inputs)["plan"]
    return [(one["value"], one["rule"]) for one in plan["visits"]]


def test_a_firm_that_trains_for_the_first_time_is_proposed(on):
    """First training begun on or after the last plan; a firm that has trained before is not new."""
    trains(on, "F-1", dt.date(2026, 8, 1))
    trains(on, "F-2", dt.date(2021, 8, 1), ends=dt.date(2024, 7, 31))
    trains(on, "F-2", dt.date(2026, 8, 1))
    trains(on, "F-3", dt.date(2025, 11, 23))

    assert proposed(on) == [("F-1", "V-3"), ("F-3", "V-3")]
    assert proposed(on, plan_since=dt.date(2025, 11, 24)) == [("F-1", "V-3")]


@pytest.mark.parametrize("results, visit", [
    ((False, False), False),              # too few to say anything
    ((False, False, True, True), True),   # exactly the rate
    ((False, True, True), False),         # below it
    ((False, False, False), True),
])
def test_many_failed_exams_are_a_reason(on, results, visit):
    """From half on, of at least three; the rate itself counts."""
    trains(on, "F-1", dt.date(2024, 8, 1))
    examined(on, "F-1", results)

    assert proposed(on) == ([("F-1", "V-2")] if visit else [])


def test_only_final_exams_of_the_last_year_count(on):
    """Zwischenprüfungen and results of earlier years say nothing about this plan."""
    trains(on, "F-1", dt.date(2024, 8, 1))
    examined(on, "F-1", [False] * 3, exam="ZP")
    examined(on, "F-1", [False] * 3, on_day=dt.date(2025, 7, 1))

    assert proposed(on) == []


def test_a_finding_nobody_remedied_comes_first_and_a_remedied_one_not_at_all(on):
    """Complaints before failure before new firms; firms that train no more are left out."""
    trains(on, "F-1", dt.date(2026, 8, 1))
    trains(on, "F-4", dt.date(2020, 8, 1))
    trains(on, "F-5", dt.date(2020, 8, 1))
    trains(on, "F-6", dt.date(2020, 8, 1), ends=dt.date(2023, 7, 31))
    found(on)
    found(on, "AA-2", firm="F-5 GmbH", remedied_on=dt.date(2026, 6, 1))
    found(on, "AA-3", firm="F-6 GmbH")

    assert proposed(on) == [("F-4", "V-1"), ("F-1", "V-3")]


def test_more_than_the_parameter_allows_is_said_and_left_out(on):
    """The rest is not lost silently: its number stands in the plan."""
    for number in range(3):
        trains(on, f"F-{number}", dt.date(2026, 8, 1))
    plan = step(on, overrides={"besuchsplan_hoechstzahl": 2}).perform(PROPOSE_VISITS)["plan"]

    assert (plan["count"], plan["left_out"]) == (2, 1)
    assert "Lindner" not in str(plan)


def test_visits_stand_on_working_days_apart(on):
    """From the next working day after the wished Sunday on, five working days apart over Christmas and New Year."""
    plan = {"visits": [{"value": f"F-{n}", "firm": f"F-{n} GmbH", "text": "bildet neu aus"} for n in range(4)]}
    visits = step(on).perform(PLAN_VISITS, plan=plan, choice={"firms": ["F-0", "F-1", "F-3"], "from": "2026-12-20"})["visits"]

    assert [(one["firm"], one["on"]) for one in visits] == [
        ("F-0 GmbH", dt.date(2026, 12, 21)), ("F-1 GmbH", dt.date(2026, 12, 29)), ("F-3 GmbH", dt.date(2027, 1, 6))]


def test_a_year_before_a_leap_day_is_the_28th():
    """29 February has no day a year earlier."""
    assert year_before(dt.date(2028, 2, 29)) == dt.date(2027, 2, 28)
    assert year_before(dt.date(2027, 2, 28)) == dt.date(2026, 2, 28)


def test_small_numbers_are_dashes_and_no_sum_tells_them():
    """Two is a dash, three is told, none is none; a sum from which dashes could be reckoned is one too."""
    assert [shown(number, 3) for number in (0, 1, 2, 3)] == ["0", "–", "–", "3"]
    assert counted([("a", 2), ("b", 7)], 3)[-1] == ("zusammen", "–")
    assert counted([("a", 1), ("b", 1), ("c", 7)], 3)[-1] == ("zusammen", "–")
    assert counted([("a", 3), ("b", 0), ("c", 7)], 3)[-1] == ("zusammen", "10")


def test_the_report_counts_visits_findings_remedies_and_notices_without_a_name(on):
    """By kind of visit; no firm, no person."""
    for number in range(3):
        found(on, f"AA-{number}", remedied_on=dt.date(2026, 6, 1))
    found(on, "AA-9", kind="youth_protection", reported_to="Amt", reported_on=dt.date(2026, 7, 1))
    ended = {SUPERVISION: [((), [("Art", "Besuchsplan")])] * 4 + [((), [("Art", "Hinweis")])] * 3}
    told = step(on, ended=ended).perform(TRAINING_FIGURES, report_year=2026)
    figures = told["figures"]

    assert [one["number"] for one in figures["visits"]] == ["4", "3", "0", "7"]
    assert [one["number"] for one in figures["findings"]] == ["0", "–", "3", "–"]
    assert [one["number"] for one in figures["results"]] == ["3", "–"]
    assert "F-4" not in str(told)
    assert told["recipient"]["name"] == "Berufsbildungsausschuss"


def test_without_a_year_it_is_the_last_one(on):
    """By itself in January it reports on the year that is over; what was found this year is not in it."""
    found(on)
    figures = step(on, now=dt.datetime(2027, 1, 15, 6, 0, tzinfo=dt.UTC)).perform(TRAINING_FIGURES)["figures"]
    assert figures["year"] == 2026
    figures = step(on).perform(TRAINING_FIGURES)["figures"]
    assert (figures["year"], figures["findings"][2]["number"]) == (2025, "0")
