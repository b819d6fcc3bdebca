"""Webhooks: other systems are told what happened, through the outbox, of cases whose person may see them.

What is sent names the case and the task and says nothing of what stands in them: who may read that asks the API for it.
"""
from __future__ import annotations

import base64
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from workflows.addresses import require_allowed
from workflows.errors import NotFound, Rejected
from workflows.model import Person
from workflows.persistence.statements import insert
from workflows.persistence.tables import webhook
from workflows.services import audit
from workflows.services.context import Context, new_id
from workflows.services.rights import require_admin

EVENTS = ("case.started", "case.ended", "task.created", "task.completed")
#: begins the channel of the outbox; what follows is the webhook's id, so that one receiver never waits for another
CHANNEL = "webhook"
_NAME_LENGTH = 100
_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Webhook:
    """An address that is told.

    :param processes: keys of processes it is about; none = all.
    :param secret: "whsec_..." of Standard Webhooks, shown once; "" in lists.
    """

    id: str
    name: str
    url: str
    events: tuple[str, ...]
    processes: tuple[str, ...]
    person_id: str
    created: Any
    created_by: str
    active: bool
    secret: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a delivery goes and what it is signed with."""

    url: str
    secret: str


class Webhooks:
    """For administrators; each method is one transaction.

    create(name, url, *, events, processes, as_person, by) -> Webhook with its secret ; end(id, *, by)
    listed(by) -> [Webhook] ; target(id) -> Target | None (for the outbox)
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def create(
        self, name: str, url: str, *, events: Iterable[str], processes: Iterable[str], as_person: Person, by: Person
    ) -> Webhook:
        """Tell an address of events from now on.

        :param as_person: it hears of cases this person may see.
        :raises Rejected: "webhook_name", "webhook_events", "webhook_address", "webhook_host".
        """
        require_admin(by)
        title, wanted = " ".join(name.split()), tuple(one for one in EVENTS if one in set(events))
        if not 1 <= len(title) <= _NAME_LENGTH:
            raise Rejected("webhook_name", max=_NAME_LENGTH)
        if not wanted or set(events) - set(EVENTS):
            raise Rejected("webhook_events")
        require_allowed(url, self._context.settings.webhook_hosts)
        secret = "whsec_" + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()
        row: dict[str, Any] = {
            "id": new_id(), "name": title, "url": url, "secret": secret, "events": list(wanted),
            "process_keys": sorted(set(processes)), "person_id": as_person.id, "created": self._context.now(),
            "created_by": by.username, "active": True,
        }
        with self._context.db.write() as connection:
            insert(connection, webhook, [row])
            told = {"webhook": row["id"], "name": title, "url": url, "events": list(wanted), "as": as_person.username}
            audit.record(connection, row["created"], by.username, "webhook_created", told)
        return Webhook(
            row["id"], title, url, wanted, tuple(row["process_keys"]), as_person.id, row["created"], by.username, True,
            secret,
        )

    def end(self, webhook_id: str, *, by: Person) -> None:
        """Tell an address nothing more; what waits for it is not sent.

        :raises NotFound: "webhook_not_found".
        """
        require_admin(by)
        with self._context.db.write() as connection:
            row = connection.execute(select(webhook).where(webhook.c.id == webhook_id)).one_or_none()
            if row is None:
                raise NotFound("webhook_not_found", webhook_id=webhook_id)
            if row.active:
                connection.execute(webhook.update().where(webhook.c.id == webhook_id).values(active=False))
                told = {"webhook": webhook_id, "name": row.name}
                audit.record(connection, self._context.now(), by.username, "webhook_ended", told)

    def listed(self, by: Person) -> list[Webhook]:
        """Those that are told, newest first."""
        require_admin(by)
        statement = select(webhook).where(webhook.c.active).order_by(webhook.c.created.desc())
        with self._context.db.read() as connection:
            return [_value(row) for row in connection.execute(statement)]

    def target(self, webhook_id: str) -> Target | None:
        """Where a delivery goes; None where the webhook was ended meanwhile."""
        with self._context.db.read() as connection:
            row = connection.execute(
                select(webhook.c.url, webhook.c.secret).where(webhook.c.id == webhook_id, webhook.c.active)
            ).one_or_none()
        return None if row is None else Target(row.url, row.secret)


def _value(row: Row[Any]) -> Webhook:
    return Webhook(
        row.id, row.name, row.url, tuple(row.events), tuple(row.process_keys), row.person_id, row.created,
        row.created_by, row.active,
    )
