"""The shipped decision tables of register entry, bound to the assessment: what the tests of its rules ask."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.register.assess import assessor
from handlers.register.rules import Rules
from tests.unit.shipped_tables import Shipped

SHIPPED = Shipped("register_entry")
decide = SHIPPED.decide


def rules() -> Rules:
    """The tables, typed."""
    return Rules(decide)


assess = assessor(decide)


def question(**changes: Any) -> dict[str, Any]:
    """A plain, fully known application for Tischler (A 27) by its Meister, with changes by top-level key."""
    base: dict[str, Any] = {
        "received": "2026-11-30", "complete": "2026-11-30", "channel": "portal",
        "owner": owner(), "establishment": {"kind": "main", "municipality": "13003000"}, "event": "entry",
        "trades": [trade()],
    }
    return base | changes


def owner(**changes: Any) -> dict[str, Any]:
    """A German founder without other business."""
    return {"kind": "natural", "registered": False, "ihk_member": "no", "already_entered": [],
            "nationality_group": "de"} | changes


def trade(code: str | None = "A27", *qualifications: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A trade led by the owner; without qualifications given: Meister in it."""
    held = list(qualifications) or [{"kind": "meister", "trade": code, "date": "2019-06-30"}]
    return {"trade": code, "itinerant": False, "simple_activity": False, "lead": {"who": "owner"},
            "qualifications": held} | changes


def first(**changes: Any) -> dict[str, Any]:
    """The first trade's answer."""
    return dict(assess(question(**changes))["trades"][0])


def states(answer: Mapping[str, Any]) -> dict[str, str]:
    """Rule -> state; a rule given several times keeps its worst."""
    found: dict[str, str] = {}
    for reason in answer["reasons"]:
        found[reason["rule"]] = reason["state"]
    return found
