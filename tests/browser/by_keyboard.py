"""What people do with the keys alone: a process owner in the list "Alle Schritte", a clerk in a form."""
from __future__ import annotations

import re

from drawing_room import KAMMERWERK, until
from playwright.sync_api import Page


def reach(page: Page, true: str, key: str = "Tab") -> None:
    """Press a key until something is true of `it`, what has the focus; where Tab leads there it first has to be on the page."""
    if key.endswith("Tab"):
        until(page, f"[...document.querySelectorAll('*')].some(it => it.checkVisibility() && ({true}))")
    for _ in range(80):
        if page.evaluate(f"(it => {true})(document.activeElement)"):
            return
        page.keyboard.press(key)
    raise AssertionError(f"not reached: {true}")


def to_steps(page: Page) -> None:
    """From the top of the editor of a diagram to the list of its steps."""
    reach(page, "it.id === 'tab-inspector'")
    page.keyboard.press("ArrowRight")
    reach(page, "it.classList.contains('kw-step')")


def to_line(page: Page, words: str) -> None:
    """Up to the first line, then down to the one with these words, once the list has it."""
    until(page, f"[...document.querySelectorAll('.kw-step')].some(it => it.textContent.startsWith({words!r}))")
    reach(page, "it.classList.contains('kw-step')", "Shift+Tab")
    reach(page, "it === document.querySelector('.kw-step')", "ArrowUp")
    reach(page, f"it.textContent.startsWith({words!r})", "ArrowDown")


def to_button(page: Page, words: str) -> None:
    reach(page, f"it.matches('button') && it.textContent === {words!r}")


def press(page: Page, words: str, kind: str = "button") -> None:
    """Go to a button or a link that begins with these words, and press it."""
    reach(page, f"it.matches({kind!r}) && it.textContent.trim().startsWith({words!r})")
    page.keyboard.press("Enter")


def follow(page: Page, words: str, kind: str = "button") -> None:
    """The same where another page comes of it."""
    with page.expect_navigation():
        press(page, words, kind)


def to_field(page: Page, label: str) -> None:
    reach(page, f"it.labels?.[0]?.textContent === {label!r}")


def pick(page: Page, words: str) -> None:
    """Choose an option of the choice that has the focus, by arrow keys; what is known at a step is asked of the server."""
    until(page, f"[...document.activeElement.options ?? []].some(one => one.text === {words!r})")
    reach(page, "it.selectedIndex === 0", "ArrowUp")
    reach(page, f"it.selectedOptions[0].text === {words!r}", "ArrowDown")


def insert(page: Page, kind: str, button: str = "Schritt danach einfügen") -> None:
    to_field(page, "Art")
    pick(page, kind)
    to_button(page, button)
    page.keyboard.press("Enter")


def name_it(page: Page, words: str) -> None:
    """Enter leads to the properties; the first field is the name."""
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.labels[0].textContent") == "Bezeichnung"
    page.keyboard.type(words)


def back(page: Page, line: str) -> None:
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.textContent").startswith(line)


def choose(page: Page, label: str, words: str) -> None:
    to_field(page, label)
    pick(page, words)


def lead_to(page: Page, goal: str, button: str = "Pfad dorthin hinzufügen") -> None:
    choose(page, "Ziel", goal)
    to_button(page, button)
    page.keyboard.press("Enter")


def told_by_the_check(page: Page, words: str) -> None:
    until(page, f"document.querySelector('#check-list').textContent.includes({words!r})")


CHOSEN = f"{KAMMERWERK}.modeler.get('selection').get().map(one => one.id)"


def new_form(page: Page, lines: str) -> None:
    """Make the chosen step a form of these lines and come back; it is still chosen, and the list is gone to."""
    step = page.evaluate(CHOSEN)
    press(page, "Neues Formular anlegen")
    page.wait_for_selector("#form-editor[data-state]")
    press(page, "Als Liste", "a")
    page.locator("#zeilen").wait_for()
    reach(page, "it.id === 'zeilen'")
    page.keyboard.type(lines)
    follow(page, "Alle hinzufügen")
    press(page, "Zum Diagramm", "a")
    page.wait_for_selector(".kw-edit[data-state]")
    assert page.evaluate(CHOSEN) == step
    to_steps(page)


FIELD = "(it.labels?.[0]?.textContent.replace('(freiwillig)', '').trim())"
GROUP = "(it.closest('fieldset')?.querySelector('legend')?.textContent.replace('(freiwillig)', '').trim())"


def fill(page: Page, values: dict[str, str]) -> None:
    """Fill the fields of a form in their order: type, choose with the arrows, tick with the space bar."""
    for label, value in values.items():
        reach(page, f"{label!r} === {FIELD} || {label!r} === {GROUP}")
        kind = page.evaluate("document.activeElement.type")
        if re.fullmatch(r"[\d.]+\.\d{4}", value):
            for part, digits in zip(("Tag", "Monat", "Jahr"), value.split("."), strict=True):
                reach(page, f"{part!r} === {FIELD}")
                page.keyboard.type(digits)
        elif kind == "radio":
            page.keyboard.press("Space")
            reach(page, f"{value!r} === {FIELD}", "ArrowDown")
        elif kind == "select-one":
            pick(page, value)
        else:
            page.keyboard.type(value)
