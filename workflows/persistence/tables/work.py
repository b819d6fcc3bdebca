"""Tables of what waits to happen: jobs, subscriptions, messages, incidents, outside effects."""
from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, text, true

from workflows.persistence.columns import Id, Instant, Key, Serial, TypedJson
from workflows.persistence.metadata import metadata

# Leases are few among many rows; who looks for the next one to run out finds it at once.
_HELD = text("lease_until IS NOT NULL")

# kind: service, timer, start_timer, message, signal, start, migration. `ref` tells rows of a kind apart within
# an instance (activity id, timer id ...). `attempt` is the fence: whoever holds an older one has lost;
# `tries` counts towards the limit and is reset by a person.
job = Table(
    "job", metadata,
    Column("id", Id, primary_key=True),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE")),
    Column("kind", String(20), nullable=False),
    Column("ref", Key, nullable=False),
    Column("activity_id", Id, nullable=False, default=""),
    Column("element", Key, nullable=False, default=""),
    Column("topic", Key, nullable=False, default=""),
    Column("name", Text, nullable=False, default=""),
    Column("payload", TypedJson),
    Column("state", String(20), nullable=False),
    Column("due", Instant, nullable=False),
    Column("retries", String(60), nullable=False, default=""),
    Column("attempt", Integer, nullable=False, default=0),
    Column("tries", Integer, nullable=False, default=0),
    Column("lease_until", Instant),
    Column("last_error", Text, nullable=False, default=""),
    Column("created", Instant, nullable=False),
    Column("ended", Instant),
    Column("leased_by", Integer),  # number of the worker, where it has one (see workflows/presence.py)
    UniqueConstraint("instance_id", "kind", "ref"),
    Index("ix_job_state_due", "state", "due"),
    Index("ix_job_lease_until", "lease_until", info={"where": _HELD}),
)

subscription = Table(
    "subscription", metadata,
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), primary_key=True),
    Column("id", Key, primary_key=True),
    Column("activity_id", Id, nullable=False),
    Column("element", Key, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("name", Key, nullable=False),
    Column("keys", TypedJson, nullable=False),
    Column("label", Text, nullable=False, default=""),
    Column("created", Instant, nullable=False),
    Index("ix_subscription_kind_name", "kind", "name"),
)

stored_message = Table(
    "stored_message", metadata,
    Column("id", Id, primary_key=True),
    Column("message_id", Key, unique=True),
    Column("name", Key, nullable=False),
    Column("keys", TypedJson, nullable=False),
    Column("payload", TypedJson, nullable=False),
    Column("state", String(20), nullable=False),
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("delivered_to", Id),
    Index("ix_stored_message_name_state", "name", "state"),
)

incident = Table(
    "incident", metadata,
    Column("id", Id, primary_key=True),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), index=True),
    Column("job_id", Id),
    Column("outbox_key", Key),
    Column("activity_id", Id, nullable=False, default=""),
    Column("element", Key, nullable=False, default=""),
    Column("code", String(80), nullable=False),
    Column("message", Text, nullable=False),
    Column("params", TypedJson, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("created", Instant, nullable=False),
    Column("resolved", Instant),
    Column("resolved_by", Key, nullable=False, default=""),
    Column("resolution", String(20), nullable=False, default=""),
    Index("ix_incident_resolved_created", "resolved", "created"),
)

outbox = Table(
    "outbox", metadata,
    Column("seq", Serial, primary_key=True, autoincrement=True),
    Column("key", Key, nullable=False, unique=True),
    Column("channel", String(40), nullable=False),
    Column("payload", TypedJson, nullable=False),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="SET NULL"), index=True),
    Column("activity_id", Id, nullable=False, default=""),
    Column("element", Key, nullable=False, default=""),
    Column("state", String(20), nullable=False),
    Column("due", Instant, nullable=False),
    Column("attempt", Integer, nullable=False, default=0),
    Column("lease_until", Instant),
    Column("last_error", Text, nullable=False, default=""),
    Column("created", Instant, nullable=False),
    Column("sent", Instant),
    Column("leased_by", Integer),
    Index("ix_outbox_state_due", "state", "due"),
    Index("ix_outbox_lease_until", "lease_until", info={"where": _HELD}),
)

# The last sign of life of each worker process; monitoring reads it.
worker_heartbeat = Table(
    "worker_heartbeat", metadata,
    Column("worker", Key, primary_key=True),
    Column("at", Instant, nullable=False),
)

# Addresses of other systems that are told what happened, signed with the secret; delivered by the outbox.
webhook = Table(
    "webhook", metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("secret", Text, nullable=False),
    Column("events", TypedJson, nullable=False),
    Column("process_keys", TypedJson, nullable=False),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("created", Instant, nullable=False),
    Column("created_by", Key, nullable=False),
    Column("active", Boolean, nullable=False, default=True, server_default=true()),
)
