"""Alembic's entry: runs on the connection `upgrade` has open, inside its transaction."""
from __future__ import annotations

from alembic import context

from workflows.persistence import tables  # noqa: F401 - fills the metadata
from workflows.persistence.metadata import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=[metadata, *context.config.attributes["extra_metadata"]],
    render_as_batch=True,
)
context.run_migrations()
