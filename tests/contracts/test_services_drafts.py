"""Drafts keep files as they are, and publishing, checking and keeping over HTTP say the same."""
from __future__ import annotations

import concurrent.futures
import datetime as dt
import io

import pytest

from web import create_app
from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import Severity
from workflows.services import audit
from workflows.services.tokens import SCOPES

BROKEN = b"<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d'><process id='p'><complexGateway id='c'/></process></definitions>"


@pytest.fixture
def katrin(app):
    return app.identity.create_person("katrin", "Katrin Albers", groups=[], roles=["process_owner"])


@pytest.fixture
def jens(app):
    return app.identity.create_person("jens", "Jens Roth", groups=[], roles=["process_owner"])


def test_a_diagram_that_cannot_run_is_kept_as_a_draft(app, katrin):
    """A draft holds what it is given, byte by byte, and nothing of it is deployed."""
    app.drafts.save("umzug", {"umzug.bpmn": BROKEN, "letters/logo.png": b"\xff\x00"}, by=katrin)

    kept = app.drafts.read("umzug")

    assert kept.files == {"umzug.bpmn": BROKEN, "letters/logo.png": b"\xff\x00"}
    assert (kept.revision, kept.saved_by) == (1, "Katrin Albers")
    assert app.repository.definitions() == []
    assert any(one.severity is Severity.ERROR for one in app.repository.check(kept.files))


def test_who_saves_over_a_newer_draft_is_told_and_overwrites_nothing(app, katrin):
    """The second of two people who opened revision 1 gets a conflict that names the first."""
    app.drafts.save("umzug", {"a.bpmn": b"1"}, by=katrin)
    app.drafts.save("umzug", {"a.bpmn": b"2"}, by=katrin, revision=1)

    with pytest.raises(Conflict) as late:
        app.drafts.save("umzug", {"a.bpmn": b"3"}, by=katrin, revision=1)

    assert (late.value.code, late.value.params["by"]) == ("draft_changed", "Katrin Albers")
    assert app.drafts.read("umzug").files["a.bpmn"] == b"2"


def test_only_process_owners_keep_drafts(app, katrin, anna):
    """A clerk may neither begin, save, lock nor discard one."""
    app.drafts.save("umzug", {"a.bpmn": b"1"}, by=katrin)
    for attempt in (
        lambda: app.drafts.save("umzug", {"a.bpmn": b"2"}, by=anna),
        lambda: app.drafts.save_file("umzug", "a.bpmn", b"2", by=anna, revision=None),
        lambda: app.drafts.remove_file("umzug", "a.bpmn", by=anna),
        lambda: app.drafts.rename_file("umzug", "a.bpmn", "b.bpmn", by=anna),
        lambda: app.drafts.import_files("umzug", {"a.bpmn": b"2"}, by=anna),
        lambda: app.drafts.begin("neu", by=anna, title="Neu"),
        lambda: app.drafts.take_over("umzug", by=anna),
        lambda: app.drafts.lock("umzug", by=anna),
        lambda: app.drafts.discard("umzug", by=anna),
    ):
        with pytest.raises(NotAllowed):
            attempt()
    assert [(found.name, found.revision) for found in app.drafts.listed()] == [("umzug", 1)]


def test_a_draft_needs_a_name_and_files_that_fit(app, katrin):
    """Bad input is refused with its code."""
    for name, files, code in (
        ("", {"a.bpmn": b""}, "draft_name"), ("a\nb", {"a.bpmn": b""}, "draft_name"), ("x", {}, "draft_empty"),
        ("x", {"../a.bpmn": b""}, "file_name"), ("x", {"notiz.txt": b""}, "file_kind"),
        ("x", {"a.bpmn": b" " * (10 * 1024 * 1024 + 1)}, "file_too_large"),
    ):
        with pytest.raises(Rejected) as refused:
            app.drafts.save(name, files, by=katrin)
        assert code == refused.value.code
    assert app.drafts.listed() == []


def test_a_discarded_draft_is_gone_and_its_revisions_do_not_come_again(app, katrin):
    """Discarding twice is NotFound; who still has the old one open overwrites nothing of the new one."""
    app.drafts.save("umzug", {"a.bpmn": b"1"}, by=katrin)
    app.drafts.discard("umzug", by=katrin)

    with pytest.raises(NotFound):
        app.drafts.discard("umzug", by=katrin)
    assert app.drafts.save("umzug", {"a.bpmn": b"2"}, by=katrin).revision == 2
    with pytest.raises(Conflict):
        app.drafts.save_file("umzug", "a.bpmn", b"3", by=katrin, revision=1)
    assert app.history.verify().ok


def test_a_draft_begins_from_what_is_in_force_or_from_an_older_version(app, katrin, deploy):
    """It holds the files of that deployment and knows it as its base; there is one draft of a package."""
    old, new = deploy("one_job"), deploy("one_job", "two_steps")
    key = old.definitions[0].key

    begun = app.drafts.begin(key, by=katrin)
    with pytest.raises(Conflict) as again:
        app.drafts.begin(key, by=katrin)
    app.drafts.discard(key, by=katrin)
    older = app.drafts.begin(key, by=katrin, version=1)

    assert (begun.base_deployment_id, sorted(begun.files)) == (new.id, ["one_job.bpmn", "two_steps.bpmn"])
    assert again.value.code == "draft_exists"
    assert (older.base_deployment_id, sorted(older.files)) == (old.id, ["one_job.bpmn"])
    with pytest.raises(NotFound):
        app.drafts.begin("nirgends", by=katrin)


def test_a_new_process_runs_as_it_is_begun(app, katrin):
    """A title gives the key; start, one task with a form, end; what is missing before a release is who does it."""
    begun = app.drafts.begin("", by=katrin, title="Einstellung für „Büro & Küche“")
    warned = app.repository.check(begun.files)

    assert begun.name == "einstellung_fuer_buero_kueche"
    assert sorted(begun.files) == ["einstellung_fuer_buero_kueche.bpmn", "first_step.form"]
    assert [(one.code, one.element) for one in warned] == [("candidate_missing", "first_step")]
    done = app.repository.deploy(begun.files, by=katrin, policy="lenient")
    case = app.runtime.start(done.definitions[0].key, {}, by=katrin)
    assert done.definitions[0].name == "Einstellung für „Büro & Küche“"
    assert [task.name for task in app.tasks.of_case(case.id)] == ["Angaben prüfen"]
    for name, title in (("Groß", "x"), ("", "???"), ("1a", "x"), ("a b", "x")):
        with pytest.raises(Rejected) as refused:
            app.drafts.begin(name, by=katrin, title=title)
        assert refused.value.code == "process_key"


def test_a_title_does_not_make_a_second_process_of_one_key(app, katrin, deploy):
    """Who names a new process like one there is, is told; asked for by its key, that one is begun."""
    deploy("one_job")
    with pytest.raises(Conflict) as taken:
        app.drafts.begin("", by=katrin, title="One Job")
    assert taken.value.code == "process_exists"
    assert app.drafts.begin("one_job", by=katrin, title="One Job").base_deployment_id


def test_two_files_of_a_draft_are_saved_past_each_other(app, katrin):
    """Each file has its own revision: saving one leaves the other's reader undisturbed."""
    app.drafts.save("umzug", {"a.bpmn": b"1", "b.form": b"1"}, by=katrin)
    a = app.drafts.save_file("umzug", "a.bpmn", b"2", by=katrin, revision=1)
    b = app.drafts.save_file("umzug", "b.form", b"2", by=katrin, revision=1)

    with pytest.raises(Conflict) as late:
        app.drafts.save_file("umzug", "a.bpmn", b"3", by=katrin, revision=1)

    assert (a.revision, b.revision, late.value.code) == (2, 3, "draft_changed")
    assert app.drafts.read_file("umzug", "a.bpmn").content == b"2"
    assert app.drafts.read("umzug").revisions == {"a.bpmn": 2, "b.form": 3}


def test_a_saving_whose_answer_was_lost_may_be_sent_again(app, katrin):
    """The same content with the old revision answers with the revision it got the first time."""
    app.drafts.save("umzug", {"a.bpmn": b"1"}, by=katrin)
    first = app.drafts.save_file("umzug", "a.bpmn", b"2", by=katrin, revision=1)
    again = app.drafts.save_file("umzug", "a.bpmn", b"2", by=katrin, revision=1)

    assert again.revision == first.revision == app.drafts.read("umzug").revision


def test_a_new_file_meets_no_other_of_its_name(app, katrin):
    """Revision 0 says that the file must not be there yet."""
    app.drafts.save("umzug", {"a.bpmn": b"1"}, by=katrin)
    with pytest.raises(Conflict):
        app.drafts.save_file("umzug", "a.bpmn", b"2", by=katrin, revision=0)
    assert app.drafts.save_file("umzug", "b.dmn", b"<half", by=katrin, revision=0).revision == 2


def test_files_are_renamed_and_removed(app, katrin):
    """The content stays; a name that is taken, also in other letters, is refused."""
    app.drafts.save("umzug", {"a.bpmn": b"1", "B.form": b"2"}, by=katrin)
    app.drafts.rename_file("umzug", "a.bpmn", "c.bpmn", by=katrin)
    with pytest.raises(Rejected):
        app.drafts.rename_file("umzug", "c.bpmn", "b.form", by=katrin)
    app.drafts.remove_file("umzug", "B.form", by=katrin)

    assert app.drafts.read("umzug").files == {"c.bpmn": b"1"}
    with pytest.raises(NotFound):
        app.drafts.remove_file("umzug", "B.form", by=katrin)
    assert app.drafts.rename_file("umzug", "c.bpmn", "C.bpmn", by=katrin).content == b"1"


def test_who_edits_holds_the_draft_and_others_are_told_by_name(app, katrin, jens, clock):
    """A lock keeps others from saving; taken over, it is its former holder who is told, with name and time."""
    app.drafts.save("umzug", {"a.bpmn": b"1"}, by=katrin)
    app.drafts.lock("umzug", by=katrin)
    for attempt in (
        lambda: app.drafts.lock("umzug", by=jens),
        lambda: app.drafts.save_file("umzug", "a.bpmn", b"2", by=jens, revision=1),
        lambda: app.drafts.save("umzug", {"a.bpmn": b"2"}, by=jens, revision=1),
        lambda: app.drafts.import_files("umzug", {"a.form": b'{"components": []}'}, by=jens),
        lambda: app.drafts.rename_file("umzug", "a.bpmn", "b.bpmn", by=jens),
        lambda: app.drafts.remove_file("umzug", "a.bpmn", by=jens),
        lambda: app.drafts.discard("umzug", by=jens),
    ):
        with pytest.raises(Conflict) as refused:
            attempt()
        assert (refused.value.code, refused.value.params["by"]) == ("draft_locked", "Katrin Albers")

    clock.advance(dt.timedelta(minutes=2))
    app.drafts.take_over("umzug", by=jens)
    with pytest.raises(Conflict) as lost:
        app.drafts.save_file("umzug", "a.bpmn", b"2", by=katrin, revision=1)

    assert (lost.value.params["by"], lost.value.params["since"]) == ("Jens Roth", clock())
    assert app.drafts.read("umzug").files == {"a.bpmn": b"1"}
    with app.reading() as connection:
        (taken,) = [one for one in audit.entries(connection, "system") if one.action == "draft_taken_over"]
    assert (taken.actor, taken.payload["from"]) == ("jens", "katrin")


def test_a_lock_lapses_ten_minutes_after_the_last_sign_of_life(app, katrin, jens, clock):
    """Signs of life and savings keep it; without one the draft is free for others."""
    app.drafts.save("umzug", {"a.bpmn": b"1"}, by=katrin)
    since = app.drafts.lock("umzug", by=katrin).since
    clock.advance(dt.timedelta(minutes=9))
    app.drafts.hold("umzug", by=katrin)
    clock.advance(dt.timedelta(minutes=9))
    app.drafts.save_file("umzug", "a.bpmn", b"2", by=katrin, revision=None)
    clock.advance(dt.timedelta(minutes=9, seconds=59))
    held = app.drafts.read("umzug").lock
    with pytest.raises(Conflict):
        app.drafts.lock("umzug", by=jens)
    clock.advance(dt.timedelta(seconds=1))

    assert (held.name, held.since) == ("Katrin Albers", since)
    assert app.drafts.read("umzug").lock is None
    assert app.drafts.lock("umzug", by=jens).by == "jens"
    app.drafts.unlock("umzug", by=katrin)
    assert app.drafts.read("umzug").lock.by == "jens"
    app.drafts.unlock("umzug", by=jens)
    assert app.drafts.read("umzug").lock is None


def test_of_two_who_take_a_free_draft_at_once_one_gets_it(app, katrin, jens):
    """Both ask in threads: one lock, one conflict."""
    app.drafts.save("umzug", {"a.bpmn": b"1"}, by=katrin)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(app.drafts.lock, "umzug", by=who) for who in (katrin, jens)]
        failed = [one.exception() for one in asked]

    assert sorted(error.code if error else "" for error in failed) == ["", "draft_locked"]


def test_of_two_who_save_a_file_at_once_one_is_told(app, katrin):
    """Both read revision 1 and save in threads: one is kept whole, the other gets a conflict."""
    app.drafts.save("umzug", {"a.bpmn": b"1"}, by=katrin)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        asked = [
            pool.submit(app.drafts.save_file, "umzug", "a.bpmn", content, by=katrin, revision=1)
            for content in (b"left", b"right")
        ]
        failed = [one.exception() for one in asked]

    assert sorted(error.code if error else "" for error in failed) == ["", "draft_changed"]
    kept = next(one.result() for one in asked if one.exception() is None)
    assert app.drafts.read_file("umzug", "a.bpmn") == kept


def test_what_goes_out_as_a_zip_comes_in_again(app, katrin, deploy):
    """Export and import give the same files, and the same files the same bytes."""
    done = deploy("one_job")
    begun = app.drafts.begin(done.definitions[0].key, by=katrin)
    packed = app.drafts.export_zip(begun.name)

    came = app.drafts.import_files("kopie", {"prozess.zip": packed}, by=katrin)

    assert came.draft.files == begun.files
    assert app.drafts.export_zip("kopie") == packed == app.drafts.export_zip(done.definitions[0].id)


def test_what_cannot_be_opened_changes_nothing_and_is_named(app, katrin):
    """One bad file of an import is named with its code, the good ones stay outside with it."""
    app.drafts.save("umzug", {"a.bpmn": b"1"}, by=katrin)
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(Rejected) as refused:
        app.drafts.import_files("umzug", {
            "a.bpmn": BROKEN, "bombe.bpmn": bomb, "seite.dmn": b"<html/>", "f.form": b"{", "s.yaml": b'a: "b',
        }, by=katrin)

    assert {(one.resource, one.code) for one in refused.value.problems} == {
        ("bombe.bpmn", "xml_doctype"), ("seite.dmn", "dmn_expected"), ("f.form", "form_not_json"),
        ("scenarios/s.yaml", "scenario_unreadable"),
    }
    assert app.drafts.read("umzug").files == {"a.bpmn": b"1"}


@pytest.fixture
def caller(app, katrin):
    return _Caller(create_app(app).test_client(), app.tokens.create(katrin, "Test", scopes=SCOPES, days=1, by=katrin).secret)


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

    def put(self, path: str, content: bytes, headers: dict[str, str]):
        """Send a body as it is."""
        return self._client.put(f"/api/v1{path}", data=content, headers={**self._headers, **headers})


def test_findings_over_http_are_german_and_name_the_element(caller):
    """Check, draft and proposal tell the same findings with sentence and remedy."""
    checked = caller("POST", "/checks", {"p.bpmn": BROKEN})
    kept = caller("PUT", "/drafts/p", {"p.bpmn": BROKEN})
    refused = caller("POST", "/drafts/p/proposals", reason="Neu")

    assert (checked.status_code, kept.status_code, refused.status_code) == (200, 201, 422)
    assert checked.json["deployable"] is False
    assert checked.json["problems"] == kept.json["problems"] == refused.json["problems"]
    (found,) = [one for one in checked.json["problems"] if one["code"] == "element_not_supported"]
    assert (found["element"], found["file"], found["severity"]) == ("c", "p.bpmn", "error")
    assert found["message"]
    assert found["remedy"]


def test_a_draft_over_http_comes_back_byte_by_byte(caller, diagram):
    """What was kept is what is given, with the revision as ETag."""
    content = diagram("one_job")
    caller("PUT", "/drafts/one_job", {"one_job.bpmn": content})
    kept = caller("GET", "/drafts/one_job")
    file = caller("GET", "/drafts/one_job/files/one_job.bpmn")

    assert (kept.headers["ETag"], kept.json["files"], kept.json["deployable"]) == ('"1"', ["one_job.bpmn"], True)
    assert (file.headers["ETag"], file.data) == ('"1"', content)


def test_a_file_over_http_is_saved_once_however_often_it_is_sent(app, caller, katrin):
    """The same content with the old revision answers with the new one; another's lock is told by name."""
    caller("POST", "/drafts", title="Umzug")
    first = caller.put("/drafts/umzug/files/umzug.bpmn", b"<a/>", {"If-Match": '"1"'})
    again = caller.put("/drafts/umzug/files/umzug.bpmn", b"<a/>", {"If-Match": '"1"'})
    late = caller.put("/drafts/umzug/files/umzug.bpmn", b"<b/>", {"If-Match": '"1"'})
    app.drafts.take_over("umzug", by=app.identity.create_person("jens", "Jens Roth", groups=[], roles=["process_owner"]))
    locked = caller("PUT", "/drafts/umzug/lock")
    taken = caller("PUT", "/drafts/umzug/lock", takeOver="true")

    assert (first.status_code, first.headers["ETag"], again.headers["ETag"]) == (200, '"2"', '"2"')
    assert (late.status_code, late.json["code"]) == (409, "draft_changed")
    assert (locked.status_code, locked.json["code"], "Jens Roth" in locked.json["detail"]) == (409, "draft_locked", True)
    assert taken.json["by"] == "Katrin Albers"
    assert caller("DELETE", "/drafts/umzug/files/umzug.bpmn").status_code == 204
    assert caller("DELETE", "/drafts/umzug/lock").status_code == 204


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
    assert caller("POST", "/drafts/nirgends/proposals", reason="x").status_code == 404
    caller("PUT", "/drafts/Umzug", {"p.bpmn": b"1"})
    assert caller("GET", "/drafts/Umzug/files/q.bpmn").status_code == 404
    assert caller("DELETE", "/drafts/Umzug").status_code == 204
    assert caller("GET", "/drafts").json == []


def test_clerks_have_no_way_to_definitions_over_http(app, anna):
    """Every route is for process owners."""
    clerk = _Caller(create_app(app).test_client(), app.tokens.create(anna, "Test", scopes=SCOPES, days=1, by=anna).secret)
    for method, path in (("POST", "/checks"), ("PUT", "/drafts/x"), ("GET", "/drafts"), ("POST", "/drafts/x/proposals"), ("GET", "/drafts/x/judgement")):
        assert clerk(method, path, {"p.bpmn": BROKEN}).status_code == 403
