"""Keeping the user-task rows of a case equal to what the engine says is open."""
from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import bindparam, select

from workflows.engine import Execution, ProcessModel
from workflows.model import OpenUserTask, Variables
from workflows.persistence.codec import encode
from workflows.persistence.statements import insert_missing, upsert
from workflows.persistence.tables import OPEN_TASK, instance_group, user_task, user_task_group
from workflows.persistence.tables.tasks import NEVER
from workflows.services.access import ANYBODY
from workflows.services.case_texts import chips_of, text_of, value_of
from workflows.services.cases import LockedCase

# Definition id -> its diagram: a task of a called process stands in another one than its case.
Models = Callable[[str], ProcessModel]


def sync_user_tasks(
    case: LockedCase, execution: Execution, models: Models, completed: Mapping[str, str], *, refresh: bool
) -> None:
    """Insert tasks that opened, close those that are gone, refresh what the others show.

    :param completed: activity id -> user name, of the tasks that were completed (not cancelled) in this step.
    :param refresh: whether variables changed, so that captions and staleness have to be looked at.
    """
    # Where the case had no other task than the one completed now, there is nothing to compare.
    alone = bool(completed) and case.live.user_tasks <= completed.keys()
    found = () if alone else case.connection.execute(_OPEN_ROWS, {"b_instance": case.id})
    rows = {row.id: row for row in found}
    live = {task.activity_id: task for task in execution.user_tasks()}
    _close(case, [gone for gone in (rows or completed) if gone not in live], completed)
    opened = [task for key, task in live.items() if key not in rows]
    _open(case, execution, models, opened, {group for row in rows.values() for group in row.candidate_groups})
    if "due" in case.changes:
        case.together.execute(_WITH_CASE, [{"b_instance": case.id, "sort_due": case_due(case) or NEVER}])
    if refresh:
        stay = [(rows[key], task) for key, task in live.items() if key in rows]
        _refresh(case, execution, models, stay)


_OPEN_ROWS = select(user_task.c.id, user_task.c.seen_digest, user_task.c.candidate_groups).where(
    user_task.c.instance_id == bindparam("b_instance"), OPEN_TASK
)
_WITH_CASE = user_task.update().where(
    user_task.c.instance_id == bindparam("b_instance"), OPEN_TASK, user_task.c.due.is_(None)
)
_UPDATE = user_task.update().where(user_task.c.id == bindparam("b_id"))


def _close(case: LockedCase, gone: list[str], completed: Mapping[str, str]) -> None:
    done = [
        {"b_id": task_id, "state": "completed", "completed": case.now, "completed_by": by, "assignee": by}
        for task_id in gone if (by := completed.get(task_id, ""))
    ]
    dropped = [
        {"b_id": task_id, "state": "cancelled", "completed": case.now, "completed_by": ""}
        for task_id in gone if task_id not in completed
    ]
    for rows in (done, dropped):
        if rows:
            case.together.execute(_UPDATE, rows)


def _open(
    case: LockedCase, execution: Execution, models: Models, opened: list[OpenUserTask], known: set[str]
) -> None:
    """Insert the rows of tasks that opened; `known` are groups that may see the case already."""
    # A task that opens again (its fault was put right) finds its old row and keeps who has it.
    rows = [_row(case, execution, models, task) for task in opened]
    upsert(case.together, user_task, rows, ("id",), keep=("created", "assignee"))
    entries = [
        {"task_id": task.activity_id, "candidate": candidate} for task in opened for candidate in candidates(task)
    ]
    insert_missing(case.together, user_task_group, entries)
    groups = {group for task in opened for group in task.candidate_groups}
    groups |= {ANYBODY for row in entries if row["candidate"] == ANYBODY}
    fresh = sorted(groups - known)
    insert_missing(case.together, instance_group, [{"instance_id": case.id, "group_key": group} for group in fresh])


def candidates(task: OpenUserTask) -> list[str]:
    """Who may take a task: "g:<team>", "u:<user name>", or "*" where the diagram names nobody."""
    if is_open_to_all(task):
        return [ANYBODY]
    return [f"g:{group}" for group in task.candidate_groups] + [f"u:{user}" for user in task.candidate_users]


def is_open_to_all(task: OpenUserTask) -> bool:
    """Whether the diagram names nobody for a task (refused for releases, allowed in trials)."""
    return not (task.candidate_groups or task.candidate_users or task.assignee)


def _row(case: LockedCase, execution: Execution, models: Models, task: OpenUserTask) -> dict[str, Any]:
    seen = execution.variables(task.activity_id)
    return {
        "id": task.activity_id, "instance_id": case.id, "definition_id": task.definition_id,
        "process_key": case.row["process_key"], "element": task.element, "name": task.name,
        "scope_id": task.scope_id, "item_order": task.order, "state": "open", "assignee": task.assignee,
        "candidate_users": [*task.candidate_users] or ([ANYBODY] if is_open_to_all(task) else []),
        "candidate_groups": list(task.candidate_groups),
        "created": case.now, "completed": None, "completed_by": "", "due": task.due,
        "sort_due": task.due or case_due(case) or NEVER, "follow_up": task.follow_up,
        "priority": task.priority, "form_ref": task.form_ref, "seen_digest": _digest(seen),
        "seen_revision": case.revision, **captions(models, task, seen),
    }


def case_due(case: LockedCase) -> dt.datetime | None:
    """The case's deadline as this step leaves it."""
    found: dt.datetime | None = case.changes.get("due", case.row["due"])
    return found


def captions(models: Models, task: OpenUserTask, seen: Variables) -> dict[str, Any]:
    """What the inbox shows of a task besides its name: label and chips."""
    element = models(task.definition_id).elements.get(task.element)
    properties = element.properties if element is not None else {}
    return {
        "label": text_of(value_of(properties.get("taskLabel", ""), seen))[:200],
        "chips": chips_of(properties.get("chips", ""), seen)[:6],
    }


def _refresh(
    case: LockedCase, execution: Execution, models: Models, stay: list[tuple[Any, OpenUserTask]]
) -> None:
    changed = []
    for row, task in stay:
        seen = execution.variables(task.activity_id)
        digest = _digest(seen)
        if digest != row.seen_digest:
            changed.append({
                "b_id": row.id, "seen_digest": digest, "seen_revision": case.revision, **captions(models, task, seen),
            })
    if changed:
        case.together.execute(_UPDATE, changed)


def _digest(seen: Variables) -> str:
    # The counters of a multi-instance activity change when a sibling ends; no form shows them.
    shown = {name: value for name, value in seen.items() if not name.startswith("nrOf")}
    return hashlib.sha256(encode(shown).encode()).hexdigest()
