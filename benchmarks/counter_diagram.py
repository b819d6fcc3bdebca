"""What the counter is measured on: two tasks with an automatic step between them, and the automatic step alone."""
from __future__ import annotations

import itertools

from benchmarks.diagram import BPMN, CAMUNDA

_STEP = (
    '<serviceTask id="tell" name="Team benachrichtigen" camunda:type="external" camunda:topic="case.notify">'
    '<extensionElements><camunda:inputOutput><camunda:inputParameter name="group">"register"</camunda:inputParameter>'
    '<camunda:inputParameter name="text">"Es geht weiter."</camunda:inputParameter></camunda:inputOutput>'
    "</extensionElements></serviceTask>"
)
_TASK = '<userTask id="{0}" name="{1}" camunda:candidateGroups="register"/>'


def _file(process: str, *nodes: tuple[str, str]) -> bytes:
    names = [name for name, _ in nodes]
    flows = "".join(
        f'<sequenceFlow id="to_{target}" sourceRef="{source}" targetRef="{target}"/>'
        for source, target in itertools.pairwise(names)
    )
    drawn = "".join(xml for _, xml in nodes)
    inner = f'<process id="{process}" name="{process}" isExecutable="true">{drawn}{flows}</process>'
    spaces = f'xmlns="{BPMN}" xmlns:camunda="{CAMUNDA}"'
    return f'<definitions {spaces} id="file_{process}" targetNamespace="benchmark">{inner}</definitions>'.encode()


def files() -> dict[str, bytes]:
    """Both diagrams, as one deployment takes them."""
    start, end = ("start", '<startEvent id="start"/>'), ("end", '<endEvent id="end"/>')
    accept, finish = ("accept", _TASK.format("accept", "Annehmen")), ("report", _TASK.format("report", "Fertigmelden"))
    return {
        "counter.bpmn": _file("counter", start, accept, ("tell", _STEP), finish, end),
        "errand.bpmn": _file("errand", start, ("tell", _STEP), end),
    }
