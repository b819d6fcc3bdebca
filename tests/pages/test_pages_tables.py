"""Decision tables over the real services: who may open one, what it asks, what an example comes to, what is refused."""
from __future__ import annotations

import io

import pytest
from page_browser import Browser

from web import create_app
from workflows.bootstrap import build
from workflows.settings import Settings

PATH = "/entwurf/hiring/tabelle/fee.dmn"
EXAMPLE = f"{PATH}/beispiel"
HEAD = '<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">'


def table(first: str = '"GmbH","UG"') -> str:
    """A table of three rules: legal form and number of employees to a fee."""
    def rule(number: int, *cells: str) -> str:
        tests = "".join(f'<inputEntry id="r{number}_i{at}"><text>{cell}</text></inputEntry>' for at, cell in enumerate(cells[:2], 1))
        return f'<rule id="r{number}">{tests}<outputEntry id="r{number}_o"><text>{cells[2]}</text></outputEntry></rule>'
    return (
        f'{HEAD}<decision id="fee" name="Gebühr berechnen"><decisionTable id="t" hitPolicy="UNIQUE">'
        '<input label="Rechtsform"><inputExpression typeRef="string"><text>form</text></inputExpression></input>'
        '<input label="Beschäftigte"><inputExpression typeRef="number"><text>staff</text></inputExpression></input>'
        '<output id="o" label="Gebühr in Euro" name="fee" typeRef="number"/>'
        + rule(1, first, "-", "320") + rule(2, '"GbR"', "&lt; 5", "140") + rule(3, '"GbR"', "&gt;= 5", "190")
        + "</decisionTable></decision></definitions>")


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    app = build(Settings(data=tmp_path_factory.mktemp("tables"), durable=False))
    for username, name, roles in (
        ("katrin", "Katrin Albers", ["process_owner"]), ("bert", "Bert Lang", ["clerk", "lead"]),
        ("anton", "Anton Petersen", ["admin"]),
    ):
        app.identity.create_person(username, name, roles=roles)
    app.drafts.begin("hiring", title="Einstellung", by=app.identity.by_username("katrin"))
    yield app
    app.close()


@pytest.fixture
def at(app):
    """Each test finds the table as it was."""
    app.drafts.save_file("hiring", "fee.dmn", table().encode(), by=app.identity.by_username("katrin"), revision=None)
    pages = create_app(app)

    def enter(username):
        client = pages.test_client()
        client.set_cookie("sid", app.identity.create_session(app.identity.by_username(username)))
        browser = Browser(client)
        browser.get("/hilfe")
        return browser

    return enter


def test_only_process_owners_open_a_table(at):
    """Leads and administrators get 403 on the editor and on its examples."""
    assert [at(who).get(PATH).status_code for who in ("katrin", "bert", "anton")] == [200, 403, 403]
    assert [at(who).post(EXAMPLE).status_code for who in ("katrin", "bert", "anton")] == [200, 403, 403]


def test_the_table_stands_on_the_page_as_text(at):
    """Who has no script or a narrow screen reads every rule in a real table."""
    page = at("katrin").get(PATH).text

    for words in ("Gebühr berechnen", "Wenn Rechtsform", "und Beschäftigte", "Dann Gebühr in Euro", "&gt;= 5"):
        assert words in page


def test_an_example_without_script_names_the_rule_and_the_result(at):
    """A plain form comes back as a whole page with rule, result and the rule marked."""
    page = at("katrin").post(EXAMPLE, {"decision": "fee", "q0": "GbR", "q1": "7"}).text

    assert "Regel 3: wenn Rechtsform „GbR“ und Beschäftigte mindestens 5, dann Gebühr in Euro 190." in page
    assert 'class="kw-hit"' in page
    assert 'value="7"' in page


def test_the_table_in_the_editor_is_what_is_tried(at):
    """The editor sends what it shows; the saved file stays as it is."""
    changed = table().replace("<text>190</text>", "<text>200</text>")
    katrin = at("katrin")
    answer = katrin.post(EXAMPLE, {"q0": "GbR", "q1": "7", "content": (io.BytesIO(changed.encode()), "table.dmn")},
                         content_type="multipart/form-data", headers={"X-Requested-With": "fetch"})

    assert "<dd>200</dd>" in answer.text
    assert "<html" not in answer.text
    assert b"<text>190</text>" in katrin.get("/entwurf/hiring/datei/fee.dmn").data


def test_no_rule_is_said_and_so_is_a_wrong_number(at):
    """Nothing that hits has a sentence; what is no number gets the forms' own error at its field."""
    katrin = at("katrin")

    assert "Keine Regel trifft zu" in katrin.post(EXAMPLE, {"q0": "*", "q1": "1"}).text
    assert "Beschäftigte: " in katrin.post(EXAMPLE, {"q0": "GbR", "q1": "viele"}).text


def test_an_unclosed_quote_is_kept_and_tried(at, app):
    """The page opens, the other rules answer, and the faulty cell stands as it was typed."""
    app.drafts.save_file("hiring", "fee.dmn", table('"GmbH').encode(), by=app.identity.by_username("katrin"), revision=None)
    katrin = at("katrin")
    app.drafts.save_file("hiring", "fee.dmn", table('"GmbH').encode(), by=app.identity.by_username("katrin"), revision=None)
    answer = katrin.post(EXAMPLE, {"q0": "GbR", "q1": "7"})

    assert "<dd>190</dd>" in answer.text
    assert "Eine Zelle mit einem Fehler trifft nie zu" in answer.text
    assert "<td>&#34;GmbH</td>" in katrin.get(PATH).text


@pytest.mark.parametrize("content", [
    b"", b"<a>", b"\xff\xfe\x00", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"<definitions/>",
])
def test_what_is_no_table_is_told_in_german(at, app, content):
    """A file that cannot be read opens with a sentence; it stays as it is."""
    katrin = at("katrin")
    app.drafts.save_file("hiring", "fee.dmn", content, by=app.identity.by_username("katrin"), revision=None)
    page = katrin.get(PATH)

    assert page.status_code == 200
    assert "Die Datei ist nicht lesbar" in page.text
    assert katrin.get("/entwurf/hiring/datei/fee.dmn").data == content


def test_files_of_other_kinds_and_unknown_ones_are_not_found(at):
    """A diagram does not open as a table, and a file nobody has is 404."""
    katrin = at("katrin")

    assert katrin.get("/entwurf/hiring/tabelle/hiring.bpmn").status_code == 404
    assert katrin.get("/entwurf/hiring/tabelle/other.dmn").status_code == 404
    assert katrin.get("/entwurf/nobody/tabelle/fee.dmn").status_code == 404


def test_only_the_editor_may_style_elements_by_script(at):
    """The policy is loosened for style attributes on this page alone; scripts stay ours everywhere."""
    katrin = at("katrin")
    loose, strict = (katrin.get(path).headers["Content-Security-Policy"] for path in (PATH, "/entwurf/hiring"))

    assert "style-src 'self' 'unsafe-inline'" in loose
    assert "script-src 'self';" in loose
    assert "unsafe" not in strict
