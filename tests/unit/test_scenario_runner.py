"""The scenario runner: every step does and expects what the format says."""
from __future__ import annotations

import runpy
from pathlib import Path

import pytest

_S = runpy.run_path(str(Path(__file__).parent / "diagrams" / "played.py"))
player, START, END, diagram, user, do, expect, BEGIN, assert_met = (
    _S[name] for name in ["player", "START", "END", "diagram", "user", "do", "expect", "BEGIN", "assert_met"])


@pytest.fixture(name="play")
def _play(tmp_path):
    """Runs a scenario over one of the small processes and gives its outcome."""
    return player(tmp_path)


def test_start_complete_end(play):
    """A case is started, its task is done, it has ended at its end event; typed variables arrive typed."""
    assert_met(play(
        "simple.bpmn", BEGIN, expect("open", tasks={"check": 1}), expect("openNames", names={"Check": 1}),
        expect("running", of="a"), expect("waiting", of="a", activity="check"),
        expect("notWaiting", of="a", activity="end"), expect("candidates", task="check", values=["register"]),
        expect("due", task="check", at="2026-02-01"), expect("var", of="a", name="due_on", value="@2026-02-01"),
        expect("taskVar", task="check", name="due_on", value="@2026-02-01"),
        expect("noTaskVar", task="check", name="other"), expect("noVar", of="a", name="result"),
        do("complete", task="check", vars={"result": {"n": 2}}), expect("ended", of="a", at=["end"]),
        expect("var", of="a", name="result.n", value=2.0), expect("noVar", of="a", name="result", value=3),
        expect("trace", of="a", activities={"start": 1, "check": 1, "end": 1}, contains=["start", "end"]),
        expect("instances", n=1, key="simple"), expect("instances", n=0, key="other"), expect("openCount", n=0),
        expect("documents", n=0), expect("mail", n=0),
    ))


@pytest.mark.parametrize("step", [
    expect("open", tasks={}), expect("open", tasks={"check": 2}), expect("openCount", n=0),
    expect("openNames", names=["X"]),
    expect("ended", of="a"), expect("cancelled", of="a"), expect("suspended", of="a"),
    expect("waiting", activity="end"),
    expect("notWaiting", activity="check"), expect("var", name="due_on", value="2026-02-01"),
    expect("var", name="nothing", value=None), expect("noVar", name="due_on"),
    expect("taskVar", task="check", name="x", value=1),
    expect("taskVar", task="nothing", name="x", value=1), expect("noTaskVar", task="check", name="due_on"),
    expect("trace", activities={"check": 1}), expect("trace", contains=["check", "start"]), expect("incident"),
    expect("assignees", task="check", values=["anna"]), expect("candidates", task="check", values=[]),
    expect("due", task="check", at="2026-02-02"), expect("followUp", task="check", at="2026-02-02"),
    expect("instances", n=2), expect("documents", n=1), expect("documents"), expect("mail"), expect("deployRejected"),
    expect("error", step=do("complete", task="check")), do("complete", task="nothing"),
    do("complete", task="check", count=2),
    do("start", key="nothing"), do("message", name="nobody", match={}), do("clock", to="2026-01-01T00:00:00Z"),
    do("retry", activity="check"), do("resume"),
])
def test_what_is_not_so_is_not_met(play, step):
    """Every expectation can fail, and then the outcome is not met, at its step, with a reason."""
    outcome = play("simple.bpmn", BEGIN, step, do("clock", plus="P1D"))

    assert (outcome.outcome, outcome.step) == ("not_met", 1)
    assert outcome.message


@pytest.mark.parametrize("step", [
    expect("running", of="b"), do("complete", task="check", count="two"), expect("openCount", n="two"),
    do("deploy", files=["missing.bpmn"]), do("start", key="simple", vars={"a": "@nonsense"}), do("clock", plus="soon"),
    do("start", key="simple", vars={"due_on": None}, **{"as": "a"}), do("migrate", toVersion="two"),
])
def test_a_wrong_step_is_an_error(play, step):
    """What the scenario's author got wrong is "error", not a failed expectation."""
    assert play("simple.bpmn", BEGIN, step).outcome == "error"


def test_an_expected_error_leaves_everything_as_it_was(play):
    """A failing step is met with `expect: error`, by its words."""
    assert_met(play(
        "simple.bpmn", BEGIN, expect("error", step=do("complete", task="check", count=2), contains="1 open"),
        expect("error", step=do("start", key="nothing"), contains="process_not_found"),
        expect("error", step=do("migrate", of="a", toVersion=2)), expect("open", tasks={"check": 1}),
    ))
    outcome = play("simple.bpmn", BEGIN, expect("error", step=do("start", key="nothing"), contains="colour"))
    assert outcome.outcome == "not_met"


def test_a_case_is_moved_to_another_version(play, tmp_path):
    """The open step goes on in the new version, by its id or as the scenario says; what may not move fails with why."""
    (tmp_path / "next.bpmn").write_text(diagram(
        "simple", START, user("check"), user("more"), END, flows=["start check", "check more", "more end"],
    ))
    (tmp_path / "other.bpmn").write_text(diagram("simple", START, user("look"), END, flows=["start look", "look end"]))
    later = do("deploy", files=["next.bpmn"]), do("deploy", files=["other.bpmn"])
    assert_met(play(
        "simple.bpmn", BEGIN, *later, do("migrate", of="a", toVersion=2), do("complete", task="check"),
        expect("open", tasks={"more": 1}), do("complete", task="more"), expect("ended", of="a"),
    ))
    assert_met(play(
        "simple.bpmn", BEGIN, *later,
        expect("error", step=do("migrate", of="a", toVersion=3), contains="migration_unmapped"),
        expect("open", tasks={"check": 1}), do("migrate", of="a", toVersion=3, mapping={"check": "look"}),
        do("complete", task="look"), expect("ended", of="a"),
    ))


def test_people_and_claiming(play):
    """Somebody who may takes the task; nobody else can do it then, and others may not at all."""
    people = {"anna": ["register"], "bert": ["register"], "carl": ["post"]}
    assert_met(play(
        "simple.bpmn", BEGIN, do("claim", task="check", by="anna"), expect("assignees", task="check", values=["anna"]),
        expect("error", step=do("complete", task="check", by="bert"), contains="task_claimed_by_other"),
        expect("error", step=do("complete", task="check", by="carl")),
        do("unclaim", task="check", by="anna"), expect("assignees", task="check", values=[]),
        do("complete", task="check", by="bert"), expect("ended"), people=people,
    ))
    assert play("simple.bpmn", BEGIN, do("complete", task="check"), people={"carl": ["post"]}).outcome == "not_met"


def test_each_task_is_done_by_a_different_person(play):
    """Without `by` the work goes round."""
    people = {"anna": [], "bert": []}
    outcome = play(
        "parallel.bpmn", do("start", key="parallel"), do("complete", task="left"), do("complete", task="right"),
        expect("ended"), people=people,
    )
    assert_met(outcome)


def test_complete_all_does_what_is_open(play):
    """Every open task is done once."""
    assert_met(play("parallel.bpmn", do("start", key="parallel"), do("completeAll"), expect("ended")))


def test_order_between_parallel_branches_is_free(play):
    """`contains` enforces the diagram's order only."""
    steps = [do("start", key="parallel"), do("complete", task="left"), do("complete", task="right")]

    assert_met(play("parallel.bpmn", *steps, expect("trace", contains=["start", "right", "left"])))
    assert play("parallel.bpmn", *steps, expect("trace", contains=["left", "fork"])).outcome == "not_met"


def test_messages_timers_and_the_clock(play):
    """A message goes to whoever waits; a timer fires when the clock passes it, not before."""
    begin = do("start", key="waits", vars={"number": 7}, **{"as": "w"})
    assert_met(play(
        "waits.bpmn", begin, expect("waiting", of="w", activity="papers_in"),
        expect("error", step=do("message", name="papers", match={"number": 8}), contains="nobody_waits"),
        do("message", name="papers", match={"number": 7}, payload={"pages": 3}), expect("var", name="pages", value=3),
        expect("waiting", activity="pause"), do("clock", plus="P1DT23H"), expect("running"), do("clock", plus="PT2H"),
        expect("ended", of="w"),
    ))
    assert_met(play("waits.bpmn", begin, do("message", name="papers", to="w"), do("clock", to="2026-02-01"),
    expect("ended")))


def test_the_clock_stops_at_each_due_instant(play):
    """Two waiting times one after the other pass within one long step, each from the instant the other ended."""
    assert_met(play(
        "twice.bpmn", do("start", key="twice"), do("clock", plus="P2D"),
        expect("open", tasks={"after": 1}),
    ))
    assert_met(play("twice.bpmn", do("start", key="twice"), do("clock", plus="PT47H"), expect("openCount", n=0)))


def test_start_by_message_and_names_of_instances(play):
    """A message starts a case; a case without a name is called after its process."""
    outcome = play(
        "by_message.bpmn", do("startByMessage", name="begin", payload={"x": 1}),
        expect("var", of="by_message#1", name="x", value=1),
        do("startByMessage", name="begin", **{"as": "b"}), expect("instances", n=2),
        expect("error", step=do("startByMessage", name="nothing")), do("signal", name="nobody"),
    )
    assert_met(outcome)
    assert list(outcome.instances) == ["by_message#1", "b"]


def test_cancel_suspend_resume(play):
    """A suspended case can not be worked on, a cancelled one is over."""
    assert_met(play(
        "simple.bpmn", BEGIN, do("suspend", of="a"), expect("suspended"),
        expect("error", step=do("complete", task="check"), contains="suspended"), do("resume"), expect("running"),
        do("cancel"), expect("cancelled"), expect("openCount", n=0), expect("error", step=do("cancel")),
    ))


def test_deploying_again_makes_a_version(play):
    """A further deployment is a further version; a refused one can be expected."""
    assert_met(play(
        "simple.bpmn", BEGIN, do("deploy", files=["simple.bpmn"]), do("start", key="simple", vars={"due_on": None}),
        expect("instances", n=2), do("deploy", files=["busy.bpmn"]), expect("deployRejected", element="charge"),
        expect("error", step=do("deploy", files=["busy.bpmn"])),
    ))
    outcome = play("simple.bpmn", do("deploy", files=["busy.bpmn"]))
    assert (outcome.outcome, outcome.step) == ("refused", 0)


def test_taken_flows_are_known(play):
    """The run says which sequence flows it walked: of a gateway only the one taken."""
    outcome = play("choice.bpmn", do("start", key="choice", vars={"n": 1}), do("complete", task="one"), expect("ended"))

    assert_met(outcome)
    assert outcome.taken == {("choice", "f0"), ("choice", "f1"), ("choice", "f3")}
