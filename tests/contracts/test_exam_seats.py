"""Seats and refusals hold on both databases, however many act at the same moment."""
from __future__ import annotations

import datetime as dt
from functools import partial

import pytest
from sqlalchemy import func, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from handlers.exams import seats as seating
from handlers.exams.master_data import add_day
from handlers.exams.models import candidates, days, registrations, resolutions
from handlers.exams.models import seats as seat_table
from tests.contracts.at_the_same_moment import at_once
from workflows.bootstrap import fill_in_samples

FIFTY, TEN = 50, 10


@pytest.fixture
def chamber(app):
    """An installation with the invented master data and fifty registrations for a round without other days."""
    fill_in_samples(app)
    with app.context.db.write() as connection:
        connection.execute(days.delete())
        person = connection.execute(insert(candidates).values(
            family_name="Ahrens", first_names="Ben").returning(candidates.c.id)).scalar_one()
        for number in range(FIFTY):
            connection.execute(insert(registrations).values(
                case_id=f"case-{number}", business_key=f"PR-{number}", candidate_id=person, exam="GP", part="",
                round_id="S27", occupation="tischler", committee_id="gpa-tischler", received_on=dt.date(2027, 2, 1),
                late=False, earlier_attempts=0))
    return app


def registered(app):
    with app.reading() as connection:
        return [row["id"] for row in connection.execute(
            select(registrations.c.id).order_by(registrations.c.id)).mappings()]


def reserve(app, number):
    """One admission in a transaction of its own."""
    with app.context.db.write() as connection:
        row = connection.execute(select(registrations).where(registrations.c.id == number)).mappings().one()
        return seating.reserve(connection, row, dt.date(2027, 2, 20))


def release(app, number):
    with app.context.db.write() as connection:
        return seating.release(connection, number)


def taken(app):
    """What the day says is taken, and who has which number."""
    with app.reading() as connection:
        said = connection.execute(select(func.sum(days.c.taken))).scalar_one()
        rows = connection.execute(select(seat_table.c.registration_id, seat_table.c.number)).all()
    return said, [row.number for row in rows]


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_fifty_admissions_at_once_for_ten_seats_give_ten(chamber):
    """Ten get a seat with a number of its own, forty none, and the day says ten."""
    with chamber.context.db.write() as connection:
        add_day(connection, "S27", dt.date(2027, 6, 8), TEN)
    given = at_once([partial(reserve, chamber, number) for number in registered(chamber)])

    assert sorted(seat["number"] for seat in given if seat) == list(range(1, TEN + 1))
    said, numbers = taken(chamber)
    assert (said, sorted(numbers)) == (TEN, list(range(1, TEN + 1)))


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_the_second_day_is_filled_when_the_first_one_is_full(chamber):
    """Fifty for two days of twenty and forty: the first is full, the second takes the rest, nobody is left out."""
    with chamber.context.db.write() as connection:
        first = add_day(connection, "S27", dt.date(2027, 6, 8), 20)
        second = add_day(connection, "S27", dt.date(2027, 6, 15), 40)
    given = at_once([partial(reserve, chamber, number) for number in registered(chamber)])

    assert [sum(seat["day"] == day for seat in given) for day in (first, second)] == [20, 30]


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_seats_given_back_and_taken_at_once_add_up(chamber):
    """While ten give theirs back forty others want one: what the day says is what there is, never more than ten."""
    with chamber.context.db.write() as connection:
        add_day(connection, "S27", dt.date(2027, 6, 8), TEN)
    everybody = registered(chamber)
    for number in everybody[:TEN]:
        assert reserve(chamber, number) is not None
    at_once([partial(release if number in everybody[:TEN] else reserve, chamber, number) for number in everybody])

    said, numbers = taken(chamber)
    assert said == len(numbers) <= TEN
    assert len(set(numbers)) == len(numbers)
    for number in everybody:
        release(chamber, number)
    assert taken(chamber) == (0, [])


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_a_seat_is_held_once(chamber):
    """Asked twice, a registration keeps the seat it has; released twice, the day counts it once."""
    with chamber.context.db.write() as connection:
        add_day(connection, "S27", dt.date(2027, 6, 8), TEN)
    number = registered(chamber)[0]
    assert reserve(chamber, number) == reserve(chamber, number)
    assert taken(chamber) == (1, [1])
    assert (release(chamber, number), release(chamber, number)) == (1, 0)


# --- what the tables refuse on both databases ---------------------------------------------------------


def resolution(number, **changes):
    """A rejecting resolution of five Tischler examiners about a registration."""
    return {"registration_id": number, "committee_id": "gpa-tischler", "body": "gpa", "matter": "admission",
            "mode": "meeting", "held_on": dt.date(2027, 3, 1), "size": 5, "needed": 4, "present": 4, "yes": 0, "no": 4,
            "abstained": 0, "effect": "reject", "case_id": "case-0", "recorded_by": "x"} | changes


def change(app, number, **values):
    with app.context.db.write() as connection:
        connection.execute(update(registrations).where(registrations.c.id == number).values(**values))


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_a_refusal_needs_the_competent_committees_resolution_about_it(chamber):
    """By no statement: none, somebody else's, another committee's, an admitting one; only the right one is taken."""
    mine, other = registered(chamber)[:2]
    ids = {}
    with chamber.context.db.write() as connection:
        for name, row in {
            "right": resolution(mine), "other": resolution(other), "committee": resolution(mine, committee_id="gpa-kfz"),
            "admits": resolution(mine, effect="admit", yes=4, no=0),
        }.items():
            ids[name] = connection.execute(insert(resolutions).values(**row).returning(resolutions.c.id)).scalar_one()
    refusal = {"outcome": "NICHT_ZUGELASSEN", "resolution_effect": "reject"}
    with pytest.raises(IntegrityError):
        change(chamber, mine, outcome="NICHT_ZUGELASSEN")
    for name in ("other", "committee", "admits"):
        with pytest.raises(IntegrityError):
            change(chamber, mine, **refusal, resolution_id=ids[name])
    with pytest.raises(IntegrityError):
        change(chamber, mine, outcome="NICHT_ZUGELASSEN", resolution_effect="admit", resolution_id=ids["admits"])
    change(chamber, mine, **refusal, resolution_id=ids["right"])
    with pytest.raises(IntegrityError), chamber.context.db.write() as connection:
        connection.execute(update(resolutions).where(resolutions.c.id == ids["right"]).values(no=1, yes=3))


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
@pytest.mark.parametrize("changes", [
    {"present": 3, "no": 3}, {"needed": 3, "present": 3, "no": 3}, {"yes": 2, "no": 2}, {"no": 0, "abstained": 4},
    {"present": 6, "no": 6}, {"body": "mpa"}, {"body": "mpa", "size": 4, "needed": 3, "present": 3, "no": 3},
    {"body": "mpa", "size": 4, "no": 3, "abstained": 1},
])
def test_a_resolution_without_quorum_or_majority_rejects_nobody(chamber, changes):
    """Two thirds and three at least, of a board for Meister all four and nobody abstaining; more against than for."""
    with pytest.raises(IntegrityError), chamber.context.db.write() as connection:
        connection.execute(insert(resolutions).values(**resolution(registered(chamber)[0], **changes)))


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_no_statement_makes_an_apprentice_pay(chamber):
    """Invariant 4: § 31 Abs. 4 HwO, § 37 Abs. 4 BBiG."""
    row = {"number": "GB-1", "registration": registered(chamber)[0]}
    statement = text("INSERT INTO exam_fee (number, registration_id, exam, debtor, debtor_name, apprentice) "
                     "VALUES (:number, :registration, 'GP', 'candidate', 'Ben Ahrens', :apprentice)")
    with pytest.raises(DBAPIError), chamber.context.db.write() as connection:
        connection.execute(statement, row | {"apprentice": True})
    with chamber.context.db.write() as connection:
        connection.execute(statement, row | {"apprentice": False})


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_a_day_never_says_more_than_its_seats(chamber):
    """Whatever a statement wants."""
    with chamber.context.db.write() as connection:
        day = add_day(connection, "S27", dt.date(2027, 6, 8), TEN)
    for wrong in (TEN + 1, -1):
        with pytest.raises(IntegrityError), chamber.context.db.write() as connection:
            connection.execute(update(days).where(days.c.id == day).values(taken=wrong))
