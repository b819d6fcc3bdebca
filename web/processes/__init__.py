"""Prozesse: what is published, how its versions differ, how a new one comes into force, and how it runs."""
from __future__ import annotations

from web.processes import approvals, comparison, overview, release, running, versions
from web.processes.room import blueprint

__all__ = ["approvals", "blueprint", "comparison", "overview", "release", "running", "versions"]
