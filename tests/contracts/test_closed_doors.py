"""Every door of the services, tried as everybody at every kind of closed file: nothing planted in one comes out.

A door is a method that is asked for somebody, a kind of message that tells somebody, a format that leaves the house.
Whoever adds one says here what it is; what stands in neither list fails.
"""
from __future__ import annotations

import dataclasses
import datetime as dt
import inspect
import itertools
import pathlib
import types

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from handlers import outbox_adapters
from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.errors import EngineError
from workflows.eventlogs import FORMATS
from workflows.handler import Handler, Registry
from workflows.model import SYSTEM, InstanceState
from workflows.persistence.tables import notification, outbox
from workflows.services.batches import Pick
from workflows.services.crisis import crisis_folder
from workflows.services.examining import examine
from workflows.services.migrations import Selection
from workflows.services.narrowing import ALL
from workflows.services.notice_settings import KINDS
from workflows.services.reminding import Reminding
from workflows.services.webhooks import EVENTS
from workflows.settings import Settings

DIAGRAM = pathlib.Path(__file__).parent / "diagrams" / "closed.bpmn"
SECRETS = ("geheimling", "kontopfaendung", "ortsgeheim", "notizgeheim", "papiergeheim", "getipptgeheim", "fehlergeheim")
ROLES = ("clerk", "colleague", "lead", "register_lead", "admin", "owner", "auditor", "guest", "everything", "partly")
#: How a file may stand: nobody's yet; being advised; waiting for a second pair of eyes; its last step failed.
STANDS = ("unassigned", "advised", "second", "stuck")

#: Asked for somebody and telling of no case: of people, drafts and rules, or of what is the asker's own.
NO_CASE = {
    "absences": {"one", "of", "represented_by", "of_teams", "colleagues", "may_enter", "enter", "change", "withdraw"},
    "batches": {"undo", "get"},
    "closed_files": {"refused"},
    "drafts": {"begin", "restored", "save_file", "remove_file", "rename_file", "save", "import_files", "discard", "lock",
               "hold", "take_over", "unlock"},
    "feeds": {"of", "renew", "revoke"},
    "identity": {"create_session", "create_person", "change_person", "create_team"},
    "leaving": {"hand_on", "receipts", "deactivate"},
    "management": {"look_through"},
    "notifications": {"read", "levels", "choose"},
    "parameters": {"waiting", "may_propose", "may_decide", "propose", "approve", "reject", "withdraw"},
    "records": {"note_restored"},
    "releases": {"propose", "withdraw", "approve", "reject", "may_decide", "waiting", "restore", "rebase", "set_setting"},
    "repository": {"deploy", "deploy_folder", "startable_by", "require_starter"},
    "runtime": {"start", "start_by_message", "signal"},
    "staff": {"create", "change", "revive", "name_team"},
    # What one person has typed before there is a case.
    "start_drafts": {"save", "read", "kept_by", "discard"},
    "tokens": {"create", "revoke", "of", "everybodys"},
    "trials": {"start_scenarios", "cancel"},
    "views": {"listed", "get", "save", "change", "delete", "may_change"},
    "walks": {"begin", "current", "act", "back", "end"},
    "webhooks": {"create", "end", "listed"},
    # What ends or decides a move that is under way; its cases are told by `items`.
    "migrations": {"stop", "undo", "approve", "reject", "apply"},
    # Give a task to somebody: what they do with a closed file's is in test_services_closed and test_services_handing.
    "handing": {"give"},
}

#: What shows a task's form to who may take it or has it: theirs to see while that is so.
OF_THE_TASK = frozenset({"tasks.variables", "tasks.work", "tasks.form"})
TAKERS = {"unassigned": {"lead", "everything"}, "second": {"colleague", "everything"}, "advised": {"partly"}, "stuck": set()}
SOON = {"overdue_before": dt.datetime(2027, 1, 1, tzinfo=dt.UTC), "near_before": dt.datetime(2027, 1, 2, tzinfo=dt.UTC)}

#: Name -> what is asked: (app, who, file). Acts are tried at tasks that are somebody's, or over.
DOORS = {
    # Lists, counts, search.
    "tasks.inbox": lambda app, who, file: [
        app.tasks.inbox(who, view=view, state=state) for view in ("mine", "team", "all", "substitution", "follow_up")
        for state in ("open", "completed")],
    "tasks.counts": lambda app, who, file: app.tasks.counts(who),
    "tasks.figures": lambda app, who, file: app.tasks.figures(who, view="all", **SOON),
    "tasks.processes": lambda app, who, file: app.tasks.processes(who),
    "tasks.steps": lambda app, who, file: app.tasks.steps(who),
    "tasks.counts_of": lambda app, who, file: app.tasks.counts_of(who, [("all", ALL), ("team", ALL)]),
    "tasks.next_for": lambda app, who, file: app.tasks.next_for(who),
    "history.instances": lambda app, who, file: app.history.instances(who, limit=100),
    "searching.find": lambda app, who, file: [(found.cases, found.tasks) for found in (
        app.searching.find(who, word) for word in SECRETS)],
    "searching.exact": lambda app, who, file: app.searching.exact(who, file.key),
    "notifications.listed": lambda app, who, file: app.notifications.listed(who),
    "notifications.unread": lambda app, who, file: app.notifications.unread(who),
    "closed_files.known": lambda app, who, file: app.closed_files.known(who, file.key),
    "team_board.teams": lambda app, who, file: app.team_board.teams(who),
    "team_board.busiest": lambda app, who, file: app.team_board.busiest(who),
    "team_board.of": lambda app, who, file: [
        app.team_board.of(who, team, **SOON) for team in app.team_board.teams(who)],
    # The case, its tasks, its papers.
    "history.instance": lambda app, who, file: [app.history.instance(file.id, who), app.history.instance(file.key, who)],
    "history.related": lambda app, who, file: app.history.related(file.id, who),
    "history.way_to": lambda app, who, file: app.history.way_to(file.id, file.task, who),
    "tasks.notes": lambda app, who, file: app.tasks.notes(file.id, who),
    "tasks.add_note": lambda app, who, file: app.tasks.add_note(file.id, "Neugier", who),
    "tasks.colleagues": lambda app, who, file: app.tasks.colleagues(file.id, who),
    "tasks.documents": lambda app, who, file: app.tasks.documents(file.id, who),
    "tasks.document": lambda app, who, file: app.tasks.document(file.document, who),
    "tasks.add_document": lambda app, who, file: app.tasks.add_document(file.id, "x.txt", b"x", who),
    "tasks.undoable": lambda app, who, file: app.tasks.undoable(file.id, who),
    "tasks.undo": lambda app, who, file: app.tasks.undo(file.over, who),
    "tasks.get": lambda app, who, file: app.tasks.get(file.task, who),
    "tasks.variables": lambda app, who, file: app.tasks.variables(file.task, who),
    "tasks.work": lambda app, who, file: app.tasks.work(file.task, who),
    "tasks.form": lambda app, who, file: app.tasks.form(file.task, who),
    "tasks.papers": lambda app, who, file: app.tasks.papers(file.task, who),
    "tasks.completed_with": lambda app, who, file: app.tasks.completed_with(file.over, who),
    "tasks.claim": lambda app, who, file: app.tasks.claim(file.held, who),
    "tasks.unclaim": lambda app, who, file: app.tasks.unclaim(file.over, who),
    "tasks.assign": lambda app, who, file: app.tasks.assign(file.over, who, by=who),
    "tasks.set_priority": lambda app, who, file: app.tasks.set_priority(file.over, 1, by=who),
    "tasks.complete": lambda app, who, file: app.tasks.complete(file.over, {}, who),
    "tasks.follow_up": lambda app, who, file: app.tasks.follow_up(file.over, None, who),
    "tasks.save_draft": lambda app, who, file: app.tasks.save_draft(file.over, who, {"name": "x"}, form_version=""),
    "tasks.draft": lambda app, who, file: app.tasks.draft(file.task, who),
    "tasks.discard_draft": lambda app, who, file: app.tasks.discard_draft(file.over, who),
    # Many at once.
    "batches.start": lambda app, who, file: app.batches.start("priority", {"priority": 3}, [Pick(file.over, 0)], by=who),
    "batches.items": lambda app, who, file: [
        app.batches.items(app.batches.start(act, params, [Pick(file.over, 0), Pick(file.held, 0)], by=who), who)
        for act, params in BATCHED],
    # The machinery.
    "rights.may_see": lambda app, who, file: app.rights.may_see(file.id, who),
    "rights.may_steer": lambda app, who, file: app.rights.may_steer(file.id, who),
    "rights.may_tend": lambda app, who, file: app.rights.may_tend(file.id, who),
    "rights.may_settle": lambda app, who, file: [app.rights.may_settle(one, who) for one in file.incidents(app)],
    "management.incidents": lambda app, who, file: app.management.incidents(seen_by=who),
    "management.due_work": lambda app, who, file: app.management.due_work(who),
    "management.run_now": lambda app, who, file: app.management.run_now(file.over, by=who, reason="Neugier"),
    "management.cases_of": lambda app, who, file: [
        app.management.cases_of(file.definition, who, state) for state in InstanceState],
    "management.standing": lambda app, who, file: app.management.standing(file.definition, who),
    "management.retry": lambda app, who, file: [
        app.management.retry(one.id, by=who) for one in file.incidents(app) if "admin" not in who.roles],
    "management.correct": lambda app, who, file: [
        app.management.correct(one.id, {"adviser": who.username}, by=who, reason="x") for one in file.incidents(app)],
    "management.skip": lambda app, who, file: [
        app.management.skip(one.id, by=who, reason="Neugier") for one in file.incidents(app)],
    "management.repair": lambda app, who, file: app.management.repair(file.id, by=who),
    "runtime.correlate": lambda app, who, file: app.runtime.correlate("more", payload={"x": 1}, by=who, instance_id=file.id),
    "runtime.cancel": lambda app, who, file: app.runtime.cancel(file.id, by=who, reason="Neugier"),
    "runtime.suspend": lambda app, who, file: app.runtime.suspend(file.id, by=who, reason="Neugier"),
    "runtime.resume": lambda app, who, file: app.runtime.resume(file.id, by=who, reason="Neugier"),
    "runtime.move": lambda app, who, file: app.runtime.move(file.id, file.task, "talk", by=who, reason="Neugier"),
    "runtime.set_variables": lambda app, who, file: app.runtime.set_variables(
        file.id, {"adviser": who.username}, by=who, reason="Neugier"),
    "handing.hand_over": lambda app, who, file: app.handing.hand_over(
        file.id, person=who.username, reason="Neugier", by=who),
    "handing.entrust": lambda app, who, file: app.handing.entrust(file.held, person="klaus", reason="Neugier", by=who),
    "records.erase": lambda app, who, file: app.records.erase(file.id, by=who, reason="Neugier"),
    "leaving.holdings": lambda app, who, file: app.leaving.holdings(app.identity.by_username("adele"), by=who),
    # Other versions, trials, logs.
    "migrations.select": lambda app, who, file: app.migrations.select(
        "closed", 2, Selection(numbers=(file.key,)), person=who),
    "migrations.propose": lambda app, who, file: app.migrations.propose("closed", 2, None, person=who),
    "migrations.preview": lambda app, who, file: app.migrations.preview("closed", 2, person=who),
    "migrations.items": lambda app, who, file: app.migrations.items(file.moved, who),
    "trials.start_replay": lambda app, who, file: app.trials.start_replay("closed", 5, by=who),
    "trials.results": lambda app, who, file: [
        app.trials.results(one, who) for one in [app.trials.latest("closed", "replay")] if one is not None],
    "walks.begin_from": lambda app, who, file: app.trials.walks.begin_from("closed", file.key, by=who),
    "history.event_log": lambda app, who, file: [
        b"".join(app.history.event_log("closed", who, form=form)) for form in FORMATS],
}
BATCHED = (("claim", {}), ("priority", {"priority": 3}), ("follow_up", {"date": dt.date(2026, 2, 1)}),
           ("assign", {"to": "klaus"}), ("decide", {"raw": {"name": "x"}, "words": ""}))

#: What tells somebody something, and what it tells of a closed file.
NOTICES = {
    "assigned": "number, step, deadline to whose task it is", "escalated": "the same, to its lead's team",
    "mentioned": "number, to readers alone", "handed_over": "number", "substitution": "names of colleagues",
    "answer_arrived": "number, to whose task it is", "deadline_near": "the same", "incident": "number",
}
CHANNELS = {
    "mail": "see the letters of its process; to colleagues the number", "post": "the letter", "ihk": "register only",
    "pension": "register only", "webhook": "number and step, where its person reads the case",
}
HOOKS = {"case.started", "case.ended", "task.created", "task.completed"}
LOGS = {"xes", "ocel"}


def fail(step):
    raise OSError("Fehlergeheim down")


@pytest.fixture(scope="module")
def sent():
    """What left the house."""
    return []


@pytest.fixture(scope="module")
def app(tmp_path_factory, sent):
    registry = Registry()
    registry.add(Handler("test.work", fail, "Arbeiten"))
    clock = VirtualClock(dt.datetime(2026, 1, 5, 7, 30, tzinfo=dt.UTC))
    adapters = {name: lambda payload, key: sent.append(payload) for name in ("mail", "webhook")}
    built = build(
        Settings(data=tmp_path_factory.mktemp("doors"), durable=False, webhook_hosts="hooks.example", job_backoff=False),
        clock=clock, registry=registry, outbox_adapters=adapters,
    )
    yield built
    built.close()


@pytest.fixture(scope="module")
def people(app):
    """Whose file it is, and one of every other role."""
    def make(username, name, groups=(), roles=("clerk",)):
        return app.identity.create_person(username, name, email=f"{username}@hwk.example", groups=list(groups), roles=list(roles))

    return {
        "adviser": make("adele", "Adele Rat", ["advisory"]),
        "clerk": make("klaus", "Klaus Amt", ["register"]),
        "colleague": make("bea", "Bea Rat", ["advisory"]),
        "lead": make("lena", "Lena Lead", ["advisory_lead"], ["clerk", "lead"]),
        "register_lead": make("rolf", "Rolf Lead", ["register"], ["lead"]),
        "admin": make("ada", "Ada Admin", (), ["admin"]),
        "owner": make("otto", "Otto Owner", (), ["process_owner"]),
        "auditor": make("rita", "Rita Recht", (), ["auditor"]),
        "guest": make("gert", "Gert Gast", (), ["committee"]),
        "everything": make("boss", "Boss All", ["advisory", "advisory_lead", "register"],
                           ["clerk", "lead", "admin", "process_owner", "auditor"]),
        "partly": make("paul", "Paul Teil", ["register"]),
    }


@dataclasses.dataclass
class File:
    """A closed file, by everything of it that has an id.

    :param task: the open task, or the last one; `held` = one somebody has or had; `over` = one that is done.
    """

    id: str
    key: str
    definition: str
    task: str
    held: str
    over: str
    document: str
    moved: str = ""

    def incidents(self, app):
        """What failed in it."""
        return app.management.incidents(instance_id=self.id)


def begin(app, people, stand, **more):
    """A closed file, with something planted wherever something can be written."""
    values = {"name": "Geheimling", "subject": "Kontopfaendung", "place": "Ortsgeheim", "adviser": None, **more}
    case = app.runtime.start("closed", values, by=SYSTEM, version=1)
    first = app.tasks.of_case(case.id, "open")[0]
    document = app.tasks.add_document(case.id, "Papiergeheim.txt", b"Papiergeheim", SYSTEM).id
    app.tasks.add_note(case.id, "Notizgeheim", SYSTEM)
    over = held = first.id
    if stand != "unassigned":
        app.tasks.complete(first.id, {"adviser": "adele"}, people["lead"])
        held = task_of(app, case)
        app.tasks.save_draft(held, people["adviser"], {"subject": "getipptgeheim"}, form_version="")
    if stand in ("second", "stuck"):
        app.tasks.complete(held, {}, people["adviser"])
        over = held
    if stand == "stuck":
        app.tasks.complete(task_of(app, case), {}, people["colleague"])
        app.management.run_due()
    found = app.tasks.of_case(case.id, "open") or app.tasks.of_case(case.id)
    return File(case.id, case.business_key, case.definition_id, found[-1].id, held, over, document)


def task_of(app, case):
    return app.tasks.of_case(case.id, "open")[0].id


@pytest.fixture(scope="module")
def files(app, people, sent):
    """One closed file of each kind, a second version, a move of one of them, and a trial with the others."""
    app.repository.deploy({"closed.bpmn": DIAGRAM.read_bytes()}, by=SYSTEM, policy="lenient")
    today = app.clock().date()
    app.absences.enter("adele", today, today, {"advisory": "paul"}, by=people["everything"])
    for role, who in people.items():
        app.webhooks.create(f"An {role}", "https://hooks.example/x", events=EVENTS, processes=(), as_person=who, by=people["admin"])
    found = {stand: begin(app, people, stand) for stand in STANDS}
    newer = DIAGRAM.read_bytes().replace(b'name="Beraten"', b'name="Weiter beraten"')
    app.repository.deploy({"closed.bpmn": newer}, by=SYSTEM, policy="lenient")
    other = begin(app, people, "advised")
    moved = app.migrations.apply("closed", 2, cases=[other.id], by=people["owner"], reason="Neuer Name").id
    app.migrations.work_off(moved)
    app.drafts.begin("closed", by=people["owner"])
    Reminding(app.context).look()
    app.worker.run_until_quiet()
    return {stand: dataclasses.replace(one, moved=moved) for stand, one in found.items()}


def as_seen(app, people, role):
    """The person as they are looked up at their next page."""
    return app.identity.by_username(people[role].username)


def told(value):
    """Everything that stands in what a door gives."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace").casefold()
    if isinstance(value, types.GeneratorType):
        value = list(value)
    if isinstance(value, (list, tuple, set)):
        return " ".join(told(one) for one in value)
    return repr(value).casefold()


def asked(door, app, who, file):
    """What somebody hears at a door: its answer, or its refusal with all it carries."""
    try:
        return told(DOORS[door](app, who, file))
    except EngineError as refusal:
        return f"{refusal} {refusal.code} {refusal.params}".casefold()


def leaks(text):
    return [secret for secret in SECRETS if secret in text]


@pytest.mark.parametrize("role", ROLES)
def test_no_door_tells_anybody_of_a_closed_file(app, people, files, role):
    """Each door, each way a file may stand: nobody but its reader hears a planted word, nor is anything changed."""
    before = {stand: app.runtime.variables(file.id) for stand, file in files.items()}
    wrong = []
    for stand, file in files.items():
        for door in DOORS:
            found = leaks(asked(door, app, as_seen(app, people, role), file))
            if found and not (door in OF_THE_TASK and role in TAKERS[stand]):
                wrong.append((stand, door, found))
    assert wrong == []
    assert {stand: app.runtime.variables(file.id) for stand, file in files.items()} == before
    assert {len(app.tasks.notes(file.id, SYSTEM)) for file in files.values()} == {1}


def test_its_reader_hears_it_at_the_same_doors(app, people, files):
    """Else the doors above could be shut to all: who reads the file finds every planted word at one of them."""
    heard = " ".join(asked(door, app, as_seen(app, people, "adviser"), files[stand]) for stand in STANDS for door in (
        "history.instance", "tasks.notes", "tasks.documents", "tasks.document", "tasks.variables", "tasks.draft",
        "management.incidents"))
    assert set(leaks(heard)) == set(SECRETS)


def test_nothing_that_was_sent_or_noted_holds_a_word_of_it(app, files, sent):
    """Mails to colleagues, the morning's overview, webhooks, notices, calendars, the outbox: none holds a planted word."""
    with app.context.db.read() as connection:
        rows = [connection.execute(select(table)).all() for table in (outbox, notification)]
    assert any("type" in payload for payload in sent), "no webhook was told"
    assert any("subject" in payload for payload in sent), "no mail was sent"
    assert leaks(told([*sent, *rows])) == []


def test_webhooks_tell_of_it_only_where_their_person_reads_it(app, people, files):
    """Its events go out for the adviser; for nobody else, whatever role."""
    with app.context.db.read() as connection:
        names = {row.payload["webhook"]: row.payload["data"]["businessKey"] for row in connection.execute(select(outbox))
                 if row.channel.startswith("webhook")}
    whose = {one.id: one.name for one in app.webhooks.listed(people["admin"])}
    assert {whose[hook] for hook in names} == {"An adviser"}


def test_calendars_hold_numbers_and_steps_of_ones_own_tasks(app, people, files):
    """An address of a calendar is a secret others may hold: step and number, nothing of the file; nobody else's at all."""
    for role in people:
        dates = app.feeds.dates(app.feeds.renew(people[role]), address="10.0.0.1")
        assert leaks(told(dates)) == []
        assert role in ("adviser", "partly") or not [one for one in dates.tasks if one.business_key == files["advised"].key]


def test_what_leaves_without_anybody_asking_holds_numbers(app, files):
    """The folder for a day without electricity, the look through a backup, the figures for Prometheus, the second look."""
    folder = crisis_folder(app.context)
    found = next(one for one in folder.cases if one.case.id == files["advised"].id)
    assert (found.tasks, found.contacts, found.readers) == ([], [], ["Adele Rat"])
    metrics = app.metrics.text().decode().casefold()
    assert not [file.key for file in files.values() if file.key.casefold() in metrics]
    others = [folder.cases, metrics, examine(app.context), app.management.sentinel(), app.management.vitals(),
              app.management.figures("closed"), app.history.pace.of("closed"), app.handing.house(),
              app.history.audit("system"), app.migrations.listed()]
    assert leaks(told(others)) == []


def test_somebody_may_not_be_spoken_to_who_does_not_read_it(app, people, files):
    """A note of a closed file speaks to its readers alone; nobody learns by a mention that there is one."""
    case = files["advised"].id
    assert [one.username for one in app.tasks.colleagues(case, people["adviser"])] == []
    for role in ROLES:
        with pytest.raises(EngineError, match="mention_cannot_see"):
            app.tasks.add_note(case, f"Bitte ansehen @{people[role].username}", people["adviser"])


def test_a_move_of_closed_files_tells_how_many(app, people, files):
    """The owner moves them with the others: the preview and the result name no case, and count each."""
    owner = people["owner"]
    preview = app.migrations.preview("closed", 2, person=owner)
    assert len(preview) == len(STANDS)
    assert {one.business_key for one in preview} == {""}
    items = app.migrations.items(files["advised"].moved, owner)
    assert [one.business_key for one in items] == [""]


def asks_for_somebody(method):
    """Whether a method is asked for a person."""
    try:
        given = inspect.signature(method).parameters.values()
    except (TypeError, ValueError):
        return False
    return any("Person" in str(one.annotation) for one in given)


def services(app):
    """Name -> each service of an installation, and what hangs on one."""
    found = {one.name: getattr(app, one.name) for one in dataclasses.fields(app)}
    found["walks"] = app.trials.walks
    return {name: one for name, one in found.items() if type(one).__module__.startswith("workflows.services.")}


def test_every_door_is_known(app):
    """A method that is asked for somebody stands among the doors, or among those that tell of no case."""
    unknown, kept = [], set(DOORS)
    for name, service in services(app).items():
        for method in (one for one in dir(service) if not one.startswith("_")):
            value = getattr(type(service), method, None) or getattr(service, method)
            if callable(value) and asks_for_somebody(value):
                kept.discard(f"{name}.{method}")
                if f"{name}.{method}" not in DOORS and method not in NO_CASE.get(name, set()):
                    unknown.append(f"{name}.{method}")
    assert unknown == []
    assert kept == set(), "doors that are no more"


def test_every_kind_of_message_and_log_is_known(app):
    """Notices, channels, events, formats: a new one says here what it tells of a closed file."""
    assert set(NOTICES) == set(KINDS)
    assert set(CHANNELS) == set(outbox_adapters(app.settings, target=lambda _: None))
    assert set(EVENTS) == HOOKS
    assert set(FORMATS) == LOGS


@settings(max_examples=15, deadline=None, phases=(Phase.explicit, Phase.generate), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(way=st.lists(st.sampled_from(("next", "adele", "bea", "nobody", "note", "suspend", "resume")), max_size=5),
       role=st.sampled_from(ROLES), door=st.lists(st.sampled_from(sorted(DOORS)), min_size=8, max_size=8, unique=True))
def test_whatever_becomes_of_a_file_its_doors_stay_shut(app, people, files, way, role, door):
    """A file that goes any way, from adviser to adviser: who does not read it now hears nothing at any door."""
    mark = f"gepflanzt{next(SERIAL)}x"  # others of these files are other people's
    file = begin(app, people, "advised", name=mark, subject=mark, place=mark)
    for step in way:
        go(app, people, file, step)
    who = as_seen(app, people, role)
    open_tasks = app.tasks.of_case(file.id, "open")
    now = dataclasses.replace(file, task=(open_tasks or app.tasks.of_case(file.id))[-1].id, moved=files["advised"].moved)
    if who.username == app.runtime.variables(file.id).get("adviser"):
        return
    # Who could take it, or does while somebody is away, is shown its form.
    may_take = {one.id for view in ("all", "substitution") for one in app.tasks.inbox(who, view=view)}
    for one in door:
        found = mark in asked(one, app, who, now)
        assert not found or (one in OF_THE_TASK and now.task in may_take), (way, role, one, found)


SERIAL = itertools.count()


def go(app, people, file, step):
    """One thing that may happen to a file; what does not fit its state is turned down and changes nothing."""
    reader = app.runtime.variables(file.id).get("adviser")
    try:
        if step == "next":
            task = app.tasks.of_case(file.id, "open")[0]
            app.tasks.complete(task.id, {}, SYSTEM)
        elif step in ("adele", "bea", "nobody"):
            app.runtime.set_variables(file.id, {"adviser": None if step == "nobody" else step}, by=SYSTEM, reason="Wechsel")
        elif step == "note" and reader:
            app.tasks.add_note(file.id, app.runtime.variables(file.id)["name"], app.identity.by_username(reader))
        elif step in ("suspend", "resume"):
            getattr(app.runtime, step)(file.id, by=SYSTEM, reason="Pause")
    except (EngineError, IndexError):
        pass
