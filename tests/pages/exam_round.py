"""A round of exams on the real services: the shipped process, an invented committee, applications at the chair's desk."""
from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

from sqlalchemy import select

from handlers.exams.committees import declare
from handlers.exams.models import members
from workflows.bootstrap import Application, build, fill_in_samples
from workflows.clock import VirtualClock
from workflows.model import SYSTEM
from workflows.settings import Settings

PROCESS = pathlib.Path(__file__).resolve().parents[2] / "bpmn" / "exam_admission"
MORNING = dt.datetime(2027, 2, 20, 8, 0, tzinfo=dt.UTC)
PEOPLE = (
    ("wendt", "Karl Wendt", ["committee"], ["exam_chair"]),
    ("schuldt", "Ines Schuldt", ["committee"], ["exam_deputy_chair"]),
    ("krause", "Dieter Krause", ["committee"], ["exam_chair"]),
    ("lange", "Peter Lange", ["committee"], ["exam_committee"]),
    ("hecht", "Gudrun Hecht", ["committee"], ["exam_committee"]),
    ("stiller", "Ronny Stiller", ["committee"], ["exam_committee"]),
    ("anna", "Anna Berg", ["clerk"], ["exams"]),
    ("clara", "Clara Ohm", ["clerk", "lead"], ["exams", "exams_lead"]),
    ("kroeger", "Sabine Kröger", ["clerk"], ["register"]),
    ("albers", "Katrin Albers", ["process_owner"], []),
)
CHECKED = {"completeness": {"result": "complete", "present": []}}


def installed(folder: pathlib.Path) -> Application:
    """An installation with the process, its master data and people."""
    app = build(Settings(data=folder, durable=False), clock=VirtualClock(MORNING))
    files = {
        path.relative_to(PROCESS).as_posix(): path.read_bytes() for path in sorted(PROCESS.rglob("*"))
        if path.is_file() and (path.suffix in (".bpmn", ".dmn", ".form") or path.parent.name == "letters")
    }
    app.repository.deploy(files, by=SYSTEM, policy="lenient")
    fill_in_samples(app)
    for username, name, roles, groups in PEOPLE:
        app.identity.create_person(username, name, roles=roles, groups=groups)
    return app


def application(family_name: str, **more: Any) -> dict[str, Any]:
    """A plain application for the Gesellenprüfung of a Tischler, all in order."""
    firm = {"id": "F-2001", "name": "Tischlerei Sommer GmbH", "street": "Werkstraße 9", "postcode": "18055",
            "place": "Rostock", "municipality": "13003000", "email": "info@tischlerei-sommer.example"}
    training = {"begin": dt.date(2024, 8, 1), "end": dt.date(2027, 7, 31), "registered": True, "zp_attended": True,
                "booklet": True, "firm": {**firm, **more.pop("firm", {})}}
    return {
        "exam": "GP", "round": "S27", "received": dt.date(2027, 2, 20), "channel": "portal",
        "person": {"family_name": family_name, "first_names": "Lena", "birth_date": dt.date(2006, 5, 14), "sex": "w",
                   "street": "Lange Straße 5", "postcode": "18055", "place": "Rostock"},
        "occupation": {"key": "tischler"}, "training": {**training, **more.pop("training", {})}, "declaration": True,
        **more,
    }


def begun(app: Application, family_name: str, **more: Any) -> Any:
    """A case whose papers wait to be looked through."""
    clerk = app.identity.by_username("anna")
    case = app.runtime.start("exam_admission", {"application": application(family_name, **more)}, by=clerk)
    app.worker.run_until_quiet()
    return case


def at_the_chair(app: Application, family_name: str, **more: Any) -> Any:
    """A case that waits for the chair; gives the task."""
    clerk, case = app.identity.by_username("anna"), begun(app, family_name, **more)
    [task] = app.tasks.of_case(case.id, state="open")
    app.tasks.complete(task.id, CHECKED, clerk)
    app.worker.run_until_quiet()
    [waiting] = app.tasks.of_case(case.id, state="open")
    return waiting


def becomes_biased(app: Application, username: str, family_name: str) -> None:
    """A member declares a conflict of interest about a candidate after the case came to them."""
    with app.context.db.write() as connection:
        member = connection.execute(select(members.c.id).where(members.c.username == username)).scalar_one()
        declare(connection, member, app.context.today(), "verwandt", person={"family_name": family_name})
