"""One act on many tasks: each done and recorded on its own, refused with its reason, taken up after a crash, taken back."""
from __future__ import annotations

import datetime as dt
import pathlib

import pytest
import sqlalchemy as sa

from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import SYSTEM
from workflows.persistence.tables import task_batch_item
from workflows.services.batches import Pick

FORM = "decide.form"


@pytest.fixture
def tasks(app, deploy, anna, bert, carl):
    deploy("two_steps")
    cases = [app.runtime.start("two_steps", {"name": f"n{at}", "place": "X", "deadline": None}, by=SYSTEM) for at in range(6)]
    return [app.tasks.of_case(case.id)[0] for case in cases]


def picks(tasks):
    return [Pick(task.id, task.revision) for task in tasks]


def results(app, batch_id, person):
    return [(item.state, item.code) for item in app.batches.items(batch_id, person)]


def holders(app, tasks):
    return [(found := app.tasks.get(task.id, SYSTEM)).assignee and found.assignee.username for task in tasks]


def test_claiming_many_takes_what_is_free_and_tells_of_the_rest(app, tasks, anna, bert):
    """Each has its own link in its case's audit; one a colleague took is refused with the name."""
    app.tasks.claim(tasks[1].id, bert)
    batch = app.batches.start("claim", {}, picks(tasks[:3]), by=anna)
    assert results(app, batch, anna) == [("done", ""), ("refused", "task_claimed_by_other"), ("done", "")]
    assert app.batches.items(batch, anna)[1].params["name"] == "Bert Lang"
    assert holders(app, tasks[:3]) == ["anna", "bert", "anna"]
    assert [entry.action for entry in app.history.audit(tasks[0].instance_id)] == ["started", "task_claimed"]
    found = app.batches.get(batch, anna)
    assert (found.state, found.total, dict(found.counts)) == ("ended", 3, {"done": 2, "refused": 1})
    with pytest.raises(NotFound, match="batch_not_found"):
        app.batches.get(batch, bert)


def test_a_task_that_changed_since_the_list_was_read_is_not_touched(app, tasks, anna):
    """The revision the list showed counts, as on the task's own page."""
    chosen = picks(tasks[:2])
    app.runtime.set_variables(tasks[0].instance_id, {"name": "anders"}, by=SYSTEM, reason="x")
    batch = app.batches.start("claim", {}, chosen, by=anna)
    assert results(app, batch, anna) == [("refused", "task_stale"), ("done", "")]


def test_claims_are_taken_back_together_but_for_what_moved_on(app, tasks, anna, bert):
    """What was one's own before stays, what a colleague has by now is told."""
    app.tasks.claim(tasks[0].id, anna)
    batch = app.batches.start("claim", {}, picks(tasks[:3]), by=anna)
    app.tasks.assign(tasks[2].id, bert, by=anna)
    undone = app.batches.undo(batch, by=anna)
    assert results(app, undone, anna) == [("done", ""), ("done", ""), ("refused", "batch_moved_on")]
    assert holders(app, tasks[:3]) == ["anna", None, "bert"]
    with pytest.raises(Conflict, match="batch_not_undoable"):
        app.batches.undo(undone, by=anna)


def test_leads_assign_prioritise_and_put_off_and_take_it_back(app, tasks, anna, bert):
    """Priority sorts within a deadline; a clerk may set none; all three come back as they were."""
    chosen = picks(tasks[:2])
    assigned = app.batches.start("assign", {"to": "anna"}, chosen, by=bert)
    assert holders(app, tasks[:2]) == ["anna", "anna"]
    app.batches.undo(assigned, by=bert)
    assert holders(app, tasks[:2]) == [None, None]
    lifted = app.batches.start("priority", {"priority": 80}, picks(tasks[4:]), by=bert)
    assert {task.id for task in app.tasks.inbox(anna)[:2]} == {task.id for task in tasks[4:]}
    assert results(app, app.batches.start("priority", {"priority": 80}, chosen, by=anna), anna) == [("refused", "lead_only")] * 2
    app.batches.undo(lifted, by=bert)
    assert app.tasks.get(tasks[4].id, anna).priority == 50
    later = app.batches.start("follow_up", {"date": dt.date(2026, 1, 9)}, chosen, by=anna)
    assert app.tasks.counts(anna)["follow_up"] == 2
    app.batches.undo(later, by=anna)
    assert app.tasks.counts(anna)["follow_up"] == 0


def test_a_crash_in_the_middle_is_taken_up_and_nothing_is_done_twice(app, tasks, anna, monkeypatch):
    """The process dies within the third task: two are done, the third is whole again, the worker does the rest."""
    claim, calls = app.batches._jobs._acts._tasks.claim, []

    def dying(task_id, person, **more):
        calls.append(task_id)
        found = claim(task_id, person, **more)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return found

    monkeypatch.setattr(app.batches._jobs._acts._tasks, "claim", dying)
    with pytest.raises(KeyboardInterrupt):
        app.batches.start("claim", {}, picks(tasks), by=anna)
    assert holders(app, tasks) == ["anna", "anna", None, None, None, None]
    with app.reading() as connection:
        [batch] = set(connection.execute(sa.select(task_batch_item.c.batch_id)).scalars())
    app.worker.run_until_quiet()
    assert results(app, batch, anna) == [("done", "")] * 6
    assert [entry.action for entry in app.history.audit(tasks[2].instance_id)] == ["started", "task_claimed"]
    assert app.batches.get(batch, anna).state == "ended"


def test_a_long_batch_is_done_in_parts_by_the_worker(app, tasks, anna, monkeypatch):
    """The request does the first part, jobs the others."""
    monkeypatch.setattr("workflows.services.batch_jobs.AT_ONCE", 2)
    batch = app.batches.start("claim", {}, picks(tasks), by=anna)
    assert dict(app.batches.get(batch, anna).counts) == {"done": 2, "waiting": 4}
    app.worker.run_until_quiet()
    assert dict(app.batches.get(batch, anna).counts) == {"done": 6}


def test_nothing_is_done_for_somebody_who_may_no_longer_sign_in(app, tasks, anna, bert, monkeypatch):
    """What waits when a person is deactivated is refused."""
    monkeypatch.setattr("workflows.services.batch_jobs.AT_ONCE", 2)
    batch = app.batches.start("claim", {}, picks(tasks), by=anna)
    app.identity.change_person(anna.id, by=bert, active=False)
    app.worker.run_until_quiet()
    assert results(app, batch, anna) == [("done", "")] * 2 + [("refused", "person_inactive")] * 4


def decided(app, diagram, cases):
    form = (pathlib.Path(__file__).parent / "diagrams" / FORM).read_bytes()
    app.repository.deploy({"batch.bpmn": diagram("batch"), FORM: form}, by=SYSTEM, policy="lenient")
    found = [app.runtime.start("batch", values, by=SYSTEM) for values in cases]
    return [app.tasks.of_case(case.id)[0] for case in found]


def test_many_are_decided_with_one_form_each_checked_on_its_own(app, diagram, anna, bert):
    """Only the named fields count for all; a case whose own field is empty is to be done by itself, and stays as it was."""
    cases = [{"name": "a", "own": "AZ 1"}, {"name": "b", "own": ""}, {"name": "c", "own": "AZ 3"}]
    tasks = decided(app, diagram, cases)
    batch = app.batches.start("decide", {"raw": {"result": "yes", "remark": "wie besprochen", "own": "FALSCH"}}, picks(tasks), by=anna)
    assert results(app, batch, anna) == [("done", ""), ("refused", "batch_fields"), ("done", "")]
    assert app.batches.items(batch, anna)[1].params["names"] == "Aktenzeichen"
    values = app.runtime.variables(tasks[0].instance_id)
    assert (values["result"], values["remark"], values["own"]) == ("yes", "wie besprochen", "AZ 1")
    assert app.tasks.of_case(tasks[1].instance_id, "open")[0].element == "decide"
    assert not app.batches.get(batch, anna).undoable
    after = app.tasks.of_case(tasks[0].instance_id, "open")
    assert results(app, app.batches.start("decide", {"raw": {"result": "yes"}}, picks(after), by=anna), anna) == [
        ("refused", "batch_decision_off")]


def test_bad_orders_are_refused_before_anything_is_done(app, tasks, anna):
    """No tasks, unknown ones, too many, another act, a priority out of range."""
    for act, params, chosen, code in (
        ("claim", {}, [], "nothing_selected"), ("claim", {}, [Pick("gibt-es-nicht", 1)], "nothing_selected"),
        ("claim", {}, [Pick(str(at), 1) for at in range(501)], "batch_too_many"), ("erase", {}, picks(tasks), "batch_act"),
        ("undo", {}, picks(tasks), "batch_act"), ("priority", {"priority": 101}, picks(tasks), "priority_range"),
    ):
        with pytest.raises(Rejected, match=code):
            app.batches.start(act, params, chosen, by=anna)
