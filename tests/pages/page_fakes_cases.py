"""Cases of the invented chamber: how they are listed, found, begun and moved."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from page_fakes_data import FakeCase

from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import (
    AuditEntry,
    HistoricActivity,
    InstanceState,
    Person,
    ProcessInstance,
    Subscription,
    TaskState,
)
from workflows.operations import Place
from workflows.persistence.words import asked_for
from workflows.services.searching import LONGEST, Found, Hit
from workflows.services.ways import Way

if TYPE_CHECKING:
    from page_fakes import FakeApplication


class FakeHistory:
    """Cases as lists and pages see them."""

    def __init__(self, app: FakeApplication) -> None:
        self.app = app

    class pace:
        """Nobody has counted yet."""

        @staticmethod
        def of(process_key: str) -> dict[str, Any]:
            return {}

    def related(self, instance_id: str, person: Person) -> list[Any]:
        """No other cases: they are tested over the real services."""
        return []

    def way_to(self, instance_id: str, activity_id: str, person: Person) -> Way:
        """Straight here: forks are tested over the real services."""
        return Way(())

    def _sees(self, person: Person, case: FakeCase) -> bool:
        return bool(person.groups & {"register", "register_lead"}) or any(
            self.app.tasks._sees(person, task) for task in self.app.user_tasks.values() if task.instance_id == case.instance.id
        )

    def instance(self, id_or_key: str, person: Person) -> ProcessInstance:
        for case in self.app.cases.values():
            if id_or_key in (case.instance.id, case.instance.business_key) and self._sees(person, case):
                return case.instance
        raise NotFound("instance_not_found")

    def instances(self, person: Person, state: Any = None, process: str | None = None, **_: Any) -> list[ProcessInstance]:
        return [
            case.instance for case in self.app.cases.values()
            if self._sees(person, case) and state in (None, case.instance.state) and process in (None, case.instance.process_key)
        ]

    def facts(self, instance_id: str) -> list[tuple[str, str]]:
        values = self.app.cases[instance_id].variables
        return [("Rechtsform", values["legal_form"]), ("Gewerk", values["trade_name"]), ("Betriebsleitung", values["lead"])] \
            if "legal_form" in values else []

    def activities(self, instance_id: str) -> list[HistoricActivity]:
        return self.app.cases[instance_id].activities

    def audit(self, instance_id: str) -> list[AuditEntry]:
        return self.app.cases[instance_id].audit


class FakeSearching:
    """Cases by what their head says."""

    def __init__(self, app: FakeApplication) -> None:
        self.app = app

    def exact(self, person: Person, text: str) -> str | None:
        keys = [one.business_key for one in self.app.history.instances(person)]
        return text.upper() if text.upper() in keys else None

    def find(self, person: Person, text: str, *, open_only: bool = False) -> Found:
        if len(text) > LONGEST:
            raise Rejected("search_too_long", max=LONGEST, length=len(text))
        words = text.lower().split()
        cases = [
            one for one in self.app.history.instances(person)
            if all(word in f"{one.title} {one.place} {one.business_key}".lower() for word in words)
        ]
        tasks = [task for one in cases for task in self.app.tasks.of_case(one.id, TaskState.OPEN)]
        return Found(tuple(asked_for(text)), tuple(cases), tuple(tasks), {one.id: [Hit("", "Antrag.pdf")] for one in cases})


class FakeRuntime:
    """Starting and moving cases."""

    def __init__(self, app: FakeApplication) -> None:
        self.app = app
        self.started: dict[str, ProcessInstance] = {}

    def start(self, key: str, variables: Mapping[str, Any], *, by: Person, business_key: str | None = None,
              version: int | None = None, idempotency_key: str | None = None, own_key: bool = False,
              ends_draft: bool = False) -> ProcessInstance:
        if ends_draft:
            self.app.start_drafts.discard(key, by)
        if idempotency_key and idempotency_key in self.started:
            return self.started[idempotency_key]
        definition = self.app.repository.latest(key)
        title = str(variables.get("application", {}).get("firm", "Neuer Antrag"))
        number = next(self.app.numbers)
        case = ProcessInstance(
            f"n{number}", f"HR-2026-{90000 + number:05}", definition.id, key, definition.name, 3, InstanceState.RUNNING,
            title, "", self.app.now(), by.name, None, (), 1,
        )
        self.app.cases[case.id] = FakeCase(case, dict(variables))
        self.app.calls.append(("start", dict(variables)))
        if idempotency_key:
            self.started[idempotency_key] = case
        return case

    def variables(self, instance_id: str, activity_id: str = "") -> dict[str, Any]:
        return self.app.cases[instance_id].variables

    def set_variables(self, instance_id: str, variables: Mapping[str, Any], *, by: Person, reason: str) -> None:
        self.app.cases[instance_id].variables.update(variables)
        self.app.calls.append(("set_variables", dict(variables)))

    def subscriptions(self, instance_id: str) -> list[Subscription]:
        return self.app.cases[instance_id].subscriptions

    def correlate(self, name: str, *, payload: Mapping[str, Any], by: Person, **_: Any) -> ProcessInstance:
        self.app.calls.append(("correlate", (name, dict(payload))))
        case = self.app.cases[_["instance_id"]]
        if name not in {one.name for one in case.subscriptions}:
            raise Conflict("nobody_waits", name=name)
        return case.instance

    def cancel(self, instance_id: str, *, by: Person, reason: str) -> ProcessInstance:
        case = self.app.cases[instance_id]
        case.instance = replace(case.instance, state=InstanceState.CANCELLED, ended=self.app.now())
        return case.instance

    def suspend(self, instance_id: str, *, by: Person, reason: str) -> ProcessInstance:
        return self._switch("suspend", instance_id, InstanceState.SUSPENDED, reason)

    def resume(self, instance_id: str, *, by: Person, reason: str) -> ProcessInstance:
        return self._switch("resume", instance_id, InstanceState.RUNNING, reason)

    def _switch(self, what: str, instance_id: str, state: InstanceState, reason: str) -> ProcessInstance:
        case = self.app.cases[instance_id]
        if case.instance.state is state:
            raise Conflict("instance_suspended" if state is InstanceState.SUSPENDED else "instance_running")
        self.app.calls.append((what, (instance_id, reason)))
        case.instance = replace(case.instance, state=state)
        return case.instance

    def places(self, instance_id: str) -> list[Place]:
        return [Place("a7", "check_completeness", ("review_line", "fee"))]

    def move(self, instance_id: str, activity_id: str, target: str, *, by: Person, reason: str) -> ProcessInstance:
        if target not in ("review_line", "fee"):
            raise Conflict("move_to_there", target=target)
        self.app.calls.append(("move", (instance_id, activity_id, target, reason)))
        return self.app.cases[instance_id].instance
