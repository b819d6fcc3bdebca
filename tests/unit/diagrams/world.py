"""A small world for tests of the engine: definitions, a clock that stands still, one instance."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import Counter
from decimal import Decimal

from workflows.engine import Beside, Engine, parse_process
from workflows.model import DecisionResult, EventKind

HEAD = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">'
)


def bpmn(body: str, key: str = "p", beside: str = "") -> bytes:
    """A file with one process; `beside` holds messages, signals, errors and escalations."""
    return f'{HEAD}{beside}<process id="{key}" isExecutable="true">{body}</process></definitions>'.encode()


def flow(source: str, target: str, condition: str = "", identity: str = "") -> str:
    """A sequence flow, with a condition where given."""
    inner = f"<conditionExpression><![CDATA[{condition}]]></conditionExpression>" if condition else ""
    identity = identity or f"{source}_{target}"
    return f'<sequenceFlow id="{identity}" sourceRef="{source}" targetRef="{target}">{inner}</sequenceFlow>'


def chain(*nodes: str) -> str:
    """Flows along a row of nodes."""
    return "".join(flow(a, b) for a, b in itertools.pairwise(nodes))


def script(identity: str, expression: str, result: str) -> str:
    """A FEEL script task."""
    return (
        f'<scriptTask id="{identity}" scriptFormat="feel" camunda:resultVariable="{result}">'
        f"<script><![CDATA[{expression}]]></script></scriptTask>"
    )


def service(identity: str, topic: str, inner: str = "") -> str:
    """A service task with a topic."""
    return f'<serviceTask id="{identity}" camunda:type="external" camunda:topic="{topic}">{inner}</serviceTask>'


class World:
    """Definitions and one running instance; `reloading` saves and loads after every step."""

    def __init__(self, *files: bytes, reloading: bool = True, decide=None) -> None:
        self.now = dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)
        self.models = {}
        for number, content in enumerate(files):
            for model in parse_process(content, f"{number}.bpmn"):
                self.models[f"{model.key}:1"] = model
        self.engine = Engine(
            lambda definition: self.models[definition],
            lambda _, reference: f"{reference.key}:1",
            decide or (lambda definition, reference, variables: DecisionResult(None)),
            lambda: self.now,
            lambda _: Beside({f"{number}.bpmn": content for number, content in enumerate(files)}, None, {
                model.key: model for model in self.models.values()
            }),
        )
        self.reloading = reloading
        self.history = []
        self.thrown = []
        self.x = None

    def start(self, key: str = "p", *, start_event=None, payload=None, **variables):
        self.x = self.engine.start(f"{key}:1", variables, start_event=start_event, payload=payload)
        return self.go()

    def go(self):
        """Run, drain, and in a reloading world go on with what the saved bytes say."""
        self.x.run()
        self.history += self.x.events()
        self.thrown += self.x.thrown()
        if self.reloading:
            saved = self.x.snapshot()
            before = self.live()
            self.x = self.engine.load(self.x.definition_id, saved)
            assert self.x.snapshot() == saved
            assert self.live() == before
        return self

    def live(self):
        x = self.x
        return (
            x.ended,
            x.end_events,
            x.user_tasks(),
            x.jobs(),
            x.timers(),
            x.subscriptions(),
            x.faults(),
            x.stalled,
            x.variables(),
        )

    def task(self, element: str, index: int = 0):
        return [task for task in self.x.user_tasks() if task.element == element][index]

    def complete(self, element: str, index: int = 0, **variables):
        self.x.complete(self.task(element, index).activity_id, variables)
        return self.go()

    def job(self, topic: str, index: int = 0):
        return [job for job in self.x.jobs() if job.topic == topic][index]

    def finish(self, topic: str, index: int = 0, **outputs):
        self.x.finish(self.job(topic, index).activity_id, outputs)
        return self.go()

    def pass_time(self, **delta):
        """Move the clock, firing each timer at its instant."""
        target = self.now + dt.timedelta(**delta)
        while due := [timer for timer in self.x.timers() if timer.due <= target]:
            timer = min(due, key=lambda found: found.due)
            self.now = max(self.now, timer.due)
            self.x.fire(timer.timer_id)
            self.go()
        self.now = target
        return self

    def message(self, name: str, **payload):
        found = [s for s in self.x.subscriptions() if s.kind == "message" and s.name == name]
        assert len(found) == 1, f"{len(found)} wait for {name}"
        self.x.correlate(found[0].subscription_id, payload)
        return self.go()

    def signal(self, name: str, **payload) -> int:
        count = self.x.signal(name, payload)
        self.go()
        return count

    @property
    def open(self) -> dict[str, int]:
        return dict(Counter(task.element for task in self.x.user_tasks()))

    @property
    def trace(self) -> list[str]:
        return [event.element for event in self.history if event.kind is EventKind.ENTERED]

    def count(self, element: str) -> int:
        return self.trace.count(element)

    @property
    def waiting(self) -> set[str]:
        return {s.name for s in self.x.subscriptions()}

    @property
    def vars(self) -> dict:
        return {name: int(v) if isinstance(v, Decimal) and v == int(v) else v for name, v in self.x.variables().items()}

    @property
    def fault(self):
        (found,) = self.x.faults()
        return found
