"""The first schema: all tables of the engine and of the handlers' subjects, audit append-only."""
from __future__ import annotations

from alembic import op

from workflows.persistence.append_only import protect_audit
from workflows.persistence.frozen import run_sql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create everything."""
    run_sql(op.get_bind(), "0001_first")
    protect_audit(op.get_bind())
