"""Störungen and Betrieb: what failed, what is due, where cases stand, and whether all is as it must be."""
from __future__ import annotations

from web.operations import batch, incidents, standing, watch, work
from web.operations.room import blueprint

__all__ = ["batch", "blueprint", "incidents", "standing", "watch", "work"]
