"""Fills an empty installation with the demo chamber, on a virtual clock that ends now."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from handlers.advisory.master_data import load_samples as load_advisers
from handlers.demo import advisory_cases, exam_cases, exam_rounds
from handlers.demo.advisory_cases import AdvisoryCase
from handlers.demo.applications import application
from handlers.demo.documents import attachments
from handlers.demo.exam_cases import ExamCase
from handlers.demo.play import Act, acts, filled
from handlers.exams.master_data import sample
from handlers.yaml_files import read_yaml
from workflows.deadlines import next_working_day
from workflows.model import SYSTEM

BERLIN = ZoneInfo("Europe/Berlin")
PASSWORD_HINT = "musterland-demo"  # noqa: S105 - shown on the demo's own sign-in page, loopback only
LAND = "MV"
#: The oldest application to the running round: its deadline is over for at most so many days.
_EXAMS_BEGAN = 160

Tell = Callable[[str], None]
Keep = Callable[["Event"], bool]


@dataclass(frozen=True, slots=True)
class Event:
    """What happens next in the demo's past: a case arrives (`act` None) or somebody does something."""

    at: dt.datetime
    number: int
    row: Mapping[str, Any] | ExamCase | AdvisoryCase
    act: Act | None

    @property
    def case(self) -> tuple[type, int]:
        """Which case it is about: each subject counts its own."""
        return type(self.row), self.number

    @property
    def stage(self) -> str:
        """How far the case is taken."""
        return self.row.stage if isinstance(self.row, (ExamCase, AdvisoryCase)) else str(self.row["stage"])


def _load(name: str) -> Any:
    return read_yaml("handlers.demo", "data", name)


def earliest(now: dt.datetime) -> dt.datetime:
    """The instant the demo's past begins: the virtual clock must start there."""
    oldest = max(row["ago"] for row in _load("cases.yaml")["cases"])
    return now - dt.timedelta(days=max(oldest, _EXAMS_BEGAN) + 4)


def create_staff(identity: Any) -> list[Any]:
    """The invented people and teams.

    :param identity: the identity service of the installation.
    :returns: the people, in the order of people.yaml.
    """
    rooms = [_load(name) for name in ("people.yaml", "exam_people.yaml", "advisory_people.yaml")]
    staff = {name: [row for room in rooms for row in room[name]] for name in ("teams", "people")}
    staff["people"] += [*_examiners()]
    for team in staff["teams"]:
        identity.create_team(team["key"], team["name"], email=f"{team['key']}@example.org")
    first = staff["people"][0]["username"]
    return [
        identity.create_person(
            row["username"], row["name"], email=f"{row['username']}@example.org", roles=row["roles"],
            groups=row["groups"], password=PASSWORD_HINT if row["username"] == first else None,
            password_of=None if row["username"] == first else first,
        )
        for row in staff["people"]
    ]


def _examiners() -> Iterator[dict[str, Any]]:
    """The members of the committees who sign in: people outside the office, without a role in it."""
    for committee in sample("committees"):
        for member in committee["members"]:
            if member.get("username"):
                team = {"chair": "exam_chair", "deputy": "exam_deputy_chair"}.get(member["function"], "exam_committee")
                yield {"username": member["username"], "name": member["name"], "groups": [team], "roles": ["committee"]}
        sitting = {member.get("username") for member in committee["members"]}
        for one in committee.get("examiners") or ():
            if one.get("username") not in sitting:
                yield {"username": one["username"], "name": one["name"], "groups": ["exam_committee"],
                       "roles": ["committee"]}


def seed(
    installation: Any, clock: Any, now: dt.datetime, tell: Tell = lambda line: None, keep: Keep = lambda event: True
) -> int:
    """Play the demo's past up to `now`.

    :param installation: the Application, built with `clock`.
    :param clock: a virtual clock standing at `earliest(now)`.
    :param tell: is told how far it is, one German line each time.
    :param keep: whether an event happens; a smaller chamber keeps all events of some cases.
    :returns: how many cases there are now.
    """
    staff = {person.username: person for person in create_staff(installation.identity)}
    planned = (*_events(now), *_exam_events(installation, now), *_advisory_events(installation, now))
    events = sorted((event for event in planned if keep(event)), key=lambda event: event.at)
    instances: dict[tuple[type, int], str] = {}
    for count, event in enumerate(events, start=1):
        clock.move_to(event.at)
        installation.worker.run_until_quiet()
        if event.act is None:
            instances[event.case] = _submit(installation, event)
        else:
            _act(installation, instances[event.case], event, staff)
        installation.worker.run_until_quiet()
        if count % 20 == 0 or count == len(events):
            tell(f"Beispielvorgänge werden angelegt: {count} von {len(events)} Ereignissen …")
    clock.move_to(now)
    _send_away(installation, now)
    installation.worker.run_until_quiet()
    return len(instances)


def _send_away(installation: Any, now: dt.datetime) -> None:
    """Let somebody be away today, with deputies who see what falls to them."""
    today = now.astimezone(BERLIN).date()
    for row in _load("people.yaml")["absences"]:
        first, last = (today + dt.timedelta(days=row[name]) for name in ("first", "last"))
        who = installation.identity.by_username(row["username"])
        # What is least urgent: a deputy has something to see, and nobody's morning changes.
        for task in installation.tasks.inbox(who)[-row["holds"]:]:
            installation.tasks.claim(task.id, who)
        installation.absences.enter(row["username"], first, last, row["deputies"], by=who)


def _events(now: dt.datetime) -> list[Event]:
    data, stages = _load("cases.yaml"), _load("stages.yaml")["stages"]
    today = now.astimezone(BERLIN).date()
    events: list[Event] = []
    for number, row in enumerate(data["cases"]):
        received = next_working_day(today - dt.timedelta(days=row["ago"]), LAND)
        row = {**row, "address": data["places"][row["place"]], "received": min(received, today)}
        events.append(Event(_instant(row["received"], 8, number, now), number, row, None))
        for act in acts(stages[row["stage"]], row["received"], LAND):
            if act.on < today:
                events.append(Event(_instant(act.on, 10, number, now), number, row, act))
    return events


def _exam_events(installation: Any, now: dt.datetime) -> list[Event]:
    """What happened in the exam cases; their rounds, days and apprenticeships are entered on the way."""
    data, stages = _load("exam_cases.yaml"), _load("exam_stages.yaml")["stages"]
    today, events = now.astimezone(BERLIN).date(), []
    with installation.context.db.write() as connection:
        rounds = exam_rounds.prepare(connection, today, LAND)
        for case in exam_cases.cases(data, rounds, today, LAND):
            if case.trained:
                exam_cases.enter_apprenticeship(connection, case)
            events.append(Event(_instant(case.received, 7, case.number, now), case.number, case, None))
            for act in acts(stages[case.stage], case.received, LAND, case.exam_day):
                if act.on < today:
                    events.append(Event(_instant(act.on, 11, case.number, now), case.number, case, act))
    return events


def _advisory_events(installation: Any, now: dt.datetime) -> list[Event]:
    """What happened in the cases of advice; who advises is entered on the way."""
    with installation.context.db.write() as connection:
        load_advisers(connection)
    data, stages = _load("advisory_cases.yaml"), _load("advisory_stages.yaml")["stages"]
    today, events = now.astimezone(BERLIN).date(), []
    for case in advisory_cases.cases(data, today, LAND):
        events.append(Event(_instant(case.received, 9, case.number, now), case.number, case, None))
        for act in acts(stages[case.stage], case.received, LAND):
            if act.on < today:
                events.append(Event(_instant(act.on, 12, case.number, now), case.number, case, act))
    return events


def _instant(day: dt.date, hour: int, number: int, now: dt.datetime) -> dt.datetime:
    """A time of the day that differs from case to case and never lies ahead of now."""
    at = dt.datetime.combine(day, dt.time(hour, number % 60), BERLIN)
    return min(at.astimezone(dt.UTC), now)


def _submit(installation: Any, event: Event) -> str:
    row = event.row
    if isinstance(row, ExamCase):
        begun = installation.runtime.start(
            "exam_admission", {"application": exam_cases.application(row)}, by=SYSTEM,
            idempotency_key=f"demo-exam-{event.number:03d}")
        return str(begun.id)
    if isinstance(row, AdvisoryCase):
        begun = installation.runtime.start(
            "advisory_case", {"request": dict(row.request)}, by=SYSTEM,
            idempotency_key=f"demo-advice-{event.number:03d}")
        return str(begun.id)
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


def _act(installation: Any, instance_id: str, event: Event, staff: Mapping[str, Any]) -> None:
    tasks, act = installation.tasks, event.act
    assert act is not None
    given = advisory_cases.timed(act.values, event.number) if isinstance(event.row, AdvisoryCase) else act.values
    if act.verb == "message":
        payload = filled(given, {}, act.on)
        installation.runtime.correlate(act.target, payload=payload, by=staff[act.by], instance_id=instance_id)
        return
    task = next((one for one in tasks.of_case(instance_id, state="open") if one.element == act.target), None)
    if task is None:
        raise RuntimeError(f"demo case {instance_id}: no open task {act.target}")
    person = staff[task.assignee.username if act.by == "chair" else act.by]
    tasks.claim(task.id, person)
    values = filled(given, tasks.variables(task.id, person), act.on)
    if act.verb == "complete":
        tasks.complete(task.id, values, person)
    elif act.verb == "put_off":
        tasks.follow_up(task.id, values["until"], person)
