"""Stand des Vorgangs: the steps of a case in words, the diagram's twin for everybody who reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from flask_babel import gettext as _
from flask_babel import ngettext

from web.history import in_place_of
from web.wording import full_date
from workflows.model import HistoricActivity, Incident, UserTask

if TYPE_CHECKING:
    from workflows.engine import ProcessModel

BY_PEOPLE = frozenset({"userTask"})
BY_ITSELF = frozenset({"serviceTask", "sendTask", "businessRuleTask", "callActivity"})
#: Where a case may stand without a task of its own.
WAITS = BY_ITSELF | {"receiveTask", "intermediateCatchEvent", "eventBasedGateway"}
DONE, AUTO, HERE, FAILED, NEXT = "done", "auto", "here", "failed", "next"
LONGEST_AHEAD = 3
MOST_NAMES = 2


@dataclass(frozen=True, slots=True)
class Step:
    """A stop on the line: state is done, auto (done, by itself), here, failed or next."""

    element: str
    name: str
    state: str
    sub: str
    times: int = 1


def steps(
    model: ProcessModel,
    activities: Sequence[HistoricActivity],
    tasks: Sequence[UserTask],
    incidents: Sequence[Incident] = (),
    teams: Mapping[str, str] | None = None,
) -> list[Step]:
    """What was done, where the case stands, and what may come next.

    Automatic steps between two people's steps become one stop; a repeated step becomes one stop with a
    count. What lies ahead follows the arrows and is a forecast: the case may take another way.
    """
    own = _Own(model.key, activities)
    here = [_open_step(task, own.of_task(task), teams or {}) for task in tasks]
    broken = [
        Step(own.of_incident(one), one.step or name_of(model, one.element), FAILED, _("Störung")) for one in incidents
    ]
    past = [step for step in _past(activities, own) if step.element not in {one.element for one in broken}]
    known = {own.of_activity(one) for one in activities} | {one.element for one in here}
    ahead = _ahead(model, [one.element for one in (*here, *broken)], known, teams or {})
    return [*past, *broken, *here, *ahead]


def positions(
    model: ProcessModel, activities: Sequence[HistoricActivity], tasks: Iterable[UserTask],
    incidents: Iterable[Incident],
) -> str:
    """The same for the diagram, as JSON: element ids that are done, current or failed."""
    return json.dumps({name: sorted(found) for name, found in places(model, activities, tasks, incidents).items()})


def places(
    model: ProcessModel, activities: Sequence[HistoricActivity], tasks: Iterable[UserTask],
    incidents: Iterable[Incident],
) -> dict[str, set[str]]:
    """Ids of the case's own diagram: "here" (a task is open, something is awaited or runs), "failed", "done"."""
    own = _Own(model.key, activities)
    failed = {own.of_incident(one) for one in incidents}
    waits = {own.of_activity(one) for one in activities if one.state == "active" and one.type in WAITS}
    here = ({own.of_task(task) for task in tasks} | waits) - failed
    done = {own.of_activity(one) for one in activities if one.state == "completed"} - here - failed
    marks = {"done": done, "here": here, "failed": failed}
    return {name: found & model.elements.keys() for name, found in marks.items()}


class _Own:
    """Element ids as the case's own diagram has them; those of called processes, which may be the same, set apart."""

    def __init__(self, key: str, activities: Iterable[HistoricActivity]) -> None:
        self._key = key
        self._processes = {one.activity_id: one.process_key for one in activities}

    def of_activity(self, activity: HistoricActivity) -> str:
        return self._apart(activity.process_key, activity.element)

    def of_task(self, task: UserTask) -> str:
        return self._apart(task.definition_id.rpartition(":")[0], task.element)

    def of_incident(self, incident: Incident) -> str:
        return self._apart(self._processes.get(incident.activity_id, ""), incident.element)

    def _apart(self, process: str, element: str) -> str:
        return element if process in {"", self._key} else f"{process}/{element}"


def name_of(model: ProcessModel, element: str) -> str:
    """A shape's name, or its id where it has none."""
    found = model.elements.get(element)
    return found.name if found is not None and found.name else element


def _past(activities: Sequence[HistoricActivity], own: _Own) -> list[Step]:
    latest: dict[str, Step] = {}
    for activity in activities:
        if not _counts(activity):
            continue
        element = own.of_activity(activity)
        before = latest.pop(element, None)
        latest[element] = Step(
            element,
            activity.name,
            AUTO if activity.type in BY_ITSELF else DONE,
            _when(activity),
            before.times + 1 if before else 1,
        )
    return [
        step
        for state, group in groupby(latest.values(), key=lambda one: one.state)
        for step in _joined(state, list(group))
    ]


def _counts(activity: HistoricActivity) -> bool:
    if activity.ended is None or activity.state != "completed" or not activity.name:
        return False
    begin = activity.type == "startEvent" and not activity.scope_id
    return begin or activity.type in BY_PEOPLE or activity.type in BY_ITSELF


def _when(activity: HistoricActivity) -> str:
    who = in_place_of(activity.actor, activity.acting_for)
    return full_date(activity.ended) + (f", {who}" if activity.actor and activity.type in BY_PEOPLE else "")


def _joined(state: str, stops: list[Step]) -> Iterator[Step]:
    if state != AUTO:
        yield from stops
        return
    names = ", ".join(stop.name for stop in stops[:MOST_NAMES])
    if len(stops) > MOST_NAMES:
        rest = len(stops) - MOST_NAMES
        names = ngettext("%(names)s und %(num)s weiterer", "%(names)s und %(num)s weitere", rest, names=names)
    yield Step(stops[-1].element, _("Automatisch erledigt"), AUTO, f"{stops[-1].sub}: {names}")


def _open_step(task: UserTask, element: str, teams: Mapping[str, str]) -> Step:
    who = task.assignee.name if task.assignee else _team_words(task.candidate_groups, teams)
    name = f"{task.name} ({task.label})" if task.label else task.name
    return Step(element, name, HERE, _("seit %(day)s", day=full_date(task.created)) + (f" · {who}" if who else ""))


def _ahead(model: ProcessModel, start: Sequence[str], known: set[str], teams: Mapping[str, str]) -> list[Step]:
    """People's next steps along the arrows, nearest first."""
    found: list[Step] = []
    seen, line = set(start), list(start)
    while line and len(found) < LONGEST_AHEAD:
        for following in _after(model, line.pop(0)):
            if following in seen:
                continue
            seen.add(following)
            element = model.elements[following]
            if element.type in BY_PEOPLE and following not in known and len(found) < LONGEST_AHEAD:
                found.append(Step(following, element.name, NEXT, _team_words(element.candidate_groups, teams)))
            line.append(following)
    return found


def _after(model: ProcessModel, element_id: str) -> list[str]:
    """Where the arrows lead: into a subprocess at its start, out of it at its end."""
    element = model.elements.get(element_id)
    if element is None:
        return []
    if element.type == "subProcess":
        inside = [one.id for one in model.elements.values() if one.scope == element_id and one.type == "startEvent"]
        if inside:
            return inside
    if element.type == "endEvent":
        return _out_of(model, element.scope)
    return _out_of(model, element_id)


def _out_of(model: ProcessModel, element_id: str) -> list[str]:
    return [flow[1] for flow in model.flows.values() if flow[0] == element_id and flow[1] in model.elements]


def _team_words(groups: Iterable[str], teams: Mapping[str, str]) -> str:
    return ", ".join(teams.get(group, group) for group in groups)
