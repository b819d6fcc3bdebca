"""Reading a JSON body without trusting it."""
from __future__ import annotations

from typing import Any

from flask import request


def json_body() -> Any:
    """The parsed body, None where it is no JSON or nested beyond reason."""
    try:
        return request.get_json(silent=True)
    except RecursionError:
        return None
