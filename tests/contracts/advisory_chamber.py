"""The shipped processes of advice with their own handlers and the invented advisers, for tests across rooms."""
from __future__ import annotations

import contextlib
import datetime as dt
import pathlib
from collections.abc import Iterator
from typing import Any

from workflows.bootstrap import Application, build, fill_in_samples
from workflows.clock import VirtualClock
from workflows.model import SYSTEM, Person, ProcessInstance, UserTask
from workflows.scenarios import folder_files
from workflows.settings import Settings

BPMN = pathlib.Path(__file__).resolve().parents[2] / "bpmn"
MORNING = dt.datetime(2026, 11, 23, 8, 0, tzinfo=dt.UTC)
TODAY = MORNING.date()
STAFF = {"bauer": "berater_bb", "lorenz": "berater_bb", "moeller": "ausbildungsberater", "petri": "tl_beratung",
         "clara": "tl_beratung", "sievers": "foerder_sb", "hansen": "ausbildungsberater"}
FINANCE = {"on": TODAY, "result": "advise", "precheck": False}
NO_APPOINTMENT = {"kind": "none", "on": None, "starts_at": None, "minutes": None, "place": None, "documents": []}
SESSION = {"on": TODAY, "kind": "gespraech", "hours": 2, "preparation": None, "travel": None, "topics": "Kalkulation",
           "measures": "Nachkalkulation", "next": "done"}
REPORT = {"situation": "Lage", "analysis": "Analyse", "recommendation": "Empfehlung", "measures": "Nachkalkulation",
          "statement": False, "referral": False, "follow_up_on": None}
STATEMENT = {"kind": "viability", "person": 8, "concept": 7, "market": 7, "finance": 6, "admission": 6,
             "result": "positive", "reasons": "Tragfähig."}


@contextlib.contextmanager
def chamber(folder: pathlib.Path, *, beside: tuple[str, ...] = ()) -> Iterator[Application]:
    """An installation with a lead, two advisers of one subject, training advisers and who handles grants."""
    sent: Any = dict.fromkeys(("mail", "post"), lambda payload, key: None)
    app = build(Settings(data=folder, durable=False), clock=VirtualClock(MORNING), outbox_adapters=sent)
    fill_in_samples(app)
    for name in ("advisory_case", "register_precheck", *beside):
        app.repository.deploy(folder_files(BPMN / name), by=SYSTEM)
    for username, team in STAFF.items():
        app.identity.create_person(username, username.title(), groups=[team], roles=["clerk"])
    try:
        yield app
    finally:
        app.close()


def who(app: Application, username: str) -> Person:
    """A person as they are looked up at their next page."""
    found = app.identity.by_username(username)
    assert found is not None
    return found


def begin(app: Application, process: str = "advisory_case", **changes: Any) -> ProcessInstance:
    """A new case of a Tischlerei in Rostock."""
    party = {"kind": "firm", "id": "HR-1", "name": "Tischlerei Sommer GmbH", "street": "Am Hafen 1", "postcode": "18055",
             "place": "Rostock", "email": "info@sommer.example", "phone": "0381 1"}
    request = {"channel": "phone", "received": TODAY, "requester": "member", "party": party, "signals": ["finance"],
               "employees": 6, "region": "rostock", "concern": "Stundensätze", "consent": True,
               "electronic_delivery": True} | changes
    case = app.runtime.start(process, {"request": request}, by=SYSTEM)
    app.worker.run_until_quiet()
    return case


def opened(app: Application, case: ProcessInstance) -> dict[str, UserTask]:
    """Open tasks by the id of their step."""
    return {task.element: task for task in app.tasks.of_case(case.id, "open")}


def complete(app: Application, case: ProcessInstance, element: str, username: str, **values: Any) -> None:
    """A person does a task, and all that follows by itself happens."""
    app.tasks.complete(opened(app, case)[element].id, values, who(app, username))
    app.worker.run_until_quiet()


def tell(app: Application, case: ProcessInstance, name: str, username: str, **payload: Any) -> None:
    """Something comes in for the case."""
    app.runtime.correlate(name, payload=payload, by=who(app, username), instance_id=case.id)
    app.worker.run_until_quiet()


def adviser(app: Application, case: ProcessInstance) -> str:
    """Who advises now."""
    return str(app.runtime.variables(case.id)["adviser"])


def advised(app: Application, case: ProcessInstance, **report: Any) -> None:
    """From the first contact to the report, by bauer."""
    complete(app, case, "first_contact", "bauer", contact_made=FINANCE)
    if "plan_appointment" not in opened(app, case):
        tell(app, case, "forms_returned", "bauer", forms_back={"on": TODAY})
    if "document_crisis" in opened(app, case):
        complete(app, case, "document_crisis", "bauer", crisis={})
    complete(app, case, "plan_appointment", "bauer", appointment=NO_APPOINTMENT)
    complete(app, case, "hold_session", "bauer", session=SESSION)
    complete(app, case, "write_report", "bauer", report=REPORT | report)
