"""The only table definitions and migrations of the engine (SQLAlchemy Core, Alembic)."""
from __future__ import annotations

from workflows.persistence.database import Database, open_engine, sqlite_mode
from workflows.persistence.upgrade import current, head, upgrade

__all__ = ["Database", "current", "head", "open_engine", "sqlite_mode", "upgrade"]
