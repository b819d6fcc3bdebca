"""Störungen by keyboard: choose all, act, and a long run that goes on by itself to a result for each."""
from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect
from test_counter_axe import violations

pytestmark = pytest.mark.browser


def test_many_incidents_are_retried_by_keyboard(sit_down, chamber):
    """Space on the box of the head chooses all; Enter on the button runs them in parts until each has its result."""
    first = chamber.open_incidents[0]
    chamber.open_incidents += [replace(first, id=f"x{number}") for number in range(44)]
    page = sit_down("Petra Lindemann")
    page.goto("/stoerungen")
    page.locator("[data-all]").focus()
    page.keyboard.press("Space")
    expect(page.locator('input[name="ids"]:checked')).to_have_count(45)
    page.get_by_role("button", name="Ausführen").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("status").filter(has_text="45 von 45 bearbeitet.")).to_be_visible()
    assert violations(page) == []
    assert [name for name, _ in chamber.calls] == ["retry"] * 45
    page.get_by_role("link", name="Zurück zur Liste").click()
    expect(page.get_by_role("heading", name="Keine Störungen")).to_be_visible()


def test_the_diagram_of_an_incident_marks_its_step(sit_down):
    """The drawing opens on demand; the list beside it names the same step in words."""
    page = sit_down("Petra Lindemann")
    page.goto("/stoerungen/in1")
    expect(page.locator(".kw-steps .is-failed")).to_contain_text("Gebührenbescheid erstellen")
    page.get_by_text("Prozessdiagramm anzeigen").click()
    page.wait_for_selector('.kw-diagram[data-state="shown"]')
    expect(page.locator(".bjs-powered-by")).to_be_visible()
    assert violations(page) == []
