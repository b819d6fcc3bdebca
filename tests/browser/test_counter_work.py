"""A morning at the counter: by keyboard, with a colleague, with a draft, with a diagram."""
from __future__ import annotations

import pytest
from page_fakes import JOERG
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_a_task_is_found_claimed_and_completed_by_keyboard_alone(sit_down, chamber):
    """J, Ü, Enter, Tab, Space, typing and Strg+Enter: no mouse from list to done."""
    page = sit_down()
    for _ in range(4):
        page.keyboard.press("j")
    # Playwright knows no umlaut keys; the event is the one a German keyboard sends.
    page.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ü', bubbles: true}))")
    expect(page.locator("#t-t4")).to_contain_text("ich")
    expect(page.locator("#t-t4 .kw-row__name")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/aufgabe/t4")
    page.locator("#f-documents-present-0").focus()
    page.keyboard.press("Space")
    page.locator("#f-lead-name").focus()
    page.keyboard.type("Deniz Yilmaz")
    for text in ("1", "12", "2026"):
        page.keyboard.press("Tab")
        page.keyboard.type(text)
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".kw-flash")).to_contain_text("abgeschlossen")
    assert sum(name == "complete" for name, _ in chamber.calls) == 1


def test_the_slower_one_is_told_and_keeps_the_focus(sit_down, chamber):
    """A colleague was faster: the row says who, the live region speaks, focus stays in the row."""
    page = sit_down(quiet=False)
    chamber.tasks.claim("t4", JOERG)
    page.locator("#t-t4").get_by_role("button").click()

    expect(page.locator("#t-t4")).to_contain_text("Jörg Behrens")
    expect(page.locator("#t-t4")).to_contain_text("hat gerade übernommen")
    expect(page.locator("#live")).to_contain_text("Jörg Behrens")
    expect(page.locator("#t-t4 .kw-row__name")).to_be_focused()


def test_what_was_typed_survives_leaving(sit_down):
    """Typing saves by itself; after a reload the words are there, and nothing lies in the browser's storage."""
    page = sit_down()
    page.goto("/aufgabe/t1")
    page.locator("#f-remark").fill("Rückruf am Dienstag")
    expect(page.locator("#saved")).to_contain_text("Entwurf gespeichert um")
    page.reload()

    expect(page.locator("#f-remark")).to_have_value("Rückruf am Dienstag")
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_errors_take_the_focus_and_lead_to_the_field(sit_down):
    """The summary has the focus, its link goes to the field, the title begins with "Fehler"."""
    page = sit_down(quiet=False)
    page.goto("/aufgabe/t1")
    page.get_by_role("button", name="Abschließen und weiter").click()
    expect(page.locator(".kw-errors")).to_be_focused()
    assert page.title().startswith("Fehler: ")
    page.get_by_role("link", name="Beginn der Tätigkeit: Bitte ausfüllen").click()

    expect(page.locator("#f-start-date-day")).to_be_focused()


def test_fields_that_depend_appear_at_once(sit_down):
    """Choosing "Unvollständig" shows the question for what is missing, and focus stays."""
    page = sit_down()
    page.goto("/aufgabe/t1")
    page.get_by_label("Unvollständig – Unterlagen nachfordern").check()

    expect(page.get_by_label("Was fehlt noch?")).to_be_visible()
    expect(page.get_by_label("Unvollständig – Unterlagen nachfordern")).to_be_focused()


def test_the_diagram_shows_the_position_and_its_watermark(sit_down):
    """Opened on demand: the current step is marked, the bpmn.io watermark stands fully visible and uncovered."""
    page = sit_down()
    page.goto("/aufgabe/t1")
    assert not page.evaluate("performance.getEntriesByType('resource').some(one => one.name.includes('diagram-'))")
    page.get_by_text("Prozessdiagramm anzeigen").click()
    mark = page.locator(".bjs-powered-by")
    expect(mark).to_be_visible()
    expect(page.locator(".djs-element.kw-here")).to_have_attribute("data-element-id", "check_completeness")
    mark.scroll_into_view_if_needed()

    assert page.evaluate("""() => {
        const mark = document.querySelector('.bjs-powered-by'), box = mark.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const host = document.querySelector('.kw-diagram').getBoundingClientRect();
        return mark.contains(top) && box.width > 20 && box.right <= host.right + 1 && box.bottom <= host.bottom + 1;
    }""")


def test_single_keys_can_be_switched_off(sit_down):
    """Off in the "?" dialog means off, also after a reload; Strg+Enter stays (WCAG 2.1.4)."""
    page = sit_down()
    page.keyboard.press("?")
    page.locator("#keys-switch").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert page.locator(".kw-row.is-current").count() == 0
    page.reload()
    page.keyboard.press("j")

    assert page.locator(".kw-row.is-current").count() == 0


def test_typing_in_a_field_is_no_shortcut(sit_down):
    """Letters in the search field are letters."""
    page = sit_down()
    page.keyboard.press("/")
    page.keyboard.type("njk?")

    expect(page.get_by_label("Name oder Vorgangsnummer suchen")).to_have_value("njk?")
    assert page.locator("dialog[open]").count() == 0


def test_brightness_changes_at_once_and_stays(sit_down):
    """Choosing dark is seen immediately and in the first byte of the next page."""
    page = sit_down()
    page.keyboard.press("?")
    with page.expect_response("**/darstellung"):  # the choice has to be kept before the next page can know of it
        page.get_by_role("button", name="Dunkel").click()
        expect(page.locator("html")).to_have_attribute("data-kern-theme", "dark")
    page.reload()

    expect(page.locator("html")).to_have_attribute("data-kern-theme", "dark")


def test_everything_works_without_javascript(chromium, address, chamber):
    """Sign in, filter, claim and complete with plain forms and links."""
    context = chromium.new_context(java_script_enabled=False, base_url=address)
    page = context.new_page()
    page.goto("/anmelden")
    page.get_by_role("button", name="Sabine Kröger").click()
    page.locator("#t-t4").get_by_role("button").click()
    assert chamber.user_tasks["t4"].assignee.username == "sabine.kroeger"
    page.locator("#t-t4").get_by_role("link").click()
    page.locator("#f-documents-present-0").check()
    page.locator("#f-lead-name").fill("Deniz")
    for part, text in (("day", "1"), ("month", "12"), ("year", "2026")):
        page.locator(f"#f-start-date-{part}").fill(text)
    page.locator("#f-trade").select_option("A25")
    page.locator("#f-result-0").check()
    page.get_by_role("button", name="Abschließen und weiter").click()

    assert [name for name, _ in chamber.calls].count("complete") == 1
    context.close()
