"""Tables of what was deployed: immutable once written, except who starts what; and of drafts, which change freely."""
from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint, false

from workflows.persistence.columns import Blob, Id, Instant, Key, TypedJson
from workflows.persistence.metadata import metadata

deployment = Table(
    "deployment", metadata,
    Column("id", Id, primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("note", Text, nullable=False, default=""),
    Column("deployed_at", Instant, nullable=False),
    Column("deployed_by", Key, nullable=False),
    Column("origin", String(20), nullable=False, default="files", server_default="files"),  # files, browser
    Column("proposed_by", Key, nullable=False, default="", server_default=""),  # who wanted it, where another approved
    Column("restored_from", Id, nullable=False, default="", server_default=""),  # the deployment it brings back
    Column("package", Key, nullable=False, default="", server_default=""),  # folder it came from; "" = older than that
)

resource = Table(
    "resource", metadata,
    Column("deployment_id", ForeignKey("deployment.id"), primary_key=True),
    Column("name", String(300), primary_key=True),
    Column("content", Blob, nullable=False),
)

process_definition = Table(
    "process_definition", metadata,
    Column("id", Key, primary_key=True),
    Column("key", Key, nullable=False),
    Column("version", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("deployment_id", ForeignKey("deployment.id"), nullable=False),
    Column("resource", String(300), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("deployed_at", Instant, nullable=False),
    Column("start_form", String(300), nullable=False, default=""),
    Column("starter_groups", TypedJson, nullable=False),
    Column("properties", TypedJson, nullable=False),
    Column("suspended", Boolean, nullable=False, default=False, server_default=false()),
    UniqueConstraint("key", "version"),
)

decision_definition = Table(
    "decision_definition", metadata,
    Column("id", Key, primary_key=True),
    Column("key", Key, nullable=False),
    Column("version", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("deployment_id", ForeignKey("deployment.id"), nullable=False),
    Column("resource", String(300), nullable=False),
    UniqueConstraint("key", "version"),
)

# Ways into the latest version of each process; replaced by every deployment of its key.
start_subscription = Table(
    "start_subscription", metadata,
    Column("definition_id", ForeignKey("process_definition.id"), primary_key=True),
    Column("element", Key, primary_key=True),
    Column("process_key", Key, nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("name", Key, nullable=False, index=True),
)

process_draft = Table(
    "process_draft", metadata,
    Column("name", Key, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("saved", Instant, nullable=False),
    Column("saved_by", Key, nullable=False),
    Column("base_deployment_id", Id, nullable=False, default="", server_default=""),  # what it was begun from
    Column("locked_by", Key, nullable=False, default="", server_default=""),
    Column("locked_at", Instant),  # since when
    Column("lock_seen", Instant),  # the last sign of life of who holds it
    Column("restored_from", Id, nullable=False, default="", server_default=""),  # the deployment it brings back
)

draft_file = Table(
    "draft_file", metadata,
    Column("draft", ForeignKey("process_draft.name"), primary_key=True),
    Column("name", String(300), primary_key=True),
    Column("content", Blob, nullable=False),
    Column("revision", Integer, nullable=False, default=1, server_default="1"),
)
