"""The format of the register's assessment: what it refuses, what it leaves open, how it answers."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from handlers.parameters import defaults, value_on
from handlers.register.assess import AssessmentError, assessor
from handlers.register.rules import Thresholds
from handlers.register.trades import all_trades, related_pairs, rows_of
from tests.unit.register_tables import assess, decide, first, owner, question, states, trade

KEYS = ["trades", "documents", "documents_later", "deadline", "ihk_notice", "pension_message", "pension_messages",
        "fee_keys", "competent", "competent_chamber", "admissible", "barred_until"]
LINE_KEYS = ["trade", "register", "path", "betriebsleiter", "related", "limited_to", "permission_first", "flags",
             "earliest", "deadline", "fiction", "receipt_due", "reasons"]


def changed(path, value):
    """The plain question with one value set at a dotted path."""
    asked = question(refusal={"final": "2020-01-01", "ground": "not_craft"})
    asked["trades"][0] |= {"experience": {"days_total": 10}, "eu_activity": [{"role": "self", "months": 3}],
                           "simple_tests": {}}
    target = asked
    *parents, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    for part in parents:
        target = target[part]
    target[last] = value
    return asked


@pytest.mark.parametrize("path, value", [
    ("shoe_size", 43), ("owner.shoe_size", 43), ("trades.0.lead.salary", 1), ("trades.0.qualifications.0.grade", 1),
    ("trades.0.simple_tests.other", True), ("trades.0.eu_activity.0.land", "PL"), ("refusal.why", "x"),
    ("establishment.county", "Rostock"), ("trades.0.experience.years", 6),
    ("trades.0.trade", "B1-12"), ("trades.0.trade", "B2-6"), ("trades.0.trade", "A54"), ("trades.0.trade", "A0"),
    ("trades.0.trade", "27"), ("trades.0.trade", "a27"), ("trades.0.trade", 27), ("trades.0.trade", ""),
    ("trades.0.qualifications.0.trade", "B1-1"), ("owner.already_entered", ["A99"]),
    ("received", "2026-02-30"), ("received", "30.11.2026"), ("received", "2026-11-30T10:00:00"), ("received", 20261130),
    ("received", "20261130"), ("received", "0026-11-30"), ("complete", "2026-13-01"), ("complete", "2026-11-29"),
    ("channel", "fax"), ("event", "birth"), ("owner.kind", "gmbh"), ("owner.ihk_member", True),
    ("owner.registered", "yes"), ("owner.registered", 1), ("owner.partners", -1), ("owner.partners", 2.5),
    ("owner.partners", True), ("owner.partners", "2"), ("establishment.municipality", "1300300"),
    ("establishment.municipality", "1300300X"), ("establishment.municipality", 13003000),
    ("trades", {}), ("trades.0", "A27"), ("trades.0.qualifications", {}), ("owner", []), ("refusal", "2020"),
    ("trades.0.qualifications.0.kind", "master"), ("trades.0.qualifications.0.date", "2019-06-31"),
    ("trades.0.qualifications.0.proofs", ["practice"]), ("trades.0.lead.who", "wife"),
    ("trades.0.lead.weekly_hours", -1), ("trades.0.lead.weekly_hours", 169), ("trades.0.lead.weekly_hours", "40"),
    ("trades.0.lead.distance_km", float("nan")), ("trades.0.lead.distance_km", 10**400), ("owner.partners", 10**6),
    ("trades.0.eu_activity.0.months", 30_000), ("trades.0.experience.days_total", 40_000),
    ("trades.0.experience.days_total", -5),
    ("trades.0.experience.days_leading", 11), ("trades.0.eu_activity.0.role", "boss"),
    ("trades.0.eu_activity.0.months", 1.5), ("trades.0.eu_activity.0.technical_months", 4),
    ("trades.0.prior_training_months", -3), ("refusal.ground", "other"), ("refusal.final", "gestern"),
])
def test_what_is_unknown_or_impossible_is_refused_with_its_path(path, value):
    """Neither a foreign key nor an impossible value passes; the message is German and names the field."""
    with pytest.raises(AssessmentError) as refused:
        assess(changed(path, value))

    assert refused.value.field.startswith(path)
    assert refused.value.message.endswith(".")
    assert str(refused.value).startswith(refused.value.field)


@pytest.mark.parametrize("path", ["trades.0.trade", "trades.0.qualifications.0.kind", "trades.0.eu_activity.0.role"])
def test_what_gives_a_row_its_meaning_must_be_there(path):
    """A trade without its number, a qualification without its kind cannot be judged."""
    asked = changed("received", "2026-11-30")
    target = asked
    *parents, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    for part in parents:
        target = target[part]
    del target[last]

    with pytest.raises(AssessmentError) as refused:
        assess(asked)

    assert refused.value.field == path


@pytest.mark.parametrize("wrong", [None, 3, "A27", True])
def test_a_question_is_an_object_or_a_list_of_objects(wrong):
    """Anything else is refused; inside a list it is an error in its place."""
    with pytest.raises(AssessmentError):
        assess(wrong)

    assert assess([wrong])[0]["field"] == ""


def test_a_list_is_answered_in_order_and_keeps_its_bad_items_in_place():
    """One bad item gives error and field; the others are answered."""
    good, bad = question(), question(shoe_size=43)
    answers = assess([good, bad, good])

    assert answers[0] == answers[2] == assess(good)
    assert answers[1] == {"error": "Dieses Feld gibt es nicht.", "field": "shoe_size"}
    assert assess([]) == []


def test_the_answer_has_the_keys_of_the_format_in_their_order():
    """Output keys are complete and ordered as described."""
    answer = assess(question())

    assert list(answer) == KEYS
    assert [list(line) for line in answer["trades"]] == [LINE_KEYS]
    assert all(list(reason) == ["rule", "law", "state", "text"] for reason in answer["trades"][0]["reasons"])


def test_values_of_variables_are_read_like_json():
    """Dates and decimals as a case keeps them give the same answer as text and numbers."""
    text = question(trades=[trade(lead={"who": "employee", "weekly_hours": 38.5})])
    typed = question(received=dt.date(2026, 11, 30), complete=dt.date(2026, 11, 30), trades=[trade(
        "A27", {"kind": "meister", "trade": "A27", "date": dt.date(2019, 6, 30)},
        lead={"who": "employee", "weekly_hours": Decimal("38.5")})])

    assert assess(typed) == assess(text)


def test_null_means_not_known_like_an_absent_key():
    """An explicit null is no value."""
    asked = question()
    nulls = asked | {"refusal": None, "owner": owner(partners=None, representative=None)}

    assert assess(nulls) == assess(asked)


def test_an_empty_question_is_answered():
    """Nothing known: nothing to enter, the general papers, competence unknown."""
    answer = assess({})

    assert (answer["trades"], answer["documents"], answer["competent"]) == ([], ["D01", "D02"], "unknown")
    assert (answer["deadline"], answer["fee_keys"], answer["pension_message"]) == (None, [], False)


def test_what_is_not_known_is_open_and_does_not_block():
    """A journeyman of whose years nothing is known may be proposed under § 7b, with the open points named."""
    exam = {"kind": "journeyman", "trade": "A10"}
    line = first(trades=[trade("A10", exam)])
    found = states(line)

    assert (line["path"], line["permission_first"], line["earliest"]) == ("P77B7B", True, None)
    assert [found[rule] for rule in ("T2-11", "T5-3", "T5-4", "T5-5")] == ["open"] * 4


def test_one_violated_condition_blocks_whatever_else_is_open():
    """§ 7b with too few days stays shut though leading and activity are not known."""
    line = first(trades=[trade("A10", {"kind": "journeyman", "trade": "A10"}, experience={"days_total": 100})])

    assert line["path"] == "KEIN_WEG"
    assert {"T2-11": "violated", "T5-3": "violated", "T5-4": "open", "T5-5": "open"}.items() <= states(line).items()


def test_all_violated_conditions_are_named_not_only_the_first():
    """Years and leading position lacking together are two reasons."""
    short = {"days_total": 100, "days_leading": 50, "essential_activity": False, "until": "2026-08-31"}
    found = states(first(trades=[trade("A10", {"kind": "journeyman", "trade": "A10"}, experience=short)]))

    assert [found[rule] for rule in ("T5-3", "T5-4", "T5-5")] == ["violated"] * 3


def test_an_owner_of_whom_no_entries_are_known_may_have_some():
    """An absent list is not known, so § 7a is open; a given list is complete."""
    unknown = owner()
    del unknown["already_entered"]
    asked = [trade("A27") | {"qualifications": []}]

    line = first(owner=unknown, trades=asked)
    assert (line["path"], states(line)["T2-10"]) == ("P77A7A", "open")
    assert first(trades=asked)["path"] == "KEIN_WEG"


def test_unknown_qualifications_leave_the_standard_way_open():
    """Nothing said about qualifications: the Meister's way, open; no kind of permission is invented."""
    asked = trade("A27")
    del asked["qualifications"]
    line = first(trades=[asked])

    assert (line["path"], line["permission_first"]) == ("P71A", False)
    assert [states(line)[rule] for rule in ("T2-1", "T2-2", "T2-3")] == ["open"] * 3


def test_a_qualification_without_trade_is_open():
    """Of an exam whose craft is not known nobody can say that it does not fit."""
    line = first(trades=[trade("A27", {"kind": "meister"})])

    assert (line["path"], line["related"], states(line)["T2-3"]) == ("P71A", False, "open")


def test_an_eu_national_of_whose_activity_nothing_is_known():
    """§ 9 HwO is open for EU nationals, and not proposed for Germans who claim nothing."""
    def path(nationality):
        return first(owner=owner(nationality_group=nationality),
                     trades=[trade("A27") | {"qualifications": []}])["path"]

    assert (path("eu"), path("de"), path("third")) == ("P73A9", "KEIN_WEG", "KEIN_WEG")


def eu(activities, training=0, code="A27", nationality="eu", received="2026-11-30"):
    line = first(received=received, owner=owner(nationality_group=nationality), trades=[
        trade(code) | {"qualifications": [], "eu_activity": activities, "prior_training_months": training}])
    return line["path"], states(line)["T2-12"]


def activity(role, months, until="2024-06-30", continuous=True, technical=0):
    return {"role": role, "months": months, "until": until, "continuous": continuous, "technical_months": technical}


MET, SHUT = ("P73A9", "met"), ("KEIN_WEG", "violated")


@pytest.mark.parametrize("activities, training, expected", [
    ([activity("self", 72)], 0, MET), ([activity("manager", 72)], 0, MET), ([activity("self", 71)], 0, SHUT),
    ([activity("self", 72, "2016-11-30")], 0, MET), ([activity("self", 72, "2016-11-29")], 0, SHUT),
    ([activity("self", 72, continuous=False)], 0, SHUT),
    ([activity("self", 36)], 36, MET), ([activity("self", 36, "1995-01-01")], 36, MET),
    ([activity("self", 36)], 35, SHUT),
    ([activity("self", 48)], 24, MET), ([activity("self", 47)], 24, SHUT),
    ([activity("self", 36), activity("employee", 60)], 0, MET),
    ([activity("self", 36), activity("employee", 30), activity("employee", 30)], 0, MET),
    ([activity("self", 36), activity("employee", 59)], 0, SHUT),
    ([activity("manager", 36), activity("employee", 60)], 0, SHUT),
    ([activity("self", 36, "2010-01-01"), activity("employee", 60, "2012-01-01")], 0, SHUT),
    ([activity("leading", 60, technical=36)], 36, MET), ([activity("leading", 60, technical=35)], 36, SHUT),
    ([activity("leading", 60, technical=36)], 35, SHUT), ([activity("employee", 240)], 36, SHUT),
    ([activity("self", 36, "2020-12-31"), activity("manager", 36, "2023-12-31")], 0, MET),
    ([activity("self", 36, "2020-11-30"), activity("manager", 36, "2023-12-31")], 0, SHUT),
    ([], 36, SHUT),
])
def test_the_five_alternatives_of_european_experience(activities, training, expected):
    """§ 2 Abs. 2 EU/EWR HwV, each at its edge."""
    assert eu(activities, training) == expected


def test_the_fifth_alternative_is_not_for_hairdressers():
    """§ 2 Abs. 2 Nr. 5 leaves out Friseure; the other alternatives hold for them."""
    assert eu([activity("leading", 60, technical=36)], 36, code="A38") == SHUT
    assert eu([activity("self", 72)], 0, code="A38") == MET


@pytest.mark.parametrize("missing", ["months", "until", "continuous"])
def test_an_unknown_detail_of_the_european_experience_is_open(missing):
    """What is not known may still turn out well."""
    row = activity("self", 72)
    del row[missing]

    assert eu([row]) == ("P73A9", "open")


def test_germans_may_rely_on_experience_gained_abroad():
    """§ 1 EU/EWR HwV speaks of nationals of member states, and Germany is one."""
    assert eu([activity("self", 72)], nationality="de") == MET


def test_a_foreign_certificate_goes_to_the_eu_way_for_eu_nationals_only():
    """Row 12 stands before row 13."""
    def path(nationality):
        return first(owner=owner(nationality_group=nationality),
                     trades=[trade("A27", {"kind": "foreign_certificate", "trade": "A27"})])["path"]

    assert (path("eu"), path("de"), path("third")) == ("P73A9", "P73G50C", "P73G50C")


def test_the_best_of_several_qualifications_counts():
    """Several qualifications: each is considered, T2 takes the highest row, own trade before related."""
    related = {"kind": "meister", "trade": "A27"}
    own = {"kind": "meister", "trade": "A48"}
    line = first(trades=[trade("A48", related, own)])

    assert (line["path"], line["related"], line["limited_to"]) == ("P71A", False, None)


def test_a_limited_entry_shows_the_unlimited_way_beside_it():
    """Tischler-Meister and engineer for Drechsler: T2 takes row 4, the reasons name row 7 too."""
    line = first(trades=[trade("A48", {"kind": "meister", "trade": "A27"}, {"kind": "engineer", "trade": "A48"})])

    assert (line["path"], line["limited_to"], states(line)["T2-7"]) == ("P71A", "Holzspielzeuge", "met")


def test_thresholds_of_the_flags_are_parameters():
    """Hours, distance and engagements come from the parameters, not from the table."""
    lead = {"who": "employee", "weekly_hours": 35, "distance_km": 30, "other_engagements": 1}
    strict = assessor(decide, Thresholds(min_weekly_hours=38, max_distance_km=20, min_other_engagements=2))
    asked = question(trades=[trade(lead=lead)])

    assert assess(asked)["trades"][0]["flags"] == ["MEHRFACH"]
    assert strict(asked)["trades"][0]["flags"] == ["STUNDEN", "ENTFERNUNG"]


def test_the_shipped_parameters_are_the_defaults_of_the_flags():
    """The parameters an installation starts with and the code agree, and every value says where it comes from."""
    assert Thresholds.read(lambda key: value_on(key, dt.date(2026, 11, 30))) == Thresholds()
    assert all(row.source.startswith("[") and row.label and row.valid_from for row in defaults()
               if row.key.startswith("lead_"))


@pytest.mark.parametrize("terms, flags", [
    ({"weekly_hours": 30}, []), ({"weekly_hours": 29}, ["STUNDEN"]), ({"distance_km": 50}, []),
    ({"distance_km": 51}, ["ENTFERNUNG"]), ({"other_engagements": 0}, []), ({"other_engagements": 1}, ["MEHRFACH"]),
    ({"marginal_pay": True}, ["VERGUETUNG"]), ({"power_to_instruct": False}, ["WEISUNG"]),
    ({"fixed_term": True}, ["BEFRISTUNG"]), ({}, []),
])
def test_the_flags_at_their_edges(terms, flags):
    """T11 with its default thresholds, for a lead who is not the owner."""
    assert first(trades=[trade(lead={"who": "employee"} | terms)])["flags"] == flags


def test_the_refusals_bar_with_something_unknown_is_open():
    """§ 15 HwO without the day of finality blocks nothing, and says so."""
    answer = assess(question(refusal={"ground": "not_craft"}))

    assert (answer["admissible"], answer["barred_until"]) == (True, None)
    assert states(answer["trades"][0])["T6-8"] == "open"


def test_the_trades_shipped_are_those_of_the_annexes():
    """53 + 41 + 51 trades and the 22 directed pairs of the HwVerwdtV."""
    annexes = [one.annex for one in all_trades().values()]

    assert [annexes.count(annex) for annex in ("A", "B1", "B2")] == [53, 41, 51]
    assert len(related_pairs()) == 22
    assert all(pair[0] in all_trades() and pair[1] in all_trades() for pair in related_pairs())
    assert len(rows_of("municipalities_mv.csv")) == 726
