"""What must hold for any exam application, whatever its details (invariants of exams_advisory_duties.md § 8)."""
from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.exams.assess import AssessmentError, assess
from handlers.exams.intervals import merged, months_of, whole_months
from handlers.exams.rounds import cutoff
from handlers.exams.rules import Rules
from handlers.register.trades import all_trades
from tests.unit.exam_tables import SHIPPED, ask, decide, rules
from workflows.deadlines import is_working_day, period_end
from workflows.decisions import parse_dmn
from workflows.errors import PermanentFailure
from workflows.model import DecisionResult

TRIES = settings(max_examples=150, deadline=None)
FLAG, DAY = st.booleans(), st.dates(dt.date(2015, 1, 1), dt.date(2030, 12, 31))
ISO = DAY.map(dt.date.isoformat)
MONTHS = st.sampled_from([24, 36, 42])
TRADE = st.sampled_from(sorted(all_trades()))
INTERVAL = st.tuples(DAY, st.integers(0, 2000)).map(lambda pair: (pair[0], pair[0] + dt.timedelta(days=pair[1])))
INTERVALS = st.lists(INTERVAL, max_size=8)


def perhaps(**keys):
    return st.fixed_dictionaries({}, optional=keys)


EXAM = st.fixed_dictionaries({"exam": st.sampled_from(["GP", "GP1", "GP2", "AP", "UP", "FP"])}, optional={
    "round": st.sampled_from(["S27", "W26"]), "months": MONTHS, "end": ISO, "zp_required": FLAG, "zp_attended": FLAG, "booklet": FLAG, "registered": FLAG,
    "not_registered_own_fault": FLAG, "disability": FLAG, "part1": st.sampled_from(["attended", "exempt", "missed_no_fault", "missed_own_fault"]),
    "law": st.sampled_from(["hwo", "bbig"]), "committee": st.sampled_from(["hwk", "innung"]), "received": ISO, "attempts": st.integers(0, 6)})
EARLY = perhaps(months=MONTHS, forward=st.integers(0, 23), school=st.sampled_from([1.0, 2.48, 2.49, 2.5, 4]), firm=st.sampled_from([1, 2.48, 2.49, 3]), content=FLAG,
                trained_until_exam=st.integers(0, 48), firm_heard=FLAG, school_heard=FLAG, minor=FLAG, minor_consent=FLAG)
EXTERNAL = perhaps(months=MONTHS, jobs=INTERVALS.map(lambda rows: [[first.isoformat(), last.isoformat()] for first, last in rows]), other_training=st.integers(0, 42),
                   certificate=st.sampled_from(["none", "full", "predominant", "bundeswehr"]), credible=FLAG)
KINDS = ["journeyman", "final_exam", "meister", "equivalence_40a", "full_comparability"]
MASTER = st.fixed_dictionaries({"trade": TRADE}, optional={
    "part": st.sampled_from(["I", "II", "III", "IV", "all"]), "experience_months": st.integers(12, 80), "experience_after_certificate": st.integers(0, 12),
    "qualification": st.one_of(st.just({"kind": "none"}), st.fixed_dictionaries({"kind": st.sampled_from(KINDS)}, optional={"trade": TRADE, "months": MONTHS})),
    "residence": FLAG, "employment": FLAG, "course": FLAG, "business": FLAG, "other_exams": st.lists(st.sampled_from(["aevo", "meister", "comparable"]), max_size=2)})
QUESTION = st.one_of(*(st.fixed_dictionaries({"check": st.just(check), "given": given}) for check, given in
                       [("exam", EXAM), ("early", EARLY), ("external", EXTERNAL), ("meister", MASTER)]))
PROPOSALS = {"ZULASSEN", "VORLAGE_AUSSCHUSS", "ERMESSEN", "UMLEITUNG_VERKUERZUNG", "ABGEBEN"}


@settings(max_examples=600, deadline=None)
@given(QUESTION)
def test_no_question_is_answered_by_a_refusal(question):
    """Whatever is asked, the proposal is one of the five; green has no reasons, and what is not green names one."""
    try:
        answer = ask(question["check"], **question["given"])
    except AssessmentError:
        return  # an impossible combination: `test_exam_assess` holds what these are
    assert answer["proposal"] in PROPOSALS
    assert answer["decider"] in {"gpa_vorsitz", "sb_pruefung", "innung_gs", "mpa_vorsitz"}
    if answer["proposal"] != "ERMESSEN":  # a person weighs, with or without something that is short
        assert bool(answer["reasons"]) is (answer["proposal"] in {"VORLAGE_AUSSCHUSS", "UMLEITUNG_VERKUERZUNG"})


@pytest.mark.parametrize("word", ["ABLEHNEN", "NICHT_ZULASSEN", "NICHT_ZUGELASSEN"])
def test_no_table_edited_to_refuse_can_propose_it(word):
    """The column's allowed values hold: a row that says no gives nothing, and the trace says why."""
    for name in ("proposal", "external", "master_a", "master_b"):
        path = SHIPPED.folder / f"{name}.dmn"
        text = path.read_text(encoding="utf-8").replace("<text>\"ZULASSEN\"</text>", f"<text>\"{word}\"</text>")
        found = parse_dmn(text.encode(), path.name).evaluate(name, dict.fromkeys(decided(name)) | {"forward": False, "certificate": "full", "kind": "meister"})
        assert (found.output, found.trace[-1]["violation"]) == (None, "value_forbidden"), name


@pytest.mark.parametrize("row, reported", [({"proposal": "NICHT_ZUGELASSEN", "text": ""}, "exam_proposal_unknown"), (None, "exam_rule_missing"), ([], "exam_rule_missing")])
def test_an_edited_table_that_refuses_stops_the_step(row, reported):
    """Also where the column's allowed values were edited along; a person is told in German."""
    def edited(decision, inputs):
        return DecisionResult(row) if decision == "proposal" else decide(decision, inputs)

    with pytest.raises(PermanentFailure) as stopped:
        assess({"check": "exam", "given": {"exam": "GP"}}, Rules(edited))

    assert stopped.value.code == reported


def decided(name):
    """Names of the inputs of a decision."""
    return SHIPPED.tables[name].needs(name)


@settings(max_examples=400, deadline=None)
@given(INTERVALS.filter(bool))
def test_a_union_never_counts_more_than_its_span(intervals):
    """Invariant 5: not more than from the first day to the last, and not more than the parts one by one."""
    counted = int(months_of(intervals))
    first, last = min(row[0] for row in intervals), max(row[1] for row in intervals)

    assert 0 <= counted <= int(months_of([(first, last)]))
    assert months_of(intervals) <= sum((months_of([row]) for row in intervals), Fraction(0)) + Fraction(1)


@TRIES
@given(INTERVALS, st.randoms())
def test_order_and_repetition_do_not_matter(intervals, random):
    """The union is the same whatever the order, and however often a period is named."""
    turned = [*intervals, *intervals]
    random.shuffle(turned)

    assert months_of(turned) == months_of(intervals)
    assert merged(turned) == merged(intervals)


@TRIES
@given(INTERVALS.filter(bool), INTERVAL)
def test_another_job_never_shortens_the_days(intervals, more):
    """The days of the union grow with every period."""
    def days(rows):
        return sum((last - first).days + 1 for first, last in merged(rows))

    assert days([*intervals, more]) >= days(intervals)


@TRIES
@given(DAY, st.integers(1, 240))
def test_so_many_months_are_so_many_months(first, months):
    """A period of whole months counts exactly those; a day less counts less (§§ 187 Abs. 2, 188 BGB)."""
    last = period_end(first, f"P{months}M", first_day_counts=True)

    assert (months, 0) == whole_months(first, last)
    assert whole_months(first, last - dt.timedelta(days=1))[0] == months - 1


@settings(max_examples=300, deadline=None)
@given(ISO, st.integers(0, 10), FLAG)
def test_an_objection_ends_on_a_working_day_at_least_a_month_after(posted, fiction, instruction):
    """Invariant 3; without remedies notice it is a year."""
    answer = ask("objection", posted=posted, fiction=fiction, instruction=instruction)
    notified, until = (dt.date.fromisoformat(answer[key]) for key in ("notified", "objection_until"))

    assert is_working_day(until, "MV")
    assert until >= period_end(notified, "P1M" if instruction else "P1Y")


@TRIES
@given(st.sampled_from(["GP", "GP1", "GP2", "AP", "ZP"]), st.sampled_from(["hwo", "bbig"]),
       st.sampled_from(["admission", "part", "withdrawal", "no_show", "release", "objection", "anything"]), st.one_of(st.none(), st.just("I")), FLAG)
def test_an_apprentice_never_owes_a_fee(exam, law, act, part, has_firm):
    """Invariant 4 (§ 31 Abs. 4 HwO, § 37 Abs. 4 BBiG); not knowing whether there is a training relation is no reason either."""
    for apprentice in (True, None):
        assert rules().exam_fee(exam, law, act, apprentice=apprentice, part=part, has_firm=has_firm)["debtor"] != "candidate"


@TRIES
@given(st.sampled_from(["gpa", "mpa"]), st.integers(3, 30), st.sampled_from(["ordinary", "admission", "commissions", "grade", "result", "deception"]))
def test_a_quorum_is_a_majority_and_never_more_than_all(body, n, matter):
    """At least half must take part, at most everybody."""
    need = ask("quorum", body=body, n=n, matter=matter)["need"]

    assert n / 2 <= need <= n
    assert body != "gpa" or need >= max(3, n * 2 / 3)


@TRIES
@given(st.sampled_from(["GP", "MP", "FP"]), DAY)
def test_skipping_ends_once_and_for_all(group, result):
    """Allowed up to the last day, not after it."""
    last = rules().skip_until(group, result)
    allowed = [ask("skip", exam=group, result=result.isoformat(), registered=(last + dt.timedelta(days=days)).isoformat())["skip_allowed"] for days in (-1, 0, 1)]

    assert allowed == [True, True, False]


@TRIES
@given(DAY)
def test_the_cut_off_lies_two_months_after_the_round(last):
    """§ 188 BGB: never later than the same day number two months on."""
    found = cutoff(last, 2)

    assert (found.year * 12 + found.month) - (last.year * 12 + last.month) == 2
    assert found.day <= last.day


@TRIES
@given(EXAM)
def test_the_two_readings_of_the_law_share_their_reasons(question):
    """§§ 43 to 45 BBiG mirror §§ 36 to 37 HwO: for the parts of a stretched exam only the decider differs."""
    given_ = {key: value for key, value in question.items() if key not in ("committee", "zp_required")} | {"exam": "GP2"}
    try:
        craft, other = ask("exam", **given_ | {"law": "hwo"}), ask("exam", **given_ | {"law": "bbig"})
    except AssessmentError:
        return
    assert (craft.pop("decider"), other.pop("decider")) == ("gpa_vorsitz", "sb_pruefung")
    assert craft == other


def test_every_finding_names_its_paragraph_for_both_laws():
    """The same row speaks of the HwO or of the BBiG, never of nothing."""
    for law, word in (("hwo", "HwO"), ("bbig", "BBiG")):
        for name in ("regular", "early", "school"):
            base = dict.fromkeys(decided(name)) | {"law": law, "path": "REGULAER", "exam": "GP", "disability": False, "hearing_over": False, "stretched": False}
            rows = decide(name, base).output
            assert rows
            assert {word in row["paragraph"] or "BGB" in row["paragraph"] for row in rows} == {True}


MAYBE = st.sampled_from([True, False, None])
STATED = dict.fromkeys(("zp_required", "zp_attended", "booklet", "registered", "not_registered_own_fault", "stretched"), MAYBE)


@TRIES
@given(st.fixed_dictionaries(STATED | {"disability": FLAG, "end": st.sampled_from([1, 2, 3, None]), "path": st.sampled_from(["REGULAER", "VORZEITIG"]), "law": st.sampled_from(["hwo", "bbig"])}))
def test_every_condition_is_met_violated_or_open_and_only_one_of_them(facts):
    """§ 36 Abs. 1 HwO: no condition is left out or said twice, whatever is known."""
    rows = decide("regular", dict.fromkeys(decided("regular")) | {"exam": "GP", "cutoff": 2, "absence_limit": 10} | facts).output
    expected = ["R36-2-NACHWEIS", "R36-2-ZP", "R36-3-ROLLE"]

    assert sorted(row["code"] for row in rows) == (["R36-1-DAUER"] if facts["path"] == "REGULAER" else []) + expected
    assert {row["status"] for row in rows} <= {"met", "violated", "open"}
    if facts["disability"]:
        assert [row["code"] for row in rows if row["status"] == "violated"] in ([], ["R36-1-DAUER"])


@TRIES
@given(st.fixed_dictionaries(dict.fromkeys(("content", "firm_heard", "school_heard", "minor", "minor_consent"), MAYBE) | {
    "forward": st.sampled_from([0, 6, 7, None]), "school": st.sampled_from([2.48, 2.49, None]), "firm": st.sampled_from([2.48, 2.49, None]),
    "trained_until_exam": st.sampled_from([17, 18, None]), "min_training": st.sampled_from([18, None]), "hearing_over": FLAG}))
def test_every_check_of_an_early_exam_is_said_once(facts):
    """D-A6: eight checks, each met, violated, held or open."""
    rows = decide("early", dict.fromkeys(decided("early")) | {"law": "hwo", "max_forward": 6, "grade_limit": 2.49} | facts).output

    assert len(rows) == len({row["code"] for row in rows}) == 8
    assert not (facts["hearing_over"] and any(row["status"] == "hold" for row in rows))


@TRIES
@given(EXAM, st.sampled_from(["zp_attended", "booklet", "registered"]))
def test_a_paper_handed_in_never_makes_it_worse(question, paper):
    """With a condition met instead of not met, no reason is added."""
    try:
        without = ask("exam", **{**question, paper: False})
        having = ask("exam", **{**question, paper: True})
    except AssessmentError:
        return
    assert set(having["reasons"]) <= set(without["reasons"])


@TRIES
@given(INTERVALS.filter(bool), MONTHS, st.integers(0, 24))
def test_more_training_elsewhere_never_makes_it_worse(intervals, months, more):
    """D-A7: months of training in another occupation add up with the activity."""
    jobs = [[first.isoformat(), last.isoformat()] for first, last in intervals]
    alone, added = ask("external", months=months, jobs=jobs), ask("external", months=months, jobs=jobs, other_training=more)

    assert added["counted"] == alone["counted"] + more
    assert added["proposal"] == "ZULASSEN" or alone["proposal"] == "ERMESSEN"
    assert (added["counted"] >= added["required"]) is (added["proposal"] == "ZULASSEN")
