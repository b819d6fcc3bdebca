"""Trials over the real services: test cases with results, running them, their text, ended cases again."""
from __future__ import annotations

import pathlib

import pytest
from page_browser import Browser, entrance

from web import create_app
from web.trials.words import step_words
from workflows.bootstrap import build
from workflows.model import SYSTEM
from workflows.settings import Settings

CHOICE = (pathlib.Path(__file__).parents[1] / "contracts" / "diagrams" / "choice.bpmn").read_bytes()
CASES = """
- id: wanted
  topic: Es wird gewollt
  files: [..]
  people: {anna: [register]}
  steps:
    - {do: start, key: choice, as: a}
    - {do: complete, task: ask, vars: {result: "yes"}}
    - {expect: ended, of: a, at: ["yes"]}
- id: unwanted
  topic: Es wird nicht gewollt
  files: [..]
  people: {anna: [register]}
  steps:
    - {do: start, key: choice, as: a}
    - {expect: open, tasks: {decide: 1}}
"""
PAGE = "/entwurf/choice/probelauf"
TEXT = f"{PAGE}/datei/scenarios/cases.yaml"


@pytest.fixture(scope="module")
def chamber_of_trials(tmp_path_factory):
    app = build(Settings(data=tmp_path_factory.mktemp("trials"), durable=False))
    app.identity.create_team("register", "Handwerksrolle")
    for username, name, roles, groups in (
        ("katrin", "Katrin Albers", ["process_owner"], []), ("anna", "Anna Berg", ["clerk"], ["register"]),
        ("petra", "Petra Ott", ["process_owner"], ["register"]),
    ):
        app.identity.create_person(username, name, roles=roles, groups=groups)
    app.repository.deploy({"choice.bpmn": CHOICE}, by=SYSTEM, policy="lenient")
    anna = app.identity.by_username("anna")
    case = app.runtime.start("choice", {}, by=SYSTEM)
    app.tasks.complete(app.tasks.of_case(case.id)[0].id, {"result": "yes"}, anna)
    yield app
    app.close()


@pytest.fixture
def at(chamber_of_trials):
    """Each test has a fresh draft `choice` with one file of two test cases."""
    app = chamber_of_trials
    katrin = app.identity.by_username("katrin")
    if any(one.name == "choice" for one in app.drafts.listed()):
        app.drafts.discard("choice", by=katrin)
    app.drafts.save("choice", {"choice.bpmn": CHOICE, "scenarios/cases.yaml": CASES.encode()}, by=katrin)
    return entrance(app)


def test_test_cases_are_listed_run_and_told(at, chamber_of_trials):
    """Before: not run yet; while it waits: how far; afterwards what is unmet comes first, with its reason."""
    katrin = at("katrin")
    before = katrin.get(PAGE)
    assert "Es wird gewollt" in before.text
    assert "noch nicht ausgeführt" in before.text

    assert katrin.post(PAGE).status_code == 303
    waiting = katrin.get(PAGE)
    assert "Der Versuch beginnt gleich" in waiting.text
    chamber_of_trials.trials.run_next()

    after = katrin.get(PAGE)
    assert "1 von 2 erfüllt" in after.text
    assert after.text.index("Es wird nicht gewollt") < after.text.index("Es wird gewollt")
    assert "Erwartet: Gewollt?. Gefunden: Fragen." in after.text


def test_a_result_says_which_step_and_what_was_found(at, chamber_of_trials):
    """Step, expected, found, and the way that was taken, all as the diagram calls them."""
    katrin = at("katrin")
    katrin.post(PAGE)
    chamber_of_trials.trials.run_next()
    trial = chamber_of_trials.trials.latest("choice", "scenarios")

    page = katrin.get(f"{PAGE}/ergebnis/{trial.id}/1")
    assert page.status_code == 200
    assert "Schritt 2" in page.text
    assert "erwartet: offene Aufgaben: Gewollt?" in page.text
    assert "<li>Begonnen</li><li>Fragen</li>" in page.text
    assert katrin.get(f"{PAGE}/ergebnis/{trial.id}/9").status_code == 404
    assert katrin.get(f"/entwurf/other/versuch/{trial.id}").status_code == 404


def test_a_change_after_the_run_is_told(at, chamber_of_trials):
    """A result of an older state of the draft does not look like one of this."""
    katrin = at("katrin")
    katrin.post(PAGE)
    chamber_of_trials.trials.run_next()
    assert "danach geändert" not in katrin.get(PAGE).text

    by = chamber_of_trials.identity.by_username("katrin")
    chamber_of_trials.drafts.save_file("choice", "choice.bpmn", CHOICE + b"\n", by=by, revision=None)

    assert "danach geändert" in katrin.get(PAGE).text


def test_the_page_asks_how_far_a_trial_is_and_reads_itself_anew_at_the_end(at, chamber_of_trials):
    """The fragment says so in its header; cancelling ends it."""
    katrin = at("katrin")
    katrin.post(PAGE)
    trial = chamber_of_trials.trials.latest("choice", "scenarios")
    asking = katrin.get(f"/entwurf/choice/versuch/{trial.id}")
    assert ("HX-Refresh" in asking.headers, "<progress" in asking.text) == (False, True)

    assert katrin.post(f"/entwurf/choice/versuch/{trial.id}/abbrechen").status_code == 303
    assert katrin.get(f"/entwurf/choice/versuch/{trial.id}").headers["HX-Refresh"] == "true"
    assert "abgebrochen" in katrin.get(PAGE).text


def test_a_test_case_is_edited_as_text(at, chamber_of_trials):
    """Checked without saving, saved with what is wrong told, refused where somebody was faster: no word is lost."""
    katrin = at("katrin")
    page = katrin.get(TEXT)
    assert "Es wird gewollt" in page.text
    revision = str(chamber_of_trials.drafts.read_file("choice", "scenarios/cases.yaml").revision)

    checked = katrin.post(TEXT, {"content": "- {id: a, colour: red}", "revision": revision, "act": "pruefen"})
    assert "unbekannte Angaben: colour" in checked.text
    assert chamber_of_trials.drafts.read_file("choice", "scenarios/cases.yaml").content == CASES.encode()

    unread = katrin.post(TEXT, {"content": '- {id: "a', "revision": revision, "act": "speichern"})
    assert "nicht als Testfall zu lesen" in unread.text
    stale = katrin.post(TEXT, {"content": "- {id: mine, steps: []}", "revision": revision, "act": "speichern"})
    assert stale.status_code == 409
    assert "mine" in stale.text

    revision = str(chamber_of_trials.drafts.read_file("choice", "scenarios/cases.yaml").revision)
    saved = katrin.post(TEXT, {"content": "- {id: mine, steps: []}\r\n", "revision": revision, "act": "speichern"})
    assert saved.status_code == 303
    assert chamber_of_trials.drafts.read_file("choice", "scenarios/cases.yaml").content == b"- {id: mine, steps: []}\n"


def test_a_file_of_test_cases_is_deleted_after_a_question(at):
    """The question names it; other files of the draft are no business of this page."""
    katrin = at("katrin")
    assert "cases.yaml" in katrin.get(f"{PAGE}/loeschen/scenarios/cases.yaml").text
    assert katrin.post(f"{PAGE}/loeschen/scenarios/cases.yaml").status_code == 303
    assert "Noch keine Testfälle" in katrin.get(PAGE).text
    assert katrin.get(f"{PAGE}/datei/choice.bpmn").status_code == 404
    assert katrin.post(f"{PAGE}/loeschen/choice.bpmn").status_code == 404


def test_ended_cases_are_replayed_with_a_reason_for_each(at, chamber_of_trials):
    """The number is not shown to who may not see the case; the way is told as the diagram calls it."""
    katrin = at("katrin")
    by = chamber_of_trials.identity.by_username("katrin")
    changed = CHOICE.replace(b'result = "yes"', b'result = "no"')
    chamber_of_trials.drafts.save_file("choice", "choice.bpmn", changed, by=by, revision=None)
    assert katrin.post("/entwurf/choice/wiederholung", {"count": "10"}).status_code == 303
    chamber_of_trials.trials.run_next()

    page = katrin.get("/entwurf/choice/wiederholung")
    assert "1 anderer Weg" in page.text
    assert "Fall 1" in page.text
    assert "Bisher weiter zu: Gewollt. Im Entwurf weiter zu: Nicht gewollt." in page.text
    assert "Gelesen wurde: result = yes" in page.text
    assert katrin.post("/entwurf/choice/wiederholung", {"count": "0"}).status_code == 422


NEW = f"{PAGE}/neu"


def step(katrin: Browser, chamber, act: str, **fields: str):
    """Press a button of the walk, with the revision its page would have."""
    found = chamber.trials.walks.current("choice", by=chamber.identity.by_username("katrin"))
    return katrin.post(NEW, {"act": act, "revision": str(found.revision) if found else "", **fields})


def test_a_trial_is_clicked_through_and_saved(at, chamber_of_trials):
    """Begin, start, do the task with its form, let time pass, save: a file with steps and what they led to."""
    katrin, chamber = at("katrin"), chamber_of_trials
    by = chamber.identity.by_username("katrin")
    form = b'{"type": "default", "id": "ask", "components": [{"type": "textfield", "id": "f", "key": "result", ' \
           b'"label": "Ergebnis", "validate": {"required": true}}]}'
    with_form = CHOICE.replace(b'camunda:candidateGroups="register"', b'camunda:candidateGroups="register" camunda:formRef="ask"')
    chamber.drafts.save_file("choice", "choice.bpmn", with_form, by=by, revision=None)
    chamber.drafts.save_file("choice", "ask.form", form, by=by, revision=None)

    assert "Probelauf beginnen" in katrin.get(NEW).text
    assert step(katrin, chamber, "beginnen").status_code == 303
    assert "Beginnen: Auswahl" in katrin.get(NEW).text
    assert step(katrin, chamber, "antworten", ort="start-choice").status_code == 303
    assert "Aufgabe: Fragen" in katrin.get(NEW).text
    assert "Team Handwerksrolle" in katrin.get(NEW).text

    empty = step(katrin, chamber, "antworten", ort="aufgabe-ask-a", result="")
    assert (empty.status_code, "Ergebnis: Bitte ausfüllen" in empty.text) == (422, True)
    assert step(katrin, chamber, "zeit", span="P1D").status_code == 303
    assert step(katrin, chamber, "antworten", ort="aufgabe-ask-a", result="yes").status_code == 303
    done = katrin.get(NEW)
    assert "Der Vorgang ist zu Ende" in done.text
    assert "Aufgabe abschließen: Fragen" in done.text

    assert step(katrin, chamber, "speichern", topic=" ").status_code == 422
    assert step(katrin, chamber, "speichern", topic="Übliche Frage").status_code == 303
    text = chamber.drafts.read_file("choice", "scenarios/uebliche_frage.yaml").content.decode()
    assert "- do: start" in text
    assert "plus: P1D" in text
    assert "Uhr stellen: 1 Tag" in done.text
    assert "- expect: ended" in text
    assert step(katrin, chamber, "verwerfen").status_code == 303


def test_ended_cases_are_proposed_to_who_may_see_them(at, chamber_of_trials):
    """Their numbers stand at the field in which one is entered; to a process owner of another team none is told."""
    [case] = chamber_of_trials.history.instances(SYSTEM, state="ended")

    assert f'<option value="{case.business_key}">' in at("petra").get(NEW).text
    assert case.business_key not in at("katrin").get(NEW).text


def test_a_number_nobody_knows_is_told_and_stays(at, chamber_of_trials):
    """What was typed can be mended."""
    katrin = at("katrin")
    if "Verwerfen" in katrin.get(NEW).text:
        step(katrin, chamber_of_trials, "verwerfen")
    answer = step(katrin, chamber_of_trials, "vorgang", key="2026-0815")

    assert answer.status_code == 404
    assert "Diesen Vorgang gibt es nicht" in answer.text
    assert 'value="2026-0815"' in answer.text


@pytest.mark.parametrize(("said", "told"), [
    ({"to": "2027-02-01T06:00:00+00:00"}, "Uhr stellen: 01.02.2027, 07:00 Uhr"),
    ({"plus": "P7D"}, "Uhr stellen: 1 Woche"), ({"plus": "PT5M"}, "Uhr stellen: PT5M"), ({}, "Uhr stellen"),
])
def test_a_clock_is_set_in_words(chamber_of_trials, said, told):
    """The moment in local time, the span as it is offered; what somebody wrote otherwise stays."""
    with create_app(chamber_of_trials).test_request_context():
        assert step_words({"do": "clock", **said}, {}) == told


def test_a_stale_walk_is_told_and_a_step_taken_back(at, chamber_of_trials):
    """The page of before changes nothing."""
    katrin, chamber = at("katrin"), chamber_of_trials
    step(katrin, chamber, "beginnen")
    step(katrin, chamber, "antworten", ort="start-choice")
    stale = katrin.post(NEW, {"act": "antworten", "ort": "start-choice", "revision": "1"})
    assert (stale.status_code, "inzwischen einen Schritt weiter" in stale.text) == (409, True)

    assert step(katrin, chamber, "zurueck").status_code == 303
    assert "Beginnen: Auswahl" in katrin.get(NEW).text


def test_only_process_owners_try_drafts(at):
    """Every page and every act is closed to a clerk."""
    anna = at("anna")
    for path in (PAGE, TEXT, f"{PAGE}/neu", "/entwurf/choice/wiederholung"):
        assert anna.get(path).status_code == 403
        assert anna.post(path).status_code == 403
