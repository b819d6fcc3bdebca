"""Handing on what somebody has: a case with a reason, a task nobody attends to; and who could have a task."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from workflows.engine.guards.rules import standing_rules
from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import Person, TaskState
from workflows.persistence.statements import insert_missing
from workflows.persistence.tables import (
    OPEN_TASK,
    instance_group,
    membership,
    person,
    team,
    user_task,
    user_task_group,
)
from workflows.services import notifications
from workflows.services.absence_rows import people
from workflows.services.access import blocked_by_four_eyes, by_right, is_guest, is_system, require_case
from workflows.services.cases import LockedCase, lock, lock_of_task
from workflows.services.confidentiality import is_closed, opened
from workflows.services.context import Context
from workflows.services.inbox import own_row
from workflows.services.rights import require_tend
from workflows.services.substitution import away_days

LONGEST_REASON = 2000
_NOBODY = Person("", "", "")


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody a task could go to; `until` = away until that day, `open_tasks` how many they have (to share load)."""

    person: Person
    until: dt.date | None
    open_tasks: int


class Handing:
    """Each method is one transaction and locks the case first.

    hand_over(instance_id, *, person="", team="", reason, by) -> how many tasks
    entrust(task_id, *, person="", team="", reason, by) ; could_have(task_id, by) -> [Colleague] ; house(by)
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    # --- who could ------------------------------------------------------------------------------------

    def could_have(self, task_id: str) -> list[Colleague]:
        """Who may be given a task: its candidates whom four eyes do not bar, by name."""
        with self._context.db.read() as connection:
            row = own_row(connection, task_id)
            barred = self._barred(connection, row)
            return self._colleagues(connection, [
                one for one in people(connection, person.c.active.is_(True))
                if by_right(row, one) and one.username not in barred
            ])

    def house(self) -> list[Colleague]:
        """Everybody of the house, by name, with who is away."""
        with self._context.db.read() as connection:
            return self._colleagues(
                connection, [one for one in people(connection, person.c.active.is_(True)) if not is_guest(one)]
            )

    def _colleagues(self, connection: Connection, found: list[Person]) -> list[Colleague]:
        return with_load(connection, found, self._context.today())

    # --- a case ---------------------------------------------------------------------------------------

    def hand_over(
        self, instance_id: str, *, person: str = "", team: str = "", reason: str, by: Person
    ) -> int:
        """Hand what a person or their team has of a case to somebody else or to another team; gives how many tasks.

        A clerk hands over their own tasks and the free ones of their teams, a lead also those colleagues of the team
        have. Who receives it sees the case from then on.

        :raises Rejected: "reason_required", "hand_over_target".
        :raises Conflict: "hand_over_nothing" where nothing of it is theirs.
        :raises NotAllowed: "four_eyes_receiver", "hand_over_only_team".
        """
        words = _reason(reason)
        with self._context.db.write() as connection:
            require_case(connection, instance_id, by)
            case = lock(connection, instance_id, by.username, self._context.now(), execution=False)
            case.require_running()
            to, key = self.target(connection, person, team)
            statement = select(user_task).where(user_task.c.instance_id == instance_id, OPEN_TASK)
            tasks = [row for row in connection.execute(statement) if _theirs(row, by)]
            if not tasks:
                raise Conflict("hand_over_nothing", business_key=case.row["business_key"])
            for row in tasks:
                self.give(case, row, to, key, instead_of=by.groups)
            name = to.name if to is not None else _team_name(connection, key)
            case.audit("case_handed_over", {
                "to": name, "person": to.username if to is not None else "", "team": key, "reason": words,
                "tasks": [row.id for row in tasks], "before": {row.id: row.assignee for row in tasks if row.assignee},
            })
            case.save()
            self._tell(case, to, key, by, "handed_over")
            return len(tasks)

    # --- a task -----------------------------------------------------------------------------------------

    def entrust(self, task_id: str, *, person: str = "", team: str = "", reason: str, by: Person) -> None:
        """Give a task nobody attends to to somebody or to a team, beside those the diagram names; for who tends cases.

        :raises Rejected: as `hand_over`.
        """
        words = _reason(reason)
        with self._context.db.write() as connection:
            case = lock_of_task(connection, task_id, by.username, self._context.now(), execution=False)
            require_tend(connection, case.id, by)
            row = own_row(connection, task_id)
            if row.state != TaskState.OPEN.value:
                raise Conflict("task_cancelled", at=row.completed)
            case.require_running()
            to, key = self.target(connection, person, team)
            self.give(case, row, to, key, instead_of=())
            name = to.name if to is not None else _team_name(connection, key)
            case.audit("task_entrusted", {
                "task": row.id, "element": row.element, "before": row.assignee, "to": name, "team": key,
                "person": to.username if to is not None else "", "reason": words,
            })
            case.save()
            self._tell(case, to, key, by, "assigned", row.id)

    def target(self, connection: Connection, username: str, key: str) -> tuple[Person | None, str]:
        """The person or the team somebody chose, one of the two; Rejected("hand_over_target") for anything else.

        :param username: of an active colleague of the house, "" = a team is meant; `key`: of the team, "" = a person.
        """
        if bool(username) == bool(key):
            raise Rejected("hand_over_target")
        if key:
            if connection.execute(select(team.c.key).where(team.c.key == key)).first() is None:
                raise Rejected("hand_over_target")
            return None, key
        found = people(connection, person.c.username == username)
        if not found or not found[0].active or is_guest(found[0]):
            raise Rejected("hand_over_target")
        return found[0], ""

    def give(self, case: LockedCase, row: Any, to: Person | None, key: str, *, instead_of: Iterable[str]) -> None:
        """To a person: assign it; to a team: let it stand in its list instead of those given."""
        self._require_law(row, to, key)
        self._require_file_stays(case, row, to, key)
        values: dict[str, Any] = {"assignee": "", "acting_for": ""}
        if to is not None:
            if to.username in self._barred(case.connection, row):
                raise NotAllowed("four_eyes_receiver", name=to.name, step=row.name)
            values["assignee"] = to.username
        else:
            groups = sorted({*row.candidate_groups} - set(instead_of) | {key})
            values["candidate_groups"] = groups
            gone = [f"g:{one}" for one in row.candidate_groups if one not in groups]
            entry = user_task_group.c
            case.connection.execute(
                user_task_group.delete().where(entry.task_id == row.id, entry.candidate.in_(gone))
            )
        case.connection.execute(user_task.update().where(user_task.c.id == row.id).values(**values))
        if to is None:
            insert_missing(case.connection, user_task_group, [{"task_id": row.id, "candidate": f"g:{key}"}])
            insert_missing(case.connection, instance_group, [{"instance_id": case.id, "group_key": key}])

    def _require_law(self, row: Any, to: Person | None, key: str) -> None:
        """What a guard of law leaves to certain teams stays with them."""
        groups = to.groups if to is not None else {key}
        for _, rule in standing_rules(self._context.catalog.model(row.definition_id).properties):
            guarded = any(target.id == row.element for target in rule.targets)
            if rule.verb == "only" and guarded and not groups & set(rule.teams):
                raise NotAllowed("hand_over_only_team", step=row.name)

    def _require_file_stays(self, case: LockedCase, row: Any, to: Person | None, key: str) -> None:
        """A task of a closed file goes to nobody the diagram does not name for it, whoever tends cases."""
        if opened(case.connection, [case.id], to or _NOBODY):
            return
        named = by_right(row, to) if to is not None else key in row.candidate_groups
        if not named:
            raise NotAllowed("file_closed_receiver", step=row.name)

    def _barred(self, connection: Connection, row: Any) -> dict[str, str]:
        element = self._context.catalog.model(row.definition_id).elements.get(row.element)
        return blocked_by_four_eyes(connection, row, element)

    def _tell(self, case: LockedCase, to: Person | None, key: str, by: Person, kind: str, task_id: str = "") -> None:
        connection = case.connection
        names = [to.username] if to is not None else list(connection.execute(
            select(person.c.username).join(membership, membership.c.person_id == person.c.id)
            .where(membership.c.team_key == key, person.c.active.is_(True))
        ).scalars())
        for name in names:
            if name != by.username:
                told = f"{kind}:{case.id}:{case.row['audit_seq']}"
                notifications.tell(self._context, connection, told, name, kind, instance_id=case.id, task_id=task_id,
                                   params={"by": by.name})


def with_load(connection: Connection, found: Sequence[Person], today: dt.date) -> list[Colleague]:
    """People with how many open tasks they have, those of closed files left out, and until when they are away."""
    away, theirs = away_days(connection, today), user_task.c.assignee.in_([one.username for one in found])
    known = ~is_closed(user_task.c.instance_id)
    counted = select(user_task.c.assignee, func.count()).where(OPEN_TASK, theirs, known).group_by(user_task.c.assignee)
    load = {username: int(count) for username, count in connection.execute(counted)}
    return [Colleague(one, away.get(one.username), load.get(one.username, 0)) for one in found]


def _theirs(row: Any, by: Person) -> bool:
    if is_system(by) or row.assignee == by.username:
        return True
    return by_right(row, by) and (row.assignee == "" or "lead" in by.roles)


def _reason(reason: str) -> str:
    words = reason.strip()
    if not words:
        raise Rejected("reason_required")
    if len(words) > LONGEST_REASON:
        raise Rejected("reason_too_long", limit=LONGEST_REASON)
    return words


def _team_name(connection: Connection, key: str) -> str:
    found = connection.execute(select(team.c.name).where(team.c.key == key)).scalar()
    if found is None:
        raise NotFound("team_not_found", team=key)
    return str(found)
