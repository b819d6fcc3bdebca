"""Tasks, gateways and data of the engine; every test runs with and without a save and load after each step."""

from __future__ import annotations

import datetime as dt
import runpy
from decimal import Decimal
from pathlib import Path

import pytest

from workflows.errors import NotFound, Rejected
from workflows.model import DecisionResult, EventKind

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
World, bpmn, flow, chain, script, service = (_W[n] for n in ("World", "bpmn", "flow", "chain", "script", "service"))

START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'


@pytest.fixture(params=[False, True], ids=["kept", "reloaded"])
def world(request):
    return lambda *files, **more: World(*files, reloading=request.param, **more)


def test_user_task_waits_and_completes(world):
    """A user task opens with its literal group and form, and its variables reach the process."""
    body = (
        START
        + ('<userTask id="u" name="Prüfen" camunda:candidateGroups="register, register_lead" camunda:formRef="check"/>')
        + END
        + chain("s", "u", "e")
    )
    w = world(bpmn(body)).start(a=1)
    task = w.task("u")
    assert (task.name, task.candidate_groups, task.form_ref, task.priority) == (
        "Prüfen",
        ("register", "register_lead"),
        "check",
        50,
    )
    w.complete("u", b=2)
    assert w.x.ended
    assert w.x.end_events == ("e",)
    assert w.vars == {"a": 1, "b": 2}
    assert w.trace == ["s", "u", "e"]


def test_completing_twice_is_not_found(world):
    """A task that is done cannot be completed again."""
    w = world(bpmn(START + '<userTask id="u"/>' + END + chain("s", "u", "e"))).start()
    activity = w.task("u").activity_id
    w.complete("u")
    with pytest.raises(NotFound):
        w.x.complete(activity, {})


def test_user_task_expressions(world):
    """Assignee, groups, dates and priority may be FEEL or the Camunda form; a duration counts from now."""
    body = (
        START
        + (
            '<userTask id="u" name="Fall ${number}" camunda:assignee="${who}" '
            'camunda:candidateGroups="= [team, &quot;x&quot;]" '
            'camunda:dueDate="=until" camunda:followUpDate="P1D" camunda:priority="10 + 5"/>'
        )
        + END
        + chain("s", "u", "e")
    )
    w = world(bpmn(body)).start(number=7, who="anna", team="t1", until=dt.date(2026, 2, 1))
    task = w.task("u")
    assert (task.name, task.assignee, task.candidate_groups, task.priority) == ("Fall 7", "anna", ("t1", "x"), 15)
    assert task.due == dt.datetime(2026, 1, 31, 23, 0, tzinfo=dt.UTC)
    assert task.follow_up == dt.datetime(2026, 1, 6, 7, 0, tzinfo=dt.UTC)


def test_service_task_is_a_job(world):
    """A service task waits as a job with mapped inputs; only mapped outputs leave it."""
    mapping = (
        "<extensionElements><camunda:inputOutput>"
        '<camunda:inputParameter name="template">"L1"</camunda:inputParameter>'
        '<camunda:outputParameter name="letter">result.id</camunda:outputParameter>'
        "</camunda:inputOutput></extensionElements>"
    )
    w = world(bpmn(START + service("t", "letter.create", mapping) + END + chain("s", "t", "e"))).start(a=1)
    assert w.job("letter.create").inputs == {"template": "L1", "a": Decimal(1)}
    w.finish("letter.create", result={"id": 9}, noise=True)
    assert w.x.ended
    assert w.vars == {"a": 1, "letter": 9}


def test_script_and_manual_tasks_pass(world):
    """FEEL scripts write their result variable; manual and abstract tasks are passed."""
    body = (
        START
        + '<manualTask id="m"/><task id="t"/>'
        + script("c", "n * 2 + 1", "n")
        + END
        + chain("s", "m", "t", "c", "e")
    )
    assert world(bpmn(body)).start(n=20).vars == {"n": 41}


def test_business_rule_task(world):
    """A decision is evaluated, told to the history, and its result shaped and stored."""

    def decide(definition, reference, variables):
        assert (definition, reference, variables["a"]) == ("p:1", "rule", Decimal(1))
        return DecisionResult([{"x": Decimal(5)}], [{"decision": "rule", "inputs": {"a": Decimal(1)}, "rules": ["r1"]}])

    body = (
        START
        + (
            '<businessRuleTask id="b" camunda:decisionRef="rule" camunda:resultVariable="r" '
            'camunda:mapDecisionResult="singleEntry"/>'
        )
        + END
        + chain("s", "b", "e")
    )
    w = world(bpmn(body), decide=decide).start(a=1)
    assert w.vars["r"] == 5
    (event,) = [event for event in w.history if event.kind is EventKind.DECISION]
    assert (event.detail["decision"], event.detail["rules"]) == ("rule", ["r1"])


@pytest.mark.parametrize(
    "violation,code",
    [
        ("several_hits", "decision_several_hits"), ("different_hits", "decision_different_hits"),
        ("not_aggregated", "decision_not_aggregated"), ("value_forbidden", "decision_value"), ("type_misfit", "decision_value"),
    ],
)
def test_a_decision_that_contradicts_its_model_stops_the_case(world, violation, code):
    """DMN's null is no decision: the case stops at the task, its record tells the rules; without a hit it goes on."""
    row = {"decision": "rule", "inputs": {}, "rules": ["r1", "r2"], "problem": "x"}
    body = START + '<businessRuleTask id="b" camunda:decisionRef="rule" camunda:resultVariable="r"/>' + END
    stopped = world(
        bpmn(body + chain("s", "b", "e")),
        decide=lambda *_: DecisionResult(None, [{**row, "violation": violation, "place": "column"}]),
    ).start()
    assert (stopped.fault.element, stopped.fault.code) == ("b", code)
    assert [one.detail["rules"] for one in stopped.history if one.kind is EventKind.DECISION] == [["r1", "r2"]]
    assert world(bpmn(body + chain("s", "b", "e")), decide=lambda *_: DecisionResult(None, [row])).start().vars == {"r": None}


def xor(*conditions, default=""):
    flows = "".join(flow("g", f"t{i}", condition) for i, condition in enumerate(conditions))
    tasks = "".join(f'<userTask id="t{i}"/>' for i in range(len(conditions)))
    default = f' default="g_{default}"' if default else ""
    return bpmn(START + f'<exclusiveGateway id="g"{default}/>' + tasks + flow("s", "g") + flows)


def test_exclusive_gateway_takes_the_first_true_flow(world):
    """Several true conditions: the first in document order is taken, and the record says why."""
    w = world(xor("a.b &gt; 5".replace("&gt;", ">"), "a.b > 1", "a.b > 0")).start(a={"b": 2})
    assert w.open == {"t1": 1}
    (event,) = [event for event in w.history if event.kind is EventKind.GATEWAY]
    assert event.detail["taken"] == ["g_t1"]
    assert event.detail["values"] == {"a.b": Decimal(2)}
    assert event.detail["condition"] == "a.b > 1"


def test_exclusive_gateway_default(world):
    """Where no condition holds the default flow is taken."""
    assert world(xor("a = 1", "", default="t1")).start(a=3).open == {"t1": 1}


@pytest.mark.parametrize(
    "variables,code,part",
    [
        ({"b": 1}, "unknown_name", "'a'"),
        ({"a": 9}, "no_flow_taken", "no condition"),
        ({"a": "x"}, "", ""),
    ],
)
def test_gateway_faults_and_retry(world, variables, code, part):
    """An unknown name or no true condition is a fault at the gateway, and goes on after correction."""
    w = world(xor("a = 1", "a = 2")).start(**variables)
    if code:
        assert (w.fault.element, w.fault.code) == ("g", code)
        assert part in w.fault.message
    fault = w.fault
    assert not w.x.stalled
    w.x.set_variables({"a": 2})
    w.x.retry(fault.activity_id)
    w.go()
    assert w.open == {"t1": 1}
    assert w.count("g") == 1


def test_condition_that_is_no_truth_value_is_a_fault(world):
    """A condition that gives null or a number is never read as false."""
    w = world(xor("a", "a = 2")).start(a=None)
    assert w.fault.code == "condition_not_boolean"


def test_parallel_gateway_joins_without_losing_updates(world):
    """Both branches of an AND write the same context variable; the join loses neither (data stands in scopes)."""
    body = START + '<parallelGateway id="f"/><parallelGateway id="j"/><userTask id="a"/><userTask id="b"/>' + END
    body += chain("s", "f", "a", "j", "e") + flow("f", "b") + flow("b", "j")
    w = world(bpmn(body)).start(n=1)
    w.complete("a", n=2, only_a=[1, 0, 1])
    assert not w.x.ended
    w.complete("b", only_b=True)
    assert w.x.ended
    assert w.vars == {"n": 2, "only_a": [1, 0, 1], "only_b": True}
    assert w.count("j") == 1


def test_a_branch_sees_what_the_other_wrote(world):
    """There is one value of a variable in a scope, not one per token."""
    body = START + '<parallelGateway id="f"/><parallelGateway id="j"/><userTask id="a"/><userTask id="b"/>'
    body += script("c", "n + 1", "n") + END + chain("s", "f", "a", "j", "e") + chain("f", "b", "c", "j")
    w = world(bpmn(body)).start(n=1)
    w.complete("a", n=10).complete("b")
    assert w.vars["n"] == 11


def test_surplus_tokens_stay_at_a_join(world):
    """Two tokens on one flow of a join do not stand for two flows."""
    body = (
        START + '<parallelGateway id="f"/><task id="m"/><userTask id="u"/><parallelGateway id="j"/><userTask id="n"/>'
    )
    body += flow("s", "f") + flow("f", "m", identity="f1") + flow("f", "m", identity="f2") + flow("f", "u")
    body += chain("m", "j", "n") + flow("u", "j")
    w = world(bpmn(body)).start()
    assert w.open == {"u": 1}
    w.complete("u")
    assert w.open == {"n": 1}
    w.complete("n")
    assert w.x.stalled


def test_two_flows_between_the_same_nodes(world):
    """A fork whose two flows lead straight into the join passes."""
    body = START + '<parallelGateway id="f"/><parallelGateway id="j"/>' + END
    body += flow("s", "f") + flow("f", "j", identity="x") + flow("f", "j", identity="y") + flow("j", "e")
    assert world(bpmn(body)).start().x.ended


def test_implicit_split_and_merge(world):
    """Several flows out of a task are taken all; flows into a task merge without waiting."""
    body = START + '<task id="t"/><userTask id="a"/><userTask id="b"/><userTask id="m"/>'
    body += flow("s", "t") + flow("t", "a") + flow("t", "b") + flow("a", "m") + flow("b", "m")
    w = world(bpmn(body)).start()
    w.complete("a").complete("b")
    assert w.open == {"m": 2}


def test_conditional_flows_out_of_a_task(world):
    """Flows out of an activity: unconditional ones always, conditional ones when true, the default only else."""

    def body(default):
        return (
            START
            + f'<task id="t"{default}/><userTask id="a"/><userTask id="b"/><userTask id="c"/>'
            + flow("s", "t")
            + (flow("t", "a", "n > 1") + flow("t", "b", "n > 2") + flow("t", "c"))
        )

    assert world(bpmn(body(' default="t_c"'))).start(n=0).open == {"c": 1}
    assert world(bpmn(body(' default="t_c"'))).start(n=5).open == {"a": 1, "b": 1}
    assert world(bpmn(body(""))).start(n=2).open == {"a": 1, "c": 1}


def inclusive():
    body = START + '<inclusiveGateway id="f" default="f_c"/><inclusiveGateway id="j"/>'
    body += '<userTask id="a"/><userTask id="b"/><userTask id="c"/><userTask id="n"/>' + flow("s", "f")
    body += flow("f", "a", "x > 0") + flow("f", "b", "x > 1") + flow("f", "c")
    return bpmn(body + "".join(flow(t, "j") for t in "abc") + flow("j", "n"))


def test_inclusive_gateway_waits_for_those_who_can_come(world):
    """An OR-join waits for exactly the branches its split opened."""
    w = world(inclusive()).start(x=2)
    assert w.open == {"a": 1, "b": 1}
    w.complete("a")
    assert w.open == {"b": 1}
    w.complete("b")
    assert w.open == {"n": 1}
    assert world(inclusive()).start(x=0).complete("c").open == {"n": 1}


def test_inclusive_join_when_a_branch_leaves(world):
    """A branch that goes elsewhere is not waited for any longer."""
    body = START + '<inclusiveGateway id="f"/><exclusiveGateway id="g" default="g_x"/><inclusiveGateway id="j"/>'
    body += '<userTask id="a"/><userTask id="b"/><endEvent id="x"/><userTask id="n"/>' + flow("s", "f")
    body += flow("f", "a", "true") + flow("f", "b", "true") + chain("a", "j", "n") + flow("b", "g")
    body += flow("g", "x") + flow("g", "j", "stay")
    w = world(bpmn(body)).start(stay=False)
    w.complete("a")
    assert w.open == {"b": 1}
    w.complete("b")
    assert w.open == {"n": 1}


def loop_body():
    return (
        START
        + script("i", "n + 1", "n")
        + '<exclusiveGateway id="m"/><exclusiveGateway id="g" default="g_e"/>'
        + END
        + (chain("s", "m", "i", "g", "e") + flow("g", "m", "n < limit"))
    )


def test_a_loop_runs_a_thousand_times(world):
    """A loop over an XOR merge runs on, and its state stays as small as at the beginning."""
    w = world(bpmn(loop_body())).start(n=0, limit=1000)
    assert w.x.ended
    assert w.vars["n"] == 1000
    assert len(w.x.snapshot()) < 400


def test_endless_loop_uses_up_its_budget(world):
    """More than 5,000 steps without waiting become a fault, and a retry goes on from there."""
    w = world(bpmn(loop_body())).start(n=0, limit=3000)
    assert w.fault.code == "step_budget"
    w.x.retry(w.fault.activity_id)
    w.go()
    assert w.x.ended
    assert w.vars["n"] == 3000


def test_skip_goes_on_with_given_results(world):
    """An operator may pass over a failed step with its results; the reason is the services' record."""
    body = START + script("c", "missing + 1", "r") + '<userTask id="u"/>' + chain("s", "c", "u")
    w = world(bpmn(body)).start()
    assert w.fault.code == "unknown_name"
    w.x.skip(w.fault.activity_id, {"r": 5})
    w.go()
    assert w.open == {"u": 1}
    assert w.vars == {"r": 5}


def test_output_mapping_fault_keeps_what_the_person_entered(world):
    """When an output mapping fails after a completion, nothing entered is lost and a retry finishes it."""
    mapping = (
        "<extensionElements><camunda:inputOutput>"
        '<camunda:outputParameter name="total">amount + surcharge</camunda:outputParameter>'
        "</camunda:inputOutput></extensionElements>"
    )
    w = world(bpmn(START + f'<userTask id="u">{mapping}</userTask>' + END + chain("s", "u", "e"))).start()
    w.complete("u", amount=10)
    assert w.open == {}
    fault = w.fault
    assert fault.code == "unknown_name"
    w.x.set_variables({"surcharge": 1})
    w.x.retry(fault.activity_id)
    w.go()
    assert w.x.ended
    assert w.vars == {"surcharge": 1, "total": 11}


def test_typed_values_survive(world):
    """Decimals, dates, times, durations, zones and odd keys are the same after save and load."""
    from zoneinfo import ZoneInfo

    from workflows.feel import YearsMonths

    values = {
        "d": Decimal("1.50"),
        "day": dt.date(2026, 1, 5),
        "t": dt.time(7, 30),
        "long": Decimal("123456789012345678901234567890"),
        "at": dt.datetime(2026, 7, 1, 12, 0, tzinfo=ZoneInfo("Europe/Berlin")),
        "utc": dt.datetime(2026, 7, 1, tzinfo=dt.UTC),
        "naive": dt.datetime(2026, 7, 1),
        "p": dt.timedelta(days=1, microseconds=5),
        "ym": YearsMonths(14),
        "odd": {"$": "n", "typename": "x"},
        "nested": [[1, None, True, {"ä": "ß"}]],
    }
    w = world(bpmn(START + '<userTask id="u"/>' + END + chain("s", "u", "e"))).start(**values)
    got = w.x.variables()
    for name, value in values.items():
        if name != "nested":
            assert got[name] == value, name
            assert type(got[name]) is type(value)
    assert str(got["d"]) == "1.50"
    assert got["at"].tzinfo == ZoneInfo("Europe/Berlin")
    assert got["nested"] == [[Decimal(1), None, True, {"ä": "ß"}]]


def test_a_value_of_no_known_type_is_rejected(world):
    """What a case cannot hold is rejected before anything changes."""
    w = world(bpmn(START + '<userTask id="u"/>' + END + chain("s", "u", "e"))).start()
    with pytest.raises(Rejected):
        w.x.complete(w.task("u").activity_id, {"x": object()})
    assert w.open == {"u": 1}


def test_large_state_is_compressed(world):
    """Above 8 KB the state is compressed, below it is readable JSON."""
    w = world(bpmn(START + '<userTask id="u"/>' + END + chain("s", "u", "e"))).start(text="x" * 20_000)
    assert w.x.snapshot()[:1] == b"Z"
    assert len(w.x.snapshot()) < 1000


def test_variables_read_by_others_are_copies(world):
    """Nobody can change a case's data by changing what was read from it."""
    w = world(bpmn(START + '<userTask id="u"/>' + END + chain("s", "u", "e"))).start(a={"b": [1]})
    w.x.variables()["a"]["b"].append(2)
    assert w.x.variables()["a"] == {"b": [Decimal(1)]}


def test_history_tells_before_and_after(world):
    """Every change of a variable is told with its value before and after."""
    w = world(bpmn(START + '<userTask id="u"/>' + END + chain("s", "u", "e"))).start(a=1)
    w.complete("u", a=2)
    changes = [event.detail for event in w.history if event.kind is EventKind.VARIABLES]
    assert changes == [{"a": {"before": None, "after": Decimal(1)}}, {"a": {"before": Decimal(1), "after": Decimal(2)}}]


def test_cancel_ends_everything(world):
    """A cancelled instance has nothing open, and the history says what was interrupted."""
    w = world(bpmn(START + '<userTask id="u"/>' + END + chain("s", "u", "e"))).start()
    w.x.cancel()
    w.go()
    assert w.x.ended
    assert w.x.cancelled
    assert w.open == {}
    assert [event.element for event in w.history if event.kind is EventKind.CANCELLED] == ["u"]


def test_process_without_start_and_end_events(world):
    """Without a start event the nodes nothing leads to begin; without an end the last token ends it."""
    w = world(bpmn('<userTask id="a"/><userTask id="b"/>' + flow("a", "b"))).start()
    w.complete("a").complete("b")
    assert w.x.ended
    assert w.x.end_events == ()


def test_flows_without_ids(world):
    """A sequence flow without an id is taken like any other."""
    body = START + '<userTask id="a"/>' + END
    body += '<sequenceFlow sourceRef="s" targetRef="a"/><sequenceFlow sourceRef="a" targetRef="e"/>'
    assert world(bpmn(body)).start().complete("a").x.ended


def test_link_events_are_flows(world):
    """A thrown link goes on at the link event that catches its name."""
    body = START + '<intermediateThrowEvent id="o"><linkEventDefinition name="A"/></intermediateThrowEvent>'
    body += '<intermediateCatchEvent id="i"><linkEventDefinition name="A"/></intermediateCatchEvent><userTask id="u"/>'
    w = world(bpmn(body + chain("s", "o") + chain("i", "u"))).start()
    assert w.open == {"u": 1}
    assert w.trace == ["s", "o", "i", "u"]


def test_nodes_named_like_the_librarys_own(world):
    """A drawing may call its nodes Start, End and End.EndJoin."""
    body = '<startEvent id="Start"/><userTask id="p.EndJoin"/><endEvent id="End"/>' + chain("Start", "p.EndJoin", "End")
    assert world(bpmn(body)).start().complete("p.EndJoin").x.ended
