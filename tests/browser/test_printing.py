"""Task and case on paper: A4, number of the case and page at the foot of every sheet, in the page's language."""
from __future__ import annotations

import pikepdf
import pytest
from pdf_words import words

A4 = (595, 842)
pytestmark = pytest.mark.browser


@pytest.mark.parametrize("path", ["/aufgabe/t1", "/vorgang/HR-2026-01842"])
@pytest.mark.parametrize(("language", "foot"), [("de", "Seite1von{count}"), ("en", "Page1of{count}")])
def test_every_sheet_says_which_case_and_which_page(sit_down, tmp_path, path, language, foot):
    """What is printed is A4 upright; the first sheet says its number and how many there are, the buttons stay away."""
    page = sit_down("Petra Lindemann")
    page.context.add_cookies([{"name": "language", "value": language, "url": page.url}])
    page.goto(path)
    page.locator("html[data-paper]").wait_for()
    file = tmp_path / "paper.pdf"
    page.pdf(path=file, prefer_css_page_size=True)
    with pikepdf.open(file) as document:
        count = len(document.pages)
        sizes = {tuple(round(float(edge)) for edge in sheet.mediabox[2:]) for sheet in document.pages}
    said = words(file).replace(" ", "")
    assert sizes == {A4}
    assert foot.format(count=count) in said
    assert said.count("HR-2026-01842") >= count
    assert page.get_by_role("button").first.evaluate("one => getComputedStyle(one).display") != "none"
    page.emulate_media(media="print")
    assert page.locator(".kw-btn:visible, .kw-side:visible").count() == 0


def test_what_is_folded_on_the_screen_stands_on_paper(sit_down, tmp_path):
    """Paper cannot be unfolded: earlier steps and reasons are printed; forms and the diagram are not."""
    page = sit_down("Petra Lindemann")
    page.goto("/aufgabe/t1")
    page.locator("html[data-paper]").wait_for()
    folded = page.locator("main details:not(:has(form)):not([data-diagram]) li").all_text_contents()
    file = tmp_path / "paper.pdf"
    page.pdf(path=file, prefer_css_page_size=True)
    said = "".join(words(file).split())
    assert folded
    assert [line for line in folded if "".join(line.split()) not in said] == []
    assert "Prozessdiagrammanzeigen" not in said
