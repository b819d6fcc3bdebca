"""Random processes whose new version has guards: a case that may move gets around none of them."""
from __future__ import annotations

import random
import runpy
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workflows.engine import Route, check_files, parse_process
from workflows.model import EventKind

_HERE = Path(__file__).parent
_S = runpy.run_path(str(_HERE / "test_guards_soundness.py"))
_R = runpy.run_path(str(_HERE / "test_engine_random.py"))
Deciding, World, HEAD, flow, blocks = _S["Deciding"], _S["World"], _S["HEAD"], _S["flow"], _R["blocks"]


class Standing(Deciding):  # type: ignore[misc] # a class of another test module
    """The same elements for every seed, with other conditions and values; before each step for people a case stands still."""

    def _task(self, kind: str, times: int) -> tuple[str, str, str]:
        xml, first, last = super()._task(kind, times)
        if kind == "script":
            return xml, first, last
        name = self._id("u")
        return f'<userTask id="{name}"/>{xml}{flow(name, first)}', name, last


def versions(block, old_seed: int, new_seed: int) -> tuple[bytes, bytes, Standing, list[tuple[str, str]]]:
    """An old version without guards, a new one with those that hold in it, and which these are: (target, needed)."""
    old, new = Standing(old_seed), Standing(new_seed)
    bodies = old.scope(block, 1, False), new.scope(block, 1, False)
    pairs = [(target, needed) for target in new.tasks for needed in new.tasks if target != needed][:30]

    def file(body: str, guards: list[tuple[str, str]]) -> bytes:
        drawn = "".join(f'<camunda:property name="guard:{a} {b}" value="{a} needs {b}"/>' for a, b in guards)
        start = f'<camunda:property name="startVariables" value="{" ".join(new.variables)}"/>'
        return (f'{HEAD}<process id="p" isExecutable="true"><extensionElements><camunda:properties>{drawn}{start}'
                f"</camunda:properties></extensionElements>{body}</process></definitions>").encode()

    told = {one.params["guard"] for one in check_files({"p.bpmn": file(bodies[1], pairs)}, registry=None)
            if one.code == "guard_violated"}
    kept = [(a, b) for a, b in pairs if f"{a} {b}" not in told]
    return file(bodies[0], []), file(bodies[1], kept), old, kept


def play(world, chance: random.Random, most: int) -> None:
    for _ in range(most):
        tasks = world.x.user_tasks()
        if not tasks or world.x.faults():
            return
        world.x.complete(chance.choice(tasks).activity_id, {})
        world.go()


@settings(max_examples=400, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(blocks(), st.integers(0, 2**16), st.integers(0, 2**16), st.integers(0, 6))
def test_a_moved_case_gets_around_no_guard_of_its_new_version(block, old_seed, new_seed, steps):
    """Wherever it comes from and whatever the conditions decide, no guarded element is entered after the move unless the
    needed one has been."""
    old, new, drawing, kept = versions(block, old_seed, new_seed)
    chance = random.Random(old_seed)
    world = World(old, reloading=False).start(**drawing.variables)
    play(world, chance, steps)
    if world.x.ended or not kept:
        return
    done = [(one.scope_id, one.element) for one in world.history if one.kind is EventKind.COMPLETED]
    world.models["p:2"], = parse_process(new, "new.bpmn")
    found = world.engine.migrate("p:1", world.x.snapshot(), {"p:1": Route("p:2")}, done)
    if found.execution is None:
        return
    before, world.x = len(world.trace), found.execution
    world.go()
    play(world, chance, 300)
    trace = world.trace
    for place in range(before, len(trace)):
        missing = [needed for target, needed in kept if target == trace[place] and needed not in trace[:place]]
        assert missing == [], (trace[:before], trace[before:place + 1])
