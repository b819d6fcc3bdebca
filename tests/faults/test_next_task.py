""""Nächste Aufgabe starten" pressed by many at the same moment: everybody gets a task of their own (trust.md P9)."""
from __future__ import annotations

import collections
import threading

import pytest
from counter import Desk, at_once, served
from works import Works, open_works, place_on, start_cases

from workflows.model import SYSTEM

PEOPLE = ("anna", "bert", "carla", "dora", "emil", "fritz")
NOTHING = "Im Moment liegt keine Aufgabe für Sie bereit."


@pytest.fixture
def app(tmp_path, database_url):
    place_on(database_url, tmp_path)
    built = open_works(Works(tmp_path), durable=False)
    for name in PEOPLE:
        built.identity.create_person(name, name.title(), groups=["register"], roles=["clerk"])
    yield built
    built.close()


def lay_out(app, tasks):
    """So many tasks lie in the list."""
    start_cases(app, tasks)
    app.worker.run_until_quiet()
    assert len(app.tasks.inbox(SYSTEM, view="all")) == tasks


def press(app, monkeypatch, people):
    """All press the button; nobody takes a task before everybody has looked which one is next. Gives their answers."""
    looked, seen, choose = threading.Barrier(len(people), timeout=60), set(), app.tasks.next_for

    def next_for(person, **more):
        found = choose(person, **more)
        if person.username not in seen:
            seen.add(person.username)
            looked.wait()
        return found

    monkeypatch.setattr(app.tasks, "next_for", next_for)
    with served(app) as port:
        desks = {name: Desk(port, app, app.identity.by_username(name)) for name in people}
        tokens = {name: desk.form("/", "/naechste") for name, desk in desks.items()}
        answers = at_once([lambda name=name: desks[name].post("/naechste", tokens[name]) for name in people])
        found = dict(zip(people, answers, strict=True))
        assert {answer.status for answer in answers} == {303}
        words = {name: desks[name].get("/").words for name, answer in found.items() if answer.location == "/"}
    return {name: answer.location for name, answer in found.items()}, words


def claims(app):
    """Task -> who took it, by the record of every case."""
    taken = collections.defaultdict(list)
    for case in app.history.instances(SYSTEM):
        for entry in app.history.audit(case.id):
            if entry.action == "task_claimed":
                taken[entry.payload["task"]].append(entry.actor)
    return taken


@pytest.mark.parametrize("people", [PEOPLE[:2], PEOPLE])
def test_everybody_gets_another_task(app, monkeypatch, people):
    """Two people, and six, who all saw the same task first: each opens one of their own, taken once."""
    lay_out(app, len(people))
    places, _ = press(app, monkeypatch, people)
    assert len(set(places.values())) == len(people)
    assert {f"/aufgabe/{task}": who for task, who in claims(app).items()} == {place: [name] for name, place in places.items()}
    assert {task.assignee.username for task in app.tasks.inbox(SYSTEM, view="all")} == set(people)


def test_who_comes_too_late_is_told(app, monkeypatch):
    """One task, two people: one opens it, the other stays at the list and reads that there is none."""
    lay_out(app, 1)
    places, words = press(app, monkeypatch, PEOPLE[:2])
    [task] = app.tasks.inbox(SYSTEM, view="all")
    winner = task.assignee.username
    [loser] = set(PEOPLE[:2]) - {winner}
    assert places == {winner: f"/aufgabe/{task.id}", loser: "/"}
    assert NOTHING in words[loser]
    assert claims(app) == {task.id: [winner]}
