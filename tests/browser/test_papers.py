"""Adding documents in a real browser: dropped beside a half-filled form, each with its own outcome."""
from __future__ import annotations

import pytest

TASK = "/aufgabe/t1"
DROP = """([selector, files]) => {
  const data = new DataTransfer();
  for (const [name, text] of files) data.items.add(new File([text], name));
  const zone = document.querySelector(selector);
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    zone.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
  }
}"""
CARD = "section:has(> #docs-title)"


@pytest.fixture
def page(sit_down):
    return sit_down()


def test_three_dropped_files_have_three_lines(page, chamber):
    """Two are filed and stand in the list, one is refused with the reason; what was typed stays."""
    page.goto(TASK)
    page.locator("#f-lead-name").fill("Deniz Yilmaz")
    page.evaluate(DROP, [CARD, [["a.pdf", "%PDF"], ["b.exe", "MZ"], ["c.txt", "Text"]]])

    page.locator(".kw-uploads .is-filed").nth(1).wait_for()
    lines = page.locator(".kw-uploads li").all_inner_texts()
    assert lines[0] == "„a.pdf“ gehört jetzt zum Vorgang."
    assert lines[1].startswith("„b.exe“ wird so nicht angenommen")
    assert lines[2] == "„c.txt“ gehört jetzt zum Vorgang."
    page.locator("[data-papers] a:not([data-preview])", has_text="c.txt").wait_for()
    assert page.locator("#f-lead-name").input_value() == "Deniz Yilmaz"
    page.wait_for_function("document.querySelector('#live').textContent === '2 Dateien abgelegt, 1 nicht angenommen.'")
    assert [one.name for one in chamber.cases["i1"].documents][-2:] == ["a.pdf", "c.txt"]


def test_a_file_that_is_too_large_is_not_even_sent(page, chamber):
    """The answer comes at once, in German, and nothing is filed."""
    page.goto(TASK)
    before = len(chamber.cases["i1"].documents)
    page.evaluate("document.querySelector('form[data-upload]').dataset.limit = '3'")
    page.evaluate(DROP, [CARD, [["gross.pdf", "%PDF"]]])
    assert "„gross.pdf“ ist zu groß. Erlaubt sind 25 MB." in page.locator(".kw-uploads .is-refused").inner_text()
    assert len(chamber.cases["i1"].documents) == before


def test_progress_is_shown_while_a_file_is_on_its_way(page):
    """A bar with a name runs until the answer is there."""
    page.goto(TASK)
    page.route("**/dokumente", lambda route: None if route.request.method == "POST" else route.continue_())
    page.evaluate(DROP, [CARD, [["a.pdf", "%PDF"]]])
    bar = page.locator(".kw-uploads progress")
    bar.wait_for()
    assert bar.get_attribute("aria-label") == "Fortschritt von a.pdf"


def test_files_are_chosen_and_sent_by_keyboard(page, chamber):
    """Without a mouse: open, choose, send; the outcome is spoken."""
    page.goto(TASK)
    page.locator("[data-drop] summary").focus()
    page.keyboard.press("Enter")
    page.locator("#file").set_input_files([{"name": "d.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"}])
    page.locator("form[data-upload] button[type=submit]").focus()
    page.keyboard.press("Enter")
    page.locator(".kw-uploads .is-filed").wait_for()
    assert chamber.cases["i1"].documents[-1].name == "d.pdf"
