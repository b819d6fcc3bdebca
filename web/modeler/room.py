"""The blueprint its modules share, and who may enter."""
from __future__ import annotations

from flask import Blueprint

blueprint = Blueprint("modeler", __name__)
OWNERS = ("process_owner",)
