"""What every service is given by bootstrap: database, clock, settings, catalogue, engine, handlers."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from workflows.clock import Clock, legal_date
from workflows.engine import Engine
from workflows.handler import Registry
from workflows.identifiers import new_id
from workflows.persistence import Database
from workflows.presence import Presence
from workflows.services.afterwards import Afterwards
from workflows.services.catalog import Catalog
from workflows.services.document_store import DocumentStore
from workflows.services.turns import Turns
from workflows.settings import Settings

__all__ = ["Context", "MailText", "new_id"]

# Kind of notification, what there is to tell and the reader's language -> subject, text and html of a mail.
MailText = Callable[[str, Mapping[str, Any], str], Mapping[str, str]]


@dataclass
class Context:
    """The ground the services of one installation stand on.

    :param wake: tells the worker of this process that something may be due; called after the commit.
    :param completed: counts a completed user task, for the metrics.
    :param announce: tells the workers of all processes, as part of the open transaction.
    :param mail_text: words a mail to a colleague; None = there is no counter here that could, and none is written.
    :param scanner: gives what a virus scanner finds in a content, "" = nothing; raises Unavailable("scanner_away").
        None = none is set up.
    :param presence: of the worker of this process, where leases bear its number.
    """

    db: Database
    clock: Clock
    settings: Settings
    registry: Registry
    catalog: Catalog
    engine: Engine
    store: DocumentStore
    wake: Callable[[], None] = field(default=lambda: None)
    completed: Callable[[], None] = field(default=lambda: None)
    announce: Callable[[Connection], None] = field(default=lambda connection: None)
    mail_text: MailText | None = None
    scanner: Callable[[bytes], str] | None = None
    presence: Presence | None = None
    turns: Turns = field(default_factory=Turns)
    afterwards: Afterwards = field(default_factory=Afterwards)

    @property
    def worker_number(self) -> int | None:
        """Under which the worker of this process is known to live, None = it is not known."""
        return self.presence.number if self.presence is not None else None

    def now(self) -> dt.datetime:
        """The present instant, UTC."""
        return self.clock()

    def today(self) -> dt.date:
        """The legal date in Europe/Berlin."""
        return legal_date(self.clock())

    def wake_worker(self, *, planned: bool = True) -> None:
        """Call the workers as soon as the open transaction has committed.

        :param planned: False = nothing was planned for a worker; the one of this process looks all the same.
        """
        if planned:
            self.db.before_commit(self.announce)
        self.db.after_commit(self.wake)
