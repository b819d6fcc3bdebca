"""What must hold for any application, whatever its details."""
from __future__ import annotations

import copy
import datetime as dt
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.register.trades import all_trades, related_pairs
from tests.unit.register_tables import assess, owner, question

CODES = st.sampled_from(["A1", "A4", "A10", "A12", "A23", "A27", "A33", "A38", "A42", "A48", "B1-33", "B2-37"])
DAYS = st.dates(dt.date(1980, 1, 1), dt.date(2026, 11, 30)).map(dt.date.isoformat)
KINDS = ["meister", "permission_7a", "permission_7b", "permission_8", "permission_9", "equivalence_50c", "at_fr_master",
         "veb_meister", "engineer", "equal_exam", "eu_diploma", "journeyman", "final_exam", "equivalence_40a",
         "foreign_certificate", "hardship", "spaetaussiedler"]
QUALIFICATION = st.fixed_dictionaries(
    {"kind": st.sampled_from(KINDS)},
    optional={"trade": CODES, "date": DAYS, "proofs": st.lists(st.sampled_from(["practice_3y"]), max_size=1)})
ACTIVITY = st.fixed_dictionaries(
    {"role": st.sampled_from(["self", "manager", "employee", "leading"])},
    optional={"months": st.integers(0, 120), "until": DAYS, "continuous": st.booleans(),
              "technical_months": st.just(0)})
EXPERIENCE = st.fixed_dictionaries({}, optional={
    "days_total": st.integers(1460, 5000), "days_leading": st.integers(0, 1460), "essential_activity": st.booleans(),
    "until": DAYS})
LEAD = st.fixed_dictionaries({}, optional={
    "who": st.sampled_from(["owner", "partner", "employee"]), "weekly_hours": st.integers(0, 60),
    "other_engagements": st.integers(0, 3), "distance_km": st.integers(0, 200), "fixed_term": st.booleans(),
    "marginal_pay": st.booleans(), "power_to_instruct": st.booleans()})
TRADE = st.fixed_dictionaries({"trade": CODES}, optional={
    "itinerant": st.booleans(), "grandfathered": st.booleans(), "simple_activity": st.booleans(), "lead": LEAD,
    "qualifications": st.lists(QUALIFICATION, max_size=4), "experience": EXPERIENCE,
    "eu_activity": st.lists(ACTIVITY, max_size=3), "prior_training_months": st.integers(0, 48)})
OWNER = st.fixed_dictionaries({}, optional={
    "kind": st.sampled_from(["natural", "partnership", "legal"]), "registered": st.booleans(),
    "ihk_member": st.sampled_from(["yes", "no", "unknown"]), "partners": st.integers(0, 5),
    "legal_capacity": st.booleans(), "already_entered": st.lists(CODES, max_size=2),
    "nationality_group": st.sampled_from(["de", "eu", "third"])})
QUESTION = st.fixed_dictionaries({"trades": st.lists(TRADE, max_size=3)}, optional={
    "received": st.just("2026-11-02"), "complete": st.just("2026-11-30"),
    "channel": st.sampled_from(["portal", "ea"]), "owner": OWNER,
    "event": st.sampled_from(["entry", "death", "relocation", "reapplication", "new_partner"]),
    "establishment": st.fixed_dictionaries({}, optional={
        "kind": st.sampled_from(["main", "branch", "nebenbetrieb"]), "trivial": st.booleans(),
        "municipality": st.sampled_from(["13003000", "13072043"])})})
TRIES = settings(max_examples=60, deadline=None)
#: T2 from the best row to none; a permission's row is worse than any that enters at once.
ORDER = [f"T2-{number}" for number in range(1, 17)]
PATHS = {
    "T2-1": {"P73A8", "P73A9", "P73G50C"}, "T2-2": {"P77A7A", "P77B7B"}, "T2-3": {"P71A", "P71BL"},
    "T2-4": {"P71A", "P71BL"}, "T2-5": {"P50B"}, "T2-6": {"PVEB"}, "T2-7": {"P72ING"}, "T2-8": {"P72EQ"},
    "T2-9": {"P72EUDIPL"}, "T2-10": {"P77A7A"}, "T2-11": {"P77B7B"}, "T2-12": {"P73A9"}, "T2-13": {"P73G50C"},
    "T2-14": {"P73A8"}, "T2-15": {"P79"}, "T2-16": {"KEIN_WEG"},
}


def turned(value):
    """The same JSON with every object's keys and every qualification list the other way round."""
    if isinstance(value, dict):
        return {key: turned(list(reversed(item)) if key == "qualifications" else item)
                for key, item in reversed(value.items())}
    return [turned(item) for item in value] if isinstance(value, list) else value


def row_hit(line):
    """T2's row, told by path: the first T2 rule that is not violated."""
    live = {reason["rule"] for reason in line["reasons"] if reason["state"] != "violated"}
    return next((rule for rule in ORDER if rule in live), "T2-16")


@TRIES
@given(QUESTION)
def test_the_order_of_keys_and_qualifications_changes_nothing(asked):
    """The answer depends on what is said, not on how it is arranged."""
    assert assess(turned(asked)) == assess(asked)


@TRIES
@given(QUESTION)
def test_asking_leaves_the_question_alone_and_answers_in_json(asked):
    """The assessment is a pure function with a JSON answer."""
    before = copy.deepcopy(asked)
    answer = assess(asked)

    assert asked == before
    assert json.loads(json.dumps(answer)) == answer
    assert assess([asked, asked]) == [answer, answer]


@TRIES
@given(st.lists(QUALIFICATION, max_size=4), QUALIFICATION, CODES.filter(lambda code: code.startswith("A")))
def test_a_further_qualification_never_takes_a_way_away(held, further, code):
    """With one qualification more the path is the same or stands higher in T2."""
    def row(qualifications):
        asked = question(owner=owner(nationality_group="eu"), trades=[
            {"trade": code, "itinerant": False, "simple_activity": False, "lead": {"who": "owner"},
             "qualifications": qualifications, "eu_activity": []}])
        return row_hit(assess(asked)["trades"][0])

    assert ORDER.index(row([*held, further])) <= ORDER.index(row(held))


@TRIES
@given(QUESTION)
def test_documents_are_sorted_and_each_listed_once(asked):
    """D09 never stands in the list, D06 only among those that may follow."""
    answer = assess(asked)

    for listed in (answer["documents"], answer["documents_later"]):
        assert listed == sorted(set(listed))
        assert "D09" not in listed
    assert "D06" not in answer["documents"]
    assert set(answer["documents_later"]) <= {"D06"}


@TRIES
@given(QUESTION)
def test_no_register_no_way_no_fee(asked):
    """A trade without register has neither path nor deadline, and a case of such trades no fee, clock or message."""
    answer = assess(asked)

    for line in answer["trades"]:
        assert (line["path"] is None) == (line["register"] == "none")
        if line["register"] == "none":
            assert (line["deadline"], line["fiction"], line["permission_first"]) == (None, "no", False)
    if all(line["register"] == "none" for line in answer["trades"]):
        assert (answer["fee_keys"], answer["deadline"], answer["ihk_notice"]) == ([], None, "no")
        assert answer["pension_messages"] == []


@TRIES
@given(QUESTION)
def test_every_reason_has_rule_paragraph_state_and_sentence(asked):
    """What staff read is never empty."""
    for line in assess(asked)["trades"]:
        assert line["reasons"]
        for reason in line["reasons"]:
            assert reason["state"] in {"met", "violated", "open"}
            assert all(reason[key] for key in ("rule", "law", "text"))


@given(st.sampled_from(sorted(all_trades())), st.sampled_from(sorted(all_trades())))
@settings(max_examples=120, deadline=None)
def test_a_related_meister_enters_exactly_where_the_regulation_says(mastered, wanted):
    """T4 and T2 rows 3 and 4 agree with the annex of the HwVerwdtV."""
    if not wanted.startswith("A"):
        return
    asked = question(trades=[{"trade": wanted, "itinerant": False, "lead": {"who": "owner"},
                              "qualifications": [{"kind": "meister", "trade": mastered}]}])
    line = assess(asked)["trades"][0]

    limited_to = related_pairs().get((mastered, wanted))
    assert (line["path"] == "P71A") == (mastered == wanted or limited_to is not None)
    assert line["limited_to"] == (limited_to or None)


@TRIES
@given(QUESTION)
def test_the_three_dates_of_every_clock_stand_in_order(asked):
    """The internal date never lies after the nominal, the nominal never after the legal one, the start before both."""
    answer = assess(asked)

    for clock in [answer["deadline"], *(line["deadline"] for line in answer["trades"])]:
        if clock:
            assert clock["start"] < clock["internal"] <= clock["nominal"] <= clock["legal"]


@TRIES
@given(QUESTION)
def test_only_the_handwerksrolle_and_the_list_of_section_90_ask_for_an_exam(asked):
    """Without a trade of register A or E nobody is asked for D03 to D06, D10 to D15 or D18 to D21."""
    answer = assess(asked)

    if {line["register"] for line in answer["trades"]} <= {"B1", "B2"}:
        assert set(answer["documents"]) <= {"D01", "D02", "D07", "D08", "D16"}
        assert answer["documents_later"] == []
        assert answer["pension_messages"] == []


@TRIES
@given(QUESTION)
def test_the_path_is_the_first_row_nothing_speaks_against(asked):
    """The first row of T2 that is met or open gives the path; no kind of permission is invented where none is named."""
    for given_trade, line in zip(asked["trades"], assess(asked)["trades"], strict=True):
        if line["register"] != "A" or line["path"] == "P4":
            continue
        skipped = {"T2-1", "T2-2"} if given_trade.get("qualifications") is None else set()
        live = [one["rule"] for one in line["reasons"]
                if one["rule"] in PATHS and one["state"] != "violated" and one["rule"] not in skipped]
        first_row = min(live, key=ORDER.index, default="T2-16")
        assert line["path"] in PATHS[first_row]


@TRIES
@given(QUESTION)
def test_a_proposal_never_refuses(asked):
    """Without an earlier refusal every application is admissible; no trade's proposal is a refusal."""
    answer = assess(asked)

    assert (answer["admissible"], answer["barred_until"]) == (True, None)
    assert {line["path"] for line in answer["trades"]} <= {
        None, "P71A", "P71BL", "P72ING", "P72EQ", "P72EUDIPL", "P73A8", "P73A9", "P73G50C", "P77A7A", "P77B7B", "P79",
        "P50B", "PVEB", "P4", "B_ANZ", "E_ANZ", "KEIN_WEG"}


@TRIES
@given(QUESTION)
def test_fees_and_messages_follow_from_what_is_entered(asked):
    """A permission's fee stands beside the entry's; the summary of messages is their list."""
    answer = assess(asked)

    assert answer["fee_keys"] == sorted(set(answer["fee_keys"]))
    assert answer["pension_message"] is bool(answer["pension_messages"])
    for key in answer["fee_keys"]:
        if key.endswith("/permission"):
            assert key.replace("/permission", "/entry") in answer["fee_keys"]
