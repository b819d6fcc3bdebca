"""The history of a case is found through the case: one index that writes few pages instead of one over random ids."""
from __future__ import annotations

from alembic import op
from sqlalchemy import inspect

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_OLD, _NEW = "ix_historic_activity_activity_id", "ix_historic_activity_instance_id_activity_id"


def upgrade() -> None:
    """Change the index where 0001, which creates what the code declares, has not."""
    there = {found["name"] for found in inspect(op.get_bind()).get_indexes("historic_activity")}
    if _NEW not in there:
        op.create_index(_NEW, "historic_activity", ["instance_id", "activity_id"])
    if _OLD in there:
        op.drop_index(_OLD, "historic_activity")
