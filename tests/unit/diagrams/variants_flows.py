"""Rows of the behaviour matrix: gateways and sequence flows (BPMN 2.0.2 §§ 8.3.13, 10.6, 13.4)."""

from __future__ import annotations

from collections.abc import Callable

from tests.unit.diagrams.pieces import END, START, boundary, catch, definition, timer, user
from tests.unit.diagrams.stage import Stage
from tests.unit.diagrams.variants import Variant
from tests.unit.diagrams.world import chain, flow, script, service


def opens(*elements: str) -> Callable[[Stage], None]:
    """Exactly these tasks open; when they are done everything is."""

    def drive(t: Stage) -> None:
        t.opens(**dict.fromkeys(elements, 1))
        for element in elements:
            t.complete(element)
        t.done()

    return drive


def halts(code: str, part: str, after: str, **variables) -> Callable[[Stage], None]:
    """It stands still at x for this reason and goes on once the variables are right."""

    def drive(t: Stage) -> None:
        t.fault("x", code, part)
        t.set("x", **variables)
        t.retry()
        opens(after)(t)

    return drive


def split(kind: str, *conditions: str, default: str = "") -> str:
    """A gateway x with one flow per condition to the tasks a, b, c."""
    default = f' default="x_{default}"' if default else ""
    names = "abc"[: len(conditions)]
    flows = "".join(flow("x", name, text) for name, text in zip(names, conditions, strict=True))
    return START + f'<{kind} id="x"{default}/>' + user(*names) + flow("s", "x") + flows


XOR, OR, AND, EVENT = "exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway"


def joined(kind: str, conditions: tuple[str, str, str] = ("", "", "")) -> str:
    """A split f into a, b, c and a join x to z."""
    body = START + f'<{kind} id="f"/><{kind} id="x"/>' + user("a", "b", "c", "z") + END + flow("s", "f")
    body += "".join(flow("f", name, text) + flow(name, "x") for name, text in zip("abc", conditions, strict=True))
    return body + chain("x", "z", "e")


def joins(*waited_for: str) -> Callable[[Stage], None]:
    """The join waits for exactly these."""

    def drive(t: Stage) -> None:
        left = list(waited_for)
        while left:
            t.opens(**dict.fromkeys(left, 1))
            t.complete(left.pop())
        t.entered(x=1)
        opens("z")(t)

    return drive


def merges(t: Stage) -> None:
    """No waiting at an exclusive join: what stands behind it runs once per token."""
    t.opens(a=1, b=1, c=1)
    for name in "abc":
        t.complete(name)
    t.opens(z=3)
    for _ in range(3):
        t.complete("z")
    t.done()


def never_joins(t: Stage) -> None:
    """A parallel join behind an exclusive split never fires: the watchdog tells, nothing is passed over."""
    t.complete("a")
    t.opens()
    t.stands_still()


DEADLOCK = START + f'<{XOR} id="f" default="f_b"/><{AND} id="x"/>' + user("a", "b", "z") + flow("s", "f") + (
    flow("f", "a", "n = 1") + flow("f", "b") + flow("a", "x") + flow("b", "x") + flow("x", "z")
)
LOOP = START + script("zero", "0", "k") + f'<{XOR} id="m"/><{XOR} id="x" default="x_z"/>' + (
    script("i", "k + 1", "k") + user("z") + chain("s", "zero", "m", "i", "x", "z") + flow("x", "m", "k < 50")
)


def loops_back(t: Stage) -> None:
    t.entered(i=50, x=50, z=1)
    t.sees("z", k=50)
    opens("z")(t)


def leaves(t: Stage) -> None:
    """A branch that goes elsewhere is waited for no longer."""
    t.opens(a=1, b=1)
    t.complete("a")
    t.opens(b=1)
    t.complete("b")
    opens("z")(t)


LEAVING = START + f'<{OR} id="f"/><{XOR} id="g" default="g_q"/><{OR} id="x"/>' + user("a", "b", "z") + (
    '<endEvent id="q"/>' + flow("s", "f") + flow("f", "a", "true") + flow("f", "b", "true") + chain("a", "x", "z")
    + flow("b", "g") + flow("g", "q") + flow("g", "x", "stay")
)
ROUND = START + f'<{OR} id="x"/><{OR} id="f" default="f_z"/>' + user("a", "b", "z") + (
    chain("s", "x", "a", "f", "z") + flow("f", "b", "n < 2") + flow("b", "x")
)


def goes_round(t: Stage) -> None:
    """An inclusive join in a loop does not wait for itself."""
    t.opens(a=1)
    t.complete("a", n=1)
    t.opens(b=1)
    t.complete("b", n=1)
    t.opens(a=1)
    t.complete("a", n=2)
    opens("z")(t)


def by_event(attributes: str = "") -> str:
    """An event-based gateway x before two timers, a message, a signal and a receive task."""
    body = START + f'<{EVENT} id="x"{attributes}/>' + catch(timer("Duration", "PT2H"), "long")
    body += catch(timer("Duration", "PT1H"), "short") + catch(definition("message", "M"), "msg")
    body += catch(definition("signal", "S"), "sig") + '<receiveTask id="rec" messageRef="M2"/>' + flow("s", "x")
    names = ("long", "short", "msg", "sig", "rec")
    return body + user(*(f"u_{name}" for name in names)) + "".join(
        flow("x", name) + flow(name, f"u_{name}") for name in names
    )


def first_event(act: Callable[[Stage], None], name: str) -> Callable[[Stage], None]:
    def drive(t: Stage) -> None:
        t.opens()
        t.waits("paid", "withdrawn", "alert")
        t.entered(x=1, long=0, short=0, msg=0, sig=0, rec=0)
        act(t)
        t.opens(**{f"u_{name}": 1})
        t.waits()
        t.wait(hours=5)
        t.entered(**{found: int(found == name) for found in ("long", "short", "msg", "sig", "rec")})
        opens(f"u_{name}")(t)

    return drive


GATEWAYS = [
    Variant(f"{XOR}: first true flow", split(XOR, "n > 5", "n > 1", "n > 0"), opens("b"), given={"n": 2}),
    Variant(f"{XOR}: default", split(XOR, "n > 5", "", default="b"), opens("b"), given={"n": 2}),
    Variant(
        f"{XOR}: no true flow", split(XOR, "n > 5", "n > 6"), halts("no_flow_taken", "", "a", n=6), given={"n": 2}
    ),
    Variant(
        f"{XOR}: undefined variable", split(XOR, "nn > 5", "n > 6"), halts("unknown_name", "'nn'", "a", nn=6),
        given={"n": 2},
    ),
    Variant(
        f"{XOR}: neither true nor false", split(XOR, "n", "true"), halts("condition_not_boolean", "", "a", n=True),
        given={"n": 2},
    ),
    Variant(f"{XOR}: flow without condition", split(XOR, "n > 5", ""), refused="condition_missing", at="x_b"),
    Variant(f"{XOR}: join", joined(XOR).replace(f'<{XOR} id="f"/>', f'<{AND} id="f"/>'), merges),
    Variant(f"{XOR}: loop", LOOP, loops_back),
    Variant(f"{AND}: split and join", joined(AND), joins("a", "b", "c")),
    Variant(f"{AND}: join behind an exclusive split", DEADLOCK, never_joins, given={"n": 1}),
    Variant(f"{AND}: condition", split(AND, "n > 5", ""), refused="condition_misplaced", at="x_a"),
    Variant(
        f"{OR}: split and join", joined(OR, ("n > 0", "n > 1", "n > 9")), joins("a", "b"), given={"n": 2}
    ),
    Variant(f"{OR}: default", split(OR, "n > 5", "n > 6", "", default="c"), opens("c"), given={"n": 2}),
    Variant(f"{OR}: several true flows", split(OR, "n > 1", "n > 0", "n > 5"), opens("a", "b"), given={"n": 2}),
    Variant(f"{OR}: no true flow", split(OR, "n > 5", "n > 6"), halts("no_flow_taken", "", "a", n=6), given={"n": 2}),
    Variant(
        f"{OR}: undefined variable", split(OR, "n > 5", "nn > 6"), halts("unknown_name", "'nn'", "b", nn=7),
        given={"n": 2},
    ),
    Variant(f"{OR}: flow without condition", split(OR, "n > 5", ""), opens("b"), given={"n": 2}),
    Variant(
        f"{OR}: flow without condition beside a default", split(OR, "n > 5", "", "", default="c"),
        refused="condition_missing", at="x_b",
    ),
    Variant(f"{OR}: join whose branch leaves", LEAVING, leaves, given={"stay": False}),
    Variant(f"{OR}: join in a loop", ROUND, goes_round, given={"n": 0}),
    Variant(f"{EVENT}: timer", by_event(), first_event(lambda t: t.wait(hours=1), "short")),
    Variant(f"{EVENT}: message", by_event(), first_event(lambda t: t.message("paid"), "msg")),
    Variant(f"{EVENT}: signal", by_event(), first_event(lambda t: t.signal("alert"), "sig")),
    Variant(f"{EVENT}: receive task", by_event(), first_event(lambda t: t.message("withdrawn"), "rec")),
    Variant(f"{EVENT}: parallel", by_event(' eventGatewayType="Parallel"'), refused="parallel_event_gateway"),
    Variant(f"{EVENT}: begins a process", by_event(' instantiate="true"'), refused="instantiate_not_supported"),
    Variant(
        f"{EVENT}: task behind it", START + f'<{EVENT} id="g"/>' + user("x") + chain("s", "g", "x"),
        refused="event_gateway_target",
    ),
    Variant("complexGateway", split("complexGateway", "n > 1", "true"), refused="element_not_supported"),
]


# --- sequence flows ---------------------------------------------------------------------------------------


def from_task(*flows: str, default: str = "") -> str:
    """A task x and the tasks a, b, c behind it."""
    default = f' default="x_{default}"' if default else ""
    return START + f'<task id="x"{default}/>' + user("a", "b", "c") + flow("s", "x") + "".join(flows)


def merged(t: Stage) -> None:
    """Flows into a task merge without waiting."""
    t.opens(a=1, b=1)
    t.complete("a")
    t.opens(b=1, c=1)
    t.complete("b")
    t.opens(c=2)
    t.complete("c")
    t.complete("c")
    t.done()


IMPLICIT = from_task(flow("x", "a"), flow("x", "b"), flow("a", "c"), flow("b", "c"))
NO_IDS = START + user("x") + END + (
    '<sequenceFlow sourceRef="s" targetRef="x"/><sequenceFlow sourceRef="x" targetRef="e"/>'
)
FORK_AT_START = START + user("a", "b") + flow("s", "a") + flow("s", "b")
FORK_AT_EVENT = START + service("h", "x.y") + user("a", "b") + boundary(definition("error", "E"), "h", "x") + (
    flow("s", "h") + flow("x", "a") + flow("x", "b")
)
FLOWS = [
    Variant("flow: several out of a start", FORK_AT_START, opens("a", "b")),
    Variant("flow: several out of a task and into one", IMPLICIT, merged),
    Variant(
        "flow: several out of a boundary event", FORK_AT_EVENT,
        lambda t: (t.fail("x.y", "BAD"), opens("a", "b")(t)),
    ),
    Variant(
        "flow: conditional out of a task", from_task(flow("x", "a", "n > 1"), flow("x", "b", "n > 5"), flow("x", "c", "n > 0")),
        opens("a", "c"), given={"n": 2},
    ),
    Variant(
        "flow: conditional and unconditional out of a task",
        from_task(flow("x", "a", "n > 5"), flow("x", "b"), flow("x", "c", "n > 0")), opens("b", "c"), given={"n": 2},
    ),
    Variant(
        "flow: default out of a task, nothing else true",
        from_task(flow("x", "a", "n > 5"), flow("x", "b", "n > 6"), flow("x", "c"), default="c"), opens("c"),
        given={"n": 2},
    ),
    Variant(
        "flow: default out of a task, something true",
        from_task(flow("x", "a", "n > 1"), flow("x", "b", "n > 6"), flow("x", "c"), default="c"), opens("a"),
        given={"n": 2},
    ),
    Variant(
        "flow: conditional out of a task, none true",
        from_task(flow("x", "a", "n > 5"), flow("x", "b", "n > 6"), flow("x", "c", "n > 7")),
        halts("no_flow_taken", "", "a", n=6), given={"n": 2},
    ),
    Variant(
        "flow: undefined variable out of a task",
        from_task(flow("x", "a", "nn > 5"), flow("x", "b", "n > 6"), flow("x", "c", "n > 7")),
        halts("unknown_name", "'nn'", "a", nn=6), given={"n": 2},
    ),
    Variant("flow: condition out of a start", START + user("a") + flow("s", "a", "true"), refused="condition_misplaced", at="s_a"),
    Variant("flow: without id", NO_IDS, opens("x")),
    Variant(
        "flow: empty condition", from_task(flow("x", "a", " "), flow("x", "b"), flow("x", "c")), refused="expression_missing", at="x_a",
    ),
    Variant("flow: to nothing", START + user("a") + flow("s", "a") + flow("a", "q"), refused="flow_without_end", at="a_q"),
    Variant("element nothing leads to", START + user("a", "x") + flow("s", "a"), refused="not_connected"),
    Variant(
        "elements in a circle of their own",
        START + user("a", "x", "y") + flow("s", "a") + flow("x", "y") + flow("y", "x"), refused="unreachable",
    ),
    Variant("flow: out of an end", START + END + user("a") + chain("s", "e", "a"), refused="end_with_outgoing", at="e"),
    Variant("flow: into a start", START + user("a") + chain("s", "a", "s"), refused="start_with_incoming", at="s"),
]

GATEWAYS_AND_FLOWS = [*GATEWAYS, *FLOWS]
