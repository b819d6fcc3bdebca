"""Vorgänge: the list, and the page of one case with everything that belongs to it."""
from __future__ import annotations

from web.cases import steering, twin  # register their routes
from web.cases.views import blueprint

__all__ = ["blueprint", "steering", "twin"]
