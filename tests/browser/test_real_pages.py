"""Every page over real cases: no barrier, no complaint, no other host, nothing too wide, nothing loosened."""
from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from real_chamber import Chamber
from test_counter_axe import violations

pytestmark = pytest.mark.browser
PAGES = ["/", "/?ansicht=all&sortierung=case", "/wiedervorlage", "/vorgaenge", "/vorgaenge?stand=all", "/neuer-vorgang",
         "/neuer-vorgang/register_entry", "/suche", "/stoerungen", "/betrieb", "/betrieb/prozesse",
         "/betrieb/prozess/register_entry/1", "/betrieb/pruefung", "/handwerksrolle", "/hilfe", "/darstellung",
         "/schnittstellen"]
LOOKS = [("light", 1440), ("dark", 1440), ("light", 390)]


def pages(chamber: Chamber) -> list[str]:
    """The lists, one task of every kind, and the case of each."""
    lead = chamber.app.identity.by_username("paulsen")
    found = {task.element: task for task in chamber.app.tasks.inbox(lead, view="all")}
    assert {"check_completeness", "review_line", "release_line", "hand_out_card", "confirm_forwarding"} <= set(found)
    tasks = [f"/aufgabe/{task.id}" for task in found.values()]
    cases = [f"/vorgang/{key}" for key in sorted({task.business_key for task in found.values()})]
    return PAGES + tasks + [f"{tasks[0]}/wiedervorlage", f"{tasks[0]}/warum", f"{cases[0]}/schritte"] + cases


def sideways(page: Page) -> list[str]:
    """Which page scrolls sideways, and by how much."""
    excess = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [f"{page.url}: {excess} px too wide"] if excess > 0 else []


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_no_page_over_real_cases_has_a_barrier(desk, furnished, scheme, width):
    """axe-core finds nothing on any page in this look, and no page scrolls sideways."""
    page = desk("paulsen", width=width, scheme=scheme)
    found = []
    for path in pages(furnished):
        page.goto(path)
        for fold in page.locator("details:not([data-diagram])").all():
            fold.evaluate("element => element.open = true")
        found += violations(page) + sideways(page)

    assert found == []


def test_the_history_speaks_in_the_words_of_the_forms(desk, furnished):
    """What was ticked and decided stands in the history as the form called it, never as a code."""
    page = desk("paulsen")
    decided = next(task for task in furnished.app.tasks.inbox(furnished.app.identity.by_username("paulsen"), view="all")
                   if task.element == "release_line" and task.title.startswith("Salon Brandt"))
    page.goto(f"/vorgang/{decided.business_key}")
    history = page.locator("section:has(#verlauf)")

    expect(history).to_contain_text("eintragen wie beantragt")
    expect(history).to_contain_text("vollständig ausgefüllter und bestätigter Antrag")
    for code in ("grant", "D01,", "P71"):
        expect(history).not_to_contain_text(code)


def test_nothing_is_too_wide_on_a_very_narrow_screen(desk, furnished):
    """At 320 px (400 % zoom on a common screen, WCAG 1.4.10) nothing scrolls sideways."""
    page = desk("paulsen", width=320)
    found = []
    for path in pages(furnished):
        page.goto(path)
        found += sideways(page)

    assert found == []


def test_every_page_is_served_with_the_strict_policy(desk, furnished):
    """No page loosens the content security policy, not even for styles."""
    page = desk("paulsen")
    loose = []
    for path in pages(furnished):
        policy = page.goto(path).headers["content-security-policy"]
        if "unsafe" in policy or "script-src 'self'" not in policy or "default-src 'none'" not in policy:
            loose.append(path)

    assert loose == []


@pytest.mark.parametrize("width", [1440, 390])
def test_the_real_diagram_stands_with_its_watermark(desk, furnished, width):
    """Opened on demand, in both widths: the shipped diagram is drawn, the watermark fully visible and uncovered."""
    page = desk("paulsen", width=width)
    page.goto(next(path for path in pages(furnished) if path.startswith("/aufgabe/")))
    page.get_by_text("Prozessdiagramm anzeigen").click()
    mark = page.locator(".bjs-powered-by")
    expect(mark).to_be_visible()
    expect(page.locator(".djs-element.kw-here").first).to_be_attached()
    mark.scroll_into_view_if_needed()

    assert page.evaluate("""() => {
        const mark = document.querySelector('.bjs-powered-by'), box = mark.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const host = document.querySelector('.kw-diagram').getBoundingClientRect();
        return mark.contains(top) && box.width > 20 && box.right <= host.right + 1 && box.bottom <= host.bottom + 1;
    }""")
    assert violations(page) == []
    assert len(page.locator(".kw-diagram").first.aria_snapshot()) < 400  # its labels are read in the list, in their order


def test_the_last_look_has_no_barrier(desk, furnished):
    """The page that asks once more before a release: no violation, and nothing is completed by reading it."""
    lead = furnished.app.identity.by_username("paulsen")
    task = next(one for one in furnished.app.tasks.inbox(lead, view="all") if one.element == "release_line")
    page = desk("paulsen")
    page.goto(f"/aufgabe/{task.id}")
    page.get_by_label("freigeben", exact=True).check()
    page.get_by_role("button", name="Abschließen und weiter").click()
    expect(page.get_by_role("button", name="Verbindlich abschließen")).to_be_visible()

    assert violations(page) == []
    assert furnished.app.tasks.get(task.id, lead).state == "open"
