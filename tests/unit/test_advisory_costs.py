"""What advice asks of the database does not grow with the number of advisers, days or cases."""
from __future__ import annotations

import contextlib
import datetime as dt

import pytest
from sqlalchemy import event

from handlers.advisory import service
from handlers.advisory.advisers import About, candidates
from handlers.advisory.assignment import ASSIGN
from handlers.advisory.hours import RECORD_TIME
from handlers.advisory.master_data import put_adviser, sample
from tests.unit.advisory_case import NOW, begun, connection, request, step
from tests.unit.advisory_tables import rules

FEW, MANY = 1, 20
TODAY = NOW.date()


@pytest.fixture(params=[FEW, MANY])
def on(request):
    """The invented advisers, and some more who could have the case as well."""
    with connection() as found:
        for number in range(request.param):
            put_adviser(found, {**sample()[0], "username": f"more{number:02}", "name": f"Person {number}"})
        yield found


@contextlib.contextmanager
def asked(on):
    """The statements that are sent meanwhile."""
    sent = []

    def note(_connection, _cursor, text, *_):
        sent.append(text)

    event.listen(on, "before_cursor_execute", note)
    yield sent
    event.remove(on, "before_cursor_execute", note)


@pytest.mark.parametrize("succession, most", [(None, 3), ("HR-7", 4)])
def test_all_advisers_are_judged_with_the_same_few_questions(on, succession, most):
    """Load, conflicts, advisers, and the other side of a succession: one question each for all of them."""
    with asked(on) as sent:
        found = candidates(on, rules(), About("case-1", "B-K", "rostock", "HR-1", succession), TODAY, ())

    assert len(found) > FEW
    assert len(sent) == most, sent


def test_an_assignment_asks_the_same_of_a_small_and_a_large_house(on):
    """From the request to the adviser who has it, whoever else could have it."""
    intake = begun(on, "other")["intake"]
    with asked(on) as sent:
        step(on, "case-1", "assign").perform(ASSIGN, request=request(), intake=intake)

    assert len(sent) <= 18, sent


def test_the_leads_page_asks_five_questions(on):
    """Advisers, open cases, overdue ones, hours, Tagewerke: one question each for all advisers."""
    begun(on)
    with asked(on) as sent:
        team = service.load_of_team(on, TODAY, 120, 110, ())

    assert len(team) > FEW
    assert len(sent) == 5, sent


@pytest.mark.parametrize("days", [1, 14])
def test_many_sessions_are_recorded_with_the_statements_of_one(on, days):
    """A week's hours typed at once: the days are checked together and stored together."""
    given = begun(on)
    rows = [{"on": (TODAY - dt.timedelta(days=number)).isoformat(), "hours": 1} for number in range(days)]
    with asked(on) as sent:
        found = step(on, activity="t").perform(RECORD_TIME, times=rows, adviser=given["adviser"])["hours"]

    assert found["total"] == days
    assert len(sent) == 8, sent


def test_the_years_figures_are_counted_by_the_database(on):
    """Cases and short answers of a year: one question each, whose rows are subjects, not cases."""
    with asked(on) as sent:
        service.statistics(on, 2026)

    assert len(sent) == 2
    assert all("GROUP BY" in text for text in sent)
