"""A week at an adviser's desk, Monday to Friday, in a real browser: what she does, what she reads, how many clicks it takes."""
from __future__ import annotations

import datetime as dt
import re
from urllib.parse import urlsplit

import pytest
from advisers_office import Office, ask_by_phone, choose, complete, sign_in, today
from by_mouse import fill
from clerk import Clerk
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("advisers")]
MONDAY = dt.date(2026, 11, 30)
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (MONDAY + dt.timedelta(days=number) for number in range(1, 5))
SOMMER, KORN = "Tischlerei Sommer", "Bäckerei Korn"
TALK = {"Themen": "Stundensätze und Gemeinkosten", "Vereinbarte Maßnahmen": "Nachkalkulation einführen"}


def test_a_week_at_an_advisers_desk(office):
    """Each day leads to the next; what she typed is nowhere lost, and the next step stands where she looks."""
    monday(office)
    tuesday(office)
    wednesday(office)
    thursday(office)
    friday(office)


# --- Monday: requests, a short answer, the first contact ------------------------------------------------


def monday(office: Office) -> None:
    page = sign_in(office.window(), "bauer")
    hand = Clerk(page)
    page.get_by_role("link", name="Beratung", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Meine Beratungen")
    expect(page.locator("main")).to_contain_text("Keine offenen Akten")
    counted = int(re.findall(r"Heute im Haus gezählt: (\d+)", page.locator("main").inner_text())[0])
    hand.begin("Kurzauskunft")
    hand.click(page.get_by_role("button", name="Betriebswirtschaft"))
    expect(page.locator("main")).to_contain_text(f"Heute im Haus gezählt: {counted + 1}")
    assert hand.count.clicks == 1
    ask_by_phone(page, SOMMER)
    expect(page.locator(".kw-flash").first).to_contain_text("ist angelegt")
    contact(office, page)
    ask_by_phone(page, SOMMER, **{"Worum geht es?": "Noch einmal wegen der Stundensätze"})
    asked_twice(office, page)


def contact(office: Office, page: Page) -> None:
    """She calls back on the same day; the form is done with three clicks."""
    office.until(page, "/beratungen", SOMMER)
    expect(page.get_by_role("region", name="Anstehende Erstkontakte")).to_contain_text(SOMMER)
    office.work_on(page, SOMMER, "Ersten Kontakt aufnehmen")
    expect(page.locator("main")).to_contain_text("03831 4711")
    hand = Clerk(page)
    hand.click(page.get_by_role("button", name="heute eintragen: Kontakt am"))
    hand.click(page.get_by_label("beraten", exact=True))
    hand.click(page.get_by_role("button", name="Abschließen und weiter"))
    expect(page.locator(".kw-flash").first).to_contain_text("abgeschlossen")
    assert hand.total().clicks == 3


def asked_twice(office: Office, page: Page) -> None:
    """The second request of the firm waits with the lead, is given to the open case and reaches the adviser there."""
    number = office.number(page, SOMMER)
    lead = office.team_task(office.desk("petri"), "Anfrage klären")
    expect(lead.locator("main")).to_contain_text("Zum gleichen Anliegen läuft seit dem 30.11.2026 schon der Vorgang " + number)
    expect(lead.locator("main")).to_contain_text("Ordnen Sie die Anfrage dort zu oder führen Sie sie bewusst getrennt.")
    choose(lead, "gehört zum offenen Fall; sie wird dort vorgelegt")
    complete(lead)
    office.until(page, "/?ansicht=mine", "Weitere Anfrage lesen")
    page.get_by_role("link", name="Weitere Anfrage lesen").click()
    expect(page.locator("main")).to_contain_text("Noch einmal wegen der Stundensätze")
    complete(page)


# --- Tuesday: an appointment, called off, made again; the session ---------------------------------------


def tuesday(office: Office) -> None:
    office.morning(TUESDAY)
    page = office.desk("bauer")
    office.arrives(page, SOMMER, "Formulare zurück")
    plan(office, page, THURSDAY, "10:00")
    expect(office.until(page, "/beratungen", "10:00 Uhr").get_by_role("heading", name="Nächste Termine")).to_be_visible()
    call_off(office, page)
    plan(office, page, TUESDAY, "09:30")
    office.until(page, "/beratungen", "09:30 Uhr")
    assert "T093000" in calendar(page)
    hold(office, page)


def plan(office: Office, page: Page, day: dt.date, at: str) -> None:
    office.work_on(page, SOMMER, "Termin vereinbaren")
    choose(page, "neuer Termin")
    complete(page, {"Tag": f"{day:%d.%m.%Y}", "Uhrzeit": at, "Dauer in Minuten": "90", "Ort": "Kammer Stralsund"})


def call_off(office: Office, page: Page) -> None:
    office.work_on(page, SOMMER, "Gespräch festhalten")
    choose(page, "nein, der Termin fällt aus oder wird verschoben")
    complete(page, {"Grund für die Firma": "Die Meisterin ist krank"})


def calendar(page: Page) -> str:
    """What a calendar program reads at the address she makes on the page of her notices."""
    page.goto("/mitteilungen/einstellungen")
    page.get_by_role("button", name="Kalenderadresse erzeugen").click()
    address = page.get_by_label("Kalenderadresse").input_value()
    found = page.request.get(re.sub(r"^https?://[^/]+", "", address))
    return found.text()


def hold(office: Office, page: Page) -> None:
    """Eleven hours on one day do not go; everything typed is still there, and with the right hours it goes on."""
    office.work_on(page, SOMMER, "Gespräch festhalten")
    today(page, "Tag")
    choose(page, "vor Ort")
    choose(page, "weiteres Gespräch")
    complete(page, {"Stunden": "8,5", "Vorbereitung": "1", "Fahrzeit": "1,25", "Teilnehmende": "Frau Sommer", **TALK})
    office.until(page, "/?ansicht=mine", "nicht möglich")
    page.get_by_role("link", name="Gespräch festhalten").click()
    expect(page.locator("main")).to_contain_text("Am 01.12.2026 wären es 10,75 Stunden; möglich sind höchstens 10")
    for label, value in {"Stunden": "8,5", "Vorbereitung": "1", "Fahrzeit": "1,25", "Teilnehmende": "Frau Sommer", **TALK}.items():
        expect(page.get_by_label(re.compile(f"^{re.escape(label)}"))).to_have_value(value)
    fill(page, {"Stunden": "3,5"})
    complete(page)


# --- Wednesday: the report, a statement released by a second person, a referral with consent ------------


def wednesday(office: Office) -> None:
    office.morning(WEDNESDAY)
    page = office.desk("bauer")
    office.work_on(page, SOMMER, "Termin vereinbaren")
    choose(page, "kein neuer Termin, Gespräch gleich festhalten")
    complete(page)
    office.work_on(page, SOMMER, "Gespräch festhalten")
    today(page, "Tag")
    choose(page, "Gespräch")
    choose(page, "fertig, Bericht schreiben")
    complete(page, {"Stunden": "2", **TALK})
    report(office, page)
    statement(office, page)
    referral(office, page)


def report(office: Office, page: Page) -> None:
    office.work_on(page, SOMMER, "Bericht schreiben")
    page.get_by_label(re.compile("^Eine Stellungnahme wird gebraucht")).check()
    choose(page, "An eine andere Stelle verweisen")
    complete(page, {"Lage": "Die Stundensätze sind drei Jahre alt.", "Analyse": "Die Gemeinkosten sind gestiegen.",
                    "Empfehlung": "Stundensätze anheben.", "Maßnahmen": "Nachkalkulation, Frau Sommer, bis 31.01.2027"})


def statement(office: Office, page: Page) -> None:
    """She rates, somebody else releases; the lead reads in the task what the file keeps shut."""
    office.work_on(page, SOMMER, "Unterlagen prüfen")
    fill(page, {"Liegt vor": "Businessplan, Finanzplan", "Vollständig?": "ja"})
    complete(page)
    office.work_on(page, SOMMER, "Vorhaben bewerten")
    complete(page, {"Stellungnahme wozu?": "Stundung", "Person": "8", "Konzept": "7", "Markt": "7", "Finanzen": "6",
                    "Zulassung zum Handwerk": "9", "Ergebnis": "positiv", "Begründung": "Der Plan trägt."})
    lead = office.team_task(office.desk("petri"), "Stellungnahme freigeben")
    expect(lead.locator("main")).to_contain_text("Der Plan trägt.")
    expect(lead.locator("main")).to_contain_text("Sie sehen diese Aufgabe, nicht die Akte.")
    expect(lead.locator("main")).not_to_contain_text("03831 4711")
    choose(lead, "freigeben")
    lead.get_by_role("button", name="Abschließen und weiter").click()
    lead.get_by_role("button", name="Verbindlich abschließen").click()
    expect(lead.locator(".kw-flash").first).to_contain_text("abgeschlossen")


def referral(office: Office, page: Page) -> None:
    """The other place learns what was agreed to, and only after that was noted."""
    office.work_on(page, SOMMER, "Verweis vorbereiten")
    fill(page, {"An wen?": "Bürgschaftsbank", "Stelle mit Anschrift": "Bürgschaftsbank, Graf-Schack-Allee 12, 19053 Schwerin",
                "Wozu?": "Bürgschaft für eine neue Säge"})
    choose(page, "Die Person hat eingewilligt, dass diese Stelle Angaben erhält")
    today(page, "Eingewilligt am")
    complete(page, {"Was darf die Stelle erfahren?": "Name und Vorhaben"})
    office.work_on(page, SOMMER, "Angaben weitergeben")
    expect(page.locator("main")).to_contain_text("Name und Vorhaben")
    today(page, "am")
    complete(page, {"Weitergegeben": "telefonisch"})


# --- Thursday: she is ill; her lead enters it, a colleague stands in ------------------------------------


def thursday(office: Office) -> None:
    office.morning(THURSDAY)
    lead = office.desk("petri")
    absent(lead, "Ulrike Bauer", "Henning Lorenz", THURSDAY)
    stands_in(office, office.desk("lorenz"))
    comes_in_meanwhile(office, lead)


def absent(lead: Page, who: str, deputy: str, day: dt.date) -> None:
    lead.goto("/vertretung/neu")
    lead.get_by_label("Für wen?").select_option(label=who)
    lead.get_by_role("button", name="Wählen").click()
    fill(lead, {"Erster Tag der Abwesenheit": f"{day:%d.%m.%Y}", "Letzter Tag der Abwesenheit": f"{day:%d.%m.%Y}"})
    lead.get_by_label(f"Wer vertritt {who}?").select_option(label=deputy)
    lead.get_by_role("button", name="Eintragen").click()
    expect(lead.locator(".kw-flash").first).to_contain_text(f"Eingetragen: {who}")


def stands_in(office: Office, page: Page) -> None:
    """The deputy finds her tasks, opens her file, and does what is due in her name."""
    office.until(page, "/?ansicht=substitution", SOMMER)
    page.get_by_role("link", name="Leistungsnachweis einholen", exact=True).click()
    expect(page.locator("main")).to_contain_text("Sie vertreten Ulrike Bauer.")
    page.get_by_role("link", name=re.compile("^BE-2026-")).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(SOMMER)
    page.get_by_role("link", name="Leistungsnachweis einholen", exact=True).click()
    choose(page, "Nachweis unterschrieben und in der Akte")
    today(page, "Unterschrieben am")
    complete(page)


def comes_in_meanwhile(office: Office, lead: Page) -> None:
    """Nobody else advises on the coast: the lead is told why, and chooses from those who are there."""
    ask_by_phone(office.desk("lorenz"), KORN)
    office.team_task(lead, "Fall zuweisen")
    expect(lead.locator("main")).to_contain_text("Für diesen Vorgang passt niemand")
    chooser = lead.get_by_label("Wer berät?")
    assert not [one for one in chooser.locator("option").all_inner_texts() if "Bauer" in one]
    chooser.select_option(label=next(one for one in chooser.locator("option").all_inner_texts() if one.startswith("Henning Lorenz")))
    complete(lead)


# --- Friday: back, hours corrected, the week at a glance, what the lead knows ---------------------------


def friday(office: Office) -> None:
    office.morning(FRIDAY)
    page = office.desk("bauer")
    page.goto("/")
    path = found(page, SOMMER)
    correct(office, page, path)
    office.until(page, "/beratungen", "Nachfragen")
    expect(page.get_by_role("region", name="Stunden und Tagewerke")).to_contain_text("von 120")
    expect(page.locator("main")).not_to_contain_text(KORN)
    metadata_only(office.desk("petri", quiet=False), path)


def found(page: Page, firm: str) -> str:
    """A file that is closed is no longer on her list; she looks for the firm."""
    page.locator("#suche").fill(firm)
    page.locator("#suche").press("Enter")
    page.get_by_role("row").filter(has_text=firm).get_by_role("link", name=re.compile("^BE-")).click()
    page.wait_for_url("**/vorgang/**")
    return urlsplit(page.url).path


def correct(office: Office, page: Page, path: str) -> None:
    """An hour was forgotten: the entry is chosen from a list, the reason asked for, the difference booked."""
    page.get_by_text("Stunden berichtigen", exact=True).click()
    form = page.locator("details[open]")
    form.get_by_label("Welche Zeile?").select_option(index=1)
    form.get_by_label("Richtige Stunden").fill("4,5")
    form.get_by_label("Grund").fill("Die letzte Stunde fehlte")
    form.get_by_role("button", name="Zuordnen").click()
    expect(page.locator(".kw-flash").first).to_contain_text("Der Eingang ist zugeordnet")
    office.until(page, path, "Die letzte Stunde fehlte")


def metadata_only(lead: Page, path: str) -> None:
    """Load and numbers; no firm, no subject, no hours, and the file itself says whose it is."""
    lead.goto("/beratungen/leitung")
    expect(lead.get_by_role("row").filter(has_text="Ulrike Bauer")).to_be_visible()
    for word in (SOMMER, KORN, "Stundensätze", "03831"):
        expect(lead.locator("main")).not_to_contain_text(word)
    assert lead.goto(path).status == 403
    expect(lead.locator("main")).to_contain_text("Ulrike Bauer")
    expect(lead.locator("main")).not_to_contain_text(SOMMER)
