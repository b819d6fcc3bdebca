"""The engine cases nobody of the project wrote: each behaves as BPMN says, or is refused where that is permitted."""
from __future__ import annotations

from workflows.scenarios import run_scenario


def test_engine_case(engine_case, cases):
    """The case is met, step by step."""
    outcome = run_scenario(engine_case, cases / "engine-cases")

    assert outcome.outcome == "met", f"step {outcome.step}: {outcome.message} {outcome.incidents}"


def test_the_engine_cases_are_there(cases):
    """All 29 cases are found and run above; none is left out silently."""
    from workflows.scenarios import read_file

    rows = read_file(cases / "engine-cases" / "cases.json")
    assert len({row["id"] for row in rows}) == 29
