"""Timer start events: one job row per start event of a process's version in force."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from workflows.engine.cron import looks_like_cron
from workflows.engine.timers import Plan, is_iso, plan
from workflows.feel import compile_expression
from workflows.services.context import new_id


def first_plan(text: str, now: dt.datetime) -> Plan:
    """When a start timer fires first: ISO cycle, duration or date, cron, else FEEL.

    :raises TimerError, FeelError: when the text means no time.
    """
    text = text.strip()
    if text.startswith("R") or looks_like_cron(text):
        return plan("cycle", text, now)
    value: Any = text if is_iso(text) else compile_expression(text).evaluate({})
    is_duration = isinstance(value, str) and value.startswith("P")
    return plan("duration" if is_duration else "date", value, now)


def plan_payload(found: Plan) -> dict[str, Any]:
    """A plan as it is kept in the job row."""
    return {"due": found.due, "cycle": found.cycle, "left": found.left, "begun": found.begun}


def plan_of(payload: Mapping[str, Any]) -> Plan:
    """The plan in a job row."""
    return Plan(payload["due"], payload["cycle"], payload["left"], payload.get("begun"))


def timer_row(definition_id: str, key: str, element: str, text: str, now: dt.datetime) -> dict[str, Any]:
    """The job row of a timer start event."""
    found = first_plan(text, now)
    return {
        "id": new_id(), "instance_id": None, "kind": "start_timer", "ref": f"{key}:{element}", "element": element,
        "payload": {"definition_id": definition_id, "element": element, **plan_payload(found)},
        "state": "open", "due": found.due, "created": now,
    }
