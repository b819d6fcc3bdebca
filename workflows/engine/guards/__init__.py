"""Guards of law: what a process promises about its ways, held against the drawing before it is published."""
from __future__ import annotations

from workflows.engine.guards.findings import check_guards

__all__ = ["check_guards"]
