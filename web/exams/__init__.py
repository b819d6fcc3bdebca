"""Prüfungen: exam rounds at a glance, with the registrations behind each number; for the teams of the exams only."""
from __future__ import annotations

from web.exams.views import blueprint

__all__ = ["blueprint"]
