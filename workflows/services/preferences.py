"""Preferences service: what one person has chosen for their own desk, kept beyond sessions and devices."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, select

from workflows.errors import Rejected
from workflows.persistence.codec import encode
from workflows.persistence.statements import Query, upsert
from workflows.persistence.tables import person_setting
from workflows.services.context import Context
from workflows.services.start_drafts import PREFIX

LONGEST = 20_000
#: Under which a person keeps the language they read: a code such as "en".
LANGUAGE = "language"
_CHOSEN = Query(select(person_setting.c.value).where(
    person_setting.c.username == bindparam("b_me"), person_setting.c.key == bindparam("b_key")
))


def language_of(connection: Connection, username: str) -> str:
    """The code of the language a person has chosen to read, "" where they chose none."""
    row = _CHOSEN.first(connection, {"b_me": username, "b_key": LANGUAGE})
    return "" if row is None else str(row.value)


class Preferences:
    """Each method is one transaction; who may change them is the person alone, whom the caller has signed in.

    get(username, key, default=None) ; all(username) -> {key: value} ; set(username, key, value)
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def get(self, username: str, key: str, default: Any = None) -> Any:
        """What was chosen, `default` where nothing was."""
        with self._context.db.read() as connection:
            row = _CHOSEN.first(connection, {"b_me": username, "b_key": key})
        return default if row is None else row.value

    def all(self, username: str) -> Mapping[str, Any]:
        """Everything the person has chosen; what they have typed into start forms is no choice."""
        chosen = person_setting.c
        statement = select(chosen.key, chosen.value).where(
            chosen.username == username, ~chosen.key.startswith(PREFIX, autoescape=True)
        )
        with self._context.db.read() as connection:
            return {row.key: row.value for row in connection.execute(statement)}

    def set(self, username: str, key: str, value: Any) -> None:
        """Keep a choice; None takes it back.

        :param value: whatever JSON can say, up to 20,000 characters.
        :raises Rejected: "preference_too_long".
        """
        chosen = person_setting.c
        with self._context.db.write() as connection:
            if value is None:
                connection.execute(person_setting.delete().where(chosen.username == username, chosen.key == key))
                return
            if len(encode(value)) > LONGEST:
                raise Rejected("preference_too_long", max=LONGEST)
            row = {"username": username, "key": key, "value": value, "changed": self._context.now()}
            upsert(connection, person_setting, [row], ("username", "key"))
