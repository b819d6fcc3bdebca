"""Who may work at the same time: ordinary work side by side, what has killed a worker only alone."""
from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator


class Turns:
    """The threads of one worker process.

    A job that takes its process along would otherwise cost the jobs beside it an attempt each time, and in the
    end make incidents of them.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._working = 0
        self._waiting_alone = 0

    @contextlib.contextmanager
    def side_by_side(self) -> Iterator[None]:
        """Work beside others; waits while somebody works alone or wants to."""
        with self._condition:
            self._condition.wait_for(lambda: self._waiting_alone == 0)
            self._working += 1
        try:
            yield
        finally:
            with self._condition:
                self._working -= 1
                self._condition.notify_all()

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Work while nobody else does; waits for those who do."""
        with self._condition:
            self._waiting_alone += 1
            self._condition.wait_for(lambda: self._working == 0)
            self._working += 1
        try:
            yield
        finally:
            with self._condition:
                self._working -= 1
                self._waiting_alone -= 1
                self._condition.notify_all()
