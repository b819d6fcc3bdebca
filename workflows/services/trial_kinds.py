"""The kinds of trials: what each gives to the sandbox and keeps of its answers."""
from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from workflows.persistence.tables import process_definition
from workflows.services.context import Context
from workflows.services.trial_bench import Kind
from workflows.services.trial_rows import SCENARIOS, Taken
from workflows.trying import Lane


class Scenarios:
    """Every scenario of the files, each on its own."""

    job = "scenarios"

    def __init__(self, context: Context) -> None:
        self._context = context

    def request(self, taken: Taken, files: Mapping[str, bytes]) -> Mapping[str, Any]:
        """The package, and beside it what its scenarios refer to of other ones."""
        return {"name": taken.draft, "files": dict(files), "others": others(self._context, files)}

    def items(self, lane: Lane, taken: Taken) -> list[Mapping[str, Any]]:
        """Files that nobody vouches for are read in the lane."""
        return list(lane.ask("list").get("items", ()))

    def message(self, item: Mapping[str, Any], taken: Taken) -> Any:
        """Which scenario."""
        return dict(item)

    def lost(self, item: Mapping[str, Any], code: str, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """A scenario without an end is an error."""
        return {
            **item, "outcome": "error", "step": None, "said": {}, "code": code, "params": dict(params), "message": "",
            "problems": [], "trace": [], "names": {}, "seconds": 0,
        }


def kinds(context: Context) -> dict[str, Kind]:
    """Kind -> how it is run."""
    return {SCENARIOS: Scenarios(context)}


def others(context: Context, files: Mapping[str, bytes]) -> dict[str, dict[str, bytes]]:
    """The packages in force that a draft names, by process key: `../../key` in a scenario, or called in a diagram.

    The draft's own files are only searched here; whoever reads them does so in a lane.
    """
    text = b"\n".join(files.values()).decode(errors="replace")
    statement = select(process_definition.c.key).distinct()
    with context.db.read() as connection:
        keys = set(connection.execute(statement).scalars())
    wanted = {
        key for key in keys
        if re.search(rf"\.\./\.\./{re.escape(key)}\b|calledElement\s*=\s*[\"']{re.escape(key)}[\"']", text)
    }
    latest = [context.catalog.latest(key) for key in sorted(wanted)]
    return {one.key: dict(context.catalog.files(one.deployment_id)) for one in latest}
