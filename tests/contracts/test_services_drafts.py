"""Drafts keep files as they are, and publishing, checking and keeping over HTTP say the same."""
from __future__ import annotations

import io

import pytest

from web import create_app
from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import Severity

BROKEN = b"<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d'><process id='p'><complexGateway id='c'/></process></definitions>"


@pytest.fixture
def katrin(app):
    return app.identity.create_person("katrin", "Katrin Albers", groups=[], roles=["process_owner"])


def test_a_diagram_that_cannot_run_is_kept_as_a_draft(app, katrin):
    """A draft holds what it is given, byte by byte, and nothing of it is deployed."""
    app.repository.save_draft("Umzug", {"umzug.bpmn": BROKEN, "notiz.txt": b"\xff\x00"}, by=katrin)

    kept = app.repository.draft("Umzug")

    assert kept.files == {"umzug.bpmn": BROKEN, "notiz.txt": b"\xff\x00"}
    assert (kept.revision, kept.saved_by) == (1, "Katrin Albers")
    assert app.repository.definitions() == []
    assert any(one.severity is Severity.ERROR for one in app.repository.check(kept.files))


def test_who_saves_over_a_newer_draft_is_told_and_overwrites_nothing(app, katrin):
    """The second of two people who opened revision 1 gets a conflict that names the first."""
    app.repository.save_draft("Umzug", {"a.bpmn": b"1"}, by=katrin)
    app.repository.save_draft("Umzug", {"a.bpmn": b"2"}, by=katrin, revision=1)

    with pytest.raises(Conflict) as late:
        app.repository.save_draft("Umzug", {"a.bpmn": b"3"}, by=katrin, revision=1)

    assert (late.value.code, late.value.params["by"]) == ("draft_changed", "Katrin Albers")
    assert app.repository.draft("Umzug").files["a.bpmn"] == b"2"


def test_only_process_owners_keep_drafts(app, katrin, anna):
    """A clerk may neither save nor discard one."""
    app.repository.save_draft("Umzug", {"a.bpmn": b"1"}, by=katrin)
    for attempt in (
        lambda: app.repository.save_draft("Umzug", {"a.bpmn": b"2"}, by=anna),
        lambda: app.repository.discard_draft("Umzug", by=anna),
    ):
        with pytest.raises(NotAllowed):
            attempt()
    assert [found.name for found in app.repository.drafts()] == ["Umzug"]


def test_a_draft_needs_a_name_and_files(app, katrin):
    """Bad input is refused with its code."""
    for name, files, code in (("", {"a": b""}, "draft_name"), ("a\nb", {"a": b""}, "draft_name"), ("x", {}, "draft_empty")):
        with pytest.raises(Rejected) as refused:
            app.repository.save_draft(name, files, by=katrin)
        assert code == refused.value.code


def test_a_discarded_draft_is_gone_and_its_name_free(app, katrin):
    """Discarding twice is NotFound; the audit of the system chain verifies."""
    app.repository.save_draft("Umzug", {"a.bpmn": b"1"}, by=katrin)
    app.repository.discard_draft("Umzug", by=katrin)

    with pytest.raises(NotFound):
        app.repository.discard_draft("Umzug", by=katrin)
    assert app.repository.save_draft("Umzug", {"a.bpmn": b"1"}, by=katrin).revision == 1
    assert app.history.verify().ok


@pytest.fixture
def caller(app, katrin):
    return _Caller(create_app(app).test_client(), app.identity.create_session(katrin))


class _Caller:
    def __init__(self, client, token):
        self._client = client
        self._headers = {"Authorization": f"Bearer {token}"}

    def __call__(self, method: str, path: str, files: dict[str, bytes] | None = None, headers=None, **fields: str):
        data = {**fields, "files": [(io.BytesIO(content), name) for name, content in (files or {}).items()]}
        return self._client.open(
            f"/api/v1{path}", method=method, data=data, content_type="multipart/form-data",
            headers={**self._headers, **(headers or {})},
        )


def test_findings_over_http_are_german_and_name_the_element(caller):
    """Check, draft and deployment tell the same findings with sentence and remedy."""
    checked = caller("POST", "/checks", {"p.bpmn": BROKEN})
    kept = caller("PUT", "/drafts/Umzug", {"p.bpmn": BROKEN})
    refused = caller("POST", "/deployments", draft="Umzug")

    assert (checked.status_code, kept.status_code, refused.status_code) == (200, 201, 422)
    assert checked.json["deployable"] is False
    assert checked.json["problems"] == kept.json["problems"] == refused.json["problems"]
    (found,) = [one for one in checked.json["problems"] if one["code"] == "element_not_supported"]
    assert (found["element"], found["file"], found["severity"]) == ("c", "p.bpmn", "error")
    assert found["message"]
    assert found["remedy"]


def test_a_sound_draft_is_published_and_comes_back_byte_by_byte(caller, diagram, app):
    """What was kept is what is deployed."""
    content = diagram("one_job")
    caller("PUT", "/drafts/Arbeit", {"one_job.bpmn": content})
    kept = caller("GET", "/drafts/Arbeit")
    published = caller("POST", "/deployments", draft="Arbeit", note="Erste Fassung")

    assert (kept.headers["ETag"], kept.json["files"], kept.json["deployable"]) == ('"1"', ["one_job.bpmn"], True)
    assert content == caller("GET", "/drafts/Arbeit/files/one_job.bpmn").data
    assert published.status_code == 201
    (definition,) = published.json["definitions"]
    assert content == app.repository.diagram(f"{definition['key']}:{definition['version']}")


def test_a_stale_draft_over_http_is_a_conflict(caller):
    """If-Match with an older revision changes nothing."""
    caller("PUT", "/drafts/Umzug", {"p.bpmn": b"1"})
    caller("PUT", "/drafts/Umzug", {"p.bpmn": b"2"}, headers={"If-Match": '"1"'})
    late = caller("PUT", "/drafts/Umzug", {"p.bpmn": b"3"}, headers={"If-Match": '"1"'})

    assert (late.status_code, late.json["code"]) == (409, "draft_changed")
    assert caller("GET", "/drafts/Umzug/files/p.bpmn").data == b"2"


def test_missing_and_unknown_things_over_http_are_told(caller):
    """No files, an unknown draft, an unknown file: 4xx with a sentence."""
    assert caller("POST", "/checks").status_code == 422
    assert caller("POST", "/deployments", draft="nirgends").status_code == 404
    caller("PUT", "/drafts/Umzug", {"p.bpmn": b"1"})
    assert caller("GET", "/drafts/Umzug/files/q.bpmn").status_code == 404
    assert caller("DELETE", "/drafts/Umzug").status_code == 204
    assert caller("GET", "/drafts").json == []


def test_clerks_have_no_way_to_definitions_over_http(app, anna):
    """Every route is for process owners."""
    clerk = _Caller(create_app(app).test_client(), app.identity.create_session(anna))
    for method, path in (("POST", "/checks"), ("PUT", "/drafts/x"), ("GET", "/drafts"), ("POST", "/deployments")):
        assert clerk(method, path, {"p.bpmn": BROKEN}).status_code == 403
