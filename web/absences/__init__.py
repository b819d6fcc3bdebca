"""Vertretung: who is away, and who stands in for whom."""
from __future__ import annotations

from web.absences.views import blueprint

__all__ = ["blueprint"]
