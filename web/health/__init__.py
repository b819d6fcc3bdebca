"""For monitoring: whether the process lives, whether it can work, and its figures. Never for the public."""
from __future__ import annotations

from web.health.views import blueprint

__all__ = ["blueprint"]
