"""Compiles templates in a child process with limits on time and memory (house.md § 10.15)."""
from __future__ import annotations

import atexit
import json
import os
import selectors
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from handlers.letters.compiler import LENGTH, write_frame

SECONDS = 15.0
MEGABYTES = 2048
#: typst remembers what it compiled; a new child now and then keeps that from growing
JOBS_PER_CHILD = 500
_KEPT = ("PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "TMPDIR", "HOME", "SYSTEMROOT")


class Exhausted(Exception):
    """The template used up its time or its memory; its process is gone."""


class Press:
    """One child process, started when needed, replaced when it is worn out or dead.

    :param seconds: wall time a template may take.
    :param megabytes: memory its process may take.
    """

    def __init__(self, seconds: float = SECONDS, megabytes: int = MEGABYTES) -> None:
        self._seconds, self._megabytes = seconds, megabytes
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._owner, self._jobs = 0, 0

    def compile(self, job: dict[str, Any]) -> bytes:
        """The compiler's answer: b"P" and the PDF, or b"E" and what is wrong.

        :raises Exhausted: time or memory used up.
        """
        with self._lock:
            child = self._ready()
            self._jobs += 1
            assert child.stdin is not None
            assert child.stdout is not None
            try:
                write_frame(child.stdin, json.dumps(job).encode("utf-8"))
                answer = _answer(child.stdout.fileno(), time.monotonic() + self._seconds)
            except BrokenPipeError:
                answer = None
            if answer is None:
                self._end()
                raise Exhausted
            return answer

    def close(self) -> None:
        """End the child process."""
        with self._lock:
            self._end()

    def _ready(self) -> subprocess.Popen[bytes]:
        # After a fork the pipes belong to the parent: the new process gets a child of its own.
        if self._owner != os.getpid():
            self._child = None
        if self._child is not None and (self._child.poll() is not None or self._jobs >= JOBS_PER_CHILD):
            self._end()
        if self._child is None:
            self._child = self._start()
            self._owner, self._jobs = os.getpid(), 0
        return self._child

    def _start(self) -> subprocess.Popen[bytes]:
        script = Path(__file__).with_name("compiler.py")
        environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
        return subprocess.Popen(  # noqa: S603 - our own script, run by the interpreter that runs us
            [sys.executable, "-P", str(script), str(self._megabytes)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env=environment, bufsize=0)

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is None or self._owner != os.getpid():
            return
        child.kill()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:  # what was not read any more is lost with the child
                    continue
        child.wait()


def _answer(pipe: int, end: float) -> bytes | None:
    """One block from the child; None where it died or the time is over."""
    head = _read(pipe, LENGTH.size, end)
    return None if head is None else _read(pipe, LENGTH.unpack(head)[0], end)


def _read(pipe: int, size: int, end: float) -> bytes | None:
    found = bytearray()
    with selectors.DefaultSelector() as ready:
        ready.register(pipe, selectors.EVENT_READ)
        while len(found) < size:
            if not ready.select(max(0.0, end - time.monotonic())):
                return None
            part = os.read(pipe, size - len(found))
            if not part:
                return None
            found += part
    return bytes(found)


PRESS = Press()
atexit.register(PRESS.close)
