"""The shipped decision tables of the advisory cases, bound to the assessment: what the tests of its rules ask."""
from __future__ import annotations

from typing import Any

from handlers.advisory.assess import assessor
from handlers.advisory.rules import Rules
from tests.unit.shipped_tables import Shipped, values

SHIPPED = Shipped("advisory_case")
decide = SHIPPED.decide
assess = assessor(decide)


def rules(**overrides: Any) -> Rules:
    """The tables, typed, with some parameters set."""
    return Rules(decide, values(**overrides))


def ask(**given: Any) -> dict[str, Any]:
    """One answer."""
    return dict(assess(given))
