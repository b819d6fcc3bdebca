"""The world of one scenario: a fresh installation, a clock that is moved by hand, named instances and people."""
from __future__ import annotations

import contextlib
import datetime as dt
import pathlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row

from workflows.bootstrap import Application, build, fill_in_samples
from workflows.clock import VirtualClock
from workflows.errors import NotFound, Rejected
from workflows.model import SYSTEM, InstanceState, Person, Problem, ProcessInstance, Severity
from workflows.scenarios import looking
from workflows.scenarios.errors import BrokenScenario, StepFailed
from workflows.scenarios.format import Scenario
from workflows.scenarios.resources import gathered
from workflows.scenarios.stand_ins import install
from workflows.services.access import ANYBODY
from workflows.settings import Settings

MAIL_DOMAIN = "scenario.example"
CHANNELS = ("mail", "post", "ihk", "pension")
_BATCH, _MOST_ROUNDS, _MOST_MOVES = 100, 1_000, 20_000


@dataclass
class World:
    """Everything a step can reach.

    :param names: what the scenario calls its instances -> instance id, in the order of their start.
    :param problems: of all deployments, refused ones included.
    :param refusal: errors of the latest deployment where that was refused, else None; warnings refuse nothing.
    :param within: the folder the files must lie in, None = anywhere.
    """

    app: Application
    clock: VirtualClock
    scenario: Scenario
    folder: pathlib.Path
    people: dict[str, Person]
    names: dict[str, str] = field(default_factory=dict)
    foreign: frozenset[str] = frozenset()
    problems: list[Problem] = field(default_factory=list)
    refusal: tuple[Problem, ...] | None = None
    strangers: int = 0
    within: pathlib.Path | None = None

    def deploy(self, files: tuple[str, ...]) -> None:
        """Deploy files together; a refusal is kept in `refusal`, not raised."""
        contents = gathered(files, self.folder, self.within)
        self.refusal = None
        try:
            done = self.app.repository.deploy(contents, by=SYSTEM, note="scenario", policy="lenient")
        except Rejected as error:
            if not error.problems:
                raise
            self.refusal = tuple(one for one in error.problems if one.severity is Severity.ERROR)
            self.problems.extend(error.problems)
        else:
            self.problems.extend(done.problems)

    def settle(self) -> None:
        """Run jobs, timers and deliveries until nothing is due; give a name to instances that began by themselves."""
        for _ in range(_MOST_ROUNDS):
            if not self.app.management.run_due(_BATCH):
                break
        else:
            raise StepFailed(f"something is still due after {_MOST_ROUNDS * _BATCH} jobs", code="scenario_never_quiet")
        for case in self.instance_ids():
            if case not in self.names.values():
                self.name(case, None)

    def move_to(self, target: dt.datetime) -> None:
        """Move the clock from due instant to due instant, running what became due at each."""
        if target < self.clock():
            raise StepFailed(
                f"the clock can not go back to {target.isoformat()}", code="scenario_clock_back", to=target,
                now=self.clock())
        for _ in range(_MOST_MOVES):
            with self.app.reading() as connection:
                due = looking.next_due(connection, self.clock())
            if due is None or due > target:
                break
            self.clock.move_to(due)
            self.settle()
        else:
            raise StepFailed(f"more than {_MOST_MOVES} instants are due on the way", code="scenario_never_quiet")
        self.clock.move_to(target)
        self.settle()

    # --- instances ----------------------------------------------------------------------------------

    def instance_ids(self) -> list[str]:
        """The instances of this scenario, the oldest first."""
        with self.app.reading() as connection:
            return [case for case in looking.instance_ids(connection) if case not in self.foreign]

    def name(self, instance_id: str, name: Any) -> None:
        """Call an instance something; without a name it is `key#1`, `key#2` ..."""
        if name is None:
            key = self.instance(instance_id).process_key
            name = next(f"{key}#{n}" for n in range(1, 1_000_000) if f"{key}#{n}" not in self.names)
        if name in self.names:
            raise BrokenScenario(f"two instances are called {name}", code="scenario_instance_twice", name=str(name))
        self.names[str(name)] = instance_id

    def instance(self, instance_id: str) -> ProcessInstance:
        """An instance as it is now."""
        return self.app.history.instance(instance_id, SYSTEM)

    def of(self, fields: Any) -> str:
        """The instance a step is about: `of`, or the only one there is."""
        name = fields.get("of")
        if name is None and len(self.names) == 1:
            return next(iter(self.names.values()))
        if name is None:
            raise BrokenScenario(
                f"say of which instance: there are {', '.join(self.names) or 'none'}", code="scenario_which_instance",
                names=list(self.names))
        return self.called(name)

    def called(self, name: Any) -> str:
        """The instance with a name."""
        if name not in self.names:
            raise BrokenScenario(f"no instance is called {name}", code="scenario_no_instance", name=str(name))
        return self.names[name]

    def some(self, fields: Any) -> list[str]:
        """The instance named by `of`, else all."""
        return [self.called(fields["of"])] if fields.get("of") is not None else list(self.names.values())

    def open_tasks(self, fields: Any = None) -> list[Row[Any]]:
        """Open user tasks of the named instance or of all, the oldest first."""
        instances = self.some(fields or {})
        with self.app.reading() as connection:
            return looking.open_tasks(connection, instances)

    def tasks_at(self, fields: Any) -> list[Row[Any]]:
        """Open user tasks of the element a step names."""
        return [task for task in self.open_tasks(fields) if task.element == fields["task"]]

    def incidents(self, fields: Any) -> list[Any]:
        """Open incidents of the instance and element a step names."""
        instances = self.some(fields)
        return [
            incident for incident in self.app.management.incidents(open=True)
            if incident.instance_id in instances
            and fields.get("activity") in (None, incident.element)
            and str(fields.get("contains", "")) in f"{incident.code} {incident.message} {dict(incident.params)}"
        ]

    # --- people -------------------------------------------------------------------------------------

    def person(self, name: str) -> Person:
        """Somebody of the scenario's people; an unknown name is somebody without teams."""
        stranger = Person(id=name, username=name, name=name, roles=frozenset({"clerk"}))
        return self.people.get(name, stranger)

    def doer(self, task: Row[Any]) -> Person:
        """A person who may do a task; where people are declared one of them, the one with least to do with the case."""
        barred = set(self.app.tasks.barred(task.id))
        if task.assignee:
            holder = self.person(task.assignee)
            return holder if self.scenario.people else _with_groups(holder, task.candidate_groups)
        groups, users = set(task.candidate_groups), set(named_users(task))
        if not self.scenario.people:
            return self._stranger(groups, users)
        able = [
            name for name, one in self.people.items()
            if one.username not in barred and (groups & one.groups or one.username in users or not (groups or users))
        ]
        if not able:
            raise StepFailed(
                f"nobody of the scenario's people may do {task.element}", code="scenario_nobody_may", task=task.element)
        done = [done.completed_by.username for done in self.app.tasks.of_case(task.instance_id) if done.completed_by]
        return self.people[min(able, key=lambda name: (done.count(self.people[name].username), able.index(name)))]

    def _stranger(self, groups: set[str], users: set[str]) -> Person:
        """Somebody the task is meant for, made up on the spot; a different one for each task."""
        self.strangers += 1
        name = min(users) if users and not groups else f"person{self.strangers}"
        return _with_groups(self.person(name), groups)


def named_users(task: Row[Any]) -> list[str]:
    """The users a task names; "*" stands for everybody and is no user."""
    return [name for name in task.candidate_users if name != ANYBODY]


def _with_groups(person: Person, groups: Any) -> Person:
    return Person(person.id, person.username, person.name, person.email, person.roles, frozenset(groups))


def _settings(folder: pathlib.Path, database: str | None) -> Settings:
    return Settings(data=folder, database_url=database or "", durable=database is not None, job_backoff=False)


@contextlib.contextmanager
def open_world(
    scenario: Scenario, folder: pathlib.Path, database: str | None = None, within: pathlib.Path | None = None
) -> Iterator[World]:
    """Build the world of a scenario and tear it down afterwards.

    :param folder: what the scenario's files are relative to.
    :param database: URL of a database to use; None = a fresh temporary SQLite file.
    :param within: the folder its files must lie in, None = anywhere.
    """
    with tempfile.TemporaryDirectory(prefix="kammerwerk-scenario-") as place:
        clock = VirtualClock(scenario.clock)
        kept = dict.fromkeys(CHANNELS, _keep)
        app = build(_settings(pathlib.Path(place), database), clock=clock, outbox_adapters=kept)
        try:
            install(app.registry, scenario.handlers)
            if database is None:
                fill_in_samples(app)
            with app.reading() as connection:
                foreign = frozenset(looking.instance_ids(connection))
            yield World(app, clock, scenario, folder, enrolled(app, scenario), foreign=foreign, within=within)
        finally:
            app.close()


def _keep(_payload: Any, _key: str) -> None:
    """An outside effect stays in the outbox's rows, where expectations look at it."""


def enrolled(app: Application, scenario: Scenario) -> dict[str, Person]:
    """The scenario's people, made known to the installation so that mail to a team finds its members."""
    found = {}
    for name, groups in scenario.people.items():
        try:
            found[name] = app.identity.by_username(name)
        except NotFound:
            found[name] = app.identity.create_person(
                name, name, email=f"{name}@{MAIL_DOMAIN}", roles=("clerk",), groups=groups
            )
    return found


def state_of(world: World) -> list[Any]:
    """Everything a step could change, to compare before and after."""
    tasks = [(task.id, task.assignee, task.follow_up) for task in world.open_tasks()]
    cases = []
    for case in world.instance_ids():
        found = world.instance(case)
        variables = world.app.runtime.variables(case) if found.state is not InstanceState.CANCELLED else {}
        cases.append((case, found.state, found.revision, variables, found.incidents))
    return [cases, tasks, len(world.app.repository.definitions(latest=False))]
