"""An invented chamber in memory with the services' interface: pages are tested without a database.

Only behaviour pages rely on is here: who sees what, one claim wins, complete once, drafts as sent.
"""
from __future__ import annotations

import contextlib
import datetime as dt
import itertools
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from page_fakes_cases import FakeHistory, FakeRuntime, FakeSearching
from page_fakes_data import (
    FORM,
    JOERG,
    MARTA,
    NOW,
    PASSWORD,
    PEOPLE,
    PETRA,
    SABINE,
    START_FORM,
    TEAMS,
    TILO,
    FakeCase,
    FakeDraft,
    FakeModel,
    elements,
    flows,
)
from page_fakes_day import fill
from page_fakes_empty import (
    FakeFeeds,
    FakeNotifications,
    FakeParameters,
    FakePreferences,
    FakePublications,
    FakeReleases,
    FakeViews,
)
from page_fakes_operations import FakeManagement, FakeReadiness, FakeRights
from page_fakes_tasks import FakeTasks
from sqlalchemy import Connection, StaticPool, create_engine

from handlers.exams.models import metadata as exam_tables
from handlers.register.models import metadata as register_tables
from workflows.clock import VirtualClock
from workflows.errors import NotAllowed, NotFound
from workflows.forms import Form, parse_form
from workflows.metrics import Metrics
from workflows.model import (
    AuditEntry,
    Incident,
    Person,
    ProcessDefinition,
    UserTask,
)
from workflows.operations import DueWork
from workflows.services.task_drafts import Draft
from workflows.services.tokens import SCOPES
from workflows.services.vitals import Vitals
from workflows.settings import Settings

__all__ = ["JOERG", "MARTA", "NOW", "PASSWORD", "PETRA", "SABINE", "TILO", "FakeApplication"]

VITALS = Vitals(1, 4, 7, 2, {("timer", "open"): 3}, 0.0, 0.0, 0, 0.0, 5.0, None)


class FakeSurvey:
    """The survey of advisory cases: no link was given."""

    def is_open(self, token):
        return False

    def answer(self, token, said):
        return False


class FakeDrafts(dict[tuple[str, str], FakeDraft]):
    """What people have begun to enter, by task and person; and no drafts of processes."""

    def listed(self) -> list[Any]:
        return []

    def read(self, name: str) -> Any:
        raise NotFound("draft_not_found", name=name)


class FakeStartDrafts:
    """What people have typed into start forms, by process and person."""

    def __init__(self, app: FakeApplication) -> None:
        self.app = app
        self.kept: dict[tuple[str, str], Draft] = {}

    def save(self, key: str, person: Person, raw: Mapping[str, Any], form_version: str = "") -> dt.datetime:
        if all(one.key != key for one in self.app.repository.startable_by(person)):
            raise NotAllowed("start_not_allowed")
        self.kept[key, person.username] = Draft(dict(raw), form_version, self.app.now())
        return self.app.now()

    def read(self, key: str, person: Person) -> Draft | None:
        return self.kept.get((key, person.username))

    def kept_by(self, person: Person) -> dict[str, dt.datetime]:
        return {key: draft.saved for (key, username), draft in self.kept.items() if username == person.username}

    def discard(self, key: str, person: Person) -> None:
        self.kept.pop((key, person.username), None)


class FakeApplication:
    """Everything `web.create_app` asks of an application."""

    def __init__(self, data: Path, **settings: Any) -> None:
        self.settings = Settings(data=data, secret="not-so-secret-in-tests", **settings)  # type: ignore[arg-type]
        self.clock = VirtualClock(NOW)
        self.cases: dict[str, FakeCase] = {}
        self.user_tasks: dict[str, UserTask] = {}
        self.drafts = FakeDrafts()
        self.words: dict[str, str] = {}
        self.calls: list[tuple[str, Any]] = []
        self.held: Exception | None = None
        self.backup: dt.datetime | None = NOW - dt.timedelta(hours=6)
        self.open_incidents: list[Incident] = []
        self.due: list[DueWork] = []
        self.round: dict[str, Any] = {"at": NOW, "count": 0, "findings": []}
        self.identity = FakeIdentity(self)
        self.tokens = FakeTokens()
        self.survey = FakeSurvey()
        self.repository = FakeRepository(self)
        self.tasks = FakeTasks(self)
        self.history = FakeHistory(self)
        self.searching = FakeSearching(self)
        self.views = FakeViews()
        self.rights = FakeRights(self)
        self.runtime = FakeRuntime(self)
        self.start_drafts = FakeStartDrafts(self)
        self.management = FakeManagement(self)
        self.parameters = FakeParameters()
        self.preferences = FakePreferences()
        self.publications = FakePublications()
        self.releases = FakeReleases()
        self.readiness = FakeReadiness()
        self.notifications = FakeNotifications()
        self.feeds = FakeFeeds()
        self.scanning = SimpleNamespace(is_on=False, waiting=lambda: 0)
        self.metrics = Metrics(lambda: VITALS)
        self.entrances: dict[str, Any] = {}
        self.numbers = itertools.count(1)
        fill(self)

    def one_moment(self) -> contextlib.AbstractContextManager[None]:
        """Invented services do not change while a page is made."""
        return contextlib.nullcontext()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to an empty register and empty records of exams."""
        engine = create_engine("sqlite://", poolclass=StaticPool)
        register_tables.create_all(engine)
        exam_tables.create_all(engine)
        with engine.connect() as connection:
            yield connection
        engine.dispose()

    def now(self) -> dt.datetime:
        """The clock's instant."""
        return self.clock()

    def record(self, case: FakeCase, actor: str, action: str, payload: Mapping[str, Any]) -> None:
        """Write an audit entry."""
        case.audit.append(AuditEntry(len(case.audit) + 1, case.instance.id, self.now(), actor, action, payload, ""))


class FakeIdentity:
    """People, teams, sessions."""

    def __init__(self, app: FakeApplication) -> None:
        self.app = app
        self.sessions: dict[str, Person] = {}
        self.session_left = dt.timedelta(hours=8)

    def authenticate(self, username: str, password: str, *, address: str = "") -> Person:
        for person in PEOPLE:
            if person.username == username and password == PASSWORD:
                return person
        raise NotAllowed("login_failed")

    def create_session(self, person: Person, **_: Any) -> str:
        token = f"token-{person.id}-{len(self.sessions)}"
        self.sessions[token] = person
        return token

    def session(self, token: str, *, touch: bool = True) -> Any:
        person = self.sessions.get(token)
        end = self.app.now() + self.session_left
        return SimpleNamespace(person=person, absolute_end=end) if person else None

    def end_session(self, token: str) -> None:
        self.sessions.pop(token, None)

    def names(self) -> dict[str, str]:
        people = self.people(active=False)
        return {one.username: one.name for one in people} | {one.id: one.name for one in people}

    def people(self, active: bool = True) -> list[Person]:
        return list(PEOPLE)

    def person(self, id: str) -> Person:
        found = next((one for one in PEOPLE if one.id == id), None)
        if found is None:
            raise NotFound("person_not_found")
        return found

    def teams(self) -> list[Any]:
        return [SimpleNamespace(key=key, name=name) for key, name in TEAMS.items()]


class FakeTokens:
    """One token for each person whose it is: "kwt_" and their user name."""

    def authenticate(self, secret: str) -> Any:
        owner = next((one for one in PEOPLE if secret == f"kwt_{one.username}"), None)
        return SimpleNamespace(owner=owner, scopes=SCOPES) if owner else None


class FakeRepository:
    """One process in three names."""

    def __init__(self, app: FakeApplication) -> None:
        self.app = app
        self.model_value = FakeModel(elements(), flows())
        self.forms: dict[str, Form] = {
            "check_completeness.form": parse_form(json.dumps(FORM).encode()),
            "start_application.form": parse_form(json.dumps(START_FORM).encode()),
        }

    def definitions(self, latest: bool = True) -> list[ProcessDefinition]:
        names = {
            "register_entry": ("Eintragung Handwerksrolle", "Antrag auf Eintragung in die Handwerksrolle oder ein Verzeichnis prüfen und entscheiden."),
            "exemption": ("Ausnahmebewilligung § 8 HwO", "Antrag auf eine Ausnahme von der Meisterprüfung prüfen."),
            "apprenticeship": ("Eintragung Lehrvertrag", "Ausbildungsvertrag prüfen und in die Lehrlingsrolle eintragen."),
        }
        return [
            ProcessDefinition(
                f"{key}:3", key, 3, name, "d1", f"{key}.bpmn", "0" * 64, NOW, "start_application.form", ("register",),
                {"purpose": purpose, "caseFacts": '{"Rechtsform": legal_form, "Gewerk": trade_name, "Betriebsleitung": lead}'},
            ) for key, (name, purpose) in names.items()
        ]

    def definition(self, id: str) -> ProcessDefinition:
        return next(one for one in self.definitions() if one.id == id)

    def version(self, key: str, version: int) -> ProcessDefinition:
        found = next((one for one in self.definitions() if (one.key, one.version) == (key, version)), None)
        if found is None:
            raise NotFound("process_not_found", key=key)
        return found

    def latest(self, key: str) -> ProcessDefinition:
        found = next((one for one in self.definitions() if one.key == key), None)
        if found is None:
            raise NotFound("process_not_found", key=key)
        return found

    def model(self, id: str) -> FakeModel:
        return self.model_value

    def form(self, id: str, ref: str) -> Form:
        if ref not in self.forms:
            raise NotFound("form_not_found", form=ref)
        return self.forms[ref]

    def diagram(self, id: str) -> bytes:
        return (Path(__file__).parent / "sample.bpmn").read_bytes()

    def calls(self, id: str) -> dict[str, str]:
        """No process of it calls another."""
        return {}

    def resources(self, id: str) -> dict[str, bytes]:
        return {f"{id.partition(':')[0]}.bpmn": self.diagram(id), **dict.fromkeys(self.forms, b"{}")}

    def startable_by(self, person: Person) -> list[ProcessDefinition]:
        return [one for one in self.definitions() if set(one.starter_groups) & person.groups]
