"""Paragraphs of the law in our texts lead to the law."""
from __future__ import annotations

import re

import pytest

from web.laws import law_links

HWO, VWVFG = "https://www.gesetze-im-internet.de/hwo/__", "https://www.gesetze-im-internet.de/vwvfg/__"


@pytest.mark.parametrize(("text", "pages"), [
    ("§ 10 Abs. 1 HwO; §§ 25, 42a, 71b VwVfG", [f"{HWO}10", f"{VWVFG}25", f"{VWVFG}42a", f"{VWVFG}71b"]),
    ("§ 7 Abs. 3, § 9 HwO, EU/EWR HwV", [f"{HWO}7", f"{HWO}9"]),
    ("Art. 12 GG; § 22 MPVerfV", ["https://www.gesetze-im-internet.de/gg/art_12"]),
    ("Prüfungsordnung; § 9 <b>", []),
])
def test_a_paragraph_leads_to_its_own_page(text, pages):
    """Each number of the statute named behind it; a statute that stands elsewhere stays text; no word is lost."""
    made = str(law_links(text))
    assert re.findall(r'href="(.+?)\.html"', made) == pages
    assert re.sub(r"</?a\b[^>]*>", "", made) == text.replace("<", "&lt;").replace(">", "&gt;")
