"""The format of the exam assessment: what it refuses and where, what it leaves open, how it answers."""
from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from handlers.exams.assess import AssessmentError
from handlers.parameters import defaults
from tests.unit.exam_tables import ask, assess, decide, exam, master
from workflows.cli import main

GOOD = {
    "exam": {"exam": "GP", "round": "S27", "months": 36, "end": "2027-07-31", "zp_required": True, "zp_attended": True, "booklet": True, "registered": True},
    "early": {"months": 36, "forward": 6, "school": 2.0, "firm": 2.0, "content": True, "trained_until_exam": 30},
    "external": {"months": 36, "jobs": [["2022-04-01", "2026-10-31"]], "other_training": 0},
    "meister": {"annex": "A", "trade": "A27", "part": "all", "qualification": {"kind": "journeyman", "trade": "A27", "months": 36, "date": "2020-07-31"}, "applied": "2026-11-27", "experience_months": 30},
    "objection": {"posted": "2026-11-27", "fiction": 4, "instruction": True},
    "quorum": {"body": "gpa", "n": 5, "matter": "admission"},
    "skip": {"exam": "GP", "result": "2025-07-15", "registered": "2027-07-15"},
}
KEYS = {
    "exam": ["path", "proposal", "decider", "reasons", "late"], "early": ["path", "proposal", "decider", "reasons"],
    "external": ["path", "proposal", "decider", "reasons", "required", "counted"],
    "meister": ["proposal", "decider", "reasons", "exempt_parts"], "objection": ["notified", "objection_until"], "quorum": ["need"], "skip": ["skip_allowed"],
}


@pytest.mark.parametrize("check", GOOD)
def test_an_answer_has_the_keys_that_apply_and_no_others(check):
    """Keys that do not apply are absent."""
    assert KEYS[check] == list(ask(check, **GOOD[check]))


@pytest.mark.parametrize("check", GOOD)
def test_null_is_not_known(check):
    """A key with null says the same as an absent one."""
    needed = {"exam": {"exam"}, "objection": {"posted"}, "quorum": {"body", "n"}, "skip": {"exam", "result", "registered"}, "meister": {"annex"}}
    for key in GOOD[check].keys() - needed.get(check, set()):
        without = {name: value for name, value in GOOD[check].items() if name != key}
        assert ask(check, **without) == ask(check, **GOOD[check] | {key: None})


@pytest.mark.parametrize("check, key", [("exam", "exam"), ("objection", "posted"), ("quorum", "body"), ("quorum", "n"), ("skip", "result"), ("skip", "registered")])
@pytest.mark.parametrize("null", [True, False])
def test_what_gives_the_question_its_meaning_must_be_there(check, key, null):
    """Absent or null: there is nothing to answer, and the field is named."""
    given = {name: value for name, value in GOOD[check].items() if name != key} | ({key: None} if null else {})
    with pytest.raises(AssessmentError) as refused:
        ask(check, **given)

    assert (f"given.{key}", "Diese Angabe fehlt.") == (refused.value.field, refused.value.message)


@pytest.mark.parametrize("check, change, field", [
    ("exam", {"shoe_size": 43}, "shoe_size"), ("exam", {"school": 2.0}, "school"), ("early", {"exam": "GP"}, "exam"), ("external", {"round": "S27"}, "round"),
    ("exam", {"exam": "MP_A"}, "exam"), ("exam", {"exam": "gp"}, "exam"), ("exam", {"round": "S99"}, "round"), ("exam", {"round": 27}, "round"), ("exam", {"months": 0}, "months"),
    ("exam", {"months": 36.5}, "months"), ("exam", {"months": "36"}, "months"), ("exam", {"months": True}, "months"), ("exam", {"months": 61}, "months"), ("exam", {"months": -36}, "months"),
    ("exam", {"end": "2027-02-30"}, "end"), ("exam", {"end": "31.07.2027"}, "end"), ("exam", {"end": 20270731}, "end"), ("exam", {"zp_attended": "yes"}, "zp_attended"),
    ("exam", {"registered": 1}, "registered"), ("exam", {"part1": "overslept"}, "part1"), ("exam", {"law": "hgb"}, "law"), ("exam", {"committee": "ihk"}, "committee"),
    ("exam", {"attempts": -1}, "attempts"), ("exam", {"attempts": 1.5}, "attempts"), ("exam", {"received": "gestern"}, "received"),
    ("exam", {"exam": "AP", "law": "hwo"}, "law"), ("exam", {"law": "bbig"}, "law"), ("exam", {"exam": "AP", "committee": "innung"}, "committee"),
    ("exam", {"exam": "UP", "committee": "innung"}, "committee"), ("exam", {"exam": "GP2", "law": "bbig", "committee": "innung", "zp_required": False}, "committee"),
    ("exam", {"part1": "attended"}, "part1"), ("exam", {"exam": "GP1", "part1": "attended", "zp_required": False}, "part1"), ("exam", {"exam": "UP", "part1": "exempt"}, "part1"),
    ("exam", {"exam": "GP2"}, "zp_required"), ("exam", {"exam": "AP", "part1": "attended"}, "zp_required"), ("exam", {"not_registered_own_fault": True}, "not_registered_own_fault"),
    ("early", {"school": 0.9}, "school"), ("early", {"firm": 6.1}, "firm"), ("early", {"school": "gut"}, "school"), ("early", {"school": float("nan")}, "school"), ("early", {"forward": -1}, "forward"),
    ("early", {"forward": 36}, "forward"), ("early", {"trained_until_exam": 10**400}, "trained_until_exam"), ("early", {"minor": "no"}, "minor"),
    ("external", {"jobs": [["2024-01-01", "2023-12-31"]]}, "jobs.0"), ("external", {"jobs": [["2022-01-01", "2022-12-31"], ["2024-01-01"]]}, "jobs.1.1"),
    ("external", {"jobs": [["2022-01-01", "2022-12-31", "2023-12-31"]]}, "jobs.0"), ("external", {"jobs": [["2022-01-01", "2022-13-31"]]}, "jobs.0.1"), ("external", {"jobs": [["2022-01-01", None]]}, "jobs.0.1"),
    ("external", {"jobs": ["2022"]}, "jobs.0"), ("external", {"jobs": {}}, "jobs"), ("external", {"certificate": "partial"}, "certificate"), ("external", {"other_training": -1}, "other_training"), ("external", {"credible": "yes"}, "credible"),
    ("meister", {"trade": "A99"}, "trade"), ("meister", {"annex": "B1"}, "trade"), ("meister", {"annex": "C"}, "annex"), ("meister", {"part": "V"}, "part"), ("meister", {"other_exams": ["abitur"]}, "other_exams.0"),
    ("meister", {"other_exams": "aevo"}, "other_exams"), ("meister", {"qualification": {"kind": "bachelor"}}, "qualification.kind"), ("meister", {"qualification": {"kind": "none", "trade": "A27"}}, "qualification.kind"),
    ("meister", {"qualification": {"kind": "journeyman", "grade": 1}}, "qualification.grade"), ("meister", {"qualification": "journeyman"}, "qualification"), ("meister", {"qualification": {"kind": "journeyman", "date": "2026-11-28"}}, "qualification.date"),
    ("meister", {"experience_months": -1}, "experience_months"), ("meister", {"experience_after_certificate": 31}, "experience_after_certificate"),
    ("meister", {"qualification": {"kind": "full_comparability", "date": "2026-05-01"}, "experience_after_certificate": 12}, "experience_after_certificate"),
    ("objection", {"posted": "2026-02-30"}, "posted"), ("objection", {"fiction": -1}, "fiction"), ("objection", {"fiction": 61}, "fiction"), ("objection", {"fiction": 3.5}, "fiction"), ("objection", {"instruction": "nein"}, "instruction"),
    ("quorum", {"body": "bba"}, "body"), ("quorum", {"n": 2}, "n"), ("quorum", {"n": 0}, "n"), ("quorum", {"n": 4.5}, "n"), ("quorum", {"matter": "party"}, "matter"),
    ("skip", {"registered": "2025-07-14"}, "registered"), ("skip", {"exam": "AP"}, "exam"), ("skip", {"result": "15.7.2025"}, "result"),
])
def test_what_is_unknown_impossible_or_contradictory_is_refused_at_its_field(check, change, field):
    """The message is a German sentence and names the field's path."""
    with pytest.raises(AssessmentError) as refused:
        ask(check, **GOOD[check] | change)

    assert f"given.{field}" == refused.value.field
    assert refused.value.message.endswith(".")


@pytest.mark.parametrize("data, field", [
    ({}, "check"), ({"check": "exams", "given": {}}, "check"), ({"check": ["exam"], "given": {}}, "check"), ({"check": "exam"}, "given"), ({"check": "exam", "given": []}, "given"),
    ({"check": "exam", "given": {"exam": "GP"}, "extra": 1}, "extra"), (42, ""), ("exam", ""), (None, ""), ({"check": "meister", "given": {}}, "given.annex"),
])
def test_what_is_no_question_is_refused(data, field):
    """A question is a check and what is given."""
    with pytest.raises(AssessmentError) as refused:
        assess(data)

    assert field == refused.value.field


def test_a_list_is_answered_in_order_and_a_bad_item_in_its_place():
    """One bad item gives its error where it stands; the others are answered."""
    good = {"check": "quorum", "given": {"body": "gpa", "n": 5}}

    assert assess([good, {"check": "quorum", "given": {"body": "gpa", "n": 2}}, good]) == [
        {"need": 4}, {"error": "Ein Gesellenprüfungsausschuss hat mindestens 3 Mitglieder (§ 34 Abs. 1 HwO).", "field": "given.n"}, {"need": 4}]


@pytest.mark.parametrize("given, code, out, err", [
    ({"check": "skip", "given": GOOD["skip"]}, 0, {"skip_allowed": True}, ""),
    ({"check": "skip", "given": GOOD["skip"] | {"exam": "XX"}}, 2, None, "given.exam: Erlaubt sind: GP, MP, FP."),
    ([{"check": "skip", "given": GOOD["skip"]}, {"check": "nothing"}], 2, [{"skip_allowed": True}, {"error": "Erlaubt sind: exam, early, external, meister, objection, quorum, skip.", "field": "check"}], ""),
])
def test_the_command(given, code, out, err):
    """`kammerwerk assess exam_admission`: the answer on stdout, a refusal on stderr, exit code 2."""
    found = CliRunner().invoke(main, ["assess", "exam_admission", "-", "--json"], input=json.dumps(given))

    assert (code, err) == (found.exit_code, found.stderr.strip())
    assert (json.loads(found.stdout) if found.stdout else None) == out


def test_an_absent_key_is_not_known_and_does_not_block():
    """Whatever single key is left out, a clean application stays green."""
    assert ask("exam", exam="GP") == {"path": "REGULAER", "proposal": "ZULASSEN", "decider": "gpa_vorsitz", "reasons": [], "late": False}
    for key in GOOD["exam"].keys() - {"exam"}:
        assert (exam(**{key: None})["proposal"], exam(**{key: None})["reasons"]) == ("ZULASSEN", [])


def test_the_annex_follows_from_the_trade():
    """A trade given without its annex is enough."""
    assert master(annex=None, trade="B1-38", qualification={"kind": "none"}, part="II")["reasons"] == ["M51A"]


def test_every_parameter_of_the_exams_says_where_it_comes_from():
    """A mark of provenance and a German label stand beside every value."""
    rows = [row for row in defaults() if row.key.startswith(("vorzeitig", "mp_", "gpa_", "extern_", "gebuehr_", "pruefung", "wiederholungen", "anrechnung"))]

    assert len(rows) > 20
    assert [row.key for row in rows if not ("[" in row.source and row.label)] == []


@pytest.mark.parametrize("key, value, check, change, before, after", [
    ("vorzeitig_note_grenze", 2.4, "early", {"school": 2.45}, "ZULASSEN", "VORLAGE_AUSSCHUSS"),
    ("vorzeitig_max_monate", 12, "early", {"forward": 12}, "UMLEITUNG_VERKUERZUNG", "ZULASSEN"),
    ("mindestausbildungszeit", {"36": 31}, "early", {}, "ZULASSEN", "VORLAGE_AUSSCHUSS"),
    ("extern_faktor", 2, "external", {}, "ZULASSEN", "ERMESSEN"),
    ("mp_berufstaetigkeit_monate", 12, "meister", {"trade": "A4", "experience_months": 18}, "VORLAGE_AUSSCHUSS", "ZULASSEN"),
    ("mp_berufstaetigkeit_monate", 60, "meister", {"trade": "A4", "experience_months": 36}, "ZULASSEN", "ZULASSEN"),
    ("wiederholungen_gp", 1, "exam", {"attempts": 2}, "ZULASSEN", "VORLAGE_AUSSCHUSS"),
])
def test_a_value_of_practice_is_a_parameter(key, value, check, change, before, after):
    """Another value of the parameter gives another proposal; the law's limit stays where it is (§ 49 Abs. 2 HwO)."""
    from handlers.exams.assess import assessor
    from handlers.values import Values

    other = assessor(decide, lambda name: value if name == key else Values().get(name))
    question = {"check": check, "given": GOOD[check] | change}

    assert (before, after) == (assess(question)["proposal"], other(question)["proposal"])
