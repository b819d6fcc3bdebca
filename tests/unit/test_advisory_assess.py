"""`kammerwerk assess advisory_case`: the worked examples of exams_advisory_duties.md § 4.9 and many more of their kinds."""
from __future__ import annotations

import datetime as dt
import json
from decimal import ROUND_HALF_UP, Decimal

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.advisory.assess import AssessmentError
from handlers.advisory.assess_input import SIGNALS
from tests.unit.advisory_tables import ask, assess, decide
from workflows.cli import main
from workflows.deadlines import is_working_day, working_days_between

M, K, T = "member", "MV_KAMMERBE", "MV_IT"
KEYS = ["outcome", "category", "priority", "contact_by", "fundable", "fall", "billable", "amount", "deminimis_ok", "eair_by"]

#: id, question, what must be in the answer
EXAMPLES = [
    ("EX-B01", {"requester": "founder", "signals": ["start_soon", "do_i_need_meister"], "received": "2026-11-23"},
     {"outcome": "accept", "category": "B-G", "priority": "P2", "contact_by": "2026-11-25", "fundable": True}),
    ("EX-B02", {"requester": M, "signals": ["finance"], "hours": [3.5, 2.0, 2.5], "tagewerke_used": 10, "programme": K},
     {"outcome": "accept", "category": "B-K", "fall": 1.0, "billable": 1.0, "amount": 100, "deminimis_ok": None, "eair_by": None}),
    ("EX-B02-bund", {"requester": M, "signals": ["finance"], "hours": [3.5, 2.0, 2.5], "programme": "BUND_2024"},
     {"fall": 1.0, "billable": 1.0, "amount": None, "deminimis_ok": None}),
    ("EX-B03", {"requester": M, "signals": ["it_security"], "hours": [12], "tagewerke_used": 10, "programme": T},
     {"category": "B-D", "fall": 1.5, "billable": 1.5, "amount": 450}),
    ("EX-B05", {"requester": "outside_firm", "signals": ["finance"]}, {"outcome": "refer"}),
    ("EX-B05-short", {"requester": "outside_firm", "signals": ["finance"], "minutes": 15}, {"outcome": "short_answer"}),
    ("EX-B07", {"requester": M, "signals": ["insolvency"], "received": "2026-11-23"},
     {"category": "B-C", "priority": "P1", "contact_by": "2026-11-24"}),
    ("EX-B11", {"requester": M, "signals": ["finance"], "deminimis": {"sum_3y": 299_500, "value": 800, "granted": "2026-11-24"}},
     {"deminimis_ok": False, "eair_by": None}),
    ("EX-B12a", {"deminimis": {"sum_3y": 0, "value": 800, "granted": "2026-11-24"}}, {"deminimis_ok": True, "eair_by": "2026-12-22"}),
    ("EX-B12b", {"deminimis": {"sum_3y": 0, "value": 800, "granted": "2026-12-09"}}, {"eair_by": "2027-01-08"}),
    ("EX-B16", {"requester": M, "signals": ["do_i_need_meister"]}, {"outcome": "register_process", "category": None}),
    ("EX-B17a", {"requester": M, "signals": ["finance"], "employees": 60}, {"outcome": "accept", "fundable": True}),
    ("EX-B17b", {"requester": M, "signals": ["finance"], "employees": 260}, {"outcome": "accept", "fundable": False}),
    ("EX-B18", {"requester": M, "signals": ["finance"], "minutes": 15}, {"outcome": "short_answer", "fall": None, "billable": None}),
    # the minutes of a short answer
    ("30-minutes", {"requester": M, "signals": ["energy"], "minutes": 30}, {"outcome": "short_answer"}),
    ("31-minutes", {"requester": M, "signals": ["energy"], "minutes": 31}, {"outcome": "accept", "category": "B-T"}),
    ("minutes-and-hours", {"requester": M, "signals": ["energy"], "minutes": 15, "hours": [0.25]}, {"outcome": "accept", "fall": 0.03}),
    ("minutes-and-no-hours", {"requester": M, "signals": ["energy"], "minutes": 15, "hours": []}, {"outcome": "short_answer", "fall": 0}),
    ("other-alone", {"requester": M, "signals": ["other"], "received": "2026-11-23"}, {"outcome": "short_answer", "category": None, "priority": "P3", "contact_by": "2026-11-30"}),
    ("other-and-finance", {"requester": M, "signals": ["other", "finance"]}, {"outcome": "accept", "category": "B-K"}),
    ("nothing-said", {"requester": M}, {"outcome": "accept", "category": None, "priority": None, "contact_by": None}),
    # who asks
    ("non-craft", {"requester": "non_craft", "signals": ["energy"]}, {"outcome": "refer"}),
    ("non-craft-short", {"requester": "non_craft", "signals": ["energy"], "minutes": 10}, {"outcome": "refer"}),
    ("apprentice-conflict", {"requester": "apprentice", "signals": ["conflict"], "received": "2026-12-23"}, {"outcome": "accept", "category": "B2", "priority": "P1", "contact_by": "2026-12-24"}),
    ("apprentice-finance", {"requester": "apprentice", "signals": ["finance"]}, {"outcome": "refer"}),
    ("apprentice-start", {"requester": "apprentice", "signals": ["start"]}, {"outcome": "refer"}),
    ("apprentice-of-a-broke-firm", {"requester": "apprentice", "signals": ["insolvency", "conflict"]}, {"outcome": "accept", "category": "B2"}),
    ("apprentice-other", {"requester": "apprentice", "signals": ["other"]}, {"outcome": "short_answer"}),
    ("former-finance", {"requester": "former_member", "signals": ["finance"]}, {"outcome": "short_answer"}),
    ("former-starts-again", {"requester": "former_member", "signals": ["start"], "programme": K, "employees": 300}, {"outcome": "accept", "category": "B-G", "fundable": True}),
    ("former-meister", {"requester": "former_member", "signals": ["do_i_need_meister"]}, {"outcome": "register_process"}),
    ("customer", {"requester": M, "signals": ["customer_dispute"]}, {"outcome": "mediation", "category": None, "priority": None}),
    ("customer-and-finance", {"requester": M, "signals": ["customer_dispute", "finance"]}, {"outcome": "accept", "category": "B-K"}),
    ("meister-in-ten-minutes", {"requester": M, "signals": ["do_i_need_meister"], "minutes": 10}, {"outcome": "register_process"}),
    # several signals: the first row
    ("all", {"requester": M, "signals": sorted(SIGNALS)}, {"category": "B-C", "priority": "P1"}),
    ("start-before-succession", {"requester": "founder", "signals": ["succession", "start"]}, {"category": "B-G", "priority": "P3"}),
    ("conflict-before-start", {"requester": M, "signals": ["start_soon", "conflict"]}, {"category": "B2", "priority": "P1"}),
    ("innovation-before-finance", {"requester": M, "signals": ["finance", "innovation"]}, {"category": "B-I"}),
    # holidays of Mecklenburg-Vorpommern; 24 and 31 December are working days
    ("before-frauentag", {"requester": M, "signals": ["insolvency"], "received": "2027-03-05"}, {"contact_by": "2027-03-09"}),
    ("before-reformation", {"requester": M, "signals": ["insolvency"], "received": "2025-10-30"}, {"contact_by": "2025-11-03"}),
    ("before-christmas", {"requester": M, "signals": ["finance"], "received": "2026-12-22"}, {"contact_by": "2026-12-30"}),
    ("silvester-counts", {"requester": M, "signals": ["insolvency"], "received": "2026-12-30"}, {"contact_by": "2026-12-31"}),
    ("after-silvester", {"requester": M, "signals": ["insolvency"], "received": "2026-12-31"}, {"contact_by": "2027-01-04"}),
    ("easter", {"requester": M, "signals": ["start_soon"], "received": "2027-03-25"}, {"contact_by": "2027-03-31"}),
    ("on-a-sunday", {"requester": M, "signals": ["insolvency"], "received": "2026-11-22"}, {"contact_by": "2026-11-23"}),
    ("leap-day", {"requester": M, "signals": ["insolvency"], "received": "2028-02-28"}, {"contact_by": "2028-02-29"}),
    ("eair-over-easter", {"deminimis": {"granted": "2027-03-01"}}, {"deminimis_ok": None, "eair_by": "2027-04-01"}),
    ("eair-over-reformation", {"deminimis": {"granted": "2025-10-01"}}, {"eair_by": "2025-10-30"}),
    # size
    ("249", {"requester": M, "signals": ["finance"], "employees": 249, "programme": K}, {"fundable": True}),
    ("250", {"requester": M, "signals": ["finance"], "employees": 250, "programme": K, "hours": [8]}, {"outcome": "accept", "fundable": False, "fall": 1.0, "billable": 0, "amount": 0}),
    ("founder-of-something-big", {"requester": "founder", "signals": ["start"], "employees": 260, "programme": K}, {"fundable": True}),
    ("no-programme", {"requester": M, "signals": ["finance"], "employees": 12, "programme": "KEINE", "hours": [8]}, {"fundable": False, "billable": 0, "amount": 0}),
    ("training-is-not-funded", {"requester": M, "signals": ["conflict"], "programme": K, "hours": [8]}, {"category": "B2", "fundable": False, "billable": 0}),
    # the cap
    ("cap-exactly", {"hours": [6], "tagewerke_used": 119.25, "programme": K}, {"fall": 0.75, "billable": 0.75, "amount": 75}),
    ("cap-and-a-hundredth", {"hours": [6], "tagewerke_used": 119.26, "programme": K}, {"fall": 0.75, "billable": 0.74, "amount": 74}),
    ("cap-in-the-middle", {"hours": [3.5, 4.5], "tagewerke_used": 119.25, "programme": T}, {"fall": 1.0, "billable": 0.75, "amount": 225}),
    ("cap-reached", {"hours": [8], "tagewerke_used": 120, "programme": K}, {"fall": 1.0, "billable": 0, "amount": 0}),
    ("cap-passed", {"hours": [8], "tagewerke_used": 121, "programme": K}, {"billable": 0, "amount": 0}),
    ("cap-bund", {"hours": [8], "tagewerke_used": 119.5, "programme": "BUND_2024"}, {"billable": 0.5, "amount": None}),
    ("no-programme-said", {"hours": [8]}, {"fall": 1.0, "billable": 1.0, "amount": None}),
    # half up: 5 h = 0.625, 1 h = 0.125, 0.25 h = 0.03125, 3 h = 0.375
    ("five-hours", {"hours": [5], "programme": K}, {"fall": 0.63, "amount": 63}), ("one-hour", {"hours": [1], "programme": T}, {"fall": 0.13, "amount": 39}),
    ("a-quarter", {"hours": [0.25], "programme": K}, {"fall": 0.03, "amount": 3}), ("three-hours", {"hours": [3]}, {"fall": 0.38}),
    ("sum-before-rounding", {"hours": [1, 1, 1]}, {"fall": 0.38}),
    # de-minimis
    ("exactly-300000", {"deminimis": {"sum_3y": 299_200, "value": 800}}, {"deminimis_ok": True}),
    ("one-cent-more", {"deminimis": {"sum_3y": 299_200, "value": 800.01}}, {"deminimis_ok": False}),
    ("declaration-missing", {"deminimis": {"value": 800}}, {"deminimis_ok": None}),
    ("value-missing", {"deminimis": {"sum_3y": 100}}, {"deminimis_ok": None}),
    ("declared-too-much-alone", {"deminimis": {"sum_3y": 300_001, "value": 0}}, {"deminimis_ok": False}),
    ("fills the cap", {"requester": M, "signals": ["finance"], "hours": [3.5], "tagewerke_used": 119.56, "programme": K},
     {"fall": 0.44, "billable": 0.44, "amount": 44}),
    ("a whole day up to the cap", {"requester": M, "signals": ["finance"], "hours": [8], "tagewerke_used": 119, "programme": K},
     {"billable": 1.0, "amount": 100}),
    ("at the cap", {"requester": M, "signals": ["finance"], "hours": [8], "tagewerke_used": 120, "programme": K},
     {"fall": 1.0, "billable": 0, "amount": 0}),
    ("249 over Christmas", {"requester": M, "signals": ["it_security"], "employees": 249, "received": "2026-12-23", "hours": [0.25],
                            "programme": T}, {"contact_by": "2026-12-31", "fundable": True, "fall": 0.03, "amount": 9}),
    ("250 over New Year", {"requester": M, "signals": ["it_security"], "employees": 250, "received": "2026-12-30", "hours": [4],
                           "programme": T}, {"contact_by": "2027-01-07", "fundable": False, "fall": 0.5, "billable": 0}),
    ("crisis before the Women's Day", {"requester": M, "signals": ["insolvency"], "received": "2027-03-05"},
     {"priority": "P1", "contact_by": "2027-03-09"}),
    ("crisis before the Reformation Day", {"requester": M, "signals": ["succession", "insolvency"], "received": "2026-10-30"},
     {"category": "B-C", "contact_by": "2026-11-02"}),
    ("start over 29 February", {"requester": "founder", "signals": ["start_soon"], "received": "2028-02-28", "hours": [2],
                                "programme": "BUND_2024"}, {"contact_by": "2028-03-01", "fall": 0.25, "amount": None}),
    ("start on Christmas Eve", {"requester": "founder", "signals": ["start"], "received": "2026-12-24"},
     {"category": "B-G", "priority": "P3", "contact_by": "2027-01-04"}),
    ("31 minutes outside", {"requester": "outside_firm", "signals": ["energy"], "minutes": 31}, {"outcome": "refer"}),
    ("30 minutes outside", {"requester": "outside_firm", "signals": ["energy"], "minutes": 30}, {"outcome": "short_answer"}),
    ("30 minutes and an hour", {"requester": M, "signals": ["finance"], "minutes": 30, "hours": [1]},
     {"outcome": "accept", "fall": 0.13}),
    ("exactly the ceiling on 29 February", {"deminimis": {"sum_3y": 299_200, "value": 800, "granted": "2028-02-29"}},
     {"deminimis_ok": True, "eair_by": "2028-03-29"}),
    ("a cent over the ceiling", {"deminimis": {"sum_3y": 299_200.01, "value": 800, "granted": "2026-12-23"}},
     {"deminimis_ok": False, "eair_by": None}),
    ("former member, 45 minutes", {"requester": "former_member", "signals": ["finance"], "minutes": 45}, {"outcome": "short_answer"}),
    ("apprentice before Christmas", {"requester": "apprentice", "signals": ["conflict"], "received": "2026-12-23"},
     {"category": "B2", "priority": "P1", "contact_by": "2026-12-24", "fundable": False}),
    ("register before mediation", {"requester": M, "signals": ["do_i_need_meister", "customer_dispute"], "minutes": 10},
     {"outcome": "register_process"}),
]


@pytest.mark.parametrize("question, expected", [row[1:] for row in EXAMPLES], ids=[row[0] for row in EXAMPLES])
def test_a_worked_example(question, expected):
    """The answer is the one of the domain notes."""
    found = ask(**question)

    assert {key: found[key] for key in expected} == expected
    assert list(found) == KEYS


@pytest.mark.parametrize("question, field", [
    ({"shoe_size": 43}, "shoe_size"), ({"requester": "wife"}, "requester"), ({"signals": ["ai"]}, "signals.0"), ({"signals": "finance"}, "signals"),
    ({"signals": ["finance", 3]}, "signals.1"), ({"employees": -1}, "employees"), ({"employees": 2.5}, "employees"), ({"employees": True}, "employees"),
    ({"received": "2026-02-30"}, "received"), ({"received": "23.11.2026"}, "received"), ({"received": "2027-02-29"}, "received"), ({"minutes": -1}, "minutes"),
    ({"minutes": "15"}, "minutes"), ({"minutes": 1441}, "minutes"), ({"hours": [25]}, "hours.0"), ({"hours": [1, -0.25]}, "hours.1"), ({"hours": 8}, "hours"),
    ({"tagewerke_used": -0.01}, "tagewerke_used"), ({"programme": "BUND_2017"}, "programme"), ({"deminimis": {"sum": 1}}, "deminimis.sum"),
    ({"deminimis": {"value": -1}}, "deminimis.value"), ({"deminimis": {"granted": "2026-11-31"}}, "deminimis.granted"), ({"deminimis": 5}, "deminimis"),
])
def test_a_wrong_question_is_refused_with_its_field(question, field):
    """Unknown keys and impossible values are named."""
    with pytest.raises(AssessmentError) as refused:
        assess(question)

    assert refused.value.field == field
    assert refused.value.message.endswith(".")


def call(value):
    return CliRunner().invoke(main, ["assess", "advisory_case", "-", "--json"], input=json.dumps(value))


def test_the_command_keeps_shape_and_order_and_says_what_is_wrong():
    """A list is answered by a list; a bad item stands in its place and the exit code is 2; one bad object gives no output."""
    good = {"requester": M, "signals": ["finance"]}
    found = call([good, {"shoe_size": 43}, good])
    answers = json.loads(found.stdout)

    assert found.exit_code == 2
    assert answers[0] == answers[2] == json.loads(call(good).stdout)
    assert set(answers[1]) == {"error", "field"}
    refused = call({"hours": [25]})
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr.startswith("hours.0: ")


def test_null_is_not_known():
    """A key that is null counts as one that is absent."""
    assert ask(**dict.fromkeys(("requester", "signals", "employees", "received", "minutes", "hours", "deminimis"))) == ask()


QUARTERS = st.lists(st.integers(0, 96), max_size=12)


@settings(deadline=None)
@given(QUARTERS, st.integers(0, 13_000))
def test_billable_never_passes_the_cap_and_rounds_half_up(quarters, used):
    """Billable and used never pass 120 together unless they already did; the case is its hours by eight, half up."""
    found = ask(hours=[number / 4 for number in quarters], tagewerke_used=used / 100, programme=K)
    exact = (Decimal(sum(quarters)) / 32).quantize(Decimal("0.01"), ROUND_HALF_UP)

    assert Decimal(str(found["fall"])) == exact
    assert Decimal(str(found["billable"])) == max(min(exact, 120 - Decimal(used) / 100), 0)
    assert Decimal(str(found["amount"])) == Decimal(str(found["billable"])) * 100


@settings(deadline=None)
@given(st.dates(dt.date(2024, 1, 1), dt.date(2032, 12, 31)), st.sampled_from([("insolvency", 1), ("start_soon", 2), ("finance", 5)]))
def test_the_first_contact_is_a_working_day_as_many_days_on(received, kind):
    """The day is a working day, exactly 1, 2 or 5 working days later."""
    signal, number = kind
    by = dt.date.fromisoformat(ask(requester=M, signals=[signal], received=received.isoformat())["contact_by"])

    assert is_working_day(by)
    assert working_days_between(received, by) == number


@settings(deadline=None)
@given(st.lists(st.sampled_from(SIGNALS), max_size=6))
def test_the_order_of_the_signals_says_nothing(signals):
    """Which signal comes first in the list changes nothing; the table's order does."""
    assert ask(requester=M, signals=signals) == ask(requester=M, signals=list(reversed(signals)))


@pytest.mark.parametrize("given_, kind", [
    ({"minor_at_risk": True}, "youth_protection"), ({"defect": True, "danger": True}, "suitability_danger"), ({"defect": True}, "suitability"),
    ({"outside": True}, "outside"), ({"conflict": True, "existing_contract": True}, "conflict"), ({}, "advice"),
    ({"conflict": True, "existing_contract": False}, "advice"),
])
def test_two_hats(given_, kind):
    """EX-B09: a visit that shows a minor at risk is supervision, not advice, whatever else is asked (D-B6)."""
    names = ("minor_at_risk", "defect", "danger", "remediable", "outside", "conflict", "existing_contract")

    assert decide("training", dict.fromkeys(names) | given_).output["kind"] == kind
