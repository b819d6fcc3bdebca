"""A step writes fewer pages: indexes nobody asks are gone, those of the inbox hold open tasks only."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_OPEN = sa.text("state = 'open'")
_INBOX: list[str | sa.TextClause] = ["sort_due", sa.text("priority DESC"), "created"]


def upgrade() -> None:
    """Change the indexes."""
    op.drop_index("ix_audit_at", "audit")
    op.drop_index("ix_historic_activity_instance_id_seq", "historic_activity")
    op.drop_index("ix_user_task_inbox", "user_task")
    op.create_index("ix_user_task_inbox", "user_task", _INBOX, sqlite_where=_OPEN, postgresql_where=_OPEN)
    op.drop_index("ix_user_task_assignee_state", "user_task")
    op.create_index("ix_user_task_assignee", "user_task", ["assignee"], sqlite_where=_OPEN, postgresql_where=_OPEN)
    op.drop_index("ix_user_task_instance_id_state", "user_task")
    op.create_index("ix_user_task_instance_id", "user_task", ["instance_id"])
