"""Rows of the behaviour matrix: events (BPMN 2.0.2 § 10.5)."""

from __future__ import annotations

from collections.abc import Callable

from tests.unit.diagrams.pieces import (
    END,
    START,
    boundary,
    catch,
    condition,
    definition,
    end,
    event_sub,
    link,
    start,
    sub,
    throw,
    timer,
    user,
)
from tests.unit.diagrams.stage import POSITIONS, Stage
from tests.unit.diagrams.variants import Variant
from tests.unit.diagrams.world import chain, flow, service

HOUR = timer("Duration", "PT1H")
TRIGGERS = {
    "timer": HOUR,
    "message": definition("message", "M"),
    "signal": definition("signal", "S"),
    "conditional": condition("n > 5"),
    "error": definition("error", "E"),
    "escalation": definition("escalation", "X"),
    "cancel": definition("cancel"),
    "compensation": definition("compensate"),
    "terminate": definition("terminate"),
    "link": link(),
}


def happens(t: Stage, kind: str, element: str = "u") -> None:
    """Let the thing happen that an event waits for."""
    if kind == "timer":
        t.wait(minutes=61)
    elif kind == "message":
        t.message("paid", amount=3)
    elif kind == "signal":
        t.signal("alert", amount=3)
    else:
        t.set(element, n=9)


# --- intermediate events -----------------------------------------------------------------------------


def around(event: str) -> str:
    """s - x - a - e."""
    return START + event + user("a") + END + chain("s", "x", "a", "e")


def caught(kind: str) -> Callable[[Stage], None]:
    def drive(t: Stage) -> None:
        t.opens()
        t.entered(x=1, a=0)
        happens(t, kind, "x")
        t.opens(a=1)
        if kind in {"message", "signal"}:
            t.sees("a", amount=3)
        t.complete("a")
        t.order("s", "x", "a", "e")
        t.done()

    return drive


def caught_after(**delta) -> Callable[[Stage], None]:
    def drive(t: Stage) -> None:
        t.opens()
        t.wait(**delta)
        t.opens()
        t.wait(minutes=1)
        t.opens(a=1)
        t.wait(days=400)
        t.opens(a=1)
        t.complete("a")
        t.done()

    return drive


def at_once(t: Stage) -> None:
    """Whatever lies in the past has happened."""
    t.wait(seconds=0)
    t.opens(a=1)
    t.complete("a")
    t.done()


def passed(t: Stage) -> None:
    t.opens(a=1)
    t.complete("a")
    t.order("s", "x", "a", "e")
    t.done()


LINKED = START + throw(link()) + catch(link(), "y") + user("a") + END + chain("s", "x") + chain("y", "a", "e")


def linked(t: Stage) -> None:
    t.opens(a=1)
    t.complete("a")
    t.order("s", "x", "y", "a", "e")
    t.done()


CATCHING = [
    Variant("catch: none", around(catch("")), refused="catch_without_trigger"),
    Variant("catch: timer date", around(catch(timer("Date", "2026-01-05T09:00:00"))), caught_after(minutes=59)),
    Variant("catch: timer date in the past", around(catch(timer("Date", "2020-01-01"))), at_once),
    Variant("catch: timer duration", around(catch(HOUR)), caught_after(minutes=59)),
    Variant("catch: timer cycle", around(catch(timer("Cycle", "R3/PT1H"))), caught_after(minutes=59)),
    Variant("catch: timer cron", around(catch(timer("Cycle", "0 0 9 * * ?"))), caught_after(minutes=59)),
    Variant(
        "catch: timer from variables", around(catch(timer("Duration", "time"))), caught_after(minutes=59),
        given={"time": "PT1H"},
    ),
    Variant("catch: timer that is none", around(catch(timer("Duration", "1 hour"))), refused="expression_syntax"),
    Variant("catch: timer with a day that is none", around(catch(timer("Date", "2026-02-30"))), refused="timer_value"),
    Variant("catch: timer, negative", around(catch(timer("Duration", "-PT1H"))), refused="timer_value"),
    Variant("catch: timer, never", around(catch(timer("Cycle", "R0/PT1H"))), refused="timer_value"),
    *(
        Variant(f"catch: {kind}", around(catch(TRIGGERS[kind])), caught(kind))
        for kind in ("message", "signal", "conditional")
    ),
    Variant("catch: conditional, true already", around(catch(condition("n > 5"))), passed, given={"n": 6}),
    Variant("catch and throw: link", LINKED, linked),
    *(
        Variant(f"catch: {kind}", around(catch(TRIGGERS[kind])), refused="event_not_supported")
        for kind in ("error", "escalation", "cancel", "terminate")
    ),
    Variant("catch: compensation", around(catch(TRIGGERS["compensation"])), refused="compensation_not_supported"),
    Variant(
        "catch: multiple", around(catch(TRIGGERS["message"] + TRIGGERS["signal"])), refused="several_event_definitions"
    ),
    Variant(
        "catch: parallel multiple",
        around(
            f'<intermediateCatchEvent id="x" parallelMultiple="true">{TRIGGERS["message"]}{TRIGGERS["signal"]}'
            "</intermediateCatchEvent>"
        ),
        refused="several_event_definitions",
    ),
    Variant("catch: link with a flow to it", around(catch(link())), refused="link_with_incoming"),
]


def thrown(kind: str, name: str) -> Callable[[Stage], None]:
    def drive(t: Stage) -> None:
        t.throws((kind, name))
        passed(t)

    return drive


def heard(thrower: str) -> str:
    """A branch waits for the signal another one throws."""
    body = START + '<parallelGateway id="f"/>' + user("w", "a") + catch(TRIGGERS["signal"], "c") + thrower
    return body + END + chain("s", "f", "c", "a", "e") + chain("f", "w", "x")


def hears(t: Stage) -> None:
    t.opens(w=1)
    t.world.complete("w")  # one thrower is heard by all who wait in the instance
    assert t.world.open["a"] == t.copies
    while "w" in t.world.open:
        t.world.complete("w")
    t.opens(a=1)
    t.complete("a")
    t.done()


def escalating(inner: str, interrupting: bool) -> str:
    """A subprocess that escalates, and its boundary event b."""
    body = START + sub("box", '<startEvent id="is"/>' + inner) + user("v") + END + chain("s", "box", "e")
    return body + boundary(TRIGGERS["escalation"], "box", "b", interrupting) + flow("b", "v")


INSIDE = throw(TRIGGERS["escalation"]) + user("u") + chain("is", "x", "u")


def escalates(t: Stage) -> None:
    t.opens(u=1, v=1)
    t.complete("v")
    t.complete("u")
    t.order("s", "box", "is", "x", "e") if t.copies == 1 else None
    t.done()


def escalates_interrupting(t: Stage) -> None:
    t.opens(v=1)
    t.entered(u=0)
    t.cancelled("box")
    t.complete("v")
    t.entered(e=0)
    t.done()


THROWING = [
    Variant("throw: none", around(throw("")), passed),
    Variant("throw: message", around(throw(TRIGGERS["message"])), thrown("message", "paid")),
    Variant("throw: signal", around(throw(TRIGGERS["signal"])), thrown("signal", "alert")),
    Variant("throw: signal, heard beside", heard(throw(TRIGGERS["signal"])), hears),
    Variant("throw: escalation, caught, beside", escalating(INSIDE, False), escalates),
    Variant("throw: escalation, caught, interrupting", escalating(INSIDE, True), escalates_interrupting),
    Variant("throw: escalation, uncaught", around(throw(TRIGGERS["escalation"])), passed),
    Variant("throw: compensation", around(throw(TRIGGERS["compensation"])), refused="compensation_not_supported"),
    *(
        Variant(f"throw: {kind}", around(throw(TRIGGERS[kind])), refused="event_not_supported")
        for kind in ("timer", "conditional", "error", "cancel", "terminate")
    ),
    Variant(
        "throw: multiple", around(throw(TRIGGERS["message"] + TRIGGERS["signal"])), refused="several_event_definitions"
    ),
    Variant("throw: link without target", START + throw(link()) + chain("s", "x"), refused="link_without_target"),
]


# --- end events --------------------------------------------------------------------------------------


def ending(event: str) -> str:
    """s - a - x."""
    return START + user("a") + event + chain("s", "a", "x")


def ends(*thrown: tuple[str, str]) -> Callable[[Stage], None]:
    def drive(t: Stage) -> None:
        t.complete("a")
        t.throws(*thrown)
        t.order("s", "a", "x")
        t.done()

    return drive


def uncaught(t: Stage) -> None:
    """An error nobody catches is an incident at its end event that names the code."""
    t.complete("a")
    t.fault("x", "error_not_caught", "'BAD'")
    assert not t.world.x.ended


def failing(caught: str) -> str:
    """A subprocess with a parallel task that ends in an error, and its boundary event b."""
    inner = '<startEvent id="is"/><parallelGateway id="f"/>' + user("u", "a") + end(TRIGGERS["error"])
    body = START + sub("box", inner + chain("is", "f", "a", "x") + flow("f", "u")) + user("v") + END
    return body + chain("s", "box", "e") + boundary(caught, "box", "b") + flow("b", "v")


def fails(t: Stage) -> None:
    t.opens(a=1, u=1)
    t.complete("a")
    t.opens(v=1)
    t.cancelled("u")
    t.cancelled("box")
    t.complete("v")
    t.entered(e=0)
    t.done()


def transaction(inner: str, interrupting: bool = True) -> str:
    """A transaction that is cancelled, and its boundary event b."""
    body = '<startEvent id="is"/><parallelGateway id="f"/>' + user("u", "a") + inner
    body = START + sub("box", body + chain("is", "f", "a", "x") + flow("f", "u"), tag="transaction") + user("v") + END
    return body + chain("s", "box", "e") + boundary(TRIGGERS["cancel"], "box", "b", interrupting) + flow("b", "v")


TERMINATING = START + '<parallelGateway id="f"/>' + user("u", "a") + end(TRIGGERS["terminate"]) + (
    sub("box", user("deep")) + chain("s", "f", "a", "x") + flow("f", "u") + flow("f", "box")
)


def terminates(t: Stage) -> None:
    """It ends its own scope and what lies deeper, and nothing outside."""
    t.opens(a=1, u=1, deep=1)
    t.complete("a")
    t.cancelled("u")
    t.cancelled("deep")
    t.done()


ENDING = [
    Variant("end: none", ending(end("")), ends()),
    Variant("end: message", ending(end(TRIGGERS["message"])), ends(("message", "paid"))),
    Variant("end: signal", ending(end(TRIGGERS["signal"])), ends(("signal", "alert"))),
    Variant("end: signal, heard beside", heard(end(TRIGGERS["signal"])), hears),
    Variant("end: escalation, uncaught", ending(end(TRIGGERS["escalation"])), ends()),
    Variant(
        "end: escalation, caught",
        escalating(user("u") + end(TRIGGERS["escalation"]) + chain("is", "x") + flow("is", "u"), False),
        lambda t: (t.opens(u=1, v=1), t.complete("v"), t.complete("u"), t.done()),
    ),
    Variant("end: error, uncaught", ending(end(TRIGGERS["error"])), uncaught),
    Variant("end: error, caught by its code", failing(TRIGGERS["error"]), fails),
    Variant("end: error, caught by all codes", failing(definition("error")), fails),
    Variant("end: compensation", ending(end(TRIGGERS["compensation"])), refused="compensation_not_supported"),
    Variant("end: cancel in a transaction", transaction(end(TRIGGERS["cancel"])), fails),
    Variant("end: cancel outside", ending(end(TRIGGERS["cancel"])), refused="cancel_outside_transaction"),
    Variant("end: terminate", TERMINATING, terminates),
    *(
        Variant(f"end: {kind}", ending(end(TRIGGERS[kind])), refused="event_not_supported")
        for kind in ("timer", "conditional")
    ),
    Variant("end: link", ending(end(link())), refused="link_misplaced"),
    Variant(
        "end: multiple", ending(end(TRIGGERS["message"] + TRIGGERS["signal"])), refused="several_event_definitions"
    ),
]


# --- boundary events ---------------------------------------------------------------------------------


def bounded(inner: str, interrupting: bool, host: str = user("u")) -> str:
    """A host u with the boundary event x that leads to v."""
    return START + host + user("v") + END + chain("s", "u", "e") + boundary(inner, "u", "x", interrupting) + flow(
        "x", "v"
    )


def interrupts(kind: str) -> Callable[[Stage], None]:
    def drive(t: Stage) -> None:
        t.opens(u=1)
        happens(t, kind)
        t.opens(v=1)
        t.cancelled("u")
        if kind in {"message", "signal"}:
            t.sees("v", amount=3)
        t.complete("v")
        t.order("s", "u", "x", "v")
        t.done()

    return drive


def runs_beside(kind: str) -> Callable[[Stage], None]:
    def drive(t: Stage) -> None:
        t.opens(u=1)
        happens(t, kind)
        t.opens(u=1, v=1)
        if kind in {"message", "signal"}:
            happens(t, kind)
            t.opens(u=1, v=2)
            t.complete("v")
        t.complete("u")
        t.opens(v=1)
        t.complete("v")
        t.done()

    return drive


def cycles(t: Stage) -> None:
    t.wait(hours=1)
    t.opens(u=1, v=1)
    t.wait(hours=10)
    t.opens(u=1, v=3)
    t.complete("u")
    for _ in range(3):
        t.complete("v")
    t.done()


def handler_fails(t: Stage) -> None:
    t.jobs("x.y")
    t.fail("x.y", "BAD")
    t.opens(v=1)
    t.complete("v")
    t.entered(e=0)
    t.done()


WAITING = ("timer", "message", "signal", "conditional")
BOUNDARY = [
    *(Variant(f"boundary, interrupting: {kind}", bounded(TRIGGERS[kind], True), interrupts(kind)) for kind in WAITING),
    *(Variant(f"boundary, beside: {kind}", bounded(TRIGGERS[kind], False), runs_beside(kind)) for kind in WAITING),
    Variant("boundary, beside: timer cycle", bounded(timer("Cycle", "R3/PT1H"), False), cycles),
    Variant(
        "boundary, interrupting: error of a handler", bounded(TRIGGERS["error"], True, service("u", "x.y")),
        handler_fails,
    ),
    Variant("boundary, interrupting: error of a subprocess", failing(TRIGGERS["error"]), fails),
    Variant("boundary, beside: error", bounded(TRIGGERS["error"], False), refused="error_not_interrupting"),
    Variant("boundary, interrupting: escalation", escalating(INSIDE, True), escalates_interrupting),
    Variant("boundary, beside: escalation", escalating(INSIDE, False), escalates),
    Variant(
        "boundary, interrupting: escalation on a task", bounded(TRIGGERS["escalation"], True),
        refused="escalation_never_thrown",
    ),
    Variant(
        "boundary, beside: escalation on a task", bounded(TRIGGERS["escalation"], False),
        refused="escalation_never_thrown",
    ),
    Variant("boundary, interrupting: cancel", transaction(end(TRIGGERS["cancel"])), fails),
    Variant(
        "boundary, beside: cancel", transaction(end(TRIGGERS["cancel"]), False), refused="cancel_not_interrupting",
        at="b",
    ),
    Variant(
        "boundary, interrupting: cancel on a task", bounded(TRIGGERS["cancel"], True),
        refused="cancel_outside_transaction",
    ),
    Variant(
        "boundary, interrupting: compensation", bounded(TRIGGERS["compensation"], True),
        refused="compensation_not_supported",
    ),
    Variant(
        "boundary, beside: compensation", bounded(TRIGGERS["compensation"], False),
        refused="compensation_not_supported",
    ),
    *(
        Variant(f"boundary, interrupting: {kind}", bounded(TRIGGERS[kind], True), refused="event_not_supported")
        for kind in ("terminate",)
    ),
    Variant("boundary, interrupting: link", bounded(link(), True), refused="link_misplaced"),
    Variant("boundary, interrupting: none", bounded("", True), refused="catch_without_trigger"),
    Variant(
        "boundary, interrupting: multiple", bounded(TRIGGERS["message"] + TRIGGERS["signal"], True),
        refused="several_event_definitions",
    ),
    Variant(
        "boundary: two for one error", bounded(TRIGGERS["error"], True, service("u", "x.y")) + boundary(
            TRIGGERS["error"], "u", "y") + flow("y", "v"),
        refused="caught_twice", at="y",
    ),
]


# --- start events ------------------------------------------------------------------------------------


def starting(inner: str) -> str:
    """s - u - e, with a trigger at the start."""
    return start(inner) + user("u") + END + chain("s", "u", "e")


def starts(kind: str) -> Callable[[Stage], None]:
    """At the root it begins the process, in an event subprocess it interrupts; nobody can call it."""

    def drive(t: Stage) -> None:
        if t.position == "called process":
            t.fault("o_box", "called_process_start")
            return
        if t.position == "event subprocess":
            t.opens()
            happens(t, kind)
        t.opens(u=1)
        t.complete("u")
        t.done()

    return drive


def caught_outside(t: Stage) -> None:
    """An event subprocess for errors and escalations rests while nothing throws them."""
    t.opens()
    t.entered(s=0)
    t.world.complete("o_after")
    assert t.world.x.ended


NOT_INSIDE = {"subprocess": "subprocess_start_trigger", "multi-instance": "subprocess_start_trigger"}
ROOTS = {"root": "event_not_supported", "called process": "event_not_supported"}
STARTING = [
    Variant("start: none", START + user("u") + END + chain("s", "u", "e"), lambda t: (t.complete("u"), t.done())),
    *(
        Variant(
            f"start: {kind}", starting(TRIGGERS[kind]), starts(kind), refused=NOT_INSIDE, at="s",
            halts={"called process": "called_process_start"},
        )
        for kind in ("timer", "message", "signal")
    ),
    Variant(
        "start: conditional", starting(TRIGGERS["conditional"]),
        lambda t: (t.set("o_after", n=9), t.opens(u=1), t.complete("u"), t.done()), refused={**NOT_INSIDE, **ROOTS},
        at="s",
    ),
    *(
        Variant(f"start: {kind}", starting(TRIGGERS[kind]), caught_outside, refused={**NOT_INSIDE, **ROOTS}, at="s")
        for kind in ("error", "escalation")
    ),
    Variant(
        "start: compensation", starting(TRIGGERS["compensation"]), refused="compensation_not_supported", at="s",
    ),
    Variant(
        "start: multiple", starting(TRIGGERS["message"] + TRIGGERS["signal"]), refused="several_event_definitions",
        at="s",
    ),
    Variant(
        "start: two plain ones", START + '<startEvent id="x"/>' + user("u") + flow("s", "u") + flow("x", "u"),
        refused={
            **dict.fromkeys(POSITIONS, "several_starts"), "subprocess": "subprocess_starts",
            "multi-instance": "subprocess_starts", "event subprocess": "event_subprocess_start",
        },
        at="*",
    ),
    Variant(
        "start: none drawn", user("u", "v") + flow("u", "v"),
        lambda t: (t.opens(u=1), t.complete("u"), t.complete("v"), t.done()),
        refused={"event subprocess": "event_subprocess_start"}, at="o_box",
    ),
    Variant(
        "start: none drawn, two beginnings, one waits",
        user("u") + '<receiveTask id="x" messageRef="M"/>' + user("v") + flow("x", "v"),
        lambda t: (t.opens(u=1), t.message("paid"), t.opens(u=1, v=1), t.complete("v"), t.complete("u"), t.done()),
        refused={"event subprocess": "event_subprocess_start"}, at="o_box",
    ),
]


# --- event subprocesses -------------------------------------------------------------------------------


def handled(kind: str, interrupting: bool) -> str:
    """A scope with the task u (and what throws) and an event subprocess that leads to h."""
    inner = start(TRIGGERS[kind], "hs", interrupting) + user("h") + chain("hs", "h")
    thrower = {
        "error": end(TRIGGERS["error"], "t"), "escalation": throw(TRIGGERS["escalation"], "t") + user("r"),
    }.get(kind, END)
    row = {"error": ("s", "u", "t"), "escalation": ("s", "u", "t", "r")}.get(kind, ("s", "u", "e"))
    return START + user("u") + thrower + chain(*row) + event_sub(inner, "x")


def handles(kind: str, interrupting: bool) -> Callable[[Stage], None]:
    def drive(t: Stage) -> None:
        t.opens(u=1)
        t.entered(x=0, hs=0)
        if kind in WAITING:
            happens(t, kind)
            left = {} if interrupting else {"u": 1}
        else:
            t.complete("u")
            left = {} if interrupting else {"r": 1}
        t.opens(h=1, **left)
        for element in left:
            t.complete(element)
            t.opens(h=1)
        if interrupting and kind in WAITING:
            t.cancelled("u")
            t.entered(e=0)
        t.complete("h")
        t.done()

    return drive


def repeats(t: Stage) -> None:
    """One that does not interrupt runs as often as it is triggered, several at once."""
    t.message("paid")
    t.message("paid")
    t.opens(u=1, h=2)
    t.complete("h")
    t.complete("u")
    t.opens(h=1)
    t.complete("h")
    t.done()


HANDLED = ("timer", "message", "signal", "conditional", "error", "escalation")
EVENT_SUBPROCESSES = [
    *(
        Variant(f"event subprocess, interrupting: {kind}", handled(kind, True), handles(kind, True))
        for kind in HANDLED
    ),
    *(
        Variant(f"event subprocess, beside: {kind}", handled(kind, False), handles(kind, False))
        for kind in HANDLED if kind != "error"
    ),
    Variant("event subprocess, beside: message, repeatedly", handled("message", False), repeats),
    Variant(
        "event subprocess, beside: error", handled("error", False), refused="error_not_interrupting", at="hs",
    ),
    Variant(
        "event subprocess, interrupting: compensation", handled("compensation", True),
        refused="compensation_not_supported", at="hs",
    ),
    Variant(
        "event subprocess, beside: compensation", handled("compensation", False),
        refused="compensation_not_supported", at="hs",
    ),
    Variant(
        "event subprocess: no trigger",
        START + END + chain("s", "e") + event_sub('<startEvent id="hs"/>' + user("h") + chain("hs", "h"), "x"),
        refused="event_subprocess_start",
    ),
    Variant(
        "event subprocess: two for one error",
        handled("error", True) + event_sub(
            start(TRIGGERS["error"], "hs2") + user("h2") + chain("hs2", "h2"), "y"),
        refused="caught_twice", at="hs2",
    ),
]

EVENTS = [*CATCHING, *THROWING, *ENDING, *BOUNDARY, *STARTING, *EVENT_SUBPROCESSES]
