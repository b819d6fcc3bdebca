"""What people do with the mouse: a process owner draws shapes, paths and forms and releases them, a clerk fills in forms."""
from __future__ import annotations

import re

from drawing_room import KAMMERWERK, Room, centre
from playwright.sync_api import Locator, Page, expect

from workflows.model import SYSTEM, TaskState

BLANK = (90, 620)  # right of the tools in one column, below them in two


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


def release(page: Page, second: Page, draft: str, version: int = 1) -> None:
    """Proposed with its reason by one person, approved by another."""
    page.goto(f"/prozesse/{draft}/veroeffentlichen")
    expect(page.get_by_text("Alles ist ausführbar")).to_be_visible(timeout=30_000)
    page.get_by_label("Warum ändert sich das?").fill("Beschluss vom Montag")
    page.get_by_role("button", name="Zur Freigabe vorschlagen").click()
    page.wait_for_url(re.compile("freigaben"))
    second.goto(page.url)
    second.get_by_role("button", name=re.compile("reigeben")).first.click()
    expect(second.get_by_role("heading", level=1)).to_have_text(f"Version {version} ist veröffentlicht")


def named_field(page: Page, label: str) -> Locator:
    """The one field with this label, whether it must be filled in or not."""
    return page.get_by_label(_words(label))


def field_group(page: Page, label: str) -> Locator:
    """A choice or a day with this heading; a section of the form is none."""
    return page.locator("fieldset.kern-fieldset").filter(has=page.locator("legend", has_text=_words(label)))


def _words(label: str) -> re.Pattern[str]:
    return re.compile(rf"^\s*{re.escape(label)}(\s*\(freiwillig\))?\s*$")


def fill(page: Page, values: dict[str, str]) -> None:
    """Fill the fields of a form by their labels: a day goes into its three fields, of a choice one or several ("a, b")
    are chosen, a box is ticked with "ja"; a field that comes and goes is waited for."""
    for label, value in values.items():
        group, field = field_group(page, label), named_field(page, label)
        group.or_(field).first.wait_for()
        if re.fullmatch(r"[\d.]+\.\d{4}", value):
            for part, digits in zip(("Tag", "Monat", "Jahr"), value.split("."), strict=True):
                group.get_by_label(part).fill(digits)
        elif group.count():
            for one in value.split(", "):
                group.get_by_label(one, exact=True).check()
        elif field.evaluate("one => one.tagName") == "SELECT":
            field.select_option(label=value)
        elif field.get_attribute("type") == "checkbox":
            field.set_checked(value == "ja")
        else:
            field.fill(value)


def begin_case(room: Room, page: Page, process: str, values: dict[str, str]) -> str:
    """Begin a case with its form; gives its id."""
    page.goto(f"/neuer-vorgang/{process}")
    fill(page, values)
    page.get_by_role("button", name="Vorgang anlegen").click()
    page.wait_for_url(re.compile("/vorgang/|/aufgabe"))
    room.app.worker.run_until_quiet()
    [case] = [one.id for one in room.app.history.instances(SYSTEM)]
    return case


def open_task(page: Page, room: Room, case: str, name: str) -> str:
    """Open the page of the open task of this name and take it over; gives its id."""
    one = next(one for one in room.app.tasks.of_case(case, TaskState.OPEN) if one.name == name)
    page.goto(f"/aufgabe/{one.id}")
    if page.get_by_role("button", name="Übernehmen").count():
        page.get_by_role("button", name="Übernehmen").first.click()
    return one.id


def do(page: Page, room: Room, case: str, name: str, values: dict[str, str]) -> None:
    """Take over and complete the open task of this name on its page."""
    task_id = open_task(page, room, case, name)
    fill(page, values)
    page.get_by_role("button", name=re.compile("^Abschließen")).first.click()
    page.wait_for_url(lambda address: task_id not in address)
    room.app.worker.run_until_quiet()
