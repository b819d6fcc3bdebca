"""The task page: what to do, with what, and one form to finish it."""
from __future__ import annotations

from web.tasks.views import blueprint

__all__ = ["blueprint"]
