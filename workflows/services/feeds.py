"""Calendars that read a person's own dates: one secret address each, of which only a hash is kept."""
from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from workflows.clock import legal_date
from workflows.errors import NotAllowed, NotFound
from workflows.handler import Appointment
from workflows.model import Person
from workflows.persistence.statements import insert
from workflows.persistence.tables import OPEN_TASK, access_token, login_attempt, person, process_instance, user_task
from workflows.services import audit
from workflows.services.context import Context, new_id
from workflows.services.preferences import language_of

_KIND = "calendar"
# What wrong addresses are counted under, beside failed log-ins.
_GUESSING = "calendar-address"
_SEEN_EVERY = dt.timedelta(minutes=10)
MOST = 500
# A calendar that forgets yesterday looks broken.
_BACK = dt.timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Feed:
    """A person's calendar address, without the address."""

    created: dt.datetime
    last_used: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Date:
    """A day in the calendar.

    :param kind: "deadline" or "follow_up".
    :param changed: instant since which the task stands there.
    """

    kind: str
    day: dt.date
    task_id: str
    task_name: str
    business_key: str
    changed: dt.datetime


@dataclass(frozen=True, slots=True)
class Dates:
    """What stands in a calendar: of a person's own tasks, and where they have to be.

    :param language: code of the one the person has chosen to read, "" where they chose none.
    """

    tasks: Sequence[Date] = ()
    appointments: Sequence[Appointment] = ()
    language: str = ""


Planned = Callable[[Connection, str, dt.date], Sequence[Appointment]]


class Feeds:
    """Each method is one transaction.

    of(person) -> Feed | None ; renew(person) -> secret ; revoke(person) ; dates(secret, *, address) -> Dates

    :param planned: appointments of a person from a day on, as the subjects know them.
    """

    def __init__(self, context: Context, planned: Planned = lambda connection, username, since: ()) -> None:
        self._context = context
        self._planned = planned

    def of(self, who: Person) -> Feed | None:
        """The person's calendar, None where there is none."""
        statement = select(access_token.c.created, access_token.c.last_used).where(_valid(who.id))
        with self._context.db.read() as connection:
            row = connection.execute(statement).first()
        return None if row is None else Feed(row.created, row.last_used)

    def renew(self, who: Person) -> str:
        """A new secret (256 bits) in the place of the old one; it cannot be asked for again."""
        secret, now = secrets.token_urlsafe(32), self._context.now()
        with self._context.db.write() as connection:
            self._revoke(connection, who, now)
            insert(connection, access_token, [{
                "id": new_id(), "token_hash": _hash(secret), "person_id": who.id, "kind": _KIND, "name": "",
                "scopes": [], "created": now, "created_by": who.username,
            }])
            audit.record(connection, now, who.username, "calendar_made", {})
        return secret

    def revoke(self, who: Person) -> None:
        """Let the address lead nowhere; none is no error."""
        now = self._context.now()
        with self._context.db.write() as connection:
            if self._revoke(connection, who, now):
                audit.record(connection, now, who.username, "calendar_revoked", {})

    def _revoke(self, connection: Connection, who: Person, now: dt.datetime) -> int:
        return int(connection.execute(access_token.update().where(_valid(who.id)).values(revoked=now)).rowcount)

    def dates(self, secret: str, *, address: str) -> Dates:
        """The own dates behind an address, the earliest first; appointments also of the last month.

        :param address: where the question comes from; who guesses is stopped.
        :raises NotFound: "calendar_not_found", also where it was taken back or the person is gone.
        :raises NotAllowed: "login_throttled".
        """
        now = self._context.now()
        with self._context.db.read() as connection:
            self._require_calm(connection, address, now)
            found = connection.execute(
                select(access_token.c.id, access_token.c.last_used, person.c.username)
                .join(person, person.c.id == access_token.c.person_id)
                .where(access_token.c.token_hash == _hash(secret), access_token.c.kind == _KIND,
                       access_token.c.revoked.is_(None), person.c.active)
            ).one_or_none()
            dates = self._of_person(connection, found.username) if found is not None else Dates()
        self._note(found, address, now)
        if found is None:
            raise NotFound("calendar_not_found")
        return dates

    def _of_person(self, connection: Connection, username: str) -> Dates:
        planned = self._planned(connection, username, self._context.today() - _BACK)
        return Dates(_dates(connection, username), planned, language_of(connection, username))

    def _require_calm(self, connection: Connection, address: str, now: dt.datetime) -> None:
        settings = self._context.settings
        attempt = login_attempt.c
        failures = connection.execute(select(func.count()).select_from(login_attempt).where(
            attempt.username == _GUESSING, attempt.address == address[:64],
            attempt.at > now - dt.timedelta(minutes=settings.login_window_minutes),
        )).scalar_one()
        if failures >= settings.login_failures:
            raise NotAllowed("login_throttled", minutes=settings.login_window_minutes)

    def _note(self, found: Row[Any, Any, Any] | None, address: str, now: dt.datetime) -> None:
        with self._context.db.write() as connection:
            if found is None:
                insert(connection, login_attempt, [{"username": _GUESSING, "address": address[:64], "at": now}])
            elif found.last_used is None or now - found.last_used >= _SEEN_EVERY:
                connection.execute(
                    access_token.update().where(access_token.c.id == found.id).values(last_used=now)
                )


def _valid(person_id: str) -> Any:
    return (
        (access_token.c.person_id == person_id) & (access_token.c.kind == _KIND) & access_token.c.revoked.is_(None)
    )


def _dates(connection: Connection, username: str) -> list[Date]:
    """Deadlines (the task's, else the case's) and follow-ups of the tasks a person has."""
    rows = connection.execute(
        select(
            user_task.c.id, user_task.c.name, user_task.c.due, user_task.c.follow_up, user_task.c.created,
            process_instance.c.due.label("case_due"), process_instance.c.business_key,
        ).join(process_instance, process_instance.c.id == user_task.c.instance_id)
        .where(user_task.c.assignee == username, OPEN_TASK).order_by(user_task.c.sort_due, user_task.c.id).limit(MOST)
    )
    found = []
    for row in rows:
        for kind, moment in (("deadline", row.due or row.case_due), ("follow_up", row.follow_up)):
            if moment is not None:
                found.append(Date(kind, legal_date(moment), row.id, row.name, row.business_key, row.created))
    return found


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
