"""Every row of every decision table of the advisory cases is hit by what it was written for."""
from __future__ import annotations

import pytest

from tests.unit.advisory_tables import SHIPPED, decide
from tests.unit.shipped_tables import require_clean, require_same_text

#: D-B1 to D-B7 and the table that brings D-B1, D-B2 and the minutes together
OWN = ("assignment", "category", "deminimis", "eligibility", "funding", "route", "tagewerke", "training")
SIGNALS = ("insolvency", "conflict", "start_soon", "start", "succession", "energy", "it_security", "innovation", "finance",
           "do_i_need_meister", "customer_dispute")
WAY = {"route": "advice", "eligibility": "accept", "requester": "member", "minutes": None, "short_minutes": 30, "has_hours": False}
FIT = {"active": True, "categories": ["B-K"], "category": "B-K", "regions": ["rostock"], "region": "rostock", "conflict": None, "absent": False}
PAID = {"programme": "MV_IT", "employees": 249, "founder": False, "category": "B-D", "short": False, "position_funded": None,
        "running": None, "sme_limit": 250}
DAYS = {"hours": 8, "fundable": True, "used": 0, "rate": 100, "day_hours": 8, "cap": 120}
TRAIN = dict.fromkeys(("minor_at_risk", "defect", "danger", "remediable", "outside", "conflict", "existing_contract"))
AID = {"flag": True, "declared": True, "sum_3y": 299_200, "value": 800, "ceiling": 300_000}


def who(requester, category=None, signals=("other",)):
    return {"requester": requester, "category": category, "signals": list(signals)}


ROWS = [
    ("B1_1", "category", {"requester": "apprentice", "signals": ["insolvency", "conflict"]}),
    *((f"B1_{number}", "category", {"requester": "member", "signals": ["other", signal]}) for number, signal in enumerate(SIGNALS, 2)),
    ("B1_13", "category", {"requester": "member", "signals": None}), ("B1_14", "category", {"requester": "member", "signals": []}),
    ("B2_1", "eligibility", who("member")), ("B2_2", "eligibility", who("founder")), ("B2_3", "eligibility", who("apprentice", "B2")),
    ("B2_4", "eligibility", who("apprentice")), ("B2_5", "eligibility", who("apprentice", "B-K")), ("B2_6", "eligibility", who("outside_firm")),
    ("B2_7", "eligibility", who("non_craft")), ("B2_8", "eligibility", who("former_member", "B-G", ["start_soon"])),
    ("B2_9", "eligibility", who("former_member", "B-K", ["finance"])), ("B2_10", "eligibility", who(None)),
    ("B0_1", "route", WAY | {"route": "register_process", "minutes": 5}), ("B0_2", "route", WAY | {"route": "mediation"}),
    ("B0_3", "route", WAY | {"requester": "non_craft", "minutes": 5}), ("B0_4", "route", WAY | {"minutes": 30}), ("B0_5", "route", WAY | {"eligibility": "refer"}),
    ("B0_6", "route", WAY | {"route": "short_answer"}), ("B0_7", "route", WAY | {"eligibility": "short_answer"}), ("B0_8", "route", WAY | {"minutes": 31}),
    ("B3_1", "assignment", FIT | {"active": False}), ("B3_2", "assignment", FIT | {"category": "B-T"}), ("B3_3", "assignment", FIT | {"region": "coast"}),
    ("B3_4", "assignment", FIT | {"conflict": "competing"}), ("B3_5", "assignment", FIT | {"conflict": "former_employee"}),
    ("B3_6", "assignment", FIT | {"conflict": "relative"}), ("B3_7", "assignment", FIT | {"absent": True}), ("B3_8", "assignment", FIT | {"region": None}),
    ("B4_1a", "funding", PAID), ("B4_1b", "funding", PAID | {"programme": "KEINE"}), ("B4_1c", "funding", PAID | {"programme": None}),
    ("B4_2a", "funding", PAID), ("B4_2b", "funding", PAID | {"employees": 250}), ("B4_2c", "funding", PAID | {"employees": None}),
    ("B4_3", "funding", PAID | {"category": "B2"}), ("B4_4", "funding", PAID | {"short": True}), ("B4_5", "funding", PAID | {"position_funded": False}),
    ("B4_6", "funding", PAID | {"running": False}),
    ("B5_1", "tagewerke", DAYS | {"hours": None}), ("B5_2", "tagewerke", DAYS | {"fundable": False}), ("B5_3", "tagewerke", DAYS | {"used": 119}),
    ("B5_4", "tagewerke", DAYS | {"used": 119.5}),
    ("B6_1", "training", TRAIN | {"minor_at_risk": True, "conflict": True}), ("B6_2", "training", TRAIN | {"defect": True, "danger": True}),
    ("B6_3", "training", TRAIN | {"defect": True, "remediable": False}), ("B6_4", "training", TRAIN | {"defect": True, "remediable": True}),
    ("B6_5", "training", TRAIN | {"outside": True}), ("B6_6", "training", TRAIN | {"conflict": True, "existing_contract": True}),
    ("B6_7", "training", TRAIN | {"conflict": True}), ("B6_8", "training", TRAIN),
    ("B7_1", "deminimis", AID | {"flag": False}), ("B7_2", "deminimis", AID | {"value": 800.01}), ("B7_3", "deminimis", AID | {"declared": False}),
    ("B7_4", "deminimis", AID), ("B7_5", "deminimis", AID | {"value": None}),
]


@pytest.mark.parametrize("rule, decision, inputs", ROWS, ids=[row[0] for row in ROWS])
def test_a_row_is_hit_by_what_it_was_written_for(rule, decision, inputs):
    """The row hits, and nothing is wrong with the evaluation."""
    trace = decide(decision, inputs).trace

    assert rule in [hit for row in trace for hit in row["rules"]]
    assert [row["problem"] for row in trace if "problem" in row] == []


def test_no_row_is_left_out_above():
    """A row added to a table needs an input that hits it."""
    assert {row.get("id") for _, row in SHIPPED.drawn(OWN)} == {row[0] for row in ROWS}


def test_the_tables_are_clean_and_named_after_their_file():
    """Every decision file parses without a problem and holds the decision of its own name."""
    require_clean(SHIPPED, {path.stem for path in SHIPPED.folder.glob("*.dmn")})


def test_every_row_names_its_paragraph_or_its_mark():
    """The column Rechtsgrundlage is filled, ends in a mark of provenance, and dmn-js shows the same text."""
    require_same_text(SHIPPED.drawn(OWN), r"\[(L|S\d+|M|P|I)\]$")


def test_no_threshold_is_a_number_in_a_table():
    """Numbers of practice come in as values of parameters; what remains counts, rounds to two places or is nothing."""
    assert {name: SHIPPED.numbers(name) - {0, 2} for name in OWN} == {name: set() for name in OWN}
