"""A round before its exams: proposed by the parameters, published in time, firms invited without names, days inside it."""
from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from handlers.adapters.memory import MemoryStep
from handlers.exams.announcing import TOO_LATE, _months_before
from handlers.exams.models import days, members, rounds
from handlers.exams.service import own_days
from tests.unit.exam_case import accepted, application, apprenticeship, perform, step
from workflows.deadlines import Period, period_end
from workflows.errors import BpmnError, PermanentFailure


def at(day: str) -> MemoryStep:
    """A step on a day."""
    return step(now=dt.datetime.fromisoformat(f"{day}T09:00:00+00:00"))


def planned(on: MemoryStep, **wanted: Any) -> Any:
    return perform(on, "exams.plan_round", wanted=wanted or None)["planned"]


@pytest.mark.parametrize(("day", "found"), [
    ("2027-05-01", "W27"), ("2027-09-01", "W27"), ("2027-09-02", "S28"), ("2026-11-03", None), ("2027-11-01", "S28"),
])
def test_the_next_round_that_is_not_published_is_proposed_while_there_is_time(day: str, found: str | None) -> None:
    """A month before its deadline at the latest, eight months ahead at most; S27 is published, W27 entered but not."""
    one = planned(at(day))
    assert (one["id"] if one else None) == found


def test_the_parameters_give_the_dates() -> None:
    """A round nobody entered: windows, deadlines and cut-off of the parameters; a winter ends in the next year."""
    on = at("2027-05-01")
    on.connection.execute(delete(days))
    on.connection.execute(delete(rounds))
    one = planned(on, season="winter", year=2027)
    assert (one["name"], one["starts"], one["ends"]) == ("Winter 2027/2028", dt.date(2027, 11, 1), dt.date(2028, 1, 31))
    assert (one["deadline"], one["early_deadline"], one["cutoff"]) == (
        dt.date(2027, 10, 1), dt.date(2027, 9, 1), dt.date(2028, 3, 31))
    assert (one["publish_until"], one["remind_on"], one["close_on"]) == (
        dt.date(2027, 9, 1), dt.date(2027, 9, 17), dt.date(2027, 10, 2))
    on.overrides = {"anmeldeschluss_sommer": "02-15", "runde_veroeffentlichen_monate": 2}
    other = planned(on, season="summer", year=2028)
    assert (other["deadline"], other["publish_until"]) == (dt.date(2028, 2, 15), dt.date(2027, 12, 15))


@settings(max_examples=200, deadline=None)
@given(st.dates(dt.date(2024, 1, 1), dt.date(2040, 12, 31)), st.integers(1, 6))
def test_the_last_day_to_publish_leaves_the_whole_period(day: dt.date, months: int) -> None:
    """Published on that day the months end by the deadline, a day later they do not."""
    found = _months_before(day, months)
    assert period_end(found, Period(months)) <= day < period_end(found + dt.timedelta(days=1), Period(months)) \
        or period_end(found + dt.timedelta(days=1), Period(months)) == period_end(found, Period(months))


def test_a_round_is_entered_or_changed_and_counts_as_published() -> None:
    """With the day."""
    on = at("2027-05-03")
    one = planned(on) | {"deadline": dt.date(2027, 9, 20), "early_deadline": None}
    out = perform(on, "exams.record_round", planned=one)["planned"]
    row = on.connection.execute(select(rounds).where(rounds.c.id == "W27")).mappings().one()
    assert (row["deadline"], row["published_on"], out["publish_until"]) == (
        dt.date(2027, 9, 20), dt.date(2027, 5, 3), dt.date(2027, 8, 20))


def test_too_late_is_the_leads_matter() -> None:
    """Less than a month before the deadline."""
    on = at("2027-09-02")
    with pytest.raises(BpmnError) as caught:
        perform(on, "exams.record_round", planned=planned(on, season="winter", year=2027))
    assert caught.value.code == TOO_LATE


@pytest.mark.parametrize(("change", "why"), [
    ({"ends": dt.date(2027, 10, 1)}, "endet vor"), ({"deadline": dt.date(2027, 11, 1)}, "Anmeldeschluss"),
    ({"early_deadline": dt.date(2027, 10, 2)}, "vorzeitige"), ({"cutoff": dt.date(2028, 4, 1)}, "Stichtag"),
    ({"cutoff": dt.date(2028, 1, 30)}, "Stichtag"), ({"starts": None}, "angegeben"),
])
def test_dates_that_contradict_each_other_or_the_law_are_not_entered(change: dict[str, Any], why: str) -> None:
    """§ 36 Abs. 1 Nr. 1 HwO: the training ends at most two months after the exams."""
    on = at("2027-05-03")
    with pytest.raises(PermanentFailure, match=why) as caught:
        perform(on, "exams.record_round", planned=planned(on) | change)
    assert caught.value.code == "exam_round_dates"


def test_firms_are_invited_without_names_those_of_a_guild_are_not() -> None:
    """One mail a firm with how many of theirs are due; without an address by post; who has registered is left out."""
    on = step()
    one = dict(on.connection.execute(select(rounds).where(rounds.c.id == "S27")).mappings().one())
    one |= {"publish_until": None, "warn_on": None}
    apprenticeship(on, firm_email="info@ahlers.example")
    apprenticeship(on, number="LR-2", family_name="Bock", firm_email="info@ahlers.example")
    apprenticeship(on, number="LR-3", family_name="Conrad", firm_name="Tischlerei Nord", ends=dt.date(2027, 9, 30))
    apprenticeship(on, number="LR-4", family_name="Dorn", ends=dt.date(2027, 10, 1), firm_name="Tischlerei West")
    apprenticeship(on, number="LR-5", family_name="Evers", occupation="anlagenmechaniker_shk", firm_name="SHK Rügen")
    out = perform(on, "exams.invite_firms", planned=one)
    assert (out["invited"], out["by_guild"]) == (3, 1)
    assert [(post["name"], post["apprentices"]) for post in out["by_post"]] == [("Tischlerei Nord", 1)]
    [(channel, mail, _)] = on.sent
    assert (channel, mail["to"]) == ("mail", ["info@ahlers.example"])
    assert "2 Personen" in mail["text"]
    assert "Ahrens" not in mail["text"] + mail["subject"]
    accepted(on, application(training={"number": "LR-2"}))
    assert perform(on, "exams.close_round", planned=one) == {"registered": 1, "missing": 2, "seats": 192}


def test_part_one_is_due_when_its_time_is_served() -> None:
    """A stretched exam: Part 1 of a training that goes on for years."""
    on = step()
    one = dict(on.connection.execute(select(rounds).where(rounds.c.id == "S27")).mappings().one())
    apprenticeship(on, occupation="friseur", begins=dt.date(2025, 11, 1), ends=dt.date(2028, 10, 31), zp_attended_on=None)
    assert perform(on, "exams.invite_firms", planned=one)["invited"] == 1
    apprenticeship(on, number="LR-2", occupation="friseur", begins=dt.date(2026, 9, 1), ends=dt.date(2029, 8, 31))
    assert perform(on, "exams.invite_firms", planned=one)["invited"] == 1


def test_a_day_lies_inside_its_round() -> None:
    """Anything else is no exam day."""
    on = at("2027-10-05")
    one = {"id": "W27"}
    perform(on, "exams.set_day", planned=one, day={"held_on": "2028-01-18", "seats": 30, "place": "Rostock"})
    for day in ("2028-02-01", "2027-10-31", None):
        with pytest.raises(PermanentFailure) as caught:
            perform(on, "exams.set_day", planned=one, day={"held_on": day, "seats": 30})
        assert caught.value.code == "exam_day_outside"


def test_who_sits_in_a_committee_finds_its_exam_days_and_nobody_else_does() -> None:
    """Each day once and by its hour, within the own term and not while away; days without a committee are nobody's."""
    on, since = at("2026-11-24"), dt.date(2026, 1, 1)
    named = members.c.username.is_not(None) & (members.c.function == "chair")
    member = on.connection.execute(select(members).where(named).order_by(members.c.id)).mappings().first()
    day = on.connection.execute(select(days).order_by(days.c.id)).mappings().first()
    assert member is not None
    assert day is not None
    assert own_days(on.connection, member["username"], since) == []
    on.connection.execute(days.update().where(days.c.id == day["id"]).values(committee_id=member["committee_id"]))
    own = members.c.username == member["username"]
    long = {"term_from": dt.date(2025, 1, 1), "term_until": dt.date(2029, 12, 31), "absent_from": None, "absent_until": None}
    on.connection.execute(members.update().where(own).values(**long))
    found = own_days(on.connection, member["username"], since)
    assert (f"exam-day-{day['id']}", day["held_on"], day["starts_at"], day["place"]) in [
        (one.uid, one.day, f"{one.starts:%H:%M}", one.place) for one in found]
    assert len({one.uid for one in found}) == len(found)
    assert {one.kind for one in found} == {"exam"}
    assert own_days(on.connection, "kroeger", since) == []
    on.connection.execute(members.update().where(own).values(absent_from=day["held_on"], absent_until=day["held_on"]))
    assert f"exam-day-{day['id']}" not in [one.uid for one in own_days(on.connection, member["username"], since)]
    on.connection.execute(members.update().where(own).values(absent_from=None, term_until=day["held_on"] - dt.timedelta(days=1)))
    assert f"exam-day-{day['id']}" not in [one.uid for one in own_days(on.connection, member["username"], since)]
