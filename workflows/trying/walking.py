"""A trial walked by hand: the steps so far are played from the start, and what can be done next is told."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from workflows.errors import Rejected
from workflows.model import SYSTEM
from workflows.scenarios import looking
from workflows.scenarios.doing import do
from workflows.scenarios.errors import ScenarioFault
from workflows.scenarios.expecting import expect
from workflows.scenarios.format import parse_scenario
from workflows.scenarios.typed import plain
from workflows.scenarios.world import World, open_world
from workflows.trying.playing import element_names, finding_row, laid_out

_MOST_WAYS = 400


def prepare(request: Mapping[str, Any]) -> Callable[[Any], Mapping[str, Any]]:
    """Lay out the package and give what plays the steps of a walk.

    :param request: as for scenarios.
    """
    root, folder = laid_out(request)
    names = element_names(request["files"])
    scenarios = folder / "scenarios"
    scenarios.mkdir(exist_ok=True)

    def play(data: Any) -> Mapping[str, Any]:
        scenario = parse_scenario(data)
        with open_world(scenario, scenarios, None, root) as world:
            done, fault = _played(world)
            return {**_view(world, names), "done": done, **fault}

    return play


def _played(world: World) -> tuple[int, dict[str, Any]]:
    """Play the steps; gives how many went well, and what was wrong with the next one."""
    world.deploy(world.scenario.files)
    if world.refusal is not None:
        return 0, {"fault": "scenario_refused", "params": {}, "findings": [finding_row(one) for one in world.refusal]}
    world.settle()
    for number, step in enumerate(world.scenario.steps):
        try:
            (expect if step.kind == "expect" else do)(world, step)
        except ScenarioFault as error:
            return number, {"fault": error.code, "params": error.params, "message": str(error)[:500]}
        except Rejected as error:
            return number, {"fault": error.code, "params": error.params, "message": str(error)[:500]}
    return len(world.scenario.steps), {"fault": "", "params": {}}


def _view(world: World, names: Mapping[str, str]) -> dict[str, Any]:
    """Where the case stands: what is open, waited for, due, filed and entered."""
    called = {case: name for name, case in world.names.items()}
    with world.app.reading() as connection:
        due = looking.next_due(connection, world.clock())
        mails = [row.payload for row in looking.effects(connection, list(called), "mail")]
    return {
        "clock": world.clock(), "due": due, "names": dict(names), "processes": _processes(world),
        "tasks": [_task(world, row, called) for row in world.open_tasks()],
        "waiting": [_wait(one, called[case]) for case in called for one in world.app.runtime.subscriptions(case)],
        "cases": [_case(world, case, name) for case, name in called.items()],
        "mails": [str(plain(one).get("subject", "")) for one in mails],
        "incidents": [
            {"element": one.element, "code": one.code, "params": dict(one.params), "message": one.message[:300]}
            for one in world.app.management.incidents(open=True)
        ],
    }


def _processes(world: World) -> list[dict[str, Any]]:
    """The processes of the package a case can begin with, each with its ways in."""
    found = []
    for one in world.app.repository.definitions():
        starts = world.app.repository.model(one.id).start_events
        found.append({
            "key": one.key, "title": one.name, "form": one.start_form,
            "startable": one.properties.get("startable") != "false",
            "starts": [{"kind": start.kind, "name": start.name} for start in starts],
        })
    return found


def _task(world: World, row: Any, called: Mapping[str, str]) -> dict[str, Any]:
    return {
        "element": row.element, "name": row.name, "form": row.form_ref, "of": called[row.instance_id],
        "label": row.label, "groups": list(row.candidate_groups), "due": row.due,
        "variables": world.app.tasks.variables(row.id, SYSTEM),
    }


def _wait(one: Any, name: str) -> dict[str, Any]:
    return {"kind": one.kind, "name": one.name, "element": one.element, "label": one.label, "of": name}


def _case(world: World, case: str, name: str) -> dict[str, Any]:
    found = world.instance(case)
    documents = [one.name for one in world.app.tasks.documents(case, SYSTEM)]
    way = [one.element for one in world.app.history.activities(case)][:_MOST_WAYS]
    return {
        "name": name, "process": found.process_key, "title": found.process_name, "state": str(found.state),
        "ends": list(found.end_events), "documents": documents, "way": way,
    }
