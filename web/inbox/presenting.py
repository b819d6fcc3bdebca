"""View models of the task lists."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flask import g, url_for

from web.due import GROUPS, NEAR, OVERDUE, Light, light
from web.inbox.filters import SORTS
from web.tasks.postponing import CAME
from workflows.model import Person, UserTask

# Stands for a task in an address; of letters that need no quoting.
_ANY = "any-task"
NEWS_WORDS = ("neu", "eingegangen", "antwort")


@dataclass(frozen=True, slots=True)
class Chip:
    """A short remark on a row; news stand out.

    :param written: by a process's diagram, in its language; else a word of ours.
    """

    text: str
    news: bool
    written: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list.

    :param said: what a screen reader is told after a swap.
    :param lost: somebody else was faster.
    """

    task: UserTask
    light: Light
    mine: bool
    chips: tuple[Chip, ...]
    said: str = ""
    lost: bool = False
    won: bool = False
    back: str = ""

    @property
    def opens(self) -> str:
        """The address of the task, with the way back to the list."""
        return _address("tasks.show", self.task.id, self.back if self.back != "/" else None)

    @property
    def claims(self) -> str:
        """Where taking it is asked for."""
        return _address("inbox.claim", self.task.id)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading."""

    key: str
    title: str
    rows: tuple[Row, ...]


def _address(endpoint: str, task_id: str, back: str | None = None) -> str:
    """An address of a task; made once for a page, whose hundred rows differ by the task alone."""
    made: dict[tuple[str, str | None], tuple[str, str]] = g.setdefault("row_addresses", {})
    if (endpoint, back) not in made:
        before, _, after = url_for(endpoint, task_id=_ANY, weiter=back).partition(_ANY)
        made[endpoint, back] = before, after
    before, after = made[endpoint, back]
    return f"{before}{task_id}{after}"


def row(task: UserTask, person: Person, today: dt.date, land: str, **more: object) -> Row:
    """A task as a line of the list."""
    mine = task.assignee is not None and task.assignee.id == person.id
    came = [(CAME[task.follow_up_on], False)] if task.follow_up_on in CAME else []
    chips = tuple(Chip(text, any(word in text.lower() for word in NEWS_WORDS), written)
                  for text, written in (*came, *((text, True) for text in task.chips)))
    return Row(task, light(task.due, today, land), mine, chips, **more)  # type: ignore[arg-type]


def grouped(rows: Sequence[Row], sort: str) -> list[Group]:
    """Rows under the headings of their deadlines; other sortings keep one list."""
    if sort != "due":
        return [Group("all", SORTS[sort], tuple(rows))] if rows else []
    found = ((key, title, tuple(line for line in rows if line.light.group == key)) for key, title in GROUPS.items())
    return [Group(key, title, lines) for key, title, lines in found if lines]


def summary(rows: Iterable[Row]) -> dict[str, int]:
    """How many are open, overdue, and due today or tomorrow."""
    lines = list(rows)
    return {
        "open": len(lines),
        "overdue": sum(line.light.group == OVERDUE for line in lines),
        "near": sum(line.light.group == NEAR for line in lines),
    }
