"""Four eyes never collapse into two, whoever stands in for whom, by every route there is."""
from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workflows.errors import EngineError, NotAllowed
from workflows.model import SYSTEM

MON, FRI = dt.date(2026, 1, 5), dt.date(2026, 1, 9)
NAMES = ("anna", "bert", "emma", "dora")
PAIRS = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=4)
ACTS = st.lists(
    st.tuples(st.sampled_from(("claim", "complete", "unclaim", "assign", "next")), st.sampled_from(NAMES), st.sampled_from(NAMES)),
    min_size=3, max_size=14,
)


@pytest.fixture
def house(app, deploy, anna, bert):
    """Three of the team, one of them its lead, and somebody from elsewhere whom the administrator lets stand in."""
    deploy("two_steps")
    app.identity.create_person("emma", "Emma Roth", groups=["register"], roles=["clerk"])
    app.identity.create_person("dora", "Dora Fink", groups=["advisory"], roles=["clerk"])
    return app


def person(app, name):
    return app.identity.by_username(name)


def act(app, word, task, who, other):
    if word == "claim":
        app.tasks.claim(task.id, who)
    elif word == "complete":
        app.tasks.complete(task.id, {}, who)
    elif word == "unclaim":
        app.tasks.unclaim(task.id, who)
    elif word == "assign":
        app.tasks.assign(task.id, other, by=who)
    else:
        found = app.tasks.next_for(who)
        if found is not None and found.instance_id == task.instance_id:
            app.tasks.complete(found.id, {}, who)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs=PAIRS, first=ACTS, later=PAIRS, second=ACTS)
def test_nobody_acts_on_both_sides(house, pairs, first, later, second):
    """Whatever happens: who checked, and for whom, is never who approved, nor for whom.

    Absences change between the acts; deputies, colleagues, leads and what is offered next are tried alike.
    """
    app = house
    case = app.runtime.start("two_steps", {"name": "n", "place": "X", "deadline": None}, by=SYSTEM)
    for absences, acts in ((pairs, first), (later, second)):
        entered = []
        for away, deputy in absences:
            try:
                entered.append(app.absences.enter(away, MON, FRI, {"*": deputy}, by=SYSTEM))
            except EngineError:
                continue
        for word, name, other in acts:
            for task in app.tasks.of_case(case.id, "open"):
                try:
                    act(app, word, task, person(app, name), person(app, other))
                except EngineError:
                    continue
        for one in entered:
            app.absences.withdraw(one.id, by=SYSTEM)
    done = {task.element: {one.username for one in (task.completed_by, task.acting_for) if one}
            for task in app.tasks.of_case(case.id, "completed")}
    assert done.get("check", set()).isdisjoint(done.get("approve", set()))
    assert "system" not in done.get("check", set()) | done.get("approve", set())


@pytest.mark.parametrize("turned", [False, True])
def test_both_directions_are_refused_by_name(house, anna, bert, turned):
    """Bert for Anna may not approve what Anna checked; nor Anna what Bert checked for her, nor Bert himself."""
    app = house
    case = app.runtime.start("two_steps", {"name": "n", "place": "X", "deadline": None}, by=SYSTEM)
    [check] = app.tasks.of_case(case.id)
    app.tasks.claim(check.id, anna)
    if turned:
        app.absences.enter("anna", MON, FRI, {"*": "bert"}, by=anna)
        app.tasks.complete(check.id, {}, person(app, "bert"))
    else:
        app.tasks.complete(check.id, {}, anna)
        app.absences.enter("anna", MON, FRI, {"*": "bert"}, by=anna)
    [approve] = app.tasks.of_case(case.id, "open")
    refused = ("anna", "bert") if turned else ("anna",)
    for name in refused:
        for attempt in (app.tasks.claim, lambda task_id, who: app.tasks.complete(task_id, {}, who),
                        lambda task_id, who: app.tasks.assign(task_id, who, by=bert)):
            with pytest.raises(NotAllowed, match="four_eyes"):
                attempt(approve.id, person(app, name))
    assert app.tasks.barred(approve.id) == sorted(refused)


def test_who_stands_in_for_who_checked_may_not_approve_in_their_name(house, anna, bert):
    """A task assigned to Anna by mistake of others, whose check was hers, cannot be done by her deputy."""
    app = house
    case = app.runtime.start("two_steps", {"name": "n", "place": "X", "deadline": None}, by=SYSTEM)
    [check] = app.tasks.of_case(case.id)
    app.tasks.complete(check.id, {}, anna)
    [approve] = app.tasks.of_case(case.id, "open")
    with app.context.db.write() as connection:
        connection.exec_driver_sql(f"UPDATE user_task SET assignee = 'anna' WHERE id = '{approve.id}'")
    app.absences.enter("anna", MON, FRI, {"*": "bert"}, by=anna)
    with pytest.raises(NotAllowed, match="four_eyes_deputy"):
        app.tasks.claim(approve.id, person(app, "bert"))
    assert app.tasks.next_for(person(app, "bert")) is None
