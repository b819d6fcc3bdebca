"""Words that were typed and not sent: beside a task somebody else finished, and on the page of a form that had expired."""
from __future__ import annotations

import datetime as dt
import html
import json
import pathlib
import re

import pytest
from page_browser import entrance

from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.handler import Handler, Registry
from workflows.model import SYSTEM, TaskState
from workflows.settings import Settings

DIAGRAMS = pathlib.Path(__file__).parents[1] / "contracts" / "diagrams"
TEMPLATES = pathlib.Path(__file__).parents[2] / "web" / "templates"
FORM = json.dumps({"id": "check", "type": "default", "schemaVersion": 19, "components": [
    {"id": "c1", "type": "textfield", "key": "remark", "label": "Vermerk"},
    {"id": "c2", "type": "select", "key": "way", "label": "Ergebnis",
     "values": [{"value": "ok", "label": "Alles in Ordnung"}, {"value": "bad", "label": "Es fehlt etwas"}]},
    {"id": "c3", "type": "textfield", "key": "reason", "label": "Grund", "conditional": {"hide": '=way != "bad"'}},
    {"id": "c4", "type": "datetime", "subtype": "date", "key": "day", "dateLabel": "Beginn"},
]}).encode()
TYPED = {"remark": ["Handschriftlich geprüft"], "way": ["ok"], "reason": ["Doch <Lücken>"], "day-day": ["31"], "day-month": ["2"],
         "day-year": ["2026"], "former": ["Aus einem alten Feld"],
         "weiter": ["/?ansicht=mine"]}  # the page itself sends along where it leads
WORDS = ("Vermerk: Handschriftlich geprüft\nErgebnis: Alles in Ordnung\nGrund: Doch <Lücken>\nBeginn: 31.2.2026\n"
         "Aus einem alten Feld")


@pytest.fixture
def app(tmp_path):
    clock, handlers = VirtualClock(dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)), Registry()
    handlers.add(Handler("test.work", lambda step: None, "Arbeiten"))
    app = build(Settings(data=tmp_path, durable=False), clock=clock, registry=handlers)
    app.identity.create_team("register", "Handwerksrolle")
    for username, name, team in (("anna", "Anna Berg", "register"), ("bert", "Bert Lang", "register"),
                                 ("adele", "Adele Rat", "advisory"), ("bea", "Bea Rat", "advisory")):
        app.identity.create_person(username, name, roles=["clerk"], groups=[team])
    drawn = (DIAGRAMS / "two_steps.bpmn").read_bytes()
    drawn = drawn.replace(b'name="Pr\xc3\xbcfen" ', b'name="Pr\xc3\xbcfen" camunda:formRef="check" ')
    app.repository.deploy({"two_steps.bpmn": drawn, "check.form": FORM}, by=SYSTEM, policy="lenient")
    yield app
    app.close()


@pytest.fixture
def at(app):
    return entrance(app)


@pytest.fixture
def task(app):
    case = app.runtime.start("two_steps", {"name": "Holm", "place": "Rostock", "deadline": None}, by=SYSTEM)
    return app.tasks.of_case(case.id, "open")[0]


def area(text, name):
    """What stands in the text area of a page, None where there is none."""
    found = re.search(rf'<textarea[^>]*id="{name}"[^>]*>(.*?)</textarea>', text, re.DOTALL)
    return html.unescape(found.group(1)) if found else None


def type_into(app, task, *names):
    for name in names:
        app.tasks.save_draft(task.id, app.identity.by_username(name), TYPED, f"{task.definition_id}/check")


def test_a_finished_task_shows_its_own_draft_to_its_writer_alone(app, at, task):
    """Every word, with its label, also what the form hides, and nothing nobody typed; read-only; neither the completer nor a colleague sees it."""
    type_into(app, task, "anna", "bert")
    assert area(at("bert").get(f"/aufgabe/{task.id}").text, "unsent") is None  # open: the words stand in the form
    app.tasks.complete(task.id, {}, app.identity.by_username("anna"))

    page = at("bert").get(f"/aufgabe/{task.id}").text
    assert "Ihr Entwurf, nicht abgesendet" in page
    assert area(page, "unsent") == WORDS
    assert re.search(r'<textarea[^>]*id="unsent" readonly', page)
    assert "nicht abgesendet" not in at("anna").get(f"/aufgabe/{task.id}").text


def test_a_draft_is_thrown_away_by_its_writer(app, at, task):
    """One button behind a line to open; after it the page says so and the words are gone, other people's are not."""
    type_into(app, task, "anna", "bert")
    app.tasks.complete(task.id, {}, SYSTEM)
    bert = at("bert")
    assert re.search(r"<summary>Entwurf verwerfen</summary>.*Endgültig verwerfen", bert.get(f"/aufgabe/{task.id}").text)

    answer = bert.post(f"/aufgabe/{task.id}/entwurf/verwerfen")
    page = bert.get(answer.location).text
    assert (answer.location, "Ihr Entwurf ist verworfen." in page) == (f"/aufgabe/{task.id}", True)
    assert area(page, "unsent") is None
    assert area(at("anna").get(f"/aufgabe/{task.id}").text, "unsent") == WORDS


def test_a_task_that_is_no_longer_needed_keeps_its_words_too(app, at, task):
    """The case was cancelled while somebody wrote."""
    type_into(app, task, "bert")
    app.runtime.cancel(task.instance_id, by=SYSTEM, reason="Zurückgezogen")
    assert app.tasks.get(task.id, SYSTEM).state is not TaskState.OPEN
    assert area(at("bert").get(f"/aufgabe/{task.id}").text, "unsent") == WORDS


def test_what_was_sent_is_no_draft(app, at, task):
    """A second window that saves the same words a moment later leaves nothing to show; other words are shown."""
    anna, who = at("anna"), app.identity.by_username("anna")
    anna.post(f"/aufgabe/{task.id}", {"remark": "Passt", "way": "ok", "_revision": str(task.revision)})
    assert app.tasks.get(task.id, who).state is TaskState.COMPLETED
    app.tasks.save_draft(task.id, who, {"remark": ["Passt"], "way": ["ok"]}, f"{task.definition_id}/check")
    assert area(anna.get(f"/aufgabe/{task.id}").text, "unsent") is None
    app.tasks.save_draft(task.id, who, {"remark": ["Passt nicht"]}, f"{task.definition_id}/check")
    assert area(anna.get(f"/aufgabe/{task.id}").text, "unsent") == "Vermerk: Passt nicht"


def test_a_closed_file_shows_a_draft_only_to_who_still_sees_the_task(app, at):
    """Once the task of a closed file is done its adviser finds their own words there; a colleague finds the file closed."""
    app.repository.deploy({"closed.bpmn": (DIAGRAMS / "closed.bpmn").read_bytes()}, by=SYSTEM, policy="lenient")
    secrets = {"name": "Eva", "subject": "Kredit", "place": "Rostock", "adviser": None}
    case = app.runtime.start("closed", secrets, by=SYSTEM)
    app.tasks.complete(app.tasks.of_case(case.id, "open")[0].id, {"adviser": "adele"}, SYSTEM)
    app.tasks.complete(app.tasks.of_case(case.id, "open")[0].id, {}, app.identity.by_username("adele"))
    [second] = app.tasks.of_case(case.id, "open")
    for name in ("adele", "bea"):
        app.tasks.save_draft(second.id, app.identity.by_username(name), {"remark": [f"Von {name}"]})
    app.tasks.complete(second.id, {}, SYSTEM)

    assert area(at("adele").get(f"/aufgabe/{second.id}").text, "unsent") == "Von adele"
    refused = at("bea").get(f"/aufgabe/{second.id}")
    assert (refused.status_code, "Von bea" in refused.text) == (403, False)
    assert at("bea").post(f"/aufgabe/{second.id}/entwurf/verwerfen").status_code == 403


def test_who_completes_what_has_gone_to_somebody_else_reads_that(app, at, task):
    """The page says that somebody else has it, without a name, and shows what was sent; opening it says the same."""
    lead = app.identity.create_person("lena", "Lena Lead", groups=["register"], roles=["lead"])
    day = app.clock().date()
    app.tasks.claim(task.id, app.identity.by_username("anna"))
    app.absences.enter("anna", day, day, {"*": "bea"}, by=lead)
    bea = at("bea")
    assert bea.get(f"/aufgabe/{task.id}").status_code == 200
    app.handing.hand_over(task.instance_id, person="bert", reason="Eilt", by=lead)

    answer = bea.post(f"/aufgabe/{task.id}", {
        "remark": "Schon geprüft", "_revision": str(task.revision), "_form": f"{task.definition_id}/check"})
    assert (answer.status_code, area(answer.text, "own")) == (404, "Vermerk: Schon geprüft")
    opened = bea.get(f"/aufgabe/{task.id}")
    for page in (answer, opened):
        assert "Diese Aufgabe hat jetzt jemand anders." in page.text
        assert "Bert" not in page.text
    assert "Die Aufgabe ist nicht mehr bei Ihnen" in opened.text
    told = bea.get(f"/api/v1/tasks/{task.id}")
    assert (told.status_code, told.json["code"], told.json["detail"]) == (
        404, "task_with_other", "Diese Aufgabe hat jetzt jemand anders.")


EXPIRED = {
    "de": ("Die Seite war nicht mehr gültig", "Ihr gespeicherter Entwurf ist noch da.", "Sie sind nicht übernommen."),
    "en": ("The page was no longer valid", "your saved draft is still there", "They have not been taken over."),
}


@pytest.mark.parametrize("language", ["de", "en"])
def test_an_expired_form_says_so_and_gives_the_words_back(app, at, task, language):
    """A form whose token is of a former session changes nothing; what was typed stands on the page, passwords do not."""
    anna = at("anna")
    anna.client.set_cookie("language", language)
    sent = {"remark": "Noch nicht gespeichert", "way": "bad", "reason": "Nachweis fehlt", "weiter": "/?ansicht=mine",
            "own_password": "geheim-1", "password": "geheim-2", "_revision": str(task.revision),
            "_form": f"{task.definition_id}/check"}
    answer = anna.client.post(f"/aufgabe/{task.id}", data={"csrf_token": "of-yesterday", **sent})

    assert answer.status_code == 400
    assert f'<html lang="{language}"' in answer.text
    assert [part for part in EXPIRED[language] if part not in answer.text] == []
    assert area(answer.text, "own") == "Vermerk: Noch nicht gespeichert\nErgebnis: Es fehlt etwas\nGrund: Nachweis fehlt"
    assert "geheim-" not in answer.text
    assert f'href="/aufgabe/{task.id}"' in answer.text
    assert app.tasks.get(task.id, SYSTEM).state is TaskState.OPEN


def test_an_expired_form_of_any_page_gives_its_words_back(app, at, task):
    """A note has no form of a process: its words stand there as they are; who is signed out meanwhile reads them, too."""
    anna = at("anna")
    address = f"/vorgang/{task.business_key}/notizen"
    for _ in range(2):
        answer = anna.client.post(address, data={"csrf_token": "alt", "text": "Ruft morgen zurück"})
        assert (answer.status_code, area(answer.text, "own")) == (400, "Ruft morgen zurück")
        app.identity.end_sessions(app.identity.by_username("anna").id)


def test_what_another_site_sends_is_not_shown_as_own_words(at, task):
    """A forged form is refused without its text on our page."""
    headers = {"Sec-Fetch-Site": "cross-site"}
    answer = at("anna").client.post(f"/aufgabe/{task.id}", data={"remark": "Rufen Sie an"}, headers=headers)
    assert (answer.status_code, "Rufen Sie an" in answer.text) == (400, False)


def test_every_field_of_a_password_is_known_by_its_name():
    """The page of an expired form leaves passwords out by their name, so each has one that ends so."""
    found = [name for file in TEMPLATES.rglob("*.html") for tag in re.findall(r"<input[^>]*>", file.read_text("utf-8"))
             if 'type="password"' in tag for name in re.findall(r'name="([^"]+)"', tag)]
    assert found
    assert [name for name in found if not name.endswith("password")] == []
