"""What a clerk has typed into a start form, in a real browser: kept while typing, over a closed page and an ended session."""
from __future__ import annotations

import pytest
from by_mouse import fill, form, pick, release, task
from drawing_room import Room, saved
from playwright.sync_api import Page, expect
from test_counter_axe import violations

pytestmark = pytest.mark.browser
PAGE = "/neuer-vorgang/hiring"
KEPT = "#saved[data-state=saved]"


def in_force(room: Room) -> None:
    """A process with a start form, drawn and released by two."""
    page = room.editor(room.draft("hiring"))
    pick(page, "Vorgang begonnen")
    form(page, "Vorname *\nNachname *\nEintrittsdatum *: Datum\nBefristet: Kästchen\nBemerkung: Textfeld")
    task(page, "Angaben prüfen", "Geprüft von *")
    saved(page)
    release(page, room.window("paula"), "hiring")


def typed(page: Page) -> None:
    fill(page, {"Vorname": "Lena", "Eintrittsdatum": "1.2.2026", "Befristet": "ja", "Bemerkung": "Wünscht ein Büro\nim Erdgeschoss"})
    page.locator(KEPT).wait_for()


def shown(page: Page) -> None:
    expect(page.get_by_label("Vorname")).to_have_value("Lena")
    expect(page.get_by_label("Monat")).to_have_value("2")
    expect(page.get_by_label("Befristet")).to_be_checked()
    expect(page.get_by_label("Bemerkung")).to_have_value("Wünscht ein Büro\nim Erdgeschoss")


def test_a_start_form_keeps_what_was_typed(room: Room):
    """The page is closed, the session ends, the form comes back refused: every word is there until the case begins or the
    clerk throws it away."""
    in_force(room)
    first = room.window("anna")
    first.goto(PAGE)
    typed(first)
    first.context.close()

    page = room.window("anna", quiet=False)  # 401 and 422 are errors on the console
    page.goto("/neuer-vorgang")
    expect(page.locator(".kw-choice", has_text="Hiring")).to_contain_text("angefangen")
    assert violations(page) == []
    page.goto(PAGE)
    shown(page)
    assert violations(page) == []

    page.context.clear_cookies()
    page.get_by_label("Nachname").fill("Krause")
    expect(page.locator("#held")).to_contain_text("Sie sind abgemeldet. Was Sie geschrieben haben, steht noch hier.")
    token = room.app.identity.create_session(room.person("anna"))
    page.context.add_cookies([{"name": "sid", "value": token, "url": room.address}])
    expect(page.locator("#held")).to_be_hidden(timeout=20_000)
    page.locator(KEPT).wait_for()

    page.get_by_label("Tag").fill("31")
    page.get_by_role("button", name="Vorgang anlegen").click()
    expect(page.locator(".kw-errors")).to_contain_text("Eintrittsdatum")
    page.goto(PAGE)
    expect(page.get_by_label("Nachname")).to_have_value("Krause")
    page.get_by_label("Tag").fill("1")
    page.get_by_role("button", name="Vorgang anlegen").click()
    page.wait_for_url("**/vorgang/**")
    page.goto(PAGE)
    expect(page.get_by_label("Nachname")).to_have_value("")
    expect(page.get_by_text("Eingaben verwerfen")).to_be_hidden()  # there is nothing yet

    typed(page)
    page.get_by_text("Eingaben verwerfen").click()
    page.get_by_role("button", name="Endgültig verwerfen").click()
    page.wait_for_url("**/neuer-vorgang")
    expect(page.locator(".kw-choice", has_text="angefangen")).to_have_count(0)
