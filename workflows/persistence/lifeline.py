"""Whether a server's connection still lives, asked before each use and mostly without a question to the server.

A server that ends a connection (a restart, an administrator, its own crash) says so on it, and closes it: there is
something to read where nothing is expected. Only then, and after a pause in which a connection may have died without
a word, the server itself is asked. Asking it each time was a tenth of a step.
"""
from __future__ import annotations

import select
import time
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import InvalidatePoolError

#: After this many seconds without use a connection may be dead and silent: the server is asked.
QUIET_SECONDS = 15.0
_USED = "kammerwerk_used"


def watch(engine: Engine) -> None:
    """See to it that nobody is given a connection whose end can be known."""

    @event.listens_for(engine, "checkout")
    def _still_there(connection: Any, record: Any, _proxy: Any) -> None:
        now = time.monotonic()
        before = record.info.get(_USED)
        record.info[_USED] = now
        if before is None:
            return  # just opened
        if not connection.closed and now - before < QUIET_SECONDS and not _speaks(connection):
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            # The pool then opens others, all of them: what ended one has most likely ended every one.
            raise InvalidatePoolError from error


def _speaks(connection: Any) -> bool:
    """Whether the server has sent something nobody asked for: its farewell, or merely a notice."""
    line = select.poll()
    line.register(connection.fileno(), select.POLLIN)
    return bool(line.poll(0))
