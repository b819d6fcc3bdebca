"""Closed files: cases only those may open whose file it is (§ 30 VwVfG). The one place of this decision.

A process says so with `closedFile` = "true"; `closedFileReaders` (FEEL) names whose file a case is, `closedFileLead` a
team whose members may know that there is one. The mark (`closed_file`) is written when a case begins and stays with it,
whatever later versions say; an older case that moves to a closed version becomes closed. Nothing opens a case again.

Who may what:
- readers, and who stands in for one of them wholly: everything;
- who has an open task of it, or could take one nobody has: that task's form, without the case's title, facts, notes,
  documents and history; nothing once it is done or somebody else has it; who has taken it also the papers the
  diagram gives to the task (`task_papers`), no longer than they have it;
- members of the lead's team: the number and who the contact is;
- administrators and who designs the process: that the machinery stands still, without what stands in the case;
- everybody else, auditors included: nothing, and an attempt is recorded.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, exists, or_, select, true

from workflows.engine.closing import CLOSED_FILE, LEAD, READERS
from workflows.errors import EngineError, NotAllowed, NotFound
from workflows.model import Person, TaskState
from workflows.persistence.statements import insert, insert_missing
from workflows.persistence.tables import (
    case_access,
    closed_file,
    document,
    person,
    process_instance,
    user_task,
    user_task_group,
)
from workflows.persistence.worklists import CLOSED, TAKEN
from workflows.services.case_texts import value_of
from workflows.services.cases import LockedCase
from workflows.services.gone_on import missing_task
from workflows.services.substitution import represented


class FileClosed(NotAllowed):
    """The person may not open a closed file; whoever catches it at the door of the program records the attempt."""

    def __init__(self, code: str, instance_id: str, **params: Any) -> None:
        super().__init__(code, **params)
        self.instance_id = instance_id


# --- asked in SQL -------------------------------------------------------------------------------------


def is_closed(instance_id: Any) -> ColumnElement[bool]:
    """Whether the case of a column is a closed file."""
    return exists(select(closed_file.c.instance_id).where(closed_file.c.instance_id == instance_id))


def names_of(who: Person) -> list[str]:
    """Whose files a person opens: their own, and those of whom they stand in for in everything."""
    return [who.username, *(one.username for one in who.stands_in if one.teams is None)]


def reads(instance_id: Any, who: Person) -> ColumnElement[bool]:
    """Whether the case of a column is a closed file of this person's."""
    if "system" in who.roles:
        return true()
    return exists(select(case_access.c.instance_id).where(
        case_access.c.username.in_(names_of(who)), case_access.c.instance_id == instance_id
    ))


def is_led(instance_id: Any, who: Person) -> ColumnElement[bool]:
    """Whether the case of a column is a closed file this person may know the number and the contact of."""
    return exists(select(closed_file.c.instance_id).where(
        closed_file.c.instance_id == instance_id, closed_file.c.lead_team.in_(sorted(who.groups))
    ))


def unless_closed(condition: ColumnElement[bool], instance_id: Any, who: Person) -> ColumnElement[bool]:
    """A condition on cases that holds for open ones; a closed file is its readers' whatever the condition says."""
    return or_(and_(condition, ~is_closed(instance_id)), reads(instance_id, who))


def tasks_unless_closed(condition: ColumnElement[bool], who: Person) -> ColumnElement[bool]:
    """The same of tasks: of a closed file's, those a person has or nobody has, while they are open."""
    standing = and_(
        user_task.c.state == TaskState.OPEN.value,
        or_(user_task.c.assignee.in_(["", who.username]), represented(user_task, who)),
    )
    closed = is_closed(user_task.c.instance_id)
    return or_(and_(condition, or_(~closed, standing)), reads(user_task.c.instance_id, who))


def tasks_of_readers(condition: ColumnElement[bool], who: Person) -> ColumnElement[bool]:
    """The same where what stands in the case decides: of a closed file, its readers' alone."""
    return unless_closed(condition, user_task.c.instance_id, who)


# --- asked of cases in hand ---------------------------------------------------------------------------


def opened(connection: Connection, instance_ids: Iterable[str], who: Person) -> set[str]:
    """Those of some cases whose content a person may see, as far as closed files go."""
    wanted = set(instance_ids)
    if not wanted or "system" in who.roles:
        return wanted
    shut = set(connection.execute(
        select(closed_file.c.instance_id).where(closed_file.c.instance_id.in_(wanted))
    ).scalars())
    if not shut:
        return wanted
    own = connection.execute(select(case_access.c.instance_id).where(
        case_access.c.username.in_(names_of(who)), case_access.c.instance_id.in_(shut)
    )).scalars()
    return wanted - shut | set(own)


def contacts(connection: Connection, instance_id: str) -> list[str]:
    """The names of whose file a case is."""
    return list(connection.execute(
        select(person.c.name).join(case_access, case_access.c.username == person.c.username)
        .where(case_access.c.instance_id == instance_id).order_by(person.c.name)
    ).scalars())


def unseen(connection: Connection, instance_id: str, who: Person, missing: NotFound) -> EngineError:
    """The refusal for a case this person does not see: that there is none, or that its file is closed.

    :param missing: what is said where there is no such closed file.
    """
    row = connection.execute(
        select(closed_file, process_instance.c.business_key)
        .join(process_instance, process_instance.c.id == closed_file.c.instance_id)
        .where(or_(closed_file.c.instance_id == instance_id, process_instance.c.business_key == instance_id)).limit(1)
    ).one_or_none()
    if row is None:
        return missing
    if row.lead_team and row.lead_team in who.groups:
        names = ", ".join(contacts(connection, row.instance_id))
        code = "file_closed_contact" if names else "file_closed_unassigned"
        return FileClosed(code, row.instance_id, business_key=row.business_key, **({"name": names} if names else {}))
    return FileClosed("file_closed", row.instance_id)


def unseen_task(connection: Connection, task_id: str, who: Person) -> EngineError:
    """The same for a task; who knew of it before it went on is told so."""
    row = connection.execute(select(
        user_task.c.id, user_task.c.instance_id, user_task.c.state, user_task.c.assignee, user_task.c.completed_by
    ).where(user_task.c.id == task_id)).one_or_none()
    if row is None:
        return NotFound("task_not_found", task_id=task_id)
    return unseen(connection, row.instance_id, who, missing_task(connection, row, who))


def unseen_document(connection: Connection, document_id: str, who: Person) -> EngineError:
    """The same for a document."""
    case = connection.execute(select(document.c.instance_id).where(document.c.id == document_id)).scalar()
    return unseen(connection, case or "", who, NotFound("document_not_found", document_id=document_id))


# --- kept with the case -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Closure:
    """What a process says of its files."""

    readers: str
    lead: str


def closure_of(properties: Mapping[str, str]) -> Closure | None:
    """What a process's properties say; None = its files are open."""
    if properties.get(CLOSED_FILE, "").strip() != "true":
        return None
    return Closure(properties.get(READERS, ""), properties.get(LEAD, "").strip())


def keep_closed(case: LockedCase, properties: Mapping[str, str], variables: Mapping[str, Any]) -> bool:
    """Mark a case of a closed process and write whose file it is now; costs nothing for any other.

    :returns: whether it went from somebody to somebody else.
    """
    closure = closure_of(properties)
    if closure is None:
        return False
    connection, own = case.connection, case_access.c.instance_id == case.id
    known = connection.execute(
        select(closed_file.c.lead_team).where(closed_file.c.instance_id == case.id)
    ).scalar_one_or_none()
    if known is None:
        insert(connection, closed_file, [{"instance_id": case.id, "lead_team": closure.lead, "since": case.now}])
        _leave_worklists(connection, case.id)
    elif known != closure.lead:
        connection.execute(
            closed_file.update().where(closed_file.c.instance_id == case.id).values(lead_team=closure.lead)
        )
    before = set(connection.execute(select(case_access.c.username).where(own)).scalars())
    now = readers_of(closure, variables)
    if gone := before - now:
        connection.execute(case_access.delete().where(own, case_access.c.username.in_(sorted(gone))))
    insert_missing(connection, case_access, [
        {"username": name, "instance_id": case.id, "since": case.now} for name in sorted(now - before)
    ])
    return bool(gone and now - before)


def readers_of(closure: Closure, variables: Mapping[str, Any]) -> set[str]:
    """The user names a process names for a case; none where the value is no text."""
    told = value_of(closure.readers, variables)
    found = told if isinstance(told, (list, tuple)) else [told]
    return {one.strip() for one in found if isinstance(one, str) and one.strip()}


def _leave_worklists(connection: Connection, instance_id: str) -> None:
    """A case that is closed while it runs: what somebody has of it is on nobody else's list any more."""
    theirs = select(user_task.c.id).where(user_task.c.instance_id == instance_id)
    connection.execute(user_task_group.update().where(
        user_task_group.c.task_id.in_(theirs), user_task_group.c.standing == TAKEN
    ).values(standing=CLOSED))
