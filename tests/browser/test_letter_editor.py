"""Letters in the browser: written, previewed beside the text, faults led to, kept by themselves."""
from __future__ import annotations

import pathlib

import pytest
from drafting import complaints, drafting
from playwright.sync_api import Page, expect
from test_counter_axe import violations

pytestmark = pytest.mark.browser
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "bpmn" / "exam_admission" / "letters"
FILES = {f"letters/{name}": (FOLDER / name).read_bytes() for name in ("layout.typ", "T4.typ")}
PATH = "/entwurf/hiring/brief/letters/T4.typ"


@pytest.fixture
def desk(tmp_path, chromium):
    with drafting(tmp_path, chromium, FILES) as desk:
        yield desk


def opened(page: Page) -> Page:
    page.goto(PATH)
    expect(page.locator("#letter")).to_have_attribute("data-state", "shown")
    return page


def test_what_is_written_is_kept_and_seen(desk):
    """The text goes to the draft by itself, and the letter beside it is drawn anew."""
    page = desk.sit_down()
    said = complaints(page)
    opened(page)
    before = page.locator(".kw-letterpage").first.get_attribute("src")
    page.get_by_label("Vorlage").click()
    page.keyboard.press("Control+Home")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Control+End")
    page.keyboard.type("\nBitte melden Sie sich am Eingang.")
    expect(page.locator(".kw-letterpage").first).not_to_have_attribute("src", before)
    expect(page.locator("#saving")).to_have_text("alles gespeichert")

    assert desk.kept("letters/T4.typ").decode().endswith("\nBitte melden Sie sich am Eingang.")
    assert said == []


def test_a_fault_leads_to_its_line(desk):
    """A value that does not exist: the sentence with the line, the line marked, a click selects it; the draft keeps it."""
    page = opened(desk.sit_down())
    page.get_by_label("Vorlage").click()
    page.keyboard.press("Control+End")
    page.keyboard.type("\nHallo #d.recieved")
    fault = page.locator("#letter [data-line]")
    expect(fault).to_contain_text("Die Angabe „recieved“ bekommt dieses Schreiben nicht.")
    expect(page.locator("#lines .is-wrong")).to_have_count(1)
    fault.click()
    chosen = page.evaluate("(() => { const t = document.querySelector('#text'); return t.value.slice(t.selectionStart, t.selectionEnd); })()")

    assert chosen == "Hallo #d.recieved"
    expect(page.locator("#saving")).to_have_text("alles gespeichert")
    assert b"#d.recieved" in desk.kept("letters/T4.typ")


def test_a_value_is_put_in_by_its_name(desk):
    """The list of values sets a name into the text where the caret stands."""
    page = opened(desk.sit_down())
    page.get_by_label("Vorlage").click()
    page.keyboard.press("Control+End")
    page.get_by_text("Angaben, die das Schreiben bekommt").click()
    page.get_by_role("button", name="#d.candidate.name").click()

    assert page.get_by_label("Vorlage").input_value().endswith("#d.candidate.name")


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 1440), ("light", 390)])
def test_the_page_has_no_barrier(desk, scheme, width):
    """axe finds nothing, with the values unfolded, and nothing is too wide."""
    page = opened(desk.sit_down(width=width, scheme=scheme))
    page.get_by_text("Angaben, die das Schreiben bekommt").click()

    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
