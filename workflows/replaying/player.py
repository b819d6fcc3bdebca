"""Plays a journal on a package, on a virtual clock: what people, handlers and the outside said then is said again."""
from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workflows.clock import VirtualClock
from workflows.engine import Execution
from workflows.errors import EngineError
from workflows.forms import merged
from workflows.model import OpenJob, OpenTimer, OpenUserTask, Subscription
from workflows.replaying.course import Mark, from_events
from workflows.replaying.journal import Journal, Recorded
from workflows.replaying.package import Package

_MOST_FIRED = 500
_REQUIRED = frozenset({"field_required", "field_choice_required"})
_LONGEST_AFTER = dt.timedelta(days=3 * 365)
_STILL_THERE = dt.datetime.max.replace(tzinfo=dt.UTC)
Moment = tuple[str, dt.datetime]


@dataclass
class Missing:
    """A field the draft asks for that nobody filled in then."""

    element: str
    key: str
    label: str


@dataclass
class Player:
    """One run of a journal.

    :param names: recorded id -> id in this package, where they differ.
    :param gone: (element, due) of the timers of the recorded run -> when each was no longer there; None = the run is
        the recorded one itself, and timers fire only where the journal says so.
    """

    package: Package
    journal: Journal
    key: str
    names: Mapping[str, str] = field(default_factory=dict)
    gone: Mapping[Moment, dt.datetime] | None = None
    course: list[Mark] = field(default_factory=list)
    timers: dict[Moment, dt.datetime] = field(default_factory=dict)
    missing: list[Missing] = field(default_factory=list)
    refusal: EngineError | None = None
    _old: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _new: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _done: set[tuple[str, str]] = field(default_factory=set)
    _unused: list[Recorded] = field(default_factory=list)
    _fired: int = 0

    def play(self) -> Player:
        """Play it to its end, or to where nothing answers any more."""
        first, *rest = self.journal.entries
        self.clock = VirtualClock(first.at)
        self._appliers: dict[str, Callable[[Recorded], bool]] = {
            "task_completed": self._task, "job_done": self._job, "bpmn_error": self._error, "message": self._message,
            "signal": self._signal, "timer": self._timer, "timer_fired": self._timer, "variables_set": self._variables,
            "incident_corrected": self._variables, "incident_skipped": self._skipped,
        }
        try:
            self._start(first)
            for entry in rest:
                self._to(entry.at)
                if entry.action in self._appliers and not self._applied(entry):
                    self._keep(entry)
                self._remember(entry)
                self._catch_up()
            self._afterwards()
        except EngineError as error:
            self.refusal = error
        return self

    def _start(self, first: Recorded) -> None:
        told = first.payload
        event = told.get("start_event")
        self.execution: Execution = self.package.engine(self.clock).start(
            self.key, told["variables"], start_event=self.name_of(str(event)) if event else None,
            payload=told.get("payload"), business_key=str(told.get("business_key", "")),
        )
        self._run()
        self._remember(first)

    def name_of(self, element: str) -> str:
        """What an element of the record is called here."""
        return self.names.get(element, element)

    # --- the clock --------------------------------------------------------------------------------

    def _to(self, instant: dt.datetime) -> None:
        """Move to an instant; on the way fire what is due by this package's own reckoning."""
        if self.gone is not None:
            while (timer := self._next_due(instant)) is not None:
                self.clock.move_to(timer.due)
                self._fire(timer)
                self._catch_up()
        self.clock.move_to(instant)

    def _next_due(self, instant: dt.datetime) -> OpenTimer | None:
        due = [one for one in self.execution.timers() if one.due <= instant and not self._is_recorded(one, instant)]
        return min(due, key=lambda one: one.due) if due and self._fired < _MOST_FIRED else None

    def _is_recorded(self, timer: OpenTimer, instant: dt.datetime) -> bool:
        """Whether the record had this timer at that time still: then the journal knows when it fired, if ever."""
        gone = (self.gone or {}).get((timer.element, timer.due))
        return gone is not None and instant <= gone

    def _fire(self, timer: OpenTimer) -> None:
        self._fired += 1
        self.execution.fire(timer.timer_id)
        self._run()

    def _afterwards(self) -> None:
        """Let time go on after the record's end, as long as only time is waited for."""
        end = self.clock() + _LONGEST_AFTER
        while self.gone is not None and not (self.execution.ended or self.open_ends()):
            timers = [one for one in self.execution.timers() if one.due <= end]
            if not timers or self._fired >= _MOST_FIRED:
                return
            timer = min(timers, key=lambda one: one.due)
            self.clock.move_to(timer.due)
            self._fire(timer)
            self._catch_up()

    def open_ends(self) -> list[OpenUserTask | OpenJob]:
        """Tasks and automatic steps nothing in the journal answers any more."""
        return [*self.execution.user_tasks(), *self.execution.jobs()]

    # --- one entry ----------------------------------------------------------------------------------

    def _run(self) -> None:
        self.execution.run()
        self.execution.thrown()  # what it says to others stays here
        marks = from_events(events := self.execution.events())
        self.course += marks
        for mark in marks:
            if mark.kind == "entered":
                self._new[mark.element].append(mark.activity)
        self._done |= {(one.scope_id, one.element) for one in events if one.kind.value == "completed"}
        for timer in self.execution.timers():
            self.timers[self._moment(timer)] = _STILL_THERE
        live = {self._moment(timer) for timer in self.execution.timers()}
        for moment, gone in self.timers.items():
            if moment not in live and gone is _STILL_THERE:
                self.timers[moment] = self.clock()

    def _moment(self, timer: OpenTimer) -> Moment:
        return timer.element, timer.due

    def _applied(self, entry: Recorded) -> bool:
        if self.execution.ended:
            return False
        done = self._appliers[entry.action](entry)
        if done:
            self._run()
        return done

    def _keep(self, entry: Recorded) -> None:
        """What cannot be said yet may be asked for later; time passes by itself."""
        if entry.action in ("task_completed", "job_done", "bpmn_error", "message"):
            self._unused.append(entry)

    def _catch_up(self) -> None:
        """Give the answers that came before they were asked for."""
        while True:
            used = next((one for one in self._unused if self._applied(one)), None)
            if used is None:
                return
            self._unused.remove(used)

    def _remember(self, entry: Recorded) -> None:
        for event in entry.events:
            if event["kind"] == "entered":
                self._old[str(event["element"])].append(str(event["activity"]))

    def _pick(self, live: Sequence[Any], recorded: str, activity: str) -> Any:
        """Of several live at one element, the one that corresponds to a recorded activity; else the oldest."""
        known = self._old.get(recorded, [])
        if activity in known:
            here = self._new.get(self.name_of(recorded), [])
            place = known.index(activity)
            wanted = here[place] if place < len(here) else ""
            for one in live:
                if one.activity_id == wanted:
                    return one
        return live[0] if live else None

    def _task(self, entry: Recorded) -> bool:
        name = self.name_of(entry.element)
        live = [one for one in self.execution.user_tasks() if one.element == name]
        task = self._pick(live, entry.element, str(entry.payload.get("task", "")))
        if task is None:
            return False
        self._miss(task, entry.payload["values"])
        self.execution.complete(task.activity_id, entry.payload["values"])
        return True

    def _miss(self, task: OpenUserTask, values: Mapping[str, Any]) -> None:
        form = self.package.form(task.form_ref)
        if form is None:
            return
        seen = self.execution.variables(task.activity_id)
        raw = form.initial(merged(seen, values))
        _, errors = form.validate(raw, seen, clock=self.clock)
        self.missing += [Missing(task.element, one.key, one.label) for one in errors if one.code in _REQUIRED]

    def _open_job(self, entry: Recorded) -> OpenJob | None:
        name, topic = self.name_of(entry.element), entry.payload.get("topic")
        live = [one for one in self.execution.jobs() if one.element == name and one.topic == topic]
        found: OpenJob | None = self._pick(live, entry.element, entry.activity(entry.element))
        return found

    def _job(self, entry: Recorded) -> bool:
        job = self._open_job(entry)
        if job is None:
            return False
        self.execution.finish(job.activity_id, entry.payload["outputs"])
        return True

    def _error(self, entry: Recorded) -> bool:
        job = self._open_job(entry)
        if job is None:
            return False
        told = entry.payload
        self.execution.throw_error(
            job.activity_id, str(told["error"]), str(told.get("message", "")), told.get("variables") or {}
        )
        return True

    def _message(self, entry: Recorded) -> bool:
        name = entry.payload["name"]
        live = [one for one in self.execution.subscriptions() if one.kind == "message" and one.name == name]
        if entry.element:
            live = [one for one in live if one.element == self.name_of(entry.element)] or live
        found: Subscription | None = self._pick(live, entry.element, entry.activity(entry.element))
        if found is None:
            return False
        self.execution.correlate(found.subscription_id, entry.payload["payload"])
        return True

    def _signal(self, entry: Recorded) -> bool:
        return self.execution.signal(entry.payload["name"], entry.payload["payload"]) > 0

    def _timer(self, entry: Recorded) -> bool:
        name = self.name_of(entry.element)
        by_hand = entry.action == "timer_fired"
        live = [
            one for one in self.execution.timers()
            if one.element == name and (by_hand or one.due <= entry.at)
        ]
        if not live:
            return False
        self.execution.fire(min(live, key=lambda one: one.due).timer_id)
        return True

    def _variables(self, entry: Recorded) -> bool:
        scope = str(entry.payload.get("scope", ""))
        here = ""
        for element, activities in self._old.items() if scope else ():
            if scope in activities:
                found = self._new.get(self.name_of(element), [])
                here = found[activities.index(scope)] if activities.index(scope) < len(found) else ""
        if scope and not here:
            return False
        self.execution.set_variables(entry.payload["variables"], here, self._done)
        return True

    def _skipped(self, entry: Recorded) -> bool:
        name = self.name_of(entry.element)
        live = [one.activity_id for one in self.open_ends() if one.element == name]
        live += [one.activity_id for one in self.execution.faults() if one.element == name]
        if not live:
            return False
        self.execution.skip(live[0], entry.payload.get("variables") or {}, self._done)
        return True
