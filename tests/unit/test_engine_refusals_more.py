"""Further refusals: drawings that are incomplete or contradict themselves."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from workflows.engine import check_files, parse_process
from workflows.errors import Rejected
from workflows.model import Severity

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
bpmn, flow, chain, HEAD = (_W[n] for n in ("bpmn", "flow", "chain", "HEAD"))

START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'
TIMER = "<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>"
LOOP = "<standardLoopCharacteristics loopMaximum='{}'/>"
LINK = '<linkEventDefinition name="a"/>'


def line(node: str) -> bytes:
    return bpmn(START + node + END + chain("s", "x", "e"))


def extended(node: str, inner: str, attributes: str = "") -> bytes:
    return line(f'<{node} id="x"{attributes}><extensionElements>{inner}</extensionElements></{node}>')


def conditional(node: str) -> bytes:
    """A node x with two flows, of which one carries a condition it must not have."""
    body = START + f'<{node} id="g"/><task id="a"/><task id="b"/>' + flow("s", "g")
    return bpmn(body + flow("g", "a", "true", identity="x") + flow("g", "b"))


def languages(attributes: str) -> bytes:
    condition = f"<conditionExpression {attributes}>a</conditionExpression>"
    body = START + '<task id="a"/>' + END + flow("a", "e")
    return bpmn(body + f'<sequenceFlow id="x" sourceRef="s" targetRef="a">{condition}</sequenceFlow>')


def handler(attributes: str = "", more: str = "") -> bytes:
    inner = f'<startEvent id="hs">{TIMER}</startEvent><task id="h"/>' + chain("hs", "h")
    inside = f'<subProcess id="x" triggeredByEvent="true"{attributes}>{inner}</subProcess>'
    return bpmn(START + END + chain("s", "e") + inside + more)


RULE = 'businessRuleTask id="x" camunda:decisionRef="d" camunda:resultVariable="r" camunda:mapDecisionResult="other"'
PARAMETER = '<camunda:inputOutput><camunda:inputParameter name="{}">{}</camunda:inputParameter></camunda:inputOutput>'
BOUNDARY = f'<boundaryEvent id="x" attachedToRef="{{}}">{TIMER}</boundaryEvent>'

CASES = [
    ("boundary_with_incoming", bpmn(START + '<task id="u"/>' + BOUNDARY.format("u") + chain("s", "u", "x"))),
    ("boundary_without_host", bpmn(START + END + BOUNDARY.format("nobody") + chain("s", "e"))),
    ("boundary_without_host", bpmn(START + '<parallelGateway id="g"/>' + BOUNDARY.format("g") + chain("s", "g"))),
    (
        "cancel_not_caught",
        bpmn(
            START
            + '<transaction id="t"><startEvent id="i"/><endEvent id="x"><cancelEventDefinition/></endEvent>'
            + flow("i", "x")
            + "</transaction>"
            + END
            + chain("s", "t", "e")
        ),
    ),
    (
        "condition_filter",
        line(
            '<intermediateCatchEvent id="x"><conditionalEventDefinition camunda:variableName="a">'
            "<condition>a</condition></conditionalEventDefinition></intermediateCatchEvent>"
        ),
    ),
    ("condition_misplaced", conditional("parallelGateway")),
    ("condition_misplaced", languages("")),
    ("decision_result_shape", line(f"<{RULE}/>")),
    ("default_flow_missing", line('<task id="x" default="nope"/>')),
    ("end_with_outgoing", bpmn(START + '<endEvent id="x"/><task id="t"/>' + chain("s", "x", "t"))),
    (
        "event_definition_missing",
        line('<intermediateCatchEvent id="x"><eventDefinitionRef>nope</eventDefinitionRef></intermediateCatchEvent>'),
    ),
    ("event_subprocess_connected", handler(more=flow("s", "x"))),
    ("expression_language", languages('language="http://groovy"')),
    ("instantiate_not_supported", line('<receiveTask id="x" instantiate="true"/>')),
    (
        "link_twice",
        bpmn(
            START
            + f'<intermediateThrowEvent id="o">{LINK}</intermediateThrowEvent>'
            + f'<intermediateCatchEvent id="i">{LINK}</intermediateCatchEvent>'
            + f'<intermediateCatchEvent id="x">{LINK}</intermediateCatchEvent>'
            + END
            + flow("s", "o")
            + flow("i", "e")
            + flow("x", "e")
        ),
    ),
    ("loop_maximum", line(f'<task id="x">{LOOP.format("many")}</task>')),
    ("loop_misplaced", line(f'<exclusiveGateway id="x">{LOOP.format("3")}</exclusiveGateway>')),
    ("mapping_incomplete", extended("task", PARAMETER.format("", "1"))),
    ("mapping_incomplete", extended("callActivity", "<camunda:in/>", ' calledElement="p"')),
    ("parallel_event_gateway", line('<eventBasedGateway id="x" eventGatewayType="Parallel"/>')),
    ("parameter_form", extended("task", PARAMETER.format("a", "<camunda:entry/>"))),
    ("signal_payload", extended("task", '<camunda:in source="a" target="b"/>')),
]


def problems(content: bytes) -> list:
    with pytest.raises(Rejected) as caught:
        parse_process(content, "x.bpmn")
    return [problem for problem in caught.value.problems if problem.severity is Severity.ERROR]


@pytest.mark.parametrize("code,content", CASES, ids=[f"{i}-{case[0]}" for i, case in enumerate(CASES)])
def test_refused(code, content):
    """What contradicts itself or is not executed is refused at its element."""
    assert ("x", code) in {(problem.element, problem.code) for problem in problems(content)}


def test_where_nothing_can_begin():
    """A process whose nodes lie in a circle has no beginning."""
    body = '<task id="a"/><task id="b"/>' + flow("a", "b") + flow("b", "a")
    assert "no_start" in {problem.code for problem in problems(bpmn(body))}


def test_missing_ids():
    """A process and every node in it need an id."""
    found = problems(bpmn(START + "<task/>" + END + chain("s", "e")))
    assert "element_without_id" in {problem.code for problem in found}
    nameless = f'{HEAD}<process isExecutable="true">{START}{END}{chain("s", "e")}</process></definitions>'.encode()
    assert "process_without_id" in {problem.code for problem in problems(nameless)}


def test_a_drawing_that_is_not_meant_to_run():
    """A file with nothing executable in it is refused; beside an executable process a drawing is left alone."""
    drawing = f'<process id="d" isExecutable="false">{START}</process>'
    (found,) = problems(f"{HEAD}{drawing}</definitions>".encode())
    assert (found.element, found.code) == ("d", "not_executable")
    run = '<startEvent id="s1"/><endEvent id="e1"/>' + flow("s1", "e1")
    run = f'<process id="p" isExecutable="true">{run}</process>'
    assert [model.key for model in parse_process(f"{HEAD}{drawing}{run}</definitions>".encode(), "x.bpmn")] == ["p"]


def test_unknown_forms_are_warnings():
    """A form that is not deployed along is named, for tasks and for the start."""
    body = '<startEvent id="s" camunda:formRef="f"/><userTask id="u" camunda:formRef="g" camunda:assignee="a"/>' + END
    found = check_files({"p.bpmn": bpmn(body + chain("s", "u", "e"))}, registry=None)
    assert {(p.element, p.code, p.severity) for p in found} == {
        ("s", "form_unknown", Severity.WARNING),
        ("u", "form_unknown", Severity.WARNING),
    }
