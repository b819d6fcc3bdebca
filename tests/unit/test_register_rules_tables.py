"""Every row of every decision table of register entry is hit by what it was written for."""
from __future__ import annotations

import pytest

from handlers.register.rules import Rules
from tests.unit.register_tables import SHIPPED, decide
from tests.unit.shipped_tables import require_clean, require_same_text
from workflows.errors import PermanentFailure
from workflows.model import DecisionResult

CRAFT = {"annex": "A", "itinerant": False, "simple_activity": False, "simple_tests": "open", "nebenbetrieb": False,
         "minor": False}
PAPERS = {"register": "none", "path": None, "held": False, "owner_leads": True, "employed": False, "registered": False,
          "contract": False, "nebenbetrieb": False, "representative": False}
TEN_YEARS_AGO = {"number": 1, "responsible_months": 0, "self_months": 0, "employed_months": 0, "leading_months": 0,
                 "technical_months": 0, "training_months": 0, "recent": False, "recent_overall": False}
LIST = {"requester": "private", "kind": "list", "interest": True}
LEAD = {"owner_leads": False, "min_weekly_hours": 30, "max_distance_km": 50, "min_other_engagements": 1}


def way(name, leads=True):
    return {"register": "A", "event": "entry", "ways": [name], "owner_leads": leads}


ROWS = [
    ("T1_1", "register_part", CRAFT),
    ("T1_2", "register_part", CRAFT | {"nebenbetrieb": True}),
    ("T1_3", "register_part", CRAFT | {"nebenbetrieb": True, "minor": True}),
    ("T1_4", "register_part", CRAFT | {"simple_activity": True, "simple_tests": "met"}),
    ("T1_5", "register_part", CRAFT | {"simple_activity": True, "simple_tests": "violated"}),
    ("T1_6", "register_part", CRAFT | {"annex": "B1"}),
    ("T1_7", "register_part", CRAFT | {"annex": "B2"}),
    ("T1_8", "register_part", CRAFT | {"annex": "none"}),
    ("T1_9", "register_part", CRAFT | {"itinerant": True}),
    ("T2_none", "entry_path", way("meister") | {"register": "none"}),
    ("T2_B", "entry_path", way("meister") | {"register": "B2"}),
    ("T2_E", "entry_path", way("meister") | {"register": "E"}),
    ("T2_P4", "entry_path", way("meister") | {"event": "death"}),
    ("T2_1_8", "entry_path", way("permission_8")),
    ("T2_1_9", "entry_path", way("permission_9")),
    ("T2_1_50c", "entry_path", way("equivalence_50c")),
    ("T2_2_7a", "entry_path", way("permission_7a")),
    ("T2_2_7b", "entry_path", way("permission_7b")),
    ("T2_3_owner", "entry_path", way("meister")),
    ("T2_3_lead", "entry_path", way("meister", leads=False)),
    ("T2_4_owner", "entry_path", way("meister_related")),
    ("T2_4_lead", "entry_path", way("meister_related", leads=False)),
    ("T2_5", "entry_path", way("at_fr_master")),
    ("T2_6", "entry_path", way("veb_meister")),
    ("T2_7", "entry_path", way("engineer")),
    ("T2_8", "entry_path", way("equal_exam")),
    ("T2_9", "entry_path", way("eu_diploma")),
    ("T2_10", "entry_path", way("entered_elsewhere")),
    ("T2_11", "entry_path", way("altgeselle")),
    ("T2_12", "entry_path", way("eu_ewr")),
    ("T2_13", "entry_path", way("foreign_certificate")),
    ("T2_14", "entry_path", way("hardship")),
    ("T2_15", "entry_path", way("spaetaussiedler")),
    ("T2_16", "entry_path", way("nothing")),
    ("T3_1a", "documents", PAPERS), ("T3_1b", "documents", PAPERS),
    ("T3_2", "documents", PAPERS | {"register": "A", "path": "P71A"}),
    ("T3_3", "documents", PAPERS | {"register": "A", "path": "P71BL", "owner_leads": False}),
    ("T3_4a", "documents", PAPERS | {"register": "A", "path": "P71BL", "employed": True}),
    ("T3_4b", "documents", PAPERS | {"register": "A", "path": "P71BL", "employed": True}),
    ("T3_5", "documents", PAPERS | {"registered": True}),
    ("T3_6", "documents", PAPERS | {"contract": True}),
    ("T3_7", "documents", PAPERS | {"register": "A", "path": "P72EQ"}),
    ("T3_8", "documents", PAPERS | {"register": "A", "path": "P77B7B"}),
    ("T3_9", "documents", PAPERS | {"register": "A", "path": "P77A7A"}),
    ("T3_10a", "documents", PAPERS | {"register": "A", "path": "P73A8"}),
    ("T3_10b", "documents", PAPERS | {"register": "A", "path": "P73A8"}),
    *((f"T3_11{letter}", "documents", PAPERS | {"register": "A", "path": "P73A9"}) for letter in "abcd"),
    ("T3_12a", "documents", PAPERS | {"register": "A", "path": "P73G50C"}),
    ("T3_12b", "documents", PAPERS | {"register": "A", "path": "P73G50C"}),
    ("T3_13", "documents", PAPERS | {"register": "A", "path": "P73A8", "held": True}),
    ("T3_14", "documents", PAPERS | {"register": "A", "path": "P4"}),
    ("T3_15", "documents", PAPERS | {"nebenbetrieb": True}),
    ("T3_16", "documents", PAPERS | {"representative": True}),
    ("T3_17", "documents", PAPERS | {"register": "E", "path": "E_ANZ"}),
    ("T4_1", "relatedness", {"same_trade": True, "listed": False, "limited_to": ""}),
    ("T4_2", "relatedness", {"same_trade": False, "listed": True, "limited_to": ""}),
    ("T4_3", "relatedness", {"same_trade": False, "listed": True, "limited_to": "Maler"}),
    ("T4_4", "relatedness", {"same_trade": False, "listed": False, "limited_to": ""}),
    ("T5_1", "experience_7b", {"number": 35}),
    ("T5_2", "experience_7b", {"number": 1, "exam": False}),
    ("T5_3", "experience_7b", {"number": 1, "exam": True, "days_total": 2189}),
    ("T5_4", "experience_7b", {"number": 1, "exam": True, "days_total": 2190, "days_leading": 1459}),
    ("T5_5", "experience_7b", {"exam": True, "days_total": 2190, "days_leading": 1460, "essential_activity": False}),
    ("T5_6", "experience_7b", {"exam": True, "days_total": 2190, "days_leading": 1460, "essential_activity": True}),
    *((f"T6_{number}", "clock", {"kind": kind}) for number, kind in enumerate(
        ["entry", "exemption_9", "receipt_9", "equivalence_50c", "receipt_50c", "permission", "proof_126", "bar",
         "objection", "set_period", "archive", "none"], start=1)),
    ("T7_1", "ihk_notice", {"register": "A", "ihk_member": "yes"}),
    ("T7_2", "ihk_notice", {"register": "B1", "ihk_member": "no"}),
    ("T7_3", "ihk_notice", {"register": "B2", "ihk_member": "unknown"}),
    ("T7_4", "ihk_notice", {"register": "E", "ihk_member": "yes"}),
    ("T8_1", "pension_message", {"register": "A", "person": "partner", "excluded": False, "act": "change"}),
    ("T8_2", "pension_message", {"register": "A", "person": "natural", "excluded": True, "act": "entry"}),
    ("T8_3", "pension_message", {"register": "A", "person": "legal", "excluded": False, "act": "entry"}),
    ("T8_4", "pension_message", {"register": "B1", "person": "natural", "excluded": False, "act": "entry"}),
    ("T9_1", "disclosure", {"requester": "public_body", "kind": "single", "interest": True}),
    ("T9_2", "disclosure", {"requester": "public_body", "kind": "single", "interest": False}),
    ("T9_3", "disclosure", {"requester": "chamber", "kind": "single"}),
    ("T9_4", "disclosure", {"requester": "pension_insurer", "kind": "single"}),
    ("T9_5", "disclosure", {"requester": "private", "kind": "list", "interest": False}),
    ("T9_6", "disclosure", LIST | {"bond": True, "objection": True}),
    ("T9_7", "disclosure", LIST | {"bond": True, "objection": False}),
    ("T9_8", "disclosure", LIST | {"bond": False, "objection": False}),
    ("T9_9", "disclosure", {"requester": "private", "kind": "archive", "interest": True, "objection": True}),
    ("T9_10", "disclosure", {"requester": "private", "kind": "archive", "interest": True, "objection": False}),
    ("T9_11", "disclosure", {"requester": "private", "kind": "single", "interest": True, "objection": True}),
    ("T9_12", "disclosure", {"requester": "somebody"}),
    ("T10_1", "fee_key", {"register": "A", "owner": "natural", "act": "entry"}),
    ("T10_2", "fee_key", {"register": "A", "owner": "legal", "act": "permission"}),
    ("T10_3", "fee_key", {"register": "B1", "owner": "natural", "act": "entry"}),
    ("T10_4", "fee_key", {"register": "B2", "owner": "legal", "act": "permission"}),
    ("T10_5", "fee_key", {"register": "E", "owner": "natural", "act": "entry"}),
    ("T10_6", "fee_key", {"register": "E", "owner": "natural", "act": "permission"}),
    ("T10_7", "fee_key", {"register": "none", "owner": "natural", "act": "entry"}),
    ("T11_1", "lead_flags", LEAD | {"other_engagements": 1}),
    ("T11_2", "lead_flags", LEAD | {"weekly_hours": 29.5}),
    ("T11_3", "lead_flags", LEAD | {"marginal_pay": True}),
    ("T11_4", "lead_flags", LEAD | {"distance_km": 51}),
    ("T11_5", "lead_flags", LEAD | {"owner_leads": True, "health_trade": True}),
    ("T11_6", "lead_flags", LEAD | {"power_to_instruct": False}),
    ("T11_7", "lead_flags", LEAD | {"absent_lead": True}),
    ("T11_8", "lead_flags", LEAD | {"fixed_term": True}),
    *((f"T12_{number}", "deletion_trigger", {"event": event}) for number, event in enumerate(
        ["business_given_up", "trade_office_deregistration", "lead_left", "permission_expired", "proof_126_missing",
         "death", "moved_away", "ihk_request", "company_dissolved", "something_else"], start=1)),
    *((f"T13_{number}", "arrival", {"channel": channel}) for number, channel in enumerate(
        ["portal", "ea", "email", "paper", "counter", None], start=1)),
    ("EU_0", "experience_eu", TEN_YEARS_AGO | {"number": 37, "responsible_months": 99, "recent": True}),
    ("EU_1", "experience_eu", TEN_YEARS_AGO | {"responsible_months": 72, "recent": True}),
    ("EU_2", "experience_eu", TEN_YEARS_AGO | {"responsible_months": 36, "training_months": 36}),
    ("EU_3", "experience_eu", TEN_YEARS_AGO | {"responsible_months": 48, "training_months": 24}),
    ("EU_4", "experience_eu", TEN_YEARS_AGO | {"self_months": 36, "employed_months": 60, "recent_overall": True}),
    ("EU_5", "experience_eu", TEN_YEARS_AGO | {"leading_months": 60, "technical_months": 36, "training_months": 36}),
    ("EU_6", "experience_eu", TEN_YEARS_AGO | {"number": 38, "leading_months": 60, "technical_months": 36,
                                               "training_months": 36}),
]


OWN = {row[1] for row in ROWS}


@pytest.mark.parametrize("rule, decision, inputs", ROWS, ids=[row[0] for row in ROWS])
def test_a_row_is_hit_by_what_it_was_written_for(rule, decision, inputs):
    """The row hits; in a table with one hit it is the only one."""
    hits = [hit for row in decide(decision, inputs).trace for hit in row["rules"]]

    assert rule in hits


def test_no_row_is_left_out_above():
    """A row added to a table needs an input that hits it."""
    assert {row.get("id") for _, row in SHIPPED.drawn(OWN)} == {row[0] for row in ROWS}


def test_the_tables_are_clean_and_named_after_their_file():
    """Every decision file parses without a problem and holds the decision of its own name."""
    require_clean(SHIPPED, OWN)


def test_every_row_names_its_legal_basis():
    """The annotation column Rechtsgrundlage is filled, and what dmn-js shows is the same text."""
    require_same_text(SHIPPED.drawn(OWN))



@pytest.mark.parametrize("decision", ["register_part", "relatedness", "ihk_notice", "pension_message", "fee_key"])
def test_no_input_of_the_suite_hits_two_rows_of_a_unique_table(decision):
    """Hit policy UNIQUE: at most one row for any input."""
    for _, name, inputs in ROWS:
        if name == decision:
            assert sum(len(row["rules"]) for row in decide(name, inputs).trace) == 1


@pytest.mark.parametrize("ask", [
    lambda rules: rules.clock("entry"), lambda rules: rules.documents(), lambda rules: rules.lead_flags(),
], ids=["row", "list", "flags"])
def test_a_table_that_gives_nothing_stops_the_step_with_a_sentence(ask):
    """A table that broke its own allowed values never reads as "no document is missing"; the sentence names it."""
    with pytest.raises(PermanentFailure) as stopped:
        ask(Rules(lambda decision, inputs: DecisionResult(None)))

    assert stopped.value.code == "register_rule_missing"


@pytest.mark.parametrize("owner", ["natural", "legal", "nebenbetrieb"])
@pytest.mark.parametrize("register, letter", [("A", "A"), ("B1", "B"), ("B2", "B")])
def test_a_fee_key_is_register_owner_and_act(owner, register, letter):
    """T10: the key is readable and the same for B1 and B2."""
    key = decide("fee_key", {"register": register, "owner": owner, "act": "permission"}).output

    assert (key["key"], key["frame"]) == (f"{letter}/{owner}/permission", True)


def test_disclosure_never_gives_a_private_person_the_home_address():
    """§ 6 Abs. 2 Satz 6 HwO, applied to single information too."""
    for kind in ("single", "list", "archive"):
        found = decide("disclosure", {"requester": "private", "kind": kind, "interest": True, "bond": True,
                                      "objection": False}).output
        assert found["decision"] == "disclose"
        assert not any("Wohnanschrift" in field and "ohne" not in field for field in found["fields"])
