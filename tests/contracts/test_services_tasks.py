"""Who may take and complete a task, and that exactly one of several attempts wins."""
from __future__ import annotations

import datetime as dt
from functools import partial

import pytest

from tests.contracts.at_the_same_moment import at_once
from workflows.errors import Conflict, EngineError, NotAllowed, NotFound
from workflows.model import SYSTEM
from workflows.services import inbox


def start(app, by=SYSTEM, key="two_steps"):
    return app.runtime.start(key, {"name": "Holm", "place": "Rostock", "deadline": None}, by=by)


def race(number, action):
    """Run `action(i)` so that all begin together; gives results and refusals."""
    told = at_once([partial(action, i) for i in range(number)], refused=(EngineError,))
    return ([one for one in told if not isinstance(one, EngineError)],
            [one for one in told if isinstance(one, EngineError)])


def test_two_people_complete_one_task_and_one_of_them_learns_who_was_faster(app, deploy, anna, bert):
    """Two people complete the same task at once: one wins, the other gets a conflict with the winner's name."""
    deploy("two_steps")
    instance = start(app)
    [task] = app.tasks.inbox(anna)
    people = [anna, bert]

    results, errors = race(2, lambda i: app.tasks.complete(task.id, {"by": i}, people[i], revision=task.revision))

    assert len(results) == 1
    assert [error.code for error in errors] == ["task_already_completed"]
    done = app.tasks.get(task.id, bert)
    assert errors[0].params["name"] == done.completed_by.name
    assert app.runtime.variables(instance.id)["by"] == people.index(
        next(p for p in people if p.username == done.completed_by.username)
    )


def test_twenty_identical_submissions_are_one_completion(app, deploy, anna):
    """The same form sent twenty times in parallel completes the task once."""
    deploy("two_steps")
    instance = start(app)
    [task] = app.tasks.inbox(anna)

    results, errors = race(20, lambda _: app.tasks.complete(task.id, {"n": 1}, anna, revision=task.revision))

    assert (len(results), {error.code for error in errors}) == (1, {"task_already_completed"})
    assert [a.action for a in app.history.audit(instance.id)].count("task_completed") == 1


def test_claim_race_has_one_winner(app, deploy, anna, bert):
    """Two clerks claim at once: exactly one has the task, the other is told who."""
    deploy("two_steps")
    start(app)
    [task] = app.tasks.inbox(anna)

    results, errors = race(2, lambda i: app.tasks.claim(task.id, (anna, bert)[i]))

    assert len(results) == 1
    assert [(error.code, error.params["name"]) for error in errors] == [
        ("task_claimed_by_other", results[0].assignee.name)
    ]


def test_four_eyes_bar_claim_completion_and_assignment(app, deploy, anna, bert):
    """Nobody approves what they checked, and the refusal names the step."""
    deploy("two_steps")
    start(app)
    [task] = app.tasks.inbox(bert)
    app.tasks.complete(task.id, {}, bert, revision=task.revision)
    [approval] = app.tasks.inbox(bert)

    for attempt in (
        lambda: app.tasks.claim(approval.id, bert),
        lambda: app.tasks.complete(approval.id, {}, bert, revision=approval.revision),
        lambda: app.tasks.assign(approval.id, bert, by=bert),
    ):
        with pytest.raises(NotAllowed) as refusal:
            attempt()
        assert (refusal.value.code, refusal.value.params) == ("four_eyes", {"of": "Prüfen"})
    assert app.tasks.next_for(bert) is None
    assert app.tasks.next_for(anna).id == approval.id
    assert app.tasks.barred(approval.id) == ["bert"]


def test_other_teams_neither_see_nor_touch_a_task(app, deploy, anna, carl):
    """Need to know: a person of another team finds no task, no case and no document of it."""
    deploy("two_steps")
    instance = start(app, anna)
    [task] = app.tasks.inbox(anna)
    note = app.tasks.add_note(instance.id, "vertraulich", anna)
    paper = app.tasks.add_document(instance.id, "a.txt", b"abc", anna)

    assert app.tasks.inbox(carl, view="all") == []
    assert app.searching.find(carl, "holm").cases == ()
    assert app.history.instances(carl) == []
    for attempt in (
        lambda: app.tasks.get(task.id, carl), lambda: app.tasks.claim(task.id, carl),
        lambda: app.tasks.complete(task.id, {}, carl), lambda: app.tasks.notes(instance.id, carl),
        lambda: app.tasks.document(paper.id, carl), lambda: app.history.instance(instance.id, carl),
        lambda: app.tasks.save_draft(task.id, carl, {"x": 1}),
    ):
        with pytest.raises(NotFound):
            attempt()
    assert [n.text for n in app.tasks.notes(instance.id, anna)] == [note.text]
    with pytest.raises(NotAllowed):
        app.runtime.start("two_steps", {}, by=carl)


def test_stale_form_is_refused_and_an_unrelated_step_is_not(app, deploy, anna, bert):
    """A form read before what it shows changed gets a conflict; another branch's progress does not matter."""
    deploy("two_steps", "parallel")
    instance = start(app)
    [task] = app.tasks.inbox(anna)
    app.runtime.set_variables(instance.id, {"name": "Ahlers"}, by=SYSTEM, reason="Tippfehler")

    with pytest.raises(Conflict, match="task_stale"):
        app.tasks.complete(task.id, {}, anna, revision=task.revision)
    fresh = app.tasks.get(task.id, anna)
    assert fresh.title == "Ahlers"
    app.tasks.complete(task.id, {}, anna, revision=fresh.revision)

    start(app, key="parallel")
    left, right = sorted(app.tasks.inbox(anna, process="parallel"), key=lambda found: found.name)
    app.tasks.complete(left.id, {}, anna, revision=left.revision)
    app.tasks.complete(right.id, {}, bert, revision=right.revision)
    assert [found.state for found in app.history.instances(anna, process="parallel")] == ["ended"]


def test_lead_assigns_and_clerk_gives_back(app, deploy, anna, bert):
    """A lead gives a task to a clerk of the team; a clerk may not; the clerk gives it back."""
    deploy("two_steps")
    start(app)
    [task] = app.tasks.inbox(anna)

    with pytest.raises(NotAllowed):
        app.tasks.assign(task.id, anna, by=anna)
    assert app.tasks.assign(task.id, anna, by=bert).assignee.username == "anna"
    assert [t.id for t in app.tasks.inbox(anna, view="mine")] == [task.id]
    assert app.tasks.inbox(bert, view="team") == []
    assert [t.id for t in app.tasks.inbox(bert, view="all")] == [task.id]
    with pytest.raises(Conflict, match="task_claimed_by_other"):
        app.tasks.unclaim(task.id, bert)
    assert app.tasks.unclaim(task.id, anna).assignee is None


def test_draft_comes_back_word_for_word(app, deploy, anna, bert):
    """What a person typed is kept for that person until they complete the task."""
    deploy("two_steps")
    start(app)
    [task] = app.tasks.inbox(anna)
    raw = {"application.name": ["Müller & Söhne", ""], "amount": "12,5x"}

    assert app.tasks.draft(task.id, anna) is None
    app.tasks.save_draft(task.id, anna, {"amount": "1"}, "v1")
    app.tasks.save_draft(task.id, anna, raw, "v2")

    kept = app.tasks.draft(task.id, anna)
    assert (kept.raw, kept.form_version) == (raw, "v2")
    assert app.tasks.draft(task.id, bert) is None
    app.tasks.complete(task.id, {}, anna)
    assert app.tasks.draft(task.id, anna) is None


def test_a_completion_leaves_colleagues_their_words(app, deploy, anna, bert):
    """Of a completed task the completer's draft is gone; a colleague's stays until they throw it away themselves."""
    deploy("two_steps")
    start(app)
    [task] = app.tasks.inbox(anna)
    for who in (anna, bert):
        app.tasks.save_draft(task.id, who, {"words": [who.username]})

    app.tasks.complete(task.id, {}, anna)
    assert app.tasks.draft(task.id, anna) is None
    assert app.tasks.draft(task.id, bert).raw == {"words": ["bert"]}
    app.tasks.discard_draft(task.id, anna)
    assert app.tasks.draft(task.id, bert) is not None
    app.tasks.discard_draft(task.id, bert)
    assert app.tasks.draft(task.id, bert) is None


def test_counts_and_follow_up(app, deploy, anna, clock):
    """Tabs count what they list; a task put off comes back on its day."""
    deploy("two_steps")
    for _ in range(3):
        start(app)
    task = app.tasks.inbox(anna)[0]
    app.tasks.claim(task.id, anna)
    assert app.tasks.counts(anna) == {"team": 3, "mine": 1, "all": 3, "follow_up": 0, "overdue": 0, "today": 0}

    app.tasks.follow_up(task.id, dt.date(2026, 1, 8), anna)
    assert app.tasks.counts(anna)["follow_up"] == 1
    assert len(app.tasks.inbox(anna)) == 2
    clock.move_to(dt.datetime(2026, 1, 8, 6, tzinfo=dt.UTC))
    assert len(app.tasks.inbox(anna)) == 3


def test_counting_ends_where_nobody_reads_on(app, deploy, anna, monkeypatch):
    """Counts and figures go one beyond the limit and no further; below it they are exact, by tab and process."""
    monkeypatch.setattr(inbox, "_UPTO", 4)
    deploy("two_steps")
    far = dt.datetime(9999, 12, 31, 12, tzinfo=dt.UTC)  # even tasks without a deadline

    def figures(process=None):
        return app.tasks.figures(anna, view="team", process=process, overdue_before=far, near_before=far)

    for _ in range(3):
        start(app)
    assert app.tasks.counts(anna)["team"] == 3
    assert figures() == {"open": 3, "overdue": 3, "near": 0}
    for _ in range(3):
        start(app)
    assert app.tasks.counts(anna)["team"] == 4
    assert (figures(), figures("another")["open"]) == ({"open": 4, "overdue": 4, "near": 0}, 0)
    assert [key for key, _ in app.tasks.processes(anna)] == [app.tasks.inbox(anna)[0].process_key]


def test_suspended_case_refuses_work_until_resumed(app, deploy, anna):
    """A suspended case keeps its tasks but nobody can complete them."""
    deploy("two_steps")
    instance = start(app)
    [task] = app.tasks.inbox(anna)
    app.runtime.suspend(instance.id, by=SYSTEM, reason="Rückfrage")

    with pytest.raises(Conflict, match="instance_suspended"):
        app.tasks.complete(task.id, {}, anna)
    app.runtime.resume(instance.id, by=SYSTEM)
    app.tasks.complete(task.id, {}, anna)


def test_cancelled_case_closes_everything(app, deploy, anna):
    """Cancelling ends the case, closes its tasks and is audited with its reason."""
    deploy("two_steps")
    instance = start(app)
    [task] = app.tasks.inbox(anna)

    app.runtime.cancel(instance.id, by=SYSTEM, reason="doppelt angelegt")

    assert app.history.instance(instance.id, SYSTEM).state == "cancelled"
    assert app.tasks.inbox(anna) == []
    with pytest.raises(Conflict):
        app.tasks.complete(task.id, {}, anna)
    assert app.history.audit(instance.id)[-1].payload["reason"] == "doppelt angelegt"
    assert app.management.sentinel() == []


def test_same_start_twice_is_one_case(app, deploy, anna):
    """A start with the same idempotency key gives the same case, also in parallel."""
    deploy("two_steps")
    data = {"name": "x", "place": "y", "deadline": None}

    results, errors = race(4, lambda _: app.runtime.start("two_steps", data, by=anna, idempotency_key="form-1").id)

    assert errors == []
    assert len(set(results)) == 1
    assert len(app.tasks.inbox(anna)) == 1
