"""Who holds a lease, and the queue that wakes workers on PostgreSQL."""
from __future__ import annotations

import pathlib
from typing import Any

from alembic import op

from workflows.persistence.frozen import run_sql

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# procrastinate's schema as its release 3.10.0 ships it. What a later release changes becomes a revision of this chain;
# a test compares what is installed with this file.
SCHEMA = pathlib.Path(__file__).with_name("0005_procrastinate-3.10.0.sql")


def upgrade() -> None:
    """Add the columns, and on PostgreSQL the queue's own tables."""
    bind = op.get_bind()
    run_sql(bind, "0005_queue")
    if bind.dialect.name == "postgresql":
        # To the driver itself: functions and many statements in one text, and no parameters.
        driver: Any = bind.connection.driver_connection
        driver.execute(SCHEMA.read_text(encoding="utf-8"))
