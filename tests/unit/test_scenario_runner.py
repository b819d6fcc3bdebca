"""The scenario runner: the format is read strictly, every step does and expects what the format says."""
from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal

import pytest
from click.testing import CliRunner

from workflows.cli import main
from workflows.feel import YearsMonths
from workflows.scenarios import UnusableFile, plain, read_file, run_file, run_scenario, typed
from workflows.scenarios.errors import BrokenScenario
from workflows.scenarios.format import parse_scenario
from workflows.scenarios.reading import parse_text
from workflows.scenarios.resources import resource_name
from workflows.scenarios.typed import instant, same, shifted

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"'
    ' xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' targetNamespace="http://kammerwerk.example">'
)
MESSAGES = '<bpmn:message id="m1" name="papers"/><bpmn:message id="m2" name="begin"/>'


def diagram(key, *nodes, flows):
    """A BPMN file: nodes as XML, flows as "source target" or "source target condition"."""
    drawn = []
    for number, flow in enumerate(flows):
        source, target, *condition = flow.split(" ", 2)
        inner = "".join(f"<bpmn:conditionExpression>{text}</bpmn:conditionExpression>" for text in condition)
        drawn.append(
            f'<bpmn:sequenceFlow id="f{number}" sourceRef="{source}" targetRef="{target}">{inner}</bpmn:sequenceFlow>'
        )
    body = "".join(nodes) + "".join(drawn)
    process = f'<bpmn:process id="{key}" name="Prozess" isExecutable="true">{body}</bpmn:process>'
    return f"{HEAD}{MESSAGES}{process}</bpmn:definitions>"


def catch(element, definition):
    """An intermediate catch event."""
    return f'<bpmn:intermediateCatchEvent id="{element}">{definition}</bpmn:intermediateCatchEvent>'


def timer(duration):
    """The definition of a timer."""
    return f"<bpmn:timerEventDefinition><bpmn:timeDuration>{duration}</bpmn:timeDuration></bpmn:timerEventDefinition>"


def user(element, **attributes):
    """A user task."""
    more = " ".join(f'camunda:{name}="{value}"' for name, value in attributes.items())
    return f'<bpmn:userTask id="{element}" name="{element.title()}" {more}/>'


START, END = '<bpmn:startEvent id="start"/>', '<bpmn:endEvent id="end"/>'
SERVICE = '<bpmn:serviceTask id="charge" camunda:type="external" camunda:topic="test.charge"/>'
SIMPLE = diagram(
    "simple", START, user("check", candidateGroups="register", dueDate="due_on"), END,
    flows=["start check", "check end"],
)
BUSY = diagram(
    "busy", START, SERVICE,
    '<bpmn:boundaryEvent id="denied" attachedToRef="charge"><bpmn:errorEventDefinition errorRef="e1"/>'
    "</bpmn:boundaryEvent>",
    user("repair"), END, flows=["start charge", "charge end", "denied repair", "repair end"],
).replace(MESSAGES, MESSAGES + '<bpmn:error id="e1" name="denied" errorCode="DENIED"/>')
WAITS = diagram(
    "waits", START, catch("papers_in", '<bpmn:messageEventDefinition messageRef="m1"/>'), catch("pause", timer("P2D")),
    END, flows=["start papers_in", "papers_in pause", "pause end"],
)
TWICE = diagram(
    "twice", START, catch("p1", timer("P1D")), catch("p2", timer("P1D")), user("after"), END,
    flows=["start p1", "p1 p2", "p2 after", "after end"],
)
BY_MESSAGE = diagram(
    "by_message", '<bpmn:startEvent id="start"><bpmn:messageEventDefinition messageRef="m2"/></bpmn:startEvent>',
    user("look"), END, flows=["start look", "look end"],
)
PARALLEL = diagram(
    "parallel", START, '<bpmn:parallelGateway id="fork"/>', user("left"), user("right"), END,
    flows=["start fork", "fork left", "fork right", "left end", "right end"],
)
CHOICE = diagram(
    "choice", START, '<bpmn:exclusiveGateway id="which"/>', user("one"), user("two"), END,
    flows=["start which", "which one n = 1", "which two n != 1", "one end", "two end"],
)
FILES = {"simple.bpmn": SIMPLE, "busy.bpmn": BUSY, "waits.bpmn": WAITS, "by_message.bpmn": BY_MESSAGE,
         "twice.bpmn": TWICE, "parallel.bpmn": PARALLEL, "choice.bpmn": CHOICE}


@pytest.fixture(name="play")
def _play(tmp_path):
    """Runs a scenario over one of the diagrams above and gives its outcome."""
    for name, content in FILES.items():
        (tmp_path / name).write_text(content, encoding="utf-8")

    def play(file, *steps, **more):
        return run_scenario({"id": "t", "files": [file] if file else [], "steps": list(steps), **more}, tmp_path)

    return play


def do(name, /, **fields):
    """A step that does."""
    return {"do": name, **fields}


def expect(name, /, **fields):
    """A step that expects."""
    return {"expect": name, **fields}


BEGIN = do("start", key="simple", vars={"due_on": "@2026-02-01"}, **{"as": "a"})


def assert_met(outcome):
    """The outcome is met; otherwise say why not."""
    assert outcome.outcome == "met", (outcome.step, outcome.message, outcome.problems, outcome.incidents)


# --- reading ------------------------------------------------------------------------------------------


def test_yaml_is_read_by_the_core_schema():
    """Strings stay strings: dates, yes and no, clock times are text; numbers, booleans and null are not."""
    found = parse_text("a: 2026-01-05\nb: no\nc: 12:30\nd: 1_000\ne: [1, -2.5, true, null, ~, 0x1F, 0o17, 1e3]\nf: on")

    assert found == {"a": "2026-01-05", "b": "no", "c": "12:30", "d": "1_000",
                     "e": [1, -2.5, True, None, None, 31, 15, 1000.0], "f": "on"}


def test_a_key_written_twice_is_refused():
    """A mapping never loses a value silently."""
    with pytest.raises(UnusableFile, match="twice"):
        parse_text("a: 1\na: 2")


@pytest.mark.parametrize("content", ["", "3", "[1, 2]", "a: [", "- !!python/object:os.system x", "[]"])
def test_a_file_without_scenarios_can_not_be_used(tmp_path, content):
    """What is neither a scenario nor a list of them is no scenario file."""
    path = tmp_path / "x.yaml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UnusableFile):
        read_file(path)


@pytest.mark.parametrize("change, words", [
    ({"steps": [{"do": "dance"}]}, "no step do: dance"), ({"steps": [{"do": "start"}]}, "needs key"),
    ({"steps": [{"do": "start", "key": "a", "colour": "red"}]}, "no field colour"),
    ({"colour": "red"}, "unknown key colour"),
    ({"steps": [{"do": "start", "expect": "open"}]}, "either do or expect"), ({"steps": [{}]}, "either do or expect"),
    ({"steps": [{"do": "clock"}]}, "needs one of plus, to"),
    ({"steps": [{"do": "message", "name": "a"}]}, "needs one of"),
    ({"steps": [{"expect": "error", "step": {"expect": "open", "tasks": {}}}]}, "needs a do step"),
    ({"mayRefuse": 3}, "mayRefuse"), ({"clock": "tomorrow"}, "no instant"),
    ({"people": {"anna": "register"}}, "list of texts"),
    ({"handlers": {"a.b": {"colour": "red"}}}, "use return, fail"),
    ({"handlers": {"a.b": {"times": 2}}}, "use return, fail"),
    ({"id": None}, "id is missing"), ({"steps": {"do": "start"}}, "must be a list"),
])
def test_anything_outside_the_format_is_an_error(change, words):
    """An unknown key or step is named, never ignored."""
    with pytest.raises(BrokenScenario, match=words):
        parse_scenario({"id": "t", **change})


def test_an_unknown_key_makes_the_outcome_error(play):
    """The report says "error" and names the key."""
    outcome = play("simple.bpmn", colour="red")

    assert (outcome.outcome, outcome.message) == ("error", "unknown key colour")


def test_source_behaviour_and_note_are_ignored(play):
    """Three keys are for people only, in scenarios and in steps."""
    assert_met(play("simple.bpmn", {**BEGIN, "note": "x"}, source="s", behaviour="b", note="n"))


@pytest.mark.parametrize("text, value", [
    ("@2026-02-01", dt.date(2026, 2, 1)), ("@10:30:00", dt.time(10, 30)), ("@P3M", YearsMonths(3)),
    ("@PT1H", dt.timedelta(hours=1)), ("@@home", "@home"), ("plain", "plain"), (3, Decimal(3)), (True, True),
    ("@", "@"),
])
def test_typed_values(text, value):
    """"@..." is a date, time or duration; "@@..." is text."""
    assert typed(text) == value
    assert type(typed(text)) is type(value)


def test_typed_values_stand_inside_contexts_and_lists():
    """Typing goes down into what is nested, and back again."""
    written = {"a": [{"on": "@2026-02-01"}, 1.5]}

    assert typed(written) == {"a": [{"on": dt.date(2026, 2, 1)}, Decimal("1.5")]}
    assert plain(typed(written)) == written
    with pytest.raises(BrokenScenario):
        typed("@2026-02-31")


def test_values_are_compared_by_value():
    """1 equals 1.0, a boolean is no number, text is compared with its case."""
    assert same({"a": [Decimal("1.0")]}, {"a": [1]})
    assert not same(True, 1)
    assert not same("A", "a")
    assert not same(dt.date(2026, 1, 1), dt.datetime(2026, 1, 1))


def test_clock_durations():
    """Months go by the calendar in Berlin, hours exactly."""
    start = instant("2026-01-31T08:00:00+01:00")

    assert shifted(start, "P1M") == instant("2026-02-28T08:00:00+01:00")
    assert shifted(start, "P1DT1H1S") == instant("2026-02-01T09:00:01+01:00")
    assert instant("2026-07-01T08:00:00") == instant("2026-07-01T06:00:00Z")
    with pytest.raises(BrokenScenario):
        shifted(start, "soon")


@pytest.mark.parametrize("name, expected", [
    ("../letters/L1.typ", "letters/L1.typ"), ("a.bpmn", "a.bpmn"), ("./x/../../a", None), ("..", None),
])
def test_names_of_files_inside_a_deployment(name, expected):
    """A name is relative to the process's folder and never leads out of it."""
    if expected is None:
        with pytest.raises(BrokenScenario):
            resource_name(name)
    else:
        assert resource_name(name) == expected


# --- steps --------------------------------------------------------------------------------------------


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


# --- the command --------------------------------------------------------------------------------------


def written(tmp_path, *rows, name="s.json"):
    """A scenario file in the folder with the diagrams."""
    for file, content in FILES.items():
        (tmp_path / file).write_text(content, encoding="utf-8")
    path = tmp_path / name
    path.write_text(json.dumps(list(rows)), encoding="utf-8")
    return str(path)


GOOD = {"id": "good", "files": ["simple.bpmn"], "steps": [BEGIN, expect("open", tasks={"check": 1})]}
BAD = {"id": "bad", "files": ["simple.bpmn"], "steps": [BEGIN, expect("ended")]}


def test_the_report_as_json(tmp_path):
    """One object per scenario in file order, with trace, incidents and instances."""
    found = CliRunner().invoke(main, ["scenario", "--json", written(tmp_path, GOOD, BAD)])

    assert found.exit_code == 1
    good, bad = json.loads(found.stdout)
    assert set(good) == {"id", "outcome", "step", "message", "problems", "trace", "incidents", "instances"}
    assert (good["id"], good["outcome"], good["step"]) == ("good", "met", None)
    assert good["trace"] == [
        {"instance": "a", "activity": "start", "type": "startEvent", "topic": ""},
        {"instance": "a", "activity": "check", "type": "userTask", "topic": ""},
    ]
    assert good["instances"] == {"a": {"state": "running", "variables": {"due_on": "@2026-02-01"}, "ended_at": []}}
    assert (bad["id"], bad["outcome"], bad["step"]) == ("bad", "not_met", 1)


def test_exit_codes(tmp_path):
    """0 when all are met, 1 when one is not, 2 when a file can not be used."""
    good, bad = written(tmp_path, GOOD, name="good.json"), written(tmp_path, BAD, name="bad.json")

    assert CliRunner().invoke(main, ["scenario", good]).exit_code == 0
    assert CliRunner().invoke(main, ["scenario", good, bad]).exit_code == 1
    assert CliRunner().invoke(main, ["scenario", good, str(tmp_path / "missing.yaml")]).exit_code == 2


def test_two_scenarios_of_one_name_are_an_error(tmp_path):
    """An id is unique in its file."""
    outcomes = run_file(tmp_path / written(tmp_path, GOOD, GOOD))

    assert [outcome.outcome for outcome in outcomes] == ["met", "error"]


def test_a_database_that_is_there_is_used(tmp_path):
    """With --database cases stay in that database, and those already there do not disturb."""
    url = f"sqlite:///{tmp_path / 'kept.db'}"
    row = {**GOOD, "steps": [*GOOD["steps"], expect("instances", n=1)]}

    for _ in range(2):
        found = CliRunner().invoke(main, ["scenario", "--database", url, written(tmp_path, row)])
        assert found.exit_code == 0, found.output


TABLE = (
    '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">'
    '<decision id="who" name="Zuständig"><decisionTable hitPolicy="UNIQUE">'
    '<input><inputExpression typeRef="string"><text>department</text></inputExpression></input><output name="team"/>'
    '<rule><inputEntry><text>"it"</text></inputEntry><outputEntry><text>"it"</text></outputEntry></rule>'
    '<rule><inputEntry><text>"it","x"</text></inputEntry><outputEntry><text>"hr"</text></outputEntry></rule>'
    "</decisionTable></decision></definitions>")


@pytest.mark.parametrize(("fields", "outcome", "code"), [
    ({"given": {"department": "x"}, "value": "hr"}, "met", ""),
    ({"given": {"department": "none"}, "value": None}, "met", ""),
    ({"given": {"department": "x"}, "value": "it"}, "not_met", "scenario_value"),
    ({"given": {"department": "it"}, "value": None}, "not_met", "scenario_contradiction"),
    ({"name": "nobody", "value": 1}, "error", "scenario_decision_missing"),
    ({"file": "../gone.dmn", "value": 1}, "error", "scenario_file_missing"),
    ({"file": "../torn.dmn", "value": 1}, "error", "scenario_table_unreadable"),
    ({"file": "../../outside.dmn", "value": 1}, "error", "scenario_file_name"),
    ({"given": [1], "value": 1}, "error", "scenario_no_mapping"),
])
def test_a_table_is_asked_without_a_case(tmp_path, fields, outcome, code):
    """An example of a table holds, does not hold, or says why it cannot be tried; it reads no file beyond its package."""
    folder = tmp_path / "package" / "scenarios"
    folder.mkdir(parents=True)
    (tmp_path / "outside.dmn").write_text(TABLE, encoding="utf-8")
    (folder.parent / "who.dmn").write_text(TABLE, encoding="utf-8")
    (folder.parent / "torn.dmn").write_text(TABLE[:80], encoding="utf-8")
    step = {"expect": "decision", "file": "../who.dmn", "name": "who", **fields}
    result = run_scenario({"id": "example", "steps": [step]}, folder, within=folder.parent)

    assert (result.outcome, result.code) == (outcome, code)
