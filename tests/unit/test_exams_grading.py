"""Two examiners grade alone; equal, agreed, the mean, or the chair after deliberation; the board exempts and determines."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from handlers.adapters.memory import MemoryStep
from handlers.exams.models import examiners, performances
from tests.unit.exam_case import accepted, application, decide, master, perform, person, step
from workflows.errors import PermanentFailure

PARTS = ["Handlungsfeld 1", "Handlungsfeld 2", "Handlungsfeld 3"]


def examiner(at: MemoryStep, username: str) -> str:
    """The number of an examiner, as the form sends it."""
    return str(at.connection.execute(select(examiners.c.id).where(examiners.c.username == username)).scalar_one())


def formed(at: MemoryStep, number: int, first: str = "kuhl", second: str = "duwe", part: str = "II", **more: Any) -> Any:
    """A commission as the chair notes it."""
    at.usernames = {"form_commission": more.pop("by", "brandt")}
    return perform(at, "exams.form_commission", registration=number, part=part, commission={
        "first": examiner(at, first), "second": examiner(at, second), "unanimous": True} | more)["commission"]


def graded(at: MemoryStep, commission: Any, performance: str, username: str, points: Any) -> None:
    """The points of whoever completed the task."""
    at.usernames = {"grade_alone": username}
    perform(at, "exams.record_grade", commission=commission["id"], performance=performance, grade={"points": points})


def weighed(at: MemoryStep, number: int, commission: Any) -> dict[str, str]:
    """Performance -> how it is to be settled."""
    out = perform(at, "exams.weigh_grades", registration=number, commission=commission)
    return {one["performance"]: one["rule"] for one in out["unsettled"]}


def final(at: MemoryStep) -> dict[str, tuple[Decimal, str, str]]:
    rows = at.connection.execute(select(performances)).mappings()
    return {row["performance"]: (row["points"], row["rule"], row["decided_by"]) for row in rows}


def test_examiners_are_of_the_trade_for_parts_one_and_two_and_never_biased() -> None:
    """§§ 48a, 51c HwO, § 4 MPVerfV: in office, with a log-in, nothing against them."""
    at = step()
    number = accepted(at, master(employer={"name": "Möbelbau Duwe"}))["registration"]

    def found(part: str) -> list[str]:
        return [one["label"].partition(" (")[0]
                for one in perform(at, "exams.find_examiners", registration=number, part=part)["examiners"]]

    assert found("II") == ["Jens Kuhl", "Tomke Saathoff"]
    assert found("III") == ["Henrik Rehm", "Jens Kuhl", "Sigrid Obst", "Tomke Saathoff"]
    at.connection.execute(update(examiners).where(examiners.c.username == "kuhl").values(term_until=dt.date(2027, 1, 1)))
    at.connection.execute(update(examiners).where(examiners.c.username == "saathoff").values(username=None))
    assert found("II") == []


@pytest.mark.parametrize(("change", "why"), [
    ({"second": "kuhl"}, "zwei verschiedene"), ({"second": "obst"}, "Qualifikation des Handwerks"),
    ({"unanimous": False}, "einstimmig"), ({"by": "kroeger"}, "der Vorsitz"), ({"by": "duwe"}, "der Vorsitz"),
])
def test_a_commission_is_two_people_of_the_trade_formed_by_all(change: dict[str, Any], why: str) -> None:
    """§ 10 Abs. 1 MPVerfV; what is not so is not formed."""
    at = step()
    number = accepted(at, master())["registration"]
    with pytest.raises(PermanentFailure, match=why) as caught:
        formed(at, number, **change)
    assert caught.value.code == "exam_commission_not_formed"


def test_a_biased_examiner_is_not_appointed() -> None:
    """The candidate's employer grades nobody of his own."""
    at = step()
    number = accepted(at, master(employer={"name": "Möbelbau Duwe"}))["registration"]
    with pytest.raises(PermanentFailure, match="Arne Duwe ist befangen"):
        formed(at, number)


def test_each_grades_alone_and_nobody_else() -> None:
    """An examiner of the board who is not of the commission, the chair, nobody: stopped."""
    at = step()
    number = accepted(at, master())["registration"]
    commission = formed(at, number)
    assert [(one["performance"], one["username"]) for one in commission["gradings"]][:2] == [
        (PARTS[0], "kuhl"), (PARTS[0], "duwe")]
    for username in ("saathoff", "brandt", ""):
        with pytest.raises(PermanentFailure) as caught:
            graded(at, commission, PARTS[0], username, 80)
        assert caught.value.code == "exam_grader_not_appointed"
    for points in (101, -1, None):
        with pytest.raises(PermanentFailure) as caught:
            graded(at, commission, PARTS[0], "kuhl", points)
        assert caught.value.code == "exam_points_missing"


def test_equal_near_and_far_grades_go_their_ways() -> None:
    """Equal counts; up to ten points the two agree or the mean counts; further apart only the chair settles."""
    at = step()
    number = accepted(at, master())["registration"]
    commission = formed(at, number)
    for part, both in zip(PARTS, ((80, 80), (70, 60), ("70.01", 60)), strict=True):
        for username, points in zip(("kuhl", "duwe"), both, strict=True):
            graded(at, commission, part, username, points)
    assert weighed(at, number, commission) == {PARTS[1]: "agree", PARTS[2]: "deliberate"}

    def fix(performance: str, by: dict[str, str], **settled: Any) -> None:
        at.usernames = by
        perform(at, "exams.fix_grade", registration=number, commission=commission, performance=performance, settled=settled)

    with pytest.raises(PermanentFailure):
        fix(PARTS[1], {"agree_grade": "brandt"}, result="mean")
    fix(PARTS[1], {"agree_grade": "duwe"}, result="agreed", points=68)
    with pytest.raises(PermanentFailure) as caught:
        fix(PARTS[2], {"agree_grade": "kuhl", "deliberate_grade": "kroeger"}, result="mean")
    assert caught.value.code == "exam_grade_not_competent"
    with pytest.raises(PermanentFailure):
        perform(at, "exams.close_grading", registration=number, commission=commission)
    fix(PARTS[2], {"deliberate_grade": "brandt"}, result="mean")
    assert final(at) == {PARTS[0]: (80, "equal", "commission"), PARTS[1]: (68, "agreed", "duwe"),
                         PARTS[2]: (Decimal("65.01"), "deliberated", "brandt")}


@pytest.mark.parametrize(("today", "until", "warn", "escalate"), [
    (dt.date(2027, 3, 31), dt.date(2027, 4, 30), dt.date(2027, 4, 20), dt.date(2027, 4, 27)),
    (dt.date(2027, 1, 31), dt.date(2027, 2, 28), dt.date(2027, 2, 18), dt.date(2027, 2, 25)),
])
def test_the_month_for_the_notice_begins_with_the_last_grading(today, until, warn, escalate) -> None:
    """EX-M15: within one month (§ 22 Abs. 1 MPVerfV), warned ten and three days before; both are parameters."""
    at = step(now=dt.datetime.combine(today, dt.time(9), dt.UTC))
    number = accepted(at, master(received=today))["registration"]
    commission = formed(at, number)
    for part in PARTS:
        for username in ("kuhl", "duwe"):
            graded(at, commission, part, username, 70)
    assert weighed(at, number, commission) == {}
    found = perform(at, "exams.close_grading", registration=number, commission=commission)["grading"]
    assert (found["notice_until"], found["warn_on"], found["escalate_on"]) == (until, warn, escalate)
    at.overrides = {"ergebnis_mp_warnung_tage": [14, 7]}
    found = perform(at, "exams.close_grading", registration=number, commission=commission)["grading"]
    assert (found["warn_on"], found["escalate_on"]) == (until - dt.timedelta(14), until - dt.timedelta(7))


def test_a_commission_of_another_case_grades_nothing() -> None:
    """Its number in a variable is not enough."""
    at = step()
    commission = formed(at, accepted(at, master())["registration"])
    at.instance_id = "case-2"
    with pytest.raises(PermanentFailure) as caught:
        graded(at, commission, PARTS[0], "kuhl", 80)
    assert caught.value.code == "exam_commission_unknown"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.decimals(0, 100, places=2), st.decimals(0, 100, places=2))
def test_table_d_a17_settles_every_pair_of_grades(first: Decimal, second: Decimal) -> None:
    """Equal, within ten of a hundred points, or further apart; nothing falls between."""
    found = decide("grading", {"difference": abs(first - second), "limit": Decimal(10)}).output
    wanted = "equal" if first == second else "agree" if abs(first - second) <= 10 else "deliberate"
    assert found["settle"] == wanted


# --- exemptions from parts ---------------------------------------------------------------------------


def exempted(at: MemoryStep, number: int, part: str, ground: str, result: str = "grant", **more: Any) -> Any:
    return perform(at, "exams.record_exemption", registration=number, exemption={
        "part": part, "ground": ground, "result": result, "reasons": "Gründe.", "exam": "Technikerprüfung"}, **more)


def resolved(at: MemoryStep, number: int, matter: str, yes: int) -> int:
    out = perform(at, "exams.record_resolution", registration=number, matter=matter, resolution={
        "present": 4, "yes": yes, "no": 4 - yes, "reasons": "Gründe.", "minutes": "Sitzung."})
    return int(out["resolution"]["id"])


def test_the_law_exempts_from_three_and_four_and_the_board_from_the_rest() -> None:
    """EX-M11, EX-M12, § 46 HwO: without the board's resolution about this registration nobody else exempts or refuses."""
    at = step()
    number = accepted(at, master())["registration"]
    assert exempted(at, number, "III", "§ 46 Abs. 1c Satz 1 HwO")["exemption"]["result"] == "grant"
    assert exempted(at, number, "IV", "§ 46 Abs. 1c Satz 2 HwO")["exemption"]["part"] == "IV"
    at.instance_id = "case-2"
    other = accepted(at, master(person=person(first_names="Mia")))["registration"]
    at.instance_id = "case-1"
    wrong = [None, resolved(at, number, "admission", 4), resolved(at, other, "exemption", 4),
             resolved(at, number, "exemption", 0)]
    for part, ground in (("I", "§ 46 Abs. 1c Satz 1 HwO"), ("III", "§ 46 Abs. 1c Satz 2 HwO"), ("II", "§ 46 Abs. 1 HwO")):
        for resolution in wrong:
            with pytest.raises(PermanentFailure) as caught:
                exempted(at, number, part, ground, resolution=resolution)
            assert caught.value.code == "exam_exemption_not_resolved"
    granted = exempted(at, number, "II", "§ 46 Abs. 1 HwO", resolution=resolved(at, number, "exemption", 4))
    assert granted["exemption"]["by"] == "mpa-tischler"
    with pytest.raises(PermanentFailure):
        exempted(at, number, "III", "§ 46 Abs. 1c Satz 1 HwO", "refuse")
    assert exempted(at, number, "I", "§ 46 Abs. 1 HwO", "refuse", resolution=wrong[3])["exemption"]["result"] == "refuse"


@pytest.mark.parametrize("matter", ["exemption", "result", "withdrawal", "revocation"])
def test_a_resolution_about_something_else_refuses_nobody(matter: str) -> None:
    """Voting down an exemption, a result or a reason for staying away is no refusal of the admission."""
    at = step()
    number = accepted(at, master())["registration"]
    against = resolved(at, number, matter, 0)
    with pytest.raises(PermanentFailure) as caught:
        perform(at, "exams.record_decision", registration=number, decision={"result": "reject", "reasons": "Gründe."},
                resolution={"id": against})
    assert caught.value.code == "exam_resolution_not_valid"


def test_an_apprentice_has_no_commission() -> None:
    """Only boards for the Meisterprüfung have examiners."""
    at = step()
    number = accepted(at, application())["registration"]
    assert perform(at, "exams.find_examiners", registration=number, part="I")["examiners"] == []
