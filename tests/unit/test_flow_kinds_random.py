"""Typed random processes run against the check of kinds: the engine and the handlers' models are the oracle.

Without branches beside each other every refusal was told; what is told can happen; what is told as certain always does.
"""
from __future__ import annotations

import datetime as dt
import itertools
import random
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from workflows.engine import check_files
from workflows.handler import Contract
from workflows.model import Severity

_HERE = Path(__file__).parent
_W = runpy.run_path(str(_HERE / "diagrams" / "world.py"))
_R = runpy.run_path(str(_HERE / "test_engine_random.py"))
World, HEAD, flow, script, service = (_W[name] for name in ("World", "HEAD", "flow", "script", "service"))
#: Input of the handler -> formulas that give a value of its kind.
RIGHT = {
    "text": ('"a"', 'upper case("b")', 'string(today())'),
    "day": ('date("2026-11-28")', "today()"),
    "items": ('["a"]', "[]"),
    "person": ('{name: "a"}', '{name: "b", born: today()}'),
    "yes": ("true", "1 = 1"),
}
WRONG = {
    "text": ("today()", "[1]", "1 + 1", '{name: "a"}', "1 = 1"),
    "day": ("[1]", "1 = 1", '{name: "a"}', '"never a day"'),
    "items": ('"a"', "today()", "1 + 1", "true"),
    "person": ('"a"', "[]", "{name: today()}", "{age: 1}", "now()"),
    "yes": ("today()", "[1]", '{name: "a"}'),
}


class Person(BaseModel):
    """A group of values."""

    name: str
    born: dt.date | None = None


class Inputs(BaseModel):
    """What the steps of these processes take."""

    text: str | None = None
    day: dt.date | None = None
    items: list[Any] | None = None
    person: Person | None = None
    yes: bool | None = None


CONTRACTS = {"t.work": Contract("t.work", Inputs.model_json_schema(), {"properties": {}})}


class Typed(_R["Drawing"]):  # type: ignore[misc] # a class of another test module
    """Random processes whose scripts set the inputs of the handlers between them.

    :param wrongs: of a hundred scripts, how many set a value of a wrong kind.
    """

    def __init__(self, seed: int, wrongs: int) -> None:
        super().__init__()
        self._chance = random.Random(seed)
        self._wrongs = wrongs

    def _task(self, kind: str, times: int) -> tuple[str, str, str]:
        name = self._id("t")
        if kind == "user":
            return service(name, "t.work"), name, name
        target = self._chance.choice([*RIGHT])
        wrong = self._chance.randrange(100) < self._wrongs
        return script(name, self._chance.choice((WRONG if wrong else RIGHT)[target]), target), name, name


def drawn(block: Any, seed: int, wrongs: int) -> tuple[bytes, dict[str, object]]:
    """A process, and the variables that choose its branches; it begins without any of the inputs."""
    drawing = Typed(seed, wrongs)
    body = drawing.scope(block, 1, False)
    declared = (
        '<extensionElements><camunda:properties><camunda:property name="startVariables" '
        f'value="{" ".join(drawing.variables)}"/></camunda:properties></extensionElements>'
    )
    xml = f'{HEAD}<process id="p" isExecutable="true">{declared}{body}</process></definitions>'.encode()
    return xml, drawing.variables


def told(xml: bytes) -> dict[tuple[str, str], Severity]:
    """Element and input -> how surely it fails."""
    return {
        (one.element, str(one.params["name"]).split(".", 1)[0]): one.severity
        for one in check_files({"p.bpmn": xml}, registry=CONTRACTS) if one.code.startswith("handler_input_kind")
    }


def worked(xml: bytes, variables: dict[str, object], chance: random.Random) -> Iterator[tuple[str, set[str], set[str]]]:
    """Run the process: (element, inputs it was given, those of them the handler refuses) of every job."""
    world = World(xml, reloading=False).start(**variables)
    for _ in range(300):
        if not (jobs := world.x.jobs()):
            break
        job = chance.choice(jobs)
        yield job.element, RIGHT.keys() & job.inputs.keys(), wrong_inputs(job.inputs)
        world.x.finish(job.activity_id, {})
        world.go()
    assert not world.x.faults()


def wrong_inputs(inputs: Any) -> set[str]:
    """The inputs the handler's model does not take."""
    try:
        Inputs.model_validate(dict(inputs))
    except ValidationError as error:
        return {str(fault["loc"][0]) for fault in error.errors()}
    return set()


def blocks(without: frozenset[str] = frozenset()) -> st.SearchStrategy[Any]:
    """Trees of blocks without those of some kinds."""
    def fits(block: Any) -> bool:
        return block.kind not in without and all(map(fits, block.inner))

    return _R["blocks"]().filter(fits)


_SETTINGS = settings(max_examples=300, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
SEEDS = st.integers(0, 2**16)
BESIDE = frozenset({"and", "or", "mi_parallel"})
MOST_SPLITS = 4
AGAIN = frozenset({"loop", "back", "mi_parallel", "mi_sequential"})


@_SETTINGS
@given(blocks(), SEEDS)
def test_right_values_never_bring_a_finding(block, seed):
    """Whatever is drawn: where every script sets a value of the kind its input wants, nothing is told."""
    xml, _ = drawn(block, seed, 0)

    assert told(xml) == {}


@_SETTINGS
@given(blocks(), SEEDS)
def test_what_is_told_as_certain_always_fails(block, seed):
    """The engine runs the process, branches beside each other in any order: an input told as an error is never taken."""
    xml, variables = drawn(block, seed, 50)
    certain = {key for key, severity in told(xml).items() if severity is Severity.ERROR}

    for element, given_inputs, refused in worked(xml, variables, random.Random(seed)):
        assert {name for name in given_inputs if (element, name) in certain} <= refused


@_SETTINGS
@given(blocks(BESIDE), SEEDS)
def test_without_branches_beside_each_other_every_refusal_was_told(block, seed):
    """One token, subprocesses, loops and items: what the handler refuses was told for this step and this input."""
    xml, variables = drawn(block, seed, 40)
    findings = told(xml)

    for element, _, refused in worked(xml, variables, random.Random(seed)):
        assert {(element, name) for name in refused} <= findings.keys()


@_SETTINGS
@given(blocks(AGAIN | BESIDE), SEEDS)
def test_what_is_told_can_happen(block, seed):
    """Of all ways to choose the branches at least one lets the handler refuse what was told, also where it is a warning."""
    xml, variables = drawn(block, seed, 40)
    open_findings = set(told(xml))

    assume(len(variables) <= MOST_SPLITS)
    chance = random.Random(seed)
    for numbers in itertools.product(range(4), repeat=len(variables)):  # a bit each for the two branches with conditions
        if not open_findings:
            break
        for element, _, refused in worked(xml, dict(zip(variables, numbers, strict=True)), chance):
            open_findings -= {(element, name) for name in refused}
    assert open_findings == set()
