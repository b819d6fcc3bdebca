"""What every service is given by bootstrap: database, clock, settings, catalogue, engine, handlers."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from workflows.clock import Clock, legal_date
from workflows.engine import Engine
from workflows.handler import Registry
from workflows.identifiers import new_id
from workflows.persistence import Database
from workflows.services.catalog import Catalog
from workflows.services.document_store import DocumentStore
from workflows.services.turns import Turns
from workflows.settings import Settings

__all__ = ["Context", "new_id"]


@dataclass
class Context:
    """The ground the services of one installation stand on.

    :param wake: tells the worker that something may be due; set by the worker.
    :param completed: counts a completed user task, for the metrics.
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
    turns: Turns = field(default_factory=Turns)

    def now(self) -> dt.datetime:
        """The present instant, UTC."""
        return self.clock()

    def today(self) -> dt.date:
        """The legal date in Europe/Berlin."""
        return legal_date(self.clock())

    def wake_worker(self) -> None:
        """Call the worker as soon as the open transaction has committed."""
        self.db.after_commit(self.wake)
