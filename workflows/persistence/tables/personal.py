"""Tables of what belongs to one person's desk: saved views, settings, notifications."""
from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, String, Table, Text

from workflows.persistence.columns import Id, Instant, Key, Serial, TypedJson
from workflows.persistence.metadata import metadata

# `filters` are those of the list's address; search text is never kept. `team_key` "" = the owner's alone.
saved_view = Table(
    "saved_view", metadata,
    Column("id", Id, primary_key=True),
    Column("owner", Key, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("filters", TypedJson, nullable=False),
    Column("team_key", Key, nullable=False, default="", index=True),
    Column("created", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
)

person_setting = Table(
    "person_setting", metadata,
    Column("username", Key, primary_key=True),
    Column("key", Key, primary_key=True),
    Column("value", TypedJson),
    Column("changed", Instant, nullable=False),
)

# `key` makes a second telling of the same thing no second row. `mailed` is set once a digest or mail carries it.
notification = Table(
    "notification", metadata,
    Column("seq", Serial, primary_key=True, autoincrement=True),
    Column("key", Key, nullable=False, unique=True),
    Column("username", Key, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), index=True),
    Column("task_id", Id, nullable=False, default=""),
    Column("params", TypedJson, nullable=False),
    Column("created", Instant, nullable=False),
    Column("read", Instant),
    Column("mailed", Instant),
    Index("ix_notification_username_created", "username", "created"),
)
_UNREAD = notification.c.read.is_(None)
Index("ix_notification_unread", notification.c.username, info={"where": _UNREAD})
