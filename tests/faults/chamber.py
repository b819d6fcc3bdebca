"""The chamber with its register process, and one application that goes the straight way."""
from __future__ import annotations

import datetime as dt
import pathlib
from typing import Any

import yaml

from workflows.bootstrap import Application, build
from workflows.clock import Clock
from workflows.commands.serving import deploy_shipped
from workflows.handler import Registry
from workflows.model import SYSTEM, Person, ProcessInstance, UserTask
from workflows.scenarios.typed import typed
from workflows.settings import Settings

PLAIN = pathlib.Path(__file__).resolve().parents[2] / "bpmn" / "register_entry" / "scenarios" / "plain.yaml"
# The day the application of the worked case arrives.
FIRST_DAY = dt.datetime(2026, 11, 30, 8, 0, tzinfo=dt.UTC)
PEOPLE = {
    "anna": ("Anna Berg", ["register"], ["clerk"]),
    "bert": ("Bert Lang", ["register"], ["clerk"]),
    "clara": ("Clara Voss", ["register_lead"], ["lead"]),
    "emma": ("Emma Post", ["post"], ["clerk"]),
}


def open_chamber(
    folder: pathlib.Path, clock: Clock | None = None, registry: Registry | None = None, **settings: Any
) -> Application:
    """Build the installation with what is shipped; the people come with the first time."""
    app = build(Settings(data=folder, **settings), clock=clock, registry=registry)
    deploy_shipped(app)
    known = {person.username for person in app.identity.people()}
    for username, (name, groups, roles) in PEOPLE.items():
        if username not in known:
            app.identity.create_person(username, name, groups=groups, roles=roles)
    return app


def person(app: Application, username: str) -> Person:
    return app.identity.by_username(username)


def steps(case: str = "K1") -> list[dict[str, Any]]:
    """The steps of a worked case (register.md § 13)."""
    found = next(one for one in yaml.safe_load(PLAIN.read_text(encoding="utf-8")) if one["id"] == case)
    return list(found["steps"])


def application(name: str = "Ahrens") -> dict[str, Any]:
    """The application of the worked case, as somebody of this family name hands it in."""
    given = steps()[0]["vars"]["application"]
    owner = {**given["owner"], "person": {**given["owner"]["person"], "family_name": name}}
    return {**given, "owner": owner}


def apply(app: Application, name: str = "Ahrens") -> ProcessInstance:
    """Hand in an application, and let the automatic steps before the first task be done."""
    case = app.runtime.start("register_entry", {"application": application(name)}, by=SYSTEM)
    app.worker.run_until_quiet()
    return case


def play(app: Application, case: ProcessInstance, case_id: str = "K1", until: str = "") -> None:
    """Complete the tasks of a worked case one after the other, up to the task `until`."""
    for step in steps(case_id):
        if step.get("do") != "complete":
            continue
        [task] = app.tasks.of_case(case.id, state="open")
        if task.element == until:
            return
        assert task.element == step["task"]
        app.tasks.complete(task.id, typed(step["vars"]), doer(app, task))
        app.worker.run_until_quiet()


def doer(app: Application, task: UserTask) -> Person:
    """Somebody of the task's team who is not barred from it."""
    barred = set(app.tasks.barred(task.id))
    return next(
        person for person in app.identity.people()
        if person.groups & set(task.candidate_groups) and person.username not in barred
    )
