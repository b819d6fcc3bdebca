"""Whatever is booked, corrected and handed on in whatever order: the cap holds, sums fit, nobody biased advises."""
from __future__ import annotations

import datetime as dt
from decimal import ROUND_HALF_UP, Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, insert, select, update

from handlers.advisory.advisers import About, biased
from handlers.advisory.assignment import ASSIGN, ASSIGN_CHOSEN, REASSIGN
from handlers.advisory.booking import BOOK
from handlers.advisory.hours import CORRECT_TIME, RECORD_TIME
from handlers.advisory.intake import INTAKE_CHECK
from handlers.advisory.models import advisers, assignments, bookings, cases, conflicts, times, years
from tests.unit.advisory_case import NOW, connection, request, step
from workflows.errors import BpmnError

ROUTES = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
CASES = ("c0", "c1", "c2")
RATES = {"MV_KAMMERBE": 100, "MV_IT": 300, "BUND_2024": None, "KEINE": None}
#: Three Tagewerke a year, so that every other route reaches the cap.
CAP = 3

acts = st.lists(st.one_of(
    st.tuples(st.just("time"), st.sampled_from(CASES), st.integers(1, 40), st.integers(0, 60)),
    st.tuples(st.just("time"), st.sampled_from(CASES), st.integers(1, 40), st.integers(0, 60)),
    st.tuples(st.just("correct"), st.sampled_from(CASES), st.integers(0, 40), st.integers(0, 5)),
    st.tuples(st.just("book"), st.sampled_from(CASES), st.sampled_from(("MV_KAMMERBE", "MV_KAMMERBE", "MV_IT", "BUND_2024", "KEINE")), st.just(0)),
    st.tuples(st.just("hand on"), st.sampled_from(CASES), st.just(0), st.just(0)),
    st.tuples(st.just("cap"), st.just(""), st.integers(0, 6), st.just(0)),
), max_size=14)


def opened(on, case, **changes):
    asked = request(party={"id": f"firm of {case}"}, **changes)
    step(on, case, "intake").perform(INTAKE_CHECK, request=asked)
    return asked


def do(on, number, act, cap):
    """One act; what a person may not do is told and changes nothing."""
    kind, case, first, second = act
    at = step(on, case or "c0", f"a{number}", dt.datetime(2027, 1, 20, 9, tzinfo=dt.UTC), overrides={"tagewerke_max_jahr": cap})
    try:
        if kind == "time":
            day = dt.date(2027, 1, 20) - dt.timedelta(days=second)
            at.perform(RECORD_TIME, times=[{"on": day.isoformat(), "hours": first / 4}])
        elif kind == "correct":
            rows = on.execute(select(times.c.id).where(times.c.case_id == case).order_by(times.c.id)).scalars().all()
            entry = rows[second % len(rows)] if rows else 0
            at.perform(CORRECT_TIME, correction={"entry": entry, "hours": first / 4, "reason": "berichtigt"})
        elif kind == "book":
            at.perform(BOOK, funding={"programme": first, "billable": first != "KEINE"})
        elif kind == "hand on":
            at.perform(REASSIGN, assign_reason="request")
    except BpmnError:
        pass


@ROUTES
@given(acts)
def test_billed_tagewerke_never_pass_the_cap_and_every_sum_fits(route):
    """Over every order of sessions, corrections, bookings, hand-overs and changes of the cap."""
    with connection() as on:
        for case in CASES:
            opened(on, case)
            step(on, case, "assign").perform(ASSIGN)
        cap = highest = CAP
        for number, act in enumerate(route):
            cap = act[2] if act[0] == "cap" else cap
            highest = max(highest, cap)
            do(on, number, act, cap)
            _sums_fit(on, highest)


def _sums_fit(on, cap):
    """The year's count is the sum of the bookings, at most the cap; no case bills more than its hours."""
    summed = {(row.adviser, row.year): int(row.change) for row in on.execute(select(
        bookings.c.adviser, bookings.c.year, func.sum(bookings.c.change).label("change")).group_by(
        bookings.c.adviser, bookings.c.year))}
    counted = {(row.adviser, row.year): row.booked for row in on.execute(select(years))}
    assert {key: value for key, value in summed.items() if value} == {key: value for key, value in counted.items() if value}
    assert all(0 <= value <= cap * 100 for value in counted.values())
    for row in on.execute(select(
            bookings.c.case_id, bookings.c.adviser, bookings.c.year, func.sum(bookings.c.change).label("change")).group_by(
            bookings.c.case_id, bookings.c.adviser, bookings.c.year)):
        assert row.change >= 0
        last = on.execute(select(bookings.c.worked).where(
            bookings.c.case_id == row.case_id, bookings.c.adviser == row.adviser, bookings.c.year == row.year).order_by(
            bookings.c.id.desc())).scalars().first()
        assert row.change <= last


@ROUTES
@given(st.lists(st.integers(1, 40), min_size=1, max_size=8), st.sampled_from(("MV_KAMMERBE", "MV_IT")), st.integers(0, 8))
def test_a_case_corrected_and_booked_again_costs_what_its_hours_cost(quarters, programme, corrected):
    """Whatever was booked before, the last booking leaves the half-up Tagewerke of the hours and their amount to the cent."""
    with connection() as on:
        opened(on, "c0")
        step(on, "c0", "assign").perform(ASSIGN)
        for number, hours in enumerate(quarters):
            day = NOW.date() - dt.timedelta(days=number)
            step(on, "c0", f"t{number}").perform(RECORD_TIME, times=[{"on": day.isoformat(), "hours": hours / 4}])
        funding = {"programme": programme, "billable": True}
        step(on, "c0", "b1").perform(BOOK, funding=funding)
        step(on, "c0", "c").perform(CORRECT_TIME, correction={"entry": 1, "hours": corrected / 4, "reason": "x"})
        after = step(on, "c0", "b2").perform(BOOK, funding=funding)["booking"]
        exact = (Decimal(sum(quarters[1:]) + corrected) / 32).quantize(Decimal("0.01"), ROUND_HALF_UP)

        assert Decimal(str(after["billable"])) == exact
        assert Decimal(str(after["amount"])) == exact * RATES[programme]


people = ("bauer", "lorenz")
worlds = st.fixed_dictionaries({
    "conflicts": st.lists(st.tuples(st.sampled_from(people), st.sampled_from(("firm of giver", "firm of taker", "HR-1")),
                                    st.sampled_from((None, dt.date(2026, 11, 22), dt.date(2026, 11, 23)))), max_size=2),
    "absent": st.sets(st.sampled_from(people), max_size=1), "inactive": st.sets(st.sampled_from(people), max_size=1),
    "consents": st.tuples(st.booleans(), st.booleans(), st.booleans()),
    "order": st.permutations(("giver", "taker", "rival")),
    "then": st.lists(st.tuples(st.sampled_from(("giver", "taker", "rival")), st.sampled_from(("reassign", "bauer", "lorenz"))), max_size=4),
})


@ROUTES
@given(worlds)
def test_nobody_biased_or_absent_is_assigned_and_two_sides_share_only_if_both_agree(world):
    """By rule, by the lead's choice and by hand-over: conflicted, absent and inactive advisers never get a case."""
    with connection() as on:
        for adviser, party, until in world["conflicts"]:
            on.execute(insert(conflicts).values(adviser=adviser, party=party, kind="relative", until=until, declared_on=NOW.date()))
        on.execute(update(advisers).where(advisers.c.username.in_(world["inactive"])).values(active=False))
        for case, consent in zip(("giver", "taker", "rival"), world["consents"], strict=True):
            opened(on, case, signals=["succession"], succession={
                "object": "HR-1", "role": "giver" if case == "giver" else "taker", "consent": consent})
        for number, (case, how) in enumerate([*((case, "rule") for case in world["order"]), *world["then"]]):
            _try(on, number, case, how, world)


def _try(on, number, case, how, world):
    before = on.execute(select(cases.c.adviser).where(cases.c.case_id == case)).scalar()
    row = on.execute(select(cases).where(cases.c.case_id == case)).mappings().one()
    at = step(on, case, f"a{number}", absent=dict.fromkeys(world["absent"], NOW.date()))
    try:
        if how == "rule":
            given_ = at.perform(ASSIGN)["adviser"]
        elif how == "reassign":
            given_ = at.perform(REASSIGN)["adviser"]
        else:
            given_ = at.perform(ASSIGN_CHOSEN, adviser_chosen=how)["adviser"]
    except BpmnError:
        assert on.execute(select(cases.c.adviser).where(cases.c.case_id == case)).scalar() == before
        return
    if given_ == before:
        return
    assert given_ not in world["inactive"] | world["absent"]
    assert given_ not in biased(on, About.of(row), NOW.date())
    held = set(on.execute(select(assignments.c.case_id).where(assignments.c.adviser == given_)).scalars()) - {case}
    agreed = dict(zip(("giver", "taker", "rival"), world["consents"], strict=True))
    assert all(agreed[case] and agreed[other] for other in held)
