"""Changing committees, and what is due for deletion."""
from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlalchemy import select, update

from handlers.adapters.memory import MemoryStep
from handlers.exams.changing import REFUSED
from handlers.exams.models import committee_changes, committees, examiners, members, registrations
from handlers.exams.retention import due_until, years_after
from handlers.parameters import value_on
from tests.unit.exam_case import accepted, application, master, member, perform, step
from workflows.errors import BpmnError

TERM = {"term_from": "2027-01-01", "term_until": "2031-12-31"}


def change(at: MemoryStep, kind: str, committee: str = "gpa-tischler", **more: Any) -> dict[str, Any]:
    at.usernames = {"choose_change": "clara"}
    said = {"committee": committee, "kind": kind, "reason": "Beschluss vom 10.2."} | more
    return dict(perform(at, "exams.change_committee", change=said)["changed"])


def impossible(at: MemoryStep, kind: str, **more: Any) -> str:
    with pytest.raises(BpmnError) as caught:
        change(at, kind, **more)
    assert caught.value.code == REFUSED
    return str(caught.value.variables["change_refused"])


def test_a_member_is_appointed_with_reason_and_the_size_follows() -> None:
    """Written down with who, when and why; the committee counts its members in office; D-A11 says what is out of balance."""
    at = step()
    out = change(at, "appoint", name="Malte Schulz", side="employer", function="member", **TERM)
    assert out["what"] == "Malte Schulz berufen vom 01.01.2027 bis 31.12.2031"
    assert out["composition"] != ""
    assert at.connection.execute(select(committees.c.size).where(committees.c.id == "gpa-tischler")).scalar_one() == 6
    row = at.connection.execute(select(committee_changes)).mappings().one()
    assert (row["changed_by"], row["reason"], row["case_id"]) == ("clara", "Beschluss vom 10.2.", "case-1")
    assert change(at, "appoint", name="Ina Roth", side="employee", function="member", **TERM)["composition"] == ""


@pytest.mark.parametrize(("kind", "more", "why"), [
    ("appoint", {"name": "X", "side": "employer", "function": "member", "term_from": "2027-01-01", "term_until": "2032-01-01"}, "fünf Jahre"),
    ("appoint", {"name": "X", "side": "employer", "function": "chair", **TERM}, "Karl Wendt hat diese Funktion"),
    ("appoint", {"name": "", "side": "employer", "function": "member", **TERM}, "Name fehlt"),
    ("appoint", {"name": "X", "side": "freund", "function": "member", **TERM}, "Gruppe und Funktion"),
    ("examiner", {"name": "X", **TERM}, "Meisterprüfungsausschuss"), ("end", {"member": "0", "term_until": "2027-03-01"}, "Mitglied dieses"),
    ("end", {"term_until": "2040-01-01"}, "in der Amtszeit"), ("absence", {"from": "2027-03-02", "until": "2027-03-01"}, "Verhinderung"),
    ("conflict", {}, "Person oder einen Betrieb"), ("verkaufen", {}, "Art der Änderung"), ("absence", {"from": "2027-03-02", "reason": ""}, "Grund"),
])
def test_what_the_law_or_reason_forbids_is_told_and_not_done(kind: str, more: dict[str, Any], why: str) -> None:
    """Terms over five years, two chairs, no reason, somebody of another committee."""
    at = step()
    assert why in impossible(at, kind, **({"member": str(member(at, "hecht"))} | more))
    assert at.connection.execute(select(committee_changes.c.id)).first() is None


def test_a_member_of_another_committee_is_not_touched() -> None:
    """Its number in the form is not enough."""
    at = step()
    assert "Mitglied dieses" in impossible(at, "end", member=str(member(at, "krause")), term_until="2027-03-01")


def test_absence_conflict_end_and_examiners_take_effect() -> None:
    """The chair is passed over while away; who left no longer counts; an examiner can be chosen."""
    at = step()
    out = accepted(at)
    change(at, "absence", member=str(member(at, "wendt")), **{"from": "2027-02-01", "until": "2027-03-01"})
    found = perform(at, "exams.decider", committee=out["committee"], application=out["application"])
    assert (found["chair"], found["passed_over"][0]["code"]) == ("schuldt", "ABSENT")
    change(at, "conflict", member=str(member(at, "schuldt")), family_name="Ahrens")
    with pytest.raises(BpmnError):
        perform(at, "exams.decider", committee=out["committee"], application=out["application"])
    change(at, "end", member=str(member(at, "lange")), term_until="2027-02-19")
    assert at.connection.execute(select(committees.c.size).where(committees.c.id == "gpa-tischler")).scalar_one() == 4
    change(at, "term", member=str(member(at, "lange")), term_until=str(
        at.connection.execute(select(members.c.term_from).where(members.c.username == "lange")).scalar_one().year + 4) + "-12-31")
    assert "vier" in change(at, "end", committee="mpa-tischler", member=str(member(at, "obst")),
                            term_until="2027-02-19")["composition"].replace("4", "vier")
    change(at, "examiner", committee="mpa-tischler", name="Gerrit Voss", username="gvoss", of_trade=True, **TERM)
    assert at.connection.execute(select(examiners.c.of_trade).where(examiners.c.username == "gvoss")).scalar_one() is True


# --- keeping -----------------------------------------------------------------------------------------


def over(at: MemoryStep, number: int, on: dt.date) -> None:
    at.connection.execute(update(registrations).where(registrations.c.id == number).values(
        outcome="ZUGELASSEN", decided_by="wendt", passed=True, determined_on=on))


def test_papers_go_after_a_year_and_minutes_after_fifteen() -> None:
    """EX-M17: completed on 30 June 2026, papers until 30 June 2027, minutes until 30 June 2041."""
    at = step()
    over(at, accepted(at, master())["registration"], dt.date(2026, 6, 30))
    found = due_until(at.connection, at.parameter, dt.date(2050, 1, 1))
    assert [(one.kind, one.due_on, one.law) for one in found] == [
        ("papers", dt.date(2027, 6, 30), "§ 25 Abs. 2 MPVerfV"), ("minutes", dt.date(2041, 6, 30), "§ 25 Abs. 2 MPVerfV")]
    assert due_until(at.connection, at.parameter, dt.date(2027, 6, 29)) == []


def test_the_times_are_parameters() -> None:
    """Of other exams they are practice: ten years for minutes where the chamber decides so."""
    at = step(overrides={"aufbewahrung_pruefung_jahre": {"mp_documents": 1, "mp_minutes": 15, "papers": 1, "minutes": 10}})
    over(at, accepted(at, application())["registration"], dt.date(2026, 6, 30))
    found = due_until(at.connection, at.parameter, dt.date(2050, 1, 1))
    assert [(one.kind, one.due_on) for one in found] == [("papers", dt.date(2027, 6, 30)), ("minutes", dt.date(2036, 6, 30))]


def test_nothing_is_due_of_an_exam_that_is_not_over() -> None:
    """A registration without a result, or a failed attempt that may be repeated at the Meisterprüfung."""
    at = step()
    accepted(at)
    assert due_until(at.connection, lambda key: value_on(key, at.today), dt.date(2100, 1, 1)) == []
    assert years_after(dt.date(2024, 2, 29), 1) == dt.date(2025, 2, 28)
