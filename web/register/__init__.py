"""Handwerksrolle: looking up who is entered."""
from __future__ import annotations

from web.register.views import blueprint

__all__ = ["blueprint"]
