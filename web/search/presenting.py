"""View models of what a search found: a line for each case and task, the words marked."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from web.due import Light, light
from web.services import services, today
from workflows.model import ProcessInstance, UserTask
from workflows.services.marking import spans
from workflows.services.searching import Found, Hit

# More places of one case tell nobody anything.
_PLACES = 3


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case that was found; `places` are the facts and documents the words stand in."""

    case: ProcessInstance
    light: Light
    places: Sequence[Hit]


@dataclass(frozen=True, slots=True)
class TaskLine:
    """An open task of a case that was found."""

    task: UserTask
    light: Light


def case_lines(found: Found) -> list[CaseLine]:
    """A line for each case."""
    hits = found.hits or {}
    return [CaseLine(case, _light(case.due), hits.get(case.id, [])[:_PLACES]) for case in found.cases]


def task_lines(found: Found) -> list[TaskLine]:
    """A line for each task."""
    return [TaskLine(task, _light(task.due)) for task in found.tasks]


def _light(due: dt.datetime | None) -> Light:
    return light(due, today(), services().settings.land)


def marked(text: str, words: Sequence[str]) -> Markup:
    """A text with the beginnings that were searched for in <mark>."""
    parts, at = [], 0
    for begin, end in spans(text, words):
        parts += [escape(text[at:begin]), Markup("<mark>"), escape(text[begin:end]), Markup("</mark>")]
        at = end
    return Markup("").join([*parts, escape(text[at:])])
