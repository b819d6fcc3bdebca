"""Closed files: cases only those may open whose file it is; the advisory cases' own tables."""
from __future__ import annotations

from alembic import op

from workflows.persistence.frozen import run_sql
from workflows.persistence.worklists import keep_closed_files_out

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables; the worklists leave out what somebody has of a closed file."""
    run_sql(op.get_bind(), "0012_advisory")
    keep_closed_files_out(op.get_bind())
