"""Tables of the inbox: user tasks, who may take them, and drafts of their forms."""
from __future__ import annotations

import datetime as dt

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, literal_column

from workflows.persistence.columns import Blob, Id, Instant, Key, TypedJson
from workflows.persistence.metadata import metadata

NEVER = dt.datetime(9999, 12, 31, tzinfo=dt.UTC)

user_task = Table(
    "user_task", metadata,
    Column("id", Id, primary_key=True),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), nullable=False),
    Column("definition_id", Key, nullable=False),
    Column("process_key", Key, nullable=False),
    Column("element", Key, nullable=False),
    Column("name", Text, nullable=False),
    Column("scope_id", Id, nullable=False, default=""),
    Column("item_order", Integer, nullable=False, default=0),
    Column("state", String(20), nullable=False),
    Column("assignee", Key, nullable=False, default=""),
    Column("candidate_users", TypedJson, nullable=False),
    Column("candidate_groups", TypedJson, nullable=False),
    Column("created", Instant, nullable=False),
    Column("due", Instant),
    # What the inbox sorts by: the task's date, else the case's, else NEVER; so that one index serves it.
    Column("sort_due", Instant, nullable=False),
    Column("follow_up", Instant),
    Column("priority", Integer, nullable=False, default=50),
    Column("form_ref", String(300), nullable=False, default=""),
    Column("label", Text, nullable=False, default=""),
    Column("chips", TypedJson, nullable=False),
    # Digest of what the task sees, and the instance's revision when that last changed: a form that
    # was read before is stale.
    Column("seen_digest", String(64), nullable=False, default=""),
    Column("seen_revision", Integer, nullable=False, default=0),
    Column("completed", Instant),
    Column("completed_by", Key, nullable=False, default=""),
    # Whom the assignee, or who completed it, stood in for; "" = nobody.
    Column("acting_for", Key, nullable=False, default="", server_default=""),
    # What brings a task back before its follow-up date: "document", "message"; "" = the date alone.
    Column("follow_up_on", String(20), nullable=False, default="", server_default=""),
    Index("ix_user_task_instance_id", "instance_id"),
)

# Open tasks are few among many, and a step moves one out and one in: these indexes hold the open ones only.
OPEN_TASK = user_task.c.state == literal_column("'open'")
for _name, _columns in {
    "ix_user_task_inbox": (user_task.c.sort_due, user_task.c.priority.desc(), user_task.c.created),
    "ix_user_task_assignee": (user_task.c.assignee,),
}.items():
    Index(_name, *_columns, info={"where": OPEN_TASK})

_PUT_OFF = OPEN_TASK & user_task.c.follow_up.is_not(None)
Index("ix_user_task_follow_up", user_task.c.follow_up, info={"where": _PUT_OFF})

_TAKEN_FOR = OPEN_TASK & (user_task.c.acting_for != literal_column("''"))
Index("ix_user_task_acting_for", user_task.c.acting_for, info={"where": _TAKEN_FOR})

# One row per candidate: "g:<team>", "u:<user name>", or "*" where the diagram names nobody. The other columns are the
# task's, for reading a worklist in its order from one index; triggers write them (`persistence.worklists`).
user_task_group = Table(
    "user_task_group", metadata,
    Column("candidate", Key, primary_key=True),
    Column("task_id", ForeignKey("user_task.id", ondelete="CASCADE"), primary_key=True),
    Column("standing", String(10)),
    Column("sort_due", Instant),
    Column("priority", Integer),
    Column("created", Instant),
    Column("item_order", Integer),
    Column("follow_up", Instant),
    Column("process_key", Key),
    Index("ix_user_task_group_task_id", "task_id"),
)

_LISTED = user_task_group.c.standing.is_not(None)
_entry = user_task_group.c
Index(
    "ix_user_task_group_worklist", _entry.candidate, _entry.standing, _entry.sort_due, _entry.priority.desc(),
    _entry.created, _entry.item_order, _entry.task_id, _entry.follow_up, info={"where": _LISTED},
)

task_draft = Table(
    "task_draft", metadata,
    Column("task_id", ForeignKey("user_task.id", ondelete="CASCADE"), primary_key=True),
    Column("username", Key, primary_key=True),
    Column("raw", TypedJson, nullable=False),
    Column("form_version", String(80), nullable=False, default=""),
    Column("saved", Instant, nullable=False),
)

# What a completion can be taken back to, for the few minutes in which it may (`until`); `before` is the case's state
# and rows as they were, `revision` the case's after the step: a case that has moved on since cannot go back.
completion_undo = Table(
    "completion_undo", metadata,
    Column("task_id", Id, primary_key=True),
    Column("instance_id", ForeignKey("process_instance.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("username", Key, nullable=False),
    Column("at", Instant, nullable=False),
    Column("until", Instant, nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("before", Blob, nullable=False),
)

# One act on many tasks, each done and recorded on its own; `state` of a batch: running, ended.
task_batch = Table(
    "task_batch", metadata,
    Column("id", Id, primary_key=True),
    Column("username", Key, nullable=False, index=True),
    Column("act", String(20), nullable=False),
    Column("params", TypedJson, nullable=False),
    Column("state", String(20), nullable=False),
    Column("created", Instant, nullable=False),
    Column("ended", Instant),
)

# `state` of an item: waiting, done, refused; `code` and `params` make the sentence of a refusal.
task_batch_item = Table(
    "task_batch_item", metadata,
    Column("batch_id", ForeignKey("task_batch.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("task_id", ForeignKey("user_task.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("code", String(80), nullable=False, default=""),
    Column("params", TypedJson),
    Column("ended", Instant),
)
