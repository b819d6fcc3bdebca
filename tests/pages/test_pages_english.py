"""Who reads English meets no German: every page that can be reached is read, apart from what the chamber wrote."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import urldefrag

import pytest
from lxml import html
from page_browser import Browser

# Words no English sentence holds; a page that shows one says something in German.
GERMAN = re.compile(
    r"\b(?:und|oder|der|das|des|dem|den|ein|eine|einen|einer|nicht|kein|keine|wird|werden|wurde|ist|sind|haben|hat|für"
    r"|mit|von|vom|zum|zur|auf|aus|bei|bis|noch|seit|nach|über|sich|Sie|Ihre?|Vorg(?:a|ä)ng\w*|Aufgaben?|Frist\w*|Uhr"
    r"|heute|gestern|morgen|Tage?n?|Zur(?:ü)ck|Speichern|Abbrechen|offen|überfällig|fällig)\b|ß"
)
# What the invented chamber wrote: it stands within English sentences and in titles of pages, where no `lang` can be set.
WRITTEN = re.compile("|".join([
    "Antrag auf Vollständigkeit prüfen", "Frist nach § 8", "Rückmeldung der IHK abwarten", "Bäckerei Harms / Lina Vogt",
]))
WORDS_IN = ("aria-label", "title", "placeholder", "alt", "data-busy")
PLENTY = 120


def read_all(browser: Browser, most: int = PLENTY) -> Iterator[tuple[str, html.HtmlElement]]:
    """Every page reached by links from the first one, each address once, of each kind of address a few."""
    waiting, seen, kinds = ["/", "/darstellung", "/mitteilungen", "/anmelden"], set(), dict[str, int]()
    while waiting and len(seen) < most:
        path = waiting.pop(0)
        kind = re.sub(r"[\w-]*\d[\w.-]*", "#", path.partition("?")[0])
        if path in seen or kinds.get(kind, 0) >= 2 or path.startswith("/hilfe/"):
            continue
        kinds[kind] = kinds.get(kind, 0) + 1
        seen.add(path)
        answer = browser.get(path)
        if answer.mimetype != "text/html" or answer.status_code != 200:
            continue
        page = html.fromstring(answer.text)
        yield path, page
        links = (urldefrag(link.get("href"))[0] for link in page.iter("a") if link.get("href"))
        waiting += [link for link in links if link.startswith("/") and not link.startswith("/static")]


def german_in(page: html.HtmlElement) -> Iterator[str]:
    """Texts with a German word in them, outside of what is marked as German."""
    for element in page.iter():
        if not isinstance(element.tag, str) or element.tag in ("script", "style"):
            continue
        texts = [(element, element.text), *((element, element.get(name)) for name in WORDS_IN)]
        parent = element.getparent()
        texts += [(parent, element.tail)] if parent is not None else []
        for owner, text in texts:
            if text and GERMAN.search(WRITTEN.sub("", text)) and _language(owner) != "de":
                yield " ".join(text.split())


def _language(element: html.HtmlElement) -> str:
    return next((one.get("lang") for one in [element, *element.iterancestors()] if one.get("lang")), "")


@pytest.mark.parametrize("name", ["sabine", "joerg", "petra", "tilo", "marta"])
def test_no_page_says_anything_in_german(name: str, sign_in: Callable[[str], Browser]) -> None:
    """A clerk, a lead, a process owner and a chair read every page they can reach in English."""
    browser = sign_in(name)
    browser.client.set_cookie("language", "en")
    found = {}
    for path, page in read_all(browser):
        assert page.get("lang") == "en"
        found |= dict.fromkeys(german_in(page), path)
    assert found == {}


def test_the_check_would_notice_a_german_word() -> None:
    """A check that cannot fail says nothing: one word left in German is found, what is marked as German is not."""
    page = html.fromstring(
        '<html lang="en"><p>Save <b>und</b> more</p><p lang="de">Das ist so</p><i title="Frist heute">Due</i></html>'
    )
    assert list(german_in(page)) == ["und", "Frist heute"]
