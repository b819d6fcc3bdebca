"""All reads of a page on one connection, in one transaction that looks only."""
from __future__ import annotations

import contextlib
from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

Opened = AbstractContextManager[Connection]


class Moment:
    """What the first read opens and the others share: they see one state of the database.

    It is over when the page is made or something is written, and a read that fails takes it along, so that a page about
    the failure can be made; the next read begins anew. Used by one thread.

    :param open_one: gives a reading connection of its own.
    """

    def __init__(self, open_one: Callable[[], Opened]) -> None:
        self._open_one = open_one
        self._shared: _Shared | None = None
        self._found: dict[Hashable, Any] = {}

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """The shared connection, good until the end of the block whatever happens meanwhile."""
        if self._shared is None:
            self._shared = _Shared(self._open_one())
        with self._shared.used() as connection:
            try:
                yield connection
            except BaseException:
                self.end()
                raise

    def once(self, key: Hashable, look: Callable[[], Any]) -> Any:
        """What `look` finds, asked once: the state does not change while the moment lasts."""
        shared = self._shared
        if key not in self._found:
            found = look()
            if self._shared is not shared:  # something was written meanwhile; it holds for this answer only
                return found
            self._found[key] = found
        return self._found[key]

    def end(self) -> None:
        """What is read from now on is read anew."""
        self._found.clear()
        if self._shared is not None:
            self._shared.end()
            self._shared = None


class _Shared:
    """A connection and how many are reading on it; closed when it is over and nobody does."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._connection = opened.__enter__()
        self._readers = 0
        self._over = False

    @contextlib.contextmanager
    def used(self) -> Iterator[Connection]:
        self._readers += 1
        try:
            yield self._connection
        finally:
            self._readers -= 1
            self._close_if_done()

    def end(self) -> None:
        self._over = True
        self._close_if_done()

    def _close_if_done(self) -> None:
        if not self._over or self._readers:
            return
        # It only looked. Where the database has gone away since, the next question says so; this page is made.
        with contextlib.suppress(SQLAlchemyError):
            self._opened.__exit__(None, None, None)
