"""Several acts that begin at the same moment, each in a thread of its own."""
from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

#: Longer than any act takes that is not stuck.
_SECONDS = 60


def at_once(acts: Sequence[Callable[[], Any]], *, refused: tuple[type[Exception], ...] = ()) -> list[Any]:
    """What each act gives, in their order.

    :param refused: errors that are an answer and stand among the results; any other ends the test.
    """
    gate = threading.Barrier(len(acts))

    def run(act: Callable[[], Any]) -> Any:
        gate.wait(_SECONDS)
        try:
            return act()
        except refused as error:
            return error

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))
