"""Moving running cases in a real browser: by keyboard alone, with the result coming by itself, without barriers or script."""
from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from real_chamber import Chamber
from test_counter_axe import violations

from workflows.model import SYSTEM

pytestmark = pytest.mark.browser
version = runpy.run_path(str(Path(__file__).parents[1] / "faults" / "diagrams" / "moving.py"))["version"]
LOOKS = [("light", 1440), ("dark", 1440), ("light", 390), ("dark", 390)]
WIZARD = "/prozesse/moving/umstellung"
CASES = 12


@pytest.fixture(scope="module")
def waiting(furnished: Chamber) -> Chamber:
    """Twelve cases on a first version whose step has another id in the second, and two at a step that is gone."""
    app = furnished.app
    app.identity.create_person("olga", "Olga Eigen", roles=["process_owner"], groups=["post"])
    app.repository.deploy({"moving.bpmn": version("check", "gone")}, by=SYSTEM, policy="lenient")
    cases = [app.runtime.start("moving", {}, by=SYSTEM) for _ in range(CASES + 2)]
    for case in cases[CASES:]:
        app.tasks.complete(app.tasks.of_case(case.id)[0].id, {}, SYSTEM)
    app.repository.deploy({"moving.bpmn": version("look", "weigh")}, by=SYSTEM, policy="lenient")
    return furnished


def tab_to(page: Page, words: str) -> None:
    """Press Tab until something with these words has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        here = page.evaluate("(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()")
        if words in (here, page.evaluate("document.activeElement.getAttribute('aria-label')")):
            return
    raise AssertionError(f"nobody gets to {words!r} by keyboard")


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_no_step_of_the_wizard_has_a_barrier(desk, waiting, scheme, width):
    """axe-core finds nothing on the three pages before the decision, and none scrolls sideways."""
    page = desk("olga", scheme=scheme, width=width)
    for address in (WIZARD, WIZARD + "/zuordnung?auf=2&von=1", WIZARD + "/probelauf?auf=2&von=1&wird.check=look"):
        page.goto(address)
        for fold in page.locator("main details").all():
            fold.evaluate("element => element.open = true")
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_without_script_the_wizard_works(desk, waiting):
    """Plain forms lead to the trial, with what was chosen."""
    page = desk("olga", script=False)
    page.goto(WIZARD)
    page.get_by_role("button", name="Weiter zur Zuordnung").click()
    page.get_by_label("check wird in Version 2 zu").select_option("look")
    page.get_by_role("button", name="Weiter zum Probelauf").click()
    expect(page.get_by_text(f"{CASES} von {CASES + 2} Vorgängen können")).to_be_visible()


def test_cases_are_moved_by_keyboard_and_the_result_comes_by_itself(desk, waiting):
    """From the first page to the result with the keyboard alone; then the page tells of each case, without a barrier."""
    page = desk("olga")
    page.goto(WIZARD)
    tab_to(page, "Weiter zur Zuordnung")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zuordnung?**")
    tab_to(page, "check wird in Version 2 zu")
    page.keyboard.type("look")
    tab_to(page, "Weiter zum Probelauf")
    page.keyboard.press("Enter")
    page.wait_for_url("**/probelauf?**")
    expect(page.get_by_text("„gone“ gibt es in der neuen Version nicht")).not_to_have_count(0)
    tab_to(page, "Begründung")
    page.keyboard.type("Ein Schritt kommt dazu.")
    tab_to(page, f"{CASES} Vorgänge umstellen")
    page.keyboard.press("Enter")
    page.wait_for_url("**/umstellungen/*")
    expect(page.get_by_text(f"{CASES} von {CASES + 2} umgestellt, 2 nicht.")).to_be_visible(timeout=20_000)
    expect(page.get_by_text("12 Vorgänge können zurück")).to_be_visible()
    assert violations(page) == []
    page.set_viewport_size({"width": 390, "height": 900})
    assert violations(page) == []
    page.locator("main a.kw-num").last.click()
    expect(page.get_by_text("Von Version 1 auf Version 2 umgestellt")).to_be_visible()
    expect(page.get_by_text("Ein Schritt kommt dazu.")).to_be_visible()
    assert waiting.app.management.sentinel() == []


def test_a_lost_server_is_said_once_and_asked_again(sit_down, chamber):
    """While nobody answers, the progress says so and goes on asking; the next answer takes the words away."""
    page = sit_down(quiet=False)
    stand = '<div id="stand" hx-get="/umstellungen/eins/stand" hx-trigger="every 1s" hx-swap="outerHTML"><p data-lost hidden>Keine Verbindung</p></div>'

    def with_progress(route):
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("</main>", f"{stand}</main>"))

    page.route("**/umstellungen/eins/stand", lambda route: route.abort())
    page.route("**/hilfe", with_progress)
    page.goto("/hilfe")
    expect(page.get_by_text("Keine Verbindung").first).to_be_visible()
    page.unroute("**/umstellungen/eins/stand")
    page.route("**/umstellungen/eins/stand", lambda route: route.fulfill(body='<p id="stand">wieder da</p>'))
    expect(page.get_by_text("wieder da")).to_be_visible()
    expect(page.locator("[data-lost]")).to_have_count(0)
