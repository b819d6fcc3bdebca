"""A leaver's list: everything they hold goes to others, each recorded; half done is done, and the rest can follow."""
from __future__ import annotations

import datetime as dt

import pytest

from tests.contracts.at_the_same_moment import at_once
from workflows.errors import Conflict, NotAllowed, Rejected
from workflows.model import SYSTEM

MON, FRI = dt.date(2026, 1, 5), dt.date(2026, 1, 9)


@pytest.fixture
def boss(app):
    return app.identity.create_person("boss", "Ina Chef", roles=["admin"])


@pytest.fixture
def desk(app, deploy, anna, bert):
    """Anna holds two tasks, one put off, words in one; a view of the team, a token, an absence; and stands in for Bert."""
    deploy("two_steps")
    for _ in range(2):
        app.runtime.start("two_steps", {"name": "Holm", "place": "Rostock", "deadline": None}, by=SYSTEM)
    first, second = app.tasks.inbox(anna)
    app.tasks.claim(first.id, anna)
    app.tasks.save_draft(first.id, anna, {"remark": ["half a page"]})
    app.tasks.follow_up(second.id, dt.date(2026, 1, 20), anna)
    app.tasks.claim(second.id, anna)
    app.views.save("Dringend", {"ansicht": "team"}, anna, "register")
    app.tokens.create(anna, "Skript", scopes=["tasks:read"], days=10, by=anna)
    app.absences.enter("anna", dt.date(2026, 2, 2), dt.date(2026, 2, 6), {"*": "bert"}, by=anna)
    app.absences.enter("bert", MON, FRI, {"register": "anna"}, by=bert)
    return first, second


def kinds(app, who, by):
    return sorted(one.kind for one in app.leaving.holdings(who, by=by))


def test_everything_somebody_holds_is_listed(app, desk, anna, boss):
    """Nothing is forgotten, and nobody is deactivated as long as something is there."""
    assert kinds(app, anna, boss) == ["absence", "deputy", "draft", "task", "task", "token", "view"]
    with pytest.raises(Conflict) as refusal:
        app.leaving.deactivate(anna, by=boss)
    assert (refusal.value.code, refusal.value.params["count"]) == ("still_holds", 7)


def test_each_thing_goes_on_is_recorded_and_done_once(app, desk, anna, bert, boss):
    """Stopped after any thing, doing the list again does the rest; words go along; then the account ends."""
    first, second = desk
    goes = {"draft": "p:bert", "task": "p:bert", "deputy": "", "view": "p:bert"}
    listed = app.leaving.holdings(anna, by=boss)
    for done, _ in enumerate(listed):  # a new beginning before each, as after a kill
        left = app.leaving.holdings(anna, by=boss)
        assert len(left) == len(listed) - done
        assert app.leaving.hand_on(anna, left[0], goes.get(left[0].kind, ""), by=boss)
        assert not app.leaving.hand_on(anna, left[0], goes.get(left[0].kind, ""), by=boss)
    assert app.leaving.holdings(anna, by=boss) == []
    assert {one.id for one in app.tasks.inbox(bert, view="mine")} == {first.id}
    assert app.tasks.get(second.id, bert).assignee.username == "bert"
    assert app.tasks.draft(first.id, bert).raw == {"remark": ["half a page"]}
    assert [one.owner for one in app.views.listed(bert)] == ["bert"]
    receipts = app.leaving.receipts(anna, by=boss)
    assert sorted(one.payload["kind"] for one in receipts) == sorted(one.kind for one in listed)
    assert {one.actor for one in receipts} == {"boss"}

    app.leaving.deactivate(anna, by=boss)
    assert app.identity.person(anna.id).active is False
    assert app.history.verify().ok


def test_what_nobody_else_could_do_is_on_the_list(app, deploy, anna, boss):
    """Of a team of one: its free tasks would be nobody's and have to go somewhere first."""
    deploy("two_steps")
    app.runtime.start("two_steps", {"name": "n", "place": "X", "deadline": None}, by=SYSTEM)
    [alone] = app.leaving.holdings(anna, by=boss)
    assert alone.kind == "only"
    with pytest.raises(Rejected, match="hand_over_target"):
        app.leaving.hand_on(anna, alone, "", by=boss)
    app.identity.create_person("carl", "Carl Ohm", groups=["advisory"], roles=["clerk"])
    app.leaving.hand_on(anna, alone, "t:advisory", by=boss)
    app.leaving.deactivate(anna, by=boss)
    assert app.management.sentinel() == []


def test_who_may(app, desk, anna, bert, carl, boss):
    """Leads hand on for their team, only administrators end accounts, nobody their own, and one administrator stays."""
    assert app.leaving.holdings(anna, by=bert)
    for who in (anna, carl):
        with pytest.raises(NotAllowed):
            app.leaving.holdings(bert, by=who)
    with pytest.raises(NotAllowed):
        app.leaving.deactivate(anna, by=bert)
    with pytest.raises(NotAllowed, match="not_oneself"):
        app.leaving.deactivate(boss, by=boss)
    with pytest.raises(Conflict, match="last_admin"):
        app.staff.change(boss.id, name="Ina Chef", email="", roles=["clerk"], groups=[], by=boss)


def test_two_administrators_who_remove_each_other_leave_one(app, boss):
    """Both at the same moment, one by taking the role, one by ending the account: one is told, and one stays."""
    other = app.identity.create_person("chief", "Karl Kern", roles=["admin"])
    acts = [
        lambda: app.staff.change(boss.id, name="Ina Chef", email="", roles=["clerk"], groups=[], by=other),
        lambda: app.leaving.deactivate(other, by=boss),
    ]
    told = at_once(acts, refused=(Conflict,))
    assert [one.code for one in told if isinstance(one, Conflict)] == ["last_admin"]
    assert len([one for one in app.identity.people() if "admin" in one.roles]) == 1


def test_people_and_teams_are_kept_by_administrators(app, anna, boss):
    """New roles end sessions and are recorded; bad names, roles and teams are refused; a clerk changes nothing."""
    app.staff.name_team("legal", "Rechtsstelle", email="", by=boss)
    token = app.identity.create_session(anna)
    app.staff.change(anna.id, name="Anna  Berg", email="a@example.org", roles=["clerk", "lead"], groups=["legal"], by=boss)
    assert app.identity.session(token) is None
    assert app.identity.person(anna.id).groups == {"legal"}
    for wrong, code in (({"roles": []}, "person_roles"), ({"roles": ["king"]}, "person_roles"), ({"groups": ["x"]}, "person_teams"),
                        ({"name": " "}, "person_name")):
        with pytest.raises(Rejected, match=code):
            app.staff.change(anna.id, by=boss, **{"name": "A", "email": "", "roles": ["clerk"], "groups": [], **wrong})
    with pytest.raises(Rejected, match="team_key"):
        app.staff.name_team("Mein Team", "x", email="", by=boss)
    with pytest.raises(Rejected, match="person_username"):
        app.staff.create("a b", "A B", email="", password="ein langes Kennwort", roles=["clerk"], groups=[], by=boss)
    with pytest.raises(NotAllowed):
        app.staff.change(anna.id, name="A", email="", roles=["admin"], groups=[], by=anna)
