"""The chamber as it is shipped: real services, real worker, real processes, served as `kammerwerk serve` does."""
from __future__ import annotations

import datetime as dt
import pathlib
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from counter import served

from handlers.demo.seed import create_staff
from handlers.intake import sample_data
from workflows.bootstrap import Application, build
from workflows.clock import VirtualClock
from workflows.commands.serving import deploy_shipped
from workflows.model import UserTask
from workflows.settings import Settings

# A Monday morning: the day the sample applications arrive.
MORNING = dt.datetime(2026, 11, 30, 8, 0, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Chamber:
    """An installation that is running.

    :param address: where its pages are.
    """

    app: Application
    clock: VirtualClock
    address: str


@contextmanager
def chamber(folder: pathlib.Path, *applications: str, furnished: bool = False) -> Iterator[Chamber]:
    """Furnish an installation with processes and staff, start its worker and serve its pages.

    :param applications: names of shipped samples that lie in the drop folder when the worker starts.
    :param furnished: with cases at several stages.
    """
    clock = VirtualClock(MORNING)
    app = build(Settings(data=folder, durable=False), clock=clock)
    deploy_shipped(app)
    create_staff(app.identity)
    for sample in sample_data.samples():
        if sample.name in applications:
            sample_data.drop(sample, folder / "intake")
    if furnished:
        furnish(app)
    app.worker.start()
    try:
        with served(app) as port:
            yield Chamber(app, clock, f"http://127.0.0.1:{port}")
    finally:
        app.close()


COMPLETE = {"completeness": {"result": "complete", "present": ["D01"]}, "complete_on": MORNING.date()}
APPROVED = {"release": {"result": "approve"}}
REFUSAL = {"result": "refuse", "legal_basis": "§ 1 HwO (kein Handwerk)", "reasons": "Die Meisterprüfung fehlt."}
GRANT = {"result": "grant", "legal_basis": "§ 7 Abs. 1 HwO (Betriebsleitung)"}
LISTED = {"result": "grant", "legal_basis": "§§ 18, 19 HwO (Verzeichnis B1 oder B2)"}
# Shipped samples, and what was done in each: as many kinds of tasks as one morning shows.
CASES: dict[str, list[tuple[str, str, dict[str, Any]]]] = {
    "k01-tischlermeisterin": [],
    "k03-gmbh-elektrotechnik": [],
    "fremder-bezirk-schwerin": [],
    "eu-elektrotechniker": [("check_completeness", "behrens", COMPLETE)],
    "k11-dachdecker-drei-gewerbe": [("check_completeness", "behrens", COMPLETE)],
    "k02-friseursalon-betriebsleiterin": [
        ("check_completeness", "behrens", COMPLETE), ("review_line", "behrens", {"review": GRANT})],
    "k06-klempner-falscher-gesellenbrief": [
        ("check_completeness", "behrens", COMPLETE), ("review_line", "behrens", {"review": REFUSAL})],
    "k10-gebaeudereinigung-b1": [
        ("check_completeness", "behrens", COMPLETE), ("review_line", "behrens", {"review": LISTED}),
        ("release_line", "paulsen", APPROVED)],
}


PLAIN = "k01-tischlermeisterin"
COPIES = 6


def another_application(app: Application) -> UserTask:
    """One more application like the plain one, waiting to be checked by whoever takes it."""
    [plain] = [sample for sample in sample_data.samples() if sample.name == PLAIN]
    case = app.intake.accept({**plain.submission, "submissionId": uuid.uuid4().hex}, plain.attachments()).instance_id
    until = time.monotonic() + 30
    while time.monotonic() < until:  # the chamber's own worker may have taken the steps before the task
        app.worker.run_until_quiet()
        for task in app.tasks.of_case(case, state="open"):
            if task.element == "check_completeness":
                return task
    raise AssertionError("the task does not come")


def furnish(app: Application) -> None:
    """Cases at several stages: to be checked, reviewed, heard, released, with a card to hand out."""
    found = {sample.name: sample for sample in sample_data.samples()}
    for number in range(COPIES):
        app.intake.accept({**found[PLAIN].submission, "submissionId": f"again-{number}"}, found[PLAIN].attachments())
    for name, acts in CASES.items():
        case = app.intake.accept(found[name].submission, found[name].attachments()).instance_id
        app.worker.run_until_quiet()
        for element, username, values in acts:
            [task] = [one for one in app.tasks.of_case(case, state="open") if one.element == element]
            app.tasks.complete(task.id, values, app.identity.by_username(username))
            app.worker.run_until_quiet()
