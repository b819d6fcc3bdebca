"""Many fields at once: what a line or a row of a spreadsheet becomes, when it is shown, and what is said where it cannot be."""
from __future__ import annotations

import pytest

from web.modeler.fieldlines import MOST, add_lines
from web.modeler.fieldlist import FieldList
from workflows.forms import look_at_form, parse_form

EMPTY = b'{"type": "default", "id": "f", "components": []}'
HIRING = """Abschnitt: Vertrag
Arbeitszeit *: Vollzeit, Teilzeit
Wochenstunden *: Zahl 1 bis 40 Stunden, wenn Arbeitszeit = Teilzeit
Befristet: Kästchen
Befristet bis *: Datum ab heute (wenn Befristet)
Schwerbehinderung: ja/nein
Nachweis (wenn Schwerbehinderung)
Abschnitt: Führung, wenn Arbeitszeit ist Vollzeit und Befristet ist nicht angekreuzt
Mitarbeitende: Zahl ab 1
Dienstwagen: Kästchen, wenn Mitarbeitende ist mindestens 10 oder Befristet"""
TABLE = """Abschnitt\tName\tArt\tPflicht\tAuswahl\tWenn\tHinweis
Person\tAnrede\tEinfachauswahl\tja\tFrau, Herr\t\t
Person\tE-Mail\t\tnein\t\t\tdienstlich
Vertrag\tBefristet\tKästchen\t\t\t\t
Vertrag\tBefristet bis\tDatum\tx\t\tBefristet\t"""


def made(text: str) -> list[dict]:
    fields = FieldList(EMPTY)
    count, faults = add_lines(fields, text)
    _, problems = look_at_form(fields.content(), "f.form")
    assert (faults, problems) == ([], [])
    assert count
    return [item for item in fields.all() if item["type"] != "group" or "conditional" in item]


def test_lines_say_when_a_field_is_there():
    """Behind "wenn" stand names of fields, comparisons and values as people say them, also for a whole section."""
    shown = {item["label"]: item["conditional"]["hide"] for item in made(HIRING) if "conditional" in item}

    assert shown == {
        "Wochenstunden": '=working_hours != "part_time"', "Befristet bis": "=fixed_term != true",
        "Nachweis": '=schwerbehinderung != "yes"',
        "Führung": '=(working_hours != "full_time") or (fixed_term = true)',
        "Dienstwagen": "=(if mitarbeitende >= 10 then false else true) and (fixed_term != true)"}


def test_a_field_asks_for_one_that_stands_below_it():
    """The order of the lines does not matter, and the longest name is the one that is meant."""
    [first, *_] = made("Grund der Befristung, wenn Befristet bis ist ausgefüllt\nBefristet: Kästchen\nBefristet bis: Datum")

    assert first["conditional"] == {"hide": "=fixed_term_bis = null"}


@pytest.mark.parametrize(("line", "type_", "more"), [
    ("Wert: Zahl 1 bis 40 Stunden", "number", {"validate": {"min": 1, "max": 40}, "appearance": {"suffixAdorner": "Stunden"}}),
    ("Wert: Zahl 0,5-1", "number", {"validate": {"min": 0.5, "max": 1}}),
    ("Wert: Zahl ab 18", "number", {"validate": {"min": 18}}), ("Wert: Zahl bis 9", "number", {"validate": {"max": 9}}),
    ("Wert *: Zahl in Euro", "number", {"validate": {"required": True}, "appearance": {"suffixAdorner": "Euro"}}),
    ("Wert: Datum bis heute", "datetime", {"properties": {"date_max": "today()"}}),
    ("Wert: Datum ab 1.1.2026 bis 31.12.2026", "datetime",
     {"properties": {"date_min": 'date("2026-01-01")', "date_max": 'date("2026-12-31")'}}),
    ("Wert: Textfeld bis 500 Zeichen", "textarea", {"validate": {"maxLength": 500}}),
    ("E-Mail", "textfield", {"validate": {"validationType": "email"}}), ("PLZ *", "textfield",
     {"validate": {"required": True}, "properties": {"pattern_name": "plz"}}),
    ("Wert: IBAN", "textfield", {"properties": {"pattern_name": "iban"}}),
    ("Wert: Text, Bild", "select", {"values": [{"label": "Text", "value": "text"}, {"label": "Bild", "value": "bild"}]}),
    ("Wege: Mehrfachauswahl Post, E-Mail", "checklist",
     {"values": [{"label": "Post", "value": "post"}, {"label": "E-Mail", "value": "email"}]}),
    ("Was geschieht, wenn niemand da ist?", "textfield", {"label": "Was geschieht, wenn niemand da ist?"}),
    ("Vorname; Pflicht", "textfield", {"label": "Vorname", "validate": {"required": True}}),
    ("Farbe; Auswahlliste; rot/grün; ja; wird gedruckt", "select",
     {"validate": {"required": True}, "description": "wird gedruckt"}),
])
def test_a_line_becomes_a_field(line, type_, more):
    """Limits, units, checks of input and options are read from what people write."""
    [item] = made(line)

    assert item["type"] == type_
    assert {name: item.get(name) for name in more} == more


def test_rows_of_a_spreadsheet_become_fields():
    """Cells under their headings: sections, kinds, options, conditions, hints; what is empty says nothing."""
    fields = FieldList(EMPTY)
    assert add_lines(fields, TABLE) == (4, [])
    rows = [(row.label, row.kind, row.required, row.depth, row.condition) for row in fields.rows()]

    assert rows == [
        ("Person", "group", False, 0, ""), ("Anrede", "radio", True, 1, ""), ("E-Mail", "textfield", False, 1, ""),
        ("Vertrag", "group", False, 0, ""), ("Befristet", "checkbox", False, 1, ""),
        ("Befristet bis", "datetime", True, 1, "nur wenn „Befristet“ ist angekreuzt")]
    assert parse_form(fields.content()).inputs()[0].values == (("frau", "Frau"), ("herr", "Herr"))
    assert fields.find("email")["description"] == "dienstlich"


@pytest.mark.parametrize(("line", "said"), [
    ("Wert, wenn Farbe = blau", "„Farbe“ kennt „blau“ nicht. Zur Wahl steht: rot, grün."),
    ("Wert, wenn Wetter", "Es gibt kein Feld, das wie der Anfang von „Wetter“ heißt."),
    ("Wert, wenn Wert", "Es gibt kein Feld"), ("Wert, wenn Alter = viel", "„viel“ ist keine Zahl, „Alter“ ist eine."),
    ("Wert, wenn Tag nach morgen", "„morgen“ ist kein Datum"), ("Wert, wenn Farbe > 3", "lässt sich so nicht vergleichen"),
    ("Wert: Nummer", "„Nummer“ ist keine Art von Feld. Möglich ist: Textzeile,"),
    ("Wert: Zahl irgendwie 3 oder 4", "Beispiel: Zahl 1 bis 40 Stunden"), ("Wert: Datum morgen", "Beispiel: Datum ab heute"),
    ("Wert: Kästchen groß", "„groß“ hinter „Kästchen“ versteht das Programm nicht."),
])
def test_what_a_line_cannot_be_is_said_with_its_number(line, said):
    """A sentence that tells what is not understood and what would be."""
    _, [fault] = add_lines(FieldList(EMPTY), f"Farbe: rot, grün\nAlter: Zahl\nTag: Datum\n\n{line}")

    assert fault.line == 5
    assert said in fault.words


def test_too_many_lines_are_refused_and_not_cut():
    """Nobody misses the last fields of a long list."""
    _, [fault] = add_lines(FieldList(EMPTY), "\n".join(f"Angabe {number}" for number in range(MOST + 1)))

    assert fault.line == MOST + 1
    assert f"Mehr als {MOST} Felder" in fault.words
