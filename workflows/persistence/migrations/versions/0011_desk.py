"""A desk of one's own: absences, views, notifications, batches, undo, tokens; cases found by words and parties."""
from __future__ import annotations

from alembic import op

from workflows.persistence import words
from workflows.persistence.frozen import run_sql

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables and columns; the cases there are get their words."""
    run_sql(op.get_bind(), "0011_desk")
    words.fill(op.get_bind())
