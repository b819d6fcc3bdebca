"""Clerks at work on the real services: two at one task, double clicks, signing out in between, no JavaScript."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect
from real_chamber import Chamber, another_application

from handlers.demo.seed import PASSWORD_HINT
from workflows.model import UserTask

pytestmark = pytest.mark.browser
Desk = Callable[..., Page]


@pytest.fixture
def task(furnished: Chamber) -> UserTask:
    """An application nobody has taken yet; each test works on another one."""
    return another_application(furnished.app)


def path(task: UserTask) -> str:
    return f"/aufgabe/{task.id}"


def completions(chamber: Chamber, task: UserTask) -> int:
    return sum(entry.action == "task_completed" for entry in chamber.app.history.audit(task.instance_id))


def test_who_types_too_late_keeps_page_and_words(desk, furnished, task):
    """Two have the same task open; the second to type is told who has it, keeps the words, and a new visit has them."""
    first, second = desk("kroeger"), desk("behrens")
    first.goto(path(task))
    second.goto(path(task))
    first.get_by_label("Vermerk").fill("Ich rufe an.")
    expect(first.locator("#responsible")).to_have_text("Zuständig: ich")
    second.get_by_label("Vermerk").fill("Das Zeugnis fehlt.")

    expect(second.locator("#held")).to_contain_text("Sabine Kröger")
    expect(second.locator("#held")).to_contain_text("bleibt hier stehen")
    expect(second.get_by_label("Vermerk")).to_have_value("Das Zeugnis fehlt.")
    behrens = furnished.app.identity.by_username("behrens")
    assert furnished.app.tasks.draft(task.id, behrens).raw["completeness.note"] == ["Das Zeugnis fehlt."]


def test_the_slower_one_on_the_list_keeps_the_page(desk, furnished, task):
    """Clicking "Übernehmen" after a colleague: the row says who was faster, and the page stays."""
    page = desk("kroeger", quiet=False)
    page.goto("/")
    behrens = furnished.app.identity.by_username("behrens")
    furnished.app.tasks.claim(task.id, behrens)
    row = page.locator(f"#t-{task.id}")
    with page.expect_response(lambda answer: answer.status == 409):
        row.get_by_role("button").click()

    expect(row).to_contain_text("Jörg Behrens")
    expect(row).to_contain_text("hat gerade übernommen")
    expect(row.locator(".kw-row__name")).to_be_focused()


def test_words_come_back_after_signing_out(desk, furnished, task):
    """Typed, not sent, signed out, signed in again: the words and ticks are there."""
    page = desk("kroeger")
    page.goto(path(task))
    page.get_by_label("vollständig ausgefüllter und bestätigter Antrag").check()
    page.get_by_label("Vermerk").fill("Rückruf am Dienstag")
    expect(page.locator("#saved")).to_contain_text("Entwurf gespeichert um")
    page.get_by_role("button", name="Abmelden").click()
    sign_in(page)
    page.goto(path(task))

    expect(page.get_by_label("Vermerk")).to_have_value("Rückruf am Dienstag")
    expect(page.get_by_label("vollständig ausgefüllter und bestätigter Antrag")).to_be_checked()


def test_signing_out_waits_for_the_last_words(desk, furnished, task):
    """Words typed while an earlier saving is under way, and signed out at once: both are there afterwards."""
    page = desk("kroeger")
    page.goto(path(task))
    held = []
    page.route("**/entwurf", lambda route: held.append(route) if not held else route.continue_())
    page.get_by_label("vollständig ausgefüllter und bestätigter Antrag").check()
    with page.expect_request("**/entwurf"):
        page.get_by_label("Vermerk").focus()
    page.get_by_label("Vermerk").fill("Im letzten Augenblick")
    page.get_by_role("button", name="Abmelden").click()
    held[0].continue_()
    sign_in(page)
    page.goto(path(task))

    expect(page.get_by_label("Vermerk")).to_have_value("Im letzten Augenblick")
    expect(page.get_by_label("vollständig ausgefüllter und bestätigter Antrag")).to_be_checked()


def test_words_typed_after_the_session_ended_are_saved_after_signing_in_elsewhere(desk, furnished, task):
    """The page says that one is signed out and keeps trying; signing in in another window is enough."""
    page = desk("kroeger", quiet=False)
    page.goto(path(task))
    furnished.app.identity.end_sessions(furnished.app.identity.by_username("kroeger").id)
    page.get_by_label("Vermerk").fill("Noch nicht gespeichert")
    expect(page.locator("#held")).to_contain_text("Sie sind abgemeldet")
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="In einem neuen Fenster anmelden").click()
    sign_in(opened.value)

    expect(page.locator("#saved")).to_contain_text("Entwurf gespeichert um", timeout=15_000)
    expect(page.locator("#held")).to_be_hidden()
    expect(page.get_by_label("Vermerk")).to_have_value("Noch nicht gespeichert")


def test_completing_after_the_session_ended_keeps_the_page_and_its_last_words(desk, furnished, task):
    """Sent in the moment of typing: nothing is lost on the way to signing in; signed in elsewhere, it is completed."""
    page = desk("kroeger", quiet=False)
    page.goto(path(task))
    furnished.app.identity.end_sessions(furnished.app.identity.by_username("kroeger").id)
    page.get_by_label("Vermerk").fill("Im letzten Satz")
    page.get_by_role("button", name="Abschließen und weiter").click()
    expect(page.locator("#held")).to_contain_text("Sie sind abgemeldet")
    assert page.url.endswith(path(task))
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="In einem neuen Fenster anmelden").click()
    sign_in(opened.value)

    expect(page.locator("#saved")).to_contain_text("Entwurf gespeichert um", timeout=15_000)
    draft = furnished.app.tasks.draft(task.id, furnished.app.identity.by_username("kroeger"))
    assert "Im letzten Satz" in str(draft.raw)


def test_who_sends_a_saved_form_signed_out_comes_back_to_it(desk, furnished, task):
    """Everything saved, the session over: signing in leads back to the same task with the words in it."""
    page = desk("kroeger", quiet=False)
    page.goto(path(task))
    page.get_by_label("Vermerk").fill("Schon gespeichert")
    expect(page.locator("#saved")).to_contain_text("Entwurf gespeichert um")
    furnished.app.identity.end_sessions(furnished.app.identity.by_username("kroeger").id)
    page.get_by_role("button", name="Abschließen und weiter").click()
    page.get_by_label("Benutzername").fill("kroeger")
    page.get_by_label("Passwort").fill(PASSWORD_HINT)
    page.get_by_role("button", name="Anmelden", exact=True).click()

    expect(page.get_by_label("Vermerk")).to_have_value("Schon gespeichert")
    assert path(task) in page.url


def sign_in(page: Page) -> None:
    page.get_by_label("Benutzername").fill("kroeger")
    page.get_by_label("Passwort").fill(PASSWORD_HINT)
    page.get_by_role("button", name="Anmelden", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Aufgaben")


def test_before_the_session_ends_the_page_asks(desk, furnished):
    """After 25 idle minutes a dialog asks; staying starts the time anew (WCAG 2.2.1)."""
    page = desk("kroeger")
    page.clock.install()
    page.goto("/")
    page.clock.run_for(24 * 60_000)
    expect(page.locator("#session-end")).to_be_hidden()
    page.clock.run_for(61_000)
    expect(page.locator("#session-end")).to_be_visible()
    expect(page.get_by_role("button", name="Angemeldet bleiben")).to_be_focused()
    page.get_by_role("button", name="Angemeldet bleiben").click()
    expect(page.locator("#session-end")).to_be_hidden()
    page.clock.run_for(24 * 60_000)

    expect(page.locator("#session-end")).to_be_hidden()


def test_a_double_click_completes_once(desk, furnished, task):
    """Two quick clicks on "Abschließen und weiter": one completion, one clear answer."""
    page = desk("kroeger")
    page.goto(path(task))
    page.get_by_label("ja, vollständig").check()
    enter(page, furnished.clock())
    page.get_by_role("button", name="Abschließen und weiter").dblclick()

    expect(page.locator(".kw-flash").first).to_contain_text("abgeschlossen")
    assert completions(furnished, task) == 1


def enter(page: Page, now: dt.datetime) -> None:
    """The day the application was complete."""
    group = page.get_by_role("group", name="Vollständig seit", exact=True)
    for part, text in (("Tag", str(now.day)), ("Monat", str(now.month)), ("Jahr", str(now.year))):
        group.get_by_label(part).fill(text)


def test_an_older_answer_that_comes_last_changes_nothing(desk, furnished):
    """Two quick changes, answered in the wrong order: the form shows what belongs to the last one."""
    page = desk("kroeger")
    page.goto("/neuer-vorgang/register_entry")
    held: list[Route] = []
    page.route("**/felder", lambda route: held.append(route))
    occasion, deceased = page.get_by_label("Anlass", exact=True), page.get_by_role("group", name="Verstorbene Person")
    occasion.select_option("death")
    occasion.select_option("entry")
    for route in reversed(held):
        with page.expect_response("**/felder") as answer:
            route.continue_()
        answer.value.finished()
    occasion.focus()

    assert len(held) == 2
    expect(deceased).to_have_count(0)
    page.unroute("**/felder")
    occasion.select_option("death")
    expect(deceased).to_be_visible()


def test_a_long_list_is_searched_by_typing(desk, furnished):
    """Trade and municipality: type, Tab, done; what fits several is asked again with the words kept."""
    page = desk("kroeger", script=False, quiet=False)
    page.goto("/neuer-vorgang/register_entry")
    trade = page.get_by_label("Gewerk", exact=True)
    assert trade.evaluate("field => field.list.options.length") > 100
    trade.fill("Tischl")
    page.get_by_label("Gemeinde (freiwillig)", exact=True).fill("Bad")
    page.get_by_role("button", name="Vorgang anlegen").click()

    expect(page.get_by_label("Gewerk", exact=True)).to_have_value("Tischler (A 27)")
    expect(page.get_by_label("Gemeinde (freiwillig)", exact=True)).to_have_value("Bad")
    expect(page.locator(".kw-errors")).to_contain_text("Gemeinde: Bitte eine der Möglichkeiten wählen")
    expect(page.locator(".kw-errors")).not_to_contain_text("Gewerk: Bitte")


def test_a_partial_entry_cannot_be_called_as_applied(desk, furnished):
    """"Wie beantragt" is offered for a permission only; a partial entry is agreed to or heard (§ 28 VwVfG)."""
    page = desk("kroeger")
    review = next(one for one in furnished.app.tasks.inbox(furnished.app.identity.by_username("kroeger"), view="all")
                  if one.element == "review_line" and "Żółkowska" in one.title)
    page.goto(path(review))
    extent = page.get_by_role("group", name="Umfang")
    page.get_by_label("Erlaubnis erteilen und eintragen").check()
    expect(extent.get_by_role("radio")).to_have_count(3)
    page.get_by_label("eingeschränkt eintragen").check()
    expect(extent.get_by_role("radio")).to_have_count(2)
    expect(extent.get_by_label("wie beantragt", exact=True)).to_have_count(0)
    extent.get_by_label("eingeschränkt ohne Einverständnis (Anhörung)").check()
    expect(page.get_by_label("Beschränkt auf")).to_be_visible()


def test_the_main_acts_need_no_javascript(desk, furnished, task):
    """Find, claim, be asked for what depends on an answer, and complete: links and forms are enough."""
    page = desk("kroeger", script=False, quiet=False)
    page.goto("/")
    page.get_by_label("Name oder Vorgangsnummer suchen").fill(task.business_key)
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{furnished.address}/vorgang/{task.business_key}")
    page.goto("/")
    page.locator(f"#t-{task.id}").get_by_role("button").click()
    expect(page.locator(f"#t-{task.id}")).to_contain_text("ich")
    page.locator(f"#t-{task.id}").get_by_role("link").click()
    page.get_by_label("ja, vollständig").check()
    page.get_by_role("button", name="Abschließen und weiter").click()
    expect(page.locator(".kw-errors")).to_contain_text("Vollständig seit")
    enter(page, furnished.clock())
    page.get_by_role("button", name="Abschließen und weiter").click()

    expect(page.locator(".kw-flash").first).to_contain_text("abgeschlossen")
    assert completions(furnished, task) == 1
