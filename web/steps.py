"""Stand des Vorgangs: the steps of a case in words, the diagram's twin for everybody who reads."""
from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from web.wording import full_date
from workflows.model import HistoricActivity, Incident, UserTask

if TYPE_CHECKING:
    from workflows.engine import ProcessModel

SHOWN = frozenset({"userTask", "serviceTask", "sendTask", "businessRuleTask", "callActivity", "receiveTask", "startEvent"})
AHEAD = frozenset({"userTask", "serviceTask", "sendTask", "callActivity"})
DONE, HERE, FAILED, NEXT = "done", "here", "failed", "next"
LONGEST_AHEAD = 4


@dataclass(frozen=True, slots=True)
class Step:
    """A stop on the line: state is done, here, failed or next."""

    element: str
    name: str
    state: str
    sub: str
    times: int = 1


def steps(
    model: ProcessModel | None, activities: Sequence[HistoricActivity], tasks: Sequence[UserTask],
    incidents: Sequence[Incident] = (), teams: Mapping[str, str] | None = None,
) -> list[Step]:
    """What was done, where the case stands, and what usually comes next.

    Repeated steps become one stop with a count. What lies ahead follows the drawing's order and is a
    forecast: branches may leave steps out.
    """
    past = _past(activities)
    here = [_open_step(task, teams or {}) for task in tasks]
    broken = [Step(one.element, _name(model, one.element), FAILED, "Störung") for one in incidents]
    ahead = _ahead(model, {step.element for step in [*past, *here, *broken]}, teams or {})
    return [*past, *broken, *here, *ahead]


def positions(steps_shown: Iterable[Step]) -> str:
    """The same for the diagram, as JSON: element ids that are done, current or failed."""
    found: dict[str, list[str]] = {"done": [], "here": [], "failed": []}
    for step in steps_shown:
        if step.state in found:
            found[step.state].append(step.element)
    return json.dumps(found)


def _past(activities: Sequence[HistoricActivity]) -> list[Step]:
    stops: dict[str, Step] = {}
    for activity in activities:
        if activity.type not in SHOWN or activity.ended is None or activity.state == "cancelled" or not activity.name:
            continue
        before = stops.pop(activity.element, None)
        who = activity.actor or ("" if activity.type == "startEvent" else "automatisch")
        sub = full_date(activity.ended) + (f", {who}" if who else "")
        stops[activity.element] = Step(activity.element, activity.name, DONE, sub, before.times + 1 if before else 1)
    return list(stops.values())


def _open_step(task: UserTask, teams: Mapping[str, str]) -> Step:
    who = task.assignee.name if task.assignee else _team_words(task.candidate_groups, teams)
    name = f"{task.name} ({task.label})" if task.label else task.name
    return Step(task.element, name, HERE, f"seit {full_date(task.created)}" + (f" · {who}" if who else ""))


def _ahead(model: ProcessModel | None, known: set[str], teams: Mapping[str, str]) -> list[Step]:
    if model is None:
        return []
    order = [element for element in model.order if element in model.elements]
    last = max((order.index(element) for element in known if element in order), default=-1)
    found = []
    for element_id in order[last + 1:]:
        element = model.elements[element_id]
        if element.type in AHEAD and element.name and element_id not in known:
            who = _team_words(element.candidate_groups, teams) if element.type == "userTask" else "automatisch"
            found.append(Step(element_id, element.name, NEXT, who))
    return found[:LONGEST_AHEAD]


def _team_words(groups: Iterable[str], teams: Mapping[str, str]) -> str:
    return ", ".join(teams.get(group, group) for group in groups)


def _name(model: ProcessModel | None, element: str) -> str:
    found = model.elements.get(element) if model is not None else None
    return found.name if found is not None and found.name else element
