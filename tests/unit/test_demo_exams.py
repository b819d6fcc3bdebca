"""The exam cases of the demo fit whatever day it is shown."""
from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest
from sqlalchemy import func, select

from handlers.demo import exam_cases, exam_rounds
from handlers.demo.play import acts
from handlers.demo.seed import earliest
from handlers.exams.models import days
from handlers.yaml_files import read_yaml
from tests.unit.exam_case import step

DAYS = [dt.date(2026, 11, 27), dt.date(2027, 2, 8), dt.date(2027, 4, 6), dt.date(2027, 6, 21), dt.date(2027, 12, 31),
        dt.date(2029, 2, 28)]


def loaded(name: str):
    return read_yaml("handlers.demo", "data", name)


@pytest.mark.parametrize("today", DAYS)
def test_the_demo_has_a_running_round_and_one_to_come_on_any_day(today: dt.date) -> None:
    """Deadline over and exams under way; deadline ahead; exam days with seats before and after today."""
    at = step()
    found = exam_rounds.prepare(at.connection, today, "MV")
    assert found.running.deadline < today < found.running.ends
    assert found.next.deadline > today
    assert found.days[0] < today < found.days[1] < found.days[2]
    seats = at.connection.execute(select(func.sum(days.c.seats)).where(
        days.c.round_id == found.running.id, days.c.part == "")).scalar_one()
    assert seats >= 30


@pytest.mark.parametrize("today", DAYS)
def test_every_case_of_the_demo_comes_before_today_and_in_its_round(today: dt.date) -> None:
    """In time unless it is a late one, after the demo's past begins, and its training ends as its kind needs it."""
    at = step()
    found = exam_rounds.prepare(at.connection, today, "MV")
    cases = list(exam_cases.cases(loaded("exam_cases.yaml"), found, today, "MV"))
    begins = earliest(dt.datetime.combine(today, dt.time(9), dt.UTC)).date()
    assert 115 <= len(cases) <= 125
    assert len({(case.person["family_name"], case.person["first_names"], case.person["birth_date"])
                for case in cases}) == len(cases)
    for case in cases:
        assert begins < case.received <= today
        assert (case.received > case.round.deadline) == (case.kind == "late"), case
        if case.trained:
            exam_cases.enter_apprenticeship(at.connection, case)
    stages = Counter(case.stage for case in cases)
    assert stages["chair"] >= 40
    assert set(stages) <= set(loaded("exam_stages.yaml")["stages"])


def test_acts_around_an_exam_day_are_counted_from_it() -> None:
    """`exam` counts from the day of the exam, `after` in working days from the act before."""
    stage = [{"after": 1, "complete": "a", "by": "x"}, {"exam": -24, "complete": "b", "by": "x"},
             {"exam": 3, "complete": "c", "by": "x"}]
    played = [act.on for act in acts(stage, dt.date(2026, 9, 11), "MV", dt.date(2026, 11, 18))]
    assert played == [dt.date(2026, 9, 14), dt.date(2026, 10, 26), dt.date(2026, 11, 23)]
