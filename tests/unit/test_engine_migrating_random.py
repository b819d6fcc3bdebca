"""Random processes, changed at random while they run: a case that may move can be run to its end."""

from __future__ import annotations

import random
import runpy
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from workflows.engine import Route, parse_process
from workflows.errors import Rejected

_R = runpy.run_path(str(Path(__file__).parent / "test_engine_random.py"))
World, bpmn, Drawing, blocks = (_R[name] for name in ("World", "bpmn", "Drawing", "blocks"))
NS = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"


def changed(xml: bytes, seed: int) -> tuple[bytes, dict[str, str]]:
    """Another version of a drawing, and what became of the steps whose id is another one."""
    chance, root, mapping = random.Random(seed), etree.fromstring(xml), {}
    for number in range(chance.randint(0, 3)):
        chance.choice((_inserted, _renamed, _removed, _kind, _merged))(chance, root, number, mapping)
    return etree.tostring(root), mapping


def _flows(root):
    return list(root.iter(f"{NS}sequenceFlow"))


def _inserted(chance, root, number, mapping):
    """A further step for people in the middle of a flow."""
    flow = chance.choice(_flows(root))
    scope, name = flow.getparent(), f"new{number}"
    etree.SubElement(scope, f"{NS}userTask", id=name)
    etree.SubElement(scope, f"{NS}sequenceFlow", id=f"{name}_out", sourceRef=name, targetRef=flow.get("targetRef"))
    flow.set("targetRef", name)


def _renamed(chance, root, number, mapping):
    """Another id for a step; half the time nobody says so."""
    tasks = list(root.iter(f"{NS}userTask", f"{NS}subProcess"))
    if not tasks:
        return
    task, name = chance.choice(tasks), f"other{number}"
    old = task.get("id")
    for flow in _flows(root):
        for end in ("sourceRef", "targetRef"):
            if flow.get(end) == old:
                flow.set(end, name)
    task.set("id", name)
    if chance.random() < 0.7:
        mapping[old] = name


def _removed(chance, root, number, mapping):
    """A step is left out; perhaps its cases go on at another one."""
    tasks = list(root.iter(f"{NS}userTask"))
    if not tasks:
        return
    task = chance.choice(tasks)
    name = task.get("id")
    into = [flow for flow in _flows(root) if flow.get("targetRef") == name]
    out = [flow for flow in _flows(root) if flow.get("sourceRef") == name]
    for flow in into:
        flow.set("targetRef", out[0].get("targetRef"))
    for gone in (*out, task):
        gone.getparent().remove(gone)
    if len(tasks) > 1 and chance.random() < 0.7:
        mapping[name] = chance.choice([one for one in tasks if one is not task]).get("id")


def _kind(chance, root, number, mapping):
    """Gateways of one kind become another kind."""
    kinds = ("parallelGateway", "inclusiveGateway", "exclusiveGateway")
    old, new = chance.sample(kinds, 2)
    for gateway in list(root.iter(f"{NS}{old}")):
        if chance.random() < 0.5:
            gateway.tag = f"{NS}{new}"


def _merged(chance, root, number, mapping):
    """A flow goes elsewhere in its scope."""
    flow = chance.choice(_flows(root))
    others = [one.get("targetRef") for one in flow.getparent().iterchildren(f"{NS}sequenceFlow")]
    flow.set("targetRef", chance.choice(others))


def play(world, order: random.Random, most: int) -> bool:
    """Complete open tasks; whether it has ended."""
    for _ in range(most):
        if world.x.ended or world.x.faults() or world.x.stalled:
            break
        task = order.choice(world.x.user_tasks())
        name = f"count_{task.element}"
        seen = world.x.variables(task.activity_id)
        world.x.complete(task.activity_id, {name: seen[name] + 1} if name in seen else {})
        world.go()
    return world.x.ended


@settings(max_examples=400, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(blocks(), st.integers(0, 2**16), st.integers(0, 12), st.booleans())
def test_a_case_that_may_move_keeps_all_it_has_and_can_end(block, seed, steps, parallel_change):
    """Every open task, variable and item is there after the move; and where the new drawing lets its own cases end, so
    does it let this one."""
    drawing = Drawing()
    xml = bpmn(drawing.scope(block, 1, False))
    order = random.Random(seed)
    world = World(xml, reloading=False).start(**drawing.variables)
    play(world, order, steps)
    new, mapping = changed(xml, seed)
    try:
        world.models["p:2"], = parse_process(new, "new.bpmn")
    except Rejected:
        return
    before = world.live()
    state = world.x.snapshot()
    found = world.engine.migrate("p:1", state, {"p:1": Route("p:2", mapping)})
    assert world.live() == before
    assert found.refused == (found.execution is None)
    if world.x.ended:
        assert found.execution is not None
        return
    if found.execution is None:
        assert any(remark.blocking for remark in found.remarks)
        return
    old, moved = world.x, found.execution
    assert [task.activity_id for task in moved.user_tasks()] == [task.activity_id for task in old.user_tasks()]
    assert moved.variables() == old.variables()
    assert len(moved.active_elements()) == len(old.active_elements())
    again = world.engine.load("p:2", moved.snapshot())
    assert again.snapshot() == moved.snapshot()
    world.x = moved
    world.go()
    if ends_by_itself(new, drawing.variables, seed):
        assert play(world, order, 1000), (world.x.faults(), world.x.stalled, world.open)


def ends_by_itself(xml: bytes, variables: dict[str, object], seed: int) -> bool:
    """Whether cases begun with a drawing end, whichever branches they take, in several orders."""
    for number in range(12):
        chance = random.Random(seed + number)
        chosen = {name: chance.randint(1, 7) if name.startswith("w") else value for name, value in variables.items()}
        world = World(xml, reloading=False).start(**(chosen if number else variables))
        if not play(world, chance, 300):
            return False
    return True
