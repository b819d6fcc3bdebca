"""Ids of rows and tokens."""
from __future__ import annotations

import os
import random
import time

# Ids are no secrets: who may see what is asked of every reader. So the quick generator will do, seeded by the system.
_random = random.Random()  # noqa: S311
if hasattr(os, "register_at_fork"):  # a child process must not go on with its parent's numbers
    os.register_at_fork(after_in_child=_random.seed)


def new_id() -> str:
    """A fresh id: 32 hexadecimal digits, the first twelve the milliseconds of its making, the rest random.

    Ids made one after the other stand side by side in an index, so that a step writes few pages. The clock that runs
    here is the machine's and means nothing: nobody reads a time out of an id.
    """
    return f"{time.time_ns() // 1_000_000:012x}{_random.getrandbits(80):020x}"
