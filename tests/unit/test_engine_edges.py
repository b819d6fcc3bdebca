"""Edges of the standard: what a careful reader of BPMN 2.0.2 would try, beside the behaviour matrix."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.unit.diagrams.pieces import (
    BESIDE,
    END,
    START,
    boundary,
    catch,
    definition,
    end,
    event_sub,
    start,
    sub,
    timer,
    user,
)
from tests.unit.diagrams.world import World, bpmn, chain, flow, script
from workflows.engine import check_files, parse_process
from workflows.engine.timers import BERLIN, TimerError, check_literal, plan
from workflows.errors import Rejected
from workflows.model import Severity


@pytest.fixture(params=[False, True], ids=["kept", "reloaded"])
def world(request):
    return lambda *files, **more: World(*files, reloading=request.param, **more)


def process(body: str, **more) -> bytes:
    return bpmn(body, beside=BESIDE, **more)


def berlin(*parts: int) -> dt.datetime:
    return dt.datetime(*parts, tzinfo=BERLIN).astimezone(dt.UTC)


def occurrences(text: str, now: dt.datetime, count: int) -> list[str]:
    """The first occurrences of a cycle on the local clock, each fired on time."""
    found, told = plan("cycle", text, now), []
    while found is not None and len(told) < count:
        told.append(f"{found.due.astimezone(BERLIN):%m-%d %H:%M %Z}")
        found = found.following(found.due)
    return told


# --- time -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text,now,expected",
    [
        ("R/P1M", (2026, 1, 31, 9), ["02-28 09:00 CET", "03-31 09:00 CEST", "04-30 09:00 CEST", "05-31 09:00 CEST"]),
        ("R2/2026-01-31T09:00/P1M", (2026, 1, 5), ["01-31 09:00 CET", "02-28 09:00 CET"]),
        ("R/P1D/2026-01-08", (2026, 1, 5, 9), ["01-06 09:00 CET", "01-07 09:00 CET"]),
        ("R/P1D", (2026, 3, 27, 2, 30), ["03-28 02:30 CET", "03-29 03:30 CEST", "03-30 02:30 CEST"]),
        ("0 0/30 * * * ?", (2026, 10, 25, 1, 45), ["10-25 02:00 CEST", "10-25 02:30 CEST", "10-25 02:00 CET",
                                                   "10-25 02:30 CET", "10-25 03:00 CET"]),
        ("0 30 2 * * ?", (2026, 10, 24, 12), ["10-25 02:30 CEST", "10-26 02:30 CET"]),
        ("0 30 2 * * ?", (2026, 3, 28, 12), ["03-29 03:30 CEST", "03-30 02:30 CEST"]),
    ],
)
def test_cycles_on_the_local_clock(text, now, expected):
    """A monthly cycle comes back to the 31st, one bounded by its end stops there, the clock change shifts nothing for good."""
    assert expected == occurrences(text, berlin(*now), len(expected) + (1 if "/2026-01-08" in text else 0))


def test_a_late_cron_timer_in_the_hour_that_comes_twice_fires_once():
    """Between the two 02:30 of the clock change a daily timer is planned for the next day, never for the past."""
    between = dt.datetime(2026, 10, 25, 1, 10, tzinfo=dt.UTC)
    assert berlin(2026, 10, 26, 2, 30) == plan("cycle", "0 30 2 * * ?", between).due


@pytest.mark.parametrize(
    "kind,text",
    [
        ("date", "2026-02-30"), ("date", "P1D"), ("date", "9999-12-31T23:59:59-10:00"), ("duration", "2026-01-01"),
        ("duration", "-P1D"), ("duration", "P999999Y"), ("duration", "PT99999999999999H"), ("cycle", "R0/P1D"),
        ("cycle", "R/PT0S"), ("cycle", "R/P1D/P1D/P1D"), ("cycle", "2026-01-01"), ("cycle", "0 0 25 * * ?"),
        ("cycle", "R3/-PT1H"),
    ],
)
def test_no_time_at_all(kind, text):
    """What can never be a time is refused when it stands in the diagram, and is a timer fault when it is computed."""
    with pytest.raises(TimerError):
        check_literal(kind, text)
    with pytest.raises(TimerError):
        plan(kind, text, berlin(2026, 1, 5))


# --- the XML says it otherwise -----------------------------------------------------------------------------


@pytest.mark.parametrize("no,yes", [("false", "true"), ("0", "1"), (" false ", " true ")])
def test_truth_values_as_xml_writes_them(world, no, yes):
    """0 and 1 mean what false and true mean: for boundary events, event subprocesses, loops."""
    body = START + user("u", "v") + END + chain("s", "u", "e") + flow("x", "v")
    beside = body + boundary(definition("signal", "S")).replace("attachedToRef", f'cancelActivity="{no}" attachedToRef')
    w = world(process(beside)).start()
    w.signal("alert")
    assert w.open == {"u": 1, "v": 1}
    ending = body + boundary(definition("signal", "S")).replace("attachedToRef", f'cancelActivity="{yes}" attachedToRef')
    w = world(process(ending)).start()
    w.signal("alert")
    assert w.open == {"v": 1}
    loop = f'<multiInstanceLoopCharacteristics isSequential="{yes}"><loopCardinality>3</loopCardinality>'
    loop = START + f'<userTask id="u">{loop}</multiInstanceLoopCharacteristics></userTask>' + chain("s", "u")
    assert world(process(loop)).start().open == {"u": 1}
    inner = start(definition("signal", "S"), "hs").replace("<startEvent", f'<startEvent isInterrupting="{no}"', 1)
    handler = sub("h", inner + user("v") + chain("hs", "v"), f' triggeredByEvent="{yes}"')
    w = world(process(START + user("u") + chain("s", "u") + handler)).start()
    w.signal("alert")
    assert w.open == {"u": 1, "v": 1}


def found(content: bytes) -> set[tuple[str, str]]:
    with pytest.raises(Rejected) as caught:
        parse_process(content, "x.bpmn")
    return {(problem.element, problem.code) for problem in caught.value.problems}


def test_refusals_name_what_stands_in_the_file():
    """A flow without id is told at the node it leaves, a nameless node at what it lies in, the file at its root."""
    gateway = START + '<exclusiveGateway id="g"/>' + user("a", "b") + flow("s", "g")
    gateway += '<sequenceFlow sourceRef="g" targetRef="a"/><sequenceFlow sourceRef="g" targetRef="b"/>'
    assert {("g", "condition_missing")} == found(process(gateway))
    assert ("box", "element_without_id") in found(process(START + sub("box", "<task/>") + chain("s", "box")))
    nothing = b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"/>'
    assert {("d", "no_process")} == found(nothing)


@pytest.mark.parametrize("where", ["hand over", "definition"])
def test_hand_over_that_is_not_executed(where):
    """camunda:in with local or of all variables of a signal, and camunda:inputOutput at a call, are refused, never ignored."""
    extension = '<extensionElements><camunda:in {}/></extensionElements>'
    if where == "hand over":
        inner = extension.format('variables="all" local="true"')
        assert ("c", "mapping_local") in found(process(
            START + f'<callActivity id="c" calledElement="p">{inner}</callActivity>' + chain("s", "c")))
        inner = '<extensionElements><camunda:inputOutput><camunda:inputParameter name="a">1</camunda:inputParameter>'
        assert ("c", "mapping_on_call") in found(process(
            START + f'<callActivity id="c" calledElement="p">{inner}</camunda:inputOutput></extensionElements>'
            "</callActivity>" + chain("s", "c")))
    else:
        for unnamed in ('variables="all"', 'businessKey="k"'):
            inner = '<signalEventDefinition signalRef="S">' + extension.format(unnamed)
            thrower = f'<endEvent id="c">{inner}</signalEventDefinition></endEvent>'
            assert ("c", "signal_payload") in found(process(START + thrower + chain("s", "c")))


def test_a_thrown_signal_takes_along_what_it_names():
    """camunda:in of a thrown signal is its payload, in this case and in what the services are given."""
    handed = '<extensionElements><camunda:in source="a" target="b"/><camunda:in sourceExpression="a + 1" target="c"/>'
    thrower = '<intermediateThrowEvent id="t"><signalEventDefinition signalRef="S">' + handed
    thrower += "</extensionElements></signalEventDefinition></intermediateThrowEvent>"
    heard = event_sub(start(definition("signal", "S"), "hs", False) + user("h") + chain("hs", "h"))
    w = World(process(START + thrower + user("u") + chain("s", "t", "u") + heard)).start(a=1)
    assert dict(w.thrown[0].payload) == {"b": 1, "c": 2}
    assert w.open == {"u": 1, "h": 1}
    assert w.vars == {"a": 1, "b": 1, "c": 2}


def told(content: bytes) -> set[tuple[str, str]]:
    """All findings of the check, warnings included."""
    return {(one.element, one.code) for one in check_files({"x.bpmn": content}, registry=None)}


def test_what_is_drawn_without_effect_is_told_and_runs():
    """An end nothing leads to does nothing; a compensation handler is refused for what it is, not for want of a flow."""
    loose = process(START + user("u") + END + chain("s", "u") + '<endEvent id="x"/>' + flow("u", "e"))
    assert {("x", "end_not_connected")} == told(loose) - {("u", "form_missing"), ("u", "candidate_missing")}
    assert World(loose).start().open == {"u": 1}
    terminating = process(START + user("u") + chain("s", "u") + end(definition("terminate"), "x"))
    assert ("x", "not_connected") in told(terminating)
    handler = told(process(START + '<task id="x" isForCompensation="true"/>' + END + chain("s", "e")))
    assert {("x", "compensation_not_supported")} == handler


@pytest.mark.parametrize(
    "kind,text,code",
    [("Date", "${x}", "start_timer_computed"), ("Date", "x", "start_timer_computed"), ("Duration", '"P1X"', "timer_value"),
     ("Date", "${'2036-11-14T11:12:22'}", ""), ("Duration", '"PT5M"', ""), ("Cycle", "R3/PT1H", "")],
)
def test_the_time_of_a_start_is_fixed(kind, text, code):
    """What would not be planned at the deployment is refused by the check already; the rest is planned as written."""
    file = process(START.replace("/>", f">{timer(kind, text)}</startEvent>") + END + chain("s", "e"))
    assert told(file) == ({("s", code)} if code else set())
    if not code:
        (model,) = parse_process(file, "p.bpmn")
        assert model.start_plan("s", dt.datetime(2026, 1, 5, tzinfo=dt.UTC)).due > dt.datetime(2026, 1, 5, tzinfo=dt.UTC)


def test_a_finding_shows_a_long_text_on_one_line():
    """What is wrong with a whole program in place of an expression fits into a sentence."""
    program = "first = 1;\n    second = 2;\n" * 50
    (problem,) = [one for one in check_files(
        {"x.bpmn": process(START + script("c", program, "r") + chain("s", "c"))}, registry=None
    ) if one.code == "expression_syntax"]
    assert problem.params["text"].startswith("first = 1; second = 2; first")
    assert len(problem.params["text"]) == 120
    assert "\n" not in problem.params["near"]


@pytest.mark.parametrize(
    "attributes,code",
    [
        ('camunda:calledElementBinding="newest"', "call_binding"),
        ('camunda:calledElementBinding="version" camunda:calledElementVersion="two"', "call_version"),
        ('camunda:calledElementBinding="version"', "call_version"),
        ('camunda:calledElementBinding="versionTag"', "call_version"),
    ],
)
def test_a_call_says_which_version(attributes, code):
    """A binding that does not exist, or one that needs a version and names none, is refused at the call."""
    assert {("c", code)} == found(process(START + f'<callActivity id="c" calledElement="q" {attributes}/>' + chain("s", "c")))


def test_a_process_nobody_can_call():
    """Calling a process of the same deployment that has only starts with triggers is refused at the call."""
    caller = process(START + '<callActivity id="c" calledElement="q"/>' + chain("s", "c"))
    called = process(start(definition("message", "M")) + END + chain("s", "e"), key="q")
    problems = check_files({"p.bpmn": caller, "q.bpmn": called}, registry=None)
    assert [(p.element, p.code) for p in problems if p.severity is Severity.ERROR] == [("c", "called_without_start")]


def test_a_long_list_is_no_endless_loop():
    """Six thousand items pass in one run; a circle without a wait still uses up its budget."""
    body = START + '<scriptTask id="x" scriptFormat="feel" camunda:resultVariable="r"><script>loopCounter</script>{}</scriptTask>'
    items = "<multiInstanceLoopCharacteristics{}><loopCardinality>6000</loopCardinality></multiInstanceLoopCharacteristics>"
    for sequential in ("", ' isSequential="true"'):
        w = World(process(body.format(items.format(sequential)) + END + chain("s", "x", "e")), reloading=False).start()
        assert w.x.ended
    few = "<multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics>"
    circle = body.format(few) + '<exclusiveGateway id="m"/>' + chain("s", "m", "x", "m")
    w = World(process(circle), reloading=False).start()
    assert {"step_budget"} == {fault.code for fault in w.x.faults()}


# --- standing still ---------------------------------------------------------------------------------------------


def test_a_deadlock_is_told_although_something_could_interrupt_it(world):
    """A join that can never fire stands still, whether or not an event subprocess or a boundary event waits around it."""
    inner = '<startEvent id="is"/><exclusiveGateway id="f" default="f_j"/><parallelGateway id="j"/>' + user("a")
    inner += flow("is", "f") + flow("f", "j") + flow("f", "a", "false") + flow("a", "j")
    body = START + sub("box", inner) + chain("s", "box") + boundary(timer("Cycle", "R/PT1H"), "box", "b", False)
    body += event_sub(start(definition("message", "M"), "hs") + user("h") + chain("hs", "h"))
    w = world(process(body)).start()
    assert w.x.stalled
    w.message("paid")
    assert w.open == {"h": 1}
    assert not w.x.stalled


def test_waiting_is_not_standing_still(world):
    """A token at a catch event, a receive task or an event-based gateway waits; it does not stand still."""
    for waiting in (
        catch(definition("message", "M"), "c"), '<receiveTask id="c" messageRef="M"/>',
    ):
        assert not world(process(START + waiting + END + chain("s", "c", "e"))).start().x.stalled
    gateway = '<eventBasedGateway id="g"/>' + catch(definition("message", "M"), "c") + chain("s", "g", "c")
    assert not world(process(START + gateway)).start().x.stalled


def test_processes_that_call_each_other_without_end(world):
    """Endless recursion of calls is an incident, and the case can be loaded and cancelled all the same."""
    w = World(process(START + '<callActivity id="c" calledElement="p"/>' + chain("s", "c")), reloading=False).start()
    assert (w.fault.element, w.fault.code) == ("c", "called_too_deep")
    again = w.engine.load("p:1", w.x.snapshot())
    again.cancel()
    assert again.ended
    assert again.active_elements() == ()
