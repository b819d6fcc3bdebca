"""The invented chamber's operations: what went wrong, what is due, who may put it right."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from workflows.errors import NotFound
from workflows.model import Incident, InstanceState, Person
from workflows.operations import DueWork, Finding, Standing
from workflows.services.readiness import Check
from workflows.services.rights import steers, tends

if TYPE_CHECKING:
    from page_fakes import FakeApplication

DEFINITION = "register_entry:3"


class FakeRights:
    """Who may do what, by the product's own rule over what this invented chamber shows to whom."""

    def __init__(self, app: FakeApplication) -> None:
        self.app = app

    def _sees(self, instance_id: str, who: Person) -> bool:
        case = self.app.cases.get(instance_id)
        return case is not None and self.app.history._sees(who, case)

    def may_see(self, instance_id: str, who: Person) -> bool:
        return self._sees(instance_id, who)

    def may_steer(self, instance_id: str, who: Person) -> bool:
        return steers(who, sees=self._sees(instance_id, who))

    def may_tend(self, instance_id: str, who: Person) -> bool:
        return tends(who, sees=self._sees(instance_id, who))

    def may_settle(self, incident: Incident, who: Person) -> bool:
        return self.may_steer(incident.instance_id, who) if incident.instance_id else tends(who, sees=False)


class FakeManagement:
    """Incidents."""

    def __init__(self, app: FakeApplication) -> None:
        self.app = app

    def incidents(
        self, open: bool = True, instance_id: str | None = None, *, seen_by: Person | None = None
    ) -> list[Incident]:
        found = [one for one in self.app.open_incidents if instance_id in (None, one.instance_id)]
        if seen_by is None or "admin" in seen_by.roles:
            return found
        return [one for one in found if one.instance_id and self.app.history._sees(seen_by, self.app.cases[one.instance_id])]

    def incident(self, incident_id: str) -> Incident:
        found = next((one for one in self.app.open_incidents if one.id == incident_id), None)
        if found is None:
            raise NotFound("incident_not_found")
        return found

    def correct(self, incident_id: str, variables: Mapping[str, Any], *, by: Person, reason: str) -> None:
        self.app.cases[self.incident(incident_id).instance_id].variables.update(variables)
        self._close("correct", (incident_id, dict(variables), reason))

    def retry(self, incident_id: str, *, by: Person) -> None:
        self._close("retry", incident_id)

    def skip(self, incident_id: str, *, by: Person, variables: Mapping[str, Any], reason: str) -> None:
        if self.app.held is not None:
            raise self.app.held
        self._close("skip", incident_id)

    def _close(self, what: str, told: Any) -> None:
        self.app.calls.append((what, told))
        incident_id = told[0] if isinstance(told, tuple) else told
        self.app.open_incidents = [one for one in self.app.open_incidents if one.id != incident_id]

    def due_work(self, who: Person, *, overdue: bool = False, limit: int = 200) -> list[DueWork]:
        now = self.app.now()
        return [one for one in self.app.due if not overdue or one.due <= now][:limit]

    def run_now(self, work_id: str, *, by: Person, reason: str = "") -> None:
        self.app.calls.append(("run_now", (work_id, reason)))

    def standing(self, definition_id: str, who: Person) -> list[Standing]:
        return [Standing("check_completeness", 4, 1), Standing("fee", 1, 0, 1)] if definition_id == DEFINITION else []

    def cases_of(self, definition_id: str, who: Person, state: InstanceState) -> list[tuple[str, str]]:
        return [
            (case.instance.id, case.instance.business_key) for case in self.app.cases.values()
            if (case.instance.definition_id, case.instance.state) == (definition_id, state)
        ]

    def last_backup(self) -> dt.datetime | None:
        return self.app.backup

    def last_round(self) -> dict[str, Any] | None:
        return self.app.round

    def look_through(self, *, by: Person) -> list[Finding]:
        self.app.calls.append(("look_through", by.username))
        return self.app.round["findings"]

    def repair(self, instance_id: str, *, by: Person) -> list[Finding]:
        self.app.calls.append(("repair", instance_id))
        return [one for one in self.app.round["findings"] if one.instance_id == instance_id]

    def step_name(self, instance_id: str, element: str) -> str:
        found = self.app.repository.model_value.elements.get(element)
        return found.name if found is not None else element


class FakeReadiness:
    """What this installation stands on; a test breaks it by replacing `found`."""

    def __init__(self) -> None:
        self.found = [Check("database", True), Check("worker", True, {"seen_seconds": 5})]

    def checks(self) -> list[Check]:
        return self.found
