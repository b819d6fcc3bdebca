"""Decision tables over the real services: who may open one, what it asks, what an example comes to, what is refused."""
from __future__ import annotations

import io

import pytest
from page_browser import entrance

from workflows.bootstrap import build
from workflows.scenarios import run_file
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
    return entrance(app)


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


KEPT = "scenarios/fee_beispiele.yaml"


@pytest.fixture
def kept(at, app):
    """A table without examples, and what keeps one: form, number of employees."""
    katrin, owner = at("katrin"), app.identity.by_username("katrin")
    if KEPT in app.drafts.read("hiring").files:
        app.drafts.remove_file("hiring", KEPT, by=owner)

    def keep(form: str = "GbR", staff: str = "7") -> str:
        return katrin.post(EXAMPLE, {"q0": form, "q1": staff, "act": "behalten"}).text

    return keep


def test_an_example_is_kept_as_a_test_case_of_the_draft(kept, app, at, tmp_path):
    """What was tried becomes a test case in words; it is met by this table and not met by one that says otherwise."""
    page = kept()
    assert "Das Beispiel ist behalten" in page
    assert "Gebühr berechnen: Rechtsform GbR, Beschäftigte 7 → 190" in page
    files = app.drafts.read("hiring").files
    (tmp_path / "scenarios").mkdir()
    (tmp_path / KEPT).write_bytes(files[KEPT])
    (tmp_path / "fee.dmn").write_bytes(files["fee.dmn"])
    assert [one.outcome for one in run_file(tmp_path / KEPT)] == ["met"]
    (tmp_path / "fee.dmn").write_bytes(files["fee.dmn"].replace(b"<text>190</text>", b"<text>200</text>"))
    [unmet] = run_file(tmp_path / KEPT)
    assert (unmet.outcome, unmet.code) == ("not_met", "scenario_value")
    assert (unmet.params["name"], unmet.params["found"], unmet.params["wanted"]) == ("Gebühr berechnen", 200, 190)
    assert "beispiel_1" in at("katrin").get("/entwurf/hiring/probelauf").text


def test_the_same_values_are_kept_once_and_forgotten_again(kept, app, at):
    """A second example with the same values is refused with a sentence; the last one takes its file along."""
    kept()
    assert "Ein Beispiel mit diesen Angaben gibt es schon" in kept()
    kept("GbR", "2")
    katrin = at("katrin")
    left = katrin.post(EXAMPLE, {"act": "vergessen:beispiel_1"}).text
    assert ("Beschäftigte 7" in left, "Beschäftigte 2" in left) == (False, True)
    katrin.post(EXAMPLE, {"act": "vergessen:beispiel_2"})
    katrin.post(EXAMPLE, {"act": "vergessen:beispiel_2"})  # a second click finds nothing and harms nothing
    assert KEPT not in app.drafts.read("hiring").files


def test_kept_examples_are_tried_on_the_table_in_the_editor(kept, at):
    """Before it is saved, each example says whether it still holds."""
    kept()
    kept("GbR", "2")
    changed = table().replace("<text>190</text>", "<text>200</text>")
    answer = at("katrin").post(
        EXAMPLE, {"act": "pruefen", "content": (io.BytesIO(changed.encode()), "table.dmn")},
        content_type="multipart/form-data", headers={"X-Requested-With": "fetch"}).text

    assert answer.count("gilt nicht mehr") == 1
    assert answer.count("kw-state--green") == 1


def test_nothing_is_kept_that_the_table_may_not_say(kept, app):
    """Two rules that contradict one another are no example; a file nobody can read is not overwritten."""
    owner = app.identity.by_username("katrin")
    app.drafts.save_file("hiring", "fee.dmn", table('"GbR"').encode(), by=owner, revision=None)
    page = kept()
    assert "Mehrere Regeln treffen zu" in page
    assert "Als Beispiel behalten" not in page
    assert KEPT not in app.drafts.read("hiring").files
    app.drafts.save_file("hiring", "fee.dmn", table().encode(), by=owner, revision=None)
    app.drafts.save_file("hiring", KEPT, b"- id: [", by=owner, revision=None)
    assert "lässt sich nicht lesen" in kept()
    assert app.drafts.read("hiring").files[KEPT] == b"- id: ["


def test_days_and_spans_come_back_as_what_they_are(at, app, kept, tmp_path):
    """A table that gives a span of time and asks for a day keeps both with their kind."""
    owner = app.identity.by_username("katrin")
    span = table("-").replace("<text>-</text>", '<text>&lt; date("2020-01-01")</text>', 1).replace(">140<", '>duration("P14D")<').replace('typeRef="number"/>', 'typeRef="Any"/>').replace(
        '<text>form</text>', "<text>received</text>").replace('"string"', '"date"').replace(
        '<text>"GbR"</text>', '<text>&gt;= date("2026-01-01")</text>')
    app.drafts.save_file("hiring", "fee.dmn", span.encode(), by=owner, revision=None)
    katrin = at("katrin")
    app.drafts.save_file("hiring", "fee.dmn", span.encode(), by=owner, revision=None)
    page = katrin.post(EXAMPLE, {"q0": "2026-05-01", "q1": "2", "act": "behalten"}).text
    assert "→ P14D" in page
    (tmp_path / "scenarios").mkdir()
    files = app.drafts.read("hiring").files
    (tmp_path / KEPT).write_bytes(files[KEPT])
    (tmp_path / "fee.dmn").write_bytes(files["fee.dmn"])
    assert b"'@P14D'" in files[KEPT]
    assert b"'@2026-05-01'" in files[KEPT]
    assert [one.outcome for one in run_file(tmp_path / KEPT)] == ["met"]
    assert katrin.post(EXAMPLE, {"act": "pruefen"}).text.count("gilt nicht mehr") == 0


def test_a_table_is_told_what_is_known_where_it_is_used(at, app):
    """The values before the step that asks the table, with label, type and options; the house's teams; none where nobody asks it."""
    owner = app.identity.by_username("katrin")
    katrin = at("katrin")
    known = "/entwurf/hiring/angaben/fee.dmn"
    assert katrin.get(known).json["known"] == []
    before = app.drafts.read_file("hiring", "hiring.bpmn").content
    rule = b'<bpmn:businessRuleTask id="ask" name="Fragen" camunda:decisionRef="fee" camunda:resultVariable="fee"/>'
    flow = b'<bpmn:sequenceFlow id="to_ask" sourceRef="first_step" targetRef="ask"/>'
    app.drafts.save_file("hiring", "hiring.bpmn", before.replace(b"</bpmn:process>", rule + flow + b"</bpmn:process>"), by=owner, revision=None)
    told = katrin.get(known).json
    app.drafts.save_file("hiring", "hiring.bpmn", before, by=owner, revision=None)

    assert all(one["label"] and one["type"] for one in told["known"])
    assert told["known"] != []
    assert at("bert").get(known).status_code == 403
