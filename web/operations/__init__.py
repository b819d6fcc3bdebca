"""Störungen: automatic steps that need a person."""
from __future__ import annotations

from web.operations.views import blueprint

__all__ = ["blueprint"]
