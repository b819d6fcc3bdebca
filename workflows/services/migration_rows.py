"""The rows of a case brought in line with another definition it has been moved to.

Ids stay, so a task keeps its row with who has it, its dates, follow-up, drafts; what the diagram says of it changes.
The steps' own sync would take rows of other elements for the same.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import select

from workflows.engine import Execution
from workflows.model import OpenUserTask
from workflows.persistence.statements import insert, insert_missing
from workflows.persistence.tables import (
    OPEN_TASK,
    historic_activity,
    incident,
    instance_group,
    job,
    subscription,
    user_task,
    user_task_group,
)
from workflows.services.access import ANYBODY
from workflows.services.cases import LockedCase
from workflows.services.task_rows import Models, candidates, captions, is_open_to_all
from workflows.services.work_rows import offer_stored

# (definition id, form reference) twice -> whether both show the same form.
SameForm = Callable[[tuple[str, str], tuple[str, str]], bool]


def align(
    case: LockedCase, execution: Execution, models: Models, waits: Mapping[str, str], same_form: SameForm
) -> None:
    """Let the rows say of everything live what the new definition says.

    :param waits: old id of each wait that goes on -> its new id.
    """
    names = execution.names()
    _tasks(case, execution, models, same_form)
    _services(case, execution)
    _timers(case, execution, waits)
    _subscriptions(case, execution, waits)
    _incidents(case, names)
    _history(case, names)


# --- tasks for people -----------------------------------------------------------------------------------------


def _tasks(case: LockedCase, execution: Execution, models: Models, same_form: SameForm) -> None:
    live = {task.activity_id: task for task in execution.user_tasks()}
    statement = select(user_task).where(user_task.c.instance_id == case.id, OPEN_TASK)
    for row in case.connection.execute(statement).all():
        task = live.get(row.id)
        if task is None:
            continue
        seen = execution.variables(task.activity_id)
        values: dict[str, Any] = {
            "definition_id": task.definition_id, "element": task.element, "name": task.name,
            "form_ref": task.form_ref, "candidate_groups": list(task.candidate_groups),
            "candidate_users": [*task.candidate_users] or ([ANYBODY] if is_open_to_all(task) else []),
            **captions(models, task, seen),
        }
        if not same_form((row.definition_id, row.form_ref), (task.definition_id, task.form_ref)):
            values["seen_revision"] = case.revision  # whoever has the old form open is told
        case.connection.execute(user_task.update().where(user_task.c.id == row.id).values(**values))
        if set(row.candidate_groups) != set(task.candidate_groups) or set(row.candidate_users) != set(
            values["candidate_users"]
        ):
            _candidates(case, task)


def _candidates(case: LockedCase, task: OpenUserTask) -> None:
    """Those who may take the task now; who had to do with the case before may still see it."""
    connection, may = case.connection, candidates(task)
    connection.execute(user_task_group.delete().where(user_task_group.c.task_id == task.activity_id))
    insert(connection, user_task_group, [{"task_id": task.activity_id, "candidate": one} for one in may])
    groups = {*task.candidate_groups, *({ANYBODY} & {*may})}
    insert_missing(connection, instance_group, [
        {"instance_id": case.id, "group_key": group} for group in sorted(groups)
    ])


# --- what happens by itself -----------------------------------------------------------------------------------


def _services(case: LockedCase, execution: Execution) -> None:
    for live in execution.jobs():
        case.connection.execute(
            job.update().where(job.c.instance_id == case.id, job.c.kind == "service", job.c.ref == live.activity_id)
            .values(element=live.element, name=live.name, retries=live.retries)
        )


def _timers(case: LockedCase, execution: Execution, waits: Mapping[str, str]) -> None:
    """Timers that go on keep their row, with its attempts and incident, under their new id."""
    elements = {timer.timer_id: timer.element for timer in execution.timers()}
    renamed = {old: new for old, new in waits.items() if old != new and new in elements}
    own = (job.c.instance_id == case.id, job.c.kind == "timer")
    for old in renamed:  # two of them may change their ids with each other
        case.connection.execute(job.update().where(*own, job.c.ref == old).values(ref=f"{old}~"))
    for old, new in renamed.items():
        moved = job.update().where(*own, job.c.ref == f"{old}~")
        # Whoever has taken it up under its old id loses the fence, and it is taken up anew.
        values = {"ref": new, "element": elements[new], "attempt": job.c.attempt + 1, "lease_until": None}
        case.connection.execute(moved.values(**values))


def _subscriptions(case: LockedCase, execution: Execution, waits: Mapping[str, str]) -> None:
    """Rows of waits that go on, with the name they have now and since when they wait."""
    live = {one.subscription_id: one for one in execution.subscriptions()}
    own = subscription.c.instance_id == case.id
    rows = case.connection.execute(select(subscription).where(own)).mappings().all()
    changed = []
    for row in rows:
        found = live.get(waits.get(row["id"], ""))
        if found is None:
            continue
        values = {"id": found.subscription_id, "element": found.element, "name": found.name,
                  "keys": dict(found.keys), "label": found.label}
        if any(row[name] != value for name, value in values.items()):
            changed.append((row, {**row, **values}))
    for row, _ in changed:
        case.connection.execute(subscription.delete().where(own, subscription.c.id == row["id"]))
    insert(case.connection, subscription, [values for _, values in changed])
    fresh = {new["name"] for old, new in changed if new["kind"] == "message" and new["name"] != old["name"]}
    offer_stored(case.connection, fresh, case.now)


# --- what is told ----------------------------------------------------------------------------------------------


def _incidents(case: LockedCase, names: Mapping[str, tuple[str, str]]) -> None:
    for row in case.connection.execute(
        select(incident.c.id, incident.c.activity_id, incident.c.element)
        .where(incident.c.instance_id == case.id, incident.c.resolved.is_(None))
    ).all():
        element, _ = names.get(row.activity_id, (row.element, ""))
        if element != row.element:
            case.connection.execute(incident.update().where(incident.c.id == row.id).values(element=element))


def _history(case: LockedCase, names: Mapping[str, tuple[str, str]]) -> None:
    """What is under way counts as the new element once it is done; its row says what it was before."""
    table = historic_activity.c
    under_way = select(historic_activity).where(table.instance_id == case.id, table.state == "active")
    for row in case.connection.execute(under_way).all():
        element, name = names.get(row.activity_id, (row.element, row.name))
        if element != row.element or name != row.name:
            was = {"element": row.element, "name": row.name, "definition": case.row["definition_id"], "at": case.now}
            detail = {**(row.detail or {}), "moved": [*(row.detail or {}).get("moved", ()), was]}
            case.connection.execute(
                historic_activity.update().where(historic_activity.c.seq == row.seq)
                .values(element=element, name=name, detail=detail)
            )
