"""The parent's side: a warm child process, and lanes in it that play one thing after the other.

Like `workflows.checking.bounded`: the child has everything imported and forks for each lane. It is started without the
installation's environment, so it knows no database, no mail server and no secret. A lane is ended by the kernel where
one thing takes too long. What we ask goes to it as pickles (we made them), answers come back as JSON.
"""
from __future__ import annotations

import contextlib
import os
import pickle
import shutil
import signal
import socket
import tempfile
import threading
from collections.abc import Iterator, Mapping
from typing import Any

from workflows.checking.bounded import WarmChild
from workflows.persistence.codec import decode

SECONDS = 120.0
MEMORY = 2 * 1024 * 1024 * 1024
_GRACE_SECONDS = 10.0
_START_SECONDS = 60.0
_MOST_ANSWER = 16 * 1024 * 1024
_LENGTH = 8
_IDLE_SECONDS = 300.0
_AT_ONCE = 4


class LaneLost(Exception):
    """A lane did not answer.

    :param timed_out: it took too long; else it died, or its answer was larger than any could be.
    """

    def __init__(self, *, timed_out: bool) -> None:
        super().__init__("timed out" if timed_out else "ended")
        self.timed_out = timed_out


class Lane:
    """A process that plays one thing after the other in a folder of its own."""

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        self._connection = connection
        self._seconds = seconds
        self._answers = connection.makefile("rb")
        self._pid = 0

    def open(self, job: str, request: Mapping[str, Any]) -> None:
        """Say what is to be played and with what.

        :raises LaneLost: the lane died of it.
        """
        ready = self._exchange((job, dict(request)), _START_SECONDS)
        self._pid = int(ready["pid"])

    def ask(self, item: Any) -> dict[str, Any]:
        """Play one thing.

        :raises LaneLost: it took too long, or the lane has ended.
        """
        return self._exchange(item, self._seconds + _GRACE_SECONDS)

    def _exchange(self, message: Any, seconds: float) -> dict[str, Any]:
        content = pickle.dumps(message)
        try:
            self._connection.settimeout(seconds)
            self._connection.sendall(len(content).to_bytes(_LENGTH, "big") + content)
            line = self._answers.readline(_MOST_ANSWER)
        except TimeoutError as error:
            raise LaneLost(timed_out=True) from error
        except (OSError, ValueError) as error:
            raise LaneLost(timed_out=False) from error
        if not line.endswith(b"\n"):
            raise LaneLost(timed_out=line == b"alarm")
        found = decode(line.decode())
        assert isinstance(found, dict)
        return found

    def end(self) -> None:
        """End the lane, whatever it is doing."""
        if self._pid:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(self._pid, signal.SIGKILL)
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)  # whoever waits for an answer waits no longer
        self._answers.close()
        self._connection.close()


class Sandbox:
    """Lanes on demand; may be shared by threads. The warm child goes when nobody has asked for a while.

    :param seconds: hard stop for one thing that is played.
    :param memory: address space of a lane, in bytes.
    :param idle: seconds without a lane after which the child goes.
    """

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY, idle: float = _IDLE_SECONDS) -> None:
        self.seconds = seconds
        self._memory = memory
        self._idle = idle
        self._child: WarmChild | None = None
        self._starting = threading.Lock()
        self._turns = threading.BoundedSemaphore(_AT_ONCE)
        self._open = 0
        self._leaving: threading.Timer | None = None

    @contextlib.contextmanager
    def lane(self, job: str, request: Mapping[str, Any]) -> Iterator[Lane]:
        """A lane of its own for a job (`child.JOBS`); it ends with the block, and its folder goes.

        :raises LaneLost: no process was to be had.
        """
        with self._turns, self._counted():
            yield from self._lane(job, request)

    def _lane(self, job: str, request: Mapping[str, Any]) -> Iterator[Lane]:
        folder = tempfile.mkdtemp(prefix="kammerwerk-trial-")
        ours, theirs = socket.socketpair()
        lane = Lane(ours, self.seconds)
        try:
            try:
                with theirs:
                    self._warm().hand_over(theirs)
            except OSError as error:
                raise LaneLost(timed_out=False) from error
            lane.open(job, {**request, "folder": folder})
            yield lane
        finally:
            lane.end()
            shutil.rmtree(folder, ignore_errors=True)

    @contextlib.contextmanager
    def _counted(self) -> Iterator[None]:
        with self._starting:
            self._open += 1
            if self._leaving is not None:
                self._leaving.cancel()
        try:
            yield
        finally:
            with self._starting:
                self._open -= 1
                if self._open == 0:
                    self._leaving = threading.Timer(self._idle, self._leave)
                    self._leaving.daemon = True
                    self._leaving.start()

    def _leave(self) -> None:
        with self._starting:
            if self._open == 0 and self._child is not None:
                self._child.close()
                self._child = None

    @property
    def child_pid(self) -> int:
        """Process id of the warm child, 0 where there is none."""
        return 0 if self._child is None else self._child.pid

    def close(self) -> None:
        """End the child; a later lane starts another."""
        with self._starting:
            if self._leaving is not None:
                self._leaving.cancel()
            if self._child is not None:
                self._child.close()
                self._child = None

    def _warm(self) -> WarmChild:
        with self._starting:
            if self._child is None or not self._child.is_alive:
                if self._child is not None:
                    self._child.close()
                self._child = WarmChild(self.seconds, self._memory, "workflows.trying.child")
            return self._child
