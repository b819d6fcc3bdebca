"""Drafts over the real services: the overview, the JSON of the editors, who may enter, what is refused."""
from __future__ import annotations

import io
import json
import zipfile
from base64 import b64decode

import pytest
from page_browser import entrance

from handlers import registry
from web.modeler.catalogue import catalogue
from workflows.bootstrap import build
from workflows.settings import Settings

FILE = "/entwurf/leaving/datei/leaving.bpmn"


@pytest.fixture(scope="module")
def chamber_of_owners(tmp_path_factory):
    app = build(Settings(data=tmp_path_factory.mktemp("modeler"), durable=False))
    app.identity.create_team("hr", "Personal")
    for username, name, roles in (
        ("katrin", "Katrin Albers", ["process_owner"]), ("paula", "Paula Nagel", ["process_owner"]),
        ("bert", "Bert Lang", ["clerk", "lead"]), ("anton", "Anton Petersen", ["admin"]),
    ):
        app.identity.create_person(username, name, roles=roles, groups=["hr"])
    yield app
    app.close()


@pytest.fixture
def at(chamber_of_owners):
    """Each test has a fresh draft `leaving` begun by Katrin."""
    app = chamber_of_owners
    katrin = app.identity.by_username("katrin")
    if any(one.name == "leaving" for one in app.drafts.listed()):
        app.drafts.take_over("leaving", by=katrin)
        app.drafts.discard("leaving", by=katrin)
    app.drafts.begin("leaving", title="Ausscheiden", by=katrin)
    app.drafts.unlock("leaving", by=katrin)
    return entrance(app)


def put(browser, content, revision, path=FILE, **headers):
    """Save a file as the editors do."""
    given = {"X-CSRFToken": browser.token, "X-Requested-With": "fetch", "If-Match": f'"{revision}"', **headers}
    return browser.client.put(path, data=content, headers=given)


def ask(browser, path, body):
    """Post JSON as the editors do."""
    return browser.client.post(path, json=body, headers={"X-CSRFToken": browser.token, "X-Requested-With": "fetch"})


def revision_of(answer):
    return answer.headers["ETag"].strip('"')


@pytest.mark.parametrize("path", [
    "/entwurf", "/entwurf/leaving", "/entwurf/leaving/diagramm/leaving.bpmn", FILE,
    "/entwurf/leaving/umgebung", "/entwurf/leaving/export",
])
def test_only_process_owners_enter(at, path):
    """Leads and administrators get 403 on every page and file of a draft, process owners 200."""
    assert [at(who).get(path).status_code for who in ("katrin", "bert", "anton")] == [200, 403, 403]


def test_a_file_is_read_and_kept_byte_by_byte(at):
    """What is saved is what comes back, whatever is wrong in it; the revision grows."""
    katrin = at("katrin")
    first = katrin.get(FILE)
    broken = b"\xff\xfe not a diagram \x00"
    saved = put(katrin, broken, revision_of(first))
    again = katrin.get(FILE)

    assert saved.status_code == 200
    assert saved.json["revision"] > int(revision_of(first))
    assert again.data == broken
    assert revision_of(again) == str(saved.json["revision"])


def test_saving_over_somebody_elses_words_is_refused(at):
    """A stale revision gives 409 draft_changed with a German sentence; nothing is overwritten."""
    katrin = at("katrin")
    old = revision_of(katrin.get(FILE))
    put(katrin, b"<first/>", old)
    answer = put(katrin, b"<second/>", old)

    assert (answer.status_code, answer.json["code"]) == (409, "draft_changed")
    assert "Katrin Albers hat den Entwurf „leaving“" in answer.json["title"]
    assert katrin.get(FILE).data == b"<first/>"


def test_who_holds_a_draft_keeps_it_until_it_is_taken_over(at):
    """Holding, being refused by name, taking over, and the first one's next save being told."""
    katrin, paula = at("katrin"), at("paula")
    revision = revision_of(katrin.get(FILE))
    assert ask(katrin, "/entwurf/leaving/sperre", {"action": "hold"}).json["mine"] is True
    refused = ask(paula, "/entwurf/leaving/sperre", {"action": "hold"})
    assert (refused.status_code, refused.json["code"]) == (409, "draft_locked")
    assert "Katrin Albers bearbeitet den Entwurf" in refused.json["title"]
    assert put(paula, b"<hers/>", revision).json["code"] == "draft_locked"

    assert ask(paula, "/entwurf/leaving/sperre", {"action": "take_over"}).json["by"] == "Paula Nagel"
    assert put(katrin, b"<late/>", revision).json["code"] == "draft_locked"
    assert put(paula, b"<hers/>", revision).status_code == 200
    assert ask(paula, "/entwurf/leaving/sperre", {"action": "release"}).status_code == 200
    assert ask(katrin, "/entwurf/leaving/sperre", {"action": "hold"}).json["mine"] is True
    assert ask(katrin, "/entwurf/leaving/sperre", {"action": "sing"}).status_code == 422


def test_nothing_changes_without_the_token_of_the_form(at):
    """Saving, checking and locking without the CSRF header are refused."""
    katrin = at("katrin")
    before = katrin.get(FILE).data
    answers = [
        katrin.client.put(FILE, data=b"<x/>", headers={"If-Match": '"1"'}),
        katrin.client.post("/entwurf/leaving/pruefung", json={}),
        katrin.client.post("/entwurf/leaving/sperre", json={"action": "take_over"}),
    ]

    assert [answer.status_code for answer in answers] == [400, 400, 400]
    assert katrin.get(FILE).data == before


def test_the_check_judges_what_is_on_the_screen(at):
    """The unsaved content is checked with the other files of the draft; findings are German and lead to their file."""
    katrin = at("katrin")
    drawn = katrin.get(FILE).text
    assert ask(katrin, "/entwurf/leaving/pruefung", {"file": "leaving.bpmn", "content": drawn}).json["problems"] == []
    broken = drawn.replace("camunda:formRef=", "camunda:form_ref=").replace(' camunda:candidateGroups="hr"', "")
    told = ask(katrin, "/entwurf/leaving/pruefung", {"file": "leaving.bpmn", "content": broken}).json["problems"]

    assert {one["href"] for one in told} == {"/entwurf/leaving/diagramm/leaving.bpmn"}
    assert {one["severity"] for one in told} == {"error"}
    assert all(one["text"] and one["label"] and one["element"] for one in told)
    assert katrin.get(FILE).text == drawn


@pytest.mark.parametrize("content", ["", "<", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "x" * 3_000_000])
def test_nonsense_on_the_screen_is_a_finding_and_no_failure(at, content):
    """Whatever stands in the editor, the check answers with findings."""
    answer = ask(at("katrin"), "/entwurf/leaving/pruefung", {"file": "leaving.bpmn", "content": content})

    assert answer.status_code == 200
    assert answer.json["problems"]


def test_what_is_known_at_a_place_is_told_to_process_owners_only(at):
    """The values known at a step, from the diagram on the screen; other roles get 403."""
    drawn = at("katrin").get(FILE).text
    step = drawn.partition("<bpmn:endEvent id=\"")[2].partition('"')[0]
    asked = {"file": "leaving.bpmn", "content": drawn, "element": step}
    answers = {who: ask(at(who), "/entwurf/leaving/angaben", asked) for who in ("katrin", "bert", "anton")}

    assert [answer.status_code for answer in answers.values()] == [200, 403, 403]
    told = answers["katrin"].json
    assert told["known"]
    assert all(one["path"] and one["label"] and one["type"] for one in told["known"])
    assert told["comparisons"]


@pytest.mark.parametrize(("body", "status", "known"), [
    ([], 422, None), ({"file": "leaving.bpmn"}, 422, None),
    ({"file": "leaving.bpmn", "content": "<", "element": "any"}, 200, []),
    ({"file": "leaving.bpmn", "content": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "element": "any"}, 200, []),
])
def test_nothing_is_known_where_nothing_can_be_read(at, body, status, known):
    """A question that asks nothing is refused in a sentence; a drawing nobody can read knows no values."""
    answer = ask(at("katrin"), "/entwurf/leaving/angaben", body)

    assert (answer.status_code, answer.json.get("known")) == (status, known)


def test_every_handler_is_told_in_german():
    """The catalogue names each handler, its inputs and outputs in German, with the kind of value."""
    found = catalogue(registry())

    assert {one["topic"] for one in found} == {handler.topic for handler in registry()}
    values = [(one["topic"], value) for one in found for value in [*one["inputs"], *one["outputs"]]]
    assert [(topic, value["name"]) for topic, value in values if value["label"] == value["name"] and value["name"] != "text"] == []
    assert [topic for topic, value in values if not value["type"]] == []
    assert all(one["subject"] != "Weitere" for one in found)


def test_a_step_makes_what_it_needs(at):
    """A form, a table and a letter are made for a step in one go; a name that is taken gets a number."""
    katrin = at("katrin")
    made = [ask(katrin, "/entwurf/leaving/anlegen", {"kind": kind, "title": "Rückgabe planen"}).json
            for kind in ("formular", "formular", "tabelle", "brief")]

    assert [one["file"] for one in made] == [
        "rueckgabe_planen.form", "rueckgabe_planen_2.form", "rueckgabe_planen.dmn", "letters/rueckgabe_planen.typ"]
    assert [one["id"] for one in made] == [
        "rueckgabe_planen", "rueckgabe_planen_2", "rueckgabe_planen", "rueckgabe_planen"]
    assert all(katrin.get(one["href"]).status_code == 200 for one in made)
    page = katrin.get("/entwurf/leaving").text
    assert "Layout aller Schreiben" in page
    assert page.count("Rückgabe planen") >= 4
    assert ask(katrin, "/entwurf/leaving/anlegen", {"kind": "formular", "title": " "}).status_code == 422


def test_the_surroundings_hold_what_can_be_chosen(at):
    """Teams, people, forms, decisions and processes of the draft and beside it."""
    katrin = at("katrin")
    katrin.post("/entwurf/leaving/neu", {"kind": "tabelle", "title": "Frist wählen"})
    told = katrin.get("/entwurf/leaving/umgebung").json

    assert {"key": "hr", "name": "Personal"} in told["teams"]
    assert "katrin" in {one["username"] for one in told["people"]}
    assert {"id": "first_step", "file": "first_step.form", "title": "Angaben prüfen"} in told["forms"]
    assert {"id": "frist_waehlen", "name": "Frist wählen", "file": "frist_waehlen.dmn"} in told["decisions"]
    assert {"key": "leaving", "name": "Ausscheiden", "own": True} in told["processes"]


def test_a_diagram_is_opened_with_one_question(at):
    """File, revision, lock, surroundings, catalogue and syllables come in one answer; a colleague is told who holds the draft."""
    katrin, paula = at("katrin"), at("paula")
    stored = katrin.get(FILE)
    told = ask(katrin, "/entwurf/leaving/oeffnen/leaving.bpmn", {}).json

    assert b64decode(told["content"]) == stored.data
    assert str(told["revision"]) == revision_of(stored)
    assert told["lock"] == {"mine": True}
    assert {"key": "hr", "name": "Personal"} in told["surroundings"]["teams"]
    assert "mail.send" in {one["topic"] for one in told["handlers"]}
    assert told["words"] == {word: word_ for word, word_ in told["words"].items() if word == word_.replace("\u00ad", "")}
    other = ask(paula, "/entwurf/leaving/oeffnen/leaving.bpmn", {}).json
    assert not other["lock"]["mine"]
    assert "Katrin" in other["lock"]["title"]
    katrin.client.post("/entwurf/leaving/sperre", json={"action": "release"}, headers={"X-CSRFToken": katrin.token})
    assert not ask(paula, "/entwurf/leaving/oeffnen/leaving.bpmn", {"hold": False}).json["lock"]["mine"]
    assert ask(katrin, "/entwurf/leaving/oeffnen/leaving.bpmn", {}).json["lock"]["mine"]  # nobody had taken it
    assert ask(katrin, "/entwurf/leaving/oeffnen/missing.bpmn", {}).status_code == 404


def test_words_are_broken_at_their_syllables(at):
    """Long words come back with soft hyphens; nonsense is refused."""
    katrin = at("katrin")
    told = ask(katrin, "/entwurf/leaving/silben", {"words": ["Eingangsbestätigung", 7]}).json["words"]

    assert told == {"Eingangsbestätigung": "Ein\u00adgangs\u00adbe\u00adstä\u00adti\u00adgung"}
    assert ask(katrin, "/entwurf/leaving/silben", {"words": "x"}).status_code == 422


@pytest.mark.parametrize(("kind", "title", "file", "editor"), [
    ("diagramm", "Anhang & Co", "anhang_co.bpmn", "diagramm"), ("tabelle", "Größe <wählen>", "groesse_waehlen.dmn", "tabelle"),
    ("formular", 'Angaben "zur" Person', "angaben_zur_person.form", "formular"), ("brief", "Zeugnis", "letters/zeugnis.typ", "brief"),
])
def test_a_new_file_is_ready_to_be_edited(at, chamber_of_owners, kind, title, file, editor):
    """Each kind begins as a file that can be read, and its editor opens; one that was filled since is not emptied."""
    katrin = at("katrin")
    answer = katrin.post("/entwurf/leaving/neu", {"kind": kind, "title": title})
    content = chamber_of_owners.drafts.read_file("leaving", file).content.decode()
    put(katrin, b"filled since", revision_of(katrin.get(f"/entwurf/leaving/datei/{file}")), f"/entwurf/leaving/datei/{file}")
    again = katrin.post("/entwurf/leaving/neu", {"kind": kind, "title": title})

    assert answer.headers["Location"].endswith(f"/entwurf/leaving/{editor}/{file}")
    assert again.status_code == 409
    assert title in content if kind == "brief" else "TITLE" not in content and "KEY" not in content
    if kind == "formular":
        assert json.loads(content)["components"][0]["text"] == f"# {title}"


def test_a_new_process_can_be_published_at_once(at, chamber_of_owners):
    """"Neuer Prozess" makes a draft that the check has nothing against; without a name it asks for one."""
    katrin = at("katrin")
    answer = katrin.post("/entwurf", {"title": "Einstellung", "name": ""})
    nameless = katrin.post("/entwurf", {"title": " ", "name": ""})

    assert answer.headers["Location"].endswith("/entwurf/einstellung")
    assert chamber_of_owners.repository.check(chamber_of_owners.drafts.read("einstellung").files) == []
    assert nameless.status_code == 422
    assert "Bitte geben Sie dem Prozess einen Namen" in nameless.text


def test_files_are_renamed_and_removed(at, chamber_of_owners):
    """A file keeps folder and ending under its new name; a name that is taken, and one of another's draft, are refused."""
    katrin, paula = at("katrin"), at("paula")
    katrin.post("/entwurf/leaving/neu", {"kind": "brief", "title": "Zeugnis"})
    katrin.post("/entwurf/leaving/umbenennen", {"file": "letters/zeugnis.typ", "new": "arbeitszeugnis.typ"})
    taken = katrin.post("/entwurf/leaving/umbenennen", {"file": "letters/arbeitszeugnis.typ", "new": ""})
    held = paula.post("/entwurf/leaving/entfernen", {"file": "letters/arbeitszeugnis.typ"})

    assert "letters/arbeitszeugnis.typ" in chamber_of_owners.drafts.read("leaving").files
    assert (taken.status_code, held.status_code) == (422, 409)
    assert "Katrin Albers bearbeitet" in held.text
    assert katrin.post("/entwurf/leaving/entfernen", {"file": "letters/arbeitszeugnis.typ"}).status_code == 303
    assert "letters/arbeitszeugnis.typ" not in chamber_of_owners.drafts.read("leaving").files


def test_a_process_goes_out_and_in_as_one_zip(at, chamber_of_owners):
    """What is exported can be taken in again; a file that cannot be opened is refused by name and in German."""
    katrin = at("katrin")
    packed = katrin.get("/entwurf/leaving/export")
    with zipfile.ZipFile(io.BytesIO(packed.data)) as archive:
        assert "leaving.bpmn" in archive.namelist()
    before = chamber_of_owners.drafts.read("leaving").files
    answer = katrin.client.post("/entwurf/leaving/import", data={"csrf_token": katrin.token, "files": [(io.BytesIO(packed.data), "leaving.zip")]})
    bomb = b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    refused = katrin.client.post("/entwurf/leaving/import", data={"csrf_token": katrin.token, "files": [(io.BytesIO(bomb), "bad.bpmn")]})

    assert answer.status_code == 303
    assert chamber_of_owners.drafts.read("leaving").files == before
    assert refused.status_code == 422
    assert "bad.bpmn" in refused.text
    assert katrin.post("/entwurf/leaving/import", {}).status_code == 422


def test_a_process_without_draft_offers_to_begin_one(at, chamber_of_owners):
    """What is in force is shown with a button; a name nobody knows is not found."""
    katrin = at("katrin")
    app = chamber_of_owners
    app.repository.deploy(app.drafts.read("leaving").files, by=app.identity.by_username("katrin"))
    app.drafts.discard("leaving", by=app.identity.by_username("katrin"))

    assert "Entwurf beginnen" in katrin.get("/entwurf/leaving").text
    assert katrin.post("/entwurf", {"name": "leaving"}).headers["Location"].endswith("/entwurf/leaving")
    assert "Entwurf für Version" in katrin.get("/entwurf/leaving").text
    assert katrin.get("/entwurf/gibt_es_nicht").status_code == 404


def test_throwing_a_draft_away_leaves_what_is_in_force(at):
    """Discarding asks for the lock and says what stays."""
    katrin, paula = at("katrin"), at("paula")
    ask(katrin, "/entwurf/leaving/sperre", {"action": "hold"})

    assert paula.post("/entwurf/leaving/verwerfen").status_code == 409
    assert paula.post("/entwurf/leaving/uebernehmen").status_code == 303
    assert paula.post("/entwurf/leaving/verwerfen").headers["Location"].endswith("/entwurf")


def test_the_editor_needs_no_relaxed_policy(at):
    """The page of the diagram editor is served under the strict content policy of all pages."""
    answer = at("katrin").get("/entwurf/leaving/diagramm/leaving.bpmn")

    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert "style-src 'self';" in answer.headers["Content-Security-Policy"]
