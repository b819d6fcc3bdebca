"""The schema's rules and references: each breach is a finding at an element that exists, harmless things are none."""
from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from workflows.engine import check_files
from workflows.model import Severity

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
chain, flow, service = (_W[n] for n in ("chain", "flow", "service"))
BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
SPACES = (
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" '
    'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:flowable="http://flowable.org/bpmn" '
    'xmlns:drools="http://www.jboss.org/drools" xmlns:signavio="http://www.signavio.com" '
    'xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
)
START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'


def file(inside: str = "", *, process: str = "", beside: str = "", after: str = "") -> bytes:
    """Start, x, end in a row; `inside` is x."""
    return (
        f'<definitions xmlns="{BPMN}" {SPACES} id="D" targetNamespace="t">{beside}'
        f'<process id="p" isExecutable="true"{process}>{START}{inside}{END}{chain("s", "x", "e")}{after}</process></definitions>'
    ).encode()


def found(xml: bytes) -> set[tuple[str, str, str]]:
    """Element, code, severity of each finding, but for the warnings on people."""
    ignored = {"form_missing", "candidate_missing"}
    problems = check_files({"a.bpmn": xml}, registry=None)
    return {(one.element, one.code, str(one.severity)) for one in problems if one.code not in ignored}


def extended(inner: str, kind: str = "task") -> str:
    return f'<{kind} id="x"><extensionElements>{inner}</extensionElements></{kind}>'


ERRORS = [
    # elements
    ("x", "element_unknown", file('<task id="x"><markiert/></task>')),
    ("y", "element_unknown", file('<task id="x"/><markiert id="y"/>')),
    ("y", "element_unknown", file('<task id="x"/><userTask xmlns="" id="y"/>')),
    ("y", "element_misplaced", file('<task id="x"/><message id="y" name="m"/>')),
    ("y", "element_misplaced", file('<task id="x"><task id="y"/></task>')),
    ("y", "element_misplaced", file('<task id="x"/>', beside='<userTask id="y"/>')),
    ("y", "element_misplaced", file('<task id="x"/>', after='<process id="y"/>')),
    ("y", "element_misplaced", file('<task id="x"/>', after='<definitions id="y"/>')),
    ("x", "element_misplaced", file('<task id="x"><script>1</script></task>')),
    ("x", "element_misplaced", file('<task id="x"><conditionExpression>1</conditionExpression></task>')),
    ("s_x", "element_misplaced", file('<task id="x"/>').replace(b'targetRef="x">', b'targetRef="x"><incoming>a</incoming>')),
    ("x", "element_misplaced", file('<intermediateThrowEvent id="x"><standardLoopCharacteristics/></intermediateThrowEvent>')),
    ("x", "element_twice", file('<task id="x"><extensionElements/><extensionElements/></task>')),
    ("x", "element_twice", file('<task id="x"><standardLoopCharacteristics loopMaximum="2"/><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics></task>')),
    ("s_x", "element_twice", file('<task id="x"/>').replace(b'sourceRef="s" targetRef="x">', b'sourceRef="s" targetRef="x"><conditionExpression>a</conditionExpression><conditionExpression>b</conditionExpression>')),
    ("x", "extension_misplaced", file('<userTask id="x"><camunda:formData/></userTask>')),
    ("x", "extension_misplaced", file('<serviceTask id="x" camunda:topic="t"><camunda:inputOutput/></serviceTask>')),
    # ids and values
    ("1x", "id_invalid", file('<task id="1x"/><task id="x"/>')),
    ("a b", "id_invalid", file('<task id="a b"/><task id="x"/>')),
    ("m:1", "id_invalid", file('<task id="x"/>', beside='<message id="m:1" name="m"/>')),
    ("x", "attribute_value", file('<subProcess id="x" triggeredByEvent="yes"><task id="y"/></subProcess>')),
    ("x", "attribute_value", file('<task id="x" isForCompensation="no"/>')),
    ("x", "attribute_value", file('<task id="x"><multiInstanceLoopCharacteristics isSequential="TRUE"><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics></task>')),
    ("x", "id_twice", file('<task id="x"/><task id="x"/>')),
    # references
    ("x", "reference_kind", file('<endEvent id="x"><errorEventDefinition errorRef="M"/></endEvent>', beside='<message id="M" name="m"/>')),
    ("x", "reference_kind", file('<intermediateThrowEvent id="x"><escalationEventDefinition escalationRef="p"/></intermediateThrowEvent>')),
    ("x", "lane_twice", file('<userTask id="x"/>', after='<laneSet id="ls"><lane id="l1"><flowNodeRef>x</flowNodeRef></lane><lane id="l2"><flowNodeRef>x</flowNodeRef></lane></laneSet>')),
    # other engines
    ("x", "drawn_for_other_engine", file(extended('<zeebe:assignmentDefinition assignee="=a"/>', "userTask"))),
    ("x", "drawn_for_other_engine", file(extended('<drools:onEntry-script/>'))),
    ("x", "drawn_for_other_engine", file('<userTask id="x" drools:priority="1"/>')),
    ("x", "extension_unknown", file('<userTask id="x" camunda:candidateGroup="a"/>')),
    ("x", "extension_unknown", file(extended("<camunda:inputoutput/>", "userTask"))),
    ("x", "extension_unknown", file('<userTask id="x" flowable:skipExpression="${a}"/>')),
    ("x", "java_delegate", file('<serviceTask id="x" flowable:class="a.B"/>')),
    ("p", "listener", file('<task id="x"/>', after='<extensionElements><camunda:executionListener class="a"/></extensionElements>')),
    ("s_x", "listener", file('<task id="x"/>').replace(b'targetRef="x">', b'targetRef="x"><extensionElements><camunda:executionListener class="a"/></extensionElements>', 1)),
    ("p", "starters_not_supported", file('<task id="x"/>', process=' camunda:candidateStarterUsers="anna"')),
    ("x", "binding_not_supported", file('<businessRuleTask id="x" camunda:decisionRef="d" camunda:resultVariable="r" camunda:decisionRefBinding="version" camunda:decisionRefVersion="2"/>')),
    ("x", "binding_not_supported", file('<userTask id="x" camunda:formRef="f" camunda:formRefBinding="version" camunda:formRefVersion="2"/>')),
]
WARNINGS = [
    ("x", "attribute_unknown", file('<userTask id="x" assignee="anna"/>')),
    ("p", "attribute_unknown", file('<task id="x"/>', process=' isexecutable="true"')),
    ("o", "reference_missing", file('<task id="x"/><dataObjectReference id="o" dataObjectRef="gone"/>')),
    ("o", "reference_missing", file('<task id="x"/><dataObjectReference id="o" dataObjectRef="x"/>')),
    ("o", "reference_missing", file('<task id="x"/><dataStoreReference id="o" dataStoreRef="gone"/>')),
    ("o", "reference_missing", file('<task id="x"/><dataObject id="o" itemSubjectRef="gone"/>')),
    ("x", "reference_missing", file('<sendTask id="x" camunda:topic="t" operationRef="gone"/>')),
    ("l", "reference_missing", file('<task id="x"/>', after='<laneSet id="ls"><lane id="l"><flowNodeRef>gone</flowNodeRef></lane></laneSet>')),
    ("P", "reference_missing", file('<task id="x"/>', beside='<collaboration id="c"><participant id="P" processRef="gone"/></collaboration>')),
    ("F", "reference_missing", file('<task id="x"/>', beside='<collaboration id="c"><messageFlow id="F" sourceRef="x" targetRef="gone"/></collaboration>')),
    ("F", "message_flow_inside", file('<task id="x"/>', beside='<collaboration id="c"><participant id="P" processRef="p"/><messageFlow id="F" sourceRef="x" targetRef="e"/></collaboration>')),
    ("F", "message_flow_inside", file('<task id="x"/>', beside='<collaboration id="c"><participant id="P" processRef="p"/><messageFlow id="F" sourceRef="x" targetRef="P"/></collaboration>')),
    ("x", "flow_list", file('<task id="x"><incoming>gone</incoming></task>')),
    ("x", "flow_list", file('<task id="x"><outgoing>s_x</outgoing></task>')),
    ("x", "flow_list", file('<task id="x"><incoming>e</incoming></task>')),
    ("x", "form_embedded", file(extended('<camunda:formData><camunda:formField id="a"/></camunda:formData>', "userTask"))),
]


@pytest.mark.parametrize("element, code, xml", ERRORS, ids=[f"{number}-{row[1]}" for number, row in enumerate(ERRORS)])
def test_what_would_be_lost_or_misread_is_refused(element, code, xml):
    """A breach that would change or lose something is an error at its element."""
    assert (element, code, "error") in found(xml)


@pytest.mark.parametrize("element, code, xml", WARNINGS, ids=[f"{number}-{row[1]}" for number, row in enumerate(WARNINGS)])
def test_what_runs_all_the_same_is_a_warning(element, code, xml):
    """A breach that changes nothing about running is a warning, and the only finding."""
    assert found(xml) == {(element, code, "warning")}


HARMLESS = [
    file('<task id="x" name="Prüfen"><documentation>a<b xmlns="http://www.w3.org/1999/xhtml">c</b></documentation><incoming>s_x</incoming><outgoing>x_e</outgoing></task>'),
    file('<task id="x" startQuantity="1" completionQuantity="1" isForCompensation="false" signavio:a="b" bioc:stroke="#fff"/>'),
    file(extended('<signavio:signavioMetaData metaKey="a" metaValue="b"/>')),
    file('<task id="x"/>', beside="<extensionElements><signavio:a/></extensionElements>"),
    file('<task id="x"/>', beside='<itemDefinition id="I" structureRef="xsd:string"/><message id="M" itemRef="I"/>'),
    file('<task id="x"/><dataObject id="o" itemSubjectRef="xsd:string"/><dataObjectReference id="r" dataObjectRef="o"/>'),
    file('<task id="x"/>', beside='<collaboration id="c"><participant id="P" processRef="p"/><participant id="Q"/><messageFlow id="F" sourceRef="Q" targetRef="x"/><messageFlow id="G" sourceRef="x" targetRef="Q"/></collaboration>'),
    file('<task id="x"/><textAnnotation id="a"><text>b</text></textAnnotation><association id="b" sourceRef="x" targetRef="a"/><group id="g"/>'),
    file('<task id="x"><ioSpecification><dataInput id="i"/><inputSet><dataInputRefs>i</dataInputRefs></inputSet><outputSet/></ioSpecification></task>'),
    file('<task id="x" camunda:asyncBefore="true" camunda:exclusive="false" camunda:jobPriority="5" camunda:modelerTemplate="t"/>'),
    file('<userTask id="x" camunda:candidateGroups="a" camunda:formRefBinding="deployment" implementation="##unspecified"/>', process=' processType="None" isClosed="false" camunda:historyTimeToLive="P1D"'),
    file('<task id="x"/>', after='<laneSet id="ls"><lane id="l"><flowNodeRef>x</flowNodeRef><childLaneSet id="c"><lane id="k"><flowNodeRef>x</flowNodeRef></lane></childLaneSet></lane></laneSet>'),
    file('<task id="ä.ö-x_1"/><task id="x"/>').replace(b"<sequenceFlow", '<sequenceFlow id="n" sourceRef="s" targetRef="ä.ö-x_1"/><sequenceFlow'.encode(), 1),
    file('<endEvent id="x"><errorEventDefinition errorRef="aCode"/></endEvent>').replace(b'<sequenceFlow id="x_e" sourceRef="x" targetRef="e"></sequenceFlow>', b"").replace(b'<endEvent id="e"/>', b""),
    file('<task id="x" zeebe:modelerTemplate="a"/>'),
]


@pytest.mark.parametrize("xml", HARMLESS, ids=range(len(HARMLESS)))
def test_what_tools_write_without_harm_is_no_finding(xml):
    """What drawing tools write beside the standard, and what the standard allows, is not spoken of."""
    assert found(xml) == set()


@pytest.mark.parametrize("xml, element", [
    (file("<task/>"), "p"), (file('<task id="x"><userTask/></task>'), "x"),
    (file('<subProcess id="x"><serviceTask/></subProcess>'), "x"),
    (file('<task id="x"/><sequenceFlow sourceRef="x" targetRef="gone"/>'), "x"),
    (file('<task id="x"/><sequenceFlow sourceRef="gone" targetRef="x"/>'), "x"),
    (f'<definitions xmlns="{BPMN}" id="D"/>'.encode(), "D"),
    (f'<definitions xmlns="{BPMN}" id="D"><process><task id="x"/></process></definitions>'.encode(), "D"),
    (f'<definitions xmlns="{BPMN}"><process><task id="x"/></process></definitions>'.encode(), "x"),
    (b'<definitions><process id="p"/></definitions>', "p"),
])
def test_findings_on_what_has_no_id_name_what_is_around_it(xml, element):
    """Every finding names an element that exists, also where the drawing left the id out."""
    assert element in {one.element for one in check_files({"a.bpmn": xml}, registry=None)}
    assert {one.element for one in check_files({"a.bpmn": xml}, registry=None)} <= {"D", "p", "x", "s", "e", "s_x", "x_e"}


def test_subprocesses_without_ids_stay_apart():
    """Event subprocesses the drawing left without ids, or with blanks around them, are judged each on its own."""
    handler = '<subProcess triggeredByEvent="true"><startEvent id="h{0}"><errorEventDefinition/></startEvent></subProcess>'
    xml = file('<task id="x"/>' + handler.format(1) + handler.format(2).replace("<subProcess", '<subProcess id=" y "'))
    assert {("p", "element_without_id", "error"), ("h2", "caught_twice", "error")} <= found(xml)


def test_what_is_deployed_is_not_judged_anew():
    """Rules of the schema may grow: a definition deployed before them is still read."""
    from workflows.engine import parse_process

    xml = file('<task id="x"><markiert/></task>')
    assert [model.key for model in parse_process(xml, "a.bpmn")] == ["p"]
    assert any(one.severity is Severity.ERROR for one in check_files({"a.bpmn": xml}, registry=None))
