"""Small processes for tests of scenarios, and how a scenario over one of them is written and played."""
from __future__ import annotations

from workflows.scenarios import run_scenario

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"'
    ' xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' targetNamespace="http://kammerwerk.example">'
)
MESSAGES = '<bpmn:message id="m1" name="papers"/><bpmn:message id="m2" name="begin"/>'


def diagram(key, *nodes, flows):
    """A BPMN file: nodes as XML, flows as "source target" or "source target condition"."""
    drawn = []
    for number, flow in enumerate(flows):
        source, target, *condition = flow.split(" ", 2)
        inner = "".join(f"<bpmn:conditionExpression>{text}</bpmn:conditionExpression>" for text in condition)
        drawn.append(
            f'<bpmn:sequenceFlow id="f{number}" sourceRef="{source}" targetRef="{target}">{inner}</bpmn:sequenceFlow>'
        )
    body = "".join(nodes) + "".join(drawn)
    process = f'<bpmn:process id="{key}" name="Prozess" isExecutable="true">{body}</bpmn:process>'
    return f"{HEAD}{MESSAGES}{process}</bpmn:definitions>"


def catch(element, definition):
    """An intermediate catch event."""
    return f'<bpmn:intermediateCatchEvent id="{element}">{definition}</bpmn:intermediateCatchEvent>'


def timer(duration):
    """The definition of a timer."""
    return f"<bpmn:timerEventDefinition><bpmn:timeDuration>{duration}</bpmn:timeDuration></bpmn:timerEventDefinition>"


def user(element, **attributes):
    """A user task."""
    more = " ".join(f'camunda:{name}="{value}"' for name, value in attributes.items())
    return f'<bpmn:userTask id="{element}" name="{element.title()}" {more}/>'


START, END = '<bpmn:startEvent id="start"/>', '<bpmn:endEvent id="end"/>'
SERVICE = '<bpmn:serviceTask id="charge" camunda:type="external" camunda:topic="test.charge"/>'
SIMPLE = diagram(
    "simple", START, user("check", candidateGroups="register", dueDate="due_on"), END,
    flows=["start check", "check end"],
)
BUSY = diagram(
    "busy", START, SERVICE,
    '<bpmn:boundaryEvent id="denied" attachedToRef="charge"><bpmn:errorEventDefinition errorRef="e1"/>'
    "</bpmn:boundaryEvent>",
    user("repair"), END, flows=["start charge", "charge end", "denied repair", "repair end"],
).replace(MESSAGES, MESSAGES + '<bpmn:error id="e1" name="denied" errorCode="DENIED"/>')
WAITS = diagram(
    "waits", START, catch("papers_in", '<bpmn:messageEventDefinition messageRef="m1"/>'), catch("pause", timer("P2D")),
    END, flows=["start papers_in", "papers_in pause", "pause end"],
)
TWICE = diagram(
    "twice", START, catch("p1", timer("P1D")), catch("p2", timer("P1D")), user("after"), END,
    flows=["start p1", "p1 p2", "p2 after", "after end"],
)
BY_MESSAGE = diagram(
    "by_message", '<bpmn:startEvent id="start"><bpmn:messageEventDefinition messageRef="m2"/></bpmn:startEvent>',
    user("look"), END, flows=["start look", "look end"],
)
PARALLEL = diagram(
    "parallel", START, '<bpmn:parallelGateway id="fork"/>', user("left"), user("right"), END,
    flows=["start fork", "fork left", "fork right", "left end", "right end"],
)
CHOICE = diagram(
    "choice", START, '<bpmn:exclusiveGateway id="which"/>', user("one"), user("two"), END,
    flows=["start which", "which one n = 1", "which two n != 1", "one end", "two end"],
)
FILES = {"simple.bpmn": SIMPLE, "busy.bpmn": BUSY, "waits.bpmn": WAITS, "by_message.bpmn": BY_MESSAGE,
         "twice.bpmn": TWICE, "parallel.bpmn": PARALLEL, "choice.bpmn": CHOICE}


def player(folder):
    """Runs a scenario over one of the diagrams above and gives its outcome."""
    put_files(folder)

    def play(file, *steps, **more):
        return run_scenario({"id": "t", "files": [file] if file else [], "steps": list(steps), **more}, folder)

    return play


def put_files(folder):
    """The diagrams above as files."""
    for name, content in FILES.items():
        (folder / name).write_text(content, encoding="utf-8")


def do(name, /, **fields):
    """A step that does."""
    return {"do": name, **fields}


def expect(name, /, **fields):
    """A step that expects."""
    return {"expect": name, **fields}


BEGIN = do("start", key="simple", vars={"due_on": "@2026-02-01"}, **{"as": "a"})


def assert_met(outcome):
    """The outcome is met; otherwise say why not."""
    assert outcome.outcome == "met", (outcome.step, outcome.message, outcome.problems, outcome.incidents)
