"""Aufgaben and Wiedervorlage: the lists people start their day with."""
from __future__ import annotations

from web.inbox.views import blueprint

__all__ = ["blueprint"]
