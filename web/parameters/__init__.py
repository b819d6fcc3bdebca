"""Parameter: the values the rules and letters work with; one person proposes, another approves."""
from __future__ import annotations

from web.parameters.views import blueprint

__all__ = ["blueprint"]
