"""Personen: people and teams, and what a leaver hands on."""
from __future__ import annotations

from web.people.leaving import hand_on, leave
from web.people.room import blueprint
from web.people.views import show

__all__ = ["blueprint", "hand_on", "leave", "show"]
