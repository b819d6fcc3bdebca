"""Running cases are moved to another version: asked beforehand, done in the background, each wholly or not at all."""
from __future__ import annotations

import datetime as dt
import runpy
from pathlib import Path

import pytest
from sqlalchemy import select

from workflows.errors import Conflict, NotAllowed, NotFound, PermanentFailure, Rejected
from workflows.model import SYSTEM
from workflows.persistence.tables import (
    historic_activity,
    job,
    migration_item,
    process_instance,
    subscription,
    user_task,
)
from workflows.services import leases
from workflows.services.migrations import Selection

_W = runpy.run_path(str(Path(__file__).parents[1] / "unit" / "diagrams" / "world.py"))
bpmn, flow, chain = (_W[name] for name in ("bpmn", "flow", "chain"))
START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'
MESSAGE = '<message id="M" name="paid"/>'


def user(*ids: str, group: str = "register", form: str = "", due: str = "") -> str:
    more = (f' camunda:formRef="{form}"' if form else "") + (f' camunda:dueDate="{due}"' if due else "")
    return "".join(
        f'<userTask id="{one}" name="{one.title()}" camunda:candidateGroups="{group}"{more}/>' for one in ids
    )


def timer(identity: str, host: str, days: int) -> str:
    return (
        f'<boundaryEvent id="{identity}" attachedToRef="{host}"><timerEventDefinition><timeDuration>P{days}D</timeDuration>'
        f"</timerEventDefinition></boundaryEvent>{flow(identity, 'e')}"
    )


def line(*ids: str, **more: str) -> str:
    return START + user(*ids, **more) + END + chain("s", *ids, "e")


FORM = '{{"id": "{id}", "type": "default", "schemaVersion": 16, "components": [{fields}]}}'


def form(identity: str, *fields: str) -> bytes:
    """A form of text fields."""
    drawn = ", ".join(f'{{"type": "textfield", "key": "{one}", "label": "{one.title()}"}}' for one in fields)
    return FORM.format(id=identity, fields=drawn).encode()


@pytest.fixture
def owner(app):
    return app.identity.create_person("olga", "Olga Eigen", groups=["register"], roles=["process_owner"])


@pytest.fixture
def publish(app):
    """Deploys a diagram of the process "p" with files beside it."""
    def _publish(body: str, **beside: bytes):
        files = {"p.bpmn": bpmn(body, beside=MESSAGE), **{f"{name}.form": content for name, content in beside.items()}}
        return app.repository.deploy(files, by=SYSTEM, policy="lenient")

    return _publish


@pytest.fixture
def start(app, bert):
    return lambda count=1, **variables: [app.runtime.start("p", variables, by=bert).id for _ in range(count)]


def rows(app, table, case: str):
    with app.reading() as connection:
        return connection.execute(select(table).where(table.c.instance_id == case)).all()


def case_row(app, case: str):
    with app.reading() as connection:
        return connection.execute(select(process_instance).where(process_instance.c.id == case)).one()


def move(app, owner, version: int = 2, **more):
    """Move and let the worker do it."""
    begun = app.migrations.apply("p", version, by=owner, reason="Neue Fassung", **more)
    app.management.run_due()
    return app.migrations.progress(begun.id)


def codes(outcome) -> list[str]:
    return [remark.code for remark in outcome.remarks]


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


def test_suspended_ended_and_moved_cases_are_told_apart(app, publish, start, owner, bert):
    """Named by id, each says why it does not move; unnamed only those that run on another version are meant."""
    publish(line("one"))
    ended, halted, plain = start(3)
    app.tasks.complete(rows(app, user_task, ended)[0].id, {}, bert)
    app.runtime.suspend(halted, by=bert, reason="Pause")
    publish(line("one", "two"))
    (there,) = start()
    found = app.migrations.preview("p", 2, cases=[ended, halted, plain, there], person=owner)
    assert {one.instance_id: codes(one) for one in found} == {
        ended: ["migration_ended"], halted: ["migration_suspended"], plain: [], there: ["migration_already_there"]
    }
    assert {one.instance_id for one in app.migrations.preview("p", 2, person=owner)} == {halted, plain}
    assert move(app, owner).counts == {"refused": 1, "migrated": 1}


def test_who_moves_cases_is_a_process_owner_with_a_reason(app, publish, start, anna, bert, owner):
    """Clerks, leads and administrators may neither ask nor do it; without a reason or a case nothing begins."""
    publish(line("one"))
    start()
    admin = app.identity.create_person("adam", "Adam Rat", roles=["admin"])
    for who in (anna, bert, admin):
        with pytest.raises(NotAllowed):
            app.migrations.preview("p", 1, person=who)
        with pytest.raises(NotAllowed):
            app.migrations.apply("p", 1, by=who, reason="weil")
    with pytest.raises(Rejected, match="migration_no_cases"):
        app.migrations.apply("p", 1, by=owner, reason="weil")
    publish(line("one"))
    with pytest.raises(Rejected, match="reason_missing"):
        app.migrations.apply("p", 2, by=owner, reason="  ")
    with pytest.raises(NotFound):
        app.migrations.apply("p", 9, by=owner, reason="weil")
    begun = app.migrations.apply("p", 2, by=owner, reason="weil")
    with pytest.raises(Conflict, match="migration_under_way"):
        app.migrations.apply("p", 2, by=owner, reason="weil")
    for who in (anna, bert, admin):
        with pytest.raises(NotAllowed):
            app.migrations.stop(begun.id, by=who)
        with pytest.raises(NotAllowed):
            app.migrations.undo(begun.id, by=who, reason="weil")


def test_a_process_owner_without_sight_of_a_case_moves_it_unnamed(app, publish, start):
    """What is closed to them is counted and moved with the others, without number and title; by number it is not found."""
    publish(line("one"))
    (case,) = start()
    number = case_row(app, case).business_key
    publish(line("one", "two"))
    stranger = app.identity.create_person("otto", "Otto Fern", groups=["advisory"], roles=["process_owner"])
    (outcome,) = app.migrations.preview("p", 2, person=stranger)
    assert (outcome.business_key, outcome.title, outcome.possible) == ("", "", True)
    assert app.migrations.select("p", 2, Selection(numbers=(number,)), person=stranger) == []
    done = move(app, stranger)
    (item,) = app.migrations.items(done.id, stranger)
    assert (item.state, item.business_key) == ("migrated", "")


def test_cases_are_chosen_by_version_and_step(app, publish, start, owner, bert):
    """Of several old versions and steps only those that are meant; waits beside a step count as a place."""
    publish(line("one", "two") + timer("late", "two", 5))
    first, second = start(2)
    app.tasks.complete(rows(app, user_task, second)[0].id, {}, bert)
    publish(line("one", "two"))
    (third,) = start()
    publish(line("one", "two", "three"))
    assert app.migrations.running("p") == {2: 1, 1: 2}
    chosen = lambda **more: app.migrations.select("p", 3, Selection(**more), person=owner)  # noqa: E731 - short
    assert chosen() == [first, second, third]
    assert chosen(versions=(2,)) == [third]
    assert chosen(elements=("one",)) == [first, third]
    assert chosen(elements=("late",)) == [second]
    assert chosen(numbers=(case_row(app, first).business_key,)) == [first]
    pairs = {pair.element: pair for pair in app.migrations.propose("p", 3, person=owner)}
    assert {key: (pair.cases, pair.target, pair.waits) for key, pair in pairs.items()} == {
        "one": (2, "one", False), "two": (1, "two", False), "late": (1, "", True)
    }


def test_a_case_that_moved_on_meanwhile_is_judged_anew(app, publish, start, owner, bert):
    """Between preview and application a case has left the step that could move; then it is refused, not forced."""
    publish(line("one", "two"))
    (case,) = start()
    publish(line("one", "zwei"))
    assert app.migrations.preview("p", 2, mapping={}, person=owner)[0].possible
    begun = app.migrations.apply("p", 2, mapping={}, by=owner, reason="weil")
    app.tasks.complete(rows(app, user_task, case)[0].id, {}, bert)
    app.management.run_due()
    (item,) = app.migrations.items(begun.id, owner)
    assert (item.state, codes(item)) == ("refused", ["migration_unmapped"])
    assert case_row(app, case).definition_id == "p:1"


def test_a_move_is_taken_back_while_nothing_further_happened(app, publish, start, owner, bert):
    """The case stands in its old version as before, with its old timer; one that went on stays, and is told so."""
    publish(line("one") + timer("old", "one", 9))
    back, on, claimed = start(3)
    old = {case: (rows(app, user_task, case), [one.due for one in rows(app, job, case)]) for case in (back, claimed)}
    publish(line("eins", "two") + timer("new", "eins", 4))
    done = move(app, owner, mapping={"one": "eins", "old": "new"})
    assert done.counts == {"migrated": 3}
    app.tasks.complete(rows(app, user_task, on)[0].id, {}, bert)
    app.tasks.claim(rows(app, user_task, claimed)[0].id, bert)
    assert {item.instance_id for item in app.migrations.items(done.id, owner) if item.revertible} == {back, claimed}

    with pytest.raises(Rejected, match="reason_missing"):
        app.migrations.undo(done.id, by=owner, reason="")
    assert app.migrations.undo(done.id, by=owner, reason="Irrtum") == 2
    app.tasks.complete(rows(app, user_task, claimed)[0].id, {}, bert)  # faster than the worker
    app.management.run_due()

    items = {item.instance_id: item for item in app.migrations.items(done.id, owner)}
    assert {case: item.state for case, item in items.items()} == {back: "undone", on: "migrated", claimed: "migrated"}
    assert codes(items[claimed])[-1] == "migration_moved_on"
    task, dues = old[back]
    found = rows(app, user_task, back)
    assert [(one.element, one.definition_id, one.due) for one in found] == [("one", "p:1", task[0].due)]
    assert [(one.element, one.due) for one in rows(app, job, back)] == [("old", dues[0])]
    told = app.history.audit(back)[-1]
    assert (told.action, told.payload["reason"], told.payload["to"]) == ("migration_undone", "Irrtum", "p:1")
    assert app.management.sentinel() == []
    with pytest.raises(Rejected, match="migration_nothing_to_undo"):
        app.migrations.undo(done.id, by=owner, reason="Irrtum")
    assert move(app, owner, mapping={"one": "eins"}).counts == {"migrated": 1}


def test_a_stopped_move_leaves_the_rest_alone(app, publish, start, owner):
    """What is left stays on its version and may be moved by a further decision."""
    publish(line("one"))
    start(2)
    publish(line("one", "two"))
    begun = app.migrations.apply("p", 2, by=owner, reason="weil")
    assert app.migrations.stop(begun.id, by=owner).state == "stopped"
    app.management.run_due()
    assert app.migrations.progress(begun.id).counts == {"waiting": 2}
    with pytest.raises(Conflict, match="migration_not_running"):
        app.migrations.stop(begun.id, by=owner)
    assert move(app, owner).counts == {"migrated": 2}
    assert [one.state for one in app.migrations.listed("p")] == ["done", "stopped"]


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


def test_an_ended_and_erased_case_leaves_no_old_state_behind(app, publish, start, owner, bert):
    """The state kept to go back is erased with the case."""
    publish(line("one"))
    (case,) = start(secret="Wort")
    publish(line("one"))
    move(app, owner)
    app.tasks.complete(rows(app, user_task, case)[0].id, {}, bert)
    admin = app.identity.create_person("adam", "Adam Rat", roles=["admin"])
    app.records.erase(case, by=admin, reason="Art. 17")
    assert [(one.execution, one.findings, one.steps) for one in rows(app, migration_item, case)] == [(None, [], [])]


def test_one_case_that_cannot_be_written_keeps_no_other_back(app, publish, start, owner, monkeypatch):
    """A fault of the program at one case refuses that one, unchanged; the others move."""
    publish(line("one"))
    first, second = start(2)
    publish(line("one", "two"))
    put = app.management._runner._kinds["migration"].__self__._mover
    real = put.put

    def failing(case, *rest):
        real(case, *rest)
        if case.id == first:
            raise RuntimeError("broken")

    monkeypatch.setattr(put, "put", failing)
    done = move(app, owner)
    assert {one.instance_id: (one.state, codes(one)) for one in app.migrations.items(done.id, owner)} == {
        first: ("refused", ["migration_failed"]), second: ("migrated", [])
    }
    assert case_row(app, first).definition_id == "p:1"
    assert app.management.sentinel() == []


def test_a_move_waits_for_a_second_person_where_the_process_asks_so(app, publish, start, owner, bert):
    """Nothing moves before; who proposed it cannot approve; a lead lets it go, and then every case is moved."""
    admin = app.identity.create_person("ada", "Ada Min", groups=[], roles=["admin"])
    publish(line("a"))
    cases = start(2)
    publish(line("a", "b"))
    app.releases.set_setting("p", by=admin, second_person=True, moves_second_person=True)
    waiting = app.migrations.apply("p", 2, by=owner, reason="Neuer Schritt")
    app.management.run_due()

    assert (waiting.state, app.migrations.running("p")) == ("proposed", {1: 2})
    with pytest.raises(NotAllowed, match="migration_four_eyes"):
        app.migrations.approve(waiting.id, by=owner)
    with pytest.raises(Conflict, match="migration_under_way"):
        app.migrations.apply("p", 2, by=owner, reason="Noch einmal")
    app.migrations.approve(waiting.id, by=bert)
    assert app.migrations.progress(waiting.id).decided_by == bert.username
    app.management.run_due()
    assert app.migrations.progress(waiting.id).state == "done"
    assert app.migrations.running("p") == {2: len(cases)}
    with pytest.raises(Conflict, match="migration_settled"):
        app.migrations.reject(waiting.id, by=bert)


def test_a_move_that_waits_is_refused_or_taken_back(app, publish, start, owner, bert):
    """By another with a reason, or by who proposed it; no case has moved, and the next one may be proposed."""
    admin = app.identity.create_person("ada", "Ada Min", groups=[], roles=["admin"])
    publish(line("a"))
    start(1)
    publish(line("a", "b"))
    app.releases.set_setting("p", by=admin, second_person=True, moves_second_person=True)
    first = app.migrations.apply("p", 2, by=owner, reason="Eins")
    app.migrations.reject(first.id, by=bert, reason="Zu früh")
    assert app.migrations.progress(first.id).state == "rejected"
    second = app.migrations.apply("p", 2, by=owner, reason="Zwei")
    app.migrations.reject(second.id, by=owner)
    assert app.migrations.progress(second.id).state == "rejected"
    app.management.run_due()

    assert app.migrations.running("p") == {1: 1}
    assert app.migrations.apply("p", 2, by=SYSTEM, reason="Befehlszeile").state == "running"
