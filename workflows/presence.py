"""Which worker processes live: each holds a file lock, which the kernel lets go however its process dies."""
from __future__ import annotations

import os
import pathlib
from collections.abc import Callable

try:
    import fcntl
except ImportError:  # no such locks on this platform: leases then run out by time alone
    fcntl = None  # type: ignore[assignment]


class Presence:
    """The workers of one embedded database.

    A worker that comes and finds no other alive knows that whatever is leased belongs to the dead. A stopped
    process (SIGSTOP) still holds its lock, so nothing is taken from it before its lease is over.

    :param path: the lock file, beside the database.
    """

    def __init__(self, path: pathlib.Path) -> None:
        self._path = path
        self._handle: int | None = None

    def enter(self, if_alone: Callable[[], None]) -> None:
        """Be counted among the living; calls `if_alone` first where no other worker is."""
        if fcntl is None or self._handle is not None:
            return
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            pass
        else:
            if_alone()
        # Between the two locks another worker may find itself alone; this one has leased nothing yet.
        fcntl.flock(handle, fcntl.LOCK_SH)
        self._handle = handle

    def leave(self) -> None:
        """Stop being counted."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
