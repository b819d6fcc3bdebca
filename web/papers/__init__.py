"""Dokumente: filing several files at once, newer versions, downloads."""
from __future__ import annotations

from web.papers.views import blueprint

__all__ = ["blueprint"]
