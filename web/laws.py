"""Paragraphs in our texts as links to the law itself, for the statutes that stand on the Federation's own pages."""
from __future__ import annotations

import re

from markupsafe import Markup, escape

# Abbreviation -> folder at gesetze-im-internet.de; statutes of a Land and of the Union stand elsewhere.
_STATUTES = {
    "HwO": "hwo", "VwVfG": "vwvfg", "BBiG": "bbig_2005", "VwGO": "vwgo", "IHKG": "ihkg", "GG": "gg", "BGB": "bgb",
}
_BASE = "https://www.gesetze-im-internet.de"
_NUMBER = r"\d+[a-z]?"
_PLACE = re.compile(
    rf"§§\s*(?P<several>{_NUMBER}(?:(?:, | und | bis ){_NUMBER})*)|§\s*(?P<one>{_NUMBER})"
    rf"|Art\.\s*(?P<article>{_NUMBER})"
)
# The next abbreviation says of which statute a paragraph is: HwO, BBiG, MPVerfV, EU.
_ABBREVIATION = re.compile(r"\b[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*[A-Z]\b")
_LINK = Markup('<a class="kw-lawlink" href="{}" target="_blank" rel="noopener noreferrer">{}</a>')


def law_links(text: str) -> Markup:
    """A text with its paragraphs as links, each to its own page of the statute named behind it."""
    made, at = Markup(""), 0
    for found in _PLACE.finditer(text):
        folder = _folder_behind(text[found.end():])
        if not folder:
            continue
        made += escape(text[at:found.start()]) + _linked(found, folder)
        at = found.end()
    return made + escape(text[at:])


def _folder_behind(rest: str) -> str:
    named = _ABBREVIATION.search(rest)
    return _STATUTES.get(named.group(), "") if named is not None and ";" not in rest[: named.start()] else ""


def _linked(found: re.Match[str], folder: str) -> Markup:
    if not found["several"]:
        return _LINK.format(_page(folder, found["one"] or found["article"], bool(found["article"])), found.group())
    made, at = Markup(""), found.start()
    for number in re.finditer(_NUMBER, found["several"]):
        start = found.start("several") + number.start()
        lead = found.string[at:start]
        # The sign belongs to the first number, so that no link is one digit wide.
        first = at == found.start()
        said = lead + number.group() if first else number.group()
        made += (Markup("") if first else escape(lead)) + _LINK.format(_page(folder, number.group()), said)
        at = start + len(number.group())
    return made


def _page(folder: str, number: str, article: bool = False) -> str:
    return f"{_BASE}/{folder}/{'art_' if article else '__'}{number}.html"
