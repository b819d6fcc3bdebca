"""Caps, days and successions hold on both databases, however many advisory cases act at the same moment."""
from __future__ import annotations

import datetime as dt
from functools import partial

import pytest
from sqlalchemy import func, insert, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from handlers.advisory.aid import GRANT_DEMINIMIS
from handlers.advisory.assignment import ASSIGN
from handlers.advisory.booking import BOOK
from handlers.advisory.hours import RECORD_TIME
from handlers.advisory.intake import INTAKE_CHECK
from handlers.advisory.models import advisers, assignments, bookings, cases, grants, times, years
from tests.contracts.at_the_same_moment import at_once
from tests.unit.advisory_case import FUNDED, request, step
from workflows.bootstrap import fill_in_samples
from workflows.errors import BpmnError

BOTH = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
TWENTY = [f"case-{number}" for number in range(20)]
MONDAY = dt.date(2026, 11, 23)


@pytest.fixture
def chamber(app):
    """An installation with the invented advisers."""
    fill_in_samples(app)
    return app


def perform(app, case, activity, handler, **given):
    """One step in a transaction of its own; a BPMN error comes back as its code, and nothing of it stays."""
    try:
        with app.context.db.write() as connection:
            return step(connection, case, activity).perform(handler, **given)
    except BpmnError as error:
        return error.code


def taken_in(app, case, **changes):
    asked = request(party={"id": f"firm of {case}"}, region="coast", **changes)
    return perform(app, case, "intake", INTAKE_CHECK, request=asked)


def worked(app, case, hours, day=MONDAY):
    """A case of the only adviser of the coast with hours on a day."""
    taken_in(app, case)
    perform(app, case, "assign", ASSIGN)
    return perform(app, case, "time", RECORD_TIME, times=[{"on": day.isoformat(), "hours": hours}], funding=FUNDED)


def used_up(app, hundredths):
    with app.context.db.write() as connection:
        connection.execute(insert(years).values(adviser="bauer", year=2026, booked=hundredths, cap=12_000))


def of_year(app):
    """What the year says is booked, and the sum of the bookings."""
    with app.reading() as connection:
        said = connection.execute(select(years.c.booked)).scalar_one()
        return said, int(connection.execute(select(func.coalesce(func.sum(bookings.c.change), 0))).scalar_one())


@BOTH
def test_two_cases_that_end_at_once_share_what_is_left(chamber):
    """0.75 Tagewerke are left and each case has one: together they bill 0.75."""
    for number, case in enumerate(TWENTY[:2]):
        worked(chamber, case, 8, MONDAY - dt.timedelta(days=number + 3))
    used_up(chamber, 11_925)
    given = at_once([partial(perform, chamber, case, "book", BOOK, funding=FUNDED) for case in TWENTY[:2]])

    assert sum(one["booking"]["billable"] for one in given) == 0.75
    assert all(one["booking"]["capped"] for one in given)
    assert of_year(chamber) == (12_000, 75)


@BOTH
def test_twenty_cases_that_end_at_once_never_pass_the_cap(chamber):
    """Each has 1.25 Tagewerke and ten are left: exactly ten are billed."""
    for number, case in enumerate(TWENTY):
        worked(chamber, case, 10, MONDAY - dt.timedelta(days=number + 1))
    used_up(chamber, 11_000)
    at_once([partial(perform, chamber, case, "book", BOOK, funding=FUNDED) for case in TWENTY])

    assert of_year(chamber) == (12_000, 1_000)


@BOTH
def test_a_day_holds_ten_hours_over_cases_that_are_entered_at_once(chamber):
    """Five cases of four hours on one day: two fit, the others are told."""
    for case in TWENTY[:5]:
        taken_in(chamber, case)
        perform(chamber, case, "assign", ASSIGN)
    entry = [{"on": MONDAY.isoformat(), "hours": 4}]
    given = at_once([partial(perform, chamber, case, "time", RECORD_TIME, times=entry) for case in TWENTY[:5]])

    assert sorted(one if isinstance(one, str) else "stored" for one in given) == ["HOURS_IMPOSSIBLE"] * 3 + ["stored"] * 2
    with chamber.reading() as connection:
        assert connection.execute(select(func.sum(times.c.quarters))).scalar_one() == 32


@BOTH
def test_two_sides_of_one_succession_that_are_assigned_at_once_do_not_meet(chamber):
    """One adviser for the coast: one side gets her, the other goes to the lead."""
    for case, role in (("giver", "giver"), ("taker", "taker")):
        taken_in(chamber, case, signals=["succession"], succession={"object": "HR-1", "role": role})
    given = at_once([partial(perform, chamber, case, "assign", ASSIGN) for case in ("giver", "taker")])

    assert sorted(one if isinstance(one, str) else one["adviser"] for one in given) == ["NO_ADVISER", "bauer"]
    with chamber.reading() as connection:
        assert connection.execute(select(func.count()).select_from(assignments)).scalar_one() == 1


@BOTH
def test_two_grants_to_one_undertaking_at_once_keep_the_ceiling(chamber):
    """Each fits alone and both do not: one is granted."""
    for case in TWENTY[:3]:
        taken_in(chamber, case)
    aid = {"sum_3y": 0, "undertaking": "group"}
    perform(chamber, TWENTY[2], "grant", GRANT_DEMINIMIS, deminimis=aid | {"value": 1}, funding={"programme": "X"})
    given = at_once([partial(
        perform, chamber, case, "grant", GRANT_DEMINIMIS, deminimis=aid | {"value": 200_000}, funding={"programme": "X"})
        for case in TWENTY[:2]])

    assert sorted(one if isinstance(one, str) else "granted" for one in given) == ["DEMINIMIS_EXCEEDED", "granted"]
    with chamber.reading() as connection:
        assert connection.execute(select(func.sum(grants.c.value_cents))).scalar_one() == 20_000_100


@BOTH
def test_the_tables_refuse_what_no_step_asks_for(chamber):
    """More than the cap, a second adviser at a time, a case without a subject at its end, a replaced entry without a reason."""
    worked(chamber, "case-0", 1)
    used_up(chamber, 100)

    def change(statement):
        with chamber.context.db.write() as connection:
            connection.execute(statement)

    now = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
    entry = {"case_id": "case-0", "adviser": "bauer", "on": MONDAY, "quarters": 4, "kind": "gespraech", "replaced": False,
             "recorded_at": now, "recorded_by": "x"}
    for wrong in (
        update(years).values(booked=12_001), update(years).values(booked=-1),
        insert(assignments).values(case_id="case-0", adviser="lorenz", assigned_on=MONDAY, assigned_by="x", reason="x"),
        update(cases).values(outcome="ABGESCHLOSSEN", closed_on=MONDAY, topic=None),
        insert(times).values(**entry, key="k", replaces=1), insert(times).values(**entry | {"quarters": 97}, key="l"),
    ):
        with pytest.raises((IntegrityError, DBAPIError)):
            change(wrong)
    with chamber.reading() as connection:
        assert connection.execute(select(advisers.c.name).where(advisers.c.username == "bauer")).scalar() == "Ulrike Bauer"
