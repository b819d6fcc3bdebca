"""Trying drafts: scenarios, ended cases and clicks, played in a child process far from the installation."""
from __future__ import annotations

from workflows.trying.sandbox import Lane, LaneLost, Sandbox

__all__ = ["Lane", "LaneLost", "Sandbox"]
