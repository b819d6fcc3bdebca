"""Schnittstellen: access tokens of programs and webhooks."""
from __future__ import annotations

from web.connections.views import blueprint

__all__ = ["blueprint"]
