"""The worked cases K1 to K18 as far as one answer can show them, and cases of the same kinds."""
from __future__ import annotations

import pytest

from tests.unit.register_tables import assess, owner, question, states, trade

GMBH = owner(kind="legal", registered=True, ihk_member="yes")


def employed(**terms):
    return {"who": "employee", "weekly_hours": 40, "other_engagements": 0, "distance_km": 5, "power_to_instruct": True,
            "fixed_term": False, "marginal_pay": False} | terms


def dates(start, nominal, legal, internal):
    return {"start": start, "nominal": nominal, "legal": legal, "internal": internal}


def test_k1_a_plain_meister_is_entered():
    """K1: the month end counts where there is no twin day, and a Sunday shifts."""
    answer = assess(question())
    line = answer["trades"][0]

    assert (line["register"], line["path"]) == ("A", "P71A")
    assert (line["betriebsleiter"], line["permission_first"]) == (False, False)
    assert answer["documents"] == ["D01", "D02", "D03"]
    assert answer["documents_later"] == []
    assert line["deadline"] == answer["deadline"] == dates("2026-11-30", "2027-02-28", "2027-03-01", "2027-02-26")
    assert (line["fiction"], line["receipt_due"], line["earliest"]) == ("yes", None, None)
    assert (answer["ihk_notice"], answer["fee_keys"]) == ("no", ["A/natural/entry"])
    assert answer["pension_messages"] == [{"who": "owner", "act": "entry"}]
    assert (answer["competent"], answer["competent_chamber"]) == ("own", "HWK OMV")
    assert (answer["admissible"], answer["barred_until"]) == (True, None)
    assert states(line)["T2-3"] == "met"


def test_k2_an_employed_meister_carries_the_entry():
    """K2: the owner without exam is entered under § 7 Abs. 1; Women's Day shifts the end."""
    answer = assess(question(received="2026-12-08", complete="2026-12-08", trades=[trade("A38", lead=employed())]))
    line = answer["trades"][0]

    assert (line["path"], line["betriebsleiter"], line["flags"]) == ("P71BL", True, [])
    assert answer["documents"] == ["D01", "D02", "D03", "D04", "D05"]
    assert answer["documents_later"] == ["D06"]
    assert answer["deadline"] == dates("2026-12-08", "2027-03-08", "2027-03-09", "2027-03-05")
    assert answer["pension_message"] is True


def test_k3_a_company_with_a_busy_betriebsleiter():
    """K3: flags warn, never decide; a company has no pension message, and the IHK is told."""
    lead = employed(weekly_hours=20, other_engagements=1, distance_km=60)
    answer = assess(question(received="2026-12-26", complete="2026-12-26", owner=GMBH,
                             trades=[trade("A25", lead=lead)]))
    line = answer["trades"][0]

    assert (line["path"], line["betriebsleiter"]) == ("P71BL", True)
    assert line["flags"] == ["MEHRFACH", "STUNDEN", "ENTFERNUNG"]
    assert answer["documents"] == ["D01", "D02", "D03", "D04", "D05", "D07"]
    assert answer["deadline"] == dates("2026-12-26", "2027-03-26", "2027-03-30", "2027-03-25")
    assert (answer["pension_message"], answer["pension_messages"]) == (False, [])
    assert (answer["ihk_notice"], answer["fee_keys"]) == ("yes", ["A/legal/entry"])


JOURNEYMAN = {"kind": "journeyman", "trade": "A10", "date": "2014-07-31"}
SIX_YEARS = {"days_total": 4414, "days_leading": 2375, "essential_activity": True, "until": "2026-08-31"}


def test_k4_the_experienced_journeyman():
    """K4: permission first, no fiction for it, two fee items."""
    answer = assess(question(received="2026-09-01", complete="2026-09-01",
                             trades=[trade("A10", JOURNEYMAN, experience=SIX_YEARS)]))
    line = answer["trades"][0]

    assert (line["path"], line["permission_first"], line["fiction"]) == ("P77B7B", True, "open")
    assert line["deadline"] == dates("2026-09-01", "2026-12-01", "2026-12-01", "2026-12-01")
    assert answer["documents"] == ["D01", "D02", "D03", "D11"]
    assert answer["fee_keys"] == ["A/natural/entry", "A/natural/permission"]


@pytest.mark.parametrize("days, earliest", [(2000, "2027-03-09"), (2189, "2026-09-01"), (2189.5, "2026-09-01")])
def test_a_journeyman_short_of_six_years_is_told_the_earliest_day(days, earliest):
    """Last day plus missing days is the earliest date; until then no way is open."""
    short = SIX_YEARS | {"days_total": days, "days_leading": 1500}
    line = assess(question(trades=[trade("A10", JOURNEYMAN, experience=short)]))["trades"][0]

    assert (line["path"], line["earliest"]) == ("KEIN_WEG", earliest)
    assert states(line)["T5-3"] == "violated"
    assert "T5-4" not in states(line)


def test_k6_the_wrong_journeyman_trade():
    """K6: a Metallbauer is not related to Klempner; the same person passes the exam test as Metallbauer."""
    exam = {"kind": "final_exam", "trade": "A13", "date": "2010-02-01"}
    klempner = assess(question(trades=[trade("A23", exam, experience=SIX_YEARS)]))["trades"][0]
    metallbauer = assess(question(trades=[trade("A13", exam, experience=SIX_YEARS)]))["trades"][0]
    dachdecker = assess(question(trades=[trade("A23", exam | {"trade": "A4"}, experience=SIX_YEARS)]))["trades"][0]

    assert klempner["path"] == "KEIN_WEG"
    assert {"T4-4": "violated", "T5-2": "violated"}.items() <= states(klempner).items()
    assert metallbauer["path"] == "P77B7B"
    assert (dachdecker["path"], dachdecker["related"], dachdecker["limited_to"]) == ("P77B7B", True, None)


def test_k7_the_clock_starts_with_the_last_missing_paper():
    """K7: Reformation Day starts the clock, the end of January and its Sunday end it; Estrichleger is related."""
    asked = question(received="2026-10-05", complete="2026-10-31",
                     trades=[trade("A1"), trade("A44", {"kind": "meister", "trade": "A1"})])
    answer = assess(asked)

    assert answer["deadline"] == dates("2026-10-31", "2027-01-31", "2027-02-01", "2027-01-29")
    assert [(line["path"], line["related"]) for line in answer["trades"]] == [("P71A", False), ("P71A", True)]
    assert assess(asked | {"complete": None})["deadline"] is None


def test_k10_a_b1_trade_needs_no_qualification():
    """K10: the list of § 19, no D03, no pension message, the fiction via § 20."""
    answer = assess(question(received="2026-09-25", complete="2026-09-25",
                             establishment={"kind": "main", "municipality": "13073088"},
                             trades=[{"trade": "B1-33"}]))
    line = answer["trades"][0]

    assert (line["register"], line["path"], line["fiction"]) == ("B1", "B_ANZ", "yes")
    assert answer["documents"] == ["D01", "D02"]
    assert answer["deadline"] == dates("2026-09-25", "2026-12-25", "2026-12-28", "2026-12-24")
    assert (answer["pension_message"], answer["fee_keys"], answer["competent"]) == (False, ["B/natural/entry"], "own")


def test_k11_three_trades_in_one_form():
    """K11: two are entered at once, the third needs § 7a, opened by the others."""
    dachdecker = {"kind": "meister", "trade": "A4", "date": "2020-01-01"}
    answer = assess(question(trades=[trade("A3", dachdecker), trade("A4", dachdecker), trade("A23", dachdecker)]))

    assert [line["path"] for line in answer["trades"]] == ["P77A7A", "P71A", "P71A"]
    assert [line["permission_first"] for line in answer["trades"]] == [True, False, False]
    assert [(line["related"], line["limited_to"]) for line in answer["trades"]][2] == (True, None)
    assert answer["fee_keys"] == ["A/natural/entry", "A/natural/permission"]
    assert answer["documents"] == ["D01", "D02", "D03", "D11"]


def test_k13_a_new_partner_in_a_grandfathered_partnership():
    """K13: six months from the extension, no fiction, deletion is mandatory."""
    answer = assess(question(
        received="2026-08-31", complete=None, event="new_partner",
        owner=owner(kind="partnership", partners=3, legal_capacity=True),
        trades=[trade("A42", grandfathered=True, lead={"who": "partner"}) | {"qualifications": []}]))
    line = answer["trades"][0]

    assert line["path"] == "KEIN_WEG"
    assert line["deadline"] == dates("2026-08-31", "2027-02-28", "2027-03-01", "2027-02-26")
    assert line["fiction"] == "no"
    assert answer["deadline"] is None
    assert answer["pension_messages"] == [{"who": "partner", "act": "entry"}]


def test_k14_the_widow_continues():
    """K14: P4 needs the proof of heirs, no qualification; only the end of the deceased's entry is reported."""
    answer = assess(question(event="death", trades=[trade("A30") | {"qualifications": []}]))
    line = answer["trades"][0]

    assert (line["register"], line["path"], line["deadline"], line["fiction"]) == ("A", "P4", None, "no")
    assert answer["deadline"] is None
    assert answer["documents"] == ["D01", "D02", "D15"]
    assert answer["pension_messages"] == [{"who": "deceased", "act": "deletion"}]


def test_k17_a_nebenbetrieb_of_a_trading_company():
    """K17: entered as Nebenbetrieb, the IHK is told, nobody is reported to the pension insurer."""
    place = {"kind": "nebenbetrieb", "trivial": False, "hilfsbetrieb": False, "municipality": "13003000"}
    answer = assess(question(owner=GMBH, establishment=place, trades=[trade("A20", lead=employed())]))

    assert answer["trades"][0]["path"] == "P71BL"
    assert answer["documents"] == ["D01", "D02", "D03", "D04", "D05", "D07", "D18"]
    assert (answer["ihk_notice"], answer["pension_message"]) == ("yes", False)
    assert answer["fee_keys"] == ["A/nebenbetrieb/entry"]


@pytest.mark.parametrize("key", ["trivial", "hilfsbetrieb"])
def test_a_trivial_or_auxiliary_business_is_not_entered(key):
    """§ 3 HwO: no entry, no fee, no clock."""
    place = {"kind": "nebenbetrieb", "trivial": False, "hilfsbetrieb": False, "municipality": "13003000"} | {key: True}
    answer = assess(question(owner=GMBH, establishment=place, trades=[trade("A20", lead=employed())]))
    line = answer["trades"][0]

    assert (line["register"], line["path"], line["deadline"]) == ("none", None, None)
    assert (answer["fee_keys"], answer["deadline"], answer["ihk_notice"]) == ([], None, "no")


def test_k18_a_tailor_is_listed_and_a_hairdresser_without_proof_is_not():
    """K18: B2 needs nothing; Friseure without qualification find no way."""
    answer = assess(question(trades=[{"trade": "B2-37"}, trade("A38") | {"qualifications": []}]))

    assert [line["path"] for line in answer["trades"]] == ["B_ANZ", "KEIN_WEG"]
    assert answer["fee_keys"] == ["B/natural/entry"]


POLISH = owner(nationality_group="eu")
SEVEN_YEARS = {"role": "self", "months": 84, "until": "2024-06-30", "continuous": True, "technical_months": 0}


def eu_trade(code, *activities, training=0, **changes):
    return trade(code, **changes) | {"qualifications": changes.get("qualifications", []),
                                     "eu_activity": list(activities), "prior_training_months": training}


def test_an_eu_hairdresser_with_seven_years_of_her_own():
    """§ 9 HwO: papers, receipt within a month, three months, no fiction."""
    answer = assess(question(received="2026-07-31", complete="2026-09-01", owner=POLISH,
                             trades=[eu_trade("A38", SEVEN_YEARS)]))
    line = answer["trades"][0]

    assert (line["path"], line["permission_first"], line["fiction"]) == ("P73A9", True, "no")
    assert line["receipt_due"] == "2026-08-31"
    assert line["deadline"]["nominal"] == "2026-12-01"
    assert answer["documents"] == ["D01", "D02", "D03", "D11", "D13", "D14", "D20"]


def test_a_foreign_certificate_from_outside_the_eu():
    """§ 50c HwO: BQFG papers and translation; the receipt is due on the last working day of the month."""
    answer = assess(question(received="2026-10-01", complete="2026-10-01", owner=owner(nationality_group="third"),
                             trades=[trade("A25", {"kind": "foreign_certificate", "trade": "A25"})]))
    line = answer["trades"][0]

    assert (line["path"], line["permission_first"], line["fiction"]) == ("P73G50C", True, "no")
    assert line["receipt_due"] == "2026-10-30"
    assert answer["documents"] == ["D01", "D02", "D03", "D13", "D21"]


def test_hardship():
    """§ 8 HwO: reasons and proofs, permission first, fiction open."""
    answer = assess(question(trades=[trade("A1", {"kind": "hardship", "trade": "A1"},
                                           {"kind": "journeyman", "trade": "A1"})
                                     | {"experience": SIX_YEARS | {"days_total": 900, "days_leading": 0}}]))
    line = answer["trades"][0]

    assert (line["path"], line["permission_first"], line["fiction"]) == ("P73A8", True, "open")
    assert line["receipt_due"] is None
    assert answer["documents"] == ["D01", "D02", "D03", "D11", "D12"]


@pytest.mark.parametrize("date, proofs, path, state", [
    ("1988-06-30", ["practice_3y"], "PVEB", "met"),
    ("1991-12-31", ["further_training"], "PVEB", "met"),
    ("1988-06-30", None, "PVEB", "open"),
    (None, ["trained_apprentices"], "PVEB", "open"),
    ("1988-06-30", [], "KEIN_WEG", "violated"),
    ("1992-01-01", ["practice_3y"], "KEIN_WEG", "violated"),
])
def test_meister_of_the_nationalised_industry(date, proofs, path, state):
    """Certificate up to 31.12.1991 and one of three proofs; what is not known does not block."""
    line = assess(question(trades=[trade("A13", {"kind": "veb_meister", "trade": "A13", "date": date,
                                                 "proofs": proofs})]))["trades"][0]

    assert (line["path"], states(line)["T2-6"]) == (path, state)


@pytest.mark.parametrize("kind, path, documents", [
    ("engineer", "P72ING", ["D01", "D02", "D03", "D19"]),
    ("equal_exam", "P72EQ", ["D01", "D02", "D03", "D19"]),
    ("eu_diploma", "P72EUDIPL", ["D01", "D02", "D03", "D19"]),
    ("at_fr_master", "P50B", ["D01", "D02", "D03"]),
    ("spaetaussiedler", "P79", ["D01", "D02", "D03"]),
    ("permission_8", "P73A8", ["D01", "D02", "D03", "D10"]),
    ("permission_9", "P73A9", ["D01", "D02", "D03", "D10"]),
    ("equivalence_50c", "P73G50C", ["D01", "D02", "D03", "D10"]),
    ("permission_7a", "P77A7A", ["D01", "D02", "D03", "D10"]),
    ("permission_7b", "P77B7B", ["D01", "D02", "D03", "D10"]),
])
def test_qualifications_that_enter_at_once(kind, path, documents):
    """No permission first, the entry's fiction, one fee item, the papers of the path."""
    answer = assess(question(trades=[trade("A24", {"kind": kind, "trade": "A24"})]))
    line = answer["trades"][0]

    assert (line["path"], line["permission_first"], line["fiction"], line["receipt_due"]) == (path, False, "yes", None)
    assert (answer["documents"], answer["fee_keys"]) == (documents, ["A/natural/entry"])


def test_a_company_with_an_engineer():
    """Somebody else's other qualification keeps its own path and makes the owner enter under § 7 Abs. 1."""
    line = assess(question(owner=GMBH, trades=[trade("A24", {"kind": "engineer", "trade": "A24"}, lead=employed())]))

    assert (line["trades"][0]["path"], line["trades"][0]["betriebsleiter"]) == ("P72ING", True)


@pytest.mark.parametrize("mastered, wanted, limited_to", [
    ("A27", "A48", "Holzspielzeuge"), ("A20", "A17", "Krafträder"), ("A9", "A10", "Maler"), ("A10", "A9", None),
    ("A35", "A36", "diabetes-adaptierte Fußbettungen"), ("A27", "A46", None), ("A13", "A16", None),
])
def test_related_trades_carry_their_limitation(mastered, wanted, limited_to):
    """T2 row 4: the Meister of a related trade, limited where the regulation limits it."""
    line = assess(question(trades=[trade(wanted, {"kind": "meister", "trade": mastered})]))["trades"][0]

    assert (line["path"], line["related"], line["limited_to"]) == ("P71A", True, limited_to)


@pytest.mark.parametrize("mastered, wanted", [("A16", "A13"), ("A44", "A1"), ("A46", "A27"), ("A30", "A32"),
                                              ("A19", "A26"), ("A27", "A3")])
def test_relatedness_is_directed_and_never_chained(mastered, wanted):
    """Neither the reverse of a one-way pair nor two pairs in a row open a way."""
    line = assess(question(trades=[trade(wanted, {"kind": "meister", "trade": mastered})]))["trades"][0]

    assert (line["path"], line["related"]) == ("KEIN_WEG", False)


@pytest.mark.parametrize("code", ["A12", "A33", "A34", "A35", "A36", "A37"])
def test_chimney_sweeps_and_health_trades_have_no_altgesellen_way(code):
    """§ 7b HwO leaves out Nr. 12 and 33 to 37."""
    exam = {"kind": "journeyman", "trade": code}
    line = assess(question(trades=[trade(code, exam, experience=SIX_YEARS)]))["trades"][0]

    assert (line["path"], line["earliest"], states(line)["T5-1"]) == ("KEIN_WEG", None, "violated")


def test_health_trades_are_flagged_even_where_the_owner_leads():
    """GESUNDHEIT always; the other flags only where somebody else leads."""
    lead = {"who": "owner", "weekly_hours": 5, "other_engagements": 3, "distance_km": 200, "fixed_term": True}
    line = assess(question(trades=[trade("A33", lead=lead)]))["trades"][0]

    assert (line["path"], line["flags"]) == ("P71A", ["GESUNDHEIT"])


@pytest.mark.parametrize("who, role, allowed", [("third", SEVEN_YEARS, False), ("eu", SEVEN_YEARS, False)])
def test_experience_alone_never_opens_a_health_trade(who, role, allowed):
    """§ 2 Abs. 1 Satz 2 EU/EWR HwV; a certificate does for EU nationals."""
    asked = question(owner=owner(nationality_group=who), trades=[eu_trade("A37", role)])
    certified = question(owner=POLISH, trades=[trade("A37", {"kind": "foreign_certificate", "trade": "A37"})])

    assert (assess(asked)["trades"][0]["path"] == "P73A9") is allowed
    assert assess(certified)["trades"][0]["path"] == "P73A9"


SIMPLE = {"learnable": True, "exam": True, "part_of_training": True, "main_part": True, "craft_form": True,
          "registered_after_2003": True}


def test_a_simple_activity_stands_in_its_own_list():
    """§ 90 Abs. 3, 4 HwO: journeyman proof, no deadline, no fiction, no IHK notice."""
    answer = assess(question(trades=[trade("A10", simple_activity=True, simple_tests=SIMPLE)]))
    line = answer["trades"][0]

    assert (line["register"], line["path"], line["deadline"], line["fiction"]) == ("E", "E_ANZ", None, "no")
    assert answer["documents"] == ["D01", "D02", "D03"]
    assert (answer["deadline"], answer["ihk_notice"], answer["pension_message"]) == (None, "no", False)
    assert answer["fee_keys"] == ["E/natural/entry"]


@pytest.mark.parametrize("test", sorted(SIMPLE))
def test_each_test_of_the_simple_activity_counts(test):
    """One test not met: no register; one not known: the list all the same, kept open."""
    failed = question(trades=[trade("A10", simple_activity=True, simple_tests=SIMPLE | {test: False})])
    open_ = question(trades=[trade("A10", simple_activity=True,
                                   simple_tests={k: v for k, v in SIMPLE.items() if k != test})])

    assert (assess(failed)["trades"][0]["register"], assess(failed)["trades"][0]["path"]) == ("none", None)
    assert states(assess(failed)["trades"][0])["T1-4"] == "violated"
    assert assess(open_)["trades"][0]["register"] == "E"
    assert states(assess(open_)["trades"][0])["T1-4"] == "open"


def test_a_company_has_no_simple_activity():
    """Only a person can have passed the journeyman exam § 90 Abs. 3 HwO asks for."""
    answer = assess(question(owner=GMBH, trades=[trade("A10", simple_activity=True, simple_tests=SIMPLE)]))

    assert answer["trades"][0]["register"] == "none"


@pytest.mark.parametrize("ags, competent, chamber", [
    ("13003000", "own", "HWK OMV"), ("13072043", "other", "HWK Schwerin"), ("13072006", "own", "HWK OMV"),
    ("13004000", "other", "HWK Schwerin"), ("02000000", "unknown", None), (None, "unknown", None),
])
def test_the_municipality_decides_the_chamber(ags, competent, chamber):
    """Güstrow belongs to Schwerin though it lies in the Landkreis Rostock; an unknown key goes to a person."""
    answer = assess(question(establishment={"kind": "main", "municipality": ags}))

    assert (answer["competent"], answer["competent_chamber"]) == (competent, chamber)


@pytest.mark.parametrize("before, now, act, fees", [
    ("13004000", "13003000", "entry", ["A/natural/entry"]), ("02000000", "13003000", "entry", ["A/natural/entry"]),
    ("13003000", "13073088", "change", ["A/natural/change"]),
    ("13003000", "13072043", "deletion", ["A/natural/deletion"]),
])
def test_a_relocation_is_an_entry_a_change_or_a_deletion(before, now, act, fees):
    """The register covers the own district only (§ 6 Abs. 1 HwO)."""
    answer = assess(question(event="relocation", establishment={"kind": "main", "municipality": now,
                                                                "previous_municipality": before}))

    assert answer["pension_messages"] == [{"who": "owner", "act": act}]
    assert answer["fee_keys"] == fees


def test_filing_at_the_single_point_of_contact():
    """The third day after arrival there starts the clock (§ 71b Abs. 2 VwVfG), and the receipt's."""
    answer = assess(question(channel="ea", received="2026-09-04", complete="2026-09-04", owner=POLISH,
                             trades=[eu_trade("A38", SEVEN_YEARS)]))

    assert answer["deadline"] == dates("2026-09-07", "2026-12-07", "2026-12-07", "2026-12-07")
    assert answer["trades"][0]["deadline"] == answer["deadline"]
    assert answer["trades"][0]["receipt_due"] == "2026-10-07"


@pytest.mark.parametrize("received, ground, change, admissible, until", [
    ("2026-11-30", "not_craft", False, False, "2027-03-12"),
    ("2027-03-12", "not_craft", False, False, "2027-03-12"),
    ("2027-03-13", "not_craft", False, True, None),
    ("2026-11-30", "not_craft", True, True, None),
    ("2026-11-30", "qualification", False, True, None),
])
def test_the_bar_after_a_refusal(received, ground, change, admissible, until):
    """§ 15 HwO: a year after the refusal became final, only for "now a craft business"."""
    refusal = {"final": "2026-03-12", "ground": ground, "essential_change": change}
    answer = assess(question(event="reapplication", received=received, complete=None, refusal=refusal))

    assert (answer["admissible"], answer["barred_until"]) == (admissible, until)


def test_a_partnership_is_reported_partner_by_partner():
    """A message per partner; the partner who leads brings the declaration, not a contract of employment."""
    partnership = owner(kind="partnership", partners=2, legal_capacity=True)
    answer = assess(question(owner=partnership, trades=[trade("A27", lead={"who": "partner"})]))
    silent = assess(question(owner=partnership | {"legal_capacity": False}))

    assert (answer["trades"][0]["path"], answer["trades"][0]["betriebsleiter"]) == ("P71BL", True)
    assert answer["pension_messages"] == [{"who": "partner", "act": "entry"}] * 2
    assert answer["documents"] == ["D01", "D02", "D03", "D04", "D08"]
    assert answer["fee_keys"] == ["A/legal/entry"]
    assert silent["pension_messages"] == []


def test_a_company_in_formation_brings_its_articles():
    """GmbH in formation: D08 instead of the register extract."""
    answer = assess(question(owner=owner(kind="legal", registered=False, in_formation=True),
                             trades=[trade("A27", lead=employed())]))

    assert answer["documents"] == ["D01", "D02", "D03", "D04", "D05", "D08"]


def test_an_owner_already_entered_gets_a_further_trade():
    """§ 7a HwO: D11 and the first trade's proof; the trade itself or a B trade opens nothing."""
    def path(*entered):
        return assess(question(owner=owner(already_entered=list(entered)),
                               trades=[trade("A27") | {"qualifications": []}]))["trades"][0]["path"]

    assert (path("A20"), path("A27"), path("B1-33"), path()) == ("P77A7A", "KEIN_WEG", "KEIN_WEG", "KEIN_WEG")


def test_after_an_equivalence_decision_only_the_time_since_it_counts():
    """§ 7b Abs. 1 Nr. 2 Satz 4 HwO: the days between the decision and the last day are the most that counts."""
    decided = {"kind": "equivalence_40a", "trade": "A10", "date": "2021-08-31"}
    enough = {"kind": "equivalence_40a", "trade": "A10", "date": "2020-08-31"}

    def line(exam):
        return assess(question(trades=[trade("A10", exam, experience=SIX_YEARS)]))["trades"][0]

    assert (line(decided)["path"], line(decided)["earliest"]) == ("KEIN_WEG", "2027-08-30")
    assert line(enough)["path"] == "P77B7B"
    assert line(decided | {"date": None})["path"] == "P77B7B"


def test_an_itinerant_trade_and_what_is_no_trade_stand_in_no_register():
    """§ 1 Abs. 1 HwO: the standing trade only; outside the annexes there is no craft."""
    answer = assess(question(trades=[trade("A27", itinerant=True), trade("B1-33", itinerant=True), {"trade": None}]))

    assert [(line["register"], line["path"]) for line in answer["trades"]] == [("none", None)] * 3
