"""Programs work on tasks and cases over HTTP as people do in the browser: same forms, same rights, within a token's scopes."""
from __future__ import annotations

import datetime as dt
import io
import json

import pytest

from web import create_app
from web.api.contract import OPERATION
from workflows.model import SYSTEM
from workflows.services.tokens import SCOPES

FORM = {
    "type": "default", "id": "answer", "components": [
        {"type": "textfield", "key": "reply.text", "label": "Antwort", "validate": {"required": True, "maxLength": 40}},
        {"type": "datetime", "key": "reply.on", "label": "Am", "subtype": "date"},
        {"type": "number", "key": "reply.amount", "label": "Betrag", "decimalDigits": 2},
        {"type": "select", "key": "reply.way", "label": "Weg", "values": [
            {"label": "Post", "value": "post"}, {"label": "Anruf", "value": "call"}]},
        {"type": "checklist", "key": "reply.parts", "label": "Teile", "values": [
            {"label": "A", "value": "a"}, {"label": "B", "value": "b"}]},
        {"type": "checkbox", "key": "sent", "label": "Versandt"},
        {"type": "textfield", "key": "known", "label": "Bekannt", "readonly": True},
    ],
}
PAID = {"type": "default", "id": "paid", "components": [
    {"type": "number", "key": "payment.amount", "label": "Betrag", "validate": {"required": True}}]}


class Caller:
    """Asks with a token."""

    def __init__(self, app, person, scopes=SCOPES):
        self._client = create_app(app).test_client()
        token = app.tokens.create(person, "Fachverfahren", scopes=scopes, days=1, by=person)
        self._headers = {"Authorization": f"Bearer {token.secret}"}

    def __call__(self, method, path, body=None, **more):
        sent = {"json": body} if body is not None else {}
        return self._client.open(f"/api/v1{path}", method=method, headers=self._headers, **sent, **more)


@pytest.fixture
def asked(app, diagram):
    files = {"asked.bpmn": diagram("asked"), "answer.form": json.dumps(FORM).encode(), "message.paid.form": json.dumps(PAID).encode()}
    app.repository.deploy(files, by=SYSTEM, policy="lenient")


@pytest.fixture
def case(app, asked):
    return app.runtime.start("asked", {"known": "ja", "reply": {"text": "Vorlage"}}, by=SYSTEM)


@pytest.fixture
def task(app, case):
    return app.tasks.of_case(case.id, state="open")[0]


@pytest.fixture
def call(app, anna):
    return Caller(app, anna)


def test_a_task_is_found_read_taken_and_completed(app, call, case, task):
    """From the list to the completion, with typed values in the case afterwards."""
    listed = call("GET", "/tasks?view=team&limit=1").json
    read = call("GET", f"/tasks/{task.id}").json
    taken = call("POST", f"/tasks/{task.id}/claim", {})
    values = {"reply": {"text": "Gern", "on": "2026-01-31", "amount": 12.5, "way": "post", "parts": ["b"]}}
    done = call("POST", f"/tasks/{task.id}/completion", {"values": values, "revision": read["revision"]})

    assert ([one["id"] for one in listed["tasks"]], listed["more"]) == ([task.id], False)
    assert {one["key"]: one["value"] for one in read["fields"]}["reply.text"] == "Vorlage"
    assert [one["readOnly"] for one in read["fields"] if one["key"] == "known"] == [True]
    assert (taken.status_code, taken.json["assignee"]) == (200, "anna")
    assert (done.status_code, done.json["state"], done.json["completedBy"]) == (200, "completed", "anna")
    reply = app.runtime.variables(case.id)["reply"]
    assert (reply["text"], reply["on"], float(reply["amount"]), reply["way"], reply["parts"]) == (
        "Gern", dt.date(2026, 1, 31), 12.5, "post", ["b"])


def test_a_field_that_is_not_sent_keeps_what_stands_in_it(app, call, case, task):
    """As a form in the browser would send it."""
    call("POST", f"/tasks/{task.id}/completion", {"values": {"reply": {"way": "call"}}})

    assert app.runtime.variables(case.id)["reply"]["text"] == "Vorlage"


@pytest.mark.parametrize(("values", "field", "code"), [
    ({"reply": {"text": ""}}, "reply.text", "field_required"), ({"reply": {"text": "x" * 41}}, "reply.text", "text_too_long"),
    ({"reply": {"text": {"a": 1}}}, "reply.text", "wrong_type"), ({"reply": {"text": ["a"]}}, "reply.text", "wrong_type"),
    ({"reply": {"on": "2026-02-31"}}, "reply.on", "not_a_date"), ({"reply": {"on": "bald"}}, "reply.on", "not_a_date"),
    ({"reply": {"amount": "viel"}}, "reply.amount", "not_a_number"), ({"reply": {"amount": True}}, "reply.amount", "wrong_type"),
    ({"reply": {"way": "taube"}}, "reply.way", "not_an_option"), ({"reply": {"parts": "a"}}, "reply.parts", "wrong_type"),
    ({"reply": {"parts": ["c"]}}, "reply.parts", "not_an_option"), ({"sent": "ja"}, "sent", "wrong_type"),
    ({"known": "nein"}, "known", "unknown_field"), ({"other": 1}, "other", "unknown_field"),
    ({"reply": {"other": 1}}, "reply.other", "unknown_field"), ({"reply": {"text": "a\u202eb"}}, "reply.text", "hidden_signs"),
])
def test_a_form_that_is_tampered_with_is_refused(app, call, task, values, field, code):
    """Every wrong field is named in German; the task stays open."""
    answer = call("POST", f"/tasks/{task.id}/completion", {"values": values})

    assert (answer.status_code, answer.content_type) == (422, "application/problem+json; charset=utf-8")
    assert (f"values.{field}", code) in {(one["field"], one["code"]) for one in answer.json["errors"]}
    assert app.tasks.get(task.id, SYSTEM).completed is None


def test_what_cannot_be_taken_back_is_confirmed(call, task):
    """As the browser asks once more."""
    first = call("POST", f"/tasks/{task.id}/completion", {"values": {"sent": True}})
    then = call("POST", f"/tasks/{task.id}/completion", {"values": {"sent": True}, "confirmed": True})

    assert (first.status_code, first.json["code"], then.status_code) == (409, "confirmation_required", 200)


def test_the_same_completion_again_is_the_same(call, task):
    """A program that heard no answer sends it again; other values are told who was faster."""
    body = {"values": {"reply": {"text": "Gern"}}}
    answers = [call("POST", f"/tasks/{task.id}/completion", body) for _ in range(2)]
    other = call("POST", f"/tasks/{task.id}/completion", {"values": {"reply": {"text": "Nein"}}})

    assert [one.status_code for one in answers] == [200, 200]
    assert (other.status_code, other.json["code"]) == (409, "task_already_completed")


def test_a_stale_revision_changes_nothing(app, call, case, task, bert):
    """What the task sees has changed since it was read."""
    revision = call("GET", f"/tasks/{task.id}").json["revision"]
    app.runtime.set_variables(case.id, {"known": "nein"}, by=bert, reason="Berichtigt")
    answer = call("POST", f"/tasks/{task.id}/completion", {"values": {}, "revision": revision})

    assert (answer.status_code, answer.json["code"]) == (409, "task_stale")


def test_tasks_are_assigned_put_off_and_given_back(app, call, task, anna, bert):
    """By who has them; a day that is over is no follow-up."""
    call("POST", f"/tasks/{task.id}/claim", {})
    over = call("POST", f"/tasks/{task.id}/follow-up", {"date": "2026-01-05"})
    later = call("POST", f"/tasks/{task.id}/follow-up", {"date": "2026-01-12"})
    hers = call("POST", f"/tasks/{task.id}/assignment", {"username": "bert"})
    back = Caller(app, bert)("POST", f"/tasks/{task.id}/unclaim", {})

    assert (over.status_code, over.json["errors"][0]["field"]) == (422, "date")
    assert later.json["followUp"].startswith("2026-01-11T23:00")
    assert (hers.json["assignee"], back.json["assignee"]) == ("bert", None)
    assert call("POST", f"/tasks/{task.id}/assignment", {"username": "niemand"}).status_code == 404


def test_a_case_is_read_with_its_documents_and_its_history(app, call, case, task):
    """Lists, search by POST, documents up and down, what happened."""
    sent = call("POST", f"/process-instances/{case.business_key}/documents", data={"file": (io.BytesIO(b"Hallo"), "Brief.txt")})
    content = call("GET", sent.headers["Location"].removeprefix("/api/v1"))

    assert [one["businessKey"] for one in call("GET", "/process-instances?state=running").json["processInstances"]] == [case.business_key]
    assert [one["businessKey"] for one in call("POST", "/process-instances/search", {"text": case.business_key}).json["processInstances"]] == [case.business_key]
    assert [one["id"] for one in call("GET", f"/process-instances/{case.business_key}/tasks").json] == [task.id]
    assert (sent.status_code, sent.json["name"], content.data) == (201, "Brief.txt", b"Hallo")
    assert content.headers["Content-Disposition"].startswith("attachment")
    assert [one["name"] for one in call("GET", f"/process-instances/{case.business_key}/documents").json] == ["Brief.txt"]
    assert "answer" in {one["element"] for one in call("GET", f"/process-instances/{case.business_key}/history").json}


def test_a_message_reaches_the_case_that_waits(app, call, case, task):
    """With the fields its form asks for; before and after nobody waits."""
    message = {"name": "paid", "businessKey": case.business_key, "payload": {"payment": {"amount": 20}}}
    early = call("POST", "/messages", message)
    call("POST", f"/tasks/{task.id}/completion", {"values": {}})
    wrong = call("POST", "/messages", {**message, "payload": {}})
    right = call("POST", "/messages", message)

    assert (early.status_code, early.json["code"]) == (409, "nobody_waits")
    assert (wrong.status_code, wrong.json["errors"][0]["field"]) == (422, "payload.payment.amount")
    assert (right.status_code, right.json["state"]) == (200, "ended")


def test_startable_processes_come_with_their_fields(call, asked):
    """What a start must hold."""
    [found] = [one for one in call("GET", "/process-definitions").json if one["key"] == "asked"]

    assert [field["key"] for field in found["fields"]][:2] == ["reply.text", "reply.on"]
    assert found["fields"][0]["required"] is True


def test_nobody_learns_of_a_case_of_others(app, carl, case, task):
    """Every address of a case and its tasks answers a stranger as if there were none."""
    stranger = Caller(app, carl)
    key = case.business_key
    asked = [
        stranger("GET", f"/tasks/{task.id}"), stranger("POST", f"/tasks/{task.id}/claim", {}),
        stranger("POST", f"/tasks/{task.id}/completion", {"values": {}}), stranger("GET", f"/process-instances/{key}"),
        stranger("GET", f"/process-instances/{key}/tasks"), stranger("GET", f"/process-instances/{key}/history"),
        stranger("GET", f"/process-instances/{key}/documents"),
        stranger("POST", "/messages", {"name": "paid", "businessKey": key}),
    ]

    assert {answer.status_code for answer in asked} == {404}
    assert stranger("POST", "/process-instances/search", {"text": key}).json["processInstances"] == []


def test_a_token_opens_what_its_scopes_name(app, anna, task):
    """Nothing else: neither other routes, nor pages."""
    reader = Caller(app, anna, ["tasks:read"])
    refused = [reader("POST", f"/tasks/{task.id}/claim", {}), reader("GET", "/process-instances"), reader("GET", "/drafts")]

    assert reader("GET", f"/tasks/{task.id}").status_code == 200
    assert {(one.status_code, one.json["code"]) for one in refused} == {(403, "scope_missing")}
    token = app.tokens.create(anna, "Seite", scopes=SCOPES, days=1, by=anna).secret
    page = create_app(app).test_client().get("/", headers={"Authorization": f"Bearer {token}"})
    assert page.status_code == 303


def test_a_deputys_program_sees_what_falls_to_the_deputy(app, task, anna):
    """As the deputy does in the browser, and acts in both names."""
    app.tasks.claim(task.id, anna)
    dora = app.identity.create_person("dora", "Dora Ahl", groups=["register"], roles=["clerk"])
    app.absences.enter("anna", dt.date(2026, 1, 5), dt.date(2026, 1, 9), {"*": "dora"}, by=anna)
    deputy = Caller(app, dora)
    listed = deputy("GET", "/tasks?view=substitution").json["tasks"]
    done = deputy("POST", f"/tasks/{task.id}/completion", {"values": {}})

    assert [one["id"] for one in listed] == [task.id]
    assert (done.status_code, done.json["completedBy"], done.json["actingFor"]) == (200, "dora", "anna")


@pytest.mark.parametrize(("body", "field", "code"), [
    ({"revision": "1"}, "revision", "wrong_type"), ({"revision": 1, "force": True}, "force", "unknown_field"),
])
def test_wrong_bodies_name_their_fields(call, task, body, field, code):
    """Types are exact and nothing is unknown."""
    answer = call("POST", f"/tasks/{task.id}/claim", body)

    assert (answer.status_code, answer.json["errors"][0]["field"], answer.json["errors"][0]["code"]) == (422, field, code)


@pytest.mark.parametrize("query", ["limit=0", "limit=201", "limit=viele", "offset=-1", "view=yours", "kind=1"])
def test_wrong_queries_are_refused(call, query):
    """Never silently another list."""
    assert call("GET", f"/tasks?{query}").status_code == 422


def test_every_route_is_described(app, call):
    """The document names each route once, with its answers, and only routes that are there."""
    flask = create_app(app)
    routes = {rule.rule for rule in flask.url_map.iter_rules() if rule.rule.startswith("/api/")}
    silent = {rule.rule for rule in flask.url_map.iter_rules() if rule.rule.startswith("/api/")
              and not hasattr(flask.view_functions[rule.endpoint], OPERATION)}
    document = call("GET", "/openapi.json").json

    assert silent == set()
    assert len(document["paths"]) == len(routes)
    names = [one["operationId"] for path in document["paths"].values() for one in path.values()]
    assert len(names) == len(set(names))
    assert all(one["summary"] for path in document["paths"].values() for one in path.values())
    refs = {part for part in json.dumps(document).split('"') if part.startswith("#/components/schemas/")}
    assert {ref.rpartition("/")[2] for ref in refs} <= document["components"]["schemas"].keys()
    assert document["paths"]["/api/v1/tasks/{task_id}/completion"]["post"]["x-scope"] == "tasks:write"
