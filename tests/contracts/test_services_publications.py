"""What was published stays readable with who and why; how a process runs is counted by step, never by person."""
from __future__ import annotations

import datetime as dt
import pathlib

import pytest

from workflows.errors import NotFound

DIAGRAMS = pathlib.Path(__file__).parent / "diagrams"
TWO = {"two_steps.bpmn": (DIAGRAMS / "two_steps.bpmn").read_bytes()}
CALLING = {name: (DIAGRAMS / name).read_bytes() for name in ("outer.bpmn", "inner.bpmn")}


def publish(app, files, by, note=""):
    return app.repository.deploy(files, by=by, note=note, policy="lenient")


def test_publications_of_a_package(app, anna):
    """Each version tells when, by whom, why, and with which bytes; what is in force comes first."""
    publish(app, TWO, anna, "erste")
    publish(app, {"two_steps.bpmn": TWO["two_steps.bpmn"].replace(b"Freigeben", b"Zeichnen")}, anna, "zweite")

    newest, first = app.publications.of("two_steps")

    assert (newest.version, newest.note, newest.by, first.note) == (2, "zweite", anna.name, "erste")
    assert newest.digest != first.digest
    assert app.publications.files(first) == TWO
    assert app.publications.one("two_steps", 1) == first
    assert [one.package for one in app.publications.packages()] == ["two_steps"]


def test_a_package_has_several_processes(app, anna):
    """Processes published together are one package, called by the one people begin; each leads to it."""
    publish(app, CALLING, anna)

    (one,) = app.publications.packages()

    keys = [definition.key for definition in one.definitions]
    assert len(keys) == 2
    assert keys[0] == one.package
    assert {app.publications.package_of(key) for key in keys} == {one.package}


def test_what_was_never_published(app):
    """An unknown process or version is not found."""
    with pytest.raises(NotFound):
        app.publications.of("nothing")
    with pytest.raises(NotFound):
        app.publications.package_of("nothing")


def test_load(app, anna):
    """Cases that are not ended are counted by the version they run on."""
    publish(app, TWO, anna)
    app.runtime.start("two_steps", {"name": "A", "place": "B", "deadline": None}, by=anna)
    publish(app, TWO, anna)

    load = app.publications.load()

    assert {key: one.cases for key, one in load.items()} == {"two_steps:1": 1}


def test_figures(app, anna, clock):
    """Steps are told with their median; open and overdue ones are counted; nobody is named."""
    publish(app, TWO, anna)
    for days in (1, 3, 8):
        case = app.runtime.start("two_steps", {"name": "A", "place": "B", "deadline": None}, by=anna)
        (task,) = app.tasks.of_case(case.id)
        clock.advance(dt.timedelta(days=days))
        app.tasks.complete(task.id, {}, anna, revision=task.revision)

    found = app.management.figures("two_steps")

    steps = {one.element: one for one in found.steps}
    assert (found.running, found.ended, found.median) == (3, 0, None)
    assert (steps["check"].done, steps["check"].median, steps["check"].ninth) == (3, dt.timedelta(days=3), dt.timedelta(days=8))
    assert (steps["approve"].open, steps["approve"].done, steps["approve"].median) == (3, 0, None)
    assert anna.username not in repr(found)


def test_figures_since(app, anna, clock):
    """Only cases that began in the time asked for are looked at."""
    publish(app, TWO, anna)
    case = app.runtime.start("two_steps", {"name": "A", "place": "B", "deadline": None}, by=anna)
    (task,) = app.tasks.of_case(case.id)
    app.tasks.complete(task.id, {}, anna, revision=task.revision)
    clock.advance(dt.timedelta(days=40))

    found = app.management.figures("two_steps", clock() - dt.timedelta(days=30))

    assert {one.element: (one.done, one.open) for one in found.steps} == {"approve": (0, 1)}
