"""The worker: runs what is due, then sleeps until the next due instant or until somebody calls."""
from __future__ import annotations

import datetime as dt
import os
import socket
import threading
import time
from collections.abc import Callable
from typing import Protocol

import structlog
from sqlalchemy import Connection

from workflows.clock import Clock
from workflows.errors import Unavailable
from workflows.presence import Presence
from workflows.services.management import Management

log = structlog.get_logger(__name__)

# However long nothing is planned: jobs of other processes on the same database are found within this.
_LONGEST_SLEEP_SECONDS = 30.0
_SWEEP_EVERY_SECONDS = 5.0
_CHORES_EVERY_SECONDS = 10.0
_PAUSE_AFTER_FAULT_SECONDS = 5.0
_HEARTBEAT_SECONDS = 15.0
_AT_ONCE = 50


class Waking(Protocol):
    """A queue that wakes one of the workers of all processes."""

    def announce(self, connection: Connection) -> None:
        """Say as part of an open transaction that something may be due."""
        ...

    def start(self, work: Callable[[], None], slots: int) -> None:
        """Call `work` for each message, at most `slots` at a time."""
        ...

    def stop(self) -> None:
        """Take no further message; what runs is finished."""
        ...

    def join(self, timeout: float) -> bool:
        """Wait for the end of what runs; False when it took longer than `timeout` seconds."""
        ...

    @property
    def running(self) -> bool:
        """Whether messages are taken."""
        ...

    def refill(self) -> None:
        """Something is due: see that a message is waiting or somebody is being called."""
        ...


class Worker:
    """Threads that call `management.run_due`.

    On the embedded database they sleep until something is due or somebody in this process calls. On a server a queue
    calls them, whichever process planned the work, and one thread sweeps: it sees to what is due by the clock and to
    what the queue has lost. Both only wake; the truth is in the rows, so a lost call costs at most the longest sleep.

    :param presence: knows which workers live; what dead ones had leased is taken up at once.
    :param queue: None = the embedded database.
    """

    def __init__(
        self, management: Management, clock: Clock, threads: int = 1, presence: Presence | None = None,
        queue: Waking | None = None,
    ) -> None:
        self.queue = queue
        self.sweep_seconds = _SWEEP_EVERY_SECONDS
        self._management = management
        self._presence = presence
        self._clock = clock
        self._count = threads
        self._threads: list[threading.Thread] = []
        self._condition = threading.Condition()
        self._calls = 0
        self._stopping = False
        self._ended = threading.Event()
        self._chores: list[Callable[[], object]] = []
        self._chores_done = float("-inf")
        self._judged = float("-inf")
        self._sleeps_until = clock()

    def add_chore(self, chore: Callable[[], object]) -> None:
        """Something to look after every ten seconds beside the jobs, e.g. a drop folder."""
        self._chores.append(chore)

    def start(self) -> None:
        """Start the threads."""
        self._stopping = False
        self._ended.clear()
        if self._presence is not None:
            self._presence.enter(self._management.take_over)
        self._report()
        if self.queue is not None:
            self.queue.start(self._work_off, self._count)
        for number in range(self._count if self.queue is None else 1):
            thread = threading.Thread(target=self._loop, name=f"worker-{number + 1}", daemon=True)
            self._threads.append(thread)
            thread.start()
        threading.Thread(target=self._beat, name="heartbeat", daemon=True).start()

    def finish(self) -> None:
        """Take nothing new up; what runs goes on. Returns at once, `stop` waits."""
        with self._condition:
            self._stopping = True
            self._condition.notify_all()
        if self.queue is not None:
            self.queue.stop()
        self._ended.set()

    def stop(self, timeout: float = 30) -> bool:
        """Finish the running jobs and end; False when one took longer than `timeout` seconds and was handed back."""
        self.finish()
        end = time.monotonic() + timeout
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))
        stopped = not any(thread.is_alive() for thread in self._threads)
        if self.queue is not None:
            stopped &= self.queue.join(max(0.0, end - time.monotonic()))
        self._threads.clear()
        if not stopped:
            self._hand_back()
        if stopped and self._presence is not None:
            self._presence.leave()
        return stopped

    def _hand_back(self) -> None:
        try:
            handed = self._management.hand_back()
        except Unavailable as error:  # the leases run out by themselves, the attempts counted
            log.warning("running jobs could not be handed back", code=error.code)
        else:
            log.warning("jobs took too long to wait for and were handed back", count=handed)

    @property
    def running(self) -> bool:
        """Whether a thread is alive."""
        return any(thread.is_alive() for thread in self._threads) or (self.queue is not None and self.queue.running)

    def wake(self) -> None:
        """Something may be due; called after every commit that planned work."""
        with self._condition:
            self._calls += 1
            self._condition.notify_all()

    def run_until_quiet(self, limit: int = 10_000) -> int:
        """Run in the calling thread until nothing is due; gives how many jobs and deliveries.

        :raises RuntimeError: when after `limit` still something is due.
        """
        done = 0
        while done < limit:
            count = self._management.run_due(limit - done)
            if count == 0:
                return done
            done += count
        raise RuntimeError(f"still something due after {limit} jobs")

    def _beat(self) -> None:
        """Leave a sign of life while a thread lives, also during a long job, and keep what it works on."""
        while not self._ended.wait(_HEARTBEAT_SECONDS) and self.running:
            self._report()
            self._keep()

    def _keep(self) -> None:
        try:
            self._management.renew_leases()
        except Unavailable as error:  # a lease is many beats long
            log.warning("leases could not be renewed", code=error.code)

    def _report(self) -> None:
        try:
            self._management.report_worker(f"{socket.gethostname()}:{os.getpid()}"[:200])
        except Unavailable as error:
            log.warning("no sign of life could be left", code=error.code)

    def _loop(self) -> None:
        while not self._stopping:
            calls = self._calls
            try:
                self._look_after_chores()
                if self._look() == 0:
                    self._sleep(calls, self._seconds_to_wait())
            except Unavailable as error:  # it comes back, and says so itself
                log.warning("worker could not look for work", code=error.code)
                self._sleep(calls, _PAUSE_AFTER_FAULT_SECONDS)
            except Exception:  # nothing must end the worker for good
                log.exception("worker could not look for work")
                self._sleep(calls, _PAUSE_AFTER_FAULT_SECONDS)

    def _look(self) -> int:
        if self.queue is None:
            return self._management.run_due(_AT_ONCE, lambda: self._stopping)
        self._management.catch_up()
        self._look_after_the_dead()
        due = self._management.next_due()
        if due is not None and due <= self._clock():
            self.queue.refill()
        return 0

    def _work_off(self) -> None:
        """What a message asks for: run until nothing is due, then see that the sweep wakes for what is planned now."""
        while not self._stopping and self._management.run_due(_AT_ONCE, lambda: self._stopping):
            pass
        due = self._management.next_due()
        if due is not None and due < self._sleeps_until:
            self.wake()

    def _look_after_the_dead(self) -> None:
        if self._presence is not None and time.monotonic() - self._judged >= self.sweep_seconds:
            self._judged = time.monotonic()
            self._management.take_over_lost()
            if self._presence.renew():
                self._management.take_over_dead()

    def _look_after_chores(self) -> None:
        with self._condition:
            if time.monotonic() - self._chores_done < _CHORES_EVERY_SECONDS:
                return
            self._chores_done = time.monotonic()
        for chore in self._chores:
            try:
                chore()
            except Exception:  # one failing chore stops neither the others nor the jobs
                log.exception("chore failed")

    def _seconds_to_wait(self) -> float:
        longest = _CHORES_EVERY_SECONDS if self._chores else _LONGEST_SLEEP_SECONDS
        pause = 0.05
        if self.queue is not None:  # what is due now has its message; give somebody the time to take it
            longest, pause = self.sweep_seconds, 1.0
        due = self._management.next_due()
        if due is None:
            return longest
        seconds = (due - self._clock()).total_seconds()
        return min(seconds if seconds > 0 else pause, longest)

    def _sleep(self, calls: int, seconds: float) -> None:
        self._sleeps_until = self._clock() + dt.timedelta(seconds=seconds)
        with self._condition:
            if self._calls == calls and not self._stopping:
                self._condition.wait(seconds)
