"""Tasks that were put off are found without reading all that are open."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_PUT_OFF = sa.text("state = 'open' AND follow_up IS NOT NULL")


def upgrade() -> None:
    """Create the index."""
    op.create_index(
        "ix_user_task_follow_up", "user_task", ["follow_up"], sqlite_where=_PUT_OFF, postgresql_where=_PUT_OFF
    )
