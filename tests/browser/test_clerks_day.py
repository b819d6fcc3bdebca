"""A clerk's day: ten applications through the inbox, by mouse and by the keys alone, every act of the hand counted.

What the same takes in Operaton's Tasklist, from its source (`webapps/frontend/ui/tasklist/client/scripts`): a form is
disabled until the task is claimed (`cam-tasklist-task-detail-form-plugin.js`, `disableForm = !isAssignee`), and a
completed task leaves an empty page (`clearTask`). So each task costs three clicks beside its fields: the row in the
list, "Claim", "Complete". `TASKLIST` counts these; a field costs the same on both sides.
"""
from __future__ import annotations

import sys

import pytest
from clerk import Clerk
from playwright.sync_api import Page, expect
from real_chamber import PLAIN, Chamber

from handlers.intake import sample_data
from workflows.model import Person, UserTask

pytestmark = pytest.mark.browser
CASES = 10
TASKLIST = 3
#: Beside its fields a task costs one click here: to complete it. The next one comes by itself.
OURS = 1
BASIS = "§ 7 Abs. 1a HwO (Meisterprüfung)"
FOCUS = "document.activeElement"
LABEL = f"({FOCUS}.labels?.[0]?.textContent.replace('(freiwillig)', '').trim())"


@pytest.fixture
def morning(at_work) -> tuple[Chamber, Page]:
    """Ten applications of the same kind wait for their check; a clerk has signed in."""
    chamber, page = at_work()
    [sample] = [one for one in sample_data.samples() if one.name == PLAIN]
    for number in range(CASES):
        chamber.app.intake.accept({**sample.submission, "submissionId": f"day-{number}"}, sample.attachments())
    chamber.app.worker.run_until_quiet()
    token = chamber.app.identity.create_session(chamber.app.identity.by_username("kroeger"))
    page.context.add_cookies([{"name": "sid", "value": token, "url": chamber.address}])
    page.goto("/")
    return chamber, page


def here(chamber: Chamber, page: Page) -> UserTask:
    """The task whose page this is."""
    page.wait_for_url("**/aufgabe/**")
    return chamber.app.tasks.get(page.url.rpartition("/")[2].partition("?")[0], clerk_of(chamber))


def clerk_of(chamber: Chamber) -> Person:
    return chamber.app.identity.by_username("kroeger")


def done(chamber: Chamber, page: Page, task: UserTask) -> None:
    """The completion has come through: the next page says so, and what ran by itself has run."""
    expect(page.locator(".kw-flash").first).to_contain_text("abgeschlossen")
    page.wait_for_function("id => !location.pathname.includes(id)", arg=task.id)
    assert chamber.app.tasks.get(task.id, clerk_of(chamber)).state == "completed"


def told(clerk: Clerk, way: str, fields: int) -> None:
    """Write the table where whoever runs this with -s reads it, beside what Tasklist would take."""
    tasks = len(clerk.tasks) - 1
    sys.stdout.write(f"\n{way}, {tasks} tasks of {CASES} cases\n{clerk.table()}\n")
    sys.stdout.write(f"Tasklist by mouse: {TASKLIST * tasks + fields} clicks\n")


def test_ten_cases_by_mouse(morning):
    """"Nächste Aufgabe starten" once; then each case is checked with three clicks and not one letter."""
    chamber, page = morning
    clerk = Clerk(page)
    clerk.click(page.get_by_role("button", name="Nächste Aufgabe starten"))
    for number in range(CASES):
        task = here(chamber, page)
        assert task.element == "check_completeness"
        clerk.begin(f"{number + 1} {task.business_key} {task.name}")
        clerk.click(page.get_by_label("ja, vollständig"))
        clerk.click(page.get_by_role("button", name="heute eintragen: Vollständig seit"))
        expect(page.get_by_role("group", name="Vollständig seit").get_by_label("Jahr")).to_have_value("2026")
        clerk.click(page.get_by_role("button", name="Abschließen und weiter"))
        done(chamber, page, task)
    told(clerk, "By mouse", fields=2 * CASES)
    assert clerk.total().typed == 0
    assert all(count.clicks <= OURS + 2 for _, count in clerk.tasks)
    assert clerk.total().clicks <= 1 + (OURS + 2) * CASES
    assert clerk.total().clicks < TASKLIST * CASES + 2 * CASES


def test_ten_cases_by_the_keys_alone(morning):
    """N opens the next task, F leads into its form, Tab through it, Ctrl+Enter completes it: no mouse, the same work."""
    chamber, page = morning
    clerk = Clerk(page)
    clerk.press("n")
    for number in range(CASES):
        task = here(chamber, page)
        clerk.begin(f"{number + 1} {task.business_key} {task.name}")
        clerk.press("f")
        clerk.reach(f"{FOCUS}.name === 'completeness.result'")
        clerk.press("Space")
        expect(page.get_by_role("group", name="Vollständig seit")).to_be_visible()
        clerk.reach(f"{FOCUS}.dataset.quickDate")
        clerk.press("Enter")
        clerk.press("Control+Enter")
        done(chamber, page, task)
    told(clerk, "By the keys", fields=2 * CASES)
    assert clerk.total().clicks == 0
    assert clerk.total().typed == 0
    worst = max(count.keys for _, count in clerk.tasks)
    assert worst <= 45, clerk.table()
