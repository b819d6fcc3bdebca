"""The history of a case is found through the case: one index that writes few pages instead of one over random ids."""
from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the index."""
    op.create_index(
        "ix_historic_activity_instance_id_activity_id", "historic_activity", ["instance_id", "activity_id"]
    )
    op.drop_index("ix_historic_activity_activity_id", "historic_activity")
