"""Values of the chamber that wait for a second person."""
from __future__ import annotations

from alembic import op

from workflows.persistence.frozen import run_sql

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    run_sql(op.get_bind(), "0009_parameter_proposals")
