"""Umfrage: how satisfied somebody was with an advisory case, by a link that names nobody and needs no account."""
from __future__ import annotations

from web.survey.views import blueprint

__all__ = ["blueprint"]
