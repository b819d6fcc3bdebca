"""Forms in the browser: drawn with a condition, previewed as the task shows them, built as a list by keyboard alone."""
from __future__ import annotations

import json

import pytest
from drafting import DRAFT, WHOLE, complaints, drafting
from playwright.sync_api import Page, expect
from test_counter_axe import violations

from web import create_app
from web.fields import present
from workflows.forms import parse_form

pytestmark = pytest.mark.browser
PATH = "/entwurf/hiring/formular/person.form"
FORM = {"type": "default", "id": "person", "schemaVersion": 19, "components": [
    {"type": "textfield", "id": "a", "key": "first_name", "label": "Vorname", "validate": {"required": True}},
    {"type": "radio", "id": "b", "key": "result", "label": "Ergebnis", "values": [
        {"label": "vollständig", "value": "complete"}, {"label": "unvollständig", "value": "incomplete"}]},
    {"type": "number", "id": "n", "key": "hours", "label": "Stunden", "appearance": {"suffixAdorner": "Stunden"}, "layout": {"columns": 8}},
    {"type": "datetime", "id": "d", "key": "start", "label": "Beginn", "dateLabel": "Beginn", "subtype": "date", "layout": {"columns": 8}},
]}
MINE = "document.querySelector('#form-editor').editor"
# form-js names its drag handles and its search field only by their looks, and gives two regions of a page no name.
LIBRARY = ("scrollable-region-focusable", "landmark-unique")


@pytest.fixture
def desk(tmp_path, chromium):
    with drafting(tmp_path, chromium, {"person.form": json.dumps(FORM).encode()}) as desk:
        yield desk


def opened(page: Page) -> Page:
    page.goto(PATH)
    expect(page.locator("#form-editor")).to_have_attribute("data-state", "open")
    return page


def fields(desk) -> list[dict]:
    return json.loads(desk.kept("person.form"))["components"]


def put_in(page: Page, kind: str) -> None:
    """Put a building block in with the keyboard."""
    page.locator(f'.fjs-palette-field[data-field-type="{kind}"]').focus()
    page.keyboard.press("Enter")


def test_a_conditional_field_is_drawn_named_and_kept(desk):
    """A new field gets its short name from its label, is shown on a condition, and the preview follows it."""
    page = desk.sit_down()
    said = complaints(page)
    opened(page)
    put_in(page, "textarea")
    expect(page.locator("#properties .bio-properties-panel-header-type")).to_have_text("Textfeld")
    page.locator("#properties .bio-properties-panel-group-header", has_text="Allgemein").click()
    page.get_by_role("textbox", name="Beschriftung").click()
    page.keyboard.press("Control+a")
    page.keyboard.type("Was fehlt noch?")
    page.locator("#own-key").select_option(label="Ergebnis")
    page.locator("#own-value").select_option(label="unvollständig")
    preview = page.frame_locator("#preview")
    expect(preview.get_by_label("Vorname")).to_be_visible()
    expect(preview.get_by_text("Was fehlt noch?")).to_have_count(0)
    preview.get_by_label("unvollständig", exact=True).check()
    expect(preview.get_by_text("Was fehlt noch?")).to_be_visible()
    page.locator("#own-more").select_option(label="Vorname")
    page.locator("#own-comparison-2").select_option(label="ist leer")
    page.locator("#own-join").select_option(label="oder: eine genügt")
    expect(page.locator("#own-value")).to_have_value("incomplete")
    expect(page.locator("#saving")).to_have_text("alles gespeichert")
    assert fields(desk)[-1]["conditional"] == {"hide": '=(result != "incomplete") and (first_name != null)'}
    page.locator("#own-key-2").select_option(label="(keine)")
    expect(page.locator("#own-join")).to_have_count(0)
    expect(page.locator("#saving")).to_have_text("alles gespeichert")
    made = fields(desk)[-1]

    assert (made["type"], made["key"], made["label"]) == ("textarea", "missing", "Was fehlt noch?")
    assert made["conditional"] == {"hide": '=result != "incomplete"'}
    assert fields(desk)[:4] == FORM["components"]
    assert said == []


def test_only_what_our_pages_show_is_offered(desk):
    """The palette holds the twelve kinds the server renders, in German; expressions are not offered for words."""
    page = opened(desk.sit_down())
    offered = page.locator(".fjs-palette-field:visible").evaluate_all("all => all.map(one => one.dataset.fieldType)")
    words = " ".join(page.locator(".fjs-palette:visible").all_inner_texts()).replace("\u00ad", "")

    assert sorted(offered) == sorted([
        "textfield", "textarea", "number", "datetime", "filepicker", "checkbox", "checklist", "radio", "select", "text",
        "separator", "group"])
    for word in ("Eingabe", "Textzeile", "Mehrfachauswahl", "Abschnitt"):
        assert word in words
    page.locator("#form-editor .fjs-element").nth(1).click()
    for group in page.locator("#properties .bio-properties-panel-group-header").all():
        group.click()
    assert page.locator(".bio-properties-panel-feel-icon:visible").count() == 0
    for english in ("Field", "Required", "Options", "Static", "Label", "General", "Layout"):
        assert english not in page.locator("#properties").inner_text()


def test_the_preview_looks_like_the_task(desk):
    """What stands in the preview is, sign by sign, what the macros of the task page draw."""
    page = opened(desk.sit_down())
    frame = page.frame_locator("#preview")
    expect(frame.get_by_label("Vorname")).to_be_visible()
    preview = page.evaluate("document.querySelector('#preview').contentDocument.querySelector('#fields').innerHTML")
    pages, form = create_app(desk.app), parse_form(json.dumps(FORM))
    task = pages.jinja_env.from_string('{% import "fields.html" as kern with context %}{{ kern.all(fields) }}')
    with pages.test_request_context():
        expected = task.render(fields=present(form, form.initial({}), {}, prefix="vorschau"), language="de")
    same = page.evaluate("""([one, other]) => {
        const plain = text => { const box = document.createElement('div'); box.innerHTML = text; return box.innerHTML.replace(/\\s+/g, ' ').trim(); };
        return plain(one) === plain(other);
    }""", [preview, expected])

    assert same


def test_what_the_server_cannot_show_is_told_and_kept(desk):
    """A field of another tool stays in the draft; the finding names it."""
    desk.put("person.form", json.dumps(FORM | {"components": [*FORM["components"], {"type": "html", "id": "h", "content": "<b>x</b>"}]}).encode())
    page = opened(desk.sit_down())
    page.get_by_role("button", name="Prüfergebnis").click()
    expect(page.locator("#problems button")).to_have_count(1)
    put_in(page, "checkbox")
    expect(page.locator("#saving")).to_have_attribute("data-state", "changed")
    expect(page.locator("#saving")).to_have_text("alles gespeichert")

    assert [one["type"] for one in fields(desk)] == ["textfield", "radio", "number", "datetime", "html", "checkbox"]


def test_a_list_is_built_by_keyboard_without_script(desk):
    """No mouse, no JavaScript: three fields, one conditional, in the order they should have."""
    page = desk.sit_down(script=False)
    page.goto(f"{PATH}/liste")
    page.get_by_label("Beschriftung").focus()
    for label in ("Geburtsort", "Bemerkung"):
        page.keyboard.type(label)
        page.keyboard.press("Enter")
        expect(page.get_by_role("link", name=label, exact=True)).to_be_visible()
        expect(page.get_by_label("Beschriftung")).to_be_focused()
    page.get_by_role("button", name="Bemerkung nach oben").focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Bemerkung", exact=True).focus()
    page.keyboard.press("Enter")
    page.get_by_label("Nur zeigen, wenn").focus()
    page.keyboard.type("Erg")
    page.get_by_role("button", name="Feld speichern").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".kw-errors")).to_contain_text("Vergleich")
    page.get_by_label("Vergleich").select_option(label="ist")
    page.get_by_label("Wert", exact=False).last.select_option(label="unvollständig")
    page.get_by_role("button", name="Feld speichern").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#zeile-remark")).to_contain_text("nur wenn „Ergebnis“ ist „unvollständig“")

    assert [one["label"] for one in fields(desk)][-2:] == ["Bemerkung", "Geburtsort"]
    assert fields(desk)[-2]["conditional"] == {"hide": '=result != "incomplete"'}


def test_thirty_fields_are_made_in_one_go(desk):
    """Thirty lines become thirty fields, and the preview shows them."""
    page = desk.sit_down()
    page.goto(f"{PATH}/liste")
    page.get_by_text("Mehrere Felder auf einmal").click()
    page.get_by_label("Eine Zeile für jedes Feld").fill("\n".join(f"Angabe {number} *" for number in range(1, 31)))
    page.get_by_role("button", name="Alle hinzufügen").click()
    expect(page.get_by_role("heading", name="34 Felder")).to_be_visible()
    expect(page.frame_locator(".kw-previewframe").get_by_label("Angabe 30")).to_be_attached()

    assert len(fields(desk)) == 34


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 1440), ("light", 390)])
def test_the_list_has_no_barrier(desk, scheme, width):
    """axe finds nothing on the list and on a field being changed, and nothing is too wide."""
    page = desk.sit_down(width=width, scheme=scheme)
    found = []
    for path in (f"{PATH}/liste", f"{PATH}/liste?feld=b"):
        page.goto(path)
        found += violations(page)
        if page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0:
            found.append(f"{path} is too wide")
        # axe says nothing of words that have the colour of their ground.
        if page.locator("nav a[aria-current]").evaluate("one => { const s = getComputedStyle(one); return s.color === s.backgroundColor; }"):
            found.append(f"{path}: nobody reads which view this is")

    assert found == []


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 1440), ("light", 390)])
def test_drawing_has_no_barrier_but_what_the_library_brings(desk, scheme, width):
    """axe finds nothing of ours; the watermark is whole; a narrow screen is sent to the list."""
    page = desk.sit_down(width=width, scheme=scheme)
    page.goto(PATH)
    if width > 860:
        expect(page.locator("#form-editor")).to_have_attribute("data-state", "open")
        page.locator("#form-editor .fjs-element").nth(1).click()
        assert page.evaluate(WHOLE, "#form-editor .fjs-powered-by-link")
    else:
        expect(page.get_by_role("link", name="Als Liste bearbeiten")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    found = [one for one in violations(page) if not any(f": {rule}:" in one for rule in LIBRARY)]

    assert found == []


def test_the_preview_has_one_frame(desk):
    """The form stands on the page of the preview as in the task: no box around it beside that of the panel."""
    desk.put("one.form", json.dumps({"type": "default", "id": "one", "components": [
        {"type": "textfield", "id": "f", "key": "note", "label": "Vermerk"}]}).encode())
    page = desk.sit_down()
    page.goto(f"/entwurf/{DRAFT}/formular/one.form/liste")
    body = page.frame_locator(".kw-previewframe").locator("body")
    expect(body.get_by_label("Vermerk")).to_be_visible()
    for one in (body, page.locator(".kw-previewframe")):
        assert one.evaluate("one => getComputedStyle(one).borderLeftWidth") == "0px"
