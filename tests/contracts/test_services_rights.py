"""Every act of operations asks in the service itself who may: no page, program or mistake in one gets around it."""
from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable

import pytest

from workflows.errors import EngineError, NotAllowed, NotFound
from workflows.model import SYSTEM, Incident, Person, ProcessInstance
from workflows.persistence.tables import incident

TENDING = ("retry", "suspend", "resume", "repair", "run_now")
STEERING = ("correct", "skip", "cancel", "move", "set_variables", "fire")


@pytest.fixture
def people(app, anna, bert, carl) -> dict[str, Person]:
    """A clerk and a lead of the case's team, a clerk and a lead of another, an administrator, an auditor."""
    return {
        "clerk": anna, "lead": bert, "other_clerk": carl,
        "other_lead": app.identity.create_person("dora", "Dora Kamp", groups=["advisory"], roles=["lead"]),
        "admin": app.identity.create_person("ole", "Ole Fern", roles=["admin"]),
        "auditor": app.identity.create_person("rita", "Rita Recht", roles=["auditor"]),
        "admin_of_team": app.identity.create_person("ines", "Ines Amt", groups=["register"], roles=["admin", "clerk"]),
    }


@pytest.fixture
def broken(app, deploy, shelf, clock) -> tuple[ProcessInstance, Incident, str]:
    """A case of team register with a failed job, a planned timer and a delivery that waits."""
    def work(step):
        raise OSError("down")

    shelf.work = work
    deploy("rights")
    case = app.runtime.start("rights", {}, by=SYSTEM)
    for _ in range(3):
        app.management.run_due()
        clock.advance(dt.timedelta(minutes=10))
    [failed] = app.management.incidents()
    [timer] = [one for one in app.management.due_work(SYSTEM) if one.kind == "timer"]
    return case, failed, timer.id


@pytest.fixture
def act(app, broken, clock) -> Callable[[str, Person], object]:
    """Does an act on the broken case as somebody."""
    case, failed, timer = broken
    management, runtime = app.management, app.runtime
    activity = next(one for one in runtime.places(case.id) if one.element == "first").activity_id

    def _suspend_first(who: Person) -> object:
        runtime.suspend(case.id, by=SYSTEM, reason="ruht")
        return runtime.resume(case.id, by=who, reason="weiter")

    def _run_now(who: Person) -> object:
        clock.advance(dt.timedelta(days=9))
        return management.run_now(timer, by=who)

    acts: dict[str, Callable[[Person], object]] = {
        "retry": lambda who: management.retry(failed.id, by=who),
        "correct": lambda who: management.correct(failed.id, {"x": 1}, by=who, reason="weil"),
        "skip": lambda who: management.skip(failed.id, by=who, reason="weil"),
        "repair": lambda who: management.repair(case.id, by=who),
        "run_now": _run_now,
        "fire": lambda who: management.run_now(timer, by=who, reason="weil"),
        "cancel": lambda who: runtime.cancel(case.id, by=who, reason="weil"),
        "suspend": lambda who: runtime.suspend(case.id, by=who, reason="weil"),
        "resume": _suspend_first,
        "move": lambda who: runtime.move(case.id, activity, "second", by=who, reason="weil"),
        "set_variables": lambda who: runtime.set_variables(case.id, {"x": 1}, by=who, reason="weil"),
        "look_through": lambda who: management.look_through(by=who),
    }
    return lambda name, who: acts[name](who)


def _state(app, case) -> object:
    return app.history.audit(case.id), app.management.incidents(), app.runtime.variables(case.id), app.runtime.places(case.id)


@pytest.mark.parametrize("name", [*TENDING, *STEERING])
@pytest.mark.parametrize(("who", "error"), [
    ("clerk", NotAllowed), ("auditor", NotAllowed), ("other_clerk", NotFound), ("other_lead", NotFound),
])
def test_no_act_is_done_for_who_may_not(app, act, broken, people, name, who, error):
    """A clerk of the team and an auditor are refused; for another team the case is not there; nothing changes, no line."""
    case = broken[0]
    if name == "resume":
        before = len(app.history.audit(case.id)) + 1
    else:
        before = _state(app, case)
    with pytest.raises(error):
        act(name, people[who])
    if name == "resume":
        assert len(app.history.audit(case.id)) == before
    else:
        assert _state(app, case) == before


@pytest.mark.parametrize("name", STEERING)
def test_an_administrator_decides_nothing_about_a_case_they_may_not_see(app, act, broken, people, name):
    """They know of it, so they are told that it is the lead's."""
    before = _state(app, broken[0])
    with pytest.raises(NotAllowed) as caught:
        act(name, people["admin"])
    assert (caught.value.code, _state(app, broken[0])) == ("lead_only", before)


@pytest.mark.parametrize(("name", "who"), [
    *((name, who) for name in TENDING for who in ("lead", "admin", "admin_of_team")),
    *((name, who) for name in STEERING for who in ("lead", "admin_of_team")),
])
def test_who_may_can(act, people, name, who):
    """Leads of the team and administrators tend; leads, and administrators who see the case, steer."""
    act(name, people[who])


def test_the_system_may_everything(act):
    """Worker, command line and scenarios act as the system."""
    for name in ("look_through", "retry"):
        act(name, SYSTEM)


def test_a_look_at_everything_is_for_those_who_look_after_the_installation(act, people):
    """Leads and administrators; nobody else makes the installation read everything."""
    done = set()
    for who, person in people.items():
        with contextlib.suppress(NotAllowed):
            act("look_through", person)
            done.add(who)
    assert done == {"lead", "other_lead", "admin", "admin_of_team"}


def test_what_belongs_to_no_case_is_the_administrators(app, shelf, people):
    """An incident without a case is neither retried nor skipped by a lead, and its delivery stays as it is."""
    with app.context.db.write() as connection:
        connection.execute(incident.insert(), [{
            "id": "lone", "instance_id": None, "definition_id": None, "element": "", "activity_id": "", "job_id": None,
            "outbox_key": None, "code": "delivery_failed", "message": "", "params": {}, "attempts": 1,
            "created": app.clock(), "resolved": None, "resolved_by": "", "resolution": "",
        }])
    for act in (lambda who: app.management.retry("lone", by=who), lambda who: app.management.skip("lone", by=who, reason="weil")):
        with pytest.raises(NotAllowed):
            act(people["lead"])
    app.management.skip("lone", by=people["admin"], reason="weil")
    assert app.management.incidents() == []


def test_what_a_page_offers_is_what_the_acts_allow(app, act, broken, people):
    """`rights` says yes exactly where an act goes through."""
    case, failed, _ = broken
    for person in people.values():
        for offered, name in ((app.rights.may_steer(case.id, person), "set_variables"), (app.rights.may_tend(case.id, person), "repair")):
            try:
                act(name, person)
                done = True
            except EngineError:
                done = False
            assert offered is done
        assert app.rights.may_settle(failed, person) is app.rights.may_steer(case.id, person)
