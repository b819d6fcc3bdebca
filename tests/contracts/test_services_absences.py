"""Who stands in for whom: what a deputy sees and may do, for which days, in whose name, and never more than that."""
from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from tests.contracts.at_the_same_moment import at_once
from workflows.errors import Conflict, EngineError, NotAllowed, NotFound, Rejected
from workflows.model import SYSTEM
from workflows.persistence.tables import user_task
from workflows.services import acting

MON, FRI = dt.date(2026, 1, 5), dt.date(2026, 1, 9)


def start(app, key="two_steps", by=SYSTEM):
    return app.runtime.start(key, {"name": "Holm", "place": "Rostock", "deadline": None}, by=by)


def today(app, person):
    """The person with whom they stand in for now, as their session has it."""
    return app.identity.by_username(person.username)


def race(*actions):
    """Run the actions so that all begin together; gives results and refusals."""
    told = at_once(actions, refused=(EngineError,))
    return ([one for one in told if not isinstance(one, EngineError)],
            [one for one in told if isinstance(one, EngineError)])


@pytest.fixture
def dora(app):
    """Somebody of another team, whom a lead may let stand in."""
    return app.identity.create_person("dora", "Dora Fink", groups=["advisory"], roles=["clerk"])


@pytest.fixture
def boss(app):
    """An administrator."""
    return app.identity.create_person("boss", "Ina Chef", roles=["admin"])


@pytest.fixture
def held(app, deploy, anna, bert):
    """A task of Anna's."""
    deploy("two_steps")
    start(app)
    [task] = app.tasks.inbox(anna)
    return app.tasks.claim(task.id, anna)


def test_a_deputy_sees_and_does_what_is_somebodys_for_their_days(app, held, anna, dora, boss, clock):
    """From the first day to the last one (Berlin), and the record says who acted for whom."""
    tuesday = dt.date(2026, 1, 6)
    app.absences.enter("anna", tuesday, tuesday, {"*": "dora"}, by=boss)
    assert app.tasks.inbox(today(app, dora), view="substitution") == []
    with pytest.raises(NotFound):
        app.tasks.get(held.id, today(app, dora))

    clock.move_to(dt.datetime(2026, 1, 5, 23, 30, tzinfo=dt.UTC))  # 0:30 on Tuesday in Berlin
    deputy = today(app, dora)
    [seen] = app.tasks.inbox(deputy, view="substitution")
    assert (seen.id, seen.stands_for.name, app.tasks.counts(deputy)["substitution"]) == (held.id, "Anna Berg", 1)
    assert app.history.instance(held.instance_id, deputy).id == held.instance_id
    taken = app.tasks.claim(held.id, deputy)
    assert (taken.assignee.username, taken.acting_for.username) == ("dora", "anna")
    app.tasks.complete(held.id, {}, deputy)

    done = app.tasks.get(held.id, anna)
    assert (done.completed_by.username, done.acting_for.username) == ("dora", "anna")
    trail = [(one.actor, one.payload["acting_for"]) for one in app.history.audit(held.instance_id) if "acting_for" in one.payload]
    assert trail == [("dora", "anna"), ("dora", "anna")]
    [activity] = [one for one in app.history.activities(held.instance_id) if one.element == "check"]
    assert (activity.actor, activity.acting_for) == ("Dora Fink", "Anna Berg")

    clock.move_to(dt.datetime(2026, 1, 6, 23, 30, tzinfo=dt.UTC))
    with pytest.raises(NotFound):
        app.history.instance(held.instance_id, today(app, dora))


def test_standing_in_opens_the_tasks_cases_and_no_other_and_no_role(app, held, anna, bert, dora, boss):
    """Other cases of who is away stay closed, also those they lead; a lead's deputy assigns nothing."""
    other = start(app)
    app.absences.enter("anna", MON, FRI, {"*": "dora"}, by=boss)
    app.absences.enter("bert", MON, FRI, {"*": "dora"}, by=boss)
    deputy = today(app, dora)

    # Nobody else of the team is there: what is free falls to the deputy, too.
    assert {one.instance_id for one in app.tasks.inbox(deputy, view="substitution")} == {held.instance_id, other.id}
    emma = app.identity.create_person("emma", "Emma Roth", groups=["register"], roles=["clerk"])
    deputy = today(app, dora)
    assert [one.id for one in app.tasks.inbox(deputy, view="substitution")] == [held.id]
    with pytest.raises(NotFound):
        app.history.instance(other.id, deputy)
    assert [one.id for one in app.history.instances(deputy)] == [held.instance_id]
    assert list(app.searching.find(deputy, "holm").cases) == app.history.instances(deputy)
    with pytest.raises(NotAllowed):
        app.tasks.assign(held.id, emma, by=deputy)
    assert not app.rights.may_steer(other.id, deputy)


def test_no_chains(app, held, anna, bert, carl, dora, boss):
    """What a deputy took for somebody does not fall to the deputy's deputy, and both are told when it is entered."""
    app.absences.enter("anna", MON, FRI, {"*": "carl"}, by=boss)
    app.tasks.claim(held.id, today(app, carl))
    entered = app.absences.enter("carl", MON, FRI, {"*": "dora"}, by=boss)

    assert app.tasks.inbox(today(app, dora), view="substitution") == []
    with pytest.raises(NotFound):
        app.tasks.claim(held.id, today(app, dora))
    assert [one.code for one in app.absences.hints(entered)] == ["absence_breaks_substitution"]
    [of_anna] = app.absences.of(anna)
    assert [one.code for one in app.absences.hints(of_anna)] == ["deputy_is_away"]


def test_deputies_per_team(app, deploy, anna, bert, carl, dora, boss):
    """Each team's deputy gets the tasks of that team; the one for everything else the rest."""
    deploy("two_steps", "line")
    both = app.identity.create_person("ulla", "Ulla Voss", groups=["register", "advisory"], roles=["clerk"])
    start(app)
    [task] = app.tasks.inbox(both)
    app.tasks.claim(task.id, both)
    app.absences.enter("ulla", MON, FRI, {"advisory": "dora", "*": "anna"}, by=both)

    assert [one.id for one in app.tasks.inbox(today(app, anna), view="substitution")] == [task.id]
    assert app.tasks.inbox(today(app, dora), view="substitution") == []
    with pytest.raises(NotFound):
        app.tasks.claim(task.id, today(app, dora))


def test_what_the_diagram_gives_to_one_person_by_name_has_no_deputy(app, deploy, anna, dora, boss):
    """Votes and decisions of a chair are personal: committees have deputies of their own."""
    deploy("two_steps")
    start(app)
    [task] = app.tasks.inbox(anna)
    with app.context.db.write() as connection:
        connection.exec_driver_sql("DELETE FROM user_task_group")
        connection.execute(user_task.update().values(assignee="anna", candidate_groups=[], candidate_users=[]))
    app.absences.enter("anna", MON, FRI, {"*": "dora"}, by=boss)

    assert app.tasks.inbox(today(app, dora), view="substitution") == []
    with pytest.raises(NotFound):
        app.tasks.complete(task.id, {}, today(app, dora))


@pytest.mark.parametrize(("days", "deputies", "code"), [
    ((FRI, MON), {"*": "bert"}, "absence_days_reversed"),
    ((dt.date(2026, 1, 1), dt.date(2026, 1, 4)), {"*": "bert"}, "absence_in_the_past"),
    ((MON, dt.date(2096, 1, 5)), {"*": "bert"}, "absence_too_long"),
    ((MON, FRI), {"*": "anna"}, "deputy_self"),
    ((MON, FRI), {"*": "nobody"}, "deputy_not_active"),
    ((MON, FRI), {"*": "guest"}, "deputy_guest"),
    ((MON, FRI), {"*": "carl"}, "deputy_not_in_team"),
    ((MON, FRI), {"legal": "bert"}, "absence_team_unknown"),
])
def test_what_cannot_be_is_refused_with_a_sentence(app, anna, bert, carl, days, deputies, code):
    """Wrong days and deputies change nothing."""
    app.identity.create_person("guest", "Gerd Gast", roles=["committee"])
    with pytest.raises(Rejected) as refusal:
        app.absences.enter("anna", *days, deputies, by=anna)
    assert refusal.value.code == code
    assert app.absences.of(anna) == []


def test_absences_do_not_overlap_whoever_enters_them_at_once(app, anna, bert):
    """Two entries for the same days: one is kept, the other is told which days are taken."""
    results, errors = race(*(lambda: app.absences.enter("anna", MON, FRI, {"*": "bert"}, by=anna),) * 2)
    assert len(results) == 1
    assert [(one.code, one.params["first_day"]) for one in errors] == [("absence_overlaps", MON)]


def test_who_may_enter_for_whom(app, anna, bert, carl, boss):
    """A lead for their teams, an administrator for all, a colleague for nobody; both sides see it, others do not."""
    found = app.absences.enter("anna", MON, FRI, {"*": "bert"}, by=bert)
    [told] = app.notifications.listed(anna)
    assert (told.kind, told.params["of"], told.params["own"], told.params["first_day"]) == ("substitution", "Anna Berg", True, MON)
    assert app.notifications.listed(bert) == []
    for who in (carl, anna):
        with pytest.raises(NotAllowed):
            app.absences.enter("bert", MON, FRI, {}, by=who)
    assert app.absences.one(found.id, anna).deputies == {"*": "bert"}
    assert [one.id for one in app.absences.represented_by(bert)] == [found.id]
    with pytest.raises(NotFound):
        app.absences.one(found.id, carl)
    # Only somebody who leads the team may let in people from elsewhere.
    assert app.absences.change(found.id, MON, FRI, {"*": "carl"}, by=bert).deputies == {"*": "carl"}
    assert app.absences.change(found.id, MON, dt.date(2026, 1, 8), {"*": "carl"}, by=anna).last_day.day == 8
    told = [(one.action, one.actor) for one in app.history.audit("system") if one.action.startswith("absence")]
    assert told == [("absence_entered", "bert"), ("absence_changed", "bert"), ("absence_changed", "anna")]


def test_what_is_over_goes_back(app, held, anna, bert, dora, boss, clock):
    """Ended early, the deputy's hold ends at once with a clear answer, and the task returns to who is back."""
    entered = app.absences.enter("anna", MON, FRI, {"*": "dora"}, by=boss)
    app.tasks.claim(held.id, today(app, dora))
    app.tasks.save_draft(held.id, today(app, dora), {"words": ["typed for an hour"]})
    app.absences.withdraw(entered.id, by=anna)

    with pytest.raises(NotAllowed) as refusal:
        app.tasks.complete(held.id, {}, today(app, dora))
    assert (refusal.value.code, refusal.value.params["name"]) == ("substitution_over", "Anna Berg")
    assert app.absences.give_back() == 1
    assert app.absences.give_back() == 0
    back = app.tasks.get(held.id, anna)
    assert (back.assignee.username, back.acting_for) == ("anna", None)
    assert app.tasks.draft(held.id, dora).raw == {"words": ["typed for an hour"]}
    with pytest.raises(Conflict):
        app.absences.withdraw(entered.id, by=anna)


def test_a_colleague_of_the_team_keeps_what_they_took_over(app, held, anna, bert, clock):
    """Who could do it in their own right finishes it; it still counts as done for both."""
    app.absences.enter("anna", MON, FRI, {"*": "bert"}, by=anna)
    app.tasks.claim(held.id, today(app, bert))
    clock.move_to(dt.datetime(2026, 1, 12, 7, tzinfo=dt.UTC))
    assert app.absences.give_back() == 0
    app.tasks.complete(held.id, {}, today(app, bert))
    [approval] = app.tasks.of_case(held.instance_id, "open")
    assert app.tasks.barred(approval.id) == ["anna", "bert"]


def test_who_is_back_takes_the_task_from_the_deputy_and_the_deputy_can_give_it_back(app, held, anna, bert):
    """Either way it is hers again."""
    app.absences.enter("anna", MON, FRI, {"*": "bert"}, by=anna)
    app.tasks.claim(held.id, today(app, bert))
    assert app.tasks.assign(held.id, anna, by=anna).assignee.username == "anna"
    app.tasks.claim(held.id, today(app, bert))
    given = app.tasks.unclaim(held.id, today(app, bert))
    assert (given.assignee.username, given.acting_for) == ("anna", None)


def test_deputy_and_returning_colleague_at_once(app, held, anna, dora, boss):
    """Both complete at once: one does, the other is told who, and the record names nobody who did not act."""
    app.absences.enter("anna", MON, FRI, {"*": "dora"}, by=boss)
    deputy = today(app, dora)
    results, errors = race(
        lambda: app.tasks.complete(held.id, {"by": "anna"}, anna), lambda: app.tasks.complete(held.id, {"by": "dora"}, deputy)
    )
    assert (len(results), [one.code for one in errors]) == (1, ["task_already_completed"])
    done = app.tasks.get(held.id, anna)
    by = app.runtime.variables(held.instance_id)["by"]
    assert (done.completed_by.username, done.acting_for and done.acting_for.username) == (by, "anna" if by == "dora" else None)


def test_deputy_and_returning_colleague_claim_at_once(app, held, anna, dora, boss):
    """Whatever the order, the task has one holder, and who is back can have it."""
    app.absences.enter("anna", MON, FRI, {"*": "dora"}, by=boss)
    deputy = today(app, dora)
    race(lambda: app.tasks.claim(held.id, anna), lambda: app.tasks.claim(held.id, deputy))
    now = app.tasks.get(held.id, anna)
    assert now.assignee.username in {"anna", "dora"}
    assert app.tasks.assign(held.id, anna, by=anna).assignee.username == "anna"


def test_the_absence_ends_while_the_deputy_completes(app, held, anna, dora, boss):
    """Either the deputy was in time, or the task is Anna's; nothing in between."""
    entered = app.absences.enter("anna", MON, FRI, {"*": "dora"}, by=boss)
    deputy = today(app, dora)
    app.tasks.claim(held.id, deputy)

    def back():
        app.absences.withdraw(entered.id, by=anna)
        app.absences.give_back()

    _, errors = race(lambda: app.tasks.complete(held.id, {}, deputy), back)
    now = app.tasks.get(held.id, anna)
    if errors:
        assert errors[0].code in {"substitution_over", "task_with_other"}
        assert (now.state, now.assignee.username) == ("open", "anna")
    else:
        assert (now.state, now.completed_by.username, now.acting_for.username) == ("completed", "dora", "anna")


def test_a_team_that_the_law_names_is_not_represented_from_elsewhere(app, deploy, anna, bert, dora, boss):
    """What a guard leaves to a team is done by its members alone, whoever stands in."""
    deploy("two_steps")
    start(app)
    [task] = app.tasks.inbox(anna)
    with app.reading() as connection:
        row = connection.execute(select(user_task).where(user_task.c.id == task.id)).one()
    model = app.repository.model(task.definition_id)
    guarded = type("Model", (), {"properties": {**model.properties, "guard:Nur das Team": "check only register"}})()
    acting.require_team_of_law(guarded, row, anna, "bert")
    acting.require_team_of_law(guarded, row, dora, "")
    with pytest.raises(NotAllowed, match="substitution_only_team"):
        acting.require_team_of_law(guarded, row, dora, "anna")
