"""Prozesse: what is published, how its versions differ, how a new one comes into force, and how it runs."""
from __future__ import annotations

from web.processes import comparison, overview, running, versions
from web.processes.room import blueprint

__all__ = ["blueprint", "comparison", "overview", "running", "versions"]
