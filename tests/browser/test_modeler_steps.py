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


LOOKED_UP = "Ausbildung in der Lehrlingsrolle nachsehen"
UNREACHABLE = "Die Lehrlingsrolle ist nicht erreichbar"


def choose(page: Page, label: str, words: str) -> None:
    to_field(page, label)
    pick(page, words)


def task(page: Page, name: str, team: str) -> None:
    """Insert a task behind the chosen line, with a name, a team and the form there is."""
    insert(page, "Aufgabe")
    name_it(page, name)
    choose(page, "Team", team)
    choose(page, "Formular", "Angaben prüfen (first_step)")
    back(page, name)


def lead_to(page: Page, goal: str, button: str = "Pfad dorthin hinzufügen") -> None:
    choose(page, "Ziel", goal)
    to_button(page, button)
    page.keyboard.press("Enter")


def told_by_the_check(page: Page, words: str) -> None:
    until(page, f"document.querySelector('#check-list').textContent.includes({words!r})")


def test_a_process_is_modelled_by_keyboard_alone(room):
    """Leaving: three ways at once, a wait for the last day, a step with an error way, a chosen condition; what would wait
    for ever is told and mended; the drawing is put in order; no errors, no barrier, and it runs as it says."""
    page = at_the_list(room, "keyboard")
    to_line(page, "Angaben prüfen")
    page.keyboard.press("Enter")
    choose(page, "Team", "Personal")
    back(page, "Angaben prüfen")
    insert(page, "Alle Wege zugleich")
    name_it(page, "Vorbereiten")
    back(page, "Vorbereiten")
    task(page, "Geräte zurücknehmen", "Technik")
    insert(page, "Alle Wege zugleich")
    name_it(page, "Alles erledigt")
    back(page, "Alles erledigt")
    lead_to(page, "Vorgang erledigt")
    to_line(page, "→ Vorgang erledigt")
    to_button(page, "Pfad entfernen")
    page.keyboard.press("Enter")
    insert(page, "Warten auf Zeit")
    name_it(page, "Bis zum Beginn")
    choose(page, "Wann", "an einem Datum (Stichtag)")
    choose(page, "Datum", "Beginn")
    choose(page, "Abstand", "Tage danach")
    to_field(page, "Tage")
    page.keyboard.press("Control+a")
    page.keyboard.type("3")
    back(page, "Bis zum Beginn")
    insert(page, "Automatischer Schritt")
    name_it(page, "Nachsehen")
    to_button(page, "Baustein wählen …")
    page.keyboard.press("Enter")
    page.keyboard.type(LOOKED_UP)
    reach(page, "document.activeElement.matches('.kw-catalogue__entry')")
    page.keyboard.press("Enter")
    until(page, "!document.querySelector('dialog[open]')")
    reach(page, "document.querySelector('#inspector').contains(document.activeElement)")
    choose(page, "Antrag", "Name")
    to_button(page, "Fehlerweg zeichnen")
    page.keyboard.press("Enter")
    until(page, "document.querySelector('#live').textContent.startsWith('Fehlerweg')")
    assert page.evaluate("document.querySelector('#inspector').contains(document.activeElement)")
    back(page, "Nachsehen")
    lead_to(page, "Alles erledigt")
    to_line(page, UNREACHABLE)
    task(page, "Von Hand klären", "Personal")
    lead_to(page, "Alles erledigt")
    told_by_the_check(page, "kann ein Vorgang für immer warten")

    to_line(page, "Nachsehen")
    insert(page, "Verzweigung")
    name_it(page, "Geklärt")
    back(page, "Geklärt")
    to_line(page, "Von Hand klären")
    lead_to(page, "Geklärt", "Pfad dorthin umlegen")
    to_line(page, "Vorbereiten")
    insert(page, "Verzweigung")
    name_it(page, "Erneut?")
    back(page, "Erneut?")
    task(page, "Zeugnis schreiben", "Personal")
    insert(page, "Verzweigung")
    name_it(page, "Zeugnis fertig")
    back(page, "Zeugnis fertig")
    lead_to(page, "Alles erledigt")
    to_line(page, "Erneut?")
    lead_to(page, "Zeugnis fertig")
    to_line(page, "noch ohne Bedingung → Zeugnis schreiben")
    page.keyboard.press("Enter")
    page.keyboard.type("ja")
    choose(page, "Angabe", "Art")
    choose(page, "Wert", "erneut")
    back(page, "ja → Zeugnis schreiben")
    to_line(page, "noch ohne Bedingung → Zeugnis fertig")
    page.keyboard.press("Enter")
    page.keyboard.type("nein")
    to_field(page, "Sonst: wird genommen, wenn nichts anderes zutrifft")
    page.keyboard.press("Space")
    back(page, "nein, sonst → Zeugnis fertig")
    reach(page, "document.activeElement.id === 'arrange'")
    page.keyboard.press("Enter")
    until(page, "document.querySelector('#live').textContent.startsWith('Die Zeichnung ist geordnet')")
    saved(page)
    until(page, "document.querySelector('#check-words').textContent === 'Keine Fehler, keine Hinweise'")
    xml = room.saved("keyboard")

    assert overlapping(page) == []
    assert '>begins + duration("P3D")</bpmn:timeDate>' in xml
    [process] = room.app.repository.deploy(room.app.drafts.read("keyboard").files, by=room.person("katrin")).definitions
    flows = room.app.repository.model(process.id).flows.values()
    assert {(name, condition) for _, _, name, condition in flows} == {("", ""), ("ja", 'kind = "again"'), ("nein", "")}
    assert violations(page) == []


def overlapping(page: Page) -> list[str]:
    """Steps that lie on each other, and paths that run through a step that is not theirs."""
    found: list[str] = page.evaluate(f"""() => {{
        const all = {KAMMERWERK}.modeler.get('elementRegistry').getAll().filter(one => one.type !== 'label' && one.parent);
        const steps = all.filter(one => one.width && one.type !== 'bpmn:BoundaryEvent');
        const inside = (box, left, right, top, bottom) => left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
        const hits = [];
        for (const one of steps) for (const other of steps)
            if (one !== other && inside(one, other.x, other.x + other.width, other.y, other.y + other.height)) hits.push(`${{one.id}} ${{other.id}}`);
        for (const flow of all.filter(one => one.waypoints)) for (const box of steps) {{
            if ([flow.source, flow.target, flow.source.host].includes(box)) continue;
            flow.waypoints.slice(1).forEach((to, index) => {{ const from = flow.waypoints[index];
                if (inside(box, Math.min(from.x, to.x), Math.max(from.x, to.x), Math.min(from.y, to.y) - 1, Math.max(from.y, to.y) + 1)) hits.push(`${{flow.id}} ${{box.id}}`); }});
        }}
        return hits; }}""")
    return found


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
