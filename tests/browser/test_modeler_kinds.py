"""A value of a kind that a step never takes: told where it was chosen, in the words it was chosen by, and never released."""
from __future__ import annotations

import pytest
from by_mouse import append_other, pick, task
from drawing_room import KAMMERWERK, Room, saved
from playwright.sync_api import Page, expect
from test_counter_axe import violations

pytestmark = pytest.mark.browser
WRONG = "Die Eingabe „E-Mail-Adresse“ von „Begrüßen“ braucht eine E-Mail-Adresse, bekommt aber ein Datum aus „Angaben prüfen“."


def draw(page: Page) -> None:
    """A form with a birth date and a mail address, and a mail whose address is the birth date; all by mouse."""
    task(page, "Angaben prüfen", "Geburtsdatum *\nE-Mail *")
    append_other(page, "Angaben prüfen", "Automatischer Schritt", "Begrüßen")
    pick(page, "Begrüßen")
    page.get_by_role("button", name="Baustein wählen …").click()
    page.locator("#kw-catalogue-search").fill("E-Mail senden")
    page.locator(".kw-catalogue__entry").click()
    for label, words in (("Betreff", "Willkommen"), ("Text", "Guten Tag")):
        page.get_by_label(label, exact=True).select_option(label="Text, den ich hier schreibe")
        page.get_by_label(f"{label}: Text").fill(words)
    page.get_by_label("E-Mail-Adresse", exact=True).select_option(label="Geburtsdatum")


def marked(page: Page) -> list[str]:
    """What the marks on the shapes say."""
    return [mark.get_attribute("title") or "" for mark in page.locator(".kw-mark--error").all()]


def test_a_birth_date_as_a_mail_address_is_told_on_the_shape_and_never_released(room: Room):
    """On the shape, in the list that leads to it, and on the page of the release, always by the label of the field; with
    the mail address chosen instead all of it is gone."""
    page = room.editor(room.draft("welcome"))
    draw(page)
    line = page.locator("#check-list [data-code=handler_input_kind]")
    expect(line).to_contain_text(WRONG)
    expect(line).to_contain_text("unter „Bekommt“ für „E-Mail-Adresse“")
    assert any(WRONG in told for told in marked(page))
    assert violations(page) == []
    pick(page, "Angaben prüfen")
    line.get_by_role("button").click()
    expect(page.locator(".kw-inspect__title")).to_have_text("Begrüßen")
    assert page.evaluate(f"{KAMMERWERK}.modeler.get('selection').get()[0].businessObject.name") == "Begrüßen"
    saved(page)

    refusal = room.window(quiet=False)  # the browser itself complains of the 422
    refusal.goto("/prozesse/welcome/veroeffentlichen")
    expect(refusal.locator(".kw-review")).to_contain_text(WRONG, timeout=30_000)
    refusal.get_by_label("Warum ändert sich das?").fill("Neu")
    refusal.get_by_role("button", name="Zur Freigabe vorschlagen").click()
    expect(refusal.locator(".kw-errors")).to_be_visible(timeout=30_000)
    expect(refusal.locator(".kw-review")).to_contain_text(WRONG)
    assert room.app.releases.proposals("open", "welcome") == []
    assert violations(refusal) == []

    page.get_by_label("E-Mail-Adresse", exact=True).select_option(label="E-Mail")
    expect(line).to_have_count(0)
    assert not any("braucht eine E-Mail-Adresse" in told for told in marked(page))
    saved(page)
    refusal.goto("/prozesse/welcome/veroeffentlichen")
    expect(refusal.locator(".kw-review")).to_be_visible(timeout=30_000)
    expect(refusal.locator(".kw-review")).not_to_contain_text("braucht eine E-Mail-Adresse")
