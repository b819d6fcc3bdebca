"""The composition root: the only file that knows everybody."""
from __future__ import annotations

import contextlib
import datetime as dt
import importlib
import pathlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, MetaData, event
from sqlalchemy import Engine as DatabaseEngine

from workflows.backup.nightly import Nightly
from workflows.checking import pdf_fault_bounded
from workflows.clock import Clock, system_clock
from workflows.engine import Engine
from workflows.feel import use_land
from workflows.handler import Registry
from workflows.metrics import Metrics
from workflows.model import SYSTEM, FieldError
from workflows.papers import harmless
from workflows.persistence import Database, open_engine, upgrade
from workflows.presence import FilePresence, Presence, ServerPresence, lock_file, use
from workflows.services.absences import Absences, Listener
from workflows.services.batches import Batches
from workflows.services.catalog import Catalog
from workflows.services.closed_files import ClosedFiles
from workflows.services.completion_undo import forget_expired
from workflows.services.context import Context
from workflows.services.crisis import crisis_folder
from workflows.services.document_store import DocumentStore
from workflows.services.drafts import Drafts
from workflows.services.feeds import Feeds
from workflows.services.handing import Handing
from workflows.services.history import History
from workflows.services.identity import Identity
from workflows.services.jobs import JobRunner
from workflows.services.leaving import Leaving
from workflows.services.management import Management
from workflows.services.migrations import Migrations
from workflows.services.notifications import Notifications
from workflows.services.outbox import Adapter, Outbox
from workflows.services.parameters import Definition, Parameters, write_defaults
from workflows.services.parties import PartyFiller
from workflows.services.preferences import Preferences
from workflows.services.publications import Publications
from workflows.services.readiness import Readiness
from workflows.services.records import Eraser, Records
from workflows.services.releases import Releases
from workflows.services.reminding import Reminding
from workflows.services.repository import Repository
from workflows.services.rights import Rights
from workflows.services.runtime import Runtime
from workflows.services.scanning import Scanning
from workflows.services.searching import Searching
from workflows.services.staff import Staff
from workflows.services.start_drafts import StartDrafts
from workflows.services.step_cycle import StepCycle
from workflows.services.tasks import Tasks
from workflows.services.team_work import TeamBoard
from workflows.services.tokens import Tokens
from workflows.services.trials import Trials
from workflows.services.views import Views
from workflows.services.webhooks import Target, Webhooks
from workflows.settings import SettingFault, Settings, SettingsError
from workflows.worker import Waking, Worker


@dataclass(frozen=True)
class Application:
    """An installation: its services, settings and worker.

    :param intake: the one door for submissions (`handlers.intake.service.Intake`).
    :param desk: what an adviser does outside of a case (`handlers.advisory.desk.Desk`).
    :param survey: answers to the survey after an advisory case (`handlers.advisory.survey.Door`).
    :param entrances: process key -> what is wrong with the variables a program wants to begin a case with.
    :param engine_db: the database, for read functions of the handlers' subjects (see `reading`).
    """

    repository: Repository
    drafts: Drafts
    publications: Publications
    releases: Releases
    runtime: Runtime
    start_drafts: StartDrafts
    scanning: Scanning
    tasks: Tasks
    absences: Absences
    handing: Handing
    staff: Staff
    leaving: Leaving
    team_board: TeamBoard
    management: Management
    parameters: Parameters
    rights: Rights
    migrations: Migrations
    notifications: Notifications
    feeds: Feeds
    history: History
    closed_files: ClosedFiles
    searching: Searching
    views: Views
    batches: Batches
    identity: Identity
    preferences: Preferences
    worker: Worker
    readiness: Readiness
    metrics: Metrics
    settings: Settings
    registry: Registry
    clock: Clock
    engine_db: DatabaseEngine
    context: Context
    records: Records
    trials: Trials
    tokens: Tokens
    webhooks: Webhooks
    intake: Any
    desk: Any
    survey: Any
    entrances: Mapping[str, Callable[[Mapping[str, Any]], list[FieldError]]]

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for the read functions of a subject (`handlers.<subject>.service`)."""
        with self.context.db.read() as connection:
            yield connection

    def one_moment(self) -> contextlib.AbstractContextManager[None]:
        """Within this all that is read is read from one state of the database, until something is written."""
        return self.context.db.one_moment()

    def close(self, seconds: float = 30) -> None:
        """Stop the worker and close the database.

        :param seconds: how long running jobs may take to finish; what takes longer is handed back.
        """
        self.worker.stop(seconds)
        self.trials.close()
        self.history.pace.close()
        self.engine_db.dispose()


def build(
    settings: Settings,
    *,
    clock: Clock | None = None,
    registry: Registry | None = None,
    outbox_adapters: Mapping[str, Adapter] | None = None,
    migrate: bool = True,
) -> Application:
    """Put an installation together; the worker is built but not started.

    :param clock: gives the present instant (UTC); tests and scenarios pass a `VirtualClock`.
    :param registry: handlers; None = those of the package `handlers`.
    :param outbox_adapters: channel -> callable(payload, key); None = those of the package `handlers`.
    :param migrate: bring the database to the head of the migrations first.
    :raises SettingsError: "setting_folder", the data folder cannot be made.
    """
    clock = clock or system_clock
    _make_folder(settings.data)
    use_land(settings.land)
    database = open_engine(settings.url, durable=settings.durable)
    context = _context(settings, clock, database, registry if registry is not None else handler_registry())
    _show_use(database)
    try:
        if migrate:
            upgrade(database, handler_metadata())
        with context.db.write() as connection:
            write_defaults(connection, handler_parameters(), context.now())
    except BaseException:
        database.dispose()
        raise
    if outbox_adapters is None:
        outbox_adapters = handler_adapters(settings, Identity(context).addresses, Webhooks(context).target)
    return _application(context, outbox_adapters, database)


def _make_folder(path: pathlib.Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        fault = SettingFault(
            "setting_folder", {"name": "KAMMERWERK_DATA", "path": str(path)}, f"cannot be made: {error}"
        )
        raise SettingsError([fault]) from error


def bare_context(settings: Settings, database: DatabaseEngine) -> Context:
    """The ground of the services on a database that is open already, for programs that look at it or move it."""
    return _context(settings, system_clock, database, handler_registry())


def _context(settings: Settings, clock: Clock, database: DatabaseEngine, registry: Registry) -> Context:
    db = Database(database)
    catalog = Catalog(db, clock)
    engine = Engine(
        models=catalog.model, resolve_call=catalog.resolve_call, decide=catalog.decide, clock=clock,
        beside=lambda definition_id: catalog.beside(definition_id, registry.contracts()),
    )
    store = DocumentStore(settings.documents, durable=settings.durable)
    return Context(db, clock, settings, registry, catalog, engine, store)


def _show_use(database: DatabaseEngine) -> None:
    """Let whoever moves an embedded database away see that a program uses it, however idle, until it is closed."""
    file = database.url.database if database.dialect.name == "sqlite" else ""
    if file and pathlib.Path(file).parent.is_dir():  # an address of another form has no place for it
        release = use(file)
        event.listen(database, "engine_disposed", lambda _: release(), once=True)


def _presence(database: DatabaseEngine) -> Presence | None:
    """How the worker shows that it lives: beside an embedded database a file, on a server a lock there."""
    if database.dialect.name != "sqlite":
        return ServerPresence(database)
    file = database.url.database
    return FilePresence(lock_file(file)) if file else None


def _queue(context: Context, database: DatabaseEngine) -> Waking | None:
    """On a server, what wakes the workers of all processes; it is announced to with every step that plans work."""
    if context.db.is_sqlite:
        return None
    # An installation on the embedded database does without this library and its memory.
    queue: Waking = importlib.import_module("workflows.queue").Queue(database)
    context.announce = queue.announce
    return queue


def _application(context: Context, adapters: Mapping[str, Adapter], database: DatabaseEngine) -> Application:
    """The services one after the other, each with those it stands on."""
    cycle, repository = StepCycle(context), Repository(context)
    management = Management(context, cycle, JobRunner(context, cycle), Outbox(context, adapters))
    worker, metrics = _worker(context, management, database), Metrics(management.vitals)
    runtime = Runtime(context, cycle, repository)
    intake = handler_intake(context, runtime)
    _complete(context, worker, metrics)
    identity, handing = Identity(context), Handing(context)
    records, scanning = Records(context, handler_erasers()), Scanning(context)
    absences = Absences(context, handler_absence_listeners())
    drafts, trials, start_drafts = Drafts(context), Trials(context), StartDrafts(context, repository)
    for chore in (
        lambda: collect_submissions(context, intake), Reminding(context).look, scanning.look, management.watch,
        lambda: forget_expired(context), PartyFiller(context), absences.look, trials.look,
        start_drafts.forget_expired, _nightly(context, database, records),
    ):
        worker.add_chore(chore)
    return Application(
        # what runs
        repository=repository, runtime=runtime, start_drafts=start_drafts, tasks=Tasks(context, cycle),
        history=History(context), management=management, migrations=Migrations(context, cycle),
        batches=Batches(context, cycle),
        # what is drawn and released
        drafts=drafts, trials=trials, publications=Publications(context), releases=Releases(context, drafts, trials),
        parameters=Parameters(context, handler_definitions()),
        # who works here, and how
        identity=identity, staff=Staff(context, identity), rights=Rights(context), absences=absences, handing=handing,
        leaving=Leaving(context, identity, handing), team_board=TeamBoard(context), preferences=Preferences(context),
        # what is found and told
        searching=Searching(context), views=Views(context), notifications=Notifications(context),
        feeds=Feeds(context, _handlers().appointments), closed_files=ClosedFiles(context),
        # papers, programs and people outside
        scanning=scanning, records=records, tokens=Tokens(context), webhooks=Webhooks(context), intake=intake,
        desk=_handlers().desk(context.db.write, context.today), survey=handler_survey(context),
        entrances=_handlers().entrances(),
        # the ground
        worker=worker, readiness=Readiness(context, lambda: worker.running), metrics=metrics, context=context,
        settings=context.settings, registry=context.registry, clock=context.clock, engine_db=database,
    )


def _worker(context: Context, management: Management, database: DatabaseEngine) -> Worker:
    context.presence = _presence(database)
    return Worker(
        management, context.clock, context.settings.worker_threads, context.presence, _queue(context, database)
    )


def _complete(context: Context, worker: Worker, metrics: Metrics) -> None:
    """Give the ground what is only known once the services stand on it."""
    context.wake = worker.wake
    context.completed = metrics.completed
    context.mail_text = lambda kind, told, language: importlib.import_module("web.notices.mails").worded(
        kind, told, context.settings, language
    )
    context.scanner = _handlers().scanner(context.settings)


def _nightly(context: Context, database: DatabaseEngine, records: Records) -> Nightly:
    """The backup of the night, with what belongs to it."""
    return Nightly(
        database, context.settings, context.clock, handler_metadata(), tidy=records.remove_unnamed,
        record=lambda taken: records.note_backup(taken.path.name, taken.heads, taken.missing),
        crisis=lambda: crisis_html(context),
    )


# --- what the package `handlers` brings along ---------------------------------------------------------


def _handlers() -> Any:
    return importlib.import_module("handlers")


def handler_registry() -> Registry:
    """The registry the chamber's handlers fill."""
    found = _handlers().registry()
    assert isinstance(found, Registry)
    return found


def handler_adapters(
    settings: Settings, members: Callable[[str], Sequence[str]], target: Callable[[str], Target | None]
) -> dict[str, Adapter]:
    """Channel -> adapter, as the package handlers chooses by the settings.

    :param members: team -> mail addresses.
    :param target: id of a webhook -> where its deliveries go.
    """
    return dict(_handlers().outbox_adapters(settings, members=members, target=target))


def handler_metadata() -> list[MetaData]:
    """The tables of the handlers' subjects, for the one migration chain."""
    return list(_handlers().tables())


def fill_in_samples(app: Application) -> None:
    """Give a throw-away installation the invented master data of the subjects (rounds, committees ...)."""
    with app.context.db.write() as connection:
        _handlers().samples(connection, app.context.today())


def handler_absence_listeners() -> list[Listener]:
    """What each subject begins when somebody's absence is entered."""
    return list(_handlers().absence_listeners())


def handler_erasers() -> list[Eraser]:
    """What each subject forgets of a case whose data is erased."""
    return list(_handlers().erasers())


def handler_parameters() -> dict[tuple[str, dt.date], Any]:
    """The parameters the subjects ship with: (key, valid from) -> value."""
    defaults = importlib.import_module("handlers.parameters").defaults()
    return {(found.key, found.valid_from): found.value for found in defaults}


def handler_definitions() -> list[Definition]:
    """What the subjects say of their parameters: label, room, and where each shipped value comes from."""
    found: dict[str, Definition] = {}
    for one in importlib.import_module("handlers.parameters").defaults():
        before = found.get(one.key)
        sources = {**(before.sources if before else {}), one.valid_from: one.source}
        found[one.key] = Definition(one.key, one.subject, one.label, sources)
    return list(found.values())


def crisis_html(context: Context) -> str:
    """The crisis folder to print; German sentences belong to the counter."""
    return str(importlib.import_module("web.crisis").as_html(crisis_folder(context), context.settings.organisation))


def handler_intake(context: Context, runtime: Runtime) -> Any:
    """The one door for submissions; what it accepts starts a case with its papers, once per submission."""
    def start(
        process_key: str, variables: dict[str, Any], documents: Sequence[Mapping[str, Any]], idempotency_key: str
    ) -> Any:
        return runtime.start(
            process_key, variables, by=SYSTEM, documents=documents, idempotency_key=idempotency_key
        )

    # German sentences belong to the counter; a receipt is read by people, too.
    say = importlib.import_module("web.sentences").sentence
    return importlib.import_module("handlers.intake.service").Intake(
        context.db.write, start, context.clock, say=say, look=lambda name, content: harmless(
            name, content, pdf_fault_bounded),
    )


def handler_survey(context: Context) -> Any:
    """The door for answers to the survey: people without an account, by a link that names nobody."""
    return importlib.import_module("handlers.advisory.survey").Door(
        context.db.read, context.db.write, context.clock)


def collect_submissions(context: Context, intake: Any) -> None:
    """Look into the drop folder `intake` beside the database (FIT-Connect's structure)."""
    folder = context.settings.data / "intake"
    importlib.import_module("handlers.intake.folder").collect(intake, folder)
