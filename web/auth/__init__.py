"""Anmelden and Abmelden."""
from __future__ import annotations

from web.auth.views import blueprint

__all__ = ["blueprint"]
