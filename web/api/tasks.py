"""Tasks under /api/v1: list, read, claim, give back, assign, put off, complete; with the rights a person has."""
from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import replace
from typing import Any, Literal

from flask import jsonify, url_for
from flask.typing import ResponseReturnValue
from pydantic import Field

from web.api.body import unfit_values
from web.api.contract import Body, Query, operation, read_body, read_query
from web.api.entered import accepted, fields_of
from web.api.plain import plain
from web.api.views import blueprint
from web.services import me, services, today
from web.tasks import page
from workflows.errors import Conflict, Rejected
from workflows.model import FieldError, TaskState, UserTask
from workflows.services.confidentiality import FileClosed


class TaskQuery(Query):
    """Which tasks; `view` as the tabs of the inbox."""

    view: Literal["team", "mine", "all", "follow_up", "substitution"] = "team"
    process: str | None = Field(None, max_length=200)
    limit: int = Field(100, ge=1, le=200)
    offset: int = Field(0, ge=0, le=1_000_000)


class Revision(Body):
    """What was read before, so that nothing is done on top of a change nobody looked at."""

    revision: int | None = None


class Completion(Revision):
    """The values of the form; `confirmed` for what cannot be taken back."""

    values: dict[str, Any] = Field(default_factory=dict)
    confirmed: bool = False


class Assignment(Body):
    """User name of who shall have it; null = back to the team."""

    username: str | None = Field(max_length=200)


class FollowUp(Body):
    """The day it comes back; null = now."""

    date: dt.date | None = Field(strict=False)


@blueprint.get("/tasks")
@operation("tasks:read", query=TaskQuery)
def tasks() -> ResponseReturnValue:
    """Open tasks in the order of the inbox."""
    query = read_query(TaskQuery)
    found = services().tasks.inbox(
        me(), view=query.view, process=query.process, limit=query.limit + 1, offset=query.offset
    )
    return jsonify({"tasks": [task_head(task) for task in found[: query.limit]], "more": len(found) > query.limit})


@blueprint.get("/tasks/<task_id>")
@operation("tasks:read")
def task(task_id: str) -> ResponseReturnValue:
    """A task with the fields of its form and what stands in them."""
    work = page.load(task_id)
    return jsonify({**task_head(work.task), "fields": plain(fields_of(work.form, work.variables))})


@blueprint.post("/tasks/<task_id>/claim")
@operation("tasks:write", body=Revision)
def claim_task(task_id: str) -> ResponseReturnValue:
    """Take a task; taking one's own again changes nothing."""
    return jsonify(task_head(services().tasks.claim(task_id, me(), revision=read_body(Revision).revision)))


@blueprint.post("/tasks/<task_id>/unclaim")
@operation("tasks:write", body=Revision)
def unclaim_task(task_id: str) -> ResponseReturnValue:
    """Give a task back to its team."""
    return jsonify(task_head(services().tasks.unclaim(task_id, me(), revision=read_body(Revision).revision)))


@blueprint.post("/tasks/<task_id>/assignment")
@operation("tasks:write", body=Assignment)
def assign_task(task_id: str) -> ResponseReturnValue:
    """Give a task to a colleague, for leads of its teams and for who has it."""
    name = read_body(Assignment).username
    somebody = services().identity.by_username(name) if name is not None else None
    return jsonify(task_head(services().tasks.assign(task_id, somebody, by=me())))


@blueprint.post("/tasks/<task_id>/follow-up")
@operation("tasks:write", body=FollowUp)
def put_off_task(task_id: str) -> ResponseReturnValue:
    """Put a task off to a later day."""
    day = read_body(FollowUp).date
    if day is not None and day <= today():
        raise Rejected("body_invalid", fields=[FieldError("date", "date_min", params={"min": "morgen"})])
    return jsonify(task_head(services().tasks.follow_up(task_id, day, me())))


@blueprint.post("/tasks/<task_id>/completion")
@operation("tasks:write", body=Completion)
def complete_task(task_id: str) -> ResponseReturnValue:
    """Complete a task with values its form accepts; the same values again are the same completion."""
    body = read_body(Completion)
    wrong = unfit_values(body.values, "values")
    if wrong:
        raise Rejected("body_invalid", fields=wrong)
    work, words = page.load(task_id), _words(body.values)
    if work.task.completed is None:
        values = accepted(work.form, body.values, work.variables, at="values")
        if work.irreversible(values) and not body.confirmed:
            raise Conflict("confirmation_required", task_id=task_id)
        services().tasks.complete(task_id, values, me(), revision=body.revision, words=words)
    elif not _done_by_these(work.task, words):
        by = work.task.completed_by
        raise Conflict("task_already_completed", name=by.name if by else "", at=work.task.completed)
    return jsonify(task_head(_after(work.task)))


def _after(task: UserTask) -> UserTask:
    """The task as it stands now; of a closed file one sees a task only as long as it is open."""
    try:
        return services().tasks.get(task.id, me())
    except FileClosed:
        return replace(task, state=TaskState.COMPLETED)


def _words(values: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(plain(values), sort_keys=True).encode()).hexdigest()


def _done_by_these(task: UserTask, words: str) -> bool:
    own = task.completed_by is not None and task.completed_by.id == me().id
    return own and services().tasks.completed_with(task.id, me()) == words


def task_head(task: UserTask) -> dict[str, Any]:
    """A task as data, without its form."""
    return {
        "id": task.id, "name": task.name, "label": task.label, "element": task.element, "state": str(task.state),
        "businessKey": task.business_key, "processKey": task.process_key, "title": task.title, "place": task.place,
        "received": plain(task.received), "created": plain(task.created), "due": plain(task.due),
        "followUp": plain(task.follow_up),
        "assignee": task.assignee.username if task.assignee else None, "teams": list(task.candidate_groups),
        "completed": plain(task.completed), "completedBy": task.completed_by.username if task.completed_by else None,
        "actingFor": task.acting_for.username if task.acting_for else None, "priority": task.priority,
        "revision": task.revision, "links": {"page": url_for("tasks.show", task_id=task.id)},
    }
