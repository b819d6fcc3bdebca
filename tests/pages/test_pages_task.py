"""The task page: what it shows, errors, drafts, completing once, losing a race without losing words."""
from __future__ import annotations

import dataclasses
import json

import pytest
from page_fakes import JOERG, SABINE
from page_fakes_data import FORM

from workflows.forms import parse_form

RIGHT = {
    "documents_present": "D01", "lead_name": "Deniz Yılmaz", "start_date-day": "1", "start_date-month": "12",
    "start_date-year": "2026", "trade": "A25", "result": "complete", "_revision": "7",
}


def test_the_page_shows_proposal_form_and_case(sabine):
    """Instruction, findings with paragraph and state in words, form, steps, facts, documents."""
    text = sabine.get("/aufgabe/t1").text

    for part in ("Arbeitshinweis:", "Vorprüfung", ">§ 7</a> Abs. 1a HwO", "nicht erfüllt", "Verantwortliche Betriebsleitung",
                 "Stand des Vorgangs", "Elektrotechniker (A 25)", "Meisterbrief Yılmaz.pdf"):
        assert part in text


def test_optional_fields_are_marked_not_required_ones(sabine):
    """"(freiwillig)" stands at the optional field only; no asterisks."""
    text = sabine.get("/aufgabe/t1").text

    assert text.count("(freiwillig)") == 2  # the remark, and the note of handing back
    assert "*" not in text.split('id="fields"')[1].split("kw-actions")[0]


@pytest.mark.parametrize("address", ["/aufgabe/t1", "/aufgabe/t1/felder"])
def test_what_nobody_enters_is_still_there_afterwards(sabine, chamber, address):
    """What stands fixed in a form stays after a wrong entry, and when fields are drawn anew because others depend on one."""
    fixed = {"id": "r1", "type": "textfield", "key": "trade_name", "label": "Beantragtes Gewerk", "readonly": True}
    form = {**FORM, "components": [fixed, *FORM["components"]]}
    chamber.repository.forms["check_completeness.form"] = parse_form(json.dumps(form).encode())

    text = sabine.post(address, {**RIGHT, "result": "incomplete"}).text

    assert "<dt>Beantragtes Gewerk</dt><dd>Elektrotechniker" in text


def test_what_others_work_on_is_set_like_a_form(sabine, chamber):
    """Who only reads a task sees its fields with the same distances as who fills them in."""
    chamber.tasks.claim("t4", JOERG)
    assert '<div class="kw-form" lang="de">' in sabine.get("/aufgabe/t4").text


def test_wrong_entries_are_listed_and_nothing_is_lost(sabine, chamber):
    """422, a summary that links to each field, the title says "Fehler", and what was right stays."""
    answer = sabine.post("/aufgabe/t1", {"lead_name": "Ada <Lovelace>", "start_date-day": "31", "start_date-month": "2", "start_date-year": "2026"})

    assert answer.status_code == 422
    assert "<title>Fehler: " in answer.text
    assert "Bitte 4 Angaben prüfen" in answer.text
    assert 'href="#f-start-date-day"' in answer.text
    assert "Ada &lt;Lovelace&gt;" in answer.text
    assert 'value="31"' in answer.text
    assert not [name for name, _ in chamber.calls if name == "complete"]


def test_completing_passes_typed_values_and_goes_on(sabine, chamber):
    """Values reach the service typed; the next task opens with a banner."""
    answer = sabine.post("/aufgabe/t1", RIGHT)

    assert answer.status_code == 303
    assert answer.location == "/aufgabe/t2"
    values = next(value for name, value in chamber.calls if name == "complete")
    assert values["start_date"].isoformat() == "2026-12-01"
    assert "abgeschlossen. Vorgang HR-2026-01842" in sabine.get(answer.location).text


def test_who_wishes_so_comes_back_to_the_list(sabine, chamber):
    """The choice on "Darstellung" leads a person from a completed task to the list, whatever device it was made on."""
    assert sabine.post("/darstellung/arbeit", {"after_completion": "list"}).status_code == 303
    assert chamber.preferences.get("sabine.kroeger", "after_completion") == "list"
    answer = sabine.post("/aufgabe/t1", RIGHT)
    assert answer.headers["Location"] == "/"
    sabine.post("/darstellung/arbeit", {"after_completion": "next"})
    assert sabine.post("/aufgabe/t3", RIGHT).headers["Location"].startswith("/aufgabe/")


def test_clicking_twenty_times_completes_once(sabine, chamber):
    """Repeated submits give the same friendly answer and one completion."""
    answers = [sabine.post("/aufgabe/t1", RIGHT) for _ in range(20)]

    assert {answer.status_code for answer in answers} == {303}
    assert sum(name == "complete" for name, _ in chamber.calls) == 1


def test_a_field_appears_when_another_asks_for_it(sabine):
    """The text for the letter is asked for only where something is missing, and then it is required."""
    assert "Was fehlt noch?" not in sabine.get("/aufgabe/t1").text
    assert "Was fehlt noch?" in sabine.post("/aufgabe/t1/felder", {"result": "incomplete"}).text
    assert sabine.post("/aufgabe/t1", {**RIGHT, "result": "incomplete"}).status_code == 422


def test_a_draft_comes_back_and_claims(sabine, chamber):
    """The first keystrokes are kept unchecked and make the task mine; the page shows them again."""
    page = sabine.get("/aufgabe/t4")
    saved = sabine.put("/aufgabe/t4/entwurf", {"values": {"lead_name": ["Halb fer"], "start_date-day": ["4"]}, "form_version": "x"})

    assert page.status_code == 200
    assert saved.json == {"at": "10:41", "claimed": "Zuständig: ich", "held": ""}
    text = sabine.get("/aufgabe/t4").text
    assert 'value="Halb fer"' in text
    assert "Entwurf gespeichert um 10:41 Uhr" in text
    assert chamber.user_tasks["t4"].assignee.username == "sabine.kroeger"


def test_who_types_too_late_keeps_the_words(sabine, chamber):
    """A colleague took the task meanwhile: the draft is kept all the same, and the answer says who has it."""
    chamber.tasks.claim("t4", JOERG)
    saved = sabine.put("/aufgabe/t4/entwurf", {"values": {"lead_name": ["Halb fertig"]}})

    assert saved.status_code == 200
    assert "Jörg Behrens" in saved.json["held"]
    assert chamber.drafts["t4", SABINE.id].raw == {"lead_name": ["Halb fertig"]}
    assert chamber.user_tasks["t4"].assignee.username == JOERG.username


def test_a_draft_after_signing_out_says_so(stranger):
    """A page that asks by itself is told 401, not sent to a sign-in page it would take for an answer."""
    answer = stranger.client.put("/aufgabe/t4/entwurf", json={"values": {}}, headers={"X-Requested-With": "fetch"})

    assert answer.status_code in {400, 401}


@pytest.mark.parametrize("body", [None, [], {"values": []}, {"values": {str(n): ["x"] for n in range(2001)}}])
def test_a_draft_of_another_shape_is_refused(sabine, body):
    """Whatever else is sent as a draft gets 422, never 500."""
    assert sabine.put("/aufgabe/t1/entwurf", body).status_code == 422


def test_a_stale_form_keeps_the_words(sabine, chamber):
    """The case moved on: 409 with the own words to copy, to keep as a note, or to send again."""
    sabine.get("/aufgabe/t1")
    chamber.user_tasks["t1"] = dataclasses.replace(chamber.user_tasks["t1"], revision=8)

    answer = sabine.post("/aufgabe/t1", {**RIGHT, "remark": "Mein langer Vermerk"})

    assert answer.status_code == 409
    assert "Vermerk: Mein langer Vermerk" in answer.text
    assert "Diese Unterlagen liegen vor und sind lesbar: Meisterbrief" in answer.text
    assert 'name="_revision" value="8"' in answer.text


def test_a_form_of_another_task_or_version_completes_nothing_and_keeps_the_words(sabine, chamber):
    """What was typed into a form this task no longer has, or never had: 409 with the words, and the task stays open."""
    sabine.get("/aufgabe/t1")
    own = chamber.user_tasks["t1"].definition_id

    answer = sabine.post("/aufgabe/t1", {**RIGHT, "_form": f"{own}/start_application.form", "remark": "Mein Vermerk"})

    assert answer.status_code == 409
    assert "Das Formular dieser Aufgabe ist ein anderes, seit Sie sie geöffnet haben." in answer.text
    assert chamber.user_tasks["t1"].completed is None
    assert sabine.post("/aufgabe/t1", {**RIGHT, "_form": "nobody:1/knows.form"}).status_code == 303


def test_somebody_else_was_faster(sabine, chamber):
    """A colleague completed meanwhile: 409, name and time, own words kept."""
    chamber.user_tasks["t4"] = dataclasses.replace(chamber.user_tasks["t4"], assignee=None)
    chamber.tasks.complete("t4", {}, JOERG, revision=7)

    answer = sabine.post("/aufgabe/t4", {**RIGHT, "remark": "Mein Vermerk"})

    assert answer.status_code == 409
    assert "Jörg Behrens" in answer.text
    assert "Mein Vermerk" in answer.text


def test_own_words_become_a_note(sabine, chamber):
    """"Als Notiz speichern" files the text with the case."""
    sabine.post("/aufgabe/t1/notiz", {"text": "Mein Vermerk"})

    assert chamber.cases["i1"].notes[-1].text == "Mein Vermerk"


def test_a_done_task_is_read_only(sabine, chamber):
    """A completed task says by whom and when, and offers nothing to send."""
    chamber.tasks.complete("t1", {}, chamber.user_tasks["t1"].assignee, revision=7)
    text = sabine.get("/aufgabe/t1").text

    assert "Diese Aufgabe ist abgeschlossen." in text
    assert "Abschließen und weiter" not in text


def test_a_colleagues_task_is_read_only(sabine):
    """A task somebody else has can be read, not sent."""
    text = sabine.get("/aufgabe/t13").text

    assert "Jörg Behrens bearbeitet diese Aufgabe." in text
    assert "Abschließen und weiter" not in text


def test_handing_back_with_a_note(sabine, chamber):
    """The task is free again and the note stands at the case."""
    sabine.post("/aufgabe/t1/abgeben", {"note": "Bitte Registerauszug abwarten"})

    assert chamber.user_tasks["t1"].assignee is None
    assert chamber.cases["i1"].notes[-1].text == "Bitte Registerauszug abwarten"


def test_four_eyes_keep_the_form_away(sabine, chamber):
    """Who prepared a decision reads why somebody else has to make it."""
    chamber.tasks.barred = lambda task_id: ["sabine.kroeger"]
    text = sabine.get("/aufgabe/t4").text

    assert "Vier-Augen-Prinzip" in text
    assert "Abschließen und weiter" not in text


def test_tasks_of_other_departments_do_not_exist(sign_in):
    """Need to know: the post office gets 404 for a task of the register's team, not 403."""
    assert sign_in("marta").get("/aufgabe/t1").status_code == 404


def test_what_cannot_be_taken_back_is_read_once_more(sabine, chamber):
    """The diagram's `irreversible` decides by what was entered: a summary first, then the very same words complete."""
    elements = chamber.repository.model(chamber.user_tasks["t1"].definition_id).elements
    shape = elements["check_completeness"]
    elements["check_completeness"] = dataclasses.replace(
        shape, properties={**shape.properties, "irreversible": 'result = "complete"'})

    asked = sabine.post("/aufgabe/t1", RIGHT)

    assert asked.status_code == 200
    assert "Das lässt sich nicht zurücknehmen" in asked.text
    assert "<dd>Deniz Yılmaz</dd>" in asked.text
    assert [name for name, _ in chamber.calls if name == "complete"] == []
    assert sabine.post("/aufgabe/t1", {**RIGHT, "_bestaetigt": "ja"}).status_code == 303
    assert [name for name, _ in chamber.calls if name == "complete"] == ["complete"]
