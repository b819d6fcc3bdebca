"""The shipped decision tables of exam admission, bound to the assessment: what the tests of its rules ask."""
from __future__ import annotations

from typing import Any

from handlers.exams.assess import assessor
from handlers.exams.rules import Rules
from tests.unit.shipped_tables import Shipped, values

SHIPPED = Shipped("exam_admission")
decide = SHIPPED.decide
assess = assessor(decide)


def rules(**overrides: Any) -> Rules:
    """The tables, typed, with some parameters set."""
    return Rules(decide, values(**overrides))


def ask(check: str, **given: Any) -> dict[str, Any]:
    """One answer."""
    return dict(assess({"check": check, "given": given}))


def exam(**changes: Any) -> dict[str, Any]:
    """A clean application of a Tischler for S27, with changes; None takes a key away."""
    base = {"exam": "GP", "round": "S27", "months": 36, "end": "2027-07-31", "zp_required": True, "zp_attended": True,
            "booklet": True, "registered": True}
    return ask("exam", **{key: value for key, value in (base | changes).items() if value is not None})


def stretched(**changes: Any) -> dict[str, Any]:
    """A clean application of a Kfz-Mechatroniker for Part 2 in W26, with changes."""
    base = {"exam": "GP2", "round": "W26", "end": "2027-02-28", "months": 42, "zp_required": False, "booklet": True,
            "registered": True, "part1": "attended"}
    return ask("exam", **{key: value for key, value in (base | changes).items() if value is not None})


def early(**changes: Any) -> dict[str, Any]:
    """A Maler who wants the exam half a year earlier, everything in order, with changes."""
    base = {"months": 36, "forward": 6, "school": 2.48, "firm": 2.0, "content": True, "trained_until_exam": 30,
            "firm_heard": True, "school_heard": True, "minor": False}
    return ask("early", **{key: value for key, value in (base | changes).items() if value is not None})


def master(**changes: Any) -> dict[str, Any]:
    """A Tischler-Geselle who lives in the district and wants to become Meister, with changes."""
    base = {"annex": "A", "trade": "A27", "residence": True, "employment": False, "course": False, "business": False,
            "qualification": {"kind": "journeyman", "trade": "A27", "months": 36}}
    return ask("meister", **{key: value for key, value in (base | changes).items() if value is not None})
