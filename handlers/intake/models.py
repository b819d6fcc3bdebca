"""Table of the intake: every submission that ever arrived, and what became of it."""
from __future__ import annotations

from sqlalchemy import JSON, CheckConstraint, Column, DateTime, Index, Integer, String, Table, Text

from handlers.metadata import named_metadata

metadata = named_metadata()
STATES = ("received", "accepted", "rejected", "duplicate")

#: `received` = noted, case not begun yet (a crash in between is taken up again); instants in UTC.
submissions = Table(
    "intake_submission", metadata,
    Column("submission_id", String(200), primary_key=True),
    Column("source", String(16), nullable=False), Column("received", DateTime, nullable=False),
    Column("submitted", DateTime), Column("state", String(12), nullable=False), Column("reason", Text),
    Column("instance_id", String(64)), Column("digest", String(64), nullable=False),
    Column("files", JSON, nullable=False), Column("repeats", Integer, nullable=False, default=0),
    CheckConstraint(f"state IN ({', '.join(repr(state) for state in STATES)})", name="state"),
    Index(None, "state"), Index(None, "digest"),
)
