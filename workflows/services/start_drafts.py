"""What people have typed into a process's start form and not sent yet, unchecked: everybody's own, and nobody else's.

One for each process: it goes when its writer begins the case or throws it away, and when nobody has touched it for
`KEPT`. There is no case yet that its data could be erased with. Kept among what belongs to the person's desk
(`person_setting`), under a key of its own.
"""
from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, select

from workflows.errors import Rejected
from workflows.model import Person
from workflows.persistence.codec import encode
from workflows.persistence.statements import Query, upsert
from workflows.persistence.tables import person_setting
from workflows.services.context import Context
from workflows.services.repository import Repository
from workflows.services.task_drafts import Draft

KEPT = dt.timedelta(days=30)
LONGEST = 1_000_000  # characters, as JSON
PREFIX = "start_draft:"
_LONGEST_KEY = 180
_MINE = (person_setting.c.username == bindparam("b_me"), person_setting.c.key == bindparam("b_key"))
_OWN = Query(select(person_setting).where(*_MINE))
_DROP = person_setting.delete().where(*_MINE)
_ALL = person_setting.c.key.startswith(PREFIX, autoescape=True)


class StartDrafts:
    """save(key, person, raw, form_version="") ; read(key, person) -> Draft | None ; discard(key, person)
    kept_by(person) -> {process key: saved} ; forget_expired()
    """

    def __init__(self, context: Context, repository: Repository) -> None:
        self._context = context
        self._repository = repository
        self._tidied = dt.date.min

    def save(self, key: str, person: Person, raw: Mapping[str, Any], form_version: str = "") -> dt.datetime:
        """Keep what a person has typed, unchecked; gives the instant.

        :param key: of the process.
        :raises NotAllowed: "start_not_allowed".
        :raises Rejected: "draft_too_long".
        """
        self._repository.require_starter(self._repository.latest(key), person)
        value = {"process": key, "raw": dict(raw), "form_version": form_version}
        if len(encode(value)) > LONGEST:
            raise Rejected("draft_too_long", max=LONGEST)
        now = self._context.now()
        row = {"username": person.username, "key": _key(key), "value": value, "changed": now}
        with self._context.db.write() as connection:
            upsert(connection, person_setting, [row], ("username", "key"))
        return now

    def read(self, key: str, person: Person) -> Draft | None:
        """What the person has typed so far, None where there is nothing, or nothing recent."""
        with self._context.db.read() as connection:
            row = _OWN.first(connection, {"b_me": person.username, "b_key": _key(key)})
        if row is None or row.changed <= self._limit():
            return None
        return Draft(row.value["raw"], row.value["form_version"], row.changed)

    def kept_by(self, person: Person) -> dict[str, dt.datetime]:
        """Of which processes a person has an unsent start form, and when each was saved."""
        mine = select(person_setting.c.value, person_setting.c.changed).where(
            person_setting.c.username == person.username, _ALL, person_setting.c.changed > self._limit()
        )
        with self._context.db.read() as connection:
            return {row.value["process"]: row.changed for row in connection.execute(mine)}

    def discard(self, key: str, person: Person) -> None:
        """Throw away what the person has typed."""
        with self._context.db.write() as connection:
            drop(connection, key, person.username)

    def forget_expired(self) -> None:
        """Once a day: drop what nobody has touched for long."""
        today = self._context.today()
        if self._tidied == today:
            return
        with self._context.db.write() as connection:
            connection.execute(person_setting.delete().where(_ALL, person_setting.c.changed <= self._limit()))
        self._tidied = today

    def _limit(self) -> dt.datetime:
        return self._context.now() - KEPT


def drop(connection: Connection, key: str, username: str) -> None:
    """Take a person's unsent start form of a process away."""
    connection.execute(_DROP, {"b_me": username, "b_key": _key(key)})


def _key(process: str) -> str:
    """Where it is kept; a name the column has no room for stands for itself by its hash."""
    short = process if len(process) <= _LONGEST_KEY else hashlib.sha256(process.encode()).hexdigest()
    return f"{PREFIX}{short}"
