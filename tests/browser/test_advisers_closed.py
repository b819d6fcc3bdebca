"""A closed file in the middle of an adviser's week, tried in a real browser: guessed addresses, search, lists, exports, API."""
from __future__ import annotations

import dataclasses

import pytest
from advisers_office import Office, answered
from playwright.sync_api import Page, expect
from test_counter_axe import violations

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("advisers")]
SECRETS = ("Geheimling", "Kontopfändung", "Notizgeheim", "Papiergeheim")
#: One of each role, and what the page tells them: nothing, or, to her lead, whom to ask.
INSIDE = ("kroeger", "lorenz", "petri", "vogt", "albers", "petersen")
GUEST = "wendt"
LISTS = ("/", "/?ansicht=all", "/?ansicht=mine", "/wiedervorlage", "/vorgaenge?stand=all", "/vorgaenge?prozess=advisory_case&stand=all",
         "/mitteilungen", "/beratungen", "/beratungen/leitung", "/beratungen/personen", "/beratungen/auswertung", "/beratungen/auswertung.csv",
         "/team", "/stoerungen", "/betrieb", "/betrieb/prozesse", "/prozesse/advisory_case/auswertung",
         "/prozesse/advisory_case/auswertung.csv", "/handwerksrolle", "/personen", "/api/v1/process-instances", "/api/v1/tasks",
         "/api/v1/processes/advisory_case/event-log?format=ocel")


@dataclasses.dataclass(frozen=True)
class File:
    """The closed file, and everything of it that has an address."""

    number: str
    guesses: tuple[str, ...]


@pytest.fixture(scope="module")
def file(office: Office) -> File:
    """Ole Gehrke advises; a note and a paper lie in the file."""
    app, gehrke = office.chamber.app, office.person("gehrke")
    case = office.begin("Geheimling GmbH", concern="Kontopfändung und alter Server")
    office.until(office.desk("gehrke"), "/beratungen", "Geheimling")
    [task] = app.tasks.of_case(case, "open")
    app.tasks.add_note(case, "Notizgeheim", gehrke)
    paper = app.tasks.add_document(case, "Papiergeheim.txt", b"Papiergeheim", gehrke)
    number = app.history.instance(case, gehrke).business_key
    page, api = f"/vorgang/{number}", f"/api/v1/process-instances/{number}"
    return File(number, (
        page, f"{page}/werte", f"{page}/schritte", f"{page}/dokumente", f"{page}/diagramm.bpmn", f"{page}/uebergeben",
        f"/aufgabe/{task.id}", f"/aufgabe/{task.id}/warum", f"/aufgabe/{task.id}/wiedervorlage", f"/aufgabe/{task.id}/zuweisen",
        f"/dokument/{paper.id}", f"/dokument/{paper.id}/ansicht", f"/dokument/{paper.id}/vorschau",
        api, f"{api}/history", f"{api}/tasks", f"{api}/documents", f"/api/v1/tasks/{task.id}", f"/api/v1/documents/{paper.id}",
    ))


def attempts(office: Office) -> list[tuple[str, str]]:
    """Who tried which file, as the log has it."""
    return [(one.actor, one.payload["number"]) for one in office.chamber.app.history.audit("system") if one.action == "file_refused"]


def told(page: Page) -> list[str]:
    """What of the file stands on a page, in its title, text and hidden parts."""
    whole = page.content()
    return [secret for secret in SECRETS if secret in whole]


def test_its_adviser_opens_it(office, file):
    """Else the doors below could be shut to all."""
    page = office.desk("gehrke")
    assert answered(page, file.guesses[0]).status == 200
    assert set(told(page)) == set(SECRETS)


@pytest.mark.parametrize("username", INSIDE)
def test_every_guessed_address_is_refused_in_german_and_noted(office, file, username):
    """403, one sentence what to do, the way back; each attempt stands in the log with name and number."""
    page, before = office.desk(username, quiet=False), len(attempts(office))
    for guess in file.guesses:
        answer = page.request.get(guess)
        assert (guess, answer.status) == (guess, 403)
        assert (guess, [one for one in SECRETS if one in answer.text()]) == (guess, [])
    assert answered(page, file.guesses[0]).status == 403
    expect(page.get_by_role("heading", level=1)).to_have_text("Diese Akte ist geschlossen")
    expect(page.locator("main")).to_contain_text("Ole Gehrke" if username == "petri" else "Dass Sie es versucht haben, ist vermerkt.")
    expect(page.get_by_role("link", name="Zu den Aufgaben")).to_be_visible()
    assert violations(page) == []
    assert attempts(office)[before:] == [(username, file.number)] * (len(file.guesses) + 1)


@pytest.mark.parametrize("username", INSIDE)
def test_no_list_export_or_count_tells_of_it(office, file, username):
    """Lists, figures, notices, exports and the API of everybody else: no word and no number of it."""
    page = office.desk(username, quiet=False)
    wrong = []
    for path in LISTS:
        text = page.request.get(path).text()
        # Who looks after the machinery reads there which numbers wait for a timer, and nothing else of them.
        numbers = () if (username, path) == ("petersen", "/betrieb") else (file.number,)
        wrong += [(path, one) for one in (*SECRETS, *numbers) if one in text]
    assert wrong == []


@pytest.mark.parametrize("username", INSIDE)
def test_no_search_finds_it(office, file, username):
    """By name, by subject, by telephone: nothing; by its exact number: the same refusal as any address."""
    page = office.desk(username, quiet=False)
    page.goto("/hilfe")
    for word in ("Geheimling", "Kontopfändung", "03831 99"):
        page.locator("#suche").fill(word)
        page.locator("#suche").press("Enter")
        page.wait_for_url("**/suche")
        expect(page.locator("main")).to_contain_text("Nichts gefunden")
        expect(page.locator("main")).not_to_contain_text(file.number)
    page.locator("#suche").fill(file.number)
    page.locator("#suche").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Diese Akte ist geschlossen")


def test_a_guest_of_a_committee_gets_no_further(office, file):
    """Who comes from outside has few pages; the file is none of them, whatever address is typed."""
    page = office.desk(GUEST, quiet=False)
    for guess in file.guesses:
        answer = page.request.get(guess)
        assert (guess, answer.status) in {(guess, 403), (guess, 404)}
        assert [one for one in SECRETS if one in answer.text()] == []
    answered(page, "/")
    assert told(page) == []
