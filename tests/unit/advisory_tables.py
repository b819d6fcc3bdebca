"""The shipped decision tables of the advisory cases, bound to the assessment: what the tests of its rules ask."""
from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from handlers.advisory.assess import assessor
from handlers.advisory.rules import Rules
from handlers.exams.values import Values
from workflows.decisions import Decisions, parse_dmn
from workflows.model import DecisionResult

FOLDER = Path(__file__).parents[2] / "bpmn" / "advisory_case"


@lru_cache(maxsize=1)
def tables() -> dict[str, Decisions]:
    """Decision id -> its file."""
    files = [parse_dmn(path.read_bytes(), path.name) for path in sorted(FOLDER.glob("*.dmn"))]
    return {key: found for found in files for key in found.keys}


def decide(decision: str, inputs: Mapping[str, Any], /) -> DecisionResult:
    """The port the assessment is given in production by the deployment."""
    return tables()[decision].evaluate(decision, inputs)


assess = assessor(decide)


def rules(**overrides: Any) -> Rules:
    """The tables, typed, with some parameters set."""
    shipped = Values()
    return Rules(decide, Values(lambda key: overrides[key] if key in overrides else shipped.get(key)))


def ask(**given: Any) -> dict[str, Any]:
    """One answer."""
    return dict(assess(given))
