"""Beratung: an adviser's week, what their lead needs for work, the year's statistics."""
from __future__ import annotations

from web.advice.views import blueprint

__all__ = ["blueprint"]
