"""Random processes with cases at random places: asked and done give the same, and the rows say what the state says."""
from __future__ import annotations

import random
import runpy
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workflows.errors import Rejected
from workflows.model import SYSTEM

_R = runpy.run_path(str(Path(__file__).parents[1] / "unit" / "test_engine_migrating_random.py"))
bpmn, Drawing, blocks, changed = (_R[name] for name in ("bpmn", "Drawing", "blocks", "changed"))
_keys = iter(range(10_000))


def play(app, case: str, chance: random.Random, most: int) -> None:
    """Complete open tasks of a case, in any order."""
    for _ in range(most):
        open_tasks = app.tasks.of_case(case, "open")
        if not open_tasks:
            return
        task = chance.choice(open_tasks)
        seen, name = app.tasks.variables(task.id, SYSTEM), f"count_{task.element}"
        app.tasks.complete(task.id, {name: seen[name] + 1} if name in seen else {}, SYSTEM)


@settings(max_examples=12, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(blocks(), st.integers(0, 2**16))
def test_asked_and_done_are_the_same_for_every_case(app, block, seed):
    """Three cases at different places: each outcome is the one foretold, refused ones are untouched, and afterwards the
    sentinel finds nothing."""
    drawing, key = Drawing(), f"r{next(_keys)}"
    xml = bpmn(drawing.scope(block, 1, False), key=key)
    new, mapping = changed(xml, seed)
    app.repository.deploy({"r.bpmn": xml}, by=SYSTEM, policy="lenient")
    cases = [app.runtime.start(key, drawing.variables, by=SYSTEM).id for _ in range(3)]
    for number, case in enumerate(cases):
        play(app, case, random.Random(seed + number), number * 2)
    try:
        app.repository.deploy({"r.bpmn": new}, by=SYSTEM, policy="lenient")
    except Rejected:
        return
    before = {case: app.history.instance(case, SYSTEM).revision for case in cases}

    asked = {one.instance_id: one for one in app.migrations.preview(key, 2, mapping=mapping, cases=cases, person=SYSTEM)}
    begun = app.migrations.apply(key, 2, mapping=mapping, cases=cases, by=SYSTEM, reason="Probe")
    app.migrations.work_off(begun.id)

    for item in app.migrations.items(begun.id, SYSTEM):
        foretold, case = asked[item.instance_id], app.history.instance(item.instance_id, SYSTEM)
        assert (item.state == "migrated", item.remarks) == (foretold.possible, foretold.remarks)
        assert (case.version, case.revision - before[case.id]) == ((2, 1) if foretold.possible else (1, 0))
    assert app.management.sentinel() == []
    assert app.history.verify().ok


