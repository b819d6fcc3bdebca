"""A condition that asks a choice for a value it does not offer is told at its path; nothing else is."""
from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

from handlers import registry
from workflows.engine.check import check_files
from workflows.scenarios import folder_files

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
bpmn, chain, flow, script = (_W[n] for n in ("bpmn", "chain", "flow", "script"))
SHIPPED = Path(__file__).parents[2] / "bpmn"
YES_NO = [{"value": "grant", "label": "Zustimmung"}, {"value": "refuse", "label": "Ablehnung"}]


def form(key: str, *fields: dict) -> bytes:
    """A form."""
    return json.dumps({"type": "default", "id": key, "schemaVersion": 19, "components": list(fields)}).encode()


def choice(key: str, kind: str = "radio", **more: object) -> dict:
    """A field of two options."""
    return {"type": kind, "key": key, "label": "Entscheidung:", "values": YES_NO, **more}


def table(*outputs: str, allowed: str = "") -> bytes:
    """A decision "route" with these outputs."""
    rules = "".join(f"<rule><inputEntry><text>-</text></inputEntry><outputEntry><text>{one}</text></outputEntry></rule>" for one in outputs)
    values = f"<outputValues><text>{allowed}</text></outputValues>" if allowed else ""
    return (f'<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="t" name="t" id="t"><decision id="route" name="Weg">'
            f'<decisionTable hitPolicy="FIRST"><input><inputExpression><text>x</text></inputExpression></input>'
            f'<output name="way" label="Weg" typeRef="string">{values}</output>{rules}</decisionTable></decision></definitions>').encode()


START = '<startEvent id="s" camunda:formRef="start"/>'
TASK = '<userTask id="t" name="Prüfen" camunda:formRef="f"/>'
RULE = '<businessRuleTask id="r" name="Weg wählen" camunda:decisionRef="route" camunda:mapDecisionResult="singleEntry" camunda:resultVariable="way"/>'


def told(condition: str, *nodes: str, flows: tuple[str, ...] = ("s", "t", "g"), **files: bytes) -> list[dict]:
    """What is said of a condition behind some nodes."""
    body = "".join([START, *(nodes or (TASK,)), '<exclusiveGateway id="g" default="g_b"/><endEvent id="a"/><endEvent id="b"/>',
                    chain(*flows), flow("g", "a", condition), flow("g", "b")])
    given = {"p.bpmn": bpmn(body), "start.form": form("start"),
             "f.form": form("f", choice("decision"), choice("marks", "checklist"), {"type": "textfield", "key": "why", "label": "Grund"}),
             **{name.replace("__", "."): content for name, content in files.items()}}
    found = check_files(given, registry=registry())
    return [dict(one.params) | {"at": one.element} for one in found if one.code == "condition_no_option"]


@pytest.mark.parametrize("condition", [
    'decision = "granted"', '"granted" = decision', 'decision != "granted"', 'why = "x" and decision = "granted"',
    'decision in ("grant", "granted")', 'decision in ["granted"]', 'not(decision = "granted")', 'list contains(marks, "granted")',
])
def test_a_code_that_is_no_option_is_told_at_its_path(condition):
    """However it is compared: the field as people call it, the value, and the options there are."""
    [one] = told(condition)

    assert (one["at"], one["name"], one["value"]) == ("g_a", "Entscheidung", "granted")
    assert one["options"] == "Zustimmung, Ablehnung"


@pytest.mark.parametrize("condition", [
    'decision = "grant"', 'decision = null', 'decision = ""', 'why = "granted"', 'decision in ("grant", "refuse")',
    'list contains(marks, "refuse")', 'string length(decision) = 3', 'some x in marks satisfies x = "granted"', 'decision = why',
])
def test_what_may_be_is_not_told(condition):
    """Options, nothing at all, free texts and comparisons of another make raise no alarm."""
    assert told(condition) == []


def test_a_value_somebody_else_may_set_is_not_told():
    """A second source with other options counts; one that is not described silences the check."""
    second = '<userTask id="u" name="Nachtragen" camunda:formRef="h"/>'
    ways = ("s", "t", "u", "g")
    more = form("h", choice("decision") | {"values": [{"value": "granted", "label": "bewilligt"}]})
    assert told('decision = "granted"', TASK, second, flows=ways, h__form=more) == []
    assert len(told('decision = "gone"', TASK, second, flows=ways, h__form=more)) == 1
    free = form("h", {"type": "textfield", "key": "decision", "label": "Frei"})
    assert told('decision = "granted"', TASK, second, flows=ways, h__form=free) == []
    assert told('decision = "granted"', TASK, script("u", '"granted"', "decision"), flows=ways) == []
    assert told('decision = "granted"', TASK, '<userTask id="u" name="Ohne Formular"/>', flows=ways) == []


def test_a_table_is_held_to_what_it_gives():
    """What no rule of a table says is told; a rule that works its result out leaves it open."""
    ways = ("s", "r", "g")
    assert [one["value"] for one in told('way = "c"', RULE, flows=ways, t__dmn=table('"a"', '"b"'))] == ["c"]
    assert told('way = "b"', RULE, flows=ways, t__dmn=table('"a"', '"b"')) == []
    assert told('way = "c"', RULE, flows=ways, t__dmn=table('"a"', "x")) == []
    assert len(told('way = "c"', RULE, flows=ways, t__dmn=table('"a"', "x", allowed='"a","b"'))) == 1


@pytest.mark.parametrize("process", sorted(one.name for one in SHIPPED.iterdir() if one.is_dir()))
def test_no_shipped_process_has_a_false_alarm(process):
    """Every condition of the shipped processes asks for values that exist."""
    found = check_files(folder_files(SHIPPED / process), registry=registry())

    assert [one for one in found if one.code == "condition_no_option"] == []
