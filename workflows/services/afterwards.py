"""What became of work that is done, when the database is away at the moment it should be written down."""
from __future__ import annotations

import threading
from collections.abc import Callable

from workflows.errors import Unavailable


class Afterwards:
    """Reports that could not be written, kept in memory until they can.

    Without them the lease of such a job would stand until it runs out, and a letter that arrived would go out again.
    Who dies meanwhile loses only that: the lease runs out as after any crash, and fences out what comes late.
    """

    def __init__(self) -> None:
        self._kept: list[Callable[[], None]] = []
        self._lock = threading.Lock()

    def report(self, write: Callable[[], None]) -> None:
        """Write a report, or keep it.

        :raises Unavailable: it is kept.
        """
        try:
            write()
        except Unavailable:
            with self._lock:
                self._kept.append(write)
            raise

    def catch_up(self) -> None:
        """Write what was kept.

        :raises Unavailable: the database is still away; nothing is forgotten.
        """
        while self._kept:
            with self._lock:
                if not self._kept:
                    return
                write = self._kept.pop(0)
            self.report(write)
