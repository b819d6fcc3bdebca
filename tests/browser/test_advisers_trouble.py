"""What goes wrong at an adviser's desk: each time a clear answer, a next step, and nothing typed is lost."""
from __future__ import annotations

import datetime as dt

import pytest
from advisers_office import Office, ask_by_phone, choose, complete, today
from by_mouse import fill
from playwright.sync_api import Page, expect
from sqlalchemy import insert
from test_counter_axe import violations

from handlers.advisory.models import years
from handlers.register.models import archive

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("advisers")]
ENERGY = "Energie, Maschine, Bau, Umwelt, Lärm"
INVENTION = "Neues Produkt oder Verfahren, Patent, Förderung von Entwicklung"
SAWMILL, GONE, SMITHY = "Sägewerk Balken", "Dachdecker Fort", "Schmiede Funke"


def test_a_cap_that_is_reached_in_the_middle_of_advising(office: Office):
    """Half a Tagewerk is left, a day of hours is noted: she goes on, and at the next step reads how much will be billed."""
    with office.chamber.app.context.db.write() as connection:
        connection.execute(insert(years).values(adviser="lorenz", year=office.today.year, booked=11_950, cap=12_000))
    page = office.desk("lorenz")
    page.goto("/beratungen")
    expect(page.get_by_role("region", name="Stunden und Tagewerke")).to_contain_text("Die Jahresgrenze ist nah. Sprechen Sie")
    ask_by_phone(page, SAWMILL, Region="Neubrandenburg")
    to_the_session(office, page, SAWMILL)
    today(page, "Tag")
    choose(page, "Gespräch")
    choose(page, "weiteres Gespräch")
    complete(page, {"Stunden": "8", "Themen": "Neue Säge"})
    office.work_on(page, SAWMILL, "Termin vereinbaren")
    expect(page.locator("main")).to_contain_text(
        f"Die Jahresgrenze {office.today.year} ist erreicht: 0,5 von 1 Tagewerken dieses Falls werden abgerechnet. Die Beratung geht weiter")
    office.until(page, "/beratungen", "Stunden in diesem Monat")
    expect(page.get_by_role("region", name="Stunden und Tagewerke")).to_contain_text("8")


def to_the_session(office: Office, page: Page, firm: str) -> None:
    """From the first contact to the form of the session, without an appointment."""
    office.work_on(page, firm, "Ersten Kontakt aufnehmen")
    today(page, "Kontakt am")
    choose(page, "beraten")
    complete(page)
    office.arrives(page, firm, "Formulare zurück")
    office.work_on(page, firm, "Termin vereinbaren")
    choose(page, "kein neuer Termin, Gespräch gleich festhalten")
    complete(page)
    office.work_on(page, firm, "Gespräch festhalten")


def test_a_firm_that_no_longer_exists(office: Office):
    """The request is kept; the lead reads what may still be done, and a short answer settles it."""
    with office.chamber.app.context.db.write() as connection:
        connection.execute(insert(archive).values(**gone(office.today)))
    ask_by_phone(office.desk("siebert"), GONE, INVENTION, Betriebsnummer="HR-GONE")
    lead = office.team_task(office.desk("ahlers"), "Anfrage klären")
    expect(lead.locator("main")).to_contain_text(
        "Der Betrieb ist in der Rolle gelöscht. Beraten Sie nur eine Neugründung oder geben Sie eine Kurzauskunft")
    expect(lead.locator("main")).to_contain_text(GONE)
    choose(lead, "Kurzauskunft genügt")
    complete(lead)


def gone(day: dt.date) -> dict[str, object]:
    """What the register keeps of a firm it has deleted."""
    return {"register": "A", "number": "HR-GONE", "data": {}, "deleted_on": day, "keep_until": day, "reason": "Aufgabe",
            "case_id": "earlier", "changed_by": "behrens"}


def test_an_adviser_who_falls_ill_for_long(office: Office):
    """Her lead enters two weeks and has the task at once: she is chosen by name, her file goes on with a colleague."""
    ask_by_phone(office.desk("siebert"), SMITHY, ENERGY, **{"Worum geht es?": "Neuer Ofen"})
    holder, other = held_by(office)
    lead = office.desk("ahlers")
    enter_absence(office, lead, holder)
    office.team_task(lead, "Fälle neu zuweisen?")
    assert violations(lead) == []
    names = lead.get_by_label("Wessen Fälle gehen an andere?").locator("option").all_inner_texts()
    [wanted] = [one for one in names if one.startswith(office.person(holder).name)]
    lead.get_by_label("Wessen Fälle gehen an andere?").select_option(label=wanted)
    complete(lead)
    office.until(office.desk(other), "/beratungen", SMITHY)
    page = office.desk(holder)
    page.goto("/beratungen")
    expect(page.locator("main")).not_to_contain_text(SMITHY)


def held_by(office: Office) -> tuple[str, str]:
    """Which of the two who advise in technology has the file, and who has not."""
    for one, other in (("thiel", "siebert"), ("siebert", "thiel")):
        page = office.desk(one)
        office.settle()
        page.goto("/beratungen")
        if page.get_by_role("link", name=SMITHY).count():
            return one, other
    office.until(office.desk("siebert"), "/beratungen", SMITHY)
    return "siebert", "thiel"


def enter_absence(office: Office, lead: Page, who: str) -> None:
    first, last = office.today, office.today + dt.timedelta(days=13)
    lead.goto(f"/vertretung/neu?fuer={who}")
    fill(lead, {"Erster Tag der Abwesenheit": f"{first:%d.%m.%Y}", "Letzter Tag der Abwesenheit": f"{last:%d.%m.%Y}"})
    lead.get_by_role("button", name="Eintragen").click()
    expect(lead.locator(".kw-flash").first).to_contain_text("Eingetragen:")
