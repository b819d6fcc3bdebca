"""The first schema: all tables of the engine and of the handlers' subjects, audit append-only.

Until the first release it creates what the code declares; from then on a change is a new revision.
"""
from __future__ import annotations

from alembic import context, op

from workflows.persistence import tables  # noqa: F401 - fills the metadata
from workflows.persistence.append_only import protect_audit
from workflows.persistence.metadata import metadata

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create everything."""
    connection = op.get_bind()
    metadata.create_all(connection)
    for subject in context.config.attributes["extra_metadata"]:
        subject.create_all(connection)
    protect_audit(connection)
