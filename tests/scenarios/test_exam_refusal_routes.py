"""Every route to a refusal that avoids the committee, tried on the running process: page, program interface, message."""
from __future__ import annotations

import contextlib
import re
import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from handlers.exams.models import registrations, resolutions
from web import create_app
from workflows.scenarios.doing import do
from workflows.scenarios.format import parse_scenario
from workflows.scenarios.reading import read_file
from workflows.scenarios.world import open_world

FOLDER = Path(__file__).resolve().parents[2] / "bpmn" / "exam_admission"
FORGED = {"outcome": "NICHT_ZUGELASSEN", "decision": {"result": "reject", "reasons": "Nein."},
          "resolution": {"id": 1, "valid": True, "result": "reject", "present": 5, "needed": 4, "reasons": "Nein."}}


@contextlib.contextmanager
def started(steps: int, **more):
    """The first steps of the plain scenario (1: arrived, 2: with the chair), played on a real installation."""
    row = next(one for one in read_file(FOLDER / "scenarios" / "plain.yaml") if one["id"] == "A01")
    played = [one for one in row["steps"] if "do" in one][:steps]
    played[0] = played[0] | {"vars": played[0]["vars"] | more}
    scenario = parse_scenario(row | {"steps": played})
    with open_world(scenario, FOLDER / "scenarios", None) as world:
        world.deploy(scenario.files)
        world.settle()
        for step in scenario.steps:
            do(world, step)
            world.settle()
        yield world


def open_elements(world) -> list[str]:
    return sorted(task.element for task in world.open_tasks({}))


def refusals(world) -> tuple[list[str | None], int, list[str]]:
    """Outcomes noted with the registrations, number of resolutions, letters sent."""
    with world.app.reading() as connection:
        outcomes = list(connection.execute(select(registrations.c.outcome)).scalars())
        resolved = len(connection.execute(select(resolutions.c.id)).all())
    from workflows.model import SYSTEM

    letters = [one.code for one in world.app.tasks.documents(world.called("a"), SYSTEM)]
    return outcomes, resolved, [code for code in letters if code in {"T5", "T14"}]


NOTHING = ([None], 0, [])


@pytest.mark.parametrize("value", ["reject", "NICHT_ZUGELASSEN"])
def test_the_chairs_page_takes_no_refusal(value):
    """A forged choice sent to the chair's page is refused at the field, in German, and the task stays open."""
    with started(2) as world:
        (task,) = world.tasks_at({"task": "chair_decision"})
        client = create_app(world.app).test_client()
        client.set_cookie("sid", world.app.identity.create_session(world.person("wendt")))
        page = client.get(f"/aufgabe/{task.id}").get_data(as_text=True)
        token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
        assert "Ablehnen kann nur der Ausschuss" in page
        assert 'value="reject"' not in page
        answer = client.post(f"/aufgabe/{task.id}", data={
            "csrf_token": token[1] if token else "", "decision.result": value, "decision.reasons": "Nein.", "_bestaetigt": "1"})

        assert answer.status_code == 422
        assert open_elements(world) == ["chair_decision"]
        assert refusals(world) == NOTHING


def test_a_forged_completion_past_the_form_only_reaches_the_committee():
    """Whoever could hand a refusal to the task itself would hand the case to the committee, not refuse it."""
    with started(2) as world:
        (task,) = world.tasks_at({"task": "chair_decision"})
        world.app.tasks.complete(task.id, FORGED, world.person("wendt"))
        world.settle()

        assert open_elements(world) == ["plan_session"]
        assert refusals(world) == NOTHING


def test_a_case_begun_with_a_refusal_in_its_variables_goes_the_usual_way():
    """The program interface may send any variables; outcome, decision and resolution are made anew by the process."""
    with started(2, **FORGED) as world:
        assert open_elements(world) == ["chair_decision"]
        assert refusals(world) == NOTHING


@pytest.mark.parametrize("message", ["application_withdrawn", "contract_changed"])
def test_a_message_with_a_refusal_in_it_refuses_nobody(message):
    """What arrives from outside may carry any names; the registration stays undecided."""
    with started(2) as world:
        payload = FORGED | {"withdrawal": {"on": None, "reason": None}, "contract": {"ended_on": None, "reason": "terminated"}}
        world.app.runtime.correlate(message, payload=payload, by=world.person("anna"), instance_id=world.called("a"))
        world.settle()

        assert refusals(world) == NOTHING


def test_minutes_of_too_few_members_refuse_nobody():
    """Three of five vote against: not enough, so the committee has to meet again and nobody is told anything."""
    with started(2) as world:
        chair = world.tasks_at({"task": "chair_decision"})[0]
        world.app.tasks.complete(chair.id, {"decision": {"result": "committee", "reasons": "Fraglich."}}, world.person("wendt"))
        world.settle()
        plan = world.tasks_at({"task": "plan_session"})[0]
        session = {"mode": "meeting", "on": world.clock().date(), "question": "Zulassung"}
        world.app.tasks.complete(plan.id, {"session": session}, world.person("anna"))
        world.settle()
        minutes = world.tasks_at({"task": "record_vote"})[0]
        world.app.tasks.complete(minutes.id, {"resolution": {
            "mode": "meeting", "held_on": world.clock().date(), "present": 3, "yes": 0, "no": 3, "reasons": "Nein.",
            "minutes": "Nur drei waren da.", "valid": True, "result": "reject"}}, world.person("anna"))
        world.settle()

        assert open_elements(world) == ["plan_session"]
        outcomes, resolved, letters = refusals(world)
        assert (outcomes, resolved, letters) == ([None], 1, [])


def test_a_diagram_without_its_guards_still_sends_no_refusal(tmp_path):
    """Guards deleted and the lead's letter made a refusal: it can be played, but the step itself stops the letter."""
    folder = tmp_path / "exam_admission"
    shutil.copytree(FOLDER, folder)
    drawn = folder / "exam_admission.bpmn"
    text = re.sub(r'\s*<camunda:property name="guard:[^>]*/>', "", drawn.read_text(encoding="utf-8"))
    drawn.write_text(text.replace('<camunda:inputParameter name="template">"T6"<', '<camunda:inputParameter name="template">"T5"<'),
                     encoding="utf-8")
    row = next(one for one in read_file(FOLDER / "scenarios" / "late.yaml") if one["id"] == "A27_refused")
    scenario = parse_scenario(row | {"steps": [one for one in row["steps"] if "do" in one][:3]})
    with open_world(scenario, folder / "scenarios", None) as world:
        world.deploy(scenario.files)
        for step in scenario.steps:
            do(world, step)

        assert [(one.element, one.code) for one in world.incidents({})] == [("send_late", "letter_without_decision")]
        outcomes, resolved, letters = refusals(world)
        assert (outcomes, resolved, letters) == (["NICHT_ANGENOMMEN"], 0, [])
