"""The text twin of a case's diagram: every step and path once, in reading order, with where the case stands."""
from __future__ import annotations

import datetime as dt
import html
import pathlib
import re

import pytest
from page_browser import entrance

from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.handler import Handler, Registry
from workflows.model import SYSTEM
from workflows.settings import Settings

DIAGRAMS = pathlib.Path(__file__).parents[1] / "contracts" / "diagrams"
STOP = re.compile(r'<li class="kw-outline__stop"[^>]*>.*?(?=<li class="kw-outline__stop"|</ol>)', re.DOTALL)


@pytest.fixture
def app(tmp_path):
    clock, handlers = VirtualClock(dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)), Registry()
    handlers.add(Handler("test.work", lambda step: None, "Arbeiten"))
    app = build(Settings(data=tmp_path, durable=False), clock=clock, registry=handlers)
    app.identity.create_team("register", "Handwerksrolle")
    app.identity.create_person("anna", "Anna Berg", roles=["clerk"], groups=["register"])
    yield app
    app.close()


@pytest.fixture
def anna(app):
    return entrance(app)("anna")


def begun(app, name):
    app.repository.deploy({f"{name}.bpmn": (DIAGRAMS / f"{name}.bpmn").read_bytes()}, by=SYSTEM, policy="lenient")
    given = {"name": "Holm", "place": "Rostock", "deadline": None}
    return app.runtime.start(name, given, by=app.identity.by_username("anna"))


def words(piece):
    """A piece of a page as it is read aloud."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", piece)).split())


def twin(anna, case):
    """(what is read of a step, the paths out of it, whether it is marked as the present one), in the page's order."""
    page = anna.get(f"/vorgang/{case.business_key}/schritte").text
    return [(words(stop.partition("<ul")[0]), [words(one) for one in re.findall(r"<li>(.*?)</li>", stop, re.DOTALL)],
             'aria-current="step"' in stop) for stop in STOP.findall(page)]


@pytest.mark.parametrize("name", ["two_steps", "parallel", "forks", "waiting"])
def test_every_step_and_path_stands_there_once_in_reading_order(app, anna, name):
    """One line for each step in the order of the flow, each with its paths in the order they are drawn, and no id as words."""
    case = begun(app, name)
    model = app.repository.model(case.definition_id)
    told = twin(anna, case)
    page = anna.get(f"/vorgang/{case.business_key}/schritte").text
    ids = [one.rpartition(":")[2] for one in re.findall(r'kw-outline__stop" id="([^"]+)"', page)]
    assert ids == list(model.order)
    assert sorted(ids) == sorted(model.elements)
    for identity, (line, ways, _) in zip(ids, told, strict=True):
        paths = [(target, name) for source, target, name, _ in model.flows.values() if source == identity]
        assert len(ways) == len(paths)
        assert line.startswith(model.elements[identity].name)
        for way, (target, path) in zip(ways, paths, strict=True):
            assert model.elements[target].name in way
            assert path in way


def test_the_present_position_is_marked_and_moves(app, anna):
    """What is done says so, where the case stands is the current step, also for who cannot see colours."""
    case = begun(app, "two_steps")
    first, second = [(line, now) for line, _, now in twin(anna, case) if line.startswith(("Prüfen", "Freigeben"))]
    assert (first[1], "Hier steht der Vorgang" in first[0], second[1]) == (True, True, False)
    [task] = app.tasks.of_case(case.id, "open")
    app.tasks.complete(task.id, {}, app.identity.by_username("anna"))
    first, second = [(line, now) for line, _, now in twin(anna, case) if line.startswith(("Prüfen", "Freigeben"))]
    assert (first[1], "Erledigt" in first[0], second[1]) == (False, True, True)


def test_a_case_that_waits_stands_where_it_waits(app, anna):
    """Where nobody has a task and a message is awaited, this is the present step; the drawing marks the same."""
    case = begun(app, "waiting")
    model = app.repository.model(case.definition_id)
    awaited = {one.element for one in app.runtime.subscriptions(case.id)}
    assert awaited
    assert app.tasks.of_case(case.id, "open") == []
    marked = [line for line, _, now in twin(anna, case) if now]
    assert [line.startswith(model.elements[one].name) for line, one in zip(marked, awaited, strict=True)] == [True]
    assert f'"here": [&#34;{awaited.pop()}' in anna.get(f"/vorgang/{case.business_key}").text.replace("&#34;here&#34;", '"here"')


def test_the_case_page_leads_there_and_strangers_do_not_come_in(app, anna):
    """The way stands under the drawing on the case's page; a case one may not see has no twin."""
    case = begun(app, "two_steps")
    page = anna.get(f"/vorgang/{case.business_key}").text
    fold = page[page.index("data-diagram"):]
    assert f'href="/vorgang/{case.business_key}/schritte">Alle Schritte und Wege als Text' in fold[:fold.index("</details>")]
    app.identity.create_person("carl", "Carl Ohm", roles=["clerk"], groups=["advisory"])
    assert entrance(app)("carl").get(f"/vorgang/{case.business_key}/schritte").status_code == 404


@pytest.fixture
def called(app):
    """A case of a process that calls another, both drawn with the same ids, standing in the called one."""
    files = {f"{name}.bpmn": (DIAGRAMS / f"{name}.bpmn").read_bytes() for name in ("outer", "inner")}
    app.repository.deploy(files, by=SYSTEM, policy="lenient")
    case = app.runtime.start("outer", {"name": "Holm"}, by=app.identity.by_username("anna"))
    app.tasks.complete(app.tasks.of_case(case.id, "open")[0].id, {}, app.identity.by_username("anna"))
    return case


def test_a_called_process_is_told_too_and_where_the_case_stands_in_it(app, anna, called):
    """Its steps stand under their own heading, the call leads there, and only the step inside is told as the present one."""
    told = twin(anna, called)
    lines = [line for line, _, _ in told]
    assert [line.split(" Aufgabe")[0] for line in lines if "prüfen" in line] == ["Eingang prüfen", "Entscheidung prüfen"]
    marked = {line.split("  ")[0].split(" Hier steht")[0].split(" Aufgabe")[0]: now for line, _, now in told if "prüfen" in line}
    assert marked == {"Eingang prüfen": False, "Entscheidung prüfen": True}
    page = anna.get(f"/vorgang/{called.business_key}/schritte").text
    assert re.search(r'steht bei: <a lang="de" href="#inner:check">Entscheidung prüfen</a>\.', page)
    assert 'id="inner:check"' in page
    [link] = re.findall(r'href="#(prozess-[^"]+)"', page)
    assert page.count(f'id="{link}"') == 1
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_a_process_that_is_called_twice_or_calls_itself_is_told_once(app, anna):
    """Every step once: a called process has one list, however often it is called, also by itself."""
    drawn = (DIAGRAMS / "outer.bpmn").read_text(encoding="utf-8")
    again = drawn.replace('id="outer"', 'id="inner"').replace('name="Außen"', 'name="Innen"')
    app.repository.deploy({"outer.bpmn": drawn.encode(), "inner.bpmn": again.encode()}, by=SYSTEM, policy="lenient")
    case = app.runtime.start("outer", {"name": "Holm"}, by=app.identity.by_username("anna"))
    page = anna.get(f"/vorgang/{case.business_key}/schritte").text
    assert page.count("Aufgerufener Prozess: <span") == 1
    assert len(twin(anna, case)) == 2 * len(app.repository.model(case.definition_id).elements)
