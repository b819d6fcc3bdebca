"""The blueprint its modules share."""
from __future__ import annotations

from flask import Blueprint

blueprint = Blueprint("team", __name__)
