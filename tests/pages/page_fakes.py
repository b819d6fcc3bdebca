"""An invented chamber in memory with the services' interface: pages are tested without a database.

Only behaviour pages rely on is here: who sees what, one claim wins, complete once, drafts as sent.
"""
from __future__ import annotations

import contextlib
import datetime as dt
import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from page_fakes_data import (
    FORM,
    JOERG,
    MARTA,
    NOW,
    PASSWORD,
    PEOPLE,
    PETRA,
    PROPOSAL,
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
from page_fakes_empty import (
    FakeFeeds,
    FakeNotifications,
    FakeParameters,
    FakePreferences,
    FakePublications,
    FakeReleases,
    FakeViews,
)
from page_fakes_operations import DEFINITION, FakeManagement, FakeReadiness, FakeRights
from page_fakes_tasks import FakeTasks
from sqlalchemy import Connection, StaticPool, create_engine

from handlers.exams.models import metadata as exam_tables
from handlers.register.models import metadata as register_tables
from workflows.clock import VirtualClock, end_of_day
from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.forms import Form, parse_form
from workflows.metrics import Metrics
from workflows.model import (
    AuditEntry,
    Document,
    HistoricActivity,
    Incident,
    InstanceState,
    Note,
    Person,
    ProcessDefinition,
    ProcessInstance,
    Subscription,
    TaskState,
    UserTask,
)
from workflows.operations import DueWork, Finding, Place
from workflows.persistence.words import asked_for
from workflows.services.searching import LONGEST, Found, Hit
from workflows.services.tokens import SCOPES
from workflows.services.vitals import Vitals
from workflows.services.ways import Way
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


    def startable_by(self, person: Person) -> list[ProcessDefinition]:
        return [one for one in self.definitions() if set(one.starter_groups) & person.groups]


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
              version: int | None = None, idempotency_key: str | None = None, own_key: bool = False) -> ProcessInstance:
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


# --- the invented day --------------------------------------------------------------------------------

ROWS: list[tuple[str, str, str, str, str, int | None, int, Person | None, tuple[str, ...], str]] = [
    ("HR-2026-01842", "Unterlagen prüfen", "Elektro Yılmaz GmbH", "Rostock", "register_entry", -3, 19, SABINE, ("2 neue Dokumente",), "check_completeness"),
    ("AB-2026-00117", "Entscheidung treffen", "Tomasz Wiśniewski", "Güstrow", "exemption", -4, 54, SABINE, ("Frist nach § 8",), "review_line"),
    ("HR-2026-01857", "Nachforderung versenden", "Müller & Sohn Dachdecker", "Waren (Müritz)", "register_entry", 0, 7, SABINE, (), "check_completeness"),
    ("HR-2026-01839", "Gebührenbescheid freigeben", "Hairport Friseure UG", "Neubrandenburg", "register_entry", 0, 12, None, (), "review_line"),
    ("LR-2026-03310", "Antrag auf Vollständigkeit prüfen", "Bäckerei Harms / Lina Vogt", "Greifswald", "apprenticeship", 1, 3, None, ("Beginn 01.12.",), "check_completeness"),
    ("HR-2026-01861", "Unterlagen prüfen", "Kfz-Meisterbetrieb Stolte", "Demmin", "register_entry", 3, 4, SABINE, (), "check_completeness"),
    ("HR-2026-01850", "Voraussetzungen prüfen", "Haustechnik Ahlers GmbH", "Stralsund", "register_entry", 4, 9, None, ("Antwort eingegangen",), "review_line"),
    ("HR-2026-01863", "Unterlagen prüfen", "Gerüstbau Brandt & Söhne", "Anklam", "register_entry", 3, 2, None, (), "check_completeness"),
    ("HR-2026-01866", "Voraussetzungen prüfen", "Zimmerei Łukasz Kowalczyk", "Pasewalk", "register_entry", 9, 1, None, (), "review_line"),
    ("AB-2026-00121", "Anhörung auswerten", "Mehmet Şahin", "Rostock", "exemption", 16, 30, SABINE, (), "review_line"),
    ("HR-2026-01868", "Unterlagen prüfen", "Fliesen Petersen e. K.", "Ribnitz-Damgarten", "register_entry", 21, 1, None, (), "check_completeness"),
    ("LR-2026-03315", "Rückfrage klären", "Optik Seeblick GmbH", "Wolgast", "apprenticeship", None, 5, None, (), "check_completeness"),
    ("HR-2026-01812", "Voraussetzungen prüfen", "Malerbetrieb Ostsee", "Wismar", "register_entry", 2, 25, JOERG, (), "review_line"),
]


def _instance(app: FakeApplication, number: int, row: tuple[Any, ...]) -> ProcessInstance:
    key, _, title, place, process, due, age, *_ = row
    names = {one.key: one.name for one in app.repository.definitions()}
    started = NOW - dt.timedelta(days=age)
    return ProcessInstance(
        f"i{number}", key, f"{process}:3", process, names[process], 3, InstanceState.RUNNING, title, place, started,
        "Sabine Kröger", None, (), 7, due=end_of_day((NOW + dt.timedelta(days=due + 20)).date()) if due is not None else None,
    )


def fill(app: FakeApplication) -> None:
    """The day the screenshots show."""
    for number, row in enumerate(ROWS, 1):
        _, name, title, place, process, due, age, who, chips, element = row
        case = FakeCase(_instance(app, number, row), {
            "legal_form": "GmbH", "trade_name": "Elektrotechniker (A 25)", "lead": "Deniz Yılmaz", "checks": PROPOSAL,
            "documents_needed": [{"value": "D03", "label": "Handelsregisterauszug"}, {"value": "D04", "label": "Arbeitsvertrag"}],
        })
        app.cases[case.instance.id] = case
        group = ("register",)
        due_at = end_of_day((NOW + dt.timedelta(days=due)).date()) if due is not None else None
        app.user_tasks[f"t{number}"] = UserTask(
            f"t{number}", case.instance.id, case.instance.business_key, case.instance.definition_id, process,
            case.instance.process_name, element, name, TaskState.OPEN, title, place, NOW - dt.timedelta(days=min(age, 7)),
            case.instance.started, due_at, None, 50, who, group, "check_completeness.form", 7, chips,
        )
        _history(app, case, age)
    app.user_tasks["t20"] = replace(
        app.user_tasks["t6"], id="t20", name="Rückmeldung der IHK abwarten", follow_up=NOW + dt.timedelta(days=9), assignee=SABINE,
    )
    app.open_incidents.append(Incident(
        "in1", "i2", "AB-2026-00117", "fee", "a9", "job_failed", "ConnectionRefusedError: mail.example", NOW - dt.timedelta(hours=2),
        "j1", 3, params={"reason": "Der Mailserver antwortet nicht."}, definition_id="exemption:3",
        process_key="exemption", process_name="Ausnahmebewilligung § 8 HwO",
    ))
    about = {"instance_id": "i1", "business_key": "HR-2026-01842", "definition_id": DEFINITION, "process_name": "Eintragung Handwerksrolle"}
    app.due += [
        DueWork("w1", "service", "fee", "Gebühr", NOW - dt.timedelta(hours=1), "open", 2, "TimeoutError", False, False, **about),
        DueWork("w2", "timer", "check_completeness", "", NOW + dt.timedelta(days=9), "open", 0, "", False, False, **about),
        DueWork("w3", "delivery", "", "mail", NOW + dt.timedelta(minutes=2), "open", 1, "SMTPConnectError", False, False),
    ]
    app.round |= {"count": 2, "findings": [
        Finding("task_row_missing", "i1", {"element": "check_completeness"}, True, "HR-2026-01842"),
        Finding("state_unreadable", "i2", {"reason": "state_format"}, False, "AB-2026-00117"),
    ]}


def _history(app: FakeApplication, case: FakeCase, age: int) -> None:
    start, id = case.instance.started, case.instance.id
    hour = dt.timedelta(hours=1)
    case.activities = [
        HistoricActivity("a1", id, "start", "startEvent", "Antrag eingegangen", start, start, "completed", "Online-Antrag"),
        HistoricActivity("a2", id, "assess", "serviceTask", "Antrag einordnen", start, start + hour, "completed"),
        HistoricActivity("a3", id, "receipt", "serviceTask", "Empfangsbestätigung versenden", start, start + hour, "completed"),
    ]
    for name, size in (("Antrag.pdf", 348_160), ("Meisterbrief Yılmaz.pdf", 1_468_006), ("Gewerbeanmeldung.pdf", 96_100)):
        case.documents.append(Document(
            f"{id}-{name[:4]}", id, name, "application/pdf", size, "", "D01" if "Meister" in name else "", start, "Online-Antrag",
        ))
    case.notes.append(Note("n0", id, "Herr Yılmaz ruft zurück, sobald der Handelsregisterauszug da ist.", NOW - dt.timedelta(days=2), "Jörg Behrens"))
    case.subscriptions = [
        Subscription(f"{id}-s1", "a5", "wait_documents", "message", "documents_received"),
        Subscription(f"{id}-s2", "a6", "withdrawn", "message", "application_withdrawn"),
    ]
    for day, actor, action, payload in (
        (age, "system", "started", {"business_key": case.instance.business_key}),
        (age, "system", "document_added", {"name": "Antrag.pdf"}),
        (3, "sabine.kroeger", "task_claimed", {"task": "t1", "element": "check_completeness"}),
        (2, "joerg.behrens", "variables_set", {"reason": "Tippfehler im Antrag", "events": [
            {"kind": "variables", "element": "", "detail": {"lead": {"before": "Denis Yilmaz", "after": "Deniz Yılmaz"}}}]}),
    ):
        case.audit.append(AuditEntry(len(case.audit) + 1, id, NOW - dt.timedelta(days=day), actor, action, payload, ""))
