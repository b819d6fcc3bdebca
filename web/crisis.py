"""The crisis folder on paper: one self-contained HTML page that prints without this program, a server or a network."""
from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from web.wording import full_date
from workflows.clock import BERLIN
from workflows.services.crisis import CrisisFolder, OpenCase

_TEMPLATES = Path(__file__).parent / "templates"


def as_html(folder: CrisisFolder, organisation: str) -> str:
    """The page: what to do next by deadline, then a sheet of the teams."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["full_date"] = full_date
    made = folder.made.astimezone(BERLIN)
    return environment.get_template("crisis/folder.html").render(
        organisation=organisation, made=f"{made:%d.%m.%Y, %H:%M} Uhr",
        cases=[_row(one, folder) for one in folder.cases], teams=list(folder.teams.values()),
    )


def _row(one: OpenCase, folder: CrisisFolder) -> dict[str, Any]:
    return {
        "case": one.case, "due": one.due, "late": one.due is not None and one.due < folder.made,
        "suspended": str(one.case.state) == "suspended", "contacts": one.contacts, "readers": one.readers,
        "tasks": [
            {"name": task.name, "due": task.due, "who": task.assignee.name if task.assignee else "",
             "teams": ", ".join(folder.teams.get(key, (key, ""))[0] for key in task.candidate_groups)}
            for task in one.tasks
        ],
    }
