"""What a condition may ask for at a place: the values set before it, with label, type and allowed values."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

from handlers import registry
from workflows.checking.knowing import known_in
from workflows.engine import Beside, is_diagram, known_at, read_unfinished
from workflows.scenarios import folder_files

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
bpmn, flow, chain, script, service = (_W[n] for n in ("bpmn", "flow", "chain", "script", "service"))
SHIPPED = Path(__file__).parents[2] / "bpmn"
FORM = json.dumps({"type": "default", "id": "f", "schemaVersion": 19, "components": [
    {"type": "textfield", "key": "person.name", "label": "Name:", "validate": {"required": True}},
    {"type": "number", "key": "hours", "label": "Stunden"},
    {"type": "datetime", "subtype": "date", "key": "begins", "dateLabel": "Beginn", "label": "Beginn"},
    {"type": "checkbox", "key": "remote", "label": "Telearbeit"},
    {"type": "radio", "key": "kind", "label": "Art", "values": [{"value": "new", "label": "neu"}, {"value": "again", "label": "erneut"}]},
    {"type": "textfield", "key": "why", "label": "Grund", "validate": {"required": True}, "conditional": {"hide": "=kind = \"new\""}},
    {"type": "textfield", "key": "shown", "label": "Nur zu lesen", "readonly": True},
]}).encode()
TABLE = b"""<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="t" name="t" id="t">
<decision id="route" name="Weg"><decisionTable hitPolicy="FIRST"><input><inputExpression><text>hours</text></inputExpression></input>
<output name="way" label="Weg" typeRef="string"/><output name="days" typeRef="number"/>
<rule><inputEntry><text>&lt; 5</text></inputEntry><outputEntry><text>"short"</text></outputEntry><outputEntry><text>3</text></outputEntry></rule>
<rule><inputEntry><text>-</text></inputEntry><outputEntry><text>"long"</text></outputEntry><outputEntry><text>9</text></outputEntry></rule>
</decisionTable></decision></definitions>"""
TASK = '<userTask id="t" name="Angaben" camunda:formRef="f"/>'


def known(body: str, element: str, **files: bytes):
    given = {"p.bpmn": bpmn(body), "f.form": FORM, "t.dmn": TABLE, **files}
    return {one.variable.path: one for one in known_in(given, registry().contracts(), "p.bpmn", element)}


def line(*nodes: str) -> str:
    return '<startEvent id="s"/>' + "".join(nodes) + '<exclusiveGateway id="g"/><endEvent id="e"/>'


def test_fields_of_a_form_come_with_label_type_options_and_step():
    """Each field a task's form writes is known behind it; a field that may be hidden is not always filled."""
    found = known(line(TASK) + chain("s", "t", "g", "e"), "g_e")

    assert {path: one.variable.type for path, one in found.items()} == {
        "person.name": "textfield", "hours": "number", "begins": "datetime", "remote": "checkbox", "kind": "radio",
        "why": "textfield"}
    assert found["kind"].variable.options == (("new", "neu"), ("again", "erneut"))
    assert (found["person.name"].variable.label, found["person.name"].origin) == ("Name", "Angaben")
    assert found["person.name"].surely
    assert found["person.name"].variable.required
    assert not found["why"].variable.required


def test_before_the_step_nothing_of_it_is_known():
    """A value is not offered at the step that sets it, nor before."""
    body = line(TASK) + chain("s", "t", "g", "e")

    assert known(body, "s_t") == {}
    assert known(body, "t") == {}


def test_a_value_of_one_branch_only_is_not_surely_there():
    """Behind a merge what one way sets is known on some ways only."""
    body = line('<exclusiveGateway id="a" default="a_m"/>', TASK, '<exclusiveGateway id="m"/>')
    body += chain("s", "a", "t", "m", "g", "e") + flow("a", "m")

    assert not known(body, "g_e")["hours"].surely


def test_outputs_of_a_table_come_with_the_texts_its_rules_give():
    """Texts of the rules are the allowed values; numbers are numbers."""
    rule = '<businessRuleTask id="r" name="Weg bestimmen" camunda:decisionRef="route" camunda:resultVariable="result" camunda:mapDecisionResult="singleResult"/>'
    found = known(line(rule) + chain("s", "r", "g", "e"), "g_e")

    assert found["result.way"].variable.options == (("short", "short"), ("long", "long"))
    assert found["result.way"].variable.label == "Weg"
    assert found["result.days"].variable.type == "number"


def test_outputs_of_a_handler_come_from_its_contract_also_under_another_name():
    """Members of what a handler returns are known by its schema; an output mapping renames them."""
    contracts = sorted(registry().contracts().items())
    topic, declared = next((name, one) for name, one in contracts if one.outputs and one.outputs.get("properties"))
    first = next(iter(declared.outputs["properties"]))
    mapped = f"<extensionElements><camunda:inputOutput><camunda:outputParameter name=\"mine\">{first}</camunda:outputParameter></camunda:inputOutput></extensionElements>"
    plain = known(line(service("h", topic)) + chain("s", "h", "g", "e"), "g_e")
    renamed = known(line(service("h", topic, mapped)) + chain("s", "h", "g", "e"), "g_e")

    assert {one.variable.root for one in plain.values()} == {*declared.outputs["properties"]}
    assert {one.variable.root for one in renamed.values()} == {"mine"}
    assert {one.variable.type for one in renamed.values()} == {one.variable.type for one in plain.values() if one.variable.root == first}


@pytest.mark.parametrize(("formula", "kind"), [
    ("1 + 2", "number"), ('"a"', "textfield"), ("hours > 3", "checkbox"), ('date("2026-01-01")', "datetime"), ("hours", "other"),
])
def test_a_computation_tells_its_type_where_its_make_does(formula, kind):
    """A comparison is true or false, a sum a number; a mere name may be anything."""
    assert known(line(script("c", formula, "x")) + chain("s", "c", "g", "e"), "g_e")["x"].variable.type == kind


def test_a_faulty_drawing_still_tells_what_is_known():
    """A path without a condition, a task without a team: what is drawn so far can be asked for."""
    body = line(TASK, '<serviceTask id="h"/>') + chain("s", "t", "g", "e") + flow("g", "h")

    assert "hours" in known(body, "g_h")
    assert known(body, "nowhere") == {}
    assert known_in({"p.bpmn": b"<no"}, {}, "p.bpmn", "g") == []


@pytest.mark.parametrize("package", ["register_entry", "exam_admission"])
def test_the_conditions_of_the_shipped_processes_ask_for_known_values(package):
    """What a path of a shipped diagram asks for is among what is known there, unless it is an item of a loop."""
    files = folder_files(SHIPPED / package)
    models = [model for name, content in files.items() if is_diagram(name) for model in read_unfinished(content, name)]
    beside = Beside(files, registry().contracts(), {model.key: model for model in models})
    for model in models:
        inside = {node.loop.item for node in model.graph.nodes() if node.loop is not None}
        inside |= {mapping.target for node in model.graph.nodes() if node.id in model.graph.scopes for mapping in node.inputs}
        for one in model.graph.flows.values():
            if one.condition is not None:
                roots = {found.variable.root for found in known_at(model, beside, one.id)}
                assert one.condition.names <= roots | inside, one.id
