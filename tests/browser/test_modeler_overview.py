"""The small map of a large drawing, and the room the list of findings leaves it."""
from __future__ import annotations

import pytest
from drawing_room import KAMMERWERK, select
from playwright.sync_api import expect

pytestmark = pytest.mark.browser



def test_the_overview_moves_the_drawing_and_stays_as_it_was_left(room):
    """Closed at first; opened by mouse it shows every step, a click in it moves the drawing, the next diagram finds it open,
    and closed it stays closed; the tabulator key never leads into it."""
    page = room.editor(room.draft("overview"))
    box, toggle = page.locator(".djs-minimap"), page.locator(".djs-minimap .toggle")
    expect(toggle).to_have_attribute("title", "Übersicht öffnen")
    toggle.click()
    expect(box.locator(".map")).to_be_visible()
    steps = f"{KAMMERWERK}.modeler.get('elementRegistry').filter(one => one.width && one.type !== 'label' && one.parent).length"
    expect(box.locator("svg .viewport")).to_have_count(1)
    assert box.locator("svg [id*='djs-minimap']").count() >= page.evaluate(steps)
    here = f"JSON.stringify({KAMMERWERK}.modeler.get('canvas').viewbox())"
    before, place = page.evaluate(here), box.locator(".map").bounding_box()
    page.mouse.click(place["x"] + place["width"] - 15, place["y"] + place["height"] - 15)
    assert page.evaluate(here) != before
    page.reload()
    page.wait_for_selector(".kw-edit[data-state]")
    expect(toggle).to_have_attribute("title", "Übersicht schließen")
    toggle.click()
    page.reload()
    page.wait_for_selector(".kw-edit[data-state]")
    expect(toggle).to_have_attribute("title", "Übersicht öffnen")
    for _ in range(60):
        page.keyboard.press("Tab")
        assert not page.evaluate("!!document.activeElement.closest('.djs-minimap')")


def test_without_findings_the_drawing_has_the_room(room):
    """The list of findings takes a line while there is none; from the first one on it keeps its height, when it is mended, too."""
    page = room.editor(room.draft("room"))
    expect(page.locator("#check-words")).to_have_text("Keine Fehler, keine Hinweise")
    height = "document.querySelector('.kw-checks').offsetHeight"
    assert page.evaluate(height) < 60
    shape = page.locator('[data-element-id="first_step"]').first.bounding_box()
    select(page, "first_step")
    page.get_by_label("Formular", exact=True).select_option("")
    expect(page.locator("#check-list li").first).to_be_visible()
    tall = page.evaluate(height)
    assert tall > 150
    assert page.locator('[data-element-id="first_step"]').first.bounding_box() == shape
    page.locator("#undo").click()
    expect(page.locator("#check-words")).to_have_text("Keine Fehler, keine Hinweise")
    assert page.evaluate(height) == tall
