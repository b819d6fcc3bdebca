"""The API says of releases what the services do, as problem documents in German."""
from __future__ import annotations

import pytest

from web import create_app
from workflows.services.tokens import SCOPES


class Caller:
    """Asks the API as a person."""

    def __init__(self, app, person):
        self._client = create_app(app).test_client()
        token = app.tokens.create(person, "Test", scopes=SCOPES, days=1, by=person)
        self._headers = {"Authorization": f"Bearer {token.secret}"}

    def __call__(self, method: str, path: str, **fields):
        return self._client.open(f"/api/v1{path}", method=method, data=fields or None, headers=self._headers)


@pytest.fixture
def katrin(app):
    return app.identity.create_person("katrin", "Katrin Albers", groups=["register"], roles=["process_owner"])


@pytest.fixture
def owner(app, katrin):
    return Caller(app, katrin)


@pytest.fixture
def lead(app, bert):
    return Caller(app, bert)


def test_a_release_over_http_takes_two_people(app, owner, lead):
    """Judged, proposed, approved, in force; the proposer cannot approve, and a second decision is a conflict."""
    owner("POST", "/drafts", title="Umzug")
    judged = owner("GET", "/drafts/umzug/judgement")
    proposed = owner("POST", "/drafts/umzug/proposals", reason="Neu")
    where = proposed.headers["Location"].partition("/api/v1")[2]
    own = owner("POST", f"{where}/approval")
    waiting = lead("GET", "/proposals")
    done = lead("POST", f"{where}/approval")
    twice = lead("POST", f"{where}/approval")

    assert (judged.json["ready"], judged.json["untested"], judged.json["inForce"]) == (True, True, "")
    assert (proposed.status_code, proposed.json["state"], proposed.json["secondPerson"]) == (201, "open", True)
    assert (own.status_code, own.json["code"], own.content_type) == (403, "release_four_eyes", "application/problem+json; charset=utf-8")
    assert [one["id"] for one in waiting.json] == [proposed.json["id"]]
    assert (done.status_code, done.json["definitions"]) == (201, [{"key": "umzug", "version": 1, "name": "Umzug"}])
    assert (twice.status_code, twice.json["code"]) == (409, "release_settled")
    assert lead("GET", where).json["files"] == ["first_step.form", "umzug.bpmn"]
    assert lead("GET", "/proposals?state=all").json[0]["deployment"] == done.json["id"]


def test_a_proposal_over_http_is_rejected_or_withdrawn(owner, lead):
    """With a reason by another, without one by who made it."""
    owner("POST", "/drafts", title="Umzug")
    first = owner("POST", "/drafts/umzug/proposals", reason="Neu").json["id"]
    assert lead("POST", f"/proposals/{first}/rejection").status_code == 422
    assert lead("POST", f"/proposals/{first}/rejection", reason="Zu früh").json["state"] == "rejected"
    second = owner("POST", "/drafts/umzug/proposals", reason="Neu").json["id"]
    assert owner("POST", f"/proposals/{second}/withdrawal").json["state"] == "withdrawn"
    assert owner("POST", "/proposals/nirgends/withdrawal").status_code == 404


def test_an_older_version_over_http_comes_back_as_a_draft(app, owner, lead, katrin):
    """And a draft whose base is no longer in force goes on from the new one."""
    files = dict(app.drafts.begin("", by=katrin, title="Umzug").files)
    lead("POST", f"/proposals/{owner('POST', '/drafts/umzug/proposals', reason='Neu').json['id']}/approval")
    assert owner("POST", "/process-definitions/umzug:1/restoration").json["code"] == "already_in_force"
    app.drafts.begin("umzug", by=katrin)
    changed = {**files, "umzug.bpmn": files["umzug.bpmn"].replace(b"Vorgang erledigt", b"Erledigt")}
    app.repository.deploy(changed, by=katrin)
    judged = owner("GET", "/drafts/umzug/judgement").json
    late = owner("POST", "/drafts/umzug/proposals", reason="x")
    rebased = owner("POST", "/drafts/umzug/rebase", seen=judged["inForce"])
    owner("DELETE", "/drafts/umzug")
    restored = owner("POST", "/process-definitions/umzug:1/restoration")

    assert (judged["stale"], judged["moved"]) == (True, ["umzug.bpmn"])
    assert (late.status_code, late.json["code"]) == (409, "release_stale")
    assert rebased.json["base"] == judged["inForce"]
    assert (restored.status_code, restored.json["name"]) == (201, "umzug")


def test_settings_over_http_are_the_administrators(app, owner, lead, deploy):
    """Process owners and leads read, administrators change; nonsense is refused."""
    deploy("one_job")
    admin = Caller(app, app.identity.create_person("petra", "Petra Petersen", groups=[], roles=["admin"]))
    assert lead("GET", "/process-settings/one_job").json == {
        "key": "one_job", "secondPerson": True, "movesSecondPerson": False}
    assert owner("PUT", "/process-settings/one_job", secondPerson="false").status_code == 403
    assert admin("PUT", "/process-settings/one_job", secondPerson="vielleicht").status_code == 422
    assert admin("PUT", "/process-settings/nirgends", secondPerson="false").status_code == 404
    assert admin("PUT", "/process-settings/one_job", secondPerson="false").json["secondPerson"] is False
    assert admin("PUT", "/process-settings/one_job", movesSecondPerson="true").json == {
        "key": "one_job", "secondPerson": False, "movesSecondPerson": True}


def test_nobody_publishes_past_the_second_person(owner):
    """The way that published files at once is gone."""
    assert owner("POST", "/deployments", draft="umzug").status_code == 404
