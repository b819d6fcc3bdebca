"""The worked examples of exam admission (exams_advisory_duties.md §§ 3.10, 3.11) and its fixtures (§ 8), with their edges."""
from __future__ import annotations

import datetime as dt

import pytest

from handlers.exams.rounds import cutoff
from handlers.values import Values
from tests.unit.exam_tables import ask, early, exam, master, rules, stretched
from workflows.deadlines import deadline, period_end, working_days

GREEN = {"proposal": "ZULASSEN", "reasons": []}


shipped = Values().get


def shows(answer, **expected):
    """The answer restricted to the keys expected."""
    assert expected == {key: answer.get(key) for key in expected}


@pytest.mark.parametrize("changes, expected", [
    pytest.param({"received": "2027-02-20"}, {"path": "REGULAER", "decider": "gpa_vorsitz", "late": False} | GREEN, id="EX-A01"),
    pytest.param({"end": "2027-09-29"}, {"path": "REGULAER"} | GREEN, id="EX-A02 one day earlier"),
    pytest.param({"end": "2027-09-30"}, {"path": "REGULAER"} | GREEN, id="EX-A02"),
    pytest.param({"end": "2027-10-01"}, {"path": "VORZEITIG", "proposal": "ERMESSEN", "reasons": []}, id="EX-A03"),
    pytest.param({"zp_attended": False}, {"path": "REGULAER", "proposal": "VORLAGE_AUSSCHUSS", "reasons": ["R36-2-ZP"]}, id="EX-A04"),
    pytest.param({"zp_attended": False, "booklet": False, "disability": True}, {"path": "REGULAER"} | GREEN, id="EX-A05"),
    pytest.param({"registered": False, "not_registered_own_fault": True, "disability": True}, GREEN, id="EX-A05 not registered"),
    pytest.param({"zp_attended": False, "booklet": False, "disability": True, "end": "2027-10-01"}, {"path": "VORZEITIG"}, id="EX-A05 disability does not shorten"),
    pytest.param({"registered": False, "not_registered_own_fault": False}, GREEN, id="EX-A07"),
    pytest.param({"registered": False, "not_registered_own_fault": True}, {"proposal": "VORLAGE_AUSSCHUSS", "reasons": ["R36-3-ROLLE"]}, id="EX-A08"),
    pytest.param({"registered": False}, GREEN, id="EX-A08 fault not known"),
    pytest.param({"booklet": False}, {"proposal": "VORLAGE_AUSSCHUSS", "reasons": ["R36-2-NACHWEIS"]}, id="no booklet"),
    pytest.param({"zp_attended": False, "booklet": False, "registered": False, "not_registered_own_fault": True},
                 {"proposal": "VORLAGE_AUSSCHUSS", "reasons": ["R36-2-ZP", "R36-2-NACHWEIS", "R36-3-ROLLE"]}, id="all reasons are collected"),
    pytest.param({"zp_required": False, "zp_attended": False}, GREEN, id="no Zwischenprüfung prescribed"),
    pytest.param({"exam": "AP"}, {"path": "REGULAER", "decider": "sb_pruefung"} | GREEN, id="EX-A25"),
    pytest.param({"exam": "AP", "zp_attended": False}, {"proposal": "VORLAGE_AUSSCHUSS", "reasons": ["R36-2-ZP"], "decider": "sb_pruefung"}, id="EX-A25 without Zwischenprüfung"),
    pytest.param({"exam": "AP", "zp_required": None, "zp_attended": None, "part1": "missed_own_fault"}, {"reasons": ["R36A-3"], "proposal": "VORLAGE_AUSSCHUSS", "decider": "sb_pruefung"}, id="EX-A25 stretched"),
    pytest.param({"committee": "innung"}, {"proposal": "ABGEBEN", "decider": "innung_gs", "reasons": []}, id="EX-A26"),
    pytest.param({"committee": "innung", "zp_attended": False}, {"proposal": "ABGEBEN", "reasons": []}, id="EX-A26 the guild judges"),
    pytest.param({"received": "2027-03-01"}, {"late": False} | GREEN, id="EX-A27 on the last day"),
    pytest.param({"received": "2027-03-05"}, {"late": True, "path": "REGULAER"} | GREEN, id="EX-A27"),
    pytest.param({"received": "2027-03-02"}, {"late": True}, id="EX-A27 one day late"),
    pytest.param({"end": "2027-08-31"}, {"path": "REGULAER"} | GREEN, id="EX-A34"),
    pytest.param({"attempts": 0}, {"path": "REGULAER"} | GREEN, id="first attempt"),
    pytest.param({"attempts": 1}, {"path": "WIEDERHOLUNG"} | GREEN, id="first repeat"),
    pytest.param({"attempts": 2, "end": "2026-07-31"}, {"path": "WIEDERHOLUNG"} | GREEN, id="second repeat"),
    pytest.param({"attempts": 3}, {"path": "WIEDERHOLUNG", "proposal": "VORLAGE_AUSSCHUSS", "reasons": ["R31-WIEDERHOLUNG"]}, id="no third repeat"),
    pytest.param({"round": "W26", "end": "2027-03-31"}, {"path": "REGULAER"}, id="W26 cut-off"),
    pytest.param({"round": "W26", "end": "2027-04-01"}, {"path": "VORZEITIG"}, id="W26 one day late"),
    pytest.param({"round": "W26", "received": "2026-10-02"}, {"late": True}, id="W26 deadline"),
    pytest.param({"end": "2028-07-31"}, {"path": "VORZEITIG", "proposal": "UMLEITUNG_VERKUERZUNG", "reasons": ["U-VERKUERZUNG"]}, id="a year early by the dates"),
    pytest.param({"end": "2028-01-31"}, {"path": "VORZEITIG", "reasons": []}, id="half a year early by the dates"),
    pytest.param({"end": "2028-01-31", "booklet": False}, {"path": "VORZEITIG", "reasons": ["R36-2-NACHWEIS"], "proposal": "VORLAGE_AUSSCHUSS"}, id="early does not waive Nr. 2"),
    pytest.param({"exam": "UP", "zp_required": None, "zp_attended": None}, {"path": "UMSCHULUNG", "decider": "gpa_vorsitz"} | GREEN, id="Umschulung"),
    pytest.param({"exam": "UP", "law": "bbig"}, {"path": "UMSCHULUNG", "decider": "sb_pruefung"}, id="Umschulung under BBiG"),
    pytest.param({"exam": "FP"}, {"path": None, "decider": "gpa_vorsitz"} | GREEN, id="Fortbildung"),
    pytest.param({"exam": "FP", "law": "bbig"}, {"decider": "sb_pruefung"} | GREEN, id="Fortbildung under BBiG"),
])
def test_a_one_part_exam(changes, expected):
    """EX-A01 to A08, A25 to A27, A34 and their neighbours."""
    shows(exam(**changes), **expected)


@pytest.mark.parametrize("changes, expected", [
    pytest.param({"received": "2026-09-15"}, {"path": "REGULAER", "both_parts": False, "late": False} | GREEN, id="EX-A09"),
    pytest.param({"part1": "missed_no_fault"}, {"both_parts": True} | GREEN, id="EX-A10"),
    pytest.param({"part1": "missed_own_fault"}, {"both_parts": False, "proposal": "VORLAGE_AUSSCHUSS", "reasons": ["R36A-3"]}, id="EX-A11"),
    pytest.param({"part1": "exempt"}, {"both_parts": False} | GREEN, id="exempt from Part 1"),
    pytest.param({"part1": None}, GREEN, id="Part 1 not known"),
    pytest.param({"part1": "missed_own_fault", "disability": True}, {"reasons": ["R36A-3"]}, id="disability does not waive Part 1"),
    pytest.param({"part1": "missed_own_fault", "booklet": False}, {"reasons": ["R36-2-NACHWEIS", "R36A-3"]}, id="both reasons"),
    pytest.param({"part1": "missed_no_fault", "booklet": False}, {"proposal": "VORLAGE_AUSSCHUSS", "reasons": ["R36-2-NACHWEIS"], "both_parts": True}, id="together, but not green"),
    pytest.param({"zp_required": None, "zp_attended": False}, GREEN, id="no Zwischenprüfung in a stretched exam"),
    pytest.param({"end": "2027-08-31"}, {"path": "VORZEITIG", "reasons": []}, id="Part 2 early"),
    pytest.param({"law": "bbig"}, {"decider": "sb_pruefung", "path": "REGULAER"} | GREEN, id="Part 2 under BBiG"),
    pytest.param({"committee": "innung", "part1": "missed_own_fault"}, {"proposal": "ABGEBEN", "reasons": []}, id="Part 2 at a guild"),
    pytest.param({"exam": "GP1", "part1": None, "end": "2028-08-31"}, {"path": "REGULAER", "both_parts": None} | GREEN, id="Part 1 in the middle of the training"),
    pytest.param({"exam": "GP1", "part1": None, "booklet": False}, {"proposal": "VORLAGE_AUSSCHUSS", "reasons": ["R36-2-NACHWEIS"]}, id="Part 1 without booklet"),
    pytest.param({"exam": "GP1", "part1": None, "booklet": False, "disability": True}, GREEN, id="Part 1 with a disability"),
    pytest.param({"exam": "GP1", "part1": None, "attempts": 1}, {"path": "WIEDERHOLUNG", "proposal": "VORLAGE_AUSSCHUSS", "reasons": ["R31-TEIL1"]}, id="Part 1 never alone again"),
    pytest.param({"attempts": 2}, {"path": "WIEDERHOLUNG"} | GREEN, id="second repeat of a stretched exam"),
])
def test_a_stretched_exam(changes, expected):
    """EX-A09 to A11 and their neighbours."""
    shows(stretched(**changes), **expected)


@pytest.mark.parametrize("changes, proposal, reasons", [
    pytest.param({}, "ZULASSEN", [], id="EX-A13 and EX-A15"),
    pytest.param({"firm_heard": None, "school_heard": None}, "ZULASSEN", [], id="EX-A13 as the fixture gives it"),
    pytest.param({"school": 2.49}, "VORLAGE_AUSSCHUSS", ["V-NOTE-SCHULE"], id="2.49 exactly"),
    pytest.param({"school": 2.5}, "VORLAGE_AUSSCHUSS", ["V-NOTE-SCHULE"], id="2.5"),
    pytest.param({"firm": 2.48}, "ZULASSEN", [], id="firm 2.48"),
    pytest.param({"firm": 2.49}, "VORLAGE_AUSSCHUSS", ["V-NOTE-BETRIEB"], id="firm 2.49"),
    pytest.param({"content": False}, "VORLAGE_AUSSCHUSS", ["V-INHALT"], id="content not confirmed"),
    pytest.param({"trained_until_exam": 12, "school": 1.8, "firm": 1.8}, "VORLAGE_AUSSCHUSS", ["V-MINDESTZEIT"], id="EX-A16"),
    pytest.param({"trained_until_exam": 17}, "VORLAGE_AUSSCHUSS", ["V-MINDESTZEIT"], id="17 of 18"),
    pytest.param({"trained_until_exam": 18}, "ZULASSEN", [], id="18 of 18"),
    pytest.param({"months": 42, "trained_until_exam": 23}, "VORLAGE_AUSSCHUSS", ["V-MINDESTZEIT"], id="23 of 24"),
    pytest.param({"months": 42, "trained_until_exam": 24}, "ZULASSEN", [], id="24 of 24"),
    pytest.param({"months": 24, "trained_until_exam": 11}, "VORLAGE_AUSSCHUSS", ["V-MINDESTZEIT"], id="11 of 12"),
    pytest.param({"months": 24, "trained_until_exam": 12}, "ZULASSEN", [], id="12 of 12"),
    pytest.param({"months": 30, "trained_until_exam": 1}, "ZULASSEN", [], id="no minimum known for 30 months"),
    pytest.param({"forward": 12, "school": 1.5, "firm": 1.5, "trained_until_exam": 24}, "UMLEITUNG_VERKUERZUNG", ["U-VERKUERZUNG"], id="EX-A17"),
    pytest.param({"forward": 7}, "UMLEITUNG_VERKUERZUNG", ["U-VERKUERZUNG"], id="7 months"),
    pytest.param({"forward": 7, "school": 3.0}, "UMLEITUNG_VERKUERZUNG", ["U-VERKUERZUNG", "V-NOTE-SCHULE"], id="7 months and weak"),
    pytest.param({"firm_heard": False}, "ERMESSEN", ["V-ANHOERUNG-BETRIEB"], id="firm not heard yet"),
    pytest.param({"school_heard": False, "content": False}, "VORLAGE_AUSSCHUSS", ["V-INHALT", "V-ANHOERUNG-SCHULE"], id="school not heard and no content"),
    pytest.param({"minor": True, "minor_consent": False}, "VORLAGE_AUSSCHUSS", ["V-EINWILLIGUNG"], id="minor without consent"),
    pytest.param({"minor": True, "minor_consent": True}, "ZULASSEN", [], id="minor with consent"),
    pytest.param({"minor": True}, "ZULASSEN", [], id="minor, consent not known"),
    pytest.param({"minor": False, "minor_consent": False}, "ZULASSEN", [], id="adult needs no consent"),
    pytest.param({"school": 3.0, "firm": 3.0, "content": False, "trained_until_exam": 1, "minor": True, "minor_consent": False}, "VORLAGE_AUSSCHUSS",
                 ["V-NOTE-SCHULE", "V-NOTE-BETRIEB", "V-INHALT", "V-MINDESTZEIT", "V-EINWILLIGUNG"], id="all reasons are collected"),
])
def test_early_admission(changes, proposal, reasons):
    """EX-A13 to A17 and their edges."""
    shows(early(**changes), path="VORZEITIG", proposal=proposal, reasons=reasons, decider="gpa_vorsitz")


MAURER = [["2022-04-01", "2026-10-31"]]
OVERLAP = [["2021-01-01", "2023-12-31"], ["2022-01-01", "2024-06-30"]]


@pytest.mark.parametrize("given, expected", [
    pytest.param({"months": 36, "jobs": MAURER}, {"path": "EXTERN", "required": 54, "counted": 55} | GREEN, id="EX-A18"),
    pytest.param({"months": 36, "jobs": [["2022-04-01", "2026-09-30"]]}, {"counted": 54} | GREEN, id="54 of 54"),
    pytest.param({"months": 36, "jobs": [["2022-04-01", "2026-09-29"]]}, {"counted": 53, "proposal": "ERMESSEN"}, id="one day less"),
    pytest.param({"months": 36, "jobs": OVERLAP}, {"required": 54, "counted": 42, "proposal": "ERMESSEN", "reasons": ["E37-ZEIT"]}, id="EX-A19"),
    pytest.param({"months": 36, "jobs": OVERLAP, "credible": True}, {"proposal": "ERMESSEN"}, id="EX-A19 credible"),
    pytest.param({"months": 36, "jobs": OVERLAP, "credible": False}, {"proposal": "VORLAGE_AUSSCHUSS", "reasons": ["E37-ZEIT"]}, id="EX-A19 nothing else"),
    pytest.param({"months": 36, "jobs": OVERLAP, "other_training": 12}, {"counted": 54} | GREEN, id="training elsewhere counts"),
    pytest.param({"months": 36, "jobs": OVERLAP, "other_training": 11}, {"counted": 53, "proposal": "ERMESSEN"}, id="a month less"),
    pytest.param({"months": 42, "jobs": [["2021-01-01", "2024-04-30"]]}, {"required": 63, "counted": 40, "proposal": "ERMESSEN"}, id="EX-A21"),
    pytest.param({"months": 36, "certificate": "full"}, {"path": "VALIDIERT", "required": None, "counted": None} | GREEN, id="EX-A22"),
    pytest.param({"months": 36, "jobs": [], "certificate": "full", "credible": False}, {"path": "VALIDIERT"} | GREEN, id="EX-A22 time does not matter"),
    pytest.param({"months": 36, "jobs": OVERLAP, "certificate": "predominant"}, {"path": "EXTERN", "proposal": "ERMESSEN", "reasons": ["E37-ZEIT"]}, id="predominant is evidence"),
    pytest.param({"months": 36, "certificate": "predominant"}, {"proposal": "ERMESSEN"}, id="predominant alone"),
    pytest.param({"months": 36, "jobs": MAURER, "certificate": "predominant"}, {"counted": 55} | GREEN, id="predominant and time"),
    pytest.param({"months": 36, "jobs": OVERLAP, "certificate": "predominant", "credible": False}, {"proposal": "VORLAGE_AUSSCHUSS"}, id="predominant, found not credible"),
    pytest.param({"months": 36, "certificate": "bundeswehr"}, {"path": "SOLDAT"} | GREEN, id="EX-A24"),
    pytest.param({"months": 24, "jobs": [["2020-01-01", "2022-12-31"]]}, {"required": 36, "counted": 36} | GREEN, id="24 months: 36"),
    pytest.param({"months": 24, "jobs": [["2020-01-01", "2022-12-30"]]}, {"counted": 36} | GREEN, id="30 of 31 days are a month"),
    pytest.param({"months": 24, "jobs": [["2020-01-01", "2022-12-29"]]}, {"counted": 35, "proposal": "ERMESSEN"}, id="24 months: 35"),
    pytest.param({"months": 42, "jobs": [["2020-01-01", "2025-03-31"]]}, {"required": 63, "counted": 63} | GREEN, id="42 months: 63"),
    pytest.param({"months": 36, "jobs": []}, {"counted": 0, "proposal": "ERMESSEN"}, id="no job at all"),
    pytest.param({"months": 36, "credible": False}, {"counted": None, "proposal": "VORLAGE_AUSSCHUSS"}, id="nothing at all"),
    pytest.param({"months": 36}, {"required": 54, "counted": None} | GREEN, id="time not known"),
    pytest.param({"jobs": MAURER}, {"required": None, "counted": 55} | GREEN, id="duration not known"),
])
def test_admission_without_training(given, expected):
    """EX-A18 to A24 and their edges."""
    shows(ask("external", **given), decider="gpa_vorsitz", **expected)


def journeyman(trade, months=36, kind="journeyman"):
    return {"kind": kind, "trade": trade, "months": months}


M49 = {"proposal": "VORLAGE_AUSSCHUSS", "reasons": ["M49"]}
NOWHERE = {"residence": False, "employment": False, "course": False, "business": False}
CERTIFICATE = {"kind": "full_comparability", "trade": "A27", "date": "2025-06-01"}


@pytest.mark.parametrize("changes, expected", [
    pytest.param({}, {"competent": True, "exempt_parts": [], "required": None} | GREEN, id="EX-M01"),
    pytest.param({"trade": "A16", "qualification": journeyman("A13", 42)}, GREEN, id="EX-M02"),
    pytest.param({"trade": "A13", "qualification": journeyman("A16", 42), "experience_months": 23}, M49 | {"required": 24, "counted": 23}, id="EX-M02 not the other way round"),
    pytest.param({"trade": "A30", "qualification": journeyman("A31")}, GREEN, id="Konditor to Bäcker"),
    pytest.param({"trade": "A48", "qualification": journeyman("A27")}, GREEN, id="Tischler to Drechsler, limited"),
    pytest.param({"trade": "A27", "qualification": journeyman("A48"), "experience_months": 0}, M49, id="Drechsler to Tischler is not related"),
    pytest.param({"trade": "A17", "qualification": journeyman("A20", 42)}, GREEN, id="Kfz to Zweirad, limited"),
    pytest.param({"trade": "A4", "qualification": journeyman("A1"), "experience_months": 26}, {"required": 24, "counted": 26} | GREEN, id="EX-M04"),
    pytest.param({"trade": "A4", "qualification": journeyman("A1"), "experience_months": 24}, GREEN, id="EX-M04 24 months"),
    pytest.param({"trade": "A4", "qualification": journeyman("A1"), "experience_months": 23}, M49, id="EX-M04 23 months"),
    pytest.param({"trade": "A4", "qualification": journeyman("A1"), "experience_months": 18}, M49, id="EX-M05"),
    pytest.param({"trade": "A4", "qualification": journeyman("B1-33"), "experience_months": 24}, GREEN, id="a journeyman of Anlage B"),
    pytest.param({"qualification": journeyman("A27", 24, "final_exam"), "experience_months": 8}, M49 | {"required": 12, "counted": 8}, id="EX-M06"),
    pytest.param({"qualification": journeyman("A27", 24, "final_exam"), "experience_months": 12}, {"required": 12} | GREEN, id="EX-M06 12 months"),
    pytest.param({"qualification": journeyman("A27", 24, "final_exam"), "experience_months": 11}, M49, id="EX-M06 11 months"),
    pytest.param({"qualification": journeyman("A27", 35), "experience_months": 0}, M49, id="35 months of training"),
    pytest.param({"qualification": journeyman("A27", 36), "experience_months": 0}, GREEN, id="36 months of training"),
    pytest.param({"trade": "A21", "qualification": journeyman("A13", 24), "experience_months": 12}, GREEN, id="related and short"),
    pytest.param({"qualification": {"kind": "meister", "trade": "A10"}, "experience_months": 0}, {"exempt_parts": ["III", "IV"]} | GREEN, id="EX-M12"),
    pytest.param({"qualification": {"kind": "meister", "trade": "B1-33"}}, {"exempt_parts": ["III", "IV"]} | GREEN, id="Meister of Anlage B"),
    pytest.param({"other_exams": ["aevo"]}, {"exempt_parts": ["IV"]} | GREEN, id="EX-M11"),
    pytest.param({"other_exams": ["comparable"]}, {"exempt_parts": []} | GREEN, id="what the board decides is no exemption yet"),
    pytest.param({"qualification": {"kind": "equivalence_40a", "trade": "A27"}, "experience_months": 0}, GREEN, id="§ 40a in the trade"),
    pytest.param({"trade": "A16", "qualification": {"kind": "equivalence_40a", "trade": "A13"}}, GREEN, id="§ 40a in a related trade"),
    pytest.param({"trade": "A4", "qualification": {"kind": "equivalence_40a", "trade": "A1"}, "experience_months": 10}, M49, id="§ 40a elsewhere"),
    pytest.param({"qualification": {"kind": "none"}, "experience_months": 120}, M49, id="no exam at all"),
    pytest.param({"qualification": {"kind": "none"}, "part": "III"}, M49, id="no exam, Part III of Anlage A"),
    pytest.param({"qualification": CERTIFICATE, "experience_months": 30, "experience_after_certificate": 12}, {"required": 24, "counted": 30} | GREEN, id="12 months after the certificate"),
    pytest.param({"qualification": CERTIFICATE, "experience_months": 30, "experience_after_certificate": 11}, M49, id="11 months after the certificate"),
    pytest.param({"qualification": CERTIFICATE, "experience_months": 23, "experience_after_certificate": 12}, M49, id="23 months in all"),
    pytest.param({"qualification": CERTIFICATE, "experience_months": 30, "applied": "2026-05-31"}, M49, id="less than 12 months have passed"),
    pytest.param({"qualification": CERTIFICATE, "experience_months": 30, "applied": "2026-06-01"}, GREEN, id="12 months have passed"),
    pytest.param({"qualification": None}, GREEN, id="qualification not known"),
    pytest.param({"qualification": {"kind": "journeyman"}}, GREEN, id="trade not known"),
    pytest.param({**NOWHERE, "course": True}, {"competent": True} | GREEN, id="EX-M08"),
    pytest.param({**NOWHERE, "employment": True}, {"competent": True}, id="works here"),
    pytest.param({**NOWHERE, "business": True}, {"competent": True}, id="runs a business here"),
    pytest.param(NOWHERE, {"competent": False, "proposal": "VORLAGE_AUSSCHUSS", "reasons": ["M2-ORT"]}, id="nowhere"),
    pytest.param({"residence": False, "employment": None}, {"competent": None} | GREEN, id="place not known"),
    pytest.param({"annex": "B1", "trade": "B1-38", "qualification": {"kind": "none"}, "part": "III"}, GREEN, id="EX-M10"),
    pytest.param({"annex": "B1", "trade": "B1-38", "qualification": {"kind": "none"}, "part": "I"}, {"proposal": "VORLAGE_AUSSCHUSS", "reasons": ["M51A"]}, id="EX-M10 Part I"),
    pytest.param({"annex": "B2", "trade": None, "qualification": {"kind": "none"}, "part": "all"}, {"proposal": "VORLAGE_AUSSCHUSS", "reasons": ["M51A"]}, id="EX-M10 all parts"),
    pytest.param({"annex": "B2", "trade": None, "qualification": {"kind": "final_exam", "months": 24}}, GREEN, id="any exam for Anlage B"),
    pytest.param({"annex": "B1", "trade": None, "qualification": {"kind": "full_comparability"}}, GREEN, id="certificate for Anlage B"),
    pytest.param({"annex": "B1", "trade": None, "qualification": {"kind": "meister", "trade": "A27"}}, {"exempt_parts": ["III", "IV"]} | GREEN, id="Meister for Anlage B"),
])
def test_the_meisterpruefung(changes, expected):
    """EX-M01 to M12 and their edges."""
    shows(master(**changes), **{"decider": "mpa_vorsitz", **expected})


@pytest.mark.parametrize("given, notified, until", [
    pytest.param({"posted": "2026-11-27", "fiction": 4}, "2026-12-01", "2027-01-04", id="EX-A31"),
    pytest.param({"posted": "2026-11-27"}, "2026-12-01", "2027-01-04", id="EX-A31 by the parameter"),
    pytest.param({"posted": "2026-11-27", "fiction": 3}, "2026-11-30", "2026-12-30", id="EX-A31 with three days"),
    pytest.param({"posted": "2026-11-27", "fiction": 4, "instruction": False}, "2026-12-01", "2027-12-01", id="EX-A31 without remedies"),
    pytest.param({"posted": "2026-11-27", "fiction": 3, "instruction": False}, "2026-11-30", "2027-11-30", id="three days, without remedies"),
    pytest.param({"posted": "2027-01-27", "fiction": 4}, "2027-01-31", "2027-03-01", id="DL-3"),
    pytest.param({"posted": "2027-01-27", "instruction": False}, "2027-01-31", "2028-01-31", id="DL-3 without remedies"),
    pytest.param({"posted": "2027-02-03", "fiction": 4}, "2027-02-07", "2027-03-09", id="Women's Day in M-V"),
    pytest.param({"posted": "2027-02-03", "instruction": False}, "2027-02-07", "2028-02-07", id="a year later"),
    pytest.param({"posted": "2027-03-24", "fiction": 4}, "2027-03-28", "2027-04-28", id="Easter Sunday"),
    pytest.param({"posted": "2027-03-24", "instruction": False}, "2027-03-28", "2028-03-28", id="Easter Sunday, a year later"),
    pytest.param({"posted": "2024-11-27"}, "2024-11-30", "2024-12-30", id="three days before 2025"),
])
def test_objection_periods(given, notified, until):
    """EX-A31, DL-3 and the reference values of § 2.2."""
    assert {"notified": notified, "objection_until": until} == ask("objection", **given)


@pytest.mark.parametrize("given, need", [
    *(({"body": "gpa", "n": n}, need) for n, need in [(3, 3), (4, 3), (5, 4), (6, 4), (7, 5), (8, 6), (9, 6), (10, 7)]),
    ({"body": "gpa", "n": 5, "matter": "admission"}, 4), ({"body": "mpa", "n": 4}, 3),
    ({"body": "mpa"}, 3), ({"body": "mpa", "matter": "grade"}, 4), ({"body": "mpa", "n": 4, "matter": "ordinary"}, 3), ({"body": "mpa", "n": 3}, 2), ({"body": "mpa", "n": 5}, 3),
    *(({"body": "mpa", "n": 4, "matter": matter}, 4) for matter in ["admission", "commissions", "grade", "result", "deception"]),
])
def test_quorum(given, need):
    """D-A12: two thirds and at least three; more than half of four; all four."""
    assert {"need": need} == ask("quorum", **given)


@pytest.mark.parametrize("exam_group, result, registered, allowed", [
    pytest.param("FP", "2017-05-02", "2027-05-02", True, id="EX-F01 a Sunday"),
    pytest.param("FP", "2017-05-02", "2027-05-03", False, id="EX-F01 one day late"),
    pytest.param("GP", "2025-07-15", "2027-07-15", True, id="two years"),
    pytest.param("GP", "2025-07-15", "2027-07-16", False, id="two years and a day"),
    pytest.param("MP", "2024-03-31", "2027-03-31", True, id="three years"),
    pytest.param("MP", "2024-03-31", "2027-04-01", False, id="three years and a day"),
    pytest.param("MP", "2024-02-29", "2027-02-28", True, id="from a leap day"),
    pytest.param("MP", "2024-02-29", "2027-03-01", False, id="from a leap day, a day late"),
    pytest.param("GP", "2026-07-15", "2026-07-15", True, id="the same day"),
])
def test_skipping_passed_parts(exam_group, result, registered, allowed):
    """D-A10: two, three and ten years, the last day included."""
    assert {"skip_allowed": allowed} == ask("skip", exam=exam_group, result=result, registered=registered)


@pytest.mark.parametrize("employers, employees, teachers, ok", [
    (1, 1, 1, True), (2, 2, 1, True), (2, 2, 2, True), (2, 2, 3, False), (2, 1, 1, False), (1, 1, 0, False), (2, 2, 0, False), (3, 3, 3, True),
])
def test_composition(employers, employees, teachers, ok):
    """D-A11 with the fixtures of § 8."""
    assert ok is rules().composition(employers, employees, teachers)["ok"]


@pytest.mark.parametrize("group, before, written, reason, effect, counts, by, fee", [
    pytest.param("MP", True, None, None, "NOT_TAKEN", False, None, "withdrawal", id="EX-M13"),
    pytest.param("MP", True, False, None, "OPEN", None, "mpa_vorsitz", None, id="EX-M13 only by word of mouth"),
    pytest.param("MP", False, None, True, "NOT_TAKEN_KEEP_PASSED", False, "mpa_vorsitz", None, id="EX-M14"),
    pytest.param("MP", False, None, False, "ZERO_POINTS", True, "mpa", "no_show", id="EX-M14 not convinced: the whole board"),
    pytest.param("MP", False, None, None, "OPEN", None, "mpa_vorsitz", None, id="EX-M14 to be judged"),
    pytest.param("GP", True, True, None, "NOT_TAKEN", False, None, None, id="before the start"),
    pytest.param("GP", False, None, True, "KEEP_PARTS", False, "gpa", None, id="ill"),
    pytest.param("GP", False, None, False, "FAILED", True, "gpa", None, id="absent without reason"),
    pytest.param("FP", False, None, False, "FAILED", True, "gpa", None, id="Fortbildung"),
])
def test_withdrawal_and_absence(group, before, written, reason, effect, counts, by, fee):
    """D-A9 with EX-M13 and EX-M14."""
    found = rules().withdrawal(group, before, written, reason)

    assert (effect, counts, by, fee) == tuple(found[key] for key in ("effect", "counts_as_attempt", "decided_by", "fee_act"))


@pytest.mark.parametrize("exam_, failed, allowed", [
    ("GP", 1, True), ("GP", 2, True), ("GP", 3, False), ("AP", 2, True), ("AP", 3, False), ("GP2", 2, True), ("GP1", 1, False), ("UP", 3, False),
    ("MP_A", 3, True), pytest.param("MP_A", 4, False, id="EX-M19"), ("MP_B", 3, True), ("FP", 2, True), ("FP", 3, False), ("GP", None, None),
])
def test_repeats(exam_, failed, allowed):
    """D-A10: two repeats, three per part of the Meisterprüfung; the next one is the repeat of this number."""
    assert rules().repeat(exam_, "hwo", failed)["allowed"] is allowed


@pytest.mark.parametrize("exam_, act, given, debtor, key, amount", [
    pytest.param("GP", "admission", {"apprentice": True}, "firm", "gebuehr_gp", 180, id="EX-A01 the firm"),
    pytest.param("GP", "admission", {"apprentice": False}, "candidate", "gebuehr_gp", 180, id="EX-A18 the candidate"),
    pytest.param("GP", "objection", {"apprentice": True}, None, None, None, id="an apprentice's objection is free"),
    pytest.param("AP", "admission", {"apprentice": True}, "firm", "gebuehr_ap", 180, id="EX-A25"),
    pytest.param("MP_A", "admission", {}, "candidate", "gebuehr_mp_zulassung", 15.34, id="EX-M01"),
    pytest.param("MP_B", "part", {"part": "I"}, "candidate", "gebuehr_mp_teil_I", 350, id="Part I"),
    pytest.param("MP_A", "no_show", {"part": "II"}, "candidate", "gebuehr_mp_teil_II", 310, id="who does not come pays in full"),
    pytest.param("MP_A", "withdrawal", {"part": "I"}, "candidate", "gebuehr_mp_ruecktritt", 25.56, id="EX-M13"),
    pytest.param("MP_A", "release", {}, "candidate", "gebuehr_mp_freigabe", 25.56, id="Freigabe"),
    pytest.param("UP", "admission", {"has_firm": True}, "firm", "gebuehr_up", 180, id="Umschulungsträger"),
    pytest.param("UP", "admission", {}, "candidate", "gebuehr_up", 180, id="Umschulung without Träger"),
    pytest.param("FP", "admission", {}, "candidate", "gebuehr_fp", 250, id="Fortbildung"),
])
def test_fees(exam_, act, given, debtor, key, amount):
    """Who owes which item; the amount is the parameter of that name."""
    found = rules().exam_fee(exam_, "bbig" if exam_ == "AP" else "hwo", act, **given)

    assert (debtor, key) == (found["debtor"], found["key"])
    assert amount == (None if key is None else rules().values.get(key))


@pytest.mark.parametrize("body, matter, majority, abstention", [
    ("gpa", "admission", "votes_cast", True), ("mpa", "ordinary", "votes_cast", False), ("mpa", "admission", "votes_cast", False), ("mpa", "commissions", "unanimous", False),
])
def test_a_tie_is_for_the_chair(body, matter, majority, abstention):
    """EX-A30: two against two, the chair decides; on the board of the Meisterprüfung nobody abstains."""
    found = rules().quorum(body, 4, matter)

    assert ("chair", majority, abstention) == (found["tie"], found["majority"], found["abstention"])


@pytest.mark.parametrize("graded, due, internal", [("2027-03-31", "2027-04-30", "2027-04-30"), ("2027-01-31", "2027-02-28", "2027-02-26")])
def test_m15_the_notice_of_a_part_within_a_month(graded, due, internal):
    """EX-M15: the last performance finally graded and one month; planned back to the working day."""
    found = deadline(dt.date.fromisoformat(graded), f"P{shipped('ergebnis_mp_monate')}M")

    assert (due, internal) == (found.nominal.isoformat(), found.internal.isoformat())


def test_m17_how_long_papers_are_kept():
    """EX-M17: papers a year, minutes fifteen, from the completion of the Meisterprüfung."""
    years = shipped("aufbewahrung_pruefung_jahre")
    kept = [period_end(dt.date(2026, 6, 30), f"P{years[key]}Y").isoformat() for key in ("mp_documents", "mp_minutes")]

    assert kept == ["2027-06-30", "2041-06-30"]


def test_m18_the_invitation_two_weeks_before():
    """EX-M18: § 14 MPVerfV."""
    assert dt.date(2027, 3, 15) - dt.timedelta(days=shipped("einladung_mp_tage")) == dt.date(2027, 3, 1)


def test_working_days_of_the_fixture():
    """EX-B12a, the working days that reminders and escalations count."""
    assert working_days(dt.date(2026, 11, 24), 20) == dt.date(2026, 12, 22)


@pytest.mark.parametrize("last, found", [("2027-07-31", "2027-09-30"), ("2027-01-31", "2027-03-31"), ("2026-12-31", "2027-02-28"), ("2027-12-31", "2028-02-29")])
def test_the_cut_off_of_a_round(last, found):
    """Two months after the last day of the round, as the notes reckon it."""
    assert cutoff(dt.date.fromisoformat(last), 2).isoformat() == found
