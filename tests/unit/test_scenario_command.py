"""`kammerwerk scenario`: reports, exit codes, databases; and tables that are asked without a case."""
from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest
from click.testing import CliRunner

from workflows.cli import main
from workflows.scenarios import run_file, run_scenario

_S = runpy.run_path(str(Path(__file__).parent / "diagrams" / "played.py"))
put_files, do, expect, BEGIN = (
    _S[name] for name in ["put_files", "do", "expect", "BEGIN"])


def written(tmp_path, *rows, name="s.json"):
    """A scenario file in the folder with the diagrams."""
    put_files(tmp_path)
    path = tmp_path / name
    path.write_text(json.dumps(list(rows)), encoding="utf-8")
    return str(path)


GOOD = {"id": "good", "files": ["simple.bpmn"], "steps": [BEGIN, expect("open", tasks={"check": 1})]}
BAD = {"id": "bad", "files": ["simple.bpmn"], "steps": [BEGIN, expect("ended")]}


def test_the_report_as_json(tmp_path):
    """One object per scenario in file order, with trace, incidents and instances."""
    found = CliRunner().invoke(main, ["scenario", "--json", written(tmp_path, GOOD, BAD)])

    assert found.exit_code == 1
    good, bad = json.loads(found.stdout)
    assert set(good) == {"id", "outcome", "step", "message", "problems", "trace", "incidents", "instances"}
    assert (good["id"], good["outcome"], good["step"]) == ("good", "met", None)
    assert good["trace"] == [
        {"instance": "a", "activity": "start", "type": "startEvent", "topic": ""},
        {"instance": "a", "activity": "check", "type": "userTask", "topic": ""},
    ]
    assert good["instances"] == {"a": {"state": "running", "variables": {"due_on": "@2026-02-01"}, "ended_at": []}}
    assert (bad["id"], bad["outcome"], bad["step"]) == ("bad", "not_met", 1)


def test_exit_codes(tmp_path):
    """0 when all are met, 1 when one is not, 2 when a file can not be used."""
    good, bad = written(tmp_path, GOOD, name="good.json"), written(tmp_path, BAD, name="bad.json")

    assert CliRunner().invoke(main, ["scenario", good]).exit_code == 0
    assert CliRunner().invoke(main, ["scenario", good, bad]).exit_code == 1
    assert CliRunner().invoke(main, ["scenario", good, str(tmp_path / "missing.yaml")]).exit_code == 2


def test_two_scenarios_of_one_name_are_an_error(tmp_path):
    """An id is unique in its file."""
    outcomes = run_file(tmp_path / written(tmp_path, GOOD, GOOD))

    assert [outcome.outcome for outcome in outcomes] == ["met", "error"]


def test_a_database_that_is_there_is_used(tmp_path):
    """With --database cases stay in that database, and those already there do not disturb."""
    url = f"sqlite:///{tmp_path / 'kept.db'}"
    row = {**GOOD, "steps": [*GOOD["steps"], expect("instances", n=1)]}

    for _ in range(2):
        found = CliRunner().invoke(main, ["scenario", "--database", url, written(tmp_path, row)])
        assert found.exit_code == 0, found.output


TABLE = (
    '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">'
    '<decision id="who" name="Zuständig"><decisionTable hitPolicy="UNIQUE">'
    '<input><inputExpression typeRef="string"><text>department</text></inputExpression></input><output name="team"/>'
    '<rule><inputEntry><text>"it"</text></inputEntry><outputEntry><text>"it"</text></outputEntry></rule>'
    '<rule><inputEntry><text>"it","x"</text></inputEntry><outputEntry><text>"hr"</text></outputEntry></rule>'
    "</decisionTable></decision></definitions>")


@pytest.mark.parametrize(("fields", "outcome", "code"), [
    ({"given": {"department": "x"}, "value": "hr"}, "met", ""),
    ({"given": {"department": "none"}, "value": None}, "met", ""),
    ({"given": {"department": "x"}, "value": "it"}, "not_met", "scenario_value"),
    ({"given": {"department": "it"}, "value": None}, "not_met", "scenario_contradiction"),
    ({"name": "nobody", "value": 1}, "error", "scenario_decision_missing"),
    ({"file": "../gone.dmn", "value": 1}, "error", "scenario_file_missing"),
    ({"file": "../torn.dmn", "value": 1}, "error", "scenario_table_unreadable"),
    ({"file": "../../outside.dmn", "value": 1}, "error", "scenario_file_name"),
    ({"given": [1], "value": 1}, "error", "scenario_no_mapping"),
])
def test_a_table_is_asked_without_a_case(tmp_path, fields, outcome, code):
    """An example of a table holds, does not hold, or says why it cannot be tried; it reads no file beyond its package."""
    folder = tmp_path / "package" / "scenarios"
    folder.mkdir(parents=True)
    (tmp_path / "outside.dmn").write_text(TABLE, encoding="utf-8")
    (folder.parent / "who.dmn").write_text(TABLE, encoding="utf-8")
    (folder.parent / "torn.dmn").write_text(TABLE[:80], encoding="utf-8")
    step = {"expect": "decision", "file": "../who.dmn", "name": "who", **fields}
    result = run_scenario({"id": "example", "steps": [step]}, folder, within=folder.parent)

    assert (result.outcome, result.code) == (outcome, code)
