"""Backups: one file with everything, taken while everybody works; restored, checked, made every night."""
from __future__ import annotations

from workflows.backup.archive import reading
from workflows.backup.restoring import restore_database, restore_folder, rows_differ, unpack
from workflows.backup.taking import DATABASE, HEADS, Taken, take

__all__ = [
    "DATABASE", "HEADS", "Taken", "reading", "restore_database", "restore_folder", "rows_differ", "take", "unpack",
]
