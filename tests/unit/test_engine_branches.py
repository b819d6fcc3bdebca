"""Two branches that write one name: the last writer wins, and the history says what was overwritten."""

from __future__ import annotations

import pytest

from tests.unit.diagrams.pieces import BESIDE, END, START, boundary, definition, event_sub, multi, start, sub, user
from tests.unit.diagrams.world import World, bpmn, chain, flow, script
from workflows.model import EventKind


@pytest.fixture(params=[False, True], ids=["kept", "reloaded"])
def world(request):
    return lambda body: World(bpmn(body, beside=BESIDE), reloading=request.param)


def warned(w: World) -> list[tuple]:
    """(element, name, other writer, value before, value after) of every warning."""
    found = [event for event in w.history if event.kind is EventKind.WARNING]
    assert {"written_twice"} >= {event.detail["code"] for event in found}
    return [
        (event.element, *(event.detail[name] for name in ("name", "other", "before", "after"))) for event in found
    ]


FORK = '<parallelGateway id="f"/><parallelGateway id="j"/>'
TWO = START + FORK + user("a", "b", "z") + END + chain("s", "f", "a", "j", "z", "e") + flow("f", "b") + flow("b", "j")


def test_parallel_branches_write_one_name(world):
    """Both branches write `n`: the later value stands, and the warning names both values and both steps."""
    w = world(TWO).start(n=1)
    w.complete("a", n=2, mine=1).complete("b", n=3, other=1)
    assert warned(w) == [("b", "n", "a", 2, 3)]
    assert w.vars == {"n": 3, "mine": 1, "other": 1}
    w.complete("z", n=4)
    assert len(warned(w)) == 1


def test_the_same_value_is_no_conflict(world):
    """Branches that write the same, or different names, overwrite nothing."""
    w = world(TWO).start(n=1)
    w.complete("a", n=2, x=[1, 1], y=1).complete("b", n=2, x=[1, 1], z=1).complete("z")
    assert warned(w) == []
    assert w.vars["x"] == [1, 1]


def test_one_branch_may_write_again_and_again(world):
    """Steps one after the other are no conflict, whether before, inside or after the fork."""
    body = START + FORK + user("q", "a", "a2", "b", "z") + chain("s", "q", "f", "a", "a2", "j", "z") + chain("f", "b", "j")
    w = world(body).start(n=0)
    w.complete("q", n=1).complete("a", n=2).complete("a2", n=3).complete("b").complete("z", n=4)
    assert warned(w) == []


def test_a_join_of_some_branches(world):
    """Two of three branches have met: what they write still overwrites the third one, and each other no longer."""
    body = START + FORK + '<parallelGateway id="k"/>' + user("a", "b", "c", "m", "z") + flow("s", "f")
    body += "".join(flow("f", n) for n in "abc") + flow("a", "j") + flow("b", "j") + chain("j", "m", "k", "z") + flow("c", "k")
    w = world(body).start(n=0)
    w.complete("a", n=1).complete("b").complete("m", n=2)
    assert warned(w) == []
    w.complete("c", n=3)
    assert warned(w) == [("c", "n", "m", 2, 3)]
    w.complete("z", n=4)
    assert len(warned(w)) == 1


def test_beside_a_boundary_event_and_an_event_subprocess(world):
    """What runs beside an activity or its scope is a branch too, also after the activity has ended."""
    body = START + user("u", "n", "v") + END + chain("s", "u", "n", "e") + flow("x", "v")
    body += boundary(definition("signal", "S"), "u", "x", interrupting=False)
    w = world(body).start(k=0)
    w.signal("alert")
    w.complete("u", k=1).complete("n", k=2)
    assert warned(w) == []
    w.complete("v", k=3)
    assert warned(w) == [("v", "k", "n", 2, 3)]
    handler = event_sub(start(definition("signal", "S"), "hs", False) + user("h") + chain("hs", "h"))
    w = world(START + user("u") + END + chain("s", "u", "e") + handler).start(k=0)
    w.signal("alert")
    w.complete("h", k=1).complete("u", k=2)
    assert warned(w) == [("u", "k", "h", 1, 2)]


def test_items_side_by_side(world):
    """Items that run at once and write what belongs to all of them overwrite each other; one by one they do not."""
    for sequential, count in ((False, 1), (True, 0)):
        w = world(START + f'<userTask id="u">{multi(sequential=sequential)}</userTask>' + END + chain("s", "u", "e"))
        w.start(list=[1, 2], k=0)
        w.complete("u", k=1).complete("u", k=2)
        assert count == len(warned(w))


def test_inside_subprocesses(world):
    """A subprocess is part of the branch it lies in."""
    inner = '<startEvent id="is"/>' + user("a") + chain("is", "a")
    body = START + FORK + sub("box", inner) + user("b") + END + chain("s", "f", "box", "j", "e") + chain("f", "b", "j")
    w = world(body).start(n=0)
    w.complete("b", n=1).complete("a", n=2)
    assert warned(w) == [("a", "n", "b", 1, 2)]


def test_exclusive_ways_and_rounds_never_conflict(world):
    """Only what runs at the same time can conflict."""
    body = START + '<exclusiveGateway id="m"/><exclusiveGateway id="g" default="g_e"/>' + script("i", "n + 1", "n") + END
    w = world(body + chain("s", "m", "i", "g", "e") + flow("g", "m", "n < 50")).start(n=0)
    assert warned(w) == []


def test_a_call_gives_back_what_it_wrote_not_what_it_was_given():
    """With all variables in and out, what changed outside during the call is not overwritten by the old value."""
    both = '<extensionElements><camunda:in variables="all"/><camunda:out variables="all"/></extensionElements>'
    child = bpmn('<startEvent id="cs"/>' + user("cu") + chain("cs", "cu"), key="child", beside=BESIDE)
    body = START + FORK + f'<callActivity id="c" calledElement="child">{both}</callActivity>' + user("b") + END
    body += chain("s", "f", "c", "j", "e") + chain("f", "b", "j")
    for reloading in (False, True):
        w = World(bpmn(body, beside=BESIDE), child, reloading=reloading).start(n=1, m=1)
        w.complete("b", n=2)
        w.complete("cu", m=5, fresh=1)
        assert w.vars == {"n": 2, "m": 5, "fresh": 1}
        assert warned(w) == []
        w = World(bpmn(body, beside=BESIDE), child, reloading=reloading).start(n=1, m=1)
        w.complete("b", n=2)
        w.complete("cu", n=7)
        assert w.vars["n"] == 7
        assert warned(w) == [("c", "n", "b", 2, 7)]


# --- and it costs nothing in the long run -------------------------------------------------------------------------


def rounds(inner: str, flows: str) -> str:
    """A user task u in a loop, with something between u and the way back."""
    return START + '<exclusiveGateway id="m"/>' + user("u") + inner + chain("s", "m", "u") + flows


IN_LOOPS = {
    "fork and join": rounds(FORK + '<task id="t"/>' + script("c", "n + 1", "n"),
                            chain("u", "f", "c", "j", "m") + chain("f", "t", "j")),
    "fork without join": rounds('<task id="t"/>' + script("c", "n + 1", "n"), flow("u", "c") + flow("u", "t") + flow("c", "m")),
    "reminder that ends": rounds(
        boundary(definition("signal", "S"), "u", "x", interrupting=False) + script("c", "n + 1", "n"),
        chain("u", "m") + flow("x", "c")),
    "items": rounds(f'<scriptTask id="c" scriptFormat="feel" camunda:resultVariable="n"><script>n + 1</script>{multi()}</scriptTask>',
                    chain("u", "c", "m")),
    "event subprocess that ends": rounds(
        event_sub(start(definition("signal", "S"), "hs", False) + script("c", "n + 1", "n") + chain("hs", "c")),
        chain("u", "m")),
}


@pytest.mark.parametrize("name", IN_LOOPS)
def test_the_thousandth_round_is_as_small_as_the_tenth(name):
    """State and live tokens do not grow with the rounds of a loop, whatever happens in it."""
    w = World(bpmn(IN_LOOPS[name], beside=BESIDE), reloading=True).start(n=0, list=[1, 2])
    sizes = []
    for done in range(1, 1001):
        if done in {10, 1000}:
            sizes.append((len(w.x.active_elements()), len(w.x.snapshot()), len(w.x._case.scopes._scopes), len(w.x._case.writers)))
        w.signal("alert")
        w.complete("u")
    (tokens, size, scopes, writers), (late_tokens, late_size, late_scopes, late_writers) = sizes
    assert (tokens, scopes, writers) == (late_tokens, late_scopes, late_writers)
    assert late_size - size < 30  # counters have more digits
