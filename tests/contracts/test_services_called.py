"""Two processes of one deployment use the same element ids: neither is taken for the other."""
from __future__ import annotations

import json

import pytest

from web.steps import positions, steps
from workflows.engine import check_files
from workflows.errors import Conflict, NotAllowed, PermanentFailure
from workflows.model import SYSTEM


@pytest.fixture
def case(app, deploy, bert):
    """A case whose called process waits at its own `check`; that of the case itself is done by bert."""
    deploy("outer", "inner")
    case = app.runtime.start("outer", {}, by=bert)
    _complete(app, case, bert)
    return case


def _open(app, case):
    [task] = app.tasks.of_case(case.id, state="open")
    return task


def _complete(app, case, who):
    app.tasks.complete(_open(app, case).id, {}, who)
    app.worker.run_until_quiet()


def test_a_task_of_a_called_process_is_read_in_its_own_diagram(app, case, bert):
    """Name, caption and definition are the called process's; the list still says which process the case runs."""
    task = _open(app, case)
    assert (task.name, task.label, task.definition_id, task.case_definition_id) == ("Entscheidung prüfen", "innen", "inner:1", "outer:1")
    assert (task.process_key, task.process_name) == ("outer", "Außen")
    assert app.tasks.inbox(bert, process="outer") == [task]
    assert app.tasks.processes(bert) == [("outer", "Außen")]
    assert app.tasks.variables(task.id, bert) == {}


def test_four_eyes_of_a_called_process_hold(app, case, anna, bert):
    """Who checked inside may not release inside, though a step of the same id in the calling process asks for nothing."""
    _complete(app, case, anna)
    task = _open(app, case)
    assert app.tasks.barred(task.id) == ["anna"]
    with pytest.raises(NotAllowed) as caught:
        app.tasks.claim(task.id, anna)
    assert (caught.value.code, caught.value.params["of"]) == ("four_eyes", "Entscheidung prüfen")
    app.tasks.claim(task.id, bert)


def test_what_the_calling_process_has_done_settles_no_guard_of_the_called_one(app, case, bert):
    """Its `check` is another one: the release inside cannot be reached by a move."""
    activity = _open(app, case).id
    assert [one.targets for one in app.runtime.places(case.id) if "release" in one.targets] == []
    with pytest.raises(Conflict, match="move_breaks"):
        app.runtime.move(case.id, activity, "release", by=bert, reason="weil")


def test_the_cases_diagram_marks_its_own_steps_only(app, case, anna, bert, shelf):
    """Steps inside are told by their own names and colour no shape of the same id outside; incidents too.

    Outside the case stands at the step that calls.
    """
    def broken(step):
        raise PermanentFailure("no printer")

    shelf.work = broken
    model = app.repository.model("outer:1")

    def shown():
        done, tasks = app.history.activities(case.id), app.tasks.of_case(case.id, state="open")
        incidents = app.management.incidents(instance_id=case.id)
        return json.loads(positions(model, done, tasks, incidents)), [one.name for one in steps(model, done, tasks, incidents)]

    marks, names = shown()
    assert (marks["here"], "check" in marks["done"]) == (["decide"], True)
    assert names[:2] == ["Eingang prüfen", "Entscheidung prüfen (innen)"]
    _complete(app, case, anna)
    _complete(app, case, bert)
    [incident] = app.management.incidents()
    marks, names = shown()
    assert (incident.step, marks["failed"], "release" in marks["done"]) == ("Bescheid senden", [], False)
    assert names[:4] == ["Eingang prüfen", "Entscheidung prüfen", "Entscheidung freigeben", "Bescheid senden"]
    app.management.skip(incident.id, by=SYSTEM, reason="von Hand")
    assert shown()[0]["here"] == ["release"]


def test_findings_are_called_as_their_own_file_calls_the_element(diagram):
    """Both diagrams have a `check` without a form: each finding bears the label of its file."""
    files = {f"{name}.bpmn": diagram(name) for name in ("outer", "inner")}
    found = {(one.resource, one.label) for one in check_files(files, registry=None) if (one.element, one.code) == ("check", "form_missing")}
    assert found == {("outer.bpmn", "Eingang prüfen"), ("inner.bpmn", "Entscheidung prüfen")}
