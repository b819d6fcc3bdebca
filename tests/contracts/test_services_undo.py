"""Taking a completion back: whole, or not at all."""
from __future__ import annotations

import datetime as dt
import random
import runpy
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.contracts.at_the_same_moment import at_once
from workflows.errors import Conflict, EngineError, NotAllowed, NotFound, Rejected
from workflows.model import SYSTEM, TaskState
from workflows.persistence import tables
from workflows.persistence.metadata import metadata
from workflows.services.completion_undo import forget_expired

_R = runpy.run_path(str(Path(__file__).parents[1] / "unit" / "test_engine_migrating_random.py"))
bpmn, Drawing, blocks = (_R[name] for name in ("bpmn", "Drawing", "blocks"))
_keys = iter(range(10_000))

# What a way back cannot and must not undo: the record, and the counters that tell everybody something has changed.
_RECORD = {"audit", "completion_undo"}
_COUNTERS = {"revision", "audit_seq", "audit_hash", "seen_revision"}


def rows_of(app):
    """Every row of the installation except the record of what people did."""
    with app.context.db.read() as connection:
        return {
            table.name: sorted(
                (tuple((name, str(value)) for name, value in row._mapping.items() if name not in _COUNTERS)
                 for row in connection.execute(select(table))),
            )
            for table in metadata.sorted_tables if table.name not in _RECORD
        }


def begun(app, deploy, by, name="two_steps", **variables):
    deploy(name)
    given = {"name": "Tischlerei Holm", "place": "Rostock", "deadline": None, **variables}
    return app.runtime.start(name, given, by=by)


def test_the_former_state_comes_back_whole(app, deploy, anna):
    """After completing and taking back, every row and the engine's state are what they were, the draft included."""
    instance = begun(app, deploy, anna)
    [task] = app.tasks.inbox(anna)
    app.tasks.claim(task.id, anna)
    app.tasks.save_draft(task.id, anna, {"ok": ["ja"]}, "v1")
    before = rows_of(app)

    app.tasks.complete(task.id, {"ok": True}, anna, typed=({"ok": ["ja"]}, "v1"))
    offered = app.tasks.undoable(instance.id, anna)
    assert offered is not None
    assert (offered.task.id, offered.until) == (task.id, app.clock() + dt.timedelta(minutes=5))
    back = app.tasks.undo(task.id, anna)

    assert (back.state, back.assignee.name) == (TaskState.OPEN, "Anna Berg")
    assert rows_of(app) == before
    assert app.tasks.draft(task.id, anna).raw == {"ok": ["ja"]}
    assert [entry.action for entry in app.history.audit(instance.id)][-2:] == ["task_completed", "task_reopened"]
    assert app.management.sentinel() == []
    assert app.history.verify().ok
    assert app.tasks.undoable(instance.id, anna) is None
    app.tasks.complete(task.id, {"ok": False}, anna, words="neu")
    assert app.runtime.variables(instance.id)["ok"] is False
    assert app.tasks.completed_with(task.id, anna) == "neu"


def test_taking_back_leaves_colleagues_their_words_as_they_are_now(app, deploy, anna, bert):
    """Undo brings back what was sent; what a colleague typed is as they left it, and stays gone where they threw it away."""
    begun(app, deploy, anna)
    [task] = app.tasks.inbox(anna)
    for who in (anna, bert):
        app.tasks.save_draft(task.id, who, {"ok": [who.username]}, "v1")
    app.tasks.complete(task.id, {"ok": True}, anna, typed=({"ok": ["ja"]}, "v1"))
    app.tasks.discard_draft(task.id, bert)
    app.tasks.undo(task.id, anna)
    assert app.tasks.draft(task.id, anna).raw == {"ok": ["ja"]}
    assert app.tasks.draft(task.id, bert) is None


def test_only_who_completed_it_and_only_for_five_minutes(app, deploy, anna, bert, clock):
    """A colleague may not, and after five minutes nobody may; nothing changes then."""
    instance = begun(app, deploy, anna)
    [task] = app.tasks.inbox(anna)
    app.tasks.complete(task.id, {"ok": True}, anna)
    with pytest.raises(NotAllowed) as caught:
        app.tasks.undo(task.id, bert)
    assert caught.value.code == "undo_not_yours"
    assert app.tasks.undoable(instance.id, bert) is None

    clock.advance(dt.timedelta(minutes=5))
    before = rows_of(app)
    with pytest.raises(Conflict) as late:
        app.tasks.undo(task.id, anna)
    assert late.value.code == "undo_expired"
    assert app.tasks.undoable(instance.id, anna) is None
    assert rows_of(app) == before


@pytest.mark.parametrize("act", ["claim", "draft", "complete"])
def test_what_a_colleague_began_closes_the_way_back(app, deploy, anna, bert, act):
    """Once somebody has taken, typed into or completed what followed, the completion stands."""
    instance = begun(app, deploy, anna)
    [task] = app.tasks.inbox(anna)
    app.tasks.complete(task.id, {"ok": True}, anna)
    [following] = app.tasks.inbox(bert)
    if act == "claim":
        app.tasks.claim(following.id, bert)
    elif act == "draft":
        app.tasks.save_draft(following.id, bert, {"x": ["y"]})
    else:
        app.tasks.complete(following.id, {}, bert)
    before = rows_of(app)

    assert app.tasks.undoable(instance.id, anna) is None
    with pytest.raises(Conflict) as caught:
        app.tasks.undo(task.id, anna)
    assert caught.value.code == "undo_overtaken"
    assert rows_of(app) == before


def test_a_note_does_not_close_the_way_back(app, deploy, anna, bert):
    """Who writes a remark meanwhile changes nothing, and the remark stays."""
    instance = begun(app, deploy, anna)
    [task] = app.tasks.inbox(anna)
    app.tasks.complete(task.id, {"ok": True}, anna)
    app.tasks.add_note(instance.id, "Bitte noch einmal ansehen.", bert)

    app.tasks.undo(task.id, anna)

    assert [one.text for one in app.tasks.notes(instance.id, anna)] == ["Bitte noch einmal ansehen."]


def test_the_undo_row_goes_with_its_time(app, deploy, anna, clock):
    """What can no longer be taken back is not kept: it holds the case's data."""
    begun(app, deploy, anna)
    [task] = app.tasks.inbox(anna)
    app.tasks.complete(task.id, {"ok": True}, anna)
    clock.advance(dt.timedelta(minutes=6))
    forget_expired(app.context)
    with app.context.db.read() as connection:
        assert connection.execute(select(tables.completion_undo.c.task_id)).all() == []


# --- steps that set something going -------------------------------------------------------------------


def decided(app, deploy, by, **values):
    """A case whose decision was just completed, the decision's task, and every row before."""
    instance = begun(app, deploy, by, "held", final=False)
    [task] = app.tasks.of_case(instance.id, "open")
    before = rows_of(app)
    app.tasks.complete(task.id, values, by)
    return instance, task, before


def test_what_the_step_planned_waits_and_goes_with_it(app, deploy, anna, shelf, clock):
    """Where the process asks for it, the letter waits four minutes; taken back before, it is never written, and timers,
    awaited messages and teams are as they were."""
    written = []
    shelf.work = lambda step: written.append(step.now)
    instance, task, before = decided(app, deploy, anna)
    clock.advance(dt.timedelta(minutes=0.5))
    app.worker.run_until_quiet()
    assert written == []
    assert app.tasks.undoable(instance.id, anna).until == clock() + dt.timedelta(minutes=3.5)

    app.tasks.undo(task.id, anna)

    assert rows_of(app) == before
    clock.advance(dt.timedelta(minutes=30))
    app.worker.run_until_quiet()
    assert (written, app.management.sentinel()) == ([], [])
    app.tasks.complete(task.id, {}, anna)
    clock.advance(dt.timedelta(minutes=4))
    app.worker.run_until_quiet()
    assert len(written) == 1


def test_a_job_that_has_begun_closes_the_way_back(app, deploy, anna, carl, shelf, clock):
    """A worker that has taken up what the step planned is not cut off: the completion stands, whatever comes of it."""
    asked = []

    def work(step):
        with pytest.raises(Conflict) as caught:
            app.tasks.undo(task.id, anna)
        asked.append(caught.value.code)

    instance, task, _ = decided(app, deploy, anna)
    [planned] = [row for row in app.management.jobs(instance_id=instance.id) if row["kind"] == "service"]
    shelf.prepare = work  # outside of any transaction, after the lease
    app.management.run_now(planned["id"], by=SYSTEM)
    app.worker.run_until_quiet()

    assert asked == ["undo_job_begun"]
    assert app.management.sentinel() == []


def test_a_timer_that_fired_closes_the_way_back(app, deploy, anna, clock):
    """Once a deadline of the next step has struck, the completion stands."""
    _, task, _ = decided(app, deploy, anna)
    clock.advance(dt.timedelta(minutes=2))
    app.worker.run_until_quiet()
    with pytest.raises(Conflict) as caught:
        app.tasks.undo(task.id, anna)
    assert caught.value.code == "undo_overtaken"


def test_a_message_that_arrived_closes_the_way_back_and_a_later_one_finds_the_old_wait(app, deploy, anna):
    """Taken back, the case waits again for what it waited for before, and it is correlated."""
    instance, task, _ = decided(app, deploy, anna)
    app.tasks.undo(task.id, anna)
    app.runtime.correlate("withdrawn", payload={}, instance_id=instance.id, by=SYSTEM)
    assert app.history.instance(instance.id, anna).end_events == ("off",)


def test_what_cannot_be_taken_back_is_never_offered(app, deploy, anna):
    """A step the diagram calls irreversible with these values is final, and its work does not wait."""
    instance, task, _ = decided(app, deploy, anna, final=True)
    assert app.tasks.undoable(instance.id, anna) is None
    with pytest.raises(Conflict) as caught:
        app.tasks.undo(task.id, anna)
    assert caught.value.code == "undo_expired"
    [planned] = [row for row in app.management.jobs(instance_id=instance.id) if row["kind"] == "service"]
    assert planned["due"] == app.clock()


@pytest.mark.parametrize("said", ["PT6M", "P1D", "-PT1M", "bald", "5"])
def test_a_time_to_think_is_a_duration_up_to_five_minutes(app, diagram, said):
    """Anything else is refused with the place, before a case meets it."""
    text = diagram("held").replace(b'value="PT4M"', f'value="{said}"'.encode())
    with pytest.raises(Rejected) as caught:
        app.repository.deploy({"held.bpmn": text}, by=SYSTEM, policy="lenient")
    assert [one.element for one in caught.value.problems if one.code == "undo_for_invalid"] == ["decide"]


def test_undo_and_the_next_colleague_at_the_same_moment(app, deploy, anna, bert):
    """Of taking back and taking the next task exactly one happens, however they meet."""
    deploy("two_steps")
    for _ in range(8):
        instance = app.runtime.start("two_steps", {"name": "A", "place": "B", "deadline": None}, by=anna)
        [task] = app.tasks.of_case(instance.id, "open")
        app.tasks.complete(task.id, {"ok": True}, anna)
        [following] = app.tasks.of_case(instance.id, "open")
        acts = [lambda t=task: app.tasks.undo(t.id, anna), lambda f=following: app.tasks.claim(f.id, bert)]
        went = at_once(acts, refused=(EngineError,))
        assert sum(isinstance(one, Exception) for one in went) == 1
        assert {type(one) for one in went if isinstance(one, Exception)} <= {Conflict, NotFound}
    assert app.management.sentinel() == []
    assert app.history.verify().ok


def test_undo_and_the_worker_at_the_same_moment(app, deploy, anna, carl, shelf, clock):
    """Of taking back and the planned work exactly one happens, however they meet."""
    deploy("held")
    done = []
    shelf.work = lambda step: done.append(step.business_key)
    for _ in range(6):
        instance = app.runtime.start("held", {"final": False}, by=anna)
        [task] = app.tasks.of_case(instance.id, "open")
        app.tasks.complete(task.id, {}, anna)
        [planned] = [row for row in app.management.jobs(instance_id=instance.id) if row["kind"] == "service"]
        # Hurrying by hand is an act of its own, and the clock would let other things fall due.
        with app.context.db.write() as connection:
            connection.execute(tables.job.update().where(tables.job.c.id == planned["id"]).values(due=clock()))
        went = at_once([lambda t=task: app.tasks.undo(t.id, anna), app.management.run_due], refused=(EngineError,))
        app.worker.run_until_quiet()
        back = not isinstance(went[0], Exception)
        assert (instance.business_key in done) != back
        assert (app.tasks.get(task.id, anna).state is TaskState.OPEN) == back
    assert app.management.sentinel() == []


@settings(max_examples=12, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(blocks(), st.integers(0, 2**16))
def test_complete_and_undo_leave_what_was_there(app, block, seed):
    """In random processes, wherever the way back is offered, every row and the engine's state are what they were."""
    drawing, key, chance = Drawing(), f"u{next(_keys)}", random.Random(seed)
    app.repository.deploy({"r.bpmn": bpmn(drawing.scope(block, 1, False), key=key)}, by=SYSTEM, policy="lenient")
    case = app.runtime.start(key, drawing.variables, by=SYSTEM).id
    for _ in range(6):
        open_tasks = app.tasks.of_case(case, "open")
        if not open_tasks:
            break
        task = chance.choice(open_tasks)
        seen, name = app.tasks.variables(task.id, SYSTEM), f"count_{task.element}"
        values = {name: seen[name] + 1} if name in seen else {}
        before = rows_of(app)
        app.tasks.complete(task.id, values, SYSTEM)
        if app.tasks.undoable(case, SYSTEM) is not None and chance.random() < 0.7:
            app.tasks.undo(task.id, SYSTEM)
            assert rows_of(app) == before
            app.tasks.complete(task.id, values, SYSTEM)
    assert app.management.sentinel() == []
    assert app.history.verify().ok


def test_a_case_is_found_by_its_former_name_again(app, deploy, anna):
    """Words follow a completion that changed the name, and its taking back."""
    begun(app, deploy, anna)
    [task] = app.tasks.inbox(anna)
    before = rows_of(app)
    app.tasks.complete(task.id, {"name": "Zimmerei Voss"}, anna)
    assert len(app.searching.find(anna, "voss").cases) == 1
    app.tasks.undo(task.id, anna)
    assert app.searching.find(anna, "voss").cases == ()
    assert rows_of(app) == before
