"""The deploy gate: what is not executed as drawn is refused, with element and code."""

from __future__ import annotations

import os
import runpy
from pathlib import Path

import pytest

from workflows.engine import check_files, parse_process
from workflows.errors import Rejected
from workflows.handler import Handler, Registry
from workflows.model import Severity

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
bpmn, flow, chain, script, service = (_W[n] for n in ("bpmn", "flow", "chain", "script", "service"))

START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'
BESIDE = (
    '<message id="M" name="m"/><signal id="S" name="g"/>'
    '<error id="E" errorCode="B"/><escalation id="X" escalationCode="x"/>'
)
SHARED = Path(os.environ.get("KAMMERWERK_CASES", Path(__file__).parents[3] / "shared" / "cases"))


def refused(content: bytes) -> set[tuple[str, str]]:
    """Elements and codes a file is refused for."""
    with pytest.raises(Rejected) as caught:
        parse_process(content, "x.bpmn")
    assert caught.value.code == "deployment_rejected"
    return {(problem.element, problem.code) for problem in caught.value.problems if problem.severity is Severity.ERROR}


def line(node: str, identity: str = "x") -> bytes:
    """A process of one node between start and end."""
    return bpmn(START + node + END + chain("s", identity, "e"), beside=BESIDE)


def on_task(event: str, host: str = '<userTask id="u"/>', more: str = "") -> bytes:
    """A boundary event x on task u that leads to a task."""
    return bpmn(
        START + host + event + '<task id="v"/>' + END + chain("s", "u", "e") + flow("x", "v") + more, beside=BESIDE
    )


def boundary(definition: str, interrupting: bool = True) -> str:
    cancel = "" if interrupting else ' cancelActivity="false"'
    return f'<boundaryEvent id="x" attachedToRef="u"{cancel}>{definition}</boundaryEvent>'


def sub(inner: str, attributes: str = "") -> bytes:
    """A process with one subprocess x."""
    return bpmn(
        START + f'<subProcess id="x"{attributes}>{inner}</subProcess>' + END + chain("s", "x", "e"), beside=BESIDE
    )


def handler(start: str, more: str = "") -> bytes:
    """A process with one event subprocess."""
    inner = f'<startEvent id="hs"{more}>{start}</startEvent><task id="h"/>' + chain("hs", "h")
    return bpmn(
        START + END + chain("s", "e") + f'<subProcess id="x" triggeredByEvent="true">{inner}</subProcess>',
        beside=BESIDE,
    )


def definition(kind: str, ref: str = "") -> str:
    return f"<{kind}EventDefinition{f' {kind}Ref=' + chr(34) + ref + chr(34) if ref else ''}/>"


def catch(inner: str) -> bytes:
    return line(f'<intermediateCatchEvent id="x">{inner}</intermediateCatchEvent>')


def throw(inner: str) -> bytes:
    return line(f'<intermediateThrowEvent id="x">{inner}</intermediateThrowEvent>')


def end(inner: str) -> bytes:
    return bpmn(START + f'<endEvent id="x">{inner}</endEvent>' + chain("s", "x"), beside=BESIDE)


CONDITION = "<conditionalEventDefinition><condition>a &gt; 1</condition></conditionalEventDefinition>"
TIMER = "<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>"
CARDINALITY = "<loopCardinality>2</loopCardinality>"
MULTI = "<multiInstanceLoopCharacteristics>{}</multiInstanceLoopCharacteristics>"

REFUSED = [
    ("complex gateway", line('<complexGateway id="x"/>'), "element_not_supported"),
    ("ad-hoc subprocess", line('<adHocSubProcess id="x"><task id="t"/></adHocSubProcess>'), "element_not_supported"),
    ("compensation throw", throw(definition("compensate")), "compensation_not_supported"),
    ("compensation end", end(definition("compensate")), "compensation_not_supported"),
    ("compensation boundary", on_task(boundary(definition("compensate"))), "compensation_not_supported"),
    ("compensation handler", line('<task id="x" isForCompensation="true"/>'), "compensation_not_supported"),
    ("catch without trigger", catch(""), "catch_without_trigger"),
    ("boundary without trigger", on_task(boundary("")), "catch_without_trigger"),
    ("two triggers", catch(definition("message", "M") + definition("signal", "S")), "several_event_definitions"),
    ("catch error", catch(definition("error", "E")), "event_not_supported"),
    ("throw error", throw(definition("error", "E")), "event_not_supported"),
    ("throw timer", throw(TIMER), "event_not_supported"),
    ("end timer", end(TIMER), "event_not_supported"),
    ("link end", end('<linkEventDefinition name="a"/>'), "link_misplaced"),
    ("lonely link", catch('<linkEventDefinition name="a"/>'), "link_without_source"),
    (
        "link to nowhere",
        bpmn(
            START
            + '<intermediateThrowEvent id="x"><linkEventDefinition name="a"/></intermediateThrowEvent>'
            + chain("s", "x")
        ),
        "link_without_target",
    ),
    (
        "conditional start",
        bpmn(f'<startEvent id="x">{CONDITION}</startEvent>' + END + chain("x", "e")),
        "event_not_supported",
    ),
    ("error not interrupting", on_task(boundary(definition("error", "E"), False)), "error_not_interrupting"),
    ("escalation on a task", on_task(boundary(definition("escalation", "X"))), "escalation_never_thrown"),
    ("cancel on a task", on_task(boundary(definition("cancel"))), "cancel_outside_transaction"),
    ("cancel end at the top", end(definition("cancel")), "cancel_outside_transaction"),
    ("message unknown", catch(definition("message", "nope")), "message_missing"),
    ("signal missing", catch(definition("signal")), "signal_missing"),
    ("timer empty", catch("<timerEventDefinition/>"), "timer_missing"),
    (
        "timer nonsense",
        catch("<timerEventDefinition><timeDuration>1 hour)</timeDuration></timerEventDefinition>"),
        "expression_syntax",
    ),
    (
        "cron out of range",
        catch("<timerEventDefinition><timeCycle>0 0 25 * * ?</timeCycle></timerEventDefinition>"),
        "timer_value",
    ),
    (
        "date for duration",
        catch("<timerEventDefinition><timeDuration>2026-01-01</timeDuration></timerEventDefinition>"),
        "timer_value",
    ),
    ("no topic", line('<serviceTask id="x"/>'), "topic_missing"),
    ("java class", line('<serviceTask id="x" camunda:class="a.B"/>'), "java_delegate"),
    ("bean", line('<serviceTask id="x" camunda:delegateExpression="${b}"/>'), "java_delegate"),
    (
        "listener",
        line('<task id="x"><extensionElements><camunda:executionListener class="a"/></extensionElements></task>'),
        "listener",
    ),
    (
        "initiator",
        bpmn('<startEvent id="x" camunda:initiator="me"/>' + END + chain("x", "e")),
        "initiator_not_supported",
    ),
    (
        "python script",
        line('<scriptTask id="x" scriptFormat="python"><script>1</script></scriptTask>'),
        "script_language",
    ),
    ("empty script", line('<scriptTask id="x" scriptFormat="feel" camunda:resultVariable="r"/>'), "expression_missing"),
    (
        "script without result",
        line('<scriptTask id="x" scriptFormat="feel"><script>1</script></scriptTask>'),
        "result_variable_missing",
    ),
    ("rule without decision", line('<businessRuleTask id="x"/>'), "decision_missing"),
    ("call to nobody", line('<callActivity id="x"/>'), "called_element_missing"),
    (
        "computed name of a start",
        bpmn('<startEvent id="x"><messageEventDefinition messageRef="M"/></startEvent>',
             beside='<message id="M" name="a-${b}"/>'),
        "start_name_computed",
    ),
    ("computed call", line('<callActivity id="x" calledElement="${p}"/>'), "called_element_expression"),
    ("endless loop", line('<task id="x"><standardLoopCharacteristics/></task>'), "loop_without_end"),
    ("multi without source", line(f'<task id="x">{MULTI.format("")}</task>'), "multi_instance_source"),
    (
        "multi behavior",
        line(
            '<task id="x"><multiInstanceLoopCharacteristics behavior="One"><loopCardinality>2</loopCardinality>'
            "</multiInstanceLoopCharacteristics></task>"
        ),
        "multi_instance_behavior",
    ),
    (
        "half an output",
        line(
            f'<task id="x">{MULTI.format(CARDINALITY + "<loopDataOutputRef>r</loopDataOutputRef>")}'
            "</task>"
        ),
        "multi_instance_output",
    ),
    (
        "assignee twice",
        line(
            '<userTask id="x" camunda:assignee="a"><humanPerformer><resourceAssignmentExpression><formalExpression>b'
            "</formalExpression></resourceAssignmentExpression></humanPerformer></userTask>"
        ),
        "assignee_twice",
    ),
    ("method call", line('<userTask id="x" camunda:assignee="${bean.name()}"/>'), "expression_not_translatable"),
    ("remainder operator", line('<userTask id="x" camunda:assignee="${a % 2}"/>'), "expression_not_translatable"),
    ("token quantity", line('<task id="x" startQuantity="2"/>'), "token_quantity"),
    (
        "unreachable",
        bpmn(START + '<task id="x"/><task id="y"/>' + END + chain("s", "e") + flow("x", "y") + flow("y", "x")),
        "unreachable",
    ),
    ("loose", bpmn(START + '<task id="x"/>' + END + chain("s", "e")), "not_connected"),
    (
        "two starts",
        bpmn('<startEvent id="s"/><startEvent id="x"/>' + END + flow("s", "e") + flow("x", "e")),
        "several_starts",
    ),
    (
        "start in a circle",
        bpmn('<startEvent id="x"/><task id="t"/>' + flow("x", "t") + flow("t", "x")),
        "start_with_incoming",
    ),
    ("empty subprocess", sub(""), "scope_empty"),
    (
        "subprocess with a trigger",
        sub('<startEvent id="x2"><messageEventDefinition messageRef="M"/></startEvent>'),
        None,
    ),
    ("two starts inside", sub('<startEvent id="a"/><startEvent id="b"/>'), "subprocess_starts"),
    ("event subprocess without trigger", handler(""), "event_subprocess_start"),
    ("event subprocess error beside", handler(definition("error", "E"), ' isInterrupting="false"'), None),
    ("compensation event subprocess", handler(definition("compensate")), None),
    (
        "data transformation",
        line('<task id="x"><dataInputAssociation><transformation>a</transformation></dataInputAssociation></task>'),
        "data_transformation",
    ),
]


@pytest.mark.parametrize("content,code", [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_refused(content, code):
    """What is not executed as drawn is refused at its element."""
    found = refused(content)
    assert found
    if code is not None:
        assert ("x", code) in found


def test_exclusive_gateway_without_conditions():
    """Of an exclusive gateway's flows all but the default need a condition."""
    body = (
        START
        + '<exclusiveGateway id="g"/><task id="a"/><task id="b"/>'
        + flow("s", "g")
        + flow("g", "a")
        + flow("g", "b", "x = 1")
    )
    assert refused(bpmn(body)) == {("g_a", "condition_missing")}


def test_event_gateway_needs_events():
    """Behind an event-based gateway stand catching events of their own."""
    body = START + '<eventBasedGateway id="g"/><task id="a"/>' + chain("s", "g", "a")
    assert ("a", "event_gateway_target") in refused(bpmn(body))


def test_bad_condition_names_the_flow():
    """A condition that is not FEEL is refused at its flow."""
    body = (
        START
        + '<exclusiveGateway id="g"/><task id="a"/><task id="b"/>'
        + flow("s", "g")
        + flow("g", "a", "x =")
        + flow("g", "b", "x")
    )
    assert refused(bpmn(body)) == {("g_a", "expression_syntax")}


def test_flow_problems():
    """A flow to nowhere and a flow over a subprocess's border are refused."""
    assert ("s_q", "flow_without_end") in refused(bpmn(START + END + flow("s", "e") + flow("s", "q")))
    body = START + '<subProcess id="x"><startEvent id="i"/><task id="t"/>' + flow("i", "t") + "</subProcess>" + END
    assert ("t_e", "flow_across_scopes") in refused(bpmn(body + chain("s", "x", "e") + flow("t", "e")))


def test_id_twice():
    """Two elements with one id are refused."""
    assert ("u", "id_twice") in refused(bpmn(START + '<task id="u"/><task id="u"/>' + END + chain("s", "u", "e")))


@pytest.mark.parametrize(
    "content,code",
    [
        (b"", "xml_unreadable"),
        (b"<a/>", "not_bpmn"),
        (b"not xml", "xml_unreadable"),
        (
            b'<!DOCTYPE definitions [<!ENTITY a "b">]><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
            "xml_doctype",
        ),
        (b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>', "no_process"),
        (b" " * (10 * 1024 * 1024 + 1), "file_too_large"),
    ],
)
def test_unreadable_files(content, code):
    """What is no XML, no BPMN, carries a DOCTYPE or is too large is refused before anything is read from it."""
    assert refused(content) == {("", code)}


@pytest.mark.skipif(not SHARED.exists() and not os.environ.get("CI"), reason="no cases beside the project")
@pytest.mark.parametrize(
    "name",
    ["xmlbomb.xml", "xmlbomb2.xml", "quadratic.xml", "external.xml", "external_file.xml", "dtd.xml", "cyclic.xml"],
)
def test_hostile_xml(name):
    """Entity bombs and outside references are refused at once."""
    assert refused((SHARED / "defusedxml" / name).read_bytes()) <= {("", "xml_doctype"), ("", "xml_unreadable")}


def test_other_encodings():
    """A file may come in any encoding XML allows."""
    text = bpmn(START + '<userTask id="u" name="Prüfen"/>' + END + chain("s", "u", "e")).decode()
    (model,) = parse_process(f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16"), "x.bpmn")
    assert model.elements["u"].name == "Prüfen"


# --- the whole deployment ----------------------------------------------------------------------------


def codes(problems):
    return {(problem.element, problem.code, str(problem.severity)) for problem in problems}


def test_check_files():
    """Unknown topics, decisions and processes are errors; a missing form or group is one only under release."""
    body = (
        START
        + service("t", "no.such")
        + '<businessRuleTask id="b" camunda:decisionRef="d" camunda:resultVariable="r"/>'
    )
    body += '<callActivity id="c" calledElement="other"/><userTask id="u"/>' + END + chain("s", "t", "b", "c", "u", "e")
    files = {"p.bpmn": bpmn(body)}
    assert codes(check_files(files, registry=Registry())) == {
        ("t", "topic_unknown", "error"),
        ("b", "decision_unknown", "error"),
        ("c", "called_process_unknown", "error"),
        ("u", "form_missing", "warning"),
        ("u", "candidate_missing", "warning"),
    }
    registry = Registry()
    registry.add(Handler("no.such", lambda step: None, "Titel"))
    more = {**files, "d.dmn": b'<definitions xmlns="x"><decision id="d"/></definitions>'}
    rest = check_files(more, registry=registry, release=True, known_processes=frozenset({"other"}))
    assert codes(rest) == {("u", "form_missing", "error"), ("u", "candidate_missing", "error")}


def test_check_knows_forms_and_properties():
    """A form is found by its id or file name; FEEL in properties is checked; fourEyes names existing tasks."""
    properties = (
        '<extensionElements><camunda:properties><camunda:property name="fourEyes" value="nope"/>'
        '<camunda:property name="chips" value="[1,"/></camunda:properties></extensionElements>'
    )
    body = START + f'<userTask id="u" camunda:formRef="check" camunda:candidateGroups="g">{properties}</userTask>' + END
    files = {"p.bpmn": bpmn(body + chain("s", "u", "e")), "forms/x.form": b'{"id": "check", "components": []}'}
    assert codes(check_files(files, registry=None)) == {
        ("u", "four_eyes_unknown", "error"),
        ("u", "expression_syntax", "error"),
    }


@pytest.mark.parametrize(("more", "form", "expected"), [
    ("", "check", set()), ("", "other", {"batch_decision_form", "form_unknown"}), (("irreversible", "true"), "check", {"batch_decision_irreversible"}),
    (("fourEyes", "first"), "check", {"batch_decision_four_eyes"}), (("batchDecision", "result verdict"), "check", {"batch_decision_field"}),
])
def test_a_batch_decision_leaves_out_what_has_to_be_looked_at_each_time(more, form, expected):
    """Refused on a task that asks before sending, on a second person's look, without a form or with a field it has not."""
    given = [*({"batchDecision": "result"} | dict([more] if more else [])).items()]
    listed = "".join(f'<camunda:property name="{name}" value="{value}"/>' for name, value in given)
    properties = f"<extensionElements><camunda:properties>{listed}</camunda:properties></extensionElements>"
    task = f'<userTask id="u" camunda:formRef="{form}" camunda:candidateGroups="g">{properties}</userTask>'
    first = '<userTask id="first" camunda:formRef="check" camunda:candidateGroups="g"/>'
    files = {"p.bpmn": bpmn(START + first + task + END + chain("s", "first", "u", "e")), "x.form": b'{"id": "check", "components": [{"type": "group", "components": [{"type": "textfield", "key": "result"}]}]}'}
    assert {problem.code for problem in check_files(files, registry=None)} == expected


def test_model_for_the_web():
    """The model gives elements, flows, order, scopes and starts as they are drawn."""
    lanes = '<laneSet id="ls"><lane id="l" name="register"><flowNodeRef>u</flowNodeRef></lane></laneSet>'
    inner = '<startEvent id="is"/><task id="it"/>' + chain("is", "it")
    body = (
        lanes
        + '<startEvent id="s" camunda:formRef="f"/>'
        + '<userTask id="u" name="Tu"><documentation>Wie</documentation></userTask>'
    )
    body += f'<subProcess id="x" name="Innen">{inner}</subProcess>' + END + chain("s", "u", "x", "e")
    (model,) = parse_process(bpmn(body), "x.bpmn")
    assert model.order == ("s", "u", "x", "is", "it", "e")
    element = model.elements["u"]
    assert (element.documentation, element.lane, element.candidate_groups) == ("Wie", "register", ("register",))
    assert (element.incoming, element.outgoing) == (("s_u",), ("u_x",))
    assert model.flows["s_u"] == ("s", "u", "", "")
    assert model.start_form == "f"
    assert (model.scopes.id, model.scopes.inner[0].id, model.scopes.inner[0].name) == ("p", "x", "Innen")
    assert model.elements["it"].scope == "x"


def test_long_chains_are_read():
    """A chain of 2,000 nodes is neither too long to be read nor to be run."""
    names = [f"t{i}" for i in range(2000)]
    body = START + "".join(f'<task id="{n}"/>' for n in names) + END + chain("s", *names, "e")
    (model,) = parse_process(bpmn(body), "x.bpmn")
    assert len(model.order) == 2002
