"""A committee's round in a real browser: twenty green cases in one go, by keyboard and without script, axe and widths."""
from __future__ import annotations

import pathlib
from collections.abc import Iterator

import pytest
from counter import served
from exam_round import at_the_chair, becomes_biased, installed
from playwright.sync_api import Browser, Page, expect

from handlers.exams.service import of_case

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("committee")]
AXE = pathlib.Path(__file__).resolve().parents[2] / "web" / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
NAMES = [f"Prüfling{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUV"]


@pytest.fixture(scope="module")
def chamber(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple]:
    """Twenty-one green cases at the chair, the last of them with a conflict of interest."""
    app = installed(tmp_path_factory.mktemp("committee"))
    tasks = [at_the_chair(app, name) for name in NAMES[:21]]
    becomes_biased(app, "wendt", NAMES[20])
    with served(app) as port:
        yield app, f"http://127.0.0.1:{port}", tasks
    app.close()


def window(chromium: Browser, chamber: tuple, username: str = "wendt", *, width: int = 1440, scheme: str = "light", script: bool = True) -> Page:
    """A browser window, signed in."""
    app, address, _ = chamber
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, locale="de-DE", base_url=address,
        java_script_enabled=script)
    token = app.identity.create_session(app.identity.by_username(username))
    context.add_cookies([{"name": "sid", "value": token, "url": address}])
    return context.new_page()


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (1440, "dark"), (1180, "light"), (390, "light"), (390, "dark")])
def test_the_pages_of_the_round_have_no_barrier_axe_can_see(chromium, chamber, width, scheme):
    """The chair's list, the round, all rounds and the handbook, in both themes and at three widths; nothing runs over."""
    for username, path in (
        ("wendt", "/entscheidungen"), ("wendt", f"/aufgabe/{chamber[2][0].id}"), ("anna", "/pruefungen"),
        ("anna", "/pruefungen/S27"), ("anna", "/hilfe/vorsitz"), ("albers", "/parameter"),
        ("albers", "/parameter/fee_schedule"),
        ("clara", "/pruefungen/ausschuesse"), ("clara", "/pruefungen/ausschuesse/mpa-tischler"),
        ("clara", "/pruefungen/aufbewahrung"), ("anna", "/lehrlingsrolle"), ("anna", "/lehrlingsrolle/LR-2024-90001"),
        ("anna", f"/vorgang/{chamber[2][0].business_key}/werte"),
    ):
        page = window(chromium, chamber, username, width=width, scheme=scheme)
        page.goto(path)
        page.evaluate(AXE.read_text(encoding="utf-8"))
        found = page.evaluate("tags => axe.run(document, {runOnly: tags}).then(result => result.violations)", TAGS)
        assert (path, [one["id"] for one in found]) == (path, [])
        assert (path, page.evaluate("document.documentElement.scrollWidth <= innerWidth")) == (path, True)
        page.context.close()


def test_the_roll_is_searched_by_keyboard_and_leads_to_one_apprenticeship(chromium, chamber):
    """Tab to the field, type, Enter, Tab to the name, Enter: the contract is there."""
    page = window(chromium, chamber, "anna")
    page.goto("/lehrlingsrolle")
    page.get_by_label("Name, Betrieb, Beruf oder Nummer").focus()
    page.keyboard.type("Okafor")
    page.keyboard.press("Enter")
    name = page.get_by_role("link", name="Okafor, Ada")
    expect(name).to_be_visible()
    name.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Okafor, Ada")).to_be_visible()
    expect(page.get_by_role("heading", name="Für die Zulassung")).to_be_visible()
    page.context.close()


def test_two_are_admitted_without_script(chromium, chamber):
    """Links and forms are enough: tick, ask, confirm, result."""
    page = window(chromium, chamber, script=False)
    page.goto("/entscheidungen")
    for name in NAMES[:2]:
        page.get_by_label(f"{name}, Lena").first.check()
    page.get_by_role("button", name="Ausgewählte zulassen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("2 Personen zulassen")
    page.get_by_role("button", name="2 Personen zulassen").click()
    expect(page.get_by_role("status").first).to_contain_text("2 von 2 bearbeitet.")
    page.goto("/entscheidungen?alle=ja")
    expect(page.locator("input[name=ids]:checked")).to_have_count(18)
    page.context.close()


def test_a_round_of_twenty_is_decided_by_keyboard(chromium, chamber):
    """All that are left are ticked with one key, confirmed with another; the biased one is not among them."""
    app, _, tasks = chamber
    [*clean, biased] = tasks
    waiting = [one for one in clean if one.id in {task.id for task in app.tasks.of_case(one.instance_id, "open")}]
    waiting += [at_the_chair(app, name) for name in ("Zander", "Zoch")[:20 - len(waiting)]]
    page = window(chromium, chamber)
    page.goto("/entscheidungen")
    expect(page.locator("input[name=ids]")).to_have_count(20)
    page.locator("input[data-all]").focus()
    page.keyboard.press("Space")
    expect(page.locator("input[name=ids]:checked")).to_have_count(20)
    page.get_by_role("button", name="Ausgewählte zulassen").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="20 Personen zulassen").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("20 von 20 bearbeitet.")
    expect(page.locator(".kw-results li")).to_have_count(20)
    app.worker.run_until_quiet()
    with app.reading() as connection:
        outcomes = [of_case(connection, one.instance_id)[0].outcome for one in waiting]
        assert of_case(connection, biased.instance_id)[0].outcome == ""
    assert outcomes == ["ZUGELASSEN"] * 20
    page.get_by_role("link", name="Zurück zu meinen Entscheidungen").click()
    page.get_by_role("button", name="An die Stellvertretung").click()
    expect(page.locator(".kw-flash").first).to_contain_text("Die Sache geht an die Stellvertretung.")
    page.context.close()
