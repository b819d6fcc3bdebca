"""How long the expressions of one form may take together, where nobody has reviewed the form yet."""
from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar


class Patience:
    """What is left of the time.

    :param seconds: for all expressions of a form together; each has its own budget besides.
    :param monotonic: a clock that only goes forward, in seconds.
    """

    def __init__(self, seconds: float, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._end = monotonic() + seconds
        self.lost = False

    def lasts(self) -> bool:
        """Whether a further expression may be evaluated; one that may not is remembered."""
        if self._monotonic() >= self._end:
            self.lost = True
        return not self.lost


_PATIENCE: ContextVar[Patience | None] = ContextVar("patience", default=None)


@contextmanager
def patience(seconds: float, monotonic: Callable[[], float] = time.monotonic) -> Iterator[Patience]:
    """Within, the expressions of forms take that long at most; what comes after counts as failed.

    A failing expression hides nothing and shows nothing, so the form stays usable.
    """
    made = Patience(seconds, monotonic)
    token = _PATIENCE.set(made)
    try:
        yield made
    finally:
        _PATIENCE.reset(token)


def may_evaluate() -> bool:
    """Whether a further expression may be evaluated here."""
    made = _PATIENCE.get()
    return made is None or made.lasts()
