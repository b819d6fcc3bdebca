"""The five positions a piece of a diagram may stand in, and one way to drive it in all of them.

A fragment is the inside of a scope: its own start (`START`), nodes and flows, without ids that begin
with `o_`. `Stage` counts per copy: in a multi-instance subprocess the fragment runs twice.
"""

from __future__ import annotations

import re
from collections import Counter

from tests.unit.diagrams.pieces import BESIDE, START, definition, start
from tests.unit.diagrams.world import World, bpmn, chain
from workflows.model import DecisionResult

POSITIONS = ("root", "subprocess", "multi-instance", "event subprocess", "called process")
_ALL = (
    '<extensionElements><camunda:in variables="all"/><camunda:out variables="all"/></extensionElements>'
)
_MULTI = '<multiInstanceLoopCharacteristics camunda:collection="o_items" camunda:elementVariable="o_item"/>'


def place(position: str, fragment: str) -> list[bytes]:
    """The files of a process that has the fragment in this position."""
    around = '<startEvent id="o_s"/><userTask id="o_after"/><endEvent id="o_e"/>'
    if position == "root":
        return [bpmn(fragment, beside=BESIDE)]
    if position == "called process":
        call = f'<callActivity id="o_box" calledElement="child">{_ALL}</callActivity>'
        return [
            bpmn(around + call + chain("o_s", "o_box", "o_after", "o_e"), beside=BESIDE),
            bpmn(fragment, key="child", beside=BESIDE),
        ]
    if position == "event subprocess":
        begun = fragment.replace(START, start(definition("signal", "GO")), 1)
        box = f'<subProcess id="o_box" triggeredByEvent="true">{begun}</subProcess>'
        return [bpmn(around + box + chain("o_s", "o_after", "o_e"), beside=BESIDE)]
    more = _MULTI if position == "multi-instance" else ""
    box = f'<subProcess id="o_box">{fragment}{more}</subProcess>'
    return [bpmn(around + box + chain("o_s", "o_box", "o_after", "o_e"), beside=BESIDE)]


class Stage:
    """A fragment in a position, begun and ready to be driven; every count is per copy of the fragment."""

    def __init__(self, position: str, fragment: str, variables: dict, *, reloading: bool) -> None:
        self.position = position
        self.copies = 2 if position == "multi-instance" else 1
        self.world = World(*place(position, fragment), reloading=reloading, decide=_decide)
        own = START not in fragment
        begin = "s" if own and 'id="s"' in fragment and position == "root" else None
        self.world.start(start_event=begin, o_items=[1, 2], **variables)
        if position == "event subprocess" and not own:
            assert self.world.signal("go") == 1

    # --- acting ------------------------------------------------------------------------------------

    def complete(self, element: str, **variables) -> None:
        """Complete one user task of every copy."""
        for _ in range(self.copies):
            self.world.complete(element, **variables)

    def finish(self, topic: str, **outputs) -> None:
        """The handler of a job is done, in every copy."""
        for _ in range(self.copies):
            self.world.finish(topic, **outputs)

    def fail(self, topic: str, code: str) -> None:
        """The handler of a job throws a BPMN error, in every copy."""
        for _ in range(self.copies):
            self.world.x.throw_error(self.world.job(topic).activity_id, code)
            self.world.go()

    def message(self, name: str, **payload) -> None:
        """A message for everyone who waits for it now, one after the other."""
        waiting = [s.subscription_id for s in self.world.x.subscriptions() if s.name == name and s.kind == "message"]
        assert len(waiting) == self.copies, f"{len(waiting)} wait for {name}"
        for subscription in waiting:
            self.world.x.correlate(subscription, payload)
            self.world.go()

    def signal(self, name: str, **payload) -> None:
        """A broadcast signal."""
        self.world.signal(name, **payload)

    def wait(self, **delta) -> None:
        """Time passes."""
        self.world.pass_time(**delta)

    def set(self, element: str, **variables) -> None:
        """Somebody changes variables as an open element of each copy sees them."""
        for identity, found in list(self.world.x.active_elements()):
            if found == element:
                self.world.x.set_variables(variables, identity)
        self.world.go()

    def retry(self) -> None:
        """Retry every fault."""
        for fault in self.world.x.faults():
            self.world.x.retry(fault.activity_id)
        self.world.go()

    # --- looking -----------------------------------------------------------------------------------

    def opens(self, **tasks: int) -> None:
        """Exactly these user tasks of the fragment are open."""
        found = {name: count for name, count in self.world.open.items() if not name.startswith("o_")}
        assert {name: count * self.copies for name, count in tasks.items()} == found

    def jobs(self, *topics: str) -> None:
        """Exactly these jobs are open."""
        found = Counter(job.topic for job in self.world.x.jobs())
        assert dict.fromkeys(topics, self.copies) == dict(found)

    def waits(self, *names: str) -> None:
        """Exactly these messages and signals are waited for."""
        assert {*names} == self.world.waiting - {"go"}

    def entered(self, **elements: int) -> None:
        """How often elements were entered."""
        found = {name: self.world.count(name) for name in elements}
        assert {name: count * self.copies for name, count in elements.items()} == found

    def order(self, *elements: str) -> None:
        """In every copy these elements were entered in this order (and nothing else of them)."""
        found = [name for name in self.world.trace if name in elements]
        assert sorted(list(elements) * self.copies) == sorted(found)
        if self.copies == 1:
            assert list(elements) == found

    def throws(self, *thrown: tuple[str, str]) -> None:
        """Exactly these messages and signals were handed to the services."""
        assert sorted(list(thrown) * self.copies) == sorted((found.kind, found.name) for found in self.world.thrown)

    def sees(self, element: str, **variables) -> None:
        """What an open element sees, in every copy."""
        tasks = [task.activity_id for task in self.world.x.user_tasks() if task.element == element]
        open_now = tasks or [identity for identity, found in self.world.x.active_elements() if found == element]
        assert len(open_now) == self.copies
        for identity in open_now:
            seen = self.world.x.variables(identity)
            assert variables == {name: seen.get(name, "not there") for name in variables}

    def fault(self, element: str, code: str, part: str = "") -> None:
        """Every copy stands still at this element for this reason."""
        found = self.world.x.faults()
        assert [(element, code)] * self.copies == [(fault.element, fault.code) for fault in found]
        assert all(part in fault.message for fault in found)

    def stands_still(self) -> None:
        """Nothing can ever move again, and the watchdog says so."""
        assert self.world.x.stalled
        assert not self.world.x.ended

    def cancelled(self, element: str) -> None:
        """The element was interrupted in every copy."""
        kinds = [event.element for event in self.world.history if event.kind == "cancelled"]
        assert self.copies == kinds.count(element)

    def done(self) -> None:
        """The fragment has ended normally and what stands around it goes on."""
        self.opens()
        assert self.world.x.faults() == ()
        if self.position not in {"root", "event subprocess"}:
            assert self.world.open == {"o_after": 1}
            self.world.complete("o_after")
        assert self.world.x.ended
        assert self.world.x.timers() == self.world.x.subscriptions() == ()


def ids_of(files: list[bytes]) -> set[str]:
    """Every id that stands in the files."""
    return {name for content in files for name in re.findall(r'\bid="([^"]*)"', content.decode())}


def _decide(definition_id, reference, variables):
    return DecisionResult({"fee": 7}, [{"decision": reference, "inputs": {}, "rules": ["r1"]}])
