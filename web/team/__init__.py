"""Team: who has what, giving tasks to people, handing cases over."""
from __future__ import annotations

from web.team.room import blueprint
from web.team.views import board, entrust, hand_over

__all__ = ["blueprint", "board", "entrust", "hand_over"]
