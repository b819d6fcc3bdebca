"""Moving a running instance to another definition of its process: see `migrate`."""
from __future__ import annotations

from workflows.engine.migrating.moving import Migrated, Route, migrate
from workflows.engine.migrating.proposing import propose

__all__ = ["Migrated", "Route", "migrate", "propose"]
