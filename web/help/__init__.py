"""Hilfe: the handbook and the pages the law asks for."""
from __future__ import annotations

from web.help.views import blueprint

__all__ = ["blueprint"]
