"""Leaving, built from nothing by keyboard alone with its forms and an action that fails; then worked to its end by keyboard."""
from __future__ import annotations

import datetime as dt

import pytest
from by_keyboard import (
    back,
    choose,
    fill,
    follow,
    insert,
    lead_to,
    name_it,
    new_form,
    press,
    reach,
    to_button,
    to_field,
    to_line,
    to_steps,
    told_by_the_check,
)
from drawing_room import KAMMERWERK, Room, saved, until
from playwright.sync_api import Page, expect
from test_counter_axe import violations

from workflows.model import SYSTEM, InstanceState, TaskState

pytestmark = pytest.mark.browser
BEGIN = """Abschnitt: Person
Vorname *
Nachname *
Geburtsdatum *
E-Mail
Abschnitt: Austritt
Letzter Tag *: Datum
Grund *: Kündigung, Ruhestand, Ende der Befristung
Zeugnis *: einfach, qualifiziert
Bemerkung: Textfeld"""
FAILS = "Die E-Mail-Adresse fehlt oder ist keine"
STEPS = (
    "Vorgang begonnen", "Angaben prüfen", "Vorbereiten", "Geräte zurücknehmen", "Qualifiziert?", "Zeugnis schreiben",
    "Zeugnis fertig", "Bis nach dem Austritt", "Verabschieden", FAILS, "Von Hand verabschieden", "Verabschiedet",
    "Alles erledigt", "Vorgang erledigt",
)


def task(page: Page, name: str, team: str, lines: str) -> None:
    """Insert a task behind the chosen line, with a name, a team and a new form."""
    insert(page, "Aufgabe")
    name_it(page, name)
    choose(page, "Team", team)
    new_form(page, lines)
    to_line(page, name)


def gateway(page: Page, kind: str, name: str) -> None:
    insert(page, kind)
    name_it(page, name)
    back(page, name)


def begin(page: Page) -> None:
    """What is entered at the start and checked first."""
    to_steps(page)
    to_line(page, "Vorgang begonnen")
    page.keyboard.press("Enter")
    new_form(page, BEGIN)
    to_line(page, "Angaben prüfen")
    page.keyboard.press("Enter")
    choose(page, "Team", "Personal")
    choose(page, "Formular", "– keines –")
    new_form(page, "Geprüft von *")
    to_line(page, "Angaben prüfen")


def wait(page: Page) -> None:
    """For the third day after the last day."""
    insert(page, "Warten auf Zeit")
    name_it(page, "Bis nach dem Austritt")
    choose(page, "Wann", "an einem Datum (Stichtag)")
    choose(page, "Datum", "Letzter Tag")
    choose(page, "Abstand", "Tage danach")
    to_field(page, "Tage")
    page.keyboard.press("Control+a")
    page.keyboard.type("3")
    back(page, "Bis nach dem Austritt")


def mail(page: Page) -> None:
    """The step that may fail, with the way for it."""
    insert(page, "Automatischer Schritt")
    name_it(page, "Verabschieden")
    to_button(page, "Baustein wählen …")
    page.keyboard.press("Enter")
    page.keyboard.type("E-Mail senden")
    reach(page, "it.matches('.kw-catalogue__entry')")
    page.keyboard.press("Enter")
    until(page, "!document.querySelector('dialog[open]')")
    reach(page, "document.querySelector('#inspector').contains(it)")
    choose(page, "E-Mail-Adresse", "E-Mail")
    for label, words in (("Betreff", "Ihr Austritt"), ("Text", "Guten Tag [Vorname] [Nachname], alles Gute.")):
        choose(page, label, "Text, den ich hier schreibe")
        to_field(page, f"{label}: Text")
        page.keyboard.type(words)
    to_button(page, "Fehlerweg zeichnen")
    page.keyboard.press("Enter")
    until(page, "document.querySelector('#live').textContent.startsWith('Fehlerweg')")
    assert page.evaluate("document.querySelector('#inspector').contains(document.activeElement)")
    back(page, "Verabschieden")


def draw(page: Page) -> None:
    """Three ways at once; what would wait for ever is told and mended."""
    gateway(page, "Alle Wege zugleich", "Vorbereiten")
    task(page, "Geräte zurücknehmen", "Technik", "Zustand *")
    gateway(page, "Alle Wege zugleich", "Alles erledigt")
    lead_to(page, "Vorgang erledigt")
    to_line(page, "→ Vorgang erledigt")
    to_button(page, "Pfad entfernen")
    page.keyboard.press("Enter")
    wait(page)
    mail(page)
    lead_to(page, "Alles erledigt")
    to_line(page, FAILS)
    task(page, "Von Hand verabschieden", "Personal", "Wie *")
    lead_to(page, "Alles erledigt")
    told_by_the_check(page, "kann ein Vorgang für immer warten")
    to_line(page, "Verabschieden")
    gateway(page, "Verzweigung", "Verabschiedet")
    to_line(page, "Von Hand verabschieden")
    lead_to(page, "Verabschiedet", "Pfad dorthin umlegen")


def certificate(page: Page) -> None:
    """A chosen condition leads to one more task."""
    to_line(page, "Vorbereiten")
    gateway(page, "Verzweigung", "Qualifiziert?")
    task(page, "Zeugnis schreiben", "Personal", "Note *: sehr gut, gut")
    gateway(page, "Verzweigung", "Zeugnis fertig")
    lead_to(page, "Alles erledigt")
    to_line(page, "Qualifiziert?")
    lead_to(page, "Zeugnis fertig")
    to_line(page, "noch ohne Bedingung → Zeugnis schreiben")
    page.keyboard.press("Enter")
    page.keyboard.type("ja")
    choose(page, "Angabe", "Zeugnis")
    choose(page, "Wert", "qualifiziert")
    back(page, "ja → Zeugnis schreiben")
    to_line(page, "noch ohne Bedingung → Zeugnis fertig")
    page.keyboard.press("Enter")
    page.keyboard.type("nein")
    to_field(page, "Sonst: wird genommen, wenn nichts anderes zutrifft")
    page.keyboard.press("Space")
    back(page, "nein, sonst → Zeugnis fertig")


def build(page: Page) -> None:
    begin(page)
    draw(page)
    certificate(page)
    reach(page, "it.id === 'arrange'")
    page.keyboard.press("Enter")
    until(page, "document.querySelector('#live').textContent.startsWith('Die Zeichnung ist geordnet')")
    saved(page)
    until(page, "document.querySelector('#check-words').textContent === 'Keine Fehler, keine Hinweise'")
    assert overlapping(page) == []
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

START = {
    "Vorname": "Lena", "Nachname": "Wirklich", "Geburtsdatum": "1.2.1980", "Letzter Tag": "29.1.2027",
    "Grund": "Ruhestand", "Zeugnis": "qualifiziert", "Bemerkung": "Frau Wirklich hilft bis März aus.",
}


def start(page: Page) -> None:
    page.goto("/neuer-vorgang")
    press(page, "Leaving", "a")  # the title the draft was given
    page.wait_for_url("**/neuer-vorgang/leaving")
    fill(page, START)
    press(page, "Vorgang anlegen")
    page.wait_for_url(lambda address: "neuer-vorgang" not in address)


def do(page: Page, room: Room, case: str, name: str, values: dict[str, str]) -> None:
    """Take over and complete the open task of this name on its page."""
    [one] = [one for one in room.app.tasks.of_case(case, TaskState.OPEN) if one.name == name]
    page.goto(f"/aufgabe/{one.id}")
    if page.get_by_role("button", name="Übernehmen").count():
        press(page, "Übernehmen")
        page.get_by_role("button", name="Abschließen").first.wait_for()
    fill(page, values)
    press(page, "Abschließen")
    page.wait_for_url(lambda address: one.id not in address)
    room.app.worker.run_until_quiet()


def open_names(room: Room, case: str) -> list[str]:
    return sorted(one.name for one in room.app.tasks.of_case(case, TaskState.OPEN))


def recorded(page: Page, room: Room, number: str) -> str:
    """A new draft takes over what happened in an ended case and keeps it as a test case; gives its text."""
    page.set_default_timeout(60_000)  # each step is played in a process of its own
    page.goto("/prozesse/leaving")
    follow(page, "Bearbeiten", "a")
    follow(page, "Entwurf beginnen")
    follow(page, "Probelauf", "main ul a")
    follow(page, "Durchklicken", "a")
    assert page.locator("#ended option").evaluate_all("all => all.map(one => one.value)") == [number]
    assert violations(page) == []
    fill(page, {"Vorgangsnummer": number})
    follow(page, "Übernehmen")
    expect(page.get_by_text("Der Vorgang ist zu Ende")).to_be_visible()
    assert violations(page) == []
    fill(page, {"Worum geht es?": "Austritt ohne E-Mail-Adresse"})
    follow(page, "Speichern")
    [file] = [one for one in room.app.drafts.read("leaving").files if one.startswith("scenarios/")]
    return room.saved("leaving", file)


def met(page: Page, room: Room) -> None:
    """The test case is listed, runs and is met; only then the next release may be proposed."""
    page.goto("/prozesse/leaving/veroeffentlichen")
    expect(page.get_by_text("Die Testfälle sind noch nicht gelaufen")).to_be_visible()
    follow(page, "Zum Probelauf", "main a")
    expect(page.get_by_role("row", name="Austritt ohne E-Mail-Adresse")).to_be_visible()
    follow(page, "Alle ausführen")
    room.app.trials.run_next()
    page.goto("/entwurf/leaving/probelauf")
    expect(page.get_by_text("1 von 1 erfüllt")).to_be_visible()
    page.goto("/prozesse/leaving/veroeffentlichen")
    expect(page.get_by_text("1 von 1 Testfällen bestanden")).to_be_visible()


def test_leaving_is_built_by_keyboard_released_and_worked_to_its_end(room: Room, clock):
    """Three ways at once, a wait for the third day after the last one, a mail that fails without an address and is done by
    hand; every step of the drawing is passed once, and the case ends. Out of it comes a test case in which nobody's name
    stands, and which the next release has to meet."""
    room.app.identity.create_person("jan", "Jan Thoms", roles=["clerk"], groups=["it"])
    page = room.editor(room.draft("leaving"))
    build(page)
    page.goto("/prozesse/leaving/veroeffentlichen")  # who leaves the editor gives the draft back
    expect(page.get_by_text("Alles ist ausführbar")).to_be_visible(timeout=30_000)
    proposal = room.app.releases.propose("leaving", by=room.person("katrin"), reason="Bisher auf Papier")
    room.app.releases.approve(proposal.id, by=room.person("paula"))

    anna = room.window("anna")
    start(anna)
    room.app.worker.run_until_quiet()
    [case] = [one.id for one in room.app.history.instances(SYSTEM)]
    do(anna, room, case, "Angaben prüfen", {"Geprüft von": "Anna Berg"})
    assert open_names(room, case) == ["Geräte zurücknehmen", "Zeugnis schreiben"]
    do(anna, room, case, "Zeugnis schreiben", {"Note": "sehr gut"})
    do(room.window("jan"), room, case, "Geräte zurücknehmen", {"Zustand": "gut"})
    assert open_names(room, case) == []
    clock.move_to(dt.datetime(2027, 1, 31, 22, tzinfo=dt.UTC))
    room.app.worker.run_until_quiet()
    assert open_names(room, case) == []
    clock.move_to(dt.datetime(2027, 2, 1, 6, tzinfo=dt.UTC))
    room.app.worker.run_until_quiet()
    assert open_names(room, case) == ["Von Hand verabschieden"]
    do(room.window("anna"), room, case, "Von Hand verabschieden", {"Wie": "Mit Blumen"})
    ended = room.app.history.instance(case, SYSTEM)
    assert ended.state is InstanceState.ENDED
    way = [one.name for one in room.app.history.activities(case)]
    assert sorted(way) == sorted(STEPS)
    assert way[-5:] == [FAILS, "Von Hand verabschieden", "Verabschiedet", "Alles erledigt", "Vorgang erledigt"]

    katrin = room.window("katrin")
    text = recorded(katrin, room, ended.business_key)
    assert "reason: ruhestand" in text
    assert [told for told in ("Lena", "Wirklich", "1980-02-01", "Blumen", "Berg", "Thoms") if told in text] == []
    met(katrin, room)
