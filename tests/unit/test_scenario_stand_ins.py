"""Stand-ins of a scenario: what they return, how they fail, and that a topic without one is refused."""
from __future__ import annotations

import runpy
from pathlib import Path

import pytest

_S = runpy.run_path(str(Path(__file__).parent / "diagrams" / "played.py"))
player, do, expect, assert_met = (
    _S[name] for name in ["player", "do", "expect", "assert_met"])


@pytest.fixture(name="play")
def _play(tmp_path):
    """Runs a scenario over one of the small processes and gives its outcome."""
    return player(tmp_path)


def test_stand_in_returns(play):
    """A stand-in's `return` becomes the task's outputs, typed."""
    assert_met(play(
        "busy.bpmn", do("start", key="busy"), expect("ended"), expect("var", name="paid_on", value="@2026-01-05"),
        handlers={"test.charge": {"return": {"paid_on": "@2026-01-05"}}},
    ))


def test_stand_in_fails_and_recovers(play):
    """Two failures are retried; a third attempt that works leaves no incident."""
    assert_met(play(
        "busy.bpmn", do("start", key="busy"), expect("noIncident"), expect("ended"),
        handlers={"test.charge": {"fail": "bank is down", "times": 2}},
    ))


def test_stand_in_fails_for_good(play):
    """An incident names the reason; it can be retried in vain and skipped with a result."""
    outcome = play(
        "busy.bpmn", do("start", key="busy", **{"as": "a"}),
        expect("incident", of="a", activity="charge", contains="bank is down"),
        expect("running"), do("retry", activity="charge"), expect("incident", activity="charge"),
        do("skip", activity="charge", vars={"paid": True}, reason="cash"), expect("noIncident"), expect("ended"),
        expect("var", name="paid", value=True), handlers={"test.charge": {"fail": "bank is down"}},
    )
    assert_met(outcome)


def test_open_incidents_stand_in_the_report(play):
    """The report lists instance, element and message of what is broken."""
    outcome = play("busy.bpmn", do("start", key="busy"), handlers={"test.charge": {"fail": "bank is down"}})

    [row] = outcome.as_json()["incidents"]
    assert (row["instance"], row["activity"]) == ("busy#1", "charge")
    assert "bank is down" in row["message"]


def test_stand_in_throws_a_bpmn_error(play):
    """A BPMN error goes to the boundary event that catches it."""
    assert_met(play(
        "busy.bpmn", do("start", key="busy"), expect("open", tasks={"repair": 1}),
        expect("trace", contains=["charge", "denied", "repair"]), handlers={"test.charge": {"error": "DENIED"}},
    ))


def test_an_unknown_topic_refuses_the_deployment(play):
    """A topic without handler and stand-in is refused; that can be expected, permitted, or is "refused"."""
    assert_met(play("busy.bpmn", expect("deployRejected", element="charge")))
    assert_met(play("busy.bpmn", do("start", key="busy"), mayRefuse=True))
    assert_met(play("busy.bpmn", do("start", key="busy"), mayRefuse="charge"))
    assert play("busy.bpmn", do("start", key="busy"), mayRefuse="other").outcome == "refused"
    # "repair" has a warning only (it has no form): no refusal names it
    assert play("busy.bpmn", do("start", key="busy"), mayRefuse="repair").outcome == "refused"
    assert play("busy.bpmn", expect("deployRejected", element="repair")).outcome == "not_met"
    outcome = play("busy.bpmn", do("start", key="busy"))
    assert (outcome.outcome, outcome.step) == ("refused", None)
    assert "charge" in {problem["element"] for problem in outcome.problems}
    wrong = play("busy.bpmn", expect("deployRejected", element="other"))
    assert (wrong.outcome, wrong.step) == ("not_met", 0)
