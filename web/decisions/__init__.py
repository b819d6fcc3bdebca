"""Meine Entscheidungen: what waits for a chair, one by one or many green ones together (Sammelvorlage)."""
from __future__ import annotations

from web.decisions.views import blueprint

__all__ = ["blueprint"]
