"""Why a case came to a task: told from the record, whatever the diagram says today."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.errors import NotFound
from workflows.model import SYSTEM


def at_decision(app, deploy, anna):
    """A case that was sent back once, then went on in two branches."""
    deploy("forks")
    case = app.runtime.start("forks", {"amount": 5}, by=anna)
    for amount in (5, 50):
        [task] = app.tasks.of_case(case.id, "open")
        app.tasks.complete(task.id, {"amount": amount}, anna)
    tasks = {task.element: task for task in app.tasks.of_case(case.id, "open")}
    return case, tasks


def told(way):
    return [(one.element, one.taken, [row["values"] for row in one.tested], one.times) for one in way.forks]


def test_each_pass_of_a_fork_on_the_way_is_told_and_no_other(app, deploy, anna):
    """A loop is told each time with the values read then; a fork of a parallel branch belongs to its own tasks."""
    case, tasks = at_decision(app, deploy, anna)
    back = ("right", ("no",), [{"amount": 5}], 1)
    on = ("right", ("yes",), [{"amount": 50}], 2)

    assert told(app.history.way_to(case.id, tasks["decide"].id, anna)) == [back, on]
    assert told(app.history.way_to(case.id, tasks["collect"].id, anna)) == [
        back, on, ("paid", ("unpaid",), [{"amount": 50}], 1)]


def test_the_version_of_that_time_is_named_after_the_case_was_moved(app, deploy, anna, clock, diagram):
    """A fork keeps the version and the condition it was passed with, also when the case runs on another one now."""
    case, tasks = at_decision(app, deploy, anna)
    clock.advance(dt.timedelta(hours=1))
    changed = diagram("forks").replace(b"amount &gt; 10<", b"amount &gt; 1000<")
    app.repository.deploy({"forks.bpmn": changed}, by=SYSTEM, policy="lenient")
    moved = app.migrations.apply("forks", 2, cases=[case.id], by=SYSTEM, reason="Probe")
    app.migrations.work_off(moved.id)
    assert app.history.instance(case.id, SYSTEM).version == 2

    way = app.history.way_to(case.id, tasks["decide"].id, anna)

    assert [(one.definition_id, one.tested[0]["condition"]) for one in way.forks] == [("forks:1", "amount > 10")] * 2


def test_who_may_not_see_the_case_learns_no_reason(app, deploy, anna, carl):
    """Need to know holds for reasons, too."""
    deploy("two_steps")
    case = app.runtime.start("two_steps", {"name": "A", "place": "B", "deadline": None}, by=anna)
    [task] = app.tasks.of_case(case.id, "open")
    with pytest.raises(NotFound):
        app.history.way_to(case.id, task.id, carl)


def test_erased_data_leaves_no_reason(app, deploy, anna):
    """Where the case's data is erased, its reasons are, and it is said so."""
    case, tasks = at_decision(app, deploy, anna)
    for task in tasks.values():
        app.tasks.complete(task.id, {}, SYSTEM)
    admin = app.identity.create_person("ada", "Ada", roles=["admin"])
    app.records.erase(case.id, by=admin, reason="Frist")

    way = app.history.way_to(case.id, tasks["decide"].id, anna)

    assert (way.forks, way.erased) == ((), True)
