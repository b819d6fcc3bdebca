"""What the assessment says about the case as a whole: messages, moves, the bar of § 15 HwO, arrival."""
from __future__ import annotations

import pytest

from handlers.register.assess import assessor
from tests.unit.register_tables import assess, decide, first, owner, question, states, trade

ROSTOCK, STRALSUND, GUESTROW, HAMBURG = "13003000", "13073088", "13072043", "02000000"


def reason(answer, rule):
    """The reason of a rule, None where it is not named."""
    return next((one for one in answer["reasons"] if one["rule"] == rule), None)


@pytest.mark.parametrize("register, member, rule, state", [
    ("A27", "yes", "T7-1", "met"), ("A27", "no", "T7-2", "met"), ("A27", "unknown", "T7-3", "open"),
    ("B1-33", "yes", "T7-1", "met"), ("B2-37", "unknown", "T7-3", "open"),
])
def test_every_trade_says_what_the_ihk_learns(register, member, rule, state):
    """T7's row stands among the reasons of each trade of a register; membership nobody stated is open."""
    line = first(owner=owner(ihk_member=member), trades=[trade(register)])

    assert reason(line, rule)["state"] == state
    assert reason(line, rule)["law"] == "§ 11 HwO"


@pytest.mark.parametrize("changes, place, rule, state, count", [
    ({}, {}, "T8-1", "met", 1),
    ({"kind": "legal"}, {}, "T8-3", "met", 0),
    ({}, {"kind": "nebenbetrieb", "trivial": False, "hilfsbetrieb": False}, "T8-2", "met", 0),
    ({"kind": "partnership", "partners": 3, "legal_capacity": True}, {}, "T8-1", "met", 3),
    ({"kind": "partnership", "partners": 3}, {}, "T8-1", "open", 3),
    ({"kind": "partnership", "partners": 3, "legal_capacity": False}, {}, "T8-3", "met", 0),
])
def test_every_trade_says_whether_the_pension_insurer_learns(changes, place, rule, state, count):
    """T8's row stands among the reasons; the messages follow it."""
    asked = question(owner=owner(**changes), establishment={"kind": "main", "municipality": ROSTOCK} | place)
    answer = assess(asked)

    assert reason(answer["trades"][0], rule)["state"] == state
    assert len(answer["pension_messages"]) == count
    assert answer["pension_message"] is (count > 0)


def test_a_list_entry_beside_the_handwerksrolle_is_not_reported():
    """Of a Tischler who also cleans buildings only the Handwerksrolle is reported."""
    answer = assess(question(trades=[trade("A27"), {"trade": "B1-33"}]))

    assert [reason(line, rule) is not None for line, rule in zip(answer["trades"], ("T8-1", "T8-4"), strict=True)]
    assert answer["pension_messages"] == [{"who": "owner", "act": "entry"}]


def test_where_nothing_is_entered_nobody_speaks_of_a_message():
    """Without a way there is no message, and none is announced among the reasons."""
    answer = assess(question(trades=[trade("A27") | {"qualifications": []}]))

    assert answer["pension_messages"] == []
    assert reason(answer["trades"][0], "T8-1") is None


@pytest.mark.parametrize("channel, rule, state", [
    ("portal", "T13-1", "met"), ("ea", "T13-2", "met"), ("email", "T13-3", "met"), ("paper", "T13-4", "met"),
    ("counter", "T13-5", "met"), (None, "T13-6", "open"),
])
def test_the_arrival_is_named(channel, rule, state):
    """T13's row tells which day counts as arrived."""
    line = first(channel=channel)

    assert reason(line, rule)["state"] == state
    assert ("03.12.2026" if channel == "ea" else "30.11.2026") in reason(line, rule)["text"]


@pytest.mark.parametrize("before, now, act, key, competent", [
    (GUESTROW, ROSTOCK, "entry", "A/natural/entry", "own"),
    (HAMBURG, ROSTOCK, "entry", "A/natural/entry", "own"),
    (None, ROSTOCK, "entry", "A/natural/entry", "own"),
    (ROSTOCK, STRALSUND, "change", "A/natural/change", "own"),
    (ROSTOCK, GUESTROW, "deletion", "A/natural/deletion", "other"),
    (ROSTOCK, HAMBURG, "deletion", "A/natural/deletion", "unknown"),
    (ROSTOCK, None, "change", "A/natural/change", "unknown"),
])
def test_a_move_enters_changes_or_deletes(before, now, act, key, competent):
    """The register covers the own district (§ 6 Abs. 1 HwO); a municipality of another Land is outside it."""
    answer = assess(question(event="relocation", establishment={"kind": "main", "municipality": now,
                                                                "previous_municipality": before}))

    assert answer["pension_messages"] == [{"who": "owner", "act": act}]
    assert (answer["fee_keys"], answer["competent"]) == ([key], competent)


@pytest.mark.parametrize("received, refusal, admissible, until, state", [
    ("2026-11-30", {"final": "2026-03-12", "ground": "not_craft", "essential_change": False},
     False, "2027-03-12", "violated"),
    ("2027-03-12", {"final": "2026-03-12", "ground": "not_craft", "essential_change": False},
     False, "2027-03-12", "violated"),
    ("2027-03-13", {"final": "2026-03-12", "ground": "not_craft", "essential_change": False}, True, None, "open"),
    ("2027-03-13", {"final": "2026-03-12", "ground": "not_craft"}, True, None, "open"),
    ("2027-03-13", {"final": "2026-03-12", "ground": "not_craft", "essential_change": True}, True, None, "met"),
    ("2026-11-30", {"final": "2026-03-12", "ground": "not_craft", "essential_change": True}, True, None, "open"),
    ("2026-11-30", {"ground": "not_craft", "essential_change": True}, True, None, "open"),
    ("2026-11-30", {"final": "2026-03-12", "essential_change": False}, True, None, "open"),
    ("2026-11-30", {"final": "2026-03-12", "ground": "qualification"}, True, None, None),
])
def test_the_bar_and_what_is_left_to_people(received, refusal, admissible, until, state):
    """Within the year and unchanged the application is barred; year and change apart are left to a person (§ 15)."""
    answer = assess(question(event="reapplication", received=received, complete=None, refusal=refusal))

    assert (answer["admissible"], answer["barred_until"]) == (admissible, until)
    assert states(answer["trades"][0]).get("T6-8") == state


def test_a_leap_day_bars_until_the_end_of_february():
    """A year from 29 February ends on the 28th (§ 188 Abs. 3 BGB)."""
    refusal = {"final": "2028-02-29", "ground": "not_craft", "essential_change": False}

    assert assess(question(received="2028-06-01", complete=None, refusal=refusal))["barred_until"] == "2029-02-28"


@pytest.mark.parametrize("kind, path", [("engineer", "P72ING"), ("equal_exam", "P72EQ"), ("eu_diploma", "P72EUDIPL"),
                                        ("at_fr_master", "P50B"), ("spaetaussiedler", "P79")])
def test_a_betriebsleiters_qualification_carries_a_related_trade(kind, path):
    """§ 7 Abs. 1 Satz 1 HwO looks at the trade or a related one; the owner's own exam of § 7 Abs. 2 does not."""
    def line(**lead):
        return first(trades=[trade("A19", {"kind": kind, "trade": "A25"}, lead=lead)])

    led, own = line(who="employee"), line(who="owner")
    assert (led["path"], led["related"], led["betriebsleiter"]) == (path, True, True)
    assert (own["path"], own["related"]) == ("KEIN_WEG", False)


def test_the_holidays_of_the_chambers_seat_shift_the_period():
    """Women's Day ends a period in Mecklenburg-Vorpommern a day later than in Hamburg."""
    asked = question(received="2026-12-08", complete="2026-12-08")
    ends = [assessor(decide, land=land)(asked)["deadline"]["legal"] for land in ("MV", "HH")]

    assert ends == ["2027-03-09", "2027-03-08"]
    assert [assessor(decide, land=land)(asked)["trades"][0]["deadline"]["legal"] for land in ("MV", "HH")] == ends
