"""A closed file is tried by every route, as every role: nothing planted in it may come out, and no count may tell of it."""
from __future__ import annotations

import datetime as dt
import pathlib
import re

import pytest
from sqlalchemy import update

from web import create_app
from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.handler import Handler, Registry
from workflows.model import SYSTEM
from workflows.persistence.tables import incident
from workflows.settings import Settings

DIAGRAMS = pathlib.Path(__file__).parent.parent / "contracts" / "diagrams"
#: What is planted in the case: name, subject, place, note, document, what went wrong.
SECRETS = ("Geheimling", "Kontopfaendung", "Ortsgeheim", "Notizgeheim", "Papiergeheim", "Fehlergeheim")
OTHERS = ("clerk", "starter", "colleague", "lead", "register_lead", "admin", "owner", "auditor", "guest", "both")

#: What stands for the case in an address. A "key" is its number below these prefixes, and a process's elsewhere.
OF_CASE = ("task_id", "document_id", "instance_id", "incident_id", "work_id")
NUMBERED = ("/vorgang/", "/api/v1/process-instances/")
BY_PROCESS = (
    "/neuer-vorgang/", "/betrieb/prozess/", "/prozesse/", "/api/v1/processes/", "/api/v1/process-settings/", "/parameter/",
)
#: Arguments that name nothing of a case. Whoever adds a route with another one says here, or above, what it names.
APART = frozenset({
    "filename", "view_id", "batch_id", "absence_id", "person_id", "round_id", "committee", "number", "version",
    "proposal_id", "mark", "file", "migration_id", "name", "field_id", "trial_id", "token_id", "webhook_id", "secret", "token",
    "definition_id", "table",
})


def registry():
    def fail(step):
        raise OSError("Fehlergeheim down")

    found = Registry()
    found.add(Handler("test.work", fail, "Arbeiten"))
    return found


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    clock = VirtualClock(dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC))
    built = build(Settings(data=tmp_path_factory.mktemp("closed"), durable=False), clock=clock, registry=registry(),
                  outbox_adapters={"mail": lambda payload, key: None})
    yield built
    built.close()


@pytest.fixture(scope="module")
def people(app):
    """Whose file it is, and one of every other role."""
    make = app.identity.create_person
    return {
        "adviser": make("adele", "Adele Rat", groups=["advisory"], roles=["clerk"]),
        "clerk": make("klaus", "Klaus Amt", groups=["register"], roles=["clerk"]),
        "starter": make("petra", "Petra Post", groups=["mailroom"], roles=["clerk"]),
        "colleague": make("bea", "Bea Rat", groups=["advisory"], roles=["clerk"]),
        "lead": make("lena", "Lena Lead", groups=["advisory_lead"], roles=["clerk", "lead"]),
        "register_lead": make("rolf", "Rolf Lead", groups=["register"], roles=["lead"]),
        "admin": make("ada", "Ada Admin", roles=["admin"]),
        "owner": make("otto", "Otto Owner", roles=["process_owner"]),
        "auditor": make("rita", "Rita Recht", roles=["auditor"]),
        "guest": make("gert", "Gert Gast", roles=["committee"]),
        "both": make("boss", "Boss All", groups=["advisory", "advisory_lead", "register"],
                     roles=["clerk", "lead", "admin", "process_owner", "auditor"]),
    }


@pytest.fixture(scope="module")
def files(app, people):
    """A closed file with its adviser, one that is done, and an open case beside them."""
    app.repository.deploy({"closed.bpmn": (DIAGRAMS / "closed.bpmn").read_bytes()}, by=SYSTEM, policy="lenient")
    app.repository.deploy({"two_steps.bpmn": (DIAGRAMS / "two_steps.bpmn").read_bytes()}, by=SYSTEM, policy="lenient")
    app.runtime.start("two_steps", {"name": "Offen", "place": "Ort", "deadline": None}, by=SYSTEM)
    return [begin(app, people), over(app, people)]


def begin(app, people):
    secrets = {"name": "Geheimling", "subject": "Kontopfaendung", "place": "Ortsgeheim", "adviser": None}
    case = app.runtime.start("closed", secrets, by=people["starter"])
    task = app.tasks.of_case(case.id, "open")[0]
    app.tasks.complete(task.id, {"adviser": "adele"}, people["lead"])
    app.tasks.add_note(case.id, "Notizgeheim", people["adviser"])
    app.tasks.add_document(case.id, "Papiergeheim.txt", b"Papiergeheim", people["adviser"])
    return case


def over(app, people):
    case = begin(app, people)
    app.tasks.complete(app.tasks.of_case(case.id, "open")[0].id, {}, people["adviser"])
    app.tasks.complete(app.tasks.of_case(case.id, "open")[0].id, {}, people["colleague"])
    for _ in range(3):
        app.management.run_due()
        app.clock.advance(dt.timedelta(minutes=10))
    with app.context.db.write() as connection:
        connection.execute(update(incident).values(message="Fehlergeheim", params={"name": "Geheimling"}))
    return case


class Counter:
    """A browser of one person at the real counter."""

    def __init__(self, app, who):
        self.pages = create_app(app)
        self.client = self.pages.test_client()
        self.client.set_cookie("sid", app.identity.create_session(who))
        self.token = re.search(r'name="csrf-token" content="([^"]+)"', self.client.get("/hilfe").text).group(1)

    def ask(self, method, address, **more):
        headers = {"X-CSRFToken": self.token}
        if method in ("GET", "DELETE"):
            return self.client.open(address, method=method, headers=headers)
        if address.startswith("/api/") or method == "PUT":
            return self.client.open(address, method=method, headers=headers, json=more.get("json", {}))
        return self.client.open(address, method=method, headers=headers,
                                data={"csrf_token": self.token, "reason": "Neugier", "text": "Geheim", **more.get("data", {})})


@pytest.fixture(scope="module")
def counter(app, people, files):
    known = {}

    def of(role):
        if role not in known:
            known[role] = Counter(app, people[role])
        return known[role]

    return of


def named_by(rule, case):
    """What the arguments of a route stand for, of this case; None = it names nothing of a case."""
    if rule.rule.startswith("/static/"):
        return None
    values, names = {}, set(rule.arguments)
    if "key" in names:
        if rule.rule.startswith(NUMBERED):
            values["key"] = [case["number"]]
        elif not rule.rule.startswith(BY_PROCESS):
            raise AssertionError(f"{rule.rule}: is its key a case's number or a process's name?")
    unknown = names - {"key"} - set(OF_CASE) - APART
    assert not unknown, f"{rule.rule}: say what {unknown} names"
    values |= {name: case[name] for name in OF_CASE if name in names}
    if not values:
        return None
    return values if all(values.values()) else {}


def addresses(pages, case):
    """Every address of every route that names something of a case."""
    adapter = pages.url_map.bind("localhost")
    for rule in pages.url_map.iter_rules():
        values = named_by(rule, case)
        if not values:
            continue
        most = max(len(found) for found in values.values())
        for at in range(most):
            chosen = {name: found[min(at, len(found) - 1)] for name, found in values.items()}
            for method in sorted(rule.methods - {"HEAD", "OPTIONS"}):
                yield method, adapter.build(rule.endpoint, chosen, method=method)


def parts(app, case):
    """Everything of a case that has an address."""
    return {
        "number": case.business_key, "instance_id": [case.id],
        "task_id": [one.id for one in app.tasks.of_case(case.id)],
        "document_id": [one.id for one in app.tasks.documents(case.id, SYSTEM)],
        "incident_id": [one.id for one in app.management.incidents(instance_id=case.id)],
        "work_id": [one.id for one in app.management.due_work(SYSTEM) if one.instance_id == case.id],
    }


def attempts(app):
    return [one for one in app.history.audit("system") if one.action == "file_refused"]


def leaks(answer):
    text = answer.data.decode("utf-8", "replace").casefold()  # packages are no text
    return [secret for secret in SECRETS if secret.casefold() in text]


@pytest.mark.parametrize("role", OTHERS)
def test_no_address_of_a_closed_file_opens_it(app, files, counter, role):
    """Whatever route and method, with whatever id of the case: nobody else reads a word of it, and nothing changes."""
    browser, wrong = counter(role), []
    for case in files:
        before = app.runtime.variables(case.id), len(app.tasks.notes(case.id, SYSTEM)), app.tasks.documents(case.id, SYSTEM)
        for method, address in addresses(browser.pages, parts(app, case)):
            answer = browser.ask(method, address)
            if leaks(answer) or answer.status_code >= 500:
                wrong.append((method, address, answer.status_code, leaks(answer)))
        after = app.runtime.variables(case.id), len(app.tasks.notes(case.id, SYSTEM)), app.tasks.documents(case.id, SYSTEM)
        assert before == after
    assert not wrong


@pytest.mark.parametrize("role", [role for role in OTHERS if role != "guest"])
def test_the_file_itself_is_refused_and_the_attempt_is_in_the_log(app, files, counter, people, role):
    """EX-B15: case, documents, tasks and API say 403 in plain German, and each attempt is recorded without content."""
    case, browser = files[0], counter(role)
    own = parts(app, case)
    before = len(attempts(app))
    asked = [("GET", f"/vorgang/{case.business_key}"), ("GET", f"/dokument/{own['document_id'][0]}"),
             ("GET", f"/aufgabe/{own['task_id'][-1]}"), ("GET", f"/api/v1/process-instances/{case.business_key}"),
             ("GET", f"/api/v1/tasks/{own['task_id'][-1]}"), ("GET", f"/dokument/{own['document_id'][0]}/ansicht")]
    for method, address in asked:
        answer = browser.ask(method, address)
        assert (address, answer.status_code) == (address, 403)
        assert "Akte" in answer.text
    found = attempts(app)[before:]
    assert {one.actor for one in found} == {people[role].username}
    assert [one.payload["number"] for one in found] == [case.business_key] * len(asked)
    assert not [secret for one in found for secret in SECRETS if secret in str(one.payload)]


def test_the_adviser_opens_what_is_theirs(app, files, counter):
    """Whose file it is sees all of it, in the same places."""
    case, browser = files[0], counter("adviser")
    page = browser.ask("GET", f"/vorgang/{case.business_key}")
    assert page.status_code == 200
    assert {"Geheimling", "Kontopfaendung", "Notizgeheim"} <= {one for one in SECRETS if one in page.text}
    assert "Geheimling" in browser.ask("GET", "/?ansicht=alle").text or "Geheimling" in browser.ask("GET", "/").text


def listings(pages):
    adapter = pages.url_map.bind("localhost")
    for rule in pages.url_map.iter_rules():
        if not rule.arguments and "GET" in rule.methods:
            yield adapter.build(rule.endpoint)


def processes(pages):
    adapter = pages.url_map.bind("localhost")
    for rule in pages.url_map.iter_rules():
        if "GET" in rule.methods and rule.arguments <= {"key", "version"} and rule.rule.startswith(BY_PROCESS):
            yield adapter.build(rule.endpoint, {"key": "closed", **({"version": 1} if "version" in rule.arguments else {})})


@pytest.mark.parametrize("role", OTHERS)
def test_no_list_page_or_export_tells_of_a_closed_file(files, counter, role):
    """Lists, searches, boards, figures, logs and the pages of its process hold nothing planted in it."""
    browser, wrong = counter(role), []
    for address in (*listings(browser.pages), *processes(browser.pages), "/vorgaenge?stand=all", "/?ansicht=alle",
                    "/api/v1/process-instances?process=closed", "/api/v1/processes/closed/event-log?format=ocel"):
        answer = browser.ask("GET", address)
        if leaks(answer) or answer.status_code >= 500:
            wrong.append((address, answer.status_code, leaks(answer)))
    for word in SECRETS:
        found = browser.ask("POST", "/api/v1/process-instances/search", json={"text": word})
        # What was asked for is repeated on a page of results; the API tells cases only.
        if found.status_code == 200 and found.json["processInstances"]:
            wrong.append(("search", word))
    assert not wrong


@pytest.mark.parametrize("role", [role for role in OTHERS if role != "guest"])
def test_its_number_leads_to_the_same_refusal(app, files, counter, role):
    """An exact number in the search is an address like any other."""
    before = len(attempts(app))
    answer = counter(role).ask("POST", "/suche", data={"text": files[0].business_key.lower()})
    assert answer.status_code == 403
    assert len(attempts(app)) == before + 1


def test_its_lead_learns_that_there_is_one_and_who_to_ask(files, counter):
    """The lead's team reads number and contact, everybody else neither."""
    told = counter("lead").ask("GET", f"/vorgang/{files[0].business_key}").text
    assert files[0].business_key in told
    assert "Adele Rat" in told
    other = counter("register_lead").ask("GET", f"/vorgang/{files[0].business_key}").text
    assert "Adele Rat" not in other


COUNTED = ("clerk", "colleague", "lead", "owner", "auditor")


@pytest.mark.parametrize("role", COUNTED)
def test_one_more_closed_file_changes_no_number(app, files, people, role):
    """What a person can count stays the same when another adviser gets one more file."""
    def counts():
        who = people[role]
        return (
            app.tasks.counts(who), len(app.history.instances(who)), app.history.pace.of("closed"),
            app.management.figures("closed"), [one.open_tasks for one in app.handing.house()],
            app.notifications.unread(who), b"".join(app.history.event_log("closed", who)) if role in ("owner", "auditor", "lead") else b"",
            app.tasks.figures(who, view="all", overdue_before=app.clock(), near_before=app.clock()),
        )

    before = counts()
    begin(app, people)
    assert counts() == before
