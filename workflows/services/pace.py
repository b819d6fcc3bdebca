"""How long the steps of a process usually take, kept ready: worked out beside the pages, an hour old at most.

A page never waits for it: what is not known yet is asked for in the background and is there with the next look. By
step, never by person.
"""
from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import structlog

from workflows.services.figures import StepFigures

log = structlog.get_logger(__name__)
FRESH_SECONDS = 3600
#: Fewer completions than this say nothing about how long a step usually takes.
FEWEST = 10


@dataclass(frozen=True, slots=True)
class Usual:
    """How often a step was completed in the cases looked at, and how long half of these took at most."""

    done: int
    median: dt.timedelta | None

    @property
    def is_known(self) -> bool:
        """Whether there were enough of them."""
        return self.done >= FEWEST and self.median is not None


class Pace:
    """of(process_key) -> {element: Usual}; ready(process_key) waits for it ; close()"""

    def __init__(self, steps: Callable[[str], tuple[StepFigures, ...]]) -> None:
        self._steps = steps
        self._known: dict[str, tuple[float, Mapping[str, Usual]]] = {}
        self._asked: dict[str, Future[None]] = {}
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="pace")

    def of(self, process_key: str) -> Mapping[str, Usual]:
        """What is known now, perhaps nothing yet; asks for it anew where it is old."""
        found = self._known.get(process_key)
        if found is None or time.monotonic() - found[0] > FRESH_SECONDS:
            self._ask(process_key)
        return found[1] if found is not None else {}

    def ready(self, process_key: str) -> Mapping[str, Usual]:
        """The same, after it has been worked out."""
        self._ask(process_key).result()
        return self._known.get(process_key, (0.0, {}))[1]

    def close(self) -> None:
        """Begin nothing more."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _ask(self, key: str) -> Future[None]:
        with self._lock:
            running = self._asked.get(key)
            if running is None or running.done():
                running = self._asked[key] = self._pool.submit(self._work_out, key)
            return running

    def _work_out(self, key: str) -> None:
        try:
            found = {one.element: Usual(one.done, one.median) for one in self._steps(key)}
        except Exception:  # nobody waits for it, and the next look asks again
            log.exception("durations could not be worked out", process=key)
            return
        self._known[key] = (time.monotonic(), found)
