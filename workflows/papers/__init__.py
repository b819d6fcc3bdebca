"""What an uploaded file may be: its name, its kind by content, and nothing in it that runs by itself. Pure."""
from __future__ import annotations

from workflows.papers.accepting import ACCEPTED, accept, agrees, clean_name, harmless

__all__ = ["ACCEPTED", "accept", "agrees", "clean_name", "harmless"]
