"""The JSON interface: applications come in, their state can be asked."""
from __future__ import annotations

from web.api.views import blueprint

__all__ = ["blueprint"]
