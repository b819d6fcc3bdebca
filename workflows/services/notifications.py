"""What people are told: written in the transaction of what happened, read with need to know asked again."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, literal_column, or_, select

from workflows.model import Person, TaskState
from workflows.persistence.statements import Query, insert_missing
from workflows.persistence.tables import (
    notification,
    outbox,
    person,
    process_definition,
    process_instance,
    user_task,
)
from workflows.services import notice_settings
from workflows.services.access import operated_cases, visible_cases, visible_tasks
from workflows.services.confidentiality import is_closed, is_led
from workflows.services.context import Context
from workflows.services.notice_settings import MAILED_AT_ONCE, Level
from workflows.services.preferences import language_of

# Nobody reads a longer number on a bell, and nobody scrolls back further.
MOST_COUNTED = 100
MOST_LISTED = 200
_UNREAD = Query(select(notification.c.seq).where(
    notification.c.username == bindparam("b_me"), notification.c.read.is_(None)
).limit(literal_column("1")))

_CASE = process_instance.c.id
_CLOSED = is_closed(_CASE)


@dataclass(frozen=True, slots=True)
class Notification:
    """One thing a person was told.

    :param kind: see `notice_settings.KINDS`; with `params` it makes the sentence.
    :param read: None = not yet.
    :param task_open: whether the task it is about still waits.
    """

    seq: int
    kind: str
    at: dt.datetime
    read: dt.datetime | None
    params: Mapping[str, Any]
    business_key: str = ""
    process_name: str = ""
    task_id: str = ""
    task_name: str = ""
    task_open: bool = False


def tell(
    context: Context, connection: Connection, key: str, username: str, kind: str, *, instance_id: str = "",
    task_id: str = "", params: Mapping[str, Any] | None = None,
) -> bool:
    """Tell somebody something as part of an open transaction; False where it was told before or nobody is there.

    Direct assignments and escalations also go out as a mail, unless the person has switched that off.

    :param key: of what is told, the same whenever it is told again; the person is added here.
    :param kind: one of `notice_settings.KINDS`.
    :param params: for the sentence; names of colleagues at most, nothing of the people a case is about.
    """
    level = notice_settings.levels(connection, username)[kind]
    reader = connection.execute(select(person.c.email, person.c.active).where(person.c.username == username)).first()
    if reader is None or not reader.active or _is_told(connection, f"{key}:{username}"):
        return False
    now = context.now()
    by_mail = level is Level.IMMEDIATE and kind in MAILED_AT_ONCE and bool(reader.email)
    insert_missing(connection, notification, [{
        "key": f"{key}:{username}", "username": username, "kind": kind, "instance_id": instance_id or None,
        "task_id": task_id, "params": dict(params or {}), "created": now,
        # A kind that is switched off leaves its row, so that what is told once is not looked for again.
        "read": now if level is Level.NONE else None, "mailed": now if by_mail or level is Level.NONE else None,
    }])
    if by_mail:
        told = {**(params or {}), **_of_task(connection, instance_id, task_id)}
        send_mail(context, connection, f"notice:{key}:{username}", (username, reader.email), kind, told)
    return True


def send_mail(
    context: Context, connection: Connection, key: str, to: tuple[str, str], kind: str, told: Mapping[str, Any]
) -> None:
    """Put a mail to a colleague into the outbox, once for each key; of no case, so that no letter waits behind it.

    :param to: username and address; it is worded in the language the person reads.
    """
    if context.mail_text is None:
        return
    now, (username, address) = context.now(), to
    text = context.mail_text(kind, told, language_of(connection, username))
    insert_missing(connection, outbox, [{
        "key": key, "channel": "mail", "payload": {"to": [address], **text}, "instance_id": None,
        "state": "open", "due": now, "created": now,
    }])
    context.wake_worker()


def _is_told(connection: Connection, key: str) -> bool:
    return connection.execute(select(notification.c.seq).where(notification.c.key == key)).first() is not None


def _of_task(connection: Connection, instance_id: str, task_id: str) -> dict[str, Any]:
    """What a mail says of its task and case: number, names of task and process, deadline."""
    case = connection.execute(
        select(process_instance.c.business_key, process_definition.c.name, process_instance.c.due)
        .join(process_definition, process_definition.c.id == process_instance.c.definition_id)
        .where(process_instance.c.id == instance_id)
    ).first()
    task = connection.execute(
        select(user_task.c.name, user_task.c.due).where(user_task.c.id == task_id)
    ).first()
    told: dict[str, Any] = {"task_id": task_id}
    if case is not None:
        told |= {"business_key": case.business_key, "process_name": case.name, "due": case.due}
    if task is not None:
        told |= {"task_name": task.name, "due": task.due or told.get("due")}
    return told


class Notifications:
    """Each method is one transaction; everybody reads only their own.

    listed(person) ; unread(person) -> int ; read(person, seq=None) ; levels(person) ; choose(person, wanted)
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def listed(self, who: Person, *, limit: int = MOST_LISTED) -> list[Notification]:
        """What a person was told, newest first; of cases they may still see and kinds they want to hear of."""
        with self._context.db.read() as connection:
            statement = own(
                select(
                    notification, process_instance.c.business_key, process_definition.c.name.label("process_name"),
                    user_task.c.name.label("task_name"), user_task.c.state.label("task_state"),
                    and_(_CLOSED, ~visible_tasks(who)).label("shut"),
                ), who,
            ).where(self._wanted(connection, who)).order_by(notification.c.seq.desc()).limit(limit)
            return [_value(row) for row in connection.execute(statement)]

    def unread(self, who: Person) -> int:
        """How many of them are not read, counted up to `MOST_COUNTED`."""
        with self._context.db.read() as connection:
            if not _UNREAD.rows(connection, {"b_me": who.username}):  # asked by every page
                return 0
            some = own(select(notification.c.seq), who).where(
                notification.c.read.is_(None), self._wanted(connection, who)
            ).limit(MOST_COUNTED).subquery()
            return int(connection.execute(select(func.count()).select_from(some)).scalar_one())

    def read(self, who: Person, seq: int | None = None) -> None:
        """Mark one, or all, as read; somebody else's stay as they are."""
        own = (notification.c.username == who.username) & notification.c.read.is_(None)
        with self._context.db.write() as connection:
            connection.execute(
                notification.update().where(own if seq is None else own & (notification.c.seq == seq))
                .values(read=self._context.now())
            )

    def levels(self, who: Person) -> dict[str, Level]:
        """Kind -> how the person wants to hear of it; see `notice_settings`."""
        with self._context.db.read() as connection:
            return notice_settings.levels(connection, who.username)

    def choose(self, who: Person, wanted: Mapping[str, str]) -> None:
        """Keep how the person wants to hear of what; Rejected("notice_setting_unknown")."""
        with self._context.db.write() as connection:
            notice_settings.choose(connection, who.username, wanted, self._context.now())

    def _wanted(self, connection: Connection, who: Person) -> ColumnElement[bool]:
        off = [kind for kind, level in notice_settings.levels(connection, who.username).items() if level is Level.NONE]
        return notification.c.kind.not_in(off)


def own(statement: Any, who: Person) -> Any:
    """A statement's own notifications of cases the person may see now; technical ones as for `operated_cases`."""
    return (
        statement.select_from(notification)
        .outerjoin(process_instance, process_instance.c.id == notification.c.instance_id)
        .outerjoin(process_definition, process_definition.c.id == process_instance.c.definition_id)
        .outerjoin(user_task, user_task.c.id == notification.c.task_id)
        .where(notification.c.username == who.username, or_(
            notification.c.instance_id.is_(None), visible_cases(who),
            and_(notification.c.kind == "incident", operated_cases(who)),
            and_(_CLOSED, or_(visible_tasks(who), and_(notification.c.kind == "escalated", is_led(_CASE, who)))),
        ))
    )


def _value(row: Any) -> Notification:
    return Notification(
        seq=row.seq, kind=row.kind, at=row.created, read=row.read, params=row.params,
        business_key=row.business_key or "", process_name=row.process_name or "",
        task_id="" if row.shut else row.task_id, task_name="" if row.shut else row.task_name or "",
        task_open=not row.shut and row.task_state == TaskState.OPEN.value,
    )
