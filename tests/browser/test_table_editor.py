"""Decision tables in the browser: edited, tried, kept with faults, by mouse and by keyboard."""
from __future__ import annotations

import pathlib

import pytest
from drafting import WHOLE, complaints, drafting
from playwright.sync_api import Page, expect
from test_counter_axe import violations

pytestmark = pytest.mark.browser
FEE = (pathlib.Path(__file__).resolve().parents[2] / "bpmn" / "exam_admission" / "exam_fee.dmn").read_bytes()
PATH = "/entwurf/hiring/tabelle/fee.dmn"
MARK = ".kw-dmn .powered-by-logo, .kw-dmn .bjs-powered-by, .kw-dmn .powered-by"


@pytest.fixture
def desk(tmp_path, chromium):
    with drafting(tmp_path, chromium, {"fee.dmn": FEE}) as desk:
        yield desk


def opened(page: Page) -> Page:
    page.goto(PATH)
    expect(page.locator("#table-editor")).to_have_attribute("data-state", "open")
    return page


def cell(page: Page, key: str):
    return page.locator(f'#table-editor [data-element-id="{key}"]').first


def shown(page: Page, key: str):
    """What a cell shows; while it is edited dmn-js lays a second editor over it."""
    return cell(page, key).locator(".content-editable")


def type_over(page: Page, key: str, text: str) -> None:
    cell(page, key).click()
    page.keyboard.press("Control+a")
    page.keyboard.type(text)


def test_an_edited_cell_is_kept_and_the_rest_is_as_it_was(desk):
    """What is typed into a cell is in the draft, and all else of the file too; the page says nothing on the console."""
    page = desk.sit_down()
    said = complaints(page)
    opened(page)
    type_over(page, "AF_6_o2", '"gebuehr_neu"')
    expect(page.locator("#saving")).to_have_attribute("data-state", "changed")
    expect(page.locator("#saving")).to_have_text("alles gespeichert")
    kept = desk.kept("fee.dmn").decode()

    assert "<text>\"gebuehr_neu\"</text>" in kept
    assert kept.count("<rule ") == FEE.decode().count("<rule ")
    assert "Gebührenverzeichnis vom 27.9.2006 [S30]; Fernbleiben: volle Gebühr [S30]" in kept
    assert page.evaluate("document.documentElement.dataset.untranslated ?? ''") == ""
    assert said == []


def test_an_example_marks_the_rule_that_hit_and_says_it_in_words(desk):
    """The server evaluates; result, rule in words and the marked row are there."""
    page = opened(desk.sit_down())
    page.get_by_role("button", name="Mit Beispiel testen").click()
    form = page.locator("form.kw-example")
    form.get_by_label("Prüfung", exact=True).select_option("MP_A")
    form.get_by_label("Anlass", exact=True).select_option("part")
    form.get_by_label("Teil", exact=True).select_option("II")
    form.get_by_role("button", name="Auswerten").click()
    expect(form.locator(".kw-outcome")).to_contain_text("gebuehr_mp_teil_II")
    expect(form.locator(".kw-outcome")).to_contain_text("Regel 8: wenn Prüfung „MP_A“ oder „MP_B“")
    expect(form.locator(".kw-outcome")).to_be_focused()
    colours = page.evaluate("""() => ['AF_8', 'AF_7'].map(id =>
        getComputedStyle(document.querySelector(`#table-editor td[data-row-id="${id}"]`)).backgroundColor)""")

    assert colours[0] == "rgb(223, 243, 232)"
    assert colours[1] != colours[0]


def test_an_example_follows_what_is_in_the_editor(desk):
    """A rule that was just changed answers with its new value."""
    page = opened(desk.sit_down())
    page.get_by_role("button", name="Mit Beispiel testen").click()
    form = page.locator("form.kw-example")
    type_over(page, "AF_6_o2", '"gebuehr_neu"')
    expect(page.locator("#saving")).to_have_attribute("data-state", "changed")
    form.get_by_label("Prüfung", exact=True).select_option("FP")
    form.get_by_label("Anlass", exact=True).select_option("part")
    form.get_by_role("button", name="Auswerten").click()
    expect(form.locator(".kw-outcome")).to_contain_text("gebuehr_neu")


def test_an_unclosed_quote_is_kept_and_told_at_its_cell(desk):
    """The draft holds the faulty cell, the finding names rule and column and leads there, and nothing is lost."""
    page = opened(desk.sit_down())
    type_over(page, "AF_7_i1", 'MP_A"')  # a quote at the beginning is closed by the editor itself
    expect(page.locator("#problem-count")).to_have_text("1")
    expect(page.locator("#saving")).to_have_text("alles gespeichert")
    page.get_by_role("button", name="Prüfergebnis").click()
    finding = page.locator("#problems button")
    expect(finding).to_contain_text("Regel 7, Spalte „Prüfung“")
    expect(finding).to_contain_text("Ein Anführungszeichen ist nicht geschlossen.")
    finding.click()
    expect(cell(page, "AF_7_i1").locator(":focus")).to_have_count(1)
    page.reload()
    expect(shown(page, "AF_7_i1")).to_have_text('MP_A"')

    assert '<text>MP_A"</text>' in desk.kept("fee.dmn").decode()


def test_known_texts_get_their_quotes(desk):
    """Who types values the column knows needs no quotes."""
    page = opened(desk.sit_down())
    type_over(page, "AF_7_i1", "MP_A, FP")
    page.keyboard.press("Enter")
    expect(shown(page, "AF_7_i1")).to_have_text('"MP_A","FP"')


def test_typing_replaces_the_dash_that_means_anything(desk):
    """A number typed into a cell with "-" is that number, not the negative one."""
    page = opened(desk.sit_down())
    cell(page, "AF_7_i2").click()
    expect(cell(page, "AF_7_i2").locator(".cm-content")).to_be_focused()
    page.wait_for_function("getSelection().toString() === '-'")
    page.keyboard.type("5")
    page.keyboard.press("Enter")
    expect(shown(page, "AF_7_i2")).to_have_text("5")


def test_values_are_chosen_by_keyboard(desk):
    """Alt and arrow down opens the values of a cell; the arrow keys choose one."""
    page = opened(desk.sit_down())
    cell(page, "AF_6_o1").click()
    page.keyboard.press("Alt+ArrowDown")
    expect(page.locator(".context-menu").get_by_text("Vorgegebene Werte")).to_be_visible()
    page.locator(".context-menu input[type=radio]").first.click()
    page.keyboard.press("Escape")
    expect(shown(page, "AF_6_o1")).to_have_text('"firm"')


def test_rules_and_columns_come_and_go_by_keyboard(desk):
    """The toolbar is reached and works with the keyboard, and every act can be undone."""
    page = opened(desk.sit_down())
    rules, inputs = page.locator("td.rule-index"), page.locator("#table-editor th.input-cell")
    many, columns = rules.count(), inputs.count()
    cell(page, "AF_6_i2").click()

    def press(button: str) -> None:
        page.locator(f"[data-do={button}]").focus()
        page.keyboard.press("Enter")

    press("addRuleBelow")
    expect(rules).to_have_count(many + 1)
    press("removeRule")
    expect(rules).to_have_count(many)
    expect(page.locator('#table-editor [data-row-id="AF_6"]')).to_have_count(0)
    press("undo")
    expect(page.locator('#table-editor td.rule-index[data-row-id="AF_6"]')).to_have_count(1)
    press("addInput")
    expect(inputs).to_have_count(columns + 1)
    cell(page, "AF_6_i2").click()
    press("removeClause")
    expect(inputs).to_have_count(columns)


def test_what_is_no_table_opens_with_a_sentence_and_stays(desk):
    """A file that cannot be drawn is told in German and offered for download."""
    desk.put("fee.dmn", b"<a>")
    page = desk.sit_down()
    page.goto(PATH)
    expect(page.locator("#table-editor [role=alert]")).to_contain_text("lässt sich nicht als Entscheidungstabelle öffnen")

    assert desk.kept("fee.dmn") == b"<a>"


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 1440), ("light", 390), ("dark", 390)])
def test_the_page_has_no_barrier(desk, scheme, width):
    """axe finds nothing, in the library's part neither, while an example is shown and while one is kept and tried."""
    page = desk.sit_down(width=width, scheme=scheme)
    page.goto(PATH)
    found = []
    if width > 860:
        expect(page.locator("#table-editor")).to_have_attribute("data-state", "open")
        page.get_by_role("button", name="Mit Beispiel testen").click()
        assert page.evaluate(WHOLE, MARK)
    form = page.locator("form.kw-example")
    form.get_by_label("Prüfung", exact=True).select_option("FP")
    form.get_by_label("Anlass", exact=True).select_option("part")
    for act in ("Auswerten", "Als Beispiel behalten", "Alle Beispiele prüfen"):
        form.get_by_role("button", name=act).click()
        form.locator({"Auswerten": ".kw-outcome", "Als Beispiel behalten": ".kw-kept__told", "Alle Beispiele prüfen": ".kw-kept__list .kw-state"}[act]).first.wait_for()
        found += violations(page)
    sideways = page.evaluate("document.documentElement.scrollWidth - innerWidth")

    assert sideways <= 0
    assert found == []


NEWEST = FEE.replace(b"https://www.omg.org/spec/DMN/20191111/MODEL/", b"https://www.omg.org/spec/DMN/20230324/MODEL/").replace(
    b"https://www.omg.org/spec/DMN/20191111/DMNDI/", b"https://www.omg.org/spec/DMN/20230324/DMNDI/")


def test_a_file_of_another_version_stays_of_that_version(desk):
    """DMN 1.5 is edited and written back as DMN 1.5, so that the tool it came from reads it."""
    desk.put("fee.dmn", NEWEST)
    page = opened(desk.sit_down())
    type_over(page, "AF_6_o2", '"gebuehr_neu"')
    expect(page.locator("#saving")).to_have_attribute("data-state", "changed")
    expect(page.locator("#saving")).to_have_text("alles gespeichert")
    kept = desk.kept("fee.dmn")

    assert b"gebuehr_neu" in kept
    assert b"20230324/MODEL/" in kept
    assert b"20191111" not in kept


def test_what_the_editor_does_not_know_is_shown_and_not_lost(desk):
    """A file with expressions newer than the editor: read and tried, never written."""
    newer = NEWEST.replace(b"</decision>", b"</decision><decision id=\"c\" name=\"Wenn\"><conditional><if><literalExpression><text>true</text>"
                           b"</literalExpression></if></conditional></decision>", 1)
    desk.put("fee.dmn", newer)
    page = desk.sit_down()
    page.goto(PATH)
    expect(page.locator("#table-editor")).to_have_attribute("data-state", "reading")
    expect(page.get_by_text("Teile, die der Editor nicht kennt")).to_be_visible()
    expect(page.get_by_role("cell", name='"gebuehr_up"').first).to_be_visible()
    page.get_by_role("button", name="Mit Beispiel testen").click()
    form = page.locator("form.kw-example")
    form.get_by_label("Entscheidung", exact=True).select_option("exam_fee")
    form.get_by_label("Prüfung", exact=True).select_option("FP")
    form.get_by_label("Anlass", exact=True).select_option("part")
    form.get_by_role("button", name="Auswerten").click()
    expect(form.locator(".kw-outcome")).to_contain_text("gebuehr_fp")

    assert desk.kept("fee.dmn") == newer
