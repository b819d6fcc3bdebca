"""Tables of record: the append-only audit, parameters with valid-from, numbers without gaps."""
from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, Integer, String, Table, Text

from workflows.persistence.columns import Instant, Key, TypedJson
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

counter = Table(
    "counter", metadata,
    Column("sequence", Key, primary_key=True),
    Column("value", BigInteger, nullable=False),
)
