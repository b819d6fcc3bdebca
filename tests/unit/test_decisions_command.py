"""The commands `feel` and `decide`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workflows.decisions.command import decide_command
from workflows.feel import FeelError, FeelUnknownName
from workflows.feel.command import feel_command

DMN = """<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="d" namespace="urn:t">
<decision id="x" name="Frist">
<decisionTable hitPolicy="FIRST"><input id="i" label="Tag"><inputExpression><text>tag</text></inputExpression></input>
<output name="ende"/><rule id="r1"><description>§ 10 HwO</description>
<inputEntry><text>&lt; @"2026-02-01"</text></inputEntry>
<outputEntry><text>tag + @"P3M"</text></outputEntry></rule></decisionTable></decision></definitions>"""


def test_feel_command() -> None:
    """An expression is evaluated for JSON variables; the result fits into JSON again."""
    found = feel_command(
        "{n: Summe der Teile + 0.5, d: tag, r: [1..2], l: [1.0]}", '{"Summe der Teile": 1, "tag": "@2026-01-31"}'
    )
    assert json.loads(json.dumps(found)) == {"n": "1.5", "d": "2026-01-31", "r": "<[1..2]>", "l": [1]}


@pytest.mark.parametrize(
    "text, context, error",
    [("x", "{}", FeelUnknownName), ("1", "[1]", FeelError), ("1", "{", FeelError), ("1 +", "{}", FeelError)],
)
def test_feel_command_refuses(text: str, context: str, error: type[Exception]) -> None:
    """Unknown names, wrong JSON and wrong FEEL are FeelErrors."""
    with pytest.raises(error):
        feel_command(text, context)


def test_decide_command(tmp_path: Path) -> None:
    """A decision of a file is made, with the rules hit and their annotations."""
    file = tmp_path / "t.dmn"
    file.write_text(DMN, encoding="utf-8")
    for decision in ("", "x", "Frist"):
        found = decide_command(file, decision, '{"tag": "@2026-01-31"}')
        assert found["output"] == "2026-04-30"
        assert found["trace"] == [
            {"decision": "x", "inputs": {"Tag": "2026-01-31"}, "rules": ["r1"], "annotations": {"r1": ["§ 10 HwO"]}}
        ]
        json.dumps(found)
