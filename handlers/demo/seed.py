"""Fills an empty installation with the demo chamber, on a virtual clock that ends now."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from handlers.demo.applications import application
from handlers.demo.documents import attachments
from handlers.demo.play import Act, acts, filled
from workflows.deadlines import next_working_day

DATA = Path(__file__).parent / "data"
BERLIN = ZoneInfo("Europe/Berlin")
PASSWORD_HINT = "musterland-demo"  # noqa: S105 - shown on the demo's own sign-in page, loopback only
LAND = "MV"

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Event:
    """What happens next in the demo's past: a case arrives (`act` None) or somebody does something."""

    at: dt.datetime
    number: int
    row: Mapping[str, Any]
    act: Act | None


def _load(name: str) -> Any:
    return yaml.safe_load((DATA / name).read_text(encoding="utf-8"))


def earliest(now: dt.datetime) -> dt.datetime:
    """The instant the demo's past begins: the virtual clock must start there."""
    oldest = max(row["ago"] for row in _load("cases.yaml")["cases"])
    return now - dt.timedelta(days=oldest + 4)


def create_staff(identity: Any) -> list[Any]:
    """The invented people and teams.

    :param identity: the identity service of the installation.
    :returns: the people, in the order of people.yaml.
    """
    staff = _load("people.yaml")
    for team in staff["teams"]:
        identity.create_team(team["key"], team["name"], email=f"{team['key']}@example.org")
    return [
        identity.create_person(
            row["username"], row["name"], email=f"{row['username']}@example.org", password=PASSWORD_HINT,
            roles=row["roles"], groups=row["groups"],
        )
        for row in staff["people"]
    ]


def seed(installation: Any, clock: Any, now: dt.datetime, tell: Tell = lambda line: None) -> int:
    """Play the demo's past up to `now`.

    :param installation: the Application, built with `clock`.
    :param clock: a virtual clock standing at `earliest(now)`.
    :param tell: is told how far it is, one German line each time.
    :returns: how many cases there are now.
    """
    staff = {person.username: person for person in create_staff(installation.identity)}
    events = _events(now)
    instances: dict[int, str] = {}
    for count, event in enumerate(events, start=1):
        clock.move_to(event.at)
        installation.worker.run_until_quiet()
        if event.act is None:
            instances[event.number] = _submit(installation, event)
        else:
            _act(installation, instances[event.number], event.act, staff)
        installation.worker.run_until_quiet()
        if count % 20 == 0 or count == len(events):
            tell(f"Beispielvorgänge werden angelegt: {count} von {len(events)} Ereignissen …")
    clock.move_to(now)
    installation.worker.run_until_quiet()
    return len(instances)


def _events(now: dt.datetime) -> list[Event]:
    data, stages = _load("cases.yaml"), _load("stages.yaml")["stages"]
    today = now.astimezone(BERLIN).date()
    events = []
    for number, row in enumerate(data["cases"]):
        received = next_working_day(today - dt.timedelta(days=row["ago"]), LAND)
        row = {**row, "address": data["places"][row["place"]], "received": min(received, today)}
        events.append(Event(_instant(row["received"], 8, number, now), number, row, None))
        for act in acts(stages[row["stage"]], row["received"], LAND):
            if act.on < today:
                events.append(Event(_instant(act.on, 10, number, now), number, row, act))
    return sorted(events, key=lambda event: event.at)


def _instant(day: dt.date, hour: int, number: int, now: dt.datetime) -> dt.datetime:
    """A time of the day that differs from case to case and never lies ahead of now."""
    at = dt.datetime.combine(day, dt.time(hour, number % 60), BERLIN)
    return min(at.astimezone(dt.UTC), now)


def _submit(installation: Any, event: Event) -> str:
    row = event.row
    data = application(row, row["address"], row["received"])
    papers, contents = attachments(row)
    receipt = installation.intake.accept(
        {
            "submissionId": f"demo-{event.number:03d}",
            "metadata": {"contentStructure": {"attachments": papers}},
            "data": {"application": data},
        },
        contents,
        source="portal",
    )
    if receipt.state != "accepted":
        raise RuntimeError(f"demo case {row['firm']}: {receipt.reason}")
    return str(receipt.instance_id)


def _act(installation: Any, instance_id: str, act: Act, staff: Mapping[str, Any]) -> None:
    person, tasks = staff[act.by], installation.tasks
    if act.verb == "message":
        installation.runtime.correlate(act.target, payload=dict(act.values), by=person, instance_id=instance_id)
        return
    task = next((one for one in tasks.of_case(instance_id, state="open") if one.element == act.target), None)
    if task is None:
        raise RuntimeError(f"demo case {instance_id}: no open task {act.target}")
    tasks.claim(task.id, person)
    values = filled(act.values, tasks.variables(task.id, person), act.on)
    if act.verb == "complete":
        tasks.complete(task.id, values, person)
    elif act.verb == "put_off":
        tasks.follow_up(task.id, values["until"], person)
