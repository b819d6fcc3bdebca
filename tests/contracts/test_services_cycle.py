"""One case from deployment to its end, through the services."""
from __future__ import annotations

import datetime as dt

from workflows.model import InstanceState, TaskState


def start(app, by, **variables):
    given = {"name": "Tischlerei Holm", "place": "Rostock", "deadline": None, **variables}
    return app.runtime.start("two_steps", given, by=by)


def test_case_runs_from_start_to_end(app, deploy, anna, bert):
    """Deploy, start, inbox, claim, complete, ended: each step shows in the next."""
    deploy("two_steps")

    instance = start(app, anna, deadline=dt.date(2026, 3, 31))
    assert (instance.business_key, instance.title, instance.place) == ("ZS-2026-00001", "Tischlerei Holm", "Rostock")
    assert instance.due == dt.datetime(2026, 3, 31, 21, 59, 59, tzinfo=dt.UTC)

    [task] = app.tasks.inbox(anna)
    assert (task.name, task.label, task.chips, task.due) == ("Prüfen", "Rostock", ("neu",), instance.due)
    task = app.tasks.claim(task.id, anna, revision=task.revision)
    assert task.assignee is not None
    assert task.assignee.name == "Anna Berg"

    following = app.tasks.complete(task.id, {"ok": True}, anna, revision=task.revision)
    assert following is None  # four eyes: not for Anna
    [approval] = app.tasks.inbox(bert)
    app.tasks.complete(approval.id, {}, bert, revision=approval.revision)

    ended = app.history.instance(instance.business_key, anna)
    assert (ended.state, ended.end_events, ended.incidents) == (InstanceState.ENDED, ("done",), 0)
    assert app.tasks.inbox(anna) == []
    assert app.runtime.variables(instance.id)["ok"] is True
    assert app.history.facts(instance.id) == [("Name", "Tischlerei Holm"), ("Ort", "Rostock")]
    assert [(a.element, a.state, a.actor) for a in app.history.activities(instance.id)] == [
        ("start", "completed", ""), ("check", "completed", "Anna Berg"), ("approve", "completed", "Bert Lang"),
        ("done", "completed", ""),
    ]
    assert [entry.action for entry in app.history.audit(instance.id)] == [
        "started", "task_claimed", "task_completed", "task_completed",
    ]
    assert app.history.verify().ok
    assert app.management.sentinel() == []
    assert [t.state for t in app.tasks.of_case(instance.id)] == [TaskState.COMPLETED, TaskState.COMPLETED]
