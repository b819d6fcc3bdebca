"""What is told of two versions of a process: steps, paths, tables, forms, letters, scenarios."""
from __future__ import annotations

import json

import pytest

from workflows.comparing import Difference, differences

HEAD = (
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" '
    'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="defs" targetNamespace="x">'
)
BODY = """
<bpmn:message id="m1" name="answer" />
<bpmn:process id="p" name="Prozess" isExecutable="true">
  <bpmn:extensionElements><camunda:properties>
    <camunda:property name="guard:Vier Augen" value="sign fourEyes check" /></camunda:properties></bpmn:extensionElements>
  <bpmn:startEvent id="start" name="Antrag" />
  <bpmn:userTask id="check" name="Prüfen" camunda:candidateGroups="register" camunda:dueDate="P10D" />
  <bpmn:exclusiveGateway id="ok" name="Gut?" default="no" />
  <bpmn:userTask id="sign" name="Zeichnen" />
  <bpmn:intermediateCatchEvent id="wait" name="Antwort"><bpmn:messageEventDefinition messageRef="m1" /></bpmn:intermediateCatchEvent>
  <bpmn:endEvent id="end" name="Fertig" />
  <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="check" />
  <bpmn:sequenceFlow id="f2" sourceRef="check" targetRef="ok" />
  <bpmn:sequenceFlow id="yes" name="ja" sourceRef="ok" targetRef="sign"><bpmn:conditionExpression>good</bpmn:conditionExpression></bpmn:sequenceFlow>
  <bpmn:sequenceFlow id="no" name="nein" sourceRef="ok" targetRef="wait" />
  <bpmn:sequenceFlow id="f5" sourceRef="wait" targetRef="check" />
  <bpmn:sequenceFlow id="f6" sourceRef="sign" targetRef="end" />
</bpmn:process>
<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="p">
  <bpmndi:BPMNShape bpmnElement="check"><dc:Bounds x="10" y="20" width="100" height="80" /></bpmndi:BPMNShape>
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
"""


def diagram(*changes: tuple[str, str]) -> bytes:
    """The process with texts of it replaced by others."""
    text = HEAD + BODY + "</bpmn:definitions>"
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text.encode()


def told(*changes: tuple[str, str]) -> list[Difference]:
    """The differences these changes make."""
    return differences({"p.bpmn": diagram()}, {"p.bpmn": diagram(*changes)})


def short(found: list[Difference]) -> list[tuple[str, str, str, str, str]]:
    """The differences without what names the file."""
    return [(one.kind, one.element, one.aspect, one.before, one.after) for one in found]


def test_same():
    """A version and itself differ in nothing."""
    assert differences({"p.bpmn": diagram(), "x": b"\xff"}, {"p.bpmn": diagram(), "x": b"\xff"}) == []


def test_layout():
    """Moving shapes, breaking a name into lines and another tool's prefix say nothing."""
    assert told(('x="10"', 'x="700"'), ('name="Zeichnen"', 'name="Zeich&#10;nen"'), ("Zeich&#10;nen", "Zeichnen")) == []
    assert told(('name="Prüfen"', 'name=" Prüfen&#10;"')) == []
    assert told(("bpmn:", "semantic:"), ("xmlns:bpmn=", "xmlns:semantic=")) == []


def test_due():
    """Another deadline is told with what it was and what it is."""
    assert told(("P10D", "P14D")) == [
        Difference("changed", "p.bpmn", "check", "Prüfen", "userTask", "due_date", "P10D", "P14D")]


@pytest.mark.parametrize("change, expected", [
    (('candidateGroups="register"', 'candidateGroups="legal"'), ("changed", "check", "candidate_groups", "register", "legal")),
    (('name="Zeichnen"', 'name="Freigeben"'), ("changed", "sign", "name", "Zeichnen", "Freigeben")),
    ((">good<", ">good and late<"), ("changed", "yes", "condition", "good", "good and late")),
    (('default="no"', 'default="yes"'), ("changed", "ok", "default_flow", "Gut? → Antwort (nein)", "Gut? → Zeichnen (ja)")),
    (('name="answer"', 'name="reply"'), ("changed", "wait", "message", "answer", "reply")),
    (("sign fourEyes check", "sign fourEyes sign"), ("changed", "p", "guard", "sign fourEyes check", "sign fourEyes sign")),
    (('sourceRef="wait" targetRef="check"', 'sourceRef="wait" targetRef="sign"'),
     ("changed", "f5", "target", "Prüfen", "Zeichnen")),
    (('id="sign" name="Zeichnen" />', 'id="sign" name="Zeichnen" camunda:formRef="sign" />'),
     ("changed", "sign", "form", "", "sign")),
    (('<bpmn:startEvent id="start"', '<bpmn:startEvent id="start" camunda:unheardOf="1"'),
     ("changed", "start", "attribute", "", "true")),
])
def test_one_change(change, expected):
    """One change is told once, with its values."""
    assert short(told(change)) == [expected]


def test_guard_gone():
    """A guard of law that was taken out is told with its title."""
    (one,) = told(('<camunda:property name="guard:Vier Augen" value="sign fourEyes check" />', ""))
    assert (one.aspect, one.part, one.before, one.after) == ("guard", "Vier Augen", "sign fourEyes check", "")


def test_step_between():
    """A step put on a path is new with its values, the path leads to it, and a path leads on."""
    found = told(
        ('id="yes" name="ja" sourceRef="ok" targetRef="sign"', 'id="yes" name="ja" sourceRef="ok" targetRef="fee"'),
        ('<bpmn:endEvent', '<bpmn:serviceTask id="fee" name="Gebühr" camunda:topic="fees.charge" />'
                           '<bpmn:sequenceFlow id="f7" sourceRef="fee" targetRef="sign" /><bpmn:endEvent'),
    )
    assert ("added", "fee", "element", "", "") in short(found)
    assert ("added", "fee", "topic", "", "fees.charge") in short(found)
    assert ("changed", "yes", "target", "Zeichnen", "Gebühr") in short(found)
    assert ("added", "f7", "element", "", "") in short(found)
    assert {one.element for one in found} == {"fee", "yes", "f7"}


def test_renamed_id():
    """A step with another id, but its name and neighbours, is the same step."""
    found = told(('"check"', '"examine"'))
    assert short(found) == [("changed", "examine", "id", "check", "examine")]
    assert found[0].was == "check"


def test_renamed_everything():
    """Ids numbered anew by another tool are renames of steps, and paths are not told at all."""
    changes = tuple((f'"{one}"', f'"x_{one}"') for one in ("start", "check", "ok", "sign", "wait", "end", "f1", "f2", "yes",
                                                             "no", "f5", "f6"))
    assert {(one.kind, one.aspect) for one in told(*changes)} == {("changed", "id")}
    assert {one.element for one in told(*changes)} == {"x_start", "x_check", "x_ok", "x_sign", "x_wait", "x_end"}


def test_other_step():
    """A step of the same kind under another id and name is a removal and an addition."""
    found = told(('id="sign" name="Zeichnen"', 'id="print" name="Drucken"'), ('targetRef="sign"', 'targetRef="print"'),
                 ('sourceRef="sign"', 'sourceRef="print"'))
    assert ("removed", "sign", "element", "", "") in short(found)
    assert ("added", "print", "element", "", "") in short(found)


def test_branch_order():
    """Where several conditions are tried in turn, their sequence is told."""
    two = ('name="nein" sourceRef="ok" targetRef="wait" />',
           'name="nein" sourceRef="ok" targetRef="wait"><bpmn:conditionExpression>late</bpmn:conditionExpression></bpmn:sequenceFlow>')
    one_way = diagram(two)
    lines = one_way.decode().splitlines()
    yes, no = (next(i for i, line in enumerate(lines) if f'id="{name}"' in line) for name in ("yes", "no"))
    lines[yes], lines[no] = lines[no], lines[yes]
    found = differences({"p.bpmn": one_way}, {"p.bpmn": "\n".join(lines).encode()})
    assert [(one.element, one.aspect) for one in found] == [("ok", "branch_order")]


TABLE = """<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Gebühr" namespace="x">
<decision id="fee" name="Gebühr"><decisionTable id="t" hitPolicy="UNIQUE">
<input id="i1" label="Gewerk"><inputExpression id="ie"><text>trade</text></inputExpression></input>
<output id="o1" label="Betrag" name="amount" />
<rule id="r1"><inputEntry id="a"><text>"A"</text></inputEntry><outputEntry id="b"><text>100</text></outputEntry></rule>
<rule id="r2"><inputEntry id="c"><text>-</text></inputEntry><outputEntry id="e"><text>180</text></outputEntry></rule>
</decisionTable></decision></definitions>"""


def table(*changes: tuple[str, str]) -> list[Difference]:
    """The differences these changes make in the table."""
    text = TABLE
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return differences({"fee.dmn": TABLE.encode()}, {"fee.dmn": text.encode()})


def test_cell():
    """A changed cell is told with its rule and its column."""
    (one,) = table((">180<", ">195<"))
    assert (one.type, one.label, one.aspect, one.part, one.before, one.after) == ("rule", "2", "cell", "Betrag", "180", "195")


def test_rule_numbered_anew():
    """Rules with other ids that say the same are the same."""
    assert table(('"r1"', '"x1"'), ('"r2"', '"x2"')) == []


def test_rule_added():
    """A new rule is told with its cells."""
    rule = '<rule id="r3"><inputEntry><text>"B"</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>'
    found = table(("</decisionTable>", rule + "</decisionTable>"))
    assert [(one.kind, one.aspect, one.part, one.after) for one in found if one.aspect in {"element", "cell"}] == [
        ("added", "element", "", ""), ("added", "cell", "Gewerk", '"B"'), ("added", "cell", "Betrag", "1")]


def test_policy_and_columns():
    """Hit policy, inputs and outputs are told."""
    assert [(one.aspect, one.before, one.after) for one in table(("UNIQUE", "FIRST"))] == [("hit_policy", "UNIQUE", "FIRST")]
    assert [(one.type, one.aspect) for one in table(("<text>trade</text>", "<text>craft</text>"))] == [("input", "expression")]
    assert [(one.type, one.aspect) for one in table(('name="amount"', 'name="sum"'))] == [("output", "output_name")]


def test_rule_order():
    """The sequence of rules is told only where the policy goes by it."""
    rules = TABLE.splitlines()
    swapped = "\n".join([*rules[:4], rules[5], rules[4], *rules[6:]])
    assert differences({"f.dmn": TABLE.encode()}, {"f.dmn": swapped.encode()}) == []
    old, new = (text.replace("UNIQUE", "FIRST").encode() for text in (TABLE, swapped))
    assert [one.aspect for one in differences({"f.dmn": old}, {"f.dmn": new})] == ["rule_order"]


FIELDS = [
    {"id": "a", "type": "textfield", "key": "name", "label": "Name", "layout": {"row": "r", "columns": 8}},
    {"id": "b", "type": "radio", "key": "kind", "label": "Art", "values": [{"label": "neu", "value": "new"}]},
    {"id": "c", "type": "number", "key": "age", "label": "Alter", "validate": {"min": 1, "max": 9}},
]


def form(change) -> list[tuple[str, str, str, str, str, str]]:
    """The differences a change of the fields makes."""
    fields = json.loads(json.dumps(FIELDS))
    change(fields)
    old, new = (json.dumps({"type": "default", "id": "f", "schemaVersion": 19, "components": one}).encode() for one in (FIELDS, fields))
    return [(one.kind, one.label, one.aspect, one.part, one.before, one.after)
            for one in differences({"f.form": old}, {"f.form": new})]


@pytest.mark.parametrize("change, expected", [
    (lambda f: f[0].update(label="Firma"), ("changed", "Firma", "label", "", "Name", "Firma")),
    (lambda f: f[0].update(validate={"required": True}), ("changed", "Name", "required", "", "", "true")),
    (lambda f: f[1]["values"].append({"label": "alt", "value": "old"}), ("changed", "Art", "option", "old", "", "alt")),
    (lambda f: f[2]["validate"].update(max=12), ("changed", "Alter", "maximum", "", "9", "12")),
    (lambda f: f[2].update(conditional={"hide": "=kind = null"}), ("changed", "Alter", "hidden_if", "", "", "=kind = null")),
    (lambda f: f[2].update(type="textfield"), ("changed", "Alter", "field_type", "", "number", "textfield")),
    (lambda f: f[2].update(key="years"), ("changed", "Alter", "key", "", "age", "years")),
    (lambda f: f[2].update(odd=1), ("changed", "Alter", "attribute", "odd", "", "1")),
])
def test_fields(change, expected):
    """A change of a field is told once, with its values."""
    assert form(change) == [expected]


def test_fields_moved_and_resized():
    """Another width is nothing, another sequence of fields is told once, another id alone is nothing."""
    assert form(lambda f: f[0]["layout"].update(columns=4)) == []
    assert form(lambda f: f[0].update(id="z")) == []
    assert [one[2] for one in form(lambda f: f.reverse())] == ["field_order"]


def test_field_removed():
    """A field that is gone is told with what it asked."""
    found = form(lambda f: f.pop(0))
    assert found[0][:3] == ("removed", "Name", "element")
    assert ("removed", "Name", "key", "", "name", "") in found


def test_letter():
    """A letter is told place by place, with the line it stands in."""
    old, new = b"one\ntwo\nthree\n", b"one\nTWO\nthree\nfour\n"
    found = differences({"L1.typ": old}, {"L1.typ": new})
    assert [(one.type, one.part, one.before, one.after) for one in found] == [
        ("letter", "2", "two", "TWO"), ("letter", "4", "", "four")]


def test_scenarios():
    """A scenario is told by its id: new, gone, or with its other lines."""
    old = b"# c\n- id: a\n  topic: Erster\n  steps: [1]\n- id: b\n  steps: [2]\n"
    new = b"- id: a\n  topic: Erster\n  steps: [3]\n- id: c\n  steps: [2]\n"
    found = differences({"s.yaml": old}, {"s.yaml": new})
    assert [(one.kind, one.element, one.label, one.aspect) for one in found] == [
        ("changed", "a", "Erster", "text"), ("added", "c", "c", "element"), ("removed", "b", "b", "element")]


def test_files():
    """Files that come, go or are called otherwise are told as such."""
    found = differences({"a.typ": b"x", "b.typ": b"y", "old.bpmn": diagram()},
                        {"a.typ": b"x", "c.typ": b"z", "new.bpmn": diagram(("P10D", "P11D"))})
    assert [(one.kind, one.resource, one.aspect) for one in found] == [
        ("changed", "new.bpmn", "file_name"), ("changed", "new.bpmn", "due_date"), ("removed", "b.typ", "element"),
        ("added", "c.typ", "element")]


@pytest.mark.parametrize("name", ["p.bpmn", "t.dmn", "f.form", "s.yaml", "L.typ", "x.bin"])
@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"<a>", b"{", b"[]", b"[1]", b"- x: &a [*a]", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'])
def test_anything(name, content):
    """Whatever a file holds, its change is told and nothing is raised."""
    good = {"p.bpmn": diagram(), "t.dmn": TABLE.encode(), "f.form": b'{"components": []}'}.get(name, b"- id: a\n")
    for old, new in ((good, content), (content, good)):
        assert differences({name: old}, {name: new})
    assert differences({name: content}, {name: content}) == []
