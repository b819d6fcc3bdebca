"""axe-core finds nothing on any page: light, dark, narrow."""
from __future__ import annotations

import pathlib
from dataclasses import replace

import pytest
from playwright.sync_api import Page

from workflows.services.notice_settings import DEFAULTS
from workflows.services.notifications import Notification

AXE = pathlib.Path(__file__).resolve().parents[2] / "web" / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = [
    "/", "/?ansicht=mine", "/?frist=woche&schritt=x", "/ansichten", "/ansicht/neu?frist=woche", "/aufgabe/t1/prioritaet", "/wiedervorlage", "/aufgabe/t1", "/aufgabe/t4", "/aufgabe/t13", "/aufgabe/t1/wiedervorlage",
    "/vorgang/HR-2026-01842", "/vorgaenge", "/neuer-vorgang", "/neuer-vorgang/register_entry", "/suche", "/stoerungen", "/stoerungen/in1",
    "/betrieb", "/betrieb/prozesse", "/betrieb/prozess/register_entry/3", "/betrieb/pruefung",
    "/handwerksrolle", "/hilfe", "/hilfe/tasten", "/hilfe/barrierefreiheit", "/darstellung",
    "/mitteilungen", "/mitteilungen/einstellungen",
]
pytestmark = pytest.mark.browser


def violations(page: Page) -> list[str]:
    """What axe-core complains about, with the places."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("tags => axe.run(document, {runOnly: tags}).then(result => result.violations)", TAGS)
    return [f"{page.url}: {one['id']}: {[node['html'][:140] for node in one['nodes'][:3]]}" for one in found]


@pytest.mark.parametrize(
    ("scheme", "width", "language"),
    [("light", 1440, "de"), ("dark", 1440, "de"), ("light", 390, "de"), ("light", 1440, "en"), ("light", 390, "en")],
)
def test_no_page_has_a_barrier_axe_can_see(sit_down, scheme, width, language):
    """Every page in this look and language: no violation, and no sideways scrolling."""
    page = sit_down("Petra Lindemann", size={"width": width, "height": 900}, scheme=scheme)
    page.context.add_cookies([{"name": "language", "value": language, "url": page.url}])
    found = []
    for path in PAGES:
        page.goto(path)
        assert page.locator("html").get_attribute("lang") == language
        found += violations(page)
        sideways = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if sideways > 0:
            found.append(f"{path}: {sideways} px too wide")

    assert found == []


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 390)])
def test_what_people_are_told_has_no_barrier(sit_down, chamber, scheme, width):
    """Notifications of every kind, a calendar's address, files that were filed and refused, older versions."""
    at, case = chamber.now(), chamber.cases["i1"]
    chamber.notifications.told = [
        Notification(n, kind, at, at if n > 3 else None, {"by": "Jörg Behrens"}, "HR-2026-01842", "Eintragung", "t1",
                     "Unterlagen prüfen", True) for n, kind in enumerate(DEFAULTS)
    ]
    case.documents.append(replace(case.documents[0], id="v2", name="neue Fassung.pdf", replaces=case.documents[0].id))
    case.documents.append(replace(case.documents[0], id="v3", name="wartet.pdf", scan="waiting"))
    page = sit_down(size={"width": width, "height": 900}, scheme=scheme)
    page.goto("/mitteilungen")
    found = violations(page)
    page.goto("/mitteilungen/einstellungen")
    page.get_by_role("button", name="Kalenderadresse erzeugen").click()
    page.get_by_label("Kalenderadresse").wait_for()
    found += violations(page)
    page.goto("/aufgabe/t1")
    page.locator("[data-drop] summary").click()
    page.locator(".kw-older summary").click()
    page.locator("#file").set_input_files([
        {"name": "a.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"},
        {"name": "b.exe", "mimeType": "application/octet-stream", "buffer": b"MZ"},
    ])
    page.locator("form[data-upload] button[type=submit]").click()
    page.locator(".kw-uploads .is-refused").wait_for()
    found += violations(page)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0

    assert found == []


def test_states_after_doing_something_have_no_barrier(sit_down):
    """Errors, an opened dialog, an opened diagram, results of a search, an error page."""
    page = sit_down(quiet=False)
    page.goto("/aufgabe/t1")
    page.get_by_role("button", name="Abschließen und weiter").click()
    page.wait_for_selector(".kw-errors")
    found = violations(page)
    page.goto("/aufgabe/t1")
    page.get_by_text("Prozessdiagramm anzeigen").click()
    page.wait_for_selector('.kw-diagram[data-state="shown"]')
    found += violations(page)
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Wiedervorlage", exact=True).last.click()
    found += violations(page)
    page.goto("/gibt-es-nicht")
    found += violations(page)
    page.get_by_label("Name oder Vorgangsnummer suchen").fill("a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/suche")
    found += violations(page)

    assert found == []


def test_signing_in_has_no_barrier(chromium, address):
    """The sign-in page in both colour schemes, with and without an error."""
    found = []
    for scheme in ("light", "dark"):
        context = chromium.new_context(color_scheme=scheme, base_url=address)
        page = context.new_page()
        page.goto("/anmelden")
        found += violations(page)
        page.get_by_role("button", name="Anmelden", exact=True).click()
        page.wait_for_selector(".kw-errors")
        found += violations(page)
        context.close()

    assert found == []
