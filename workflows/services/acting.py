"""Under whose name a task is done: one's own, or also that of who one stands in for; asked under the case's lock."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from workflows.engine import ProcessModel
from workflows.engine.guards.rules import standing_rules
from workflows.errors import NotAllowed
from workflows.model import Person, TaskState
from workflows.services.access import by_right, display_name, is_system, may_take, require_candidate
from workflows.services.confidentiality import opened, unseen_task
from workflows.services.substitution import stand_ins, whom


def as_of(connection: Connection, person: Person, today: dt.date) -> Person:
    """The person with whom they stand in for on a day."""
    return replace(person, stands_in=stand_ins(connection, person.username, today))


def acting_for(connection: Connection, row: Any, person: Person, today: dt.date) -> str:
    """User name of whom a person stands in for by working on a task; "" = they act for themselves.

    Who could take a free task anyway acts for themselves; a task somebody else has is done in their name. What a
    deputy has taken stays in both names, also where the deputy could have had it by their own right.

    :raises NotAllowed: "substitution_over" for a task one has only for somebody who is back.
    """
    if is_system(person) or (not row.assignee and by_right(row, person)):
        return ""
    if row.assignee != person.username:
        found = whom(row, as_of(connection, person, today))
        return found.username if found is not None else ""
    if not row.acting_for or row.state != TaskState.OPEN.value or by_right(row, person):
        return str(row.acting_for)
    if all(one.username != row.acting_for for one in stand_ins(connection, person.username, today)):
        raise NotAllowed("substitution_over", name=display_name(connection, row.acting_for))
    return str(row.acting_for)


def require_known(connection: Connection, row: Any, person: Person, today: dt.date) -> None:
    """A person has to be a candidate of a task, to have it, or to stand in for who has; else as `require_candidate`.

    Of a closed file others than its readers know only what they have, and what nobody has.

    :raises NotAllowed: "substitution_over" where that ended since the person was looked up; `FileClosed`.
    """
    if row.acting_for == person.username or whom_today(connection, row, person, today):
        return
    if row.assignee not in ("", person.username) and not is_system(person):
        here = as_of(connection, person, today)
        if not opened(connection, [row.instance_id], here):
            raise unseen_task(connection, row.id, here)
    lost = whom(row, person)
    if lost is not None and not may_take(row, person):
        raise NotAllowed("substitution_over", name=lost.name)
    require_candidate(connection, row, person)


def whom_today(connection: Connection, row: Any, person: Person, today: dt.date) -> str:
    """Whom a person could stand in for at a task they have no own right to; "" = nobody."""
    if row.assignee == person.username or by_right(row, person):
        return ""
    found = whom(row, as_of(connection, person, today))
    return found.username if found is not None else ""


def require_team_of_law(model: ProcessModel, row: Any, person: Person, acting: str) -> None:
    """What a guard of law leaves to certain teams is done by their members, by no deputy from elsewhere.

    :raises NotAllowed: "substitution_only_team".
    """
    if not acting:
        return
    for _, rule in standing_rules(model.properties):
        guarded = any(target.id == row.element for target in rule.targets)
        if rule.verb == "only" and guarded and person.groups.isdisjoint(rule.teams):
            raise NotAllowed("substitution_only_team", name=row.name)
