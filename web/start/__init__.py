"""Neuer Vorgang: choose a process, fill in its start form."""
from __future__ import annotations

from web.start.views import blueprint

__all__ = ["blueprint"]
