"""Trying a draft in a real browser: by keyboard, with results that come by themselves, without barriers or script."""
from __future__ import annotations

import pathlib
import re

import pytest
from playwright.sync_api import Page, expect
from real_chamber import Chamber
from test_counter_axe import violations

from workflows.model import SYSTEM

pytestmark = pytest.mark.browser
ROOT = pathlib.Path(__file__).parents[1]
CHOICE = (ROOT / "contracts" / "diagrams" / "choice.bpmn").read_bytes().replace(b'"register"', b'"post"')
FORM = b"""{"type": "default", "id": "ask", "components": [{"type": "radio", "id": "f", "key": "result", "label": "Ergebnis",
  "validate": {"required": true}, "values": [{"value": "yes", "label": "ja"}, {"value": "no", "label": "nein"}]}]}"""
CASES = b"""
- {id: good, topic: Geht, files: [..], steps: [{do: start, key: choice, as: a}, {expect: open, tasks: {ask: 1}}]}
- {id: bad, topic: Geht nicht, files: [..], steps: [{do: start, key: choice, as: a}, {expect: open, tasks: {decide: 1}}]}
"""
PAGE = "/entwurf/choice/probelauf"
LOOKS = [("light", 1440), ("dark", 1440), ("light", 390), ("dark", 390)]
AT_LAST = 120_000  # milliseconds; the sandbox starts first, and the machine may be busy


@pytest.fixture(scope="module")
def trying(furnished: Chamber) -> Chamber:
    """A process with an ended case, and a draft of it with two test cases."""
    app = furnished.app
    olga = app.identity.create_person("olga", "Olga Eigen", roles=["process_owner", "clerk"], groups=["post"])
    files = {"choice.bpmn": CHOICE.replace(b'id="ask" name', b'id="ask" camunda:formRef="ask" name'), "ask.form": FORM}
    app.repository.deploy(files, by=SYSTEM, policy="lenient")
    case = app.runtime.start("choice", {}, by=SYSTEM)
    app.tasks.complete(app.tasks.of_case(case.id)[0].id, {"result": "yes"}, olga)
    app.drafts.save("choice", {**files, "scenarios/cases.yaml": CASES}, by=olga)
    app.drafts.unlock("choice", by=olga)
    return furnished


def tab_to(page: Page, words: str) -> None:
    """Press Tab until something with these words has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if words == page.evaluate("(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()"):
            return
    raise AssertionError(f"nobody gets to {words!r} by keyboard")


def test_test_cases_run_by_keyboard_and_the_results_come_by_themselves(desk, trying):
    """One key; the page counts and then tells of each; the reason stands behind its link."""
    page = desk("olga")
    page.goto(PAGE)
    tab_to(page, "Alle ausführen")
    page.keyboard.press("Enter")
    expect(page.get_by_text("1 von 2 erfüllt")).to_be_visible(timeout=AT_LAST)
    assert violations(page) == []
    page.get_by_role("link", name="Geht nicht").press("Enter")
    expect(page.get_by_text("Erwartet: Gewollt?. Gefunden: Fragen.")).to_be_visible()
    assert violations(page) == []


def test_ended_cases_are_replayed(desk, trying):
    """The case goes the same way, and its number leads to it for who may see it."""
    page = desk("olga")
    page.goto("/entwurf/choice/wiederholung")
    page.get_by_role("button", name="Wiederholen").click()
    expect(page.get_by_text("1 gleicher Weg", exact=True)).to_be_visible(timeout=AT_LAST)
    page.locator("table").get_by_role("link").click()
    expect(page).to_have_url(re.compile("/vorgang/"))


def test_a_trial_is_clicked_through_without_script_and_saved(desk, trying):
    """Plain forms: begin, the task with its form, a mistake told, the end, a test case with its way."""
    page = desk("olga", script=False, quiet=False)  # the browser itself complains of the 422 with the mistake
    page.set_default_timeout(AT_LAST)
    page.goto(f"{PAGE}/neu")
    page.get_by_role("button", name="Probelauf beginnen").click()
    page.get_by_role("button", name="Vorgang beginnen").click()
    page.get_by_role("button", name="Aufgabe abschließen").click()
    expect(page.get_by_text("Bitte 1 Angabe prüfen")).to_be_visible()
    page.get_by_label("nein").check()
    page.get_by_role("button", name="Aufgabe abschließen").click()
    expect(page.get_by_text("Der Vorgang ist zu Ende")).to_be_visible()
    page.get_by_label("Worum geht es?").fill("Nicht gewollt")
    page.get_by_role("button", name="Speichern").click()
    text = page.get_by_label("Text").input_value()
    assert "- do: complete" in text
    assert "- expect: ended" in text
    page.goto(f"{PAGE}/neu")
    page.get_by_role("button", name="Verwerfen").click()
    expect(page.get_by_role("heading", name="Probelauf", exact=True)).to_be_visible()


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_no_page_of_a_trial_has_a_barrier(desk, trying, scheme, width):
    """axe-core finds nothing, and nothing scrolls sideways."""
    page = desk("olga", scheme=scheme, width=width)
    page.set_default_timeout(AT_LAST)
    page.goto(f"{PAGE}/neu")
    page.get_by_role("button", name="Probelauf beginnen").or_(page.get_by_role("button", name="Von vorn")).first.click()
    page.get_by_role("button", name="Vorgang beginnen").click()
    for address in ("", PAGE, f"{PAGE}/datei/scenarios/cases.yaml", f"{PAGE}/loeschen/scenarios/cases.yaml",
                    "/entwurf/choice/wiederholung"):
        if address:
            page.goto(address)
        else:
            expect(page.get_by_role("heading", name="Aufgabe: Fragen")).to_be_visible()
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
