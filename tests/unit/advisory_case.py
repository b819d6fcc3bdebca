"""Advisory cases in memory: a database with the invented advisers, steps on it, requests to begin with."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, create_engine

from handlers.adapters.memory import MemoryStep
from handlers.advisory.assignment import ASSIGN
from handlers.advisory.intake import INTAKE_CHECK
from handlers.advisory.master_data import load_samples
from handlers.advisory.models import metadata
from handlers.register.models import metadata as register
from tests.unit.advisory_tables import decide

NOW = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
FUNDED = {"programme": "MV_KAMMERBE", "billable": True}


def connection() -> Connection:
    """An empty database with the invented advisers."""
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    register.create_all(engine)
    found = engine.connect()
    load_samples(found)
    return found


def step(on: Connection, case: str = "case-1", activity: str = "a1", now: dt.datetime = NOW, **more: Any) -> MemoryStep:
    """A step of a case; each activity has its own key."""
    return MemoryStep(on, now, decisions=decide, instance_id=case, business_key=f"BE-2026-{case}", activity_id=activity,
                      definition_key="advisory_case", actor="bauer", **more)


def request(**changes: Any) -> dict[str, Any]:
    """A Tischlerei that wants its prices looked at, with changes."""
    base = {"requester": "member", "signals": ["finance"], "employees": 6, "received": "2026-11-23", "channel": "phone",
            "region": "rostock", "consent": True, "electronic_delivery": True,
            "party": {"kind": "firm", "id": "HR-1", "name": "Tischlerei Sommer GmbH", "email": "info@sommer.example"}}
    return base | changes


def begun(on: Connection, case: str = "case-1", now: dt.datetime = NOW, **changes: Any) -> Mapping[str, Any]:
    """A case that was taken in and given to an adviser; what both steps gave."""
    asked = request(**changes)
    found = step(on, case, "intake", now).perform(INTAKE_CHECK, request=asked)
    assert found is not None
    given = step(on, case, "assign", now).perform(ASSIGN, request=asked, intake=found["intake"])
    return {**found, **(given or {}), "request": asked}
