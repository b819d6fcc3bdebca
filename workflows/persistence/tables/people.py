"""Tables of people, teams and log-in sessions."""
from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table, Text, false, true

from workflows.persistence.columns import Id, Instant, Key, Serial, TypedJson
from workflows.persistence.metadata import metadata

person = Table(
    "person", metadata,
    Column("id", Id, primary_key=True),
    Column("username", Key, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False, default=""),
    Column("roles", TypedJson, nullable=False),
    Column("password_hash", Text, nullable=False, default=""),
    Column("active", Boolean, nullable=False, default=True, server_default=true()),
    Column("created", Instant, nullable=False),
)

team = Table(
    "team", metadata,
    Column("key", Key, primary_key=True),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False, default=""),
)

membership = Table(
    "membership", metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("team_key", ForeignKey("team.key"), primary_key=True),
    Index("ix_membership_team_key", "team_key"),
)

login_session = Table(
    "login_session", metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("created", Instant, nullable=False),
    Column("seen", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("address", String(64), nullable=False, default=""),
    Column("agent", Text, nullable=False, default=""),
    # Place of the second factor: "password" now, "factor" once an issue on access adds one.
    Column("level", String(20), nullable=False, default="password"),
)

login_attempt = Table(
    "login_attempt", metadata,
    Column("seq", Serial, primary_key=True, autoincrement=True),
    Column("username", Key, nullable=False),
    Column("address", String(64), nullable=False),
    Column("at", Instant, nullable=False),
    Index("ix_login_attempt_username_address_at", "username", "address", "at"),
)

one_time_code = Table(
    "one_time_code", metadata,
    Column("code_hash", String(64), primary_key=True),
    Column("purpose", String(40), nullable=False),
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("used", Boolean, nullable=False, default=False, server_default=false()),
)

# Programs that act for a person (kind "api") and calendars that read their dates ("calendar"); never more rights than
# the person has. Only a hash of the secret is stored.
access_token = Table(
    "access_token", metadata,
    Column("id", Id, primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("name", Text, nullable=False),
    Column("scopes", TypedJson, nullable=False),
    Column("created", Instant, nullable=False),
    Column("created_by", Key, nullable=False),
    Column("expires", Instant),
    Column("last_used", Instant),
    Column("revoked", Instant),
    Column("revoked_by", Key, nullable=False, default=""),
)
