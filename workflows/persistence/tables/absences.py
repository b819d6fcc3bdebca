"""Tables of who is away and who stands in for them (Vertretung)."""
from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Table, Text

from workflows.persistence.columns import Id, Instant, Key
from workflows.persistence.metadata import metadata

# People stand here by user name, as everywhere in records. `withdrawn` ends an absence before its last day.
absence = Table(
    "absence", metadata,
    Column("id", Id, primary_key=True),
    Column("username", Key, nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("note", Text, nullable=False, default=""),
    Column("created", Instant, nullable=False),
    Column("created_by", Key, nullable=False),
    Column("withdrawn", Instant),
    Column("withdrawn_by", Key, nullable=False, default=""),
    CheckConstraint("last_day >= first_day", name="days"),
    Index("ix_absence_username_last_day", "username", "last_day"),
)

# One deputy for each of the person's teams, or "*" for everything else.
absence_deputy = Table(
    "absence_deputy", metadata,
    Column("absence_id", ForeignKey("absence.id", ondelete="CASCADE"), primary_key=True),
    Column("team_key", Key, primary_key=True),
    Column("deputy", Key, nullable=False),
    Index("ix_absence_deputy_deputy", "deputy"),
)
