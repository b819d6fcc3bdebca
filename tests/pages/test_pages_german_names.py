"""On English pages what the chamber wrote is marked as German, so that a screen reader says it as German."""
from __future__ import annotations

import pytest
from lxml import html

#: Page -> what stands there in German: tasks, processes, documents, steps, chips.
WRITTEN = {
    "/": ("Unterlagen prüfen", "Eintragung Handwerksrolle", "2 neue Dokumente"),
    "/aufgabe/t1": ("Unterlagen prüfen", "Meisterbrief Yılmaz.pdf"),
    "/vorgang/HR-2026-01842": ("Eintragung Handwerksrolle", "Meisterbrief Yılmaz.pdf"),
}


@pytest.mark.parametrize(("path", "names"), WRITTEN.items())
def test_german_names_are_marked_as_german(sabine, path, names):
    """Every text of the page's middle that is one stands in an element of German; within English sentences it may not."""
    sabine.client.set_cookie("language", "en")
    page = html.fromstring(sabine.get(path).text)
    [main] = page.iter("main")
    for name in names:
        found = [text for text in main.xpath(".//text()") if text.strip() == name]
        assert found
        spoken = [text.getparent() if text.is_text else text.getparent().getparent() for text in found]
        wrong = [html.tostring(one, encoding="unicode") for one in spoken
                 if one.xpath("ancestor-or-self::*[@lang][1]/@lang") != ["de"]]
        assert wrong == []
