"""Drafts of processes."""
from __future__ import annotations

from alembic import op

from workflows.persistence.tables.definitions import draft_file, process_draft

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables where 0001, which creates what the code declares, has not."""
    for table in (process_draft, draft_file):
        table.create(op.get_bind(), checkfirst=True)
