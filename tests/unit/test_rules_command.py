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
