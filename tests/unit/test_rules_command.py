"""`kammerwerk feel`, `decide`, `tck`: their options, what they print, how they end."""
from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from workflows.cli import main

DMN = """<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="D" name="d" namespace="urn:t">
<decision id="fee" name="Gebühr"><literalExpression><text>days * 2</text></literalExpression></decision>
<decision id="limit" name="Grenze"><literalExpression><text>days &gt; 3</text></literalExpression></decision></definitions>"""
KIT = """<testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase"><modelName>d.dmn</modelName>
<testCase id="001"><inputNode name="days"><value xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="decimal">4</value></inputNode>
<resultNode name="Gebühr"><expected><value xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="decimal">8</value></expected></resultNode>
<resultNode name="Grenze"><expected><value xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="boolean">{limit}</value></expected></resultNode>
</testCase></testCases>"""


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(main, [str(one) for one in arguments])
    return result.exit_code, result.stdout


@pytest.fixture
def table(tmp_path):
    """A file with two decisions."""
    file = tmp_path / "d.dmn"
    file.write_text(DMN, encoding="utf-8")
    return file


def test_feel_takes_its_variables_as_json():
    """An expression is worked out for a context."""
    assert run("feel", "a + b", "--context", '{"a": 1, "b": 2.5}') == (0, "3.5\n")


@pytest.mark.parametrize(
    "text, context, value",
    [
        ("a-b + Summe der Teile", '{"a-b": 1, "Summe der Teile": 0.5}', "1.5"),
        ("x.y-z", '{"x": {"y-z": "@2026-01-31"}}', "2026-01-31"),
        ("x", '{"x": 0.1234567890123456789012345}', "0.1234567890123456789012345"),
        ("[1..2]", "{}", "[1..2]"),
        ("1/3", "{}", "0.3333333333333333333333333333333333"),
    ],
)
def test_feel_knows_the_names_and_digits_of_its_context(text, context, value):
    """Names with blanks or signs are read, numbers lose no digit."""
    assert run("feel", text, "--context", context) == (0, f"{value}\n")


def test_a_context_holds_numbers_only_json_knows():
    """NaN is no JSON, even though Python reads it."""
    assert run("feel", "x", "--context", '{"x": NaN}')[0] == 2


TABLE = """<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="D" name="d" namespace="urn:t">
{imported}<inputData id="tag" name="tag"><variable name="tag" typeRef="date"/></inputData>
<decision id="frist" name="Frist"><variable name="Frist"/>
<informationRequirement><requiredInput href="#tag"/></informationRequirement>
<decisionTable hitPolicy="UNIQUE"><input label="Tag"><inputExpression><text>tag</text></inputExpression></input>
<output name="ende"/><rule id="r1"><description>§ 10 HwO</description>
<inputEntry><text>&lt; @"2026-02-01"</text></inputEntry>
<outputEntry><text>tag + {length}</text></outputEntry></rule></decisionTable></decision></definitions>"""
OTHER = """<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="O" name="o" namespace="urn:o">
<decision id="l" name="l"><literalExpression><text>@"P3M"</text></literalExpression></decision></definitions>"""


@pytest.mark.parametrize("day", ["@2026-01-31", "2026-01-31"])
def test_decide_tells_rules_with_their_annotations(tmp_path, day):
    """A date may be plain text where the input data says so; each rule hit is told with its annotation."""
    file = tmp_path / "d.dmn"
    file.write_text(TABLE.format(imported="", length='@"P3M"'), encoding="utf-8")
    code, text = run("decide", file, "--input", json.dumps({"tag": day}), "--json")

    assert (code, json.loads(text)) == (0, {"output": "@2026-04-30", "trace": [{
        "decision": "frist", "inputs": {"Tag": "@2026-01-31"}, "rules": ["r1"], "annotations": {"r1": ["§ 10 HwO"]}}]})
    assert run("decide", file, "--input", json.dumps({"tag": day}))[1] == "2026-04-30\n  frist: r1 (§ 10 HwO)\n"


def test_decide_finds_imports_beside_the_file(tmp_path):
    """An imported file lies in the same folder, among others that are no DMN."""
    line = '<import name="o" namespace="urn:o" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>'
    table = TABLE.format(imported=line, length="o.l").replace(
        "<decisionTable", '<informationRequirement><requiredDecision href="urn:o#l"/></informationRequirement>'
        "<decisionTable", 1)
    for name, content in {"d.dmn": table, "o.dmn": OTHER, "p.dmn": "<html/>"}.items():
        (tmp_path / name).write_text(content, encoding="utf-8")

    assert run("decide", tmp_path / "d.dmn", "--input", '{"tag": "@2026-01-31"}')[1].startswith("2026-04-30\n")


def test_decide_says_what_is_wrong_with_the_file(tmp_path):
    """Findings of the file stand on stderr: a null alone would explain nothing."""
    file = tmp_path / "d.dmn"
    file.write_text(TABLE.format(imported="", length="("), encoding="utf-8")
    found = CliRunner().invoke(main, ["decide", str(file), "--input", '{"tag": "@2026-01-31"}'])

    assert "kein gültiges FEEL" in found.stderr


@pytest.mark.parametrize("name", ["fee", "Gebühr"])
def test_decide_names_decision_and_input(table, name):
    """A decision is made by id or name; --json tells output and rules."""
    code, text = run("decide", table, "--decision", name, "--input", '{"days": 4}', "--json")

    assert (code, json.loads(text)["output"]) == (0, 8)


@pytest.mark.parametrize("arguments", [(), ("--decision", "fee", "--input", "[1]"), ("--decision", "fee", "--input", "{")])
def test_decide_says_what_is_missing(table, arguments):
    """Without a name where there are several, or without an object as input, nothing is decided."""
    assert run("decide", table, *arguments)[0] == 2


@pytest.mark.parametrize("limit, outcome, code", [("true", "passed", 0), ("false", "failed", 1)])
def test_tck_tells_each_case_and_the_totals(table, limit, outcome, code):
    """One line per case, however many results it has; the totals stand last."""
    (table.parent / "d-test-01.xml").write_text(KIT.replace("{limit}", limit), encoding="utf-8")
    exit_code, text = run("tck", table.parent, "--json")
    row, totals = map(json.loads, text.splitlines())

    assert (exit_code, row["case"], row["outcome"]) == (code, "001", outcome)
    assert totals == {"totals": {"cases": 1, "passed": 0, "failed": 0, "error": 0, outcome: 1}}


def test_tck_without_cases_is_bad_input(tmp_path):
    """A folder without test cases proves nothing."""
    assert run("tck", tmp_path, "--json")[0] == 2
