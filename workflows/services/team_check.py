"""Whether somebody is there for a process: teams its tasks name that have no active member are a warning."""
from __future__ import annotations

import re
from collections.abc import Iterable

from sqlalchemy import Connection

from workflows.engine import ProcessModel
from workflows.model import Problem, Severity
from workflows.services.substitution import staffed_entries

# A team's key as it stands; anything else is an expression that a case decides.
_KEY = re.compile(r"^[A-Za-z0-9_.-]+$")


def teams_without_members(connection: Connection, models: Iterable[ProcessModel]) -> list[Problem]:
    """A warning for each user task none of whose teams has an active member; none before there are any people."""
    staffed = staffed_entries(connection, None)
    if not staffed:
        return []
    found = []
    for model in models:
        for element in model.elements.values():
            groups = element.candidate_groups
            if element.type != "userTask" or not groups or not all(_KEY.match(key) for key in groups):
                continue
            if all(f"g:{key}" not in staffed for key in groups):
                found.append(Problem(
                    element.id, "team_without_members", Severity.WARNING, "no active member in any candidate group",
                    params={"teams": ", ".join(groups)}, resource=model.resource, label=element.name,
                ))
    return found
