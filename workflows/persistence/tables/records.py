"""Tables of record: the append-only audit, parameters with valid-from, numbers without gaps."""
from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Date, Index, Integer, String, Table, Text, literal_column

from workflows.persistence.columns import Id, Instant, Key, TypedJson
from workflows.persistence.metadata import metadata

# chain = instance id, or "system". `payload` is canonical text and, with `salt`, may be erased
# (GDPR) without breaking the chain: the hash covers its HMAC only.
audit = Table(
    "audit", metadata,
    Column("chain", Key, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("actor", Key, nullable=False),
    Column("action", String(60), nullable=False),
    Column("payload", Text),
    Column("salt", String(64)),
    Column("mac", String(64), nullable=False),
    Column("prev", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)

audit_head = Table(
    "audit_head", metadata,
    Column("chain", Key, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
)

parameter = Table(
    "parameter", metadata,
    Column("key", Key, primary_key=True),
    Column("valid_from", Date, primary_key=True),
    Column("value", TypedJson),
    Column("set_at", Instant, nullable=False),
    Column("set_by", Key, nullable=False),
)

# A value waits here for a second person; it counts once it stands in `parameter`. One waits at a time for each key.
parameter_proposal = Table(
    "parameter_proposal", metadata,
    Column("id", Id, primary_key=True),
    Column("key", Key, nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("value", TypedJson),
    Column("reason", Text, nullable=False),
    Column("law", Text, nullable=False),
    Column("proposed_at", Instant, nullable=False),
    Column("proposed_by", Key, nullable=False),
    Column("state", String(20), nullable=False),
    Column("decided_at", Instant),
    Column("decided_by", Key, nullable=False),
    Column("decision_reason", Text, nullable=False),
    Column("counts_from", Date),
    CheckConstraint("state IN ('open', 'approved', 'rejected', 'withdrawn')", name="state"),
    CheckConstraint("state = 'open' OR decided_by <> ''", name="decided"),
    CheckConstraint("state NOT IN ('approved', 'rejected') OR decided_by <> proposed_by", name="two_people"),
)
_WAITING = parameter_proposal.c.state == literal_column("'open'")
Index("uq_parameter_proposal_waiting", parameter_proposal.c.key, unique=True, info={"where": _WAITING})
Index("ix_parameter_proposal_key", parameter_proposal.c.key)

counter = Table(
    "counter", metadata,
    Column("sequence", Key, primary_key=True),
    Column("value", BigInteger, nullable=False),
)
