"""Probelauf: a draft's test cases and their results, ended cases played again, new test cases by clicking."""
from __future__ import annotations

from web.trials import replay, texts, views, walk
from web.trials.room import blueprint

__all__ = ["blueprint", "replay", "texts", "views", "walk"]
