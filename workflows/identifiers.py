"""Ids of rows and tokens."""
from __future__ import annotations

import secrets
import time


def new_id() -> str:
    """A fresh id: 32 hexadecimal digits, the first twelve the milliseconds of its making, the rest random.

    Ids made one after the other stand side by side in an index, so that a step writes few pages. The clock that runs
    here is the machine's and means nothing: nobody reads a time out of an id.
    """
    return f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(10)}"
