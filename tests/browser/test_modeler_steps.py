"""Alle Schritte: a whole process is modelled in the list, by keyboard alone, and everything can be taken back."""
from __future__ import annotations

import pytest
from drawing_room import KAMMERWERK, Room, drawing_room, elements, saved, until
from playwright.sync_api import Page
from test_counter_axe import violations
from test_modeler_conditions import FORM

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def furnished_room(tmp_path_factory, chromium):
    with drawing_room(tmp_path_factory.mktemp("steps"), chromium) as found:
        yield found


@pytest.fixture
def room(furnished_room: Room):
    furnished_room.complaints.clear()
    yield furnished_room
    furnished_room.close()
    assert furnished_room.complaints == []


def at_the_list(room: Room, name: str) -> Page:
    """The editor of a new process, with the focus on the first line of its list; only keys were pressed."""
    room.draft(name)
    room.app.drafts.save_file(name, "first_step.form", FORM, by=room.person("katrin"), revision=None)
    room.app.drafts.unlock(name, by=room.person("katrin"))
    page = room.editor(name)
    reach(page, "document.activeElement.id === 'tab-inspector'")
    page.keyboard.press("ArrowRight")
    reach(page, "document.activeElement.classList.contains('kw-step')")
    return page


def reach(page: Page, true: str, key: str = "Tab") -> None:
    """Press a key until something is true of what has the focus."""
    for _ in range(80):
        if page.evaluate(true):
            return
        page.keyboard.press(key)
    raise AssertionError(f"not reached: {true}")


def to_line(page: Page, words: str) -> None:
    """Up to the first line, then down to the one with these words."""
    reach(page, "document.activeElement.classList.contains('kw-step')", "Shift+Tab")
    reach(page, "document.activeElement === document.querySelector('.kw-step')", "ArrowUp")
    reach(page, f"document.activeElement.textContent.startsWith({words!r})", "ArrowDown")


def to_button(page: Page, words: str) -> None:
    reach(page, f"document.activeElement.matches('button') && document.activeElement.textContent === {words!r}")


def to_field(page: Page, label: str) -> None:
    reach(page, f"document.activeElement.labels?.[0]?.textContent === {label!r}")


def pick(page: Page, words: str) -> None:
    """Choose an option of the choice that has the focus, by arrow keys."""
    reach(page, "document.activeElement.selectedIndex === 0", "ArrowUp")
    reach(page, f"document.activeElement.selectedOptions[0].text === {words!r}", "ArrowDown")


def insert(page: Page, kind: str, button: str = "Schritt danach einfügen") -> None:
    to_field(page, "Art")
    pick(page, kind)
    to_button(page, button)
    page.keyboard.press("Enter")


def name_it(page: Page, words: str) -> None:
    """Enter leads to the properties; the first field is the name."""
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.labels[0].textContent") == "Bezeichnung"
    page.keyboard.type(words)


def back(page: Page, line: str) -> None:
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.textContent").startswith(line)


def test_a_process_is_modelled_by_keyboard_alone(room):
    """Beginning, task, branching with a chosen condition and a rest, automatic step, wait for a day, end: no errors, saved."""
    page = at_the_list(room, "keyboard")
    to_line(page, "Angaben prüfen")
    insert(page, "Verzweigung")
    assert page.evaluate("document.activeElement.textContent").startswith("Verzweigung")
    name_it(page, "Erneut?")
    back(page, "Erneut?")
    insert(page, "Automatischer Schritt")
    name_it(page, "Personal benachrichtigen")
    to_button(page, "Baustein wählen …")
    page.keyboard.press("Enter")
    page.keyboard.type("Team benachrichtigen")
    reach(page, "document.activeElement.matches('.kw-catalogue__entry')")
    page.keyboard.press("Enter")
    until(page, "!document.querySelector('dialog[open]')")
    reach(page, "document.querySelector('#inspector').contains(document.activeElement)")
    to_field(page, "Team")
    pick(page, "Personal")
    to_field(page, "Text")
    pick(page, "Text, den ich hier schreibe")
    to_field(page, "Text: Text")
    page.keyboard.type("Erneut")
    back(page, "Personal benachrichtigen")
    insert(page, "Warten auf Zeit")
    name_it(page, "Bis zum Beginn")
    to_field(page, "Wann")
    pick(page, "an einem Datum (Stichtag)")
    to_field(page, "Datum")
    pick(page, "Beginn")
    to_field(page, "Abstand")
    pick(page, "Tage danach")
    to_field(page, "Tage")
    page.keyboard.press("Control+a")
    page.keyboard.type("3")
    back(page, "Bis zum Beginn")
    insert(page, "Ende")
    name_it(page, "Begonnen")
    back(page, "Begonnen")
    to_line(page, "noch ohne Bedingung → Personal")
    page.keyboard.press("Enter")
    page.keyboard.type("ja")
    to_field(page, "Angabe")
    pick(page, "Art")
    to_field(page, "Wert")
    pick(page, "erneut")
    back(page, "ja → Personal benachrichtigen")
    to_line(page, "noch ohne Bedingung → Vorgang erledigt")
    page.keyboard.press("Enter")
    page.keyboard.type("nein")
    to_field(page, "Sonst: wird genommen, wenn nichts anderes zutrifft")
    page.keyboard.press("Space")
    back(page, "nein, sonst → Vorgang erledigt")
    saved(page)
    until(page, "document.querySelector('#check-words').textContent === 'Keine Fehler, keine Hinweise'")
    xml = room.saved("keyboard")

    assert '>kind = "again"</bpmn:conditionExpression>' in xml
    assert '>begins + duration("P3D")</bpmn:timeDate>' in xml
    assert xml.count("<bpmn:endEvent") == 2
    [process] = room.app.repository.deploy(room.app.drafts.read("keyboard").files, by=room.person("katrin")).definitions
    flows = room.app.repository.model(process.id).flows.values()
    assert {(name, condition) for _, _, name, condition in flows} == {("", ""), ("ja", 'kind = "again"'), ("nein", "")}
    assert violations(page) == []


def test_an_empty_drawing_is_begun_in_the_list(room):
    """Where nothing is drawn the list offers a beginning; the next step hangs behind it."""
    page = at_the_list(room, "empty")
    while elements(page, "bpmn:EndEvent") + elements(page, "bpmn:UserTask") + elements(page, "bpmn:StartEvent"):
        to_button(page, "Schritt entfernen")
        page.keyboard.press("Enter")
        if page.locator(".kw-step").count():
            page.locator(".kw-step").first.press("ArrowUp")
            page.evaluate("document.querySelector('.kw-step').focus()")
    page.get_by_role("button", name="Beginn einfügen").press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "BeginnBeginn · führt nicht weiter"
    insert(page, "Aufgabe")
    assert page.evaluate("[...document.querySelectorAll('.kw-step span')].map(one => one.textContent)") == ["Beginn · weiter: → Aufgabe", "Aufgabe · führt nicht weiter"]


def test_what_the_list_does_is_taken_back(room):
    """Inserted, connected and removed by keys; Ctrl+Z takes each back; the focus stays in the list and it is told."""
    page = at_the_list(room, "undone")
    before = page.evaluate(f"{KAMMERWERK}.modeler.get('elementRegistry').getAll().length")
    to_line(page, "Angaben prüfen")
    insert(page, "Aufgabe")
    assert page.locator("#steps [role=status]").inner_text().startswith("Aufgabe eingefügt.")
    assert len(elements(page, "bpmn:UserTask")) == 2
    to_button(page, "Schritt entfernen")
    page.keyboard.press("Enter")
    assert elements(page, "bpmn:UserTask") == ["first_step"]
    assert page.evaluate("document.activeElement.textContent").startswith("Angaben prüfen")
    assert page.evaluate(f"{KAMMERWERK}.modeler.get('elementRegistry').getAll().length") == before
    page.keyboard.press("Control+z")
    assert len(elements(page, "bpmn:UserTask")) == 2
    page.keyboard.press("Control+z")
    assert elements(page, "bpmn:UserTask") == ["first_step"]
    assert page.evaluate("document.querySelector('#steps').contains(document.activeElement)")
    page.keyboard.press("Control+y")
    assert len(elements(page, "bpmn:UserTask")) == 2


def test_steps_change_places_and_paths_are_added(room):
    """Two steps in a row change places with their paths; a path leads to a chosen step; a path goes alone."""
    page = at_the_list(room, "places")
    to_line(page, "Angaben prüfen")
    insert(page, "Aufgabe")
    name_it(page, "Zweite")
    back(page, "Zweite")
    to_button(page, "Einen Schritt früher")
    page.keyboard.press("Enter")
    order = page.evaluate("[...document.querySelectorAll('.kw-step b')].map(one => one.textContent)")
    assert order == ["Vorgang begonnen", "Zweite", "Angaben prüfen", "Vorgang erledigt"]
    to_field(page, "Ziel")
    pick(page, "Vorgang erledigt")
    to_button(page, "Pfad dorthin hinzufügen")
    page.keyboard.press("Enter")
    assert page.locator(".kw-step--path").all_inner_texts() == ["→ Angaben prüfen", "→ Vorgang erledigt"]
    to_line(page, "→ Angaben prüfen")
    insert(page, "Warten auf Nachricht", "Schritt in diesen Pfad einfügen")
    assert page.locator(".kw-step--path").all_inner_texts() == ["→ Warten: Nachricht", "→ Vorgang erledigt"]
    to_line(page, "→ Vorgang erledigt")
    to_button(page, "Pfad entfernen")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent").startswith("Zweite")
    assert page.locator(".kw-step--path").count() == 0
