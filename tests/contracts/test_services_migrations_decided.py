"""Who moves cases, which ones, and how a move is approved, stopped and taken back; each case wholly or not at all."""
from __future__ import annotations

import pytest

from tests.contracts.moved_cases import (
    case_row,
    codes,
    line,
    move,
    rows,
    timer,
)
from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import SYSTEM
from workflows.persistence.tables import (
    job,
    migration_item,
    user_task,
)
from workflows.services.migrations import Selection


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
