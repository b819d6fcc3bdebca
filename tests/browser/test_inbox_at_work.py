"""The list at work in a real chamber: filters kept as a view, a batch by keyboard, Back, and no barrier in any state."""
from __future__ import annotations

import pytest
from playwright.sync_api import expect
from test_counter_axe import violations

pytestmark = pytest.mark.browser


def test_a_batch_is_chosen_and_done_by_keyboard_alone(desk, furnished):
    """X on two rows, Tab to "Übernehmen", Enter: each has its result, and both are taken back."""
    page = desk("kroeger")
    page.goto("/?zustaendig=niemand")
    names = page.locator(".kw-row").count()
    assert names >= 2
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(page.locator("[data-picked]")).to_have_text("2 Aufgaben ausgewählt")
    expect(page.locator("#live")).to_have_text("2 Aufgaben ausgewählt")
    page.locator('#auswahl button[value="claim"]').focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/stapel/**")
    expect(page.locator("main")).to_contain_text("2 Aufgaben erledigt")
    person = furnished.app.identity.by_username("kroeger")
    mine = len(furnished.app.tasks.inbox(person, view="mine"))
    page.get_by_role("button", name="Rückgängig machen").press("Enter")
    page.wait_for_url("**/stapel/**")
    expect(page.locator("h1")).to_have_text("Rückgängig machen")
    assert len(furnished.app.tasks.inbox(person, view="mine")) == mine - 2
    page.get_by_role("link", name="Zurück zur Liste").click()
    page.wait_for_url("**/?zustaendig=niemand")


def test_shift_chooses_the_rows_between_and_one_box_all(desk):
    """The bar stands there only while something is chosen."""
    page = desk("kroeger")
    page.goto("/?ansicht=all")
    boxes = page.locator('.kw-list input[name="ids"]')
    expect(page.locator("#auswahl")).to_be_hidden()
    boxes.nth(0).click()
    boxes.nth(2).click(modifiers=["Shift"])
    expect(page.locator("[data-picked]")).to_have_text("3 Aufgaben ausgewählt")
    page.locator(".kw-list [data-all]").check()
    expect(page.locator(".kw-row.is-picked")).to_have_count(boxes.count())
    page.get_by_role("button", name="Auswahl aufheben").click()
    expect(page.locator("#auswahl")).to_be_hidden()


@pytest.mark.parametrize("width", [1440, 390])
def test_the_filter_button_stays_where_it_was_pressed(desk, width):
    """Opened, the filters stand below the button, as wide as there is room; the button itself has not moved."""
    page = desk("kroeger", width=width)
    page.goto("/?ansicht=all")
    button, body = page.locator(".kw-filters > summary"), page.locator(".kw-filters__body")
    before = button.bounding_box()
    button.click()
    expect(body).to_be_visible()
    box, room = body.bounding_box(), page.locator(".kw-list").bounding_box()
    assert button.bounding_box() == before
    assert box["y"] >= before["y"] + before["height"]
    assert box["width"] == room["width"]


def test_back_finds_the_row_that_was_opened(desk):
    """Filters stand in the address, the scroll is where it was, and the focus is in the row."""
    page = desk("kroeger")
    page.goto("/?ansicht=all&sortierung=received")
    row = page.locator(".kw-row").last
    row_id = row.get_attribute("id")
    row.locator(".kw-row__name").click()
    page.wait_for_url("**/aufgabe/**")
    page.go_back()
    page.wait_for_url("**/?ansicht=all&sortierung=received")
    expect(page.locator(f"#{row_id} .kw-row__name")).to_be_focused()
    page.locator(f"#{row_id} .kw-row__name").press("Enter")
    page.wait_for_url("**/aufgabe/**")
    page.get_by_role("navigation", name="Sie sind hier").get_by_role("link", name="Aufgaben").click()
    page.wait_for_url("**/?ansicht=all&sortierung=received")


def test_filters_are_kept_as_a_view_with_its_count_and_handed_on(desk, furnished):
    """Saved, shared with the team, opened by a colleague, deleted; the colleague's link then says so."""
    page, other = desk("kroeger"), desk("demir")
    page.goto("/?frist=woche&zustaendig=niemand")
    page.get_by_role("link", name="Ansicht speichern").click()
    page.get_by_label("Name der Ansicht").fill("Frei bis Freitag")
    page.locator('input[name="team"]').nth(1).check()
    page.get_by_role("button", name="Speichern").click()
    view = page.get_by_role("navigation", name="Gespeicherte Ansichten").get_by_role("link", name="Frei bis Freitag")
    expect(view).to_have_attribute("aria-current", "true")
    saved = furnished.app.views.listed(furnished.app.identity.by_username("kroeger"))[0]
    other.goto(f"/ansicht/{saved.id}")
    other.wait_for_url("**frist=woche**")
    page.get_by_role("link", name="Ansichten verwalten").click()
    page.locator("summary", has_text="Ändern").first.click()
    page.get_by_role("button", name="Ansicht löschen").click()
    other.goto(f"/ansicht/{saved.id}")
    expect(other.locator(".kw-flash")).to_contain_text("gibt es nicht mehr")


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 1440), ("light", 390), ("light", 320)])
def test_no_state_of_the_list_has_a_barrier(desk, furnished, scheme, width):
    """Filters open, rows chosen, each act's question, its result, an empty choice, views, a search with and without hits."""
    lead = "vogt"
    page, found = desk(lead, width=width, scheme=scheme, quiet=False), []

    def look(path=None):
        if path:
            page.goto(path)
        found.extend(violations(page))
        sideways = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if sideways > 0:
            found.append(f"{page.url}: {sideways} px too wide")

    look("/?ansicht=all&frist=ohne&schritt=gibt+es+nicht")
    look("/ansicht/neu?frist=woche")
    page.get_by_role("button", name="Speichern").click()
    look()
    furnished.app.views.save("Diese Woche", {"frist": "woche"}, furnished.app.identity.by_username(lead), "register_lead")
    look("/ansichten")
    for act in ("Wiedervorlage …", "Zuweisen …", "Priorität …"):
        page.goto("/?ansicht=all")
        page.locator(".kw-filters > summary").click()
        page.locator('.kw-list input[name="ids"]').first.check()
        look()
        page.get_by_role("button", name=act).click()
        look()
    page.get_by_role("button", name="Priorität setzen").click()
    look()
    page.get_by_label("normal").check()
    page.get_by_role("button", name="Priorität setzen").click()
    page.wait_for_url("**/stapel/**")
    look()
    for text in ("hr", "gibtesnicht"):
        page.locator("#suche").fill(text)
        page.locator("#suche").press("Enter")
        page.wait_for_url("**/suche")
        look()
    assert found == []


def test_a_batch_works_without_script(desk):
    """Boxes, bar and result are plain forms and pages."""
    page = desk("kroeger", script=False)
    page.goto("/?zustaendig=niemand")
    page.locator('.kw-list input[name="ids"]').first.check()
    page.get_by_role("button", name="Wiedervorlage …").click()
    for part, text in (("day", "1"), ("month", "1"), ("year", "2030")):
        page.locator(f"#date-{part}").fill(text)
    page.get_by_role("button", name="Auf Wiedervorlage legen").click()
    expect(page.locator("main")).to_contain_text("1 Aufgabe erledigt")
    page.get_by_role("button", name="Rückgängig machen").click()
    expect(page.locator("main")).to_contain_text("1 Aufgabe erledigt")
