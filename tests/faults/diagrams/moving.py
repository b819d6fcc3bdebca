"""Two versions of a process whose cases are moved while processes die."""
from __future__ import annotations

import itertools

HEAD = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t"><process id="moving" name="Umzug" '
    'isExecutable="true"><startEvent id="begin"/><endEvent id="done"/>'
)


def version(check: str, *further: str) -> bytes:
    """A step with a deadline, then others, in a row."""
    steps = [check, *further]
    tasks = "".join(f'<userTask id="{one}" name="{one}" camunda:candidateGroups="post"/>' for one in steps)
    late = (f'<boundaryEvent id="late" attachedToRef="{check}"><timerEventDefinition><timeDuration>P30D</timeDuration>'
            '</timerEventDefinition></boundaryEvent><sequenceFlow id="f_late" sourceRef="late" targetRef="done"/>')
    row = ["begin", *steps, "done"]
    flows = "".join(f'<sequenceFlow id="f{number}" sourceRef="{one}" targetRef="{other}"/>'
                    for number, (one, other) in enumerate(itertools.pairwise(row)))
    return f"{HEAD}{tasks}{late}{flows}</process></definitions>".encode()
