"""The signs of life of the workers."""
from __future__ import annotations

from alembic import op

from workflows.persistence.frozen import run_sql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    run_sql(op.get_bind(), "0003_heartbeat")
