"""The steps that expect something; each raises NotMet with what was found."""
from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from workflows.clock import legal_date
from workflows.errors import Rejected
from workflows.forms import read_path
from workflows.model import SYSTEM, InstanceState
from workflows.scenarios import looking
from workflows.scenarios.deciding import decision
from workflows.scenarios.doing import do, told
from workflows.scenarios.errors import BrokenScenario, NotMet, StepFailed
from workflows.scenarios.format import Step, parse_step
from workflows.scenarios.tracing import contains_in_order
from workflows.scenarios.typed import instant, plain, same, typed
from workflows.scenarios.world import World, named_users, state_of

Fields = Mapping[str, Any]
_MISSING = object()


def multiset(value: Any, what: str) -> Counter[str]:
    """A multiset, written as {name: count} or as a list."""
    if isinstance(value, Mapping) and all(isinstance(n, int) and not isinstance(n, bool) for n in value.values()):
        return Counter({str(name): count for name, count in value.items() if count})
    if isinstance(value, list):
        return Counter(str(item) for item in value)
    raise BrokenScenario(f"{what} must be a list or names with counts", code="scenario_no_counts", what=what)


def _equal(found: Counter[str], wanted: Counter[str], what: str) -> None:
    if found != wanted:
        raise NotMet(
            f"{what}: {_shown(found)}; expected {_shown(wanted)}", code="scenario_counts", found=dict(found),
            wanted=dict(wanted))


def _shown(counts: Counter[str]) -> str:
    return ", ".join(f"{name} × {count}" for name, count in sorted(counts.items())) or "none"


def _number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise BrokenScenario(f"n must be a number, not {value!r}", code="scenario_no_number", what="n")
    return value


def _open(world: World, fields: Fields) -> None:
    _equal(Counter(task.element for task in world.open_tasks()), multiset(fields["tasks"], "tasks"), "open tasks")


def _open_count(world: World, fields: Fields) -> None:
    tasks = world.open_tasks()
    if len(tasks) != _number(fields["n"]):
        raise NotMet(
            f"{len(tasks)} open tasks ({', '.join(task.element for task in tasks)}); expected {fields['n']}",
            code="scenario_number", found=len(tasks), wanted=fields["n"])


def _open_names(world: World, fields: Fields) -> None:
    _equal(Counter(task.name for task in world.open_tasks()), multiset(fields["names"], "names"), "open tasks")


def _state(wanted: InstanceState) -> Callable[[World, Fields], None]:
    def check(world: World, fields: Fields) -> None:
        found = world.instance(world.of(fields))
        if found.state is not wanted:
            open_now = ", ".join(task.element for task in world.open_tasks({"of": fields.get("of")})) or "none"
            troubles = _troubles(world, fields)
            raise NotMet(
                f"the instance is {found.state}, not {wanted}; open tasks: {open_now}; {troubles}",
                code="scenario_state", found=f"state_{found.state}", wanted=f"state_{wanted}",
                open=[task.element for task in world.open_tasks({"of": fields.get("of")})],
                incidents=[one.element for one in world.incidents({"of": fields.get("of")})])
        if fields.get("at") is not None:
            ends = [fields["at"]] if isinstance(fields["at"], str) else fields["at"]
            if set(found.end_events) != set(multiset(ends, "at")):
                raise NotMet(
                    f"it ended at {', '.join(found.end_events) or 'no end event'}; expected {', '.join(ends)}",
                    code="scenario_ended_at", found=list(found.end_events), wanted=list(ends))
    return check


def _troubles(world: World, fields: Fields) -> str:
    texts = [f"{one.element}: {one.code} {one.message}" for one in world.incidents({"of": fields.get("of")})]
    return "incidents: " + ("; ".join(texts) or "none")


def _live(world: World, fields: Fields) -> set[str]:
    """Elements at which an instance waits for something."""
    case = world.of(fields)
    if world.instance(case).state not in (InstanceState.RUNNING, InstanceState.SUSPENDED):
        return set()
    live = {one.element for one in world.app.history.activities(case) if one.ended is None}
    live |= {one.element for one in world.app.runtime.subscriptions(case)}
    with world.app.reading() as connection:
        return live | looking.waiting_elements(connection, case)


def _waiting(world: World, fields: Fields) -> None:
    live = _live(world, fields)
    if fields["activity"] not in live:
        raise NotMet(
            f"nothing waits at {fields['activity']}; waiting: {', '.join(sorted(live)) or 'nothing'}",
            code="scenario_not_waiting", activity=fields["activity"], found=sorted(live))


def _not_waiting(world: World, fields: Fields) -> None:
    if fields["activity"] in _live(world, fields):
        raise NotMet(
            f"something waits at {fields['activity']}", code="scenario_waiting", activity=fields["activity"])


def _found(variables: Mapping[str, Any], name: str) -> Any:
    if name in variables or "." not in name:
        return variables.get(name, _MISSING)
    parent, _, last = name.rpartition(".")
    context = read_path(variables, parent)
    return context.get(last, _MISSING) if isinstance(context, Mapping) else _MISSING


def _told(value: Any) -> Any:
    """A value for a sentence; what is not there is None."""
    return None if value is _MISSING else value


def _json(value: Any) -> str:
    return "nothing" if value is _MISSING else json.dumps(plain(value), ensure_ascii=False)


def _var(world: World, fields: Fields) -> None:
    found = _found(world.app.runtime.variables(world.of(fields)), str(fields["name"]))
    if found is _MISSING or not same(found, typed(fields["value"])):
        raise NotMet(
            f"{fields['name']} is {_json(found)}; expected {_json(typed(fields['value']))}", code="scenario_value",
            name=fields["name"], found=_told(found), wanted=typed(fields["value"]))


def _no_var(world: World, fields: Fields) -> None:
    found = _found(world.app.runtime.variables(world.of(fields)), str(fields["name"]))
    if found is not _MISSING and ("value" not in fields or same(found, typed(fields["value"]))):
        raise NotMet(
            f"{fields['name']} is {_json(found)}", code="scenario_value_there", name=fields["name"], found=_told(found))


def _seen(world: World, fields: Fields) -> list[Any]:
    """What the open tasks of an element see under a name."""
    tasks = world.tasks_at(fields)
    if not tasks:
        raise NotMet(f"no open task {fields['task']}", code="scenario_no_such_task", task=fields["task"])
    return [_found(world.app.tasks.variables(task.id, SYSTEM), str(fields["name"])) for task in tasks]


def _task_var(world: World, fields: Fields) -> None:
    found, wanted = _seen(world, fields), typed(fields["value"])
    if not any(value is not _MISSING and same(value, wanted) for value in found):
        raise NotMet(
            f"{fields['name']} at {fields['task']}: {', '.join(map(_json, found))}; expected {_json(wanted)}",
            code="scenario_value", name=fields["name"], found=[_told(one) for one in found], wanted=wanted)


def _no_task_var(world: World, fields: Fields) -> None:
    for value in _seen(world, fields):
        if value is not _MISSING and ("value" not in fields or same(value, typed(fields["value"]))):
            raise NotMet(
                f"{fields['task']} sees {fields['name']} = {_json(value)}", code="scenario_value_there",
                name=fields["name"], found=_told(value))


def _trace(world: World, fields: Fields) -> None:
    case = world.of(fields)
    entered = [one.element for one in world.app.history.activities(case)]
    if fields.get("activities") is not None:
        _equal(Counter(entered), multiset(fields["activities"], "activities"), "entered")
    if fields.get("contains") is not None:
        wanted = fields["contains"] if isinstance(fields["contains"], list) else [fields["contains"]]
        model = world.app.repository.model(world.instance(case).definition_id)
        if not contains_in_order(entered, [str(one) for one in wanted], model):
            raise NotMet(
                f"entered {' → '.join(entered)}; expected {' → '.join(map(str, wanted))} in this order",
                code="scenario_order", found=entered, wanted=[str(one) for one in wanted])


def _error(world: World, fields: Fields) -> None:
    before = state_of(world)
    try:
        do(world, parse_step(fields["step"]))
    except StepFailed as error:
        message = str(error)
    except Rejected as error:
        message = told(error)
    else:
        raise NotMet(f"{fields['step']} worked, an error was expected", code="scenario_no_error")
    if str(fields.get("contains", "")) not in message:
        raise NotMet(
            f"the error is {message!r}, without {fields['contains']!r}", code="scenario_other_error", found=message,
            wanted=fields["contains"])
    if state_of(world) != before:
        raise NotMet(f"the step failed ({message}), yet something has changed", code="scenario_changed")


def _incident(world: World, fields: Fields) -> None:
    if not world.incidents(fields):
        raise NotMet(f"no such incident; {_troubles(world, fields)}", code="scenario_no_incident")


def _no_incident(world: World, fields: Fields) -> None:
    if world.incidents(fields):
        raise NotMet(
            _troubles(world, fields), code="scenario_incident",
            found=[one.element for one in world.incidents(fields)])


def _assignees(world: World, fields: Fields) -> None:
    found = Counter(task.assignee for task in world.tasks_at(fields) if task.assignee)
    _equal(found, multiset(fields["values"], "values"), f"assignees of {fields['task']}")


def _candidates(world: World, fields: Fields) -> None:
    found = Counter(name for task in world.tasks_at(fields) for name in (*task.candidate_groups, *named_users(task)))
    _equal(found, multiset(fields["values"], "values"), f"candidates of {fields['task']}")


def _date_of(column: str) -> Callable[[World, Fields], None]:
    def check(world: World, fields: Fields) -> None:
        tasks = world.tasks_at(fields)
        text = str(fields["at"]).removeprefix("@")
        by_day = "T" not in text
        wanted: Any = legal_date(instant(text)) if by_day else instant(text)
        moments = [moment for moment in (getattr(task, column) for task in tasks) if moment]
        found = [legal_date(moment) if by_day else moment for moment in moments]
        if wanted not in found:
            shown = ", ".join(moment.isoformat() for moment in found) or "none"
            raise NotMet(
                f"{column} of {fields['task']}: {shown}; expected {text}", code="scenario_date", task=fields["task"],
                found=list(found), wanted=wanted)
    return check


def _instances(world: World, fields: Fields) -> None:
    found = [world.instance(case) for case in world.instance_ids()]
    found = [one for one in found if fields.get("key") in (None, one.process_key)]
    if len(found) != _number(fields["n"]):
        raise NotMet(
            f"{len(found)} instances; expected {fields['n']}", code="scenario_number", found=len(found),
            wanted=fields["n"])


def _documents(world: World, fields: Fields) -> None:
    found = [document.name for case in world.some(fields) for document in world.app.tasks.documents(case, SYSTEM)]
    if fields.get("contains") is not None:
        found = [name for name in found if str(fields["contains"]) in name]
    _counted(found, fields, "documents")


def _counted(found: list[str], fields: Fields, what: str) -> None:
    if fields.get("names") is not None:
        _equal(Counter(found), multiset(fields["names"], "names"), what)
    if fields.get("n") is not None and len(found) != _number(fields["n"]):
        raise NotMet(
            f"{len(found)} {what} ({'; '.join(found)}); expected {fields['n']}", code="scenario_number",
            found=len(found), wanted=fields["n"])
    if fields.get("names") is None and fields.get("n") is None and not found:
        raise NotMet(f"no such {what}", code="scenario_none")


def _mail(world: World, fields: Fields) -> None:
    with world.app.reading() as connection:
        rows = looking.effects(connection, world.some(fields), "mail")
    texts = []
    for row in rows:
        payload = plain(row.payload)
        to = [str(one) for one in _listed(payload.get("to"))] + [str(one) for one in _listed(payload.get("group"))]
        text = json.dumps(payload, ensure_ascii=False)
        if fields.get("to") in (None, *to) and str(fields.get("contains", "")) in text:
            texts.append(str(payload.get("subject", "")))
    _counted(texts, fields, "mails")


def _listed(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else [value] if value else []


def _deploy_rejected(world: World, fields: Fields) -> None:
    if world.refusal is None:
        raise NotMet("the deployment was accepted", code="scenario_accepted")
    for problem in world.refusal:
        text = f"{problem.element} {problem.code} {problem.message} {dict(problem.params)}"
        if (
            fields.get("element") in (None, problem.element)
            and fields.get("code") in (None, problem.code)
            and str(fields.get("contains", "")) in text
        ):
            return
    shown = "; ".join(f"{one.element}: {one.code} {one.message}" for one in world.refusal)
    raise NotMet(f"the deployment was refused for other reasons: {shown}", code="scenario_refused_else")


EXPECTATIONS: dict[str, Callable[[World, Fields], None]] = {
    "open": _open, "openCount": _open_count, "openNames": _open_names, "ended": _state(InstanceState.ENDED),
    "running": _state(InstanceState.RUNNING), "cancelled": _state(InstanceState.CANCELLED),
    "suspended": _state(InstanceState.SUSPENDED), "waiting": _waiting, "notWaiting": _not_waiting, "var": _var,
    "noVar": _no_var, "taskVar": _task_var, "noTaskVar": _no_task_var, "trace": _trace, "error": _error,
    "incident": _incident, "noIncident": _no_incident, "assignees": _assignees, "candidates": _candidates,
    "due": _date_of("due"), "followUp": _date_of("follow_up"), "instances": _instances, "documents": _documents,
    "mail": _mail, "deployRejected": _deploy_rejected, "decision": decision,
}


def expect(world: World, step: Step) -> None:
    """Check an expectation.

    :raises NotMet: with what was found instead.
    """
    EXPECTATIONS[step.name](world, step.fields)
