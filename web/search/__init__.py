"""Suche: by name or number, sent as POST so that no name stands in an address or a log."""
from __future__ import annotations

from web.search.views import blueprint

__all__ = ["blueprint"]
