"""Tables between a draft and its release: what waits for a second person, what was tried, what a process asks for."""
from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    false,
    text,
    true,
)

from workflows.persistence.columns import Blob, Id, Instant, Key, TypedJson
from workflows.persistence.metadata import metadata

_OPEN = text("state = 'open'")

# What holds for a process whatever its version; no row = the defaults.
process_setting = Table(
    "process_setting", metadata,
    Column("process_key", Key, primary_key=True),
    Column("second_person", Boolean, nullable=False, default=True, server_default=true()),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", Key, nullable=False),
    # Whether moving its running cases needs one, too.
    Column("moves_second_person", Boolean, nullable=False, default=False, server_default=false()),
)

# A release somebody wants, with its files frozen (release_file): what is approved is exactly what was proposed.
release_proposal = Table(
    "release_proposal", metadata,
    Column("id", Id, primary_key=True),
    Column("draft", Key, nullable=False),
    Column("draft_revision", Integer, nullable=False),
    Column("base_deployment_id", Id, nullable=False, default=""),
    Column("digest", String(64), nullable=False),
    Column("restored_from", Id, nullable=False, default=""),
    Column("guards_lost", TypedJson, nullable=False),  # guards of law the proposer gave up knowingly, by title
    Column("reason", Text, nullable=False),
    Column("proposed_at", Instant, nullable=False),
    Column("proposed_by", Key, nullable=False),
    Column("second_person", Boolean, nullable=False),
    Column("trial", TypedJson),  # the outcome of the scenarios at the time of the proposal
    Column("state", String(20), nullable=False),
    Column("decided_at", Instant),
    Column("decided_by", Key, nullable=False, default=""),
    Column("decision_reason", Text, nullable=False, default=""),
    Column("deployment_id", Id, nullable=False, default=""),
    # Whether the running cases are to be moved when it is in force; a wish, nothing happens by itself.
    Column("move_cases", Boolean, nullable=False, default=False, server_default=false()),
    CheckConstraint("state IN ('open', 'released', 'rejected', 'withdrawn')", name="state"),
    CheckConstraint("state = 'open' OR decided_by <> ''", name="decided"),
    CheckConstraint("state <> 'released' OR NOT second_person OR decided_by <> proposed_by", name="two_people"),
    # One waits at a time for each draft.
    Index("uq_release_proposal_waiting", "draft", unique=True, info={"where": _OPEN}),
)

release_file = Table(
    "release_file", metadata,
    Column("proposal_id", ForeignKey("release_proposal.id", ondelete="CASCADE"), primary_key=True),
    Column("name", String(300), primary_key=True),
    Column("content", Blob, nullable=False),
)

# Scenarios or ended cases run on files of a draft, in the background, in a throw-away database.
trial_run = Table(
    "trial_run", metadata,
    Column("id", Id, primary_key=True),
    Column("draft", Key, nullable=False, index=True),
    Column("digest", String(64), nullable=False),
    Column("kind", String(20), nullable=False),  # scenarios, replay, walk
    Column("request", TypedJson, nullable=False),
    Column("state", String(20), nullable=False),  # waiting, running, done, failed, cancelled
    Column("total", Integer, nullable=False, default=0),
    Column("done", Integer, nullable=False, default=0),
    Column("results", TypedJson, nullable=False),
    Column("created", Instant, nullable=False),
    Column("created_by", Key, nullable=False),
    Column("ended", Instant),
    Column("attempt", Integer, nullable=False, default=0, server_default="0"),  # the fence: who holds an older one lost
    Column("lease_until", Instant),
)

# The draft's files as they were when the trial was asked for; gone when it has ended.
trial_file = Table(
    "trial_file", metadata,
    Column("trial_id", ForeignKey("trial_run.id", ondelete="CASCADE"), primary_key=True),
    Column("name", String(300), primary_key=True),
    Column("content", Blob, nullable=False),
)
