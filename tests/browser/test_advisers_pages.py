"""The advisers' pages as people meet them: no barrier, nothing too wide, both themes, both languages, by the keys alone."""
from __future__ import annotations

import pytest
from advisers_office import Office
from by_keyboard import reach
from playwright.sync_api import expect
from test_counter_axe import violations
from test_real_pages import sideways

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("advisers")]
OWN = ("/beratungen", "/neuer-vorgang/advisory_case", "/beratungen/auswertung", "/vertretung", "/vertretung/neu")
LEADS = ("/beratungen/leitung", "/beratungen/personen", "/beratungen/auswertung", "/vertretung/neu", "/team", "/team?team=bit",
         "/neuer-vorgang/adviser_change", "/neuer-vorgang/advisory_absence")


@pytest.mark.parametrize(("scheme", "width", "language"), [("light", 1440, "de"), ("dark", 390, "de"), ("light", 1440, "en")])
def test_no_page_of_the_advice_has_a_barrier(office: Office, scheme: str, width: int, language: str):
    """An adviser's own pages with a file and its task, the lead's, the survey's and the refusal: axe finds nothing."""
    firm = f"Barrierefrei {scheme}-{language}"
    case = office.begin(firm)
    page = office.desk("gehrke", scheme=scheme, width=width, language=language)
    office.until(page, "/beratungen", firm)
    [task] = office.chamber.app.tasks.of_case(case, "open")
    found = []
    for path in (*OWN, f"/aufgabe/{task.id}", f"/vorgang/{task.business_key}"):
        page.goto(path)
        found += violations(page) + sideways(page)
    lead = office.desk("petri", scheme=scheme, width=width, language=language, quiet=False)
    for path in (*LEADS, f"/vorgang/{task.business_key}", "/umfrage/gibt-es-nicht"):
        lead.goto(path)
        found += violations(lead) + sideways(lead)
    assert found == []


def test_the_first_contact_by_the_keys_alone(office: Office):
    """From her list to the task and through its form without the mouse; the case goes on."""
    firm = "Tastenwerk"
    case = office.begin(firm)
    page = office.desk("gehrke")
    office.until(page, "/beratungen", firm)
    reach(page, f"it.textContent === {firm!r}")
    reach(page, "it.textContent === 'Ersten Kontakt aufnehmen'")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.keyboard.press("f")
    reach(page, "it.dataset.quickDate !== undefined")
    page.keyboard.press("Enter")
    reach(page, "it.name === 'contact_made.result'")
    page.keyboard.press("Space")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".kw-flash").first).to_contain_text("abgeschlossen")
    office.until(page, "/beratungen", "Worauf der Fall wartet")
    assert [one.element for one in office.chamber.app.tasks.of_case(case, "completed")] == ["first_contact"]


def test_training_advice_stands_on_the_list_of_whose_it_is(office: Office):
    """It has no row among the cases of advice: it stood nowhere but in the list of tasks."""
    office.begin("Lehrbetrieb Fink", "training_advice", signals=["other"], requester="apprentice", employees=None)
    office.until(office.desk("moeller"), "/beratungen", "Lehrbetrieb Fink")
    page = office.desk("bauer")
    page.goto("/beratungen")
    expect(page.locator("main")).not_to_contain_text("Lehrbetrieb Fink")


def test_the_lead_enters_absences_of_everybody_who_advises(office: Office):
    """Who is ill cannot do it; the lead of advice belongs to the teams of those she leads, and has no files of her own."""
    lead = office.person("petri")
    known = {one.username for one in office.chamber.app.absences.colleagues(lead)}
    assert {"bauer", "lorenz", "thiel", "gehrke", "siebert", "moeller"} <= known
    page = office.desk("petri")
    page.goto("/beratungen")
    expect(page.get_by_role("heading", level=1)).to_have_text("Beratung")
    expect(page.get_by_role("link", name="Meine Beratungen")).to_have_count(0)
