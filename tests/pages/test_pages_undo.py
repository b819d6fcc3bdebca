"""Taking a completion back in the browser, over the real services."""
from __future__ import annotations

import datetime as dt
import pathlib
import re

import pytest
from page_browser import entrance

from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.model import SYSTEM, TaskState
from workflows.settings import Settings

DIAGRAM = (pathlib.Path(__file__).parents[1] / "contracts" / "diagrams" / "two_steps.bpmn").read_bytes()
FORM = b"""{"id": "check", "type": "default", "schemaVersion": 19, "components": [
 {"id": "c1", "type": "textfield", "key": "remark", "label": "Vermerk", "validate": {"required": true}}]}"""


@pytest.fixture
def app(tmp_path):
    app = build(Settings(data=tmp_path, durable=False), clock=VirtualClock(dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)))
    app.identity.create_team("register", "Handwerksrolle")
    for username, name in (("anna", "Anna Berg"), ("bert", "Bert Lang")):
        app.identity.create_person(username, name, roles=["clerk"], groups=["register"])
    drawn = DIAGRAM.replace(b'name="Pr\xc3\xbcfen" ', b'name="Pr\xc3\xbcfen" camunda:formRef="check" ')
    app.repository.deploy({"two_steps.bpmn": drawn, "check.form": FORM}, by=SYSTEM, policy="lenient")
    yield app
    app.close()


@pytest.fixture
def at(app):
    return entrance(app)


def begun(app):
    case = app.runtime.start(
        "two_steps", {"name": "Holm", "place": "Rostock", "deadline": None}, by=app.identity.by_username("anna")
    )
    return case, app.tasks.of_case(case.id)[0]


def test_the_way_back_is_offered_and_brings_everything_back(app, at):
    """After completing, the next page offers the way back with its time; taken, the task is open with what was sent."""
    case, task = begun(app)
    anna = at("anna")
    answer = anna.post(f"/aufgabe/{task.id}", {"remark": "Alles da", "_revision": str(task.revision)})
    after = anna.get(answer.location).text
    assert "abgeschlossen. Vorgang ZS-2026-00001 geht weiter." in after
    assert re.search(r"Rückgängig machen</button>.*noch 5 Minuten", after)
    app.clock.advance(dt.timedelta(minutes=1, seconds=10))
    assert "noch 3 Minuten" in anna.get(f"/vorgang/{case.business_key}").text
    assert "noch 3 Minuten" in anna.get(f"/aufgabe/{task.id}").text
    assert "Rückgängig machen" not in at("bert").get(f"/vorgang/{case.business_key}").text

    answer = anna.post(f"/aufgabe/{task.id}/zuruecknehmen", {})
    assert answer.location == f"/aufgabe/{task.id}"
    page = anna.get(answer.location).text
    assert "Der Abschluss ist rückgängig gemacht." in page
    assert 'value="Alles da"' in page
    assert app.tasks.get(task.id, SYSTEM).state is TaskState.OPEN
    assert "Abschluss rückgängig gemacht: Prüfen" in anna.get(f"/vorgang/{case.business_key}").text


def test_too_late_is_said_and_changes_nothing(app, at):
    """Once a colleague has taken the next task, the answer says why, and offers the way back nowhere."""
    case, task = begun(app)
    anna, bert = at("anna"), app.identity.by_username("bert")
    anna.get(anna.post(f"/aufgabe/{task.id}", {"remark": "Alles da", "_revision": str(task.revision)}).location)
    app.tasks.claim(app.tasks.of_case(case.id, "open")[0].id, bert)

    answer = anna.post(f"/aufgabe/{task.id}/zuruecknehmen", {})
    page = anna.get(answer.location).text
    assert "In ZS-2026-00001 ist inzwischen etwas geschehen. Es wurde nichts geändert." in page
    assert "Rückgängig machen" not in page
    assert "Diese Aufgabe ist abgeschlossen." in page
