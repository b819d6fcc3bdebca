"""Drafts with locks, releases by two people, trials, running cases moved; worklists along one index."""
from __future__ import annotations

from alembic import op

from workflows.persistence.frozen import run_sql
from workflows.persistence.worklists import keep_worklists

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables and the columns that go with them."""
    run_sql(op.get_bind(), "0010_releases")
    keep_worklists(op.get_bind())
