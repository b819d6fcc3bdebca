"""What people are told by the clock: the morning's overview, deadlines that are near or over, incidents."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, exists, literal, or_, select

from workflows.clock import BERLIN, legal_date, start_of_day
from workflows.deadlines import is_working_day, previous_working_day
from workflows.model import InstanceState, Person
from workflows.persistence.tables import (
    OPEN_TASK,
    closed_file,
    incident,
    notification,
    outbox,
    process_instance,
    user_task,
    user_task_group,
)
from workflows.persistence.worklists import CLOSED
from workflows.services import inbox, notice_settings, notifications
from workflows.services.access import is_guest, is_system
from workflows.services.cases import lock
from workflows.services.context import Context
from workflows.services.identity import Identity
from workflows.services.notice_settings import DAILY, Level
from workflows.services.substitution import stand_ins
from workflows.services.worklists import Look

BEGINS, ENDS = dt.time(7), dt.time(18)  # a mail of the morning that comes at night helps nobody
_EVERY = dt.timedelta(minutes=5)
_DAY = dt.timedelta(days=1)
# What has been over for longer stands in the overview; an installation that begins to escalate floods nobody.
_ESCALATED_WITHIN = dt.timedelta(days=7)
_LINES = 5
_UPTO = 1001
_AT_ONCE = 500
_OWNERS = frozenset({"process_owner", "admin"})


class Reminding:
    """Called by the worker every few seconds; whatever was said once is not said again, however often it is called."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._identity = Identity(context)
        self._again_at = dt.datetime.min.replace(tzinfo=dt.UTC)
        self._seen: tuple[dt.date, set[str]] = (dt.date.min, set())

    def look(self) -> None:
        """Do what is due."""
        now = self._context.now()
        again = now >= self._again_at
        if self._is_morning(now) and (again or self._seen[0] != legal_date(now)):
            self._write_overviews(now)
        if again:
            self._again_at = now + _EVERY
            people = self._identity.people()
            self._escalate(people, now)
            self._tell_near(now)
            self._tell_incidents(people, now)

    def _is_morning(self, now: dt.datetime) -> bool:
        local = now.astimezone(BERLIN)
        return BEGINS <= local.time() < ENDS and is_working_day(local.date(), self._context.settings.land)

    def _bounds(self, now: dt.datetime) -> tuple[dt.datetime, dt.datetime]:
        """Deadlines before the first are over, those from there on before the second are due today or tomorrow."""
        today, land = legal_date(now), self._context.settings.land
        over = previous_working_day(today - _DAY, land) + _DAY
        return start_of_day(over), start_of_day(max(previous_working_day(today + _DAY, land) + _DAY, over))

    # --- the morning's overview -----------------------------------------------------------------------

    def _write_overviews(self, now: dt.datetime) -> None:
        today = legal_date(now)
        if self._seen[0] != today:
            self._seen = (today, set())
        done = self._seen[1]
        for who in self._identity.people():
            if who.username not in done and who.email and not is_guest(who) and not is_system(who):
                self._write_overview(who, now)
            done.add(who.username)

    def _write_overview(self, who: Person, now: dt.datetime) -> None:
        """One mail with what is due and what is new, where there is something; once for each person and day."""
        key = f"digest:{who.username}:{legal_date(now).isoformat()}"
        with self._context.db.write() as connection:
            if connection.execute(select(outbox.c.seq).where(outbox.c.key == key)).first() is not None:
                return
            levels = notice_settings.levels(connection, who.username)
            news = self._news(connection, who, levels)
            told = self._due(connection, who, now) if levels[DAILY] is Level.DIGEST else _NOTHING_DUE
            if not (told["overdue"] or told["near"] or told["standing_in"] or news):
                return
            notifications.send_mail(
                self._context, connection, key, (who.username, who.email), "digest",
                {**told, "news": len(news), "now": now},
            )
            connection.execute(notification.update().where(notification.c.seq.in_(news)).values(mailed=now))

    def _due(self, connection: Connection, who: Person, now: dt.datetime) -> dict[str, Any]:
        over, near = self._bounds(now)
        look = Look(who, now)
        figures = look.figures(connection, "team", _UPTO, over, near)
        first = inbox.page_of(connection, "team", look, limit=2 * _LINES, offset=0)
        lines = [(task.due, (task.business_key, task.name)) for task in first if task.due is not None]
        return {
            **figures, "standing_in": self._standing_in(connection, who, now),
            "overdue_lines": [line for due, line in lines if due < over][:_LINES],
            "near_lines": [line for due, line in lines if over <= due < near][:_LINES],
        }

    def _standing_in(self, connection: Connection, who: Person, now: dt.datetime) -> dict[str, Any]:
        """What is due of those the person stands in for today; empty where nothing is."""
        standing = stand_ins(connection, who.username, legal_date(now))
        if not standing:
            return {}
        over, near = self._bounds(now)
        look = Look(replace(who, stands_in=standing), now)
        figures = look.figures(connection, "substitution", _UPTO, over, near)
        if not (figures["overdue"] or figures["near"]):
            return {}
        first = inbox.page_of(connection, "substitution", look, limit=_LINES, offset=0)
        return {**figures, "lines": [
            (task.business_key, task.name) for task in first if task.due is not None and task.due < near
        ]}

    def _news(self, connection: Connection, who: Person, levels: Mapping[str, Level]) -> list[int]:
        """What waits to be mentioned: unread, never mailed, of kinds the person wants to read about in the morning."""
        kinds = [kind for kind, level in levels.items() if level in (Level.DIGEST, Level.IMMEDIATE)]
        statement = notifications.own(select(notification.c.seq), who).where(
            notification.c.read.is_(None), notification.c.mailed.is_(None), notification.c.kind.in_(kinds)
        )
        return list(connection.execute(statement.limit(_AT_ONCE)).scalars())

    # --- deadlines ------------------------------------------------------------------------------------

    def _escalate(self, people: list[Person], now: dt.datetime) -> None:
        """A deadline that is over is told to the leads of the task's teams, once for each task."""
        leads: dict[str, list[Person]] = {}
        for who in people:
            for team in who.groups if "lead" in who.roles else ():
                leads.setdefault(f"g:{team}", []).append(who)
        over, _ = self._bounds(now)
        statement = _open_tasks().add_columns(user_task_group.c.candidate).join(
            user_task_group, user_task_group.c.task_id == user_task.c.id
        ).where(
            user_task.c.sort_due < over, user_task.c.sort_due >= over - _ESCALATED_WITHIN,
            user_task_group.c.candidate.in_(leads),
        ).where(_told_to_its_lead())
        with self._context.db.read() as connection:
            rows = connection.execute(statement).all()
        wanted = {(f"escalated:{row.id}", who.username): row for row in rows for who in leads[row.candidate]}
        self._tell_all(wanted, "escalated")

    def _tell_near(self, now: dt.datetime) -> None:
        """Who has a task that is due today or tomorrow hears of it once for each deadline."""
        over, near = self._bounds(now)
        statement = _open_tasks().where(
            user_task.c.assignee != "", user_task.c.sort_due >= over, user_task.c.sort_due < near
        )
        with self._context.db.read() as connection:
            rows = connection.execute(statement).all()
        wanted = {
            (f"near:{row.id}:{legal_date(row.sort_due).isoformat()}", row.assignee): row for row in rows
        }
        self._tell_all(wanted, "deadline_near")

    def _tell_all(self, wanted: Mapping[tuple[str, str], Row[Any]], kind: str) -> None:
        for key, username in self._untold(wanted):
            row = wanted[key, username]
            with self._context.db.write() as connection:
                lock(connection, row.instance_id, "system", self._context.now(), execution=False)
                still = connection.execute(
                    select(user_task.c.sort_due, user_task.c.assignee).where(user_task.c.id == row.id, OPEN_TASK)
                ).one_or_none()
                if still is None or still.sort_due != row.sort_due:
                    continue  # done, or put to another day, since it was looked for
                notifications.tell(
                    self._context, connection, key, username, kind, instance_id=row.instance_id, task_id=row.id,
                    params={"due": legal_date(row.sort_due)},
                )

    def _untold(self, wanted: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        every = sorted(wanted)
        known: set[str] = set()
        with self._context.db.read() as connection:
            for start in range(0, len(every), _AT_ONCE):
                keys = [f"{key}:{username}" for key, username in every[start : start + _AT_ONCE]]
                known |= set(connection.execute(
                    select(notification.c.key).where(notification.c.key.in_(keys))
                ).scalars())
        return [(key, username) for key, username in every if f"{key}:{username}" not in known]

    # --- incidents ------------------------------------------------------------------------------------

    def _tell_incidents(self, people: list[Person], now: dt.datetime) -> None:
        """What stands still is told to who answers for processes; each reads only of what they may know of."""
        owners = [who.username for who in people if who.roles & _OWNERS]
        statement = select(incident.c.id, incident.c.instance_id).where(
            incident.c.resolved.is_(None), incident.c.created >= now - _ESCALATED_WITHIN,
        )
        with self._context.db.read() as connection:
            rows = {row.id: row for row in connection.execute(statement)}
        for key, username in self._untold((f"incident:{one}", username) for one in rows for username in owners):
            with self._context.db.write() as connection:
                notifications.tell(
                    self._context, connection, key, username, "incident",
                    instance_id=rows[key.removeprefix("incident:")].instance_id or "",
                )


def _told_to_its_lead() -> ColumnElement[bool]:
    """Of what somebody has of a closed file only the leads of the team that may know of it hear."""
    entry = user_task_group.c
    led = exists(select(closed_file.c.instance_id).where(
        closed_file.c.instance_id == user_task.c.instance_id,
        entry.candidate == literal("g:").concat(closed_file.c.lead_team),
    ))
    return or_(entry.standing.is_distinct_from(CLOSED), led)


_NOTHING_DUE: Mapping[str, Any] = {"open": 0, "overdue": 0, "near": 0, "overdue_lines": [], "near_lines": [],
                                     "standing_in": {}}


def _open_tasks() -> Any:
    """Open tasks of running cases; of a suspended one nothing can be done."""
    return select(
        user_task.c.id, user_task.c.instance_id, user_task.c.sort_due, user_task.c.assignee
    ).join(process_instance, process_instance.c.id == user_task.c.instance_id).where(
        OPEN_TASK, process_instance.c.state == InstanceState.RUNNING.value
    )
