"""Exams with their committees, rounds, registrations and resolutions, and the Lehrlingsrolle."""
from __future__ import annotations

from alembic import op

from workflows.persistence.frozen import run_sql

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    run_sql(op.get_bind(), "0007_exams")
