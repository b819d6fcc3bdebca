"""Tables of running cases moved to another version of their process."""
from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, false

from workflows.persistence.columns import Blob, Id, Instant, Key, TypedJson
from workflows.persistence.metadata import metadata

# One decision to move cases: to which version, how steps correspond, why, by whom.
migration = Table(
    "migration", metadata,
    Column("id", Id, primary_key=True),
    Column("process_key", Key, nullable=False, index=True),
    Column("to_definition_id", ForeignKey("process_definition.id"), nullable=False),
    Column("mapping", TypedJson, nullable=False),
    Column("called", Boolean, nullable=False, default=False, server_default=false()),  # called processes go along
    Column("reason", Text, nullable=False),
    Column("state", String(20), nullable=False),  # proposed, running, done, stopped, rejected
    Column("total", Integer, nullable=False),
    Column("created", Instant, nullable=False),
    Column("created_by", Key, nullable=False),
    Column("ended", Instant),
    Column("decided_by", Key, nullable=False, default="", server_default=""),  # the second person, where one is asked
)

# What became of each case, with its state before, so that it can go back while nothing further happened in it.
migration_item = Table(
    "migration_item", metadata,
    Column("migration_id", ForeignKey("migration.id", ondelete="CASCADE"), primary_key=True),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), primary_key=True),
    Column("state", String(20), nullable=False),  # waiting, migrated, refused, undoing, undone
    Column("from_definition_id", Key, nullable=False),
    Column("findings", TypedJson, nullable=False),  # why it was refused, what changed with it
    Column("steps", TypedJson, nullable=False),  # where it stood, and where it stands now
    Column("revision", Integer, nullable=False, default=0),  # of the case after it was moved
    Column("at", Instant),
    Column("execution", Blob),  # the engine's state before
    Index("ix_migration_item_instance_id", "instance_id"),
    Index("ix_migration_item_state", "migration_id", "state"),
)
