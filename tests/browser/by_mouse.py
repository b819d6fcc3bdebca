"""What a process owner does with the mouse in the editor of a diagram: shapes, paths, forms."""
from __future__ import annotations

from drawing_room import KAMMERWERK, centre
from playwright.sync_api import Page

BLANK = (60, 600)


def shape(page: Page, name: str) -> str:
    """Id of the shape with this name."""
    found: str = page.evaluate(
        f"""name => {KAMMERWERK}.modeler.get('elementRegistry').find(one => one.type !== 'label' && !one.waypoints
            && (one.businessObject.name === name || one.id === name)).id""", name)
    return found


def pick(page: Page, name: str) -> None:
    """Click a shape; once more where the drawing moved meanwhile, because the list of findings grew."""
    wanted = shape(page, name)
    for _ in range(5):
        page.locator("#fit").click()
        page.mouse.click(*centre(page, wanted))
        if page.evaluate(f"{KAMMERWERK}.modeler.get('selection').get()[0]?.id") == wanted:
            return
        page.mouse.click(*BLANK)  # two clicks on one place would be a double click
    raise AssertionError(f"{name} cannot be clicked")


def append(page: Page, source: str, what: str, name: str = "") -> str:
    """Hang the next shape on one and type its name; the last shape made."""
    pick(page, source)
    page.locator(f'.djs-context-pad [data-action="append.{what}"]').click()
    return named(page, name)


def append_other(page: Page, source: str, words: str, name: str = "") -> str:
    """The same out of the menu of all shapes."""
    pick(page, source)
    page.locator('.djs-context-pad [data-action="append"]').click()
    page.locator(".djs-popup-search input:focus").wait_for()
    page.keyboard.type(words)
    page.locator(".djs-popup .entry").first.click()
    return named(page, name)


def named(page: Page, name: str) -> str:
    if name:
        page.locator(".djs-direct-editing-content").wait_for()
        page.keyboard.type(name)
    made: str = page.evaluate(f"{KAMMERWERK}.modeler.get('selection').get()[0].id")
    page.mouse.click(*BLANK)  # an empty place: what was typed is kept
    return made


def connect(page: Page, source: str, target: str) -> None:
    pick(page, source)
    page.locator('.djs-context-pad [data-action="connect"]').click()
    x, y = centre(page, shape(page, target))
    page.mouse.move(x - 6, y)
    page.mouse.move(x, y)
    page.mouse.click(x, y)


def form(page: Page, lines: str) -> None:
    """Make the step a form of these lines and come back."""
    page.get_by_role("button", name="Neues Formular anlegen").click()
    page.wait_for_selector("#form-editor[data-state]")  # until then its panels still move what is clicked
    page.get_by_role("link", name="Als Liste").click()
    page.locator("#zeilen").fill(lines)
    page.get_by_role("button", name="Alle hinzufügen").click()
    back(page)


def back(page: Page) -> None:
    page.get_by_role("link", name="Zum Diagramm").click()
    page.wait_for_selector(".kw-edit[data-state]")


def task(page: Page, name: str, lines: str) -> None:
    pick(page, name)
    page.get_by_label("Team", exact=True).select_option(label="Personal")
    page.get_by_label("Formular", exact=True).select_option("")
    form(page, lines)


def path_to(page: Page, target: str) -> None:
    """Select the path that leads to a step, as a click on its finding does."""
    page.locator("#check-list").get_by_text(f"→ {target}").first.click()
