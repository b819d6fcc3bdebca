"""Multi-instance, standard loops, subprocesses and called processes."""

from __future__ import annotations

import datetime as dt
import runpy
from decimal import Decimal
from pathlib import Path

import pytest

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
World, bpmn, flow, chain, script, service = (_W[n] for n in ("World", "bpmn", "flow", "chain", "script", "service"))

START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'


@pytest.fixture(params=[False, True], ids=["kept", "reloaded"])
def world(request):
    return lambda *files, **more: World(*files, reloading=request.param, **more)


def multi(inner="", sequential=False, collection="items", item="item"):
    camunda = f' camunda:collection="{collection}" camunda:elementVariable="{item}"' if collection else ""
    return (
        f'<multiInstanceLoopCharacteristics isSequential="{str(sequential).lower()}"{camunda}>{inner}'
        "</multiInstanceLoopCharacteristics>"
    )


BPMN_FORM = multi(
    "<loopDataInputRef>items</loopDataInputRef><loopDataOutputRef>results</loopDataOutputRef>"
    '<inputDataItem id="i1" name="item"/><outputDataItem id="o1" name="result"/>',
    collection="",
)


def tasks(loop, element="u"):
    return bpmn(START + f'<userTask id="{element}">{loop}</userTask>' + END + chain("s", element, "e"))


def test_parallel_over_a_list(world):
    """One task per item, each seeing its own item and number; the process goes on when all are done."""
    w = world(tasks(multi())).start(items=["a", "b", "c"])
    assert w.open == {"u": 3}
    assert [w.x.variables(t.activity_id)["item"] for t in w.x.user_tasks()] == ["a", "b", "c"]
    assert [t.order for t in w.x.user_tasks()] == [0, 1, 2]
    seen = w.x.variables(w.task("u", 1).activity_id)
    assert (seen["loopCounter"], seen["nrOfInstances"], seen["nrOfActiveInstances"]) == (1, 3, 3)
    w.complete("u", 1).complete("u", 1)
    assert w.x.variables(w.task("u").activity_id)["nrOfCompletedInstances"] == 2
    w.complete("u")
    assert w.x.ended
    assert w.vars == {"items": ["a", "b", "c"]}


def test_results_come_in_item_order(world):
    """Results stand in the order of the items, whoever is done first."""
    w = world(tasks(BPMN_FORM)).start(items=[1, 2, 3])
    for index in (2, 0, 0):
        item = w.x.variables(w.task("u", index).activity_id)["item"]
        w.complete("u", index, result=item * 10)
    assert w.x.ended
    assert w.vars["results"] == [10, 20, 30]


def test_sequential(world):
    """One at a time, in item order; a null item is an item too."""
    w = world(tasks(multi(sequential=True))).start(items=["a", None, "c"])
    for expected in ("a", None, "c"):
        assert w.open == {"u": 1}
        assert w.x.variables(w.task("u").activity_id)["item"] == expected
        w.complete("u")
    assert w.x.ended


@pytest.mark.parametrize("sequential", [False, True])
def test_cardinality_and_completion_condition(world, sequential):
    """A completion condition ends the activity early and takes away what is left."""
    inner = (
        "<loopCardinality>5</loopCardinality><completionCondition>nrOfCompletedInstances &gt;= 2</completionCondition>"
    )
    w = world(tasks(multi(inner, sequential, collection=""))).start()
    assert w.open == {"u": 1 if sequential else 5}
    w.complete("u").complete("u")
    assert w.x.ended
    assert w.count("u") == (2 if sequential else 5)


def test_completion_condition_may_use_what_was_entered(world):
    """It sees the variables of the item that has just ended."""
    inner = "<completionCondition>refused</completionCondition>"
    w = world(tasks(multi(inner))).start(items=[1, 2, 3])
    assert w.complete("u", refused=False).open == {"u": 2}
    assert w.complete("u", refused=True).x.ended


def test_empty_list_passes(world):
    """No items, no tasks; the results are an empty list."""
    w = world(tasks(BPMN_FORM)).start(items=[])
    assert w.x.ended
    assert w.vars["results"] == []


@pytest.mark.parametrize("items,code", [("x", "collection_not_a_list"), (None, "collection_not_a_list")])
def test_no_list_is_a_fault(world, items, code):
    """What is no list is a fault that can be put right."""
    w = world(tasks(multi())).start(items=items)
    assert w.fault.code == code
    w.x.set_variables({"items": [1]})
    w.x.retry(w.fault.activity_id)
    w.go()
    assert w.open == {"u": 1}


def lines(extra="", inner_extra=""):
    inner = (
        '<startEvent id="ls"/><userTask id="review"/>'
        + script("calc", "line.n * factor", "value")
        + '<endEvent id="le"/>'
    )
    inner += (
        chain("ls", "review", "calc", "le")
        + inner_extra
        + multi(
            "<loopDataOutputRef>line_results</loopDataOutputRef><outputDataItem id='o' name='value'/>",
            collection="lines",
            item="line",
        )
    )
    return bpmn(START + f'<subProcess id="line">{inner}</subProcess>' + END + chain("s", "line", "e") + extra)


def test_parallel_subprocess_with_local_variables(world):
    """Each item's subprocess has its own variables; nothing written inside reaches the others or the process."""
    w = world(lines()).start(lines=[{"n": 1}, {"n": 2}], factor=10)
    assert w.open == {"review": 2}
    assert [t.order for t in w.x.user_tasks()] == [0, 1]
    w.complete("review", 1, decision="refuse", factor=100)
    seen = w.x.variables(w.task("review").activity_id)
    assert "decision" not in seen
    assert seen["line"] == {"n": Decimal(1)}
    w.complete("review")
    assert w.x.ended
    assert w.vars["line_results"] == [100, 200]
    assert w.vars["factor"] == 100  # the process held that name, so it was written there
    assert set(w.vars) == {"lines", "factor", "line_results"}


def test_boundary_on_a_multi_instance_subprocess(world):
    """A boundary event belongs to the whole activity: it ends all items at once."""
    timer = "<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>"
    extra = f'<boundaryEvent id="b" attachedToRef="line">{timer}</boundaryEvent>'
    extra += '<userTask id="v"/>' + flow("b", "v")
    w = world(lines(extra)).start(lines=[{"n": 1}, {"n": 2}], factor=1)
    assert len(w.x.timers()) == 1
    w.pass_time(hours=2)
    assert w.open == {"v": 1}


def test_many_items(world):
    """A thousand parallel items open and close in bounded time."""
    w = World(tasks(multi()), reloading=False).start(items=list(range(1000)))
    ids = [task.activity_id for task in w.x.user_tasks()]
    for activity in ids:
        w.x.complete(activity, {})
    w.go()
    assert w.x.ended


def test_standard_loop(world):
    """A loop goes on while its condition holds; its rounds write into the surrounding scope."""

    def body(attributes, condition):
        loop = f"<standardLoopCharacteristics{attributes}>{condition}</standardLoopCharacteristics>"
        return bpmn(START + f'<userTask id="u">{loop}</userTask>' + END + chain("s", "u", "e"))

    again = "<loopCondition>again</loopCondition>"
    w = world(body("", again)).start()
    w.complete("u", again=True).complete("u", again=False)
    assert w.x.ended
    assert w.count("u") == 2
    assert w.vars == {"again": False}
    assert world(body(' testBefore="true"', again)).start(again=False).x.ended
    w = world(body(' loopMaximum="3"', "")).start()
    for _ in range(3):
        w.complete("u")
    assert w.x.ended


def test_embedded_subprocess_shares_the_scope(world):
    """A plain subprocess has no variables of its own; with an input mapping it has."""
    inner = (
        '<startEvent id="is"/>'
        + script("c", "n + 1", "n")
        + '<userTask id="u"/><endEvent id="ie"/>'
        + chain("is", "c", "u", "ie")
    )
    w = world(bpmn(START + f'<subProcess id="p1">{inner}</subProcess>' + END + chain("s", "p1", "e"))).start(n=1)
    assert w.x.user_tasks()[0].scope_id
    w.complete("u", m=5)
    assert w.vars == {"n": 2, "m": 5}
    mapping = (
        "<extensionElements><camunda:inputOutput>"
        '<camunda:inputParameter name="n">n * 100</camunda:inputParameter>'
        '<camunda:outputParameter name="out">n</camunda:outputParameter></camunda:inputOutput></extensionElements>'
    )
    w = world(bpmn(START + f'<subProcess id="p1">{mapping}{inner}</subProcess>' + END + chain("s", "p1", "e"))).start(
        n=1
    )
    w.complete("u")
    assert w.vars == {"n": 1, "out": 101}


def test_subprocess_without_start_and_end(world):
    """A subprocess may have neither; it begins at what nothing leads to and ends with its last token."""
    inner = '<userTask id="a"/><userTask id="b"/><userTask id="c"/>' + flow("a", "c")
    w = world(
        bpmn(START + f'<subProcess id="p1">{inner}</subProcess><userTask id="z"/>' + chain("s", "p1", "z"))
    ).start()
    assert w.open == {"a": 1, "b": 1}
    assert w.complete("a").complete("b").complete("c").open == {"z": 1}


CHILD = bpmn(
    '<startEvent id="cs"/><userTask id="cu"/>'
    + script("cc", "x * 2", "y")
    + '<endEvent id="ce"/>'
    + chain("cs", "cu", "cc", "ce"),
    key="child",
)


def calling(inner="", extra="", attributes=""):
    body = (
        START
        + f'<callActivity id="call" calledElement="child"{attributes}>{inner}</callActivity>'
        + END
        + chain("s", "call", "e")
        + extra
    )
    return bpmn(body)


IN_OUT = (
    '<extensionElements><camunda:in source="a" target="x"/><camunda:out source="y" target="b"/>'
    '<camunda:out sourceExpression="x + y" target="c"/></extensionElements>'
)


def test_call_activity_is_isolated(world):
    """A called process sees only what is mapped in, and gives back only what is mapped out."""
    w = world(calling(IN_OUT), CHILD).start(a=3, secret=1)
    assert w.x.variables(w.task("cu").activity_id) == {"x": Decimal(3)}
    assert w.complete("cu", noise=1).x.ended
    assert w.vars == {"a": 3, "secret": 1, "b": 6, "c": 9}
    child = [event for event in w.history if event.element == "cu"]
    assert {event.process_key for event in child} == {"child"}


def test_call_activity_without_mapping_passes_nothing(world):
    """Without a mapping nothing crosses over."""
    w = world(calling(), CHILD).start(a=3)
    assert w.x.variables(w.task("cu").activity_id) == {}
    w.complete("cu", x=1)
    assert w.vars == {"a": 3}


def test_call_activity_with_all_variables(world):
    """variables="all" copies everything in and out."""
    both = '<extensionElements><camunda:in variables="all"/><camunda:out variables="all"/></extensionElements>'
    w = world(calling(both), CHILD).start(x=3)
    w.complete("cu")
    assert w.vars == {"x": 3, "y": 6}


def test_multi_instance_call_activity_in_item_order(world):
    """A called process per item."""
    loop = multi(
        "<loopDataOutputRef>all</loopDataOutputRef><outputDataItem id='o' name='b'/>", collection="list", item="a"
    )
    w = world(calling(IN_OUT + loop), CHILD).start(list=[1, 2])
    w.complete("cu", 1).complete("cu", 0)
    assert w.x.ended
    assert w.vars["all"] == [2, 4]


def test_errors_of_a_called_process_reach_the_call_activity(world):
    """An error nobody catches inside goes to the boundary of the call activity; a terminate does not."""
    bad = '<endEvent id="bad"><errorEventDefinition errorRef="BAD"/></endEvent>'
    child = bpmn('<startEvent id="cs"/>' + bad + chain("cs", "bad"), key="child")
    extra = (
        '<boundaryEvent id="b" attachedToRef="call"><errorEventDefinition errorRef="BAD"/></boundaryEvent>'
        + '<userTask id="v"/>'
        + flow("b", "v")
    )
    assert world(calling("", extra), child).start().open == {"v": 1}


def test_pinned_definition_of_a_running_call(world):
    """A running call keeps the definition it began with, also after a newer one was deployed."""
    w = world(calling(IN_OUT), CHILD).start(a=3)
    w.models["child:2"] = w.models["child:1"]
    w.engine._surroundings.resolve_call = lambda *_: "child:2"
    assert w.complete("cu").vars["b"] == 6


def test_cancel_inside_a_call(world):
    """A boundary timer of a call activity takes the whole called process away."""
    timer = "<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>"
    extra = f'<boundaryEvent id="b" attachedToRef="call">{timer}</boundaryEvent><userTask id="v"/>' + flow("b", "v")
    w = world(calling(IN_OUT, extra), CHILD).start(a=1).pass_time(hours=1)
    assert w.open == {"v": 1}
    assert w.now == dt.datetime(2026, 1, 5, 8, 0, tzinfo=dt.UTC)
