"""The blueprint its modules share, and who may see what in it."""
from __future__ import annotations

from flask import Blueprint

from web.services import me
from web.sessions import for_roles

blueprint = Blueprint("processes", __name__)
SECTION = "processes"
READERS = ("process_owner", "lead", "admin")
# Reads everything here; what changes something asks the services again.
for_readers = for_roles(*READERS)


def designs() -> bool:
    """Whether the person draws processes."""
    return "process_owner" in me().roles
