"""The behaviour matrix: every element in every position runs as BPMN 2.0.2 says, or is refused by name.

Each row runs twice, kept in memory and saved and loaded after every step, with the same outcome. The
table of all rows stands in `workflows/engine/README.md`.
"""

from __future__ import annotations

import pytest

from tests.unit.diagrams.conformance_table import VARIANTS, is_up_to_date
from tests.unit.diagrams.stage import POSITIONS, Stage, ids_of, place
from workflows.commands.output import problem_words
from workflows.engine import parse_process
from workflows.engine.process import find_problems
from workflows.errors import Rejected
from workflows.model import EventKind, Severity

RUNS = [(v, position) for v in VARIANTS for position in POSITIONS if not v.refusal(position)]
REFUSED = [(v, position) for v in VARIANTS for position in POSITIONS if v.refusal(position)]


def named(cases):
    return [f"{position}-{variant.name}" for variant, position in cases]


def what_happened(t: Stage) -> list:
    """The history without the ids that differ from run to run."""
    kept = {EventKind.ENTERED, EventKind.COMPLETED, EventKind.CANCELLED, EventKind.WARNING}
    return [(str(event.kind), event.element) for event in t.world.history if event.kind in kept]


@pytest.mark.parametrize("variant,position", RUNS, ids=named(RUNS))
def test_it_runs_as_the_standard_says(variant, position):
    """The element behaves as BPMN says in this position, with and without a save and load after each step."""
    outcomes = []
    for reloading in (False, True):
        stage = Stage(position, variant.fragment, dict(variant.given), reloading=reloading)
        variant.drive(stage)
        outcomes.append((what_happened(stage), stage.world.vars))
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize("variant,position", REFUSED, ids=named(REFUSED))
def test_it_is_refused_by_name(variant, position):
    """What is not executed as drawn is refused with its code, at an element that stands in the file."""
    files = place(position, variant.fragment)
    found = []
    for content in files:
        try:
            parse_process(content, "p.bpmn")
        except Rejected as refused:
            found += [problem for problem in refused.problems if problem.severity is Severity.ERROR]
    code = variant.refusal(position)
    where = {problem.element for problem in found if problem.code == code}
    assert where
    assert variant.at == "*" or variant.at in where
    assert {problem.element for problem in found} <= ids_of(files)


def test_every_refusal_says_what_to_draw_instead():
    """Each refusal of the matrix is a German sentence without gaps, with a remedy."""
    for variant in VARIANTS:
        for position in POSITIONS:
            if variant.refusal(position):
                for content in place(position, variant.fragment):
                    for problem in find_problems(content, "p.bpmn").problems:
                        text, remedy = problem_words(problem)
                        assert "…" not in text + remedy
                        assert remedy or problem.severity is not Severity.ERROR


def test_rows_are_many_and_told_apart():
    """No row stands twice, and there are more than the element list asks for."""
    names = [variant.name for variant in VARIANTS]
    assert len(names) == len(set(names))
    assert len(names) >= 70


def test_every_row_says_something():
    """A row that runs anywhere is driven; one that is refused everywhere is not."""
    for variant in VARIANTS:
        runs = any(not variant.refusal(position) for position in POSITIONS)
        assert runs == (variant.drive is not None), variant.name


def test_the_readme_shows_the_table():
    """The table in the engine's README is the one these rows make (see there how to write it anew)."""
    assert is_up_to_date()
