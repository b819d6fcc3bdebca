"""Who may say yes and who may say no: enforced where it is written down, whatever a diagram or a form asks for."""
from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError

from handlers.adapters.memory import MemoryStep
from handlers.exams.committees import NOBODY, declare
from handlers.exams.models import members, registrations, resolutions
from tests.unit.exam_case import (
    FIRM,
    accepted,
    application,
    everybody,
    master,
    member,
    perform,
    person,
    row_of,
    step,
)
from workflows.errors import BpmnError, PermanentFailure


def decided_by(at: MemoryStep, username: str, registration: int, result: str = "admit", **more: Any) -> dict[str, Any]:
    """The decision somebody made in the chair's task."""
    at.usernames, at.people = {"chair_decision": username}, {"chair_decision": username.title()}
    return perform(at, "exams.record_decision", registration=registration, decided_in="chair_decision",
                   decision={"result": result, "reasons": "Gründe."}, **more)


def resolved(at: MemoryStep, registration: int, *, matter: str = "admission", **resolution: Any) -> dict[str, Any]:
    """A resolution as recorded."""
    noted = {"held_on": dt.date(2027, 2, 20), "reasons": "Zwischenprüfung fehlt."} | resolution
    return dict(perform(at, "exams.record_resolution", registration=registration, matter=matter,
                        resolution=noted)["resolution"])


def refused(at: MemoryStep, registration: int, resolution: Any, **more: Any) -> str:
    """The code with which a refusal is stopped."""
    with pytest.raises(PermanentFailure) as caught:
        decided_by(at, "wendt", registration, "reject", resolution=resolution, **more)
    return caught.value.code


# --- who decides ------------------------------------------------------------------------------------


def passed_over(out: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["person"], one["code"]) for one in out["passed_over"]]


def test_the_chair_decides_and_nobody_is_passed_over() -> None:
    """The chair of the competent committee, noted with the registration."""
    at = step()
    out = accepted(at)
    found = perform(at, "exams.decider", committee=out["committee"], application=out["application"],
                    registration=out["registration"])
    assert (found["chair"], found["decider_function"], found["passed_over"]) == ("wendt", "chair", [])
    assert row_of(at, out["registration"])["decider"] == "wendt"


@pytest.mark.parametrize(("change", "code"), [
    ({"training": {"firm": {"id": "F-1001"}}}, "TRAINING_FIRM"),
    ({"training": {"firm": {"name": "möbelwerkstatt wendt"}}}, "TRAINING_FIRM"),
    ({"employer": {"name": "Möbelwerkstatt Wendt"}}, "EMPLOYER"),
    ({"jobs": [{"from": "2026-01-01", "to": None, "employer": "Möbelwerkstatt Wendt"}]}, "EMPLOYER"),
])
def test_a_biased_chair_is_passed_over_to_the_deputy(change: dict[str, Any], code: str) -> None:
    """Own apprentice or employee: the deputy decides, and the reason is kept (§§ 20, 21 VwVfG)."""
    at = step()
    out = accepted(at, application(**change))
    found = perform(at, "exams.decider", committee=out["committee"], application=out["application"])
    assert (found["chair"], passed_over(found)) == ("schuldt", [("wendt", code)])


def test_declared_conflicts_absence_terms_and_escalation_pass_over() -> None:
    """Each reason is told; where nobody is left the committee decides, and a plain member never stands in."""
    at = step()
    out = accepted(at)

    def find(**more: Any) -> dict[str, Any]:
        return perform(at, "exams.decider", committee=out["committee"], application=out["application"], **more)

    assert passed_over(find(not_again=["wendt"])) == [("wendt", "ESCALATED")]
    declare(at.connection, member(at, "wendt"), at.today, "Schwager", person={"family_name": "AHRENS"})
    assert passed_over(find()) == [("wendt", "DECLARED")]
    at.connection.execute(update(members).where(members.c.username == "schuldt").values(
        absent_from=dt.date(2027, 2, 1), absent_until=dt.date(2027, 2, 20)))
    with pytest.raises(BpmnError) as caught:
        find()
    assert caught.value.code == NOBODY
    assert [one["code"] for one in caught.value.variables["passed_over"]] == ["DECLARED", "ABSENT"]
    at.connection.execute(update(members).where(members.c.username == "schuldt").values(
        absent_until=None, absent_from=None, term_until=dt.date(2027, 2, 19)))
    with pytest.raises(BpmnError):
        find()


def test_a_firm_of_the_declared_list_counts_too() -> None:
    """A member may name a firm instead of a person."""
    at = step()
    out = accepted(at)
    declare(at.connection, member(at, "wendt"), at.today, "Beteiligung", firm_id=FIRM["id"])
    found = perform(at, "exams.decider", committee=out["committee"], application=out["application"])
    assert passed_over(found) == [("wendt", "DECLARED")]


def test_who_declares_himself_biased_in_a_task_is_passed_over_next() -> None:
    """The declaration is noted about this candidate; somebody outside the committee cannot declare."""
    at = step()
    out = accepted(at)
    at.usernames = {"chair_decision": "wendt"}
    perform(at, "exams.declare_conflict", registration=out["registration"], decided_in="chair_decision",
            reason="Patenkind")
    found = perform(at, "exams.decider", committee=out["committee"], application=out["application"])
    assert found["chair"] == "schuldt"
    at.usernames = {"chair_decision": "krause"}
    with pytest.raises(PermanentFailure, match="no member"):
        perform(at, "exams.declare_conflict", registration=out["registration"], decided_in="chair_decision",
                reason="Patenkind")


# --- yes ------------------------------------------------------------------------------------------------


def test_chair_and_deputy_admit() -> None:
    """§ 37a Abs. 1 Satz 1 HwO: recorded with person, function and day."""
    at = step()
    number = accepted(at)["registration"]
    out = decided_by(at, "wendt", number)
    assert out["outcome"] == "ZUGELASSEN"
    assert out["decision"] | {"by": "wendt", "name": "Karl Wendt", "function": "chair", "on": at.today,
                              "resolution": None} == out["decision"]
    at.instance_id = "case-2"
    other = accepted(at, application(person=person(first_names="Mia")))["registration"]
    assert decided_by(at, "schuldt", other)["decision"]["function"] == "deputy"


@pytest.mark.parametrize("username", ["hecht", "krause", "kroeger", ""])
def test_nobody_else_admits(username: str) -> None:
    """A plain member, another committee's chair, a clerk or nobody: stopped."""
    at = step()
    number = accepted(at)["registration"]
    with pytest.raises(PermanentFailure) as caught:
        decided_by(at, username, number)
    assert caught.value.code == "exam_decider_not_competent"
    assert row_of(at, number)["outcome"] is None


def test_a_biased_chair_cannot_admit_even_if_handed_the_task() -> None:
    """Invariant 2: the conflict is looked up again when the decision is written."""
    at = step()
    number = accepted(at, application(training={"firm": {"id": "F-1001"}}))["registration"]
    with pytest.raises(PermanentFailure) as caught:
        decided_by(at, "wendt", number)
    assert caught.value.code == "exam_decider_biased"


def test_the_office_admits_in_bbig_occupations() -> None:
    """EX-A25: § 46 Abs. 1 Satz 1, § 71 Abs. 7 BBiG."""
    at = step()
    number = accepted(at, application(exam="AP", occupation={"key": "bueromanagement"}))["registration"]
    assert decided_by(at, "kroeger", number)["decision"]["function"] == "office"


# --- no --------------------------------------------------------------------------------------------------


def test_a_committee_refuses_with_quorum_and_majority() -> None:
    """The refusal stands on the resolution and carries its reasons."""
    at = step()
    number = accepted(at)["registration"]
    resolution = resolved(at, number, present=4, yes=1, no=3)
    assert (resolution["valid"], resolution["needed"], resolution["result"]) == (True, 4, "reject")
    out = perform(at, "exams.record_decision", registration=number, decision={"result": "reject"},
                  resolution=resolution, result="reject")
    assert (out["outcome"], out["decision"]["function"]) == ("NICHT_ZUGELASSEN", "committee")
    assert out["decision"]["reasons"] == "Zwischenprüfung fehlt."


def test_no_refusal_without_a_resolution() -> None:
    """Neither chair nor clerk nor a made-up variable refuses anybody (§ 37a Abs. 1 Satz 2 HwO)."""
    at = step()
    number = accepted(at)["registration"]
    assert refused(at, number, None) == "exam_resolution_missing"
    made_up = {"id": 99, "valid": True, "result": "reject", "present": 5, "needed": 4}
    assert refused(at, number, made_up) == "exam_resolution_missing"
    assert row_of(at, number)["outcome"] is None


@pytest.mark.parametrize(("votes", "why"), [
    ({"present": 3, "yes": 0, "no": 3}, "beschlussfähig"),
    ({"present": 4, "yes": 2, "no": 2}, "Stimmengleichheit"),
    ({"present": 4, "yes": 0, "no": 0}, "keine Stimme"),
    ({"present": 4, "yes": 2, "no": 3}, "mehr Stimmen"),
    ({"present": 6, "yes": 0, "no": 6}, "hat 5 Mitglieder"),
])
def test_a_resolution_without_quorum_or_majority_has_no_effect(votes: dict[str, int], why: str) -> None:
    """It is recorded with the reason, and no refusal stands on it."""
    at = step()
    number = accepted(at)["registration"]
    resolution = resolved(at, number, **votes)
    assert (resolution["valid"], resolution["result"]) == (False, "none")
    assert why in resolution["why"]
    assert refused(at, number, resolution | {"valid": True, "result": "reject"}) == "exam_resolution_not_valid"


def test_a_tie_is_the_chairs() -> None:
    """EX-A30: 2:2 with the chair for admission admits, against it refuses."""
    at = step()
    number = accepted(at, application(exam="GP2", occupation={"key": "maler"}))["registration"]
    assert resolved(at, number, present=4, yes=2, no=2, chair_vote="yes")["result"] == "admit"
    assert resolved(at, number, present=4, yes=2, no=2, chair_vote="no")["result"] == "reject"


def test_an_admitting_resolution_admits_and_does_not_refuse() -> None:
    """What the committee resolved is what may be written."""
    at = step()
    number = accepted(at)["registration"]
    resolution = resolved(at, number, present=5, yes=4, no=1)
    assert refused(at, number, resolution) == "exam_resolution_not_valid"
    out = perform(at, "exams.record_decision", registration=number, decision={"result": "admit"}, resolution=resolution)
    assert (out["outcome"], out["decision"]["function"]) == ("ZUGELASSEN", "committee")


def test_a_resolution_about_somebody_else_refuses_nobody() -> None:
    """Another candidate's resolution, and one of another committee, are not the competent one's about this registration."""
    at = step()
    mine = accepted(at)["registration"]
    at.instance_id = "case-2"
    other = accepted(at, application(person=person(first_names="Mia")))["registration"]
    assert refused(at, mine, resolved(at, other, present=5, yes=0, no=5)) == "exam_resolution_not_competent"
    own = resolved(at, mine, present=5, yes=0, no=5)
    at.connection.execute(update(registrations).where(registrations.c.id == mine).values(committee_id="gpa-kfz"))
    assert refused(at, mine, own) == "exam_resolution_not_competent"


def test_biased_and_foreign_members_spoil_a_resolution() -> None:
    """Who may not take part makes the resolution ineffective, named in the reason (§§ 20, 21 VwVfG)."""
    at = step()
    number = accepted(at, application(training={"firm": {"name": "Innenausbau Hecht"}}))["registration"]
    there = everybody(at, "gpa-tischler")
    votes = [{"member": one, "vote": "no"} for one in there]
    assert "Gudrun Hecht durfte nicht mitwirken" in resolved(at, number, present=there, votes=votes)["why"]
    without = [vote for vote in votes if vote["member"] != member(at, "hecht")]
    assert resolved(at, number, votes=without)["result"] == "reject"
    stranger = [*without[:-1], {"member": member(at, "krause"), "vote": "no"}]
    assert "gehört nicht zum Ausschuss" in resolved(at, number, votes=stranger)["why"]
    at.connection.execute(update(members).where(members.c.username == "lange").values(term_until=dt.date(2027, 2, 1)))
    assert "Amtszeit von Peter Lange" in resolved(at, number, votes=without)["why"]


def test_the_chairs_vote_is_found_among_the_names() -> None:
    """Votes by name need no separate vote of the chair."""
    at = step()
    number = accepted(at)["registration"]
    there = everybody(at, "gpa-tischler")[:4]
    votes = [{"member": one, "vote": vote} for one, vote in zip(there, ("no", "yes", "no", "yes"), strict=True)]
    out = resolved(at, number, votes=votes)
    assert (out["yes"], out["no"], out["chair_vote"], out["result"]) == (2, 2, "no", "reject")


@pytest.mark.parametrize(("votes", "result"), [
    ({"present": 4, "yes": 1, "no": 3}, "reject"), ({"present": 3, "yes": 0, "no": 3}, "none"),
    ({"present": 4, "yes": 1, "no": 2}, "none"), ({"present": 4, "yes": 2, "no": 2, "chair_vote": "no"}, "reject"),
    ({"present": 4, "yes": 0, "no": 4, "mode": "circulation"}, "none"),
    ({"present": 4, "yes": 0, "no": 4, "mode": "circulation", "all_agree": True, "cast": True}, "none"),
])
def test_a_board_for_meister_refuses_with_all_four_and_no_abstention(votes: dict[str, Any], result: str) -> None:
    """§ 3 MPVerfV: all four, nobody abstains; numbers written down are no circulation."""
    at = step()
    number = accepted(at, master())["registration"]
    assert resolved(at, number, **votes)["result"] == result


# --- ways around ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("result", "code"), [
    ("not_accepted", "exam_not_late"), ("redirected", "exam_redirection_not_due"),
    ("forwarded", "exam_forwarding_not_due"), ("registered", "exam_needs_admission"),
    ("revoked", "exam_nothing_to_revoke"), ("", "exam_decision_unknown"), ("abgelehnt", "exam_decision_unknown"),
])
def test_ways_around_the_committee_are_closed(result: str, code: str) -> None:
    """A plain application in time is admitted, refused by the committee or withdrawn; nothing else gets rid of it."""
    at = step()
    number = accepted(at)["registration"]
    with pytest.raises(PermanentFailure) as caught:
        decided_by(at, "wendt", number, result)
    assert caught.value.code == code
    assert row_of(at, number)["outcome"] is None


def test_they_open_where_the_law_knows_them() -> None:
    """Late, too early for early admission, a guild's committee, a Zwischenprüfung."""
    at = step()
    late = accepted(at, application(received="2027-03-05"))["registration"]
    assert decided_by(at, "paulsen", late, "not_accepted")["outcome"] == "NICHT_ANGENOMMEN"
    at.instance_id = "case-2"
    early = accepted(at)["registration"]
    at.connection.execute(update(registrations).where(registrations.c.id == early).values(
        proposal="UMLEITUNG_VERKUERZUNG"))
    assert decided_by(at, "kroeger", early, "redirected")["outcome"] == "UMGELEITET"
    at.instance_id = "case-3"
    guild = accepted(at, application(exam="GP2", occupation={"key": "anlagenmechaniker_shk"}))["registration"]
    assert decided_by(at, "kroeger", guild, "forwarded")["outcome"] == "UNZUSTAENDIG_ABGEGEBEN"
    at.instance_id = "case-4"
    interim = accepted(at, application(exam="ZP"))["registration"]
    assert decided_by(at, "kroeger", interim, "registered")["outcome"] == "ANGEMELDET"


def test_a_board_lets_a_candidate_go_by_its_chair_only() -> None:
    """Freigabe, § 2 Abs. 4 MPVerfV."""
    at = step()
    number = accepted(at, master())["registration"]
    with pytest.raises(PermanentFailure, match="competent"):
        decided_by(at, "kroeger", number, "forwarded")
    assert decided_by(at, "brandt", number, "forwarded")["outcome"] == "UNZUSTAENDIG_ABGEGEBEN"


def test_a_step_drawn_for_one_result_takes_no_other() -> None:
    """A guard that looks at the drawn result can rely on it."""
    at = step()
    number = accepted(at)["registration"]
    with pytest.raises(PermanentFailure) as caught:
        perform(at, "exams.record_decision", registration=number, decision={"result": "admit"}, result="withdrawn")
    assert caught.value.code == "exam_decision_differs"


def test_an_admission_is_revoked_by_resolution_only_and_refused_never() -> None:
    """What stands changes by revocation (matter "revocation") or withdrawal; a refusal changes to an admission on objection."""
    at = step()
    number = accepted(at)["registration"]
    decided_by(at, "wendt", number)
    refusal = resolved(at, number, present=5, yes=0, no=5)
    assert refused(at, number, refusal) == "exam_decided_already"
    with pytest.raises(PermanentFailure) as caught:
        decided_by(at, "wendt", number, "revoked", resolution=refusal)
    assert caught.value.code == "exam_resolution_not_valid"
    revocation = resolved(at, number, matter="revocation", present=5, yes=0, no=5)
    assert decided_by(at, "wendt", number, "revoked", resolution=revocation)["outcome"] == "ZULASSUNG_WIDERRUFEN"


# --- the tables themselves ------------------------------------------------------------------------------


@pytest.mark.parametrize("values", [
    {"outcome": "NICHT_ZUGELASSEN"}, {"outcome": "NICHT_ZUGELASSEN", "resolution_id": 1, "resolution_effect": "reject"},
    {"outcome": "ZULASSUNG_WIDERRUFEN"}, {"outcome": "NICHT_ANGENOMMEN"}, {"outcome": "UMGELEITET"},
    {"outcome": "ZUGELASSEN"}, {"outcome": "ABGELEHNT"}, {"passed": True},
])
def test_the_table_takes_none_of_it_either(values: dict[str, Any]) -> None:
    """A statement that goes around every handler is stopped by the database."""
    at = step()
    number = accepted(at)["registration"]
    with pytest.raises(IntegrityError):
        at.connection.execute(update(registrations).where(registrations.c.id == number).values(**values))


@pytest.mark.parametrize("change", [
    {"present": 2}, {"needed": 2, "present": 2, "no": 2}, {"no": 1, "yes": 2}, {"yes": 2, "no": 2, "chair_vote": None},
    {"yes": 2, "no": 2, "chair_vote": "yes"}, {"size": 3}, {"no": 0},
])
def test_no_refusing_resolution_without_quorum_and_majority_in_the_table(change: dict[str, Any]) -> None:
    """Invariant 1 holds in the database: present, needed and votes must fit what the resolution says it does."""
    at = step()
    number = accepted(at)["registration"]
    row = {"registration_id": number, "committee_id": "gpa-tischler", "body": "gpa", "matter": "admission",
           "mode": "meeting", "held_on": at.today, "size": 5, "needed": 4, "present": 4, "yes": 0, "no": 4,
           "abstained": 0, "effect": "reject", "case_id": "case-1", "recorded_by": "x"}
    at.connection.execute(insert(resolutions).values(**row))
    with pytest.raises(IntegrityError):
        at.connection.execute(insert(resolutions).values(**row | change))
