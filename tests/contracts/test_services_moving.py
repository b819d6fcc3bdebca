"""A case is moved by hand to another step: rows, history and audit follow, and what would break it is refused."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import InstanceState


@pytest.fixture
def case(app, deploy, bert):
    """A case at its first step."""
    deploy("line")
    return app.runtime.start("line", {}, by=bert)


def _open(app, case) -> list[str]:
    return [one.element for one in app.tasks.of_case(case.id, state="open")]


def test_a_move_changes_rows_history_and_audit_together(app, case, bert):
    """The old task is cancelled, the new one is open, the audit tells from where to where, why and by whom."""
    (place,) = app.runtime.places(case.id)
    assert (place.element, place.targets) == ("first", ("work", "second", "pause", "paid"))

    moved = app.runtime.move(case.id, place.activity_id, "second", by=bert, reason="Liegt schon vor")

    assert (_open(app, case), moved.state) == (["second"], InstanceState.RUNNING)
    told = app.history.audit(case.id)[-1]
    assert (told.action, told.actor, told.payload["reason"]) == ("token_moved", "bert", "Liegt schon vor")
    assert (told.payload["before"], told.payload["after"]) == (["first"], ["second"])
    states = {one.element: one.state for one in app.history.activities(case.id)}
    assert (states["first"], states["second"]) == ("cancelled", "active")
    assert app.management.sentinel() == []


def test_a_move_without_reason_to_nowhere_or_of_what_is_gone_changes_nothing(app, case, bert):
    """It is refused, and the case stands where it stood; a suspended case is not moved either."""
    (place,) = app.runtime.places(case.id)
    before = (app.tasks.of_case(case.id), len(app.history.audit(case.id)))

    for error, activity, target, reason in (
        (Rejected, place.activity_id, "second", " "),
        (NotFound, place.activity_id, "nowhere", "weil"),
        (NotFound, "gone", "second", "weil"),
        (Conflict, place.activity_id, "done", "weil"),
    ):
        with pytest.raises(error):
            app.runtime.move(case.id, activity, target, by=bert, reason=reason)
    assert before == (app.tasks.of_case(case.id), len(app.history.audit(case.id)))

    app.runtime.suspend(case.id, by=bert, reason="Pause")
    with pytest.raises(Conflict):
        app.runtime.move(case.id, place.activity_id, "second", by=bert, reason="weil")
    assert app.runtime.places(case.id) == []


def test_leaving_a_failed_step_settles_its_incident_and_its_job(app, case, clock, shelf, bert):
    """Moving away from a broken automatic step closes its incident; its job never runs again."""
    def broken(step):
        raise ValueError("no")

    shelf.work = broken
    app.runtime.move(case.id, app.runtime.places(case.id)[0].activity_id, "work", by=bert, reason="weil")
    for _ in range(3):
        app.management.run_due()
        clock.advance(dt.timedelta(minutes=10))
    assert [one.code for one in app.management.incidents(instance_id=case.id)] == ["job_failed"]

    app.runtime.move(case.id, app.runtime.places(case.id)[0].activity_id, "second", by=bert, reason="von Hand erledigt")

    assert app.management.incidents() == []
    assert app.management.jobs(state="open") == []
    assert _open(app, case) == ["second"]
    assert app.management.sentinel() == []
