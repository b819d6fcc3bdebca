"""Any order of clicks, time, crashes and new versions: the installation and a model of a few lines say the same.

The model knows where each case stands and who has it; after every step it is compared with what the services tell, and at
the end the sentinel and the audit have nothing to say (trust.md § 1, the model test; P8, P9, P10, P14, P18).
"""
from __future__ import annotations

import dataclasses
import datetime as dt
import os
import pathlib
import shutil
import tempfile

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.errors import Conflict
from workflows.handler import Handler, Registry
from workflows.model import SYSTEM, Person
from workflows.settings import Settings

DIAGRAM = pathlib.Path(__file__).resolve().parents[1] / "contracts" / "diagrams" / "line.bpmn"
MONDAY = dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)
PAUSE = dt.timedelta(days=2)
BY_PEOPLE = ("first", "second")
HISTORIES = int(os.environ.get("FAULT_HISTORIES", "12"))
NAMES = st.sampled_from(["anna", "bert"])


@dataclasses.dataclass
class Case:
    """Where a case stands, by whom its task is held, since when it pauses, and which version it runs on."""

    id: str
    version: int
    at: str = "first"
    holder: str = ""
    due: dt.datetime = MONDAY


class Chamber(RuleBasedStateMachine):
    """The services beside the model."""

    cases = Bundle("cases")

    def __init__(self) -> None:
        super().__init__()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="kw-model-"))
        self.clock = VirtualClock(MONDAY)
        self.known: list[Case] = []
        self.version = 0
        self._open()

    def _open(self) -> None:
        registry = Registry()
        registry.add(Handler("test.work", lambda step: None, "Arbeiten"))
        self.app = build(Settings(data=self.folder, durable=False), clock=self.clock, registry=registry, outbox_adapters={})

    @initialize()
    def people_and_process(self) -> None:
        """Two clerks of the team, one version of the process."""
        self.people: dict[str, Person] = {
            name: self.app.identity.create_person(name, name, groups=["register"], roles=["clerk"]) for name in ("anna", "bert")
        }
        self.new_version()

    @rule()
    def new_version(self) -> None:
        """A further version of the same drawing is published; what runs stays on its own."""
        self.version += 1
        content = DIAGRAM.read_bytes().replace(b'name="Aufnehmen"', f'name="Aufnehmen {self.version}"'.encode())
        self.app.repository.deploy({"line.bpmn": content}, by=SYSTEM, policy="lenient")

    @rule(target=cases)
    def start(self) -> object:
        """A case begins on the newest version."""
        case = Case(self.app.runtime.start("line", {}, by=SYSTEM).id, self.version)
        self.known.append(case)
        return multiple(case)

    def _task(self, case: Case):
        [task] = [one for one in self.app.tasks.of_case(case.id) if one.element == case.at and str(one.state) == "open"]
        return task

    def _refused(self, act, *arguments, **more) -> None:
        with pytest.raises(Conflict):
            act(*arguments, **more)

    @rule(case=cases, name=NAMES)
    def claim(self, case: Case, name: str) -> None:
        """One has it; the other one is refused; taking it again changes nothing."""
        if case.at not in BY_PEOPLE:
            return
        task = self._task(case)
        if case.holder in ("", name):
            self.app.tasks.claim(task.id, self.people[name])
            case.holder = name
        else:
            self._refused(self.app.tasks.claim, task.id, self.people[name])

    @rule(case=cases)
    def give_back(self, case: Case) -> None:
        """Who has it gives it back."""
        if case.at in BY_PEOPLE and case.holder:
            self.app.tasks.unclaim(self._task(case).id, self.people[case.holder])
            case.holder = ""

    @rule(case=cases, name=NAMES, again=st.booleans())
    def complete(self, case: Case, name: str, again: bool) -> None:
        """Whoever may completes; a second time, and somebody else's task, is refused."""
        if case.at not in BY_PEOPLE:
            return
        task = self._task(case)
        if case.holder not in ("", name):
            self._refused(self.app.tasks.complete, task.id, {"n": 1}, self.people[name])
            return
        self.app.tasks.complete(task.id, {"n": 1}, self.people[name])
        case.at, case.holder, case.due = {"first": "work", "second": "pause"}[case.at], "", self.clock() + PAUSE
        if again:
            self._refused(self.app.tasks.complete, task.id, {"n": 2}, self.people["anna" if name == "bert" else "bert"])

    @rule(case=cases, name=NAMES)
    def complete_a_stale_form(self, case: Case, name: str) -> None:
        """What was read before a value changed is refused, whoever sends it."""
        if case.at in BY_PEOPLE and case.holder in ("", name):
            task = self._task(case)
            values = self.app.runtime.variables(case.id)
            self.app.runtime.set_variables(case.id, {"n": int(values.get("n", 0)) + 1}, by=SYSTEM, reason="geändert")
            self._refused(self.app.tasks.complete, task.id, {"n": 9}, self.people[name], revision=task.revision)

    @rule(case=cases)
    def pay(self, case: Case) -> None:
        """The payment ends a case that waits for it, and no other."""
        def correlate() -> None:
            self.app.runtime.correlate("fee_paid", payload={}, by=SYSTEM, instance_id=case.id)

        if case.at == "paid":
            correlate()
            case.at = "ended"
        else:
            self._refused(correlate)

    @rule(hours=st.integers(1, 50))
    def time_passes(self, hours: int) -> None:
        """Nothing happens by itself while no worker runs."""
        self.clock.advance(dt.timedelta(hours=hours))

    @rule()
    def the_worker_runs(self) -> None:
        """Automatic steps and due timers are done, each once."""
        self.app.worker.run_until_quiet()
        for case in self.known:
            if case.at == "work":
                case.at = "second"
            elif case.at == "pause" and case.due <= self.clock():
                case.at = "paid"

    @rule()
    def crash(self) -> None:
        """The process is gone, another one opens the same data."""
        self.app.engine_db.dispose()
        self._open()

    @invariant()
    def both_say_the_same(self) -> None:
        """Place, holder and version of every case."""
        for case in self.known:
            found = self.app.history.instance(case.id, SYSTEM)
            places = {
                *(one.element for one in self.app.tasks.of_case(case.id, state="open")),
                *(row["element"] for row in self.app.management.jobs(state="open", instance_id=case.id)),
                *(one.element for one in self.app.runtime.subscriptions(case.id)),
            }
            assert (found.version, places or {"ended"}) == (case.version, {case.at})
            if case.at in BY_PEOPLE:
                assignee = self._task(case).assignee
                assert (assignee.username if assignee else "") == case.holder
            assert (str(found.state) == "ended") is (case.at == "ended")

    def teardown(self) -> None:
        """Nothing stands where it should not, and the record is whole."""
        late = {"job_missed", "case_overdue"}  # the worker may just not have run yet
        found = [one.code for one in self.app.management.sentinel() if one.code not in late]
        whole = self.app.history.verify().ok
        self.app.close()
        shutil.rmtree(self.folder)
        assert (found, whole) == ([], True)


def test_whatever_happens_in_whatever_order_nothing_is_lost_or_doubled():
    """A dozen random histories of up to thirty acts; `make faults` runs more."""
    run_state_machine_as_test(Chamber, settings=settings(
        max_examples=HISTORIES, stateful_step_count=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck),
    ))
