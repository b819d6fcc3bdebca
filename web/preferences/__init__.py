"""Darstellung und Tasten: choices that live in cookies, so that the first byte already fits."""
from __future__ import annotations

from web.preferences.views import blueprint

__all__ = ["blueprint"]
