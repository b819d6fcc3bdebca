"""Hiring, built from nothing by mouse with a form of 32 fields, a letter that may fail, parallel work and a key date; then
worked to its end in the browser."""
from __future__ import annotations

import datetime as dt
import re

import pytest
from by_mouse import (
    append,
    append_other,
    back,
    connect,
    do,
    field_group,
    fill,
    form,
    named_field,
    path_to,
    pick,
    release,
    task,
)
from drawing_room import Room, saved
from playwright.sync_api import Page, expect

from workflows.clock import legal_date
from workflows.model import SYSTEM, InstanceState, TaskState

pytestmark = pytest.mark.browser
# A list as it lies on a desk: 32 fields in three sections, ten of them asked only sometimes, each with its check.
BEGIN = """Abschnitt: Person
Anrede *: Frau, Herr, keine Angabe
Vorname *
Nachname *
Geburtsdatum *: Datum bis heute
Straße
PLZ
Ort
E-Mail
Telefon
Staatsangehörigkeit *: Deutschland, EU-Staat, anderer Staat
Aufenthaltstitel bis *: Datum ab heute, wenn Staatsangehörigkeit = anderer Staat
Abschnitt: Beschäftigung
Stelle *
Abteilung *: Beratung, Technik, Verwaltung
Führungskraft: Kästchen
Geführte Personen *: Zahl 1 bis 50, wenn Führungskraft
Eintrittsdatum *: Datum ab heute
Befristet: Kästchen
Befristet bis *: Datum, wenn Befristet
Grund der Befristung *: Vertretung, Projekt, Erprobung, wenn Befristet
Arbeitszeit *: Vollzeit, Teilzeit
Wochenstunden *: Zahl 1 bis 39 Stunden, wenn Arbeitszeit = Teilzeit
Entgeltgruppe *: E 6, E 9a, E 11
Abschnitt: Arbeitsplatz
Schwerbehinderung *: ja/nein
Grad der Behinderung *: Zahl 20 bis 100, wenn Schwerbehinderung
Nachweis: Datei, wenn Schwerbehinderung
Homeoffice: Kästchen
Tage im Homeoffice *: Zahl 1 bis 4, wenn Homeoffice
Ausstattung: Mehrfachauswahl Notebook, Telefon, Dienstwagen
Führerschein seit *: Datum bis heute, wenn Ausstattung enthält Dienstwagen
IBAN
Krankenkasse
Bemerkung: Textfeld, wenn Befristet oder Schwerbehinderung"""
SOMETIMES = (
    "Aufenthaltstitel bis", "Geführte Personen", "Befristet bis", "Grund der Befristung", "Wochenstunden", "Grad der Behinderung",
    "Nachweis", "Tage im Homeoffice", "Führerschein seit", "Bemerkung",
)
LENA = {
    "Anrede": "Frau", "Vorname": "Lena", "Nachname": "Krause", "Geburtsdatum": "1.2.2090", "PLZ": "1805", "E-Mail": "lena.krause",
    "Staatsangehörigkeit": "Deutschland", "Stelle": "Sachbearbeitung", "Abteilung": "Technik", "Eintrittsdatum": "31.2.2027",
    "Arbeitszeit": "Teilzeit", "Wochenstunden": "45", "Entgeltgruppe": "E 9a", "Schwerbehinderung": "nein",
    "Ausstattung": "Notebook, Telefon",
}
MISTAKES = {
    "Geburtsdatum": ("1.2.1990", "Geburtsdatum: "), "PLZ": ("18055", "PLZ: "), "E-Mail": ("lena.krause@example.org", "E-Mail: "),
    "Eintrittsdatum": ("1.2.2027", "Eintrittsdatum: Das Datum gibt es nicht"), "Wochenstunden": ("30", "Wochenstunden: "),
}


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
    page.locator("#kw-catalogue-search").fill("eigener Vorlage erstellen")
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


def comes_and_goes(page: Page) -> None:
    """What is asked only sometimes is not there, appears with what it depends on, and goes with it."""
    for label in SOMETIMES:
        expect(field_group(page, label).or_(named_field(page, label))).to_have_count(0)
    for switch, value, follow in (
        ("Befristet", "ja", ("Befristet bis", "Grund der Befristung", "Bemerkung")), ("Führungskraft", "ja", ("Geführte Personen",)),
        ("Homeoffice", "ja", ("Tage im Homeoffice",)), ("Ausstattung", "Dienstwagen", ("Führerschein seit",)),
        ("Schwerbehinderung", "ja", ("Grad der Behinderung", "Nachweis", "Bemerkung")),
        ("Staatsangehörigkeit", "anderer Staat", ("Aufenthaltstitel bis",)), ("Arbeitszeit", "Teilzeit", ("Wochenstunden",)),
    ):
        fill(page, {switch: value})
        for label in follow:
            expect(field_group(page, label).or_(named_field(page, label)).first).to_be_visible()
    for switch in ("Befristet", "Führungskraft", "Homeoffice"):
        fill(page, {switch: "nein"})
    field_group(page, "Ausstattung").get_by_label("Dienstwagen").uncheck()
    for label in ("Befristet bis", "Geführte Personen", "Tage im Homeoffice", "Führerschein seit"):
        expect(field_group(page, label).or_(named_field(page, label))).to_have_count(0)


def begin(page: Page) -> None:
    """The form of the start in a clerk's browser: wrong at first, each mistake told in a sentence, nothing typed is lost."""
    page.goto("/neuer-vorgang/hiring")
    comes_and_goes(page)
    fill(page, LENA)
    page.get_by_role("button", name="Vorgang anlegen").click()
    told = page.locator(".kw-errors")
    expect(told.locator("li")).to_have_count(len(MISTAKES))
    for _, words in MISTAKES.values():
        expect(told).to_contain_text(words)
    expect(named_field(page, "Nachname")).to_have_value("Krause")
    expect(field_group(page, "Ausstattung").get_by_label("Notebook")).to_be_checked()
    fill(page, {label: value for label, (value, _) in MISTAKES.items()})
    page.get_by_role("button", name="Vorgang anlegen").click()
    page.wait_for_url(re.compile("/vorgang/|/aufgabe"))


def open_names(room: Room, case: str) -> list[str]:
    return sorted(one.name for one in room.app.tasks.of_case(case, TaskState.OPEN))


def test_hiring_with_thirty_fields_is_built_by_mouse_and_worked_through_its_forms(room: Room, clock):
    """Not one expression is typed: a list of 32 fields becomes the form of the start, two people release it; a clerk works
    the case in the browser past bad input, the letter that fails without an address and is sent once there is one, and the
    day of entry."""
    page = room.editor(room.draft("hiring"))
    build(page)
    expect(page.locator("#check-words")).to_have_text("Keine Fehler, keine Hinweise")
    saved(page)
    release(page, room.window("paula"), "hiring")

    app, anna = room.app, room.window("anna")
    begin(room.window("anna", quiet=False))  # a form that is sent back is an error on the console
    app.worker.run_until_quiet()
    [case] = [one.id for one in app.history.instances(SYSTEM)]
    values = app.runtime.variables(case)
    assert "fixed_term_bis" not in {name for name, value in values.items() if value}
    assert values["weekly_hours"] == 30

    do(anna, room, case, "Angaben prüfen", {"Entscheidung": "Zustimmung"})
    assert open_names(room, case) == ["Anschrift nachtragen"]
    assert app.tasks.documents(case, room.person("anna")) == []
    do(anna, room, case, "Anschrift nachtragen", {"Straße": "Am Hafen 1", "PLZ": "18055", "Ort": "Rostock"})
    assert open_names(room, case) == ["Arbeitsplatz einrichten", "Ausstattung ausgeben", "Ausstattung ausgeben"]
    assert [one.name.partition("_2")[0] for one in app.tasks.documents(case, room.person("anna"))] == ["Zusage_versenden"]
    [desk] = [one for one in app.tasks.of_case(case, TaskState.OPEN) if one.name == "Arbeitsplatz einrichten"]
    assert legal_date(desk.due) == dt.date(2027, 1, 25)
    do(anna, room, case, "Arbeitsplatz einrichten", {"Raum": "1.12"})
    for number in ("N-17", "T-4"):
        do(anna, room, case, "Ausstattung ausgeben", {"Seriennummer": number})
    assert open_names(room, case) == []
    clock.move_to(dt.datetime(2027, 1, 31, 22, tzinfo=dt.UTC))
    app.worker.run_until_quiet()
    assert open_names(room, case) == []
    clock.move_to(dt.datetime(2027, 2, 1, 6, tzinfo=dt.UTC))
    app.worker.run_until_quiet()
    do(room.window("anna"), room, case, "Einweisung", {"Unterwiesen am": "1.2.2027"})  # signed in on that day
    assert app.history.instance(case, SYSTEM).state is InstanceState.ENDED
