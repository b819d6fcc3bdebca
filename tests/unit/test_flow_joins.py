"""Joins that may wait for ever are told before anything runs; joins that complete on every way are not."""
from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from workflows.engine import check_files
from workflows.model import Severity

_HERE = Path(__file__).parent
_W = runpy.run_path(str(_HERE / "diagrams" / "world.py"))
_R = runpy.run_path(str(_HERE / "test_engine_random.py"))
HEAD = _W["HEAD"]


def found(body: str) -> dict[str, str]:
    """Joins that are told, with the ways that do not come."""
    xml = f'{HEAD}<process id="process" isExecutable="true">{body}</process></definitions>'.encode()
    problems = check_files({"p.bpmn": xml}, registry=None)
    assert [one for one in problems if one.severity is Severity.ERROR] == []
    return {one.element: one.params["missing"] for one in problems
            if one.code == "join_never_complete"}


def flows(*pairs: str) -> str:
    """ "a>b" is a flow from a to b, "a>b?x" one under a condition."""
    made = []
    for number, pair in enumerate(pairs):
        ends, _, condition = pair.partition("?")
        source, target = ends.split(">")
        inner = f"<conditionExpression>{condition}</conditionExpression>" if condition else ""
        made.append(f'<sequenceFlow id="f{number}" sourceRef="{source}" targetRef="{target}">{inner}</sequenceFlow>')
    return "".join(made)


def nodes(**kinds: str) -> str:
    return "".join(f'<{kind} id="{name}" name="{name.title()}"/>' for name, kind in kinds.items())


ENDS = nodes(s="startEvent", e="endEvent")
TWO = nodes(b="task") + '<serviceTask id="a" name="A" camunda:type="external" camunda:topic="t"/>'


def test_a_choice_that_ends_in_a_join_is_told():
    """Either a or b comes, the join waits for both: told at the join, with the two that may be missing."""
    body = ENDS + TWO + nodes(x="exclusiveGateway", j="parallelGateway") + flows(
        "s>x", "x>a?true", "x>b?false", "a>j", "b>j", "j>e")

    assert found(body) == {"j": "„A“, „B“"}


def test_an_error_way_into_a_join_is_told():
    """The step or its error way arrives, never both; an exclusive gateway that brings them together is right."""
    head = (ENDS + TWO + nodes(c="task", p="parallelGateway", j="parallelGateway", m="exclusiveGateway")
            + '<boundaryEvent id="o" name="O" attachedToRef="a"><errorEventDefinition/></boundaryEvent>')

    assert found(head.replace('<exclusiveGateway id="m" name="M"/>', "") + flows(
        "s>p", "p>a", "p>b", "a>j", "o>c", "c>j", "b>j", "j>e")) == {"j": "„A“, „C“"}
    assert found(head + flows("s>p", "p>a", "p>b", "a>m", "o>c", "c>m", "m>j", "b>j", "j>e")) == {}


@pytest.mark.parametrize("split", ["parallelGateway", "inclusiveGateway"])
def test_an_inclusive_join_waits_only_for_what_can_come(split):
    """Behind an inclusive split the same drawing with an inclusive join is right, with a parallel join it is told."""
    ways = flows("s>x", "x>a?true", "x>b?false", "a>j", "b>j", "j>e")
    wrong = ENDS + TWO + nodes(x="inclusiveGateway", j="parallelGateway") + ways
    free = ways if split == "inclusiveGateway" else flows("s>x", "x>a", "x>b", "a>j", "b>j", "j>e")
    right = ENDS + TWO + nodes(x=split, j="inclusiveGateway") + free

    assert found(wrong) == {"j": "„A“, „B“"}
    assert found(right) == {}


def test_an_end_that_takes_everything_with_it_leaves_nothing_waiting():
    """One way ends the whole case at once, so nothing waits at the join; a plain end there leaves the join waiting."""
    kinds = nodes(p="parallelGateway", x="exclusiveGateway", j="parallelGateway")
    ways = flows("s>p", "p>a", "p>x", "x>b?true", "x>t?false", "a>j", "b>j", "j>e")

    assert found(ENDS + TWO + kinds + '<endEvent id="t"><terminateEventDefinition/></endEvent>' + ways) == {}
    assert found(ENDS + TWO + kinds + nodes(t="endEvent") + ways) == {"j": "„B“"}


def test_a_loop_through_a_join_is_played_once():
    """A step that is done again before the join: every token arrives in the end."""
    body = ENDS + TWO + nodes(p="parallelGateway", x="exclusiveGateway", j="parallelGateway") + flows(
        "s>p", "p>a", "p>b", "a>x", "x>a?true", "x>j?false", "b>j", "j>e")

    assert found(body) == {}


@settings(max_examples=200, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(_R["blocks"]())
def test_what_is_drawn_in_blocks_is_never_told(block):
    """Splits and joins of a kind, however nested, with boundaries, loops and subprocesses: no false alarm."""
    drawing = _R["Drawing"]()

    assert found(drawing.scope(block, 1, False)) == {}
