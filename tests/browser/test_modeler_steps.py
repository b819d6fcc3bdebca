"""Alle Schritte: steps and paths are made, moved and removed in the list, and everything can be taken back."""
from __future__ import annotations

import pytest
from by_keyboard import back, insert, name_it, pick, to_button, to_field, to_line, to_steps
from drawing_room import KAMMERWERK, Room, drawing_room, elements
from playwright.sync_api import Page
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
    to_steps(page)
    return page


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
    assert page.locator(".kw-step--path").all_inner_texts() == ["→ Warten auf Nachricht", "→ Vorgang erledigt"]
    to_line(page, "→ Vorgang erledigt")
    to_button(page, "Pfad entfernen")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent").startswith("Zweite")
    assert page.locator(".kw-step--path").count() == 0
