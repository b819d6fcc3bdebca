"""Cases and tasks handed on with a reason, tasks of nobody found and given away, and what a lead sees of a team."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import SYSTEM
from workflows.services import unattended

MON, FRI = dt.date(2026, 1, 5), dt.date(2026, 1, 9)


@pytest.fixture
def boss(app):
    return app.identity.create_person("boss", "Ina Chef", roles=["admin"])


def start(app, day=None):
    deadline = day and dt.date(2026, 1, day)
    return app.runtime.start("two_steps", {"name": "Holm", "place": "Rostock", "deadline": deadline}, by=SYSTEM)


def today(app, person):
    return app.identity.by_username(person.username)


def lost(app, without=()):
    with app.reading() as connection:
        return sorted(one.why for one in unattended.unattended(connection, app.context.today(), without=without))


def test_a_case_goes_to_a_person_with_a_reason_and_need_to_know_follows(app, deploy, anna, bert, carl):
    """Somebody of another team gets what Anna has of it, sees the case, is told, and the record says why."""
    deploy("two_steps")
    case = start(app)
    [task] = app.tasks.of_case(case.id)
    app.tasks.claim(task.id, anna)
    for wrong in ({"person": "carl", "reason": " "}, {"reason": "x"}, {"person": "carl", "team": "advisory", "reason": "x"},
                  {"person": "nobody", "reason": "x"}, {"team": "nowhere", "reason": "x"}):
        with pytest.raises(Rejected):
            app.handing.hand_over(case.id, **wrong, by=anna)
    with pytest.raises(NotFound):
        app.handing.hand_over(case.id, person="carl", reason="x", by=carl)

    assert app.handing.hand_over(case.id, person="carl", reason="Kennt den Betrieb", by=anna) == 1
    assert app.history.instance(case.id, carl).id == case.id
    assert [one.id for one in app.tasks.inbox(carl, view="mine")] == [task.id]
    link = app.history.audit(case.id)[-1]
    assert (link.action, link.actor, link.payload["to"], link.payload["reason"]) == ("case_handed_over", "anna", "Carl Ohm", "Kennt den Betrieb")
    assert [one.kind for one in app.notifications.listed(carl)] == ["handed_over"]
    with pytest.raises(Conflict, match="hand_over_nothing"):
        app.handing.hand_over(case.id, person="anna", reason="x", by=anna)


def test_a_case_goes_to_a_team(app, deploy, anna, carl):
    """The other team finds it in its list, Anna's does not any more."""
    deploy("two_steps")
    case = start(app)
    app.handing.hand_over(case.id, team="advisory", reason="Beratungsfall", by=anna)
    assert [one.instance_id for one in app.tasks.inbox(carl)] == [case.id]
    assert app.tasks.inbox(anna) == []
    app.tasks.complete(app.tasks.inbox(carl)[0].id, {}, carl)


def test_a_case_goes_to_nobody_who_may_not_decide_it(app, deploy, anna, bert):
    """Who checked does not get the approval handed over."""
    deploy("two_steps")
    case = start(app)
    [check] = app.tasks.of_case(case.id)
    app.tasks.complete(check.id, {}, anna)
    with pytest.raises(NotAllowed, match="four_eyes_receiver"):
        app.handing.hand_over(case.id, person="anna", reason="x", by=bert)


def test_a_task_nobody_can_take_is_found_and_given_to_somebody(app, deploy, anna, bert, carl, boss):
    """Its team's last member goes: the sentinel says so, an administrator gives it away without opening the case."""
    deploy("two_steps")
    case = start(app)
    assert lost(app) == []
    assert lost(app, without=["anna", "bert"]) == ["nobody"]
    for one in (anna, bert):
        app.identity.change_person(one.id, by=boss, active=False)
    [finding] = app.management.sentinel()
    assert (finding.code, finding.instance_id) == ("task_of_nobody", case.id)

    with pytest.raises(NotFound):
        app.handing.entrust(finding.params["task"], team="advisory", reason="x", by=carl)
    app.handing.entrust(finding.params["task"], team="advisory", reason="Team aufgelöst", by=boss)
    assert app.management.sentinel() == []
    assert [one.instance_id for one in app.tasks.inbox(carl)] == [case.id]
    with pytest.raises(NotFound):
        app.history.instance(case.id, boss)


def test_a_leavers_task_and_one_that_waits_for_somebody_away_are_found(app, deploy, anna, bert, boss):
    """Held by who is gone, or by who is away without a deputy; with one it is attended to."""
    deploy("two_steps")
    start(app)
    [task] = app.tasks.inbox(anna)
    app.tasks.claim(task.id, anna)
    away = app.absences.enter("anna", MON, FRI, {}, by=anna)
    assert lost(app) == ["absent"]
    app.absences.change(away.id, MON, FRI, {"*": "bert"}, by=anna)
    assert lost(app) == []
    app.absences.enter("bert", MON, FRI, {}, by=bert)
    assert lost(app) == ["absent"]
    app.identity.change_person(anna.id, by=boss, active=False)
    assert lost(app) == ["leaver"]
    with pytest.raises(NotAllowed, match="person_inactive"):
        app.tasks.assign(task.id, today(app, anna), by=bert)


def test_a_lead_sees_the_team_and_nobody_else_does(app, deploy, anna, bert, carl, clock):
    """Who has what, what is free and near its date, who is away; not for clerks, not of other teams."""
    deploy("two_steps")
    for day in (6, 7, 20, None):
        start(app, day)
    first, *_ = app.tasks.inbox(anna)
    app.tasks.claim(first.id, anna)
    app.absences.enter("anna", MON, FRI, {"*": "bert"}, by=anna)
    near = dt.datetime(2026, 1, 8, tzinfo=dt.UTC)
    work = app.team_board.of(bert, "register", near_before=near, overdue_before=dt.datetime(2026, 1, 7, tzinfo=dt.UTC))

    assert [(one.person.username, one.until, one.open_tasks) for one in work.members] == [("anna", FRI, 1), ("bert", None, 0)]
    assert ([one.id for one in work.held], len(work.free), work.unassigned, work.overdue) == ([first.id], 1, 3, 1)
    assert (app.team_board.teams(bert)[0], app.team_board.busiest(bert)) == ("register", "register")
    assert app.team_board.busiest(anna) == ""
    for who, team in ((anna, "register"), (bert, "advisory"), (carl, "advisory")):
        with pytest.raises(NotAllowed, match="lead_only"):
            app.team_board.of(who, team, near_before=near, overdue_before=near)
    assert [one.person.username for one in app.handing.could_have(first.id)] == ["anna", "bert"]


def test_a_process_whose_team_has_nobody_is_deployed_with_a_warning(app, diagram, carl):
    """Each task none of whose teams has an active member is named; nothing is hindered, and with a member it is silent."""
    def deployed():
        done = app.repository.deploy({"two_steps.bpmn": diagram("two_steps")}, by=SYSTEM, policy="lenient")
        return [(one.code, one.label) for one in done.problems if one.code == "team_without_members"]

    assert deployed() == [("team_without_members", "Prüfen"), ("team_without_members", "Freigeben")]
    app.identity.create_person("anna", "Anna Berg", groups=["register"], roles=["clerk"])
    assert deployed() == []
