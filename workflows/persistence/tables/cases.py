"""Tables of the running and ended cases: state, history, documents, notes."""
from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, false

from workflows.persistence.columns import Blob, Id, Instant, Key, Serial, TypedJson, Word
from workflows.persistence.metadata import metadata

process_instance = Table(
    "process_instance", metadata,
    Column("id", Id, primary_key=True),
    Column("business_key", Key, nullable=False, index=True),
    Column("definition_id", ForeignKey("process_definition.id"), nullable=False),
    Column("process_key", Key, nullable=False, index=True),
    Column("state", String(20), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("title", Text, nullable=False, default=""),
    Column("place", Text, nullable=False, default=""),
    Column("facts", TypedJson, nullable=False),
    Column("due", Instant),
    Column("search_text", Text, nullable=False, default=""),
    Column("started", Instant, nullable=False, index=True),
    Column("started_by", Key, nullable=False),
    Column("ended", Instant),
    Column("end_events", TypedJson, nullable=False),
    Column("idempotency_key", Key, unique=True),
    # The head of the case's audit chain; kept here because every step has this row locked anyway.
    Column("audit_seq", Integer, nullable=False, default=0),
    Column("audit_hash", String(64), nullable=False, default=""),
    # Last, so that lists never read past it on SQLite.
    Column("execution", Blob, nullable=False),
)

# Teams that have or had to do with a case: need to know in one indexed look-up.
instance_group = Table(
    "instance_group", metadata,
    Column("group_key", Key, primary_key=True),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_instance_group_instance_id", "instance_id"),
)

instance_link = Table(
    "instance_link", metadata,
    Column("from_id", ForeignKey("process_instance.id", ondelete="CASCADE"), primary_key=True),
    Column("to_id", ForeignKey("process_instance.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(40), primary_key=True),
    Column("created", Instant, nullable=False),
    Column("created_by", Key, nullable=False),
)

historic_activity = Table(
    "historic_activity", metadata,
    Column("seq", Serial, primary_key=True, autoincrement=True),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), nullable=False),
    Column("activity_id", Id, nullable=False),
    Column("process_key", Key, nullable=False, default=""),
    Column("scope_id", Id, nullable=False, default=""),
    Column("element", Key, nullable=False),
    Column("type", String(60), nullable=False),
    Column("name", Text, nullable=False, default=""),
    Column("started", Instant, nullable=False),
    Column("ended", Instant),
    Column("state", String(20), nullable=False),
    Column("actor", Key, nullable=False, default=""),
    Column("detail", TypedJson),
    Index("ix_historic_activity_instance_id_activity_id", "instance_id", "activity_id"),
)

document = Table(
    "document", metadata,
    Column("id", Id, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("media_type", String(100), nullable=False),
    Column("size", Integer, nullable=False),
    Column("digest", String(64), nullable=False, index=True),
    Column("code", String(40), nullable=False, default=""),
    Column("created", Instant, nullable=False),
    Column("created_by", Key, nullable=False),
    Column("superseded", Boolean, nullable=False, default=False, server_default=false()),
    # The earlier version this one took the place of, "" = the first one.
    Column("replaces", Id, nullable=False, default="", server_default=""),
    # What the virus scanner said: "off" (none is set up), "clean", "waiting" (it did not answer yet).
    Column("scan", String(20), nullable=False, default="off", server_default="off"),
)

note = Table(
    "note", metadata,
    Column("id", Id, primary_key=True),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("by", Key, nullable=False),
    # User names of the colleagues spoken to.
    Column("mentions", TypedJson),
)

# Whom a case is about ("firm:4711", "person:..."), as the diagram's `caseParties` says: finds their other cases.
instance_party = Table(
    "instance_party", metadata,
    Column("party", Key, primary_key=True),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_instance_party_instance_id", "instance_id"),
)

# The words a case can be found by, casefolded: found by their beginnings along one index.
search_word = Table(
    "search_word", metadata,
    Column("word", Word, primary_key=True),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_search_word_instance_id", "instance_id"),
)

# A case only those below may open (§ 30 VwVfG). The mark stays with the case whatever later versions of its process
# say. `lead_team`: whose members may know that there is one and who its contact is.
closed_file = Table(
    "closed_file", metadata,
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), primary_key=True),
    Column("lead_team", Key, nullable=False, default="", server_default=""),
    Column("since", Instant, nullable=False),
)

# Whose file it is: these people, and whoever stands in for them.
case_access = Table(
    "case_access", metadata,
    Column("username", Key, primary_key=True),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), primary_key=True),
    Column("since", Instant, nullable=False),
    Index("ix_case_access_instance_id", "instance_id"),
)
