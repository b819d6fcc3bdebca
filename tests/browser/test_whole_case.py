"""A whole register entry over the real services: from the application to the printed Handwerkskarte."""
from __future__ import annotations

import pathlib
import re

import pytest
from pdf_words import words
from playwright.sync_api import Locator, Page, expect

from handlers.demo.seed import PASSWORD_HINT

pytestmark = pytest.mark.browser
MOST_TABS = 80
# The worker needs a moment on a busy machine, and the list asks for news after 1, 4, 10 and 25 seconds.
PATIENCE = 40_000


def sign_in(page: Page, username: str) -> None:
    page.get_by_label("Benutzername").click()
    page.keyboard.type(username)
    page.get_by_label("Passwort").click()
    page.keyboard.type(PASSWORD_HINT)
    page.get_by_role("button", name="Anmelden", exact=True).click()


def fill(page: Page, label: str, text: str, part: str = "") -> None:
    """Click into a field and type."""
    group = page.get_by_role("group", name=part, exact=True) if part else page
    group.get_by_label(label, exact=True).click()
    page.keyboard.type(text)


def fill_date(page: Page, legend: str, day: str, month: str, year: str) -> None:
    group = page.get_by_role("group", name=legend, exact=True)
    for word, text in (("Tag", day), ("Monat", month), ("Jahr", year)):
        group.get_by_label(word).click()
        page.keyboard.type(text)


def choose(page: Page, label: str, option: str) -> None:
    page.get_by_label(label, exact=True).select_option(label=option)


def search_for(page: Page, label: str, beginning: str, option: str) -> None:
    """Type the beginning of an option of a long list; the server reads the words."""
    field = page.get_by_label(label, exact=True)
    assert option in field.evaluate("field => [...field.list.options].map(option => option.value)")
    field.click()
    page.keyboard.type(beginning)
    page.keyboard.press("Tab")


def open_next(page: Page, task: str) -> None:
    """From the list: wait until the task stands on it, then start with the nearest deadline."""
    row = page.get_by_role("link", name=task, exact=True)
    expect(row.or_(page.get_by_role("link", name="Liste aktualisieren")).first).to_be_visible(timeout=PATIENCE)
    if not row.is_visible():
        page.get_by_role("link", name="Liste aktualisieren").click()
    page.get_by_role("button", name="Nächste Aufgabe starten").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(task)
    expect(page.locator("#responsible")).to_have_text("Zuständig: ich")


def finish(page: Page) -> None:
    page.get_by_role("button", name="Abschließen und weiter").click()
    expect(page.locator(".kw-flash")).to_contain_text("abgeschlossen")


def test_a_plain_application_becomes_a_card_by_mouse(at_work, tmp_path):
    """Taken in with the start form, checked by one clerk, released by a second: the card names owner and trade."""
    chamber, page = at_work()
    sign_in(page, "kroeger")
    page.get_by_role("link", name="Neuer Vorgang").click()
    page.get_by_role("link", name="Eintragung Handwerksrolle").click()
    fill_in_the_application(page)
    page.get_by_role("button", name="Vorgang anlegen").click()
    expect(page.locator(".kw-flash")).to_contain_text("ist angelegt")
    page.get_by_role("link", name="Aufgaben", exact=True).first.click()

    open_next(page, "Vollständigkeit prüfen")
    page.get_by_label("vollständig ausgefüllter und bestätigter Antrag").click()
    page.get_by_label("ja, vollständig").click()
    fill_date(page, "Vollständig seit", "30", "11", "2026")
    finish(page)

    open_next(page, "Gewerk fachlich prüfen")
    expect(page.get_by_role("region", name="Vorprüfung")).to_contain_text("§ 7 Abs. 1a HwO")
    page.get_by_label("eintragen wie beantragt").click()
    choose(page, "Rechtsgrundlage", "§ 7 Abs. 1a HwO (Meisterprüfung)")
    finish(page)
    page.get_by_role("button", name="Abmelden").click()

    sign_in(page, "paulsen")
    open_next(page, "Entscheidung freigeben")
    page.get_by_label("freigeben", exact=True).click()
    page.get_by_role("button", name="Abschließen und weiter").click()
    expect(page.get_by_role("main")).to_contain_text("Das lässt sich nicht zurücknehmen")
    expect(page.get_by_role("main")).to_contain_text("eintragen wie beantragt")
    page.get_by_role("button", name="Verbindlich abschließen").click()
    expect(page.locator(".kw-flash")).to_contain_text("abgeschlossen")

    open_next(page, "Karte aushändigen")
    card = download(page, "Handwerkskarte", tmp_path)
    assert "Ahlers" in words(card)
    assert "Tischler" in words(card)
    page.get_by_label("persönlich ausgehändigt").click()
    fill_date(page, "Übergeben am", "30", "11", "2026")
    finish(page)
    assert chamber.app.management.incidents() == []


def test_an_application_becomes_a_card_by_keyboard_alone(at_work, tmp_path):
    """From the drop folder to the card's PDF without a mouse: Tab, Space, arrows, Enter, N and Strg+Enter."""
    chamber, page = at_work("k01-tischlermeisterin")
    type_sign_in(page, "kroeger")
    press_next(page, "Vollständigkeit prüfen")
    tab_to(page, page.get_by_label("vollständig ausgefüllter und bestätigter Antrag"))
    page.keyboard.press("Space")
    tab_to(page, page.get_by_label("ja, vollständig"))
    page.keyboard.press("Space")
    type_date(page, "Vollständig seit", "30", "11", "2026")
    press_finish(page)

    press_next(page, "Gewerk fachlich prüfen")
    tab_to(page, page.get_by_label("eintragen wie beantragt"))
    page.keyboard.press("Space")
    basis = page.get_by_label("Rechtsgrundlage")
    tab_to(page, basis)
    page.keyboard.press("ArrowDown")
    expect(basis).to_have_value("§ 7 Abs. 1a HwO (Meisterprüfung)")
    press_finish(page)
    tab_to(page, page.get_by_role("button", name="Abmelden"))
    page.keyboard.press("Enter")

    type_sign_in(page, "paulsen")
    press_next(page, "Entscheidung freigeben")
    tab_to(page, page.get_by_label("freigeben", exact=True))
    page.keyboard.press("Space")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("main")).to_contain_text("Das lässt sich nicht zurücknehmen")
    press_finish(page)

    press_next(page, "Karte aushändigen")
    tab_to(page, page.get_by_label("persönlich ausgehändigt"))
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("mit der Post versandt")).to_be_checked()
    type_date(page, "Übergeben am", "30", "11", "2026")
    link = page.get_by_role("link", name=re.compile("^Handwerkskarte"))
    tab_to(page, link)
    with page.expect_download() as started:
        page.keyboard.press("Enter")
    started.value.save_as(tmp_path / "card.pdf")
    assert "Ahrens" in words(tmp_path / "card.pdf")
    assert "Tischler" in words(tmp_path / "card.pdf")
    press_finish(page)
    assert chamber.app.management.incidents() == []


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the focus is there, as somebody without a mouse does; fails where it never comes."""
    expect(target).to_be_visible()
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"{target} is not reached with {MOST_TABS} times Tab")


def type_sign_in(page: Page, username: str) -> None:
    expect(page.get_by_label("Benutzername")).to_be_focused()
    page.keyboard.type(username)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD_HINT)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Aufgaben")


def type_date(page: Page, legend: str, *parts: str) -> None:
    tab_to(page, page.get_by_role("group", name=legend, exact=True).get_by_label("Tag"))
    page.keyboard.type(parts[0])
    for part in parts[1:]:
        page.keyboard.press("Tab")
        page.keyboard.type(part)


def press_next(page: Page, task: str) -> None:
    """N on the list, after the link that brings a fresh list where the task is not on it yet."""
    row, fresh = page.get_by_role("link", name=task, exact=True), page.get_by_role("link", name="Liste aktualisieren")
    expect(row.or_(fresh).first).to_be_visible(timeout=PATIENCE)
    if not row.is_visible():
        tab_to(page, fresh)
        page.keyboard.press("Enter")
        expect(row).to_be_visible()
    page.keyboard.press("n")
    expect(page.get_by_role("heading", level=1)).to_contain_text(task)


def press_finish(page: Page) -> None:
    page.keyboard.press("Control+Enter")
    expect(page.locator(".kw-flash")).to_contain_text("abgeschlossen")


def fill_in_the_application(page: Page) -> None:
    """A master joiner of Rostock applies on paper."""
    choose(page, "Eingangsweg", "Papier")
    fill_date(page, "Eingegangen am", "30", "11", "2026")
    page.get_by_label("natürliche Person").click()
    page.get_by_role("group", name="Gehört der Inhaber einer IHK an?").get_by_label("nein").click()
    for label, text in (("Familienname", "Ahlers"), ("Vornamen", "Antje"), ("Staatsangehörigkeit", "deutsch"),
                        ("Straße und Hausnummer (Wohnung)", "Lange Straße 5"), ("Postleitzahl", "18055"),
                        ("Ort", "Rostock")):
        fill(page, label, text, "Person")
    fill_date(page, "Geburtsdatum", "12", "4", "1988")
    for label, text in (("Straße und Hausnummer", "Werkstattweg 2"), ("Postleitzahl", "18055"), ("Ort", "Rostock")):
        fill(page, label, text, "Betrieb")
    search_for(page, "Gemeinde (freiwillig)", "Rostock", "Rostock, Hanse- und Universitätsstadt (Rostock)")
    search_for(page, "Gewerk", "Tischler", "Tischler (A 27)")
    fill(page, "Beabsichtigte Tätigkeit", "Möbel und Innenausbau")
    fill_date(page, "Beginn der Tätigkeit", "1", "4", "2027")
    page.get_by_label("Inhaber selbst").click()
    choose(page, "Art der Qualifikation (freiwillig)", "Meisterprüfung")
    search_for(page, "Gewerk der Qualifikation (freiwillig)", "tischler (a", "Tischler (A 27)")
    fill_date(page, "Datum des Zeugnisses (freiwillig)", "30", "6", "2019")
    page.get_by_label("Angaben sind vom Antragsteller als richtig und vollständig erklärt").click()


def download(page: Page, name: str, folder: pathlib.Path) -> pathlib.Path:
    """Fetch a document of the case with a click."""
    with page.expect_download() as started:
        page.get_by_role("link", name=re.compile(f"^{name}")).click()
    target = folder / "document.pdf"
    started.value.save_as(target)
    return target
