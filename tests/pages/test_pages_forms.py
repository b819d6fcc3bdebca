"""Forms over the real services: drawn, built as a list, previewed; who may, what is refused, what a preview cannot do."""
from __future__ import annotations

import html
import json
import re

import pytest
from page_browser import entrance

from workflows.bootstrap import build
from workflows.settings import Settings

PATH = "/entwurf/hiring/formular/person.form"
LIST, PREVIEW = f"{PATH}/liste", f"{PATH}/vorschau"
FORM = {"type": "default", "id": "person", "schemaVersion": 19, "components": [
    {"type": "textfield", "id": "a", "key": "first_name", "label": "Vorname", "validate": {"required": True}},
    {"type": "radio", "id": "b", "key": "result", "label": "Ergebnis", "values": [
        {"label": "vollständig", "value": "complete"}, {"label": "unvollständig", "value": "incomplete"}]},
    {"type": "textarea", "id": "c", "key": "missing", "label": "Was fehlt?", "conditional": {"hide": '=result != "incomplete"'}},
]}


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    app = build(Settings(data=tmp_path_factory.mktemp("forms"), durable=False))
    for username, name, roles in (
        ("katrin", "Katrin Albers", ["process_owner"]), ("paula", "Paula Nagel", ["process_owner"]),
        ("bert", "Bert Lang", ["clerk", "lead"]), ("anton", "Anton Petersen", ["admin"]),
    ):
        app.identity.create_person(username, name, roles=roles)
    app.drafts.begin("hiring", title="Einstellung", by=app.identity.by_username("katrin"))
    yield app
    app.close()


def keep(app, content) -> None:
    katrin = app.identity.by_username("katrin")
    app.drafts.take_over("hiring", by=katrin)
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    app.drafts.save_file("hiring", "person.form", text, by=katrin, revision=None)


def kept(app) -> dict:
    return json.loads(app.drafts.read_file("hiring", "person.form").content)


@pytest.fixture
def at(app):
    """Each test finds the form as it was, and nobody else at it."""
    keep(app, FORM)
    app.drafts.unlock("hiring", by=app.identity.by_username("katrin"))
    return entrance(app, "katrin")


def revision(page) -> str:
    return re.search(r'name="revision" value="(\d+)"', page.text)[1]


def change(browser, act, **values):
    return browser.post(LIST, {"revision": revision(browser.get(LIST)), "act": act, **values})


def ask(browser, schema, entered=()):
    return browser.client.post(PREVIEW, json={"schema": schema, "entered": [list(pair) for pair in entered]},
                               headers={"X-CSRFToken": browser.token, "X-Requested-With": "fetch"})


def test_only_process_owners_build_forms(at):
    """Leads and administrators get 403 on drawing, list, changes and preview."""
    for path in (PATH, LIST):
        assert [at(who).get(path).status_code for who in ("katrin", "bert", "anton")] == [200, 403, 403]
    assert [at(who).post(LIST, {"act": "add"}).status_code for who in ("bert", "anton")] == [403, 403]
    assert [ask(at(who), "{}").status_code for who in ("katrin", "bert", "anton")] == [200, 403, 403]


def test_the_list_says_what_each_field_is(at):
    """Label, kind, short name, duty and condition of each field stand in words."""
    page = at().get(LIST).text

    for words in ("Vorname", "Textzeile · <code>first_name</code> · Pflichtangabe",
                  "nur wenn „Ergebnis“ ist „unvollständig“", "3 Felder"):
        assert words in page


def test_a_field_is_added_and_named(at, app):
    """A label is enough: kind and short name come from it, and the next label can be typed at once."""
    answer = change(at(), "add", beschriftung="Geburtsdatum", art="", pflicht="ja")

    assert answer.status_code == 303
    assert "neu=ja" in answer.location
    assert kept(app)["components"][-1] == {
        "type": "datetime", "id": "birth_date", "key": "birth_date", "subtype": "date", "dateLabel": "Geburtsdatum",
        "label": "Geburtsdatum", "validate": {"required": True}}
    assert "autofocus" in at().get(answer.location).text


def test_lines_move_and_remove(at, app):
    """Several fields at once, a move and a removal, each by a plain form."""
    change(at(), "lines", zeilen="Abteilung: Innendienst, Außendienst\nBemerkung")
    change(at(), "up", feld="remark")
    change(at(), "remove", feld="a")

    assert [one["label"] for one in kept(app)["components"]] == ["Ergebnis", "Was fehlt?", "Bemerkung", "Abteilung"]


def test_lines_that_cannot_be_are_all_told_and_nothing_is_added(at, app):
    """Each with its number; what was written stands there to be mended."""
    answer = change(at(), "lines", zeilen="Neu\nAlter: Zahlen\nBis: Datum, wenn Befristet")

    assert answer.status_code == 422
    assert "2 Zeilen passen noch nicht. Es ist nichts hinzugefügt" in answer.text
    assert "Zeile 2</a>: „Zahlen“ ist keine Art von Feld" in answer.text
    assert "Zeile 3</a>: Es gibt kein Feld" in answer.text
    assert "Bis: Datum, wenn Befristet</textarea>" in answer.text
    assert kept(app) == FORM


def test_a_field_is_copied_once_it_is_saved(at, app):
    """The copy stands behind its original, with the short name of its new label; until it is saved nothing changes."""
    browser = at()
    page = browser.get(f"{LIST}?feld=a&kopie=ja")
    assert "Textzeile kopieren" in page.text
    assert kept(app) == FORM
    answer = browser.post(f"{PATH}/feld/a", {
        "revision": revision(page), "kopie": "ja", "label": "Nachname", "key": "first_name_2", "required": "true", "width": "full",
        "pattern_name": "", "place": "after:a"})

    assert answer.status_code == 303
    assert [(one["label"], one["key"]) for one in kept(app)["components"]][:2] == [("Vorname", "first_name"), ("Nachname", "family_name")]
    assert kept(app)["components"][1]["validate"] == {"required": True}
    assert kept(app)["components"][0] == FORM["components"][0]


@pytest.mark.parametrize(("act", "values", "status"), [
    ("add", {"beschriftung": " "}, 422), ("lines", {"zeilen": " \n"}, 422), ("dance", {}, 422), ("remove", {"feld": "zz"}, 303),
    ("up", {"feld": "zz"}, 303),
])
def test_a_bad_act_changes_nothing(at, app, act, values, status):
    """Empty labels and unknown acts are refused in words; a field that is gone already does no harm."""
    assert change(at(), act, **values).status_code == status
    assert [one["id"] for one in kept(app)["components"]] == ["a", "b", "c"]


def test_a_field_is_changed_with_a_condition(at, app):
    """The words of an option become its code, the condition FEEL, and the list says it again."""
    browser = at()
    page = browser.get(f"{LIST}?feld=a")
    answer = browser.post(f"{PATH}/feld/a", {
        "revision": revision(page), "label": "Vorname", "key": "first_name", "width": "half", "pattern_name": "",
        "condition_key": "result", "condition_comparison": "is", "condition_value": "unvollständig"})

    assert answer.status_code == 303
    assert kept(app)["components"][0] == {
        "type": "textfield", "id": "a", "key": "first_name", "label": "Vorname", "layout": {"columns": 8},
        "conditional": {"hide": '=result != "incomplete"'}}


def test_a_wrong_field_is_told_at_the_field_and_keeps_what_was_typed(at, app):
    """A taken short name and a missing label: 422, both named, the words still there, nothing saved."""
    browser = at()
    page = browser.get(f"{LIST}?feld=a")
    answer = browser.post(f"{PATH}/feld/a", {"revision": revision(page), "label": "", "key": "result", "description": "bleibt"})

    assert answer.status_code == 422
    assert "Beschriftung: Bitte ausfüllen" in answer.text
    assert 'value="bleibt"' in answer.text
    assert kept(app) == FORM


def test_who_comes_second_is_told_and_keeps_the_words(at, app):
    """A form changed meanwhile: 409, the typed words stand there, saving again takes them."""
    browser = at()
    old = revision(browser.get(f"{LIST}?feld=a"))
    change(at(), "add", beschriftung="Ort")
    entered = {"label": "Rufname", "key": "first_name"}
    answer = browser.post(f"{PATH}/feld/a", {"revision": old, **entered})
    again = browser.post(f"{PATH}/feld/a", {"revision": revision(answer), **entered})

    assert answer.status_code == 409
    assert 'value="Rufname"' in answer.text
    assert again.status_code == 303
    assert [one["label"] for one in kept(app)["components"]] == ["Rufname", "Ergebnis", "Was fehlt?", "Ort"]


def test_somebody_else_holding_the_draft_is_named(at, app):
    """A list cannot change a draft a colleague has open; who it is stands there."""
    app.drafts.lock("hiring", by=app.identity.by_username("paula"))
    answer = change(at(), "add", beschriftung="Ort")
    app.drafts.unlock("hiring", by=app.identity.by_username("paula"))

    assert answer.status_code == 409
    assert "Paula Nagel" in answer.text
    assert kept(app) == FORM


def test_the_preview_is_the_renderer_of_the_task(at):
    """The same fields a task page would show: hidden ones absent until their condition is met."""
    schema = json.dumps(FORM)
    plain, met = ask(at(), schema), ask(at(), schema, [("first_name", "Mia"), ("result", "incomplete")])

    assert "Was fehlt?" not in plain.json["fields"]
    assert "Was fehlt?" in met.json["fields"]
    assert 'value="Mia"' in met.json["fields"]
    assert "kern-form-input" in plain.json["fields"]


def test_a_preview_can_run_and_send_nothing(at):
    """The frame allows neither scripts nor forms, holds neither, and markup of a label stays text."""
    evil = {"type": "default", "components": [
        {"type": "text", "text": "<script>alert(1)</script> <form action='/x'><button>los</button></form> [a](javascript:alert(1))"},
        {"type": "textfield", "key": "x", "label": "\"><img src=x onerror=alert(1)>", "description": "<b>fett</b>"}]}
    browser = at()
    page = browser.get(PATH).text
    frame = re.search(r"<iframe[^>]*id=\"preview\"[^>]*>", page)[0]
    inside = html.unescape(re.search(r'srcdoc="([^"]*)"', frame)[1])
    fields = ask(browser, json.dumps(evil)).json["fields"]

    assert 'sandbox="allow-same-origin"' in frame
    for text in (inside, fields):
        for never in ("<script", "<form", "<button", "<img", "<a ", "<b>"):
            assert never not in text


@pytest.mark.parametrize("body", [None, [], {}, {"schema": 5}, "x"])
def test_a_preview_of_nonsense_is_refused(at, body):
    """What is no question for a preview gets 422."""
    browser = at()
    assert browser.client.post(PREVIEW, json=body, headers={"X-CSRFToken": browser.token}).status_code == 422


@pytest.mark.parametrize("schema", ["", "{", "[]", '{"components": 5}', '{"components": [{"type": "html", "content": "x"}]}', "[" * 50_000])
def test_a_form_that_cannot_be_shown_says_why(at, schema):
    """Findings in German instead of an error page."""
    answer = ask(at(), schema)

    assert answer.status_code == 200
    assert answer.json["problems"]
    assert all(one["message"] and one["remedy"] for one in answer.json["problems"])


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"{", b'{"components": "x"}'])
def test_a_broken_file_opens_in_both_views_and_stays(at, app, content):
    """Neither view fails on a file that is no form, and nothing is lost."""
    browser = at()
    keep(app, content)

    assert browser.get(PATH).status_code == 200
    assert "lässt sich nicht als Formular lesen" in browser.get(LIST).text
    assert browser.post(LIST, {"act": "add", "beschriftung": "x"}).status_code == 422
    assert app.drafts.read_file("hiring", "person.form").content == content


def test_only_drawing_loosens_the_policy(at):
    """The list keeps the strict policy; drawing allows style attributes and nothing more."""
    browser = at()
    drawing, listing = (browser.get(path).headers["Content-Security-Policy"] for path in (PATH, LIST))

    assert "style-src 'self' 'unsafe-inline'" in drawing
    assert "script-src 'self';" in drawing
    assert "unsafe" not in listing


def test_a_form_drawn_to_hurt_is_previewed_in_time(at, app):
    """Hundreds of conditions that count for ever: both views and the preview answer, and the preview says so."""
    heavy = "=count(for x in 1..9999, y in 1..9999 return x) > 0"
    form = {"type": "default", "components": [
        {"type": "textfield", "id": f"k{at}", "key": f"k{at}", "label": "L", "conditional": {"hide": heavy}} for at in range(400)]}
    browser = at()
    keep(app, form)

    assert browser.get(PATH).status_code == 200
    assert browser.get(LIST).status_code == 200
    assert "zu lange" in ask(browser, json.dumps(form)).json["note"]


def parts(browser, **entered):
    return browser.post(f"{PATH}/feld/a/teile", {"label": "Vorname", "key": "first_name", **entered}).text


def test_a_condition_offers_what_the_chosen_field_can_be(at):
    """Its comparisons and its own options; one that needs no value asks for none, and one always fits from the start."""
    browser = at()
    chosen = parts(browser, condition_key="result", condition_comparison="checked")
    empty = parts(browser, condition_key="result", condition_comparison="empty")

    assert '<option value="incomplete"' in chosen
    assert '<option value="is" selected' in chosen
    assert "ist angekreuzt" not in chosen
    assert 'name="condition_value"' not in empty


def test_what_was_used_has_the_focus_again(at):
    """After a move the same arrow, at the end of the list the other one; after a change the field; both are told."""
    browser = at()
    moved = browser.get(change(browser, "down", feld="a").location).text
    last = browser.get(change(browser, "down", feld="a").location).text

    assert re.search(r'value="down"[^>]*autofocus[^>]*>.*?Vorname nach unten', moved)
    assert "„Vorname“ steht jetzt an Stelle 2 von 3." in moved
    assert re.search(r'value="up"[^>]*autofocus[^>]*>.*?Vorname nach oben', last)


def test_a_deleted_field_is_not_said_to_be_anywhere_else(at):
    """Nothing of this process was ever released."""
    browser = at()
    page = browser.get(change(browser, "remove", feld="a").location).text

    assert "„Vorname“ ist gelöscht." in page
    assert "letzten Veröffentlichung" not in page
