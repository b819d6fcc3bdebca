"""The blueprint its modules share."""
from __future__ import annotations

from flask import Blueprint

blueprint = Blueprint("operations", __name__)
