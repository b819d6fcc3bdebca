"""The counter: Flask pages in German over the services of `workflows` and the read functions of `handlers`."""
from __future__ import annotations

from web.app import create_app

__all__ = ["create_app"]
