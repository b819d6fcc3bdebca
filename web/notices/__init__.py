"""Mitteilungen: the bell, its page, what comes by mail, and the calendar of own dates."""
from __future__ import annotations

from web.notices import calendar
from web.notices.views import blueprint

__all__ = ["blueprint", "calendar"]
