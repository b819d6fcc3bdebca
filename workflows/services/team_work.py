"""What a lead sees of their teams: who has what until when, what is free and near its date, who is away.

Numbers of open tasks share load; nothing is counted over time and nobody is ranked (co-determination of the staff
council, § 80 BPersVG and the Länder's laws).
"""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from workflows.errors import NotAllowed
from workflows.model import Person, UserTask
from workflows.persistence.tables import membership, person, user_task, user_task_group
from workflows.persistence.worklists import FREE, TAKEN
from workflows.services import inbox
from workflows.services.absence_rows import people
from workflows.services.context import Context
from workflows.services.handing import Colleague, with_load
from workflows.services.worklists import ordered

_SHOWN = 200
_COUNTED = 1001
_entry = user_task_group.c


@dataclass(frozen=True, slots=True)
class TeamWork:
    """A team's open work.

    :param held: what members have, the most urgent first; `free` what nobody has and is due before the given instant.
    :param unassigned: how many nobody has, up to 1,001; `overdue` how many are past their date, free or not.
    """

    key: str
    members: tuple[Colleague, ...]
    held: tuple[UserTask, ...]
    free: tuple[UserTask, ...]
    unassigned: int
    overdue: int


class TeamBoard:
    """of(lead, team, *, near_before, overdue_before) -> TeamWork ; teams(lead) -> keys ; busiest(lead) -> key"""

    def __init__(self, context: Context) -> None:
        self._context = context

    def teams(self, lead: Person) -> list[str]:
        """The teams a person leads."""
        return sorted(lead.groups) if "lead" in lead.roles else []

    def busiest(self, lead: Person) -> str:
        """The team of theirs with the most open tasks, of equals the first by key; "" where they lead none."""
        keys = self.teams(lead)
        with self._context.db.read() as connection:
            return max(keys, key=lambda key: self._count(connection, key, (FREE, TAKEN)), default="")

    def of(
        self, lead: Person, team: str, *, near_before: dt.datetime, overdue_before: dt.datetime
    ) -> TeamWork:
        """A team's work, for its leads; NotAllowed("lead_only") for others.

        :param near_before: free tasks due before this instant are at risk.
        """
        if team not in self.teams(lead):
            raise NotAllowed("lead_only")
        with self._context.db.read() as connection:
            return TeamWork(
                team, tuple(self._members(connection, team)),
                tuple(self._tasks(connection, lead, team, TAKEN)),
                tuple(self._tasks(connection, lead, team, FREE, near_before)),
                self._count(connection, team, (FREE,)), self._count(connection, team, (FREE, TAKEN), overdue_before),
            )

    def _members(self, connection: Connection, team: str) -> list[Colleague]:
        theirs = person.c.id.in_(select(membership.c.person_id).where(membership.c.team_key == team))
        found = people(connection, theirs & person.c.active.is_(True))
        return with_load(connection, found, self._context.today())

    def _tasks(
        self, connection: Connection, lead: Person, team: str, standing: str, before: dt.datetime | None = None
    ) -> list[UserTask]:
        wanted = _listed(team, (standing,), before).order_by(*ordered(user_task_group)).limit(_SHOWN)
        ids = connection.execute(wanted).scalars().all()
        if not ids:
            return []
        return inbox.list_tasks(connection, user_task.c.id.in_(ids), sort="due", limit=_SHOWN, who=lead)

    def _count(
        self, connection: Connection, team: str, standings: tuple[str, ...], before: dt.datetime | None = None
    ) -> int:
        some = _listed(team, standings, before).limit(_COUNTED).subquery()
        return int(connection.execute(select(func.count()).select_from(some)).scalar_one())


def _listed(team: str, standings: tuple[str, ...], before: dt.datetime | None) -> Any:
    """Entries of a team's worklist, along its index."""
    found = select(_entry.task_id).where(
        _entry.candidate == f"g:{team}", _entry.standing.in_(standings), _entry.standing.is_not(None)
    )
    return found.where(_entry.sort_due < before) if before is not None else found
