"""Stapel: one act on many tasks, asked for once, with progress and a result for each."""
from __future__ import annotations

from web.batches.views import blueprint

__all__ = ["blueprint"]
