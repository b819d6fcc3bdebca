"""Umstellung: running cases moved to another version, in steps that each can be looked at before anything happens."""
from __future__ import annotations

from web.migrations import choosing, results
from web.migrations.room import blueprint

__all__ = ["blueprint", "choosing", "results"]
