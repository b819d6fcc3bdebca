"""An exam application comes into one form, finds round, committee and apprenticeship, and is stored whatever is missing."""
from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from handlers.exams.acceptance import UNREACHABLE
from handlers.exams.entrance import faults
from tests.unit.exam_case import accepted, application, apprenticeship, master, perform, person, row_of, step
from workflows.errors import BpmnError


def codes(out: dict[str, Any]) -> set[str]:
    """Codes of the checks."""
    return {check["code"] for check in out["checks"]}


def test_a_plain_application_finds_its_round_committee_and_apprenticeship() -> None:
    """EX-A01: everything is found, nothing stands out, and the registration is noted."""
    at = step()
    number = apprenticeship(at)
    out = accepted(at)
    assert (out["round"]["id"], out["committee"]["id"], out["committee"]["chair"]) == ("S27", "gpa-tischler", "wendt")
    assert out["application"]["occupation"] | {"key": "tischler", "months": 36, "law": "hwo", "zp_required": True} == \
        out["application"]["occupation"]
    assert out["application"]["training"]["number"] == number
    assert (out["late"], out["checks"]) == (False, [])
    assert out["case_title"] == "Ahrens, Ben: Tischler/in, Gesellenprüfung"
    row = row_of(at, out["registration"])
    assert (row["exam"], row["apprenticeship"], row["committee_id"], row["outcome"]) == (
        "GP", number, "gpa-tischler", None)


def test_the_roll_knows_better_but_papers_shown_count() -> None:
    """The end of training is the roll's, and said so; a booklet shown with the application counts though the roll has none."""
    at = step()
    apprenticeship(at, ends=dt.date(2027, 8, 31))
    out = accepted(at)
    assert out["application"]["training"]["end"] == dt.date(2027, 8, 31)
    assert out["application"]["training"]["booklet"] is True
    assert "training_end_differs" in codes(out)


@pytest.mark.parametrize(("received", "end", "late"), [
    ("2027-03-01", "2027-07-31", False), ("2027-03-05", "2027-07-31", True),
    ("2026-09-15", "2027-02-28", False), ("2026-10-02", "2027-02-28", True),
])
def test_late_is_after_the_deadline_of_the_round(received: str, end: str, late: bool) -> None:
    """EX-A27: the day of the deadline is in time, a later one is not; the round it came too late for stays its round."""
    out = accepted(step(), application(round=None, received=received, training={"end": end}))
    assert (out["round"]["id"], out["late"]) == ("S27" if received > "2027" else "W26", late)


def test_early_admission_has_a_deadline_of_its_own() -> None:
    """Training that ends after the cut-off had to be applied for by the early deadline of winter, 1 September."""
    early = application(round="W26", received="2026-09-15", training={"end": "2027-07-31"})
    assert accepted(step(), early)["late"] is True


@pytest.mark.parametrize(("change", "code"), [
    ({"person": person(birth_date=None)}, "birth_date_missing"),
    ({"person": person(birth_date="2009-12-01")}, "guardian_missing"),
    ({"declaration": None}, "declaration_missing"),
    ({"occupation": {"key": "seiler"}}, "occupation_unknown"),
    ({"occupation": {"key": "friseur"}}, "exam_stretched"),
    ({"exam": "GP2"}, "exam_not_stretched"),
    ({"occupation": {"key": "bueromanagement"}}, "exam_other_law"),
    ({"round": "S99"}, "round_unknown"),
    ({"occupation": {"key": "seiler"}}, "committee_unknown"),
    ({}, "not_in_roll"),
])
def test_what_is_odd_is_marked_and_stored_all_the_same(change: dict[str, Any], code: str) -> None:
    """Each check marks its case; there is a registration every time."""
    at = step()
    out = accepted(at, application(**change))
    assert code in codes(out)
    assert row_of(at, out["registration"])["received_on"] == dt.date(2027, 2, 20)
    assert all(check["text"].endswith(".") and check["field"].startswith("application.") for check in out["checks"])


def test_an_ended_training_is_told() -> None:
    """A contract that has ended does not look like a running one."""
    at = step()
    apprenticeship(at, ended_on=dt.date(2027, 1, 31), ended_because="terminated")
    assert "training_ended" in codes(accepted(at))


def test_a_roll_that_cannot_be_asked_is_an_error_a_person_can_go_around() -> None:
    """The step throws the error the diagram catches; what a person looked up by hand is taken without asking again."""
    at = step(overrides={"apprentice_register_open": False})
    with pytest.raises(BpmnError) as caught:
        accepted(at)
    assert caught.value.code == UNREACHABLE
    by_hand = application()
    by_hand["training"] = by_hand["training"] | {"checked_by_hand": True}
    assert codes(accepted(at, by_hand)) == set()


def test_accepting_twice_registers_once() -> None:
    """The same case, exam and part again changes the registration there is."""
    at = step()
    first, second = accepted(at), accepted(at, application(received="2027-03-05"))
    assert (first["registration"], first["candidate"]) == (second["registration"], second["candidate"])
    assert row_of(at, first["registration"])["late"] is True


def test_a_guild_committee_is_found_before_the_chambers() -> None:
    """EX-A26: the committee of the Innung is competent for its trade (§ 33 HwO)."""
    out = accepted(step(), application(exam="GP2", occupation={"key": "anlagenmechaniker_shk"}))
    assert (out["committee"]["holder"], out["committee"]["office"]["place"]) == ("innung", "Bergen auf Rügen")


@pytest.mark.parametrize(("key", "exam", "name", "committee"), [
    ("a 27", "MP_A", "Tischler", "mpa-tischler"), ("B1-38", "MP_B", "Fotografen", "mpa-allgemein"),
])
def test_the_meisterpruefung_knows_its_trade_and_board(key: str, exam: str, name: str, committee: str) -> None:
    """The annex of the trade says whether it is a board for Anlage A or B."""
    out = accepted(step(), master(exam="MP_A", occupation={"key": key}))
    assert (out["application"]["exam"], out["application"]["occupation"]["name"]) == (exam, name)
    assert (out["committee"]["id"], out["committee"]["body"]) == (committee, "mpa")


def test_health_is_no_fact_for_everybody() -> None:
    """Disability and accommodation stand in the application, not in what every reader of the case sees."""
    out = accepted(step(), application(disability=True, accommodation={"applied": True, "kind": "Legasthenie"}))
    assert "Legasthenie" not in str(out["case_facts"]) + out["case_title"]
    assert out["application"]["disability"] is True


def test_earlier_failed_attempts_are_counted_from_the_records() -> None:
    """Whoever failed before comes with that many attempts, whatever the form says."""
    at = step()
    first = accepted(at)["registration"]
    at.usernames = {"chair_decision": "wendt"}
    perform(at, "exams.record_decision", registration=first, decision={"result": "admit"}, decided_in="chair_decision")
    perform(at, "exams.record_result", registration=first, result={"passed": False})
    at.instance_id = "case-2"
    assert accepted(at)["application"]["attempts"] == 1


@pytest.mark.parametrize(("change", "key", "code"), [
    ({"exam": None}, "exam", "field_required"), ({"exam": "XP"}, "exam", "not_an_option"),
    ({"person": {}}, "person.family_name", "field_required"), ({"person": "Ben"}, "person", "wrong_type"),
    ({"occupation": None}, "occupation.key", "field_required"), ({"jobs": ["2020"]}, "jobs", "wrong_type"),
    ({"exam": "MP_A", "occupation": {"key": "A99"}}, "occupation.key", "trade_unknown"),
    ({"part": "III"}, "part", "not_an_option"), ({"exam": "MP_A", "occupation": {"key": "A27"}, "part": "V"}, "part",
                                                "not_an_option"),
    ({"received": "2027-02-30"}, "received", "not_an_iso_date"),
    ({"training": {"begin": "2027-08-01", "end": "2027-07-31"}}, "training.end", "ends_before_it_begins"),
    ({"jobs": [{"from": "2026-05-01", "to": "2026-04-30"}]}, "jobs[1].to", "ends_before_it_begins"),
    ({"person": person(birth_date="2028-01-01")}, "person.birth_date", "ends_before_it_begins"),
])
def test_what_says_nothing_is_refused_at_its_field(change: dict[str, Any], key: str, code: str) -> None:
    """A program that sends it learns the path and why; a plain application and one without any paper are taken."""
    found = faults({"application": application(**change)})
    assert (f"application.{key}", code) in {(one.key, one.code) for one in found}
    assert faults({"application": application()}) == []
    assert faults({"application": application(training=None, declaration=None, documents=[])}) == []
    assert [one.key for one in faults({})] == ["application"]
