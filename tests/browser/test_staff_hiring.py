"""Hiring, built from nothing by mouse: drawn, with forms, a letter that may fail, parallel work and a key date; then run."""
from __future__ import annotations

import datetime as dt

import pytest
from by_mouse import append, append_other, back, connect, form, path_to, pick, task
from drawing_room import drawing_room, saved
from playwright.sync_api import Page, expect

from workflows.clock import VirtualClock, legal_date
from workflows.model import InstanceState, TaskState

pytestmark = pytest.mark.browser
BEGIN = """Abschnitt: Person
Vorname *
Nachname *
Geburtsdatum *
Straße
PLZ
Ort
Abschnitt: Stelle
Stelle *
Abteilung *: Beratung, Technik
Eintrittsdatum *
Befristet: Kästchen
Befristet bis
Wochenstunden *: Zahl
Homeoffice: Kästchen
Ausstattung: Mehrfachauswahl Notebook, Telefon"""


LENA = {
    "first_name": "Lena", "family_name": "Krause", "birth_date": dt.date(1990, 2, 1), "position": "Sachbearbeitung",
    "department": "technik", "joining_date": dt.date(2027, 2, 1), "weekly_hours": 39, "fixed_term": False,
    "homeoffice": False, "equipment": ["notebook", "phone"], "street": None, "postcode": None, "place": None}


@pytest.fixture
def clock():
    return VirtualClock(dt.datetime(2026, 11, 30, 8, 0, tzinfo=dt.UTC))


@pytest.fixture
def room(tmp_path, chromium, clock):
    with drawing_room(tmp_path, chromium, clock) as room:
        yield room
        room.close()


def draw(page: Page) -> None:
    """The shapes, by their context pads."""
    pick(page, "Vorgang erledigt")
    page.keyboard.press("Delete")
    append(page, "Angaben prüfen", "gateway", "Zugestimmt?")
    append(page, "Zugestimmt?", "end-event", "Abgelehnt")
    append(page, "Zugestimmt?", "service-task", "Zusage versenden")
    split = append_other(page, "Zusage versenden", "alle Wege")
    for name in ("Arbeitsplatz einrichten", "Ausstattung ausgeben"):
        append(page, split, "user-task", name)
    join = append_other(page, "Arbeitsplatz einrichten", "alle Wege")
    connect(page, "Ausstattung ausgeben", join)
    append_other(page, join, "Warten auf Zeit", "Bis zum Eintritt")
    append(page, "Bis zum Eintritt", "user-task", "Einweisung")
    append(page, "Einweisung", "end-event", "Eingestellt")


def letter(page: Page) -> None:
    """The step that may fail: its letter, its recipient, the way for a missing address."""
    pick(page, "Zusage versenden")
    page.get_by_role("button", name="Baustein wählen …").click()
    page.locator("#kw-catalogue-search").fill("eigener Vorlage")
    page.locator(".kw-catalogue__entry").click()
    page.get_by_role("button", name="Fehlerweg zeichnen").click()
    append(page, "Anschrift oder E-Mail-Adresse fehlt", "user-task", "Anschrift nachtragen")
    task(page, "Anschrift nachtragen", "Straße *\nPLZ *\nOrt *")
    connect(page, "Anschrift nachtragen", "Zusage versenden")
    pick(page, "Zusage versenden")
    name = "Name der Empfängerin oder des Empfängers"
    page.get_by_label(name, exact=True).select_option(label="Text, den ich hier schreibe")
    page.get_by_label(f"{name}: Text").fill("[Vorname] [Nachname]")
    for label, field in (("Straße und Hausnummer", "Straße"), ("Postleitzahl", "PLZ"), ("Ort", "Ort")):
        page.get_by_label(f"{label} (freiwillig)", exact=True).select_option(label=field)
    page.get_by_role("button", name="Neues Schreiben anlegen").click()
    page.locator("#letter-form[data-state=open]").wait_for()
    back(page)


def build(page: Page) -> None:
    draw(page)
    pick(page, "Vorgang begonnen")
    form(page, BEGIN)
    task(page, "Angaben prüfen", "Entscheidung *: Zustimmung, Ablehnung\nBegründung: Textfeld")
    letter(page)
    path_to(page, "Abgelehnt")
    page.get_by_label("Angabe", exact=True).select_option(label="Entscheidung")
    page.get_by_label("Wert", exact=True).select_option(label="Ablehnung")
    path_to(page, "Zusage versenden")
    page.get_by_label("Sonst: wird genommen").check()
    task(page, "Arbeitsplatz einrichten", "Raum *")
    pick(page, "Arbeitsplatz einrichten")
    page.get_by_role("button", name="Frist nach einem Datum des Vorgangs …").click()
    page.get_by_label("Frist", exact=True).select_option(label="Eintrittsdatum")
    page.get_by_label("Abstand").select_option(label="Tage davor")
    task(page, "Ausstattung ausgeben", "Seriennummer")
    pick(page, "Ausstattung ausgeben")
    page.get_by_label("Wird ausgeführt", exact=True).select_option(label="für mehrere, gleichzeitig")
    page.get_by_label("Für jedes in", exact=True).select_option(label="Ausstattung")
    pick(page, "Bis zum Eintritt")
    page.get_by_label("Wann", exact=True).select_option(label="an einem Datum (Stichtag)")
    page.get_by_label("Datum", exact=True).select_option(label="Eintrittsdatum")
    task(page, "Einweisung", "Unterwiesen am *")


def test_hiring_is_built_by_mouse_and_runs_as_drawn(room, clock):
    """Not one expression is typed; the letter without an address takes its way, the case waits for the day of entry."""
    page = room.editor(room.draft("hiring"))
    build(page)
    expect(page.locator("#check-words")).to_have_text("Keine Fehler, keine Hinweise")
    saved(page)
    app, anna = room.app, room.person("anna")
    proposal = app.releases.propose("hiring", by=room.person("katrin"), reason="Bisher auf Papier")
    app.releases.approve(proposal.id, by=room.person("paula"))
    case = app.runtime.start("hiring", LENA, by=anna).id

    def do(name: str, values: dict[str, object]) -> str:
        task = next(one for one in app.tasks.of_case(case, TaskState.OPEN) if one.name == name)
        app.tasks.complete(task.id, values, anna)
        app.worker.run_until_quiet()
        return task.label

    def open_names() -> list[str]:
        return sorted(one.name for one in app.tasks.of_case(case, TaskState.OPEN))

    do("Angaben prüfen", {"decision": "zustimmung"})
    assert open_names() == ["Anschrift nachtragen"]
    assert app.tasks.documents(case, anna) == []
    do("Anschrift nachtragen", {"street": "Am Hafen 1", "postcode": "18055", "place": "Rostock"})
    assert open_names() == ["Arbeitsplatz einrichten", "Ausstattung ausgeben", "Ausstattung ausgeben"]
    assert [one.name.partition("_2")[0] for one in app.tasks.documents(case, anna)] == ["Zusage_versenden"]
    [desk] = [one for one in app.tasks.of_case(case, TaskState.OPEN) if one.name == "Arbeitsplatz einrichten"]
    assert legal_date(desk.due) == dt.date(2027, 1, 25)
    do("Arbeitsplatz einrichten", {"raum": "1.12", "room": "1.12"})
    assert {do("Ausstattung ausgeben", {}), do("Ausstattung ausgeben", {})} == {"Notebook", "Telefon"}
    assert open_names() == []
    clock.move_to(dt.datetime(2027, 2, 1, 6, tzinfo=dt.UTC))
    app.worker.run_until_quiet()
    do("Einweisung", {})
    assert app.history.instance(case, anna).state is InstanceState.ENDED
