"""The diagrams that are measured, written once and spelled for each engine's expression language.

`realistic` is a register entry in small: five user tasks, some twenty automatic steps, a parallel gateway,
three decisions, a subprocess and a boundary timer. `loop` is one user task that comes round again.
"""
from __future__ import annotations

import itertools
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
CAMUNDA = "http://camunda.org/schema/1.0/bpmn"


@dataclass(frozen=True)
class Spelling:
    """How an engine wants scripts and timers written.

    :param feel: True = FEEL with a result variable and ISO literals; False = Python statements and quoted literals.
    """

    feel: bool

    def script(self, name: str, variable: str, expression: str) -> str:
        """A script task that sets one variable."""
        if self.feel:
            head = f'<scriptTask id="{name}" scriptFormat="feel" camunda:resultVariable="{variable}">'
            return f"{head}<script>{escape(expression)}</script></scriptTask>"
        return f'<scriptTask id="{name}"><script>{escape(f"{variable} = {expression}")}</script></scriptTask>'

    def duration(self, iso: str) -> str:
        """A timer's duration."""
        return iso if self.feel else f'"{iso}"'


KAMMERWERK = Spelling(feel=True)
BARE = Spelling(feel=False)


class _Pen:
    """Writes nodes and the flows between them."""

    def __init__(self, spelling: Spelling) -> None:
        self.spelling = spelling
        self.lines: list[str] = []
        self.flows = 0

    def flow(self, source: str, target: str, condition: str = "", name: str = "") -> None:
        self.flows += 1
        inner = f"<conditionExpression>{escape(condition)}</conditionExpression>" if condition else ""
        identity = name or f"flow_{self.flows}"
        self.lines.append(
            f'<sequenceFlow id="{identity}" sourceRef="{source}" targetRef="{target}">{inner}</sequenceFlow>'
        )

    def node(self, kind: str, name: str, inner: str = "", **attributes: str) -> None:
        given = "".join(f" {key.replace('_', ':')}={quoteattr(value)}" for key, value in attributes.items())
        self.lines.append(f'<{kind} id="{name}" name={quoteattr(name)}{given}>{inner}</{kind}>')

    def user(self, name: str) -> None:
        self.node("userTask", name, camunda_candidateGroups="register")

    def script(self, name: str, variable: str, expression: str) -> None:
        self.lines.append(self.spelling.script(name, variable, expression))

    def chain(self, *names: str) -> None:
        for source, target in itertools.pairwise(names):
            self.flow(source, target)

    def decision(self, name: str, condition: str, source: str) -> str:
        """Two ways with a script each and a merge behind them; gives the merge."""
        merge = f"{name}_merge"
        self.node("exclusiveGateway", name, default=f"{name}_no")
        self.script(f"{name}_a", f"{name}_way", "1")
        self.script(f"{name}_b", f"{name}_way", "2")
        self.node("exclusiveGateway", merge)
        self.flow(source, name)
        self.flow(name, f"{name}_a", condition, f"{name}_yes")
        self.flow(name, f"{name}_b", name=f"{name}_no")
        self.flow(f"{name}_a", merge)
        self.flow(f"{name}_b", merge)
        return merge


def realistic(spelling: Spelling) -> bytes:
    """The register entry in small, process id `realistic`."""
    pen = _Pen(spelling)
    pen.node("startEvent", "start")
    for name, variable, expression in (
        ("number", "counter", "counter + 1"), ("note_receipt", "receipt", "amount * 2"), ("clock", "days", "days + 90"),
        ("fee", "fee", "amount + 120"), ("branch_a", "letter", "days + 1"), ("branch_b", "notice", "days + 2"),
        ("branch_c", "card", "notice + 1"), ("finish", "done", "counter + 1"),
    ):
        pen.script(name, variable, expression)
    for name in ("check", "review", "sign", "release", "hand_out", "remind"):
        if name != "release":
            pen.user(name)
    pen.node("endEvent", "end")
    pen.node("endEvent", "reminded")
    pen.chain("start", "number", "check", "note_receipt")
    merged = pen.decision("complete", "amount > 100", "note_receipt")
    pen.chain(merged, "clock", "review")
    duration = f"<timeDuration>{spelling.duration('P10D')}</timeDuration>"
    timer = f'<timerEventDefinition id="late_after">{duration}</timerEventDefinition>'
    pen.node("boundaryEvent", "late", timer, attachedToRef="review", cancelActivity="false")
    pen.chain("late", "remind", "reminded")
    pen.node("parallelGateway", "fork")
    pen.node("parallelGateway", "join")
    pen.chain("review", "fork", "branch_a", "sign", "join")
    pen.chain("fork", "branch_b", "branch_c", "join")
    merged = pen.decision("kind", "days > 30", "join")
    _subprocess(pen)
    pen.chain(merged, "decide")
    merged = pen.decision("fee_due", "amount > 50", "decide")
    pen.chain(merged, "fee", "hand_out", "finish", "end")
    return _file("realistic", pen)


def _subprocess(pen: _Pen) -> None:
    inner = _Pen(pen.spelling)
    inner.flows = 1000
    inner.node("startEvent", "decide_start")
    inner.script("prepare", "prepared", "amount + 1")
    inner.user("release")
    inner.script("record", "recorded", "prepared + 1")
    inner.node("endEvent", "decide_end")
    inner.chain("decide_start", "prepare", "release", "record", "decide_end")
    pen.node("subProcess", "decide", "".join(inner.lines))


def loop(spelling: Spelling) -> bytes:
    """One user task that comes round for ever, process id `loop`."""
    pen = _Pen(spelling)
    pen.node("startEvent", "start")
    pen.user("again")
    pen.script("count", "counter", "counter + 1")
    pen.node("exclusiveGateway", "enough", default="back")
    pen.node("exclusiveGateway", "merge")
    pen.node("endEvent", "end")
    pen.chain("start", "merge", "again", "count", "enough")
    pen.flow("enough", "end", "counter > 100000")
    pen.flow("enough", "merge", name="back")
    return _file("loop", pen)


def _file(process: str, pen: _Pen) -> bytes:
    inner = f'<process id="{process}" isExecutable="true">{"".join(pen.lines)}</process>'
    names = f'xmlns="{BPMN}" xmlns:camunda="{CAMUNDA}"'
    return f'<definitions {names} id="file_{process}" targetNamespace="benchmark">{inner}</definitions>'.encode()


# What a case knows at its start: twelve variables, about 1.4 KB.
VARIABLES = {
    "counter": 0, "amount": 170, "days": 14, "trade": "A27", "owner": "Anna Beispiel", "town": "Rostock",
    "street": "Lange Straße 12", "legal_form": "Einzelunternehmen", "channel": "portal",
    "documents": [f"Unterlage {number}: Meisterprüfungszeugnis, Seite {number}" for number in range(12)],
    "remark": "Die Antragstellerin bittet um Bescheid nach Möglichkeit noch in diesem Monat. " * 6,
    "contact": {"mail": "anna@example.org", "phone": "0381 000000"},
}
ANSWER = {"comment": "geprüft", "amount": 170}
