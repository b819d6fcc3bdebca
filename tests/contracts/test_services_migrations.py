"""Running cases are moved to another version: what goes along, under which name, and what stays as it was."""
from __future__ import annotations

import datetime as dt

import pytest

from tests.contracts.moved_cases import (
    END,
    START,
    bpmn,
    case_row,
    chain,
    codes,
    form,
    line,
    move,
    rows,
    timer,
    user,
)
from workflows.errors import Conflict, PermanentFailure
from workflows.model import SYSTEM
from workflows.persistence.tables import (
    historic_activity,
    job,
    subscription,
    user_task,
)
from workflows.services import leases


def test_cases_move_with_everything_they_have(app, publish, start, owner, anna, clock):
    """Assignee, dates, follow-up and draft stay, the next step is the new one's; rows, history and audit follow."""
    publish(line("one", due="P10D"))
    (case,) = start()
    (task,) = app.tasks.of_case(case)
    app.tasks.claim(task.id, anna)
    app.tasks.follow_up(task.id, dt.date(2026, 1, 9), anna)
    app.tasks.save_draft(task.id, anna, {"a": "Text"})
    publish(line("one", "two", due="P20D"))
    before = rows(app, user_task, case)[0]

    (outcome,) = app.migrations.preview("p", 2, person=owner)
    assert (outcome.possible, codes(outcome), outcome.from_version) == (True, ["migration_due_kept"], 1)
    assert case_row(app, case).definition_id == "p:1"
    clock.advance(dt.timedelta(hours=1))
    done = move(app, owner)

    assert (done.state, done.counts, done.total) == ("done", {"migrated": 1}, 1)
    after = rows(app, user_task, case)[0]
    for name in ("id", "assignee", "due", "follow_up", "created", "seen_revision"):
        assert getattr(after, name) == getattr(before, name)
    assert after.definition_id == case_row(app, case).definition_id == "p:2"
    assert app.tasks.draft(task.id, anna).raw == {"a": "Text"}
    told = app.history.audit(case)[-1]
    assert (told.action, told.actor, told.payload["from"], told.payload["to"], told.payload["reason"]) == (
        "migrated", "olga", "p:1", "p:2", "Neue Fassung"
    )
    (item,) = app.migrations.items(done.id, owner)
    assert (item.state, item.from_version, item.steps[0].target) == ("migrated", 1, "one")
    assert app.management.sentinel() == []
    app.tasks.complete(task.id, {}, anna)
    assert [one.element for one in app.tasks.of_case(case, "open")] == ["two"]
    assert app.history.verify(case).ok


def test_a_renamed_step_changes_every_row_that_names_it(app, publish, start, owner, shelf, bert):
    """Task, job, incident, timer, subscription and history say the new element; who waits since when stays."""
    def broken(step):
        raise PermanentFailure("no", code="handler_defect")

    shelf.work = broken
    def both(task: str, work: str, event: str, wait: str) -> str:
        return (
            START + '<parallelGateway id="g"/>' + user(task) + timer(event, task, 9)
            + f'<serviceTask id="{work}" name="{work}" camunda:type="external" camunda:topic="test.work"/>'
            + f'<receiveTask id="{wait}" messageRef="M"/>' + END + chain("s", "g", task, "e") + chain("g", work, "e")
            + chain("g", wait, "e")
        )
    publish(both("one", "work", "late", "paid"))
    (case,) = start()
    app.management.run_due()
    since = rows(app, subscription, case)[0].created
    due = next(one for one in rows(app, job, case) if one.kind == "timer")
    publish(both("eins", "arbeit", "spaet", "bezahlt"))
    names = {"one": "eins", "work": "arbeit", "late": "spaet", "paid": "bezahlt"}

    done = move(app, owner, mapping=names)

    (item,) = app.migrations.items(done.id, owner)
    assert (item.state, codes(item)) == ("migrated", ["migration_incident_stays"])
    assert [one.element for one in rows(app, user_task, case)] == ["eins"]
    waiting = rows(app, subscription, case)[0]
    assert (waiting.element, waiting.created) == ("bezahlt", since)
    timers = [one for one in rows(app, job, case) if one.kind == "timer"]
    assert [(one.id, one.element, one.due) for one in timers] == [(due.id, "spaet", due.due)]
    (incident,) = app.management.incidents()
    assert incident.element == "arbeit"
    active = {one.element: one for one in rows(app, historic_activity, case) if one.state == "active"}
    assert set(active) == {"eins", "arbeit", "bezahlt"}
    assert active["eins"].detail["moved"][0]["element"] == "one"
    assert app.management.sentinel() == []
    shelf.work = lambda step: {}
    app.management.retry(incident.id, by=bert)
    app.management.run_due()
    app.runtime.correlate("paid", payload={}, by=bert, instance_id=case)
    app.tasks.complete(rows(app, user_task, case)[0].id, {}, bert)
    assert case_row(app, case).state == "ended"
    assert app.management.sentinel() == []


def test_a_timer_that_is_just_firing_fires_once_by_its_new_name(app, publish, start, owner, clock):
    """A worker that has taken up the old timer finds its lease gone; the one under the new id is due and fires."""
    publish(line("one") + timer("old", "one", 3))
    (case,) = start()
    clock.advance(dt.timedelta(days=4))
    publish(line("one") + timer("new", "one", 3))
    with app.context.db.write() as connection:
        lease = leases.take(connection, clock(), dt.timedelta(minutes=5))
    begun = app.migrations.apply("p", 2, mapping={"old": "new"}, by=owner, reason="weil")
    app.migrations.work_off(begun.id)
    app.management._runner._timer(lease)
    assert case_row(app, case).state == "running"
    app.management.run_due()
    assert case_row(app, case).state == "ended"
    assert [one.action for one in app.history.audit(case)] == ["started", "migrated", "timer"]
    assert app.management.incidents() == []


def test_what_may_not_move_stays_exactly_as_it_is(app, publish, start, owner):
    """A refused case has the same revision, rows and trail as before, and the reason stands with the item."""
    publish(line("one"))
    cases = start(2)
    publish(line("other"))
    before = [(case_row(app, case), rows(app, user_task, case), len(app.history.audit(case))) for case in cases]
    asked = app.migrations.preview("p", 2, person=owner)
    done = move(app, owner)
    assert done.counts == {"refused": 2}
    assert [codes(item) for item in app.migrations.items(done.id, owner)] == [codes(one) for one in asked] == [
        ["migration_unmapped"], ["migration_unmapped"]
    ]
    assert before == [(case_row(app, case), rows(app, user_task, case), len(app.history.audit(case))) for case in cases]


def test_documents_drafts_and_notes_stay_with_a_moved_case_and_one_taken_back(app, publish, start, owner, anna, bert):
    """Content, versions, who filed them and when; what two people have typed; there and, after taking back, there again."""
    publish(line("one", "two", form="f"), f=form("f", "a"))
    (case,) = start()
    (task,) = app.tasks.of_case(case)
    old = app.tasks.add_document(case, "Antrag.txt", b"Antrag", anna, code="application")
    app.tasks.add_document(case, "Antrag.txt", b"Antrag, berichtigt", bert, code="application", replaces=old.id)
    app.tasks.add_note(case, "Ruft zurück.", anna)
    for person in (anna, bert):
        app.tasks.save_draft(task.id, person, {"a": f"Text von {person.name}"})

    def kept() -> tuple:
        papers = [(one, app.tasks.document(one.id, anna)[1]) for one in app.tasks.documents(case, anna)]
        drafts = [app.tasks.draft(task.id, person) for person in (anna, bert)]
        return papers, drafts, app.tasks.notes(case, anna)

    before = kept()
    assert [len(one) for one in before] == [2, 2, 1]
    publish(line("one", "three", form="f"), f=form("f", "a", "b"))
    done = move(app, owner)

    assert (case_row(app, case).definition_id, kept()) == ("p:2", before)
    app.migrations.undo(done.id, by=owner, reason="Doch nicht")
    app.management.run_due()
    assert (case_row(app, case).definition_id, kept()) == ("p:1", before)
    assert app.management.sentinel() == []


def test_a_form_that_changed_keeps_what_fits_and_says_what_does_not(app, publish, start, owner, anna):
    """A draft stays; its values without a field are named; who has the old form open is told that it is stale."""
    publish(line("one", form="f"), f=form("f", "a", "b"))
    (case,) = start()
    (task,) = app.tasks.of_case(case)
    app.tasks.save_draft(task.id, anna, {"a": "1", "b": "2"})
    publish(line("one", form="f"), f=form("f", "a", "c"))
    (outcome,) = app.migrations.preview("p", 2, person=owner)
    assert [(one.code, one.params["fields"]) for one in outcome.remarks] == [("migration_draft_loses", "B")]
    move(app, owner)
    assert app.tasks.draft(task.id, anna).raw == {"a": "1", "b": "2"}
    with pytest.raises(Conflict, match="task_stale"):
        app.tasks.complete(task.id, {"a": "1"}, anna, revision=task.revision)
    fresh = app.tasks.get(task.id, anna)
    app.tasks.complete(task.id, {"a": "1"}, anna, revision=fresh.revision)


def test_a_new_team_sees_the_task_and_the_old_one_still_sees_the_case(app, publish, start, owner, anna, carl):
    """Candidates are the new version's; whoever has the task keeps it."""
    publish(line("one"))
    (case,) = start()
    publish(line("one", group="advisory"))
    move(app, owner)
    (task,) = app.tasks.inbox(carl, view="team")
    assert task.instance_id == case
    assert app.tasks.inbox(anna, view="team") == []
    assert app.history.instance(case, anna).id == case
    app.tasks.claim(task.id, carl)


def test_called_processes_go_along_when_chosen(app, owner, bert):
    """Alone the caller moves; chosen, the called process moves to the version of the same release."""
    def files(inner: str, *outer: str) -> dict[str, bytes]:
        return {"p.bpmn": bpmn(START + '<callActivity id="k" calledElement="c"/>' + user(*outer) + END
                               + chain("s", "k", *outer, "e")),
                "c.bpmn": bpmn(line(inner), key="c")}

    app.repository.deploy(files("in"), by=SYSTEM, policy="lenient")
    alone, along = (app.runtime.start("p", {}, by=bert).id for _ in range(2))
    app.repository.deploy(files("inside", "z"), by=SYSTEM, policy="lenient")
    assert move(app, owner, cases=[alone]).counts == {"migrated": 1}
    assert move(app, owner, cases=[along], called=True).counts == {"refused": 1}
    assert move(app, owner, cases=[along], called=True, mapping={"c/in": "inside"}).counts == {"migrated": 1}
    assert [(one.element, one.definition_id) for case in (alone, along) for one in rows(app, user_task, case)] == [
        ("in", "c:1"), ("inside", "c:2")
    ]
    assert app.management.sentinel() == []
    for case in (alone, along):
        app.tasks.complete(rows(app, user_task, case)[0].id, {}, bert)
    assert [one.element for case in (alone, along) for one in app.tasks.of_case(case, "open")] == ["z", "z"]
