"""The JSON interface: cases begin and are read, tasks are worked on; process owners check, keep and publish files."""
from __future__ import annotations

from web.api import cases, definitions, describing, drafts, migrations, mining, releases, tasks  # register their routes
from web.api.views import blueprint

__all__ = ["blueprint", "cases", "definitions", "describing", "drafts", "migrations", "mining", "releases", "tasks"]
