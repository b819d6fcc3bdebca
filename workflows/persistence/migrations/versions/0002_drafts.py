"""Drafts of processes."""
from __future__ import annotations

from alembic import op

from workflows.persistence.frozen import run_sql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables where 0001, which once created what the code declared, has not."""
    run_sql(op.get_bind(), "0002_drafts")
