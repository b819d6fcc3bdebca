"""A token is moved by hand: to another step of its scope, and never so that the rest of the case breaks."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from workflows.errors import Conflict, NotFound
from workflows.model import EventKind

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
World, bpmn, flow, chain, service = (_W[n] for n in ("World", "bpmn", "flow", "chain", "service"))

START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'
MESSAGE = '<message id="M" name="paid"/>'


@pytest.fixture(params=[False, True], ids=["kept", "reloaded"])
def world(request):
    return lambda *files, **more: World(*files, reloading=request.param, **more)


def user(*ids: str) -> str:
    return "".join(f'<userTask id="{one}"/>' for one in ids)


def move(w, element: str, target: str, done=()):
    (activity,) = [activity for activity, one in w.x.active_elements() if one == element]
    w.x.move(activity, target, done)
    return w.go()


def why(w, element: str, target: str, done=()) -> str:
    before = w.live()
    with pytest.raises(Conflict) as caught:
        move(w, element, target, done)
    assert w.live() == before
    return caught.value.code


def test_a_step_is_cancelled_here_and_begun_there(world):
    """The old task is cancelled with its boundary timer, the new one is open, and the case ends by the drawn way."""
    timer = ('<boundaryEvent id="b" attachedToRef="one"><timerEventDefinition><timeDuration>P1D</timeDuration>'
             '</timerEventDefinition></boundaryEvent>')
    w = world(bpmn(START + user("one", "two", "three") + timer + END + chain("s", "one", "two", "three", "e") + flow("b", "e"))).start()
    move(w, "one", "three")
    assert (w.open, w.x.timers()) == ({"three": 1}, ())
    assert [(one.element, one.kind) for one in w.history if one.element == "one"] == [
        ("one", EventKind.ENTERED), ("one", EventKind.CANCELLED)
    ]
    assert w.complete("three").x.ended


def test_back_and_out_of_a_fault(world):
    """A token goes back as well as ahead, out of a job, a wait or a fault; jobs and waits are gone afterwards."""
    catch = '<intermediateCatchEvent id="w"><messageEventDefinition messageRef="M"/></intermediateCatchEvent>'
    gate = '<exclusiveGateway id="g"/>' + flow("g", "e", "nobody_knows > 1")
    body = START + user("one") + service("j", "t") + catch + gate + END + chain("s", "one", "j", "w", "g")
    w = world(bpmn(body, beside=MESSAGE)).start().complete("one")
    move(w, "j", "one")
    assert (w.open, w.x.jobs()) == ({"one": 1}, ())
    move(w, "one", "w")
    move(w, "w", "one")
    assert w.x.subscriptions() == ()
    w.complete("one").finish("t").message("paid")
    assert [fault.element for fault in w.x.faults()] == ["g"]
    assert move(w, "g", "one").open == {"one": 1}
    assert w.x.faults() == ()


PARALLEL = (
    START + '<parallelGateway id="fork"/><parallelGateway id="join"/>' + user("zero", "a", "a2", "b", "last") + END
    + chain("s", "zero", "fork", "a", "a2", "join", "last", "e") + chain("fork", "b", "join")
)


def test_a_join_is_neither_left_waiting_nor_served_twice(world):
    """Inside its branch a step may be moved; out of it, past the join, or into a branch from outside it may not."""
    w = world(bpmn(PARALLEL)).start()
    assert why(w, "zero", "a") == "move_breaks_join"
    w.complete("zero")
    assert [why(w, "a", one) for one in ("b", "last", "zero", "join")] == ["move_breaks_join"] * 3 + ["move_to_there"]
    assert move(w, "a", "a2").open == {"a2": 1, "b": 1}
    w.complete("b")
    assert why(w, "join", "last") == "move_from_here"
    assert w.complete("a2").open == {"last": 1}
    assert move(w, "last", "zero").open == {"zero": 1}
    w.complete("zero").complete("a").complete("a2").complete("b")
    assert w.complete("last").x.ended


def test_not_into_or_out_of_another_scope(world):
    """A step inside a subprocess stays inside; the subprocess itself, starts, ends and boundary events are no places."""
    sub = '<subProcess id="sub"><startEvent id="s2"/>' + user("in", "in2") + '<endEvent id="e2"/>' + chain("s2", "in", "in2", "e2") + "</subProcess>"
    w = world(bpmn(START + sub + user("out") + END + chain("s", "sub", "out", "e"))).start()
    assert why(w, "in", "out") == "move_other_scope"
    assert why(w, "sub", "out") == "move_from_here"
    assert why(w, "in", "e2") == "move_to_there"
    (inside,) = [one.activity_id for one in w.x.user_tasks()]
    assert w.x.move_targets(inside) == ("in2",)
    assert move(w, "in", "in2").complete("in2").open == {"out": 1}
    assert why(w, "out", "in") == "move_other_scope"
    with pytest.raises(NotFound):
        move(w, "out", "nowhere")
    assert move(w, "out", "sub").open == {"in": 1}


def test_an_item_of_a_loop_stays_with_its_loop(world):
    """Its loop counts it: an item cannot be moved."""
    loop = '<userTask id="m"><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics></userTask>'
    w = world(bpmn(START + loop + user("two") + END + chain("s", "m", "two", "e"))).start()
    with pytest.raises(Conflict):
        w.x.move(w.task("m").activity_id, "two")


def test_a_guard_of_law_cannot_be_moved_around(world):
    """What a guard needs passed must be done before a step behind it can be reached by a move."""
    guard = '<extensionElements><camunda:properties><camunda:property name="guard:Freigabe" value="letter needs release"/></camunda:properties></extensionElements>'
    body = guard + START + user("draft", "release", "check", "more") + service("letter", "t") + END
    w = world(bpmn(body + chain("s", "draft", "release", "check", "more", "letter", "e"))).start()
    assert [why(w, "draft", one) for one in ("check", "letter")] == ["move_breaks_guard"] * 2
    assert move(w, "draft", "release").open == {"release": 1}
    assert move(w, "release", "draft").open == {"draft": 1}
    assert move(w, "draft", "check", done=[("", "release")]).open == {"check": 1}
    assert move(w, "check", "more").open == {"more": 1}


def test_the_first_of_four_eyes_cannot_be_moved_around(world):
    """Where a later step needs somebody else to have done an earlier one, the earlier one cannot be left out."""
    eyes = '<userTask id="release"><extensionElements><camunda:properties><camunda:property name="fourEyes" value="check"/></camunda:properties></extensionElements></userTask>'
    w = world(bpmn(START + user("check", "look") + eyes + END + chain("s", "check", "look", "release", "e"))).start()
    assert [why(w, "check", one) for one in ("look", "release")] == ["move_breaks_four_eyes"] * 2
    assert move(w, "check", "look", done=[("", "check")]).open == {"look": 1}
