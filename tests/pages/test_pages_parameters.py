"""The pages of the parameters over the real services: list, proposal, second person, wrong input, rights."""
from __future__ import annotations

import datetime as dt
import re

import pytest
from lxml import html
from page_browser import entrance

from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.settings import Settings

MONDAY = dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)
FIRST = {"valid_from-day": "1", "valid_from-month": "2", "valid_from-year": "2026"}
WHY = {"reason": "Beschluss der Vollversammlung vom 12.12.2025"}


@pytest.fixture(scope="module")
def chamber_with_people(tmp_path_factory):
    app = build(Settings(data=tmp_path_factory.mktemp("parameters"), durable=False), clock=VirtualClock(MONDAY))
    for username, name, roles in (
        ("katrin", "Katrin Albers", ["process_owner"]), ("paula", "Paula Nagel", ["process_owner"]),
        ("bert", "Bert Lang", ["clerk", "lead"]), ("anna", "Anna Berg", ["clerk"]),
    ):
        app.identity.create_person(username, name, roles=roles, groups=["register"])
    yield app
    app.close()


@pytest.fixture
def at(chamber_with_people):
    return entrance(chamber_with_people)


def filled(browser, key, **changed):
    """What the proposal's form holds, with some of it changed."""
    page = html.fromstring(browser.get(f"/parameter/{key}").text)
    form = next(form for form in page.forms if form.get("action") == f"/parameter/{key}")
    return {**dict(form.form_values()), **FIRST, **WHY, **changed}


def field(app, key, *path):
    """What the form calls the field of an entry, or of a part of a new one."""
    from web.parameters.form import value_form

    known = app.parameters.one(key)
    form = value_form(known, known.current.value)
    return next(name for name, leaf in {**form.fields, **form.added}.items() if leaf.path == path)


def decide(browser, key, act, reason="geprüft"):
    found = re.search(rf'action="(/parameter/{key}/vorschlag/[^"]+)"', browser.get(f"/parameter/{key}").text)
    return browser.post(found.group(1), {"act": act, "reason": reason})


def words(answer):
    return " ".join(" ".join(html.fromstring(answer.text).itertext()).split())


def test_the_list_says_what_counts_since_when_and_where_from(at):
    """Values with unit, day and mark, grouped by subject; who may not propose is told who may."""
    text = words(at("bert").get("/parameter?bereich=exams"))
    assert "Frist für nachgeforderte Unterlagen (Tage) 14 Tage seit 01.01.2020 Vorschlag" in text
    assert "Wiederholungen der Gesellen- oder Abschlussprüfung 2 seit 01.01.2020 Gesetz" in text
    assert "Anmeldeschluss Sommer (Monat-Tag) 01.03." in text
    assert "Gebührenverzeichnis" not in text


def test_clerks_have_no_parameters(at):
    """A clerk finds no entry, no page and no way in."""
    anna = at("anna")
    assert 'href="/parameter"' not in anna.get("/").text
    for answer in (anna.get("/parameter"), anna.get("/parameter/gebuehr_gp"), anna.post("/parameter/gebuehr_gp", {})):
        assert answer.status_code == 403


def test_a_value_is_proposed_by_one_and_approved_by_another(at, chamber_with_people):
    """Until then the old one counts; the page of the first offers no approval, a forged one is refused."""
    key, katrin, paula = "gebuehr_gp", at("katrin"), at("paula")
    assert katrin.post(f"/parameter/{key}", filled(katrin, key, v0="195,50")).status_code == 303
    page = katrin.get(f"/parameter/{key}").text
    assert "wartet auf eine zweite Person" in page
    assert "Freigeben</button>" not in page
    assert decide(katrin, key, "freigeben").status_code == 403
    assert "Gestalten" in words(paula.get("/parameter"))
    assert "1 zur Freigabe" in words(paula.get("/"))
    assert decide(paula, key, "freigeben", reason=" ").status_code == 422
    assert decide(paula, key, "etwas").status_code == 422
    assert chamber_with_people.management.parameter(key, dt.date(2026, 3, 1)) == 180

    assert decide(paula, key, "freigeben").status_code == 303

    assert float(chamber_with_people.management.parameter(key, dt.date(2026, 3, 1))) == 195.5
    assert chamber_with_people.management.parameter(key) == 180
    text = words(paula.get(f"/parameter/{key}"))
    assert "Ab 01.02.2026: 195,50 Euro" in text
    assert "Vorgeschlagen von Katrin Albers am 05.01.2026, freigegeben von Paula Nagel" in text


def test_wrong_input_is_told_at_the_field_and_stays(at):
    """The sentence stands at the field and in the summary; nothing typed is lost."""
    katrin = at("katrin")
    answer = katrin.post("/parameter/gebuehr_ap", filled(katrin, "gebuehr_ap", v0="12,345", reason="Weil"))
    assert answer.status_code == 422
    assert "Höchstens 2 Stellen nach dem Komma" in answer.text
    assert 'value="12,345"' in answer.text
    assert "Weil" in answer.text
    answer = katrin.post("/parameter/gebuehr_ap", filled(katrin, "gebuehr_ap", v0="viel"))
    assert "Bitte eine Zahl eingeben" in answer.text
    answer = katrin.post("/parameter/gebuehr_ap", filled(katrin, "gebuehr_ap", **{"valid_from-year": "2025"}))
    assert "Bitte heute oder einen späteren Tag" in answer.text
    answer = katrin.post("/parameter/amtszeit_warnung_monate", filled(katrin, "amtszeit_warnung_monate", v0="9\n6,5"))
    assert "Bitte eine ganze Zahl" in answer.text


def test_what_the_law_says_asks_for_the_paragraph(at):
    """The page calls it law; without the paragraph it is refused."""
    katrin, key = at("katrin"), "wiederholungen_gp"
    assert "Steht im Gesetz" in katrin.get(f"/parameter/{key}").text
    answer = katrin.post(f"/parameter/{key}", filled(katrin, key, v0="3", law="ist neu"))
    assert answer.status_code == 422
    assert "Dieser Wert steht im Gesetz" in answer.text


def test_a_table_of_values_is_changed_entry_by_entry(at, chamber_with_people):
    """One amount changes and an entry is added; all others stay, and the second person sees what differs."""
    katrin, paula, key = at("katrin"), at("paula"), "fee_schedule"
    before = chamber_with_people.management.parameter(key)
    changed = {field(chamber_with_people, key, "A/natural/entry", "amount"): "125,50", "new": "A/natural/copy",
               field(chamber_with_people, key, "", "label"): "Abschrift", field(chamber_with_people, key, "", "amount"): "5"}
    sent = filled(katrin, key, **changed)
    assert katrin.post(f"/parameter/{key}", sent).status_code == 303
    text = words(paula.get(f"/parameter/{key}"))
    assert "A/natural/entry, Betrag bisher: 120,00 Euro neu: 125,50 Euro" in text
    assert decide(paula, key, "ablehnen", "Bitte einzeln").status_code == 303
    assert "Abgelehnt von Paula Nagel am 05.01.2026: Bitte einzeln" in words(katrin.get(f"/parameter/{key}"))
    assert chamber_with_people.management.parameter(key) == before


def test_a_new_entry_needs_all_its_values(at, chamber_with_people):
    """A row of the fee schedule without an amount is refused at that field."""
    katrin = at("katrin")
    label = field(chamber_with_people, "fee_schedule", "", "label")
    answer = katrin.post("/parameter/fee_schedule", filled(katrin, "fee_schedule", new="A/x", **{label: "Abschrift"}))
    assert answer.status_code == 422
    assert "ein neuer braucht alle Werte" in answer.text


def test_a_form_from_before_a_change_is_not_taken(at):
    """Whoever filled the form from another value than counts now is told, and keeps what was typed."""
    katrin = at("katrin")
    answer = katrin.post("/parameter/gebuehr_up", filled(katrin, "gebuehr_up", v0="190", _stand="2019-01-01"))
    assert answer.status_code == 409
    assert "Inzwischen gilt ein anderer Wert" in answer.text
    assert 'value="190"' in answer.text


def test_an_unknown_parameter_is_not_found(at):
    """A made-up address gives a sentence, no fault."""
    assert at("katrin").get("/parameter/gibt_es_nicht").status_code == 404
    assert at("katrin").post("/parameter/gibt_es_nicht", {}).status_code == 404
    assert at("paula").post("/parameter/gebuehr_gp/vorschlag/x", {"act": "freigeben", "reason": "x"}).status_code == 404


def test_every_parameter_has_a_page_and_a_form_that_sends_what_counts(at, chamber_with_people):
    """Whatever shape a value has, its form reads back as the same value."""
    from web.parameters.form import value_form

    for known in chamber_with_people.parameters.listed():
        form = value_form(known, known.current.value)
        raw = form.form.initial({**form.values(), "valid_from": dt.date(2026, 2, 1), "reason": "x", "law": "§ 1 HwO"})
        typed, wrong = form.form.validate(raw, {})
        assert (known.definition.key, wrong) == (known.definition.key, [])
        assert (known.definition.key, form.read(typed)) == (known.definition.key, known.current.value)


def test_nothing_to_approve_says_so(at):
    """An empty view leads back to all."""
    assert "Nichts zur Freigabe" in at("bert").get("/parameter?stand=freigabe&bereich=letters").text


def test_parameters_have_english_names_on_english_pages(at):
    """The list, one of them and its form say the label in the page's language; the source stays as it was written."""
    page = at("katrin")
    page.client.set_cookie("language", "en")

    assert "Days for the hearing" in page.get("/parameter").text
    text = page.get("/parameter/hearing_days").text
    assert "<h1>Days for the hearing</h1>" in text
    assert "Tage für die Anhörung" not in text
