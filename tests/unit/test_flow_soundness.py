"""The variable flow against the engine: where a random process stops at an unset variable, the check has said so."""
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
World, HEAD, script = (_W[name] for name in ("World", "HEAD", "script"))
NAMES = ("a", "b", "c")


class Reading(_R["Drawing"]):  # type: ignore[misc] # a class of another test module
    """Random processes whose scripts read and write few names, so that many ways leave one unset."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._chance = random.Random(seed)

    def _task(self, kind: str, times: int) -> tuple[str, str, str]:
        name = self._id("t")
        read, write = self._chance.choice(("1", "1", *NAMES)), self._chance.choice(NAMES)
        return script(name, read, write), name, name


@settings(max_examples=400, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(_R["blocks"](), st.integers(0, 2**16))
def test_the_engine_stops_only_where_the_check_has_warned(block, seed):
    """Whatever way a process takes, a reading of an unset variable was told for this element and this name."""
    drawing = Reading(seed)
    body = drawing.scope(block, 1, False)
    declared = (
        '<extensionElements><camunda:properties><camunda:property name="startVariables" '
        f'value="{" ".join(drawing.variables)}"/></camunda:properties></extensionElements>'
    )
    xml = f'{HEAD}<process id="p" isExecutable="true">{declared}{body}</process></definitions>'.encode()
    told = {(one.element, one.params["name"]) for one in check_files({"p.bpmn": xml}, registry=None)
            if one.code in {"variable_not_set", "variable_unknown", "variable_misspelt"}}

    world = World(xml, reloading=False).start(**drawing.variables)
    stopped = {(fault.element, fault.params["name"]) for fault in world.x.faults() if fault.code == "unknown_name"}

    assert stopped <= told
    assert {fault.code for fault in world.x.faults()} <= {"unknown_name"}
    assert stopped or world.x.ended
