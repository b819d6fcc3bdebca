"""Judgements that take longer than a page may: made beside the request, asked for again by the page that waits.

A page answers at once. What was judged once is remembered by content below (`BoundedReader`, `Catalog.fit`, `judging`),
so that only the first look at files costs its time.
"""
from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock

from flask import current_app, request
from flask.sansio.blueprints import BlueprintSetupState

from web.processes.room import blueprint
from workflows.services.releases import Judgement

PATIENCE = 0.4  # seconds: what is quicker needs no word on the way
LONGEST = 20.0  # seconds, for who asks again
AGAIN = "warten"  # in the address of who asks again
PLACE = "pending"  # among the application's extensions
_AT_ONCE = 2


class Pending:
    """Judgements under way, one for each thing that is judged. Shared by the threads of a process.

    :param patience: seconds a page waits before it says that it is being checked.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        self.patience = patience
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="judging")
        self._running: dict[str, Future[Judgement]] = {}
        self._lock = Lock()

    def ask(self, key: str, judge: Callable[[], Judgement], seconds: float | None) -> Judgement | None:
        """The judgement, or None where it is not made within that time; it goes on, and the next one to ask gets it.

        :param key: what is judged; who asks for the same gets the same answer.
        :param seconds: how long to wait, None = until it is made.
        """
        with self._lock:
            made = self._running.get(key)
            if made is None:
                made = self._running[key] = self._pool.submit(judge)
                fresh = True
            else:
                fresh = False
        if fresh:
            made.add_done_callback(lambda _: self._forget(key))
        try:
            return made.result(seconds)
        except TimeoutError:
            if made.done():  # it was the judgement's own
                raise
            return None

    def _forget(self, key: str) -> None:
        with self._lock:
            self._running.pop(key, None)


def judged(key: str, judge: Callable[[], Judgement]) -> Judgement | None:
    """The judgement for this request, or None: the page says that it is being made, and asks again.

    Who has sent a form waits for the answer: what was entered goes with it.
    """
    pending: Pending = current_app.extensions[PLACE]
    if request.method != "GET":
        return pending.ask(key, judge, None)
    return pending.ask(key, judge, LONGEST if AGAIN in request.args else pending.patience)


@blueprint.record_once
def _install(state: BlueprintSetupState) -> None:
    state.app.extensions[PLACE] = Pending()
