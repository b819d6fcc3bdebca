"""The JSON interface: applications come in, their state can be asked; process owners check, keep and publish files."""
from __future__ import annotations

from web.api import definitions, drafts, mining, releases  # register their routes
from web.api.views import blueprint

__all__ = ["blueprint", "definitions", "drafts", "mining", "releases"]
