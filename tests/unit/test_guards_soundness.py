"""Guards against the engine: where a random process reaches an element around a needed one, the check has said so."""
from __future__ import annotations

import random
import runpy
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workflows.engine import check_files

_HERE = Path(__file__).parent
_W = runpy.run_path(str(_HERE / "diagrams" / "world.py"))
_R = runpy.run_path(str(_HERE / "test_engine_random.py"))
World, HEAD, flow, script = (_W[name] for name in ("World", "HEAD", "flow", "script"))
NAMES = ("a", "b", "c")


class Deciding(_R["Drawing"]):  # type: ignore[misc] # a class of another test module
    """Random processes whose scripts set few variables that also steer the gateways."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._chance = random.Random(seed)
        self.tasks: list[str] = []
        self.variables |= {name: self._chance.choice("xy") for name in NAMES}

    def _task(self, kind: str, times: int) -> tuple[str, str, str]:
        name = self._id("t")
        self.tasks.append(name)
        value = self._chance.choice(('"x"', '"y"', self._chance.choice(NAMES)))
        return script(name, value, self._chance.choice(NAMES)), name, name

    def _split(self, block, times: int, items: bool) -> tuple[str, str, str]:
        kind = {"xor": "exclusiveGateway", "or": "inclusiveGateway", "and": "parallelGateway"}[block.kind]
        fork, join, last_flow = self._id("g"), self._id("g"), self._id("f")
        xml = f'<{kind} id="{join}"/>'
        for index, inner in enumerate(block.inner):
            part, first, last = self.block(inner, times, items)
            is_last = index == len(block.inner) - 1
            condition = "" if is_last or block.kind == "and" else self._condition()
            xml += part + flow(fork, first, condition, last_flow if is_last else self._id("f")) + flow(last, join)
        default = "" if block.kind == "and" else f' default="{last_flow}"'
        return f'<{kind} id="{fork}"{default}/>{xml}', fork, join

    def _condition(self) -> str:
        one, other = (f'{self._chance.choice(NAMES)} {self._chance.choice(("=", "!="))} "x"' for _ in range(2))
        return self._chance.choice((one, f"{one} and {other}", f"{one} or {other}", f"not({one} and {other})"))


@settings(max_examples=500, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(_R["blocks"](), st.integers(0, 2**16))
def test_nobody_gets_around_a_guard_the_check_found_kept(block, seed):
    """Whatever the conditions decide, an element is never reached without the needed one unless the check said so."""
    drawing = Deciding(seed)
    body = drawing.scope(block, 1, False)
    pairs = [(target, needed) for target in drawing.tasks for needed in drawing.tasks if target != needed][:40]
    guards = "".join(
        f'<camunda:property name="guard:{target} {needed}" value="{target} needs {needed}"/>' for target, needed in pairs
    )
    start = f'<camunda:property name="startVariables" value="{" ".join(drawing.variables)}"/>'
    xml = (
        f'{HEAD}<process id="p" isExecutable="true"><extensionElements><camunda:properties>{guards}{start}'
        f"</camunda:properties></extensionElements>{body}</process></definitions>"
    ).encode()
    told = {one.params["guard"] for one in check_files({"p.bpmn": xml}, registry=None) if one.code == "guard_violated"}

    world = World(xml, reloading=False).start(**drawing.variables)
    assert world.x.ended
    trace = [element for element in world.trace if element in drawing.tasks]
    around = {
        f"{target} {needed}" for target, needed in pairs if target in trace and needed not in trace[: trace.index(target)]
    }

    assert around <= told
