"""Who may see and do what: one SQL filter for cases, one for tasks, four eyes in one place."""
from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, literal_column, or_, select, true

from workflows.errors import NotAllowed, NotFound
from workflows.model import Element, Person, TaskState
from workflows.persistence import Database
from workflows.persistence.tables import instance_group, person, process_instance, user_task, user_task_group
from workflows.persistence.worklists import CLOSED
from workflows.services.confidentiality import tasks_unless_closed, unless_closed, unseen, unseen_task
from workflows.services.substitution import represented

# What a candidate row holds where the diagram names nobody.
ANYBODY = "*"

#: People of the house. Who sits in a committee and is none of them is a guest and meets own tasks only.
HOUSE = frozenset({"clerk", "lead", "process_owner", "admin", "auditor", "system"})
GUEST = "committee"

# The query around `visible_cases` may be one of tasks itself.
_own = user_task.alias("own_task")
_SHUT: ColumnElement[str] = literal_column(f"'{CLOSED}'")
_DONE = select(user_task.c.element, user_task.c.scope_id, user_task.c.completed_by, user_task.c.acting_for).where(
    user_task.c.instance_id == bindparam("b_instance"), user_task.c.completed_by != "",
    user_task.c.element.in_(bindparam("b_elements", expanding=True)),
)


def is_guest(who: Person) -> bool:
    """Whether a person comes from outside the house: sees what is assigned to them, and no team's work."""
    return GUEST in who.roles and not who.roles & HOUSE


def candidates(who: Person) -> list[str]:
    """The candidate entries that include a person; a guest's are by name only."""
    if is_guest(who):
        return [f"u:{who.username}"]
    return [ANYBODY, f"u:{who.username}", *(f"g:{group}" for group in sorted(who.groups))]


def is_system(who: Person) -> bool:
    """Whether this is the system itself (worker, scenario runner, command line)."""
    return "system" in who.roles


def is_candidate(who: Person) -> ColumnElement[bool]:
    """Tasks a person could take."""
    if is_system(who):
        return true()
    return exists(
        select(user_task_group.c.task_id).where(
            user_task_group.c.task_id == user_task.c.id, user_task_group.c.candidate.in_(candidates(who)),
            not_shut(who.username),
        )
    )


def not_shut(me: Any) -> ColumnElement[bool]:
    """Whether an entry of a worklist is no colleague's task of a closed file, of which others' lists do not tell."""
    return or_(user_task_group.c.standing.is_distinct_from(_SHUT), user_task.c.assignee == me)


def visible_tasks(who: Person) -> ColumnElement[bool]:
    """Tasks a person may see: as candidate, as the one who has it or did it, or for whom they stand in for.

    Of a closed file see `confidentiality`.
    """
    if is_system(who):
        return true()
    if is_guest(who):
        own = or_(_held(user_task, who), user_task.c.completed_by == who.username, is_candidate(who))
    else:
        own = or_(_own_task(user_task, who), is_candidate(who), represented(user_task, who))
    return tasks_unless_closed(own, who)


def _own_task(tasks: Any, who: Person) -> ColumnElement[bool]:
    """What a person has or did, or somebody has or did for them.

    What they did for somebody else stays open to them while they stand in, and no longer.
    """
    standing = tasks.c.acting_for.in_(["", *(one.username for one in who.stands_in)])
    had = or_(tasks.c.completed_by == who.username, tasks.c.assignee == who.username)
    return or_(
        and_(had, or_(standing, tasks.c.state == TaskState.OPEN.value)), tasks.c.acting_for == who.username
    )


def _held(tasks: Any, who: Person) -> ColumnElement[bool]:
    """What a guest has: an open task. One that went on to somebody else while it was theirs is theirs no longer."""
    return and_(tasks.c.assignee == who.username, tasks.c.state == TaskState.OPEN.value)


def visible_cases(who: Person) -> ColumnElement[bool]:
    """Cases a person may see (need to know): of their teams, started by them, or with a task of theirs.

    Auditors see all; being an administrator opens no case; a guest sees those of own tasks. Standing in for somebody
    opens the cases of the tasks that fall to the deputy, not all cases of who is away. A closed file is its readers'
    alone, see `confidentiality`.
    """
    if is_system(who):
        return true()
    return unless_closed(_open_cases(who), process_instance.c.id, who)


def _open_cases(who: Person) -> ColumnElement[bool]:
    if "auditor" in who.roles:
        return true()
    if is_guest(who):
        return exists(select(_own.c.id).where(
            _own.c.instance_id == process_instance.c.id, or_(_held(_own, who), _own.c.completed_by == who.username)
        ))
    of_team = exists(
        select(instance_group.c.instance_id).where(
            instance_group.c.instance_id == process_instance.c.id,
            instance_group.c.group_key.in_([ANYBODY, *sorted(who.groups)]),
        )
    )
    own_task = exists(
        select(_own.c.id).where(
            _own.c.instance_id == process_instance.c.id, or_(_own_task(_own, who), represented(_own, who))
        )
    )
    return or_(process_instance.c.started_by == who.username, of_team, own_task)


def operated_cases(who: Person) -> ColumnElement[bool]:
    """Rows joined with (outer) cases whose technical side a person may see.

    An administrator's are all, without what stands in them; everybody else's are the cases they may see.
    """
    if "admin" in who.roles:
        return true()
    return visible_cases(who)


def require_case(connection: Connection, instance_id: str, who: Person) -> None:
    """NotFound("instance_not_found") where the person may not know of the case, `FileClosed` for a file of others."""
    if not sees_case(connection, instance_id, who):
        raise unseen(connection, instance_id, who, NotFound("instance_not_found", instance_id=instance_id))


def sees_case(connection: Connection, instance_id: str, who: Person) -> bool:
    """Whether a person may know of a case."""
    seen = select(process_instance.c.id).where(process_instance.c.id == instance_id, visible_cases(who))
    return connection.execute(seen).first() is not None


def require_case_once(db: Database, instance_id: str, who: Person) -> None:
    """The same, for what only looks: asked once for all the questions of a page."""
    if not sees_case_once(db, instance_id, who):
        with db.read() as connection:
            raise unseen(connection, instance_id, who, NotFound("instance_not_found", instance_id=instance_id))


def sees_case_once(db: Database, instance_id: str, who: Person) -> bool:
    """Whether a person may know of a case; asked once for all the questions of a page, and never by who changes it."""
    return db.once(("sees", instance_id, who), lambda connection: sees_case(connection, instance_id, who))


def may_take(task: Any, who: Person) -> bool:
    """The same as `is_candidate`, or having it, asked of a row of user_task in hand."""
    return task.assignee == who.username or by_right(task, who)


def by_right(task: Any, who: Person) -> bool:
    """Whether a person could take a task as themselves: as one of its candidates, whoever has it."""
    named = task.candidate_users
    if is_guest(who):
        return who.username in named
    return (
        is_system(who) or who.username in named or ANYBODY in named
        or not who.groups.isdisjoint(task.candidate_groups)
    )


def require_candidate(connection: Connection, task: Any, who: Person) -> None:
    """NotAllowed("task_not_yours") where the person neither has the task nor could take it.

    Who may not know of the case either gets NotFound("task_not_found").
    """
    if may_take(task, who):
        return
    seen = select(process_instance.c.id).where(process_instance.c.id == task.instance_id, visible_cases(who))
    if connection.execute(seen).first() is None:
        raise unseen_task(connection, task.id, who)
    raise NotAllowed("task_not_yours", task_id=task.id)


def blocked_by_four_eyes(connection: Connection, task: Any, element: Element | None) -> dict[str, str]:
    """User names that may not take a task, each with the element they completed.

    Element property `fourEyes` names the steps; those of the same scope count (the same line of a
    multi-instance activity), or those of the whole case where the scope has none of them. What somebody did for
    another person counts for both.
    """
    steps = element.properties.get("fourEyes", "").split() if element is not None else []
    if not steps:
        return {}
    done = connection.execute(_DONE, {"b_instance": task.instance_id, "b_elements": steps}).all()
    near = [row for row in done if row.scope_id == task.scope_id]
    return {name: row.element for row in near or done for name in (row.completed_by, row.acting_for) if name}


def display_name(connection: Connection, username: str) -> str:
    """The name to show for a user name."""
    return connection.execute(select(person.c.name).where(person.c.username == username)).scalar() or username
