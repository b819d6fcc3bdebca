"""Serving pages until the program is told to end, and then ending without losing a request.

Told to end (SIGTERM, Ctrl-C) it takes the connections that already wait, closes the door, answers what it has received
or is receiving with `Connection: close`, and lets the worker finish what runs. All of that within `SECONDS`.
"""
from __future__ import annotations

import contextlib
import os
import select
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import structlog
from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer, create_server
from waitress.task import ErrorTask, WSGITask

log = structlog.get_logger(__name__)

SECONDS = 28.0  # systemd and Docker are told to wait 30
# A connection somebody has just opened, or been answered on, may be about to bring its next request.
_IDLE_SECONDS = 1.0
_LOOK_SECONDS = 0.1
_TOO_LARGE = 413


class Ending:
    """The wish to end, from a signal; without locks, because a signal may come while one is held."""

    def __init__(self) -> None:
        self.wished = False
        self._callbacks: list[Callable[[], object]] = []
        self._until = 0.0
        self._hears, self._tells = os.pipe()

    @property
    def seconds_left(self) -> float:
        """How much of the time for ending is left."""
        return max(0.0, self._until - time.monotonic()) if self.wished else SECONDS

    def wish(self) -> None:
        """Begin to end."""
        self._until = time.monotonic() + SECONDS
        self.wished = True
        os.write(self._tells, b".")
        for callback in self._callbacks:
            callback()

    def call(self, callback: Callable[[], object]) -> None:
        """What wakes whoever sleeps; called inside the signal handler."""
        self._callbacks.append(callback)

    def wait(self) -> None:
        """Sleep until the wish comes."""
        while not self.wished:
            select.select([self._hears], [], [])


@contextlib.contextmanager
def on_signals() -> Iterator[Ending]:
    """SIGTERM and Ctrl-C wish to end; a second one ends at once."""
    ending = Ending()

    def told(_number: int, _frame: Any) -> None:
        if ending.wished:
            raise KeyboardInterrupt
        ending.wish()

    if threading.current_thread() is not threading.main_thread():
        yield ending
        return
    before = {number: signal.signal(number, told) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield ending
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# Path and headers of a request -> type and content of the answer.
TooLarge = Callable[[str, Mapping[str, str]], tuple[str, bytes]]


class _LastAnswer(WSGITask):  # type: ignore[misc]
    """Tells the client to open a new connection next time, once the program is ending."""

    def build_response_header(self) -> bytes:
        if getattr(self.channel.server, "ending", False):
            self.request.headers["CONNECTION"] = "close"
        header: bytes = super().build_response_header()
        return header


class _Refusal(ErrorTask):  # type: ignore[misc]
    """What says that it is larger than any form is answered in the house's words, before it is read."""

    def execute(self) -> None:
        """Send the answer, where it is that and the counter has one."""
        words: TooLarge | None = getattr(self.channel.server, "too_large", None)
        if self.request.error.code != _TOO_LARGE or words is None:
            super().execute()
            return
        kind, page = words(self.request.path, self.request.headers)
        self.status = "413 Content Too Large"
        self.response_headers += [
            ("Content-Type", kind), ("Content-Security-Policy", "default-src 'none'"),
            ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store"),
        ]
        self.set_close_on_finish()
        self.content_length = len(page)
        self.write(page)


class _Channel(HTTPChannel):  # type: ignore[misc]
    task_class = _LastAnswer
    error_task_class = _Refusal


class Counter:
    """The open counter: sockets, their connections and the threads that answer.

    :param too_large: answers a request larger than `max_request_body_size`, which is not read; None = the server does.
    """

    def __init__(
        self, pages: Any, host: str, port: int, threads: int, *, too_large: TooLarge | None = None, **more: Any
    ) -> None:
        self._map: dict[int, Any] = {}
        self._server = create_server(pages, map=self._map, host=host, port=port, threads=threads, ident=None, **more)
        self._doors = [one for one in self._map.values() if isinstance(one, BaseWSGIServer)]
        for door in self._doors:
            door.channel_class = _Channel
            door.too_large = too_large

    @property
    def port(self) -> int:
        """The port in use; with port 0 the system has chosen one."""
        return int(self._doors[0].effective_port)

    def run(self, ending: Ending, meanwhile: Callable[[], None] = lambda: None) -> None:
        """Answer until told to end, then finish what has begun.

        :param meanwhile: called as soon as the end begins, so that others begin theirs.
        """
        ending.call(self._doors[0].pull_trigger)
        while not ending.wished:
            wasyncore.loop(timeout=30, map=self._map, count=1)
        meanwhile()
        self._let_in_who_waits()
        for door in self._doors:
            door.ending = True
            wasyncore.dispatcher.close(door)  # the socket only: its trigger still wakes this loop
        while (left := self._channels()) and ending.seconds_left:
            self._close_idle(left)
            wasyncore.loop(timeout=_LOOK_SECONDS, map=self._map, count=1)
        if left:
            log.warning("requests were cut off", count=len(left))

    def close(self) -> None:
        """Let go of everything."""
        self._server.task_dispatcher.shutdown(timeout=1)
        wasyncore.close_all(self._map, ignore_all=True)

    def _channels(self) -> list[HTTPChannel]:
        return [one for one in list(self._map.values()) if isinstance(one, HTTPChannel)]

    def _let_in_who_waits(self) -> None:
        """Closing the door would cut off whoever the system has accepted and we have not."""
        before = -1
        while len(self._map) != before:
            before = len(self._map)
            wasyncore.loop(timeout=0, map=self._map, count=1)

    def _close_idle(self, channels: list[HTTPChannel]) -> None:
        long_ago = time.time() - _IDLE_SECONDS
        for channel in channels:
            busy = channel.requests or channel.request is not None or channel.total_outbufs_len
            if not busy and channel.last_activity < long_ago:
                channel.will_close = True
