"""What goes wrong at a desk, once each in a real browser: every answer says what to do, and not one word is lost."""
from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from real_chamber import MORNING, Chamber

from workflows.model import UserTask

pytestmark = pytest.mark.browser
WORDS = "Rückruf am Dienstag, Zeugnis liegt im Original vor"


@pytest.fixture
def task(furnished: Chamber) -> UserTask:
    """An application nobody has taken yet; each test works on another one."""
    clerk = furnished.app.identity.by_username("kroeger")
    return next(one for one in furnished.app.tasks.inbox(clerk, view="all")
                if one.element == "check_completeness" and one.assignee is None and "Ahrens" in one.title)


def opened(page: Page, task: UserTask) -> Page:
    """The task's page, with words typed into it."""
    page.goto(f"/aufgabe/{task.id}")
    page.get_by_label("ja, vollständig").check()
    enter(page)
    page.get_by_label("Vermerk").fill(WORDS)
    return page


def enter(page: Page) -> None:
    page.get_by_role("button", name="heute eintragen: Vollständig seit").click()


def complete(page: Page) -> None:
    page.get_by_role("button", name="Abschließen und weiter").click()


def draft(chamber: Chamber, task: UserTask, username: str = "kroeger") -> str:
    found = chamber.app.tasks.draft(task.id, chamber.app.identity.by_username(username))
    return str(found.raw) if found is not None else ""


def test_a_tampered_form_is_answered_at_its_field(desk, furnished, task):
    """A choice the form does not offer: the field says what to do, the words stand in the form, nothing is completed."""
    page = opened(desk("kroeger", quiet=False), task)
    page.evaluate("document.querySelector('[name=\"completeness.result\"]:checked').value = 'grant; drop table'")
    complete(page)
    expect(page.locator(".kw-errors")).to_contain_text("Ist der Antrag vollständig?: Bitte eine der Möglichkeiten wählen")
    expect(page.get_by_label("Vermerk")).to_have_value(WORDS)
    assert furnished.app.tasks.get(task.id, furnished.app.identity.by_username("kroeger")).state == "open"


def test_a_field_of_another_form_changes_nothing(desk, furnished, task):
    """A decision slipped in from a later form is not taken over; what belongs to this form is."""
    page = opened(desk("kroeger"), task)
    page.evaluate("""() => { const field = document.createElement('input');
        Object.assign(field, { type: 'hidden', name: 'release.result', value: 'approve' });
        document.querySelector('#work').append(field); }""")
    complete(page)
    expect(page.locator(".kw-flash").first).to_contain_text("abgeschlossen")
    values = furnished.app.runtime.variables(task.instance_id)
    assert values["completeness"]["note"] == WORDS
    assert (values.get("release") or {}).get("result") is None


@pytest.mark.parametrize("script", [True, False])
def test_two_hundred_megabytes_are_refused_and_the_form_stays(desk, task, tmp_path, script):
    """With script in its line beside the form, without it on a page of its own; both say how large a file may be."""
    heavy = tmp_path / "Bauplan.pdf"
    with heavy.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(200_000_000)
    page = desk("kroeger", script=script, quiet=False)
    page.goto(f"/aufgabe/{task.id}")
    if script:
        page.get_by_label("Vermerk").fill(WORDS)
    page.locator("[data-drop] summary").click()
    page.locator("#file").set_input_files(heavy)
    page.get_by_role("button", name="Hochladen").click()
    place = page.locator(".kw-uploads") if script else page.locator("main")
    expect(place).to_contain_text("zu groß")
    expect(place).to_contain_text(re.compile(r"25\sMB"))
    expect(place).to_contain_text("teilen Sie sie auf")
    if script:
        expect(page.get_by_label("Vermerk")).to_have_value(WORDS)


def test_an_expired_page_gives_the_words_back(desk, furnished, task):
    """The form's token is stale: the page says so, shows every word to copy and the way back; the draft is still there."""
    page = opened(desk("kroeger", quiet=False), task)
    expect(page.locator("#saved")).to_contain_text("Entwurf gespeichert um")
    page.evaluate("document.querySelectorAll('[name=csrf_token]').forEach(one => { one.value = 'stale'; })")
    complete(page)
    expect(page.get_by_label("Ihre Angaben")).to_have_value(re.compile(re.escape(WORDS)))
    page.get_by_role("link", name="Seite neu öffnen").click()
    expect(page.get_by_label("Vermerk")).to_have_value(WORDS)
    assert furnished.app.tasks.get(task.id, furnished.app.identity.by_username("kroeger")).state == "open"


def test_a_task_completed_a_second_ago_says_by_whom_and_keeps_the_words(desk, furnished, task):
    """The slower one reads who was faster, sees the own words, and keeps them as a note with one click."""
    page = opened(desk("kroeger", quiet=False), task)
    behrens = furnished.app.identity.by_username("behrens")
    furnished.app.tasks.unclaim(task.id, furnished.app.identity.by_username("kroeger"))
    furnished.app.tasks.complete(task.id, {"completeness": {"result": "complete"}, "complete_on": MORNING.date()}, behrens)
    complete(page)
    expect(page.locator(".kw-errors")).to_contain_text("Jörg Behrens")
    expect(page.get_by_label("Ihre Angaben")).to_have_value(re.compile(re.escape(WORDS)))
    page.get_by_role("button", name="Als Notiz speichern").click()
    expect(page.locator("main")).to_contain_text(WORDS)


def test_ten_thousand_letters_are_not_searched_and_not_cut(desk):
    """The page says how long a search may be, and the words still stand in the field."""
    page = desk("kroeger", quiet=False)
    page.goto("/")
    page.locator("#suche").fill("Ahrens " * 1429)
    page.locator("#suche").press("Enter")
    expect(page.locator(".kw-errors")).to_contain_text("Die Suche ist zu lang")
    expect(page.locator("#suche")).to_have_value(("Ahrens " * 1429).strip())


def test_two_people_and_a_deputy_in_each_others_way(desk, furnished, task):
    """Back early, the absent one types; the deputy completes; a colleague was typing too: all three know, no word is gone."""
    identity = furnished.app.identity
    kroeger, demir = identity.by_username("kroeger"), identity.by_username("demir")
    furnished.app.tasks.claim(task.id, kroeger)
    away = furnished.app.absences.enter("kroeger", MORNING.date(), MORNING.date(), {"*": "demir"}, by=kroeger)
    try:
        deputy, colleague, absent = desk("demir", quiet=False), desk("behrens", quiet=False), desk("kroeger", quiet=False)
        colleague.goto(f"/aufgabe/{task.id}")
        opened(absent, task)
        expect(absent.locator("#saved")).to_contain_text("Entwurf gespeichert um")
        deputy.goto(f"/aufgabe/{task.id}")
        expect(deputy.locator("main")).to_contain_text("Sie vertreten")
        opened(deputy, task)
        complete(deputy)
        expect(deputy.locator(".kw-flash").first).to_contain_text("abgeschlossen")
        complete(absent)
        expect(absent.locator(".kw-errors")).to_contain_text(demir.name)
        expect(absent.get_by_label("Ihre Angaben")).to_have_value(re.compile(re.escape(WORDS)))
        colleague.reload()
        expect(colleague.locator("main")).to_contain_text(demir.name)
        chain = furnished.app.history.audit(task.instance_id)
        [done] = [one for one in chain if one.action == "task_completed" and one.payload["task"] == task.id]
        assert (done.actor, done.payload["acting_for"]) == ("demir", "kroeger")
    finally:
        furnished.app.absences.withdraw(away.id, by=kroeger)
