"""Small questions several pages ask about a case: its open tasks, who is who."""
from __future__ import annotations

from web.services import services
from workflows.model import TaskState, UserTask


def open_tasks(instance_id: str) -> list[UserTask]:
    """The open tasks of a case the person was found to be allowed to see."""
    return services().tasks.of_case(instance_id, TaskState.OPEN)


def team_names() -> dict[str, str]:
    """Team key -> name."""
    return {team.key: team.name for team in services().identity.teams()}


def people_names() -> dict[str, str]:
    """User name or id -> full name."""
    people = services().identity.people()
    return {person.username: person.name for person in people} | {person.id: person.name for person in people}
