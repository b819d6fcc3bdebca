"""Alle Schritte und Wege eines Vorgangs: the text twin of its diagram, with where the case stands."""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from flask import render_template
from flask.typing import ResponseReturnValue

from web.casefile import open_tasks, team_names
from web.cases.views import blueprint, find_case
from web.processes.lexicon import Lexicon, lexicon_of
from web.processes.outline import MAIN, Outline, outline
from web.sentences import spoken_language
from web.services import services
from web.steps import places
from web.tasks.codes import code_words, house_fields
from workflows.engine import ProcessModel
from workflows.model import HistoricActivity, Incident, ProcessInstance, UserTask

#: What is told of a step; which form and which automatic part it has is for who designs it.
TOLD = MAIN - {"form", "topic", "called_process"}
_PATHS = re.compile(r"[a-z_]+(?:\.[a-z_]+)*")


@dataclass(frozen=True, slots=True)
class Part:
    """A process the case goes through: its own, or one it calls.

    :param state: element -> done, here or failed.
    :param calls: call activity -> key of the process it calls.
    """

    key: str
    outline: Outline
    state: Mapping[str, str]
    calls: Mapping[str, str]

    @property
    def here(self) -> list[tuple[str, str]]:
        """The steps at which the case stands, (place on the page, name); a call stands for what is done in it."""
        return [(f"{self.key}:{one.element}", one.label) for one in self.outline.stops
                if self.state.get(one.element) in {"here", "failed"} and one.element not in self.calls]


@dataclass(frozen=True, slots=True)
class _Doing:
    """What was done and is to be done in a case."""

    activities: Sequence[HistoricActivity]
    tasks: Sequence[UserTask]
    incidents: Sequence[Incident]

    def of(self, key: str) -> _Doing:
        """The part of it that belongs to one called process."""
        own = [one for one in self.activities if one.process_key == key]
        ids = {one.activity_id for one in own}
        return _Doing(own, [one for one in self.tasks if one.definition_id.rpartition(":")[0] == key],
                      [one for one in self.incidents if one.activity_id in ids])


@blueprint.get("/vorgang/<key>/schritte")
def steps_in_words(key: str) -> ResponseReturnValue:
    """Every step and every path of the case's processes once, in the sequence a reader goes through the drawing."""
    case = find_case(key)
    parts = list(_parts(case))
    return render_template("cases/twin.html", section="cases", case=case, parts=parts,
                           names={one.key: one.outline.name for one in parts},
                           here=[place for one in parts for place in one.here])


def _parts(case: ProcessInstance) -> Iterator[Part]:
    """The case's own process, then those it calls in the order of their calls, each once."""
    doing = _Doing(services().history.activities(case.id), open_tasks(case.id),
                   services().management.incidents(instance_id=case.id))
    running = {one.definition_id.rpartition(":")[0]: one.definition_id for one in doing.tasks}
    line, seen = [case.definition_id], {case.process_key}
    for at, definition_id in enumerate(line):  # it grows while it is gone through
        calls = services().repository.calls(definition_id)
        for called in calls.values():
            called_key = called.rpartition(":")[0]
            if called_key not in seen:
                seen.add(called_key)
                line.append(running.get(called_key, called))
        yield _part(definition_id, calls, doing.of(definition_id.rpartition(":")[0]) if at else doing)


def _part(definition_id: str, calls: Mapping[str, str], doing: _Doing) -> Part:
    repository = services().repository
    definition, model = repository.definition(definition_id), repository.model(definition_id)
    packages = [repository.resources(one) for one in (*calls.values(), definition_id)]
    lexicon = _words(model, lexicon_of(packages, team_names()))
    stand = places(model, doing.activities, doing.tasks, doing.incidents)
    return Part(
        definition.key, outline(model, repository.diagram(definition_id), definition.resource, lexicon, main=TOLD),
        {element: state for state, elements in stand.items() for element in elements},
        {element: called.rpartition(":")[0] for element, called in calls.items()},
    )


def _words(model: ProcessModel, lexicon: Lexicon) -> Lexicon:
    """With the house's words for what conditions read and no form asks for, and for their codes."""
    paths = {path for *_, condition in model.flows.values() for path in _PATHS.findall(condition)}
    fields = {**house_fields(paths, spoken_language()), **lexicon.fields}
    return replace(lexicon, fields=fields, codes=code_words(spoken_language()))
