"""Runs scenarios: deploy, step by step, and what came of it."""
from __future__ import annotations

import logging
import pathlib
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from workflows.engine import ProcessModel
from workflows.errors import EngineError, Rejected
from workflows.model import HistoricActivity, Problem
from workflows.scenarios.coverage import walked
from workflows.scenarios.doing import do, told
from workflows.scenarios.errors import BrokenScenario, NotMet, ScenarioFault, StepFailed
from workflows.scenarios.expecting import expect
from workflows.scenarios.format import Scenario, Step, parse_scenario
from workflows.scenarios.reading import read_file
from workflows.scenarios.typed import plain
from workflows.scenarios.world import World, open_world

log = logging.getLogger(__name__)
MET, NOT_MET, REFUSED, ERROR = "met", "not_met", "refused", "error"


@dataclass
class Outcome:
    """What came of a scenario.

    :param outcome: "met", "not_met", "refused" (unexpectedly) or "error" (the scenario or the runner).
    :param step: 0-based number of the step that decided, None = the deployment or the file.
    :param code: key of the sentence that tells a process owner what decided, `params` what it may show.
    :param findings: the problems in full.
    """

    id: str
    outcome: str = MET
    step: int | None = None
    message: str = ""
    problems: list[dict[str, str]] = field(default_factory=list)
    trace: list[dict[str, Any]] = field(default_factory=list)
    incidents: list[dict[str, str]] = field(default_factory=list)
    instances: dict[str, dict[str, Any]] = field(default_factory=dict)
    topic: str = ""
    code: str = ""
    params: dict[str, Any] = field(default_factory=dict)
    findings: tuple[Problem, ...] = ()
    taken: set[tuple[str, str]] = field(default_factory=set)

    @property
    def is_met(self) -> bool:
        """Whether all was as the scenario says."""
        return self.outcome == MET

    def as_json(self) -> dict[str, Any]:
        """The object of `--json`."""
        return {
            "id": self.id, "outcome": self.outcome, "step": self.step, "message": self.message,
            "problems": self.problems, "trace": self.trace, "incidents": self.incidents, "instances": self.instances,
        }


class _Decided(Exception):
    """The outcome stands before the last step."""

    def __init__(self, outcome: str, message: str, fault: ScenarioFault | None = None) -> None:
        super().__init__(message)
        self.outcome = outcome
        self.fault = fault


def run_scenario(
    data: Mapping[str, Any], folder: pathlib.Path, *, database: str | None = None, within: pathlib.Path | None = None
) -> Outcome:
    """Run one scenario.

    :param data: as it stands in the file.
    :param folder: what its files are relative to.
    :param database: URL of a database, None = a fresh temporary one.
    :param within: the folder its files must lie in, None = anywhere.
    """
    result = Outcome(id=str(data.get("id", "")), topic=str(data.get("topic", "")))
    try:
        scenario = parse_scenario(data)
        with open_world(scenario, folder, database, within) as world:
            try:
                _play(world, scenario, result)
            finally:
                _record(world, result)
    except BrokenScenario as error:
        result.outcome, result.message, result.code, result.params = ERROR, str(error), error.code, error.params
    except Exception as error:
        log.debug("scenario %s", result.id, exc_info=error)
        where = traceback.extract_tb(error.__traceback__)[-1]
        result.outcome = ERROR
        result.message = f"{type(error).__name__}: {error} ({pathlib.Path(where.filename).name}:{where.lineno})"
    return result


def _play(world: World, scenario: Scenario, result: Outcome) -> None:
    steps = list(enumerate(scenario.steps))
    try:
        if scenario.files:
            world.deploy(scenario.files)
            _judge_refusal(world, scenario.steps[:1])
            world.settle()
        for number, step in steps:
            result.step = number
            _step(world, step, scenario.steps[number + 1 : number + 2])
        result.step = None
    except _Decided as decided:
        result.outcome, result.message = decided.outcome, str(decided)
        if decided.fault is not None:
            result.code, result.params = decided.fault.code, decided.fault.params
        result.step = None if decided.outcome == MET else result.step


def _step(world: World, step: Step, following: tuple[Step, ...]) -> None:
    try:
        if step.kind == "expect":
            expect(world, step)
        else:
            do(world, step)
    except NotMet as error:
        raise _Decided(NOT_MET, f"{step}: {error}", error) from error
    except StepFailed as error:
        raise _Decided(NOT_MET, f"{step}: {error}", error) from error
    except Rejected as error:
        if world.refusal is None:
            raise
        log.debug("%s", told(error))
        _judge_refusal(world, following)


def _judge_refusal(world: World, following: tuple[Step, ...]) -> None:
    """A refused deployment is met where it was expected or permitted, else it ends the scenario."""
    if world.refusal is None or (following and following[0].name == "deployRejected"):
        return
    permitted = world.scenario.may_refuse
    shown = "; ".join(f"{one.element or one.resource}: {one.code} {one.message}".strip() for one in world.refusal)
    if permitted is True or (permitted and any(one.element == permitted for one in world.refusal)):
        raise _Decided(MET, f"refused, as permitted: {shown}")
    raise _Decided(REFUSED, f"the deployment was refused: {shown}")


def _record(world: World, result: Outcome) -> None:
    """Gather what the report shows; called however the scenario ended."""
    result.problems, result.findings = [problem_row(one) for one in world.problems], tuple(world.problems)
    rows = []
    for name, case in world.names.items():
        found = world.instance(case)
        activities = world.app.history.activities(case)
        models = _models(world, found.definition_id, activities)
        rows += [(one.started, number, _trace_row(name, one, models)) for number, one in enumerate(activities)]
        result.instances[name] = {
            "state": str(found.state), "variables": plain(_variables(world, case)), "ended_at": list(found.end_events),
        }
        result.taken |= walked(activities, models)
    result.trace = [row for _, _, row in sorted(rows, key=lambda entry: entry[:2])]
    called = {case: name for name, case in world.names.items()}
    result.incidents = [
        {"instance": called[one.instance_id], "activity": one.element, "message": one.message or one.code}
        for one in world.app.management.incidents(open=True) if one.instance_id in called
    ]


def _trace_row(name: str, one: HistoricActivity, models: Mapping[str, ProcessModel]) -> dict[str, Any]:
    model = models.get(one.process_key)
    element = model.elements.get(one.element) if model else None
    return {"instance": name, "activity": one.element, "type": one.type, "topic": element.topic if element else ""}


def _variables(world: World, instance_id: str) -> Any:
    try:
        return world.app.runtime.variables(instance_id)
    except EngineError as error:  # the state can not be read: the report must still come
        return {"error": told(error)}


def _models(world: World, definition_id: str, activities: list[HistoricActivity]) -> dict[str, ProcessModel]:
    """The diagrams of an instance and of the processes it called, by key."""
    own = world.app.repository.model(definition_id)
    called = {one.process_key for one in activities} - {own.key, ""}
    latest = world.app.repository.latest
    return {own.key: own, **{key: world.app.repository.model(latest(key).id) for key in called}}


def problem_row(problem: Problem) -> dict[str, str]:
    """A problem as the report lists it."""
    return {
        "element": problem.element, "code": problem.code, "severity": str(problem.severity),
        "message": problem.message or problem.code,
    }


def run_file(path: pathlib.Path, *, database: str | None = None) -> list[Outcome]:
    """Run all scenarios of a file in their order.

    :raises UnusableFile: where the file can not be used at all.
    """
    rows = read_file(path)
    seen: set[str] = set()
    results = []
    for row in rows:
        name = str(row.get("id", ""))
        if name in seen:
            results.append(Outcome(id=name, outcome=ERROR, message=f"two scenarios have the id {name}"))
            continue
        seen.add(name)
        results.append(run_scenario(row, path.parent, database=database))
    return results


__all__ = ["ERROR", "MET", "NOT_MET", "REFUSED", "Outcome", "problem_row", "run_file", "run_scenario"]
