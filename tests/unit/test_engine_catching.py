"""Who catches what over several levels, what is cancelled, and what several loops inside each other give."""

from __future__ import annotations

import pytest

from tests.unit.diagrams.pieces import (
    BESIDE,
    END,
    START,
    boundary,
    catch,
    condition,
    definition,
    end,
    event_sub,
    link,
    multi,
    start,
    sub,
    throw,
    timer,
    user,
)
from tests.unit.diagrams.world import World, bpmn, chain, flow, script
from workflows.model import EventKind


@pytest.fixture(params=[False, True], ids=["kept", "reloaded"])
def world(request):
    return lambda *files, **more: World(*files, reloading=request.param, **more)


def process(body: str, key: str = "p") -> bytes:
    return bpmn(body, key=key, beside=BESIDE)


def box(identity: str, inner: str) -> str:
    """A subprocess with its own start."""
    return sub(identity, f'<startEvent id="{identity}s"/>{inner}')


CAMUNDA = "http://camunda.org/schema/1.0/bpmn"
ERROR, WORSE, ANY = definition("error", "E"), definition("error", "E2"), definition("error")


# --- errors ----------------------------------------------------------------------------------------------


def three_levels(thrown: str) -> str:
    """c inside b inside a; b catches WORSE, a catches all, c throws."""
    inner = box("c", end(thrown, "x") + chain("cs", "x"))
    middle = box("b", inner + user("mb") + chain("bs", "c") + boundary(definition("error", "E2"), "c", "xb") + flow("xb", "mb"))
    body = START + box("a", middle + chain("as", "b")) + user("ma") + chain("s", "a")
    return body + boundary(ANY, "a", "xa") + flow("xa", "ma")


def test_errors_climb_to_the_nearest_that_fits(world):
    """Each code goes to the nearest boundary event of that code or of all codes, past those of other codes."""
    assert world(process(three_levels(WORSE))).start().open == {"mb": 1}
    assert world(process(three_levels(ERROR))).start().open == {"ma": 1}


def test_an_event_subprocess_catches_before_the_boundary(world):
    """Inside goes before outside, and an exact code before all codes at the same place."""
    handler = event_sub(start(ANY, "hs") + user("h") + chain("hs", "h"))
    exact = event_sub(start(ERROR, "ks") + user("k") + chain("ks", "k"), "esub2")
    inner = end(ERROR, "x") + chain("as", "x") + handler
    body = START + boundary(ERROR, "a", "b") + user("v") + END + chain("s", "a", "e") + flow("b", "v")
    w = world(process(body + box("a", inner))).start()
    assert w.open == {"h": 1}
    assert w.complete("h").x.ended  # the handler has completed the subprocess, which goes on normally
    assert w.trace[-1] == "e"
    assert world(process(body + box("a", inner + exact))).start().open == {"k": 1}


def test_errors_pass_call_activities_by_their_code(world):
    """An error nobody catches in a called process goes to the call activity, also through several calls."""
    lowest = process('<startEvent id="ls"/>' + user("lu") + end(ERROR, "lx") + chain("ls", "lu", "lx"), "lowest")
    middle = '<startEvent id="ms"/><callActivity id="mc" calledElement="lowest"/>' + user("mv") + chain("ms", "mc")
    middle = process(middle + boundary(WORSE, "mc", "mx") + flow("mx", "mv"), "middle")
    body = START + '<callActivity id="c" calledElement="middle"/>' + user("v") + chain("s", "c")
    caught = world(process(body + boundary(ERROR, "c", "b") + flow("b", "v")), middle, lowest).start()
    caught.complete("lu")
    assert caught.open == {"v": 1}
    cancelled = [event.element for event in caught.history if event.kind is EventKind.CANCELLED]
    assert {"mc", "c"} <= set(cancelled)
    assert "lu" not in cancelled
    missed = world(process(body + boundary(WORSE, "c", "b") + flow("b", "v")), middle, lowest).start()
    missed.complete("lu")
    assert (missed.fault.element, missed.fault.code) == ("lx", "error_not_caught")
    assert not missed.x.ended


def test_an_error_in_one_item_ends_the_whole_multi_instance(world):
    """All items are cancelled and the activity is left by its boundary event; inside one item it ends that item only."""
    inner = '<startEvent id="as"/>' + user("u") + '<exclusiveGateway id="g" default="g_ok"/><endEvent id="ok"/>'
    inner += end(ERROR, "x") + chain("as", "u", "g", "ok") + flow("g", "x", "bad")
    around = START + user("v") + END + chain("s", "a", "e") + boundary(ERROR, "a", "b") + flow("b", "v")
    w = world(process(around + sub("a", inner + multi()))).start(list=[1, 2, 3])
    w.complete("u", bad=False).complete("u", bad=True)
    assert w.open == {"v": 1}
    handled = event_sub(start(ERROR, "hs") + user("h") + chain("hs", "h"))
    w = world(process(around + sub("a", inner + handled + multi()))).start(list=[1, 2, 3])
    w.complete("u", bad=False).complete("u", bad=True)
    assert w.open == {"u": 1, "h": 1}
    w.complete("h").complete("u", bad=False)
    assert w.x.ended
    assert w.trace[-1] == "e"


# --- escalations, terminate ---------------------------------------------------------------------------------


def test_escalations_climb_and_leave_the_thrower_running(world):
    """An escalation passes what catches other codes, also out of a called process, and the thrower goes on."""
    child = process('<startEvent id="cs"/>' + throw(definition("escalation", "X"), "ct") + user("cu") + chain("cs", "ct", "cu"), "child")
    inner = '<callActivity id="c" calledElement="child"/>' + user("n") + chain("as", "c")
    inner += boundary(definition("escalation", "X2"), "c", "bn", interrupting=False) + flow("bn", "n")
    body = START + box("a", inner) + user("v") + END + chain("s", "a", "e")
    w = world(process(body + boundary(definition("escalation"), "a", "b", interrupting=False) + flow("b", "v")), child).start()
    assert w.open == {"cu": 1, "v": 1}
    w.complete("cu")
    assert w.open == {"v": 1}


def test_what_catches_something_without_a_code_catches_all(world):
    """An error or escalation that has a name and no code catches whatever is thrown (§ 10.5.1); exact codes go first."""
    beside = BESIDE + '<error id="Any" name="any"/><escalation id="All" name="all"/>'
    for kind, thrown, named in (("error", ERROR, "Any"), ("escalation", definition("escalation", "X"), "All")):
        named_catch = definition(kind, named)
        body = START + box("a", end(thrown, "x") + chain("as", "x")) + user("v") + chain("s", "a")
        body += boundary(named_catch, "a", "b") + flow("b", "v")
        assert world(bpmn(body, beside=beside)).start().open == {"v": 1}
        body += boundary(thrown, "a", "b2") + user("w") + flow("b2", "w")
        assert world(bpmn(body, beside=beside)).start().open == {"w": 1}
        body = START + box("a", end(named_catch, "x") + chain("as", "x")) + user("v") + chain("s", "a")
        body += boundary(named_catch, "a", "b") + flow("b", "v")
        assert world(bpmn(body, beside=beside)).start().open == {"v": 1}


def test_event_subprocesses_catch_what_their_neighbours_throw(world):
    """What an event subprocess that does not interrupt throws goes to those beside it, never to itself (§ 13.5.4)."""
    again = definition("escalation", "X")
    first = event_sub(start(again, "hs", False) + user("h") + throw(again, "ht") + chain("hs", "h", "ht"), "one")
    second = event_sub(start(definition("escalation"), "ks", False) + user("k") + chain("ks", "k"), "two")
    body = START + box("a", throw(again, "t") + user("u") + chain("as", "t", "u") + first + second) + chain("s", "a")
    w = world(process(body)).start()
    assert w.open == {"u": 1, "h": 1}
    w.complete("h")
    assert w.open == {"u": 1, "k": 1}


def test_an_interrupting_event_subprocess_has_no_neighbours(world):
    """While an interrupting event subprocess runs no other of its scope begins: what it throws goes outside (§ 13.5.4)."""
    handler = event_sub(start(WORSE, "hs") + end(ERROR, "he") + chain("hs", "he"), "one")
    beside = event_sub(start(ERROR, "ks") + user("k") + chain("ks", "k"), "two")
    body = START + box("a", end(WORSE, "x") + chain("as", "x") + handler + beside) + user("v") + chain("s", "a")
    w = world(process(body + boundary(ANY, "a", "b") + flow("b", "v"))).start()
    assert w.open == {"v": 1}
    gentle = event_sub(start(definition("message", "M"), "hs", False) + end(ERROR, "he") + chain("hs", "he"), "one")
    body = START + box("a", user("u") + chain("as", "u") + gentle + beside) + user("v") + chain("s", "a")
    w = world(process(body + boundary(ANY, "a", "b") + flow("b", "v"))).start().message("paid")
    assert w.open == {"k": 1}


def test_what_leaves_a_called_process_takes_its_results_along(world):
    """A called process hands over what there is of its outputs when an error or escalation leaves it, over all levels."""
    def call(target: str) -> str:
        out = "".join(f'<camunda:out source="{name}" target="{name}"/>' for name in ("reason", "missing"))
        return f'<callActivity id="c" calledElement="{target}"><extensionElements>{out}</extensionElements></callActivity>'

    for thrown, interrupting in ((ERROR, True), (definition("escalation", "X"), True), (definition("escalation", "X"), False)):
        lowest = process('<startEvent id="ls"/>' + script("li", '"why"', "reason") + throw(thrown, "lt") + user("lu")
                         + chain("ls", "li", "lt", "lu"), "lowest") if thrown != ERROR else process(
            '<startEvent id="ls"/>' + script("li", '"why"', "reason") + end(thrown, "lt") + chain("ls", "li", "lt"), "lowest")
        middle = process('<startEvent id="ms"/>' + call("lowest") + chain("ms", "c"), "middle")
        body = START + call("middle") + user("v") + chain("s", "c") + boundary(thrown, "c", "b", interrupting)
        w = world(process(body + flow("b", "v")), middle, lowest).start()
        assert w.open == ({"v": 1} if interrupting else {"v": 1, "lu": 1})
        assert w.vars == {"reason": "why"}


def test_an_error_says_what_is_drawn(world):
    """The message of an error reaches the variable of whoever catches it; without one the variable is null."""
    beside = (f'<error id="E" errorCode="BAD" xmlns:camunda="{CAMUNDA}" camunda:errorMessage="no ${{thing}}"/>'
              '<error id="E2" errorCode="WORSE"/>')
    for thrown, told in ((ERROR, "no stamp"), (WORSE, None)):
        body = START + box("a", end(thrown, "x") + chain("as", "x")) + user("v") + chain("s", "a")
        caught = '<errorEventDefinition camunda:errorCodeVariable="code" camunda:errorMessageVariable="said"/>'
        body += boundary(caught, "a", "b") + flow("b", "v")
        w = world(bpmn(body, beside=beside)).start(thing="stamp")
        assert w.open == {"v": 1}
        assert w.vars["said"] == told


def test_terminate_ends_one_item_and_one_called_process(world):
    """A terminate end event ends the instance it lies in: one item, one called process; the others go on."""
    inner = '<startEvent id="as"/>' + user("u", "w") + end(definition("terminate"), "x") + flow("as", "u") + flow("as", "w")
    inner += flow("u", "x")
    w = world(process(START + sub("a", inner + multi()) + END + chain("s", "a", "e"))).start(list=[1, 2])
    assert w.open == {"u": 2, "w": 2}
    w.complete("u")
    assert w.open == {"u": 1, "w": 1}
    assert w.complete("u").x.ended
    child = process(inner, "child")
    body = START + '<callActivity id="c" calledElement="child"/>' + user("v") + chain("s", "c", "v")
    assert world(process(body), child).start().complete("u").open == {"v": 1}


# --- event subprocesses, signals, messages, conditions ---------------------------------------------------------


def test_an_interrupting_event_subprocess_ends_its_scope_only(world):
    """It takes away everything in its scope, what runs beside included, and the scope's other handlers wait no longer."""
    beside = event_sub(start(definition("message", "M"), "ms", False) + user("m") + chain("ms", "m"), "beside")
    stop = event_sub(start(definition("signal", "S"), "hs") + user("h") + chain("hs", "h"), "stop")
    body = START + box("a", user("u") + chain("as", "u") + beside + stop) + user("o", "z") + flow("s", "a") + flow("s", "o")
    w = world(process(body + flow("a", "z"))).start()
    w.message("paid").message("paid")
    assert w.open == {"u": 1, "m": 2, "o": 1}
    w.signal("alert")
    assert w.open == {"h": 1, "o": 1}
    assert set() == w.waiting
    w.complete("h")
    assert w.open == {"z": 1, "o": 1}


def test_a_repeating_timer_beside_a_scope(world):
    """A cycle starts its handler again and again while the scope lives, each a task of its own."""
    handler = event_sub(start(timer("Cycle", "R/P1D"), "hs", False) + user("h") + chain("hs", "h"))
    w = world(process(START + user("u") + END + chain("s", "u", "e") + handler)).start()
    w.pass_time(days=3)
    assert w.open == {"u": 1, "h": 3}
    w.complete("u").complete("h").complete("h").complete("h")
    assert w.x.ended
    assert w.x.timers() == ()


def test_a_signal_reaches_every_level_and_is_not_kept(world):
    """It reaches called processes and subprocesses at once; who begins to wait later has missed it."""
    child = process('<startEvent id="cs"/>' + catch(definition("signal", "S"), "cc") + user("cu") + chain("cs", "cc", "cu"), "child")
    body = START + '<callActivity id="c" calledElement="child"/>' + user("first") + catch(definition("signal", "S"), "k")
    body += box("a", catch(definition("signal", "S"), "ac") + user("au") + chain("as", "ac", "au"))
    w = world(process(body + flow("s", "c") + flow("s", "a") + chain("s", "first", "k")), child).start()
    assert w.signal("alert") == 2
    assert w.open == {"cu": 1, "au": 1, "first": 1}
    w.complete("first")
    assert {"alert"} == w.waiting


def test_a_condition_that_is_no_truth_value(world):
    """Where a token waits for a condition, text or a number is a fault, never a silent no; null means not yet."""
    w = world(process(START + catch(condition("n"), "c") + END + chain("s", "c", "e"))).start(n=None)
    assert w.x.faults() == ()
    w.x.set_variables({"n": "ja"})
    w.go()
    assert (w.fault.element, w.fault.code) == ("c", "condition_not_boolean")
    w.x.set_variables({"n": True})
    w.x.retry(w.fault.activity_id)
    assert w.go().x.ended


def test_many_throwing_links_lead_to_one(world):
    """Links of one name are all flows into the same catching event."""
    body = START + throw(link(), "t1") + throw(link(), "t2") + catch(link(), "k") + user("u")
    w = world(process(body + flow("s", "t1") + flow("s", "t2") + flow("k", "u"))).start()
    assert w.open == {"u": 2}


# --- loops inside loops ---------------------------------------------------------------------------------------------


def results(source: str) -> str:
    return f'<loopDataOutputRef>{source}s</loopDataOutputRef><outputDataItem id="o{source}" name="{source}"/>'


def test_a_multi_instance_in_a_multi_instance(world):
    """Inner results are gathered per outer item, in item order at both levels."""
    task = f'<userTask id="u">{multi(results("value"), collection="row", item="cell")}</userTask>'
    inner = '<startEvent id="as"/>' + task + chain("as", "u") + multi(results("values"), collection="rows", item="row")
    w = world(process(START + sub("a", inner) + END + chain("s", "a", "e"))).start(rows=[[1, 2], [], [3]])
    assert w.open == {"u": 3}
    while w.open:
        cell = w.x.variables(w.task("u", -1).activity_id)["cell"]
        w.complete("u", -1, value=cell * 10)
    assert w.x.ended
    assert w.vars["valuess"] == [[10, 20], [], [30]]


def test_subprocesses_one_by_one_until_enough(world):
    """A sequential multi-instance subprocess sees its counters and ends when its condition holds."""
    inner = '<startEvent id="as"/>' + user("u") + chain("as", "u")
    inner += multi("<completionCondition>nrOfCompletedInstances = 2 and found</completionCondition>", sequential=True)
    w = world(process(START + sub("a", inner) + END + chain("s", "a", "e"))).start(list=["x", "y", "z"])
    w.complete("u", found=True)
    assert w.open == {"u": 1}
    seen = w.x.variables(w.task("u").activity_id)
    assert (seen["item"], seen["loopCounter"], seen["nrOfCompletedInstances"], seen["nrOfInstances"]) == ("y", 1, 1, 3)
    assert w.complete("u", found=True).x.ended


def test_a_standard_loop_around_a_subprocess_and_a_call(world):
    """A standard loop repeats whatever it stands on, each round to its end."""
    again = "<standardLoopCharacteristics><loopCondition>n &lt; 3</loopCondition></standardLoopCharacteristics>"
    inner = '<startEvent id="as"/>' + script("i", "n + 1", "n") + user("u") + chain("as", "i", "u") + again
    w = world(process(START + sub("a", inner) + END + chain("s", "a", "e"))).start(n=0)
    for _ in range(3):
        assert w.open == {"u": 1}
        w.complete("u")
    assert w.x.ended
    child = process('<startEvent id="cs"/>' + script("ci", "n + 1", "n") + chain("cs", "ci"), "child")
    both = '<extensionElements><camunda:in source="n" target="n"/><camunda:out source="n" target="n"/></extensionElements>'
    call = f'<callActivity id="c" calledElement="child">{both}{again}</callActivity>'
    w = world(process(START + call + END + chain("s", "c", "e")), child).start(n=0)
    assert w.x.ended
    assert w.vars["n"] == 3


def test_lists_stay_lists(world):
    """Equal entries, order and nesting of lists survive branches, loops, mappings and joins."""
    body = START + '<parallelGateway id="f"/><parallelGateway id="j"/>' + user("a", "b")
    body += chain("s", "f", "a", "j") + chain("f", "b", "j")
    w = world(process(body)).start(l=[1, 0, 1, [], [None, None]])
    w.complete("a", m=[2, 2]).complete("b")
    assert (w.vars["l"], w.vars["m"]) == ([1, 0, 1, [], [None, None]], [2, 2])
