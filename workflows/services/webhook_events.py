"""What a step means for those who are told: rows of the outbox, written in the step's own transaction."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, select

from workflows.engine import Execution
from workflows.model import InstanceState, Live
from workflows.persistence.statements import insert_missing
from workflows.persistence.tables import outbox, person, process_instance
from workflows.services.access import visible_cases
from workflows.services.cases import LockedCase
from workflows.services.identity import people_of
from workflows.services.step_reads import WEBHOOKS
from workflows.services.webhooks import CHANNEL


def tell_webhooks(
    case: LockedCase, execution: Execution, live: Live, completed: Mapping[str, str], *,
    hold: dt.timedelta | None = None,
) -> bool:
    """Write what is to be told of a step; gives whether there is anything.

    :param live: what the case waits for after the step; `case.live` is before.
    :param hold: how long it waits, so that the step can be taken back.
    :param completed: activity id -> user name of the tasks completed in it.
    """
    hooks = case.known(WEBHOOKS, {})
    if not hooks:
        return False
    case.together.flush()  # who may see the case depends on rows the step has written
    happened = list(_events(case, execution, live, completed))
    rows = [
        {**row, "due": case.now + (hold or dt.timedelta(0))}
        for hook in hooks if _may_see(case, hook.person_id) for row in _rows(case, hook, happened)
    ]
    insert_missing(case.connection, outbox, rows)
    return bool(rows)


def told_of(instance_id: str, revision: int) -> ColumnElement[bool]:
    """Rows of the outbox that tell of the step which gave a case this revision."""
    ending = outbox.c.key.endswith(f":{revision}", autoescape=True)
    return (outbox.c.instance_id == instance_id) & outbox.c.channel.startswith(f"{CHANNEL}:", autoescape=True) & ending


def _events(
    case: LockedCase, execution: Execution, live: Live, completed: Mapping[str, str]
) -> Iterator[tuple[str, dict[str, Any]]]:
    if case.row["revision"] == 0:
        yield "case.started", {}
    elements = {task.activity_id: task.element for task in execution.user_tasks()}
    for done in sorted(completed):
        yield "task.completed", {"taskId": done}
    for opened in sorted(live.user_tasks - case.live.user_tasks):
        yield "task.created", {"taskId": opened, "element": elements.get(opened, "")}
    ended = {InstanceState.ENDED, InstanceState.CANCELLED}
    if case.state in ended and InstanceState(case.row["state"]) not in ended:
        yield "case.ended", {"state": case.state.value}


def _rows(case: LockedCase, hook: Any, happened: list[tuple[str, dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    if hook.process_keys and case.row["process_key"] not in hook.process_keys:
        return
    for event, more in happened:
        if event not in hook.events:
            continue
        what = more.get("taskId") or case.id
        yield {
            "key": f"{CHANNEL}:{hook.id}:{event}:{what}:{case.revision}", "channel": f"{CHANNEL}:{hook.id}",
            "payload": {"webhook": hook.id, "type": event, "timestamp": case.now.isoformat(), "data": {
                "businessKey": case.row["business_key"], "processKey": case.row["process_key"], **more,
            }},
            "instance_id": case.id, "activity_id": "", "element": more.get("element", ""), "state": "open",
            "due": case.now, "attempt": 0, "lease_until": None, "last_error": "", "created": case.now, "sent": None,
        }


def _may_see(case: LockedCase, person_id: str) -> bool:
    found = people_of(case.connection, person.c.id == person_id)
    if not found or not found[0].active:
        return False
    seen = select(process_instance.c.id).where(process_instance.c.id == case.id, visible_cases(found[0]))
    return case.connection.execute(seen).first() is not None
