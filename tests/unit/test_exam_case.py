"""The proposal for an application as a case holds it: worked examples with the dates, papers and notes of real files."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from handlers.exams.case import assess_case
from handlers.questions import AssessmentError
from tests.unit.exam_tables import rules

S27 = {"id": "S27", "from": dt.date(2027, 5, 3), "to": dt.date(2027, 7, 31), "deadline": dt.date(2027, 3, 1)}
W26 = {"id": "W26", "from": "2026-11-02", "to": "2027-01-31", "deadline": "2026-10-01", "cutoff": "2027-03-31"}
TISCHLER = {"key": "tischler", "months": 36, "stretched": False, "law": "hwo", "zp_required": True, "trade": "A27", "annex": "A"}
MALER = TISCHLER | {"key": "maler", "stretched": True, "zp_required": False, "trade": "A10"}
KFZ = MALER | {"key": "kfz", "months": 42, "trade": "A20"}
OFFICE = {"key": "buero", "months": 36, "stretched": True, "law": "bbig", "zp_required": False}
TRAINING = {"number": "LR-1", "begin": "2024-08-01", "end": "2027-07-31", "registered": True, "zp_attended": True, "booklet": True}
GRADES = {"school": 2.48, "firm": 2.0, "content": True, "firm_heard": True, "school_heard": True}


def assess(holder="hwk", round_=S27, received="2027-02-20", missing=False, values=None, **application):
    base = {"exam": "GP", "person": {"birth_date": "2005-03-01"}, "occupation": TISCHLER, "training": TRAINING}
    return assess_case({**base, **application}, values or rules(), round_=round_, received=dt.date.fromisoformat(received), holder=holder, missing=missing)


def codes(rows):
    return [row["code"] for row in rows]


def test_a01_a_clean_file():
    """EX-A01: green, decided by the chair, three papers, and what was read of the parameters is noted."""
    found = assess()

    assert (found["path"], found["proposal"], found["decider"], found["decider_no"]) == ("REGULAER", "ZULASSEN", "gpa_vorsitz", "gpa")
    assert (found["reasons"], found["notes"], found["late"], found["four_eyes"]) == ([], [], False, False)
    assert codes(found["documents"]) == ["ANTRAG", "ZWISCHENPRUEFUNG", "NACHWEIS"]
    assert found["parameters_used"] == {"fehlzeiten_prozent": 10, "stichtag_monate": 2, "vier_augen_bbig": True}
    assert {line["status"] for line in found["findings"]} == {"met"}


def test_a05_a_disability_waives_papers_and_asks_for_its_own():
    """EX-A05: Zwischenprüfung and booklet are not asked for; the findings name § 42q HwO."""
    found = assess(disability=True, training=TRAINING | {"zp_attended": False, "booklet": False})

    assert (found["proposal"], codes(found["documents"])) == ("ZULASSEN", ["ANTRAG", "BEHINDERUNG"])
    assert "§ 42q Abs. 2 Satz 2 HwO" in {line["paragraph"] for line in found["findings"]}


def test_a04_missing_papers_are_asked_for_first():
    """EX-A04: as long as papers can be asked for, that is the proposal; after that the committee."""
    training = TRAINING | {"zp_attended": False}

    assert assess(training=training, missing=True)["proposal"] == "NACHFORDERUNG"
    assert assess(training=training)["proposal"] == "VORLAGE_AUSSCHUSS"


def test_a07_a_forgotten_entry_is_pointed_out():
    """EX-A07: the finding says what the register of apprentices has to make up for."""
    found = assess(training=TRAINING | {"registered": False, "not_registered_own_fault": False})

    assert found["proposal"] == "ZULASSEN"
    assert any("§ 118 Abs. 1 Nr. 6 HwO" in line["text"] for line in found["findings"])


def test_a10_both_parts_together():
    """EX-A10."""
    found = assess(exam="GP2", occupation=KFZ, round_=W26, received="2026-09-15", part1="missed_no_fault",
                   training=TRAINING | {"begin": "2023-09-01", "end": "2027-02-28"})

    assert ("ZULASSEN", True, "TEIL1" in codes(found["documents"])) == (found["proposal"], found["both_parts"], True)


def test_a13_months_are_computed_from_the_dates():
    """EX-A13: started 2025-02-01, ends 2028-01-31: 30 months by the exam, six months early."""
    training = TRAINING | {"begin": "2025-02-01", "end": "2028-01-31"}
    found = assess(exam="GP2", occupation=MALER, training=training, early=GRADES, part1="attended")

    assert (found["path"], found["proposal"], found["reasons"]) == ("VORZEITIG", "ZULASSEN", [])
    assert {"SCHULZEUGNIS", "STELLUNGNAHME_BETRIEB", "STELLUNGNAHME_SCHULE"} <= set(codes(found["documents"]))
    assert found["parameters_used"]["vorzeitig_note_grenze"] == 2.49


def test_a15_a_firm_that_objects_is_a_note():
    """EX-A15: a hearing is no consent."""
    training = TRAINING | {"begin": "2025-02-01", "end": "2028-01-31"}
    found = assess(exam="GP2", occupation=MALER, training=training, part1="attended", early=GRADES | {"firm_opinion": "negative"})

    assert (found["proposal"], [code for code in codes(found["notes"]) if code.startswith("BETRIEB")]) == ("ZULASSEN", ["BETRIEB_ABLEHNEND"])


@pytest.mark.parametrize("early, proposal", [({"firm_heard": False}, "ERMESSEN"), ({"firm_heard": False, "hearing_over": True}, "ZULASSEN"), ({}, "ZULASSEN")])
def test_a_hearing_is_awaited_until_its_time_is_over(early, proposal):
    """§ 37 Abs. 1 HwO: after hearing; who does not answer in time does not hold up the decision."""
    training = TRAINING | {"begin": "2025-02-01", "end": "2028-01-31"}

    assert assess(training=training, early=GRADES | early)["proposal"] == proposal


def test_a16_shortening_adds_up():
    """EX-A16: 18 months left at the start, six months earlier: twelve months are too few."""
    training = TRAINING | {"begin": "2026-08-01", "end": "2028-01-31"}

    assert codes(assess(training=training, early=GRADES)["reasons"]) == ["V-MINDESTZEIT"]


def test_a17_a_year_earlier_is_another_procedure():
    """EX-A17."""
    found = assess(training=TRAINING | {"end": "2028-07-31"}, early=GRADES)

    assert (found["proposal"], codes(found["reasons"])) == ("UMLEITUNG_VERKUERZUNG", ["U-VERKUERZUNG"])


@pytest.mark.parametrize("birth, consent, reasons", [
    ("2009-02-21", None, []), ("2009-02-20", False, []), ("2009-02-21", False, ["V-EINWILLIGUNG"]), ("2009-02-21", True, []),
])
def test_a_minor_needs_consent_to_be_early(birth, consent, reasons):
    """On the 18th birthday nobody's consent is needed any more."""
    training = TRAINING | {"begin": "2025-02-01", "end": "2028-01-31"}
    found = assess(training=training, early=GRADES | {"minor_consent": consent}, person={"birth_date": birth})

    assert codes(found["reasons"]) == reasons


@pytest.mark.parametrize("birth, begin, asked", [
    ("2010-01-01", "2025-09-01", True), ("2010-01-01", "2026-09-15", True), ("2010-01-01", "2026-09-16", False), ("2005-01-01", "2025-09-01", False),
])
def test_the_follow_up_examination_of_minors(birth, begin, asked):
    """§ 33 JArbSchG: under 18 and the first year over; asked for with Part 1 only."""
    found = assess(exam="GP1", occupation=KFZ, received="2027-09-15", person={"birth_date": birth}, training=TRAINING | {"begin": begin, "end": "2029-02-28"})

    assert ("NACHUNTERSUCHUNG" in codes(found["documents"])) is asked
    assert found["path"] == "REGULAER"


def outside(**application):
    return assess(training={}, **application)


def test_a18_an_external_without_training():
    """EX-A18: 55 of 54 months."""
    found = outside(jobs=[{"from": "2022-04-01", "to": "2026-10-31", "weekly_hours": 40, "employer": "Bau GmbH"}])

    assert (found["path"], found["proposal"], found["required"], found["counted"]) == ("EXTERN", "ZULASSEN", 54.0, 55)
    assert codes(found["documents"]) == ["ANTRAG", "TAETIGKEITSNACHWEISE", "WOHNSITZ"]


@pytest.mark.parametrize("hours, flagged", [(20, False), (19.5, True), (None, False)])
def test_part_time_is_looked_at(hours, flagged):
    """Under half of full time a person looks; it never counts less by itself."""
    found = outside(jobs=[{"from": "2022-04-01", "to": "2026-10-31", "weekly_hours": hours}])

    assert ("TEILZEIT_PRUEFEN" in codes(found["notes"]), found["proposal"]) == (flagged, "ZULASSEN")


def test_a21_foreign_evidence_is_weighed_by_a_person():
    """EX-A21: 40 of 63 months and a foreign diploma."""
    found = outside(occupation=KFZ, exam="GP1", foreign=True, jobs=[{"from": dt.date(2021, 1, 1), "to": dt.date(2024, 4, 30)}])

    assert (found["proposal"], codes(found["reasons"])) == ("ERMESSEN", ["E37-ZEIT"])
    assert codes(found["notes"]) == ["AUSLAND_BERUECKSICHTIGEN", "BEIDE_TEILE"]
    assert "AUSLANDSNACHWEISE" in codes(found["documents"])


@pytest.mark.parametrize("certificate, path, paper", [("full", "VALIDIERT", "VERGLEICHBARKEIT"), ("bundeswehr", "SOLDAT", "BMVG")])
def test_a22_a24_certificates(certificate, path, paper):
    """EX-A22, EX-A24: no months are asked for."""
    found = outside(certificate=certificate)

    assert (path, "ZULASSEN", None) == (found["path"], found["proposal"], found["required"])
    assert paper in codes(found["documents"])


def test_predominant_points_to_the_supplementary_procedure():
    """§ 8 BBFVerfV."""
    found = outside(certificate="predominant", jobs=[])

    assert (found["proposal"], codes(found["notes"])) == ("ERMESSEN", ["ERGAENZUNGSVERFAHREN"])


@pytest.mark.parametrize("course, proposal, reasons", [
    ({"content": True, "systematic": True, "practical": True}, "ZULASSEN", []),
    ({"content": True, "systematic": True, "practical": False}, "VORLAGE_AUSSCHUSS", ["S36-PRAXIS"]),
    ({"content": False, "systematic": False, "practical": False}, "VORLAGE_AUSSCHUSS", ["S36-INHALT", "S36-SYSTEMATIK", "S36-PRAXIS"]),
    ({"content": True}, "ZULASSEN", []),
])
def test_a_school_course(course, proposal, reasons):
    """D-A8: three criteria, all of them."""
    found = outside(school_course=course)

    assert ("SCHULISCH", proposal, reasons) == (found["path"], found["proposal"], codes(found["reasons"]))


def test_a25_an_occupation_of_the_bbig():
    """EX-A25: decided by the office with four eyes, paragraphs of the BBiG, never a chair."""
    found = assess(exam="AP", occupation=OFFICE, part1="attended")

    assert (found["decider"], found["four_eyes"], found["proposal"]) == ("sb_pruefung", True, "ZULASSEN")
    assert not any("HwO" in line["paragraph"] for line in found["findings"])
    assert assess(exam="AP", occupation=OFFICE, values=rules(vier_augen_bbig=False))["four_eyes"] is False


def test_a26_a_guild_decides():
    """EX-A26: forwarded, nothing judged here."""
    found = assess(holder="innung", training=TRAINING | {"booklet": False})

    assert (found["proposal"], found["forward"], found["findings"], found["office"]) == ("ABGEBEN", True, [], "innung_gs")


def test_without_a_committee_the_team_lead_clears():
    """D-A1, last row: nobody says yes by default."""
    found = assess(holder=None)

    assert (found["office"], found["decider"]) == ("tl_pruefung", "")


@pytest.mark.parametrize("received, late", [("2027-03-01", False), ("2027-03-02", True)])
def test_a27_late(received, late):
    """EX-A27: late is said beside the proposal, it does not change it."""
    assert (assess(received=received)["late"], assess(received=received)["proposal"]) == (late, "ZULASSEN")


@pytest.mark.parametrize("absent, flagged", [(10, False), (10.5, True)])
def test_long_absences_are_looked_at(absent, flagged):
    """§ 36 Abs. 1 Nr. 1 HwO: time really served; over the threshold a person looks."""
    found = assess(training=TRAINING | {"absence_percent": absent})

    assert ("FEHLZEITEN_PRUEFEN" in codes(found["notes"]), found["proposal"]) == (flagged, "ZULASSEN")


def test_a34_parental_leave_moves_the_end():
    """EX-A34: what counts is the end the contract now has."""
    found = assess(training=TRAINING | {"begin": "2023-08-01", "end": "2027-08-31", "parental_leave": True})

    assert (found["path"], found["proposal"], codes(found["notes"])) == ("REGULAER", "ZULASSEN", ["ELTERNZEIT"])


@pytest.mark.parametrize("municipality, notes, competent", [("13003000", [], True), ("13004000", ["P12-ORT"], False), ("14612000", [], None), (None, [], None)])
def test_the_training_site_lies_in_the_district(municipality, notes, competent):
    """D-A13: by the municipality's key; elsewhere it is for the office to clear, no ground against the apprentice."""
    found = assess(training=TRAINING | {"firm": {"name": "Tischlerei", "municipality": municipality}})

    assert (codes(found["notes"]), found["competent"], found["proposal"]) == (notes, competent, "ZULASSEN")


@pytest.mark.parametrize("exam, code", [("FP", "F-ZUGANG"), ("UP", "U-ZUGANG")])
@pytest.mark.parametrize("met, proposal", [(True, "ZULASSEN"), (False, "VORLAGE_AUSSCHUSS"), (None, "ZULASSEN")])
def test_what_other_regulations_ask_is_found_out_by_a_person(exam, code, met, proposal):
    """Fortbildung and Umschulung: open until a person has looked, and said so."""
    found = assess(exam=exam, training={}, access_met=met)

    assert (found["proposal"], codes(found["findings"])) == (proposal, [code])
    assert found["findings"][0]["status"] == {True: "met", False: "violated", None: "open"}[met]


@pytest.mark.parametrize("exam, application, path", [
    ("UP", {"retraining": True}, "UMSCHULUNG"), ("GP", {"retraining": True}, "UMSCHULUNG"), ("GP", {"attempts": 1}, "WIEDERHOLUNG"), ("FP", {"attempts": 2}, "WIEDERHOLUNG"),
    ("FP", {}, "FORTBILDUNG"), ("MP_A", {}, "MEISTER"), ("ZP", {}, None),
])
def test_ways(exam, application, path):
    """The ways beside the training relation."""
    assert assess(exam=exam, **application)["path"] == path


def test_the_zwischenpruefung_is_only_registered():
    """§ 39 HwO: no decision on admission, by nobody."""
    found = assess(exam="ZP")

    assert (found["proposal"], found["decider"]) == ("ANMELDUNG", "")


def meister(trade="A27", exam="MP_A", **application):
    return assess("mpa", round_=None, exam=exam, occupation={"key": trade}, training={}, residence=True, **application)


def test_m01_a_young_journeyman():
    """EX-M01: no experience needed, decided by the chair of the board, who cannot say no alone."""
    found = meister(qualification={"kind": "journeyman", "trade": "A27", "months": 36, "date": "2026-07-31"})

    assert (found["path"], found["proposal"], found["decider"], found["decider_no"]) == ("MEISTER", "ZULASSEN", "mpa_vorsitz", "mpa")
    assert codes(found["documents"]) == ["ANTRAG", "ABSCHLUSS", "ORT"]


def test_m02_the_related_trade_is_named_to_the_chair():
    """EX-M02: held → aimed at, with the limitation where there is one."""
    found = meister("A17", qualification={"kind": "journeyman", "trade": "A20", "months": 42})

    assert found["proposal"] == "ZULASSEN"
    assert any("Kraftfahrzeugtechniker" in line["text"] and "nur Krafträder" in line["text"] for line in found["findings"])


@pytest.mark.parametrize("school, months, proposal", [(None, 12, "VORLAGE_AUSSCHUSS"), ("one_year", 12, "ZULASSEN"), ("one_year", 11, "VORLAGE_AUSSCHUSS"), ("longer", None, "ZULASSEN")])
def test_a_technical_school_counts_as_experience(school, months, proposal):
    """§ 49 Abs. 2 HwO: twelve or 24 months are credited."""
    found = meister("A4", qualification={"kind": "journeyman", "trade": "A1", "months": 36}, experience_months=months, technical_school=school)

    assert found["proposal"] == proposal


def test_m11_m12_exemptions_are_noted_with_their_paragraph():
    """EX-M11, EX-M12: by law, recorded by the board; the paper is asked for."""
    found = meister(qualification={"kind": "meister", "trade": "A10"}, other_exams=["aevo"])

    assert found["exempt_parts"] == ["III", "IV"]
    assert {line["paragraph"] for line in found["notes"]} == {"§ 46 Abs. 1c Satz 1 HwO", "§ 46 Abs. 1c Satz 2 HwO"}
    assert "BEFREIUNG" in codes(found["documents"])


def test_a_board_of_another_trade_takes_no_part_i():
    """§ 2 Abs. 2 MPVerfV: Parts I and II belong to a board of the trade; Part III does not."""
    held = {"kind": "journeyman", "trade": "A27", "months": 36}

    assert codes(meister(part="I", trade_competent=False, qualification=held)["reasons"]) == ["M2-GEWERBE"]
    assert meister(part="III", trade_competent=False, qualification=held)["competent"] is True


def test_an_impossible_job_is_refused_by_its_field():
    """A period that ends before it begins is not turned round in silence."""
    with pytest.raises(AssessmentError) as refused:
        outside(jobs=[{"from": "2024-01-01", "to": "2023-01-01"}])

    assert refused.value.field == "jobs.0"


@pytest.mark.parametrize("number", [int, Decimal, lambda value: Decimal(f"{value}.0"), str])
def test_numbers_come_as_forms_and_tables_give_them(number):
    """An engine keeps numbers as decimals: the answer is the same."""
    occupation, job = TISCHLER | {"months": number(36)}, {"from": "2022-04-01", "to": "2026-10-31", "weekly_hours": number(40)}
    found = outside(occupation=occupation, jobs=[job], other_training=number(0), attempts=0)
    early = assess(occupation=occupation, training=TRAINING | {"end": "2028-01-31"}, early={"school": number(2), "forward": number(6), "trained_until_exam": number(17)})
    held = meister(qualification={"kind": "journeyman", "trade": "A27", "months": number(24)}, experience_months=number(8))

    assert (found["required"], found["counted"]) == (54.0, 55)
    assert codes(early["reasons"]) == ["V-MINDESTZEIT"]
    assert (held["required"], held["counted"], codes(held["reasons"])) == (12.0, 8, ["M49"])


def test_an_empty_application_is_open_and_stored():
    """Only the exam is known: nothing is violated, nothing fails."""
    found = assess_case({"exam": "GP"}, rules())

    assert (found["path"], found["reasons"]) == ("EXTERN", [])
