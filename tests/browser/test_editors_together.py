"""What the editors of tables, forms and letters share: new files, one person at a time, a connection that goes away."""
from __future__ import annotations

import pytest
from drafting import DRAFT, drafting
from playwright.sync_api import Page, expect

from web.modeler.blank import blank, layout
from web.modeler.kinds import KINDS, href_of, kind_of

pytestmark = pytest.mark.browser
NEW = dict(blank(kind, "Gebühr neu") for kind in KINDS[1:4])
PLACES = {"tabelle": "#table-editor", "formular": "#form-editor", "brief": "#letter-form"}


@pytest.fixture
def desk(tmp_path, chromium):
    with drafting(tmp_path, chromium, NEW | {"letters/layout.typ": layout()}) as desk:
        yield desk


def opened(page: Page, file: str, state: str = "open") -> Page:
    page.goto(href_of(DRAFT, file))
    expect(page.locator(PLACES[kind_of(file).editor])).to_have_attribute("data-state", state)
    return page


@pytest.mark.parametrize("file", sorted(NEW))
def test_a_new_file_opens_without_a_finding(desk, file):
    """What a new table, form and letter begin with can be edited, checked and shown at once."""
    page = opened(desk.sit_down(), file)

    if file.endswith(".typ"):
        expect(page.locator("#letter")).to_have_attribute("data-state", "shown")
    else:
        page.get_by_role("button", name="Prüfergebnis").click()
        expect(page.locator("#problems")).to_contain_text("in Ordnung")
    assert desk.kept(file) == NEW[file]


@pytest.mark.parametrize("file", sorted(NEW))
def test_a_colleague_reads_and_takes_over(desk, file):
    """Who comes second sees who edits, changes nothing, and may take the draft over."""
    desk.app.identity.create_person("nagel", "Paula Nagel", roles=["process_owner"])
    desk.app.drafts.take_over(DRAFT, by=desk.app.identity.by_username("nagel"))
    page = opened(desk.sit_down(), file, "reading")
    expect(page.locator("#locked")).to_contain_text("Paula Nagel")
    expect(page.locator("#saving")).to_have_text("nur zum Lesen")
    page.get_by_role("button", name="Bearbeitung übernehmen").click()
    expect(page.locator(PLACES[kind_of(file).editor])).to_have_attribute("data-state", "open")
    expect(page.locator("#locked")).to_be_hidden()

    assert desk.app.drafts.read(DRAFT).lock.by == "albers"
    assert desk.kept(file) == NEW[file]


def test_nothing_is_lost_while_the_connection_is_away(desk):
    """Typed without a connection: said so, offered as a copy, and kept as soon as the connection is back."""
    file = next(name for name in NEW if name.endswith(".typ"))
    page = opened(desk.sit_down(), file)
    page.context.set_offline(True)
    page.get_by_label("Vorlage").click()
    page.keyboard.press("Control+End")
    page.keyboard.type("Noch ein Satz.")
    expect(page.locator("#saving")).to_have_text("nicht gespeichert")
    expect(page.get_by_role("button", name="Lokale Kopie herunterladen")).to_be_visible()
    page.context.set_offline(False)
    expect(page.locator("#saving")).to_have_text("alles gespeichert", timeout=15_000)

    assert desk.kept(file).decode().endswith("Noch ein Satz.")


def test_only_drawing_tables_and_forms_loosens_styles(desk):
    """Of all pages of a draft two allow style attributes; scripts and everything else stay strict on every one."""
    page = desk.sit_down()
    table, form, letter = (href_of(DRAFT, next(name for name in NEW if name.endswith(end))) for end in (".dmn", ".form", ".typ"))
    policies = {path: page.goto(path).headers["content-security-policy"] for path in (
        table, form, f"{form}/liste", letter, f"/entwurf/{DRAFT}", f"/entwurf/{DRAFT}/diagramm/{DRAFT}.bpmn", "/")}

    assert [path for path, policy in policies.items() if "unsafe" in policy] == [table, form]
    assert {policy.replace(" 'unsafe-inline'", "") for policy in policies.values()} == {policies["/"]}
