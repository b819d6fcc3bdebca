"""Timer start events: one job row per start event of a process's version in force."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from workflows.engine import ProcessModel
from workflows.engine.timers import Plan
from workflows.services.context import new_id


def plan_payload(found: Plan) -> dict[str, Any]:
    """A plan as it is kept in the job row."""
    return {"due": found.due, "cycle": found.cycle, "left": found.left, "begun": found.begun}


def plan_of(payload: Mapping[str, Any]) -> Plan:
    """The plan in a job row."""
    return Plan(payload["due"], payload["cycle"], payload["left"], payload.get("begun"))


def timer_row(definition_id: str, model: ProcessModel, element: str, now: dt.datetime) -> dict[str, Any]:
    """The job row of a timer start event.

    :raises TimerError, FeelError: when it is no time.
    """
    found = model.start_plan(element, now)
    return {
        "id": new_id(), "instance_id": None, "kind": "start_timer", "ref": f"{model.key}:{element}", "element": element,
        "payload": {"definition_id": definition_id, "element": element, **plan_payload(found)},
        "state": "open", "due": found.due, "created": now,
    }
