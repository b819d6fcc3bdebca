"""Guards of law: what a process promises about its ways, held against the drawing before it is published."""
from __future__ import annotations

from workflows.engine.guards.findings import check_guards
from workflows.engine.guards.keeping import Guard, LostGuard, declared, lost, process_keys, without_target

__all__ = ["Guard", "LostGuard", "check_guards", "declared", "lost", "process_keys", "without_target"]
