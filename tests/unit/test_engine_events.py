"""Timers, messages, signals, errors, escalations; every test runs with and without a save and load after each step."""

from __future__ import annotations

import datetime as dt
import runpy
from decimal import Decimal
from pathlib import Path

import pytest

from workflows.errors import NotFound
from workflows.model import EventKind

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
World, bpmn, flow, chain, script, service = (_W[n] for n in ("World", "bpmn", "flow", "chain", "script", "service"))

START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'
BESIDE = (
    '<message id="M" name="paid"/><message id="M2" name="withdrawn"/><signal id="S" name="alert"/>'
    '<error id="E" errorCode="BAD"/><error id="E2" errorCode="WORSE"/>'
    '<escalation id="X" escalationCode="late"/><escalation id="X2" escalationCode="fiction"/>'
)


@pytest.fixture(params=[False, True], ids=["kept", "reloaded"])
def world(request):
    return lambda *files, **more: World(*files, reloading=request.param, **more)


def timer(kind, text):
    return f"<timerEventDefinition><time{kind}>{text}</time{kind}></timerEventDefinition>"


def definition(kind, ref=""):
    return f"<{kind}EventDefinition{f' {kind}Ref=' + chr(34) + ref + chr(34) if ref else ''}/>"


def boundary(identity, host, inner, interrupting=True):
    cancel = "" if interrupting else ' cancelActivity="false"'
    return f'<boundaryEvent id="{identity}" attachedToRef="{host}"{cancel}>{inner}</boundaryEvent>'


def catch(identity, inner):
    return f'<intermediateCatchEvent id="{identity}">{inner}</intermediateCatchEvent>'


def throw(identity, inner):
    return f'<intermediateThrowEvent id="{identity}">{inner}</intermediateThrowEvent>'


def sub(identity, inner, attributes="", tag="subProcess"):
    return f'<{tag} id="{identity}"{attributes}>{inner}</{tag}>'


def with_boundary(inner, interrupting=True):
    """A user task u with a boundary event b that leads to user task v."""
    body = START + '<userTask id="u"/><userTask id="v"/>' + END + chain("s", "u", "e")
    return bpmn(body + boundary("b", "u", inner, interrupting) + flow("b", "v"), beside=BESIDE)


# --- timers --------------------------------------------------------------------------------------


def test_interrupting_boundary_timer(world):
    """When due, the timer takes the task away; what is no longer there cannot fire again."""
    w = world(with_boundary(timer("Duration", "PT1H"))).start()
    (found,) = w.x.timers()
    assert found.due == w.now + dt.timedelta(hours=1)
    w.pass_time(minutes=59)
    assert w.open == {"u": 1}
    w.pass_time(minutes=2)
    assert w.open == {"v": 1}
    assert w.x.timers() == ()
    with pytest.raises(NotFound):
        w.x.fire(found.timer_id)
    assert [event.element for event in w.history if event.kind is EventKind.CANCELLED] == ["u"]


def test_non_interrupting_boundary_timer_fires_once(world):
    """A duration fires once beside the task, which stays open."""
    w = world(with_boundary(timer("Duration", "PT1H"), interrupting=False)).start()
    w.pass_time(days=3)
    assert w.open == {"u": 1, "v": 1}
    w.complete("u").complete("v")
    assert w.x.ended


def test_completing_withdraws_the_timer(world):
    """A timer does not outlive its activity."""
    w = world(with_boundary(timer("Duration", "PT1H"))).start()
    w.complete("u")
    assert w.x.ended
    assert w.x.timers() == ()


def test_cycle_fires_as_often_as_drawn(world):
    """R3/PT1H on a non-interrupting boundary event fires three times."""
    w = world(with_boundary(timer("Cycle", "R3/PT1H"), interrupting=False)).start()
    w.pass_time(hours=10)
    assert w.open == {"u": 1, "v": 3}
    assert w.x.timers() == ()


def test_missed_cycles_are_made_up_for_once(world):
    """After a long standstill a cycle fires once and goes on from now."""
    w = world(with_boundary(timer("Cycle", "R/PT1H"), interrupting=False)).start()
    w.now += dt.timedelta(days=2, minutes=30)
    (found,) = w.x.timers()
    w.x.fire(found.timer_id)
    w.go()
    (following,) = w.x.timers()
    assert w.open["v"] == 1
    assert w.now < following.due <= w.now + dt.timedelta(hours=1)


@pytest.mark.parametrize(
    "kind,text,due",
    [
        ("Date", "2026-02-01T08:00:00+01:00", "2026-02-01T07:00"),
        ("Date", "2026-02-01", "2026-01-31T23:00"),
        ("Date", "day", "2026-07-06T22:00"),
        ("Date", "${at}", "2026-03-01T11:00"),
        ("Duration", "P1M", "2026-02-05T07:00"),
        ("Duration", 'duration("P2D")', "2026-01-07T07:00"),
        ("Duration", "${text}", "2026-01-05T07:10"),
        ("Cycle", "0 0 9 ? * MON-FRI", "2026-01-05T08:00"),
    ],
)
def test_timer_values(world, kind, text, due):
    """A timer is an ISO literal, a cron expression or FEEL, in Europe/Berlin."""
    body = START + catch("c", timer(kind, text)) + END + chain("s", "c", "e")
    w = world(bpmn(body)).start(day=dt.date(2026, 7, 7), at=dt.datetime(2026, 3, 1, 12), text="PT10M")
    assert w.x.faults() == ()
    assert w.x.timers()[0].due == dt.datetime.fromisoformat(due).replace(tzinfo=dt.UTC)


def test_a_timer_that_is_no_time_is_a_fault_and_can_be_retried(world):
    """A timer whose variable is missing halts the activity it stands on, naming the timer."""
    w = world(with_boundary(timer("Duration", "wait"))).start()
    assert (w.fault.element, w.fault.code) == ("b", "unknown_name")
    w.x.set_variables({"wait": "PT1H"})
    w.x.retry(w.fault.activity_id)
    w.go()
    assert w.open == {"u": 1}
    assert len(w.x.timers()) == 1


# --- messages and signals --------------------------------------------------------------------------


def test_message_catch_takes_its_payload(world):
    """A message goes to exactly its subscription; its payload becomes variables."""
    body = START + catch("c", definition("message", "M")) + END + chain("s", "c", "e")
    w = world(bpmn(body, beside=BESIDE)).start()
    assert w.waiting == {"paid"}
    w.message("paid", amount=5)
    assert w.x.ended
    assert w.vars == {"amount": 5}


def test_boundary_message_non_interrupting_repeats(world):
    """A non-interrupting message event can be triggered again and again while its activity is open."""
    w = world(with_boundary(definition("message", "M"), interrupting=False)).start()
    w.message("paid", n=1).message("paid", n=2)
    assert w.open == {"u": 1, "v": 2}
    w.complete("u")
    assert w.waiting == set()


def test_boundary_message_on_a_subprocess(world):
    """An interrupting message on a subprocess ends everything inside, also what lies deeper."""
    inner = '<startEvent id="is"/><parallelGateway id="f"/><userTask id="a"/>' + chain("is", "f", "a")
    inner += sub("deep", '<startEvent id="ds"/><userTask id="d"/>' + chain("ds", "d")) + flow("f", "deep")
    body = START + sub("p1", inner) + '<userTask id="v"/>' + END + chain("s", "p1", "e")
    body += boundary("b", "p1", definition("message", "M2")) + flow("b", "v")
    w = world(bpmn(body, key="x", beside=BESIDE)).start("x")
    assert w.open == {"a": 1, "d": 1}
    w.message("withdrawn", reason="zu teuer")
    assert w.open == {"v": 1}
    assert w.vars == {"reason": "zu teuer"}
    w.complete("v")
    assert w.x.ended


def test_receive_task_and_message_name_expression(world):
    """A receive task waits for its message, whose name may hold expressions; keys are compared exactly."""
    beside = '<message id="N" name="invoice-${nr}"/>'
    keys = '<camunda:properties><camunda:property name="key.id" value="id"/></camunda:properties>'
    keys = f"<extensionElements>{keys}</extensionElements>"
    body = START + f'<receiveTask id="r" messageRef="N">{keys}</receiveTask>' + END + chain("s", "r", "e")
    w = world(bpmn(body, beside=beside)).start(nr=7, id="A1")
    (found,) = w.x.subscriptions()
    assert (found.name, found.keys) == ("invoice-7", {"id": "A1"})
    assert w.message("invoice-7").x.ended


def test_message_start_event(world):
    """A process can be begun at its message start event with the message's payload."""
    body = '<startEvent id="s"/><startEvent id="m"><messageEventDefinition messageRef="M"/></startEvent>'
    body += '<userTask id="a"/><userTask id="b"/>' + chain("s", "a") + chain("m", "b")
    w = world(bpmn(body, beside=BESIDE))
    assert [(event.element, event.kind, event.name) for event in w.models["p:1"].start_events] == [
        ("s", "none", ""),
        ("m", "message", "paid"),
    ]
    w.start(start_event="m", payload={"amount": 3})
    assert w.open == {"b": 1}
    assert w.vars == {"amount": 3}
    assert world(bpmn(body, beside=BESIDE)).start().open == {"a": 1}


def test_thrown_message_is_handed_out(world):
    """A thrown message carries only its mapped inputs; delivering it is the services' part."""
    mapping = (
        "<extensionElements><camunda:inputOutput>"
        '<camunda:inputParameter name="amount">total * 2</camunda:inputParameter>'
        "</camunda:inputOutput></extensionElements>"
    )
    body = START + throw("t", mapping + definition("message", "M")) + END + chain("s", "t", "e")
    w = world(bpmn(body, beside=BESIDE)).start(total=4)
    (thrown,) = w.thrown
    assert (thrown.kind, thrown.name, thrown.payload, thrown.element) == (
        "message",
        "paid",
        {"amount": Decimal(8)},
        "t",
    )
    assert w.vars == {"total": 4}


def test_signal_reaches_all_who_wait(world):
    """A signal reaches every catcher of the instance, also when the instance throws it itself."""
    body = (
        START
        + '<parallelGateway id="f"/>'
        + catch("c1", definition("signal", "S"))
        + catch("c2", definition("signal", "S"))
    )
    body += '<userTask id="u"/>' + throw("t", definition("signal", "S")) + END + chain("s", "f", "c1", "e")
    body += chain("f", "c2", "e") + chain("f", "u", "t", "e")
    w = world(bpmn(body, beside=BESIDE)).start()
    w.complete("u")
    assert w.x.ended
    assert [thrown.kind for thrown in w.thrown] == ["signal"]
    again = world(bpmn(body, beside=BESIDE)).start()
    assert again.signal("alert", level=1) == 2
    assert again.open == {"u": 1}
    assert again.vars == {"level": 1}


def test_event_gateway_with_several_timers(world):
    """Each event behind an event-based gateway has its own due instant; the first withdraws the others."""
    body = (
        START
        + '<eventBasedGateway id="g"/>'
        + catch("long", timer("Duration", "PT2H"))
        + catch("short", timer("Duration", "PT1H"))
    )
    body += catch("msg", definition("message", "M")) + '<receiveTask id="r" messageRef="M2"/>'
    body += "".join(f'<userTask id="u{n}"/>' for n in ("long", "short", "msg", "r"))
    body += chain("s", "g") + "".join(flow("g", n) + flow(n, f"u{n}") for n in ("long", "short", "msg", "r"))
    w = world(bpmn(body, beside=BESIDE)).start()
    assert sorted(timer.due - w.now for timer in w.x.timers()) == [dt.timedelta(hours=1), dt.timedelta(hours=2)]
    assert w.waiting == {"paid", "withdrawn"}
    w.pass_time(hours=5)
    assert w.open == {"ushort": 1}
    assert w.x.timers() == w.x.subscriptions() == ()
    other = world(bpmn(body, beside=BESIDE)).start().message("withdrawn", x=1)
    assert other.open == {"ur": 1}
    assert other.vars == {"x": 1}
    assert other.trace == ["s", "g", "r", "ur"]


def test_conditional_events(world):
    """A condition fires when it becomes true; a name nobody has set yet is not true."""
    condition = "<conditionalEventDefinition><condition>n &gt; 5</condition></conditionalEventDefinition>"
    w = world(with_boundary(condition, interrupting=False)).start()
    assert w.open == {"u": 1}
    for value, expected in ((6, 1), (7, 1), (1, 1), (8, 2)):
        w.x.set_variables({"n": value})
        w.go()
        assert w.open["v"] == expected
    body = START + catch("c", condition) + END + chain("s", "c", "e")
    assert world(bpmn(body)).start(n=9).x.ended


# --- errors, escalations, terminate, cancel ----------------------------------------------------------


def failing(caught="E"):
    inner = '<startEvent id="is"/><userTask id="a"/><endEvent id="bad">' + definition("error", "E") + "</endEvent>"
    body = START + sub("p1", inner + chain("is", "a", "bad")) + '<userTask id="v"/>' + END + chain("s", "p1", "e")
    return bpmn(body + boundary("b", "p1", definition("error", caught)) + flow("b", "v"), key="x", beside=BESIDE)


def test_error_end_is_caught_at_the_boundary(world):
    """An error end event of a subprocess leaves by the boundary event of its code, or by one for all codes."""
    assert world(failing()).start("x").complete("a").open == {"v": 1}
    assert world(failing("")).start("x").complete("a").open == {"v": 1}


def test_uncaught_error_is_a_fault(world):
    """An error nobody catches halts at its end event and names the code; an operator may let it pass."""
    w = world(failing("E2")).start("x").complete("a")
    assert (w.fault.element, w.fault.code, w.fault.params["error"]) == ("bad", "error_not_caught", "BAD")
    w.x.skip(w.fault.activity_id)
    w.go()
    assert w.x.ended


def test_errors_are_caught_by_their_own_activity_only(world):
    """An error of one subprocess is never caught by the boundary event of its neighbour."""
    one = '<startEvent id="is"/><endEvent id="bad">' + definition("error", "E") + "</endEvent>" + chain("is", "bad")
    other = '<startEvent id="os"/><userTask id="o"/>' + chain("os", "o")
    body = START + '<parallelGateway id="f"/>' + sub("p1", one) + sub("p2", other) + '<userTask id="v"/>'
    body += chain("s", "f", "p2") + flow("f", "p1") + boundary("b", "p2", definition("error", "E")) + flow("b", "v")
    w = world(bpmn(body, key="x", beside=BESIDE)).start("x")
    assert w.open == {"o": 1}
    assert w.fault.element == "bad"


def test_handlers_error(world):
    """A BPMN error out of a handler goes to the boundary event of its task, with its variables."""
    body = START + service("t", "x.y") + '<userTask id="v"/>' + END + chain("s", "t", "e")
    inner = '<errorEventDefinition errorRef="E" camunda:errorCodeVariable="code" camunda:errorMessageVariable="text"/>'
    body += boundary("b", "t", inner) + flow("b", "v")
    w = world(bpmn(body, beside=BESIDE)).start()
    assert w.x.throw_error(w.job("x.y").activity_id, "BAD", "ging nicht", {"k": 1})
    w.go()
    assert w.open == {"v": 1}
    assert w.vars == {"code": "BAD", "text": "ging nicht", "k": 1}


def test_handlers_error_nobody_catches(world):
    """It becomes a fault at the task; a retry opens the job again."""
    w = world(bpmn(START + service("t", "x.y") + END + chain("s", "t", "e"))).start()
    activity = w.job("x.y").activity_id
    assert w.x.throw_error(activity, "BAD", "ging nicht") is False
    w.go()
    assert w.x.jobs() == ()
    assert w.fault.activity_id == activity
    w.x.retry(activity)
    w.go()
    assert w.finish("x.y").x.ended


def test_escalations_repeat_at_a_non_interrupting_boundary(world):
    """A loop that escalates again and again adds a task each time and goes on; each code has its own way."""
    inner = '<startEvent id="is"/><exclusiveGateway id="m"/><userTask id="next"/><exclusiveGateway id="g"/>'
    inner += (
        throw("late", definition("escalation", "X"))
        + throw("fict", definition("escalation", "X2"))
        + '<endEvent id="ie"/>'
    )
    inner += chain("is", "m", "next", "g") + flow("g", "late", 'kind = "late"') + flow("g", "fict", 'kind = "fiction"')
    inner += flow("g", "ie", 'kind = "none"') + flow("late", "m") + flow("fict", "m")
    body = START + sub("ex", inner) + '<userTask id="vl"/><userTask id="vf"/>' + END + chain("s", "ex", "e")
    body += boundary("bl", "ex", definition("escalation", "X"), False) + boundary(
        "bf", "ex", definition("escalation", "X2"), False
    )
    body += flow("bl", "vl") + flow("bf", "vf")
    w = world(bpmn(body, key="x", beside=BESIDE)).start("x")
    w.complete("next", kind="late").complete("next", kind="late").complete("next", kind="fiction")
    assert w.open == {"next": 1, "vl": 2, "vf": 1}
    w.complete("next", kind="none")
    assert w.open == {"vl": 2, "vf": 1}


def test_interrupting_escalation(world):
    """An interrupting escalation ends the subprocess, the thrower included."""
    inner = (
        '<startEvent id="is"/>'
        + throw("t", definition("escalation", "X"))
        + '<userTask id="a"/>'
        + chain("is", "t", "a")
    )
    body = START + sub("p1", inner) + '<userTask id="v"/>' + END + chain("s", "p1", "e")
    w = world(
        bpmn(body + boundary("b", "p1", definition("escalation")) + flow("b", "v"), key="x", beside=BESIDE)
    ).start("x")
    assert w.open == {"v": 1}
    assert "a" not in w.trace


def test_terminate_inside_a_subprocess(world):
    """A terminate end event ends its own scope only; the process goes on behind it."""
    inner = '<startEvent id="is"/><parallelGateway id="f"/><userTask id="a"/><userTask id="b"/>'
    inner += '<endEvent id="t"><terminateEventDefinition/></endEvent>' + chain("is", "f", "a", "t") + flow("f", "b")
    body = START + sub("p1", inner) + '<userTask id="v"/>' + chain("s", "p1", "v")
    w = world(bpmn(body, key="x")).start("x")
    assert w.complete("a").open == {"v": 1}


def test_terminate_ends_the_process(world):
    """At the top it ends the instance."""
    body = (
        START
        + '<parallelGateway id="f"/><userTask id="a"/><userTask id="b"/>'
        + '<endEvent id="t"><terminateEventDefinition/></endEvent>'
    )
    w = world(bpmn(body + chain("s", "f", "a", "t") + flow("f", "b"))).start().complete("a")
    assert w.x.ended
    assert w.x.end_events == ("t",)
    assert w.open == {}


def test_cancelled_transaction(world):
    """A cancel end event leaves the transaction by its cancel boundary event."""
    inner = '<startEvent id="is"/><userTask id="a"/><exclusiveGateway id="g" default="g_ok"/><endEvent id="ok"/>'
    inner += (
        '<endEvent id="no"><cancelEventDefinition/></endEvent>' + chain("is", "a", "g", "ok") + flow("g", "no", "stop")
    )
    body = START + sub("tx", inner, tag="transaction") + '<userTask id="v"/>' + END + chain("s", "tx", "e")
    body += boundary("b", "tx", definition("cancel")) + flow("b", "v")
    assert world(bpmn(body)).start().complete("a", stop=True).open == {"v": 1}
    assert world(bpmn(body)).start().complete("a", stop=False).x.ended


# --- event subprocesses ----------------------------------------------------------------------------


def handler(start, interrupting=True, where=""):
    inner = f'<startEvent id="hs" isInterrupting="{str(interrupting).lower()}">{start}</startEvent><userTask id="h"/>'
    return sub("handler", inner + chain("hs", "h"), ' triggeredByEvent="true"')


@pytest.mark.parametrize(
    "start,act",
    [
        (definition("message", "M"), lambda w: w.message("paid", n=1)),
        (definition("signal", "S"), lambda w: w.signal("alert", n=1)),
        (timer("Duration", "PT1H"), lambda w: w.pass_time(hours=2)),
    ],
)
def test_event_subprocess(world, start, act):
    """An interrupting event subprocess ends its scope's other work, a non-interrupting one runs beside it."""
    body = START + '<userTask id="u"/>' + END + chain("s", "u", "e")
    w = world(bpmn(body + handler(start), beside=BESIDE)).start()
    assert w.open == {"u": 1}
    act(w)
    assert w.open == {"h": 1}
    assert w.waiting == set()
    w.complete("h")
    assert w.x.ended
    w = world(bpmn(body + handler(start, interrupting=False), beside=BESIDE)).start()
    act(w)
    assert w.open == {"u": 1, "h": 1}
    w.complete("u")
    assert not w.x.ended
    w.complete("h")
    assert w.x.ended


def test_event_subprocess_does_not_start_by_itself(world):
    """Without its event it leaves no trace."""
    body = START + '<userTask id="u"/>' + END + chain("s", "u", "e") + handler(definition("error", "E"))
    w = world(bpmn(body, beside=BESIDE)).start().complete("u")
    assert w.x.ended
    assert w.trace == ["s", "u", "e"]


def test_event_subprocess_catches_errors_and_escalations(world):
    """Errors and escalations of its scope are caught before they go outside; its own errors go outside."""
    bad = '<endEvent id="bad">' + definition("error", "E") + "</endEvent>"
    inner = '<startEvent id="is"/><userTask id="a"/>' + bad + chain("is", "a", "bad")
    inner += sub(
        "hx",
        '<startEvent id="hs">'
        + definition("error", "E")
        + '</startEvent><userTask id="h"/>'
        + ('<endEvent id="hbad">' + definition("error", "E") + "</endEvent>" + chain("hs", "h", "hbad")),
        ' triggeredByEvent="true"',
    )
    body = START + sub("p1", inner) + '<userTask id="v"/>' + END + chain("s", "p1", "e")
    body += boundary("b", "p1", definition("error", "E")) + flow("b", "v")
    w = world(bpmn(body, key="x", beside=BESIDE)).start("x").complete("a")
    assert w.open == {"h": 1}
    assert w.complete("h").open == {"v": 1}


def test_event_subprocess_escalation_repeats(world):
    """A non-interrupting escalation event subprocess runs once per escalation."""
    body = (
        START
        + throw("t1", definition("escalation", "X"))
        + throw("t2", definition("escalation", "X"))
        + '<userTask id="u"/>'
    )
    body += chain("s", "t1", "t2", "u") + handler(definition("escalation", "X"), interrupting=False)
    w = world(bpmn(body, beside=BESIDE)).start()
    assert w.open == {"u": 1, "h": 2}
