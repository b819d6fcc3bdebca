"""The steps that do something."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from workflows.errors import Conflict, EngineError, NotFound, Rejected
from workflows.model import SYSTEM, Incident, Person
from workflows.scenarios.errors import BrokenScenario, StepFailed
from workflows.scenarios.format import Step
from workflows.scenarios.typed import instant, shifted, typed
from workflows.scenarios.world import World

Fields = Mapping[str, Any]
REASON = "scenario"


def _variables(value: Any, what: str) -> dict[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise BrokenScenario(f"{what} must be a mapping", code="scenario_no_mapping", what=what)
    return dict(typed(value))


def _start(world: World, fields: Fields) -> None:
    started = world.app.runtime.start(
        fields["key"], _variables(fields.get("vars"), "vars"), by=SYSTEM, business_key=fields.get("businessKey")
    )
    world.name(started.id, fields.get("as"))


def _start_by_message(world: World, fields: Fields) -> None:
    payload = _variables(fields.get("payload"), "payload")
    started = world.app.runtime.start_by_message(fields["name"], payload, by=SYSTEM)
    world.name(started.id, fields.get("as"))


def _message(world: World, fields: Fields) -> None:
    target = world.called(fields["to"]) if "to" in fields else None
    world.app.runtime.correlate(
        fields["name"], payload=_variables(fields.get("payload"), "payload"), by=SYSTEM, instance_id=target,
        match=_variables(fields.get("match"), "match"),
    )


def _signal(world: World, fields: Fields) -> None:
    world.app.runtime.signal(fields["name"], _variables(fields.get("payload"), "payload"), by=SYSTEM)


def _who(world: World, fields: Fields, task: Any) -> Person:
    return world.person(str(fields["by"])) if fields.get("by") is not None else world.doer(task)


def _complete(world: World, fields: Fields) -> None:
    count = fields.get("count", 1)
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise BrokenScenario("count must be a number from 1", code="scenario_count")
    tasks = world.tasks_at(fields)
    if len(tasks) < count:
        raise StepFailed(
            f"{len(tasks)} open tasks {fields['task']}, {count} wanted; open: {_names(world)}",
            code="scenario_task_not_open", task=fields["task"], found=_open_now(world))
    variables = _variables(fields.get("vars"), "vars")
    for task in tasks[:count]:
        world.app.tasks.complete(task.id, variables, _who(world, fields, task))


def _names(world: World) -> str:
    return ", ".join(_open_now(world)) or "none"


def _open_now(world: World) -> list[str]:
    return sorted(task.element for task in world.open_tasks())


def _complete_all(world: World, _fields: Fields) -> None:
    for task in world.open_tasks():
        if task.id in {still.id for still in world.open_tasks()}:  # another one's completion may have cancelled it
            world.app.tasks.complete(task.id, {}, world.doer(task))


def _one_task(world: World, fields: Fields) -> Any:
    tasks = world.tasks_at(fields)
    if not tasks:
        raise StepFailed(
            f"no open task {fields['task']}; open: {_names(world)}",
            code="scenario_task_not_open", task=fields["task"], found=_open_now(world))
    return tasks[0]


def _claim(world: World, fields: Fields) -> None:
    free = [task for task in world.tasks_at(fields) if not task.assignee]
    task = free[0] if free else _one_task(world, fields)
    world.app.tasks.claim(task.id, _who(world, fields, task))


def _unclaim(world: World, fields: Fields) -> None:
    held = [task for task in world.tasks_at(fields) if task.assignee and fields.get("by") in (None, task.assignee)]
    task = held[0] if held else _one_task(world, fields)
    world.app.tasks.unclaim(task.id, world.person(str(fields.get("by") or task.assignee or "nobody")))


def _clock(world: World, fields: Fields) -> None:
    world.settle()
    world.move_to(shifted(world.clock(), fields["plus"]) if "plus" in fields else instant(fields["to"]))


def _cancel(world: World, fields: Fields) -> None:
    world.app.runtime.cancel(world.of(fields), by=SYSTEM, reason=REASON)


def _suspend(world: World, fields: Fields) -> None:
    world.app.runtime.suspend(world.of(fields), by=SYSTEM, reason=REASON)


def _resume(world: World, fields: Fields) -> None:
    world.app.runtime.resume(world.of(fields), by=SYSTEM, reason=REASON)


def _incident(world: World, fields: Fields) -> Incident:
    found = world.incidents({"of": fields.get("of"), "activity": fields["activity"]})
    if not found:
        raise NotFound("incident_not_found", activity=fields["activity"])
    if len(found) > 1 and "of" not in fields:
        raise Conflict("several_incidents", count=len(found))
    return found[0]  # type: ignore[no-any-return]


def _retry(world: World, fields: Fields) -> None:
    incident = _incident(world, fields)
    if fields.get("vars"):
        reason = str(fields.get("reason", REASON))
        given = _variables(fields["vars"], "vars")
        world.app.runtime.set_variables(incident.instance_id, given, by=SYSTEM, reason=reason)
    world.app.management.retry(incident.id, by=SYSTEM)


def _skip(world: World, fields: Fields) -> None:
    world.app.management.skip(
        _incident(world, fields).id, by=SYSTEM, variables=_variables(fields.get("vars"), "vars"),
        reason=str(fields.get("reason", REASON)),
    )


def _deploy(world: World, fields: Fields) -> None:
    files = fields["files"]
    if not isinstance(files, list) or not all(isinstance(name, str) for name in files):
        raise BrokenScenario("files must be a list of texts", code="scenario_no_texts", what="files")
    world.deploy(tuple(files))
    if world.refusal:
        raise Rejected("deployment_rejected", problems=world.refusal)


def _migrate(world: World, fields: Fields) -> None:
    found = world.instance(world.of(fields))
    version, mapping = fields["toVersion"], fields.get("mapping")
    if isinstance(version, bool) or not isinstance(version, int):
        raise BrokenScenario("toVersion must be a number", code="scenario_no_number", what="toVersion")
    if mapping is not None and not isinstance(mapping, Mapping):
        raise BrokenScenario("mapping must be a mapping", code="scenario_no_mapping", what="mapping")
    migrations, key, cases = world.app.migrations, found.process_key, [found.id]
    chosen = None if mapping is None else _mapping(world, key, version, mapping)
    (asked,) = migrations.preview(key, version, mapping=chosen, cases=cases, person=SYSTEM)
    refused = list(asked.obstacles)
    if not refused:
        begun = migrations.apply(key, version, mapping=chosen, cases=cases, by=SYSTEM, reason=REASON)
        migrations.work_off(begun.id)
        items = migrations.items(begun.id, SYSTEM, "refused")
        refused = [remark for item in items for remark in item.remarks if remark.blocking]
    if refused:
        reasons = "; ".join(told(Conflict(remark.code, **remark.params)) for remark in refused)
        raise StepFailed(
            f"{found.business_key} cannot be migrated: {reasons}", code=refused[0].code, **refused[0].params
        )


def _mapping(world: World, key: str, version: int, given: Mapping[str, Any]) -> dict[str, str]:
    """What is proposed, with what the scenario names instead; null or "" = nothing."""
    proposed = world.app.migrations.propose(key, version, person=SYSTEM)
    named = {str(old): str(new or "") for old, new in given.items()}
    return {**{pair.element: pair.target for pair in proposed}, **named}


STEPS: dict[str, Callable[[World, Fields], None]] = {
    "start": _start, "startByMessage": _start_by_message, "message": _message, "signal": _signal,
    "complete": _complete, "completeAll": _complete_all, "claim": _claim, "unclaim": _unclaim, "clock": _clock,
    "cancel": _cancel, "suspend": _suspend, "resume": _resume, "retry": _retry, "skip": _skip, "deploy": _deploy,
    "migrate": _migrate,
}


def do(world: World, step: Step) -> None:
    """Do a step, then run jobs until nothing is due.

    :raises StepFailed: where it can not be done, with the reason.
    :raises Rejected: a deployment was refused (also noted in the world).
    """
    try:
        STEPS[step.name](world, step.fields)
    except Rejected as error:
        if error.code == "deployment_rejected" and world.refusal:
            raise
        raise StepFailed(told(error), code=error.code, **error.params) from error
    except EngineError as error:
        raise StepFailed(told(error), code=error.code, **error.params) from error
    finally:
        world.settle()


def told(error: EngineError) -> str:
    """An error with all it carries, for messages and `contains`."""
    details = [f"{name}={value}" for name, value in error.params.items()]
    if isinstance(error, Rejected):
        details += [f"{problem.element}: {problem.code} {problem.message}" for problem in error.problems]
        details += [f"{field.key}: {field.code}" for field in error.fields]
    return " ".join([error.code, *details])
