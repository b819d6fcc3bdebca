"""Every row of every decision table of exam admission is hit by what it was written for."""
from __future__ import annotations

import pytest

from tests.unit.exam_tables import SHIPPED, decide
from tests.unit.shipped_tables import require_clean, require_same_text

NAMES = {path.stem for path in SHIPPED.folder.glob("*.dmn")}
WHO = {"exam": "GP", "law": "hwo", "holder": "hwk", "four_eyes_bbig": True}
WAY = {"exam": "GP", "law": "hwo", "attempts": 0, "training": False, "end": None, "cutoff": None, "certificate": None,
       "school_course": False, "retraining": False}
PAPERS = {"exam": "GP", "law": "hwo", "path": "REGULAER", "stretched": False, "zp_required": True,
          "disability": False, "minor": False, "second_year": False, "foreign": False,
          "other_training": 0, "exemption": False}
CLEAN = {"path": "REGULAER", "exam": "GP", "law": "hwo", "end": 1, "cutoff": 2, "absence_percent": None, "absence_limit": 10, "parental_leave": None,
         "stretched": False, "zp_required": True, "zp_attended": True, "booklet": True, "registered": True,
         "not_registered_own_fault": None, "disability": False}
FORWARD = {"law": "hwo", "forward": 6, "max_forward": 6, "school": 2.48, "firm": 2.48, "grade_limit": 2.49, "content": True,
           "trained_until_exam": 18, "min_training": 18, "firm_heard": True, "school_heard": True, "hearing_over": False,
           "minor": False, "minor_consent": None, "firm_opinion": None}
JOBS = {"law": "hwo", "certificate": None, "counted": 53, "required": 54, "credible": None}
LOOK = {"law": "hwo", "weekly_hours": 40, "full_time_hours": 40, "part_time_percent": 50, "foreign": False, "certificate": None, "stretched": False}
COURSE = {"law": "hwo", "equivalent": True, "systematic": True, "practical": True}
LEFT = {"group": "GP", "before_start": False, "in_writing": None, "important_reason": None}
AGAIN = {"group": "GP", "law": "hwo", "attempts": 1, "repeats": 2, "part1_alone": False}
SKIP = {"group": "GP", "registered": 1, "until": 1, "points": None, "min_points": 50}
SEATS = {"n": 3, "employers": 1, "employees": 1, "teachers": 1, "min_members": 3, "min_teachers": 1, "share": 2, "share_of": 3}
VOTE = {"body": "gpa", "matter": "ordinary", "n": 4, "gpa_min": 3, "gpa_share": 2, "gpa_share_of": 3}
PLACE = {"group": "MP", "residence": False, "employment": False, "course": False, "business": False, "part": None,
         "trade_competent": None, "training": False, "training_site": None}
HELD = {"kind": "journeyman", "relation": "own", "months": 36, "full_months": 36, "experience": 0, "short_experience": 12,
        "general_experience": 24, "after_certificate": None, "after_months": 12}
SHORT, OTHER, FULL = HELD | {"months": 24}, HELD | {"relation": "none"}, HELD | {"kind": "full_comparability"}
ALL = {"forward": False, "decision": True, "redirect": False, "missing": False, "violated": 0, "discretion": False, "hold": False}
FEE = {"exam": "GP", "law": "hwo", "apprentice": True, "act": "admission", "part": None, "has_firm": True}


def unknown(base, *names):
    return base | dict.fromkeys(names)


def three(prefix, decision, base, *columns):
    """Rows a, b and c of a check: met, violated, not known."""
    return [(f"{prefix}{letter}", decision, base | {name: value})
            for letter, (name, value) in zip("abc", columns, strict=True)]


ROWS = [
    ("A1_1", "competence", WHO | {"holder": "innung"}), ("A1_2", "competence", WHO), ("A1_3", "competence", WHO | {"exam": "AP", "law": "bbig"}),
    ("A1_4", "competence", WHO | {"exam": "UP"}), ("A1_5", "competence", WHO | {"exam": "MP_A", "holder": "mpa"}),
    ("A1_6", "competence", WHO | {"exam": "MP_B", "holder": "mpa"}), ("A1_7", "competence", WHO | {"exam": "ZP"}), ("A1_8", "competence", WHO | {"holder": "none"}),
    ("A2_1", "path", WAY | {"exam": "ZP"}), ("A2_2", "path", WAY | {"exam": "MP_B", "attempts": 2}), ("A2_3", "path", WAY | {"attempts": 1, "training": True}),
    ("A2_4", "path", WAY | {"exam": "FP"}), ("A2_5", "path", WAY | {"exam": "GP1", "training": True, "end": 3, "cutoff": 2}),
    ("A2_6", "path", WAY | {"training": True, "end": 3, "cutoff": 2}), ("A2_7", "path", WAY | {"training": True, "end": 2, "cutoff": 2}),
    ("A2_8", "path", WAY | {"certificate": "full"}), ("A2_9", "path", WAY | {"certificate": "bundeswehr"}), ("A2_10", "path", WAY | {"school_course": True}),
    ("A2_11", "path", WAY | {"exam": "UP"}), ("A2_12", "path", WAY | {"retraining": True}), ("A2_13", "path", WAY | {"certificate": "predominant"}),
    ("A3_1", "documents", PAPERS), ("A3_2", "documents", PAPERS), ("A3_3", "documents", PAPERS),
    ("A3_4", "documents", PAPERS | {"exam": "GP1", "stretched": True, "minor": True, "second_year": True}),
    ("A3_5", "documents", PAPERS | {"exam": "GP2", "stretched": True}),
    *((f"A3_{number}", "documents", PAPERS | {"path": "VORZEITIG", "minor": True}) for number in (6, 7, 8, 9)),
    *((f"A3_{number}", "documents", PAPERS | {"path": "EXTERN", "foreign": True, "other_training": 6}) for number in (10, 11, 12, 13)),
    ("A3_14", "documents", PAPERS | {"path": "VALIDIERT"}), ("A3_15", "documents", PAPERS | {"path": "SOLDAT"}), ("A3_16", "documents", PAPERS | {"path": "SCHULISCH"}),
    ("A3_17", "documents", PAPERS | {"path": "WIEDERHOLUNG"}), ("A3_18", "documents", PAPERS | {"disability": True}), ("A3_19", "documents", PAPERS | {"exam": "UP", "path": "UMSCHULUNG"}),
    ("A3_20", "documents", PAPERS | {"exam": "FP", "path": "FORTBILDUNG"}), *((f"A3_{number}", "documents", PAPERS | {"exam": "MP_A", "path": "MEISTER", "exemption": True}) for number in (21, 22, 23)),
    ("A4_1", "regular", CLEAN), ("A4_2", "regular", CLEAN | {"end": 3}), ("A4_3", "regular", unknown(CLEAN, "end")), ("A4_4", "regular", CLEAN | {"absence_percent": 11}),
    *((f"A4_{number}", "regular", CLEAN | {"disability": True}) for number in (5, 15, 21)), ("A4_6", "regular", CLEAN | {"stretched": True}), ("A4_22", "regular", CLEAN | {"parental_leave": True}), ("A4_7", "regular", CLEAN | {"zp_required": False}),
    ("A4_8", "regular", CLEAN), ("A4_9", "regular", CLEAN | {"zp_attended": False}), ("A4_10", "regular", unknown(CLEAN, "zp_attended")), ("A4_11", "regular", unknown(CLEAN, "zp_attended", "zp_required")),
    ("A4_12", "regular", CLEAN), ("A4_13", "regular", CLEAN | {"booklet": False}), ("A4_14", "regular", unknown(CLEAN, "booklet")), ("A4_16", "regular", CLEAN),
    ("A4_17", "regular", CLEAN | {"registered": False, "not_registered_own_fault": False}), ("A4_18", "regular", CLEAN | {"registered": False, "not_registered_own_fault": True}),
    ("A4_19", "regular", CLEAN | {"registered": False}), ("A4_20", "regular", unknown(CLEAN, "registered")),
    *((f"A5_{number}", "stretched", {"law": "hwo", "part": "1", "part1": None, "part1_time_served": served}) for number, served in enumerate((True, False, None), 1)),
    *((f"A5_{number}", "stretched", {"law": "bbig", "part": "2", "part1": part1, "part1_time_served": None}) for number, part1 in enumerate(("attended", "exempt", "missed_no_fault", "missed_own_fault", None), 4)),
    *three("A6_1", "early", FORWARD, ("forward", 6), ("forward", 7), ("forward", None)), *three("A6_2", "early", FORWARD, ("school", 2.48), ("school", 2.49), ("school", None)),
    *three("A6_3", "early", FORWARD, ("firm", 2.48), ("firm", 2.49), ("firm", None)), *three("A6_4", "early", FORWARD, ("content", True), ("content", False), ("content", None)),
    *three("A6_5", "early", FORWARD, ("trained_until_exam", 18), ("trained_until_exam", 17), ("min_training", None)),
    *three("A6_6", "early", FORWARD, ("hearing_over", True), ("firm_heard", False), ("firm_heard", None)), *three("A6_7", "early", FORWARD, ("school_heard", True), ("school_heard", False), ("school_heard", None)),
    *three("A6_8", "early", FORWARD | {"minor_consent": False}, ("minor", False), ("minor", True), ("minor", None)), ("A6_9", "early", FORWARD | {"firm_opinion": "negative"}),
    ("A7_1", "external", JOBS | {"certificate": "full"}), ("A7_2", "external", JOBS | {"certificate": "bundeswehr"}), ("A7_3", "external", JOBS | {"counted": 54}), ("A7_4", "external", JOBS | {"credible": False}),
    ("A7_5", "external", JOBS | {"certificate": "predominant"}), ("A7_6", "external", JOBS), ("A7_7", "external", unknown(JOBS, "counted")),
    ("A7N_1", "external_notes", LOOK | {"weekly_hours": 19}), ("A7N_2", "external_notes", LOOK | {"foreign": True}), ("A7N_3", "external_notes", LOOK | {"certificate": "predominant"}), ("A7N_4", "external_notes", LOOK | {"stretched": True}),
    *(row for number, path in enumerate(("FORTBILDUNG", "UMSCHULUNG"), 1) for row in three(f"ZU_{number}", "access", {"law": "hwo", "path": path}, ("access_met", True), ("access_met", False), ("access_met", None))),
    *(row for number, name in enumerate(("equivalent", "systematic", "practical"), 1) for row in three(f"A8_{number}", "school", COURSE, (name, True), (name, False), (name, None))),
    ("A9_1", "withdrawal", LEFT | {"group": "MP", "before_start": True}), ("A9_2", "withdrawal", LEFT | {"group": "MP", "important_reason": True}), ("A9_3", "withdrawal", LEFT | {"group": "MP", "important_reason": False}),
    ("A9_4", "withdrawal", LEFT | {"group": "MP"}), ("A9_5", "withdrawal", LEFT | {"before_start": True}), ("A9_6", "withdrawal", LEFT | {"important_reason": True}), ("A9_7", "withdrawal", LEFT | {"important_reason": False}),
    ("A9_8", "withdrawal", LEFT | {"before_start": True, "in_writing": False}),
    ("A10_1", "repeat", AGAIN | {"part1_alone": True}), ("A10_2", "repeat", AGAIN | {"attempts": 2}), ("A10_3", "repeat", AGAIN | {"attempts": 3}), ("A10_4", "repeat", AGAIN | {"group": "MP", "repeats": 3, "attempts": 3}),
    ("A10_5", "repeat", AGAIN | {"group": "MP", "repeats": 3, "attempts": 4}), ("A10_6", "repeat", AGAIN | {"group": "FP"}), ("A10_7", "repeat", AGAIN | {"group": "FP", "attempts": 3}), ("A10_8", "repeat", unknown(AGAIN, "attempts")),
    ("A10S_1", "skip", SKIP), ("A10S_2", "skip", SKIP | {"group": "MP", "points": 49}), ("A10S_3", "skip", SKIP | {"group": "MP", "points": 50}), ("A10S_4", "skip", SKIP | {"group": "FP"}), ("A10S_5", "skip", SKIP | {"registered": 2}),
    ("A10S_6", "skip", unknown(SKIP, "registered")),
    ("A11_1", "composition", SEATS | {"n": 2}), ("A11_2", "composition", SEATS | {"employers": 2, "n": 4}), ("A11_3", "composition", SEATS | {"employers": 2, "employees": 2, "teachers": 0, "n": 4}),
    ("A11_4", "composition", SEATS | {"employers": 2, "employees": 2, "teachers": 3, "n": 7}), ("A11_5", "composition", SEATS), ("A11_6", "composition", unknown(SEATS, "teachers")),
    ("A12_1", "quorum", VOTE), ("A12_2", "quorum", VOTE | {"body": "mpa"}), ("A12_3", "quorum", VOTE | {"body": "mpa", "matter": "commissions"}), ("A12_4", "quorum", VOTE | {"body": "mpa", "matter": "admission"}), ("A12_5", "quorum", VOTE | {"body": "bba"}),
    ("A17_1", "grading", {"difference": 0, "limit": 10}), ("A17_2", "grading", {"difference": 10, "limit": 10}), ("A17_3", "grading", {"difference": 10.01, "limit": 10}),
    ("A13_1", "local_competence", PLACE | {"part": "I", "trade_competent": False, "residence": True}), ("A13_2", "local_competence", PLACE | {"course": True}), ("A13_3", "local_competence", PLACE), ("A13_4", "local_competence", unknown(PLACE, "course")),
    ("A13_5", "local_competence", PLACE | {"group": "GP", "training": True, "training_site": True}), ("A13_6", "local_competence", PLACE | {"group": "GP", "training": True, "training_site": False}),
    ("A13_7", "local_competence", PLACE | {"group": "GP", "residence": True}), ("A13_8", "local_competence", PLACE | {"group": "GP"}), ("A13_9", "local_competence", PLACE | {"group": "GP", "training": True}),
    ("A14_1", "master_a", HELD | {"kind": "meister", "relation": "none"}), ("A14_2", "master_a", HELD | {"kind": "equivalence_40a", "relation": "related"}), ("A14_3", "master_a", HELD | {"kind": "equivalence_40a", "relation": None}),
    ("A14_4", "master_a", HELD | {"relation": "limited"}), ("A14_5", "master_a", SHORT | {"experience": 12}), ("A14_6", "master_a", SHORT | {"experience": 11}), ("A14_7", "master_a", unknown(SHORT, "experience")), ("A14_8", "master_a", unknown(HELD, "relation", "months")),
    ("A14_9", "master_a", OTHER | {"experience": 24}), ("A14_10", "master_a", OTHER | {"experience": 23}), ("A14_11", "master_a", unknown(SHORT, "relation") | {"experience": 11}), ("A14_12", "master_a", unknown(OTHER, "experience")),
    ("A14_13", "master_a", FULL | {"experience": 23, "after_certificate": 12}), ("A14_14", "master_a", FULL | {"experience": 30, "after_certificate": 11}), ("A14_15", "master_a", FULL | {"experience": 24, "after_certificate": 12}),
    ("A14_16", "master_a", unknown(FULL, "experience")), ("A14_17", "master_a", HELD | {"kind": "none"}), ("A14_18", "master_a", unknown(HELD, "kind")),
    ("A15_1", "master_b", {"kind": "final_exam", "part": None}), ("A15_2", "master_b", {"kind": "none", "part": "III"}), ("A15_3", "master_b", {"kind": "none", "part": None}), ("A15_4", "master_b", {"kind": "none", "part": "all"}), ("A15_5", "master_b", {"kind": None, "part": None}),
    *((f"A16_{row}", "exemptions", {"grounds": [ground]}) for row, ground in [("1a", "meister"), ("1b", "meister"), ("2", "aevo"), ("3", "comparable"), ("4", "state_exam"), ("5", "areas"), ("6", "foreign")]),
    ("A0_1", "proposal", ALL | {"forward": True}), ("A0_2", "proposal", ALL | {"decision": False}), ("A0_3", "proposal", ALL | {"redirect": True, "violated": 1}), ("A0_4", "proposal", ALL | {"missing": True, "violated": 1}),
    ("A0_5", "proposal", ALL | {"discretion": True}), ("A0_6", "proposal", ALL | {"violated": 1}), ("A0_7", "proposal", ALL | {"hold": True}), ("A0_8", "proposal", ALL),
    ("AF_1", "exam_fee", FEE), ("AF_2", "exam_fee", FEE | {"act": "objection"}), ("AF_3", "exam_fee", FEE | {"apprentice": False}), ("AF_4", "exam_fee", FEE | {"exam": "UP"}), ("AF_5", "exam_fee", FEE | {"exam": "UP", "has_firm": False}),
    ("AF_6", "exam_fee", FEE | {"exam": "FP"}), ("AF_7", "exam_fee", FEE | {"exam": "MP_A"}), ("AF_8", "exam_fee", FEE | {"exam": "MP_B", "act": "no_show", "part": "II"}), ("AF_9", "exam_fee", FEE | {"exam": "MP_A", "act": "withdrawal"}),
    ("AF_10", "exam_fee", FEE | {"exam": "MP_A", "act": "release"}), ("AF_11", "exam_fee", FEE | {"exam": "MP_A", "act": "objection"}), ("AF_12", "exam_fee", FEE | {"apprentice": False, "act": "objection"}), ("AF_13", "exam_fee", FEE | {"exam": "FP", "act": "release"}),
]


@pytest.mark.parametrize("rule, decision, inputs", ROWS, ids=[row[0] for row in ROWS])
def test_a_row_is_hit_by_what_it_was_written_for(rule, decision, inputs):
    """The row hits, and nothing is wrong with the evaluation."""
    trace = decide(decision, inputs).trace

    assert rule in [hit for row in trace for hit in row["rules"]]
    assert [row["problem"] for row in trace if "problem" in row] == []


def test_no_row_is_left_out_above():
    """A row added to a table needs an input that hits it."""
    assert {row.get("id") for _, row in SHIPPED.drawn()} == {row[0] for row in ROWS}


def test_the_tables_are_clean_and_named_after_their_file():
    """Every decision file parses without a problem and holds the decision of its own name."""
    require_clean(SHIPPED, NAMES)


def test_every_row_names_its_paragraph_or_its_mark():
    """The column Rechtsgrundlage is filled, ends in a mark of provenance, and dmn-js shows the same text."""
    require_same_text(SHIPPED.drawn(), r"\[(L|S\d+|M|P|I)\]")


def test_no_threshold_is_a_number_in_a_table():
    """Numbers of practice and of law come in as values of parameters; what remains counts, halves or is a per cent."""
    assert {name: SHIPPED.numbers(name) - {0, 1, 2, 100} for name in NAMES} == {name: set() for name in NAMES}
